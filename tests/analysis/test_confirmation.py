"""Laws of the race: fresh seeds, a stated chance of error, honest words."""

import json
import statistics
from dataclasses import replace
from pathlib import Path

import numpy as np
import optuna
import pytest

from search.__main__ import main
from search.analysis import confirmation as confirm
from search.analysis import statistics as stats
from search.analysis.confirmation import Confirmed, race
from search.analysis.statistics import (
    MIN_RACE_SEEDS,
    clearly_worse,
    mean_interval,
    survivors,
    verdict,
)
from search.nets.architecture import Architecture, Conv, GlobalPool
from search.nets.candidate import Candidate
from tests.conftest import run_command, run_in_process


def candidate(width: int) -> Candidate:
    return Candidate(Architecture((Conv(width), GlobalPool(), Conv(None, 1, after="nothing"))))


class Bench:
    """A search with a trial per width, its sibling, and training that costs nothing.

    A run's score is its candidate's level plus noise that its seed decides.
    """

    def __init__(self, levels: dict[int, float], noise: float = 0.0005) -> None:
        self.levels, self.noise = levels, noise
        self.trained: list[tuple[int, int]] = []
        self.at_once = 1
        self.search = optuna.create_study(direction="maximize")
        self.study = optuna.create_study(direction="maximize")
        for number, level in levels.items():
            attrs = {"candidate": {"width": number}, "parameters": 1000 + number, "seed": 5}
            attrs["architecture"] = f"{number} gap"
            assert number == len(self.search.trials)
            self.search.add_trial(optuna.trial.create_trial(value=level + 0.001, user_attrs=attrs))

    def train(self, waiting: int) -> int:
        for _ in range(waiting):
            trial = self.study.ask()
            number, seed = trial.suggest_int("trial", 0, 10**9), trial.suggest_int("seed", 0, 2**31)
            trial.set_user_attr("candidate", {"width": number})
            self.trained.append((number, seed))
            draw = np.random.default_rng((number, seed)).normal(0, self.noise)
            self.study.tell(trial, self.levels[number] + draw)
        return self.at_once

    def race(self, seeds: int) -> dict[int, str] | None:
        """Who is out, and why."""
        numbers = list(self.levels)
        return race(self.search, self.study, numbers, list(range(seeds)), 0.994, self.train)

    def rows(self) -> list[Confirmed]:
        return confirm.confirmed_candidates(self.search, self.study.get_trials(), 0.994)


def test_fresh_seeds_are_new_distinct_and_always_the_same() -> None:
    first = confirm.fresh_seeds([], 10, entropy=7)
    assert len(set(first)) == 10
    assert confirm.fresh_seeds([], 5, entropy=7) == first[:5]
    assert confirm.fresh_seeds([first[0], first[3]], 8, entropy=7) == [
        seed for seed in confirm.fresh_seeds([], 10, 7) if seed not in (first[0], first[3])
    ]
    assert confirm.fresh_seeds([], 10, entropy=8) != first


def test_a_seed_with_which_a_candidate_diverges_counts_and_is_not_trained_again() -> None:
    bench = Bench({0: 0.995}, noise=0.00001)
    bench.race(9)
    trial = bench.study.ask(fixed_distributions=bench.study.trials[0].distributions)
    bench.study.tell(trial, state=optuna.trial.TrialState.FAIL)
    assert len(bench.study.trials) == 10
    failed = bench.study.trials[-1]
    storage = bench.study._storage
    diverged = optuna.trial.create_trial(
        state=optuna.trial.TrialState.FAIL,
        params={"trial": 0, "seed": 9},
        distributions=failed.distributions,
        user_attrs={"diverged": True, "candidate": {"width": 0}},
    )
    storage.create_new_trial(bench.study._study_id, diverged)
    assert bench.race(10) == {}
    assert len(bench.trained) == 9, "nothing is left to train"
    (row,) = bench.rows()
    assert (row.n, row.share, row.verdict) == (10, 0.9, "not decided at n = 10")
    assert confirm.median_run(bench.search, bench.study.get_trials(), 0).value is not None


def test_equals_all_get_every_seed_and_the_same_ones() -> None:
    bench = Bench({0: 0.994, 1: 0.994, 2: 0.994})
    assert bench.race(8) == {}
    assert sorted(bench.trained) == [(number, seed) for number in range(3) for seed in range(8)]


