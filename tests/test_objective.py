"""Tests of objective.py: the budget and the score."""

from collections.abc import Iterator
from dataclasses import replace

import optuna
import pytest
from optuna.trial import FixedTrial, TrialState

import objective
import space
from search.nets.architecture import parameter_count
from search.nets.candidate import Candidate

B3 = space.WARM_START["B3"]
BIG = B3 | {f"width_{place}": high for place, (_, high) in enumerate(space.WIDTHS[:6], start=1)}


class Trainer:
    """Yields a curve and records its calls."""

    def __init__(self, *curve: float) -> None:
        self.curve = curve
        self.calls: list[tuple[Candidate, int]] = []

    def __call__(self, candidate: Candidate, epochs: int) -> Iterator[float]:
        self.calls.append((candidate, epochs))
        yield from self.curve


def ask(params: dict[str, object], pruner: optuna.pruners.BasePruner | None = None) -> optuna.Trial:
    study = optuna.create_study(direction="maximize", pruner=pruner or optuna.pruners.NopPruner())
    study.enqueue_trial(params)
    return study.ask()


def test_budget_is_15_epochs_and_8000_parameters() -> None:
    assert (objective.TASK.epochs, objective.TASK.max_parameters) == (15, 8_000)


def test_score_is_the_minimum_of_the_last_three_epochs() -> None:
    assert objective.score([0.1, 0.99, 0.97, 0.98]) == 0.97
    assert objective.score([0.99]) == 0.99


def test_every_epoch_is_reported() -> None:
    trial, train = ask(B3), Trainer(0.5, 0.9, 0.8, 0.85)
    assert objective.objective(trial, train) == 0.8
    trial.study.tell(trial, 0.8)
    stored = trial.study.trials[0]
    assert stored.intermediate_values == {1: 0.5, 2: 0.9, 3: 0.8, 4: 0.85}
    assert stored.user_attrs["parameters"] == 6136
    assert train.calls == [(space.suggest(FixedTrial(B3)), 15)]


def test_net_over_the_budget_is_pruned_before_training() -> None:
    trial, train = ask(BIG), Trainer(1.0)
    with pytest.raises(
        optuna.TrialPruned, match=r"^over budget: [0-9,]+ parameters, at most 8,000$"
    ):
        objective.objective(trial, train)
    trial.study.tell(trial, state=TrialState.PRUNED)
    stored = trial.study.trials[0]
    excess = parameter_count(space.suggest(FixedTrial(BIG)).architecture) - 8_000
    assert not train.calls
    assert stored.constraints == {"parameters": excess}
    assert set(stored.params) == set(BIG), "suggest first, then check"


def test_net_exactly_at_the_budget_is_trained() -> None:
    task = replace(objective.TASK, max_parameters=6136)
    assert objective.objective(ask(B3), Trainer(0.9), task) == 0.9


def test_pruner_decides_after_every_epoch() -> None:
    class Prunes(optuna.pruners.BasePruner):
        def prune(self, study: optuna.Study, trial: optuna.trial.FrozenTrial) -> bool:
            return len(trial.intermediate_values) == 2

    trial = ask(B3, Prunes())
    with pytest.raises(optuna.TrialPruned, match="after epoch 2"):
        objective.objective(trial, Trainer(0.1, 0.2, 0.3))
