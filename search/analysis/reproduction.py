"""The published models trained again: what was reported beside what comes out here.

Every training is a trial of a study of its own, whose params are the preset's name and the seed.
"""

import json
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from statistics import mean, stdev

import optuna
import scipy  # whose stats are imported when first used: they take half a second
from optuna.trial import FrozenTrial, TrialState

from search.errors import SearchError
from search.nets.candidate import Task
from search.nets.presets import PRESETS
from search.study.experiment import Objective
from search.study.queue import sync_queue

STUDY = "presets"
MIN_SEEDS_TO_JUDGE = (
    3  # the least that say whether a claim holds: of two, nearly anything could come next
)


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
    """The presets meant: all for none named. Raises SearchError for one that is not known."""
    wanted = list(dict.fromkeys(names)) or list(PRESETS)
    for name in wanted:
        if name not in PRESETS:
            raise SearchError(f"no preset {name!r}: known are {', '.join(PRESETS)}")
    return wanted


def objective(score: Callable[[list[float]], float]) -> Objective:
    """An objective that trains the preset and seed which the trial names, and never prunes."""

    def train_preset(
        trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task
    ) -> float:
        name = trial.suggest_categorical("preset", tuple(PRESETS))
        seed = trial.suggest_int("seed", 0, 2**31 - 1)
        candidate = PRESETS[name].candidate
        curve: list[float] = []
        for test_accuracy in train(candidate, task.epochs, seed):
            curve.append(test_accuracy)
            trial.report(test_accuracy, step=len(curve))
        return score(curve)

    return train_preset


def queue(study: optuna.Study, names: list[str], seeds: int) -> int:
    """Queue what is missing until every named preset has seeds 0 to `seeds` - 1; how much waits.

    What an earlier call left waiting and this one does not name is taken out of the queue. Raises
    SearchError for a study of other trials.
    """
    trials = study.get_trials(deepcopy=False)
    if any(trial.params and "preset" not in trial.params for trial in trials):
        raise SearchError(f"study {study.study_name!r} is no study of presets: choose another")
    there = {(t.params["preset"], t.params["seed"]) for t in trials if is_current(t)}
    # Seed by seed, so that whatever ends the run early leaves the presets evenly tried.
    wanted = [
        {"preset": name, "seed": seed}
        for seed in range(seeds)
        for name in names
        if (name, seed) not in there
    ]
    sync_queue(study, wanted, noted=("preset",))
    return len(wanted)


def is_current(trial: FrozenTrial) -> bool:
    """Whether the trial is complete and trained its preset as it is held today."""
    if trial.state != TrialState.COMPLETE or "preset" not in trial.params:
        return False
    candidate = PRESETS[trial.params["preset"]].candidate
    # As JSON, as the study has it: there a tuple is a list.
    return json.dumps(asdict(candidate)) == json.dumps(trial.user_attrs.get("candidate"))


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
    complete: dict[str, list[FrozenTrial]] = {}
    for trial in trials:
        if is_current(trial):
            complete.setdefault(trial.params["preset"], []).append(trial)
    return [preset_row(name, task, complete.get(name, []), comparable) for name in names]


def preset_row(name: str, task: Task, trials: list[FrozenTrial], comparable: bool) -> PresetRow:
    """Compare one preset with the complete runs of it."""
    preset = PRESETS[name]
    scores = tuple(float(trial.value or 0) for trial in trials)
    curves = [sorted(trial.intermediate_values.items()) for trial in trials]
    tops = [max(curve, key=lambda point: point[1]) for curve in curves if curve]
    seconds = [trial.user_attrs["seconds_per_epoch"] for trial in trials]
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
        best=max((accuracy for _, accuracy in tops), default=None),
        best_epoch_mean=mean(epoch for epoch, _ in tops) if tops else None,
        seconds_per_epoch=mean(seconds) if seconds else None,
        scores=scores,
    )


def claim_holds(published: float | None, scores: Sequence[float]) -> bool | None:
    """Whether the published score lies in the prediction interval; None if it cannot be decided."""
    if published is None or len(scores) < MIN_SEEDS_TO_JUDGE:
        return None
    reach = (
        scipy.stats.t.ppf(0.975, len(scores) - 1) * stdev(scores) * math.sqrt(1 + 1 / len(scores))
    )
    return bool(abs(published - mean(scores)) <= reach)
