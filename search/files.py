"""Files written whole or not at all, and read no further than wanted."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from gzip import GzipFile
from http.client import HTTPResponse
from pathlib import Path
from typing import IO

from search import SearchError

MOST = 4 << 30  # bytes in one file
STEP = 1 << 20  # bytes read at a time


class FileError(SearchError):
    """A file that cannot be written."""


def check(path: Path, suffix: str) -> None:
    """Raises FileError unless `path` ends in `suffix` and is a plain file or nothing yet."""
    if path.suffix != suffix:
        raise FileError(f"{path} cannot be written: its name has to end in {suffix}")
    if path.exists() and not path.is_file():
        raise FileError(f"{path} cannot be written: it is there and no plain file")


@contextmanager
def whole(path: Path, suffix: str = "") -> Iterator[Path]:
    """A temporary file beside `path` that takes its name when the block ends without an exception.

    Raises FileError if that cannot be, or if the name does not end in `suffix`.
    """
    check(path, suffix or path.suffix)
    try:
        handle, name = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name}.", suffix=path.suffix
        )
        os.close(handle)
    except OSError as reason:
        raise FileError(f"{path} cannot be written: {reason.strerror or reason}") from reason
    part = Path(name)
    try:
        yield part
        part.chmod(0o644)  # mkstemp keeps its files to their owner
        part.replace(path)
    except OSError as reason:
        raise FileError(f"{path} cannot be written: {reason.strerror or reason}") from reason
    finally:
        part.unlink(missing_ok=True)


def read(file: IO[bytes] | GzipFile | HTTPResponse, most: int) -> bytearray:
    """All that is left, up to `most` bytes. In steps: memory is for what comes, not for claims."""
    content = bytearray()
    while chunk := file.read(min(STEP, most - len(content))):
        content += chunk
    return content
