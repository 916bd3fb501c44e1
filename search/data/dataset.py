"""What a data set is: four tensors, kept as uint8, and what every set must fulfil."""

import hashlib
import math
from dataclasses import dataclass, field
from functools import cached_property

import torch
from torch import Tensor

from search.errors import SearchError


class DataError(SearchError):
    """A data set that cannot be had or trusted: what is wrong, what was expected, what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))  # one line, whatever a path or a cause holds


class DataUnavailable(DataError):
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


def normalise(images: Tensor, data: DataSet) -> Tensor:
    """Images (N, C, H, W) from 0 to 1, to the mean 0 and deviation 1 of the training set."""
    mean = torch.tensor(data.mean, device=images.device).view(-1, 1, 1)
    std = torch.tensor(data.std, device=images.device).view(-1, 1, 1)
    return (images - mean) / std


def require(true: bool, otherwise: str) -> None:
    if not true:
        raise DataError(otherwise)


def check_data_set(data: DataSet) -> None:
    """What every set must fulfil, whichever way it came."""
    where, known = data.source, data.classes
    train, test = data.train_images, data.test_images
    one_size = train.shape[1:] == test.shape[1:] and min(train.shape[2:]) >= 8
    sizes = f"{image_size(train[0])} and {image_size(test[0])}"
    require(one_size, f"{where}: images of {sizes} pixels; expected one size, 8x8 or more.")
    for images, labels in ((train, data.train_labels), (test, data.test_labels)):
        count, largest = len(labels), int(labels.max())
        require(len(images) == count, f"{where}: {len(images):,} images, but {count:,} labels.")
        require(largest < known, f"{where}: a label is {largest}, expected 0 to {known - 1}.")
    counts = torch.bincount(data.train_labels, minlength=known)
    empty = [name for name, count in zip(data.class_names, counts, strict=True) if not count]
    require(not empty, f"{where}: class {''.join(empty[:1])} has no training image.")
    require(known >= 2, f"{where}: only one class, expected two or more.")
    # Normalising divides by it.
    require(0.0 not in data.std, f"{where}: in all training images a channel is the same.")


def image_size(image: Tensor) -> str:
    return f"{image.shape[2]}x{image.shape[1]}"


def _mean_and_std(channel: Tensor) -> tuple[float, float]:
    """From the histogram, in whole numbers: no rounding adds up over millions of pixels."""
    counts: list[int] = torch.bincount(channel.flatten(), minlength=256).tolist()
    pixels = sum(counts)
    total = sum(value * count for value, count in enumerate(counts))
    squares = sum(value**2 * count for value, count in enumerate(counts))
    deviation = math.sqrt(pixels * squares - total**2)
    return round(total / pixels / 255, 4), round(deviation / pixels / 255, 4)
