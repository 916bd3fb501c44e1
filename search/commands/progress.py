"""Progress of a session: a live display on a terminal, elsewhere a line per finished trial."""

import threading
import time
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import TracebackType
from typing import Self

import optuna
from optuna.trial import FrozenTrial, TrialState
from rich.console import Console, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from search.analysis.leaderboard import percent
from search.commands.screen import console
from search.engines.contract import Epoch
from search.optimize.coordinator import Listener
from search.optimize.session import Silence, duration
from search.storage.handle import lock_of
from search.study.attributes import trial_attributes
from search.study.paths import SIBLING
from search.study.trials import (
    count_outcomes,
    count_trained,
    describe_outcomes,
    is_trained,
    outcome,
    ranked_trials,
    sort_key,
)

STARTING = "starting (the first time: compiling, about 40 s)"
STYLES = {"pruned": "dim", "failed": "red"}  # by outcome


class ConsoleDisplay:
    """Shows a session on the console, and remembers its study for the summary."""

    def __init__(self) -> None:
        self.study: optuna.Study | None = None
        self.first: ProgressDisplay | None = None

    def opened(self, study: optuna.Study) -> None:
        """Remember the study."""
        self.study = study

    def progress(
        self, study: optuna.Study, trials: int, workers: int
    ) -> AbstractContextManager[Listener]:
        """Return the display for a `with` block that trains."""
        if console.only_results:
            return Silence().progress(study, trials, workers)
        display = ProgressDisplay(study, trials, workers, console)
        if self.first is None:
            self.first = display
        else:  # a later round of a confirmation: time and pace are those of all rounds
            display.started, display.done_before = self.first.started, self.first.done_before
        return display


@dataclass(frozen=True)
class WorkerState:
    """What a worker does, as it is shown, and how much of its run is done."""

    status: str = STARTING
    epoch: int = 0
    epochs: int = 1


class ProgressDisplay:
    """Prints a line per finished trial; on a terminal, shows each worker and the whole search.

    The coordinator's threads call `epoch` and `ended`.
    """

    def __init__(self, study: optuna.Study, trials: int, workers: int, console: Console) -> None:
        """Read the study's present state; `trials` is its number of trained trials to reach."""
        self.study, self.trials, self.console = study, trials, console
        self.shared = lock_of(study).shared
        self.outcomes = count_outcomes(study)
        self.done = self.done_before = count_trained(study)
        # The runs of a confirmation have no best: they are a candidate's seeds.
        self.is_confirmation = study.study_name.endswith(SIBLING)
        self.best = None if self.is_confirmation else next(iter(ranked_trials(study)), None)
        self.sort_key = sort_key(study)
        self.lock = threading.Lock()
        self.workers = [WorkerState() for _ in range(workers)]
        self.started = time.monotonic()
        self.live = Live(
            get_renderable=self.render, console=console, transient=True, refresh_per_second=2
        )

    def __enter__(self) -> Self:
        if self.console.is_terminal:
            self.live.start(refresh=True)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.live.stop()

    def epoch(self, worker: int, trial: int, architecture: str, epoch: Epoch, epochs: int) -> None:
        """Show an epoch that a worker has finished."""
        accuracy = percent(epoch.test_accuracy)
        # The number of a confirmation's run would be taken for that of a trial of the search.
        name = "" if self.is_confirmation else f"trial {trial}, "
        status = f"{name}epoch {epoch.number}/{epochs}, {accuracy}, {architecture}"
        self.workers[worker] = WorkerState(status, epoch.number, epochs)

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        """Count a finished trial, and print its line if it was trained or has failed."""
        trained_by_all = count_trained(self.study) if self.shared else 0
        with self.lock:
            self.outcomes[outcome(trial)] += 1
            if self.shared:
                self.done = trained_by_all
            elif is_trained(trial):
                self.done += 1
            if trial.state == TrialState.COMPLETE and not self.is_confirmation:
                self.best = min(filter(None, (self.best, trial)), key=self.sort_key)
            is_best = trial is self.best
            line = f"[{self.done}/{self.trials}] {describe_trial(trial, is_best)}"
            if self.workers[worker].status != STARTING or is_trained(trial):
                self.workers[worker] = WorkerState("next trial")
        # Proposals over the budget are frequent and were not trained: they are only counted.
        if is_trained(trial) or trial.state == TrialState.FAIL:
            self.console.print(line, style="green" if is_best else STYLES.get(outcome(trial), ""))

    def render(self) -> RenderableType:
        """Draw the search, its time first, then the workers; each wraps in a column of its own."""
        times = f"{duration(time.monotonic() - self.started)} elapsed"
        if left := self.seconds_left():
            times = f"about {duration(left)} left, {times}"
        grid = Table.grid(padding=(0, 1))
        grid.add_column(no_wrap=True)
        grid.add_column(no_wrap=True)
        grid.add_column(overflow="fold")
        search = Text(f"{times} · {self.done} of {self.trials} trained")
        if self.outcomes:
            search.append(f" · {describe_outcomes(self.outcomes, ' · ')}")
        if self.best:
            search.append(f" · {describe_best(self.best)}", style="green")
        grid.add_row("search", ProgressBar(self.trials, self.done, width=12), search)
        for number, worker in enumerate(self.workers, start=1):
            bar = ProgressBar(worker.epochs, worker.epoch, width=12)
            grid.add_row(f"worker {number}", bar, Text(worker.status))
        return grid

    def seconds_left(self) -> float | None:
        """Estimate the time left at the average pace of this session."""
        trained, left = self.done - self.done_before, self.trials - self.done
        if trained <= 0 or left <= 0:
            return None
        return (time.monotonic() - self.started) / trained * left


def describe_best(best: FrozenTrial) -> str:
    """Format the best trial so far."""
    return f"best {percent(best.value)} (trial {best.number}, {describe_size(best)})"


def describe_trial(trial: FrozenTrial, is_best: bool) -> str:
    """Format a finished trial: its outcome, score, size and net."""
    attributes, curve = trial_attributes(trial), trial.intermediate_values
    is_confirmation = trial.params.keys() == {"trial", "seed"}
    name = f"trial {trial.number}"
    if is_confirmation:
        name = f"trial {trial.params['trial']} with seed {trial.params['seed']}"
    parts = [name, outcome(trial)]
    if trial.state == TrialState.COMPLETE:
        best = " best so far" if is_best else ""
        parts.append(f"score {percent(trial.value)}{best}")
    elif curve:
        parts.append(f"{percent(curve[max(curve)])} after epoch {max(curve)}")
    if outcome(trial) == "failed":
        parts.append(attributes.reason or "unknown")
    if attributes.architecture:
        preset = f"{attributes.preset}: " if attributes.preset else ""
        parts += [describe_size(trial), f"{preset}{attributes.architecture}"]
    return " · ".join(parts)


def describe_size(trial: FrozenTrial) -> str:
    """Format the net's parameter count, which the user's own objective may not have recorded."""
    parameters = trial_attributes(trial).parameters
    return "size unknown" if parameters is None else f"{parameters:,} parameters"
