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

NAMES = ("auto", "cpu", "cuda", "mps", "ray", "reference", "plain")
LEAST_FILES, FILES = 64, 4096  # open at a time


MANY_AT_ONCE = ("cpu", "cuda", "mps", "ray")  # whose number of workers can be chosen


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
        from search.engines.ray_cluster import Cluster

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
    from search.engines.dataloader import Plain

    return Plain(data, "cuda" if "cuda" in present() else "cpu")
