"""Plotly figures of a study. Accuracies are shown in percent."""

from collections import Counter
from collections.abc import Iterable, Sequence

import optuna
import plotly.graph_objects as go
from optuna.trial import FrozenTrial

from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import leaderboard_rows
from search.nets.presets import PRESETS, PUBLISHED, Preset
from search.study.attributes import study_attributes, tested_on
from search.study.trials import outcome, ranked_trials

CURVES = 5  # trials whose curves are drawn
MAX_PUBLISHED_PARAMETERS = 12_000  # larger published models would squeeze the axis
HEIGHT = 380  # pixels
# Distinguishable for colour-blind readers, on white and on black.
COLOURS = ("#2a78d6", "#d9822b", "#2f9e6e", "#c2498f", "#8a6fd1", "#7a7a7a")


def empty_figure(title: str, x: str, y: str) -> go.Figure:
    """Make an empty figure without background; the page sets the colour of its text."""
    grid = {"gridcolor": "rgba(128,128,128,0.25)", "zeroline": False}
    return go.Figure(
        layout={
            "title": {"text": title},
            "xaxis": {"title": {"text": x}, **grid},
            "yaxis": {"title": {"text": y}, **grid},
            "colorway": list(COLOURS),
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "height": HEIGHT,
            "margin": {"l": 60, "r": 20, "t": 50, "b": 50},
            "legend": {"orientation": "h", "y": -0.25},
            "template": "none",
        }
    )


def curves(study: optuna.Study, target: float) -> go.Figure:
    """Draw the accuracy by epoch of the best complete trials, and the target (a fraction)."""
    images = tested_on(study)
    figure = empty_figure(
        f"{images.capitalize()} accuracy of the best trials", "epoch", f"{images} accuracy, %"
    )
    lowest = highest = 100 * target
    for trial in ranked_trials(study)[:CURVES]:
        points = sorted(trial.intermediate_values.items())
        accuracies = [100 * accuracy for _, accuracy in points]
        # The first third of a curve may leave the figure: it would flatten the rest.
        lowest = min([lowest, *accuracies[len(accuracies) // 3 :]])
        highest = max([highest, *accuracies])
        figure.add_scatter(
            x=[epoch for epoch, _ in points],
            y=accuracies,
            mode="lines+markers",
            name=f"trial {trial.number}",
        )
    figure.add_hline(
        y=100 * target, line_dash="dash", line_width=1, annotation_text=f"target {100 * target:g} %"
    )
    figure.update_yaxes(range=[lowest - 0.1, highest + 0.1])
    return figure


def sizes(
    study: optuna.Study, confirmed: Sequence[Confirmed], front: Sequence[Confirmed]
) -> go.Figure:
    """Draw the score against the number of parameters.

    Args:
        study: The search; its complete trials are drawn.
        confirmed: The confirmed candidates.
        front: Those on their Pareto front, smallest first.
    """
    figure = empty_figure("Accuracy against size", "parameters", "score, %")
    trials = [row for row in leaderboard_rows(study) if row.parameters is not None]
    published = published_models(study)
    figure.add_scatter(
        x=[row.parameters for row in trials],
        y=[100 * (row.score or 0) for row in trials],
        text=[f"trial {row.trial}" for row in trials],
        mode="markers",
        marker={"symbol": "circle-open", "size": 7},
        name="search (n = 1)",
    )
    add_confirmed(figure, confirmed, front)
    figure.add_scatter(
        x=[preset.parameters for preset in published.values()],
        y=[100 * (preset.published_score or 0) for preset in published.values()],
        text=list(published),
        mode="markers+text",
        textposition="top center",
        marker={"symbol": "x", "size": 8},
        name="published (n = 1)",
    )
    if trials:
        scores = [row.score or 0 for row in trials]
        reported = [preset.published_score or 0 for preset in published.values()]
        figure.update_yaxes(range=score_range(scores, reported, confirmed))
    return figure


def add_confirmed(
    figure: go.Figure, confirmed: Sequence[Confirmed], front: Sequence[Confirmed]
) -> None:
    """Draw the confirmed candidates and their Pareto front."""
    figure.add_scatter(
        x=[row.parameters for row in confirmed],
        y=[100 * row.score_mean for row in confirmed],
        error_y={"array": [100 * (row.score_std or 0) for row in confirmed]},
        text=[f"trial {row.trial}, n = {row.n}" for row in confirmed],
        mode="markers",
        marker={"symbol": "circle", "size": 10},
        name="confirmed (mean ± standard deviation)",
    )
    figure.add_scatter(
        x=[row.parameters for row in front],
        y=[100 * row.score_mean for row in front],
        mode="lines",
        line={"shape": "hv", "width": 1},
        name="Pareto front of the confirmed",
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


def score_range(
    scores: Sequence[float], published: Sequence[float], confirmed: Sequence[Confirmed]
) -> list[float]:
    """Choose the ends of the score axis, in percent; all arguments hold fractions.

    The worse half of the trials may leave the figure: bad scores would flatten the rest.
    """
    best = max(scores)
    lowest = max(sorted(scores)[len(scores) // 2], best - 0.01)
    highest = max([best, *published])
    for row in confirmed:
        deviation = row.score_std or 0
        lowest = min(lowest, row.score_mean - deviation)
        highest = max(highest, row.score_mean + deviation)
    return [100 * lowest - 0.1, 100 * highest + 0.1]


def importance(importances: dict[str, float]) -> go.Figure:
    """Draw each knob's share of the variance of the scores."""
    figure = empty_figure("Importance of the knobs", "share", "")
    knobs = list(importances.items())[:15][::-1]
    figure.add_bar(x=[share for _, share in knobs], y=[knob for knob, _ in knobs], orientation="h")
    figure.update_layout(showlegend=False, margin={"l": 130})
    return figure


def ends(trials: Iterable[FrozenTrial]) -> go.Figure:
    """Draw after how many epochs the trials ended, by outcome."""
    figure = empty_figure("When trials ended", "epochs trained", "trials")
    counts: dict[str, Counter[int]] = {}
    for trial in trials:
        if trial.state.is_finished():
            counts.setdefault(outcome(trial), Counter())[len(trial.intermediate_values)] += 1
    for name, epochs in sorted(counts.items()):
        figure.add_bar(x=list(epochs), y=list(epochs.values()), name=name)
    figure.update_layout(barmode="stack", xaxis_tickformat="d")
    return figure