def test_who_is_clearly_worse_gets_no_more_seeds() -> None:
    bench = Bench({0: 0.9950, 1: 0.9949, 2: 0.9800})
    assert bench.race(10) == {2: "clearly worse after 4 seeds"}
    assert sum(number == 2 for number, _ in bench.trained) == MIN_RACE_SEEDS
    assert sum(number == 0 for number, _ in bench.trained) == 10


def test_many_workers_are_kept_busy_by_rounds_of_several_seeds() -> None:
    bench, rounds = Bench({0: 0.9950, 1: 0.9949, 2: 0.9800}), []
    bench.at_once = 7
    trained = bench.train

    def train(waiting: int) -> int:
        rounds.append(waiting)
        return trained(waiting)

    bench.train = train  # type: ignore[method-assign]
    assert bench.race(12) == {2: "clearly worse after 4 seeds"}
    assert rounds == [12, 6, 6, 4]


def test_a_race_that_was_stopped_goes_on_and_repeats_nothing() -> None:
    whole, stopped = (
        Bench({0: 0.9950, 1: 0.9940, 2: 0.9930}),
        Bench({0: 0.9950, 1: 0.9940, 2: 0.9930}),
    )
    whole.race(8)
    trained = stopped.train
    calls = 0

    def train(waiting: int) -> int:
        nonlocal calls
        calls += 1
        if calls == 3:
            trained(min(waiting, 1))
            raise KeyboardInterrupt
        return trained(waiting)

    stopped.train = train  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        stopped.race(8)
    stopped.race(8)
    assert sorted(stopped.trained) == sorted(whole.trained)
    assert stopped.rows() == whole.rows()


def test_a_race_whose_time_is_up_is_not_decided_by_it() -> None:
    bench = Bench({0: 0.9950, 1: 0.9940})
    assert race(bench.search, bench.study, [0, 1], range(8), 0.994, lambda waiting: 1) is None
    assert bench.race(8) is not None
    assert len(bench.trained) == len(set(bench.trained))


def test_what_another_race_left_waiting_is_not_trained() -> None:
    bench = Bench({0: 0.9950, 1: 0.9940})
    assert race(bench.search, bench.study, [0, 1], range(8), 0.994, lambda waiting: 1) is None
    assert race(bench.search, bench.study, [0], list(range(5)), 0.994, bench.train) == {}
    assert bench.trained == [(0, seed) for seed in range(5)]


def test_more_seeds_are_added_to_those_there_are() -> None:
    bench = Bench({0: 0.994, 1: 0.994})
    bench.race(5)
    bench.race(7)
    assert len(bench.trained) == len(set(bench.trained)) == 14


def test_a_candidate_that_fails_for_good_leaves_the_race() -> None:
    bench = Bench({0: 0.994, 1: 0.994})

    def train(waiting: int) -> int:
        for _ in range(waiting):
            trial = bench.study.ask()
            number = trial.suggest_int("trial", 0, 10**9)
            trial.suggest_int("seed", 0, 2**31)
            trial.set_user_attr("candidate", {"width": number})
            trial.set_user_attr("reason", "a worker died")
            bench.study.tell(trial, *((0.994,) if number else (None, optuna.trial.TrialState.FAIL)))
        return 1

    out = race(bench.search, bench.study, [0, 1], list(range(6)), 0.994, train)
    assert out == {0: "failed: a worker died"}


def test_runs_of_another_search_of_the_same_name_are_not_its_own() -> None:
    bench = Bench({0: 0.994})
    bench.race(4)
    changed = optuna.create_study(direction="maximize")
    changed.add_trial(optuna.trial.create_trial(value=0.99, user_attrs={"candidate": {"width": 9}}))
    assert confirm.confirmed_candidates(changed, bench.study.get_trials(), 0.994) == []


def simulated(scores: np.ndarray, parameters: list[int]) -> tuple[list[int], int]:
    """Who is left of a race over these scores (candidates, seeds), and how many seeds it took."""
    candidates, seeds = scores.shape
    alive, spent = list(range(candidates)), candidates * MIN_RACE_SEEDS
    sizes = dict(enumerate(parameters))
    for count in range(MIN_RACE_SEEDS, seeds):
        told = {n: list(scores[n, :count]) for n in alive}
        alive = survivors(told, sizes, 0.994, seeds, candidates)
        spent += len(alive)
    return alive, spent


