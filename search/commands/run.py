"""run: train until the study holds enough trained trials."""

import argparse
import secrets
from collections import Counter
from dataclasses import replace

import optuna

from search.analysis import leaderboard
from search.analysis.leaderboard import percent
from search.commands.screen import (
    STORAGE_ERRORS,
    command_line,
    console,
    database_error,
    storage_options,
)
from search.commands.tables import leaderboard_table
from search.commands.verbs import (
    apply_split,
    data_folder,
    load_data,
    open_study,
    remember_target,
    target_of,
    task_of,
    train,
    training,
)
from search.data.dataset import DataSet
from search.data.split import choose_split
from search.errors import SearchError, describe_error
from search.optimize.budget import prefer_smaller, tighten
from search.optimize.coordinator import NothingTrained, trial_seed
from search.optimize.pruners import make_pruner
from search.optimize.samplers import make_sampler
from search.storage.handle import lock_of
from search.study import lifecycle as studies
from search.study import paths
from search.study import trials as trials_
from search.study.attributes import smaller_at
from search.study.experiment import find_experiment
from search.study.trials import count_trained, outcome

# --- run -------------------------------------------------------------------------------------


def run(args: argparse.Namespace) -> None:
    """Train until the study holds `--trials` trained trials."""
    experiment = find_experiment()
    fill_from_study(args)
    data = load_data(args)
    name = args.study or data.name
    select_on = resolve_split(args, name, data)
    data = apply_split(data, select_on, args)
    task = replace(task_of(experiment, args), shape=data.shape, classes=data.classes)
    if name.endswith(paths.SIBLING):
        raise SearchError(f"study {name!r}: names that end so are for what `confirm` trains")
    with open_study(args, name, experiment, data, task, select_on=select_on) as study:
        target = preference(study, args)
        study.pruner = make_pruner(args.pruner, task.epochs)
        # Each time the study goes on with another seed, or the same random nets would come again.
        seed = trial_seed(study, len(study.get_trials(deepcopy=False)))
        if lock_of(study).shared:  # of several coordinators each its own
            seed = secrets.randbits(32)
        study.sampler = make_sampler(args.sampler, seed)
        budget = f"{task.epochs} epochs, at most {task.max_parameters:,} parameters"
        if target:
            budget += f", less from the moment a net scores {percent(target)}"
        console.print(f"study {study.study_name}: {data.source}; {budget}")
        try:
            if count_trained(study) < args.trials:
                objective = experiment.objective
                if target:
                    objective = prefer_smaller(objective, study, target)
                with training(args, data) as engine:
                    train(study, objective, task, engine, args.trials, args.timeout)
        except NothingTrained:
            if target is None or tighten(task, study, target) == task:
                raise
            console.print(f"no smaller net is proposed than the one that scores {percent(target)}")
        finally:
            try:
                summarise(study, args)
            except STORAGE_ERRORS as reason:
                console.print(
                    f"the study cannot be read now ({describe_error(database_error(reason))}); to go on once it "
                    f"can be: {command_line(args)}"
                )


def fill_from_study(args: argparse.Namespace) -> None:
    """What the command line leaves unsaid of a study that has begun is as the study has it."""
    if args.study and (attrs := studies.begun_attributes(args.study, args.storage)):
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


def resolve_split(args: argparse.Namespace, name: str, data: DataSet) -> str:
    """What the runs of study `name` are tested on: "test", or one of validation.WAYS.

    A study that is there keeps to its own.
    """
    wanted = args.select_on
    if attrs := studies.begun_attributes(name, args.storage):
        known: str = attrs.get("select_on", "test")
        if wanted and (wanted == "test") != (known == "test"):
            raise SearchError(
                f"study {name!r} selects on {'test' if known == 'test' else 'validation'} images, "
                f"not on {wanted} images: keep to it or choose another --study"
            )
        return known
    if wanted != "validation":
        return "test"
    way, notice = choose_split(data, data_folder(args))
    if notice:
        console.print(notice)
    return way


def summarise(study: optuna.Study, args: argparse.Namespace) -> None:
    """What the study holds now, and what to do next."""
    trials = args.trials
    ends = ", ".join(
        f"{count} {what}" for what, count in sorted(trials_.count_outcomes(study).items())
    )
    name = study.study_name
    console.print(
        f"study {name} holds {count_trained(study)} of {trials} trained trials ({ends or 'none'})"
    )
    failed = [t for t in study.get_trials(deepcopy=False) if outcome(t) == "failed"]
    reasons = Counter(trial.user_attrs.get("reason", "unknown") for trial in failed)
    for reason, count in reasons.most_common(3):
        console.print(f"failed {count} times: {reason}" if count > 1 else f"failed once: {reason}")
    rows = leaderboard.leaderboard_rows(study)[:5]
    if rows:
        console.print(leaderboard_table(rows))
        console.print(
            f"One run each, {leaderboard.describe_ranking(study)}: the first is partly the luckiest.\n"
            f"next: python -m search confirm --study {name}{storage_options(args)}\n"
            f"or:   python -m search export --study {name}{storage_options(args)} --output best.py"
        )
    if count_trained(study) < trials:
        console.print(f"to go on: {study.user_attrs['command']}")
