"""Tests of the exported module with pictures: a picture in, a name out."""

import runpy
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from search.data.images import ImageForm
from search.data.loading import load_data_set
from tests.data.conftest import picture as picture_file
from tests.exporters.conftest import SMALL, data_set, exported, run_file, run_main


@pytest.fixture(scope="module")
def grey(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return runpy.run_path(str(exported(tmp_path_factory.mktemp("grey"))))


@pytest.fixture
def picture() -> Image.Image:
    """A picture of the size of the training images, with a bright corner."""
    pixels = torch.zeros(16, 16, dtype=torch.uint8)
    pixels[:9, :9] = torch.arange(81).view(9, 9) * 3
    return Image.fromarray(pixels.numpy())


def answer(module: dict[str, Any], image: Image.Image) -> tuple[str, float]:
    """What the net says of a grey picture of the right size."""
    pixels = torch.frombuffer(bytearray(image.tobytes()), dtype=torch.uint8).view(1, 16, 16)
    probabilities = module["predict"](pixels).softmax(1)[0]
    return module["CLASSES"][int(probabilities.argmax())], float(probabilities.max())


def test_path_picture_and_array_have_one_answer(
    grey: dict[str, Any], picture: Image.Image, tmp_path: Path
) -> None:
    picture.save(tmp_path / "x.png")
    expected = answer(grey, picture)
    array = torch.frombuffer(bytearray(picture.tobytes()), dtype=torch.uint8).view(16, 16)
    colour = array[:, :, None].expand(-1, -1, 3)
    for given in (
        tmp_path / "x.png",
        str(tmp_path / "x.png"),
        picture,
        array,
        array.numpy(),
        colour,
        picture.convert("RGB"),
        picture.convert("RGBA"),
    ):
        assert grey["classify"](given) == expected
    assert 0 < expected[1] <= 1


def test_picture_is_turned_upright_and_transparency_is_black(
    grey: dict[str, Any], picture: Image.Image, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned by 90 degrees to the right
    picture.rotate(90).save(tmp_path / "turned.png", exif=exif)
    assert grey["classify"](tmp_path / "turned.png") == answer(grey, picture)
    white = Image.new("RGBA", (16, 16), (255, 255, 255, 0))
    white.alpha_composite(picture.crop((0, 0, 9, 9)).convert("RGBA"))
    assert grey["classify"](white) == answer(grey, picture)


def test_other_sizes_are_resized(grey: dict[str, Any], picture: Image.Image) -> None:
    large = picture.resize((160, 160), Image.Resampling.NEAREST)
    name, probability = grey["classify"](large)
    expected = answer(grey, picture)
    assert name == expected[0]
    assert probability == pytest.approx(expected[1], abs=0.05)


def test_inverted_picture_has_dark_and_bright_swapped(
    grey: dict[str, Any], picture: Image.Image
) -> None:
    negative = picture.point(lambda value: 255 - value)
    assert grey["classify"](negative, invert=True) == grey["classify"](picture)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (torch.zeros(16, 16), "integers 0 to 255"),
        (torch.zeros(3, 16, 16, dtype=torch.uint8), "integers 0 to 255"),
        (torch.zeros(16, dtype=torch.uint8), "integers 0 to 255"),
        (Image.new("I;16", (16, 16)), "8 bits"),
        (Image.new("F", (16, 16)), "8 bits"),
    ],
)
def test_what_is_no_picture_is_refused(given: object, words: str, grey: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=words):
        grey["classify"](given)


def test_module_as_a_program_classifies_pictures(picture: Image.Image, tmp_path: Path) -> None:
    path = exported(tmp_path)
    picture.save(tmp_path / "a.png")
    picture.convert("RGB").save(tmp_path / "b.bmp")
    ran = run_file(path, tmp_path / "a.png", tmp_path / "b.bmp")
    assert ran.returncode == 0, ran.stderr
    first, second = ran.stdout.splitlines()
    name, probability = runpy.run_path(str(path))["classify"](picture)
    assert first == f"{name}  {probability:.1%}  {tmp_path / 'a.png'}"
    assert second == f"{name}  {probability:.1%}  {tmp_path / 'b.bmp'}"
    assert "python THIS_FILE PICTURE" in run_file(path, "--help").stdout


