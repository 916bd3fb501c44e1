"""Which of the best is best: the candidates retrained with fresh seeds, as a race.

A leaderboard of single runs is mostly luck, so its first places are run again, all with the same
seeds, which the search never used. Whoever is out of the running gets no more of them.
Every training is a trial of the sibling study NAME.confirm, whose params are the number of the
search's trial and the seed.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import mean, stdev

import numpy as np
import optuna
from optuna.trial import FrozenTrial, TrialState

from search.analysis.leaderboard import percent
from search.analysis.statistics import MIN_RACE_SEEDS, mean_interval, survivors, verdict
from search.nets.candidate import Candidate, Task
from search.study.attributes import smaller_at, tested_on
from search.study.experiment import Objective
from search.study.paths import SIBLING, check_name
from search.study.queue import sync_queue


def fresh_seeds(used: Iterable[int], count: int, entropy: int) -> list[int]:
    """`count` seeds, always the same for a search, none of which it `used`."""
    taken, found = set(used), list[int]()
    for number in range(count + len(taken)):
        seed = int(np.random.SeedSequence((entropy, 1, number)).generate_state(1)[0]) >> 1
        if seed not in taken:
            found.append(seed)
    return found[:count]


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


# --- the sibling study


def sibling_name(name: str) -> str:
    """The name of the study that confirms the study `name`."""
    return check_name(name + SIBLING)


def objective(
    candidate: Callable[[int], Candidate], score: Callable[[list[float]], float]
) -> Objective:
    """An objective that trains the candidate and seed which the trial names, and never prunes.

    `candidate` tells that of the search's trial with the given number.
    """

    def retrain(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        number = trial.suggest_int("trial", 0, 10**9)
        seed = trial.suggest_int("seed", 0, 2**31 - 1)
        curve: list[float] = []
        for test_accuracy in train(candidate(number), task.epochs, seed):
            curve.append(test_accuracy)
            trial.report(test_accuracy, step=len(curve))
        return score(curve)

    return retrain


def queue(search: optuna.Study, study: optuna.Study, wanted: Iterable[tuple[int, int]]) -> int:
    """Queue the runs (trial, seed) that `study` does not hold; how many wait.

    What an earlier race left waiting and this one does not want is taken out of the queue.
    """
    done = runs(search, study.get_trials(deepcopy=False))
    missing = [
        {"trial": number, "seed": seed}
        for number, seed in wanted
        if seed not in done.get(number, {})
    ]
    sync_queue(study, missing)
    return len(missing)


def runs(search: optuna.Study, trials: Iterable[FrozenTrial]) -> dict[int, dict[int, FrozenTrial]]:
    """Those that count: by the search's trial, then by seed.

    A run that diverged counts, and scores 0: a net that does so for one seed in ten is not one
    that ran nine times. Without those of another search that once had the same name: their
    candidates are not its own.
    """
    known = {trial.number: trial for trial in search.get_trials(deepcopy=False)}
    found: dict[int, dict[int, FrozenTrial]] = {}
    for trial in trials:
        ended = trial.state == TrialState.COMPLETE or "diverged" in trial.user_attrs
        if ended and {"trial", "seed"} <= trial.params.keys():
            number, seed = trial.params["trial"], trial.params["seed"]
            theirs = known[number].user_attrs if number in known else {}
            if theirs.get("candidate") == trial.user_attrs.get("candidate"):
                found.setdefault(number, {})[seed] = trial
    return found


def race(
    search: optuna.Study,
    study: optuna.Study,
    numbers: Sequence[int],
    wanted: Sequence[int],
    target: float,
    train: Callable[[int], int],
) -> dict[int, str] | None:
    """Give every candidate of `numbers` the seeds `wanted`, until it can be neither the best nor
    the smallest that is consistent.

    `train(waiting)` trains what is queued, and tells how many runs it trains at once: a round has
    as many seeds as keep them busy. Returns who did not get to the end, and why; None if `train`
    came back before all was trained. A race that was stopped goes on where it was: what decides is
    in the study.
    """
    known = search.get_trials(deepcopy=False)
    parameters = {trial.number: trial.user_attrs.get("parameters", 0) for trial in known}
    alive, out, count = list(numbers), dict[int, str](), min(MIN_RACE_SEEDS, len(wanted))
    while True:
        now = wanted[:count]
        at_once = train(queue(search, study, [(number, seed) for seed in now for number in alive]))
        if any(t.state == TrialState.WAITING for t in study.get_trials(deepcopy=False)):
            return None
        done = runs(search, study.get_trials(deepcopy=False))
        # One that failed for good is out: it has no score to compare.
        failed = [n for n in alive if not all(seed in done.get(n, {}) for seed in now)]
        out |= {n: f"failed: {why_failed(study, n)}" for n in failed}
        alive = [n for n in alive if n not in failed]
        if count == len(wanted) or not alive:
            return out
        scores = {n: [float(done[n][seed].value or 0) for seed in now] for n in alive}
        left = survivors(scores, parameters, target, len(wanted), len(numbers))
        out |= {n: f"clearly worse after {count} seeds" for n in alive if n not in left}
        alive, count = left, min(len(wanted), count + max(1, at_once // len(left)))


def why_failed(study: optuna.Study, number: int) -> str:
    """What was said of the last run that failed of the candidate of the search's trial."""
    failed = study.get_trials(deepcopy=False, states=(TrialState.FAIL,))
    said = [t.user_attrs.get("reason") for t in failed if t.params.get("trial") == number]
    return str(said[-1]) if said and said[-1] else "for no known reason"


