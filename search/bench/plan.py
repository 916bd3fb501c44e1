"""Plan the comparison of engines: the candidates, the engines and the length of the runs."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import optuna
import torch

from search.analysis.reproduction import check_names
from search.analysis.survey import propose
from search.data.dataset import DataSet
from search.engines.contract import Engine, usable_cores
from search.engines.cpu import has_bfloat16_units
from search.engines.registry import PARALLEL_ENGINES, available_engines, open_engine
from search.errors import SearchError
from search.nets.candidate import Candidate, Task
from search.nets.presets import PRESETS
from search.optimize.session import counted
from search.study.experiment import Experiment

BASELINE = "plain"
DEFAULT_PRESETS = ("B3", "C4", "E4")
QUICK_IMAGES, QUICK_EPOCHS, QUICK_SEEDS = 10_000, 2, 1
THOROUGH_SEEDS = 3


@dataclass(frozen=True)
class EnginePlan:
    """Every candidate is trained on every engine.

    Attributes:
        candidates: By name.
        engines: Functions that open an engine, by the engine's name; the baseline comes first.
        data: What the engines train and test on; possibly a subset.
        images: Training images of the full data set, to which times are scaled.
        epochs: Epochs of each run.
        epochs_per_trial: Epochs of a whole trial, from which trials per hour are computed.
        seeds: The least number of runs of a candidate on an engine.
    """

    candidates: dict[str, Candidate]
    engines: dict[str, Callable[[], Engine]]
    data: DataSet
    images: int
    epochs: int
    epochs_per_trial: int
    seeds: int

    @property
    def runs(self) -> str:
        """Describe the runs in a few words."""
        return f"runs of {counted(self.epochs, 'epoch')} of {len(self.data.train_labels):,} images"


def plan_engines(
    experiment: Experiment,
    task: Task,
    data: DataSet,
    presets: Iterable[str] = (),
    sampled: int = 2,
    engines: Sequence[str] = (),
    workers: int | None = None,
    thorough: bool = False,
) -> EnginePlan:
    """Choose the candidates, the engines and the length of the runs.

    Args:
        experiment: The user's space.py and objective.py.
        task: The budget; its shape and classes have to be those of `data`.
        data: The full data set.
        presets: Names of published models; empty for DEFAULT_PRESETS.
        sampled: How many random candidates to add.
        engines: Names of engines to compare with the baseline; empty for all of this machine.
        workers: Runs at a time, for the engines that can choose; None for the engine's default.
        thorough: Whether to train whole trials with several seeds, instead of short runs on a
            subset of the images.

    Raises:
        SearchError: For an unknown preset, or an engine that this machine does not have.
    """
    names = check_names(tuple(presets) or DEFAULT_PRESETS)
    available = available_engines()
    for name in engines:
        if name not in available:
            raise SearchError(
                f"engine {name!r} is not available on this machine: choose from "
                f"{', '.join(available)}"
            )
    used = data if thorough else subset(data, QUICK_IMAGES)
    return EnginePlan(
        candidates=choose_candidates(names, sampled, experiment, task),
        engines={
            name: partial(open_engine, name, used, workers if name in PARALLEL_ENGINES else None)
            for name in dict.fromkeys((BASELINE, *(engines or available)))
        },
        data=used,
        images=len(data.train_labels),
        epochs=task.epochs if thorough else QUICK_EPOCHS,
        epochs_per_trial=task.epochs,
        seeds=THOROUGH_SEEDS if thorough else QUICK_SEEDS,
    )


def choose_candidates(
    presets: Iterable[str], sampled: int, experiment: Experiment, task: Task
) -> dict[str, Candidate]:
    """Return the named presets and `sampled` random candidates within the budget.

    The random candidates are drawn with a fixed seed, so they are the same each time.
    """
    chosen = {name: PRESETS[name].candidate for name in presets}
    proposals = propose(experiment, task, 100 * (sampled + 1))
    fitting = [p for p in proposals if p.parameters and p.parameters <= task.max_parameters]
    for number, proposal in enumerate(fitting[:sampled], start=1):
        trial = optuna.trial.FixedTrial(proposal.params)
        chosen[f"sampled {number}"] = experiment.suggest(trial, task.shape)
    return chosen


def subset(data: DataSet, train_images: int) -> DataSet:
    """Draw at most `train_images` training images and the same share of the test images.

    They are drawn at random, because a data set may be sorted by class.
    """
    generator = torch.Generator().manual_seed(0)
    share = min(1, train_images / len(data.train_labels))
    train, test = (
        torch.randperm(len(labels), generator=generator)[: round(share * len(labels))]
        for labels in (data.train_labels, data.test_labels)
    )
    return replace(
        data,
        train_images=data.train_images[train],
        train_labels=data.train_labels[train],
        test_images=data.test_images[test],
        test_labels=data.test_labels[test],
    )


def describe_machine() -> str:
    """Name the cores and the vector instructions that a timing depends on."""
    capability = torch.backends.cpu.get_cpu_capability()
    bfloat16 = " and bfloat16" if has_bfloat16_units() else ""
    return f"{usable_cores()} cores, {capability}{bfloat16}"
