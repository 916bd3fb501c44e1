"""Figures of a study, drawn with matplotlib. Accuracies are shown in percent."""

import io
import re
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import matplotlib
import optuna
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.rcsetup import cycler
from matplotlib.ticker import MaxNLocator
from optuna.trial import FrozenTrial

from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import leaderboard_rows
from search.nets.presets import PRESETS, PUBLISHED, Preset
from search.study.attributes import study_attributes, tested_on, trial_attributes
from search.study.trials import outcome, ranked_trials

CURVES = 5  # trials whose curves are drawn
MAX_PUBLISHED_PARAMETERS = 12_000  # larger published models would squeeze the axis
MAX_KNOBS = 15  # bars of the figure of importances
# Distinguishable for colour-blind readers, on white and on black.
COLOURS = ("#2a78d6", "#d9822b", "#2f9e6e", "#c2498f", "#8a6fd1", "#7a7a7a")
# The same colour for an outcome in every report, whichever of them it has.
OUTCOMES = ("complete", "pruned", "over budget", "failed", "interrupted", "not built")
COLOUR_OF = dict(zip(OUTCOMES, COLOURS, strict=True))
INK = "#010203"  # text and lines; on the page they take the colour of its text
STYLE: dict[Any, Any] = {
    **dict.fromkeys(("text.color", "axes.edgecolor", "axes.labelcolor"), INK),
    **dict.fromkeys(("xtick.color", "ytick.color"), INK),
    **dict.fromkeys(("axes.spines.top", "axes.spines.right", "legend.frameon"), False),
    **{"axes.prop_cycle": cycler(color=COLOURS), "axes.facecolor": "none"},
    **{"axes.grid": True, "grid.color": "#808080", "grid.alpha": 0.25, "axes.axisbelow": True},
    **{"font.size": 10, "text.parse_math": False, "svg.fonttype": "none"},
    **{"figure.constrained_layout.use": True, "axes.formatter.useoffset": False},
}


def new_figure(x: str, y: str) -> tuple[Figure, Axes]:
    """Make an empty figure with one pair of axes."""
    with matplotlib.rc_context(STYLE):
        figure = Figure(figsize=(7.2, 3.9))
        axes = figure.subplots()
        axes.set(xlabel=x, ylabel=y)
    return figure, axes


def add_legend(axes: Axes) -> None:
    """Place a legend under the axes, if anything is drawn that has a name."""
    if axes.get_legend_handles_labels()[0]:
        with matplotlib.rc_context(STYLE):
            axes.figure.legend(loc="outside lower center", ncols=3, fontsize=9)


def inline_svg(figure: Figure, salt: str) -> str:
    """Write a figure as an svg element that follows the colours and the font of its page.

    Args:
        figure: The figure.
        salt: What tells the element's ids from those of the page's other figures.
    """
    buffer = io.StringIO()
    with matplotlib.rc_context({**STYLE, "svg.hashsalt": salt}), warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # about letters that matplotlib's font lacks
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        figure.savefig(buffer, format="svg", transparent=True, metadata=nothing)
    svg = buffer.getvalue()
    svg = re.sub(
        r"\s*<metadata>.*?</metadata>|<!--.*?-->", "", svg[svg.index("<svg") :], flags=re.S
    )
    svg = re.sub(r'<g id="[a-zA-Z0-9_.]+">', "<g>", svg)
    svg = re.sub(r' width="[0-9.]+pt" height="[0-9.]+pt"| height="[0-9.]+pt"', "", svg, count=2)
    svg = re.sub(r"font-family: [^;\"]*; ?", "", svg).replace(INK, "currentColor")
    return re.sub(r"\n\s*", "\n", svg)


def add_target(axes: Axes, target: float, scores: Iterable[float]) -> None:
    """Set the ends of the axis around the scores, and draw the target as a line; all fractions.

    The line of a target that is far away would flatten the rest: it leaves the figure.
    """
    scores = [*scores] or [target]
    span = max(scores) - min(scores)
    near = min(scores) - 2 * span <= target <= max(scores) + 2 * span
    label = f"target {100 * target:g} %" + ("" if near else " (outside)")
    axes.axhline(100 * target, color=INK, linestyle="--", linewidth=1.2, label=label)
    axes.set_ylim(*limits([*scores, target] if near else scores))


def limits(scores: Sequence[float]) -> tuple[float, float]:
    """Choose the ends of an axis in percent around scores, which are fractions."""
    low, high = 100 * min(scores), 100 * max(scores)
    margin = max(0.05, 0.08 * (high - low))
    return max(0.0, low - margin), min(100 + margin / 2, high + margin)


def curves(study: optuna.Study, target: float) -> Figure:
    """Draw the accuracy by epoch of the best complete trials, and the target (a fraction)."""
    figure, axes = new_figure("epoch", f"{tested_on(study)} accuracy, %")
    interesting: list[float] = []
    for trial in ranked_trials(study)[:CURVES]:
        points = sorted(trial.intermediate_values.items())
        accuracies = [accuracy for _, accuracy in points]
        # The first third of a curve may leave the figure: it would flatten the rest.
        interesting += accuracies[len(accuracies) // 3 :]
        draw_curve(axes, [epoch for epoch, _ in points], accuracies, f"trial {trial.number}")
    add_target(axes, target, interesting)
    add_legend(axes)
    return figure


def draw_curve(axes: Axes, epochs: Sequence[int], accuracies: Sequence[float], label: str) -> None:
    """Draw accuracies, which are fractions, by epoch."""
    axes.plot(epochs, [100 * a for a in accuracies], marker="o", markersize=3.5, label=label)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))


