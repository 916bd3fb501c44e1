"""A study as one HTML file that needs nothing else: the verdict first, then what it rests on."""

import base64
import io
import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

import optuna
import plotly.graph_objects as go
import torch
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup
from optuna.distributions import CategoricalDistribution, FloatDistribution, IntDistribution
from optuna.trial import FrozenTrial
from optuna_dashboard import get_note, save_note, save_plotly_graph_object
from PIL import Image
from plotly.offline import get_plotlyjs

from search import confirm, leaderboard, plots
from search.data.dataset import DataSet, normalise
from search.engines.reference import TEST_BATCH
from search.leaderboard import percent
from search.nets.architecture import Architecture, build, trace
from search.nets.augment import NO_AUGMENT
from search.nets.candidate import Candidate, Recipe
from search.study import trials
from search.study import trials as trials_
from search.study.attributes import tested_on
from search.study.trials import trained

OURS = "Written by `python -m search report`, with the study's own plots."
WRONG = 40  # misclassified images shown
BEST_SHARE = 0.1  # of the complete trials: whose values tell where a knob wants to go
EDGE = 0.1  # of a knob's range, at either end
CROWD = 0.5  # of the best trials within an edge
TELLING = 10  # complete trials, before it is said which knobs matter


@dataclass(frozen=True)
class Shown:
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


@dataclass(frozen=True)
class Report:
    """The page, its verdict as the dashboard's note (Markdown), and its figures by name."""

    html: str
    note: str
    figures: dict[str, go.Figure]


