"""Tests of damaged IDX files: refused in one line, before much memory is allocated."""

import gzip
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.data import idx as idx_
from search.data.dataset import DataError
from search.data.idx import IDX_FILES
from search.data.loading import load_data_set
from tests.data.conftest import (
    FILES,
    arrays,
    assert_holds,
    assert_refused_or_same,
    idx,
    memory_limit,
    refusal,
    write_folder,
)


@given(st.sampled_from(FILES), st.data())
def test_changed_byte_in_gzip_is_refused_or_harmless(
    folders: dict[bool, Path], name: str, draw: st.DataObject
) -> None:
    path = folders[True] / f"{name}.gz"
    content = bytearray(path.read_bytes())
    for _ in range(draw.draw(st.integers(1, 3))):
        content[draw.draw(st.integers(0, len(content) - 1))] = draw.draw(st.integers(0, 255))
    assert_refused_or_same(folders[True], path, bytes(content))


@given(st.sampled_from(FILES), st.data())
def test_changed_byte_in_idx_header_is_refused_or_harmless(
    folders: dict[bool, Path], name: str, draw: st.DataObject
) -> None:
    path = folders[False] / name
    content = bytearray(path.read_bytes())
    header = 16 if "images" in name else 8
    content[draw.draw(st.integers(0, header - 1))] = draw.draw(st.integers(0, 255))
    assert_refused_or_same(folders[False], path, bytes(content))


@given(st.sampled_from(FILES), st.booleans(), st.data())
def test_truncated_or_lengthened_file_is_refused(
    folders: dict[bool, Path], name: str, zipped: bool, draw: st.DataObject
) -> None:
    path = folders[zipped] / (f"{name}.gz" if zipped else name)
    content = path.read_bytes()
    cut = content[: draw.draw(st.integers(0, len(content) - 1))]
    longer = content + draw.draw(st.binary(min_size=1, max_size=9))
    assert_refused_or_same(folders[zipped], path, draw.draw(st.sampled_from([cut, longer])))


def test_file_that_is_no_gzip_is_refused(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    (tmp_path / f"{FILES[0]}.gz").write_bytes(b"hello")
    line = refusal(tmp_path)
    assert f"{FILES[0]}.gz is truncated or corrupt" in line


def test_missing_file_is_named(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    (tmp_path / f"{FILES[3]}.gz").unlink()
    assert FILES[3] in refusal(tmp_path)


@pytest.mark.parametrize("count", [0, 1000, 4_000_000_000])
def test_wrong_declared_size_is_refused_before_allocation(tmp_path: Path, count: int) -> None:
    write_folder(tmp_path, arrays(), zipped=False)
    path = tmp_path / FILES[0]
    path.write_bytes(struct.pack(">4I", 0x0803, count, 28, 28) + path.read_bytes()[16:])
    with memory_limit():
        assert f"{path} declares" in refusal(tmp_path)


def test_label_files_are_bounded_more_closely(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays(), zipped=False)
    path = tmp_path / FILES[1]
    path.write_bytes(struct.pack(">2I", 0x0801, 200_000_000) + path.read_bytes()[8:])
    with memory_limit():
        assert "declares 200,000,000 bytes, expected 1 to 134,217,728" in refusal(tmp_path)


def test_training_and_test_images_are_bounded_in_sum(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_folder(tmp_path, arrays())
    data = load_data_set(str(tmp_path), Path("unused"))
    trained, tested = data.train_images.numel(), data.test_images.numel()
    monkeypatch.setattr(idx_, "MAX_BYTES", trained + tested - 1)
    words = f"declares {tested:,} bytes, expected 1 to {tested - 1:,}"
    assert words in refusal(tmp_path)


def test_large_declared_size_allocates_no_more_than_the_file(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    content = struct.pack(">4I", 0x0803, 5_000_000, 28, 28) + bytes(100)
    (tmp_path / f"{FILES[0]}.gz").write_bytes(gzip.compress(content))
    with memory_limit():
        assert "declares 5,000,000 images, but there are 40 labels" in refusal(tmp_path)
        with pytest.raises(DataError, match="but contains 100"):
            idx_._parse_idx(tmp_path / f"{FILES[0]}.gz", 0x0803, limit=1 << 32)


def test_gzip_bomb_is_refused_early(tmp_path: Path) -> None:
    write_folder(tmp_path, arrays())
    zeros = gzip.compress(bytes(32 << 20), 1)
    small = gzip.compress(struct.pack(">4I", 0x0803, 40, 28, 28))
    (tmp_path / f"{FILES[0]}.gz").write_bytes(small + 128 * zeros)  # members add up: 4 GiB
    with memory_limit():
        assert "but contains more" in refusal(tmp_path)


NAMES = {
    "dots": "{part}-images.idx3-ubyte",
    "a folder around each": "{part}-images-idx3-ubyte/{part}-images-idx3-ubyte",
    "upper case": "{part}-IMAGES-IDX3-UBYTE.GZ",
}


@pytest.mark.parametrize("kind", NAMES)
def test_usual_names_of_idx_files_are_found(kind: str, tmp_path: Path) -> None:
    parts = arrays()
    for number, (part, what) in enumerate(
        (part, what) for part in ("train", "t10k") for what in ("images-idx3", "labels-idx1")
    ):
        name = NAMES[kind].format(part=part)
        if "labels" in what:
            name = name.replace("images", "labels").replace("idx3", "idx1")
            name = name.replace("IMAGES", "LABELS").replace("IDX3", "IDX1")
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        content = idx(parts[number])
        path.write_bytes(gzip.compress(content) if name.endswith("GZ") else content)
    assert_holds(load_data_set(str(tmp_path), Path("unused")), parts)


def test_emnist_is_turned_upright_and_its_labels_are_names(tmp_path: Path) -> None:
    parts = arrays()
    for number, name in enumerate(IDX_FILES):
        name = f"emnist-letters-{name.replace('t10k', 'test')}"
        values = parts[number] + (1 if "labels" in name else 0)
        (tmp_path / name).write_bytes(gzip.compress(idx(values.astype("uint8"))))
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.class_names == (*"123456789", "10")
    assert found.train_labels.tolist() == parts[1].tolist()
    assert found.train_images[0, 0].tolist() == parts[0][0].T.tolist()


def test_labels_with_gaps_are_kept_as_names(tmp_path: Path) -> None:
    parts = arrays()
    for labels in (parts[1], parts[3]):
        labels[:] = np.array([3, 7, 200])[labels % 3]
    found = load_data_set(str(write_folder(tmp_path, parts)), Path("unused"))
    assert found.class_names == ("3", "7", "200")
    assert sorted(set(found.test_labels.tolist())) == [0, 1, 2]


def test_two_data_sets_of_idx_files_are_refused(tmp_path: Path) -> None:
    for prefix in ("emnist-letters-", "emnist-digits-"):
        for number, name in enumerate(IDX_FILES):
            (tmp_path / f"{prefix}{name}").write_bytes(gzip.compress(idx(arrays()[number])))
    assert "several IDX files of one kind" in refusal(tmp_path)
