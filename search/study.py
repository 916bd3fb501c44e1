"""WHAT A STUDY IS: opened, resumed and read; one process at a time may write it.

An ordinary Optuna study, with what its trials have in common in its user attributes, and each
complete trial's weights as an artifact.
"""

import json
import os
import platform
import re
import secrets
import tempfile
import warnings
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Any

import optuna
import sqlalchemy
import torch
from filelock import FileLock, Timeout
from optuna.artifacts import FileSystemArtifactStore, get_all_artifact_meta, upload_artifact
from optuna.exceptions import UpdateFinishedTrialError
from optuna.study import StudyDirection
from optuna.trial import FixedTrial, FrozenTrial, TrialState

from search import contents, files
from search.data.dataset import DataSet
from search.errors import SearchError, brief
from search.experiment import Experiment
from search.nets.candidate import Run, Task
from search.turns import Alone, PatientStorage, locked, sole, turns_of, unless_lost

STUDIES = Path("studies")
WEIGHTS = "weights.pt"
SIBLING = ".confirm"  # the end of the name of the study that confirms another
ATTEMPTS = 3  # at a trial whose worker or coordinator died; then it stays failed, with its reason

ORPHANED = "its coordinator died"
INTERRUPTED = "interrupted"  # the reason of a trial that was put back in the queue


class StudyError(SearchError):
    """A study that cannot be opened, resumed or gone on with."""


class StorageFailed(StudyError):
    """What was trained cannot be written."""


# --- opening ---------------------------------------------------------------------------------


def check_name(name: str) -> str:
    """`name`, if it may be a study's: it becomes the stem of files in studies/ and nothing else."""
    if not re.fullmatch(rf"[A-Za-z0-9][A-Za-z0-9._-]{{0,55}}({re.escape(SIBLING)})?", name):
        raise StudyError(
            f"{name[:80]!r} cannot name a study: letters, digits, '.', '_' and '-', at most 56, "
            "the first a letter or digit"
        )
    return name


def url_of(name: str) -> str:
    """The storage a study has by default."""
    return f"sqlite:///{STUDIES / check_name(name)}.db"


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
        sqlalchemy.event.listen(storage.engine, "connect", _tune_sqlite)
        storage.engine.dispose()  # the connection that made the tables was not tuned
        with storage.engine.connect():
            _keep_in_sight(storage.engine, file)
            return storage
    except StudyError:
        raise
    except Exception as reason:
        cause = brief(getattr(reason, "orig", reason))
        raise StudyError(f"storage {shown(url)} cannot be used: {cause}") from reason


def open_server(url: str) -> optuna.storages.RDBStorage:
    """Optuna's storage on a server; on PostgreSQL several coordinators may share it."""
    address = sqlalchemy.make_url(url)
    if not on_postgresql(url):
        return optuna.storages.RDBStorage(url)
    if address.drivername == "postgresql":  # no driver named: the one that the extra installs
        address = address.set(drivername="postgresql+psycopg")
    try:
        return PatientStorage(address.render_as_string(hide_password=False))
    except ImportError as reason:
        raise StudyError(f"{reason}; pip install -e '.[postgresql]'") from None


def on_postgresql(url: str) -> bool:
    """Whether several coordinators may share what is stored at `url`."""
    return sqlalchemy.make_url(url).get_backend_name() == "postgresql"


def _gathering(storage: optuna.storages.RDBStorage) -> optuna.storages.BaseStorage:
    """The same, with a running trial's writes gathered, where this Optuna is built as it expects:
    it rests on parts of Optuna that are not promised to stay."""
    try:
        from search.storage import GatheringStorage
    except ImportError:
        return storage
    return GatheringStorage(storage)


def sqlite_file(url: str) -> Path | None:
    """The file behind an SQLite URL; None for a server's."""
    try:
        parsed = sqlalchemy.make_url(url)
    except sqlalchemy.exc.ArgumentError:
        raise StudyError("--storage is no URL such as sqlite:///studies/x.db") from None
    if parsed.get_backend_name() != "sqlite":
        return None
    if parsed.database in (None, "", ":memory:"):
        raise StudyError(f"--storage {url} keeps nothing: expected a file, sqlite:///studies/x.db")
    return Path(str(parsed.database))


