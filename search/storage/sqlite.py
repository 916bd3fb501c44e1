"""SQLite files: tuned for one writer and many readers, and never written to once deleted."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import sqlalchemy

from search.errors import StorageFailed, StudyError
from search.files import sync


def has_content(file: Path) -> bool:
    """Return whether a file of SQLite, or the write-ahead log beside it, holds anything."""
    if not file.is_file():
        return False
    log = file.with_name(f"{file.name}-wal")
    return file.stat().st_size > 0 or (log.is_file() and log.stat().st_size > 0)


def sqlite_file(url: str) -> Path | None:
    """Return the file that an SQLite URL names; None for a server's URL.

    Raises:
        StudyError: The URL cannot be parsed, or names a database in memory.
    """
    try:
        address = sqlalchemy.make_url(url)
    except (sqlalchemy.exc.ArgumentError, ValueError):
        raise StudyError(
            "--storage is no URL such as sqlite:///studies/x.db or postgresql://user@host/database"
        ) from None
    if address.get_backend_name() != "sqlite":
        return None
    if address.database in (None, "", ":memory:"):
        raise StudyError(f"--storage {url} keeps nothing: expected a file, sqlite:///studies/x.db")
    return Path(str(address.database))


def tune_sqlite(connection: Any, _: object) -> None:
    """Use a write-ahead log, with which readers do not block the writer, and fewer fsyncs.

    With these a power cut may take the last commits; `sync_sqlite` saves those that count.
    """
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")


def sync_sqlite(file: Path) -> None:
    """Wait until all commits are on the disk."""
    sync(file.with_name(f"{file.name}-wal"))


def empty_wal(engine: sqlalchemy.Engine) -> None:
    """Move everything from the write-ahead log into the database file, unless readers are busy."""
    with suppress(sqlalchemy.exc.SQLAlchemyError), engine.connect() as connection:
        connection.execute(sqlalchemy.text("PRAGMA wal_checkpoint(TRUNCATE)"))


def refuse_if_replaced(engine: sqlalchemy.Engine, file: Path) -> None:
    """Make every commit fail once the file was deleted or replaced; the system would allow it."""
    file = file.absolute()
    opened = file.stat()

    def check(_: object) -> None:
        with suppress(OSError):
            if os.path.samestat(opened, file.stat()):
                return
        raise StorageFailed(
            f"{file.name} was deleted or replaced while it was in use and is no longer written: "
            "restore it, or start the search again"
        )

    sqlalchemy.event.listen(engine, "commit", check)