@pytest.mark.parametrize("gap", [0.0, 0.0001])
def test_the_best_is_dropped_in_fewer_races_than_the_stated_error(gap: float) -> None:
    """Simulated races of five candidates over ten common seeds, which share some of their luck."""
    random, lost, races = np.random.default_rng(0), 0, 200
    levels = np.array([0.9945, *[0.9945 - gap] * 4])[:, None]
    for _ in range(races):
        luck = random.normal(0, 0.0002, 10)
        alive, _ = simulated(levels + luck + random.normal(0, 0.0004, (5, 10)), [8000] * 5)
        lost += 0 not in alive
    assert lost / races <= stats.RACE_ERROR


def test_the_race_saves_seeds_where_the_gaps_are_wide() -> None:
    random, spent = np.random.default_rng(0), 0
    levels = np.array([0.995, 0.993, 0.992, 0.991, 0.99])[:, None]
    for _ in range(100):
        _, seeds = simulated(levels + random.normal(0, 0.0004, (5, 10)), [8000] * 5)
        spent += seeds
    assert spent / 100 < 0.75 * 50


def test_a_smaller_net_that_may_be_consistent_stays_though_a_larger_one_is_better() -> None:
    random = np.random.default_rng(0)
    levels = np.array([0.9960, 0.9945, 0.9945, 0.9900])[:, None]
    scores = levels + random.normal(0, 0.0001, (4, 10))
    alive, _ = simulated(scores, [8000, 5000, 8000, 5000])
    assert alive == [0, 1], "not the larger one that is worse, nor the one that is hopeless"


def test_worse_is_said_only_of_who_is_behind_and_by_enough_seeds() -> None:
    assert not clearly_worse([0.99] * 3, [0.98] * 3, 0.05)
    assert not clearly_worse([0.99] * 4, [0.98] * 4, 0.05), "no spread: four like signs are luck"
    assert clearly_worse([0.99] * 5, [0.98] * 5, 0.05)
    assert not clearly_worse([0.98] * 6, [0.99] * 6, 0.05)
    assert not clearly_worse([0.990, 0.992, 0.991, 0.993], [0.991, 0.991, 0.992, 0.992], 0.05)


@pytest.mark.parametrize(
    ("reached", "runs", "words"),
    [
        (10, 10, "consistent"),
        (9, 10, "not decided at n = 10"),
        (3, 10, "not consistent"),
        (0, 4, "not consistent"),
        (1, 1, "not decided at n = 1"),
        (19, 20, "consistent"),
    ],
)
def test_the_verdict_is_what_wilsons_interval_allows(reached: int, runs: int, words: str) -> None:
    assert verdict(reached, runs)[0] == words


def test_wilsons_interval_is_the_known_one() -> None:
    assert verdict(9, 10)[1] == pytest.approx((0.5958, 0.9821), abs=1e-4)


def test_the_bootstrap_interval_holds_the_mean_and_needs_three_runs() -> None:
    scores = list(np.random.default_rng(1).normal(0.994, 0.0005, 10))
    low, high = mean_interval(scores) or (1, 0)
    assert low < statistics.mean(scores) < high
    assert high - low == pytest.approx(2 * 1.96 * 0.0005 / 10**0.5, rel=0.6)
    assert mean_interval([0.99, 0.98]) is None
    assert mean_interval([0.99] * 3) == (0.99, 0.99)


def test_the_incumbent_has_the_highest_mean_of_those_that_ran_half_as_often_as_the_most() -> None:
    bench = Bench({0: 0.9950, 1: 0.9949, 2: 0.9800})
    bench.race(10)
    first = bench.rows()[0]
    lucky = replace(first, n=4, score_mean=0.999, trial=7, parameters=10)
    best = confirm.incumbent([lucky, *bench.rows()], False)
    assert best and best.trial in (0, 1)
    assert best.n == 10
    ahead = replace(first, n=9, score_mean=0.999, trial=8, parameters=10)
    assert confirm.incumbent([ahead, *bench.rows()], False) is ahead, (
        "its last seed is still to come"
    )
    assert confirm.incumbent([], False) is None


