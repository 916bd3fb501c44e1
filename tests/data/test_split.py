"""Tests of the validation images: held out by writer or by class, never trained on."""

import gzip
import struct
from pathlib import Path

import pytest
import torch

from search.data import idx, official
from search.data import loading as data
from search.data import split as validation
from search.data.dataset import DataSet
from search.data.split import choose_split, hold_out
from search.errors import SearchError
from search.files import FileError
from tests.conftest import REAL_DATA, needs_mnist


def test_a_sixth_of_every_class_is_held_out(small: DataSet) -> None:
    held = hold_out(small, "by class", Path("nowhere"))
    assert len(held.train_labels) + len(held.test_labels) == len(small.train_labels)
    assert torch.bincount(held.test_labels).tolist() == [round(32 / 6)] * 10
    both = {image.numpy().tobytes() for image in held.train_images} & {
        image.numpy().tobytes() for image in held.test_images
    }
    assert not both
    assert "53" not in held.source and "50 of its training images" in held.source


def test_test_images_are_not_used(small: DataSet) -> None:
    seen = hold_out(small, "by class", Path("nowhere"))
    tests = {image.numpy().tobytes() for image in small.test_images}
    assert not tests & {image.numpy().tobytes() for image in seen.train_images}
    assert not tests & {image.numpy().tobytes() for image in seen.test_images}


def test_same_images_are_held_out_every_time(small: DataSet) -> None:
    first, second = (hold_out(small, "by class", Path("nowhere")) for _ in range(2))
    assert first.checksum == second.checksum != small.checksum


def test_single_image_of_a_class_is_not_held_out() -> None:
    held = validation.draw_from_each_class(torch.tensor([0, 1, 1, 1, 1, 1, 1]), torch.Generator())
    assert held.tolist()[0] is False
    assert held.sum() == 1


def test_all_images_of_a_writer_are_held_out_or_none() -> None:
    draw = torch.Generator().manual_seed(0)
    writer = torch.randint(0, 40, (1_000,), generator=draw)
    held, count = validation.draw_writers(writer, draw)
    by_writer = {who: held[writer == who].tolist() for who in writer.unique().tolist()}
    assert all(len(set(one)) == 1 for one in by_writer.values())
    assert sum(any(one) for one in by_writer.values()) == count
    assert 1_000 / 6 <= held.sum() < 1_000 / 6 + max(map(len, by_writer.values()))


def test_without_writers_the_split_is_by_class(
    small: DataSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert choose_split(small, tmp_path) == ("by class", None)

    def no_network(addresses: object, md5: object) -> bytes:
        raise FileError("no network")

    monkeypatch.setattr(official, "download", no_network)
    with pytest.raises(SearchError, match="The writers of made up are unknown"):
        hold_out(small, "by writer", tmp_path)
    mnist = DataSet("mnist", "m", *[torch.zeros(1)] * 4, class_names=())
    way, notice = choose_split(mnist, tmp_path)
    assert way == "by class"
    assert notice is not None and "no network" in notice


def test_label_file_that_is_not_official_is_refused(tmp_path: Path) -> None:
    raw = tmp_path / "QMNIST" / "raw"
    raw.mkdir(parents=True)
    with gzip.open(raw / "qmnist-train-labels-idx2-int.gz", "wb") as file:
        file.write(struct.pack(">3I", 0x0C02, 1, 8) + bytes(32))
    with pytest.raises(SearchError, match="is corrupt"):
        official.load_writers("mnist", tmp_path)


@needs_mnist
def test_writers_of_mnist_match_its_images() -> None:
    folder = Path(str(REAL_DATA))
    mnist = data.load_data_set("mnist", folder)
    labels = folder / "QMNIST" / "raw" / "qmnist-train-labels-idx2-int.gz"
    assert torch.equal(idx._read_labels(labels), mnist.train_labels), "the same images in order"
    writer = official.load_writers("mnist", folder)
    assert writer is not None and len(writer.unique()) == 539
    held = hold_out(mnist, "by writer", folder)
    assert (len(held.train_labels), len(held.test_labels)) == (49_977, 10_023)
    assert "of 91 writers it does not train on" in held.source