def report(
    study: optuna.Study,
    confirmed: Sequence[dict[str, Any]],
    shown: Shown,
    data: DataSet,
    target: float,
) -> Report:
    """What is known of a study; `confirmed` are the rows of confirm.rows, perhaps none."""
    incumbent = next((row for row in confirmed if row["incumbent"]), None)
    wrong, halves = misclassified(shown, data)
    importances = knob_importances(study)
    figures = pictures(study, confirmed, target, importances)
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent), autoescape=True, trim_blocks=True
    )
    trials = study.get_trials(deepcopy=False)
    counted = ", ".join(f"{n} {what}" for what, n in sorted(trials_.counts(study).items()))
    attrs, selected_on = study.user_attrs, tested_on(study)
    said = verdict(incumbent, confirmed, shown, target, halves)
    html = environment.get_template("report.html").render(
        title=f"{study.study_name}: nets of at most {attrs['max_parameters']:,} parameters",
        subtitle=f"{data.source}; {attrs['epochs']} epochs a run; {sum(map(trained, trials))} "
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
        else f"Not told before {TELLING} trials are complete and differ in their scores.",
        edges=edges(study),
        board=board(study),
        ranking=leaderboard.ranking(study),
        wrong=wrong[:WRONG],
        wrong_words=f"{len(wrong):,} of {len(data.test_labels):,} {shown.images} images, "
        f"{'the first ' + str(WRONG) if len(wrong) > WRONG else 'all'} of them here, "
        "each with what it is and what it was taken for.",
        made=[
            f"The last command of the search: {attrs.get('command', 'unknown')}; sampler "
            f"{attrs.get('sampler')}, pruner {attrs.get('pruner')}, {leaderboard.ranking(study)}.",
            f"Versions: {', '.join(f'{k} {v}' for k, v in attrs.get('versions', {}).items())}; "
            f"the run shown: {shown.run.user_attrs.get('device', 'unknown')}, seed "
            f"{shown.run.user_attrs.get('seed')}; the search's seed: {attrs.get('seed')}",
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
    incumbent: dict[str, Any] | None,
    confirmed: Sequence[dict[str, Any]],
    shown: Shown,
    target: float,
    halves: tuple[float, float],
) -> dict[str, Any]:
    """What is known, in a sentence or three."""
    parameters = f"{shown.trial.user_attrs['parameters']:,} parameters"
    lines = []
    if incumbent is None:
        words, kind = f"Unconfirmed: {percent(shown.trial.value)} in one run, {parameters}", ""
        lines.append("One run is luck: `python -m search confirm` retrains the best candidates.")
    else:
        words = (
            f"{incumbent['verdict'].capitalize()} at {percent(target)}: {parameters}, mean score "
            f"{percent(incumbent['score_mean'])}, n = {incumbent['n']}"
        )
        kind = {"consistent": "consistent", "not consistent": "not"}.get(incumbent["verdict"], "")
        smallest = confirm.smallest(confirmed)
        lines.append(
            f"The smallest that is consistent: trial {smallest['trial']} with "
            f"{smallest['parameters']:,} parameters, mean {percent(smallest['score_mean'])}, "
            f"n = {smallest['n']}."
            if smallest
            else "None of the confirmed candidates is shown to be consistent."
        )
        lines.append(
            f"In the search it scored {percent(incumbent['search_score'])} on "
            f"{incumbent['selected_on']} images (n = 1); with fresh seeds, on the test images, "
            f"{percent(incumbent['score_mean'])} on average (n = {incumbent['n']})."
        )
        gap = 100 * mean(row["search_score"] - row["score_mean"] for row in confirmed)
        lines.append(
            f"The winner's curse: in the search, the {len(confirmed)} confirmed candidates scored "
            f"{abs(gap):.2f} points {'more' if gap >= 0 else 'less'} than they do on average with "
            "fresh seeds"
            + (
                "."
                if incumbent["selected_on"] == "test"
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


def confirmed_table(confirmed: Sequence[dict[str, Any]]) -> TableText:
    heads = ("trial", "verdict", "parameters", "in the search", "mean", "deviation")
    rows = []
    for row in confirmed:
        between = row["score_interval"]
        rows.append(
            (
                str(row["trial"]),
                row["verdict"].partition(" at n = ")[0],  # n has a column of its own
                f"{row['parameters']:,}",
                percent(row["search_score"]),
                percent(row["score_mean"]),
                "-" if row["score_std"] is None else f"{100 * row['score_std']:.2f}",
                "-" if between is None else f"{100 * between[0]:.2f} to {100 * between[1]:.2f}",
                str(row["n"]),
                "{:.0%} ({:.0%} to {:.0%})".format(row["share"], *row["share_interval"]),
            )
        )
    return TableText(
        "Confirmed candidates, on test images", (*heads, "95 % of the mean", "n", "reached"), rows
    )


def confirmed_note(confirmed: Sequence[dict[str, Any]]) -> str:
    return (
        f"Fresh seeds, the same for all; reached: the share of runs of at least "
        f"{percent(confirmed[0]['target'])}, with Wilson's 95 % interval; the interval of the mean "
        f"is a bootstrap's. Consistent: {confirm.SHARE:.0%} or more of its runs reach it, with "
        "95 % confidence."
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


def misclassified(shown: Shown, data: DataSet) -> tuple[list[dict[str, Any]], tuple[float, float]]:
    """The test images the net gets wrong, as pictures; its accuracy on both halves of them."""
    net = build(shown.candidate.architecture, data.shape, data.classes)
    net.load_state_dict(shown.weights)
    net.eval()
    with torch.inference_mode():
        said = torch.cat(
            [
                net(normalise(some.float() / 255, data)).argmax(1)
                for some in torch.split(data.test_images, TEST_BATCH)
            ]
        )
    right = said == data.test_labels
    half = len(right) // 2
    wrong = [
        {
            "place": place,
            "true": data.class_names[int(data.test_labels[place])],
            "said": data.class_names[int(said[place])],
            "src": picture(data.test_images[place]),
        }
        for place in (~right).nonzero().flatten().tolist()
    ]
    return wrong, (right[:half].float().mean().item(), right[half:].float().mean().item())


def picture(image: torch.Tensor) -> str:
    """An image uint8 (C, H, W) as a PNG in a data URI."""
    buffer = io.BytesIO()
    Image.fromarray(image.permute(1, 2, 0).squeeze(2).numpy()).save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def pictures(
    study: optuna.Study,
    confirmed: Sequence[dict[str, Any]],
    target: float,
    importances: dict[str, float],
) -> list[tuple[go.Figure, str, TableText | None]]:
    """The figures, each with its words and, where that helps, its table."""
    best = trials.ranked(study)[: plots.SHOWN]
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
            plots.sizes(study, confirmed, confirm.front(confirmed)),
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


def knob_importances(study: optuna.Study) -> dict[str, float]:
    """Optuna's importances; none where there are too few trials to tell, or none to be told."""
    scores = [trial.value for trial in trials.ranked(study)]
    if len(scores) < TELLING or len(set(scores)) == 1:
        return {}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of knobs that few trials have
            found = optuna.importance.get_param_importances(study)
    except (ValueError, RuntimeError):
        return {}
    return {knob: float(share) for knob, share in found.items()}


def edges(study: optuna.Study) -> TableText | None:
    """Knobs whose best values crowd an end of their range."""
    ranked = trials.ranked(study)
    ranked = [trial for trial in ranked if "preset" not in trial.user_attrs]  # were not drawn
    best = ranked[: max(5, round(BEST_SHARE * len(ranked)))]
    rows = []
    for knob in dict.fromkeys(name for trial in best for name in trial.params):
        places = [place(trial, knob) for trial in best if knob in trial.params]
        known = [one for one in places if one is not None]
        if len(known) < 5:
            continue
        low, high = (sum(test(one) for one in known) / len(known) for test in (at_low, at_high))
        distribution = next(t.distributions[knob] for t in best if knob in t.distributions)
        for share, end in ((low, "low"), (high, "high")):
            if share >= CROWD:
                ends = f"{distribution.low:g} to {distribution.high:g}"  # type: ignore[attr-defined]
                rows.append((knob, ends, end, f"{share:.0%} of the best {len(known)}"))
    return TableText("At the edge", ("knob", "range", "end", "how many"), rows) if rows else None


def place(trial: FrozenTrial, knob: str) -> float | None:
    """Where in its range a knob stands, from 0 to 1; None where it has no range to speak of."""
    distribution, value = trial.distributions[knob], trial.params[knob]
    if isinstance(distribution, CategoricalDistribution):
        return None
    assert isinstance(distribution, (FloatDistribution, IntDistribution))
    low, high = float(distribution.low), float(distribution.high)
    if high <= low or (distribution.step or 0) > EDGE * (high - low):
        return None
    if distribution.log:
        return (math.log(value) - math.log(low)) / (math.log(high) - math.log(low))
    return (float(value) - low) / (high - low)


def at_low(place: float) -> bool:
    return place <= EDGE


def at_high(place: float) -> bool:
    return place >= 1 - EDGE


def board(study: optuna.Study) -> TableText:
    """The ten best of the search."""
    rows = []
    for trial in trials.ranked(study)[:10]:
        one = leaderboard.row(trial)
        last = " ".join(f"{100 * accuracy:.2f}" for accuracy in one["curve"][-3:])
        size = "-" if one["parameters"] is None else f"{one['parameters']:,}"
        rows.append((str(trial.number), percent(trial.value), size, last, str(one["architecture"])))
    heads = ("trial", "score", "parameters", "last three epochs", "net")
    return TableText("The first ten complete trials, n = 1 each", heads, rows, words=True)
