"""The weights of complete trials, stored as Optuna artifacts."""

import tempfile
from pathlib import Path
from zipfile import ZipFile

import optuna
import torch
from optuna.artifacts import FileSystemArtifactStore, get_all_artifact_meta, upload_artifact
from optuna.trial import FrozenTrial

from search.errors import StorageFailed, StudyError, describe_error
from search.files import sync
from search.storage.handle import storage_of
from search.study.attributes import trial_attributes
from search.study.paths import artifact_folder
from search.study.schema import readable_errors

WEIGHTS = "weights.pt"
MAX_BYTES = 1 << 30


def artifact_store(study: optuna.Study) -> FileSystemArtifactStore:
    """Return the folder of the study's artifacts as Optuna's store."""
    return FileSystemArtifactStore(artifact_folder(study))


def save_weights(study: optuna.Study, trial: optuna.Trial, state_dict: bytes) -> None:
    """Store a trained net's weights beside the study.

    Only complete trials are read, and this one is still running: a file that a crash leaves
    half-written is never used.

    Raises:
        StorageFailed: The file cannot be written.
    """
    folder = artifact_folder(study)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as temporary:
            path = Path(temporary) / WEIGHTS
            path.write_bytes(state_dict)
            artifact = upload_artifact(
                artifact_store=artifact_store(study), file_path=str(path), study_or_trial=trial
            )
        sync(folder / artifact)
        sync(folder)
    except OSError as reason:
        raise StorageFailed(
            f"weights cannot be written to {folder}/: {describe_error(reason)}"
        ) from reason


def load_weights(study: optuna.Study, trial: FrozenTrial) -> dict[str, torch.Tensor]:
    """Load the state_dict of a complete trial; nothing is unpickled but tensors.

    Raises:
        StudyError: The weights are missing or damaged.
    """
    name = f"the weights of trial {trial.number} of study {study.study_name!r}"
    with readable_errors(name):
        artifacts = get_all_artifact_meta(trial, storage=storage_of(study))
    ids = [artifact.artifact_id for artifact in artifacts if artifact.filename == WEIGHTS]
    if not ids:
        raise StudyError(f"{name} were not stored")
    try:
        return _read_state_dict(artifact_folder(study), ids[0])
    except Exception as reason:
        host = trial_attributes(trial).host or "unknown"
        raise StudyError(
            f"{name}, trained on machine {host}, cannot be read here: {describe_error(reason)}; a "
            f"study that was copied or renamed needs its folder as {artifact_folder(study)}/"
        ) from reason


def _read_state_dict(folder: Path, artifact_id: str) -> dict[str, torch.Tensor]:
    if Path(str(artifact_id)).name != artifact_id:
        raise ValueError(f"{artifact_id!r} names no file of the study")
    path = folder / artifact_id
    size = path.stat().st_size
    if not path.is_file():  # opening a pipe would wait for its other end, a device has no end
        raise ValueError("it is no regular file")
    if size > MAX_BYTES:
        raise ValueError(f"it has {size:,} bytes, expected at most {MAX_BYTES:,}")
    with ZipFile(path) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > size:
            raise ValueError("it is compressed, which torch.save does not do")
    state: dict[str, torch.Tensor] = torch.load(path, weights_only=True)
    if not all(isinstance(tensor, torch.Tensor) for tensor in state.values()):
        raise ValueError("not all values are tensors")
    if not all(bool(tensor.isfinite().all()) for tensor in state.values()):
        raise ValueError("not all values are finite numbers")
    return state
