"""Functions on Optuna's public objects for what Optuna offers only through private attributes.

Nothing outside this folder reads an underscore attribute of a study, a trial or a storage.
"""

import threading
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.storages import BaseStorage
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy import text

from search.storage.locks import LocalLock, PostgresLock, StudyLock
from search.storage.postgresql import database_of, retrying_storage
from search.storage.sqlite import empty_wal, sqlite_file, sync_sqlite

AnyTrial = optuna.Trial | FrozenTrial


@runtime_checkable
class Buffered(Protocol):
    """What BufferedStorage adds to a storage; not every version of Optuna allows to use it."""

    def latest_trials(self, study_id: int, count: int) -> list[FrozenTrial]:
        """Return the trials with the highest numbers."""

    def refresh(self, study_id: int) -> None:
        """Read what other processes wrote."""

    def flush(self, trial_id: int) -> None:
        """Write what is buffered of a trial."""


def storage_of(study: optuna.Study) -> BaseStorage:
    """Return the storage that the study reads and writes."""
    return study._storage


def read_trial(study: optuna.Study, trial: AnyTrial) -> FrozenTrial:
    """Read the trial as the storage has it now, however old `trial` is."""
    return study._storage.get_trial(trial._trial_id)


def fail_trial(study: optuna.Study, trial: AnyTrial, user_attrs: Mapping[str, Any]) -> bool:
    """Mark a waiting or running trial as failed, whichever process runs it.

    `Study.tell` cannot be used here: it refuses waiting trials.

    Args:
        study: The study of the trial.
        trial: The trial.
        user_attrs: User attributes that it gets first.

    Returns:
        Whether this call ended the trial; False if it had finished before.
    """
    with suppress(UpdateFinishedTrialError):
        for name, value in user_attrs.items():
            study._storage.set_trial_user_attr(trial._trial_id, name, value)
        return study._storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)
    return False


def latest_trials(study: optuna.Study, count: int) -> list[FrozenTrial]:
    """Return the `count` trials with the highest numbers; they must not be changed.

    Where writes are buffered, the time this takes does not grow with the study.
    """
    storage = study._storage
    if isinstance(storage, Buffered):
        return storage.latest_trials(study._study_id, count)
    return study.get_trials(deepcopy=False)[-count:]


def refresh(study: optuna.Study) -> None:
    """Read what other processes have created, enqueued or finished since the last read."""
    storage = study._storage
    if isinstance(storage, Buffered):
        storage.refresh(study._study_id)


def flush(study: optuna.Study, trial: AnyTrial) -> None:
    """Write what is buffered of a running trial, so that a retry finds it after a crash."""
    storage = study._storage
    if isinstance(storage, Buffered):
        storage.flush(trial._trial_id)


def has_finished_trial(study: optuna.Study) -> bool:
    """Return whether a trial of the study has finished, without reading its trials."""
    try:
        engine = database_of(study._storage).engine
    except (AttributeError, TypeError):  # a storage in memory
        return any(trial.state.is_finished() for trial in study.get_trials(deepcopy=False))
    statement = text(
        "SELECT 1 FROM trials WHERE study_id = :study_id"
        " AND state NOT IN ('RUNNING', 'WAITING') LIMIT 1"
    )
    with engine.connect() as connection:
        return connection.execute(statement, {"study_id": study._study_id}).first() is not None


def rename_study(storage: BaseStorage, name: str, new_name: str) -> None:
    """Rename a study in its database, which Optuna offers no way to do.

    Raises:
        SQLAlchemyError: The database cannot be written.
    """
    statement = text("UPDATE studies SET study_name = :new_name WHERE study_name = :name")
    with database_of(storage).engine.begin() as connection:
        connection.execute(statement, {"name": name, "new_name": new_name})


@contextmanager
def allow_stop(study: optuna.Study) -> Iterator[None]:
    """Let `study.stop()` be called in this thread until the block ends, as in Study.optimize."""
    study._thread_local.in_optimize_loop = True
    try:
        yield
    finally:
        study._thread_local.in_optimize_loop = False


def stop_requested(study: optuna.Study) -> bool:
    """Return whether `study.stop()` was called in a block of `allow_stop`."""
    return study._stop_flag


def lock_of(study: optuna.Study) -> StudyLock:
    """Return the lock that the coordinators of this study share, or one that is always free."""
    storage = retrying_storage(study._storage)
    return PostgresLock(storage, study._study_id) if storage else LocalLock()


def shutdown_event(study: optuna.Study) -> threading.Event:
    """Return the event that ends all waiting for the study's database server once it is set."""
    storage = retrying_storage(study._storage)
    return storage.shutdown if storage else threading.Event()


def sync_storage(study: optuna.Study) -> None:
    """Wait until what was committed of a study in an SQLite file is on the disk."""
    if file := _sqlite_file(study):
        sync_sqlite(file)


def settle_storage(study: optuna.Study) -> None:
    """Leave everything of a study in an SQLite file in that file, so that it can be copied."""
    if _sqlite_file(study):
        empty_wal(database_of(study._storage).engine)


def _sqlite_file(study: optuna.Study) -> Path | None:
    url = storage_url(study._storage)
    return sqlite_file(url) if url else None


def storage_url(storage: BaseStorage) -> str:
    """Return the URL that the storage was opened with; empty where it has none."""
    return str(getattr(getattr(storage, "_backend", storage), "url", ""))


def name_metric(study: optuna.Study, name: str) -> None:
    """Name what a study maximizes, as the dashboard's axes call it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", optuna.exceptions.ExperimentalWarning)
        study.set_metric_names([name])
