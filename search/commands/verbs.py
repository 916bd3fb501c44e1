"""What each verb does, told in the words of the rooms below."""

import argparse
import os
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import optuna
from optuna.trial import FrozenTrial

from search.analysis import confirmation as confirming
from search.analysis.choice import resolve_target
from search.analysis.confirmation import Confirmed
from search.commands.progress import duration, shown
from search.commands.screen import STORAGE_ERRORS, command_line, console, database_error
from search.data.dataset import DataSet
from search.data.load import load_data_set, load_mnist_or_digits
from search.data.official import NAMES
from search.data.split import hold_out
from search.engines.contract import Engine
from search.engines.registry import open_engine
from search.errors import SearchError, describe_error
from search.nets.candidate import Candidate, Task, same_candidate
from search.optimize.coordinator import Coordinator
from search.study import lifecycle as studies
from search.study.experiment import Experiment, Objective, find_experiment

DEFAULT_STUDY = "mnist"  # where no data set says otherwise
MADE_WITH = ("engine", "sampler", "pruner")  # what a study remembers of its command lines


def perform(args: argparse.Namespace) -> None:
    """Do what the verb says. Raises SearchError for whatever the user can mend."""
    console.stderr = bool(vars(args).get("json"))  # stdout is for the program that reads it
    try:
        getattr(import_module(f"search.commands.{args.verb}"), args.verb)(args)
    except STORAGE_ERRORS as reason:
        raise SearchError(
            f"the study's storage failed ({describe_error(database_error(reason))}); what was told before is "
            "kept, and the same command goes on once that is mended"
        ) from reason


def apply_split(data: DataSet, select_on: str, args: argparse.Namespace) -> DataSet:
    """What runs train and are tested on."""
    return data if select_on == "test" else hold_out(data, select_on, data_folder(args))


def open_study(
    args: argparse.Namespace,
    name: str,
    experiment: Experiment,
    data: DataSet,
    task: Task,
    load_as: str = "",
    alone: bool = False,
    **kind: Any,
) -> AbstractContextManager[optuna.Study]:
    """The study, with what the command line says of it; `load_as` finds its data again, `kind` is
    what else there is to remember."""
    if not load_as:
        named = data.name in NAMES
        load_as = data.name if named else str(Path(os.path.expanduser(args.dataset)).resolve())
    return studies.open_for_writing(
        name,
        experiment,
        data,
        task,
        url=args.storage,
        seed=vars(args).get("seed"),
        warm_start=not vars(args).get("no_warm_start", True),
        alone=alone,
        made_with={what: vars(args)[what] for what in MADE_WITH if what in args},
        notes={
            "load_as": load_as,
            **kind,
            "command": command_line(args),
        },
    )


@contextmanager
def training(args: argparse.Namespace, data: DataSet) -> Iterator[Engine]:
    """The engine the command line names, open."""
    started = time.monotonic()
    try:
        with closing(open_engine(args.engine, data, args.workers, args.address)) as engine:
            yield engine
        console.print(f"took {duration(time.monotonic() - started)}")
    except KeyboardInterrupt:
        console.print("stopped; what was trained is kept")
        raise


def train(
    study: optuna.Study,
    objective: Objective,
    task: Task,
    engine: Engine,
    trials: int,
    timeout_seconds: float,
    queued_only: bool = False,
) -> None:
    """Run a coordinator until the study holds `trials` trained trials or the time is up."""
    with shown(study, trials, engine.workers, console) as watch:
        Coordinator(
            study, objective, engine, task, watch, trials, timeout_seconds, queued_only
        ).run()


def load_data(args: argparse.Namespace) -> DataSet:
    """The data set; says so when it had to be another than the one hoped for."""
    if args.dataset != "auto":
        return load_data_set(args.dataset, data_folder(args))
    data, notice = load_mnist_or_digits(data_folder(args))
    if notice:
        console.print(notice)
    return data


def data_folder(args: argparse.Namespace) -> Path:
    return Path(args.data_dir or os.environ.get("SEARCH_DATA_DIR") or "data")


def task_of(experiment: Experiment, args: argparse.Namespace) -> Task:
    """The user's task with what the command line changes."""
    changes = {"epochs": vars(args).get("epochs"), "max_parameters": args.max_parameters}
    return replace(experiment.task, **{what: value for what, value in changes.items() if value})


def load_sibling(search: optuna.Study, args: argparse.Namespace) -> optuna.Study | None:
    """The study that confirms the search's candidates, if there is one."""
    name = confirming.sibling_name(search.study_name)
    return (
        studies.load_study(name, args.storage) if studies.study_exists(name, args.storage) else None
    )


def load_confirmed(search: optuna.Study, args: argparse.Namespace) -> list[Confirmed]:
    """What the sibling study says of the search's candidates."""
    trials = known_trials(confirming.sibling_name(search.study_name), args.storage)
    return confirming.confirmed_candidates(search, trials, target_of(search, args))


def target_of(search: optuna.Study, args: argparse.Namespace) -> float:
    """What is good enough: as the command line says, or as `run` or `confirm` was told."""
    return resolve_target(search, vars(args).get("target"))


def remember_target(search: optuna.Study, args: argparse.Namespace) -> None:
    """For all verbs to come."""
    if args.target and args.target != search.user_attrs.get("target"):
        search.set_user_attr("target", args.target)


def data_of(study: optuna.Study, args: argparse.Namespace) -> DataSet:
    """The data set a study was made on, unchanged; in whole, whatever its runs were tested on."""
    if "load_as" not in study.user_attrs:
        raise SearchError(f"study {study.study_name!r} was not made by this tool")
    data = load_data_set(study.user_attrs["load_as"], data_folder(args))
    known_by = apply_split(data, study.user_attrs.get("select_on", "test"), args)
    if known_by.checksum != study.user_attrs["data_checksum"]:
        raise SearchError(f"{data.source} is no longer what study {study.study_name!r} trained on")
    return data


def candidate_of(trial: FrozenTrial) -> Candidate:
    """What today's space.py makes of the params of a stored trial."""
    changed = f"space.py has changed since trial {trial.number}"
    experiment = find_experiment()
    try:
        candidate = experiment.suggest(trial)
    except Exception as reason:  # it is the user's
        raise SearchError(
            f"{changed} and cannot say it any more ({describe_error(reason)})"
        ) from None
    if not same_candidate(candidate, trial.user_attrs.get("candidate")):
        raise SearchError(
            f"{changed} and now makes another candidate of it, {candidate.architecture}"
        )
    return candidate


def known_trials(name: str, url: str | None) -> list[FrozenTrial]:
    """The trials of a study, none if there is no such study."""
    if studies.study_exists(name, url):
        return studies.load_study(name, url).get_trials(deepcopy=False)
    return []
