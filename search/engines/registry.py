"""WHERE AND HOW FAST a Run is trained.

Every engine trains `workers` runs at once. Its `train(run)` is a generator that trains one epoch
per step and yields an Epoch after each; closing it ends the run and frees its worker. A run that
brings a state goes on behind that epoch, where the engine can; else it begins anew, as the first
Epoch's number tells. `reference` is the law the others are held to.
"""

import torch

from search.data.dataset import DataSet
from search.engines.contract import Engine
from search.errors import SearchError

ENGINES = ("auto", "cpu", "cuda", "mps", "ray", "reference", "plain")
MIN_OPEN_FILES, OPEN_FILES = 64, 4096  # open at a time


PARALLEL_ENGINES = ("cpu", "cuda", "mps", "ray")  # whose number of workers can be chosen


def raise_open_file_limit() -> None:
    """As many as the system lets this process have; each worker takes some.

    Raises SearchError where they are too few to begin.
    """
    try:
        import resource
    except ImportError:  # no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft != resource.RLIM_INFINITY and soft < OPEN_FILES:
        soft = OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        if soft < MIN_OPEN_FILES:
            raise SearchError(
                f"this process may have only {soft} files open, {MIN_OPEN_FILES} are the least: "
                f"`ulimit -n {OPEN_FILES}` allows more"
            )


def available_engines() -> list[str]:
    """The engines this machine has, `plain` aside, with which they are compared."""
    found = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    return ["reference", "cpu", *(name for name, there in found.items() if there)]


def open_engine(
    name: str, data: DataSet, workers: int | None = None, address: str = "auto"
) -> Engine:
    """The engine called `name`, ready to train on `data`; `workers` None leaves it the choice,
    `address` is that of the cluster, if it is one."""
    if name not in ENGINES:
        raise SearchError(f"unknown engine {name!r}: known are {', '.join(ENGINES)}")
    raise_open_file_limit()
    if name == "ray":
        from search.engines.ray_cluster import RayEngine as Cluster

        return Cluster(data, workers, address)
    if name in ("cuda", "mps"):
        from search.engines.cuda import CudaEngine as Streams

        if name not in available_engines():
            raise SearchError(f"--engine {name}: torch sees no such device here; try --engine cpu")
        return Streams(data, workers, name)
    if name in ("auto", "cpu"):
        from search.engines.cpu import CpuEngine as Workers

        return Workers(data, workers)
    if workers not in (None, 1):
        raise SearchError(f"--engine {name} trains one run at a time: --workers 1")
    if name == "reference":
        from search.engines.reference import ReferenceEngine as Reference

        return Reference(data)
    from search.engines.dataloader import DataLoaderEngine as Plain

    return Plain(data, "cuda" if "cuda" in available_engines() else "cpu")
