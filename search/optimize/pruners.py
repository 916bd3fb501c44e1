"""Optuna's pruners by name."""

from typing import Any

import optuna
from optuna.trial import FrozenTrial

from search.errors import StudyError
from search.storage.window import RecentTrials

PRUNERS = ("percentile", "median", "halving", "hyperband", "none")

DEFAULT_PRUNER = "percentile"
INFORMATIVE_IMAGES = 100_000  # trained on, with repeats, before a run says what will become of it


class WindowedPruner(optuna.pruners.BasePruner):
    """A pruner of Optuna that compares with the latest trials of a long study.

    The time that Optuna's pruners take per epoch grows with the number of trials.
    """

    def __init__(self, pruner: optuna.pruners.BasePruner) -> None:
        self.pruner = pruner

    def prune(self, study: Any, trial: FrozenTrial) -> bool:
        window: Any = RecentTrials(study)
        return self.pruner.prune(window, trial)


def make_pruner(
    name: str | optuna.pruners.BasePruner, epochs: int, train_images: int = 60_000
) -> optuna.pruners.BasePruner:
    """Make Optuna's pruner called `name`; an instance is returned as it is.

    Percentile, the default, stops a run that is worse than three quarters of the complete ones were
    at that epoch, the median one that is worse than half of them (compared in benchmarks.md). Both
    begin at an eighth of a run; on few images, whose first epochs say little of a run's end, once
    about 100,000 images have been trained on, at half a run at the latest. The others begin at a
    third.

    Args:
        name: One of PRUNERS, or a pruner.
        epochs: The epochs of a full run.
        train_images: The images of an epoch, MNIST's by default.

    Raises:
        StudyError: There is no pruner of that name.
    """
    if isinstance(name, optuna.pruners.BasePruner):
        return name
    begin = max(1, round(epochs / 8), min(epochs // 2, round(INFORMATIVE_IMAGES / train_images)))
    third = max(1, epochs // 3)
    match name:
        case "median":
            return WindowedPruner(optuna.pruners.MedianPruner(8, n_warmup_steps=begin))
        case "percentile":
            # space.py tries its four best nets first: so its published models, which come next and
            # are worse, are stopped. The median after four runs loses good nets (benchmarks.md).
            return WindowedPruner(
                optuna.pruners.PercentilePruner(75, n_startup_trials=4, n_warmup_steps=begin)
            )
        case "halving":
            return optuna.pruners.SuccessiveHalvingPruner(min_resource=third, reduction_factor=2)
        case "hyperband":
            return optuna.pruners.HyperbandPruner(third, epochs, reduction_factor=2)
        case "none":
            return optuna.pruners.NopPruner()
    raise StudyError(f"unknown pruner {name!r}: expected one of {', '.join(PRUNERS)}")
