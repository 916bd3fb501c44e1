"""The weights of complete trials, as artifacts."""

import tempfile
from pathlib import Path

import optuna
import torch
from optuna.artifacts import FileSystemArtifactStore, get_all_artifact_meta, upload_artifact
from optuna.trial import FrozenTrial

from search.errors import StorageFailed, StudyError, describe_error
from search.storage.handle import storage_of
from search.study import schema as contents
from search.study.attributes import trial_attributes
from search.study.paths import artifact_folder

WEIGHTS = "weights.pt"


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
        raise StorageFailed(
            f"weights cannot be written to {folder}/: {describe_error(reason)}"
        ) from reason


def load_weights(study: optuna.Study, trial: FrozenTrial) -> dict[str, torch.Tensor]:
    """The state_dict of a complete trial. Raises StudyError if it is not there or not whole."""
    where = f"the weights of trial {trial.number} of study {study.study_name!r}"
    with contents.readable_errors(where):
        kept_files = get_all_artifact_meta(trial, storage=storage_of(study))
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
                host = trial_attributes(trial).host or "unknown"
                raise StudyError(
                    f"{where}, trained on machine {host}, cannot be read here: "
                    f"{describe_error(reason)}"
                ) from reason
    raise StudyError(f"{where} were not kept")
