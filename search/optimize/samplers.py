"""Which sampler proposes and which pruner ends a run early, Optuna's, by name; and how a search
for small nets tightens its budget."""

import threading
from typing import Any

import optuna

from search.errors import StudyError
from search.storage.window import SamplerHistory

SAMPLERS = ("tpe", "gp", "random")


def describe(chosen: object) -> str:
    """Name a sampler or pruner for the record: its name, or its class."""
    return chosen if isinstance(chosen, str) else type(chosen).__name__


def make_sampler(name: str | optuna.samplers.BaseSampler, seed: int) -> optuna.samplers.BaseSampler:
    """Optuna's sampler called `name`; `seed` should differ between a study's runs."""
    if isinstance(name, optuna.samplers.BaseSampler):
        return name
    match name:
        case "tpe":
            # More random trials than Optuna's ten: the published models come first and resemble
            # each other, and proposals over the budget are among those it counts.
            return WindowedTPESampler(seed=seed, n_startup_trials=20)
        case "gp":
            return optuna.samplers.GPSampler(seed=seed)
        case "random":
            return optuna.samplers.RandomSampler(seed=seed)
    raise StudyError(f"unknown sampler {name!r}: known are {', '.join(SAMPLERS)}")


class WindowedTPESampler(optuna.samplers.TPESampler):
    """Optuna's TPE, fitted to the best and the latest trials: its time per trial grows with theirs.

    It models what is good from its best 25 trials, which are among these, and what is not from all
    the others, of which the latest are a fair sample. Threads model in turn: four that do so at
    once hinder each other so much that a trial costs half as much time again.
    """

    def __init__(self, **how: Any) -> None:
        super().__init__(**how)
        self._turn = threading.Lock()
        self._seen: Any = None

    def _see(self, study: optuna.Study) -> Any:
        if type(study) is not optuna.Study:  # Hyperband has shown it a part already
            return study
        if self._seen is None or self._seen.study is not study:
            self._seen = SamplerHistory(study)
        return self._seen

    def infer_relative_search_space(self, study: Any, trial: Any) -> dict[str, Any]:
        with self._turn:
            return super().infer_relative_search_space(self._see(study), trial)

    def sample_relative(self, study: Any, trial: Any, search_space: Any) -> dict[str, Any]:
        with self._turn:
            return super().sample_relative(self._see(study), trial, search_space)

    def sample_independent(self, study: Any, trial: Any, *about: Any) -> Any:
        with self._turn:
            return super().sample_independent(self._see(study), trial, *about)
