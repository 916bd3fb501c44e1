"""Start worker processes that import this package and nothing of the caller's script."""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import parent_process, resource_tracker, spawn
from typing import Any

from torch import multiprocessing

# Ctrl-C, a closed terminal and a scheduler signal the whole process group; only the coordinator
# reacts, and ends its workers itself.
IGNORED_SIGNALS = ("SIGINT", "SIGHUP", "SIGTERM")

_START_LOCK = threading.Lock()  # protects the function of the standard library that is replaced


def start_process(target: Callable[..., None], *arguments: Any) -> Any:
    """Start `target(*arguments)` in a process of its own, which ends with this one.

    Where the platform can, it is forked from a server process that has imported `target`'s module,
    and with it torch, once.

    Args:
        target: A function of this package; it should call `follow_parent` first.
        arguments: Anything that can be pickled; tensors are moved to shared memory.

    Returns:
        The running `multiprocessing.Process`.
    """
    process: Any = worker_context(target.__module__).Process(
        target=target, args=arguments, daemon=True
    )
    with _START_LOCK, hidden_main(), blocked_signals(IGNORED_SIGNALS):
        process.start()
    return process


def follow_parent() -> None:
    """Ignore the signals meant for the parent, and exit when the parent does."""
    for name in IGNORED_SIGNALS:
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.SIG_IGN)
    threading.Thread(target=exit_with_parent, daemon=True).start()


def exit_with_parent() -> None:
    """Wait for the parent's end, then exit: a coordinator that is killed cannot end its workers."""
    parent = parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)


def worker_context(module: str) -> Any:
    """Return the start method for workers: a fork server that has imported `module`, or spawn.

    Neither inherits this process's threads and locks, as a plain fork would.
    """
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([module])
    return context


@contextmanager
def hidden_main() -> Iterator[None]:
    """Keep processes started by this thread from importing the caller's `__main__`.

    multiprocessing imports the main script into every new process, so that functions defined there
    can be unpickled. Workers call functions of this package only, and a script without
    `if __name__ == "__main__"` would start its search again in each of them.
    """
    original, starter = spawn.get_preparation_data, threading.get_ident()

    def without_main(name: str) -> dict[str, Any]:
        preparation: dict[str, Any] = original(name)
        if threading.get_ident() == starter:  # other threads may be starting other processes
            preparation.pop("init_main_from_name", None)
            preparation.pop("init_main_from_path", None)
        return preparation

    spawn.get_preparation_data = without_main
    try:
        yield
    finally:
        spawn.get_preparation_data = original


@contextmanager
def blocked_signals(names: tuple[str, ...]) -> Iterator[None]:
    """Block these signals in processes started in this block, from their first moment on."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # otherwise `start` would start it, and unblock SIGINT
    numbers = {getattr(signal, name) for name in names}
    before = signal.pthread_sigmask(signal.SIG_BLOCK, numbers)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