def test_dark_on_bright_is_noted_where_training_was_bright_on_dark(
    picture: Image.Image, tmp_path: Path
) -> None:
    random = data_set()
    dark = replace(random, train_images=random.train_images // 4)
    picture.save(tmp_path / "a.png")
    picture.point(lambda value: 255 - value).save(tmp_path / "b.png")
    ran = run_file(exported(tmp_path, data=dark), tmp_path / "a.png", tmp_path / "b.png")
    assert (ran.returncode, ran.stdout.count("\n")) == (0, 2)
    hint = "dark and bright seem swapped against the training images: try --invert"
    assert ran.stderr == f"note: {tmp_path / 'b.png'}: {hint}\n"
    assert not run_file(tmp_path / "best.py", "--invert", tmp_path / "b.png").stderr


def test_unreadable_pictures_do_not_stop_the_others(picture: Image.Image, tmp_path: Path) -> None:
    picture.save(tmp_path / "good.png")
    Image.fromarray(np.zeros((16, 16), np.uint16)).save(tmp_path / "deep.png")
    (tmp_path / "text.png").write_text("no picture")
    names = ("nowhere.png", "text.png", "deep.png", "good.png")
    ran = run_file(exported(tmp_path), *(tmp_path / name for name in names))
    assert ran.returncode == 2
    assert ran.stdout.endswith(f"  {tmp_path / 'good.png'}\n")
    assert ran.stdout.count("\n") == 1
    for line, name in zip(ran.stderr.splitlines(), names[:3], strict=True):
        assert line.startswith("error: ")
        assert line.count(str(tmp_path / name)) == 1


def test_wrong_pictures_are_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = exported(tmp_path)
    (tmp_path / "text.png").write_text("no picture")
    for arguments in (("text.png",), ("--inverse", "text.png"), ("nowhere.png",), ()):
        words = [word if word.startswith("-") else str(tmp_path / word) for word in arguments]
        assert run_main(path, *words) == 2
        assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("channels", [1, 3])
def test_module_without_idx_files_measures_a_folder_of_pictures(
    channels: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = data_set(channels=channels, side=12, classes=3, idx=False)
    path = exported(tmp_path, SMALL, data)
    text = path.read_text()
    assert "idx" not in text.lower() and "gzip" not in text
    for number, (image, label) in enumerate(zip(data.test_images, data.test_labels, strict=True)):
        folder = tmp_path / "pictures" / "test" / data.class_names[int(label)]
        folder.mkdir(parents=True, exist_ok=True)
        Image.fromarray(image.permute(1, 2, 0).squeeze(2).numpy()).save(folder / f"{number}.png")
    assert run_main(path, str(tmp_path / "pictures")) == 0, capsys.readouterr().err
    assert capsys.readouterr().out.endswith("as claimed\n")
    (folder / f"{number}.png").unlink()
    assert run_main(path, str(tmp_path / "pictures")) == 2


def test_module_measures_the_folder_that_the_net_was_trained_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("circle", "cross"):
        for number in range(13):
            picture_file(tmp_path / "own" / name / f"{number:02}.PNG", 3 * number)
    data = load_data_set(str(tmp_path / "own"), tmp_path)
    assert run_main(exported(tmp_path, SMALL, data), tmp_path / "own") == 0
    assert "4 images, claimed" in capsys.readouterr().out  # every sixth: 2 of 13 in each class


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_module_reads_pictures_of_16_bits_as_in_training(
    bits: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    random = np.random.default_rng(bits)
    for name in ("circle", "cross"):
        (tmp_path / "own" / name).mkdir(parents=True)
        for number in range(13):
            deep = random.integers(0, 1 << bits, (20, 15), dtype=np.uint16)
            deep[0, 0] = (1 << bits) - 1
            Image.fromarray(deep).save(tmp_path / "own" / name / f"{number:02}.png")
        picture_file(tmp_path / "own" / name / "13.png", 200)  # and one of 8 bits
    data = load_data_set(str(tmp_path / "own"), tmp_path, form=ImageForm(image_size=12))
    assert data.deep_bits == bits
    path = exported(tmp_path, SMALL, data)
    module = runpy.run_path(str(path))
    images, labels = module["read_test_images"](tmp_path / "own")
    assert torch.equal(images, data.test_images) and torch.equal(labels, data.test_labels)
    assert run_main(path, tmp_path / "own") == 0, capsys.readouterr()
    assert module["classify"](Image.fromarray(deep))[0] in data.class_names
    deep[:] = 65_535
    if bits < 16:
        with pytest.raises(ValueError, match=f"more than {bits} bits"):
            module["classify"](Image.fromarray(deep))
    with pytest.raises(ValueError, match="floats"):
        module["classify"](Image.new("F", (16, 16)))
