"""The engines by name, and which of them this machine has."""

import logging
from collections.abc import Callable
from functools import cache, partial

import torch

from search.data.dataset import DataSet
from search.engines.contract import Engine
from search.errors import SearchError, describe_error

logger = logging.getLogger(__name__)

ENGINES = ("auto", "cpu", "cuda", "mps", "ray", "reference", "plain")
GPUS = ("cuda", "mps")
PARALLEL_ENGINES = ("cpu", "cuda", "mps", "ray")  # whose number of workers can be chosen

# Each worker needs a few open files.
MIN_OPEN_FILES, OPEN_FILES = 64, 4096


def available_engines() -> list[str]:
    """Return the engines of this machine, without `plain`, their baseline in benchmarks."""
    available = ["reference", "cpu"]
    if torch.cuda.is_available():
        available.append("cuda")
    if torch.backends.mps.is_available():
        available.append("mps")
    return available


def check_engine(name: str, workers: int | None = None) -> None:
    """Check the name of an engine, and that it can train that many runs at once.

    Raises:
        SearchError: The name is unknown, or the engine trains one run at a time.
    """
    if name not in ENGINES:
        raise SearchError(f"unknown engine {name!r}: expected one of {', '.join(ENGINES)}")
    if name not in PARALLEL_ENGINES and name != "auto" and workers not in (None, 1):
        raise SearchError(f"--engine {name} trains one run at a time: use --workers 1")


def open_engine(
    name: str, data: DataSet, workers: int | None = None, address: str = "auto"
) -> Engine:
    """Start the engine called `name`.

    Args:
        name: One of ENGINES; "auto" is a GPU that passes its check, else "cpu".
        data: What it trains on.
        workers: How many runs to train at once; None for the engine's own choice.
        address: Of the Ray cluster, for "ray"; "auto" for the one this machine belongs to.

    Raises:
        SearchError: The name is unknown, this machine has no such engine or it fails its check,
            or it cannot have that many workers.
    """
    check_engine(name, workers)
    raise_open_file_limit()
    # Imported here: each of these modules takes a second or needs a library that may be missing.
    match name:
        case "ray":
            from search.engines.ray_cluster import RayEngine

            return RayEngine(data, workers, address)
        case "cuda" | "mps":
            if name not in available_engines():
                raise SearchError(
                    f"--engine {name}: torch finds no such device on this machine; use --engine cpu"
                )
            if fault := check_gpu(name):
                raise SearchError(f"--engine {name} fails its check: {fault}; use --engine cpu")
            return open_gpu(name, data, workers)
        case "reference":
            from search.engines.reference import ReferenceEngine

            return ReferenceEngine(data)
        case "plain":
            from search.engines.dataloader import DataLoaderEngine

            return DataLoaderEngine(data, "cuda" if torch.cuda.is_available() else "cpu")
        case "auto":
            for gpu in [name for name in available_engines() if name in GPUS]:
                if not (fault := check_gpu(gpu)):
                    return open_gpu(gpu, data, workers, partial(open_cpu, data, workers))
                logger.warning("%s fails its check, the CPU is used: %s", gpu, fault)
    return open_cpu(data, workers)


def open_cpu(data: DataSet, workers: int | None) -> Engine:
    """Start worker processes on this machine's cores."""
    from search.engines.cpu import CpuEngine

    return CpuEngine(data, workers)


def open_gpu(
    name: str,
    data: DataSet,
    workers: int | None,
    fallback: Callable[[], Engine] | None = None,
) -> Engine:
    """Open the engine of a GPU, and guard it against the GPU's failures."""
    from search.engines.cuda import CudaEngine
    from search.engines.guard import GuardedEngine, device_works

    return GuardedEngine(CudaEngine(data, workers, name), partial(device_works, name), fallback)


@cache
def check_gpu(name: str) -> str | None:
    """Return why a GPU cannot be trusted, in one line, or None; checked once per process."""
    from search.engines.cuda import CudaEngine
    from search.engines.selfcheck import find_fault, sample_data

    data = sample_data()
    try:
        engine = CudaEngine(data, 2, name)
    except Exception as reason:  # whatever a driver raises
        return describe_error(reason)
    return find_fault(engine, data)


def raise_open_file_limit() -> None:
    """Raise this process's limit of open files to OPEN_FILES, or as far as it may.

    Raises:
        SearchError: Fewer than MIN_OPEN_FILES are allowed.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < OPEN_FILES:
        soft = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        if soft < MIN_OPEN_FILES:
            raise SearchError(
                f"this process may open only {soft} files, it needs {MIN_OPEN_FILES}: "
                f"raise the limit with `ulimit -n {OPEN_FILES}`"
            )
