"""The figures of the report, each with a caption and, where it helps, the data as a table."""

from collections.abc import Sequence
from dataclasses import dataclass

import optuna
from markupsafe import Markup
from matplotlib.figure import Figure

from search.analysis.confirmation import Confirmed, pareto_front
from search.analysis.leaderboard import leaderboard_rows, percent
from search.reports import plots
from search.reports.net import ShownNet
from search.reports.table import TableText
from search.study.attributes import study_attributes, tested_on, trial_attributes
from search.study.trials import ranked_trials


@dataclass(frozen=True)
class FigureSection:
    """A figure, its title, its caption and its data."""

    title: str
    figure: Figure
    caption: str
    table: TableText | None = None

    @property
    def svg(self) -> Markup:
        """The figure as an svg element, in which all text is escaped."""
        return Markup(plots.inline_svg(self.figure, self.title))

    @property
    def file_name(self) -> str:
        """The name, without its ending, of the files that the figure is saved as."""
        return self.title.lower().replace(" ", "-")


def figure_sections(
    study: optuna.Study,
    confirmed: Sequence[Confirmed],
    shown: ShownNet,
    target: float,
    importances: dict[str, float],
) -> list[FigureSection]:
    """Draw all figures.

    Args:
        study: The search.
        confirmed: Its confirmed candidates, perhaps none.
        shown: The net that the report describes.
        target: The score that a run should reach, a fraction.
        importances: Each knob's share of the variance of the scores, perhaps empty.
    """
    sections = [sizes_section(study, confirmed, target), curves_section(study, target)]
    if trial_attributes(shown.run).train_accuracies:
        sections.append(training_section(shown, target))
    sections.append(history_section(study, target))
    if importances:
        sections.append(importance_section(study, importances))
    return [*sections, ends_section(study)]


def curves_section(study: optuna.Study, target: float) -> FigureSection:
    """Draw the accuracy by epoch of the best trials."""
    best = leaderboard_rows(study)[: plots.CURVES]
    rows = [(str(row.trial), *(f"{100 * a:.2f}" for a in row.curve)) for row in best]
    epochs = max((len(row.curve) for row in best), default=0)
    return FigureSection(
        f"{tested_on(study).capitalize()} accuracy of the best trials",
        plots.curves(study, target),
        f"Accuracy by epoch of the first {len(best)} trials on the leaderboard (n = 1 each), and "
        f"the target of {percent(target)}.",
        TableText("Accuracy, %", ("trial", *map(str, range(1, epochs + 1))), rows),
    )


def sizes_section(
    study: optuna.Study, confirmed: Sequence[Confirmed], target: float
) -> FigureSection:
    """Draw the score against the number of parameters."""
    budget = study_attributes(study).max_parameters or 0
    return FigureSection(
        "Accuracy against size",
        plots.sizes(study, confirmed, pareto_front(confirmed), target),
        "Score against parameters: complete trials of the search (n = 1 each), confirmed "
        "candidates (mean ± standard deviation over their seeds) and, on MNIST, the published "
        f"models (crosses, n = 1 each). The lines are the target of {percent(target)} and the "
        f"budget of {budget:,} parameters. The worst scores may lie below the figure.",
    )


def training_section(shown: ShownNet, target: float) -> FigureSection:
    """Draw the accuracy of the net's run on the training images and on those it was tested on."""
    training = trial_attributes(shown.run).train_accuracies or []
    tested = [accuracy for _, accuracy in sorted(shown.run.intermediate_values.items())]
    pairs = ((shown.images, tested), ("training", training))
    rows = [(name, *(f"{100 * a:.2f}" for a in values)) for name, values in pairs]
    heads = ("images", *map(str, range(1, max(len(tested), len(training)) + 1)))
    return FigureSection(
        f"Training and {shown.images} accuracy",
        plots.train_and_test(shown.run, shown.images, target),
        f"Accuracy by epoch of the run that trained the net (n = 1). On the training images it is "
        f"measured while the weights change, with dropout and augmentation, so it may lie below "
        f"that on the {shown.images} images.",
        TableText("Accuracy, %", heads, rows),
    )


def history_section(study: optuna.Study, target: float) -> FigureSection:
    """Draw the scores in the order of the trials."""
    return FigureSection(
        "History of the search",
        plots.history(study, target),
        "The score of every complete trial (n = 1 each), and the best until then. The worst "
        "scores may lie below the figure.",
    )


def importance_section(study: optuna.Study, importances: dict[str, float]) -> FigureSection:
    """Draw the importance of the knobs."""
    rows = [(knob, f"{share:.3f}") for knob, share in importances.items()]
    return FigureSection(
        "Importance of the knobs",
        plots.importance(importances),
        "The share of the variance of the scores that each knob explains, as Optuna estimates it "
        f"from the complete trials (n = {len(ranked_trials(study))}).",
        TableText("Importance of the knobs", ("knob", "share"), rows),
    )


def ends_section(study: optuna.Study) -> FigureSection:
    """Draw after how many epochs the trials ended."""
    return FigureSection(
        "When trials ended",
        plots.ends(study.get_trials(deepcopy=False)),
        "After how many epochs the trials ended: complete trials after the last epoch, pruned ones "
        "earlier, proposals over the budget without training.",
    )
