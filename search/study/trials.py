"""Trials: which of them count, how they ended, and their ranking."""

import math
from collections import Counter
from collections.abc import Callable, Mapping

import optuna
from optuna.trial import FrozenTrial, TrialState

from search.storage.handle import refresh
from search.study.attributes import smaller_at, trial_attributes

INTERRUPTED = "interrupted"  # the reason of a trial that was enqueued again


def ranked_trials(study: optuna.Study) -> list[FrozenTrial]:
    """Return the complete trials, the best first."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    return sorted(complete, key=sort_key(study))


def sort_key(study: optuna.Study) -> Callable[[FrozenTrial], tuple[float, float]]:
    """Return the function that complete trials are sorted by, the best first.

    The highest score comes first, and of equal scores the smaller net. Where the study prefers
    smaller nets, those that reach its target come first by their size, the others by their score.
    """
    target = smaller_at(study)

    def key(trial: FrozenTrial) -> tuple[float, float]:
        score, parameters = trial.value or 0.0, trial_attributes(trial).parameters or 0
        if target is not None and score >= target:
            return -math.inf, parameters
        return -score, parameters

    return key


def count_outcomes(study: optuna.Study) -> Counter[str]:
    """Count the finished trials by outcome."""
    trials = study.get_trials(deepcopy=False)
    return Counter(outcome(trial) for trial in trials if trial.state.is_finished())


def describe_outcomes(outcomes: Mapping[str, int], separator: str = ", ") -> str:
    """Format what `count_outcomes` returns: `20 complete, 3 pruned`."""
    return separator.join(f"{count} {name}" for name, count in sorted(outcomes.items()))


def outcome(trial: FrozenTrial) -> str:
    """Name how a trial ended: "complete", "pruned", "over budget", "not built", ..."""
    if trial.state == TrialState.PRUNED and not is_trained(trial):
        over = any(value > 0 for value in trial.constraints.values())
        return "over budget" if over else "not built"
    if trial.state == TrialState.FAIL:
        interrupted = trial_attributes(trial).reason == INTERRUPTED
        return "interrupted" if interrupted else "failed"
    return trial.state.name.lower()


def is_trained(trial: FrozenTrial) -> bool:
    """Return whether the trial counts: it is complete, or was pruned after at least one epoch."""
    pruned = trial.state == TrialState.PRUNED and bool(trial.intermediate_values)
    return pruned or trial.state == TrialState.COMPLETE


def count_trained(study: optuna.Study) -> int:
    """Count the trained trials of the study."""
    return sum(map(is_trained, study.get_trials(deepcopy=False)))


def count_reserved(study: optuna.Study) -> int:
    """Count the trained trials and those that run in any process, which may become trained."""
    refresh(study)
    trials = study.get_trials(deepcopy=False)
    return sum(is_trained(trial) or trial.state == TrialState.RUNNING for trial in trials)
