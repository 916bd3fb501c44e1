"""A window onto a long study for Optuna's samplers and pruners: the best and the latest trials.

Optuna's samplers and pruners read every trial of a study each time they are called. Those two
classes stand in for the study. They are here because samplers read it through the private
`Study._get_trials`.
"""

import heapq
from collections.abc import Container
from typing import Any

import optuna
from optuna.study import StudyDirection
from optuna.trial import FrozenTrial, TrialState

from search.storage.handle import latest_trials

SAMPLER_BEST, SAMPLER_LATEST = 50, 250  # the trials that a sampler sees of a longer study
RESELECT_EVERY = 50  # trials, after which the best are selected again
PRUNER_WINDOW = 1_000  # the latest trials, which a pruner sees


class RecentTrials:
    """A study as a pruner sees it: only its latest trials."""

    def __init__(self, study: optuna.Study) -> None:
        self.study = study

    def __getattr__(self, name: str) -> Any:
        return getattr(self.study, name)

    def get_trials(self, deepcopy: bool, states: Container[TrialState]) -> list[FrozenTrial]:
        """Return the trials of these states among the latest; never copied, whatever `deepcopy`."""
        recent = latest_trials(self.study, PRUNER_WINDOW)
        return [trial for trial in recent if trial.state in states]


class SamplerHistory(RecentTrials):
    """A study as a sampler sees it: its best and its latest trials."""

    def __init__(self, study: optuna.Study) -> None:
        super().__init__(study)
        self._best: list[FrozenTrial] = []  # of the trials with numbers below _latest_from
        self._latest_from = 0

    def _get_trials(
        self, deepcopy: bool, states: Container[TrialState] | None = None, **_: Any
    ) -> list[FrozenTrial]:
        recent = latest_trials(self.study, SAMPLER_LATEST + RESELECT_EVERY)
        if recent and recent[0].number > self._latest_from:
            self._select_best()
        trials = self._best + [trial for trial in recent if trial.number >= self._latest_from]
        return [trial for trial in trials if states is None or trial.state in states]

    def _select_best(self) -> None:
        """Select the best of all trials but the latest."""
        earlier = self.study.get_trials(deepcopy=False)[:-SAMPLER_LATEST]
        complete = [trial for trial in earlier if trial.state == TrialState.COMPLETE]
        sign = -1 if self.study.direction == StudyDirection.MAXIMIZE else 1
        best = heapq.nsmallest(
            SAMPLER_BEST, complete, key=lambda trial: sign * (trial.value or 0.0)
        )
        self._best = sorted(best, key=lambda trial: trial.number)
        self._latest_from = earlier[-1].number + 1
