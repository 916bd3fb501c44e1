"""Open, create and resume a study: one process at a time may write it.

A study is an ordinary Optuna study. What its trials have in common is in its user attributes, and
the weights of each complete trial are an artifact beside it.
"""

import logging
import secrets
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import optuna
from filelock import FileLock, Timeout
from optuna.storages import BaseStorage
from optuna.study import StudyDirection
from optuna.trial import TrialState
from sqlalchemy.exc import SQLAlchemyError

from search import files
from search.errors import StudyError, describe_error
from search.nets.candidate import Task
from search.storage.handle import (
    has_finished_trial,
    lock_of,
    name_metric,
    rename_study,
    settle_storage,
    storage_of,
    storage_url,
)
from search.storage.locks import LocalLock, exclusive_lock, retry_if_lock_lost, setup_lock
from search.storage.sqlite import has_content, sqlite_file
from search.storage.url import hide_password, normalise_url, on_postgresql, open_storage
from search.study.attributes import (
    StudyAttributes,
    library_versions,
    record_settings,
    set_study_attributes,
    study_attributes,
)
from search.study.checkpoints import delete_unused_checkpoints
from search.study.experiment import Experiment
from search.study.paths import SIBLING, STUDIES, artifact_folder, check_name, url_of
from search.study.queue import fail_stale_trials, queue_warm_start
from search.study.schema import check_attrs, check_study, readable_errors
from search.study.sources import check_space

if TYPE_CHECKING:  # it imports torch, which reading a study does without
    from search.data.dataset import DataSet

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Location:
    """Where a study is: its name and its storage, opened once and passed on.

    Attributes:
        name: The study's name, which is also the stem of its files in studies/.
        url: The storage's URL; empty for a storage without one, such as Optuna's InMemoryStorage.
        storage: None while there is no database at `url`: looking for a study creates nothing.
    """

    name: str
    url: str
    storage: BaseStorage | None

    def __str__(self) -> str:
        return f"study {self.name!r}"


def locate(name: str, url: str | None = None) -> Location:
    """Open the storage that should hold the study `name`, if there is one.

    Args:
        name: The study's name.
        url: The storage's URL; by default an SQLite file in studies/.

    Raises:
        StudyError: The name or the URL cannot be used.
    """
    is_own = url is None  # each study has a file of its own in studies/
    url = normalise_url(url) if url else url_of(check_name(name))
    path = sqlite_file(url)
    if path is not None and not has_content(path):  # opening an empty file would write to it
        return Location(name, url, None)
    storage = open_storage(url)
    location = Location(name, url, storage)
    if is_own:
        _follow_file_name(location, storage)
    return location


def _follow_file_name(location: Location, storage: BaseStorage) -> None:
    """Give a study the name of its file, if that was copied or renamed.

    Raises:
        StudyError: The file holds other studies.
    """
    with readable_errors(f"what {location.url} holds"):
        names = optuna.get_all_study_names(storage)
    if not names or location.name in names:
        return
    if len(names) == 1:
        with suppress(SQLAlchemyError):  # a file that cannot be written: see below
            rename_study(storage, names[0], location.name)
            logger.info("the study in the file of %s was called %r", location, names[0])
            return
    held = ", ".join(map(repr, names))
    raise StudyError(
        f"{sqlite_file(location.url)} holds study {held}: use --study with that name and "
        f"--storage {location.url}"
    )


def sibling_of(study: optuna.Study) -> Location:
    """Locate the study that holds the confirmation runs of `study`.

    It is in the same storage, or in a file of its own where each study has one in studies/.
    """
    name = check_name(study.study_name + SIBLING)
    storage, url = storage_of(study), storage_url(storage_of(study))
    return locate(name) if url == url_of(study.study_name) else Location(name, url, storage)


def study_exists(location: Location) -> bool:
    """Return whether the storage holds a study of that name."""
    if location.storage is None:
        return False
    with readable_errors(f"what {hide_password(location.url)} holds"):
        return location.name in optuna.get_all_study_names(location.storage)


