"""The sections of the report: tables, the net layer by layer, knobs."""

import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import optuna
import torch
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.trial import FrozenTrial

from search.analysis import leaderboard
from search.analysis import statistics as stats
from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import percent
from search.data.dataset import DataSet
from search.nets.architecture import Architecture, trace
from search.nets.augment import NO_AUGMENT
from search.nets.candidate import Candidate, Recipe
from search.study import trials
from search.study.attributes import trial_attributes

BEST_SHARE = 0.1  # of the complete trials: whose values tell where a knob wants to go
EDGE_SHARE = 0.1  # of a knob's range, at either end
CROWDED_SHARE = 0.5  # of the best trials within an edge
MIN_TRIALS_FOR_IMPORTANCE = 10  # complete trials, before it is said which knobs matter


@dataclass(frozen=True)
class ShownNet:
    """The net the report is about: its trial in the search, and the run whose weights are shown,
    which was tested on test or validation `images`."""

    trial: FrozenTrial
    run: FrozenTrial
    candidate: Candidate
    weights: dict[str, torch.Tensor]
    images: str


@dataclass(frozen=True)
class TableText:
    """A table in words."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    words: bool = False  # the last column is prose


def confirmed_table(confirmed: Sequence[Confirmed]) -> TableText:
    heads = ("trial", "verdict", "parameters", "in the search", "mean", "deviation")
    rows = []
    for row in confirmed:
        between = row.score_interval
        rows.append(
            (
                str(row.trial),
                row.verdict.partition(" at n = ")[0],  # n has a column of its own
                f"{row.parameters:,}",
                percent(row.search_score),
                percent(row.score_mean),
                "-" if row.score_std is None else f"{100 * row.score_std:.2f}",
                "-" if between is None else f"{100 * between[0]:.2f} to {100 * between[1]:.2f}",
                str(row.n),
                "{:.0%} ({:.0%} to {:.0%})".format(row.share, *row.share_interval),
            )
        )
    return TableText(
        "Confirmed candidates, on test images", (*heads, "95 % of the mean", "n", "reached"), rows
    )


def confirmed_note(confirmed: Sequence[Confirmed]) -> str:
    return (
        f"Fresh seeds, the same for all; reached: the share of runs of at least "
        f"{percent(confirmed[0].target)}, with Wilson's 95 % interval; the interval of the mean "
        f"is Student's t. Consistent: {stats.CONSISTENT_SHARE:.0%} or more of its runs reach it, "
        "with 95 % confidence."
        if confirmed
        else ""
    )


def layers(architecture: Architecture, data: DataSet) -> list[dict[str, str]]:
    """A box per layer: its word on the boards, its maps, its parameters."""
    found = [{"name": "image", "maps": "{} x {} x {}".format(*data.shape), "parameters": ""}]
    steps = trace(architecture, data.shape, data.classes)
    for step, word in zip(steps, str(architecture).split(" "), strict=True):
        parameters = f"{step.parameters:,} parameters" if step.parameters else "none to learn"
        found.append(
            {"name": word, "maps": "{} x {} x {}".format(*step.output), "parameters": parameters}
        )
    return found


def recipe_words(recipe: Recipe) -> str:
    """What of a recipe, or of its augmentation, is not as it would be unsaid."""

    def said(value: Any) -> str:
        if isinstance(value, tuple):
            return " ".join(map(said, value))
        return f"{value:.4g}" if isinstance(value, float) else str(value)

    parts = {**vars(recipe), **vars(recipe.augment)}
    unsaid = {**vars(Recipe()), **vars(NO_AUGMENT)}
    always = ("optimizer", "lr", "momentum", "batch_size", "schedule")
    return ", ".join(
        f"{name.replace('_', ' ')} {said(value)}"
        for name, value in parts.items()
        if name != "augment" and (name in always or value != unsaid[name])
    )


def knob_importances(study: optuna.Study) -> dict[str, float]:
    """Optuna's importances; none where there are too few trials to tell, or none to be told."""
    scores = [trial.value for trial in trials.ranked_trials(study)]
    if len(scores) < MIN_TRIALS_FOR_IMPORTANCE or len(set(scores)) == 1:
        return {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of knobs that few trials have
            found = optuna.importance.get_param_importances(study)
    except (ValueError, RuntimeError):
        return {}
    return {knob: float(share) for knob, share in found.items()}


def knobs_at_the_edge(study: optuna.Study) -> TableText | None:
    """Knobs whose best values crowd an end of their range."""
    ranked = trials.ranked_trials(study)
    ranked = [trial for trial in ranked if not trial_attributes(trial).preset]  # were not drawn
    best = ranked[: max(5, round(BEST_SHARE * len(ranked)))]
    rows = []
    for knob in dict.fromkeys(name for trial in best for name in trial.params):
        places = [position_in_range(trial, knob) for trial in best if knob in trial.params]
        known = [one for one in places if one is not None]
        if len(known) < 5:
            continue
        low, high = (sum(test(one) for one in known) / len(known) for test in (at_low, at_high))
        distribution = next(t.distributions[knob] for t in best if knob in t.distributions)
        for share, end in ((low, "low"), (high, "high")):
            if share >= CROWDED_SHARE:
                ends = f"{distribution.low:g} to {distribution.high:g}"  # type: ignore[attr-defined]
                rows.append((knob, ends, end, f"{share:.0%} of the best {len(known)}"))
    return TableText("At the edge", ("knob", "range", "end", "how many"), rows) if rows else None


def position_in_range(trial: FrozenTrial, knob: str) -> float | None:
    """Where in its range a knob stands, from 0 to 1; None where it has no range to speak of."""
    distribution, value = trial.distributions[knob], trial.params[knob]
    if isinstance(distribution, CategoricalDistribution):
        return None
    assert isinstance(distribution, (FloatDistribution, IntDistribution))
    low, high = float(distribution.low), float(distribution.high)
    if high <= low or (distribution.step or 0) > EDGE_SHARE * (high - low):
        return None
    if distribution.log:
        return (math.log(value) - math.log(low)) / (math.log(high) - math.log(low))
    return (float(value) - low) / (high - low)


def at_low(place: float) -> bool:
    return place <= EDGE_SHARE


def at_high(place: float) -> bool:
    return place >= 1 - EDGE_SHARE


def top_trials(study: optuna.Study) -> TableText:
    """The ten best of the search."""
    rows = []
    for trial in trials.ranked_trials(study)[:10]:
        one = leaderboard.leaderboard_row(trial)
        last = " ".join(f"{100 * accuracy:.2f}" for accuracy in one.curve[-3:])
        size = "-" if one.parameters is None else f"{one.parameters:,}"
        rows.append((str(trial.number), percent(trial.value), size, last, str(one.architecture)))
    heads = ("trial", "score", "parameters", "last three epochs", "net")
    return TableText("The first ten complete trials, n = 1 each", heads, rows, words=True)
