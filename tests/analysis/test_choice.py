"""Tests of the choice: which candidates are confirmed, which run is exported."""

import optuna
import pytest
from optuna.distributions import CategoricalDistribution
from optuna.trial import TrialState

from search.analysis.choice import (
    candidates_to_confirm,
    choose_export,
    distinct_candidates,
    median_run,
)
from search.analysis.confirmation import resolve_target
from search.errors import StudyError
from search.study.settings import DEFAULT_TARGET
from tests.analysis.simulated import SimulatedSearch


def numbers(trials: list[optuna.trial.FrozenTrial]) -> list[int]:
    return [trial.number for trial in trials]


def test_median_run_is_the_lower_of_two() -> None:
    simulated = SimulatedSearch({0: 0.994})
    simulated.race(5)
    trials = simulated.sibling.get_trials()
    for runs in (trials, trials[:4]):
        scores = sorted(trial.value or 0 for trial in runs)
        run = median_run(simulated.search, runs, 0)
        assert run and run.value == scores[(len(scores) - 1) // 2]


def test_median_run_leaves_out_runs_that_diverged() -> None:
    simulated = SimulatedSearch({0: 0.994})
    simulated.race(1)
    (complete,) = simulated.sibling.get_trials()
    diverged = optuna.trial.create_trial(
        state=TrialState.FAIL,
        params={"trial": 0, "seed": 9},
        distributions=complete.distributions,
        user_attrs={"diverged": True, "candidate": {"width": 0}},
    )
    run = median_run(simulated.search, [complete, diverged], 0)
    assert run and run.value == complete.value
    assert median_run(simulated.search, [diverged], 0) is None


def test_export_takes_the_median_run_of_the_incumbent() -> None:
    simulated = SimulatedSearch({0: 0.990, 1: 0.995})
    simulated.race(5)
    confirmed = simulated.confirmed()
    choice = choose_export(simulated.search, confirmed, simulated.sibling)
    assert (choice.trial.number, choice.owner) == (1, simulated.sibling)
    assert choice.run.value == sorted(confirmed[0].scores)[2]
    assert choice.standing.startswith("confirmed on test images: mean score 99.")
    other = choose_export(simulated.search, confirmed, simulated.sibling, number=0)
    assert (other.trial.number, other.owner) == (0, simulated.sibling)


def test_export_without_confirmation_takes_the_leaderboards_first() -> None:
    simulated = SimulatedSearch({0: 0.990, 1: 0.995})
    choice = choose_export(simulated.search, [], None)
    assert (choice.trial.number, choice.owner) == (1, simulated.search)
    assert choice.run is choice.trial
    assert choice.standing == "unconfirmed (n = 1)"
    assert choose_export(simulated.search, [], None, number=0).trial.number == 0


def test_export_refuses_a_trial_that_is_not_complete() -> None:
    simulated = SimulatedSearch({0: 0.990})
    with pytest.raises(StudyError, match="there is no trial 7; expected a complete trial"):
        choose_export(simulated.search, [], None, number=7)
    pruned = optuna.trial.create_trial(
        state=optuna.trial.TrialState.PRUNED, intermediate_values={1: 0.5}
    )
    simulated.search.add_trial(pruned)
    with pytest.raises(StudyError, match="trial 1 is pruned; expected a complete trial"):
        choose_export(simulated.search, [], None, number=1)
    empty = optuna.create_study(direction="maximize")
    with pytest.raises(StudyError, match="has no complete trial yet: `run`"):
        choose_export(empty, [], None)


def test_champions_of_an_earlier_confirmation_are_confirmed_again() -> None:
    simulated = SimulatedSearch({0: 0.9942, 1: 0.9948, 2: 0.9945}, noise=0.00001)
    simulated.race(10)
    assert numbers(candidates_to_confirm(simulated.search, [], top=1)) == [1]
    confirmed = simulated.confirmed()
    assert numbers(candidates_to_confirm(simulated.search, confirmed, top=1)) == [1, 0]


def test_confirmation_needs_a_complete_trial() -> None:
    with pytest.raises(StudyError, match="has no complete trial to confirm"):
        candidates_to_confirm(optuna.create_study(direction="maximize"), [], top=5)


def test_repeated_candidates_are_confirmed_once() -> None:
    simulated = SimulatedSearch({0: 0.99, 1: 0.98})
    trials = simulated.search.trials
    assert numbers(distinct_candidates([trials[1], trials[0], trials[1]])) == [1, 0]


def test_target_is_the_given_one_else_the_studys_else_the_default() -> None:
    study = optuna.create_study(direction="maximize")
    assert resolve_target(study) == DEFAULT_TARGET
    study.set_user_attr("target", 0.98)
    assert resolve_target(study) == 0.98
    assert resolve_target(study, 0.97) == 0.97


def test_run_of_a_preset_is_exported_with_the_mean_of_all_its_runs() -> None:
    study = optuna.create_study(direction="maximize")
    runs = (
        ("F1", 0.994, 8),
        ("F2", 0.9, 8),
        ("F1", 0.996, 8),
        ("F1", 0.9, 4),
    )  # the last: as it was defined before
    for name, value, width in runs:
        trial = optuna.trial.create_trial(
            value=value,
            user_attrs={"candidate": {"width": width}},
            params={"preset": name},
            distributions={"preset": CategoricalDistribution(("F1", "F2"))},
        )
        study.add_trial(trial)
    standing = choose_export(study, [], None, number=0).standing
    assert standing == "one of 2 runs of preset F1, whose mean score is 99.50 %"
