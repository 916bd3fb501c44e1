"""Trains runs in Ray actors on several machines; the only module that uses Ray.

Each machine holds one copy of the data set. The code is sent with the connection; a machine needs
the libraries only.
"""

import logging
import os
import signal
import socket
import threading
import time
import warnings
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any, Protocol

import torch

from search.data.dataset import DataSet
from search.engines.contract import NETS_PER_GPU, Epoch, WorkerDied
from search.engines.cpu import Trainer, device_name, next_or_error
from search.engines.pool import Pool
from search.errors import SearchError, describe_error
from search.nets.candidate import Run

PACKAGE = Path(__file__).resolve().parent.parent
START_TIMEOUT_SECONDS = 60  # with a worker's start, at first


class TrainerLike(Protocol):
    """What an actor runs: a trainer on a core or a GPU."""

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        """Train one epoch, as Trainer.answer does."""


class RayEngine(Pool):
    """Trains up to `workers` runs at once on a Ray cluster.

    Args:
        data: The data set, which is copied to every machine once.
        workers: By default one per core or, in a cluster with GPUs, NETS_PER_GPU per GPU: then the
            cores stay idle. Workers beyond the cluster's size wait for machines that join later.
        address: `HOST:PORT` of the cluster, "auto" for the one this machine belongs to.
        trainer: What the actors run, for benchmarks; by default what suits the cluster.

    Raises:
        SearchError: There is no such cluster, or it has no core.
    """

    def __init__(
        self,
        data: DataSet,
        workers: int | None = None,
        address: str = "auto",
        trainer: Callable[[DataSet], TrainerLike] | None = None,
    ) -> None:
        self.ray = connect(address)
        gpus = int(self.ray.cluster_resources().get("GPU", 0))
        cores = int(self.ray.cluster_resources().get("CPU", 0))
        capacity = NETS_PER_GPU * gpus or cores
        if not (workers or capacity):
            raise SearchError(f"the Ray cluster at {address!r} has no free core")
        device = f"Ray, {'cuda' if gpus else device_name()}"
        # Ray keeps arrays in memory that all processes of a machine share: one copy per machine.
        packed = self.ray.put(pack(data))
        trainer = trainer or (GPUTrainer if gpus else Trainer)
        start = partial(ActorWorker, self.ray, packed, trainer, gpus > 0, lambda: self._closed)
        super().__init__(start, workers or capacity, device, in_background=True)


class ActorWorker:
    """An actor somewhere in the cluster, as a worker of a Pool."""

    def __init__(
        self,
        ray: Any,
        packed: Any,
        trainer: Callable[[DataSet], TrainerLike],
        on_gpu: bool,
        is_closed: Callable[[], bool],
    ) -> None:
        self.ray = ray
        needs = {"num_gpus": 1 / NETS_PER_GPU, "num_cpus": 0} if on_gpu else {"num_cpus": 1}
        remote = ray.remote(max_restarts=0, **needs)(RemoteTrainer)
        patience_seconds = START_TIMEOUT_SECONDS
        while True:
            self.actor = remote.remote(packed, trainer)
            answer, deadline = self.actor.ready.remote(), time.monotonic() + patience_seconds
            while not ray.wait([answer], timeout=0.5)[0] and time.monotonic() < deadline:
                if is_closed():
                    self.end()
                    raise WorkerDied("the engine was closed")
            if ray.wait([answer], timeout=0)[0]:
                break
            # No core is free yet. Or Ray has placed the actor on a machine that died meanwhile, and
            # would wait for it for ever: a new request costs nothing.
            self.end()
            patience_seconds *= 2
        self._request("ready")

    def train(self, run: Run) -> Iterator[Epoch]:
        """Train `run` in the actor, one epoch per step."""
        epoch = self._request("answer", run)
        while epoch is not None:
            yield epoch
            epoch = self._request("answer", "next")

    def end(self) -> None:
        """Kill the actor, even in the middle of a run."""
        self.ray.kill(self.actor)

    def _request(self, method: str, *message: Any) -> Epoch | None:
        try:
            answer: Any = self.ray.get(getattr(self.actor, method).remote(*message))
        except self.ray.exceptions.RayError as reason:
            raise WorkerDied(f"a worker of the cluster is gone: {describe_error(reason)}") from None
        if isinstance(answer, Exception):
            raise answer
        return answer  # type: ignore[no-any-return]


class RemoteTrainer:
    """The actor: a trainer on one core, or on a share of a GPU."""

    def __init__(self, packed: dict[str, Any], trainer: Callable[[DataSet], TrainerLike]) -> None:
        self.trainer = trainer(unpack(packed))

    def ready(self) -> None:
        """Return once the actor has started."""

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        """Train one epoch, as Trainer.answer does."""
        return self.trainer.answer(message)


class GPUTrainer:
    """Trains one run at a time on the GPU that Ray has assigned to this process."""

    def __init__(self, data: DataSet) -> None:
        from search.engines.cuda import CudaEngine

        self.engine = CudaEngine(data, 1, "cuda")
        self.epochs: Generator[Epoch, None, None] | None = None

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        """Train one epoch, as Trainer.answer does."""
        if isinstance(message, Run):
            if self.epochs:
                self.epochs.close()
            self.epochs = self.engine.train(message)
        assert self.epochs
        return next_or_error(self.epochs)


def connect(address: str) -> Any:
    """Connect to a cluster and return the module `ray`.

    Args:
        address: `HOST:PORT`, or "auto" for the cluster this machine belongs to.

    Raises:
        SearchError: Ray is not installed, or there is no such cluster.
    """
    # Otherwise a call after the cluster has ended would start a local one.
    os.environ.setdefault("RAY_ENABLE_AUTO_CONNECT", "0")
    try:
        import ray
    except ImportError:
        raise SearchError("--engine ray needs Ray: pip install -e '.[ray]'") from None
    if not ray.is_initialized():
        try:
            check_reachable(address)
            with restored_signal_handler(signal.SIGTERM):
                ray.init(
                    address,
                    runtime_env={"py_modules": [str(PACKAGE)]},
                    log_to_driver=False,
                    logging_level=logging.ERROR,
                )
        except SystemExit:  # Ray raises it for a SIGTERM while it connects
            raise KeyboardInterrupt from None
        except Exception as reason:
            raise SearchError(
                f"no Ray cluster at {address!r} ({describe_error(reason)}); "
                "`ray start --head` starts one; run `ray stop` first where one has died"
            ) from None
    return ray


@contextmanager
def restored_signal_handler(number: signal.Signals) -> Iterator[None]:
    """Undo that Ray installs its own handler: ours stops the search and says how to resume."""
    ours = signal.getsignal(number)
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():  # in others neither may change it
            signal.signal(number, ours)


def check_reachable(address: str) -> None:
    """Raise OSError if nothing listens at the address; Ray itself would retry for minutes."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host.strip("[]"), int(port)), timeout=10).close()


def pack(data: DataSet) -> dict[str, Any]:
    """Convert the tensors of a data set to arrays; Ray would copy tensors for every process."""
    values = {field.name: getattr(data, field.name) for field in fields(data)}
    return {k: v.numpy() if isinstance(v, torch.Tensor) else v for k, v in values.items()}


def unpack(packed: dict[str, Any]) -> DataSet:
    """Make a data set of tensors that share the arrays' memory."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch warns that the memory is read-only
        parts: Any = {
            name: torch.from_numpy(part) if hasattr(part, "dtype") else part
            for name, part in packed.items()
        }
        return DataSet(**parts)
