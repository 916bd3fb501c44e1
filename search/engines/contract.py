"""The contract of every engine: `train(run)` is a generator that trains one epoch per step.

An engine trains up to `workers` runs at a time. Calls of `train` come from as many threads; one
call more waits until a worker is free. For each run, `train`

- yields an Epoch after each epoch, the trained weights with the last one. No engine trains ahead:
  the next epoch starts when the caller asks for it, so a pruned run wastes none.
- ends the run when the generator is closed, and frees its worker for the next run.
- derives everything random from `run.seed`, and leaves the caller's random generators alone.
- resumes a run that carries a checkpoint: `run.state` is the `Epoch.state` of the last epoch that
  was completed, and the curve is the same as without the interruption. An engine that writes no
  checkpoints starts such a run over; the caller sees it by the number of the first Epoch.
- raises Diverged, TrainingFailed or WorkerDied when the run cannot be completed.

`device` names what the engine trains on, for people and for the study. `close` frees all workers.

`reference` is the simplest implementation; the other engines are tested against it.
"""

import os
from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

from search.errors import SearchError
from search.nets.candidate import Run

TEST_BATCH = 500
"""Test images per forward pass, in every engine on a CPU and wherever an accuracy is measured
again. A GPU, which rounds differently anyway, takes the larger TEST_BATCH of cuda.py."""


@dataclass(frozen=True)
class Epoch:
    """The result of one epoch.

    Attributes:
        number: Counted from 1.
        test_accuracy: A fraction of the test images.
        test_loss: Mean cross entropy over the test images.
        train_accuracy: A fraction of the training images, augmented and with dropout as they were
            trained on, while the weights changed.
        train_loss: Mean over the same images, with the recipe's label smoothing.
        seconds: Of training and testing.
        weights: The bytes of a `torch.save`d state_dict; None except in the last epoch.
        state: The checkpoint from which a Run can resume after this epoch, with the same curve as
            without the interruption; None in the last epoch and where an engine has none.
    """

    number: int
    test_accuracy: float
    test_loss: float
    train_accuracy: float
    train_loss: float
    seconds: float
    weights: bytes | None = None
    state: bytes | None = None


class Diverged(Exception):
    """The loss became infinite or NaN: the candidate's fault, so a retry would not help."""


class TrainingFailed(Exception):
    """Training raised an exception, given here in one line."""


class WorkerDied(Exception):
    """The process that trained the run is gone; the candidate may not be to blame."""


class NoWorker(SearchError):
    """No worker can be started, so nothing can be trained until the cause is removed."""


class Engine(Protocol):
    """What the coordinator needs of an engine; see the module's docstring."""

    workers: int
    device: str

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Train `run`, one epoch per step."""

    def close(self) -> None:
        """Stop all workers; a run ends with WorkerDied, at the latest after its current epoch."""


NETS_PER_GPU = 8
"""How many nets a GPU trains at the same time by default."""


def usable_cores() -> int:
    """Return the number of cores this process may use, which can be fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
