"""Candidates x seeds: studies that train each of a few candidates with several seeds.

Every run is a trial with two params: the candidate's key, whose name differs between kinds of
study, and the seed. Used by the confirmation of a search and by the reproduction of presets.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

import optuna
from optuna.trial import FrozenTrial, TrialState

from search.nets.candidate import same_candidate
from search.study.attributes import trial_attributes
from search.study.queue import sync_queue

Key = TypeVar("Key", int, str)
Runs = dict[Key, dict[int, FrozenTrial]]
"""The runs of each candidate by seed."""


def train_and_score(
    trial: optuna.Trial, run: Iterator[float], score: Callable[[list[float]], float]
) -> float:
    """Train a run to its end, report its accuracies and return its score.

    Args:
        trial: The trial that reports them.
        run: Yields the test accuracy after each epoch.
        score: Scores the accuracies.
    """
    accuracies: list[float] = []
    for test_accuracy in run:
        accuracies.append(test_accuracy)
        trial.report(test_accuracy, step=len(accuracies))
    return score(accuracies)


def queue_missing(
    study: optuna.Study,
    param: str,
    wanted: Iterable[tuple[Key, int]],
    runs: Mapping[Key, Mapping[int, FrozenTrial]],
    noted: tuple[str, ...] = (),
) -> int:
    """Queue the wanted runs that are missing, and take all others out of the queue.

    Args:
        study: The study of repeats.
        param: The name of the param that names the candidate.
        wanted: The runs (candidate, seed) in the order to train them.
        runs: The runs there are.
        noted: The params that become user attributes as well.

    Returns:
        The number of queued runs.
    """
    missing: list[dict[str, Any]] = [
        {param: key, "seed": seed} for key, seed in wanted if seed not in runs.get(key, {})
    ]
    sync_queue(study, missing, noted)
    return len(missing)


def runs_by_candidate(
    trials: Iterable[FrozenTrial],
    param: str,
    candidates: Mapping[Key, object],
    count_diverged: bool,
) -> Runs[Key]:
    """Group the finished runs by candidate and seed.

    A run counts only if it trained the candidate that its key names today: a study of the same
    name may have been made for another search, and the recipe of a preset may have been corrected.

    Args:
        trials: The trials of a study of repeats.
        param: The name of the param that names the candidate.
        candidates: What each key names, a Candidate or as stored in a trial; None where that is
            not known, because the objective trains by itself: all runs of that key count.
        count_diverged: Whether a run counts whose loss was no longer a number; it has no value.
    """
    runs: Runs[Key] = {}
    for trial in trials:
        diverged = count_diverged and trial_attributes(trial).diverged
        if trial.state != TrialState.COMPLETE and not diverged:
            continue
        key, seed = trial.params.get(param), trial.params.get("seed")
        if key is None or seed is None or key not in candidates:
            continue
        expected = candidates[key]
        if expected is None or same_candidate(expected, trial_attributes(trial).candidate):
            runs.setdefault(key, {})[seed] = trial
    return runs


def score_of(run: FrozenTrial) -> float:
    """Return the score of a run; a run that diverged has none and scores 0."""
    return float(run.value or 0)
