"""Trials: which count, how they ended, in order of merit."""

import math
from collections import Counter
from collections.abc import Callable

import optuna
from optuna.trial import FrozenTrial, TrialState

from search.storage.handle import refresh
from search.study.attributes import smaller_at, trial_attributes


def ranked_trials(study: optuna.Study) -> list[FrozenTrial]:
    """The complete trials, the best first."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    return sorted(complete, key=sort_key(study))


def sort_key(study: optuna.Study) -> Callable[[FrozenTrial], tuple[float, float]]:
    """What complete trials are sorted by, the best first: the highest score, and of equals the
    smaller net; where the study prefers smaller nets, those that reach its target by their size,
    then the others by their score."""
    target = smaller_at(study)

    def key(trial: FrozenTrial) -> tuple[float, float]:
        score, parameters = trial.value or 0.0, trial_attributes(trial).parameters or 0
        good = target is not None and score >= target
        return (-math.inf, parameters) if good else (-score, parameters)

    return key


def count_outcomes(study: optuna.Study) -> Counter[str]:
    """How many finished trials ended in each way."""
    trials = study.get_trials(deepcopy=False)
    return Counter(outcome(trial) for trial in trials if trial.state.is_finished())


def outcome(trial: FrozenTrial) -> str:
    """How a trial ended, in a word or two."""
    if trial.state == TrialState.PRUNED and not is_trained(trial):
        over = any(value > 0 for value in trial.constraints.values())
        return "over budget" if over else "not built"
    if trial.state == TrialState.FAIL:
        interrupted = trial_attributes(trial).reason == INTERRUPTED
        return "interrupted" if interrupted else "failed"
    return trial.state.name.lower()


INTERRUPTED = "interrupted"  # the reason of a trial that was put back in the queue


def is_trained(trial: FrozenTrial) -> bool:
    """Whether the trial counts: it is complete, or was pruned after an epoch or more."""
    pruned = trial.state == TrialState.PRUNED and bool(trial.intermediate_values)
    return pruned or trial.state == TrialState.COMPLETE


def count_trained(study: optuna.Study) -> int:
    """How many trained trials the study holds."""
    return sum(map(is_trained, study.get_trials(deepcopy=False)))


def count_reserved(study: optuna.Study) -> int:
    """How many trained trials the study holds, and how many it may come to hold of those that run
    now, in whatever process."""
    refresh(study)
    trials = study.get_trials(deepcopy=False)
    return sum(is_trained(trial) or trial.state == TrialState.RUNNING for trial in trials)
