"""One single-threaded worker process per core: 1.7 times as fast as one net on two threads.

A worker sends one epoch per message and then waits for the pruner's decision, so no epoch is
wasted. A run that is given up needs no message: the next Run replaces it.
"""

import ctypes
import multiprocessing
import signal
from collections.abc import Generator, Iterator
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

# Names and numbers of mallopt's options in glibc's malloc.h.
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3


class CpuEngine(Pool):
    """`workers` processes (default: one per core) that share one copy of the data."""

    def __init__(self, data: DataSet, workers: int | None = None) -> None:
        super().__init__(partial(WorkerProcess, data), workers or usable_cores(), device_name())


def device_name() -> str:
    """Return what a worker trains on."""
    return "cpu, one thread, " + ("bfloat16" if has_bfloat16_units() else "float32")


def train_here(run: Run, data: DataSet) -> Generator[Epoch, None, None]:
    """Train `run` in the calling process, with the speed-ups of a worker process.

    No global setting is changed: torch uses as many threads as the caller allows. With one thread
    the curve is exactly that of a worker process.

    Raises:
        Diverged: The training loss of an epoch is infinite or NaN.
    """
    fast = reference.Execution(
        memory_format=torch.channels_last,
        autocast=torch.bfloat16 if has_bfloat16_units() else None,
        fuse=fuse,
    )
    return reference.train(run, data, fast)


class WorkerProcess:
    """A worker process, and the coordinator's end of the pipe to it."""

    def __init__(self, data: DataSet) -> None:
        self.pipe, worker_end = multiprocessing.Pipe()
        self.process = start_process(serve, worker_end, data)
        worker_end.close()  # otherwise the pipe would stay open after the process has ended

    def train(self, run: Run) -> Iterator[Epoch]:
        """Train `run` in the process, one epoch per step."""
        epoch = self._request(run)
        while epoch is not None:
            yield epoch
            epoch = self._request("next")

    def end(self) -> None:
        """Kill the process, even in the middle of a run."""
        self.process.kill()
        self.process.join()

    def _request(self, message: Run | str) -> Epoch | None:
        try:
            self.pipe.send(message)
            answer: Epoch | Exception | None = self.pipe.recv()
        except (EOFError, OSError):
            self.process.join()
            status = self.process.exitcode
            cause = ": killed, perhaps for lack of memory" if status == -signal.SIGKILL else ""
            raise WorkerDied(
                f"worker process {self.process.pid} ended with {status}{cause}"
            ) from None
        if isinstance(answer, Exception):
            raise answer
        return answer


def serve(pipe: Connection, data: DataSet) -> None:
    """Run a worker process: answer requests on `pipe` until its other end is closed."""
    follow_parent()
    trainer = Trainer(data)
    with suppress(EOFError, OSError):
        while True:
            pipe.send(trainer.answer(pipe.recv()))


class Trainer:
    """Trains one run at a time, one epoch per request, in a process of its own."""

    def __init__(self, data: DataSet) -> None:
        self.data = data
        self.epochs: Iterator[Epoch] = iter(())
        torch.set_num_threads(1)
        retain_freed_memory()

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        """Train one epoch: the first of the Run in `message`, or the next of the current one.

        Returns:
            The Epoch, None when the run has no more, or the exception that ended it.
        """
        if isinstance(message, Run):
            self.epochs = train_here(message, self.data)
        return next_or_error(self.epochs)


def next_or_error(epochs: Iterator[Epoch]) -> Epoch | Exception | None:
    """Return the next epoch, None after the last, or the error as an exception to be pickled."""
    try:
        return next(epochs, None)
    except (Diverged, SearchError) as reason:
        return reason
    except Exception as reason:
        return TrainingFailed(describe_error(reason))


def retain_freed_memory() -> None:
    """Keep freed memory in the process instead of returning it to the system, under glibc.

    Every step allocates and frees feature maps of a few MB; the system would have to clear their
    pages each time.
    """
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL("libc.so.6")
        # 32 MiB is the largest value that older versions accept. If it is refused, the other
        # option alone would do harm.
        if libc.mallopt(M_MMAP_THRESHOLD, 2**25):
            libc.mallopt(M_TRIM_THRESHOLD, 2**30)


def has_bfloat16_units() -> bool:
    """Return whether bfloat16 is the faster type: the CPU multiplies it in hardware, at full rate.

    Intel's vector units do not: without matrix units, float32 took .87 of the time there.
    """
    capabilities = torch.cpu.get_capabilities()
    vectors = capabilities.get("avx512_bf16") and "Intel" not in str(capabilities.get("cpu_name"))
    return bool(capabilities.get("amx_tile") or vectors)