def train_and_test(run: FrozenTrial, images: str, target: float) -> Figure:
    """Draw a run's accuracy on the training images and on those it was tested on, by epoch."""
    figure, axes = new_figure("epoch", "accuracy, %")
    training = trial_attributes(run).train_accuracies or []
    points = sorted(run.intermediate_values.items())
    tested = [accuracy for _, accuracy in points]
    draw_curve(axes, range(1, len(training) + 1), training, "training images")
    draw_curve(axes, [epoch for epoch, _ in points], tested, f"{images} images")
    late = [*training[len(training) // 3 :], *tested[len(tested) // 3 :]]
    add_target(axes, target, late)
    add_legend(axes)
    return figure


def history(study: optuna.Study, target: float) -> Figure:
    """Draw the scores of the complete trials in their order, and the best score so far."""
    figure, axes = new_figure("trial", "score, %")
    trials = sorted(ranked_trials(study), key=lambda trial: trial.number)
    numbers = [trial.number for trial in trials]
    scores = [100 * (trial.value or 0) for trial in trials]
    best = [max(scores[: position + 1]) for position in range(len(scores))]
    axes.plot(numbers, scores, "o", markersize=4, fillstyle="none", label="trial (n = 1)")
    axes.step(numbers, best, where="post", label="best so far")
    add_target(axes, target, better_half(score / 100 for score in scores))
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    add_legend(axes)
    return figure


def better_half(scores: Iterable[float]) -> list[float]:
    """Return the better half: bad scores may leave a figure, they would flatten the rest."""
    ordered = sorted(scores)
    return ordered[len(ordered) // 2 :]


def sizes(
    study: optuna.Study,
    confirmed: Sequence[Confirmed],
    front: Sequence[Confirmed],
    target: float,
) -> Figure:
    """Draw the score against the number of parameters, with the target and the budget.

    Args:
        study: The search; its complete trials are drawn.
        confirmed: The confirmed candidates.
        front: Those on their Pareto front, smallest first.
        target: The score that a run should reach, a fraction.
    """
    figure, axes = new_figure("parameters", "score, %")
    trials = [row for row in leaderboard_rows(study) if row.parameters is not None]
    axes.plot(
        [row.parameters or 0 for row in trials],
        [100 * (row.score or 0) for row in trials],
        "o",
        fillstyle="none",
        label="search (n = 1)",
    )
    if confirmed:
        add_confirmed(axes, confirmed, front)
    published = published_models(study)
    for name, preset in published.items():
        place = (preset.parameters, 100 * (preset.published_score or 0))
        axes.plot(*place, "x", color=COLOURS[3])
        axes.annotate(name, place, (0, 5), textcoords="offset points", ha="center", fontsize=8)
    budget = study_attributes(study).max_parameters
    if budget:
        axes.axvline(budget, color=INK, linestyle=":", label=f"budget {budget:,}")
    scores = better_half(row.score or 0 for row in trials)
    reported = [preset.published_score or 0 for preset in published.values()]
    ends = [r.score_mean + sign * (r.score_std or 0) for r in confirmed for sign in (-1, 1)]
    add_target(axes, target, [*scores, *reported, *ends])
    add_legend(axes)
    return figure


def add_confirmed(axes: Axes, confirmed: Sequence[Confirmed], front: Sequence[Confirmed]) -> None:
    """Draw the confirmed candidates and their Pareto front."""
    axes.errorbar(
        [row.parameters for row in confirmed],
        [100 * row.score_mean for row in confirmed],
        yerr=[100 * (row.score_std or 0) for row in confirmed],
        fmt="o",
        label="confirmed (mean ± standard deviation)",
    )
    axes.step(
        [row.parameters for row in front],
        [100 * row.score_mean for row in front],
        where="post",
        linewidth=1,
        label="Pareto front of the confirmed",
    )


def published_models(study: optuna.Study) -> dict[str, Preset]:
    """Return the published models of similar size, if the study trained under their conditions."""
    attributes = study_attributes(study)
    conditions = {name: getattr(attributes, name) for name in PUBLISHED}
    if conditions != PUBLISHED or tested_on(study) != "test":
        return {}
    return {
        name: preset
        for name, preset in PRESETS.items()
        if preset.published_score is not None and preset.parameters < MAX_PUBLISHED_PARAMETERS
    }


def importance(importances: dict[str, float]) -> Figure:
    """Draw each knob's share of the variance of the scores."""
    figure, axes = new_figure("share", "")
    knobs = list(importances.items())[:MAX_KNOBS][::-1]
    axes.barh([knob for knob, _ in knobs], [share for _, share in knobs])
    return figure


def ends(trials: Iterable[FrozenTrial]) -> Figure:
    """Draw after how many epochs the trials ended, by outcome."""
    figure, axes = new_figure("epochs trained", "trials")
    counts: dict[str, Counter[int]] = {}
    for trial in trials:
        if trial.state.is_finished():
            counts.setdefault(outcome(trial), Counter())[len(trial.intermediate_values)] += 1
    below: Counter[int] = Counter()
    for name, epochs in sorted(counts.items()):
        bottom = [below[epoch] for epoch in epochs]
        heights, colour = list(epochs.values()), COLOUR_OF[name]
        axes.bar(list(epochs), heights, bottom=bottom, label=name, color=colour)
        below.update(epochs)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_major_locator(MaxNLocator(integer=True))
    add_legend(axes)
    return figure
