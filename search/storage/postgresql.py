"""Several coordinators on one study, in a database server: they take turns to ask, know who is
alive, and wait for a server that goes away for a while.

Beside an SQLite file there is one coordinator, and its threads take turns.
"""

import threading
import weakref
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from typing import Any, Protocol

import optuna
from optuna.exceptions import StorageInternalError, UpdateFinishedTrialError
from optuna.storages import RDBStorage
from optuna.trial import TrialState
from sqlalchemy import Engine, create_engine, func, or_, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.exc import (
    DBAPIError,
    InterfaceError,
    OperationalError,
    PendingRollbackError,
    SQLAlchemyError,
    TimeoutError,
)
from tenacity import (
    retry,
    retry_if_exception,
    retry_if_exception_type,
    sleep_using_event,
    stop_after_attempt,
    stop_after_delay,
    stop_any,
    stop_when_event_set,
    wait_exponential,
)

from search.errors import SearchError

RETRY_SECONDS = 600  # with a server that does not answer
HEARTBEAT_SECONDS, GRACE_SECONDS = 10, 60  # a coordinator silent for so long is taken for dead
LOCK_TIMEOUT_SECONDS = 5  # then it is looked whether to go on waiting for a turn


# Set when this process is to end, or its search: nothing is waited for any more.
SHUTDOWN = threading.Event()

# A machine that vanishes says no goodbye: both ends find out within a minute, and its turn ends.
KEEPALIVE_OPTIONS = {
    "connect_timeout": 10,
    "keepalives_idle": 20,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,  # milliseconds, for what was sent and not acknowledged
    "options": "-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3 "
    "-c idle_in_transaction_session_timeout=60000",
}


class LockLost(SearchError):
    """The server went away during a turn: another may have had one meanwhile."""

    def __init__(self, name: str) -> None:
        super().__init__(f"the database server went away ({name}): the same command goes on")


class StudyLock(Protocol):
    """How the coordinators of a study keep out of each other's way."""

    shared: bool

    def turn(self) -> Any:
        """A context that one has at a time."""

    def alive(self, trial_ids: Sequence[int]) -> None:
        """Say that these running trials have a coordinator."""

    def orphans(self) -> list[int] | None:
        """The ids of running trials whose coordinator is silent, to be asked for in one's turn;
        None where there is no other, and so all that do not run here."""


class LocalLock:
    """The only coordinator of a study: a lock file keeps others out."""

    shared = False

    def turn(self) -> Any:
        return nullcontext()

    def alive(self, trial_ids: Sequence[int]) -> None:
        """Nobody asks."""

    def orphans(self) -> None:
        return None


