"""An engine made of workers, each of which trains one run at a time; dead workers are replaced."""

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import Protocol

from search.engines.contract import Epoch, NoWorker, WorkerDied
from search.errors import describe_error
from search.nets.candidate import Run

START_ATTEMPTS = 3  # to start a worker
START_PAUSE_SECONDS = 0.5  # between two of them


class Worker(Protocol):
    """A process, here or on another machine, that trains one run at a time."""

    def train(self, run: Run) -> Iterator[Epoch]:
        """Train `run`, one epoch per step; starting another run abandons this one.

        Raises:
            WorkerDied: The process is gone.
        """

    def end(self) -> None:
        """Terminate immediately, even in the middle of a run."""


class FailedWorker:
    """Stands for a worker that failed to start, and tells the next run why."""

    def __init__(self, reason: Exception) -> None:
        self.reason = reason

    def train(self, run: Run) -> Iterator[Epoch]:
        """Raise the reason."""
        raise self.reason

    def end(self) -> None:
        """Nothing to stop: this worker failed to start."""


class Pool:
    """An engine of `workers` workers.

    Args:
        start: Starts one worker, or raises.
        workers: How many runs to train at once.
        device: What a worker trains on, for people.
        in_background: Return before the workers have started; where one cannot be started, the
            next run raises NoWorker.

    Raises:
        NoWorker: A worker could not be started, after a few attempts.
    """

    def __init__(
        self,
        start: Callable[[], Worker],
        workers: int,
        device: str,
        in_background: bool = False,
    ) -> None:
        self.workers, self.device = workers, device
        self._start = start
        self._idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        self._all: set[Worker] = set()
        self._closed = False
        self._lock = threading.Lock()
        for _ in range(workers):
            if in_background:
                self._start_in_background()
            else:
                self._start_worker()

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Train `run` on the next idle worker, one epoch per step.

        If the worker dies, another one resumes the run from its last epoch. A worker that dies
        before it has completed an epoch may have died of this candidate: the caller decides.

        Raises:
            WorkerDied: The worker died before it completed an epoch, or the engine was closed.
        """
        while True:
            worker, state, completed = self._idle.get(), run.state, False
            try:
                for epoch in worker.train(run):
                    state, completed = epoch.state, epoch.number == run.epochs
                    yield epoch
            except WorkerDied:
                self._replace(worker)
                if completed:
                    return
                if self._closed or state == run.state:
                    raise
                run = replace(run, state=state)
            except BaseException:  # also GeneratorExit: the caller gave the run up
                self._idle.put(worker)
                raise
            else:
                self._idle.put(worker)
                return

    def close(self) -> None:
        """Terminate all workers; unfinished and waiting runs end with WorkerDied."""
        with self._lock:
            if not self._closed:
                self._closed = True
                for _ in range(self.workers):  # for threads that wait for an idle worker
                    self._idle.put(FailedWorker(WorkerDied("the engine was closed")))
                for worker in self._all:
                    worker.end()

    def _start_worker(self) -> None:
        for attempts_left in reversed(range(START_ATTEMPTS)):
            try:
                worker = self._start()
                break
            except Exception as reason:
                if self._closed or not attempts_left:
                    raise NoWorker(
                        f"no worker can be started: {describe_error(reason)}"
                    ) from reason
                # The memory of a process that was just killed takes a moment to be freed.
                time.sleep(START_PAUSE_SECONDS)
        with self._lock:
            self._all.add(worker)
            if self._closed:
                worker.end()
        self._idle.put(worker)

    def _replace(self, dead: Worker) -> None:
        with self._lock:
            if self._closed:  # `close` ended it; in the queue it ends the waiting runs
                self._idle.put(dead)
                return
            self._all.discard(dead)
        self._start_in_background()
        dead.end()

    def _start_in_background(self) -> None:
        """Start a worker in a thread: on a cluster it may have to wait for a free core."""

        def start() -> None:
            try:
                self._start_worker()
            except NoWorker as reason:
                self._idle.put(FailedWorker(reason))

        threading.Thread(target=start, daemon=True).start()
