"""Tests of what the verbs say beside their results: the study, params, what is next, --quiet."""

import json
import os
import re
import shutil
from pathlib import Path

import optuna
import pytest
from optuna.trial import TrialState

from search.optimize.session import counted
from search.study.lifecycle import load_study, locate
from tests.conftest import FINISHED_RUN, run_in_process


def test_best_prints_the_hyperparameters_of_a_trial(finished: Path) -> None:
    best = load_study(locate("digits")).best_trial
    number, params = str(best.number), best.params
    status, output, _ = run_in_process(finished, "best", "--trial", number)
    assert status == 0
    words = " ".join(output.split())
    assert f"hyperparameters of trial {number}:" in words
    assert f"lr {params['lr']:.4g}" in words and f"optimizer {params['optimizer']}" in words
    (row,) = json.loads(run_in_process(finished, "best", "--trial", number, "--json")[1])
    assert (row["trial"], row["params"]) == (best.number, params)


def test_best_says_what_the_name_of_a_preset_means(finished: Path) -> None:
    assert "not found by this search" not in run_in_process(finished, "best")[1]
    study = optuna.load_study(study_name="digits", storage="sqlite:///studies/digits.db")
    for _ in range(2):
        (trial, *_) = study.get_trials(states=[TrialState.COMPLETE])
        trial.user_attrs["preset"] = "B3"
        study.add_trial(trial)
    output = run_in_process(finished, "best")[1]
    assert "\nB3: not found by this search; see `presets`" in output


def test_best_refuses_a_trial_that_is_not_complete(finished: Path) -> None:
    status, _, errors = run_in_process(finished, "best", "--trial", "999")
    assert status == 2
    reason = "there is no trial 999; expected a complete trial, which `best` lists"
    assert errors == f"error: study 'digits': {reason}\n"


def test_study_that_is_left_out_is_named(finished: Path) -> None:
    assert "study digits, the only one in studies/" in run_in_process(finished, "best")[1]
    earlier = shutil.copy(finished / "studies" / "digits.db", finished / "studies" / "other.db")
    os.utime(earlier, (0, 0))
    assert "study digits, the latest in studies/" in run_in_process(finished, "best")[1]


@pytest.mark.parametrize(
    ("command", "following"),
    [
        ("best", "python -m search export --study digits --output best.py"),
        ("export --output best.py", "python best.py photo.png"),
        ("report --output r.html", "python -m search export --output best.py"),
        ("report --output r.html --hand-in h", "python -m search export --output best.py"),
        ("presets", "python -m search presets --train F1"),
        ("init", "python -m search space"),
        ("space", "python -m search run --trials 50"),
    ],
)
def test_verbs_end_with_what_is_next(command: str, following: str, finished: Path) -> None:
    status, output, _ = run_in_process(finished, *command.split())
    assert status == 0
    assert re.findall("^next: (.*)$", output, re.MULTILINE) == [following]


def test_quiet_prints_results_only(finished: Path) -> None:
    output = run_in_process(finished, "best", "--quiet")[1]
    assert output.startswith("confirmed with fresh seeds")
    assert "next:" not in output and "the only one" not in output
    output = run_in_process(finished, *FINISHED_RUN, "4", "--quiet")[1]
    assert output.startswith("study digits holds 4 of 4 trained trials")


def test_verbose_adds_a_traceback_to_an_error(finished: Path) -> None:
    errors = run_in_process(finished, "best", "--study", "nothing", "--verbose")[2]
    assert errors.startswith("Traceback")
    assert errors.splitlines()[-1].startswith("error: ")


def test_one_thing_is_no_plural() -> None:
    assert [counted(number, "epoch") for number in (1, 2)] == ["1 epoch", "2 epochs"]


def test_own_scores_are_shown_as_returned_without_advice(project: Path) -> None:
    """No net was trained: there is none to confirm or to export."""
    (project / "objective.py").write_text(
        'def objective(trial):\n    return 90 + trial.suggest_float("x", 0, 1)\n'
    )
    command = ("run", "--dataset", "digits", "--study", "own", "--engine", "reference", "--trials")
    status, output, errors = run_in_process(project, *command, "3", "--workers", "2")
    assert status == 0, errors
    assert re.search(r"score 9[01]\.\d\d( |$)", output, re.MULTILINE) and " %" not in output
    assert "confirm" not in output and "export" not in output
    assert (
        "study own holds 3 trained trials (3 complete)" in run_in_process(project, *command, "2")[1]
    )
    status, _, errors = run_in_process(project, "confirm", "--study", "own")
    assert (status, errors.count("\n")) == (2, 1)
    assert "stores no net, so there is nothing to retrain or export" in errors
