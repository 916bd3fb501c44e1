"""Searches whose engine trains nothing, for tests of everything around the training."""

import io
import math

import optuna
from rich.console import Console

from search.commands.progress import ProgressDisplay
from search.data.dataset import DataSet
from search.nets.candidate import Task
from search.optimize.coordinator import Coordinator
from search.optimize.pruners import make_pruner
from search.optimize.samplers import make_sampler
from search.study.experiment import Experiment
from search.study.lifecycle import locate, open_for_writing
from search.study.trials import is_trained
from tests.conftest import InstantEngine

TASK = Task(epochs=4)


def run_trials(
    experiment: Experiment,
    engine: InstantEngine,
    data: DataSet,
    trials: int,
    *,
    task: Task = TASK,
    timeout_seconds: float = math.inf,
    sampler: optuna.samplers.BaseSampler | None = None,
    warm_start: bool = False,
) -> list[optuna.trial.FrozenTrial]:
    """Run the study "test" until it holds `trials` trained trials; return all its trials."""
    with open_for_writing(
        locate("test"), experiment, data, task, seed=5, warm_start=warm_start
    ) as study:
        study.sampler = sampler or make_sampler("random", len(study.trials))
        study.pruner = make_pruner("none", task.epochs)
        watch = ProgressDisplay(study, trials, engine.workers, Console(file=io.StringIO()))
        Coordinator(study, experiment.objective, engine, task, watch, trials, timeout_seconds).run()
        return study.trials


def count(trials: list[optuna.trial.FrozenTrial]) -> int:
    """Count the trained trials."""
    return sum(map(is_trained, trials))
