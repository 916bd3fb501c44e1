"""A bounded past for sampler and pruner."""

import heapq
from typing import Any

import optuna
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState

SAMPLER_BEST, SAMPLER_LATEST = 50, 250  # the trials that a sampler looks at where there are more
RESELECT_EVERY = 50  # trials later it is found out anew which are the best
PRUNER_WINDOW = 1_000  # the latest trials, which a pruner looks at


class RecentTrials:
    """A study of which a pruner sees the latest trials."""

    def __init__(self, study: optuna.Study) -> None:
        self.study = study

    def __getattr__(self, name: str) -> Any:
        return getattr(self.study, name)

    def get_trials(self, deepcopy: bool, states: Any) -> list[FrozenTrial]:
        return [
            trial for trial in latest_trials(self.study, PRUNER_WINDOW) if trial.state in states
        ]


class SamplerHistory(RecentTrials):
    """A study of which a sampler sees the best and the latest trials."""

    def __init__(self, study: optuna.Study) -> None:
        super().__init__(study)
        self._best: list[FrozenTrial] = []  # of those with numbers below
        self._from = 0

    def _get_trials(self, deepcopy: bool, states: Any = None, **_: Any) -> list[FrozenTrial]:
        recent = latest_trials(self.study, SAMPLER_LATEST + RESELECT_EVERY)
        if recent and recent[0].number > self._from:
            self._look_back()
        trials = self._best + [trial for trial in recent if trial.number >= self._from]
        return [trial for trial in trials if states is None or trial.state in states]

    def _look_back(self) -> None:
        earlier = self.study.get_trials(deepcopy=False)[:-SAMPLER_LATEST]
        complete = [trial for trial in earlier if trial.state == TrialState.COMPLETE]
        sign = -1 if self.study.direction == StudyDirection.MAXIMIZE else 1
        best = heapq.nsmallest(
            SAMPLER_BEST, complete, key=lambda trial: sign * (trial.value or 0.0)
        )
        self._best = sorted(best, key=lambda trial: trial.number)
        self._from = earlier[-1].number + 1


def latest_trials(study: optuna.Study, count: int) -> list[FrozenTrial]:
    """The trials with the highest numbers; only to be read."""
    if hasattr(study._storage, "latest"):  # GatheringStorage's takes no longer where there are more
        found: list[FrozenTrial] = study._storage.latest(study._study_id, count)
        return found
    return study.get_trials(deepcopy=False)[-count:]
