"""Progress of a session: a live display on a terminal, elsewhere a line per finished trial."""

import threading
from collections import Counter
from types import TracebackType
from typing import Self

import optuna
from optuna.trial import FrozenTrial, TrialState
from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TextColumn
from rich.text import Text

from search.analysis.leaderboard import percent
from search.commands.screen import console
from search.engines.contract import Epoch
from search.optimize.session import duration
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


class ConsoleDisplay:
    """Shows a session on the console, and remembers its study for the summary."""

    def __init__(self) -> None:
        self.study: optuna.Study | None = None

    def opened(self, study: optuna.Study) -> None:
        """Remember the study."""
        self.study = study

    def progress(self, study: optuna.Study, trials: int, workers: int) -> "ProgressDisplay":
        """Return the display for a `with` block that trains."""
        return ProgressDisplay(study, trials, workers, console)


class ProgressDisplay:
    """Prints a line per finished trial; on a terminal, shows each worker and the whole search.

    The coordinator's threads call `epoch` and `ended`.
    """

    def __init__(self, study: optuna.Study, trials: int, workers: int, console: Console) -> None:
        """Read the study's present state; `trials` is its number of trained trials to reach."""
        self.study, self.trials, self.console = study, trials, console
        self.shared = lock_of(study).shared
        self.outcomes = count_outcomes(study)
        self.done = count_trained(study)
        self.best = next(iter(ranked_trials(study)), None)
        self.sort_key = sort_key(study)
        self.lock = threading.Lock()
        self.bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=15),
            StatusColumn(),
            TimeLeftColumn(),
            console=console,
            transient=True,
            refresh_per_second=2,
            disable=not console.is_terminal,
        )
        self.workers = [
            self.bars.add_task(f"worker {number}", total=1, status="")
            for number in range(1, workers + 1)
        ]
        self.search = self.bars.add_task("", total=trials, status="", done_before=self.done)
        self.show_search()

    def __enter__(self) -> Self:
        self.bars.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.bars.stop()

    def epoch(self, worker: int, trial: int, architecture: str, epoch: Epoch, epochs: int) -> None:
        """Show an epoch that a worker has finished."""
        accuracy = percent(epoch.test_accuracy)
        self.bars.update(
            self.workers[worker],
            completed=epoch.number,
            total=epochs,
            status=f"trial {trial}, epoch {epoch.number}/{epochs}, {accuracy}, {architecture}",
        )

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        """Count a finished trial, and print its line if it was trained or has failed."""
        trained_by_all = count_trained(self.study) if self.shared else 0
        with self.lock:
            self.outcomes[outcome(trial)] += 1
            self.done = trained_by_all if self.shared else self.done + is_trained(trial)
            if trial.state == TrialState.COMPLETE:
                self.best = min(filter(None, (self.best, trial)), key=self.sort_key)
            line = f"[{self.done}/{self.trials}] {describe_trial(trial, trial is self.best)}"
            self.bars.update(self.workers[worker], completed=0, status="")
            self.show_search()
        # Proposals over the budget are frequent and were not trained: they are only counted.
        if is_trained(trial) or trial.state == TrialState.FAIL:
            self.console.print(line)

    def show_search(self) -> None:
        """Update the bar of the whole search."""
        self.bars.update(
            self.search,
            completed=self.done,
            description=f"{self.done} of {self.trials} trained",
            status=describe_search(self.outcomes, self.best),
        )


class StatusColumn(ProgressColumn):
    """What a worker trains, cut to one line; or the state of the search, wrapped."""

    def render(self, task: Task) -> Text:
        text: str = task.fields["status"]
        is_worker = "done_before" not in task.fields
        return Text(text, no_wrap=is_worker, overflow="ellipsis" if is_worker else "fold")


class TimeLeftColumn(ProgressColumn):
    """The time left at the average pace of this session; empty for workers."""

    def render(self, task: Task) -> Text:
        trained = task.completed - task.fields.get("done_before", task.completed)
        if not trained or not task.elapsed or not task.remaining:
            return Text()
        seconds = task.elapsed / trained * task.remaining
        return Text(f"about {duration(seconds)} left", no_wrap=True)


def describe_search(outcomes: Counter[str], best: FrozenTrial | None) -> str:
    """Format how the trials ended and which is the best."""
    parts = [f"{count} {ending}" for ending, count in sorted(outcomes.items())]
    if best:
        parts.append(f"best {percent(best.value)} (trial {best.number}, {describe_size(best)})")
    return " · ".join(parts)


def describe_trial(trial: FrozenTrial, is_best: bool) -> str:
    """Format a finished trial: its outcome, score, size and net."""
    attributes, curve = trial_attributes(trial), trial.intermediate_values
    # The runs of a confirmation have no best: they are a candidate's seeds.
    is_confirmation = trial.params.keys() == {"trial", "seed"}
    name = f"trial {trial.number}"
    if is_confirmation:
        name = f"trial {trial.params['trial']} with seed {trial.params['seed']}"
    parts = [name, outcome(trial)]
    if trial.state == TrialState.COMPLETE:
        best = " best so far" if is_best and not is_confirmation else ""
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
