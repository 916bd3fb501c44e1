"""Which pruner ends a run early: Optuna's, by name."""

from typing import Any

import optuna
from optuna.trial import FrozenTrial

from search.errors import StudyError
from search.storage.window import RecentTrials

PRUNERS = ("median", "percentile", "halving", "hyperband", "none")

DEFAULT_PRUNER = "median"


class WindowedPruner(optuna.pruners.BasePruner):
    """Optuna's `pruner`, which compares with the latest trials: its time per epoch grows with
    theirs."""

    def __init__(self, pruner: optuna.pruners.BasePruner) -> None:
        self.pruner = pruner

    def prune(self, study: Any, trial: FrozenTrial) -> bool:
        seen: Any = RecentTrials(study)
        return self.pruner.prune(seen, trial)


def make_pruner(name: str | optuna.pruners.BasePruner, epochs: int) -> optuna.pruners.BasePruner:
    """Optuna's pruner called `name`, for runs of `epochs`; none acts in a run's first third, but
    for the default.

    On recorded curves (`bench --pruners studies/curves.csv`) the median from an eighth on loses the
    best no more often than from a third on, and finds better ones in the same number of epochs.
    """
    if isinstance(name, optuna.pruners.BasePruner):
        return name
    warmup = max(1, epochs // 3)
    match name:
        case "median":
            warmup = max(1, round(epochs / 8))
            return WindowedPruner(optuna.pruners.MedianPruner(8, n_warmup_steps=warmup))
        case "percentile":  # ends only the worst quarter: a rate that drops late may yet lift a run
            return WindowedPruner(
                optuna.pruners.PercentilePruner(75, n_startup_trials=8, n_warmup_steps=warmup)
            )
        case "halving":
            return optuna.pruners.SuccessiveHalvingPruner(min_resource=warmup, reduction_factor=2)
        case "hyperband":
            return optuna.pruners.HyperbandPruner(warmup, epochs, reduction_factor=2)
        case "none":
            return optuna.pruners.NopPruner()
    raise StudyError(f"unknown pruner {name!r}: known are {', '.join(PRUNERS)}")
