"""Retrain the best candidates of a search with fresh seeds, as a race.

A leaderboard of single runs is mostly luck. So its first candidates run again, all with the same
seeds, none of which the search used, and a candidate that is clearly worse gets no more of them.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import optuna
from optuna.trial import TrialState

from search.analysis.confirmation import confirmation_runs
from search.analysis.repeats import queue_missing, score_of
from search.analysis.statistics import MIN_RACE_SEEDS, survivors
from search.study.attributes import trial_attributes


@dataclass(frozen=True)
class RaceResult:
    """How a race ended.

    Attributes:
        dropped: Why each candidate that got no more seeds got none, by the number of its trial.
        finished: Whether every other candidate has all its seeds.
    """

    dropped: dict[int, str]
    finished: bool


def fresh_seeds(used: Iterable[int], count: int, entropy: int) -> list[int]:
    """Draw seeds that the search has not used.

    Args:
        used: The seeds of the search's trials.
        count: The number of seeds.
        entropy: The search's own seed; the same entropy gives the same seeds.
    """
    taken = set(used)
    seeds = (
        int(np.random.SeedSequence((entropy, 1, number)).generate_state(1)[0]) >> 1
        for number in range(count + len(taken))
    )
    return [seed for seed in seeds if seed not in taken][:count]


def race(
    search: optuna.Study,
    sibling: optuna.Study,
    numbers: Sequence[int],
    seeds: Sequence[int],
    target: float,
    train: Callable[[int], int],
) -> RaceResult:
    """Train the candidates seed by seed until each has all seeds or is out of the race.

    Every decision rests on the runs in `sibling`, so an interrupted race resumes where it was.

    Args:
        search: The study whose candidates are retrained.
        sibling: The study that receives their runs.
        numbers: The search's trials that take part.
        seeds: The seeds, the same for every candidate.
        target: The score that a run should reach, a fraction.
        train: Trains the given number of queued runs and returns how many it trains at once; a
            round has as many seeds as keep them busy.

    Returns:
        Whom it dropped, and whether it is over: not if `train` left runs in the queue.
    """
    parameters = {
        trial.number: trial_attributes(trial).parameters or 0
        for trial in search.get_trials(deepcopy=False)
    }
    remaining, dropped = list(numbers), dict[int, str]()
    count = min(MIN_RACE_SEEDS, len(seeds))
    while True:
        current = seeds[:count]
        workers = train(queue_runs(search, sibling, remaining, current))
        if sibling.get_trials(deepcopy=False, states=(TrialState.WAITING,)):
            return RaceResult(dropped, finished=False)
        scores = complete_scores(search, sibling, remaining, current)
        for number in remaining:
            if number not in scores:
                dropped[number] = f"failed: {failure_reason(sibling, number)}"
        if count == len(seeds) or not scores:
            return RaceResult(dropped, finished=True)
        remaining = survivors(scores, parameters, target, len(seeds), len(numbers))
        for number in scores:
            if number not in remaining:
                dropped[number] = f"clearly worse after {count} seeds"
        count = min(len(seeds), count + max(1, workers // len(remaining)))


def queue_runs(
    search: optuna.Study, sibling: optuna.Study, numbers: Sequence[int], seeds: Sequence[int]
) -> int:
    """Queue every missing run of these candidates and seeds; return the number of queued runs."""
    runs = confirmation_runs(search, sibling.get_trials(deepcopy=False))
    # Seed by seed: whenever the race stops, all candidates have about the same number of runs.
    wanted = [(number, seed) for seed in seeds for number in numbers]
    return queue_missing(sibling, "trial", wanted, runs)


def complete_scores(
    search: optuna.Study, sibling: optuna.Study, numbers: Sequence[int], seeds: Sequence[int]
) -> dict[int, list[float]]:
    """Return the scores, in order of `seeds`, of the candidates that have a run for every seed."""
    runs = confirmation_runs(search, sibling.get_trials(deepcopy=False))
    return {
        number: [score_of(runs[number][seed]) for seed in seeds]
        for number in numbers
        if all(seed in runs.get(number, {}) for seed in seeds)
    }


def failure_reason(sibling: optuna.Study, number: int) -> str:
    """Return why the last failed run of a candidate failed."""
    failed = sibling.get_trials(deepcopy=False, states=(TrialState.FAIL,))
    reasons = [trial_attributes(t).reason for t in failed if t.params.get("trial") == number]
    return str(reasons[-1]) if reasons and reasons[-1] else "no reason was recorded"
