"""The figures of the report, each with a caption and, where it helps, the data as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

import optuna
import plotly.graph_objects as go

from search.analysis.confirmation import Confirmed, pareto_front
from search.analysis.leaderboard import leaderboard_rows, percent
from search.reports import plots
from search.reports.table import TableText


@dataclass(frozen=True)
class FigureSection:
    """A figure, its caption and its data."""

    figure: go.Figure
    caption: str
    table: TableText | None = None

    @property
    def title(self) -> str:
        """The figure's title."""
        return str(self.figure.layout.title.text)


def figure_sections(
    study: optuna.Study,
    confirmed: Sequence[Confirmed],
    target: float,
    importances: dict[str, float],
) -> list[FigureSection]:
    """Draw all figures.

    Args:
        study: The search.
        confirmed: Its confirmed candidates, perhaps none.
        target: The score that a run should reach, a fraction.
        importances: Each knob's share of the variance of the scores, perhaps empty.
    """
    sections = [curves_section(study, target), sizes_section(study, confirmed)]
    if importances:
        sections.append(importance_section(importances))
    return [*sections, ends_section(study)]


def curves_section(study: optuna.Study, target: float) -> FigureSection:
    """Draw the accuracy by epoch of the best trials."""
    best = leaderboard_rows(study)[: plots.CURVES]
    rows = [(str(row.trial), *(f"{100 * a:.2f}" for a in row.curve)) for row in best]
    epochs = max((len(row.curve) for row in best), default=0)
    return FigureSection(
        plots.curves(study, target),
        f"Accuracy by epoch of the first {len(best)} trials on the leaderboard (n = 1 each), and "
        f"the target of {percent(target)}.",
        TableText("Accuracy, %", ("trial", *map(str, range(1, epochs + 1))), rows),
    )


def sizes_section(study: optuna.Study, confirmed: Sequence[Confirmed]) -> FigureSection:
    """Draw the score against the number of parameters."""
    return FigureSection(
        plots.sizes(study, confirmed, pareto_front(confirmed)),
        "Score against parameters: complete trials of the search (n = 1 each), confirmed "
        "candidates (mean ± standard deviation over their seeds) and, on MNIST, the published "
        "models (n = 1 each).",
    )


def importance_section(importances: dict[str, float]) -> FigureSection:
    """Draw the importance of the knobs."""
    rows = [(knob, f"{share:.3f}") for knob, share in importances.items()]
    return FigureSection(
        plots.importance(importances),
        "The share of the variance of the scores that each knob explains, as Optuna estimates it "
        "from the complete trials.",
        TableText("Importance of the knobs", ("knob", "share"), rows),
    )


def ends_section(study: optuna.Study) -> FigureSection:
    """Draw after how many epochs the trials ended."""
    return FigureSection(
        plots.ends(study.get_trials(deepcopy=False)),
        "After how many epochs the trials ended: complete trials after the last epoch, pruned ones "
        "earlier, proposals over the budget without training.",
    )
