"""Train the published models again and compare the scores with the published ones.

Every run is a trial of a study of presets; its params are `preset`, the preset's name, and `seed`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import mean, stdev

import optuna
from optuna.trial import FrozenTrial

from search.analysis.repeats import (
    Runs,
    queue_missing,
    runs_by_candidate,
    score_of,
    train_and_score,
)
from search.analysis.statistics import prediction_interval
from search.errors import SearchError
from search.nets.candidate import Task
from search.nets.presets import PRESETS
from search.study import paths
from search.study.attributes import trial_attributes
from search.study.experiment import Objective

STUDY = paths.PRESETS


@dataclass(frozen=True)
class PresetRow:
    """A published model beside what it scores here. Accuracies are fractions.

    Attributes:
        name: The preset's name.
        parameters: The number of learnable parameters.
        inside_budget: Whether they fit the task's budget.
        published_score: The lowest accuracy of the last three published epochs.
        published_best: The best published accuracy.
        source: Where it was published.
        note: What a reader should know of it.
        reconstructed: Whether the recipe was reconstructed from the publication.
        n: The number of runs, one per seed.
        score_mean: The mean score of the runs.
        score_std: The standard deviation of the runs; None for fewer than two.
        score_min: The lowest score.
        score_max: The highest score.
        holds: Whether the published score lies in the 95 % prediction interval of one more run;
            None where it cannot be decided.
        best: The highest test accuracy of any epoch.
        best_epoch_mean: The mean number of the epoch with a run's highest accuracy.
        seconds_per_epoch: The mean over the runs.
        scores: The score of every run.
    """

    name: str
    parameters: int
    inside_budget: bool
    published_score: float | None
    published_best: float | None
    source: str
    note: str
    reconstructed: bool
    n: int
    score_mean: float | None
    score_std: float | None
    score_min: float | None
    score_max: float | None
    holds: bool | None
    best: float | None
    best_epoch_mean: float | None
    seconds_per_epoch: float | None
    scores: tuple[float, ...]


def check_names(names: Iterable[str]) -> list[str]:
    """Return the distinct names in order, or all presets if none is named.

    Raises:
        SearchError: There is no preset of that name.
    """
    distinct = list(dict.fromkeys(names)) or list(PRESETS)
    for name in distinct:
        if name not in PRESETS:
            raise SearchError(f"no preset {name!r}: expected one of {', '.join(PRESETS)}")
    return distinct


def preset_objective(score: Callable[[list[float]], float]) -> Objective:
    """Make the objective of a study of presets; `score` scores a run's test accuracies."""

    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        name = trial.suggest_categorical("preset", tuple(PRESETS))
        seed = trial.suggest_int("seed", 0, 2**31 - 1)
        return train_and_score(trial, train(PRESETS[name].candidate, task.epochs, seed), score)

    return objective


def queue_presets(study: optuna.Study, names: Sequence[str], seeds: int) -> int:
    """Queue what is missing until every named preset has a run for seeds 0 to `seeds` - 1.

    Runs that an earlier call queued and this one does not name are taken out of the queue.

    Returns:
        The number of queued runs.

    Raises:
        SearchError: The study has trials of another kind.
    """
    trials = study.get_trials(deepcopy=False)
    if any(trial.params and "preset" not in trial.params for trial in trials):
        raise SearchError(f"study {study.study_name!r} is no study of presets: choose another")
    # Seed by seed: whenever the training stops, all presets have about the same number of runs.
    wanted = [(name, seed) for seed in range(seeds) for name in names]
    return queue_missing(study, "preset", wanted, preset_runs(trials), noted=("preset",))


def preset_runs(trials: Iterable[FrozenTrial]) -> Runs[str]:
    """Group the complete trials that trained a preset as it is defined today, by name and seed."""
    candidates = {name: preset.candidate for name, preset in PRESETS.items()}
    return runs_by_candidate(trials, "preset", candidates, count_diverged=False)


def preset_rows(
    names: Iterable[str], task: Task, trials: Iterable[FrozenTrial], comparable: bool = True
) -> list[PresetRow]:
    """Compare presets as published with what `trials` scored.

    Args:
        names: The presets' names.
        task: Its parameter budget decides `inside_budget`.
        trials: The trials of a study of presets.
        comparable: Whether they trained what was published: MNIST for 15 epochs.
    """
    runs = preset_runs(trials)
    return [preset_row(name, task, runs.get(name, {}), comparable) for name in names]


def preset_row(
    name: str, task: Task, runs: Mapping[int, FrozenTrial], comparable: bool
) -> PresetRow:
    """Compare one preset with its runs by seed."""
    preset = PRESETS[name]
    trials = [run for _, run in sorted(runs.items())]
    scores = tuple(map(score_of, trials))
    curves = [trial.intermediate_values for trial in trials if trial.intermediate_values]
    best_epochs = [max(sorted(curve), key=curve.__getitem__) for curve in curves]
    seconds = [trial_attributes(trial).seconds_per_epoch or 0.0 for trial in trials]
    return PresetRow(
        name=name,
        parameters=preset.parameters,
        inside_budget=preset.parameters <= task.max_parameters,
        published_score=preset.published_score,
        published_best=preset.published_best,
        source=preset.source,
        note=preset.note,
        reconstructed=preset.reconstructed,
        n=len(scores),
        score_mean=mean(scores) if scores else None,
        score_std=stdev(scores) if len(scores) > 1 else None,
        score_min=min(scores, default=None),
        score_max=max(scores, default=None),
        holds=claim_holds(preset.published_score, scores) if comparable else None,
        best=max((max(curve.values()) for curve in curves), default=None),
        best_epoch_mean=mean(best_epochs) if best_epochs else None,
        seconds_per_epoch=mean(seconds) if seconds else None,
        scores=scores,
    )


def claim_holds(published: float | None, scores: Sequence[float]) -> bool | None:
    """Decide whether the published score lies where one more run would, with 95 % confidence.

    Returns:
        The decision; None without a published score or with too few runs to decide.
    """
    interval = prediction_interval(scores)
    if published is None or interval is None:
        return None
    low, high = interval
    return low <= published <= high
