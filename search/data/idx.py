"""The IDX format of MNIST's files."""

import gzip
import logging
import math
import re
import struct
import zlib
from collections.abc import Iterable
from pathlib import Path

import torch
from torch import Tensor

from search.data.dataset import DataError, DataSet, require
from search.files import MAX_BYTES, read_at_most

logger = logging.getLogger(__name__)

MAX_LABEL_BYTES = 1 << 27  # as many numbers of eight bytes are a gigabyte

IDX_FILES = (
    "train-images-idx3-ubyte.gz",
    "train-labels-idx1-ubyte.gz",
    "t10k-images-idx3-ubyte.gz",
    "t10k-labels-idx1-ubyte.gz",
)


# The names that people give them: with dots for hyphens, with a prefix such as EMNIST's.
_USUAL_NAME = re.compile(
    r"(?P<prefix>.*?)(?P<part>train|t10k|test)[-._](?P<kind>images|labels)[-._]idx[13][-._]ubyte"
    r"(\.gz)?",
    re.IGNORECASE,
)


def find_idx(folder: Path) -> list[Path]:
    """Find four IDX files in a folder or in folders in it, by the names that are usual.

    Returns:
        Training images and labels, test images and labels; empty if they are not all there.

    Raises:
        DataError: There are several of a kind.
    """
    found: dict[tuple[str, str], dict[str, Path]] = {}
    for path in sorted((*folder.glob("*"), *folder.glob("*/*"))):
        name = _USUAL_NAME.fullmatch(path.name)
        if name and path.is_file():
            part = "train" if name["part"].lower() == "train" else "test"
            # Of a compressed file and its content beside it, either will do.
            files = found.setdefault((part, name["kind"].lower()), {})
            files[path.name.lower().removesuffix(".gz")] = path
    kinds = [(part, kind) for part in ("train", "test") for kind in ("images", "labels")]
    for files in found.values():
        names = " and ".join(map(str, files.values()))
        require(len(files) == 1, f"{names}: several IDX files of one kind, expected one data set.")
    return (
        [next(iter(found[kind].values())) for kind in kinds] if found.keys() >= set(kinds) else []
    )


def gz_or_extracted(path: Path) -> Path:
    """Return the .gz file if it exists, else the path of the extracted file."""
    return path if path.is_file() else path.with_suffix("")


def from_idx(
    name: str, source: str, paths: Iterable[Path], class_names: tuple[str, ...] = ()
) -> DataSet:
    """Load a data set from four IDX files, compressed or extracted.

    Args:
        name: The name of the data set.
        source: Where it comes from, for messages.
        paths: The .gz files: training images and labels, test images and labels.
        class_names: The name of each label; by default the numbers.

    Raises:
        DataError: A file is damaged or too large, or the files do not fit each other.
        OSError: A file is missing or cannot be read.
    """
    images, labels, test_images, test_labels = map(gz_or_extracted, paths)
    train = _read_labelled(images, labels, MAX_BYTES)
    test = _read_labelled(test_images, test_labels, MAX_BYTES - train[0].numel())
    if not class_names:
        numbers = sorted(set(train[1].tolist()))
        class_names = tuple(map(str, numbers))
        train, test = (_number_labels(part, numbers, source) for part in (train, test))
    if "emnist" in images.name.lower():
        logger.info("EMNIST's images are stored on their side: turned upright")
        train, test = ((part[0].transpose(2, 3).contiguous(), part[1]) for part in (train, test))
    return DataSet(name, source, *train, *test, class_names, is_idx=True)


def _number_labels(
    part: tuple[Tensor, Tensor], numbers: list[int], source: str
) -> tuple[Tensor, Tensor]:
    """Number labels from 0, which may begin at 1 or have gaps; their numbers stay class names."""
    images, labels = part
    unknown = ", ".join(map(str, sorted(set(labels.tolist()) - set(numbers))))
    require(not unknown, f"{source}: class {unknown} has no training image.")
    return images, torch.searchsorted(torch.tensor(numbers), labels)


def _read_labelled(images: Path, labels: Path, limit: int) -> tuple[Tensor, Tensor]:
    """Read images, uint8 (N, 1, H, W), of at most `limit` bytes, and their labels, int64 (N,).

    The labels come first: their number limits how many images may be declared.
    """
    read_labels = _read_labels(labels)
    return _parse_idx(images, 0x0803, limit, len(read_labels))[:, None], read_labels


def _read_labels(path: Path) -> Tensor:
    if "idx2-int" not in path.name:
        return _parse_idx(path, 0x0801).long()
    return qmnist_column(path, 0)


def qmnist_column(path: Path, column: int) -> Tensor:
    """Read a column of QMNIST's labels, int64 (N,): 0 is the class, 2 the writer."""
    weights = torch.tensor([1 << 24, 1 << 16, 1 << 8, 1])  # four bytes per number, high byte first
    return (_parse_idx(path, 0x0C02)[:, column].long() * weights).sum(1)


def _is_gzip(path: Path) -> bool:
    """Return whether a file is compressed, by its first bytes: its suffix may be wrong."""
    with path.open("rb") as file:
        return file.read(2) == b"\x1f\x8b"


def _parse_idx(
    path: Path, magic: int, limit: int = MAX_LABEL_BYTES, count: int | None = None
) -> Tensor:
    """Read a file as uint8 in the shape that its header declares.

    Numbers of four bytes add a last dimension of 4.

    Raises:
        DataError: The file is damaged, larger than `limit`, or does not contain `count` items.
    """
    try:
        with gzip.open(path) if _is_gzip(path) else path.open("rb") as file:
            found, *shape = struct.unpack(f">{1 + magic % 256}I", file.read(4 + 4 * (magic % 256)))
            require(found == magic, f"{path} begins with {found:#x}, expected {magic:#x}.")
            if count is not None:
                message = f"{path} declares {shape[0]:,} images, but there are {count:,} labels."
                require(shape[0] == count, message)
            shape += [4] if magic >> 8 == 0x0C else []
            size = math.prod(shape)
            require(
                0 < size <= limit,
                f"{path} declares {size:,} bytes, expected 1 to {limit:,}.",
            )
            content = read_at_most(file, size + 1)
    except (EOFError, gzip.BadGzipFile, zlib.error, struct.error) as error:
        raise DataError(f"{path} is truncated or corrupt ({error}); download it again.") from error
    actual = "more" if len(content) > size else f"{len(content):,}"
    require(len(content) == size, f"{path} declares {size:,} bytes, but contains {actual}.")
    return torch.frombuffer(content, dtype=torch.uint8).view(shape)
