"""Train one candidate in this process: `search.train`, the default of objective.py."""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from search.api.arguments import checked
from search.nets.candidate import Candidate, Run

if TYPE_CHECKING:
    from search.data.dataset import DataSet


@checked
def train(
    candidate: Candidate, epochs: int, seed: int | None = None, data: "DataSet | None" = None
) -> Iterator[float]:
    """Train a candidate in this process and yield the test accuracy of each epoch.

    The default of `objective(trial, train)`, so that Optuna can call objective.py by itself.

    Args:
        candidate: The net and how to train it.
        epochs: How many epochs to train; close the generator to stop earlier.
        seed: Seed of the initial weights, the batches and the augmentation; by default drawn from
            torch's global generator.
        data: What to train on; by default MNIST, or the digits where MNIST is not to be had.

    Yields:
        Accuracy on the test images after each epoch, a fraction.

    Raises:
        Diverged: The loss is no longer a finite number.
    """
    import torch  # not above: objective.py names this function, and `space` loads objective.py

    from search.engines.cpu import train_here

    if seed is None:
        seed = int(torch.randint(2**31, ()).item())
    for epoch in train_here(Run(candidate, seed, epochs), data or _default_data()):
        yield epoch.test_accuracy


@cache
def _default_data() -> "DataSet":
    from search.data.loading import load_data

    return load_data("auto", None)
