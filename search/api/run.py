"""Search: `search.run`, which trains until a study holds enough trials."""

import logging
import math
import secrets
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

import optuna

from search.analysis.leaderboard import percent
from search.api.arguments import checked
from search.api.progress import Progress
from search.data.dataset import DataSet
from search.data.images import ImageForm
from search.data.loading import load_data, stored_name
from search.data.split import apply_split, resolve_split
from search.engines.contract import Engine
from search.engines.registry import check_engine, open_engine
from search.errors import SearchError
from search.nets.candidate import Task
from search.optimize.budget import prefer_smaller, tighten
from search.optimize.coordinator import NothingTrained
from search.optimize.pruners import DEFAULT_PRUNER, make_pruner
from search.optimize.samplers import describe, make_sampler
from search.optimize.session import Callback, Display, NoEngine, Session, counted
from search.optimize.trial import accepts_train, trial_seed
from search.storage.handle import lock_of
from search.study.attributes import (
    objective_changed_at,
    set_study_attributes,
    study_attributes,
)
from search.study.data import image_form
from search.study.experiment import Experiment, Objective, find_experiment
from search.study.lifecycle import (
    Location,
    begun_attributes,
    locate,
    open_for_writing,
)
from search.study.paths import SIBLING
from search.study.settings import resolve_settings
from search.study.trials import count_trained

logger = logging.getLogger(__name__)


@checked
def run(
    trials: int = 50,
    *,
    study: str | None = None,
    storage: str | None = None,
    dataset: str = "auto",
    data_dir: str | Path | None = None,
    image_size: int | None = None,
    channels: int | None = None,
    epochs: int | None = None,
    max_parameters: int | None = None,
    select_on: str | None = None,
    prefer: str | None = None,
    target: float | None = None,
    seed: int | None = None,
    warm_start: bool = True,
    sampler: str | optuna.samplers.BaseSampler = "tpe",
    pruner: str | optuna.pruners.BasePruner = DEFAULT_PRUNER,
    engine: str = "auto",
    workers: int | None = None,
    address: str = "auto",
    timeout: float = math.inf,
    objective: Objective | None = None,
    callbacks: Sequence[Callback] = (),
    command: str = "",
    display: Display | None = None,
) -> optuna.Study:
    """Search: run trials until the study holds `trials` trained ones, new or resumed.

    Counted are trials that trained for an epoch or more; proposals over the budget are not. What a
    resumed study stores (data, budget, select_on, prefer, target) is its default.

    Args:
        trials: How many trained trials the study is to hold in all.
        study: The study's name; by default the data set's.
        storage: The URL of a database; by default `sqlite:///studies/NAME.db`.
        dataset: "mnist", "digits", "fashion-mnist", "kmnist", "qmnist" or a folder; "auto" is
            MNIST, or the digits of scikit-learn without a network.
        data_dir: Where MNIST's files are or go; by default SEARCH_DATA_DIR, else "data".
        image_size: Width and height to resize a folder's images to; by default only images of
            several sizes are resized.
        channels: 1 for grey, 3 for RGB; by default 1 if all images of a folder are grey.
        epochs: Epochs of a trial, at most those of objective.py's TASK.
        max_parameters: Learnable parameters of a net, at most those of TASK.
        select_on: Images that scores are measured on: "test", or "validation" for a sixth of the
            training images.
        prefer: "score", or "smaller" for the smallest net that reaches `target`.
        target: The score, a fraction, that counts as good enough; by default 0.994.
        seed: Seed of the search; drawn and stored by default.
        warm_start: Whether a new study tries the nets of WARM_START first.
        sampler: An Optuna sampler, or "tpe", "gp" or "random".
        pruner: An Optuna pruner, or "percentile", "median", "halving", "hyperband" or "none".
        engine: "auto", "cpu", "cuda", "mps", "ray", "reference" or "plain".
        workers: Runs trained at once; by default the engine's choice, for "cpu" one per core. An
            objective that trains by itself uses no engine, and by default one thread.
        address: `HOST:PORT` of the Ray cluster, with engine "ray".
        timeout: Seconds after which no new trial starts.
        objective: Used in place of objective.py's: `objective(trial)`, or
            `objective(trial, train, task)`.
        callbacks: Called as `callback(study, trial)` after each trial, as Optuna's are.
        command: Recorded in the study as what made it.
        display: Shows the progress; by default a bar, in a notebook or on a terminal.

    Returns:
        The study. Its trials are ordinary Optuna trials; their weights are artifacts.

    Raises:
        SearchError: Something that the user can fix; the message is one line.
        KeyboardInterrupt: After Ctrl-C; trials under way are queued and resumed by the next call.
    """
    experiment, display = find_experiment(objective), display or Progress()
    proposes = accepts_train(experiment.objective)  # else it uses neither space.py nor an engine
    _check_choices(engine, workers if proposes else None, sampler, pruner)
    data, form = None, ImageForm(image_size, channels)
    if study is None:
        data = load_data(dataset, data_dir, form)
        study = data.name
    location = _locate(study, storage)
    begun = begun_attributes(location)
    settings = resolve_settings(
        experiment.task,
        begun,
        epochs=epochs,
        max_parameters=max_parameters,
        dataset=dataset,
        select_on=select_on,
        target=target,
        prefer=prefer,
    )
    _check_preference(settings.prefer, proposes)
    given, form = form, image_form(begun, form)
    if data is None or form != given:
        data = load_data(settings.dataset, data_dir, form)
    load_as = stored_name(settings.dataset, data)
    split = resolve_split(data, settings.select_on, data_dir)
    data = apply_split(data, split, data_dir)
    task = settings.task(data)
    with open_for_writing(
        location,
        experiment,
        data,
        task,
        seed=seed,
        warm_start=warm_start and proposes,
        proposes=proposes,
        settings={"engine": engine, "sampler": describe(sampler), "pruner": describe(pruner)},
        notes={"load_as": load_as, "select_on": split, "command": command} | asdict(form),
    ) as opened:
        smaller_at = settings.target if settings.prefer == "smaller" else None
        _remember(opened, target, smaller_at)
        opened.pruner = make_pruner(pruner, task.epochs, len(data.train_images))
        opened.sampler = make_sampler(sampler, _session_seed(opened))
        display.opened(opened)
        _announce(opened, experiment, data, task, smaller_at)
        opener = _engine_opener(experiment.objective, engine, data, workers, address)
        session = Session(opener, display, callbacks, time.monotonic() + timeout)
        _search(opened, experiment.objective, task, session, trials, smaller_at)
    return opened


