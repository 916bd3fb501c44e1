"""Load a data set from a folder of the user's: IDX files, or images by class."""

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


_Groups = dict[str, list[Path]]
"""The image files of each class, by its name."""


def load_folder(folder: Path) -> DataSet:
    """Load the IDX files or the images in a folder.

    Raises:
        DataError: The folder contains neither, or a file in it cannot be read.
    """
    names = ", ".join(NAMES)
    require(folder.is_dir(), f"No data set {folder}: expected {names} or a folder with {_FORMS}.")
    name = re.sub("[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-") or "folder"
    if name in NAMES:
        name += "-folder"  # the official set's study has the plain name
    for parent in (folder, folder / "raw", folder / "MNIST" / "raw"):
        paths = [parent / file for file in IDX_FILES]
        if any(gz_or_extracted(path).is_file() for path in paths):
            return from_idx(name, f"IDX files in {parent}", paths)
    train, test = _by_class(folder / "train"), _by_class(folder / "test")
    if train or test:
        return _from_images(name, f"images in {folder}", train, test)
    train = _by_class(folder)
    require(bool(train), f"{folder} contains no data set: expected {_FORMS}.")
    # Every sixth in alphabetical order: the same images on every machine.
    test = {label: files[1::6] for label, files in train.items()}
    for files in train.values():
        del files[1::6]
    return _from_images(name, f"images in {folder}, every sixth held out for testing", train, test)


def _by_class(folder: Path) -> _Groups:
    """List the image files of each subfolder; classes and files in alphabetical order."""

    def visible(folder: Path) -> list[Path]:
        paths = folder.iterdir() if folder.is_dir() else ()
        return sorted(path for path in paths if not path.name.startswith("."))

    return {
        subfolder.name: [
            path
            for path in visible(subfolder)
            if path.suffix.lower() in _SUFFIXES and path.is_file()
        ]
        for subfolder in visible(folder)
        if subfolder.is_dir()
    }


def _from_images(name: str, source: str, train: _Groups, test: _Groups) -> DataSet:
    for label in sorted(train.keys() | test.keys()):
        require(
            bool(train.get(label) and test.get(label)),
            f"{source}: class {label} needs an image ({' '.join(_SUFFIXES)}) to train on "
            "and one to test on.",
        )
    paths, labels = [], []
    for groups in (train, test):
        paths += [path for files in groups.values() for path in files]
        sizes = torch.tensor([len(files) for files in groups.values()])
        labels.append(torch.arange(len(groups)).repeat_interleave(sizes))
    images, count = _read_images(paths), len(labels[0])
    # Clones: a pickled slice contains the tensor that it is a slice of.
    first, last = images[:count].clone(), images[count:].clone()
    return DataSet(name, source, first, labels[0], last, labels[1], tuple(train))


def _read_images(paths: list[Path]) -> Tensor:
    """Read images of one size as uint8 (N, C, H, W); C is 1 if all are grey, else 3."""
    images: list[Tensor] = []
    for path in paths:
        images.append(_read_image(path))
        size, first = image_size(images[-1]), image_size(images[0])
        require(size == first, f"{path} has {size} pixels, expected {first} as {paths[0]} has.")
    channels = max(map(len, images))
    return torch.stack([image.expand(channels, -1, -1) for image in images])


def _read_image(path: Path) -> Tensor:
    """Read a grey image as uint8 (1, H, W), any other as (3, H, W)."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=("PNG", "JPEG", "BMP")) as image:
                if image.mode.startswith(
                    "I"
                ):  # 16 bits: convert() would clip them instead of scaling
                    pixels = (np.asarray(image) >> 8).astype(np.uint8)
                else:
                    mode = "L" if image.mode in ("1", "L", "LA") else "RGB"
                    pixels = np.array(image.convert(mode))
    except Exception as error:  # decoders raise many kinds of exceptions
        raise DataError(f"{path} is not an image that can be read: {error}.") from error
    return torch.from_numpy(pixels).reshape(*pixels.shape[:2], -1).permute(2, 0, 1)
