"""Runs that were cut short: what they go on from."""

import json
import zlib
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from search import files
from search.errors import SearchError
from search.nets.candidate import Run, same_candidate
from search.study.attributes import library_versions, study_attributes, trial_attributes
from search.study.paths import artifact_folder

# --- runs that were cut short ----------------------------------------------------------------


@dataclass(frozen=True)
class Checkpoint:
    """What is known of a run that was cut short: its seed, its curve, and what it goes on from."""

    seed: int
    curve: list[float]
    state: bytes


def save_checkpoint(
    study: optuna.Study,
    trial: optuna.Trial,
    run: Run,
    device: str,
    curve: list[float],
    state: bytes,
) -> None:
    """Keep what a running trial has come to, so that it need not begin anew. A full disk loses it:
    that is told when the weights are to be saved."""
    path = _checkpoint_file(study, trial)
    made_of = {"candidate": asdict(run.candidate)} | _conditions(study, run, device)
    known = {"seed": run.seed, "curve": curve, "of": made_of}
    content = json.dumps(known).encode() + b"\n" + state
    with suppress(SearchError, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with files.atomic_write(path) as part:
            part.write_bytes(b"%d\n" % zlib.crc32(content) + content)


def load_checkpoint(
    study: optuna.Study, trial: optuna.Trial, run: Run, device: str, any_seed: bool
) -> Checkpoint | None:
    """What was kept of `run` by a trial that this one retries; with another seed if any will do."""
    if trial_attributes(trial).retry_of is None:
        return None
    with suppress(OSError, ValueError, TypeError, KeyError):  # nothing kept, or not whole
        crc32, _, content = _checkpoint_file(study, trial).read_bytes().partition(b"\n")
        if int(crc32) == zlib.crc32(content):
            known, _, state = content.partition(b"\n")
            found = json.loads(known)
            past = Checkpoint(int(found["seed"]), [float(one) for one in found["curve"]], state)
            trained = same_candidate(run.candidate, found["of"].pop("candidate"))
            alike = trained and found["of"] == _conditions(study, run, device)
            if alike and (any_seed or past.seed == run.seed):
                return past
    return None


def delete_checkpoint(study: optuna.Study, trial: FrozenTrial) -> None:
    """Nothing goes on from here."""
    with suppress(OSError):
        _checkpoint_file(study, trial).unlink(missing_ok=True)


def delete_unused_checkpoints(study: optuna.Study) -> None:
    """Those from which nothing goes on: what a kill left behind."""
    waiting = study.get_trials(deepcopy=False, states=(TrialState.WAITING,))
    wanted = {_checkpoint_file(study, trial) for trial in waiting}
    folder = artifact_folder(study)
    with suppress(OSError):
        for path in folder.glob("run-*.state"):
            if path not in wanted:
                path.unlink(missing_ok=True)


def _checkpoint_file(study: optuna.Study, trial: optuna.Trial | FrozenTrial) -> Path:
    """One for a trial and all that retry it."""
    first = trial_attributes(trial).first_try
    return artifact_folder(study) / f"run-{trial.number if first is None else int(first)}.state"


def _conditions(study: optuna.Study, run: Run, device: str) -> dict[str, Any]:
    """What must be the same, besides the candidate, for a run to continue from a checkpoint."""
    known = study_attributes(study)
    made = {"seed": known.seed, "data_checksum": known.data_checksum}
    trained = {"epochs": run.epochs, "device": device, "versions": library_versions()}
    return {"study": made, **trained}
