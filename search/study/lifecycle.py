"""WHAT A STUDY IS: opened, resumed and read; one process at a time may write it.

An ordinary Optuna study, with what its trials have in common in its user attributes, and each
complete trial's weights as an artifact.
"""

import secrets
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from types import MappingProxyType
from typing import Any

import optuna
import sqlalchemy
from filelock import FileLock, Timeout
from optuna.study import StudyDirection

from search import files
from search.data.dataset import DataSet
from search.errors import StudyError, describe_error
from search.nets.candidate import Task
from search.storage.handle import lock_of
from search.storage.locks import LocalLock, exclusive_lock, retry_if_lock_lost, setup_lock
from search.storage.sqlite import sqlite_file
from search.storage.url import hide_password, on_postgresql, open_storage, with_buffer
from search.study import schema as contents
from search.study.attributes import library_versions, record_settings, set_attributes
from search.study.checkpoints import delete_unused_checkpoints
from search.study.experiment import Experiment
from search.study.paths import STUDIES, artifact_folder, check_name, url_of
from search.study.queue import fail_stale_trials, queue_warm_start


def study_exists(name: str, url: str | None = None) -> bool:
    """Whether there is a study of that name; looking for it makes nothing."""
    path = sqlite_file(url or url_of(name))
    if path and not path.is_file():
        return False
    with contents.readable_errors(f"what {hide_password(url or url_of(name))} holds"):
        return name in optuna.get_all_study_names(open_storage(url or url_of(name)))


def begun_attributes(name: str, url: str | None = None) -> dict[str, Any]:
    """The attributes of a study in which a trial has ended, of any other none. Its trials, which
    may be many, are not read."""
    if not study_exists(name, url):
        return {}
    storage = open_storage(url or url_of(name))
    with contents.readable_errors(f"study {name!r}"):
        study_id = storage.get_study_id_from_name(name)
        attrs = storage.get_study_user_attrs(study_id)
        ended = sqlalchemy.text(
            "SELECT 1 FROM trials WHERE study_id = :study_id"
            " AND state NOT IN ('RUNNING', 'WAITING') LIMIT 1"
        )
        with storage.engine.connect() as connection:
            found = connection.execute(ended, {"study_id": study_id}).first()
        contents.check_attrs(f"study {name!r}", attrs, bool(found))
    return attrs if found else {}


def load_study(name: str, url: str | None = None) -> optuna.Study:
    """A study that exists. Raises StudyError where none does."""
    url = url or url_of(name)
    if not study_exists(name, url):
        known = ", ".join(sorted(path.stem for path in STUDIES.glob("*.db"))) or "none"
        raise StudyError(
            f"no study {name!r} in {hide_password(url)}; in {STUDIES}/: {known}; "
            "`python -m search run` makes one"
        )
    with contents.readable_errors(f"study {name!r}"):
        study = optuna.load_study(study_name=name, storage=with_buffer(open_storage(url)))
        check_directions(study)
    contents.check_study(study)
    return study


def check_directions(study: optuna.Study) -> None:
    """Raises StudyError unless it maximizes one value, as all of this tool's do."""
    if study.directions != [StudyDirection.MAXIMIZE]:
        raise StudyError(
            f"study {study.study_name!r} does not maximize one value: choose another --study"
        )


