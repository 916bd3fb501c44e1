"""Functions on Optuna's public objects for what Optuna offers only through private attributes.

Nothing outside this folder reads an underscore attribute of a study, a trial or a storage.
"""

import threading
from contextlib import suppress
from typing import Any

import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.storages import BaseStorage
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy import text

from search.storage.locks import LocalLock, PostgresLock, StudyLock
from search.storage.postgresql import retrying_storage

AnyTrial = optuna.Trial | FrozenTrial


def storage_of(study: optuna.Study) -> BaseStorage:
    """Return the storage that the study reads and writes."""
    return study._storage


def read_trial(study: optuna.Study, trial: AnyTrial) -> FrozenTrial:
    """Read the trial as the storage has it now, however old `trial` is."""
    return study._storage.get_trial(trial._trial_id)


def set_trial_attribute(study: optuna.Study, trial: AnyTrial, name: str, value: Any) -> None:
    """Set a user attribute of a trial that has not finished, whichever process runs it.

    Raises:
        UpdateFinishedTrialError: The trial has finished.
    """
    study._storage.set_trial_user_attr(trial._trial_id, name, value)


def fail_trial(study: optuna.Study, trial: AnyTrial, reason: str) -> bool:
    """Mark a waiting or running trial as failed, whichever process runs it.

    `Study.tell` cannot be used here: it refuses waiting trials.

    Returns:
        Whether this call ended the trial; False if it had finished before.
    """
    with suppress(UpdateFinishedTrialError):
        set_trial_attribute(study, trial, "reason", reason)
        return study._storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)
    return False


def latest_trials(study: optuna.Study, count: int) -> list[FrozenTrial]:
    """Return the `count` trials with the highest numbers; they must not be changed.

    On a BufferedStorage the time this takes does not grow with the study.
    """
    if hasattr(study._storage, "latest"):
        found: list[FrozenTrial] = study._storage.latest(study._study_id, count)
        return found
    return study.get_trials(deepcopy=False)[-count:]


def refresh(study: optuna.Study) -> None:
    """Read what other processes have created, enqueued or finished since the last read."""
    if hasattr(study._storage, "look_again"):
        study._storage.look_again(study._study_id)


def flush(study: optuna.Study, trial: AnyTrial) -> None:
    """Write what is buffered of a running trial, so that a retry finds it after a crash."""
    if hasattr(study._storage, "write"):
        study._storage.write(trial._trial_id)


def lock_of(study: optuna.Study) -> StudyLock:
    """Return the lock that the coordinators of this study share, or one that is always free."""
    storage = retrying_storage(study._storage)
    return PostgresLock(storage, study._study_id) if storage else LocalLock()


def shutdown_event(study: optuna.Study) -> threading.Event:
    """Return the event that ends all waiting for the study's database server once it is set."""
    storage = retrying_storage(study._storage)
    return storage.shutdown if storage else threading.Event()


def storage_url(storage: BaseStorage) -> str:
    """Return the URL that the storage was opened with; empty where it has none."""
    return str(getattr(getattr(storage, "_backend", storage), "url", ""))


def has_finished_trial(study: optuna.Study) -> bool:
    """Return whether a trial of the study has ended, without reading its trials."""
    engine = getattr(getattr(study._storage, "_backend", study._storage), "engine", None)
    if engine is None:  # a storage in memory
        return any(trial.state.is_finished() for trial in study.get_trials(deepcopy=False))
    finished = text(
        "SELECT 1 FROM trials WHERE study_id = :study_id"
        " AND state NOT IN ('RUNNING', 'WAITING') LIMIT 1"
    )
    with engine.connect() as connection:
        row = connection.execute(finished, {"study_id": study._study_id}).first()
    return row is not None
