"""Optuna's samplers by name."""

import threading
from typing import Any

import optuna

from search.errors import StudyError
from search.storage.window import SamplerHistory

SAMPLERS = ("tpe", "gp", "random")
GP_STARTUP = 4  # complete trials


def describe(chosen: object) -> str:
    """Name a sampler or pruner for the record: the name it was chosen by, else its class."""
    return chosen if isinstance(chosen, str) else type(chosen).__name__


def make_sampler(name: str | optuna.samplers.BaseSampler, seed: int) -> optuna.samplers.BaseSampler:
    """Make Optuna's sampler called `name`; an instance is returned as it is.

    Args:
        name: One of SAMPLERS, or a sampler.
        seed: Seed of a new sampler; a resumed search needs another, or it repeats its proposals.

    Raises:
        StudyError: There is no sampler of that name.
    """
    if isinstance(name, optuna.samplers.BaseSampler):
        return name
    match name:
        case "tpe":
            # Optuna's 10 would leave hardly a random trial: the nets of WARM_START, which resemble
            # each other, and proposals over the budget count as trials here.
            return WindowedTPESampler(seed=seed, n_startup_trials=20)
        case "gp":
            # Optuna waits for ten complete trials, which a search that prunes may never have.
            return optuna.samplers.GPSampler(seed=seed, n_startup_trials=GP_STARTUP)
        case "random":
            return optuna.samplers.RandomSampler(seed=seed)
    raise StudyError(f"unknown sampler {name!r}: expected one of {', '.join(SAMPLERS)}")


class WindowedTPESampler(optuna.samplers.TPESampler):
    """Optuna's TPE, fitted to the best and the latest trials of a long study.

    TPE's time per trial grows with the number of trials. It models good trials from the best 25,
    which are in the window, and bad ones from all others, of which the latest are a fair sample.

    One thread samples at a time: four that do so at once take half as long again per trial.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._lock = threading.Lock()
        self._history: SamplerHistory | None = None

    def _window(self, study: optuna.Study) -> Any:
        if type(study) is not optuna.Study:  # Hyperband passes the trials of one bracket
            return study
        if self._history is None or self._history.study is not study:
            self._history = SamplerHistory(study)
        return self._history

    def infer_relative_search_space(self, study: Any, trial: Any) -> dict[str, Any]:
        with self._lock:
            return super().infer_relative_search_space(self._window(study), trial)

    def sample_relative(self, study: Any, trial: Any, search_space: Any) -> dict[str, Any]:
        with self._lock:
            return super().sample_relative(self._window(study), trial, search_space)

    def sample_independent(self, study: Any, trial: Any, *parameter: Any) -> Any:
        with self._lock:
            return super().sample_independent(self._window(study), trial, *parameter)
