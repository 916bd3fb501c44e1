"""Confirm: `search.confirm` retrains the best candidates with fresh seeds."""

import logging
import math
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import cache, partial
from pathlib import Path

import optuna

from search.analysis.choice import candidates_to_confirm, rebuild_candidate
from search.analysis.confirmation import Confirmed, confirmation_of, confirmed_candidates
from search.analysis.leaderboard import percent
from search.analysis.race import RaceResult, fresh_seeds, race
from search.analysis.replay import replay_objective
from search.analysis.statistics import verdict
from search.api.arguments import checked
from search.api.progress import Progress
from search.api.studies import AnyStudy, find_study
from search.data.dataset import DataSet
from search.engines.registry import check_engine, open_engine
from search.errors import SearchError
from search.nets.candidate import Task
from search.optimize.session import Callback, Display, Session, counted
from search.study.attributes import set_study_attributes, study_attributes, trial_attributes
from search.study.data import study_data
from search.study.experiment import Experiment, Objective, find_experiment
from search.study.lifecycle import open_for_writing, sibling_of
from search.study.paths import SIBLING
from search.study.settings import resolve_settings
from search.study.trials import count_trained

logger = logging.getLogger(__name__)


@checked
def confirm(
    study: AnyStudy = None,
    *,
    top: int = 5,
    seeds: int = 10,
    target: float | None = None,
    storage: str | None = None,
    data_dir: str | Path | None = None,
    engine: str = "auto",
    workers: int | None = None,
    address: str = "auto",
    timeout: float = math.inf,
    callbacks: Sequence[Callback] = (),
    objective: Objective | None = None,
    command: str = "",
    display: Display | None = None,
) -> list[Confirmed]:
    """Retrain the best candidates with fresh seeds, on all training images, as a race.

    A candidate that can be neither the best nor the smallest consistent one gets no more seeds. The
    runs are trials of the study NAME.confirm; a second call resumes or adds seeds.

    Args:
        study: A study, its name, or None for the latest in studies/.
        top: How many of the best candidates are retrained.
        seeds: How many seeds each gets; fewer than 8 cannot show a net to be consistent.
        target: The score, a fraction, that a run should reach; by default as stored, else 0.994.
        objective: The search's objective, called again with each seed; by default objective.py's.
        storage, data_dir, engine, workers, address, timeout, callbacks, command, display: As in
            `run`.

    Returns:
        The confirmed candidates, the highest mean score first; scores are of test images.

    Raises:
        SearchError: No trial is complete, the data have changed, or a candidate can be rebuilt
            neither from its trial nor by space.py.
        KeyboardInterrupt: As in `run`.
    """
    check_engine(engine, workers)
    experiment, display = find_experiment(objective), display or Progress()
    searched = find_study(study, storage)
    if searched.study_name.endswith(SIBLING):
        name = searched.study_name.removesuffix(SIBLING)
        raise SearchError(f"study {searched.study_name!r} confirms {name!r}: confirm that one")
    stored = study_attributes(searched)
    settings = resolve_settings(experiment.task, stored, target=target)
    data = study_data(searched, data_dir)
    task = settings.task(data)
    location = sibling_of(searched)
    earlier = confirmation_of(searched, settings.target, location)
    chosen = candidates_to_confirm(searched, earlier.confirmed, top)
    candidates = {trial.number: rebuild_candidate(trial, data.shape) for trial in chosen}
    session = Session(
        partial(open_engine, engine, data, workers, address),
        display,
        callbacks,
        time.monotonic() + timeout,
    )
    with open_for_writing(
        location,
        experiment,
        data,
        task,
        warm_start=False,
        settings={"engine": engine},
        notes={"load_as": stored.load_as, "command": command},
        exclusive=True,
    ) as sibling:
        if target:
            set_study_attributes(searched, target=target)
        display.opened(sibling)
        _announce(experiment, len(candidates), data, task, seeds, settings.target)
        used = [trial_attributes(trial).seed for trial in searched.get_trials(deepcopy=False)]
        fresh = fresh_seeds([seed for seed in used if seed is not None], seeds, stored.seed or 0)
        trials_by_number = {trial.number: trial for trial in chosen}
        replay = replay_objective(trials_by_number, candidates, experiment)
        with ExitStack() as stack:
            result = race(
                searched,
                sibling,
                list(candidates),
                fresh,
                settings.target,
                _trainer(sibling, replay, task, session, stack, len(candidates) * seeds),
            )
        _report(result)
        trials = sibling.get_trials(deepcopy=False)
        return confirmed_candidates(searched, trials, settings.target)


def _announce(
    experiment: Experiment, count: int, data: DataSet, task: Task, seeds: int, target: float
) -> None:
    experiment.announce()
    if verdict(seeds, seeds) != "consistent":
        logger.info(
            "%s cannot show a net to be consistent, even if all reach %s: use 8 or more",
            counted(seeds, "seed"),
            percent(target),
        )
    logger.info(
        "confirming %s: all of %s, %s; scores are of test images",
        counted(count, "candidate"),
        data.source,
        counted(task.epochs, "epoch"),
    )


def _trainer(
    sibling: optuna.Study,
    objective: Objective,
    task: Task,
    session: Session,
    stack: ExitStack,
    most: int,
) -> Callable[[int], int]:
    """Make the function with which the race trains its queued runs.

    The engine is opened by the first call that has something to train, and stays open until the
    stack is closed. The progress is shown towards `most` runs, those of a race that drops nobody.
    """
    opened = cache(lambda: stack.enter_context(session.training()))

    def train(queued: int) -> int:
        if not queued or time.monotonic() >= session.deadline:
            return 1
        trials = max(count_trained(sibling) + queued, most)
        session.run(sibling, objective, task, opened(), trials, queued_only=True)
        return opened().workers

    return train


def _report(result: RaceResult) -> None:
    for number, reason in sorted(result.dropped.items()):
        logger.info("trial %d got no more seeds: %s", number, reason)
    if not result.finished:
        logger.info("the race ended with runs still queued: repeat the command to resume")