def shown(url: str) -> str:
    """The URL without its password."""
    try:
        address = sqlalchemy.make_url(url)
    except sqlalchemy.exc.ArgumentError:
        return "***"
    if "password" in address.query:
        address = address.update_query_dict({"password": "***"})
    return address.render_as_string(hide_password=True)


def _tune_sqlite(connection: Any, _: object) -> None:
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")


def _keep_in_sight(engine: sqlalchemy.Engine, file: Path) -> None:
    """Nothing is committed to a file that was deleted or replaced: the system would let it."""
    file = file.absolute()
    known = file.stat()

    def look(_: object) -> None:
        with suppress(OSError):
            if os.path.samestat(known, file.stat()):
                return
        raise StorageFailed(
            f"{file.name} was deleted or replaced while it was in use: it is not written any "
            "more, put it back or begin the search anew"
        )

    sqlalchemy.event.listen(engine, "commit", look)


def exists(name: str, url: str | None = None) -> bool:
    """Whether there is a study of that name; looking for it makes nothing."""
    path = sqlite_file(url or url_of(name))
    if path and not path.is_file():
        return False
    with contents.legible(f"what {shown(url or url_of(name))} holds"):
        return name in optuna.get_all_study_names(open_storage(url or url_of(name)))


def begun(name: str, url: str | None = None) -> dict[str, Any]:
    """The attributes of a study in which a trial has ended, of any other none. Its trials, which
    may be many, are not read."""
    if not exists(name, url):
        return {}
    storage = open_storage(url or url_of(name))
    with contents.legible(f"study {name!r}"):
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


def load(name: str, url: str | None = None) -> optuna.Study:
    """A study that exists. Raises StudyError where none does."""
    url = url or url_of(name)
    if not exists(name, url):
        known = ", ".join(sorted(path.stem for path in STUDIES.glob("*.db"))) or "none"
        raise StudyError(
            f"no study {name!r} in {shown(url)}; in {STUDIES}/: {known}; "
            "`python -m search run` makes one"
        )
    with contents.legible(f"study {name!r}"):
        study = optuna.load_study(study_name=name, storage=_gathering(open_storage(url)))
        check_directions(study)
    contents.check(study)
    return study


def check_directions(study: optuna.Study) -> None:
    """Raises StudyError unless it maximizes one value, as all of this tool's do."""
    if study.directions != [StudyDirection.MAXIMIZE]:
        raise StudyError(
            f"study {study.study_name!r} does not maximize one value: choose another --study"
        )


