"""Tests of folders of images, one folder per class."""

import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
import torch.multiprocessing
from PIL import Image

from search.data.loading import load_data_set
from tests.data.conftest import arrays, memory_limit, picture, pictures, refusal, write_folder


def test_image_folders_are_read_by_class(tmp_path: Path) -> None:
    pictures(tmp_path / "train", "ba", 3)
    pictures(tmp_path / "test", "ab", 1)
    picture(tmp_path / "train" / "a" / "zz.PNG", 99)
    (tmp_path / "train" / "a" / ".hidden.png").write_bytes(b"junk")
    os.mkfifo(tmp_path / "train" / "a" / "never.png")  # whoever opened it would wait for ever
    (tmp_path / "train" / ".cache").mkdir()
    (tmp_path / "train" / "a" / "notes.txt").touch()
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.class_names == ("a", "b")
    assert found.shape == (1, 10, 8)
    assert found.train_labels.tolist() == [0, 0, 0, 0, 1, 1, 1]
    assert found.train_images[:, 0, 0, 0].tolist() == [50, 51, 52, 99, 0, 1, 2]
    assert found.test_images[:, 0, 0, 1].tolist() == [1, 51]
    assert found.train_images.untyped_storage().nbytes() == found.train_images.numel()


def test_a_sixth_of_every_class_becomes_test_images(tmp_path: Path) -> None:
    pictures(tmp_path, "ab", 12)
    picture(tmp_path / "c" / "1.bmp", 1)
    picture(tmp_path / "c" / "2.jpg", 2)
    found = load_data_set(str(tmp_path), Path("unused"))
    assert torch.bincount(found.test_labels).tolist() == [2, 2, 1]
    assert torch.bincount(found.train_labels).tolist() == [10, 10, 1]
    assert "every sixth held out" in found.source
    assert found.checksum == load_data_set(str(tmp_path), Path("unused")).checksum
    firsts = [images[:, 0, 0, 0].tolist() for images in (found.train_images, found.test_images)]
    assert sorted(firsts[0][:10] + firsts[1][:2]) == list(range(12))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "RGB", "RGBA", "P"])
def test_grey_images_have_one_channel_however_stored(tmp_path: Path, mode: str) -> None:
    found = load_data_set(str(pictures(tmp_path, mode=mode)), Path("unused"))
    assert found.shape == (1, 10, 8)
    assert len(found.mean) == len(found.std) == 1


def test_one_colour_image_makes_all_three_channels(tmp_path: Path) -> None:
    pictures(tmp_path)
    Image.new("RGB", (8, 10), (200, 10, 60)).save(tmp_path / "a" / "000.png")
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.shape == (3, 10, 8)
    assert torch.equal(found.test_images[:, 0], found.test_images[:, 2])


