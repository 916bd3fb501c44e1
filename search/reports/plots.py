"""A study in pictures: plotly figures for the report.

Accuracies are in percent here, as everywhere a person reads them.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

import optuna
import plotly.graph_objects as go
from optuna.trial import FrozenTrial

from search.analysis.confirmation import Confirmed
from search.nets.presets import PRESETS, PUBLISHED
from search.study.attributes import study_attributes, tested_on, trial_attributes
from search.study.trials import outcome, ranked_trials

SHOWN = 5  # curves, the best ones
HEIGHT = 380
# Told apart by those who see few colours, on white and on black.
COLOURS = ("#2a78d6", "#d9822b", "#2f9e6e", "#c2498f", "#8a6fd1", "#7a7a7a")


def figure(title: str, x: str, y: str) -> go.Figure:
    """An empty figure in the house's style; the page lends it its colours."""
    return go.Figure(
        layout={
            "title": {"text": title},
            "xaxis": {
                "title": {"text": x},
                "gridcolor": "rgba(128,128,128,0.25)",
                "zeroline": False,
            },
            "yaxis": {
                "title": {"text": y},
                "gridcolor": "rgba(128,128,128,0.25)",
                "zeroline": False,
            },
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
    """Accuracy by epoch of the best complete trials, with the target."""
    images = tested_on(study)
    title = f"{images.capitalize()} accuracy of the best trials"
    shown = figure(title, "epoch", f"{images} accuracy, %")
    lowest = highest = 100 * target
    for trial in ranked_trials(study)[:SHOWN]:
        steps = sorted(trial.intermediate_values.items())
        accuracies = [100 * accuracy for _, accuracy in steps]
        lowest = min([lowest, *accuracies[len(accuracies) // 3 :]])
        highest = max([highest, *accuracies])
        shown.add_scatter(
            x=[epoch for epoch, _ in steps],
            y=accuracies,
            mode="lines+markers",
            name=f"trial {trial.number}",
        )
    shown.add_hline(
        y=100 * target, line_dash="dash", line_width=1, annotation_text=f"target {100 * target:g} %"
    )
    shown.update_yaxes(range=[lowest - 0.1, highest + 0.1])
    return shown


def sizes(
    study: optuna.Study, confirmed: Sequence[Confirmed], front: Sequence[Confirmed]
) -> go.Figure:
    """Score against parameters: the search, what is confirmed, the published models."""
    shown = figure("Accuracy against size", "parameters", "score, %")
    trials = [t for t in ranked_trials(study) if trial_attributes(t).parameters is not None]
    shown.add_scatter(
        x=[trial_attributes(trial).parameters for trial in trials],
        y=[100 * (trial.value or 0) for trial in trials],
        text=[f"trial {trial.number}" for trial in trials],
        mode="markers",
        marker={"symbol": "circle-open", "size": 7},
        name="search (n = 1)",
    )
    shown.add_scatter(
        x=[row.parameters for row in confirmed],
        y=[100 * row.score_mean for row in confirmed],
        error_y={"array": [100 * (row.score_std or 0) for row in confirmed]},
        text=[f"trial {row.trial}, n = {row.n}" for row in confirmed],
        mode="markers",
        marker={"symbol": "circle", "size": 10},
        name="confirmed (mean and deviation)",
    )
    shown.add_scatter(
        x=[row.parameters for row in front],
        y=[100 * row.score_mean for row in front],
        mode="lines",
        line={"shape": "hv", "width": 1},
        name="front of the confirmed",
    )
    published = [
        (name, one)
        for name, one in PRESETS.items()
        if {what: getattr(study_attributes(study), what) for what in PUBLISHED} == PUBLISHED
        and tested_on(study) == "test"
        and one.published_score is not None
        and one.parameters < 12_000
    ]
    shown.add_scatter(
        x=[one.parameters for _, one in published],
        y=[100 * (one.published_score or 0) for _, one in published],
        text=[name for name, _ in published],
        mode="markers+text",
        textposition="top center",
        marker={"symbol": "x", "size": 8},
        name="published (n = 1)",
    )
    scores = sorted(100 * (trial.value or 0) for trial in trials)
    if scores:
        # The hopeless would press all that matters into a line.
        lowest = max(scores[len(scores) // 2], scores[-1] - 1.0)
        highest = max([scores[-1], *(100 * (one.published_score or 0) for _, one in published)])
        for row in confirmed:
            mean, spread = 100 * row.score_mean, 100 * (row.score_std or 0)
            lowest, highest = min(lowest, mean - spread), max(highest, mean + spread)
        shown.update_yaxes(range=[lowest - 0.1, highest + 0.1])
    return shown


def importance(importances: dict[str, float]) -> go.Figure:
    """How much of the score's variation goes with each knob."""
    shown = figure("Importance of the knobs", "share", "")
    knobs = list(importances.items())[:15][::-1]
    shown.add_bar(x=[share for _, share in knobs], y=[knob for knob, _ in knobs], orientation="h")
    shown.update_layout(showlegend=False, margin={"l": 130})
    return shown


def ends(trials: Iterable[FrozenTrial]) -> go.Figure:
    """After how many epochs trials ended, and how."""
    shown = figure("When trials ended", "epochs trained", "trials")
    counted: dict[str, Counter[int]] = {}
    for trial in trials:
        if trial.state.is_finished():
            counted.setdefault(outcome(trial), Counter())[len(trial.intermediate_values)] += 1
    for what, epochs in sorted(counted.items()):
        shown.add_bar(x=list(epochs), y=list(epochs.values()), name=what)
    shown.update_layout(barmode="stack", xaxis_tickformat="d")
    return shown
