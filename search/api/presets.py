"""Published models: `search.presets` lists them, or trains them and compares."""

import logging
import math
import time
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from search.analysis import reproduction
from search.analysis.reproduction import PresetRow, preset_rows
from search.api.arguments import checked
from search.nets.candidate import Task
from search.nets.presets import PUBLISHED
from search.study.attributes import StudyAttributes, study_attributes
from search.study.experiment import find_experiment
from search.study.lifecycle import (
    begun_attributes,
    load_study,
    load_trials,
    locate,
    open_for_writing,
)
from search.study.trials import count_trained

if TYPE_CHECKING:
    from search.optimize.session import Callback, Display

logger = logging.getLogger(__name__)


@checked
def presets(
    train: Sequence[str] | None = None,
    *,
    seeds: int = 1,
    study: str | None = None,
    storage: str | None = None,
    dataset: str = "mnist",
    data_dir: str | Path | None = None,
    epochs: int | None = None,
    max_parameters: int | None = None,
    engine: str = "auto",
    workers: int | None = None,
    address: str = "auto",
    timeout: float = math.inf,
    callbacks: "Sequence[Callback]" = (),
    command: str = "",
    display: "Display | None" = None,
) -> list[PresetRow]:
    """List the published models; with `train`, train them by their own recipes and compare.

    Args:
        train: Names of presets to train until each has its seeds; empty for all, None for none.
        seeds: How many seeds each is trained with in all.
        study: The study that holds the runs; by default "presets".
        epochs, max_parameters: By default those of objective.py's TASK. They may exceed it here:
            models were published with other budgets.
        storage, dataset, data_dir, engine, workers, address, timeout, callbacks, command, display:
            As in `run`.

    Returns:
        One row a preset: what was published, and what came out here.

    Raises:
        SearchError: There is no preset of that name, or the study cannot be opened or has trials
            of another kind.
    """
    experiment = find_experiment()
    names = reproduction.check_names(train or ())
    location = locate(study or reproduction.STUDY, storage)
    budget = experiment.task
    task = Task(epochs or budget.epochs, max_parameters or budget.max_parameters)
    if train is None:
        if study:
            load_study(location)  # it was named, so it should exist
        trials = load_trials(location)
        return preset_rows(names, task, trials, _comparable(begun_attributes(location)))
    # These import torch, which a list of the models does not need.
    from search.api.progress import Progress
    from search.data.loading import load_data, stored_name
    from search.engines.registry import check_engine, open_engine
    from search.optimize.session import Session, counted

    check_engine(engine, workers)
    data, display = load_data(dataset, data_dir), display or Progress()
    task = replace(task, shape=data.shape, classes=data.classes)
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
        notes={"load_as": stored_name(dataset, data), "command": command},
        exclusive=True,
    ) as opened:
        display.opened(opened)
        missing = reproduction.queue_presets(opened, names, seeds)
        if missing:
            objective = reproduction.preset_objective(experiment.score)
            total = count_trained(opened) + missing
            logger.info(
                "training %s: all of %s, %s each",
                counted(missing, "run"),
                data.source,
                counted(task.epochs, "epoch"),
            )
            with session.training() as trainer:
                session.run(opened, objective, task, trainer, total, queued_only=True)
        comparable = _comparable(study_attributes(opened))
        return preset_rows(names, task, opened.get_trials(deepcopy=False), comparable)


def _comparable(stored: StudyAttributes | None) -> bool:
    """Return whether the runs trained what was published: MNIST for 15 epochs."""
    if stored is None:
        return True
    conditions = {name: getattr(stored, name) for name in PUBLISHED}
    if conditions != PUBLISHED:
        logger.info("the runs are of %s; the published figures are of %s", conditions, PUBLISHED)
    return conditions == PUBLISHED
