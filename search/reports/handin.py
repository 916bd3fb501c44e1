"""The hand-in: a ladder of three to five models of a study, as Markdown and as torch code."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import optuna
from optuna.trial import FrozenTrial

from search.analysis.choice import rebuild_candidate
from search.analysis.leaderboard import LeaderboardRow, leaderboard_rows, percent
from search.data.dataset import DataSet
from search.errors import describe_error
from search.exporters.module import layer_lines
from search.files import FileError, atomic_write
from search.nets.architecture import build, parameter_count
from search.nets.augment import NO_AUGMENT
from search.nets.candidate import Candidate, Recipe
from search.reports.net import describe_recipe, format_value, layer_table
from search.reports.table import TableText, escape_markdown, markdown_table
from search.reports.verdict import Verdict
from search.study.attributes import study_attributes, tested_on, trial_attributes

MIN_MODELS, MAX_MODELS = 3, 5
SIGNATURE = "Written by `python -m search report --hand-in`"
PICKED = (
    "The models are the complete trial with the lowest score, up to three at even ranks between it "
    "and the net that the report describes, and that net, which comes last. All figures but the "
    "verdict are of single runs (n = 1), so differences of a few hundredths of a point may be luck."
)


@dataclass(frozen=True)
class Model:
    """One step of the ladder.

    Attributes:
        name: `Model_1`, `Model_2`, ...
        row: Its trial on the leaderboard.
        trial: The trial itself.
        candidate: Its architecture and recipe.
    """

    name: str
    row: LeaderboardRow
    trial: FrozenTrial
    candidate: Candidate


def ladder(rows: Sequence[LeaderboardRow], winner: int) -> list[LeaderboardRow]:
    """Pick the models: the lowest score, the winner, and up to three at even ranks between.

    Scores above the winner's, which confirmation may have found to be luck, are left out if enough
    others remain.

    Args:
        rows: The complete trials.
        winner: The number of the trial that comes last, one of these.
    """
    ranked = sorted(rows, key=lambda row: row.score or 0.0)
    (last,) = (row for row in ranked if row.trial == winner)
    others = [row for row in ranked if row.trial != winner]
    lower = [row for row in others if (row.score or 0.0) <= (last.score or 0.0)]
    models = [*(lower if len(lower) >= MIN_MODELS - 1 else others), last]
    if len(models) <= MAX_MODELS:
        return models
    step = (len(models) - 1) / (MAX_MODELS - 1)
    return [models[round(number * step)] for number in range(MAX_MODELS)]


def write_hand_in(
    study: optuna.Study, winner: FrozenTrial, verdict: Verdict, data: DataSet, folder: Path
) -> None:
    """Write the folder's NAME.md and model.py, both or, on an error, none of them in part.

    Args:
        study: The search.
        winner: The trial whose net the report describes.
        verdict: What is known of it.
        data: The data set that the study trained on.
        folder: Receives the files; files of that name that are no hand-in are not overwritten.

    Raises:
        FileError: They cannot be written.
    """
    trials = {trial.number: trial for trial in study.get_trials(deepcopy=False)}
    models: list[Model] = []
    for row in ladder(leaderboard_rows(study), winner.number):
        trial = trials[row.trial]
        candidate = rebuild_candidate(trial, data.shape)
        # An objective that trains by itself does not store the size of its nets.
        size = parameter_count(candidate.architecture, data.shape, data.classes)
        row = replace(row, parameters=size)
        models.append(Model(f"Model_{len(models) + 1}", row, trial, candidate))
    texts = {
        f"{study.study_name}.md": markdown(study, models, verdict, data),
        "model.py": model_code(models, data),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in texts:
            path = folder / name
            if path.exists() and SIGNATURE.encode() not in path.read_bytes():
                raise FileError(f"{path} exists and is no hand-in: choose another folder")
    except OSError as reason:
        raise FileError(f"{folder}/ cannot be written: {describe_error(reason)}") from reason
    for name, text in texts.items():
        with atomic_write(folder / name) as part:
            part.write_text(text, encoding="utf-8")


def markdown(study: optuna.Study, models: Sequence[Model], verdict: Verdict, data: DataSet) -> str:
    """Write the table, and target, results, analysis and log of every model."""
    attrs = study_attributes(study)
    heads = ("model", "trial", "parameters", "score", "best train", "best test", "last three")
    rows = [
        (
            model.name,
            str(model.row.trial),
            f"{model.row.parameters or 0:,}",
            percent(model.row.score),
            percent(max(train_accuracies(model), default=None)),
            percent(max(model.row.curve, default=None)),
            last_epochs(model),
        )
        for model in models
    ]
    selected = f"The search chose by accuracy on {tested_on(study)} images" + (
        ", so the accuracies are optimistic." if tested_on(study) == "test" else "."
    )
    parts = [
        f"# {escape_markdown(study.study_name)}: {len(models)} models of at most "
        f"{attrs.max_parameters or 0:,} parameters",
        f"{escape_markdown(data.source)}; at most {attrs.epochs} epochs. The score is the lowest "
        f"accuracy of the last three epochs. {selected} The code of the models is in `model.py`.",
        PICKED,
        f"**{escape_markdown(verdict.headline)}**",
        *map(prose, verdict.lines),
        markdown_table(TableText("", heads, rows)),
    ]
    for before, model in zip([None, *models], models, strict=False):
        budget = f"at most {attrs.max_parameters or 0:,} parameters"
        parts += model_section(model, target_of(model, before, models[-1], budget), before, data)
    return "\n\n".join([*parts, f"{SIGNATURE}."]) + "\n"


def model_section(model: Model, target: str, before: Model | None, data: DataSet) -> list[str]:
    """Write one model: what it is for, what it reached, what that says, its layers, its log."""
    trained = train_accuracies(model)
    results = [
        f"- Parameters: {model.row.parameters or 0:,}",
        *([f"- Best training accuracy: {percent(max(trained))}"] if trained else []),
        f"- Best test accuracy: {percent(max(model.row.curve, default=None))}",
        f"- Last epochs: {last_epochs(model)}",
    ]
    return [
        f"## {model.name}",
        f"`{model.candidate.architecture}`",
        "### Target",
        target,
        "### Results",
        "\n".join(results),
        "### Analysis",
        analysis(model, before),
        "### Layers and receptive field",
        markdown_table(layer_table(model.candidate.architecture, data)),
        f"Trained with {describe_recipe(model.candidate.recipe)}.",
        "### Log",
        log_of(model),
    ]


def target_of(model: Model, before: Model | None, winner: Model, budget: str) -> str:
    """Say what the step was for: the budget, the score to beat, what it changed."""
    if before is None:
        return f"A net of {budget} to improve on: the lowest score of the search."
    changes = "; ".join(changed_settings(before.candidate, model.candidate)) or "only the seed"
    if (model.row.score or 0) > (before.row.score or 0):
        score = percent(before.row.score)
        return f"More than the {score} of {before.name} with {budget}. Changed: {changes}."
    if model is winner:
        return (
            f"The net that the report describes, with {budget}: it was not chosen by the score of "
            f"this run alone. Changed: {changes}."
        )
    return (
        f"Another net of {budget}, for comparison: its score is that of {before.name}. "
        f"Changed: {changes}."
    )


def changed_settings(before: Candidate, after: Candidate) -> list[str]:
    """List what differs between two candidates."""
    changes = []
    if before.architecture != after.architecture:
        changes.append("the net")
    old, new = ({**vars(c.recipe), **vars(c.recipe.augment)} for c in (before, after))
    for name in new:
        if name != "augment" and old[name] != new[name]:
            change = f"{format_value(old[name])} to {format_value(new[name])}"
            changes.append(f"{name.replace('_', ' ')} {change}")
    return changes


def analysis(model: Model, before: Model | None) -> str:
    """Say what the figures say: the gap between training and test accuracy, and the gain."""
    sentences = []
    trained, tested = train_accuracies(model), model.row.curve
    if trained and tested:
        gap = 100 * (trained[-1] - tested[-1])
        if gap > 0:
            sentences.append(
                f"After the last epoch the training accuracy is {gap:.2f} points above the test "
                "accuracy: the net fits the images it was trained on better than new ones. It is "
                f"measured {handicaps(model)}, so the true gap may be larger."
            )
        else:
            sentences.append(
                f"After the last epoch the training accuracy is {-gap:.2f} points below the test "
                f"accuracy, so nothing points to overfitting. It is measured {handicaps(model)}, "
                "which lowers it."
            )
    if before is not None:
        gain = 100 * ((model.row.score or 0) - (before.row.score or 0))
        size = (model.row.parameters or 0) - (before.row.parameters or 0)
        than = f"{abs(gain):.2f} points {'above' if gain > 0 else 'below'}" if gain else "equal to"
        sentences.append(
            f"Its score is {than} that of {before.name}, "
            f"with {abs(size):,} parameters {'more' if size >= 0 else 'fewer'}."
        )
    return " ".join(sentences) or "It is the first net of the ladder."


def handicaps(model: Model) -> str:
    """Say what makes the images of training harder than those of a test, in the last epoch."""
    layers, recipe = model.candidate.architecture.layers, model.candidate.recipe
    handicaps = [
        *(["on augmented images"] if augments_last_epoch(recipe) else []),
        *(["with dropout"] if any(vars(layer).get("dropout") for layer in layers) else []),
        "while the weights change",
    ]
    return ", ".join(handicaps)


def augments_last_epoch(recipe: Recipe) -> bool:
    """Return whether the images of the last epoch were augmented."""
    return recipe.augment != NO_AUGMENT and not recipe.plain_epochs


def log_of(model: Model) -> str:
    """Tabulate what was recorded after each epoch."""
    attrs = trial_attributes(model.trial)
    columns = {
        "train loss": [f"{loss:.4f}" for loss in attrs.train_losses or ()],
        "train accuracy": [percent(accuracy) for accuracy in attrs.train_accuracies or ()],
        "test loss": [f"{loss:.4f}" for loss in attrs.test_losses or ()],
        "test accuracy": [percent(accuracy) for accuracy in model.row.curve],
    }
    epochs = len(model.row.curve)
    kept = {head: cells for head, cells in columns.items() if len(cells) == epochs}
    numbers = [str(epoch) for epoch in range(1, epochs + 1)]
    rows = list(zip(numbers, *kept.values(), strict=True))
    return markdown_table(TableText("", ("epoch", *kept), rows))


def train_accuracies(model: Model) -> list[float]:
    """Return the training accuracy of each epoch, fractions; empty if they were not stored."""
    return list(trial_attributes(model.trial).train_accuracies or ())


def last_epochs(model: Model) -> str:
    """Format the accuracies of the last three epochs."""
    return " ".join(f"{100 * accuracy:.2f}" for accuracy in model.row.curve[-3:])


def prose(text: str) -> str:
    """Escape a sentence of ours, which may have code between backticks."""
    return escape_markdown(text).replace("\\`", "`")


def model_code(models: Sequence[Model], data: DataSet) -> str:
    """Write the models as classes that need only torch."""
    channels, height, width = data.shape
    head = f'''"""The models of the hand-in, from the lowest score to the winner.

{SIGNATURE}. Each takes images as floats
(N, {channels}, {height}, {width}), normalised by the mean and the deviation of the training images,
and returns logits (N, {data.classes}).
"""

from torch import nn
'''
    return "\n\n".join([head, *(class_code(model, data) for model in models)])


def class_code(model: Model, data: DataSet) -> str:
    """Write one model as a class."""
    net = build(model.candidate.architecture, data.shape, data.classes).eval()
    lines = "\n".join(layer_lines(net, data.shape))
    return f'''class {model.name}(nn.Sequential):
    """{model.row.parameters:,} parameters."""

    def __init__(self) -> None:
        super().__init__(
{lines}
        )
'''