def test_the_smallest_that_is_consistent_and_the_front() -> None:
    bench = Bench({0: 0.9942, 1: 0.9948, 2: 0.9945, 3: 0.9900}, noise=0.00001)
    bench.race(10)
    rows = bench.rows()
    smallest = confirm.smallest(rows)
    assert smallest and smallest.trial == 0
    assert [row.trial for row in confirm.pareto_front(rows)] == [0, 1]
    assert confirm.smallest([row for row in rows if row.trial == 3]) is None
    assert [row.trial for row in rows if row.on_front] == [1, 0]
    assert [row.trial for row in rows if row.smallest] == [0]
    for smaller, trial in ((False, 1), (True, 0)):
        won = confirm.incumbent(rows, smaller)
        assert won and won.trial == trial
    undecided = [replace(row, verdict="not decided at n = 4") for row in rows]
    won = confirm.incumbent(undecided, True)
    assert won and won.trial == 0, "the smallest whose mean reaches the target"
    beyond = [replace(row, target=0.999) for row in undecided]
    won = confirm.incumbent(beyond, True)
    assert won and won.trial == 1, "none does: the highest mean"


def test_the_typical_run_is_the_median() -> None:
    bench = Bench({0: 0.994})
    bench.race(5)
    trials = bench.study.get_trials()
    scores = sorted(trial.value or 0 for trial in trials)
    assert confirm.median_run(bench.search, trials, 0).value == scores[2]
    assert (
        confirm.median_run(bench.search, trials[:4], 0).value
        == sorted(trial.value or 0 for trial in trials[:4])[1]
    ), "the lower of two"


@pytest.mark.process
def test_a_search_is_confirmed_shown_and_exported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole way on real digits, whose test images are left for the end; what trains in
    processes of its own."""
    options = ("--dataset", "digits", "--epochs", "2", "--no-warm-start", "--seed", "1")
    words = ("run", "--trials", "4", "--pruner", "none", *options)
    status, output, errors = run_command(tmp_path, *words, "--select-on", "validation")
    assert status == 0, errors
    assert "validated on 225 of its training images, the same share of every class" in output
    assert "ranked on validation images" in output
    question = ("confirm", "--study", "digits", "--top", "2", "--seeds", "4", "--target", "1")
    status, output, errors = run_command(tmp_path, *question, "--json", "--csv", "c.csv")
    assert status == 0, errors
    rows = json.loads(output)
    assert [row["n"] for row in rows] == [4, 4]
    assert all(row["share"] == 1.0 for row in rows), "who does not reach 1 %?"
    assert all(row["verdict"] == "not decided at n = 4" for row in rows)
    assert (tmp_path / "c.csv").read_text().count("\n") == 3
    assert all(row["selected_on"] == "validation" for row in rows)
    assert (tmp_path / "studies" / "digits.confirm.db").is_file()

    monkeypatch.chdir(tmp_path)

    def said(*arguments: str) -> str:
        assert main([*arguments, "--study", "digits"]) == 0
        return capsys.readouterr().out

    assert main([*words, "--select-on", "test"]) == 2
    assert "selects on validation images, not on test images" in capsys.readouterr().err
    assert main(list(words)) == 0, "a study keeps to its own"
    capsys.readouterr()
    shown = said("best")
    assert "not decided at n = 4 at 1.00 %" in shown, "as confirm was told"
    assert "incumbent: trial" in shown and "(n = 4)" in shown
    assert "(validation images, n = 1)" in shown
    shown = said("export", "--output", "best.py")
    assert (
        "confirmed on test images: mean score" in shown and "the run of the median score" in shown
    )
    assert f"score {100 * sorted(rows[0]['scores'])[1]:.2f} %" in shown
    other = str(rows[1]["trial"])
    assert "images: mean score" in said("export", "--output", "two.py", "--trial", other)
    assert "the test set it is measured on has told" in (tmp_path / "two.py").read_text()
    (third,) = [
        row["trial"]
        for row in json.loads(said("best", "--json", "--top", "3"))
        if not row["confirmed"]
    ]
    shown = said("export", "--output", "one.py", "--trial", str(third))
    assert "unconfirmed (n = 1), its score is of validation images" in shown
    assert " of 451 test images right" in shown
    said("report")
    page = (tmp_path / "studies" / "digits.html").read_text()
    assert page.index("Not decided at n = 4 at 1.00 %") < page.index("<h2>")
    assert "on validation images (n = 1); with fresh seeds, on the test images" in page


def test_there_must_be_something_to_confirm(tmp_path: Path) -> None:
    status, output, errors = run_in_process(tmp_path, "confirm", "--study", "none")
    assert (status, output) == (2, "")
    assert errors.startswith("error: no study 'none'")
    status, _, errors = run_in_process(tmp_path, "confirm", "--target", "994")
    assert status == 2
    assert "no percentage such as 99.4" in errors
