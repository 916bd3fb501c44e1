"""The trials of a study in order of merit, as rows, a data frame or a table."""

from collections.abc import Iterable
from typing import Any

import optuna
import pandas
from optuna.trial import FrozenTrial

from search.study.attributes import smaller_at, tested_on
from search.study.trials import outcome, ranked_trials


def describe_ranking(study: optuna.Study) -> str:
    """In words what `ranked` sorts by."""
    target = smaller_at(study)
    order = "" if target is None else f", the smallest first of those that reach {percent(target)}"
    return f"ranked on {tested_on(study)} images{order}"


def percent(accuracy: float | None) -> str:
    """A fraction as every screen shows it."""
    return "-" if accuracy is None else f"{100 * accuracy:.2f} %"


def trial_row(trial: FrozenTrial) -> dict[str, Any]:
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


def trials_frame(study: optuna.Study) -> pandas.DataFrame:
    """Every finished trial with all its params: the ranked ones first, then the others."""
    ranks = {trial.number: rank for rank, trial in enumerate(ranked_trials(study))}
    finished = [t for t in study.get_trials(deepcopy=False) if t.state.is_finished()]
    finished.sort(key=lambda t: (ranks.get(t.number, len(ranks)), t.number))
    scored_on = {"scored_on": tested_on(study)}
    return pandas.DataFrame([trial_row(trial) | scored_on | trial.params for trial in finished])


def flatten(rows: Iterable[dict[str, Any]]) -> pandas.DataFrame:
    """Rows with several numbers in a field as a data frame, where spaces separate them."""

    def words(value: Any) -> Any:
        several = isinstance(value, list | tuple)
        return " ".join(f"{number:.4f}" for number in value) if several else value

    return pandas.DataFrame([{k: words(v) for k, v in one.items()} for one in rows])


def mean_and_spread(row: dict[str, Any]) -> str:
    """The mean score of a row, the deviation of its single scores, and how many they are."""
    spread = "" if row["score_std"] is None else f" ± {100 * row['score_std']:.2f}"
    return f"{percent(row['score_mean'])}{spread} (n = {row['n']})"
