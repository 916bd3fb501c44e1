"""One session of a search: an engine is opened, trials run on it, and both are shown."""

import logging
import math
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Protocol

import optuna
from optuna.trial import FrozenTrial

from search.engines.contract import Engine, Epoch, TrainingFailed
from search.nets.candidate import Run, Task
from search.optimize.coordinator import Coordinator, Listener
from search.study.experiment import Objective

logger = logging.getLogger(__name__)

Callback = Callable[[optuna.Study, FrozenTrial], None]
"""Optuna's: called after each trial with the study and the trial."""


class Display(Protocol):
    """What shows a session."""

    def opened(self, study: optuna.Study) -> None:
        """Take note of the study, before anything is trained."""

    def progress(
        self, study: optuna.Study, trials: int, workers: int
    ) -> AbstractContextManager[Listener]:
        """Show the progress towards `trials` trained trials while the block runs."""


class Silence:
    """A display that shows nothing."""

    def opened(self, study: optuna.Study) -> None:
        """Nothing to show."""

    def progress(
        self, study: optuna.Study, trials: int, workers: int
    ) -> AbstractContextManager[Listener]:
        return nullcontext(self)

    def epoch(self, worker: int, trial: int, architecture: str, epoch: Epoch, epochs: int) -> None:
        """Nothing to show."""

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        """Nothing to show."""


@dataclass
class NoEngine:
    """Stands in for an engine where the objective trains by itself, in this process.

    Attributes:
        workers: How many trials run at once, each in a thread.
    """

    workers: int = 1
    device: str = "the objective's own"

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        """Refuse: an objective without a parameter `train` asks for no training."""
        raise TrainingFailed("this objective trains by itself")

    def close(self) -> None:
        """No resources to release."""


@dataclass(frozen=True)
class Session:
    """How trials are run: on which engine, shown by what, reported to whom.

    Attributes:
        open_engine: Opens the engine; called once, when there is something to train.
        display: Shows the progress.
        callbacks: Called after each trial.
        deadline: No trial starts later than this, in seconds of time.monotonic().
    """

    open_engine: Callable[[], Engine]
    display: Display
    callbacks: Sequence[Callback] = ()
    deadline: float = math.inf

    @contextmanager
    def training(self) -> Iterator[Engine]:
        """Open the engine for the block, and log how long the block took."""
        started = time.monotonic()
        try:
            with closing(self.open_engine()) as engine:
                yield engine
            logger.info("took %s", duration(time.monotonic() - started))
        except KeyboardInterrupt:
            logger.info("interrupted; finished trials are saved")
            raise

    def run(
        self,
        study: optuna.Study,
        objective: Objective,
        task: Task,
        engine: Engine,
        trials: int,
        queued_only: bool = False,
    ) -> None:
        """Run trials until the study holds `trials` trained ones or the time is up.

        Args:
            study: The study, open for writing.
            objective: Called once per trial.
            task: The budget of each trial.
            engine: What trains.
            trials: How many trained trials the study is to hold in all.
            queued_only: Train what is queued and propose nothing.
        """
        with self.display.progress(study, trials, engine.workers) as listener:
            Coordinator(
                study,
                objective,
                engine,
                task,
                listener,
                trials,
                self.deadline - time.monotonic(),
                queued_only,
                self.callbacks,
            ).run()


def counted(number: int, noun: str) -> str:
    """Format a number of things: `1 epoch`, `15 epochs`."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def duration(seconds: float) -> str:
    """Format seconds as `1 h 05 min`, `12 min` or `40 s`."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"
