"""A data set -> four tensors, kept as uint8.

A set comes from the official IDX files, read where they lie and fetched when they do not; from
the digits of scikit-learn; or from the user's folder. Whatever is wrong with it is a DataError.
"""

import gzip
import hashlib
import math
import os
import re
import struct
import warnings
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path
from urllib.parse import urljoin

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional as F

from search import SearchError
from search.download import fetch, md5_of
from search.files import MOST, FileError, read, whole

NAMES = ("mnist", "digits", "fashion-mnist", "kmnist", "qmnist")

_TITLES = {
    "mnist": "MNIST",
    "fashion-mnist": "FashionMNIST",
    "kmnist": "KMNIST",
    "qmnist": "QMNIST",
}
_IDX_FILES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)
_SUFFIXES = (".png", ".jpg", ".jpeg", ".bmp")
_FORMS = "four IDX files named as MNIST's, train/CLASS/*.png and test/CLASS/*.png, or CLASS/*.png"


class DataError(SearchError):
    """A data set that cannot be had or trusted: what is wrong, what was expected, what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))  # one line, whatever a path or a cause holds


class _Unavailable(DataError):
    """Absent and not to be fetched: the only failure `load_auto` has an answer to."""


@dataclass(frozen=True, eq=False)
class DataSet:
    """Images uint8 (N, C, H, W) and labels int64 (N,), both for training and for testing.

    name         fit for a study's name: lower case letters, digits and hyphens
    source       where it came from, in words, on one line
    class_names  of class 0, 1, ...; each class has at least one training image
    """

    name: str
    source: str
    train_images: Tensor = field(repr=False)
    train_labels: Tensor = field(repr=False)
    test_images: Tensor = field(repr=False)
    test_labels: Tensor = field(repr=False)
    class_names: tuple[str, ...]

    @property
    def shape(self) -> tuple[int, int, int]:
        """(C, H, W) of every image."""
        channels, height, width = self.train_images.shape[1:]
        return channels, height, width

    @property
    def classes(self) -> int:
        return len(self.class_names)

    @property
    def mean(self) -> tuple[float, ...]:
        """Of each channel of the training images, where white is 1; to four decimals."""
        return tuple(mean for mean, _ in self._moments)

    @property
    def std(self) -> tuple[float, ...]:
        """Of each channel of the training images, where white is 1; to four decimals."""
        return tuple(std for _, std in self._moments)

    @cached_property
    def _moments(self) -> list[tuple[float, float]]:
        return [_mean_and_std(channel) for channel in self.train_images.unbind(1)]

    @cached_property
    def checksum(self) -> str:
        """16 hex digits that change with any pixel, label or shape."""
        digest = hashlib.sha256()
        for part in (self.train_images, self.train_labels, self.test_images, self.test_labels):
            digest.update(repr(tuple(part.shape)).encode())
            digest.update(part.contiguous().numpy().data)
        return digest.hexdigest()[:16]


def load(name_or_folder: str, data_dir: Path) -> DataSet:
    """One of NAMES, or the data set in a folder of the user's.

    The official files are expected in `data_dir`, laid out as torchvision does
    (data_dir/MNIST/raw/*.gz). Missing ones are downloaded there; nothing else is ever written.
    Raises DataError.
    """
    try:
        if name_or_folder == "digits":
            data = _digits()
        elif name_or_folder in _TITLES:
            data = _official(name_or_folder, data_dir)
        else:
            data = _folder(Path(os.path.expanduser(name_or_folder)))
    except OSError as error:
        raise DataError(f"Data set {name_or_folder} cannot be read: {error}.") from error
    _check(data)
    return data


def load_auto(data_dir: Path) -> tuple[DataSet, str | None]:
    """MNIST and None; or, where MNIST is absent and cannot be fetched, the digits and a notice.

    The notice is one line for the user. Raises DataError if MNIST's files are there but corrupt.
    """
    try:
        return load("mnist", data_dir), None
    except _Unavailable as error:
        notice = f"Searching the digits that scikit-learn carries instead of MNIST. {error}"
        return load("digits", data_dir), notice


def normalise(images: Tensor, data: DataSet) -> Tensor:
    """Images (N, C, H, W) from 0 to 1, to the mean 0 and deviation 1 of the training set."""
    mean = torch.tensor(data.mean, device=images.device).view(-1, 1, 1)
    std = torch.tensor(data.std, device=images.device).view(-1, 1, 1)
    return (images - mean) / std


def _require(true: bool, otherwise: str) -> None:
    if not true:
        raise DataError(otherwise)


def _check(data: DataSet) -> None:
    """What every set must fulfil, whichever way it came."""
    where, known = data.source, data.classes
    train, test = data.train_images, data.test_images
    one_size = train.shape[1:] == test.shape[1:] and min(train.shape[2:]) >= 8
    sizes = f"{_size(train[0])} and {_size(test[0])}"
    _require(one_size, f"{where}: images of {sizes} pixels; expected one size, 8x8 or more.")
    for images, labels in ((train, data.train_labels), (test, data.test_labels)):
        count, largest = len(labels), int(labels.max())
        _require(len(images) == count, f"{where}: {len(images):,} images, but {count:,} labels.")
        _require(largest < known, f"{where}: a label is {largest}, expected 0 to {known - 1}.")
    counts = torch.bincount(data.train_labels, minlength=known)
    empty = [name for name, count in zip(data.class_names, counts, strict=True) if not count]
    _require(not empty, f"{where}: class {''.join(empty[:1])} has no training image.")
    _require(known >= 2, f"{where}: only one class, expected two or more.")
    # Normalising divides by it.
    _require(0.0 not in data.std, f"{where}: in all training images a channel is the same.")


def _size(image: Tensor) -> str:
    return f"{image.shape[2]}x{image.shape[1]}"


def _mean_and_std(channel: Tensor) -> tuple[float, float]:
    """From the histogram, in whole numbers: no rounding adds up over millions of pixels."""
    counts: list[int] = torch.bincount(channel.flatten(), minlength=256).tolist()
    pixels = sum(counts)
    total = sum(value * count for value, count in enumerate(counts))
    squares = sum(value**2 * count for value, count in enumerate(counts))
    deviation = math.sqrt(pixels * squares - total**2)
    return round(total / pixels / 255, 4), round(deviation / pixels / 255, 4)


# ---- the digits of scikit-learn


def _digits() -> DataSet:
    bunch = import_module("sklearn.datasets").load_digits()  # here, since it costs seconds
    small, labels = torch.from_numpy(bunch.images).long(), torch.from_numpy(bunch.target).long()
    # Bilinear, to the 20x20 box that MNIST has in its 28x28; the weights are whole tenths, so the
    # arithmetic is exact and the checksum the same on every machine. 16 is white.
    tenths = (F.interpolate(torch.eye(8)[None], size=20, mode="linear") * 10).round().long()[0]
    boxes = (tenths.T @ small @ tenths * 255 + 800) // 1600
    images = F.pad(boxes, (4, 4, 4, 4)).to(torch.uint8)[:, None]
    test = torch.zeros(len(labels), dtype=torch.bool)
    for digit in range(10):
        test[(labels == digit).nonzero()[1::4]] = True
    return DataSet(
        "digits",
        f"digits of scikit-learn ({len(images):,} images of 8x8, brought to 28x28)",
        *(images[~test], labels[~test], images[test], labels[test]),
        tuple(map(str, range(10))),
    )


# ---- the official sets


def _official(name: str, data_dir: Path) -> DataSet:
    title = _TITLES[name]
    raw = data_dir / title / "raw"
    kind = getattr(import_module("torchvision.datasets"), title)  # here, since it costs seconds
    resources = kind.resources
    if isinstance(resources, dict):  # QMNIST's, by subset
        resources = [*resources["train"], *resources["test"]]
    official = {raw / Path(address).name: (address, md5) for address, md5 in resources}
    # All that is there is checked before anything is fetched: corrupt must not pass for absent.
    missing = [path for path, (_, md5) in official.items() if not _is_here(path, md5)]
    try:
        for path in missing:
            address, md5 = official[path]
            # QMNIST's addresses are whole already, and urljoin leaves them as they are.
            _fetch(path, [urljoin(each, address) for each in kind.mirrors], md5)
    except (OSError, FileError) as error:
        gap = "is not in" if len(missing) == len(official) else "is not complete in"
        raise _Unavailable(
            f"{title} {gap} {raw} and could not be downloaded ({error}). "
            f"Put {', '.join(path.name for path in missing)} there, "
            "or choose --dataset digits, which needs no network."
        ) from error
    class_names = tuple(each.split(" - ")[0] for each in kind.classes)  # "7 - seven" is "7"
    data = _from_idx(name, f"{title} from {raw}", official, class_names)
    size = _size(data.train_images[0])
    _require(size == "28x28", f"{data.source}: images of {size} pixels, expected 28x28.")
    return data


def _fetch(path: Path, addresses: Iterable[str], md5: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    content = fetch(dict.fromkeys(addresses), md5)
    with whole(path, path.suffix) as part:
        part.write_bytes(content)


def _is_here(path: Path, md5: str) -> bool:
    if path.is_file() and (found := md5_of(path.read_bytes())) != md5:
        raise DataError(
            f"{path} is corrupt: MD5 is {found}, official is {md5}; "
            "delete it and run again to download it anew."
        )
    return _gz_or_extracted(path).is_file()


def _gz_or_extracted(path: Path) -> Path:
    """The .gz file itself, or else where its extracted twin would be."""
    return path if path.is_file() else path.with_suffix("")


def writers(name: str, data_dir: Path) -> Tensor | None:
    """Who wrote each training image of the set: a number per person, int64 (N,).

    None where nobody knows: for any set but MNIST, of which QMNIST's labels tell. Where these are
    missing they are downloaded. Raises DataError.
    """
    if name != "mnist":
        return None
    ((_, _), (address, md5)) = import_module("torchvision.datasets").QMNIST.resources["train"]
    path = data_dir / "QMNIST" / "raw" / Path(address).name
    try:
        if not _is_here(path, md5):
            _fetch(path, [address], md5)
        return _qmnist_column(_gz_or_extracted(path), 2)
    except (OSError, FileError) as error:
        raise _Unavailable(f"{path.name} is not in {path.parent} ({error}).") from error


# ---- the IDX format


def _from_idx(
    name: str, source: str, paths: Iterable[Path], class_names: tuple[str, ...] = ()
) -> DataSet:
    """From four .gz files, or their twins: training images and labels, test images and labels."""
    images, labels, test_images, test_labels = map(_gz_or_extracted, paths)
    train = _read_labelled(images, labels)
    test = _read_labelled(test_images, test_labels)
    numbered = tuple(map(str, range(int(train[1].max()) + 1)))
    return DataSet(name, source, *train, *test, class_names or numbered)


def _read_labelled(images: Path, labels: Path) -> tuple[Tensor, Tensor]:
    """The labels first: they are small, and tell how many images there may be."""
    known = _read_idx(labels)
    return _read_idx(images, len(known)), known


def _read_idx(path: Path, count: int | None = None) -> Tensor:
    """Images as uint8 (N, 1, H, W) or labels as int64 (N,), as the file's name says; `count` of
    them, if that is known."""
    if "images" in path.name:
        return _parse_idx(path, 0x0803, count)[:, None]
    if "idx2-int" not in path.name:
        return _parse_idx(path, 0x0801).long()
    return _qmnist_column(path, 0)


def _qmnist_column(path: Path, column: int) -> Tensor:
    """One of the eight numbers of each image, int64 (N,): 0 is its class, 2 who wrote it."""
    weights = torch.tensor([1 << 24, 1 << 16, 1 << 8, 1])  # four bytes a number, high byte first
    return (_parse_idx(path, 0x0C02)[:, column].long() * weights).sum(1)


def _parse_idx(path: Path, magic: int, count: int | None = None) -> Tensor:
    """uint8, shaped as the header says; numbers of four bytes add a last dimension of 4."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            found, *shape = struct.unpack(f">{1 + magic % 256}I", file.read(4 + 4 * (magic % 256)))
            _require(found == magic, f"{path} begins with {found:#x}, expected {magic:#x}.")
            if count is not None:
                asked = f"{path} declares {shape[0]:,} images, but there are {count:,} labels."
                _require(shape[0] == count, asked)
            shape += [4] if magic >> 8 == 0x0C else []
            size = math.prod(shape)
            _require(0 < size <= MOST, f"{path} declares {size:,} bytes, expected 1 to {MOST:,}.")
            content = read(file, size + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error, struct.error) as error:
        raise DataError(f"{path} is cut short or corrupt ({error}); fetch it anew.") from error
    holds = "more" if len(content) > size else f"{len(content):,}"
    _require(len(content) == size, f"{path} declares {size:,} bytes, but holds {holds}.")
    return torch.frombuffer(content, dtype=torch.uint8).view(shape)


# ---- a folder of the user's

_Groups = dict[str, list[Path]]  # class name -> its image files


def _folder(folder: Path) -> DataSet:
    known = ", ".join(NAMES)
    _require(folder.is_dir(), f"No data set {folder}: expected {known} or a folder with {_FORMS}.")
    name = re.sub("[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-") or "folder"
    if name in NAMES:
        name += "-folder"  # its study is not that of the official set
    for place in (folder, folder / "raw", folder / "MNIST" / "raw"):
        paths = [place / each for each in _IDX_FILES]
        if any(_gz_or_extracted(path).is_file() for path in paths):
            return _from_idx(name, f"IDX files in {place}", paths)
    train, test = _by_class(folder / "train"), _by_class(folder / "test")
    if train or test:
        return _from_images(name, f"images in {folder}", train, test)
    train = _by_class(folder)
    _require(bool(train), f"{folder} holds no data set: expected {_FORMS}.")
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
        _require(
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
        size, first = _size(images[-1]), _size(images[0])
        _require(size == first, f"{path} has {size} pixels, expected {first} as {paths[0]} has.")
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
