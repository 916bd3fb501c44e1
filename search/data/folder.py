"""A folder of the user's: IDX files, or class/image.png."""

import re
import warnings
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from search.data.dataset import DataError, DataSet, image_size, require
from search.data.idx import IDX_FILES, from_idx, gz_or_extracted
from search.data.official import NAMES

_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp")
_FORMS = "four IDX files named as MNIST's, train/CLASS/*.png and test/CLASS/*.png, or CLASS/*.png"


# ---- a folder of the user's

_Groups = dict[str, list[Path]]  # class name -> its image files


def load_folder(folder: Path) -> DataSet:
    known = ", ".join(NAMES)
    require(folder.is_dir(), f"No data set {folder}: expected {known} or a folder with {_FORMS}.")
    name = re.sub("[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-") or "folder"
    if name in NAMES:
        name += "-folder"  # its study is not that of the official set
    for place in (folder, folder / "raw", folder / "MNIST" / "raw"):
        paths = [place / each for each in IDX_FILES]
        if any(gz_or_extracted(path).is_file() for path in paths):
            return from_idx(name, f"IDX files in {place}", paths)
    train, test = _by_class(folder / "train"), _by_class(folder / "test")
    if train or test:
        return _from_images(name, f"images in {folder}", train, test)
    train = _by_class(folder)
    require(bool(train), f"{folder} holds no data set: expected {_FORMS}.")
    # By place in the order of names: the same images wherever the folder is read.
    test = {each: files[1::6] for each, files in train.items()}
    for files in train.values():
        del files[1::6]
    return _from_images(name, f"images in {folder}, every sixth held out for testing", train, test)


def _by_class(folder: Path) -> _Groups:
    """By the folder's subfolders; files and classes in the order of their names."""

    def visible(folder: Path) -> list[Path]:
        every = folder.iterdir() if folder.is_dir() else ()
        return sorted(path for path in every if not path.name.startswith("."))

    return {
        each.name: [
            path for path in visible(each) if path.suffix.lower() in _SUFFIXES and path.is_file()
        ]
        for each in visible(folder)
        if each.is_dir()
    }


def _from_images(name: str, source: str, train: _Groups, test: _Groups) -> DataSet:
    for each in sorted(train.keys() | test.keys()):
        require(
            bool(train.get(each) and test.get(each)),
            f"{source}: class {each} needs an image ({' '.join(_SUFFIXES)}) to train on "
            "and one to test on.",
        )
    paths, labels = [], []
    for groups in (train, test):
        paths += [path for files in groups.values() for path in files]
        sizes = torch.tensor([len(files) for files in groups.values()])
        labels.append(torch.arange(len(groups)).repeat_interleave(sizes))
    images, count = _read_images(paths), len(labels[0])
    # Clones, because a slice would drag the whole along when pickled.
    first, last = images[:count].clone(), images[count:].clone()
    return DataSet(name, source, first, labels[0], last, labels[1], tuple(train))


def _read_images(paths: list[Path]) -> Tensor:
    """uint8 (N, C, H, W) of one size; C is 1 if all are grey, else 3."""
    images: list[Tensor] = []
    for path in paths:
        images.append(_read_image(path))
        size, first = image_size(images[-1]), image_size(images[0])
        require(size == first, f"{path} has {size} pixels, expected {first} as {paths[0]} has.")
    channels = max(map(len, images))
    return torch.stack([image.expand(channels, -1, -1) for image in images])


def _read_image(path: Path) -> Tensor:
    """uint8 (1, H, W) of a grey image, (3, H, W) of any other."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=("PNG", "JPEG", "BMP")) as image:
                if image.mode.startswith("I"):  # 16 bits, which convert() would clip, not scale
                    pixels = (np.asarray(image) >> 8).astype(np.uint8)
                else:
                    mode = "L" if image.mode in ("1", "L", "LA") else "RGB"
                    pixels = np.array(image.convert(mode))
    except Exception as error:  # a decoder fed with a broken file raises almost anything
        raise DataError(f"{path} is not an image that can be read: {error}.") from error
    return torch.from_numpy(pixels).reshape(*pixels.shape[:2], -1).permute(2, 0, 1)
