"""What space.py spans: its knobs, how many nets they make, how many of those fit the budget."""

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import mean, median
from typing import Any

import optuna
from optuna.distributions import (
    BaseDistribution,
    CategoricalDistribution,
    FloatDistribution,
    IntDistribution,
)

from search.errors import describe_error
from search.nets.architecture import ArchitectureError, parameter_count
from search.nets.candidate import Task
from search.study.experiment import Experiment, ExperimentError


@dataclass(frozen=True)
class Proposal:
    """A random candidate; `parameters` is None where the net cannot be, for the `reason`."""

    params: dict[str, Any]
    distributions: dict[str, BaseDistribution]
    architecture: str
    parameters: int | None
    reason: str = ""


@dataclass(frozen=True)
class Survey:
    """What `proposals` random proposals tell; shares are fractions of them."""

    proposals: int
    share_inside_budget: float
    share_over_budget: float
    share_not_buildable: float
    median_parameters: int | None
    settings: float
    knobs: dict[str, tuple[str, float]]


def propose(experiment: Experiment, task: Task, count: int, seed: int = 0) -> Iterator[Proposal]:
    """`count` candidates drawn as the random sampler draws them."""
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed))
    for _ in range(count):
        trial = study.ask()
        try:
            architecture = experiment.suggest(trial).architecture
        except Exception as error:
            raise ExperimentError(f"suggest in space.py: {describe_error(error)}") from error
        parameters, reason = None, ""
        try:
            parameters = parameter_count(architecture, task.shape, task.classes)
        except ArchitectureError as error:
            reason = str(error)
        yield Proposal(trial.params, trial.distributions, str(architecture), parameters, reason)


def survey(drawn: list[Proposal], task: Task) -> Survey:
    """Sum up. `settings` estimates how many ways the knobs with steps can be set: a proposal that
    was drawn with probability p stands for 1/p of them, so their mean is the whole."""
    counts = [one.parameters for one in drawn if one.parameters is not None]
    inside = [count for count in counts if count <= task.max_parameters]
    ways = [math.prod(filter(None, map(settings, one.distributions.values()))) for one in drawn]
    asked = Counter(name for one in drawn for name in one.distributions)
    ranges = {name: describe(knob) for one in drawn for name, knob in one.distributions.items()}
    return Survey(
        proposals=len(drawn),
        share_inside_budget=len(inside) / len(drawn),
        share_over_budget=(len(counts) - len(inside)) / len(drawn),
        share_not_buildable=1 - len(counts) / len(drawn),
        median_parameters=round(median(inside)) if inside else None,
        settings=mean(ways),
        knobs={name: (ranges[name], asked[name] / len(drawn)) for name in ranges},
    )


def describe(distribution: BaseDistribution) -> str:
    """A knob's range in words."""
    match distribution:
        case CategoricalDistribution(choices=choices):
            return ", ".join(map(str, choices))
        case IntDistribution() | FloatDistribution():
            step = (
                f" in steps of {distribution.step:g}" if distribution.step not in (None, 1) else ""
            )
            log = ", logarithmic" if distribution.log else ""
            return f"{distribution.low:g} to {distribution.high:g}{step}{log}"
    return repr(distribution)


def settings(distribution: BaseDistribution) -> int | None:
    """How many values a knob can take; None where it moves without steps."""
    match distribution:
        case CategoricalDistribution(choices=choices):
            return len(choices)
        case IntDistribution() | FloatDistribution() if distribution.step is not None:
            return round((distribution.high - distribution.low) / distribution.step) + 1
    return None
