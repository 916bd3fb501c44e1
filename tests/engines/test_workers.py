"""Tests of the worker processes of the engine `cpu`."""

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from search.data.dataset import DataSet
from search.engines import pool
from search.engines.contract import NoWorker, TrainingFailed, WorkerDied
from search.engines.cpu import CpuEngine, WorkerProcess
from search.nets.architecture import Architecture, Conv, GlobalPool
from search.nets.candidate import Candidate, Run
from tests.engines.conftest import RUN


@pytest.fixture
def workers(small: DataSet) -> Iterator[CpuEngine]:
    with closing(CpuEngine(small, 2)) as engine:
        yield engine


def worker_pids(engine: CpuEngine) -> set[int]:
    return {worker.process.pid for worker in engine._all if isinstance(worker, WorkerProcess)}


@pytest.mark.process
def test_killed_worker_is_replaced_and_its_run_resumed(
    workers: CpuEngine,
) -> None:
    undisturbed = [(e.number, e.train_loss, e.test_accuracy) for e in workers.train(RUN)]
    before, found = worker_pids(workers), []
    for epoch in workers.train(RUN):
        found.append((epoch.number, epoch.train_loss, epoch.test_accuracy))
        if epoch.number == 1:
            idle = workers._idle.get()
            workers._idle.put(idle)
            assert isinstance(idle, WorkerProcess)
            for pid in before - {idle.process.pid}:
                os.kill(pid, signal.SIGKILL)
    assert found == undisturbed
    for pid in worker_pids(workers):
        os.kill(pid, signal.SIGKILL)
    with pytest.raises(WorkerDied, match="ended with -9"):  # before it got through an epoch
        list(workers.train(RUN))
    with pytest.raises(WorkerDied, match="ended with -9"):
        list(workers.train(RUN))
    assert len(list(workers.train(RUN))) == 3
    assert not before & worker_pids(workers)


def test_worker_that_cannot_start_is_tried_three_times(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(pool, "START_PAUSE_SECONDS", 0.0)
    starts = []

    def start() -> WorkerProcess:
        starts.append(1)
        raise OSError("no room")

    reason = "no worker can be started: OSError: no room"
    with pytest.raises(NoWorker, match=reason):
        pool.Pool(start, 1, "nowhere")
    assert len(starts) == pool.START_ATTEMPTS
    engine = pool.Pool(start, 1, "nowhere", in_background=True)
    with pytest.raises(NoWorker, match=reason):
        list(engine.train(RUN))
    assert len(starts) == 2 * pool.START_ATTEMPTS


@pytest.mark.process
def test_fork_server_may_be_killed(small: DataSet) -> None:
    from multiprocessing.forkserver import _forkserver

    with closing(CpuEngine(small, 1)):
        server = _forkserver._forkserver_pid
        assert server
        os.kill(server, signal.SIGKILL)
        with closing(CpuEngine(small, 1)) as workers:
            assert len(list(workers.train(RUN))) == 3


@pytest.mark.process
def test_net_that_exceeds_memory_fails_alone(
    workers: CpuEngine,
) -> None:
    huge = Architecture((Conv(2_000_000), GlobalPool(), Conv(None, 1, after="none")))
    with pytest.raises(TrainingFailed, match="can't allocate memory"):
        list(workers.train(Run(Candidate(huge), seed=3, epochs=3)))
    assert len(list(workers.train(RUN))) == 3


@pytest.mark.process
def test_close_ends_processes_and_runs(workers: CpuEngine) -> None:
    epochs = workers.train(replace(RUN, epochs=1_000))
    next(epochs)
    running = worker_pids(workers)
    workers.close()
    with pytest.raises(WorkerDied):
        list(epochs)
    for pid in running:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


@pytest.mark.process
def test_runs_of_two_workers_are_independent(workers: CpuEngine) -> None:
    alone = [epoch.train_loss for epoch in workers.train(RUN)]
    ours, theirs = workers.train(RUN), workers.train(replace(RUN, seed=9))
    together = [(a.train_loss, b.train_loss) for a, b in zip(ours, theirs, strict=True)]
    assert [loss for loss, _ in together] == alone


@pytest.mark.process
def test_workers_share_one_copy_of_the_images(small: DataSet, workers: CpuEngine) -> None:
    assert small.train_images.is_shared()


@pytest.mark.process
def test_worker_waits_between_epochs(workers: CpuEngine) -> None:
    """So a pruned run costs no epoch more than it was given."""
    with closing(workers.train(replace(RUN, epochs=1_000))) as epochs:
        next(epochs)
        assert not any(worker.pipe.poll(0.3) for worker in workers._all), "an epoch nobody asked"
