"""Tests of the intervals, tests and verdicts: known values and coverage in simulations."""

import statistics

import numpy as np
import pytest
import scipy

from search.analysis.statistics import (
    MIN_RACE_SEEDS,
    RACE_ERROR,
    clearly_worse,
    mean_interval,
    prediction_interval,
    share_interval,
    survivors,
    verdict,
)

DRAWS = 4_000


def normal_scores(runs: int) -> list[list[float]]:
    """Draw samples of `runs` scores with mean 0 and standard deviation 1."""
    samples: list[list[float]] = np.random.default_rng(0).normal(size=(DRAWS, runs)).tolist()
    return samples


@pytest.mark.parametrize("runs", [4, 10])
def test_mean_interval_covers_the_mean_in_95_percent(runs: int) -> None:
    covered = 0
    for scores in normal_scores(runs):
        low, high = mean_interval(scores) or (1, 0)
        covered += low <= 0 <= high
    assert 0.94 <= covered / DRAWS <= 0.96


@pytest.mark.parametrize("runs", [3, 10])
def test_prediction_interval_covers_one_more_run_in_95_percent(runs: int) -> None:
    covered = 0
    for *scores, next_score in normal_scores(runs + 1):
        low, high = prediction_interval(scores) or (1, 0)
        covered += low <= next_score <= high
    assert 0.94 <= covered / DRAWS <= 0.96


@pytest.mark.parametrize("runs", [4, 10, 20])
def test_share_interval_covers_the_share_in_95_percent(runs: int) -> None:
    """Exact probabilities, averaged over true shares: at a single share they oscillate."""
    shares = np.linspace(0.005, 0.995, 100)
    covered = np.zeros_like(shares)
    for reached in range(runs + 1):
        low, high = share_interval(reached, runs)
        inside = (low <= shares) & (shares <= high)
        covered += inside * scipy.stats.binom.pmf(reached, runs, shares)
    assert 0.94 <= covered.mean() <= 0.96


def test_mean_interval_is_students_t() -> None:
    scores = list(np.random.default_rng(1).normal(0.994, 0.0005, 10))
    expected = scipy.stats.ttest_1samp(scores, 0).confidence_interval(0.95)
    assert mean_interval(scores) == pytest.approx((expected.low, expected.high))
    low, high = mean_interval(scores) or (1, 0)
    assert low < statistics.mean(scores) < high


def test_mean_interval_needs_two_runs() -> None:
    assert mean_interval([]) is None
    assert mean_interval([0.99]) is None
    assert mean_interval([0.99, 0.98]) is not None


def test_mean_interval_of_equal_scores_has_no_width() -> None:
    assert mean_interval([0.99] * 3) == (0.99, 0.99)


def test_prediction_interval_needs_three_runs() -> None:
    assert prediction_interval([0.99, 0.98]) is None
    assert prediction_interval([0.99, 0.98, 0.97]) is not None


def test_share_interval_is_wilsons() -> None:
    assert share_interval(9, 10) == pytest.approx((0.5958, 0.9821), abs=1e-4)


@pytest.mark.parametrize(
    ("reached", "runs", "expected"),
    [
        (10, 10, "consistent"),
        (9, 10, "not decided at n = 10"),
        (3, 10, "not consistent"),
        (0, 4, "not consistent"),
        (1, 1, "not decided at n = 1"),
        (19, 20, "consistent"),
    ],
)
def test_verdict_follows_wilsons_interval(reached: int, runs: int, expected: str) -> None:
    assert verdict(reached, runs) == expected


def test_clearly_worse_needs_enough_seeds_and_a_gap() -> None:
    assert not clearly_worse([0.99] * 3, [0.98] * 3, 0.05)
    assert not clearly_worse([0.99] * 4, [0.98] * 4, 0.05), "no spread: four equal signs are luck"
    assert clearly_worse([0.99] * 5, [0.98] * 5, 0.05)
    assert not clearly_worse([0.98] * 6, [0.99] * 6, 0.05)
    assert not clearly_worse([0.990, 0.992, 0.991, 0.993], [0.991, 0.991, 0.992, 0.992], 0.05)


def test_clearly_worse_is_the_one_sided_paired_t_test() -> None:
    random = np.random.default_rng(2)
    for alpha in (0.05, 0.002):
        for _ in range(50):
            leader, other = random.normal([[0.0005], [0]], 0.0005, (2, 6)).tolist()
            p = scipy.stats.ttest_rel(leader, other, alternative="greater").pvalue
            assert clearly_worse(leader, other, alpha) == (p < alpha)


def simulated_race(scores: np.ndarray, parameters: list[int]) -> tuple[list[int], int]:
    """Race candidates over known scores of shape (candidates, seeds).

    Returns:
        The candidates that got all seeds, and the number of runs of all candidates.
    """
    candidates, seeds = scores.shape
    remaining, runs = list(range(candidates)), candidates * MIN_RACE_SEEDS
    sizes = dict(enumerate(parameters))
    for count in range(MIN_RACE_SEEDS, seeds):
        known = {n: scores[n, :count].tolist() for n in remaining}
        remaining = survivors(known, sizes, 0.994, seeds, candidates)
        runs += len(remaining)
    return remaining, runs


@pytest.mark.parametrize("gap", [0.0, 0.0001])
def test_race_drops_the_best_within_the_stated_error(gap: float) -> None:
    """Five candidates over ten common seeds, which share a part of their noise."""
    random, lost, races = np.random.default_rng(0), 0, 200
    levels = np.array([0.9945, *[0.9945 - gap] * 4])[:, None]
    for _ in range(races):
        common = random.normal(0, 0.0002, 10)
        scores = levels + common + random.normal(0, 0.0004, (5, 10))
        remaining, _ = simulated_race(scores, [8000] * 5)
        lost += 0 not in remaining
    assert lost / races <= RACE_ERROR


def test_race_saves_runs_where_gaps_are_wide() -> None:
    random, total = np.random.default_rng(0), 0
    levels = np.array([0.995, 0.993, 0.992, 0.991, 0.99])[:, None]
    for _ in range(100):
        _, runs = simulated_race(levels + random.normal(0, 0.0004, (5, 10)), [8000] * 5)
        total += runs
    assert total / 100 < 0.75 * 50


def test_smaller_net_that_may_be_consistent_stays_in_the_race() -> None:
    random = np.random.default_rng(0)
    levels = np.array([0.9960, 0.9945, 0.9945, 0.9900])[:, None]
    scores = levels + random.normal(0, 0.0001, (4, 10))
    remaining, _ = simulated_race(scores, [8000, 5000, 8000, 5000])
    assert remaining == [0, 1], "neither the worse net of equal size nor the inconsistent one"
