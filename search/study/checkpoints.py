"""Checkpoints: the files from which a run that was cut short resumes after its last full epoch."""

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


@dataclass(frozen=True)
class Checkpoint:
    """Where a run was cut short.

    Attributes:
        seed: The seed of the run.
        curve: The test accuracies of its epochs so far.
        losses: What else was measured in them, by the names of TrialAttributes; empty in a
            checkpoint of an earlier version.
        state: What the engine resumes from.
    """

    seed: int
    curve: list[float]
    losses: dict[str, list[float]]
    state: bytes


def save_checkpoint(
    study: optuna.Study,
    trial: optuna.Trial,
    run: Run,
    device: str,
    curve: list[float],
    losses: dict[str, list[float]],
    state: bytes,
) -> None:
    """Save where a run has come to, replacing the checkpoint of its previous epoch.

    Errors are ignored: without a checkpoint a run starts over, and a full disk is reported when
    the weights are saved.
    """
    path = _checkpoint_file(study, trial)
    made_from = {"candidate": asdict(run.candidate)} | _conditions(study, run, device)
    header = {"seed": run.seed, "curve": curve, "losses": losses, "of": made_from}
    content = json.dumps(header).encode() + b"\n" + state
    with suppress(SearchError, OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        with files.atomic_write(path) as part:
            part.write_bytes(b"%d\n" % zlib.crc32(content) + content)


def load_checkpoint(
    study: optuna.Study, trial: optuna.Trial, run: Run, device: str, any_seed: bool
) -> Checkpoint | None:
    """Load the checkpoint of the trial that this one retries.

    Args:
        study: The study of the trial.
        trial: A running trial.
        run: What the trial is about to train.
        device: What it trains on.
        any_seed: Whether the checkpoint may be of another seed than the run's.

    Returns:
        None where there is no checkpoint, or where it is damaged or of another run.
    """
    if trial_attributes(trial).retry_of is None:
        return None
    with suppress(OSError, ValueError, TypeError, KeyError):
        checksum, _, content = _checkpoint_file(study, trial).read_bytes().partition(b"\n")
        if int(checksum) != zlib.crc32(content):
            return None
        text, _, state = content.partition(b"\n")
        header = json.loads(text)
        curve = [float(accuracy) for accuracy in header["curve"]]
        losses = dict(header.get("losses", {}))
        checkpoint = Checkpoint(int(header["seed"]), curve, losses, state)
        same = same_candidate(run.candidate, header["of"].pop("candidate"))
        same = same and header["of"] == _conditions(study, run, device)
        if same and (any_seed or checkpoint.seed == run.seed):
            return checkpoint
    return None


def completed_epochs(study: optuna.Study, trial: FrozenTrial) -> int:
    """Return after how many epochs a retry of the trial can resume; 0 without a checkpoint."""
    with suppress(OSError, ValueError, TypeError, KeyError, IndexError):
        header = json.loads(_checkpoint_file(study, trial).read_bytes().split(b"\n", 2)[1])
        return len(header["curve"])
    return 0


def delete_checkpoint(study: optuna.Study, trial: FrozenTrial) -> None:
    """Delete the trial's checkpoint, if there is one."""
    with suppress(OSError):
        _checkpoint_file(study, trial).unlink(missing_ok=True)


def delete_unused_checkpoints(study: optuna.Study) -> None:
    """Delete the checkpoints that no enqueued trial resumes from, such as those left by a kill."""
    waiting = study.get_trials(deepcopy=False, states=(TrialState.WAITING,))
    used = {_checkpoint_file(study, trial) for trial in waiting}
    with suppress(OSError):
        for path in artifact_folder(study).glob("run-*.state"):
            if path not in used:
                path.unlink(missing_ok=True)


def _checkpoint_file(study: optuna.Study, trial: optuna.Trial | FrozenTrial) -> Path:
    """Return the file that a trial shares with all its retries."""
    first = trial_attributes(trial).first_try
    return artifact_folder(study) / f"run-{trial.number if first is None else int(first)}.state"


def _conditions(study: optuna.Study, run: Run, device: str) -> dict[str, Any]:
    """Return what must be the same, besides the candidate, to resume from a checkpoint."""
    stored = study_attributes(study)
    return {
        "study": {"seed": stored.seed, "data_checksum": stored.data_checksum},
        "epochs": run.epochs,
        "device": device,
        "versions": library_versions(),
    }
