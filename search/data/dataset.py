"""A data set: images and labels for training and for tests, and the checks that all must pass."""

import hashlib
import math
from dataclasses import dataclass, field
from functools import cached_property

import torch
from torch import Tensor

from search.errors import SearchError


class DataError(SearchError):
    """A data set that is missing or invalid: what is wrong, what was expected, what to do."""

    def __init__(self, message: str) -> None:
        super().__init__(" ".join(message.split()))  # one line, whatever it quotes


class DataUnavailable(DataError):
    """A data set that is missing and cannot be downloaded; "auto" then uses another one."""


@dataclass(frozen=True, eq=False)
class DataSet:
    """Images uint8 (N, C, H, W) and labels int64 (N,), for training and for tests.

    Attributes:
        name: Lower case letters, digits and hyphens; the default name of its study.
        source: Where it comes from, in one line.
        class_names: The name of each label; each class has at least one training image.
        is_idx: Whether it was read from IDX files; an exported module reads its test images there.
        deep_bits: How many bits, 8, 12 or 16, the images use that were stored with 16 and have been
            scaled to 8; None if there were none.
    """

    name: str
    source: str
    train_images: Tensor = field(repr=False)
    train_labels: Tensor = field(repr=False)
    test_images: Tensor = field(repr=False)
    test_labels: Tensor = field(repr=False)
    class_names: tuple[str, ...]
    is_idx: bool = False
    deep_bits: int | None = None

    @property
    def shape(self) -> tuple[int, int, int]:
        """The shape (C, H, W) of an image."""
        channels, height, width = self.train_images.shape[1:]
        return channels, height, width

    @property
    def classes(self) -> int:
        """The number of classes."""
        return len(self.class_names)

    @property
    def mean(self) -> tuple[float, ...]:
        """The mean of each channel of the training images, scaled to 0 to 1; four decimals."""
        return tuple(mean for mean, _ in self._moments)

    @property
    def std(self) -> tuple[float, ...]:
        """The standard deviation of each channel, scaled as the mean."""
        return tuple(std for _, std in self._moments)

    def describe(self) -> str:
        """Say what was understood: classes in the order of the labels, images to train and test on.

        For example "2 classes (circle, cross), 164 + 36 images, 32x32 RGB".
        """
        channels, height, width = self.shape
        colours = {1: "grey", 3: "RGB"}.get(channels, f"{channels} channels")
        names = ", ".join(self.class_names[:12]) + (", ..." if self.classes > 12 else "")
        return (
            f"{self.classes} classes ({names}), {len(self.train_labels):,} + "
            f"{len(self.test_labels):,} images, {width}x{height} {colours}"
        )

    @cached_property
    def _moments(self) -> list[tuple[float, float]]:
        return [_mean_and_std(channel) for channel in self.train_images.unbind(1)]

    @cached_property
    def checksum(self) -> str:
        """A hash of all pixels, labels and shapes, 16 hexadecimal digits."""
        digest = hashlib.sha256()
        for part in (self.train_images, self.train_labels, self.test_images, self.test_labels):
            digest.update(repr(tuple(part.shape)).encode())
            digest.update(part.contiguous().numpy().data)
        return digest.hexdigest()[:16]


def normalise(images: Tensor, data: DataSet) -> Tensor:
    """Shift and scale images (N, C, H, W) so that the training images have mean 0, deviation 1.

    Args:
        images: float, from 0 to 1.
        data: The data set whose training images are meant.
    """
    mean = torch.tensor(data.mean, device=images.device).view(-1, 1, 1)
    std = torch.tensor(data.std, device=images.device).view(-1, 1, 1)
    return (images - mean) / std


def require(condition: bool, message: str) -> None:
    """Raise DataError with this message unless the condition is true."""
    if not condition:
        raise DataError(message)


def check_data_set(data: DataSet) -> None:
    """Check sizes, counts, labels and classes.

    Raises:
        DataError: The first check that fails.
    """
    source, classes = data.source, data.classes
    train, test = data.train_images, data.test_images
    one_size = train.shape[1:] == test.shape[1:] and min(train.shape[2:]) >= 8
    sizes = f"{image_size(train[0])} and {image_size(test[0])}"
    require(one_size, f"{source}: images of {sizes} pixels; expected one size, 8x8 or more.")
    for images, labels in ((train, data.train_labels), (test, data.test_labels)):
        count, largest = len(labels), int(labels.max())
        require(len(images) == count, f"{source}: {len(images):,} images, but {count:,} labels.")
        require(largest < classes, f"{source}: a label is {largest}, expected 0 to {classes - 1}.")
    counts = torch.bincount(data.train_labels, minlength=classes)
    empty = [name for name, count in zip(data.class_names, counts, strict=True) if not count]
    require(not empty, f"{source}: class {''.join(empty[:1])} has no training image.")
    require(classes >= 2, f"{source}: only one class, expected two or more.")
    # `normalise` divides by the deviation.
    require(0.0 not in data.std, f"{source}: in all training images a channel is the same.")


def image_size(image: Tensor) -> str:
    """Format the size of an image (C, H, W) as WIDTHxHEIGHT."""
    return f"{image.shape[2]}x{image.shape[1]}"


def _mean_and_std(channel: Tensor) -> tuple[float, float]:
    """Compute both from the histogram, in integers: no rounding errors over millions of pixels."""
    counts: list[int] = torch.bincount(channel.flatten(), minlength=256).tolist()
    pixels = sum(counts)
    total = sum(value * count for value, count in enumerate(counts))
    squares = sum(value**2 * count for value, count in enumerate(counts))
    deviation = math.sqrt(pixels * squares - total**2)
    return round(total / pixels / 255, 4), round(deviation / pixels / 255, 4)
