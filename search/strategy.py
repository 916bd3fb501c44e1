"""Which sampler proposes and which pruner ends a run early, Optuna's, by name; and how a search
for small nets tightens its budget."""

import heapq
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import optuna
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState

from search.candidate import Task
from search.experiment import Objective
from search.study import StudyError

SAMPLERS = ("tpe", "gp", "random")
BEST, LATEST = 50, 250  # the trials a sampler looks at where there are more
PRUNERS = ("median", "percentile", "halving", "hyperband", "none")

DEFAULT_PRUNER = "median"


def make_sampler(name: str, seed: int) -> optuna.samplers.BaseSampler:
    """Optuna's sampler called `name`; `seed` should differ between a study's runs."""
    match name:
        case "tpe":
            # More random trials than Optuna's ten: the published models come first and resemble
            # each other, and proposals over the budget are among those it counts.
            return ShortSightedTPE(seed=seed, n_startup_trials=20)
        case "gp":
            return optuna.samplers.GPSampler(seed=seed)
        case "random":
            return optuna.samplers.RandomSampler(seed=seed)
    raise StudyError(f"unknown sampler {name!r}: known are {', '.join(SAMPLERS)}")


class ShortSightedTPE(optuna.samplers.TPESampler):
    """Optuna's TPE, fitted to at most BEST + LATEST trials: its time per trial grows with theirs.

    It models what is good from its best 25 trials, which are among these, and what is not from all
    the others, of which the latest are a fair sample. Threads model in turn: four that do so at
    once hinder each other so much that a trial costs half as much time again.
    """

    turn = threading.Lock()

    def sample_relative(self, study: Any, trial: Any, search_space: Any) -> dict[str, Any]:
        seen: Any = Seen(study)
        with self.turn:
            return super().sample_relative(seen, trial, search_space)

    def sample_independent(self, study: Any, trial: Any, *about: Any) -> Any:
        seen: Any = Seen(study)
        with self.turn:
            return super().sample_independent(seen, trial, *about)


class Seen:
    """A study of which the sampler sees the best and the latest trials."""

    def __init__(self, study: optuna.Study) -> None:
        self._study = study

    def __getattr__(self, name: str) -> Any:
        return getattr(self._study, name)

    def _get_trials(self, *args: Any, **kwargs: Any) -> list[FrozenTrial]:
        trials: list[FrozenTrial] = self._study._get_trials(*args, **kwargs)
        if len(trials) <= BEST + LATEST:
            return trials
        earlier, latest = trials[:-LATEST], trials[-LATEST:]
        complete = [trial for trial in earlier if trial.state == TrialState.COMPLETE]
        sign = -1 if self._study.direction == StudyDirection.MAXIMIZE else 1
        best = heapq.nsmallest(BEST, complete, key=lambda trial: sign * (trial.value or 0.0))
        return sorted(best, key=lambda trial: trial.number) + latest


def preferring_smaller(objective: Objective, study: optuna.Study, target: float) -> Objective:
    """The objective under a budget that tightens: from the moment a trial scores `target`, a
    fraction, or more, only nets smaller than its own are trained."""

    def tightened(trial: optuna.Trial, train: Callable[..., Any], task: Task) -> float:
        return objective(trial, train, within(task, study, target))

    return tightened


def within(task: Task, study: optuna.Study, target: float) -> Task:
    """`task` with no room for the smallest net of `study` that has reached the target."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    good = [t.user_attrs["parameters"] for t in complete if (t.value or 0.0) >= target]
    smallest = min(good, default=task.max_parameters + 1)
    return replace(task, max_parameters=min(task.max_parameters, smallest - 1))


def make_pruner(name: str, epochs: int) -> optuna.pruners.BasePruner:
    """Optuna's pruner called `name`, for runs of `epochs`; none acts in a run's first third, but
    for the default.

    On recorded curves (`bench --pruners studies/curves.csv`) the median from an eighth on loses the
    best no more often than from a third on, and finds better ones in the same number of epochs.
    """
    warmup = max(1, epochs // 3)
    match name:
        case "median":
            return optuna.pruners.MedianPruner(8, n_warmup_steps=max(1, round(epochs / 8)))
        case "percentile":  # ends only the worst quarter: a rate that drops late may yet lift a run
            return optuna.pruners.PercentilePruner(75, n_startup_trials=8, n_warmup_steps=warmup)
        case "halving":
            return optuna.pruners.SuccessiveHalvingPruner(min_resource=warmup, reduction_factor=2)
        case "hyperband":
            return optuna.pruners.HyperbandPruner(warmup, epochs, reduction_factor=2)
        case "none":
            return optuna.pruners.NopPruner()
    raise StudyError(f"unknown pruner {name!r}: known are {', '.join(PRUNERS)}")
