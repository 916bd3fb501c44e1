"""Which candidates to confirm, and which trained run to export."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import mean

import optuna
from optuna.trial import FrozenTrial

from search.analysis.confirmation import (
    Confirmed,
    confirmation_runs,
    confirmed_candidates,
    mean_and_spread,
)
from search.analysis.estimate import ranked_by_estimate
from search.analysis.leaderboard import percent
from search.errors import SearchError, StudyError, describe_error
from search.nets.architecture import Shape
from search.nets.candidate import Candidate, candidate_from_json
from search.study.attributes import study_attributes, trial_attributes
from search.study.experiment import find_experiment
from search.study.lifecycle import Location, load_study, sibling_of, study_exists
from search.study.settings import DEFAULT_TARGET
from search.study.trials import ranked_trials


@dataclass(frozen=True)
class ExportChoice:
    """The run whose weights are exported.

    Attributes:
        trial: The search's trial that proposed the candidate.
        owner: The study that holds the weights: the search or its sibling.
        run: The trial of `owner` that trained them.
        standing: How far its score can be trusted, in a sentence.
    """

    trial: FrozenTrial
    owner: optuna.Study
    run: FrozenTrial
    standing: str


def resolve_target(study: optuna.Study, target: float | None = None) -> float:
    """Return `target` if given, else the study's own, else the default (fractions)."""
    return target or study_attributes(study).target or DEFAULT_TARGET


def distinct_candidates(trials: Iterable[FrozenTrial]) -> list[FrozenTrial]:
    """Drop every trial whose candidate occurs earlier in the list."""
    first: dict[str, FrozenTrial] = {}
    for trial in trials:
        first.setdefault(json.dumps(trial_attributes(trial).candidate), trial)
    return list(first.values())


def candidates_to_confirm(
    study: optuna.Study, confirmed: Iterable[Confirmed], top: int
) -> list[FrozenTrial]:
    """Select the `top` distinct candidates, and those that an earlier confirmation found best.

    They are those of the highest expected score, not of the highest score. The incumbent and the
    smallest consistent candidate defend their places.

    Raises:
        StudyError: The study has no complete trial.
    """
    ranked = ranked_by_estimate(study)
    if not ranked:
        raise StudyError(f"study {study.study_name!r} has no complete trial to confirm")
    selected = distinct_candidates(ranked)[:top]
    champions = {row.trial for row in confirmed if row.incumbent or row.smallest}
    return selected + [t for t in ranked if t.number in champions and t not in selected]


def choose_export(
    study: optuna.Study,
    confirmed: Sequence[Confirmed],
    sibling: optuna.Study | None,
    number: int | None = None,
) -> ExportChoice:
    """Choose the run to export: a confirmed candidate's median run, else the search's own run.

    Args:
        study: The search.
        confirmed: Its confirmed candidates.
        sibling: The study with their runs; None if nothing was confirmed.
        number: The search's trial to export; None for the incumbent, or without one the first on
            the leaderboard.

    Raises:
        StudyError: The study has no such complete trial.
    """
    best = next(
        (row for row in confirmed if (row.incumbent if number is None else row.trial == number)),
        None,
    )
    if best and sibling:
        run = median_run(study, sibling.get_trials(deepcopy=False), best.trial)
        if run:
            standing = (
                f"confirmed on test images: mean score {mean_and_spread(best)}; this is the run of "
                "the median score among those with fresh seeds"
            )
            return ExportChoice(complete_trial(study, best.trial), sibling, run, standing)
    trial = complete_trial(study, number)
    return ExportChoice(trial, study, trial, _standing_in_search(study, trial))


def _standing_in_search(study: optuna.Study, trial: FrozenTrial) -> str:
    """Say how far the score of an unconfirmed trial can be trusted."""
    name = trial.params.get("preset")
    if name is None:
        return "unconfirmed (n = 1)"
    runs = [run for run in ranked_trials(study) if run.params.get("preset") == name]
    mean_score = percent(mean(run.value or 0.0 for run in runs))
    return f"one of {len(runs)} runs of preset {name}, whose mean score is {mean_score}"


def median_run(
    search: optuna.Study, sibling_trials: Iterable[FrozenTrial], number: int
) -> FrozenTrial | None:
    """Return a candidate's run with the median score, the lower of two.

    Args:
        search: The study whose candidates were retrained.
        sibling_trials: The trials of its sibling study.
        number: The search's trial.

    Returns:
        The run; None if every run diverged.
    """
    runs = confirmation_runs(search, sibling_trials).get(number, {}).values()
    scored = [(run.value, run.number, run) for run in runs if run.value is not None]
    return sorted(scored)[(len(scored) - 1) // 2][-1] if scored else None


def complete_trial(study: optuna.Study, number: int | None = None) -> FrozenTrial:
    """Return the complete trial of that number, or the first on the leaderboard.

    Raises:
        StudyError: There is none.
    """
    for trial in ranked_trials(study):
        if number in (None, trial.number):
            return trial
    what = "a complete trial yet" if number is None else f"a complete trial {number}"
    raise StudyError(f"study {study.study_name!r} does not have {what}")


@dataclass(frozen=True)
class Confirmation:
    """What is known of a search's candidates with fresh seeds.

    Attributes:
        sibling: The study with their runs; None if nothing was confirmed.
        confirmed: The candidates, the highest mean score first.
        target: The score that runs should reach, a fraction.
        unfinished: Whether some runs are still queued.
    """

    sibling: optuna.Study | None
    confirmed: list[Confirmed]
    target: float
    unfinished: bool


def confirmation_of(
    study: optuna.Study, target: float | None = None, location: Location | None = None
) -> Confirmation:
    """Read the confirmation runs of a search.

    Args:
        study: The study of the search.
        target: The score to reach, a fraction; by default as stored.
        location: Where its sibling study is, if it has been located already.
    """
    location = location or sibling_of(study)
    sibling = load_study(location) if study_exists(location) else None
    trials = sibling.get_trials(deepcopy=False) if sibling else []
    target = resolve_target(study, target)
    unfinished = not all(trial.state.is_finished() for trial in trials)
    return Confirmation(sibling, confirmed_candidates(study, trials, target), target, unfinished)


def rebuild_candidate(trial: FrozenTrial, shape: Shape) -> Candidate:
    """Rebuild the candidate of a stored trial, which stores it in full: space.py may have changed.

    A trial that was not run by this tool has only params, from which space.py makes a candidate
    for images of shape (C, H, W).

    Raises:
        StudyError: space.py cannot make one.
    """
    stored = trial_attributes(trial).candidate
    if stored is not None:
        return candidate_from_json(stored)
    try:
        return find_experiment().suggest(trial, shape)
    except SearchError:
        raise
    except Exception as reason:  # the user's code may raise anything
        raise StudyError(
            f"trial {trial.number} stores no candidate, and space.py cannot make one of its params "
            f"({describe_error(reason)})"
        ) from None
