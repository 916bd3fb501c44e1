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

from search.experiment import Objective
from search.nets.candidate import Task
from search.study import StudyError

SAMPLERS = ("tpe", "gp", "random")
BEST, LATEST = 50, 250  # the trials that a sampler looks at where there are more
ANEW = 50  # trials later it is found out anew which are the best
COMPARED = 1_000  # the latest trials, which a pruner looks at
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
    """Optuna's TPE, fitted to the best and the latest trials: its time per trial grows with theirs.

    It models what is good from its best 25 trials, which are among these, and what is not from all
    the others, of which the latest are a fair sample. Threads model in turn: four that do so at
    once hinder each other so much that a trial costs half as much time again.
    """

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self._turn = threading.Lock()
        self._seen: Any = None

    def _see(self, study: optuna.Study) -> Any:
        if type(study) is not optuna.Study:  # Hyperband has shown it a part already
            return study
        if self._seen is None or self._seen.study is not study:
            self._seen = Seen(study)
        return self._seen

    def infer_relative_search_space(self, study: Any, trial: Any) -> dict[str, Any]:
        with self._turn:
            return super().infer_relative_search_space(self._see(study), trial)

    def sample_relative(self, study: Any, trial: Any, search_space: Any) -> dict[str, Any]:
        with self._turn:
            return super().sample_relative(self._see(study), trial, search_space)

    def sample_independent(self, study: Any, trial: Any, *about: Any) -> Any:
        with self._turn:
            return super().sample_independent(self._see(study), trial, *about)


class Latest:
    """A study of which a pruner sees the latest trials."""

    def __init__(self, study: optuna.Study) -> None:
        self.study = study

    def __getattr__(self, name: str) -> Any:
        return getattr(self.study, name)

    def get_trials(self, deepcopy: bool, states: Any) -> list[FrozenTrial]:
        return [trial for trial in latest(self.study, COMPARED) if trial.state in states]


class Seen(Latest):
    """A study of which a sampler sees the best and the latest trials."""

    def __init__(self, study: optuna.Study) -> None:
        super().__init__(study)
        self._best: list[FrozenTrial] = []  # of those with numbers below
        self._from = 0

    def _get_trials(self, deepcopy: bool, states: Any = None, **_: Any) -> list[FrozenTrial]:
        recent = latest(self.study, LATEST + ANEW)
        if recent and recent[0].number > self._from:
            self._look_back()
        trials = self._best + [trial for trial in recent if trial.number >= self._from]
        return [trial for trial in trials if states is None or trial.state in states]

    def _look_back(self) -> None:
        earlier = self.study.get_trials(deepcopy=False)[:-LATEST]
        complete = [trial for trial in earlier if trial.state == TrialState.COMPLETE]
        sign = -1 if self.study.direction == StudyDirection.MAXIMIZE else 1
        best = heapq.nsmallest(BEST, complete, key=lambda trial: sign * (trial.value or 0.0))
        self._best = sorted(best, key=lambda trial: trial.number)
        self._from = earlier[-1].number + 1


class ShortSightedPruner(optuna.pruners.BasePruner):
    """Optuna's `pruner`, which compares with the latest trials: its time per epoch grows with
    theirs."""

    def __init__(self, pruner: optuna.pruners.BasePruner) -> None:
        self.pruner = pruner

    def prune(self, study: Any, trial: FrozenTrial) -> bool:
        seen: Any = Latest(study)
        return self.pruner.prune(seen, trial)


def latest(study: optuna.Study, count: int) -> list[FrozenTrial]:
    """The trials with the highest numbers; only to be read."""
    if hasattr(study._storage, "latest"):  # GatheringStorage's takes no longer where there are more
        found: list[FrozenTrial] = study._storage.latest(study._study_id, count)
        return found
    return study.get_trials(deepcopy=False)[-count:]


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
            warmup = max(1, round(epochs / 8))
            return ShortSightedPruner(optuna.pruners.MedianPruner(8, n_warmup_steps=warmup))
        case "percentile":  # ends only the worst quarter: a rate that drops late may yet lift a run
            return ShortSightedPruner(
                optuna.pruners.PercentilePruner(75, n_startup_trials=8, n_warmup_steps=warmup)
            )
        case "halving":
            return optuna.pruners.SuccessiveHalvingPruner(min_resource=warmup, reduction_factor=2)
        case "hyperband":
            return optuna.pruners.HyperbandPruner(warmup, epochs, reduction_factor=2)
        case "none":
            return optuna.pruners.NopPruner()
    raise StudyError(f"unknown pruner {name!r}: known are {', '.join(PRUNERS)}")
