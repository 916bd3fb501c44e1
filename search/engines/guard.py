"""Keeps a search alive when its GPU fails: fewer nets at once, then the CPU, or a clean stop.

A run that the GPU lets down ends with WorkerDied, so its candidate is enqueued again, as after the
death of a worker process. Where nothing is left to train on, NoWorker ends the search.
"""

import gc
import logging
import threading
from collections.abc import Callable, Generator

import torch

from search.engines.contract import Engine, Epoch, NoWorker, TrainingFailed, WorkerDied
from search.errors import describe_error
from search.nets.candidate import Run

logger = logging.getLogger(__name__)


class GuardedEngine:
    """An engine on a GPU, and what to do when that fails.

    Args:
        engine: The engine; opened, and closed with this one.
        works: Whether its device still computes, after a failure.
        fallback: Opens the engine that is used once this one is given up; None to stop then.
    """

    def __init__(
        self,
        engine: Engine,
        works: Callable[[], bool],
        fallback: Callable[[], Engine] | None = None,
    ) -> None:
        self.workers, self.device = engine.workers, engine.device
        self._engine, self._works, self._fallback = engine, works, fallback
        self._limit, self._running = engine.workers, 0  # nets at once
        self._given_up = ""  # why, once it is
        self._closed = False
        self._spare: Engine | None = None
        self._changed = threading.Condition()

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Train `run`, one epoch per step; waits until so many nets may be trained at once.

        This call chooses the engine, not the first step: afterwards `device` is what trains it, or
        its first step raises WorkerDied.
        """
        return self._spare.train(run) if self._spare else self._train(run)

    def _train(self, run: Run) -> Generator[Epoch, None, None]:
        limit = self._begin()
        try:
            yield from self._engine.train(run)
            return
        except RuntimeError as reason:
            fault = describe_error(reason).split(". ")[0]  # then come sizes and advice
            device_failed = is_device_error(reason)
        finally:
            with self._changed:
                self._running -= 1
                self._changed.notify_all()
        if not device_failed:
            raise TrainingFailed(fault)
        gc.collect()  # the exception held the memory of the run until here
        raise self._react(fault, limit)

    def close(self) -> None:
        """Close both engines; waiting runs end with WorkerDied."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        for engine in filter(None, (self._engine, self._spare)):
            engine.close()

    def _begin(self) -> int:
        """Wait for a place on the GPU; return how many nets may be trained at once."""
        with self._changed:
            while not (self._given_up or self._closed) and self._running >= self._limit:
                self._changed.wait()
            if self._closed:
                raise WorkerDied("the engine was closed")
            if self._given_up:  # since this run was to be trained on the GPU
                raise self._end()
            self._running += 1
            return self._limit

    def _react(self, fault: str, limit: int) -> Exception:
        """Lower the limit or give the GPU up; return the exception that ends the run.

        Args:
            fault: What went wrong.
            limit: How many nets were allowed at once when the run began: where several fail
                together, only the first of them lowers the limit.
        """
        with self._changed:
            if self._given_up or self._closed:
                return self._end() if self._given_up else WorkerDied(fault)
            works = self._works()
            if works and limit > 1:
                if limit // 2 < self._limit:
                    self._limit = limit // 2
                    logger.warning("%s: at most %d at once from now on", fault, self._limit)
                return WorkerDied(fault)
            if works and not self._fallback:
                return TrainingFailed(fault)  # the net is too large: another one may fit
            self._given_up = f"{self.device} has failed: {fault}"
            if self._fallback:
                logger.warning("%s; the search goes on on the CPU", self._given_up)
                self._spare = self._fallback()
                self.device = self._spare.device
            self._changed.notify_all()
            return self._end()

    def _end(self) -> Exception:
        """Return what ends a run on a GPU that is given up: a retry elsewhere, or the search."""
        return WorkerDied(self._given_up) if self._spare else NoWorker(self._given_up)


def is_device_error(reason: RuntimeError) -> bool:
    """Return whether the device is to blame: out of memory, lost, or an error of its driver."""
    if isinstance(reason, torch.OutOfMemoryError | torch.AcceleratorError):
        return True
    return any(name in str(reason).upper() for name in ("CUDA", "CUDNN", "CUBLAS", "MPS BACKEND"))


def device_works(device: str) -> bool:
    """Return whether the device still computes: after some errors nothing does in this process."""
    try:
        return torch.ones(1, device=device).add_(1).item() == 2
    except torch.OutOfMemoryError:
        return True
    except RuntimeError:
        return False
