"""Tests of the benchmark of the coordinator."""

from search.bench.coordinator import NoOpEngine, measure_coordinator
from search.nets.candidate import Task
from search.study.experiment import find_experiment


def test_the_coordinator_is_measured_without_training() -> None:
    paces = measure_coordinator(
        find_experiment(), Task(epochs=3), 120, NoOpEngine(), sampler="random"
    )
    assert [pace.trials for pace in paces] == [100, 120]
    assert all(pace.trials_per_second > 0 for pace in paces)
    assert all(pace.busy == 0 for pace in paces)
    assert paces[0].bytes_per_proposal is None
    last = paces[-1]
    assert last.proposals >= 120
    assert last.bytes_per_proposal is not None and last.bytes_per_proposal > 1_000
    assert 0 < last.cpu_seconds_per_trial < last.seconds / 60


def test_busy_is_the_share_of_time_in_trials() -> None:
    engine = NoOpEngine(workers=2, trial_seconds=0.2)
    (pace,) = measure_coordinator(
        find_experiment(), Task(epochs=2), 4, engine, trial_seconds=0.2, pruner="none"
    )
    assert 0 < pace.busy <= 1
