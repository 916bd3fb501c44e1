"""The progress of `run`, `confirm` and `presets`: a tqdm bar in a notebook or on a terminal."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState
from tqdm.auto import tqdm

from search.analysis.leaderboard import percent
from search.engines.contract import Epoch
from search.study.paths import SIBLING
from search.study.trials import count_trained, is_trained, ranked_trials, sort_key


class ProgressBar:
    """A display with one bar a session: trained trials, the best score, the latest epoch."""

    def opened(self, study: optuna.Study) -> None:
        """Nothing to show yet."""

    @contextmanager
    def progress(self, study: optuna.Study, trials: int, workers: int) -> Iterator["Bar"]:
        """Show the bar towards `trials` trained trials while the block runs."""
        done = count_trained(study)
        with tqdm(
            desc=study.study_name, total=trials, initial=done, unit="trial", disable=None
        ) as bar:
            yield Bar(bar, study)


class Bar:
    """What a bar is told by the threads that train."""

    def __init__(self, bar: Any, study: optuna.Study) -> None:
        self.bar, self.sort_key, self.latest = bar, sort_key(study), ""
        # The runs of a confirmation have no best: they are a candidate's seeds.
        self.has_best = not study.study_name.endswith(SIBLING)
        self.best = next(iter(ranked_trials(study)), None) if self.has_best else None

    def epoch(self, worker: int, trial: int, architecture: str, epoch: Epoch, epochs: int) -> None:
        """Show an epoch that a worker has finished."""
        self.latest = f"epoch {epoch.number}/{epochs} {percent(epoch.test_accuracy)}"
        self.show()

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        """Count a finished trial if it was trained."""
        if self.has_best and trial.state == TrialState.COMPLETE:
            self.best = min(filter(None, (self.best, trial)), key=self.sort_key)
        self.bar.update(int(is_trained(trial)))
        self.show()

    def show(self) -> None:
        """Write the best score and the latest epoch behind the bar."""
        best = f"best {percent(self.best.value)}, " if self.best else ""
        self.bar.set_postfix_str(f"{best}{self.latest}")
