"""Tests of what an objective of the user's may do besides returning a score."""

import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import Any

import optuna
import pytest
from optuna.trial import FixedTrial

from search.analysis.leaderboard import leaderboard_row
from search.data.dataset import DataSet
from search.engines.contract import Epoch
from search.engines.reference import evaluate
from search.errors import StudyError
from search.nets.architecture import build
from search.nets.candidate import Run, Task
from search.study.attributes import set_study_attributes, study_attributes
from search.study.experiment import Experiment
from search.study.lifecycle import load_study, locate, open_for_writing
from search.study.trials import is_trained
from search.study.weights import load_weights
from space import WIDTHS
from tests.conftest import InstantEngine
from tests.searches import TASK, run_trials


def test_objective_may_end_a_run_early_and_keeps_its_weights(
    experiment: Experiment, small: DataSet
) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        curve: list[float] = []
        for accuracy in train(candidate, task.epochs):
            curve.append(accuracy)
            trial.report(accuracy, len(curve))
            if len(curve) == 2:
                break
        return min(curve)

    class Trains(InstantEngine):
        def train(self, run: Run) -> Generator[Epoch, None, None]:
            from search.engines.reference import train

            yield from train(run, small)

    for trained, ema in enumerate((0.0, 0.9), start=1):
        start = experiment.suggest(FixedTrial(experiment.warm_start["F1"]))
        candidate = replace(start, recipe=replace(start.recipe, ema=ema))
        trials = run_trials(replace(experiment, objective=objective), Trains(), small, trained)
        trial = [trial for trial in trials if is_trained(trial)][-1]
        net = build(candidate.architecture)
        net.load_state_dict(load_weights(load_study(locate("test")), trial))
        assert evaluate(net, small)[0] == trial.intermediate_values[2]
        assert trial.user_attrs["test_accuracy"] == trial.intermediate_values[2]


@pytest.mark.parametrize(
    ("name", "value"),
    [("architecture", {"kind": "cnn"}), ("reason", None), ("parameters", float("nan"))],
)
def test_attributes_of_the_users_do_not_collide_with_ours(
    name: str, value: Any, experiment: Experiment, small: DataSet
) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        trial.set_user_attr(name, value)
        trial.set_user_attr("mine", 5)
        trial.study.set_user_attr("target", "99.4 %")
        score = experiment.objective(trial, train, task)
        trial.set_user_attr(name, value)
        return score

    trials = run_trials(replace(experiment, objective=objective), InstantEngine(), small, 1)
    (trial,) = filter(is_trained, trials)
    study = load_study(locate("test"))
    assert str(trial.user_attrs[f"user_{name}"]) == str(value)
    assert trial.user_attrs["mine"] == 5
    assert study.user_attrs["user_target"] == "99.4 %"
    assert leaderboard_row(study.trials[trial.number]).parameters
    set_study_attributes(study, target=0.99)
    assert study_attributes(study).target == 0.99


def test_equal_choices_are_refused(experiment: Experiment, small: DataSet) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        trial.suggest_categorical("norm", (1, True))
        return max(train(experiment.suggest(FixedTrial(experiment.warm_start["B3"])), 2))

    with pytest.raises(StudyError, match=r"'norm' has choices that are equal, \(1, True\)"):
        run_trials(replace(experiment, objective=objective), InstantEngine(), small, 2)


def test_enqueued_params_that_come_to_nothing_are_told(
    experiment: Experiment, small: DataSet, caplog: pytest.LogCaptureFixture
) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        large = {f"width_{n}": high for n, (_, high) in enumerate(WIDTHS, start=1)}
        study.enqueue_trial(large | {"depth": 7, "separable": False, "widht_1": 5})
    run_trials(experiment, InstantEngine(), small, 1)
    assert "trial 0 was enqueued with 'widht_1', which space.py does not suggest" in caplog.text
    assert re.search(
        "trial 0 was enqueued and is not trained .over budget: .* at most 8,000", caplog.text
    )


def test_proposal_over_budget_is_not_said_to_be_enqueued(
    experiment: Experiment, small: DataSet, caplog: pytest.LogCaptureFixture
) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        trial.suggest_int("width", 1, 9)
        if trial.number == 0:
            raise optuna.TrialPruned("over budget: by far")
        return max(train(experiment.suggest(FixedTrial(experiment.warm_start["B3"])), 2))

    trials = run_trials(replace(experiment, objective=objective), InstantEngine(), small, 1)
    assert [trial.state.name for trial in trials] == ["PRUNED", "COMPLETE"]
    assert "was enqueued" not in caplog.text
