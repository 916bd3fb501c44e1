"""How many trials a second one coordinator keeps up with, where nothing is trained."""

import random
import threading
import time
from collections.abc import Generator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import optuna
from optuna.trial import FrozenTrial

from search.data.dataset import DataSet
from search.engines.contract import Engine, Epoch
from search.nets.candidate import Run, Task
from search.optimize.coordinator import Coordinator
from search.optimize.pruners import make_pruner
from search.optimize.samplers import make_sampler
from search.storage.url import open_storage
from search.study.attributes import set_study_attributes
from search.study.experiment import Experiment
from search.study.trials import is_trained


@dataclass
class NoOpEngine:
    """An engine that trains nothing: what a trial costs on it is what the coordinator costs. It may
    take its time all the same, `trial_seconds` over all epochs."""

    workers: int = 2
    device: str = "that train nothing"
    trial_seconds: float = 0.0

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        draw = random.Random(run.seed)
        level = draw.gauss(0.985, 0.004)
        for number in range(1, run.epochs + 1):
            time.sleep(self.trial_seconds / run.epochs)
            accuracy = min(1.0, level - 0.02 / number + draw.gauss(0, 0.0005))
            yield Epoch(number, accuracy, 0.1, 0.0)

    def close(self) -> None:
        """Nothing is held."""


class NoOpTrainer:
    """The same at the other end of a line."""

    def __init__(self, data: DataSet, trial_seconds: float = 0.0) -> None:
        self.idle = NoOpEngine(trial_seconds=trial_seconds)
        self.epochs: Iterator[Epoch] = iter(())

    def answer(self, message: Run | str) -> Epoch | None:
        if isinstance(message, Run):
            self.epochs = self.idle.train(message)
        return next(self.epochs, None)


class PaceWatch:
    """Watches a coordinator: how long it took until each of the `marks`, in trained trials."""

    def __init__(self, marks: Iterable[int]) -> None:
        self.marks = set(marks)
        self.lock = threading.Lock()
        self.proposals = self.trained = self.epochs = 0
        self.started, self.spent = time.perf_counter(), time.process_time()
        self.reached: list[tuple[int, int, int, float, float]] = []

    def epoch(self, *_: Any) -> None:
        with self.lock:
            self.epochs += 1

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        with self.lock:
            self.proposals += 1
            self.trained += is_trained(trial)
            if is_trained(trial) and self.trained in self.marks:
                seconds = time.perf_counter() - self.started
                spent = time.process_time() - self.spent
                told = self.trained, self.proposals, self.epochs
                self.reached.append((*told, seconds, spent))


def measure_coordinator(
    experiment: Experiment,
    task: Task,
    sampler: str,
    pruner: str,
    trials: int,
    engine: Engine,
    trial_seconds: float = 0.0,
) -> list[dict[str, Any]]:
    """The coordinator on SQLite with an `engine` that trains nothing, until it holds `trials`
    trained trials.

    A row at 100, 1,000, 2,000, 5,000, ... and at the end: trials per second so far and since the
    row before, this process's CPU time per trial, the share of their time since then in which the
    workers had something to do, if a trial lasts `trial_seconds`, and the database's bytes per
    proposal at the end.
    """
    marks = {trials} | {digit * 10**power for digit in (1, 2, 5) for power in range(2, 7)}
    watch = PaceWatch(marks)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.db"
        study = optuna.create_study(
            storage=open_storage(f"sqlite:///{path}"),
            direction="maximize",
            sampler=make_sampler(sampler, seed=0),
            pruner=make_pruner(pruner, task.epochs),
        )
        set_study_attributes(study, seed=0)
        Coordinator(study, experiment.objective, engine, task, watch, trials).run()
        size = sum(file.stat().st_size for file in Path(folder).iterdir())
    rows, before = [], (0, 0, 0.0)
    for count, proposals, epochs, seconds, cpu_seconds in watch.reached:
        lately = seconds - before[2]
        work = (epochs - before[1]) * trial_seconds / task.epochs
        rows.append(
            {
                "trials": count,
                "proposals": proposals,
                "seconds": seconds,
                "trials_per_second": count / seconds,
                "trials_per_second_lately": (count - before[0]) / lately,
                "cpu_seconds_per_trial": cpu_seconds / count,
                "busy": work / engine.workers / lately,
            }
        )
        before = count, epochs, seconds
    rows[-1]["bytes_per_proposal"] = size / watch.proposals
    return rows
