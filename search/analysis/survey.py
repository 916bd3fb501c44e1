"""What space.py spans: its knobs, how many nets they make, how many of those fit the budget."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence
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
    """A random candidate.

    Attributes:
        params: The values of the knobs.
        distributions: The ranges they were drawn from.
        architecture: The net in one line.
        parameters: The number of learnable parameters; None if the net cannot be built.
        reason: Why it cannot be built.
    """

    params: dict[str, Any]
    distributions: dict[str, BaseDistribution]
    architecture: str
    parameters: int | None
    reason: str = ""


@dataclass(frozen=True)
class Survey:
    """What random proposals show of the search space. Shares are fractions of the proposals.

    Attributes:
        proposals: The number of proposals.
        share_inside_budget: The share that fits the parameter budget.
        share_over_budget: The share that has too many parameters.
        share_not_buildable: The share that cannot be built.
        median_parameters: The median number of parameters of those inside the budget.
        settings: The estimated number of ways to set the knobs that have steps.
        knobs: Each knob's range, and the share of the proposals that use it.
    """

    proposals: int
    share_inside_budget: float
    share_over_budget: float
    share_not_buildable: float
    median_parameters: int | None
    settings: float
    knobs: dict[str, tuple[str, float]]


def propose(experiment: Experiment, task: Task, count: int, seed: int = 0) -> Iterator[Proposal]:
    """Draw random candidates.

    Args:
        experiment: Its `suggest` defines the space.
        task: Its image shape and classes complete the nets.
        count: The number of candidates.
        seed: The seed of Optuna's random sampler.

    Raises:
        ExperimentError: `suggest` in space.py raised an exception.
    """
    study = optuna.create_study(sampler=optuna.samplers.RandomSampler(seed))
    for _ in range(count):
        trial = study.ask()
        try:
            architecture = experiment.suggest(trial, task.shape).architecture
        except optuna.TrialPruned as reason:
            pruned = f"pruned by space.py: {reason}"
            yield Proposal(trial.params, trial.distributions, "", None, pruned)
            continue
        except Exception as error:
            raise ExperimentError(f"suggest in space.py: {describe_error(error)}") from error
        parameters, unbuildable = None, ""
        try:
            parameters = parameter_count(architecture, task.shape, task.classes)
        except ArchitectureError as error:
            unbuildable = str(error)
        yield Proposal(
            trial.params, trial.distributions, str(architecture), parameters, unbuildable
        )


def survey(proposals: Sequence[Proposal], task: Task) -> Survey:
    """Summarise random proposals.

    The number of settings is estimated by weighting: a proposal that is drawn with probability p
    stands for 1/p settings, so the mean of 1/p over the proposals is the number of all settings.
    """
    total = len(proposals)
    counts = [proposal.parameters for proposal in proposals if proposal.parameters is not None]
    inside = [count for count in counts if count <= task.max_parameters]
    uses = Counter(knob for proposal in proposals for knob in proposal.distributions)
    ranges = {
        knob: describe_range(distribution)
        for proposal in proposals
        for knob, distribution in proposal.distributions.items()
    }
    return Survey(
        proposals=total,
        share_inside_budget=len(inside) / total,
        share_over_budget=(len(counts) - len(inside)) / total,
        share_not_buildable=1 - len(counts) / total,
        median_parameters=round(median(inside)) if inside else None,
        settings=mean(map(inverse_probability, proposals)),
        knobs={knob: (ranges[knob], uses[knob] / total) for knob in ranges},
    )


def inverse_probability(proposal: Proposal) -> int:
    """Return 1/p of the probability of drawing the proposal's knobs that have steps."""
    counts = map(count_values, proposal.distributions.values())
    return math.prod(count for count in counts if count)


def describe_range(distribution: BaseDistribution) -> str:
    """Describe the values that a knob can take."""
    match distribution:
        case CategoricalDistribution(choices=choices):
            names = map(str, choices)
            return ", ".join(f'"{name}"' if "," in name else name for name in names)
        case IntDistribution(low=low, high=high) | FloatDistribution(low=low, high=high):
            step = "" if distribution.step in (None, 1) else f" in steps of {distribution.step:g}"
            log = ", logarithmic" if distribution.log else ""
            return f"{low:g} to {high:g}{step}{log}"
    return repr(distribution)


def count_values(distribution: BaseDistribution) -> int | None:
    """Count the values that a knob can take; None for a continuous range."""
    match distribution:
        case CategoricalDistribution(choices=choices):
            return len(choices)
        case IntDistribution() | FloatDistribution() if distribution.step is not None:
            return round((distribution.high - distribution.low) / distribution.step) + 1
    return None
