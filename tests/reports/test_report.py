"""Laws of the report: nothing from outside, nothing unescaped, the verdict first."""

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
from search.nets.architecture import Architecture, Conv, GlobalPool, build, parameter_count
from search.nets.augment import Augment
from search.nets.candidate import Candidate, Recipe
from search.reports import page as report
from search.reports import sections
from search.reports.mistakes import data_uri, misclassified
from search.reports.page import OURS, to_dashboard
from search.reports.sections import ShownNet, knobs_at_the_edge, position_in_range

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


def test_a_report_says_first_what_is_known_and_needs_nothing_from_outside(
    study: optuna.Study, small: DataSet
) -> None:
    text = report.report(study, [], shown(study), small, 0.994).html
    assert text.index("Unconfirmed: ") < text.index("<h2>")
    rows = [confirmed_row(0, "consistent"), confirmed_row(1, "not consistent")]
    text = report.report(study, rows, shown(study), small, 0.994).html
    assert "Consistent at 99.40 %: 84 parameters, mean score 99.45 %, n = 10" in text
    assert "scored 0.05 points more than" in text
    page = re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL)
    assert not re.search(r'(src|href)="(?!data:)', page)


def test_what_a_study_says_cannot_become_part_of_the_page(
    study: optuna.Study, small: DataSet
) -> None:
    text = report.report(study, [confirmed_row(0, EVIL)], shown(study), small, 0.994).html
    assert "alert(&#39;" in text, "it is shown"
    assert EVIL not in text
    assert "\\u003cscript" in text, "among the figures, too"
    assert text.count("<script>") == 2, "plotly and the page's own"


def test_what_cannot_be_told_yet_is_said(study: optuna.Study, small: DataSet) -> None:
    young = optuna.create_study(study_name="x", direction="maximize")
    for key, value in study.user_attrs.items():
        young.set_user_attr(key, value)
    young.add_trials(study.trials[:9])
    text = report.report(young, [], shown(young), small, 0.994).html
    assert "Not estimated before 10 trials are complete" in text
    young.add_trials(study.trials[9:])
    assert "Not told before" not in report.report(young, [], shown(young), small, 0.994).html


def test_the_dashboard_shows_verdict_and_figures_and_a_note_of_the_users_stays(
    study: optuna.Study, small: DataSet
) -> None:
    made = report.report(study, [], shown(study), small, 0.994)
    to_dashboard(study, made)
    to_dashboard(study, made)  # again, and nothing doubles
    assert get_note(study).startswith("**Unconfirmed: ") and get_note(study).endswith(OURS)
    attrs = study._storage.get_study_system_attrs(study._study_id)
    plots = {key.rsplit(":", 1)[0] for key in attrs if "plot_data" in key}  # long ones in pieces
    assert len(plots) == len(made.figures) >= 4
    save_note(study, "mine")
    to_dashboard(study, made)
    assert get_note(study) == "mine"


def test_knobs_whose_best_values_crowd_an_edge_are_named(study: optuna.Study) -> None:
    found = knobs_at_the_edge(study)
    assert found
    assert [(row[0], row[2]) for row in found.rows] == [("lr", "high")]


def test_a_knobs_place_is_that_on_its_scale(study: optuna.Study) -> None:
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


def test_the_wrong_images_and_the_halves_are_counted(study: optuna.Study, small: DataSet) -> None:
    wrong, (first, second) = misclassified(shown(study), small)
    assert len(wrong) == pytest.approx(100 - 50 * (first + second))
    net = build(NET)
    net.load_state_dict(shown(study).weights)
    assert 1 - len(wrong) / 100 == pytest.approx(evaluate(net, small)[0])
    assert all(one["true"] != one["said"] for one in wrong)
    assert wrong[0]["src"].startswith("data:image/png;base64,")


@pytest.mark.skipif(BROWSER is None, reason="no Chromium to show the page")
@pytest.mark.parametrize("width", [390, 1200])
def test_a_browser_draws_it_without_an_error_and_no_page_is_wider_than_its_window(
    width: int, study: optuna.Study, small: DataSet, tmp_path: Path
) -> None:
    rows = [confirmed_row(0, "consistent"), confirmed_row(1, "not consistent")]
    text = report.report(study, rows, shown(study), small, 0.994).html
    # What only a browser knows goes where the test can read it. In a frame, because a window has
    # a least width.
    text += (
        "<script>addEventListener('load', () => setTimeout(() => parent.postMessage("
        "[document.querySelectorAll('.plot .main-svg').length, "
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


def test_a_recipe_is_told_in_words_without_what_goes_unsaid() -> None:
    recipe = Recipe(lr=0.25, nesterov=True, augment=Augment((8.1234567,), (0.1, 0.1)))
    assert sections.recipe_words(recipe) == (
        "optimizer sgd, lr 0.25, momentum 0.9, nesterov True, batch size 128, schedule constant, "
        "degrees 8.123, translate 0.1 0.1"
    )


def test_pictures_are_made_of_colour_images_too() -> None:
    assert data_uri(torch.zeros(3, 8, 8, dtype=torch.uint8)).startswith("data:image/png")


def test_the_form_of_the_report_is_installed_with_the_package() -> None:
    assert (Path(report.__file__).parent / "report.html").is_file()