def begun_attributes(location: Location) -> StudyAttributes | None:
    """Read the attributes of a study in which a trial has ended, without reading its trials.

    Returns:
        None where no trial has ended: its settings may still be changed.

    Raises:
        SearchError: The study cannot be read.
    """
    if location.storage is None or not study_exists(location):
        return None
    with readable_errors(str(location)):
        study = optuna.load_study(study_name=location.name, storage=location.storage)
        begun = has_finished_trial(study)
        check_attrs(str(location), study.user_attrs, begun)
    return study_attributes(study) if begun else None


def load_study(location: Location) -> optuna.Study:
    """Load a study that exists and check what it holds.

    Raises:
        StudyError: There is no such study, or it is none of this tool's kind.
    """
    if location.storage is None or not study_exists(location):
        held = optuna.get_all_study_names(location.storage) if location.storage else []
        path = sqlite_file(location.url)
        if not held and (location.storage or (path and path.is_file())):
            raise StudyError(
                f"{hide_password(location.url)} is an empty database; if it is a copy, the file "
                "that ends in .db-wal beside the original has to be copied as well"
            )
        known = ", ".join(sorted(held or (path.stem for path in STUDIES.glob("*.db")))) or "none"
        raise StudyError(
            f"no study {location.name!r} in {hide_password(location.url)}; "
            f"in {'it' if held else f'{STUDIES}/'}: {known}; "
            "`python -m search run` creates one"
        )
    with readable_errors(str(location)):
        study = optuna.load_study(study_name=location.name, storage=location.storage)
        check_directions(study)
    check_study(study)
    return study


def load_trials(location: Location) -> list[optuna.trial.FrozenTrial]:
    """Read the trials of a study; none where there is no such study."""
    return load_study(location).get_trials(deepcopy=False) if study_exists(location) else []


def check_directions(study: optuna.Study) -> None:
    """Raise StudyError unless the study maximizes one value, as all of this tool's do."""
    if study.directions != [StudyDirection.MAXIMIZE]:
        raise StudyError(
            f"study {study.study_name!r} does not maximize one value: choose another --study"
        )


@contextmanager
def open_for_writing(
    location: Location,
    experiment: Experiment,
    data: "DataSet",
    task: Task,
    *,
    seed: int | None = None,
    warm_start: bool = True,
    settings: Mapping[str, Any] = MappingProxyType({}),
    notes: Mapping[str, Any] = MappingProxyType({}),
    exclusive: bool = False,
    proposes: bool = False,
) -> Iterator[optuna.Study]:
    """Create or resume a study as the one process that may write it.

    On a PostgreSQL server several coordinators may share a study, unless one is `exclusive`.

    Args:
        location: Where the study is or will be.
        experiment: The user's space.py and objective.py; their texts are stored in the study.
        data: What trials train on; a study keeps to one data set.
        task: The budget of every trial; a study keeps to one budget.
        seed: The seed of the search; drawn and stored where none is given.
        warm_start: Whether a new study first tries the nets of WARM_START the space can express.
        settings: Attributes that say how trials are made from now on; earlier values are kept.
        notes: Attributes that replace what was stored.
        exclusive: Whether nobody else may write, on a server as well.
        proposes: Whether space.py proposes the trials, whose knobs then have to be the study's.

    Raises:
        StudyError: Another process writes the study, or its data, budget or knobs differ.
    """
    with _file_lock(location):
        storage = location.storage or open_storage(location.url)

        @retry_if_lock_lost
        def prepare() -> optuna.Study:
            with setup_lock(storage, location.name):
                study = _create_or_resume(location.name, storage, data, task, seed, warm_start)
                if proposes:
                    check_space(study, experiment, task.shape)
                made_with = {**experiment.sources, **settings, "versions": library_versions()}
                record_settings(study, made_with)
                set_study_attributes(study, test_images=len(data.test_labels), **notes)
                _clean_up(study, LocalLock() if exclusive else lock_of(study))
                queue_warm_start(study, experiment, task.shape)
                return study

        with exclusive_lock(storage, location.name) if exclusive else nullcontext(True) as free:
            if not free:
                raise _busy(f"study {location.name!r}")
            study = prepare()
            try:
                yield study
            finally:
                settle_storage(study)


