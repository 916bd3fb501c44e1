"""run: train until the study holds enough trained trials."""

import argparse
import secrets
from collections import Counter
from dataclasses import replace

import optuna

from search.analysis import leaderboard
from search.analysis.leaderboard import percent
from search.commands.screen import STORAGE_FAILED, cause_of, command, console, where
from search.commands.tables import leaderboard_table
from search.commands.verbs import (
    coordinate,
    data_folder,
    load_data,
    remember_target,
    seen,
    target_of,
    task_of,
    train,
    training,
)
from search.data.dataset import DataSet
from search.data.split import best_way
from search.errors import SearchError, brief
from search.optimize.budget import preferring_smaller, within
from search.optimize.coordinator import NothingTrained, run_seed
from search.optimize.pruners import make_pruner
from search.optimize.samplers import make_sampler
from search.storage.postgresql import turns_of
from search.study import lifecycle as studies
from search.study import paths
from search.study import trials as trials_
from search.study.attributes import smaller_at
from search.study.experiment import find as find_experiment
from search.study.trials import held, outcome

# --- run -------------------------------------------------------------------------------------


def run(args: argparse.Namespace) -> None:
    """Train until the study holds `--trials` trained trials."""
    experiment = find_experiment()
    as_it_was(args)
    data = load_data(args)
    name = args.study or data.name
    select_on = selection(args, name, data)
    data = seen(data, select_on, args)
    task = replace(task_of(experiment, args), shape=data.shape, classes=data.classes)
    if name.endswith(paths.SIBLING):
        raise SearchError(f"study {name!r}: names that end so are for what `confirm` trains")
    with coordinate(args, name, experiment, data, task, select_on=select_on) as study:
        target = preference(study, args)
        study.pruner = make_pruner(args.pruner, task.epochs)
        # Each time the study goes on with another seed, or the same random nets would come again.
        seed = run_seed(study, len(study.get_trials(deepcopy=False)))
        if turns_of(study).shared:  # of several coordinators each its own
            seed = secrets.randbits(32)
        study.sampler = make_sampler(args.sampler, seed)
        budget = f"{task.epochs} epochs, at most {task.max_parameters:,} parameters"
        if target:
            budget += f", less from the moment a net scores {percent(target)}"
        console.print(f"study {study.study_name}: {data.source}; {budget}")
        try:
            if held(study) < args.trials:
                objective = experiment.objective
                if target:
                    objective = preferring_smaller(objective, study, target)
                with training(args, data) as engine:
                    train(study, objective, task, engine, args.trials, args.timeout)
        except NothingTrained:
            if target is None or within(task, study, target) == task:
                raise
            console.print(f"no smaller net is proposed than the one that scores {percent(target)}")
        finally:
            try:
                summarise(study, args)
            except STORAGE_FAILED as reason:
                console.print(
                    f"the study cannot be read now ({brief(cause_of(reason))}); to go on once it "
                    f"can be: {command(args)}"
                )


def as_it_was(args: argparse.Namespace) -> None:
    """What the command line leaves unsaid of a study that has begun is as the study has it."""
    if args.study and (attrs := studies.begun(args.study, args.storage)):
        args.epochs = args.epochs or attrs.get("epochs")
        args.max_parameters = args.max_parameters or attrs.get("max_parameters")
        if args.dataset == "auto":
            args.dataset = attrs.get("load_as", "auto")


def preference(study: optuna.Study, args: argparse.Namespace) -> float | None:
    """The score from which on smaller is better, as the command line or else the study has it."""
    known = smaller_at(study)
    wanted = known is not None if args.prefer is None else args.prefer == "smaller"
    remember_target(study, args)
    target = target_of(study, args) if wanted else None
    if target != known:
        study.set_user_attr("smaller_at", target)
    return target


def selection(args: argparse.Namespace, name: str, data: DataSet) -> str:
    """What the runs of study `name` are tested on: "test", or one of validation.WAYS.

    A study that is there keeps to its own.
    """
    wanted = args.select_on
    if attrs := studies.begun(name, args.storage):
        known: str = attrs.get("select_on", "test")
        if wanted and (wanted == "test") != (known == "test"):
            raise SearchError(
                f"study {name!r} selects on {'test' if known == 'test' else 'validation'} images, "
                f"not on {wanted} images: keep to it or choose another --study"
            )
        return known
    if wanted != "validation":
        return "test"
    way, notice = best_way(data, data_folder(args))
    if notice:
        console.print(notice)
    return way


def summarise(study: optuna.Study, args: argparse.Namespace) -> None:
    """What the study holds now, and what to do next."""
    trials = args.trials
    ends = ", ".join(f"{count} {what}" for what, count in sorted(trials_.counts(study).items()))
    name = study.study_name
    console.print(f"study {name} holds {held(study)} of {trials} trained trials ({ends or 'none'})")
    failed = [t for t in study.get_trials(deepcopy=False) if outcome(t) == "failed"]
    reasons = Counter(trial.user_attrs.get("reason", "unknown") for trial in failed)
    for reason, count in reasons.most_common(3):
        console.print(f"failed {count} times: {reason}" if count > 1 else f"failed once: {reason}")
    rows = [leaderboard.row(trial) for trial in trials_.ranked(study)[:5]]
    if rows:
        console.print(leaderboard_table(rows))
        console.print(
            f"One run each, {leaderboard.ranking(study)}: the first is partly the luckiest.\n"
            f"next: python -m search confirm --study {name}{where(args)}\n"
            f"or:   python -m search export --study {name}{where(args)} --output best.py"
        )
    if held(study) < trials:
        console.print(f"to go on: {study.user_attrs['command']}")
