"""Tests of the way from a folder of pictures to an exported module that names them."""

import runpy
from pathlib import Path

import pytest
from PIL import Image

import search

SIZES = [(40, 30), (30, 40), (64, 64), (50, 20)]


def draw(folder: Path, shade: tuple[int, int, int], count: int = 12) -> None:
    folder.mkdir(parents=True)
    for number in range(count):
        colour = tuple(value + number for value in shade)
        Image.new("RGB", SIZES[number % 4], colour).save(folder / f"{number:02}.png")


@pytest.mark.filterwarnings("ignore:.*experimental:UserWarning")
def test_pictures_of_any_size_go_from_folder_to_name(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    draw(project / "own" / "dark", (20, 30, 40))
    draw(project / "own" / "light", (230, 200, 180))
    options = {"dataset": "own", "epochs": 2, "workers": 1, "seed": 1, "warm_start": False}
    caplog.set_level("INFO")
    search.run(1, image_size=16, channels=1, **options)
    assert "2 classes (dark, light), 20 + 4 images, 16x16 grey" in caplog.text
    study = search.run(2, **options)  # as before
    assert (study.user_attrs["image_size"], study.user_attrs["channels"]) == (16, 1)
    assert caplog.text.count("16x16 grey") == 2

    exported = search.export(study, "best.py")
    module = runpy.run_path("best.py")
    assert module["SHAPE"] == (1, 16, 16)
    assert module["measure"](project / "own") == 0
    assert exported.images == 4
    assert module["classify"](project / "own" / "dark" / "03.png")[0] in ("dark", "light")