def test_images_are_turned_upright(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        for number in range(2):
            pixels = np.zeros((16, 16), np.uint8)
            pixels[:4, :4] = 250 - 20 * number - 40 * (folder == "b")
            image = Image.fromarray(pixels)
            exif = image.getexif()
            if number:
                image = image.transpose(Image.Transpose.ROTATE_90)
                exif[0x0112] = 6  # viewers turn it back, clockwise
            (tmp_path / folder).mkdir(exist_ok=True)
            image.save(tmp_path / folder / f"{number}.jpg", exif=exif)
    found = load_data_set(str(tmp_path), Path("unused"))
    images = torch.cat([found.train_images, found.test_images])
    assert (images[:, 0, :4, :4].float().mean((1, 2)) > 100).all()


def test_transparent_pixels_are_black_and_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pictures(tmp_path)
    image = Image.new("LA", (8, 10), (200, 255))
    image.putpixel((0, 0), (200, 0))
    image.save(tmp_path / "a" / "000.png")
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.train_images[0, 0, 0, :2].tolist() == [0, 200]
    assert "1 images have transparent pixels" in caplog.text


def test_files_that_are_no_images_are_counted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pictures(tmp_path)
    (tmp_path / "a" / "notes.txt").write_text("x")
    (tmp_path / "__MACOSX" / "a").mkdir(parents=True)
    assert load_data_set(str(tmp_path), Path("unused")).class_names == ("a", "b")
    assert "left out, because" in caplog.text and "1 .txt" in caplog.text


def test_files_left_out_below_train_are_counted_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pictures(tmp_path / "train")
    pictures(tmp_path / "test")
    (tmp_path / "train" / "a" / "notes.txt").write_text("x")
    load_data_set(str(tmp_path), Path("unused"))
    assert caplog.text.count("left out") == 1


def test_images_in_no_class_are_counted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    pictures(tmp_path)
    picture(tmp_path / "loose.png", 1)
    load_data_set(str(tmp_path), Path("unused"))
    assert "1 images are left out, because they are in no class" in caplog.text


def test_classes_named_by_numbers_are_in_their_order(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        for image in range(2):
            picture(tmp_path / str(number) / f"{image}.png", number + image)
    assert load_data_set(str(tmp_path), Path("unused")).class_names == ("1", "2", "10")


def test_test_images_that_are_training_images_are_counted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pictures(tmp_path / "train")
    pictures(tmp_path / "test")
    load_data_set(str(tmp_path), Path("unused"))
    assert "4 of 4 test images are the same as training images" in caplog.text


def test_images_of_16_bits_are_scaled_to_8(tmp_path: Path) -> None:
    pictures(tmp_path)
    deep = (np.arange(80, dtype=np.uint16) * 256 + 255).reshape(10, 8)
    Image.fromarray(deep).save(tmp_path / "a" / "000.png")
    found = load_data_set(str(tmp_path), Path("unused"))
    assert found.train_images[0].flatten().tolist() == list(range(80))


def test_broken_image_is_named(tmp_path: Path) -> None:
    pictures(tmp_path)
    path = tmp_path / "b" / "001.png"
    for content in (b"", b"no image", path.read_bytes()[:45]):
        path.write_bytes(content)
        assert f"{path} is not an image" in refusal(tmp_path)


@pytest.mark.parametrize("side", [10_000, 20_000])  # PIL warns of the former, refuses the latter
def test_decompression_bomb_is_named(tmp_path: Path, side: int) -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    pictures(tmp_path)
    header = struct.pack(">2I5B", side, side, 8, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(99)))
    (tmp_path / "a" / "000.png").write_bytes(bomb)
    with memory_limit():
        assert "bomb" in refusal(tmp_path)


def test_images_are_refused_that_are_too_large_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures(tmp_path, "ab", 6)  # 12 of 80 bytes
    monkeypatch.setattr("search.data.images.MAX_BYTES", 960)
    load_data_set(str(tmp_path), Path("unused"))
    (tmp_path / "b" / "last.png").write_bytes(b"never read, because the sum is known before")
    picture(tmp_path / "a" / "one.png", 1)
    assert f"{tmp_path}: 14 images of 8x10 pixels take more than 960 bytes" in refusal(tmp_path)


def test_one_colour_image_counts_for_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures(tmp_path, "ab", 6)
    Image.new("RGB", (8, 10), (200, 10, 60)).save(tmp_path / "a" / "000.png")
    monkeypatch.setattr("search.data.images.MAX_BYTES", 12 * 80 * 2)
    assert "12 images of 8x10 pixels take more than 1,920 bytes" in refusal(tmp_path)


def test_train_and_test_need_the_same_nonempty_classes(tmp_path: Path) -> None:
    pictures(tmp_path / "train", "ab")
    assert "expected train/ and test/" in refusal(tmp_path)
    (tmp_path / "test").mkdir()
    assert "has no folders of classes" in refusal(tmp_path)
    pictures(tmp_path / "test", "abc")
    assert "class c needs an image" in refusal(tmp_path)
    (tmp_path / "train" / "c").mkdir()
    assert "class c needs an image" in refusal(tmp_path)


def test_class_with_one_image_cannot_be_split(tmp_path: Path) -> None:
    pictures(tmp_path)
    picture(tmp_path / "c" / "only.png", 1)
    assert "class c needs an image" in refusal(tmp_path)


def test_one_class_of_images_is_refused(tmp_path: Path) -> None:
    assert "only one class" in refusal(pictures(tmp_path, "a"))


def test_unknown_name_and_empty_folder_list_the_choices(tmp_path: Path) -> None:
    for line in (refusal("mnits"), refusal(tmp_path)):
        assert "CLASS/*.png" in line and "IDX" in line
    assert "fashion-mnist" in refusal("mnits")


def test_folder_named_like_an_official_set_is_renamed(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "MNIST", arrays())
    assert load_data_set(str(folder), tmp_path).name == "mnist-folder"


def test_images_deeper_below_their_class_are_read(tmp_path: Path) -> None:
    pictures(tmp_path, "ab", 6)
    for number in range(6):
        picture(tmp_path / "a" / "camera 2" / "may" / f"{number}.png", number)
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a")  # which would never end
    found = load_data_set(str(tmp_path), Path("unused"))
    labels = torch.cat([found.train_labels, found.test_labels])
    assert torch.bincount(labels).tolist() == [12, 6]


def test_dead_links_are_left_out_with_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pictures(tmp_path)
    for number in range(3):
        (tmp_path / "a" / f"dead{number}.png").symlink_to(tmp_path / "nowhere.png")
    load_data_set(str(tmp_path), Path("unused"))
    assert "left out, because they are no images" in caplog.text
    assert "links to nothing" in caplog.text


def test_only_the_first_page_is_read_with_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pictures(tmp_path)
    pages = [Image.new("L", (8, 10), shade) for shade in (7, 8, 9)]
    pages[0].save(tmp_path / "a" / "pages.tif", save_all=True, append_images=pages[1:])
    load_data_set(str(tmp_path), Path("unused"))
    assert "1 files have several pages" in caplog.text


@pytest.mark.parametrize(
    ("pixels", "words"),
    [
        (np.full((10, 8), -900, "int32"), "pixels below 0"),
        (np.full((10, 8), 70_000, "int32"), "above 65,535"),
        (np.full((10, 8), 0.5, "float32"), "pixels are floats"),
    ],
)
def test_pixels_that_8_bits_cannot_hold_are_refused(
    pixels: np.ndarray, words: str, tmp_path: Path
) -> None:
    pictures(tmp_path)
    Image.fromarray(pixels).save(tmp_path / "a" / "odd.tif")
    complaint = refusal(tmp_path)
    assert "odd.tif is not an image that can be read" in complaint
    assert words in complaint


@pytest.mark.parametrize(
    ("train", "test"),
    [("train", "test"), ("Train", "TEST"), ("training", "testing"), ("train", "val")],
)
def test_parts_may_have_the_usual_names(train: str, test: str, tmp_path: Path) -> None:
    pictures(tmp_path / train, "ab", 4)
    pictures(tmp_path / test, "ab", 2)
    found = load_data_set(str(tmp_path), Path("unused"))
    assert (len(found.train_labels), len(found.test_labels)) == (8, 4)


def test_validation_images_beside_test_images_are_named(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for part, count in (("train", 4), ("val", 3), ("test", 2)):
        pictures(tmp_path / part, "ab", count)
    found = load_data_set(str(tmp_path), Path("unused"))
    assert (len(found.train_labels), len(found.test_labels)) == (8, 4)
    assert f"{tmp_path / 'val'} is left out: the test images are in" in caplog.text
    pictures(tmp_path / "testing", "ab", 2)
    assert "has test/ and testing/: expected one of them" in refusal(tmp_path)


def test_a_class_may_be_called_train(tmp_path: Path) -> None:
    for name in ("bus", "car", "train"):
        for number in range(6):
            picture(tmp_path / name / f"{number}.png", number)
    assert load_data_set(str(tmp_path), Path("unused")).class_names == ("bus", "car", "train")
