"""Tests of the samplers and pruners by name, and of their windows onto a long study."""

import random

import optuna
import pytest
from optuna.trial import TrialState

from search.data.dataset import DataSet
from search.errors import StudyError
from search.nets.candidate import Task
from search.optimize.pruners import PRUNERS, make_pruner
from search.optimize.samplers import SAMPLERS, make_sampler
from search.storage import window
from search.storage.window import RESELECT_EVERY, SAMPLER_BEST, SAMPLER_LATEST, SamplerHistory
from search.study.experiment import Experiment
from tests.conftest import InstantEngine
from tests.searches import count, run_trials


@pytest.mark.parametrize("name", SAMPLERS)
def test_every_sampler_runs(name: str, experiment: Experiment, small: DataSet) -> None:
    sampler = make_sampler(name, 0)
    trials = run_trials(
        experiment, InstantEngine(workers=2), small, 12, sampler=sampler, task=Task(epochs=1)
    )
    assert count(trials) == 12


def test_gp_needs_four_complete_trials_however_many_are_pruned() -> None:
    study = optuna.create_study(direction="maximize", sampler=make_sampler("gp", 0))
    for number in range(20):
        trial = study.ask()
        x = trial.suggest_float("x", 0, 1)
        assert ("x" in trial.relative_params) == (number >= 4)
        study.tell(
            trial,
            x if number < 4 else None,
            TrialState.COMPLETE if number < 4 else TrialState.PRUNED,
        )


@pytest.mark.parametrize("name", PRUNERS)
def test_no_pruner_prunes_the_first_epochs(name: str) -> None:
    study = optuna.create_study(direction="maximize", pruner=make_pruner(name, 15))
    for _ in range(20):
        trial = study.ask()
        for epoch in range(1, 16):
            trial.report(0.9, epoch)
        study.tell(trial, 0.9)
    trial = study.ask()
    for epoch in range(1, 2 if name in ("median", "percentile") else 5):
        trial.report(0.1, epoch)
        assert not trial.should_prune()


@pytest.mark.parametrize(
    ("images", "epochs", "begin"),
    [(60_000, 15, 2), (49_977, 15, 2), (20_000, 15, 5), (1_347, 15, 7), (1_347, 40, 20), (1, 1, 1)],
)
@pytest.mark.parametrize("name", ["median", "percentile"])
def test_pruner_begins_later_on_few_images(name: str, images: int, epochs: int, begin: int) -> None:
    study = optuna.create_study(direction="maximize", pruner=make_pruner(name, epochs, images))
    for _ in range(8):
        values = dict.fromkeys(range(1, epochs + 1), 0.9)
        study.add_trial(optuna.create_trial(value=0.9, intermediate_values=values))
    trial = study.ask()
    for epoch in range(1, begin):
        trial.report(0.1, epoch)
        assert not trial.should_prune()
    trial.report(0.1, begin)
    assert trial.should_prune()


def test_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(StudyError, match="expected one of tpe, gp, random"):
        make_sampler("magic", 0)
    with pytest.raises(StudyError, match="expected one of percentile, median, halv"):
        make_pruner("scissors", 15)


def test_sampler_history_has_best_and_latest_trials() -> None:
    study = optuna.create_study(direction="maximize")
    values = [
        random.Random(number).random() for number in range(SAMPLER_BEST + SAMPLER_LATEST + 100)
    ]
    for value in values:
        study.add_trial(optuna.create_trial(value=value, user_attrs={}))
    seen = SamplerHistory(study)._get_trials(deepcopy=False)
    assert len(seen) == SAMPLER_BEST + SAMPLER_LATEST
    assert [trial.number for trial in seen] == sorted(trial.number for trial in seen)
    assert seen[SAMPLER_BEST:] == study.trials[-SAMPLER_LATEST:]
    earlier = sorted(values[:-SAMPLER_LATEST], reverse=True)
    assert (
        sorted((trial.value for trial in seen[:SAMPLER_BEST]), reverse=True)
        == earlier[:SAMPLER_BEST]
    )


def test_sampler_history_selects_the_best_again() -> None:
    study = optuna.create_study(direction="maximize")
    trials = SamplerHistory(study)
    for number in range(SAMPLER_LATEST + 3 * RESELECT_EVERY):
        study.add_trial(optuna.create_trial(value=number % 7 / 7))
        seen = trials._get_trials(deepcopy=False)
        assert seen[-SAMPLER_LATEST:] == study.get_trials(deepcopy=False)[-SAMPLER_LATEST:]
        numbers = [trial.number for trial in seen]
        assert numbers == sorted(set(numbers))
        assert len(seen) <= SAMPLER_BEST + SAMPLER_LATEST + RESELECT_EVERY
        if number > SAMPLER_LATEST + RESELECT_EVERY:
            assert [trial.value for trial in seen[:SAMPLER_BEST]].count(6 / 7) >= 7, (
                "none better is there"
            )
    only = trials._get_trials(deepcopy=False, states=(TrialState.RUNNING,))
    assert only == []


def test_sampler_uses_the_bracket_of_hyperband() -> None:
    study = optuna.create_study(
        direction="maximize", sampler=make_sampler("tpe", 1), pruner=make_pruner("hyperband", 15)
    )
    distribution = optuna.distributions.FloatDistribution(0, 1)
    for number in range(SAMPLER_LATEST + 3 * RESELECT_EVERY):
        study.add_trial(
            optuna.create_trial(
                value=number % 7 / 7, params={"x": 0.5}, distributions={"x": distribution}
            )
        )
    for _ in range(5):
        trial = study.ask()
        study.tell(trial, trial.suggest_float("x", 0, 1))


@pytest.mark.parametrize("name", ["median", "percentile"])
def test_pruner_compares_with_the_latest_trials(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "PRUNER_WINDOW", 20)
    study = optuna.create_study(direction="maximize", pruner=make_pruner(name, 15))
    for number in range(40):  # the earlier were better
        values = dict.fromkeys(range(1, 16), 0.9 - (number >= 20) * 0.4)
        study.add_trial(optuna.create_trial(value=values[15], intermediate_values=values))
    trial = study.ask()
    for step in range(1, 8):
        trial.report(0.6, step)
        assert not trial.should_prune()
    for step in range(8, 15):
        trial.report(0.4, step)
    assert not trial.should_prune(), "its best counts, as Optuna has it"
    worse = study.ask()
    for step in range(1, 15):
        worse.report(0.4, step)
    assert worse.should_prune()


def test_sampler_history_of_a_short_study_is_complete() -> None:
    study = optuna.create_study(direction="maximize")
    for _ in range(SAMPLER_BEST + SAMPLER_LATEST):
        study.add_trial(optuna.create_trial(value=0.5))
    assert SamplerHistory(study)._get_trials(deepcopy=False) == study.trials
