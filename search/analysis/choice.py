"""Which candidates to confirm, and which trained run to export."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import mean

import optuna
from optuna.trial import FrozenTrial

from search.analysis.confirmation import Confirmed, confirmation_runs, mean_and_spread
from search.analysis.estimate import ranked_by_estimate
from search.analysis.leaderboard import percent
from search.errors import SearchError, StudyError, describe_error
from search.nets.architecture import Shape
from search.nets.candidate import Candidate, candidate_from_json
from search.study.attributes import trial_attributes
from search.study.experiment import find_experiment
from search.study.trials import outcome, ranked_trials


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


def distinct_candidates(trials: Iterable[FrozenTrial]) -> list[FrozenTrial]:
    """Drop every trial whose candidate, or else whose params, occur earlier in the list."""
    first: dict[str, FrozenTrial] = {}
    for trial in trials:
        # An objective that trains by itself stores no candidate.
        first.setdefault(json.dumps(trial_attributes(trial).candidate or trial.params), trial)
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
    candidate = trial_attributes(trial).candidate  # the preset's definition may have changed since
    runs = [
        run
        for run in ranked_trials(study)
        if run.params.get("preset") == name and trial_attributes(run).candidate == candidate
    ]
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
    name = f"study {study.study_name!r}"
    if number is None:
        raise StudyError(f"{name} has no complete trial yet: `run` trains more")
    others = [trial for trial in study.get_trials(deepcopy=False) if trial.number == number]
    reason = f"trial {number} is {outcome(others[0])}" if others else f"there is no trial {number}"
    raise StudyError(f"{name}: {reason}; expected a complete trial, which `best` lists")


def rebuild_candidate(trial: FrozenTrial, shape: Shape) -> Candidate:
    """Rebuild the candidate of a stored trial, which stores it in full: space.py may have changed.

    A trial that was not run by this tool has only params, from which space.py makes a candidate
    for images of shape (C, H, W).

    Raises:
        SearchError: The stored candidate cannot be read, or space.py cannot make one.
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
            f"trial {trial.number} stores no net, so there is nothing to retrain or export: its "
            "objective trains by itself, and space.py makes no net of its params "
            f"({describe_error(reason)})"
        ) from None
