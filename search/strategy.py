"""Which sampler proposes and which pruner ends a run early: Optuna's, by name."""

import optuna

from search.study import StudyError

SAMPLERS = ("tpe", "gp", "random")
PRUNERS = ("median", "percentile", "halving", "hyperband", "none")


def make_sampler(name: str, seed: int) -> optuna.samplers.BaseSampler:
    """Optuna's sampler called `name`; `seed` should differ between a study's runs."""
    match name:
        case "tpe":
            # More random trials than Optuna's ten: the published models come first and resemble
            # each other, and proposals over the budget are among those it counts.
            return optuna.samplers.TPESampler(seed=seed, n_startup_trials=20)
        case "gp":
            return optuna.samplers.GPSampler(seed=seed)
        case "random":
            return optuna.samplers.RandomSampler(seed=seed)
    raise StudyError(f"unknown sampler {name!r}: known are {', '.join(SAMPLERS)}")


def make_pruner(name: str, epochs: int) -> optuna.pruners.BasePruner:
    """Optuna's pruner called `name`, for runs of `epochs`; none acts in a run's first third."""
    warmup = max(1, epochs // 3)
    match name:
        case "median":  # Optuna's own default
            return optuna.pruners.MedianPruner(n_startup_trials=8, n_warmup_steps=warmup)
        case "percentile":  # ends only the worst quarter: a rate that drops late may yet lift a run
            return optuna.pruners.PercentilePruner(75, n_startup_trials=8, n_warmup_steps=warmup)
        case "halving":
            return optuna.pruners.SuccessiveHalvingPruner(min_resource=warmup, reduction_factor=2)
        case "hyperband":
            return optuna.pruners.HyperbandPruner(warmup, epochs, reduction_factor=2)
        case "none":
            return optuna.pruners.NopPruner()
    raise StudyError(f"unknown pruner {name!r}: known are {', '.join(PRUNERS)}")
