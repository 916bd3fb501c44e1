"""Tests of the report: it needs no network, escapes everything, states the verdict first."""

import re
import shutil
import subprocess
from dataclasses import asdict
from pathlib import Path

import optuna
import pytest
import torch
from optuna.distributions import FloatDistribution, IntDistribution
from optuna_dashboard import get_note, save_note

from search.analysis.confirmation import Confirmed
from search.data.dataset import DataSet
from search.engines.reference import evaluate
from search.nets import NOTATION
from search.nets.architecture import (
    Architecture,
    Conv,
    GlobalPool,
    Pool,
    build,
    parameter_count,
    trace,
)
from search.nets.augment import Augment
from search.nets.candidate import Candidate, Recipe
from search.reports import page
from search.reports.dashboard import save_to_dashboard
from search.reports.knobs import knobs_at_the_edge, position_in_range
from search.reports.mistakes import MAX_SHOWN, class_table, data_uri, mistakes_section
from search.reports.net import ShownNet, describe_recipe, receptive_fields
from search.reports.page import NOTE_SIGNATURE, build_report, mark_code, save_figures
from search.reports.plots import limits

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("chrome")
NET = Architecture((Conv(4), GlobalPool(), Conv(None, 1, after="none")))
EVIL = "<script>alert('\"&</script>"


@pytest.fixture
def study() -> optuna.Study:
    study = optuna.create_study(study_name="x", direction="maximize")
    command = f"python -m search run {EVIL}"
    attrs = {"epochs": 15, "max_parameters": 8000, "command": command, "versions": {"torch": EVIL}}
    for key, value in attrs.items():
        study.set_user_attr(key, value)
    knobs = {"lr": FloatDistribution(0.01, 1.0, log=True), "width": IntDistribution(4, 24)}
    knobs[EVIL] = FloatDistribution(0.0, 1.0)
    for number in range(12):
        curve = [0.9 + 0.006 * epoch + number / 1e4 for epoch in range(1, 16)]
        study.add_trial(
            optuna.trial.create_trial(
                value=min(curve[-3:]),
                params={"lr": 0.9, "width": 4 + number, EVIL: (number * 5 % 12) / 12},
                distributions=knobs,
                intermediate_values=dict(enumerate(curve, start=1)),
                user_attrs={
                    "parameters": parameter_count(NET),
                    "architecture": f"4 gap {EVIL}",
                    "candidate": asdict(Candidate(NET)),
                },
            )
        )
    return study


def shown(study: optuna.Study) -> ShownNet:
    torch.manual_seed(0)
    return ShownNet(
        study.trials[0], study.trials[0], Candidate(NET), build(NET).state_dict(), "test"
    )


def confirmed_row(trial: int, verdict: str) -> Confirmed:
    return Confirmed(
        trial=trial,
        architecture="4 gap",
        parameters=86,
        search_score=0.9950,
        selected_on="test",
        n=10,
        score_mean=0.9945,
        score_std=0.0003,
        score_interval=(0.9943, 0.9947),
        target=0.994,
        share=1.0,
        share_interval=(0.72, 1.0),
        verdict=verdict,
        scores=(0.9945,) * 10,
        incumbent=trial == 0,
    )


def test_report_starts_with_the_verdict_and_needs_no_network(
    study: optuna.Study, small: DataSet
) -> None:
    text = build_report(study, [], shown(study), small, 0.994).html
    assert text.index("Unconfirmed: ") < text.index("<h2>")
    rows = [confirmed_row(0, "consistent"), confirmed_row(1, "not consistent")]
    text = build_report(study, rows, shown(study), small, 0.994).html
    assert "Consistent at 99.40 %: 84 parameters, mean score 99.45 %, n = 10" in text
    assert "scored 0.05 points more than" in text
    without_scripts = re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL)
    assert not re.search(r'(src|href)="(?!data:|#)', without_scripts)


def test_published_model_is_not_passed_off_as_found(study: optuna.Study, small: DataSet) -> None:
    notice = "not found by this search"
    assert notice not in build_report(study, (), shown(study), small, 0.994).html
    (trial, *_), attrs = study.trials, study.user_attrs
    trial.set_user_attr("preset", "A3")
    study = optuna.create_study(study_name="presets first", direction="maximize")
    for key, value in attrs.items():
        study.set_user_attr(key, value)
    study.add_trial(trial)
    rows = [confirmed_row(0, "consistent")]
    for confirmed in ((), rows):
        html = build_report(study, confirmed, shown(study), small, 0.994).html
        assert html.index(f"The net is A3, {notice}") < html.index("<h2>")
        assert '<td class="words">A3: 4 gap' in html


