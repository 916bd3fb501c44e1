"""Render a study as one HTML page that needs no network: the verdict first, then its evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import optuna
import plotly.graph_objects as go
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from plotly.offline import get_plotlyjs

from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import (
    describe_ranking,
    describe_score,
    leaderboard_row,
    leaderboard_rows,
)
from search.data.dataset import DataSet
from search.reports.figures import FigureSection, figure_sections
from search.reports.knobs import importance_note, knob_importances, knobs_at_the_edge
from search.reports.mistakes import mistakes_section
from search.reports.net import ShownNet, net_section
from search.reports.table import confirmed_section, leaderboard_section
from search.reports.verdict import Verdict, verdict
from search.study.attributes import study_attributes, tested_on
from search.study.trials import count_outcomes, count_trained

# Ends every note that a report saved in the dashboard, so that the next report may replace it.
NOTE_SIGNATURE = "Written by `python -m search report`, with the study's own plots."


@dataclass(frozen=True)
class Report:
    """A report in the forms that it is shown in.

    Attributes:
        html: The page.
        note: The verdict in Markdown, for the dashboard.
        figures: The figures by title, for the dashboard.
    """

    html: str
    note: str
    figures: dict[str, go.Figure]


@dataclass(frozen=True)
class Header:
    """The title of the page, and what the study trained on."""

    title: str
    subtitle: str


def build_report(
    study: optuna.Study,
    confirmed: Sequence[Confirmed],
    shown: ShownNet,
    data: DataSet,
    target: float,
) -> Report:
    """Report what is known of a study.

    Args:
        study: The search.
        confirmed: Its confirmed candidates, perhaps none.
        shown: The net to describe.
        data: The data set whose test images `shown.run` was tested on.
        target: The score that a run should reach, a fraction.
    """
    mistakes = mistakes_section(shown, data)
    importances = knob_importances(study)
    figures = figure_sections(study, confirmed, target, importances)
    stated = verdict(confirmed, shown, mistakes, target)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
    )
    html = environment.get_template("report.html").render(
        header=header(study, data),
        verdict=stated,
        confirmed=confirmed_section(confirmed),
        net=net_section(shown, data),
        figures=figures,
        importance_note=importance_note(importances),
        edges=knobs_at_the_edge(study),
        leaderboard=leaderboard_section(study),
        mistakes=mistakes,
        provenance=provenance(study, shown),
        plotly_js=Markup(get_plotlyjs()),
        plots_json=plots_json(figures),
    )
    return Report(
        html, dashboard_note(stated), {section.title: section.figure for section in figures}
    )


def header(study: optuna.Study, data: DataSet) -> Header:
    """Name the study and count its trials."""
    attrs = study_attributes(study)
    outcomes = ", ".join(
        f"{count} {outcome}" for outcome, count in sorted(count_outcomes(study).items())
    )
    return Header(
        title=f"{study.study_name}: nets of at most {attrs.max_parameters:,} parameters",
        subtitle=f"{data.source}; {attrs.epochs} epochs per run; {count_trained(study)} trained "
        f"trials ({outcomes})",
    )


def provenance(study: optuna.Study, shown: ShownNet) -> list[str]:
    """State how the study was made and what its scores mean."""
    attrs, run = study_attributes(study), leaderboard_row(shown.run)
    versions = ", ".join(f"{name} {version}" for name, version in (attrs.versions or {}).items())
    if tested_on(study) == "test":
        selection = (
            "The search selected on the test images, so every accuracy on this page is optimistic."
        )
    else:
        selection = (
            "The search selected on validation images, which it did not train on; confirmed "
            "candidates were retrained on all training images and tested on the test images."
        )
    return [
        f"The last command of the search: {attrs.command or 'unknown'}; sampler "
        f"{attrs.sampler}, pruner {attrs.pruner}, {describe_ranking(study)}.",
        f"Versions: {versions}; the run shown: {run.device or 'unknown'}, seed {run.seed}; the "
        f"search's seed: {attrs.seed}.",
        f"The score of a run is {describe_score(leaderboard_rows(study))}. {selection}",
    ]


def plots_json(figures: Sequence[FigureSection]) -> Markup:
    """Serialise the figures for a script element, where "<" could end it."""
    figures_json = ",".join(section.figure.to_json() for section in figures)
    return Markup("[" + figures_json.replace("<", "\\u003c") + "]")


def dashboard_note(stated: Verdict) -> str:
    """Write the verdict in Markdown, with the signature that lets the next report replace it."""
    return "\n\n".join([f"**{stated.headline}**", *stated.lines, NOTE_SIGNATURE])
