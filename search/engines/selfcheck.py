"""Check an engine before it is trusted: small nets, trained on it and on the reference engine."""

import io
import math
from concurrent.futures import ThreadPoolExecutor

import torch

from search.data.dataset import DataSet
from search.engines import reference
from search.engines.contract import Engine, Epoch
from search.errors import describe_error
from search.nets.architecture import Architecture, Conv, GlobalPool, Pool
from search.nets.augment import Augment
from search.nets.candidate import Candidate, Recipe, Run

TOLERANCE = 5e-3
"""Between a loss, relative, or a weight, absolute, and the reference's. After eight steps in
float32 they differ by some 1e-5; TensorFloat-32 stays below, and a wrong step is far above."""

RECIPE = Recipe(lr=0.05, batch_size=32, ema=0.5, augment=Augment((5.0,), (0.05, 0.05)))


def make_run(separable: bool) -> Run:
    """Make a run of a small net; without dropout, whose masks differ by device."""
    convs = Conv(4), Pool(), Conv(8, separable=separable)
    net = Architecture((*convs, GlobalPool(), Conv(None, 1, after="none")))
    return Run(Candidate(net, RECIPE), seed=1, epochs=2)


RUNS = make_run(separable=False), make_run(separable=True)
"""On a GPU the second is trained in contiguous maps, the first in channels_last."""


def sample_data() -> DataSet:
    """Make 120 images of noise, brighter in the row of their class; the last batch is smaller."""
    images = torch.randint(0, 100, (120, 1, 16, 16), generator=torch.Generator().manual_seed(0))
    labels = torch.arange(120) % 10
    images[torch.arange(120), 0, labels] += 150
    images = images.to(torch.uint8)
    return DataSet("check", "made up", images, labels, images, labels, tuple("0123456789"))


def find_fault(engine: Engine, data: DataSet) -> str | None:
    """Train two runs, each alone and then both at once, and compare with the reference.

    On a GPU every run captures a graph of its steps and replays it.

    Args:
        engine: What is checked; with two workers or more.
        data: What it was opened on, of `sample_data`.

    Returns:
        None if they agree, otherwise what is wrong, in one line.
    """
    try:
        expected = [list(reference.train(run, data)) for run in RUNS]
        alone = [list(engine.train(run)) for run in RUNS]
        with ThreadPoolExecutor(len(RUNS)) as threads:
            both = list(threads.map(lambda run: list(engine.train(run)), RUNS))
    except Exception as reason:  # whatever a driver raises, it is not to be used
        return describe_error(reason)
    for found, how in ((alone, ""), (both, ", two nets at once")):
        for ours, theirs in zip(found, expected, strict=True):
            if difference := compare(ours, theirs):
                return f"{difference}{how}"
    return None


def compare(found: list[Epoch], expected: list[Epoch]) -> str | None:
    """Say how a run differs from the reference's by more than TOLERANCE; None if it does not."""
    if len(found) != len(expected):
        return f"it trained {len(found)} of {len(expected)} epochs"
    for ours, theirs in zip(found, expected, strict=True):
        for name in ("train_loss", "test_loss"):
            loss, truth = getattr(ours, name), getattr(theirs, name)
            if not math.isclose(loss, truth, rel_tol=TOLERANCE):
                what = name.replace("_", " ")
                return f"{what} {loss:.5f} instead of {truth:.5f} in epoch {ours.number}"
    weights, truths = (
        torch.load(io.BytesIO(epochs[-1].weights or b""), weights_only=True)
        for epochs in (found, expected)
    )
    for name, truth in truths.items():
        if truth.is_floating_point():
            error = (weights[name] - truth).abs().max().item()
            if not error <= TOLERANCE:  # also NaN
                return f"the weight {name} is off by {error:.1g}"
    return None