def test_report_escapes_everything_a_study_contains(study: optuna.Study, small: DataSet) -> None:
    text = build_report(study, [confirmed_row(0, EVIL)], shown(study), small, 0.994).html
    assert "alert(&#39;" in text, "shown as text"
    assert EVIL not in text
    assert re.search(r"<text[^>]*>&lt;script&gt;", text), "in the figures as well"
    assert text.count("<script>") == 1, "the page's own"


def test_commands_are_marked_as_code(study: optuna.Study, small: DataSet) -> None:
    text = build_report(study, [], shown(study), small, 0.994).html
    assert "<code>python -m search confirm --study x</code> retrains the best" in text
    assert "<code>python -m search export --study x --output best.py</code>" in text
    assert mark_code("a <b> `c <d>`") == "a &lt;b&gt; <code>c &lt;d&gt;</code>"


def test_importances_need_ten_complete_trials(study: optuna.Study, small: DataSet) -> None:
    young = optuna.create_study(study_name="x", direction="maximize")
    for key, value in study.user_attrs.items():
        young.set_user_attr(key, value)
    young.add_trials(study.trials[:9])
    text = build_report(young, [], shown(young), small, 0.994).html
    assert "Shown once 10 trials are complete" in text
    young.add_trials(study.trials[9:])
    assert "Shown once 10" not in build_report(young, [], shown(young), small, 0.994).html


def test_page_explains_the_notation_of_nets(study: optuna.Study, small: DataSet) -> None:
    html = build_report(study, [], shown(study), small, 0.994).html
    assert html.index("<h2>The net</h2>") < html.index(NOTATION) < html.index("receptive field")


def test_dashboard_gets_the_verdict_but_keeps_the_users_note(
    study: optuna.Study, small: DataSet
) -> None:
    made = build_report(study, [], shown(study), small, 0.994)
    save_to_dashboard(study, made)
    save_to_dashboard(study, made)  # again, and nothing doubles
    assert get_note(study) == made.note
    assert made.note.startswith("**Unconfirmed: ")
    save_note(study, f"old\n\n{NOTE_SIGNATURE}, with the study's own plots.")  # by version 0.1
    save_to_dashboard(study, made)
    assert get_note(study) == made.note
    save_note(study, "mine")
    save_to_dashboard(study, made)
    assert get_note(study) == "mine"


def test_page_is_small_and_its_lines_follow_the_colour_of_the_text(
    study: optuna.Study, small: DataSet, tmp_path: Path
) -> None:
    rows = [confirmed_row(0, "consistent"), confirmed_row(1, "not consistent")]
    made = build_report(study, rows, shown(study), small, 0.994)
    assert len(made.html.encode()) < 300_000
    sizes = made.figures[0].svg
    assert "target 99.4 %" in sizes and "budget 8,000" in sizes
    assert "currentColor" in sizes and "#010203" not in sizes and "#000000" not in sizes
    assert "(n = 12)" in made.html, "how many trials the importance is of"
    assert "search confirm --study x" in build_report(study, [], shown(study), small, 0.994).html
    assert "`" not in re.sub("<script>.*?</script>", "", made.html, flags=re.DOTALL)
    save_figures(made, tmp_path / "figures")
    saved = {path.name for path in (tmp_path / "figures").iterdir()}
    assert {"history-of-the-search.svg", "history-of-the-search.png"} <= saved
    assert len(saved) == 2 * len(made.figures)


def test_axes_show_the_scores_and_end_just_above_a_hundred_percent() -> None:
    low, high = limits([0.994, 0.999, 1.0])
    assert low == pytest.approx(99.35) and high == pytest.approx(100.025, abs=1e-3)


def test_receptive_fields_grow_with_kernels_and_strides() -> None:
    net = Architecture((Conv(4), Conv(4), Pool(), Conv(8), GlobalPool(), Conv(None, 1)))
    assert receptive_fields(trace(net)) == [3, 5, 6, 10, None, None]


