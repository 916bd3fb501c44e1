"""Call objective.py again for a trial of a search, with another seed: what `confirm` measures.

So a confirmed score is of the same measure as the search's, whatever the objective returns.
"""

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count
from typing import Any

import numpy as np
import optuna
from optuna.distributions import BaseDistribution
from optuna.trial import FixedTrial, FrozenTrial

from search.analysis.repeats import train_and_score
from search.errors import describe_error
from search.nets.candidate import Candidate, Task
from search.optimize.trial import accepts_train
from search.study.experiment import Experiment, Objective

logger = logging.getLogger(__name__)


class AnotherCandidate(Exception):
    """The objective asks to train another candidate than it did in the search."""


class ReplayedTrial(FixedTrial):
    """Suggests the params of an earlier trial, never prunes, and records in a new one.

    Args:
        trial: The new trial.
        searched: The earlier one.
    """

    def __init__(self, trial: optuna.Trial, searched: FrozenTrial) -> None:
        super().__init__(dict(searched.params), number=trial.number)
        self.recording, self.searched = trial, searched
        self.suggested: dict[str, Any] = {}

    @property
    def params(self) -> dict[str, Any]:
        """The params that have been suggested."""
        return dict(self.suggested)

    @property
    def distributions(self) -> dict[str, BaseDistribution]:
        """The distributions, in the earlier trial, of what has been suggested."""
        return {name: self.searched.distributions[name] for name in self.suggested}

    @property
    def relative_params(self) -> dict[str, Any]:
        """All params of the earlier trial: none is left to a sampler."""
        return dict(self.searched.params)

    @property
    def study(self) -> optuna.Study:
        """The study of the new trial."""
        return self.recording.study

    def suggest_float(self, name: str, low: float, high: float, **how: Any) -> float:
        """Return the stored value, also where the range is a narrower one by now."""
        return float(self.stored_value(name))

    def suggest_int(self, name: str, low: int, high: int, **how: Any) -> int:
        """Return the stored value, as `suggest_float` does."""
        return int(self.stored_value(name))

    def suggest_categorical(self, name: str, choices: Sequence[Any]) -> Any:
        """Return the stored value, as `suggest_float` does."""
        return self.stored_value(name)

    def stored_value(self, name: str) -> Any:
        """Return a param of the earlier trial.

        Raises:
            ValueError: It has none of that name.
        """
        if name not in self.searched.params:
            raise ValueError(f"the trial has no knob {name!r}")
        self.suggested[name] = self.searched.params[name]
        return self.suggested[name]

    def report(self, value: float, step: int) -> None:
        """Report in the new trial."""
        self.recording.report(value, step)

    def set_user_attr(self, key: str, value: Any) -> None:
        """Set an attribute of the new trial."""
        super().set_user_attr(key, value)
        self.recording.set_user_attr(key, value)


def replay_objective(
    trials: Mapping[int, FrozenTrial], candidates: Mapping[int, Candidate], experiment: Experiment
) -> Objective:
    """Make the objective of a study whose params are `trial`, a search's trial, and `seed`.

    Where objective.py cannot be called again, because it trains by itself or space.py has changed,
    the stored candidate is trained and scored by `score`, with a warning.

    Args:
        trials: The search's trials by number.
        candidates: The candidate of each.
        experiment: The user's space.py and objective.py.
    """

    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        number = trial.suggest_int("trial", 0, 10**9)
        seed = trial.suggest_int("seed", 0, 2**31 - 1)
        expected, calls = candidates[number], count()

        def train_with_seed(
            candidate: Candidate, epochs: int, own_seed: int | None = None
        ) -> Iterator[float]:
            if candidate != expected:
                raise AnotherCandidate
            yield from train(candidate, epochs, seed_of_call(seed, next(calls)))

        replayed, why = ReplayedTrial(trial, trials[number]), "objective.py trains by itself"
        if accepts_train(experiment.objective):
            try:
                return experiment.objective(replayed, train_with_seed, task)
            except Exception as reason:  # the user's code may raise anything
                if next(calls):  # it has trained, so the reason lies in objective.py
                    raise
                why = f"its params do not make its net any more ({describe_error(reason)})"
        logger.warning("trial %d is trained as stored, and scored by score(curve): %s", number, why)
        return train_and_score(trial, train(expected, task.epochs, seed), experiment.score)

    return objective


def seed_of_call(seed: int, call: int) -> int:
    """Return the seed of the objective's call number `call`, from 0, of `train`."""
    if call == 0:
        return seed
    return int(np.random.SeedSequence((seed, call)).generate_state(1)[0]) >> 1
