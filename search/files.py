"""Files written whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from search import SearchError


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A temporary file beside `path` that takes its name when the block ends without an exception.

    Raises SearchError if the folder is missing or cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name}.", suffix=path.suffix
        )
        os.close(handle)
    except OSError as reason:
        raise SearchError(f"{path} cannot be written: {reason.strerror or reason}") from reason
    part = Path(name)
    try:
        yield part
        part.chmod(0o644)  # mkstemp keeps its files to their owner
        part.replace(path)
    except OSError as reason:
        raise SearchError(f"{path} cannot be written: {reason.strerror or reason}") from reason
    finally:
        part.unlink(missing_ok=True)
