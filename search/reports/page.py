"""A study as one HTML file that needs nothing else: the verdict first, then what it rests on."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

import optuna
import plotly.graph_objects as go
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from optuna_dashboard import get_note, save_note, save_plotly_graph_object
from plotly.offline import get_plotlyjs

from search.analysis import confirmation as confirm
from search.analysis import leaderboard
from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import percent
from search.data.dataset import DataSet
from search.reports import plots
from search.reports.mistakes import MAX_SHOWN, misclassified
from search.reports.sections import (
    MIN_TRIALS_FOR_IMPORTANCE,
    ShownNet,
    TableText,
    confirmed_note,
    confirmed_table,
    knob_importances,
    knobs_at_the_edge,
    layers,
    recipe_words,
    top_trials,
)
from search.study import trials
from search.study import trials as trials_
from search.study.attributes import study_attributes, tested_on, trial_attributes
from search.study.trials import is_trained

OURS = "Written by `python -m search report`, with the study's own plots."


@dataclass(frozen=True)
class Report:
    """The page, its verdict as the dashboard's note (Markdown), and its figures by name."""

    html: str
    note: str
    figures: dict[str, go.Figure]


def report(
    study: optuna.Study,
    confirmed: Sequence[Confirmed],
    shown: ShownNet,
    data: DataSet,
    target: float,
) -> Report:
    """What is known of a study; `confirmed` are the rows of confirm.rows, perhaps none."""
    incumbent = next((row for row in confirmed if row.incumbent), None)
    wrong, halves = misclassified(shown, data)
    importances = knob_importances(study)
    figures = pictures(study, confirmed, target, importances)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
    )
    trials = study.get_trials(deepcopy=False)
    counted = ", ".join(f"{n} {what}" for what, n in sorted(trials_.count_outcomes(study).items()))
    attrs, selected_on = study_attributes(study), tested_on(study)
    said = verdict(incumbent, confirmed, shown, target, halves)
    html = environment.get_template("report.html").render(
        title=f"{study.study_name}: nets of at most {attrs.max_parameters:,} parameters",
        subtitle=f"{data.source}; {attrs.epochs} epochs a run; {sum(map(is_trained, trials))} "
        f"trained trials ({counted})",
        **said,
        confirmed=confirmed_table(confirmed) if confirmed else None,
        confirmed_note=confirmed_note(confirmed),
        net_words=f"Trial {shown.trial.number}: {shown.candidate.architecture}",
        layers=layers(shown.candidate.architecture, data),
        recipe=f"Trained with {recipe_words(shown.candidate.recipe)}.",
        plots=[
            {"title": figure.layout.title.text, "words": words, "table": table}
            for figure, words, table in figures
        ],
        importance_missing=""
        if importances
        else f"Not estimated before {MIN_TRIALS_FOR_IMPORTANCE} trials are complete and differ in "
        "their scores.",
        edges=knobs_at_the_edge(study),
        board=top_trials(study),
        ranking=leaderboard.describe_ranking(study),
        wrong=wrong[:MAX_SHOWN],
        wrong_words=f"{len(wrong):,} of {len(data.test_labels):,} {shown.images} images, "
        f"{'the first ' + str(MAX_SHOWN) if len(wrong) > MAX_SHOWN else 'all'} of them here, "
        "each with what it is and what it was taken for.",
        made=[
            f"The last command of the search: {attrs.command or 'unknown'}; sampler "
            f"{attrs.sampler}, pruner {attrs.pruner}, {leaderboard.describe_ranking(study)}.",
            f"Versions: {', '.join(f'{k} {v}' for k, v in (attrs.versions or {}).items())}; "
            f"the run shown: {trial_attributes(shown.run).device or 'unknown'}, seed "
            f"{trial_attributes(shown.run).seed}; the search's seed: {attrs.seed}",
            "The score of a run is the lowest accuracy of its last three epochs. "
            + (
                "The search chose on the test images, as this ladder is climbed, so every figure "
                "here is optimistic."
                if selected_on == "test"
                else "The search chose on validation images, which it did not train on; what is "
                "confirmed was trained on all training images and tested on the test images."
            ),
        ],
        plotly_js=Markup(get_plotlyjs()),
        plots_json=Markup(
            "["
            + ",".join(figure.to_json() for figure, _, _ in figures).replace("<", "\\u003c")
            + "]"
        ),
    )
    note = "\n\n".join([f"**{said['verdict']}**", *said["verdict_lines"], OURS])
    return Report(html, note, {figure.layout.title.text: figure for figure, _, _ in figures})