def _create_or_resume(
    name: str,
    storage: BaseStorage,
    data: "DataSet",
    task: Task,
    seed: int | None,
    warm_start: bool,
) -> optuna.Study:
    with readable_errors(f"study {name!r}"):
        study = optuna.create_study(
            study_name=name, storage=storage, direction="maximize", load_if_exists=True
        )
        check_directions(study)
    check_study(study)
    conditions = {
        "dataset": data.name,
        "data_checksum": data.checksum,
        "epochs": task.epochs,
        "max_parameters": task.max_parameters,
    }
    trials = study.get_trials(deepcopy=False)
    stored = study_attributes(study)
    begun = any(trial.state.is_finished() for trial in trials)
    if stored.seed is not None and begun:
        if stored.data_checksum == data.checksum:
            del conditions["dataset"]  # the same images in a folder of another name
        _check_same(study, conditions if seed is None else conditions | {"seed": seed})
    elif stored.seed is None and any(t.state != TrialState.WAITING for t in trials):
        raise StudyError(f"study {name!r} was not made by this tool: choose another --study")
    else:
        if seed is None:
            seed = secrets.randbits(32) if stored.seed is None else stored.seed
        name_metric(study, "score")
        # The seed last: a study that has one has all the others, whenever a crash may have come.
        set_study_attributes(study, **conditions, warm_start=warm_start, seed=seed)
    return study


def _clean_up(study: optuna.Study, lock: Any) -> None:
    """Retry what a dead coordinator left running, and delete the files it left half-written."""
    with lock.hold():
        fail_stale_trials(study, lock.stale_trials())
    files.remove_stale_temps(artifact_folder(study), "run-*.state")
    if not lock.shared:
        delete_unused_checkpoints(study)


@contextmanager
def _file_lock(location: Location) -> Iterator[None]:
    """Hold the lock of a database file; it is released when the process ends, however it ends.

    A study on a PostgreSQL server has none: several coordinators may share it.
    """
    path = sqlite_file(location.url) if location.url else None
    if path and path.exists():
        path = path.resolve()  # one lock for a file, whatever symbolic links lead to it
        if path.stat().st_nlink > 1:  # SQLite would lose trials: its -wal file has another name
            raise StudyError(
                f"{path} has another name (a hard link), under which somebody else may write it: "
                f"make it a file of its own, cp {path.name} copy.db && mv copy.db {path.name}"
            )
    folder, name = (path.parent, path.stem) if path else (STUDIES, check_name(location.name))
    lock: AbstractContextManager[Any] = nullcontext()
    try:
        STUDIES.mkdir(exist_ok=True)  # for the weights, wherever the storage is
        if not folder.is_dir():  # FileLock would create it, but a misspelt folder is no storage
            where = hide_password(location.url)
            raise StudyError(f"storage {where} cannot be used: there is no folder {folder}")
        if not (location.url and on_postgresql(location.url)):
            lock = FileLock(folder / f"{name}.lock").acquire(blocking=False)
    except Timeout:
        raise _busy(f"a study in {path}" if path else f"study {name!r}") from None
    except OSError as reason:
        raise StudyError(f"{folder}/ cannot be written: {describe_error(reason)}") from None
    with lock:
        yield


def _busy(what: str) -> StudyError:
    return StudyError(f"{what} is being run by another process: wait for it or stop it")


def _check_same(study: optuna.Study, conditions: Mapping[str, Any]) -> None:
    stored = study_attributes(study)
    for name, value in conditions.items():
        if getattr(stored, name) == value:
            continue
        if name == "data_checksum":
            raise StudyError(
                f"study {study.study_name!r} was made with other images or labels (data_checksum "
                f"{stored.data_checksum}, not {value}): restore them or choose another --study"
            )
        raise StudyError(
            f"study {study.study_name!r} was made with {name} {getattr(stored, name)}, "
            f"not {value}: keep to it or choose another --study"
        )
