"""Files written whole or not at all, and read no further than wanted."""

import glob
import os
import platform
import re
import tempfile
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
    """Raises FileError unless `path` ends in `suffix` and is a plain file or nothing yet."""
    if path.suffix != suffix:
        raise FileError(f"{path} cannot be written: its name has to end in {suffix}")
    if path.exists() and not path.is_file():
        raise FileError(f"{path} cannot be written: it is there and no plain file")


@contextmanager
def atomic_write(path: Path, suffix: str = "") -> Iterator[Path]:
    """A temporary file beside `path` that takes its name when the block ends without an exception.

    With a `suffix`, what the killed have left of earlier attempts is removed. Raises FileError if
    it cannot be written, or if the name does not end so.
    """
    check_writable(path, suffix or path.suffix)
    if suffix:
        remove_stale_temps(path.parent, glob.escape(path.name))
    mine = f".{path.name}.{platform.node()}-{os.getpid()}-"
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=mine, suffix=path.suffix)
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


def remove_stale_temps(folder: Path, names: str) -> None:
    """Remove what killed processes of this machine have left of their attempts to write files
    whose names match `names`."""
    for part in folder.glob(f".{names}.*"):
        maker = re.search(rf"\.{re.escape(platform.node())}-(\d+)-[^-]*$", part.name)
        if maker and not pid_exists(int(maker[1])):
            with suppress(OSError):
                part.unlink()


def pid_exists(pid: int) -> bool:
    """Whether there is, or may be, a process of that number."""
    if os.name == "posix":  # elsewhere the question would be an order
        with suppress(PermissionError, OverflowError):
            try:
                os.kill(pid, 0)
            except ProcessLookupError:
                return False
    return True


def read_at_most(file: IO[bytes] | GzipFile | HTTPResponse, most: int) -> bytearray:
    """All that is left, up to `most` bytes. In steps: memory is for what comes, not for claims."""
    content = bytearray()
    while chunk := file.read(min(CHUNK_BYTES, most - len(content))):
        content += chunk
    return content
