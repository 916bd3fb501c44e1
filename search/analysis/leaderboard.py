"""The leaderboard: a study's trials in order of merit, as typed rows and as a data frame."""

import math
from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass
from typing import Any

import optuna
import pandas
from optuna.trial import FrozenTrial

from search.analysis.estimate import expected_scores, final_loss
from search.study.attributes import (
    objective_changed_at,
    smaller_at,
    tested_on,
    trial_attributes,
)
from search.study.trials import outcome, ranked_trials


@dataclass(frozen=True)
class LeaderboardRow:
    """One trial. Accuracies are fractions; None where a trial has no such figure.

    Attributes:
        trial: The trial's number in its study.
        outcome: How it ended: "complete", "pruned", "over budget", "not built", "failed", ...
        score: The lowest test accuracy of the last three epochs.
        expected_score: The estimated mean score of further runs; see search.analysis.estimate.
        test_loss: The mean test loss of the last three epochs.
        train_accuracy: Over the training images of the last epoch, as they were trained on.
        parameters: The number of learnable parameters.
        architecture: The net in one line.
        preset: The published model it repeats, if any.
        curve: The test accuracy after each epoch.
        seconds_per_epoch: The median wall time of an epoch.
        seed: The seed it was trained with.
        device: What it was trained on.
        reason: Why it did not complete.
    """

    trial: int
    outcome: str
    score: float | None
    expected_score: float | None
    test_loss: float | None
    train_accuracy: float | None
    parameters: int | None
    architecture: str | None
    preset: str | None
    curve: tuple[float, ...]
    seconds_per_epoch: float | None
    seed: int | None
    device: str | None
    reason: str | None


def describe_score(rows: Iterable[LeaderboardRow]) -> str:
    """Describe what the scores are: objective.py may return another measure than ours."""
    if all(row.score == min(row.curve[-3:], default=row.score) for row in rows):
        return "the lowest accuracy of the last three epochs"
    return "what objective.py returns"


def leaderboard_row(trial: FrozenTrial, expected_score: float | None = None) -> LeaderboardRow:
    """Describe a trial, whose expected score depends on the others of its study."""
    attrs = trial_attributes(trial)
    return LeaderboardRow(
        trial=trial.number,
        outcome=outcome(trial),
        score=trial.value,
        expected_score=expected_score,
        test_loss=final_loss(trial),
        train_accuracy=attrs.train_accuracies[-1] if attrs.train_accuracies else None,
        parameters=attrs.parameters,
        architecture=attrs.architecture,
        preset=attrs.preset,
        curve=tuple(accuracy for _, accuracy in sorted(trial.intermediate_values.items())),
        seconds_per_epoch=attrs.seconds_per_epoch,
        seed=attrs.seed,
        device=attrs.device,
        reason=attrs.reason,
    )


def leaderboard_rows(study: optuna.Study) -> list[LeaderboardRow]:
    """Describe the complete trials of a study, best first."""
    expected = expected_scores(study)
    return [leaderboard_row(trial, expected[trial.number]) for trial in ranked_trials(study)]


def trials_frame(study: optuna.Study) -> pandas.DataFrame:
    """Tabulate every finished trial with its params: ranked trials first, then the others."""
    ranks = {trial.number: rank for rank, trial in enumerate(ranked_trials(study))}
    finished = [t for t in study.get_trials(deepcopy=False) if t.state.is_finished()]
    finished.sort(key=lambda t: (ranks.get(t.number, len(ranks)), t.number))
    scored_on, expected = tested_on(study), expected_scores(study)
    records = []
    for trial in finished:
        record = asdict(leaderboard_row(trial, expected.get(trial.number)))
        # In CSV this is valid JSON, which a tuple is not, nor one with NaN in it.
        record["curve"] = [a if math.isfinite(a) else None for a in record["curve"]]
        record["scored_on"] = scored_on
        columns = set(record)
        for name, value in trial.params.items():
            record[_column(name, taken=columns, knobs=trial.params)] = value
        records.append(record)
    return pandas.DataFrame(records)


def _column(knob: str, taken: Collection[str], knobs: Collection[str]) -> str:
    """Return the column of a knob: its name, unless a column of ours is called so."""
    column = knob
    while column in taken or (column != knob and column in knobs):
        column = f"params_{column}"
    return column


def rows_frame(rows: Iterable[Any]) -> pandas.DataFrame:
    """Tabulate rows for CSV: a field of several numbers becomes one string, separated by spaces."""

    def cell(value: Any) -> Any:
        if isinstance(value, list | tuple):
            return " ".join(f"{number:.4f}" for number in value)
        return value

    records = ({name: cell(value) for name, value in asdict(row).items()} for row in rows)
    return pandas.DataFrame(list(records))


def describe_ranking(study: optuna.Study) -> str:
    """Say what `ranked_trials` sorts by."""
    target = smaller_at(study)
    order = "" if target is None else f", the smallest first of those that reach {percent(target)}"
    changed_at = objective_changed_at(study)
    changed = "" if changed_at is None else f"; objective.py was another before trial {changed_at}"
    return f"ranked on {tested_on(study)} images{order}{changed}"


def percent(accuracy: float | None) -> str:
    """Format a fraction as a percentage with two decimals, None as a dash.

    A number above 2 is no fraction, but what somebody's own objective returned: it stays as it is.
    """
    if accuracy is None:
        return "-"
    return f"{accuracy:,.2f}" if abs(accuracy) > 2 else f"{100 * accuracy:.2f} %"
