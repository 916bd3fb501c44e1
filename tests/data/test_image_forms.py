"""Tests of the form that a folder's images get: their size and their channels."""

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from torchvision.datasets.folder import IMG_EXTENSIONS

from search.data.dataset import DataError
from search.data.images import SUFFIXES, ImageForm
from search.data.loading import load_data_set
from tests.data.conftest import arrays, picture, pictures, write_folder


def test_images_of_several_sizes_become_squares_with_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for number, size in enumerate([(640, 480), (480, 640), (90, 70), (64, 64)]):
        for label, shade in (("a", 40), ("b", 200)):
            path = tmp_path / label / f"{number}.png"
            path.parent.mkdir(exist_ok=True)
            Image.new("L", size, shade + number).save(path)
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.shape == (1, 32, 32)
    assert found.train_images[:, 0, 5, 5].tolist() == [40, 42, 43, 200, 202, 203]
    line = "images have 4 sizes, 64 to 640 pixels wide and 64 to 640 high: all are resized to 32x32"
    assert line in caplog.text


def test_small_images_are_not_enlarged_much(tmp_path: Path) -> None:
    pictures(tmp_path)
    picture(tmp_path / "b" / "000.png", 0, size=(8, 9))
    assert load_data_set(str(tmp_path), Path("unused")).shape == (1, 8, 8)


@pytest.mark.parametrize(("channels", "shape"), [(None, (3, 20, 20)), (1, (1, 20, 20))])
def test_size_and_channels_are_as_asked(
    channels: int | None, shape: tuple[int, int, int], tmp_path: Path
) -> None:
    pictures(tmp_path)
    Image.new("RGB", (8, 10), (200, 10, 60)).save(tmp_path / "a" / "000.png")
    deep = np.full((40, 40), 257 * 9, dtype=np.uint16)
    deep[0, 0] = 65_535
    Image.fromarray(deep).save(tmp_path / "b" / "000.png")
    found = load_data_set(str(tmp_path), Path("unused"), ImageForm(20, channels))
    assert found.shape == shape
    # Grey as Pillow and the exported module have it: 0.299 R + 0.587 G + 0.114 B.
    assert found.train_images[0, :, 9, 9].tolist() == ([73] if channels else [200, 10, 60])
    assert found.train_images[1, 0, 9, 9] == 9  # of 16 bits


def test_grey_images_become_rgb_on_demand(tmp_path: Path) -> None:
    pictures(tmp_path)
    found = load_data_set(str(tmp_path), Path("unused"), ImageForm(channels=3))
    assert found.shape == (3, 10, 8)
    assert torch.equal(found.train_images[:, 0], found.train_images[:, 2])


@pytest.mark.parametrize(
    ("form", "words"),
    [(ImageForm(7), "from 8 to 1,024"), (ImageForm(10**9), "from 8"), (ImageForm(8, 2), "1 or 3")],
)
def test_impossible_form_is_refused(form: ImageForm, words: str, tmp_path: Path) -> None:
    with pytest.raises(DataError, match=words):
        load_data_set(str(pictures(tmp_path)), Path("unused"), form)


def test_form_is_for_image_files_only(tmp_path: Path) -> None:
    folder = write_folder(tmp_path, arrays())
    for name in ("digits", str(folder)):
        with pytest.raises(DataError, match="are for folders of image files"):
            load_data_set(name, Path("unused"), ImageForm(32))


def test_resized_images_are_held_to_the_memory_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures(tmp_path, "ab", 6)
    Image.new("RGB", (300, 200), (200, 10, 60)).save(tmp_path / "a" / "000.png")
    monkeypatch.setattr("search.data.images.MAX_BYTES", 12 * 3 * 10 * 10)
    assert load_data_set(str(tmp_path), Path("unused"), ImageForm(10)).shape == (3, 10, 10)
    with pytest.raises(DataError, match="12 images of 11x11 pixels take more than 3,600 bytes"):
        load_data_set(str(tmp_path), Path("unused"), ImageForm(11))


def test_suffixes_are_those_of_torchvisions_image_folder() -> None:
    assert set(SUFFIXES) == set(IMG_EXTENSIONS)


def test_one_line_says_what_was_understood(tmp_path: Path) -> None:
    for part, count in (("Train", 41), ("VALID", 9)):
        for name in ("circle", "cross", "square", "triangle"):
            pictures(tmp_path / part, "a", count, mode="RGB")
            (tmp_path / part / "a").rename(tmp_path / part / name)
    found = load_data_set(str(tmp_path), Path("unused"), ImageForm(32, 3))
    assert found.describe() == (
        "4 classes (circle, cross, square, triangle), 164 + 36 images, 32x32 RGB"
    )
