"""The parts of an exported module that read its test images."""

from search.data.images import SUFFIXES

# What a module has whose test set is IDX files.
IDX_IMPORTS = """\
import base64
import gzip
import math
import struct
import sys
import zlib
from pathlib import Path"""

IDX_FILES = """\
# The test files (IDX format, grey images): name, and the header that they must have. LABEL_BYTE is
# the byte of a label that holds the class.
"""

MNIST_FILES = """\
IMAGE_FILE = "t10k-images-idx3-ubyte", (0x0803, IMAGES, *SHAPE[1:])
LABEL_FILE = "t10k-labels-idx1-ubyte", (0x0801, IMAGES)
LABEL_BYTE = 0"""

QMNIST_FILES = """\
IMAGE_FILE = "qmnist-test-images-idx3-ubyte", (0x0803, IMAGES, *SHAPE[1:])
LABEL_FILE = "qmnist-test-labels-idx2-int", (0x0C02, IMAGES, 8)
LABEL_BYTE = 3"""

IDX_MEASURED_ON = """\
                                    the test files named below, gzipped or not"""

IDX_READERS = '''\
def read_test_images(folder: Path) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the images (N, *SHAPE) and labels (N) of the test files."""
    images = read_idx(folder, *IMAGE_FILE).view(-1, *SHAPE)
    return images, read_idx(folder, *LABEL_FILE).view(IMAGES, -1)[:, LABEL_BYTE]


def read_idx(folder: Path, name: str, header: tuple[int, ...]) -> torch.Tensor:
    """Read a test file in folder, folder/raw or folder/*/raw; return what follows its header.

    Raises:
        ValueError: It is missing, in several places, truncated, or of another test set.
        OSError, EOFError, zlib.error: It cannot be read.
    """
    paths = {}
    for parent in (folder, folder / "raw", *folder.glob("*/raw")):
        for path in (parent / f"{name}.gz", parent / name):
            if path.is_file():
                paths[parent] = path
    if len(paths) != 1:
        where = "in more than one place" if paths else "nowhere"
        raise ValueError(f"{name}, gzipped or not, is {where} in {folder}")
    [path] = paths.values()
    start = struct.pack(f">{len(header)}I", *header)
    width = 4 if header[0] >> 8 == 0x0C else 1  # bytes per number
    size = len(start) + width * math.prod(header[1:])
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        content = file.read(size + 1)  # no more, even if the file decompresses to gigabytes
    if len(content) != size or not content.startswith(start):
        raise ValueError(f"{path} is truncated, or not of the {IMAGES:,} images of the claim")
    return torch.frombuffer(bytearray(content), dtype=torch.uint8)[len(start) :]'''

# What any other module has: its test set is a folder of pictures.
PICTURE_IMPORTS = """\
import base64
import struct
import sys
import zlib
from pathlib import Path"""

PICTURE_MEASURED_ON = """\
                                    the pictures in FOLDER/test/CLASS or FOLDER/CLASS"""

PICTURE_READERS = '''\
def read_test_images(folder: Path) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the images (N, *SHAPE) and labels (N) of the pictures in a folder per class.

    Where all pictures are more than the claim is about, every sixth of a class is taken: those were
    held out if FOLDER had no folder of test images.

    Raises:
        ValueError: There are fewer or more than the claim is about.
        OSError: There is no folder, or a picture cannot be read.
    """
    parts = {path.name.lower(): path for path in folder.iterdir() if path.is_dir()}
    for part in ("validation", "valid", "val", "testing", "test"):
        folder = parts.get(part, folder)  # the last one counts
    classes = [pictures_in(folder / name) for name in CLASSES]
    found = sum(map(len, classes))
    if found > IMAGES:
        classes = [paths[1::6] for paths in classes]
    if sum(map(len, classes)) != IMAGES:
        raise ValueError(f"{folder} has {found:,} pictures of the classes, not {IMAGES:,}")
    images = [to_tensor(read_picture(path)) for paths in classes for path in paths]
    labels = [label for label, paths in enumerate(classes) for _ in paths]
    return torch.stack(images), torch.tensor(labels)


def pictures_in(folder: Path) -> list[Path]:
    """Return the pictures in a folder and below, in alphabetical order, without hidden files."""
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in SUFFIXES
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]'''

PICTURE_FILES = f"SUFFIXES = {SUFFIXES}"