@contextmanager
def open_for_writing(
    name: str,
    experiment: Experiment,
    data: DataSet,
    task: Task,
    *,
    url: str | None = None,
    seed: int | None = None,
    warm_start: bool = True,
    made_with: Mapping[str, Any] = MappingProxyType({}),
    notes: Mapping[str, Any] = MappingProxyType({}),
    alone: bool = False,
) -> Iterator[optuna.Study]:
    """Create the study, or go on with it, as the one process that may; on a PostgreSQL server
    several may, unless they have to be `alone`.

    `made_with` says how trials come about from now on, and is kept beside what it was before;
    `notes` are replaced.
    Raises StudyError if another process runs it, or if it was made for other data or another
    budget: trials that were not trained alike must not be compared.
    """
    url = url or url_of(check_name(name))
    with _lock(check_name(name), url):
        storage = open_storage(url)
        gathering = with_buffer(storage)

        @retry_if_lock_lost
        def begin() -> optuna.Study:
            with setup_lock(storage, name):
                study = _set_up(name, gathering, experiment, data, task, seed, warm_start)
                record_settings(
                    study, {**experiment.sources, **made_with, "versions": library_versions()}
                )
                set_attributes(study, notes)
                lock = LocalLock() if alone else lock_of(study)
                with lock.hold():
                    fail_stale_trials(study, lock.stale_trials())
                files.remove_stale_temps(artifact_folder(study), "run-*.state")
                if not lock.shared:
                    delete_unused_checkpoints(study)
                queue_warm_start(study, experiment)
                return study

        with _exclusive(name, storage) if alone else nullcontext():
            yield begin()


def _set_up(
    name: str,
    storage: optuna.storages.BaseStorage,
    experiment: Experiment,
    data: DataSet,
    task: Task,
    seed: int | None,
    warm_start: bool,
) -> optuna.Study:
    with contents.readable_errors(f"study {name!r}"):
        study = optuna.create_study(
            study_name=name, storage=storage, direction="maximize", load_if_exists=True
        )
        check_directions(study)
    contents.check_study(study)
    conditions = {
        "dataset": data.name,
        "data_checksum": data.checksum,
        "epochs": task.epochs,
        "max_parameters": task.max_parameters,
    }
    trials = study.get_trials(deepcopy=False)
    begun = any(trial.state.is_finished() for trial in trials)
    if "seed" in study.user_attrs and begun:
        _check_alike(study, conditions if seed is None else conditions | {"seed": seed})
    elif trials and "seed" not in study.user_attrs:
        raise StudyError(f"study {name!r} was not made by this tool: choose another --study")
    else:
        if seed is None:
            seed = study.user_attrs.get("seed", secrets.randbits(32))
        # The seed last: where it is, all the rest is, whenever a crash may have come.
        set_attributes(study, conditions | {"warm_start": warm_start, "seed": seed})
    return study


@contextmanager
def _lock(name: str, url: str) -> Iterator[None]:
    """Held by the one process that runs the study; it ends with the process, however that ends.

    Not where several may: on a PostgreSQL server.
    """
    path = sqlite_file(url)
    folder = path.parent if path else STUDIES
    try:
        STUDIES.mkdir(exist_ok=True)  # for the weights, wherever the storage is
        if not folder.is_dir():  # FileLock would make it, and a misspelt folder is no storage
            raise StudyError(
                f"storage {hide_password(url)} cannot be used: there is no folder {folder}"
            )
        lock: AbstractContextManager[Any] = nullcontext()
        if not on_postgresql(url):
            lock = FileLock(folder / f"{check_name(name)}.lock").acquire(blocking=False)
    except Timeout:
        raise _busy(name) from None
    except OSError as reason:
        raise StudyError(f"{folder}/ cannot be written: {describe_error(reason)}") from None
    with lock:
        yield


@contextmanager
def _exclusive(name: str, storage: optuna.storages.RDBStorage) -> Iterator[None]:
    """Likewise on a PostgreSQL server, for what cannot be shared."""
    with exclusive_lock(storage, name) as acquired:
        if not acquired:
            raise _busy(name)
        yield


def _busy(name: str) -> StudyError:
    return StudyError(f"study {name!r} is being run by another process: wait for it or stop it")


def _check_alike(study: optuna.Study, conditions: dict[str, Any]) -> None:
    for what, value in conditions.items():
        if study.user_attrs.get(what) != value:
            raise StudyError(
                f"study {study.study_name!r} was made with {what} {study.user_attrs.get(what)}, "
                f"not {value}: keep to it or choose another --study"
            )
