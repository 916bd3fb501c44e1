"""Export the run that was chosen, with its score, its standing and its provenance."""

from dataclasses import dataclass, replace
from pathlib import Path

import optuna

from search import files
from search.analysis.choice import ExportChoice
from search.analysis.leaderboard import describe_score, leaderboard_row, percent
from search.data.dataset import DataSet
from search.data.split import apply_split
from search.errors import SearchError
from search.exporters.module import export
from search.exporters.onnx import export_onnx
from search.nets.candidate import Candidate
from search.study.attributes import study_attributes, tested_on, trial_attributes
from search.study.weights import load_weights


@dataclass(frozen=True)
class Exported:
    """What an exported module claims of itself.

    Attributes:
        trial: The number of the search's trial that proposed the net.
        parameters: Its learnable parameters.
        correct: How many of the test images it gets right, right after the last epoch.
        images: How many test images there are.
        score: The score of the exported run, a fraction.
        standing: Whether the net is confirmed, and with which mean score, in a sentence.
        onnx_checked: Whether onnxruntime agreed; None where no ONNX file was written.
    """

    trial: int
    parameters: int
    correct: int
    images: int
    score: float
    standing: str
    onnx_checked: bool | None


def export_chosen(
    study: optuna.Study,
    choice: ExportChoice,
    candidate: Candidate,
    data: DataSet,
    output: Path,
    onnx: Path | None = None,
    data_dir: str | Path | None = None,
) -> Exported:
    """Write the weights of a chosen run as a module, and on demand as ONNX.

    Args:
        study: The search.
        choice: The run and the study that owns it.
        candidate: What was trained.
        data: The data set of the study, with all training and test images.
        output: The module, a .py file.
        onnx: The ONNX file, if one is wanted.
        data_dir: Where official files are.

    Raises:
        SearchError: The weights do not reproduce the run's accuracy, or a file cannot be written.
    """
    if onnx:
        files.check_writable(onnx, ".onnx")  # before the module is written without it
    owner, run, standing = choice.owner, choice.run, choice.standing
    row = leaderboard_row(run)
    expected = trial_attributes(run).test_accuracy
    if expected is None and row.curve:  # of version 0.1: the last report is the accuracy
        expected = row.curve[-1]
    if tested_on(owner) == "validation":  # the run was not measured on test images
        split = study_attributes(owner).select_on or "test"
        trained_on = apply_split(data, split, data_dir)
        data = replace(trained_on, test_images=data.test_images, test_labels=data.test_labels)
        expected, standing = None, f"{standing}, its score is of validation images"
    if expected is not None and not 0 <= expected <= 1:
        raise SearchError(f"trial {choice.trial.number} ended at {expected}, which is no accuracy")
    state = load_weights(owner, run)
    claim = export(
        candidate.architecture,
        state,
        data,
        output,
        {
            "score": f"{percent(run.value)}, {describe_score([row])}",
            "standing": standing.replace("±", "+-"),  # the module is in ASCII
            "curve": " ".join(f"{100 * accuracy:.2f}" for accuracy in row.curve),
            "study": f"{study.study_name}, trial {choice.trial.number}",
            "run": f"{owner.study_name}, trial {run.number}",
            "layers": candidate.architecture,
            "recipe": candidate.recipe,
            "seed": row.seed,
            "trained on": row.device,
            "versions": ", ".join(
                f"{name} {number}"
                for name, number in (study_attributes(owner).versions or {}).items()
            ),
        },
        expected=expected,
        chosen_on=_chosen_on(study, owner),
    )
    checked = export_onnx(candidate.architecture, state, data, onnx) if onnx else None
    return Exported(
        choice.trial.number,
        claim.parameters,
        claim.correct,
        claim.images,
        run.value or 0.0,
        standing,
        checked,
    )


def _chosen_on(study: optuna.Study, owner: optuna.Study) -> str:
    if tested_on(study) == "test":
        return "test"
    return tested_on(owner) if owner is study else "validation, then test"
