"""Tests of replaying a trial: the user's objective is called again, with fresh seeds."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import optuna
import pytest
from optuna.trial import FrozenTrial

from search.analysis.replay import replay_objective, seed_of_call
from search.nets.architecture import Architecture, Conv, GlobalPool
from search.nets.candidate import Candidate, Recipe, Task
from search.study.experiment import Experiment

Train = Callable[..., Iterator[float]]


def suggest(trial: optuna.trial.BaseTrial) -> Candidate:
    width = trial.suggest_int("width", 1, 9)
    layers = (Conv(width), GlobalPool(), Conv(None, 1, after="none"))
    trial.suggest_float("lr", 0.1, 1)
    assert trial.distributions["width"].high == 9  # as some spaces look at what they suggested
    return Candidate(Architecture(layers), Recipe(lr=trial.params["lr"]))


def mean_of_two(trial: Any, train: Train, task: Task) -> float:
    candidate, last = suggest(trial), []
    for seed in (1, 2):
        *_, accuracy = train(candidate, task.epochs, seed)
        last.append(accuracy)
    trial.report(last[0], 1)
    trial.set_user_attr("mine", trial.number)
    if trial.should_prune():
        raise optuna.TrialPruned
    return sum(last) / 2 - 0.1


def replay(
    experiment: Experiment, candidate: Candidate | None = None
) -> tuple[FrozenTrial, list[tuple[Candidate, int, int]]]:
    """Replay a search's trial 3 with seed 11; return the new trial and what was trained."""
    trained: list[tuple[Candidate, int, int]] = []

    def train(candidate: Candidate, epochs: int, seed: int) -> Iterator[float]:
        trained.append((candidate, epochs, seed))
        yield from (0.25 + len(trained) / 8, 0.5 + len(trained) / 8)

    search = optuna.create_study(direction="maximize")
    search.enqueue_trial({"width": 4, "lr": 0.5})
    search.optimize(lambda trial: suggest(trial).recipe.lr, n_trials=1)
    (searched,) = search.trials
    stored = candidate or suggest(optuna.trial.FixedTrial(searched.params))
    study = optuna.create_study(direction="maximize", pruner=optuna.pruners.ThresholdPruner(9.0))
    study.enqueue_trial({"trial": 3, "seed": 11})
    objective = replay_objective({3: searched}, {3: stored}, experiment)
    study.optimize(lambda trial: objective(trial, train, Task(epochs=2)), n_trials=1)
    return study.trials[0], trained


def with_objective(experiment: Experiment, objective: Callable[..., float]) -> Experiment:
    return replace(experiment, objective=objective, suggest=suggest, score=min)


def test_objective_is_called_with_params_and_fresh_seeds(experiment: Experiment) -> None:
    trial, trained = replay(with_objective(experiment, mean_of_two))
    candidate = suggest(optuna.trial.FixedTrial({"width": 4, "lr": 0.5}))
    assert trained == [(candidate, 2, 11), (candidate, 2, seed_of_call(11, 1))]
    assert seed_of_call(11, 1) not in (1, 2, 11)
    assert trial.value == pytest.approx((0.625 + 0.75) / 2 - 0.1)
    assert trial.intermediate_values == {1: 0.625}
    assert trial.user_attrs["mine"] == trial.number
    assert trial.params == {"trial": 3, "seed": 11}


@pytest.mark.parametrize("why", ["another net", "a new knob", "it trains by itself"])
def test_stored_candidate_is_trained_where_the_objective_cannot(
    why: str, experiment: Experiment, caplog: pytest.LogCaptureFixture
) -> None:
    def asks_for_more(trial: Any, train: Train, task: Task) -> float:
        trial.suggest_float("new", 0, 1)
        return mean_of_two(trial, train, task)

    stored, objective = None, mean_of_two
    if why == "another net":
        stored = Candidate(Architecture((Conv(None), GlobalPool())))
    elif why == "a new knob":
        objective = asks_for_more
    else:
        objective = lambda trial: 0.1  # type: ignore[assignment, misc] # noqa: E731
    with caplog.at_level(logging.WARNING):
        trial, trained = replay(with_objective(experiment, objective), stored)
    assert [(epochs, seed) for _, epochs, seed in trained] == [(2, 11)]
    assert trial.value == 0.375, "the lowest of both"
    assert trial.intermediate_values == {1: 0.375, 2: 0.625}
    assert "scored by score(curve)" in caplog.text


def test_error_after_training_is_the_objectives_own(experiment: Experiment) -> None:
    def fails(trial: Any, train: Train, task: Task) -> float:
        list(train(suggest(trial), task.epochs))
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        replay(with_objective(experiment, fails))