def test_class_table_counts_what_each_class_was_taken_for(small: DataSet) -> None:
    predictions = small.test_labels.long().clone()
    first = int((small.test_labels == 3).nonzero()[0])
    predictions[first] = 5
    total = int((small.test_labels == 3).sum())
    row = class_table(small, predictions).rows[3]
    assert row[:3] == (small.class_names[3], f"{100 * (total - 1) / total:.2f} %", str(total))
    assert row[3 + 5] == "1" and row[3 + 3] == str(total - 1)


def test_knobs_at_the_edge_of_their_range_are_named(study: optuna.Study) -> None:
    found = knobs_at_the_edge(study)
    assert found
    assert [(row[0], row[2]) for row in found.rows] == [("lr", "high")]


def test_position_in_range_follows_the_knobs_scale(study: optuna.Study) -> None:
    trial = study.trials[0]
    assert position_in_range(trial, "width") == 0.0
    assert position_in_range(trial, "lr") == pytest.approx(0.977, abs=1e-3)
    still = optuna.trial.create_trial(
        value=0.5,
        params={"fixed": 3, "kind": "a"},
        distributions={
            "fixed": IntDistribution(3, 3),
            "kind": optuna.distributions.CategoricalDistribution(("a", "b")),
        },
    )
    assert position_in_range(still, "fixed") is position_in_range(still, "kind") is None


def test_misclassified_images_and_both_halves_are_counted(
    study: optuna.Study, small: DataSet
) -> None:
    section = mistakes_section(shown(study), small)
    halves = section.first_half + section.second_half
    assert section.count == pytest.approx(100 - 50 * halves)
    net = build(NET)
    net.load_state_dict(shown(study).weights)
    assert 1 - section.count / 100 == pytest.approx(evaluate(net, small)[0])
    assert len(section.shown) == min(section.count, MAX_SHOWN)
    assert all(mistake.label != mistake.prediction for mistake in section.shown)
    assert section.shown[0].image.startswith("data:image/png;base64,")


@pytest.mark.skipif(BROWSER is None, reason="no Chromium to show the page")
@pytest.mark.parametrize("width", [390, 1200])
def test_browser_draws_the_page_within_its_window(
    width: int, study: optuna.Study, small: DataSet, tmp_path: Path
) -> None:
    rows = [confirmed_row(0, "consistent"), confirmed_row(1, "not consistent")]
    text = build_report(study, rows, shown(study), small, 0.994).html
    # What only a browser knows goes where the test can read it. In a frame, because a window has
    # a least width.
    text += (
        "<script>addEventListener('load', () => setTimeout(() => parent.postMessage("
        "[document.querySelectorAll('.plot svg').length, "
        "document.documentElement.scrollWidth, innerWidth].join(' '), '*'), 500))</script>"
    )
    (tmp_path / "page.html").write_text(text)
    (tmp_path / "frame.html").write_text(
        "<script>addEventListener('message', (said) => { document.title = said.data; })</script>"
        f"<iframe src='page.html' width={width} height=900></iframe>"
    )
    options = (
        *("--headless", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"),
        *("--virtual-time-budget=9000", "--dump-dom"),
        f"--user-data-dir={tmp_path / 'profile'}",
    )
    found = subprocess.run(
        [str(BROWSER), *options, (tmp_path / "frame.html").as_uri()],
        capture_output=True,
        text=True,
        timeout=120,
    )
    seen = re.search("<title>([0-9]+) ([0-9]+) ([0-9]+)</title>", found.stdout)
    assert seen, found.stderr
    drawn, needed, given = map(int, seen.groups())
    assert drawn >= 4
    assert needed <= given == width
    assert "CONSOLE" not in found.stderr, found.stderr


def test_recipe_is_described_without_its_defaults() -> None:
    recipe = Recipe(lr=0.25, nesterov=True, augment=Augment((8.1234567,), (0.1, 0.1)))
    assert describe_recipe(recipe) == (
        "optimizer sgd, lr 0.25, momentum 0.9, nesterov True, batch size 128, schedule constant, "
        "degrees 8.123, translate 0.1 0.1"
    )


def test_colour_images_are_encoded_as_png() -> None:
    assert data_uri(torch.zeros(3, 8, 8, dtype=torch.uint8)).startswith("data:image/png")


def test_template_is_installed_with_the_package() -> None:
    assert (Path(page.__file__).parent / "report.html").is_file()
