"""One-thread worker processes: two of one thread beat one of two by 1.7 times.

A worker answers each message with one epoch, so between two epochs it waits for the pruner's word
and never trains in vain; a run that is given up needs no message at all.
"""

import ctypes
import os
import queue
import signal
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from multiprocessing import parent_process, resource_tracker
from multiprocessing.connection import Connection
from typing import Any

import torch
from torch import multiprocessing

from search import SearchError, brief
from search.candidate import Run
from search.data import DataSet
from search.engines import Diverged, Epoch, TrainingFailed, WorkerDied, cores, reference
from search.engines.fused import fuse

# Ctrl-C and a closed terminal reach the whole group of processes; only the coordinator answers.
DEAF_TO = ("SIGINT", "SIGHUP")

# What mallopt calls them in glibc's malloc.h.
M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3


class Workers:
    """`workers` processes (default: one per core) that share one copy of the data."""

    def __init__(self, data: DataSet, workers: int | None = None) -> None:
        self.workers = workers or cores()
        self.device = "cpu, one thread, " + ("bfloat16" if fast_bfloat16() else "float32")
        self._data = data
        self._idle: queue.SimpleQueue[Worker] = queue.SimpleQueue()
        self._all: set[Worker] = set()
        self._closed = False
        self._lock = threading.Lock()
        for _ in range(self.workers):
            self._start_one()

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        worker = self._idle.get()
        done = run.state
        try:
            while True:
                try:
                    for epoch in worker.train(replace(run, state=done)):
                        done = epoch.state
                        yield epoch
                    return
                except WorkerDied:
                    worker = self._replace(worker)
                    # Another goes on from the last epoch, unless this one did not get through any.
                    if done == run.state:
                        raise
                    run = replace(run, state=done)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        with self._lock:
            self._closed = True
            for worker in self._all:
                worker.end()

    def _start_one(self) -> None:
        worker = Worker(self._data)
        self._all.add(worker)
        self._idle.put(worker)

    def _replace(self, dead: "Worker") -> "Worker":
        with self._lock:
            if self._closed:  # the dead are wanted dead
                return dead
            dead.end()
            self._all.remove(dead)
            fresh = Worker(self._data)
            self._all.add(fresh)
            return fresh


class Worker:
    """One process and this end of the pipe to it."""

    def __init__(self, data: DataSet) -> None:
        context = fresh_processes()
        self.pipe, theirs = context.Pipe()
        self.process: Any = context.Process(target=serve, args=(theirs, data), daemon=True)
        with deaf(DEAF_TO):
            self.process.start()
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
            raise WorkerDied(
                f"worker process {self.process.pid} ended with {self.process.exitcode}"
            ) from None
        if isinstance(answer, Exception):
            raise answer
        return answer


def serve(pipe: Connection, data: DataSet) -> None:
    """The worker's life: a Run begins a training, every message is answered with its next epoch.

    The answer is an Epoch, None behind the last one, or the exception that ended the training.
    """
    for name in DEAF_TO:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    threading.Thread(target=end_with_parent, daemon=True).start()
    torch.set_num_threads(1)
    keep_memory()
    autocast = torch.bfloat16 if fast_bfloat16() else None
    epochs: Iterator[Epoch] = iter(())
    with suppress(EOFError, OSError):
        while True:
            message = pipe.recv()
            if isinstance(message, Run):
                epochs = reference.train(
                    message,
                    data,
                    memory_format=torch.channels_last,
                    autocast=autocast,
                    prepare=fuse,
                )
            pipe.send(next_or_reason(epochs))


def next_or_reason(epochs: Iterator[Epoch]) -> Epoch | Exception | None:
    """The next epoch; None at the end; or why there is none, as something a pipe can carry."""
    try:
        return next(epochs, None)
    except (Diverged, SearchError) as reason:
        return reason
    except Exception as reason:
        return TrainingFailed(brief(reason))


def fresh_processes() -> Any:
    """Processes that share nothing with this one and its threads, but begin with torch imported:
    they are forked from a server that has done it once."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context


@contextmanager
def deaf(names: tuple[str, ...]) -> Iterator[None]:
    """A process started in this block does not hear these signals, from its first moment on."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # else `start` would start it, and unblock SIGINT
    known = {getattr(signal, name) for name in names}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, known)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_with_parent() -> None:
    """A coordinator killed outright closes nothing: without this its workers would train on."""
    parent = parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)


def keep_memory() -> None:
    """Freed memory stays with the process, where glibc is: maps of a few MB are asked for and let
    go in every step, and the system would clear each of their pages anew."""
    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL("libc.so.6")
        # 32 MiB is the most that older versions take; refused, the second would only do harm.
        if libc.mallopt(M_MMAP_THRESHOLD, 2**25):
            libc.mallopt(M_TRIM_THRESHOLD, 2**30)


def fast_bfloat16() -> bool:
    """Whether the chip multiplies matrices in bfloat16 itself; emulated it would be slower."""
    capabilities = torch.cpu.get_capabilities()
    return bool(capabilities.get("amx_tile") or capabilities.get("avx512_bf16"))