@contextmanager
def coordinate(
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
        gathering = _gathering(storage)

        @unless_lost
        def begin() -> optuna.Study:
            with _setting_up(name, storage):
                study = _set_up(name, gathering, experiment, data, task, seed, warm_start)
                _keep(study, {**experiment.sources, **made_with, "versions": versions()})
                _note(study, notes)
                turns = Alone() if alone else turns_of(study)
                with turns.turn():
                    reap(study, turns.orphans())
                files.drop_parts(artifact_folder(study), "run-*.state")
                if not turns.shared:
                    _drop_states(study)
                _queue_published(study, experiment)
                return study

        with _sole(name, storage) if alone else nullcontext():
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
    with contents.legible(f"study {name!r}"):
        study = optuna.create_study(
            study_name=name, storage=storage, direction="maximize", load_if_exists=True
        )
        check_directions(study)
    contents.check(study)
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
        _note(study, conditions | {"warm_start": warm_start, "seed": seed})
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
            raise StudyError(f"storage {shown(url)} cannot be used: there is no folder {folder}")
        lock: AbstractContextManager[Any] = nullcontext()
        if not on_postgresql(url):
            lock = FileLock(folder / f"{check_name(name)}.lock").acquire(blocking=False)
    except Timeout:
        raise _busy(name) from None
    except OSError as reason:
        raise StudyError(f"{folder}/ cannot be written: {brief(reason)}") from None
    with lock:
        yield


@contextmanager
def _sole(name: str, storage: optuna.storages.RDBStorage) -> Iterator[None]:
    """Likewise on a PostgreSQL server, for what cannot be shared."""
    if not isinstance(storage, PatientStorage):
        yield
        return
    with sole(storage.engine, f"sole {name}") as mine:
        if not mine:
            raise _busy(name)
        yield


def _setting_up(name: str, storage: optuna.storages.RDBStorage) -> AbstractContextManager[None]:
    """One coordinator at a time makes a study and queues what is tried first."""
    if isinstance(storage, PatientStorage):
        return locked(storage.engine, f"set up {name}")
    return nullcontext()


def _busy(name: str) -> StudyError:
    return StudyError(f"study {name!r} is being run by another process: wait for it or stop it")


def _check_alike(study: optuna.Study, conditions: dict[str, Any]) -> None:
    for what, value in conditions.items():
        if study.user_attrs.get(what) != value:
            raise StudyError(
                f"study {study.study_name!r} was made with {what} {study.user_attrs.get(what)}, "
                f"not {value}: keep to it or choose another --study"
            )


def _note(study: optuna.Study, attrs: Mapping[str, Any]) -> None:
    known = study.user_attrs
    for what, value in attrs.items():
        if known.get(what) != value:
            study.set_user_attr(what, value)


def _keep(study: optuna.Study, attrs: Mapping[str, Any]) -> None:
    """Note what trials were made with; what changes later gets a name of its own."""
    number = len(study.get_trials(deepcopy=False))
    for what, value in attrs.items():
        before = kept(study, what)
        if not before:
            study.set_user_attr(what, value)
        elif before[-1] != value:
            study.set_user_attr(f"{what} from trial {number}", value)


def kept(study: optuna.Study, what: str) -> list[Any]:
    """What trials were made with, from the first to the latest."""
    known, number = study.user_attrs, len(study.get_trials(deepcopy=False))
    names = [what, *(f"{what} from trial {trial}" for trial in range(number + 1))]
    return [known[name] for name in names if name in known]


def versions() -> dict[str, str]:
    """What a curve may depend on, besides the run."""
    packages = ("torch", "torchvision", "numba", "optuna")
    return {"python": platform.python_version()} | {name: version(name) for name in packages}


def reap(study: optuna.Study, orphans: Collection[int] | None) -> None:
    """End the trials that dead coordinators left running, which repel the sampler; queue them anew.

    `orphans` are their ids; None is all that run, for none other may have them.
    """
    for known in study.get_trials(deepcopy=False, states=(TrialState.RUNNING,)):
        if orphans is None or known._trial_id in orphans:
            trial = study._storage.get_trial(known._trial_id)  # with all that it has written
            # Queued first: a kill in between would lose it.
            queue_again(study, trial, attempts_used=1)
            with suppress(UpdateFinishedTrialError):  # its coordinator was only slow
                study._storage.set_trial_user_attr(trial._trial_id, "reason", ORPHANED)
                study._storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)


def queue_again(study: optuna.Study, trial: FrozenTrial, attempts_used: int) -> bool:
    """Queue the candidate of a trial that ended through no fault of its own, within reason.

    Returns whether it is queued, now or by whoever ended the trial before.
    """
    _look_again(study)
    retries = (t.user_attrs.get("retry_of") for t in study.get_trials(deepcopy=False))
    if trial.number in retries:
        return True
    attempt = trial.user_attrs.get("attempt", 1) + attempts_used
    params = params_of(trial)
    if not params or attempt > ATTEMPTS:
        return False
    first = trial.user_attrs.get("first_try", trial.number)
    attrs = {"attempt": attempt, "retry_of": trial.number, "first_try": first}
    if preset := trial.user_attrs.get("preset"):
        attrs["preset"] = preset
    study.enqueue_trial(params, user_attrs=attrs)
    return True


