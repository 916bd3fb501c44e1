"""Every confidence interval, test and verdict of the project.

Scores and shares are fractions; intervals are two-sided and cover 95 %.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from math import sqrt
from statistics import mean, stdev

import scipy  # imports scipy.stats on first use, which takes half a second

CONFIDENCE = 0.95
RACE_ERROR = 0.05  # probability, over a whole race, of dropping its best candidate
MIN_RACE_SEEDS = 4  # runs of each candidate before the first one can be dropped
CONSISTENT_SHARE = 2 / 3  # share of runs that must reach the target for "consistent"
MIN_RUNS_TO_PREDICT = 3  # from two runs the prediction interval is too wide to refute anything


def mean_interval(scores: Sequence[float]) -> tuple[float, float] | None:
    """Compute Student's t interval of the mean of independent, roughly normal scores.

    Returns:
        The interval, of width zero if all scores are equal; None for fewer than two scores.
    """
    if len(scores) < 2:
        return None
    return _student_interval(scores, 1 / sqrt(len(scores)))


def prediction_interval(scores: Sequence[float]) -> tuple[float, float] | None:
    """Compute the interval that one further run falls into, by Student's t distribution.

    Returns:
        The interval; None for fewer than MIN_RUNS_TO_PREDICT scores.
    """
    if len(scores) < MIN_RUNS_TO_PREDICT:
        return None
    return _student_interval(scores, sqrt(1 + 1 / len(scores)))


def _student_interval(scores: Sequence[float], scale: float) -> tuple[float, float]:
    center, deviation = mean(scores), stdev(scores)
    half_width = student_quantile((1 + CONFIDENCE) / 2, len(scores) - 1) * deviation * scale
    return center - half_width, center + half_width


@cache
def student_quantile(probability: float, degrees: int) -> float:
    """Return the quantile of Student's t distribution with so many degrees of freedom."""
    return float(scipy.stats.t.ppf(probability, degrees))


@cache
def share_interval(reached: int, runs: int) -> tuple[float, float]:
    """Compute Wilson's interval of the share of runs that reach the target."""
    interval = scipy.stats.binomtest(reached, runs).proportion_ci(CONFIDENCE, method="wilson")
    return float(interval.low), float(interval.high)


def verdict(reached: int, runs: int) -> str:
    """Decide whether at least CONSISTENT_SHARE of all possible runs reach the target.

    Returns:
        "consistent" or "not consistent" if Wilson's interval lies on one side of
        CONSISTENT_SHARE, else "not decided at n = RUNS".
    """
    low, high = share_interval(reached, runs)
    if low >= CONSISTENT_SHARE:
        return "consistent"
    if high < CONSISTENT_SHARE:
        return "not consistent"
    return f"not decided at n = {runs}"


def clearly_worse(leader: Sequence[float], other: Sequence[float], alpha: float) -> bool:
    """Test whether `other` is worse than `leader`: a one-sided paired t-test.

    Args:
        leader: The scores of the better candidate, one per seed.
        other: The scores of the other candidate for the same seeds, in the same order.
        alpha: The accepted probability of a false "worse".
    """
    # Rounding makes differences equal that are equal but for floating point.
    differences = [round(a - b, 9) for a, b in zip(leader, other, strict=False)]
    runs = len(differences)
    if runs < MIN_RACE_SEEDS or mean(differences) <= 0:
        return False
    if max(differences) == min(differences):  # no spread to divide by: use the sign test
        return 0.5**runs < alpha
    t = mean(differences) / stdev(differences) * sqrt(runs)
    return t > student_quantile(1 - alpha, runs - 1)


def survivors(
    scores: Mapping[int, Sequence[float]],
    parameters: Mapping[int, int],
    target: float,
    seeds: int,
    candidates: int,
) -> list[int]:
    """Select the candidates of a race that are worth another seed.

    A race asks two questions: which candidate is best, and which is the smallest consistent one.
    So a candidate is dropped if it is clearly worse than a net that is no larger, or if it is
    clearly worse than any other and shown not to be consistent. The test is made after each
    number of seeds from MIN_RACE_SEEDS to `seeds` - 1 against each of the other candidates, so each
    test gets an equal part of RACE_ERROR (Bonferroni correction).

    Args:
        scores: The scores of each candidate still in the race, for the same seeds.
        parameters: The number of parameters of each candidate.
        target: The score that a run should reach.
        seeds: The number of seeds of a whole race.
        candidates: The number of candidates at the start of the race.
    """
    alpha = RACE_ERROR / (max(1, seeds - MIN_RACE_SEEDS) * max(1, candidates - 1))
    remaining = []
    for trial, own in scores.items():
        reached = sum(score >= target for score in own)
        inconsistent = verdict(reached, len(own)) == "not consistent"
        rivals = [n for n in scores if inconsistent or parameters[n] <= parameters[trial]]
        leader = max(rivals, key=lambda n: mean(scores[n]))
        if not clearly_worse(scores[leader], own, alpha):
            remaining.append(trial)
    return remaining
