"""Intervals, tests and verdicts."""

from collections.abc import Mapping, Sequence
from functools import cache
from statistics import mean

import numpy as np
import scipy  # whose stats are imported when first used: they take half a second


def difference_interval(differences: list[float]) -> tuple[float, float] | None:
    """Student's 95 % interval of the mean; None where they do not differ among themselves."""
    if len(set(differences)) < 2:
        return None
    found = scipy.stats.ttest_1samp(differences, 0.0).confidence_interval(0.95)
    return float(found.low), float(found.high)


RACE_ERROR = 0.05  # the chance, over a whole race, that the best is dropped from it
MIN_RACE_SEEDS = 4  # seeds before anyone is dropped
CONSISTENT_SHARE = 2 / 3  # of its runs reach the target: that is what is called consistent
CONFIDENCE = 0.95


def clearly_worse(leader: Sequence[float], other: Sequence[float], alpha: float) -> bool:
    """Whether `other` is worse than `leader`: a one-sided paired t-test on their common seeds."""
    behind = [round(a - b, 9) for a, b in zip(leader, other, strict=False)]
    if len(behind) < MIN_RACE_SEEDS or mean(behind) <= 0:
        return False
    if max(behind) == min(behind):  # no spread to divide by: the test of signs
        return 0.5 ** len(behind) < alpha
    return bool(scipy.stats.ttest_1samp(behind, 0.0, alternative="greater").pvalue < alpha)


def survivors(
    scores: Mapping[int, list[float]],
    parameters: Mapping[int, int],
    target: float,
    rounds: int,
    started: int,
) -> list[int]:
    """Who gets another seed; `scores` are those of the candidates in the race, for the same seeds.

    Two questions are open: which is best, and which is the smallest that is consistent. So one is
    dropped if its mean is clearly lower than that of a net that is no larger, or than the leader's
    while it is shown not to be consistent. The test is made after every round from LEAST to
    `rounds`, against any of the `started` - 1 others, so each has its share of ERROR (Bonferroni):
    over the whole race the best one is dropped with at most that chance.
    """
    alpha = RACE_ERROR / (max(1, rounds - MIN_RACE_SEEDS) * max(1, started - 1))
    kept = []
    for trial, own in scores.items():
        reached = sum(score >= target for score in own)
        hopeless = verdict(reached, len(own))[0] == "not consistent"
        rivals = [n for n in scores if hopeless or parameters[n] <= parameters[trial]]
        leader = max(rivals, key=lambda n: mean(scores[n]))
        if not clearly_worse(scores[leader], own, alpha):
            kept.append(trial)
    return kept


@cache
def verdict(reached: int, runs: int) -> tuple[str, tuple[float, float]]:
    """In words whether SHARE of all runs reach the target, and the interval that says so."""
    found = scipy.stats.binomtest(reached, runs).proportion_ci(CONFIDENCE, method="wilson")
    interval = float(found.low), float(found.high)
    if interval[0] >= CONSISTENT_SHARE:
        return "consistent", interval
    if interval[1] < CONSISTENT_SHARE:
        return "not consistent", interval
    return f"not decided at n = {runs}", interval


def mean_interval(scores: Sequence[float]) -> tuple[float, float] | None:
    """Bootstrap interval of the mean; None where there is too little to draw from.

    Of few runs it is too narrow, as bootstraps are: of normal scores it holds the true mean in 81 %
    of cases at n = 4, in 90 % at n = 10.
    """
    if len(scores) < 3:
        return None
    if max(scores) == min(scores):
        return scores[0], scores[0]
    draws = scipy.stats.bootstrap(
        (np.array(scores),),
        np.mean,
        confidence_level=CONFIDENCE,
        method="percentile",
        rng=np.random.default_rng(0),
    )
    low, high = draws.confidence_interval
    return float(low), float(high)
