"""The confirmed candidates of a study NAME, from the runs in its sibling study NAME.confirm.

Its trials retrain candidates with fresh seeds; their params are `trial`, the number of the
search's trial, and `seed`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import mean, stdev

import optuna
from optuna.trial import FrozenTrial

from search.analysis.leaderboard import percent
from search.analysis.repeats import Runs, runs_by_candidate, score_of
from search.analysis.statistics import mean_interval, share_interval, verdict
from search.study.attributes import smaller_at, study_attributes, tested_on, trial_attributes
from search.study.lifecycle import Location, load_study, sibling_of, study_exists
from search.study.settings import DEFAULT_TARGET


@dataclass(frozen=True)
class Confirmed:
    """A candidate retrained with fresh seeds. Accuracies and shares are fractions.

    Attributes:
        trial: The number of the search's trial.
        architecture: The net in one line.
        parameters: The number of learnable parameters.
        search_score: The score of the single run in the search, optimistic by selection.
        selected_on: The images of `search_score`: "test" or "validation".
        n: The number of runs.
        score_mean: The mean score of the runs.
        score_std: The standard deviation of single runs; None for one run.
        score_interval: The 95 % interval of the mean; None where there are too few runs.
        target: The score that a run should reach.
        share: The share of runs that reached the target.
        share_interval: Wilson's 95 % interval of that share.
        verdict: "consistent", "not consistent" or "not decided at n = N".
        scores: The score of every run, in order of seed.
        incumbent: Whether it is the best candidate.
        smallest: Whether it is the smallest consistent candidate.
        on_front: Whether it is on the Pareto front of mean score against parameters.
    """

    trial: int
    architecture: str | None
    parameters: int
    search_score: float
    selected_on: str
    n: int
    score_mean: float
    score_std: float | None
    score_interval: tuple[float, float] | None
    target: float
    share: float
    share_interval: tuple[float, float]
    verdict: str
    scores: tuple[float, ...]
    incumbent: bool = False
    smallest: bool = False
    on_front: bool = False


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

    Raises:
        SearchError: The sibling study cannot be read.
    """
    location = location or sibling_of(study)
    sibling = load_study(location) if study_exists(location) else None
    trials = sibling.get_trials(deepcopy=False) if sibling else []
    target = resolve_target(study, target)
    unfinished = not all(trial.state.is_finished() for trial in trials)
    return Confirmation(sibling, confirmed_candidates(study, trials, target), target, unfinished)


def resolve_target(study: optuna.Study, target: float | None = None) -> float:
    """Return `target` if given, else the study's own, else the default (fractions)."""
    return target or study_attributes(study).target or DEFAULT_TARGET


def confirmation_runs(search: optuna.Study, trials: Iterable[FrozenTrial]) -> Runs[int]:
    """Group the trials of the sibling study by the search's trial and by seed.

    A run that diverged counts and scores 0: a net that diverges for one seed in ten would
    otherwise look as good as one that never does.
    """
    candidates = {
        trial.number: trial_attributes(trial).candidate
        for trial in search.get_trials(deepcopy=False)
    }
    return runs_by_candidate(trials, "trial", candidates, count_diverged=True)


def confirmed_candidates(
    search: optuna.Study, sibling_trials: Iterable[FrozenTrial], target: float
) -> list[Confirmed]:
    """Summarise the runs of every confirmed candidate, highest mean score first.

    Args:
        search: The study whose candidates were retrained.
        sibling_trials: The trials of its sibling study.
        target: The score that a run should reach, a fraction.
    """
    trials = {trial.number: trial for trial in search.get_trials(deepcopy=False)}
    rows = [
        confirmed_row(trials[number], runs, target, tested_on(search))
        for number, runs in confirmation_runs(search, sibling_trials).items()
    ]
    rows.sort(key=lambda row: (-row.score_mean, row.parameters))
    best = incumbent(rows, smaller_at(search) is not None)
    least, front = smallest(rows), pareto_front(rows)
    return [
        replace(row, incumbent=row is best, smallest=row is least, on_front=row in front)
        for row in rows
    ]


def confirmed_row(
    trial: FrozenTrial, runs: Mapping[int, FrozenTrial], target: float, selected_on: str
) -> Confirmed:
    """Summarise the runs of one candidate.

    Args:
        trial: The search's trial.
        runs: The runs by seed.
        target: The score that a run should reach, a fraction.
        selected_on: The images of the search's scores: "test" or "validation".
    """
    scores = tuple(score_of(run) for _, run in sorted(runs.items()))
    reached = sum(score >= target for score in scores)
    # An objective that trains by itself stores neither; a run of the confirmation does.
    stored = [trial_attributes(owner) for owner in (trial, *runs.values())]
    return Confirmed(
        trial=trial.number,
        architecture=next((attrs.architecture for attrs in stored if attrs.architecture), None),
        parameters=next((attrs.parameters for attrs in stored if attrs.parameters), 0),
        search_score=score_of(trial),
        selected_on=selected_on,
        n=len(scores),
        score_mean=mean(scores),
        score_std=stdev(scores) if len(scores) > 1 else None,
        score_interval=mean_interval(scores),
        target=target,
        share=reached / len(scores),
        share_interval=share_interval(reached, len(scores)),
        verdict=verdict(reached, len(scores)),
        scores=scores,
    )


def incumbent(rows: Sequence[Confirmed], prefer_smaller: bool) -> Confirmed | None:
    """Choose the best of the candidates with at least half as many runs as the most tried one.

    So neither luck with a few seeds decides nor the order in a race that was interrupted.

    Args:
        rows: The confirmed candidates.
        prefer_smaller: Choose the smallest consistent candidate, or else the smallest whose mean
            reaches the target, if there is one; otherwise the highest mean.
    """
    most = max((row.n for row in rows), default=0)
    tried = [row for row in rows if 2 * row.n >= most]
    if prefer_smaller:
        reaching = [row for row in tried if row.score_mean >= row.target]
        small = smallest(tried) or min(reaching, key=lambda row: row.parameters, default=None)
        if small:
            return small
    return max(tried, key=lambda row: row.score_mean, default=None)


def smallest(rows: Iterable[Confirmed]) -> Confirmed | None:
    """Choose the smallest consistent candidate."""
    consistent = [row for row in rows if row.verdict == "consistent"]
    return min(consistent, key=lambda row: row.parameters, default=None)


def pareto_front(rows: Iterable[Confirmed]) -> list[Confirmed]:
    """Keep the candidates that no other beats in both mean score and size, smallest first."""
    best, front = -1.0, []
    for row in sorted(rows, key=lambda row: (row.parameters, -row.score_mean)):
        if row.score_mean > best:
            best = row.score_mean
            front.append(row)
    return front


def mean_and_spread(row: Confirmed) -> str:
    """Format the mean score, the standard deviation of single runs and their number."""
    spread = "" if row.score_std is None else f" ± {100 * row.score_std:.2f}"
    return f"{percent(row.score_mean)}{spread} (n = {row.n})"


def describe_interval(row: Confirmed) -> str:
    """Format the interval of the mean score, in percent; a dash where there are too few runs."""
    if row.score_interval is None:
        return "-"
    low, high = row.score_interval
    return f"{100 * low:.2f} to {100 * high:.2f}"
