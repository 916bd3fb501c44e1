"""Render a study as one HTML page that needs no network: the verdict first, then its evidence."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import optuna
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup

from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import describe_ranking, describe_score, leaderboard_rows
from search.data.dataset import DataSet
from search.files import FileError, atomic_write
from search.reports.figures import FigureSection, figure_sections
from search.reports.knobs import importance_note, knob_importances, knobs_at_the_edge
from search.reports.mistakes import mistakes_section
from search.reports.net import ShownNet, net_section
from search.reports.table import confirmed_section, leaderboard_section, markdown_table
from search.reports.verdict import Verdict, verdict
from search.study.attributes import study_attributes, tested_on, trial_attributes
from search.study.trials import count_outcomes, count_trained, describe_outcomes

# Begins the last line of every note that a report saved in the dashboard, also in version 0.1, so
# that the next report may replace it.
NOTE_SIGNATURE = "Written by `python -m search report`"


@dataclass(frozen=True)
class Report:
    """A report in the forms that it is shown in.

    Attributes:
        html: The page.
        verdict: The verdict at its top.
        note: The verdict in Markdown, for the dashboard.
        figures: The figures of the page.
    """

    html: str
    verdict: Verdict
    note: str
    figures: Sequence[FigureSection]


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

    Raises:
        ArchitectureError: The weights do not fit the net.
    """
    mistakes = mistakes_section(shown, data)
    importances = knob_importances(study)
    figures = figure_sections(study, confirmed, shown, target, importances)
    stated = verdict(study.study_name, confirmed, shown, mistakes, target)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
    )
    environment.filters["code"] = mark_code
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
    )
    return Report(html, stated, dashboard_note(stated, shown, confirmed), figures)


def mark_code(text: str) -> Markup:
    """Show what a sentence has between backticks as code, as Markdown does."""
    parts = enumerate(text.split("`"))
    return Markup().join(Markup("<code>{}</code>" if n % 2 else "{}").format(s) for n, s in parts)


def header(study: optuna.Study, data: DataSet) -> Header:
    """Name the study and count its trials."""
    attrs = study_attributes(study)
    return Header(
        title=f"{study.study_name}: nets of at most {attrs.max_parameters:,} parameters",
        subtitle=f"{data.source}; {attrs.epochs} epochs per run; {count_trained(study)} trained "
        f"trials ({describe_outcomes(count_outcomes(study))}){describe_time(study)}",
    )


def describe_time(study: optuna.Study) -> str:
    """State on which day the search began and how long it took to its last trial, pauses included.

    Returns:
        A clause to append; empty if no trial has ended.
    """
    trials = study.get_trials(deepcopy=False)
    begun = [trial.datetime_start for trial in trials if trial.datetime_start]
    ended = [trial.datetime_complete for trial in trials if trial.datetime_complete]
    if not begun or not ended:
        return ""
    took = timedelta(seconds=round((max(ended) - min(begun)).total_seconds()))
    return f"; begun on {min(begun):%Y-%m-%d at %H:%M}, last trial ended {took} (h:mm:ss) later"


def provenance(study: optuna.Study, shown: ShownNet) -> list[str]:
    """State how the study was made and what its scores mean."""
    attrs, run = study_attributes(study), trial_attributes(shown.run)
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
    name = shlex.quote(study.study_name)
    command = f"`{attrs.command}`" if attrs.command else "unknown"
    return [
        f"To export the net as one Python module: `python -m search export --study {name} "
        "--output best.py`",
        f"The last command of the search: {command}; sampler "
        f"{attrs.sampler}, pruner {attrs.pruner}, {describe_ranking(study)}.",
        f"Versions: {versions}; the run shown: {run.device or 'unknown'}, seed {run.seed}; the "
        f"search's seed: {attrs.seed}.",
        f"The score of a run is {describe_score(leaderboard_rows(study))}. {selection}",
    ]


def dashboard_note(stated: Verdict, shown: ShownNet, confirmed: Sequence[Confirmed]) -> str:
    """Write the verdict in Markdown, with the signature that lets the next report replace it."""
    parts = [
        f"**{stated.headline}: trial {shown.trial.number}**",
        "The Best Trial on this page is the highest score of single runs (n = 1), so partly luck.",
        *stated.lines,
    ]
    section = confirmed_section(confirmed)
    if section:
        parts.append(markdown_table(section.table))
    return "\n\n".join([*parts, f"{NOTE_SIGNATURE}, whose page has the figures."])


def save_figures(report: Report, folder: Path) -> None:
    """Save each figure of a report as .svg and .png, on white.

    Raises:
        FileError: The folder cannot be made, or a file in it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as reason:
        raise FileError(f"{folder} cannot be made: {reason.strerror or reason}") from reason
    for section in report.figures:
        for suffix in (".svg", ".png"):
            with atomic_write(folder / f"{section.file_name}{suffix}", suffix) as part:
                section.figure.savefig(part, dpi=150)
