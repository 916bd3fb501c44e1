"""Locks and heartbeats by which several coordinators share a study on a PostgreSQL server.

Beside an SQLite file there is one coordinator, kept alone by a lock file (search.study.lifecycle).
"""

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import timedelta
from typing import Any, Protocol

from optuna.storages import BaseStorage
from optuna.trial import TrialState
from sqlalchemy import func, or_, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import Connection
from sqlalchemy.exc import SQLAlchemyError
from tenacity import retry, retry_if_exception_type, stop_after_attempt

from search.errors import SearchError
from search.storage.postgresql import RetryingStorage, lock_key, retrying_storage

HEARTBEAT_SECONDS = 10
GRACE_SECONDS = 60  # without a heartbeat, after which a running trial is stale
LOCK_TIMEOUT_SECONDS = 5  # then the wait for a lock is repeated, unless this process is to stop


class LockLost(SearchError):
    """The connection that held a lock broke: another process may have held it meanwhile."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the connection to the database server broke ({name}): repeat the command to resume"
        )


retry_if_lock_lost: Callable[[Any], Any] = retry(
    retry=retry_if_exception_type(LockLost), stop=stop_after_attempt(5), reraise=True
)


class StudyLock(Protocol):
    """What keeps the coordinators of one study from interfering with each other."""

    shared: bool
    """Whether there may be other coordinators."""

    def hold(self) -> AbstractContextManager[None]:
        """Hold the lock until the end of the block; at most one coordinator does at a time.

        Raises:
            LockLost: At the end of the block, if it may not have been the only one in it.
        """

    def heartbeat(self, trial_numbers: Collection[int]) -> None:
        """Record that these running trials have a live coordinator."""

    def stale_trials(self) -> list[int] | None:
        """Find the running trials without a live coordinator; to be called under the lock.

        Returns:
            Their numbers; None if there is no other coordinator, so that every trial which does
            not run in this process is stale.
        """


class LocalLock:
    """The lock of a study that has one coordinator."""

    shared = False

    def hold(self) -> AbstractContextManager[None]:
        """Do nothing: there is no other coordinator."""
        return nullcontext()

    def heartbeat(self, trial_numbers: Collection[int]) -> None:
        """Do nothing: there is no other coordinator to read heartbeats."""

    def stale_trials(self) -> None:
        """Return None: every trial which does not run in this process is stale."""


class PostgresLock:
    """The lock of a study on a PostgreSQL server, by the server's advisory locks and clock."""

    shared = True

    def __init__(self, storage: RetryingStorage, study_id: int) -> None:
        self.storage, self.study_id = storage, study_id
        self.threads = threading.Lock()  # the threads of this process wait here, not at the server

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Hold the lock until the end of the block.

        Raises:
            LockLost: At the end of the block, if the connection broke within it.
        """
        with self.threads, advisory_lock(self.storage, f"turn {self.study_id}"):
            yield

    def heartbeat(self, trial_numbers: Collection[int]) -> None:
        """Record a heartbeat of these trials, in one transaction for all."""
        from optuna.storages._rdb import models

        trials, heartbeats = models.TrialModel, models.TrialHeartbeatModel
        rows = select(trials.trial_id, func.now()).where(
            trials.study_id == self.study_id, trials.number.in_(trial_numbers)
        )
        upsert = (
            insert(heartbeats.__table__)
            .from_select(["trial_id", "heartbeat"], rows)
            .on_conflict_do_update(index_elements=["trial_id"], set_={"heartbeat": func.now()})
        )

        def record() -> None:
            with self.storage.engine.begin() as connection:
                connection.execute(upsert)

        if trial_numbers:
            self.storage.retry(record)

    def stale_trials(self) -> list[int]:
        """Find the running trials whose last heartbeat is more than GRACE_SECONDS old.

        A trial gets its first heartbeat under the lock, so a running trial without one is stale.
        While the server was down it recorded no heartbeats: for GRACE_SECONDS after its start
        nothing is stale.
        """
        from optuna.storages._rdb import models

        heartbeats, trials = models.TrialHeartbeatModel, models.TrialModel
        oldest = func.now() - timedelta(seconds=GRACE_SECONDS)
        stale = (
            select(trials.number)
            .outerjoin(heartbeats, heartbeats.trial_id == trials.trial_id)
            .where(trials.study_id == self.study_id, trials.state == TrialState.RUNNING)
            .where(or_(heartbeats.heartbeat.is_(None), heartbeats.heartbeat < oldest))
            .where(func.pg_postmaster_start_time() < oldest)
        )

        def find() -> list[int]:
            with self.storage.engine.connect() as connection:
                return list(connection.execute(stale).scalars())

        return self.storage.retry(find)


def setup_lock(storage: BaseStorage, study_name: str) -> AbstractContextManager[None]:
    """Let one coordinator at a time create a study and fill its queue.

    Raises:
        LockLost: At the end of the block, if the connection broke within it.
    """
    server = retrying_storage(storage)
    return advisory_lock(server, f"set up {study_name}") if server else nullcontext()


@contextmanager
def advisory_lock(storage: RetryingStorage, name: str) -> Iterator[None]:
    """Hold the server's advisory lock `name` until the end of the block.

    One process at a time holds it, on whatever machine; it is released with the connection.

    Raises:
        LockLost: At the end of the block, if the connection broke within it.
    """
    connection = storage.retry(_acquire, storage, name)
    try:
        yield
        try:
            connection.commit()
        except SQLAlchemyError as reason:
            raise LockLost(name) from reason
    except BaseException:
        connection.invalidate()  # closed at once: a rollback on a broken connection may fail, too
        raise
    finally:
        connection.close()


def _acquire(storage: RetryingStorage, name: str) -> Connection:
    """Begin a transaction that holds the advisory lock `name`."""
    connection = storage.engine.connect()
    try:
        connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT_SECONDS}s'"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock_key(name)})
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def exclusive_lock(storage: BaseStorage, study_name: str) -> Iterator[bool]:
    """Try to be the only process, on whatever machine, that runs the study until the block ends.

    Yields:
        Whether no other process holds this lock. Always True beside an SQLite file, which a lock
        file protects.
    """
    server = retrying_storage(storage)
    if not server:
        yield True
        return
    with server.engine.connect() as connection:
        try:
            statement = text("SELECT pg_try_advisory_lock(:key)")
            key = lock_key(f"sole {study_name}")
            acquired = bool(connection.execute(statement, {"key": key}).scalar())
            connection.commit()
            yield acquired
        finally:
            connection.invalidate()  # the lock belongs to the session: end it, do not pool it
