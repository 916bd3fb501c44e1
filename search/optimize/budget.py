"""The budget of a search for the smallest net, which tightens as smaller nets are found."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import optuna
from optuna.trial import TrialState

from search.nets.candidate import Task
from search.study.attributes import trial_attributes
from search.study.experiment import Objective


def prefer_smaller(objective: Objective, study: optuna.Study, target: float) -> Objective:
    """Make an objective that trains only nets smaller than the smallest that reaches the target.

    Args:
        objective: An objective(trial, train, task).
        study: The study that it runs in.
        target: The score to reach, a fraction.
    """

    def tightened(trial: optuna.Trial, train: Callable[..., Any], task: Task) -> float:
        return objective(trial, train, tighten(task, study, target))

    return tightened


def tighten(task: Task, study: optuna.Study, target: float) -> Task:
    """Return the task with room only for nets smaller than the smallest that reaches the target."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    good = [trial_attributes(t).parameters for t in complete if (t.value or 0.0) >= target]
    sizes = [size for size in good if size is not None]
    smallest = min(sizes, default=task.max_parameters + 1)
    return replace(task, max_parameters=min(task.max_parameters, smallest - 1))
