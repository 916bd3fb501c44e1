"""The same runs as Ray actors on many machines; nothing else here knows Ray.

Each machine holds one copy of the data. The code travels with the connection; what a machine needs
is the libraries.
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
from search.engines.contract import Epoch, WorkerDied
from search.engines.cpu import Trainer, device_name, next_or_error
from search.engines.pool import Pool
from search.errors import SearchError, describe_error
from search.nets.candidate import Run

PACKAGE = Path(__file__).resolve().parent.parent
NETS_PER_GPU = 8  # nets on one GPU
START_TIMEOUT_SECONDS = 60  # with a worker's start, at first


class TrainerLike(Protocol):
    """Whoever trains where an actor lives."""

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        """As Trainer's."""


class RayEngine(Pool):
    """Runs on a Ray cluster: `workers` at once (default: as many as it has cores, or as its GPUs
    hold if it has any: then the cores of machines without one stay idle).

    More workers than there is room for wait for machines that join later.
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
        room = NETS_PER_GPU * gpus or cores
        if not (workers or room):
            raise SearchError(f"the Ray cluster at {address!r} has no core to lend")
        device = f"Ray, {'cuda' if gpus else device_name()}"
        # Ray keeps arrays in memory that all processes of a machine share: one copy for each.
        packed = self.ray.put(pack(data))
        trainer = trainer or (GPUTrainer if gpus else Trainer)
        start = partial(ActorWorker, self.ray, packed, trainer, gpus > 0, lambda: self._closed)
        super().__init__(start, workers or room, device, in_background=True)


class ActorWorker:
    """A worker somewhere in the cluster, and this end of the line to it."""

    def __init__(
        self,
        ray: Any,
        packed: Any,
        trainer: Callable[[DataSet], TrainerLike],
        on_gpu: bool,
        unwanted: Callable[[], bool],
    ) -> None:
        self.ray = ray
        needs = {"num_gpus": 1 / NETS_PER_GPU, "num_cpus": 0} if on_gpu else {"num_cpus": 1}
        remote = ray.remote(max_restarts=0, **needs)(RemoteTrainer)
        patience_seconds = START_TIMEOUT_SECONDS
        while True:
            self.actor = remote.remote(packed, trainer)
            answer, deadline = self.actor.ready.remote(), time.monotonic() + patience_seconds
            while not ray.wait([answer], timeout=0.5)[0] and time.monotonic() < deadline:
                if unwanted():
                    self.end()
                    raise WorkerDied("the engine was closed")
            if ray.wait([answer], timeout=0)[0]:
                break
            # There is no room yet. Or Ray had asked a machine that died meanwhile, and would wait
            # for its answer for ever: a new request costs nothing.
            self.end()
            patience_seconds *= 2
        self.ask("ready")

    def train(self, run: Run) -> Iterator[Epoch]:
        epoch = self.ask("answer", run)
        while epoch is not None:
            yield epoch
            epoch = self.ask("answer", "next")

    def end(self) -> None:
        self.ray.kill(self.actor)

    def ask(self, what: str, *message: Any) -> Epoch | None:
        try:
            answer: Any = self.ray.get(getattr(self.actor, what).remote(*message))
        except self.ray.exceptions.RayError as reason:
            raise WorkerDied(f"a worker of the cluster is gone: {describe_error(reason)}") from None
        if isinstance(answer, Exception):
            raise answer
        return answer  # type: ignore[no-any-return]


class RemoteTrainer:
    """What runs over there: a trainer on one core, or on a share of a GPU."""

    def __init__(self, packed: dict[str, Any], trainer: Callable[[DataSet], TrainerLike]) -> None:
        self.trainer = trainer(unpack(packed))

    def ready(self) -> None:
        """It answers when it is."""

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        return self.trainer.answer(message)


class GPUTrainer:
    """A training on the GPU that Ray has lent to this process."""

    def __init__(self, data: DataSet) -> None:
        from search.engines.cuda import CudaEngine as Streams

        self.engine = Streams(data, 1, "cuda")
        self.epochs: Generator[Epoch, None, None] | None = None

    def answer(self, message: Run | str) -> Epoch | Exception | None:
        """As Trainer's."""
        if isinstance(message, Run):
            if self.epochs:
                self.epochs.close()
            self.epochs = self.engine.train(message)
        assert self.epochs
        return next_or_error(self.epochs)


def connect(address: str) -> Any:
    """Ray, connected to the cluster at `address`; "auto" is the one this machine belongs to."""
    # Or any call would begin a cluster of its own where this one has ended.
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
        except SystemExit:  # Ray's answer to SIGTERM while it connects
            raise KeyboardInterrupt from None
        except Exception as reason:
            raise SearchError(
                f"no Ray cluster at {address!r} ({describe_error(reason)}); "
                "`ray start --head` begins one, `ray stop` comes first where one has died"
            ) from None
    return ray


@contextmanager
def restored_signal_handler(number: signal.Signals) -> Iterator[None]:
    """Ray would end the process where this house stops the search and says how to go on."""
    ours = signal.getsignal(number)
    try:
        yield
    finally:
        if threading.current_thread() is threading.main_thread():  # else neither may change it
            signal.signal(number, ours)


def check_reachable(address: str) -> None:
    """Ray would knock at a closed door for minutes. Raises OSError."""
    host, _, port = address.removeprefix("ray://").rpartition(":")
    if host and port.isdecimal():
        socket.create_connection((host.strip("[]"), int(port)), timeout=10).close()


def pack(data: DataSet) -> dict[str, Any]:
    """The data set with arrays in the place of tensors, which Ray would copy for every process."""
    known = {one.name: getattr(data, one.name) for one in fields(data)}
    return {k: v.numpy() if isinstance(v, torch.Tensor) else v for k, v in known.items()}


def unpack(packed: dict[str, Any]) -> DataSet:
    """The same as tensors on the same memory, which is only read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch: may not be written to
        whole: Any = {
            name: torch.from_numpy(part) if hasattr(part, "dtype") else part
            for name, part in packed.items()
        }
        return DataSet(**whole)
