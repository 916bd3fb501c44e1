"""WHERE AND HOW FAST a Run is trained.

Every engine trains `workers` runs at once. Its `train(run)` is a generator that trains one epoch
per step and yields an Epoch after each; closing it ends the run and frees its worker. A run that
brings a state goes on behind that epoch, where the engine can; else it begins anew, as the first
Epoch's number tells. `reference` is the law the others are held to.
"""

import os
from collections.abc import Generator
from dataclasses import dataclass
from typing import Protocol

import torch

from search.data.dataset import DataSet
from search.errors import SearchError
from search.nets.candidate import Run

NAMES = ("auto", "cpu", "cuda", "mps", "ray", "reference", "plain")
LEAST_FILES, FILES = 64, 4096  # open at a time


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


MANY_AT_ONCE = ("cpu", "cuda", "mps", "ray")  # whose number of workers can be chosen


class Engine(Protocol):
    """What every engine is; `device` says in words what it trains on."""

    workers: int
    device: str

    def train(self, run: Run) -> Generator[Epoch, None, None]: ...

    def close(self) -> None:
        """Frees everything at once; runs under way in other processes end with WorkerDied."""


def cores() -> int:
    """The cores this process may use, which can be fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def allow_open_files() -> None:
    """As many as the system lets this process have; each worker takes some.

    Raises SearchError where they are too few to begin.
    """
    try:
        import resource
    except ImportError:  # no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < FILES:
        soft = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        if soft < LEAST_FILES:
            raise SearchError(
                f"this process may have only {soft} files open, {LEAST_FILES} are the least: "
                f"`ulimit -n {FILES}` allows more"
            )


def present() -> list[str]:
    """The engines this machine has, `plain` aside, with which they are compared."""
    found = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    return ["reference", "cpu", *(name for name, there in found.items() if there)]


def open_engine(
    name: str, data: DataSet, workers: int | None = None, address: str = "auto"
) -> Engine:
    """The engine called `name`, ready to train on `data`; `workers` None leaves it the choice,
    `address` is that of the cluster, if it is one."""
    if name not in NAMES:
        raise SearchError(f"unknown engine {name!r}: known are {', '.join(NAMES)}")
    allow_open_files()
    if name == "ray":
        from search.engines.cluster import Cluster

        return Cluster(data, workers, address)
    if name in ("cuda", "mps"):
        from search.engines.cuda import Streams

        if name not in present():
            raise SearchError(f"--engine {name}: torch sees no such device here; try --engine cpu")
        return Streams(data, workers, name)
    if name in ("auto", "cpu"):
        from search.engines.cpu import Workers

        return Workers(data, workers)
    if workers not in (None, 1):
        raise SearchError(f"--engine {name} trains one run at a time: --workers 1")
    if name == "reference":
        from search.engines.reference import Reference

        return Reference(data)
    from search.engines.plain import Plain

    return Plain(data, "cuda" if "cuda" in present() else "cpu")
