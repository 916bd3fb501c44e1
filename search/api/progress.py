"""The progress of `run`, `confirm` and `presets`: a tqdm bar in a notebook or on a terminal."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState
from tqdm import tqdm

from search.analysis.leaderboard import percent
from search.engines.contract import Epoch
from search.storage.handle import lock_of
from search.study.paths import SIBLING
from search.study.trials import count_trained, is_trained, ranked_trials, sort_key


class Progress:
    """The default display of the Python API: a bar while trials run, which then disappears."""

    def opened(self, study: optuna.Study) -> None:
        """Nothing to show yet."""

    @contextmanager
    def progress(self, study: optuna.Study, trials: int, workers: int) -> Iterator["Bar"]:
        """Show the bar towards `trials` trained trials while the block runs."""
        # Left out on a screen: it would overrule TQDM_DISABLE, by which a user turns bars off.
        hidden = {} if has_screen() else {"disable": True}
        with tqdm(
            desc=study.study_name,
            total=trials,
            initial=count_trained(study),
            unit="trial",
            leave=False,
            **hidden,
        ) as bar:
            yield Bar(bar, study)


def has_screen() -> bool:
    """Return whether standard error is read by a person: a terminal, or a notebook."""
    return sys.stderr.isatty() or "ipykernel" in sys.modules


class Bar:
    """Updates a bar of tqdm; called from several threads."""

    def __init__(self, bar: Any, study: optuna.Study) -> None:
        self.bar, self.study, self.latest = bar, study, ""
        self.shared = lock_of(study).shared  # other machines train trials of the study as well
        # The runs of a confirmation have no best: they are a candidate's seeds.
        self.has_best = not study.study_name.endswith(SIBLING)
        self.best = next(iter(ranked_trials(study)), None) if self.has_best else None
        self.lock = threading.Lock()

    def epoch(self, worker: int, trial: int, architecture: str, epoch: Epoch, epochs: int) -> None:
        """Show an epoch that a worker has finished."""
        with self.lock:
            self.latest = f"epoch {epoch.number}/{epochs} {percent(epoch.test_accuracy)}"
            self.show()

    def ended(self, worker: int, trial: FrozenTrial) -> None:
        """Count a finished trial if it was trained: proposals over the budget are frequent."""
        if not is_trained(trial):
            return
        trained_by_all = count_trained(self.study) if self.shared else 0
        with self.lock:
            if self.has_best and trial.state == TrialState.COMPLETE:
                self.best = min(filter(None, (self.best, trial)), key=sort_key(self.study))
            self.bar.update(trained_by_all - self.bar.n if self.shared else 1)
            self.show()

    def show(self) -> None:
        """Write the best score and the latest epoch behind the bar."""
        best = f"best {percent(self.best.value)}" if self.best else ""
        self.bar.set_postfix_str(", ".join(filter(None, (best, self.latest))))
