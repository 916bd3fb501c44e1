"""Measure how many trials a second the coordinator handles when no time is spent on training."""

import random
import threading
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import optuna
from optuna.trial import FrozenTrial

from search.bench.plan import subset
from search.data.dataset import DataSet
from search.data.loading import load_data_set
from search.engines.contract import Engine, Epoch
from search.errors import SearchError
from search.nets.candidate import Run, Task
from search.optimize.coordinator import Coordinator
from search.optimize.pruners import DEFAULT_PRUNER, make_pruner
from search.optimize.samplers import make_sampler
from search.storage.url import open_storage
from search.study.attributes import set_study_attributes
from search.study.experiment import Experiment
from search.study.trials import is_trained


@dataclass
class NoOpEngine:
    """An engine that trains nothing and makes accuracies up.

    A trial lasts `trial_seconds`; with 0, all the time that passes is the coordinator's.
    """

    workers: int = 2
    device: str = "that train nothing"
    trial_seconds: float = 0.0

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Yield `run.epochs` epochs with a rising, noisy accuracy that depends on the seed."""
        generator = random.Random(run.seed)
        level = generator.gauss(0.985, 0.004)
        for number in range(1, run.epochs + 1):
            time.sleep(self.trial_seconds / run.epochs)
            accuracy = min(1.0, level - 0.02 / number + generator.gauss(0, 0.0005))
            yield Epoch(number, accuracy, 0.1, accuracy, 0.1, 0.0)

    def close(self) -> None:
        """No resources to release."""


class NoOpTrainer:
    """The trainer of a worker process or actor that trains nothing, as NoOpEngine."""

    def __init__(self, data: DataSet, trial_seconds: float = 0.0) -> None:
        self.engine = NoOpEngine(trial_seconds=trial_seconds)
        self.epochs: Iterator[Epoch] = iter(())

    def answer(self, message: Run | str) -> Epoch | None:
        """Start a run if the message is one; return the next epoch, None after the last."""
        if isinstance(message, Run):
            self.epochs = self.engine.train(message)
        return next(self.epochs, None)


def open_no_op_engine(
    engines: Sequence[str] = (),
    workers: int | None = None,
    trial_seconds: float = 0.0,
    address: str = "auto",
) -> Engine:
    """Open an engine that trains nothing.

    Args:
        engines: Empty for threads of this process, or "ray" alone for actors on a Ray cluster.
        workers: Runs at a time; None for 2 threads, or an actor for each of the cluster's CPUs.
        trial_seconds: How long each trial lasts.
        address: Of the Ray cluster, as HOST:PORT or "auto".

    Raises:
        SearchError: For another engine, or a cluster that cannot be reached.
    """
    match list(engines):
        case []:
            return NoOpEngine(workers or 2, trial_seconds=trial_seconds)
        case ["ray"]:
            from search.engines.ray_cluster import RayEngine

            one_image = subset(load_data_set("digits", Path()), 1)
            trainer = partial(NoOpTrainer, trial_seconds=trial_seconds)
            return RayEngine(one_image, workers, address, trainer)
    raise SearchError(
        f"the coordinator is measured without training: expected no engine or ray, got "
        f"{', '.join(engines)}"
    )


@dataclass(frozen=True)
class CoordinatorPace:
    """How fast the coordinator was until the study held `trials` trained trials.

    Attributes:
        trials: Trained trials so far.
        proposals: Trials of any outcome so far.
        seconds: Time so far.
        trials_per_second: Trained trials a second so far.
        trials_per_second_lately: The same since the row before.
        cpu_seconds_per_trial: CPU time of this process for each trained trial so far.
        busy: Fraction of the workers' time since the row before that they spent in a trial.
        bytes_per_proposal: Size of the database for each proposal; None but in the last row.
    """

    trials: int
    proposals: int
    seconds: float
    trials_per_second: float
    trials_per_second_lately: float
    cpu_seconds_per_trial: float
    busy: float
    bytes_per_proposal: float | None = None


@dataclass(frozen=True)
class Mark:
    """Totals at the moment when the study held `trained` trained trials."""

    trained: int = 0
    proposals: int = 0
    epochs: int = 0
    seconds: float = 0.0
    cpu_seconds: float = 0.0


class PaceWatch:
    """A listener that takes the time when the study holds each of `marks` trained trials."""

    def __init__(self, marks: Iterable[int]) -> None:
        self.marks = set(marks)
        self.lock = threading.Lock()
        self.proposals = self.trained = self.epochs = 0
        self.started, self.cpu_started = time.perf_counter(), time.process_time()
        self.reached: list[Mark] = []

    def epoch(self, *_: Any) -> None:
        """Count an epoch."""
        with self.lock:
            self.epochs += 1

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        """Count a trial, and take the time at a mark."""
        with self.lock:
            self.proposals += 1
            if not is_trained(trial):
                return
            self.trained += 1
            if self.trained in self.marks:
                seconds = time.perf_counter() - self.started
                cpu_seconds = time.process_time() - self.cpu_started
                mark = Mark(self.trained, self.proposals, self.epochs, seconds, cpu_seconds)
                self.reached.append(mark)


def measure_coordinator(
    experiment: Experiment,
    task: Task,
    trials: int,
    engine: Engine,
    trial_seconds: float = 0.0,
    sampler: str = "tpe",
    pruner: str = DEFAULT_PRUNER,
) -> list[CoordinatorPace]:
    """Run the coordinator on a SQLite study until it holds `trials` trained trials.

    Args:
        experiment: The user's space.py and objective.py.
        task: The budget.
        trials: When to stop.
        engine: One that trains nothing.
        trial_seconds: How long a trial lasts on it, from which the share `busy` is computed.
        sampler: The name of a sampler.
        pruner: The name of a pruner.

    Returns:
        A row at 100, 200, 500, 1,000, 2,000, 5,000, ... trained trials and at the end.
    """
    marks = {trials} | {digit * 10**power for digit in (1, 2, 5) for power in range(2, 7)}
    watch = PaceWatch(marks)
    with TemporaryDirectory() as folder:
        study = optuna.create_study(
            storage=open_storage(f"sqlite:///{Path(folder) / 'bench.db'}"),
            direction="maximize",
            sampler=make_sampler(sampler, seed=0),
            pruner=make_pruner(pruner, task.epochs),
        )
        set_study_attributes(study, seed=0)
        Coordinator(study, experiment.objective, engine, task, watch, trials).run()
        size = sum(file.stat().st_size for file in Path(folder).iterdir())
    rows = []
    for before, mark in zip([Mark(), *watch.reached], watch.reached, strict=False):
        recent_seconds = mark.seconds - before.seconds
        work_seconds = (mark.epochs - before.epochs) * trial_seconds / task.epochs
        row = CoordinatorPace(
            trials=mark.trained,
            proposals=mark.proposals,
            seconds=mark.seconds,
            trials_per_second=mark.trained / mark.seconds,
            trials_per_second_lately=(mark.trained - before.trained) / recent_seconds,
            cpu_seconds_per_trial=mark.cpu_seconds / mark.trained,
            busy=work_seconds / engine.workers / recent_seconds,
            bytes_per_proposal=size / watch.proposals if mark is watch.reached[-1] else None,
        )
        rows.append(row)
    return rows
