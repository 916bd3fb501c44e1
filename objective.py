"""WHAT A CANDIDATE IS WORTH: the budget, the score, the objective. Edit as you like."""

from collections.abc import Callable, Iterator

import optuna

import search
from search.nets.architecture import parameter_count
from search.nets.candidate import Candidate, Task
from space import suggest

TASK = Task(epochs=15, max_parameters=8_000)


def score(curve: list[float]) -> float:
    """Return the lowest test accuracy of the last three epochs: one lucky epoch does not help."""
    return min(curve[-3:])


def objective(
    trial: optuna.Trial,
    train: Callable[[Candidate, int], Iterator[float]] = search.train,
    task: Task = TASK,
) -> float:
    """Optuna's objective; `train(candidate, epochs)` yields the test accuracy of each epoch."""
    # All knobs before the budget, so that the sampler learns from all.
    candidate = suggest(trial, task.shape)
    parameters = parameter_count(candidate.architecture, task.shape, task.classes)
    trial.set_user_attr("parameters", parameters)
    trial.set_constraint("parameters", parameters - task.max_parameters)
    if parameters > task.max_parameters:
        budget = f"{task.max_parameters:,}"
        raise optuna.TrialPruned(f"over budget: {parameters:,} parameters, at most {budget}")
    curve: list[float] = []
    for test_accuracy in train(candidate, task.epochs):
        curve.append(test_accuracy)
        trial.report(test_accuracy, step=len(curve))
        if len(curve) < task.epochs and trial.should_prune():
            raise optuna.TrialPruned(f"pruned after epoch {len(curve)}")
    return score(curve)
