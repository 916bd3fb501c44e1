"""The IDX format."""

import gzip
import math
import struct
import zlib
from collections.abc import Iterable
from pathlib import Path

import torch
from torch import Tensor

from search.data.dataset import DataError, DataSet, require
from search.files import MAX_BYTES, read_at_most

IDX_FILES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)


def gz_or_extracted(path: Path) -> Path:
    """The .gz file itself, or else where its extracted twin would be."""
    return path if path.is_file() else path.with_suffix("")


# ---- the IDX format


def from_idx(
    name: str, source: str, paths: Iterable[Path], class_names: tuple[str, ...] = ()
) -> DataSet:
    """From four .gz files, or their twins: training images and labels, test images and labels."""
    images, labels, test_images, test_labels = map(gz_or_extracted, paths)
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
    return qmnist_column(path, 0)


def qmnist_column(path: Path, column: int) -> Tensor:
    """One of the eight numbers of each image, int64 (N,): 0 is its class, 2 who wrote it."""
    weights = torch.tensor([1 << 24, 1 << 16, 1 << 8, 1])  # four bytes a number, high byte first
    return (_parse_idx(path, 0x0C02)[:, column].long() * weights).sum(1)


def _parse_idx(path: Path, magic: int, count: int | None = None) -> Tensor:
    """uint8, shaped as the header says; numbers of four bytes add a last dimension of 4."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
            found, *shape = struct.unpack(f">{1 + magic % 256}I", file.read(4 + 4 * (magic % 256)))
            require(found == magic, f"{path} begins with {found:#x}, expected {magic:#x}.")
            if count is not None:
                asked = f"{path} declares {shape[0]:,} images, but there are {count:,} labels."
                require(shape[0] == count, asked)
            shape += [4] if magic >> 8 == 0x0C else []
            size = math.prod(shape)
            require(
                0 < size <= MAX_BYTES,
                f"{path} declares {size:,} bytes, expected 1 to {MAX_BYTES:,}.",
            )
            content = read_at_most(file, size + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error, struct.error) as error:
        raise DataError(f"{path} is cut short or corrupt ({error}); fetch it anew.") from error
    holds = "more" if len(content) > size else f"{len(content):,}"
    require(len(content) == size, f"{path} declares {size:,} bytes, but holds {holds}.")
    return torch.frombuffer(content, dtype=torch.uint8).view(shape)
