"""From a URL to Optuna's storage: an SQLite file or a database server."""

import logging
import os
from pathlib import Path

import sqlalchemy
from optuna.storages import BaseStorage, RDBStorage

from search.errors import StudyError, describe_error
from search.storage.postgresql import RetryingStorage
from search.storage.sqlite import refuse_if_replaced, sqlite_file, tune_sqlite

logger = logging.getLogger(__name__)


def open_storage(url: str) -> BaseStorage:
    """Open the storage at `url`, with the writes of running trials buffered.

    Opening takes some 25 ms on an existing SQLite file, 80 ms on a new one and more on a server. A
    verb opens its storage once and passes it on, to load one study, several or the same one again:

        storage = open_storage(url)
        names = optuna.get_all_study_names(storage)
        study = optuna.load_study(study_name=name, storage=storage)

    What other processes wrote is read once a second. Where it matters, such as after a lock was
    acquired, `handle.refresh(study)` reads it at once.

    Raises:
        StudyError: The URL is not a storage, or its database cannot be used.
    """
    database = open_database(url)
    try:
        from search.storage.buffered import BufferedStorage
    except ImportError as reason:  # BufferedStorage rests on private parts of Optuna
        logger.warning(
            "this version of Optuna does not allow to buffer writes: each takes a transaction of "
            "its own, which is slower (%s)",
            describe_error(reason),
        )
        return database
    return BufferedStorage(database)


def open_database(url: str) -> RDBStorage:
    """Open the database at `url` as Optuna's own storage, without a buffer.

    Raises:
        StudyError: The URL is not a storage, or its database cannot be used.
    """
    file = sqlite_file(url)
    try:
        return _open_sqlite(url, file) if file else _open_server(url)
    except StudyError:
        raise
    except Exception as reason:
        cause = describe_error(getattr(reason, "orig", reason))
        if file and "not a database" in cause:
            cause += ": move it away, or use another --study"
        elif not file and not on_postgresql(url):
            cause = "expected sqlite:///FILE.db or postgresql://USER@HOST/DATABASE"
        raise StudyError(f"storage {hide_password(url)} cannot be used: {cause}") from reason


def _open_sqlite(url: str, file: Path) -> RDBStorage:
    if file.parent.is_dir() and not os.access(file.parent, os.W_OK):
        raise StudyError(
            f"{file.parent}/ cannot be written, and SQLite writes beside a study even to read it: "
            "copy the folder to where it can be"
        )
    storage = RDBStorage(url, {"connect_args": {"timeout": 60}})
    sqlalchemy.event.listen(storage.engine, "connect", tune_sqlite)
    storage.engine.dispose()  # the connection that created the tables was not tuned
    with storage.engine.connect():
        refuse_if_replaced(storage.engine, file)
    return storage


def _open_server(url: str) -> RDBStorage:
    if not on_postgresql(url):
        return RDBStorage(url)
    address = sqlalchemy.make_url(url)
    if address.drivername == "postgresql":  # no driver named: the one that the extra installs
        address = address.set(drivername="postgresql+psycopg")
    try:
        return RetryingStorage(address.render_as_string(hide_password=False))
    except ImportError as reason:
        raise StudyError(f"{reason}; pip install -e '.[postgresql]'") from None


def normalise_url(url: str) -> str:
    """Return the URL with SQLAlchemy's name for PostgreSQL, which some hosts shorten.

    Raises:
        StudyError: A password contains a character that splits the URL elsewhere.
    """
    scheme, separator, rest = url.partition("://")
    if rest.partition("/")[0].count("@") > 1:
        raise StudyError(
            "--storage has more than one @ before the database: write @ in a password as %40, "
            ": as %3A and / as %2F"
        )
    return f"postgresql://{rest}" if (scheme, separator) == ("postgres", "://") else url


def on_postgresql(url: str) -> bool:
    """Return whether the database at `url` can serve several coordinators."""
    return sqlalchemy.make_url(url).get_backend_name() == "postgresql"


def hide_password(url: str) -> str:
    """Return the URL with asterisks for its password and for the value of every option.

    Several options are secrets, and drivers add others (sslpassword, oauth_client_secret, options).
    """
    try:
        address = sqlalchemy.make_url(url)
    except (sqlalchemy.exc.ArgumentError, ValueError):
        return "***"
    address = address.update_query_dict(dict.fromkeys(address.query, "***"))
    database, semicolon, _ = (address.database or "").partition(";")  # options of other databases
    if semicolon:
        address = address.set(database=f"{database};***")
    return address.render_as_string(hide_password=True)
