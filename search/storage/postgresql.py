"""Optuna's storage on a PostgreSQL server that may be restarted or unreachable for a while."""

import threading
import weakref
import zlib
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Any, TypeVar

from optuna.exceptions import StorageInternalError, UpdateFinishedTrialError
from optuna.storages import BaseStorage, RDBStorage
from optuna.trial import TrialState
from sqlalchemy import create_engine, text
from sqlalchemy.exc import (
    DBAPIError,
    InterfaceError,
    OperationalError,
    PendingRollbackError,
    TimeoutError,
)
from tenacity import (
    Retrying,
    retry_if_exception,
    sleep_using_event,
    stop_after_delay,
    stop_any,
    stop_when_event_set,
    wait_exponential,
)

T = TypeVar("T")

RETRY_SECONDS = 600  # with a server that does not answer

# A machine that vanishes closes no connection: with these, both ends notice within a minute, and
# the server releases its locks.
KEEPALIVE_OPTIONS = {
    "connect_timeout": 10,
    "keepalives_idle": 20,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,  # milliseconds, for what was sent and not acknowledged
    "options": "-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3 "
    "-c idle_in_transaction_session_timeout=60000",
}

# A PendingRollbackError follows where the rollback of a broken transaction did not get through.
DISCONNECT_ERRORS = (OperationalError, InterfaceError, PendingRollbackError, TimeoutError)


def is_disconnect(reason: BaseException) -> bool:
    """Return whether the database did not answer, rather than refuse."""
    if isinstance(reason, StorageInternalError) and reason.__cause__:
        reason = reason.__cause__
    if isinstance(reason, DBAPIError) and reason.connection_invalidated:
        return True
    return isinstance(reason, DISCONNECT_ERRORS)


def lock_key(name: str) -> int:
    """Return the number of the advisory lock `name`."""
    return zlib.crc32(f"search {name}".encode())


def retry_on_disconnect(method: Callable[..., Any]) -> Callable[..., Any]:
    """Make a method of RetryingStorage repeat itself while the server does not answer."""

    @wraps(method)
    def repeated(self: "RetryingStorage", *args: Any, **kwargs: Any) -> Any:
        return self.retry(method, self, *args, **kwargs)

    return repeated


class RetryingStorage(RDBStorage):
    """Optuna's database storage, with every call repeated while the server does not answer."""

    def __init__(self, url: str) -> None:
        self.shutdown = threading.Event()
        """Once set, no call waits for the server any more."""
        # No retries here: a wrong address fails at once. One process at a time: two that create the
        # tables at once fail.
        engine = create_engine(url, connect_args=KEEPALIVE_OPTIONS)
        with engine.begin() as connection:
            connection.execute(
                text("SELECT pg_advisory_xact_lock(:key)"), {"key": lock_key("open")}
            )
            options = {"pool_pre_ping": True, "pool_size": 50, "connect_args": KEEPALIVE_OPTIONS}
            super().__init__(url, engine_kwargs=options)
        engine.dispose()
        weakref.finalize(self, self.engine.dispose)  # a server has only so many connections

    def retry(self, function: Callable[..., T], *args: Any, **kwargs: Any) -> T:
        """Call `function(*args, **kwargs)`, again and again while the server does not answer."""
        retrying = Retrying(
            retry=retry_if_exception(is_disconnect),
            wait=wait_exponential(multiplier=0.1, max=5),
            stop=stop_any(stop_after_delay(RETRY_SECONDS), stop_when_event_set(self.shutdown)),
            sleep=sleep_using_event(self.shutdown),
            reraise=True,
        )
        return retrying(function, *args, **kwargs)

    def __getstate__(self) -> dict[Any, Any]:
        state = super().__getstate__()
        del state["shutdown"]  # an event cannot be pickled
        return state

    def __setstate__(self, state: dict[Any, Any]) -> None:
        self.shutdown = threading.Event()
        super().__setstate__(state)

    def set_trial_state_values(
        self, trial_id: int, state: TrialState, values: Sequence[float] | None = None
    ) -> bool:
        """Set a trial's state, also where the answer to an earlier try was lost."""
        tries = 0

        def set_once() -> bool:
            nonlocal tries
            tries += 1
            try:
                return super(RetryingStorage, self).set_trial_state_values(trial_id, state, values)
            except UpdateFinishedTrialError:
                if tries > 1 and self._has_ended(trial_id, state, values):
                    return True  # by the earlier try
                raise

        return self.retry(set_once)

    def _has_ended(self, trial_id: int, state: TrialState, values: Sequence[float] | None) -> bool:
        trial = self.get_trial(trial_id)
        return trial.state == state and list(trial.values or ()) == list(values or ())


# Methods that Optuna's cached storage calls, though they are private.
CALLED_BY_THE_CACHE = (
    "_create_new_trial",
    "_get_best_trial_id",
    "_get_trials",
    "_set_trial_param",
)


def _retry_every_method() -> None:
    for name, method in vars(RDBStorage).items():
        public = not name.startswith("_") or name in CALLED_BY_THE_CACHE
        if callable(method) and public and name not in vars(RetryingStorage):
            setattr(RetryingStorage, name, retry_on_disconnect(method))


_retry_every_method()


def database_of(storage: BaseStorage) -> Any:
    """Return the RDBStorage that `storage` is or wraps."""
    return getattr(storage, "_backend", storage)


def retrying_storage(storage: BaseStorage) -> RetryingStorage | None:
    """Return the storage on a PostgreSQL server that `storage` is or wraps; None for any other."""
    database = database_of(storage)
    return database if isinstance(database, RetryingStorage) else None