class PostgresLock:
    """One of several coordinators on a PostgreSQL server, whose clock and locks count."""

    shared = True

    def __init__(self, backend: RDBStorage, study_id: int) -> None:
        self.backend, self.study_id = backend, study_id
        self.lock = threading.Lock()  # or this coordinator's threads would wait at the server

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Raises TurnLost where nobody can tell any more that it was the only one."""
        with self.lock, advisory_lock(self.backend.engine, f"turn {self.study_id}"):
            yield

    def alive(self, trial_ids: Sequence[int]) -> None:
        from optuna.storages._rdb import models  # Optuna promises no such place

        # As Optuna's record_heartbeat, in one transaction for all.
        rows = [{"trial_id": trial_id, "heartbeat": func.now()} for trial_id in trial_ids]
        beats = insert(models.TrialHeartbeatModel.__table__).values(rows)
        heard = beats.on_conflict_do_update(
            index_elements=["trial_id"], set_={"heartbeat": func.now()}
        )

        @retry_on_disconnect
        def record() -> None:
            with self.backend.engine.begin() as connection:
                connection.execute(heard)

        if rows:
            record()

    def orphans(self) -> list[int]:
        from optuna.storages._rdb import models

        # Who asks is alive in the same turn, so a trial without a heartbeat is nobody's. A server
        # that was away has heard nobody: it is given as long to hear them.
        @retry_on_disconnect
        def silent() -> list[int]:
            beats, trials = models.TrialHeartbeatModel, models.TrialModel
            grace = timedelta(seconds=GRACE_SECONDS)
            with self.backend.scoped_session() as session:
                rows = (
                    session.query(trials.trial_id)
                    .outerjoin(beats, beats.trial_id == trials.trial_id)
                    .filter(trials.study_id == self.study_id, trials.state == TrialState.RUNNING)
                    .filter(or_(beats.heartbeat.is_(None), beats.heartbeat < func.now() - grace))
                    .filter(func.pg_postmaster_start_time() < func.now() - grace)
                )
                return [trial_id for (trial_id,) in rows]

        found: list[int] = silent()
        return found


def lock_of(study: optuna.Study) -> StudyLock:
    """How the coordinators of this study take turns, if there may be several."""
    backend = getattr(study._storage, "_backend", study._storage)
    if isinstance(backend, RetryingStorage):
        return PostgresLock(backend, study._study_id)
    return LocalLock()


@contextmanager
def advisory_lock(engine: Engine, name: str) -> Iterator[None]:
    """Held by one process at a time, on whatever machine; it ends with the connection.

    Raises TurnLost if the connection ended before.
    """

    @retry_on_disconnect
    def begin() -> Any:
        connection = engine.connect()
        try:
            connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT_SECONDS}s'"))
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock_key(name)})
        except BaseException:
            connection.close()
            raise
        return connection

    connection = begin()
    try:
        yield
        try:
            connection.commit()
        except SQLAlchemyError as reason:
            raise LockLost(name) from reason
    except BaseException:
        connection.invalidate()  # closed as it is: an end in order may fail in its turn
        raise
    finally:
        connection.close()


@contextmanager
def try_exclusive(engine: Engine, name: str) -> Iterator[bool]:
    """Whether nobody else is in here, on whatever machine, until the end of the block."""
    with engine.connect() as connection:
        asked = text("SELECT pg_try_advisory_lock(:key)"), {"key": lock_key(name)}
        try:
            mine = bool(connection.execute(*asked).scalar())
            connection.commit()
            yield mine
        finally:
            connection.invalidate()  # the lock ends with the session, not with its return to a pool


def lock_key(name: str) -> int:
    return zlib.crc32(f"search {name}".encode())


# --- a server that goes away


# The third is what follows where the end of a broken transaction did not get through.
DISCONNECT_ERRORS = (OperationalError, InterfaceError, PendingRollbackError, TimeoutError)


def is_disconnect(reason: BaseException) -> bool:
    """Whether the server did not answer, rather than refuse."""
    if isinstance(reason, StorageInternalError) and reason.__cause__:
        reason = reason.__cause__
    if isinstance(reason, DBAPIError) and reason.connection_invalidated:
        return True
    return isinstance(reason, DISCONNECT_ERRORS)


retry_on_disconnect: Callable[[Any], Any] = retry(
    retry=retry_if_exception(is_disconnect),
    wait=wait_exponential(multiplier=0.1, max=5),
    stop=stop_any(stop_after_delay(RETRY_SECONDS), stop_when_event_set(SHUTDOWN)),
    sleep=sleep_using_event(SHUTDOWN),
    reraise=True,
)

# What may be done over, if its turn was lost.
retry_if_lock_lost: Callable[[Any], Any] = retry(
    retry=retry_if_exception_type(LockLost), stop=stop_after_attempt(5), reraise=True
)


class RetryingStorage(RDBStorage):
    """Optuna's storage on a server that may be restarted: what got no answer is asked again."""

    def __init__(self, url: str) -> None:
        # Not patient here: a misspelt address is told at once. And one at a time: two that make the
        # tables at once fail.
        engine = create_engine(url, connect_args=KEEPALIVE_OPTIONS)
        with engine.begin() as connection:
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock_key("open")}
            )
            how = {"pool_pre_ping": True, "pool_size": 50, "connect_args": KEEPALIVE_OPTIONS}
            super().__init__(url, engine_kwargs=how)
        engine.dispose()
        weakref.finalize(self, self.engine.dispose)  # a server has only so many connections

    @retry_on_disconnect
    def set_trial_state_values(
        self, trial_id: int, state: TrialState, values: Sequence[float] | None = None
    ) -> bool:
        try:
            return super().set_trial_state_values(trial_id, state, values)
        except UpdateFinishedTrialError:
            known = self.get_trial(trial_id)
            if known.state == state and list(known.values or ()) == list(values or ()):
                return True  # told before, and the answer was lost
            raise


def _retry_every_method() -> None:
    for name, method in vars(RDBStorage).items():
        private = name.startswith("_") and name not in USED_BY_THE_CACHE
        if callable(method) and not private and name not in vars(RetryingStorage):
            setattr(RetryingStorage, name, retry_on_disconnect(method))


USED_BY_THE_CACHE = ("_create_new_trial", "_get_best_trial_id", "_get_trials", "_set_trial_param")
_retry_every_method()
