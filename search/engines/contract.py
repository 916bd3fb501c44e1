"""What every engine is: train(run) yields one Epoch at a time."""

import os
from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

from search.errors import SearchError
from search.nets.candidate import Run


@dataclass(frozen=True)
class Epoch:
    """What one epoch brought.

    test_accuracy is a fraction; seconds count training and testing; weights are the bytes of a
    `torch.save`d state_dict, in the last epoch only; state, in those before, is what a Run goes on
    from behind this epoch, with the same curve as if it had not been cut short.
    """

    number: int
    test_accuracy: float
    train_loss: float
    seconds: float
    weights: bytes | None = None
    state: bytes | None = None


class Diverged(Exception):
    """The loss is no longer a number: the candidate's fault, trying again would not mend it."""


class TrainingFailed(Exception):
    """An exception in a worker process, in one line."""


class WorkerDied(Exception):
    """Whoever trained the run is gone: not the candidate's fault as far as anyone knows."""


class NoWorker(SearchError):
    """A worker cannot be started: nothing can be trained until that is mended."""


class Engine(Protocol):
    """What every engine is; `device` says in words what it trains on."""

    workers: int
    device: str

    def train(self, run: Run) -> Generator[Epoch, None, None]: ...

    def close(self) -> None:
        """Frees everything at once; runs under way in other processes end with WorkerDied."""


def usable_cores() -> int:
    """The cores this process may use, which can be fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
