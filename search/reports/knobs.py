"""What the trials say about the knobs: their importance, and ranges that may be too narrow."""

import math
import warnings
from collections.abc import Sequence

import optuna
from optuna.distributions import FloatDistribution, IntDistribution
from optuna.trial import FrozenTrial

from search.reports.table import TableText
from search.study.attributes import trial_attributes
from search.study.trials import ranked_trials

BEST_SHARE = 0.1  # share of the complete trials whose values are looked at
MIN_BEST = 5  # trials that are looked at, and that a knob must occur in
EDGE_SHARE = 0.1  # share of a knob's range, at either end, that counts as its edge
CROWDED_SHARE = 0.5  # share of the best trials within an edge that is reported
MIN_TRIALS_FOR_IMPORTANCE = 10  # complete trials


def knob_importances(study: optuna.Study) -> dict[str, float]:
    """Estimate each knob's share of the variance of the scores, with Optuna's evaluator.

    Returns:
        The shares; empty if there are too few trials, or no differences to explain.
    """
    scores = [trial.value for trial in ranked_trials(study)]
    if len(scores) < MIN_TRIALS_FOR_IMPORTANCE or len(set(scores)) == 1:
        return {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # about knobs that few trials have
            importances = optuna.importance.get_param_importances(study)
    except (ValueError, RuntimeError):  # no knob that all trials have, or none that varies
        return {}
    return {knob: float(share) for knob, share in importances.items()}


def importance_note(importances: dict[str, float]) -> str:
    """Say why no importances are shown; empty if there are some."""
    if importances:
        return ""
    return f"Shown once {MIN_TRIALS_FOR_IMPORTANCE} trials are complete and their scores differ."


def knobs_at_the_edge(study: optuna.Study) -> TableText | None:
    """Tabulate the knobs whose best values crowd one end of their range; None if there are none."""
    # Presets were not sampled from the ranges.
    sampled = [t for t in ranked_trials(study) if trial_attributes(t).preset is None]
    best = sampled[: max(MIN_BEST, round(BEST_SHARE * len(sampled)))]
    knobs = dict.fromkeys(name for trial in best for name in trial.params)
    rows = [row for knob in knobs for row in edge_rows(best, knob)]
    heads = ("knob", "range", "end", "how many")
    return TableText("Knobs at the edge of their range", heads, rows) if rows else None


def edge_rows(best: Sequence[FrozenTrial], knob: str) -> list[tuple[str, ...]]:
    """Describe each end of the knob's range that the best trials crowd."""
    trials = [trial for trial in best if knob in trial.params]
    positions = [position_in_range(trial, knob) for trial in trials]
    known = [position for position in positions if position is not None]
    if len(known) < MIN_BEST:
        return []
    distribution = trials[0].distributions[knob]
    assert isinstance(distribution, FloatDistribution | IntDistribution)
    shares = {
        "low": sum(position <= EDGE_SHARE for position in known) / len(known),
        "high": sum(position >= 1 - EDGE_SHARE for position in known) / len(known),
    }
    ends = f"{distribution.low:g} to {distribution.high:g}"
    return [
        (knob, ends, end, f"{share:.0%} of the best {len(known)}")
        for end, share in shares.items()
        if share >= CROWDED_SHARE
    ]


def position_in_range(trial: FrozenTrial, knob: str) -> float | None:
    """Return where in its range a knob stands, from 0 to 1.

    Returns:
        The position; None for a categorical knob and for a range of few steps.
    """
    distribution, value = trial.distributions[knob], trial.params[knob]
    if not isinstance(distribution, FloatDistribution | IntDistribution):
        return None
    low, high = float(distribution.low), float(distribution.high)
    if high <= low or (distribution.step or 0) > EDGE_SHARE * (high - low):
        return None
    if distribution.log:
        return (math.log(value) - math.log(low)) / (math.log(high) - math.log(low))
    return (float(value) - low) / (high - low)
