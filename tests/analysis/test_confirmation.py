"""Tests of the confirmed candidates: their runs, the best, the smallest, the Pareto front."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import optuna
import pytest
from optuna.distributions import IntDistribution

import search
from search.__main__ import main
from search.analysis.choice import distinct_candidates
from search.analysis.confirmation import (
    confirmed_candidates,
    incumbent,
    pareto_front,
    smallest,
)
from search.analysis.race import RaceResult
from search.optimize.session import Session
from tests.analysis.simulated import TARGET, SimulatedSearch
from tests.conftest import run_in_process
from tests.processes import run_command


def test_run_that_diverges_counts_as_zero_and_is_not_repeated() -> None:
    simulated = SimulatedSearch({0: 0.995}, noise=0.00001)
    simulated.race(9)
    diverged = optuna.trial.create_trial(
        state=optuna.trial.TrialState.FAIL,
        params={"trial": 0, "seed": 9},
        distributions=simulated.sibling.trials[0].distributions,
        user_attrs={"diverged": True, "candidate": {"width": 0}},
    )
    simulated.sibling.add_trial(diverged)
    assert simulated.race(10) == RaceResult({}, finished=True)
    assert len(simulated.trained) == 9, "nothing is left to train"
    (row,) = simulated.confirmed()
    assert (row.n, row.share, row.verdict) == (10, 0.9, "not decided at n = 10")
    assert row.scores[-1] == 0


def test_runs_of_another_search_of_the_same_name_are_ignored() -> None:
    simulated = SimulatedSearch({0: 0.994})
    simulated.race(4)
    changed = optuna.create_study(direction="maximize")
    changed.add_trial(optuna.trial.create_trial(value=0.99, user_attrs={"candidate": {"width": 9}}))
    assert confirmed_candidates(changed, simulated.sibling.get_trials(), TARGET) == []


def test_search_whose_objective_trains_by_itself_is_confirmed() -> None:
    simulated = SimulatedSearch({0: 0.995, 1: 0.994})
    own, widths = optuna.create_study(direction="maximize"), {"width": IntDistribution(0, 9)}
    for width in (0, 1, 1):
        own.add_trial(
            optuna.trial.create_trial(
                value=0.99, params={"width": width}, distributions=dict(widths)
            )
        )
    assert [trial.number for trial in distinct_candidates(own.trials)] == [0, 1]
    simulated.search = own
    assert simulated.race(4) == RaceResult({}, finished=True)
    rows = confirmed_candidates(own, simulated.sibling.get_trials(), TARGET)
    assert [(row.trial, row.n, row.parameters) for row in rows] == [(0, 4, 1000), (1, 4, 1001)]


def test_incumbent_needs_half_as_many_runs_as_the_most() -> None:
    simulated = SimulatedSearch({0: 0.9950, 1: 0.9949, 2: 0.9800})
    simulated.race(10)
    rows = simulated.confirmed()
    lucky = replace(rows[0], n=4, score_mean=0.999, trial=7, parameters=10)
    best = incumbent([lucky, *rows], False)
    assert best and best.trial in (0, 1)
    assert best.n == 10
    ahead = replace(rows[0], n=9, score_mean=0.999, trial=8, parameters=10)
    assert incumbent([ahead, *rows], False) is ahead, "its last run is still missing"
    assert incumbent([], False) is None


def test_smallest_consistent_candidate_and_pareto_front() -> None:
    simulated = SimulatedSearch({0: 0.9942, 1: 0.9948, 2: 0.9945, 3: 0.9900}, noise=0.00001)
    simulated.race(10)
    rows = simulated.confirmed()
    least = smallest(rows)
    assert least and least.trial == 0
    assert [row.trial for row in pareto_front(rows)] == [0, 1]
    assert smallest([row for row in rows if row.trial == 3]) is None
    assert [row.trial for row in rows if row.on_front] == [1, 0]
    assert [row.trial for row in rows if row.smallest] == [0]


def test_incumbent_of_a_search_for_smaller_nets() -> None:
    simulated = SimulatedSearch({0: 0.9942, 1: 0.9948, 2: 0.9945, 3: 0.9900}, noise=0.00001)
    simulated.race(10)
    rows = simulated.confirmed()
    for prefer_smaller, trial in ((False, 1), (True, 0)):
        best = incumbent(rows, prefer_smaller)
        assert best and best.trial == trial
    undecided = [replace(row, verdict="not decided at n = 4") for row in rows]
    best = incumbent(undecided, True)
    assert best and best.trial == 0, "the smallest whose mean reaches the target"
    best = incumbent([replace(row, target=0.999) for row in undecided], True)
    assert best and best.trial == 1, "none reaches the target: the highest mean"


@pytest.mark.process
def test_confirm_best_export_and_report_agree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run all verbs on a small study of digits that is selected on validation images."""
    options = ("--dataset", "digits", "--epochs", "2", "--no-warm-start", "--seed", "1")
    words = ("run", "--trials", "4", "--pruner", "none", *options)
    status, output, errors = run_command(tmp_path, *words, "--select-on", "validation")
    assert status == 0, errors
    assert "validated on 225 of its training images, the same share of every class" in output
    assert "ranked on validation images" in output
    question = ("confirm", "--study", "digits", "--top", "2", "--seeds", "4", "--target", "1")
    status, output, errors = run_command(tmp_path, *question, "--json", "--csv", "c.csv")
    assert status == 0, errors
    rows = json.loads(output)
    assert [row["n"] for row in rows] == [4, 4]
    assert all(row["share"] == 1.0 for row in rows), "every run reaches 1 %"
    assert all(row["verdict"] == "not decided at n = 4" for row in rows)
    assert (tmp_path / "c.csv").read_text().count("\n") == 3
    assert all(row["selected_on"] == "validation" for row in rows)
    assert (tmp_path / "studies" / "digits.confirm.db").is_file()

    monkeypatch.chdir(tmp_path)

    def output_of(*arguments: str) -> str:
        assert main([*arguments, "--study", "digits"]) == 0
        return capsys.readouterr().out

    assert main([*words, "--select-on", "test"]) == 2
    assert "scored on validation images, not on test images" in capsys.readouterr().err
    assert main(list(words)) == 0, "a study keeps its split"
    capsys.readouterr()
    shown = output_of("best")
    assert "not decided at n = 4 at 1.00 %" in shown, "the target given to confirm"
    assert "incumbent: trial" in shown and "(n = 4)" in shown
    assert "(validation images, n = 1)" in shown
    shown = output_of("export", "--output", "best.py")
    assert "confirmed on test images: mean score" in shown
    assert "the run of the median score" in shown
    assert f"score {100 * sorted(rows[0]['scores'])[1]:.2f} %" in shown
    other = str(rows[1]["trial"])
    assert "images: mean score" in output_of("export", "--output", "two.py", "--trial", other)
    assert "was chosen on the test set" in (tmp_path / "two.py").read_text()
    best = json.loads(output_of("best", "--json", "--top", "3"))
    (third,) = (row["trial"] for row in best if not row["confirmed"])
    shown = output_of("export", "--output", "one.py", "--trial", str(third))
    assert "unconfirmed (n = 1), its score is of validation images" in shown
    assert " of 451 test images right" in shown
    output_of("report")
    page = (tmp_path / "studies" / "digits.html").read_text()
    assert page.index("Not decided at 1.00 %") < page.index("<h2>")
    assert "on validation images (n = 1); with fresh seeds, on the test images" in page


def test_progress_is_shown_towards_the_runs_of_all_rounds(
    finished: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    towards: list[int] = []

    def run(session: Session, *arguments: Any, **options: Any) -> None:
        """Train nothing, as if the time were up."""
        towards.append(arguments[4])

    monkeypatch.setattr(Session, "run", run)
    search.confirm("digits", top=2, seeds=9, engine="reference")
    assert towards == [18], "the first round has two runs"


def test_confirm_refuses_a_missing_study_and_a_bad_target(tmp_path: Path) -> None:
    status, output, errors = run_in_process(tmp_path, "confirm", "--study", "none")
    assert (status, output) == (2, "")
    assert errors.startswith("error: no study 'none'")
    for target in ("994", "0.994"):
        status, _, errors = run_in_process(tmp_path, "confirm", "--target", target)
        assert status == 2
        assert "expected a percentage from 1 to 100 such as 99.4" in errors