def to_dashboard(study: optuna.Study, made: Report) -> None:
    """Show the verdict and the figures in optuna-dashboard; a note of the user's stays."""
    if get_note(study).endswith(OURS) or not get_note(study):
        save_note(study, made.note)
    for title, figure in made.figures.items():
        save_plotly_graph_object(study, figure, graph_object_id=title.lower().replace(" ", "-"))


def verdict(
    incumbent: Confirmed | None,
    confirmed: Sequence[Confirmed],
    shown: ShownNet,
    target: float,
    halves: tuple[float, float],
) -> dict[str, Any]:
    """What is known, in a sentence or three."""
    parameters = f"{trial_attributes(shown.trial).parameters or 0:,} parameters"
    lines = []
    if incumbent is None:
        words, kind = f"Unconfirmed: {percent(shown.trial.value)} in one run, {parameters}", ""
        lines.append("One run is luck: `python -m search confirm` retrains the best candidates.")
    else:
        words = (
            f"{incumbent.verdict.capitalize()} at {percent(target)}: {parameters}, mean score "
            f"{percent(incumbent.score_mean)}, n = {incumbent.n}"
        )
        kind = {"consistent": "consistent", "not consistent": "not"}.get(incumbent.verdict, "")
        smallest = confirm.smallest(confirmed)
        lines.append(
            f"The smallest that is consistent: trial {smallest.trial} with "
            f"{smallest.parameters:,} parameters, mean {percent(smallest.score_mean)}, "
            f"n = {smallest.n}."
            if smallest
            else "None of the confirmed candidates is shown to be consistent."
        )
        lines.append(
            f"In the search it scored {percent(incumbent.search_score)} on "
            f"{incumbent.selected_on} images (n = 1); with fresh seeds, on the test images, "
            f"{percent(incumbent.score_mean)} on average (n = {incumbent.n})."
        )
        gap = 100 * mean(row.search_score - row.score_mean for row in confirmed)
        lines.append(
            f"The winner's curse: in the search, the {len(confirmed)} confirmed candidates scored "
            f"{abs(gap):.2f} points {'more' if gap >= 0 else 'less'} than they do on average with "
            "fresh seeds"
            + (
                "."
                if incumbent.selected_on == "test"
                else ". A part of it comes from other images and a smaller training set."
            )
        )
    first, second = halves
    lines.append(
        f"The run shown below, whose score is {percent(shown.run.value)}, gets {percent(first)} of "
        f"the first half of the {shown.images} images right after its last epoch, and "
        f"{percent(second)} of the second (n = 1)."
    )
    return {"verdict": words, "verdict_class": kind, "verdict_lines": lines}


def pictures(
    study: optuna.Study,
    confirmed: Sequence[Confirmed],
    target: float,
    importances: dict[str, float],
) -> list[tuple[go.Figure, str, TableText | None]]:
    """The figures, each with its words and, where that helps, its table."""
    best = trials.ranked_trials(study)[: plots.SHOWN]
    curve_rows = [
        (str(t.number), *(f"{100 * v:.2f}" for _, v in sorted(t.intermediate_values.items())))
        for t in best
    ]
    epochs = max((len(row) - 1 for row in curve_rows), default=0)
    found: list[tuple[go.Figure, str, TableText | None]] = [
        (
            plots.curves(study, target),
            f"Accuracy by epoch of the first {len(best)} trials on the leaderboard, one run "
            f"each, and the target of {percent(target)}.",
            TableText("Accuracy, %", ("trial", *map(str, range(1, epochs + 1))), curve_rows),
        ),
        (
            plots.sizes(study, confirmed, confirm.pareto_front(confirmed)),
            "Score against parameters: complete trials of the search (n = 1 each), confirmed "
            "candidates (mean and deviation over their seeds); on MNIST the published models, too "
            "(n = 1 each).",
            None,
        ),
    ]
    if importances:
        found.append(
            (
                plots.importance(importances),
                "How much of the difference between good and other trials goes with each knob, as "
                "Optuna estimates it from the complete trials.",
                TableText(
                    "Importance of the knobs",
                    ("knob", "share"),
                    [(knob, f"{share:.3f}") for knob, share in importances.items()],
                ),
            )
        )
    found.append(
        (
            plots.ends(study.get_trials(deepcopy=False)),
            "After how many epochs trials ended: complete ones after the last, pruned ones before, "
            "proposals over the budget without any.",
            None,
        )
    )
    return found
