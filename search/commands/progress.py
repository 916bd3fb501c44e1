"""What is seen of a run: a live display on a terminal, one line per trial anywhere else."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import optuna
from optuna.trial import FrozenTrial, TrialState
from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from search.analysis.leaderboard import percent
from search.engines.contract import Epoch
from search.storage.handle import lock_of
from search.study.attributes import trial_attributes
from search.study.trials import (
    count_outcomes,
    count_trained,
    is_trained,
    outcome,
    ranked_trials,
    sort_key,
)


@contextmanager
def shown(study: optuna.Study, trials: int, workers: int, console: Console) -> Iterator["Watch"]:
    """Show the run's progress while the block runs."""
    watch = Watch(study, trials, workers, console)
    if not console.is_terminal:
        yield watch
        return
    with Live(get_renderable=watch.render, console=console, refresh_per_second=2, transient=True):
        yield watch


class Watch:
    """Collects what the coordinator's threads tell and draws it."""

    def __init__(self, study: optuna.Study, trials: int, workers: int, console: Console) -> None:
        self.counts = count_outcomes(study)
        self.done = self.done_before = count_trained(study)
        self.trials, self.workers, self.console = trials, workers, console
        self.study, self.shared = study, lock_of(study).shared
        self.best, self.merit = next(iter(ranked_trials(study)), None), sort_key(study)
        self.running: dict[int, tuple[int, str, Epoch, int]] = {}
        self.started = time.monotonic()
        self.lock = threading.Lock()

    def epoch(self, worker: int, trial: int, words: str, epoch: Epoch, epochs: int) -> None:
        with self.lock:
            self.running[worker] = (trial, words, epoch, epochs)

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        held_by_all = count_trained(self.study) if self.shared else 0
        with self.lock:
            self.running.pop(worker, None)
            self.counts[outcome(trial)] += 1
            self.done = held_by_all if self.shared else self.done + is_trained(trial)
            if trial.state == TrialState.COMPLETE:
                self.best = min(filter(None, (self.best, trial)), key=self.merit)
            line = self.line(trial)
        # Proposals that never trained come by the dozen and say nothing: they are only counted.
        if is_trained(trial) or trial.state == TrialState.FAIL:
            self.console.print(line)

    def line(self, trial: FrozenTrial) -> str:
        """The trial in one line."""
        known, curve = trial_attributes(trial), trial.intermediate_values
        again = {"trial", "seed"} <= trial.params.keys()  # with a fresh seed, where luck is no best
        name = "trial {trial} with seed {seed}".format(**trial.params) if again else ""
        words = [name or f"trial {trial.number}", outcome(trial)]
        if trial.state == TrialState.COMPLETE:
            best = " best so far" if trial is self.best and not again else ""
            words.append(f"score {percent(trial.value)}{best}")
        elif curve:
            words.append(f"{percent(curve[max(curve)])} after epoch {max(curve)}")
        if outcome(trial) == "failed":
            words.append(known.reason or "unknown")
        if known.architecture:
            words.append(size(trial))
            words.append(
                f"{known.preset}: {known.architecture}" if known.preset else known.architecture
            )
        return f"[{self.done}/{self.trials}] " + " · ".join(words)

    def render(self) -> RenderableType:
        with self.lock:
            rows = Table.grid(padding=(0, 2))
            for worker in range(self.workers):
                rows.add_row(*self.row(worker))
            return Group(rows, self.total())

    def row(self, worker: int) -> tuple[RenderableType, ...]:
        if worker not in self.running:
            return (f"worker {worker + 1}", "", "", "", "")
        trial, words, epoch, epochs = self.running[worker]
        return (
            f"worker {worker + 1}",
            f"trial {trial}",
            ProgressBar(epochs, epoch.number, width=15),
            f"epoch {epoch.number}/{epochs} {percent(epoch.test_accuracy)}",
            Text(words, overflow="ellipsis", no_wrap=True),
        )

    def total(self) -> RenderableType:
        new, left = self.done - self.done_before, self.trials - self.done
        seconds = (time.monotonic() - self.started) / new * left if new else None
        others = [f"{count} {what}" for what, count in sorted(self.counts.items())]
        best = ""
        if self.best:
            best = f"best {percent(self.best.value)} (trial {self.best.number}, {size(self.best)})"
        words = [f"{self.done} of {self.trials} trials trained", *others, best]
        words.append(f"about {duration(seconds)} left" if seconds else "")
        return Text(" · ".join(filter(None, words)))


def size(trial: FrozenTrial) -> str:
    """The net's size in words, if the user's objective noted it."""
    parameters = trial_attributes(trial).parameters
    return "size unknown" if parameters is None else f"{parameters:,} parameters"


def duration(seconds: float) -> str:
    """Seconds as `1 h 05 min`, `12 min` or `40 s`."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min"