def _check_choices(
    engine: str,
    workers: int | None,
    sampler: str | optuna.samplers.BaseSampler,
    pruner: str | optuna.pruners.BasePruner,
) -> None:
    """Refuse an unknown name before a study is made."""
    check_engine(engine, workers)
    make_sampler(sampler, seed=0)
    make_pruner(pruner, epochs=1)


def _check_preference(prefer: str, proposes: bool) -> None:
    """Refuse to look for smaller nets where the objective makes them by itself."""
    if prefer == "smaller" and not proposes:
        raise SearchError(
            "prefer 'smaller' needs nets that this tool trains, but the objective trains by "
            "itself: write it as objective(trial, train, task), or use prefer 'score'"
        )


def _locate(study: str, storage: str | None) -> Location:
    location = locate(study, storage)
    if location.name.endswith(SIBLING):
        raise SearchError(f"{location}: names ending in {SIBLING} are for what `confirm` trains")
    return location


def _announce(
    study: optuna.Study,
    experiment: Experiment,
    data: DataSet,
    task: Task,
    smaller_at: float | None,
) -> None:
    """Say what is searched on which data, and what may make its scores incomparable."""
    logger.info("%s", _describe_search(study, data, task, smaller_at))
    logger.info("%s", data.describe())
    experiment.announce()
    if (changed_at := objective_changed_at(study)) is not None:
        logger.warning(
            "objective.py has changed: the scores of trials before %d may be of another measure, "
            "and all are ranked together; another --study keeps them apart",
            changed_at,
        )


def _remember(study: optuna.Study, target: float | None, smaller_at: float | None) -> None:
    """Store the target that was given, and whether smaller nets are preferred from now on."""
    if target:
        set_study_attributes(study, target=target)
    if smaller_at != study_attributes(study).smaller_at:
        set_study_attributes(study, smaller_at=smaller_at)


def _search(
    study: optuna.Study,
    objective: Objective,
    task: Task,
    session: Session,
    trials: int,
    smaller_at: float | None,
) -> None:
    if count_trained(study) >= trials:
        return
    if smaller_at is not None:
        objective = prefer_smaller(objective, study, smaller_at)
    try:
        with session.training() as engine:
            session.run(study, objective, task, engine, trials)
    except NothingTrained:
        if smaller_at is None or tighten(task, study, smaller_at) == task:
            raise
        logger.info("no net smaller than the one that scores %s is proposed", percent(smaller_at))


def _session_seed(study: optuna.Study) -> int:
    """Derive a seed for the sampler of this session; a resumed search must not repeat itself."""
    if lock_of(study).shared:  # each of several coordinators has a seed of its own
        return secrets.randbits(32)
    return trial_seed(study, len(study.get_trials(deepcopy=False)))


def _describe_search(
    study: optuna.Study, data: DataSet, task: Task, smaller_at: float | None
) -> str:
    budget = f"{counted(task.epochs, 'epoch')}, at most {task.max_parameters:,} parameters"
    if smaller_at is not None:
        budget += f", fewer once a net scores {percent(smaller_at)}"
    return f"study {study.study_name}: {data.source}; {budget}"


def _engine_opener(
    objective: Objective, engine: str, data: DataSet, workers: int | None, address: str
) -> Callable[[], Engine]:
    if accepts_train(objective):
        return partial(open_engine, engine, data, workers, address)
    return lambda: NoEngine(workers or 1)
