"""An SQLite file as a storage: write-ahead log, and never written to once deleted."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy

from search.errors import StorageFailed, StudyError


def sqlite_file(url: str) -> Path | None:
    """The file behind an SQLite URL; None for a server's."""
    try:
        parsed = sqlalchemy.make_url(url)
    except sqlalchemy.exc.ArgumentError:
        raise StudyError("--storage is no URL such as sqlite:///studies/x.db") from None
    if parsed.get_backend_name() != "sqlite":
        return None
    if parsed.database in (None, "", ":memory:"):
        raise StudyError(f"--storage {url} keeps nothing: expected a file, sqlite:///studies/x.db")
    return Path(str(parsed.database))


def tune_sqlite(connection: Any, _: object) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")


def refuse_if_replaced(engine: sqlalchemy.Engine, file: Path) -> None:
    """Nothing is committed to a file that was deleted or replaced: the system would let it."""
    file = file.absolute()
    known = file.stat()

    def look(_: object) -> None:
        with suppress(OSError):
            if os.path.samestat(known, file.stat()):
                return
        raise StorageFailed(
            f"{file.name} was deleted or replaced while it was in use: it is not written any "
            "more, put it back or begin the search anew"
        )

    sqlalchemy.event.listen(engine, "commit", look)
