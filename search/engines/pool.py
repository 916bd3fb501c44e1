"""Workers that train one run at a time each, wherever they are; the dead are replaced."""

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import Protocol

from search.engines.contract import Epoch, NoWorker, WorkerDied
from search.errors import describe_error
from search.nets.candidate import Run

START_ATTEMPTS, START_PAUSE_SECONDS = (
    3,
    0.5,
)  # of a worker before it is given up, and between two of them


class Worker(Protocol):
    """Whoever trains a run, epoch by epoch, and waits for the word between two."""

    def train(self, run: Run) -> Iterator[Epoch]:
        """Raises WorkerDied where the worker is gone."""

    def end(self) -> None:
        """At once, whatever it is at."""


class Pool:
    """An engine of `workers`, each made by `start`."""

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
                self._start_another()
            else:
                self._start_one()

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Where its worker dies, a run goes on from the last epoch with another, unless the dead
        one did not get through any."""
        while True:
            worker, done, last = self._idle.get(), run.state, False
            try:
                for epoch in worker.train(run):
                    done, last = epoch.state, epoch.number == run.epochs
                    yield epoch
            except WorkerDied:
                self._replace(worker)
                if last:
                    return
                if self._closed or done == run.state:
                    raise
                run = replace(run, state=done)
            except BaseException:  # given up, say
                self._idle.put(worker)
                raise
            else:
                self._idle.put(worker)
                return

    def close(self) -> None:
        with self._lock:
            if not self._closed:
                self._closed = True
                for _ in range(self.workers):  # whoever waits for a worker is told
                    self._idle.put(FailedWorker(WorkerDied("the engine was closed")))
                for worker in self._all:
                    worker.end()

    def _start_one(self) -> None:
        """Raises NoWorker where none can be started."""
        for left in reversed(range(START_ATTEMPTS)):
            try:
                worker = self._start()
                break
            except Exception as reason:
                if self._closed or not left:
                    raise NoWorker(
                        f"no worker can be started: {describe_error(reason)}"
                    ) from reason
                time.sleep(START_PAUSE_SECONDS)  # what was killed takes a moment to be gone
        with self._lock:
            self._all.add(worker)
            if self._closed:
                worker.end()
        self._idle.put(worker)

    def _replace(self, dead: Worker) -> None:
        with self._lock:
            if self._closed:  # the dead are wanted dead, and tell whoever waits
                self._idle.put(dead)
                return
            self._all.discard(dead)
        self._start_another()
        dead.end()

    def _start_another(self) -> None:
        """In the background: there may be no room for it before someone else has made it."""

        def start() -> None:
            try:
                self._start_one()
            except NoWorker as reason:
                self._idle.put(FailedWorker(reason))

        threading.Thread(target=start, daemon=True).start()


class FailedWorker:
    """In the place of a worker that could not be started."""

    def __init__(self, reason: Exception) -> None:
        self.reason = reason

    def train(self, run: Run) -> Iterator[Epoch]:
        raise self.reason

    def end(self) -> None:
        """It never was."""