def confirmed_candidates(
    search: optuna.Study, trials: Iterable[FrozenTrial], target: float
) -> list[Confirmed]:
    """Summarise the runs of every confirmed candidate, highest mean score first.

    Args:
        search: The study whose candidates were retrained.
        trials: The trials of its sibling study.
        target: The score that a run should reach, a fraction.
    """
    known = {trial.number: trial for trial in search.get_trials(deepcopy=False)}
    rows = [
        confirmed_row(known[number], by_seed, target, tested_on(search))
        for number, by_seed in runs(search, trials).items()
    ]
    rows.sort(key=lambda row: (-row.score_mean, row.parameters))
    best = incumbent(rows, smaller_at(search) is not None)
    least, front = smallest(rows), pareto_front(rows)
    return [
        replace(row, incumbent=row is best, smallest=row is least, on_front=row in front)
        for row in rows
    ]


def confirmed_row(
    trial: FrozenTrial, by_seed: dict[int, FrozenTrial], target: float, selected_on: str
) -> Confirmed:
    """Summarise the runs of one candidate; a run that diverged scores 0."""
    scores = tuple(float(run.value or 0) for _, run in sorted(by_seed.items()))
    reached = sum(score >= target for score in scores)
    words, share_interval = verdict(reached, len(scores))
    return Confirmed(
        trial=trial.number,
        architecture=trial.user_attrs.get("architecture"),
        parameters=trial.user_attrs.get("parameters", 0),
        search_score=trial.value or 0.0,
        selected_on=selected_on,
        n=len(scores),
        score_mean=mean(scores),
        score_std=stdev(scores) if len(scores) > 1 else None,
        score_interval=mean_interval(scores),
        target=target,
        share=reached / len(scores),
        share_interval=share_interval,
        verdict=words,
        scores=scores,
    )


def median_run(
    search: optuna.Study, trials: Iterable[FrozenTrial], number: int
) -> FrozenTrial | None:
    """Return the run with the median score (the lower of two); None if every run diverged."""
    candidate_runs = runs(search, trials).get(number, {}).values()
    scored = [trial for trial in candidate_runs if trial.value is not None]
    scored.sort(key=lambda trial: trial.value or 0.0)
    return scored[(len(scored) - 1) // 2] if scored else None


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
