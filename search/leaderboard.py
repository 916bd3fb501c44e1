"""The trials of a study in order of merit, as rows, a data frame or a table."""

import math
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

import optuna
import pandas
from optuna.trial import FrozenTrial, TrialState
from rich.table import Table

from search.study import INTERRUPTED, smaller_at, tested_on, trained


def ranked(study: optuna.Study) -> list[FrozenTrial]:
    """The complete trials, the best first."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    return sorted(complete, key=merit(study))


def merit(study: optuna.Study) -> Callable[[FrozenTrial], tuple[float, float]]:
    """What complete trials are sorted by, the best first: the highest score, and of equals the
    smaller net; where the study prefers smaller nets, those that reach its target by their size,
    then the others by their score."""
    target = smaller_at(study)

    def key(trial: FrozenTrial) -> tuple[float, float]:
        score, parameters = trial.value or 0.0, trial.user_attrs.get("parameters", 0)
        good = target is not None and score >= target
        return (-math.inf, parameters) if good else (-score, parameters)

    return key


def ranking(study: optuna.Study) -> str:
    """In words what `ranked` sorts by."""
    target = smaller_at(study)
    order = "" if target is None else f", the smallest first of those that reach {percent(target)}"
    return f"ranked on {tested_on(study)} images{order}"


def counts(study: optuna.Study) -> Counter[str]:
    """How many finished trials ended in each way."""
    trials = study.get_trials(deepcopy=False)
    return Counter(outcome(trial) for trial in trials if trial.state.is_finished())


def percent(accuracy: float | None) -> str:
    """A fraction as every screen shows it."""
    return "-" if accuracy is None else f"{100 * accuracy:.2f} %"


def outcome(trial: FrozenTrial) -> str:
    """How a trial ended, in a word or two."""
    if trial.state == TrialState.PRUNED and not trained(trial):
        over = any(value > 0 for value in trial.constraints.values())
        return "over budget" if over else "not built"
    if trial.state == TrialState.FAIL:
        interrupted = trial.user_attrs.get("reason") == INTERRUPTED
        return "interrupted" if interrupted else "failed"
    return trial.state.name.lower()


def row(trial: FrozenTrial) -> dict[str, Any]:
    """What is worth knowing of a trial; accuracies are fractions."""
    attrs = trial.user_attrs
    curve = [accuracy for _, accuracy in sorted(trial.intermediate_values.items())]
    return {
        "trial": trial.number,
        "outcome": outcome(trial),
        "score": trial.value,
        "parameters": attrs.get("parameters"),
        "architecture": attrs.get("architecture"),
        "preset": attrs.get("preset"),
        "curve": curve,
        "seconds_per_epoch": attrs.get("seconds_per_epoch"),
        "seed": attrs.get("seed"),
        "device": attrs.get("device"),
        "reason": attrs.get("reason"),
    }


def frame(study: optuna.Study) -> pandas.DataFrame:
    """Every finished trial with all its params: the ranked ones first, then the others."""
    ranks = {trial.number: rank for rank, trial in enumerate(ranked(study))}
    finished = [t for t in study.get_trials(deepcopy=False) if t.state.is_finished()]
    finished.sort(key=lambda t: (ranks.get(t.number, len(ranks)), t.number))
    scored_on = {"scored_on": tested_on(study)}
    return pandas.DataFrame([row(trial) | scored_on | trial.params for trial in finished])


def flat(rows: Iterable[dict[str, Any]]) -> pandas.DataFrame:
    """Rows with several numbers in a field as a data frame, where spaces separate them."""

    def words(value: Any) -> Any:
        several = isinstance(value, list | tuple)
        return " ".join(f"{number:.4f}" for number in value) if several else value

    return pandas.DataFrame([{k: words(v) for k, v in one.items()} for one in rows])


def mean_and_spread(row: dict[str, Any]) -> str:
    """The mean score of a row, the deviation of its single scores, and how many they are."""
    spread = "" if row["score_std"] is None else f" ± {100 * row['score_std']:.2f}"
    return f"{percent(row['score_mean'])}{spread} (n = {row['n']})"


def table(rows: Iterable[dict[str, Any]]) -> Table:
    """Rows as a terminal shows them."""
    board = Table(box=None, header_style="bold", pad_edge=False)
    for title in ("#", "score", "parameters", "last three epochs", "s/epoch", "trial"):
        board.add_column(title, justify="right", no_wrap=True)
    board.add_column("net")
    for rank, one in enumerate(rows, start=1):
        last = " ".join(f"{100 * accuracy:.2f}" for accuracy in one["curve"][-3:])
        preset = f"{one['preset']}: " if one["preset"] else ""
        seconds = one["seconds_per_epoch"]
        board.add_row(
            str(rank),
            percent(one["score"]),
            "-" if one["parameters"] is None else f"{one['parameters']:,}",
            last,
            "-" if seconds is None else f"{seconds:.1f}",
            str(one["trial"]),
            f"{preset}{one['architecture']}",
        )
    return board
