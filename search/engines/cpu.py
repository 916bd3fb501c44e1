"""One-thread worker processes: two of one thread beat one of two by 1.7 times.

A worker answers each message with one epoch, so between two epochs it waits for the pruner's word
and never trains in vain; a run that is given up needs no message at all.
"""

import ctypes
import multiprocessing
import signal
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection

import torch

from search.data.dataset import DataSet
from search.engines import reference
from search.engines.contract import Diverged, Epoch, TrainingFailed, WorkerDied, usable_cores
from search.engines.fused import fuse
from search.engines.pool import Pool
from search.engines.process import follow_parent, start_process
from search.errors import SearchError, describe_error
from search.nets.candidate import Run

# What mallopt calls them in glibc's malloc.h.
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3


class CpuEngine(Pool):
    """`workers` processes (default: one per core) that share one copy of the data."""

    def __init__(self, data: DataSet, workers: int | None = None) -> None:
        super().__init__(partial(WorkerProcess, data), workers or usable_cores(), device_name())


def device_name() -> str:
    """What a worker trains on."""
    return "cpu, one thread, " + ("bfloat16" if has_bfloat16_units() else "float32")


class WorkerProcess:
    """One process and this end of the pipe to it."""

    def __init__(self, data: DataSet) -> None:
        self.pipe, theirs = multiprocessing.Pipe()
        self.process = start_process(serve, theirs, data)
        theirs.close()  # else the end of the process would not end the pipe

    def train(self, run: Run) -> Iterator[Epoch]:
        epoch = self._ask(run)
        while epoch is not None:
            yield epoch
            epoch = self._ask("next")

    def end(self) -> None:
        self.process.kill()
        self.process.join()

    def _ask(self, message: Run | str) -> Epoch | None:
        try:
            self.pipe.send(message)
            answer: Epoch | Exception | None = self.pipe.recv()
        except (EOFError, OSError):
            self.process.join()
            status = self.process.exitcode
            why = ": killed, perhaps for want of memory" if status == -signal.SIGKILL else ""
            raise WorkerDied(
                f"worker process {self.process.pid} ended with {status}{why}"
            ) from None
        if isinstance(answer, Exception):
            raise answer
        return answer


def serve(pipe: Connection, data: DataSet) -> None:
    """Train what is asked for through `pipe` until its other end is closed."""
    follow_parent()
    trainer = Trainer(data)
    with suppress(EOFError, OSError):
        while True:
            pipe.send(trainer.answer(pipe.recv()))


def train_here(run: Run, data: DataSet) -> Iterator[Epoch]:
    """Train `run` in the calling process, with the speed-ups of a worker process."""
    return reference.train(
        run,
        data,
        memory_format=torch.channels_last,
        autocast=torch.bfloat16 if has_bfloat16_units() else None,
        prepare=fuse,
    )


class Trainer:
    """A training in a process of its own, with one thread, an epoch at a time."""

    def __init__(self, data: DataSet) -> None:
        self.data = data
        self.epochs: Iterator[Epoch] = iter(())
        torch.set_num_threads(1)
        retain_freed_memory()

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        """A Run begins a training, any other message goes on with it: the next Epoch, None behind
        the last one, or the exception that ended it."""
        if isinstance(message, Run):
            self.epochs = reference.train(
                message,
                self.data,
                memory_format=torch.channels_last,
                autocast=torch.bfloat16 if has_bfloat16_units() else None,
                prepare=fuse,
            )
        return next_or_error(self.epochs)


def next_or_error(epochs: Iterator[Epoch]) -> Epoch | Exception | None:
    """The next epoch; None at the end; or why there is none, as something a pipe can carry."""
    try:
        return next(epochs, None)
    except (Diverged, SearchError) as reason:
        return reason
    except Exception as reason:
        return TrainingFailed(describe_error(reason))


def retain_freed_memory() -> None:
    """Freed memory stays with the process, where glibc is: maps of a few MB are asked for and let
    go in every step, and the system would clear each of their pages anew."""
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL("libc.so.6")
        # 32 MiB is the most that older versions take; refused, the second would only do harm.
        if libc.mallopt(M_MMAP_THRESHOLD, 2**25):
            libc.mallopt(M_TRIM_THRESHOLD, 2**30)


def has_bfloat16_units() -> bool:
    """Whether the chip multiplies matrices in bfloat16 itself; emulated it would be slower."""
    capabilities = torch.cpu.get_capabilities()
    return bool(capabilities.get("amx_tile") or capabilities.get("avx512_bf16"))