def queue_exactly(
    study: optuna.Study, wanted: list[dict[str, Any]], noted: tuple[str, ...] = ()
) -> None:
    """Let trials with the `wanted` params, and no others, wait in the queue.

    What waits already stays where it is; what an earlier call left and nobody wants is ended. The
    params called `noted` become user attrs as well.
    """
    missing = list(wanted)
    for trial in study.get_trials(deepcopy=False, states=(TrialState.WAITING,)):
        if params_of(trial) in missing:
            missing.remove(params_of(trial))
        else:
            study._storage.set_trial_user_attr(trial._trial_id, "reason", "taken out of the queue")
            study._storage.set_trial_state_values(trial._trial_id, TrialState.FAIL)
    for params in missing:
        study.enqueue_trial(params, user_attrs={name: params[name] for name in noted})


def params_of(trial: FrozenTrial) -> dict[str, Any]:
    """A trial's params, with those that it was queued with and has not asked for yet."""
    fixed: dict[str, Any] = trial.system_attrs.get("fixed_params", {})
    return fixed | trial.params


def _queue_published(study: optuna.Study, experiment: Experiment) -> None:
    """Queue the published models that the space can say, each once in a study's life."""
    if not study.user_attrs["warm_start"]:
        return
    queued = {trial.user_attrs.get("preset") for trial in study.get_trials(deepcopy=False)}
    for name, params in experiment.warm_start.items():
        if name not in queued and _can_say(experiment, params):
            study.enqueue_trial(params, user_attrs={"preset": name})


def _can_say(experiment: Experiment, params: dict[str, Any]) -> bool:
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # FixedTrial takes a value out of range with a warning only
        try:
            experiment.suggest(FixedTrial(params))
        except KeyboardInterrupt:
            raise
        except BaseException:  # it is the user's
            return False
    return True


def write(study: optuna.Study, trial: optuna.Trial) -> None:
    """What is known of a running trial goes to the storage, so that a crash leaves it to retry."""
    if hasattr(study._storage, "write"):
        study._storage.write(trial._trial_id)


def trained(trial: FrozenTrial) -> bool:
    """Whether the trial counts: it is complete, or was pruned after an epoch or more."""
    pruned = trial.state == TrialState.PRUNED and bool(trial.intermediate_values)
    return pruned or trial.state == TrialState.COMPLETE


def held(study: optuna.Study) -> int:
    """How many trained trials the study holds."""
    return sum(map(trained, study.get_trials(deepcopy=False)))


def tested_on(study: optuna.Study) -> str:
    """Whose images a study's accuracies are of: "test", or "validation" if the test images were
    left alone."""
    return "test" if study.user_attrs.get("select_on", "test") == "test" else "validation"


def smaller_at(study: optuna.Study) -> float | None:
    """The score, a fraction, from which on the study prefers the smaller of two nets; None if it
    prefers the higher score."""
    found: float | None = study.user_attrs.get("smaller_at")
    return found


def claimed(study: optuna.Study) -> int:
    """How many trained trials the study holds, and how many it may come to hold of those that run
    now, in whatever process."""
    _look_again(study)
    trials = study.get_trials(deepcopy=False)
    return sum(trained(trial) or trial.state == TrialState.RUNNING for trial in trials)


def _look_again(study: optuna.Study) -> None:
    """What other processes have begun, queued or ended is known from now on."""
    if hasattr(study._storage, "look_again"):
        study._storage.look_again(study._study_id)


# --- runs that were cut short ----------------------------------------------------------------


@dataclass(frozen=True)
class Past:
    """What is known of a run that was cut short: its seed, its curve, and what it goes on from."""

    seed: int
    curve: list[float]
    state: bytes


