"""Tests of the race: fresh seeds, who gets them, and how it resumes."""

import optuna
import pytest

from search.analysis.race import RaceResult, fresh_seeds, race
from search.analysis.statistics import MIN_RACE_SEEDS
from tests.analysis.simulated import TARGET, SimulatedSearch


def train_nothing(waiting: int) -> int:
    """Return before anything is trained, as a run whose time is up does."""
    return 1


def test_fresh_seeds_are_new_distinct_and_reproducible() -> None:
    first = fresh_seeds([], 10, entropy=7)
    assert len(set(first)) == 10
    assert fresh_seeds([], 5, entropy=7) == first[:5]
    unused = [seed for seed in first if seed not in (first[0], first[3])]
    assert fresh_seeds([first[0], first[3]], 8, entropy=7) == unused
    assert fresh_seeds([], 10, entropy=8) != first


def test_equal_candidates_get_every_seed() -> None:
    simulated = SimulatedSearch({0: 0.994, 1: 0.994, 2: 0.994})
    assert simulated.race(8) == RaceResult({}, finished=True)
    expected = [(number, seed) for number in range(3) for seed in range(8)]
    assert sorted(simulated.trained) == expected


def test_clearly_worse_candidate_gets_no_more_seeds() -> None:
    simulated = SimulatedSearch({0: 0.9950, 1: 0.9949, 2: 0.9800})
    assert simulated.race(10).dropped == {2: "clearly worse after 4 seeds"}
    assert sum(number == 2 for number, _ in simulated.trained) == MIN_RACE_SEEDS
    assert sum(number == 0 for number, _ in simulated.trained) == 10


def test_round_has_as_many_seeds_as_keep_all_workers_busy() -> None:
    simulated, rounds = SimulatedSearch({0: 0.9950, 1: 0.9949, 2: 0.9800}), []
    simulated.workers = 7
    train_all = simulated.train

    def train(waiting: int) -> int:
        rounds.append(waiting)
        return train_all(waiting)

    simulated.train = train  # type: ignore[method-assign]
    assert simulated.race(12).dropped == {2: "clearly worse after 4 seeds"}
    assert rounds == [12, 6, 6, 4]


def test_interrupted_race_resumes_without_repeating_runs() -> None:
    levels = {0: 0.9950, 1: 0.9940, 2: 0.9930}
    complete, interrupted = SimulatedSearch(levels), SimulatedSearch(levels)
    complete.race(8)
    train_all = interrupted.train
    calls = 0

    def train(waiting: int) -> int:
        nonlocal calls
        calls += 1
        if calls == 3:
            train_all(min(waiting, 1))
            raise KeyboardInterrupt
        return train_all(waiting)

    interrupted.train = train  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        interrupted.race(8)
    interrupted.race(8)
    assert sorted(interrupted.trained) == sorted(complete.trained)
    assert interrupted.confirmed() == complete.confirmed()


def test_race_out_of_time_decides_nothing() -> None:
    simulated = SimulatedSearch({0: 0.9950, 1: 0.9940})
    studies = simulated.search, simulated.sibling
    out_of_time = race(*studies, [0, 1], range(8), TARGET, train_nothing)
    assert out_of_time == RaceResult({}, finished=False)
    assert simulated.race(8).finished
    assert len(simulated.trained) == len(set(simulated.trained))


def test_runs_queued_by_another_race_are_not_trained() -> None:
    simulated = SimulatedSearch({0: 0.9950, 1: 0.9940})
    studies = simulated.search, simulated.sibling
    assert not race(*studies, [0, 1], range(8), TARGET, train_nothing).finished
    only_first = race(*studies, [0], range(5), TARGET, simulated.train)
    assert only_first == RaceResult({}, finished=True)
    assert simulated.trained == [(0, seed) for seed in range(5)]


def test_second_race_adds_seeds() -> None:
    simulated = SimulatedSearch({0: 0.994, 1: 0.994})
    simulated.race(5)
    simulated.race(7)
    assert len(simulated.trained) == len(set(simulated.trained)) == 14


def test_candidate_that_fails_leaves_the_race_with_its_reason() -> None:
    simulated = SimulatedSearch({0: 0.994, 1: 0.994})

    def train(waiting: int) -> int:
        for _ in range(waiting):
            trial = simulated.sibling.ask()
            number = trial.suggest_int("trial", 0, 10**9)
            trial.suggest_int("seed", 0, 2**31)
            trial.set_user_attr("candidate", {"width": number})
            if number == 0:
                trial.set_user_attr("reason", "a worker died")
                simulated.sibling.tell(trial, state=optuna.trial.TrialState.FAIL)
            else:
                simulated.sibling.tell(trial, 0.994)
        return 1

    result = race(simulated.search, simulated.sibling, [0, 1], range(6), TARGET, train)
    assert result == RaceResult({0: "failed: a worker died"}, finished=True)


def test_race_out_of_time_says_whom_it_has_dropped() -> None:
    simulated = SimulatedSearch({0: 0.9950, 1: 0.9800})
    train_all = simulated.train
    simulated.train = lambda waiting: train_all(waiting if waiting == 8 else 0)  # type: ignore[method-assign]
    assert simulated.race(8) == RaceResult({1: "clearly worse after 4 seeds"}, finished=False)
