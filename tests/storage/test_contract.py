"""Optuna's own tests of a storage, on every storage of ours."""

import uuid
from collections.abc import Iterator

import pytest
import sqlalchemy
from optuna.storages import BaseStorage, RDBStorage
from optuna.testing.pytest_storages import StorageTestCase

from search.storage.buffered import BufferedStorage
from search.storage.postgresql import RetryingStorage
from search.storage.url import open_database
from tests.storage.conftest import Server


def empty(database: RDBStorage) -> None:
    """Delete every study; faster than creating a database for each test."""
    tables = sqlalchemy.MetaData()
    tables.reflect(database.engine)
    with database.engine.begin() as connection:
        for table in reversed(tables.sorted_tables):
            if "version" not in table.name:
                connection.execute(table.delete())


@pytest.fixture(scope="module")
def sqlite(tmp_path_factory: pytest.TempPathFactory) -> RDBStorage:
    database = open_database(f"sqlite:///{tmp_path_factory.mktemp('contract') / 'x.db'}")

    def skip_fsync(connection: sqlalchemy.PoolProxiedConnection, _: object) -> None:
        connection.execute("PRAGMA synchronous=OFF")

    sqlalchemy.event.listen(database.engine, "connect", skip_fsync)
    database.engine.dispose()
    return database


@pytest.fixture(scope="module")
def postgresql(server: Server) -> Iterator[RDBStorage]:
    """A database of its own on the server."""
    name = f"contract_{uuid.uuid4().hex}"
    engine = sqlalchemy.create_engine(server.driver_url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text(f"CREATE DATABASE {name}"))
    engine.dispose()
    address = sqlalchemy.make_url(server.driver_url).set(database=name)
    database = RetryingStorage(address.render_as_string(hide_password=False))
    yield database
    database.engine.dispose()


class TestBufferedOverSqlite(StorageTestCase):
    @pytest.fixture
    def storage(self, sqlite: RDBStorage) -> BaseStorage:
        empty(sqlite)
        return BufferedStorage(sqlite)


@pytest.mark.service
class TestRetryingOnPostgresql(StorageTestCase):
    @pytest.fixture
    def storage(self, postgresql: RDBStorage) -> BaseStorage:
        empty(postgresql)
        return postgresql


@pytest.mark.service
class TestBufferedOverPostgresql(StorageTestCase):
    @pytest.fixture
    def storage(self, postgresql: RDBStorage) -> BaseStorage:
        empty(postgresql)
        return BufferedStorage(postgresql)