def keep_state(
    study: optuna.Study,
    trial: optuna.Trial,
    run: Run,
    device: str,
    curve: list[float],
    state: bytes,
) -> None:
    """Keep what a running trial has come to, so that it need not begin anew. A full disk loses it:
    that is told when the weights are to be saved."""
    path = _state_file(study, trial)
    known = {"seed": run.seed, "curve": curve, "of": _identity(study, run, device)}
    content = json.dumps(known).encode() + b"\n" + state
    with suppress(SearchError, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with files.whole(path) as part:
            part.write_bytes(b"%d\n" % zlib.crc32(content) + content)


def past_of(
    study: optuna.Study, trial: optuna.Trial, run: Run, device: str, any_seed: bool
) -> Past | None:
    """What was kept of `run` by a trial that this one retries; with another seed if any will do."""
    if "retry_of" not in trial.user_attrs:
        return None
    with suppress(OSError, ValueError, TypeError, KeyError):  # nothing kept, or not whole
        crc32, _, content = _state_file(study, trial).read_bytes().partition(b"\n")
        if int(crc32) == zlib.crc32(content):
            known, _, state = content.partition(b"\n")
            found = json.loads(known)
            past = Past(int(found["seed"]), [float(one) for one in found["curve"]], state)
            mine = found["of"] == _identity(study, run, device)
            if mine and (any_seed or past.seed == run.seed):
                return past
    return None


def drop_state(study: optuna.Study, trial: FrozenTrial) -> None:
    """Nothing goes on from here."""
    with suppress(OSError):
        _state_file(study, trial).unlink(missing_ok=True)


def _drop_states(study: optuna.Study) -> None:
    """Those from which nothing goes on: what a kill left behind."""
    waiting = study.get_trials(deepcopy=False, states=(TrialState.WAITING,))
    wanted = {_state_file(study, trial) for trial in waiting}
    folder = artifact_folder(study)
    with suppress(OSError):
        for path in folder.glob("run-*.state"):
            if path not in wanted:
                path.unlink(missing_ok=True)


def _state_file(study: optuna.Study, trial: optuna.Trial | FrozenTrial) -> Path:
    """One for a trial and all that retry it."""
    first = trial.user_attrs.get("first_try", trial.number)
    return artifact_folder(study) / f"run-{int(first)}.state"


def _identity(study: optuna.Study, run: Run, device: str) -> dict[str, Any]:
    """What has to be the same for the same curve, as JSON has it."""
    same: dict[str, Any] = json.loads(json.dumps(asdict(run.candidate)))
    made = {what: study.user_attrs.get(what) for what in ("seed", "data_checksum")}
    trained = {"epochs": run.epochs, "device": device, "versions": versions()}
    return {"candidate": same, "study": made, **trained}


# --- weights ---------------------------------------------------------------------------------


def artifact_folder(study: optuna.Study) -> Path:
    return STUDIES / f"{check_name(study.study_name)}.artifacts"


def artifact_store(study: optuna.Study) -> FileSystemArtifactStore:
    return FileSystemArtifactStore(artifact_folder(study))


def save_weights(study: optuna.Study, trial: optuna.Trial, state_dict: bytes) -> None:
    """Keep a trained net's weights beside the study, under an id that the trial then knows.

    Until the trial is told, nobody looks for them: a copy cut short is never read.
    """
    folder = artifact_folder(study)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as passing:
            path = Path(passing) / WEIGHTS
            path.write_bytes(state_dict)
            upload_artifact(
                artifact_store=artifact_store(study), file_path=str(path), study_or_trial=trial
            )
    except OSError as reason:
        raise StorageFailed(f"weights cannot be written to {folder}/: {brief(reason)}") from reason


def load_weights(study: optuna.Study, trial: FrozenTrial) -> dict[str, torch.Tensor]:
    """The state_dict of a complete trial. Raises StudyError if it is not there or not whole."""
    where = f"the weights of trial {trial.number} of study {study.study_name!r}"
    with contents.legible(where):
        kept_files = get_all_artifact_meta(trial, storage=study._storage)
    for meta in kept_files:
        if meta.filename == WEIGHTS:
            try:
                if Path(str(meta.artifact_id)).name != meta.artifact_id:
                    raise ValueError(f"{meta.artifact_id!r} names no file of the study")
                with artifact_store(study).open_reader(meta.artifact_id) as file:
                    state: dict[str, torch.Tensor] = torch.load(file, weights_only=True)
                if not all(isinstance(part, torch.Tensor) for part in state.values()):
                    raise ValueError("they are not all tensors")
                return state
            except Exception as reason:
                host = trial.user_attrs.get("host", "unknown")
                raise StudyError(
                    f"{where}, trained on machine {host}, cannot be read here: {brief(reason)}"
                ) from reason
    raise StudyError(f"{where} were not kept")
