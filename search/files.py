"""Write files completely or not at all, and read no more of a file than wanted."""

import fcntl
import glob
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from gzip import GzipFile
from http.client import HTTPResponse
from pathlib import Path
from typing import IO

from search.errors import SearchError

MAX_BYTES = 4 << 30  # bytes in one file
CHUNK_BYTES = 1 << 20  # bytes read at a time


class FileError(SearchError):
    """A file that cannot be written."""


def check_writable(path: Path, suffix: str) -> None:
    """Check that `path` ends in `suffix`, in a folder, and is a regular file or does not exist.

    Raises:
        FileError: It does not.
    """
    if path.suffix != suffix:
        raise FileError(f"{path} cannot be written: expected a name that ends in {suffix}")
    if not path.parent.is_dir():
        raise FileError(
            f"{path} cannot be written: there is no folder {path.parent}; make it first"
        )
    if path.exists() and not path.is_file():
        raise FileError(f"{path} cannot be written: it exists and is no regular file")


@contextmanager
def atomic_write(path: Path, suffix: str = "") -> Iterator[Path]:
    """Yield a temporary file that replaces `path` when the block ends without an exception.

    The temporary file is in the same folder. It is locked while it is written, so that
    `remove_stale_temps` can tell it from one that a killed process left.

    Args:
        path: The file to write; its permissions follow the umask.
        suffix: What its name has to end in. If given, stale temporary files of `path` are removed.

    Raises:
        FileError: The file cannot be written.
    """
    check_writable(path, suffix or path.suffix)
    if suffix:
        remove_stale_temps(path.parent, glob.escape(path.name))
    part = path.with_name(f".{path.name}.{secrets.token_hex(8)}{path.suffix}")
    try:
        with part.open("xb") as file:
            with suppress(OSError):  # some network drives have no locks
                fcntl.flock(file, fcntl.LOCK_EX)
            yield part
            part.replace(path)
    except OSError as reason:
        raise FileError(f"{path} cannot be written: {reason.strerror or reason}") from reason
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def remove_stale_temps(folder: Path, pattern: str) -> None:
    """Remove the temporary files that killed processes left in a folder.

    Args:
        folder: The folder.
        pattern: A glob pattern of the names of the files that were to be written.
    """
    for part in folder.glob(f".{pattern}.*"):
        with suppress(OSError), part.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # fails while somebody writes it
            part.unlink()


def sync(path: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk and safe from a power cut.

    Some network drives cannot do that; then what is on the disk is up to them.
    """
    with suppress(OSError):
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def read_at_most(file: IO[bytes] | GzipFile | HTTPResponse, most: int) -> bytearray:
    """Read the rest of a file, at most `most` bytes.

    It is read in chunks: memory is allocated for what arrives, not for what a header declares.
    """
    content = bytearray()
    while chunk := file.read(min(CHUNK_BYTES, most - len(content))):
        content += chunk
    return content
