"""From a URL to Optuna's storage: SQLite tuned, PostgreSQL patient."""

import os

import optuna
import sqlalchemy

from search.errors import StudyError, describe_error
from search.storage.postgresql import RetryingStorage
from search.storage.sqlite import refuse_if_replaced, sqlite_file, tune_sqlite


def open_storage(url: str) -> optuna.storages.RDBStorage:
    """Optuna's storage at `url`; SQLite in the mode in which readers do not block the writer."""
    file = sqlite_file(url)
    if file and file.parent.is_dir() and not os.access(file.parent, os.W_OK):
        raise StudyError(
            f"{file.parent}/ cannot be written, and SQLite writes beside a study even to read it: "
            "copy the folder to where it can be"
        )
    try:
        if not file:
            return open_server(url)
        storage = optuna.storages.RDBStorage(url, {"connect_args": {"timeout": 60}})
        sqlalchemy.event.listen(storage.engine, "connect", tune_sqlite)
        storage.engine.dispose()  # the connection that made the tables was not tuned
        with storage.engine.connect():
            refuse_if_replaced(storage.engine, file)
            return storage
    except StudyError:
        raise
    except Exception as reason:
        cause = describe_error(getattr(reason, "orig", reason))
        raise StudyError(f"storage {hide_password(url)} cannot be used: {cause}") from reason


def open_server(url: str) -> optuna.storages.RDBStorage:
    """Optuna's storage on a server; on PostgreSQL several coordinators may share it."""
    address = sqlalchemy.make_url(url)
    if not on_postgresql(url):
        return optuna.storages.RDBStorage(url)
    if address.drivername == "postgresql":  # no driver named: the one that the extra installs
        address = address.set(drivername="postgresql+psycopg")
    try:
        return RetryingStorage(address.render_as_string(hide_password=False))
    except ImportError as reason:
        raise StudyError(f"{reason}; pip install -e '.[postgresql]'") from None


def on_postgresql(url: str) -> bool:
    """Whether several coordinators may share what is stored at `url`."""
    return sqlalchemy.make_url(url).get_backend_name() == "postgresql"


def with_buffer(storage: optuna.storages.RDBStorage) -> optuna.storages.BaseStorage:
    """The same, with a running trial's writes gathered, where this Optuna is built as it expects:
    it rests on parts of Optuna that are not promised to stay."""
    try:
        from search.storage.buffered import BufferedStorage as GatheringStorage
    except ImportError:
        return storage
    return GatheringStorage(storage)


def hide_password(url: str) -> str:
    """The URL without its password."""
    try:
        address = sqlalchemy.make_url(url)
    except sqlalchemy.exc.ArgumentError:
        return "***"
    if "password" in address.query:
        address = address.update_query_dict({"password": "***"})
    return address.render_as_string(hide_password=True)
