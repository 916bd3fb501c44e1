"""What each verb does, told in the words of the rooms below."""

import argparse
import io
import json
import os
import secrets
import shlex
import socket
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import optuna
import pandas
import torch
from optuna.exceptions import StorageInternalError
from optuna.trial import FrozenTrial
from rich.console import Console
from rich.table import Table
from sqlalchemy.exc import SQLAlchemyError

from search import files
from search.analysis import confirmation as confirming
from search.analysis import leaderboard
from search.analysis import reproduction as reproduce
from search.analysis import statistics as stats
from search.analysis.leaderboard import percent
from search.analysis.survey import propose, survey
from search.bench import coordinator
from search.bench import coordinator as coordinator_
from search.bench import engines as benching
from search.bench import pruners as replaying
from search.data.dataset import DataSet
from search.data.load import load, load_auto
from search.data.official import NAMES
from search.data.split import best_way, hold_out
from search.engines.contract import Engine, cores
from search.engines.cpu import fast_bfloat16
from search.engines.registry import MANY_AT_ONCE, open_engine, present
from search.errors import SearchError, brief
from search.export import module as exporting
from search.export import onnx as onnx_
from search.nets.candidate import Candidate, Task
from search.nets.presets import PUBLISHED
from search.optimize.budget import preferring_smaller, within
from search.optimize.coordinator import Coordinator, NothingTrained, run_seed
from search.optimize.pruners import DEFAULT_PRUNER, make_pruner
from search.optimize.samplers import make_sampler
from search.progress import duration, shown
from search.storage.postgresql import turns_of
from search.storage.url import shown_url
from search.study import attributes, paths, trials, weights
from search.study import lifecycle as studies
from search.study import trials as trials_
from search.study import weights as weights_
from search.study.attributes import smaller_at, tested_on
from search.study.experiment import Experiment, Objective
from search.study.experiment import find as find_experiment
from search.study.trials import held, outcome

TARGET = 0.994  # what `confirm` and `best` call good enough, unless told otherwise
DEFAULT_STUDY = "mnist"  # where no data set says otherwise
MADE_WITH = ("engine", "sampler", "pruner")  # what a study remembers of its command lines
REPLAYS = 200  # orders in which `bench --pruners` tells the curves
PROPOSALS = 2_000  # random ones, from which `space` estimates

optuna.logging.set_verbosity(optuna.logging.ERROR)  # progress.py says it in fewer words
STORAGE_FAILED = StorageInternalError, SQLAlchemyError


class Quieted(Console):
    """Whoever read along has gone, as `| head` does: the search goes on unseen."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


# No markup: reasons and paths may hold brackets.
console = Quieted(highlight=False, markup=False, soft_wrap=True)
if not console.is_terminal:  # a log or a pipe: no edge to wrap at, and each line when it is due
    console.width = 200
if isinstance(sys.stdout, io.TextIOWrapper):  # it may be closed, or no terminal's
    sys.stdout.reconfigure(line_buffering=True, errors="replace")


def perform(args: argparse.Namespace) -> None:
    """Do what the verb says. Raises SearchError for whatever the user can mend."""
    console.stderr = bool(vars(args).get("json"))  # stdout is for the program that reads it
    try:
        globals()[args.verb](args)
    except STORAGE_FAILED as reason:
        raise SearchError(
            f"the study's storage failed ({brief(cause_of(reason))}); what was told before is "
            "kept, and the same command goes on once that is mended"
        ) from reason


def cause_of(reason: Exception) -> Any:
    """What the database's own library said."""
    return getattr(reason.__cause__ or reason, "orig", reason)


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


def seen(data: DataSet, select_on: str, args: argparse.Namespace) -> DataSet:
    """What runs train and are tested on."""
    return data if select_on == "test" else hold_out(data, select_on, data_folder(args))


def coordinate(
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
    return studies.coordinate(
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
            "command": command(args),
        },
    )


def command(args: argparse.Namespace) -> str:
    """What was typed, without a password in it: others can read the study."""
    words = ["python", "-m", "search", *sys.argv[1:]]
    if args.storage:
        words = [word.replace(args.storage, shown_url(args.storage)) for word in words]
    return shlex.join(words)


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
        console.print(leaderboard.table(rows))
        console.print(
            f"One run each, {leaderboard.ranking(study)}: the first is partly the luckiest.\n"
            f"next: python -m search confirm --study {name}{where(args)}\n"
            f"or:   python -m search export --study {name}{where(args)} --output best.py"
        )
    if held(study) < trials:
        console.print(f"to go on: {study.user_attrs['command']}")


def where(args: argparse.Namespace) -> str:
    """The options by which another verb finds the same study and data."""
    storage = args.storage and shown_url(args.storage)
    options = (("--storage", storage), ("--data-dir", args.data_dir))
    return "".join(f" {name} {shlex.quote(value)}" for name, value in options if value)


def load_data(args: argparse.Namespace) -> DataSet:
    """The data set; says so when it had to be another than the one hoped for."""
    if args.dataset != "auto":
        return load(args.dataset, data_folder(args))
    data, notice = load_auto(data_folder(args))
    if notice:
        console.print(notice)
    return data


def data_folder(args: argparse.Namespace) -> Path:
    return Path(args.data_dir or os.environ.get("SEARCH_DATA_DIR") or "data")


def task_of(experiment: Experiment, args: argparse.Namespace) -> Task:
    """The user's task with what the command line changes."""
    changes = {"epochs": vars(args).get("epochs"), "max_parameters": args.max_parameters}
    return replace(experiment.task, **{what: value for what, value in changes.items() if value})


# --- best, export, dashboard -----------------------------------------------------------------


def best(args: argparse.Namespace) -> None:
    """The leaderboard, as a table, JSON or CSV; above it what is confirmed."""
    study = studies.load(args.study or DEFAULT_STUDY, args.storage)
    confirmed = confirmed_rows(study, args)
    by_trial = {row["trial"]: row for row in confirmed}
    rows = [
        leaderboard.row(trial)
        | {"scored_on": tested_on(study), "confirmed": by_trial.get(trial.number)}
        for trial in trials.ranked(study)[: args.top]
    ]
    if args.csv:
        write_csv(leaderboard.frame(study), args.csv)
    if args.json:
        print(json.dumps(rows, indent=2))
    elif rows:
        if confirmed:
            show_confirmed(confirmed)
            siblings = known_trials(confirming.sibling(study.study_name), args.storage)
            if not all(trial.state.is_finished() for trial in siblings):
                console.print("the race is not over: `confirm` goes on with it")
            console.print(f"\nthe search, on {tested_on(study)} images:")
        console.print(leaderboard.table(rows))
        console.print(
            "score: the lowest accuracy of the last three epochs, of one run (n = 1); "
            f"{leaderboard.ranking(study)}"
        )
    else:
        console.print(f"study {study.study_name} has no complete trial yet")


def confirmed_rows(search: optuna.Study, args: argparse.Namespace) -> list[dict[str, Any]]:
    """What the sibling study says of the search's candidates."""
    trials = known_trials(confirming.sibling(search.study_name), args.storage)
    return confirming.rows(search, trials, target_of(search, args))


def target_of(search: optuna.Study, args: argparse.Namespace) -> float:
    """What is good enough: as the command line says, or as `run` or `confirm` was told."""
    return vars(args).get("target") or search.user_attrs.get("target") or TARGET


def remember_target(search: optuna.Study, args: argparse.Namespace) -> None:
    """For all verbs to come."""
    if args.target and args.target != search.user_attrs.get("target"):
        search.set_user_attr("target", args.target)


def show_confirmed(rows: list[dict[str, Any]]) -> None:
    """The confirmed candidates and what follows from them."""
    console.print("confirmed with fresh seeds, on test images:")
    console.print(confirming.table(rows))
    best = next((row for row in rows if row["incumbent"]), None)
    smallest = confirming.smallest(rows)
    edge = confirming.front(rows)
    if best:
        console.print(
            f"incumbent: trial {best['trial']}, {best['parameters']:,} parameters, mean score "
            f"{leaderboard.mean_and_spread(best)}, {best['verdict']} at {percent(best['target'])}; "
            f"in the search it had {percent(best['search_score'])} "
            f"({best['selected_on']} images, n = 1)"
        )
    console.print(
        f"smallest that is consistent: trial {smallest['trial']}, {smallest['parameters']:,} "
        f"parameters, mean score {leaderboard.mean_and_spread(smallest)}"
        if smallest
        else "none of them is shown to be consistent"
    )
    console.print(
        "front (none other is as good and as small): "
        + ", ".join(
            f"{row['parameters']:,} {percent(row['score_mean'])} (n = {row['n']})" for row in edge
        )
    )
    console.print(
        f"consistent: {stats.SHARE:.0%} or more of its runs reach the target, with 95 % "
        "confidence (Wilson); std: of single runs; 95 % of the mean: bootstrap"
    )


def confirm(args: argparse.Namespace) -> None:
    """Race the best candidates over fresh seeds, in a sibling study."""
    check_csv(args)
    search = studies.load(args.study or DEFAULT_STUDY, args.storage)
    if search.study_name.endswith(paths.SIBLING):
        name = search.study_name.removesuffix(paths.SIBLING)
        raise SearchError(f"study {search.study_name!r} is what confirms {name!r}: --study {name}")
    experiment, data = find_experiment(), data_of(search, args)
    chosen = distinct(trials_.ranked(search))[: args.top]
    if not chosen:
        raise SearchError(f"study {search.study_name!r} has no complete trial to confirm")
    # Who won before defends its place; and every candidate can still be said, or it ends here.
    before = confirmed_rows(search, args)
    champions = [row["trial"] for row in before if row["incumbent"] or row["smallest"]]
    board = trials_.ranked(search)
    chosen += [t for t in board if t.number in champions and t not in chosen]
    candidates = {trial.number: candidate_of(trial) for trial in chosen}
    attrs, trials = search.user_attrs, search.get_trials(deepcopy=False)
    task = replace(
        experiment.task,
        epochs=attrs["epochs"],
        max_parameters=attrs["max_parameters"],
        shape=data.shape,
        classes=data.classes,
    )
    used = [trial.user_attrs["seed"] for trial in trials if "seed" in trial.user_attrs]
    seeds = confirming.seeds(used, args.seeds, attrs["seed"])
    target = target_of(search, args)
    deadline = time.monotonic() + args.timeout
    name = confirming.sibling(search.study_name)
    with (
        coordinate(*(args, name, experiment, data, task, attrs["load_as"]), alone=True) as study,
        ExitStack() as stack,
    ):
        remember_target(search, args)
        if stats.verdict(args.seeds, args.seeds)[0] != "consistent":
            console.print(
                f"{args.seeds} seeds cannot show a net to be consistent, even if all of them reach "
                f"{percent(target)}: 8 are the least"
            )
        console.print(
            f"confirming {len(candidates)} candidates: all of {data.source}, {task.epochs} epochs; "
            "scores are of test images"
        )
        objective = confirming.objective(candidates.__getitem__, experiment.score)
        opened: list[Engine] = []  # when something is to be trained, and once

        def train_waiting(waiting: int) -> int:
            left = deadline - time.monotonic()
            if waiting and left > 0:
                if not opened:
                    opened.append(stack.enter_context(training(args, data)))
                total = held(study) + waiting
                train(study, objective, task, opened[0], total, left, queued_only=True)
            return opened[0].workers if opened else 1

        out = confirming.race(search, study, list(candidates), seeds, target, train_waiting)
        rows = confirming.rows(search, study.get_trials(deepcopy=False), target)
    if args.csv:
        write_csv(leaderboard.flat(rows), args.csv)
    if args.json:
        print(json.dumps(rows, indent=2))
    else:
        show_confirmed(rows)
    if out is None:
        console.print("the time was up before the race was over: the same command goes on")
        return
    for number, reason in sorted(out.items()):
        console.print(f"trial {number} got no more seeds: {reason}")


def distinct(trials: list[FrozenTrial]) -> list[FrozenTrial]:
    """Without those whose candidate stands further up."""
    found: dict[str, FrozenTrial] = {}
    for trial in trials:
        found.setdefault(json.dumps(trial.user_attrs.get("candidate")), trial)
    return list(found.values())


def check_csv(args: argparse.Namespace) -> None:
    """Before anything is trained for it."""
    if args.csv:
        files.check(Path(args.csv), ".csv")
        if not Path(args.csv).parent.is_dir():
            raise SearchError(f"{args.csv} cannot be written: there is no such folder")


def write_csv(table: pandas.DataFrame, name: str) -> None:
    with files.whole(Path(name), ".csv") as part:
        table.to_csv(part, index=False)


def export(args: argparse.Namespace) -> None:
    """Write a complete trial's net as a module, and on demand as ONNX."""
    search = studies.load(args.study or DEFAULT_STUDY, args.storage)
    confirmed = confirmed_rows(search, args)
    trial, owner, standing = to_export(search, args, args.trial, confirmed)
    if args.onnx:
        files.check(Path(args.onnx), ".onnx")  # before the module is written without it
    data = data_of(search, args)
    candidate = candidate_of(trial)
    weights_of = trial if owner is search else typical_run(search, owner, trial)
    row = leaderboard.row(weights_of)
    expected = row["curve"][-1] if row["curve"] else None
    if tested_on(owner) == "validation":  # of the test images nothing was known until now
        trained_on = seen(data, owner.user_attrs["select_on"], args)
        data = replace(trained_on, test_images=data.test_images, test_labels=data.test_labels)
        expected, standing = None, f"{standing}, its score is of validation images"
    if expected is not None and not 0 <= expected <= 1:
        raise SearchError(f"trial {trial.number} ended at {expected}, which is no accuracy")
    net = candidate.architecture, weights.load_weights(owner, weights_of), data
    claim = exporting.export(
        *net,
        Path(args.output),
        {
            "score": f"{percent(weights_of.value)}, the lowest of this run's last three epochs",
            "standing": standing.replace("±", "+-"),  # the module is in ASCII
            "curve": " ".join(f"{100 * accuracy:.2f}" for accuracy in row["curve"]),
            "study": f"{owner.study_name}, trial {weights_of.number}",
            "layers": candidate.architecture,
            "recipe": candidate.recipe,
            "seed": row["seed"],
            "trained on": row["device"],
            "versions": ", ".join(
                f"{k} {v}" for k, v in attributes.kept(owner, "versions")[-1].items()
            ),
        },
        expected=expected,
        chosen_on="test"
        if tested_on(search) == "test"
        else tested_on(owner)
        if owner is search
        else "validation, then test",
    )
    console.print(
        f"{args.output}: trial {trial.number}, {claim.parameters:,} parameters, "
        f"{claim.correct:,} of {claim.images:,} test images right after the last epoch, "
        f"score {percent(weights_of.value)}; {standing}"
    )
    if args.onnx:
        checked = onnx_.export_onnx(*net, Path(args.onnx))
        console.print(
            f"{args.onnx}: {'checked with' if checked else 'not checked, for want of'} onnxruntime"
        )


def to_export(
    search: optuna.Study,
    args: argparse.Namespace,
    number: int | None,
    confirmed: list[dict[str, Any]],
) -> tuple[FrozenTrial, optuna.Study, str]:
    """The search's trial meant, the study that has its weights, and how far it is to be trusted.

    `number` is the trial asked for; None is the incumbent, if anything is confirmed.
    """
    best = next(
        (r for r in confirmed if (r["incumbent"] if number is None else r["trial"] == number)), None
    )
    if best and any(best["scores"]):
        owner = studies.load(confirming.sibling(search.study_name), args.storage)
        standing = (
            f"confirmed on test images: mean score {leaderboard.mean_and_spread(best)}; this is "
            "the run of the median score among those with fresh seeds"
        )
        return chosen(search, best["trial"]), owner, standing
    return chosen(search, number), search, "unconfirmed (n = 1)"


def typical_run(search: optuna.Study, owner: optuna.Study, trial: FrozenTrial) -> FrozenTrial:
    return confirming.typical(search, owner.get_trials(deepcopy=False), trial.number)


def data_of(study: optuna.Study, args: argparse.Namespace) -> DataSet:
    """The data set a study was made on, unchanged; in whole, whatever its runs were tested on."""
    if "load_as" not in study.user_attrs:
        raise SearchError(f"study {study.study_name!r} was not made by this tool")
    data = load(study.user_attrs["load_as"], data_folder(args))
    known_by = seen(data, study.user_attrs.get("select_on", "test"), args)
    if known_by.checksum != study.user_attrs["data_checksum"]:
        raise SearchError(f"{data.source} is no longer what study {study.study_name!r} trained on")
    return data


def chosen(study: optuna.Study, number: int | None) -> FrozenTrial:
    """The complete trial of that number, or the one with the highest score."""
    board = trials.ranked(study)
    for trial in board:
        if number in (None, trial.number):
            return trial
    what = "a complete trial yet" if number is None else f"a complete trial {number}"
    raise SearchError(f"study {study.study_name!r} does not have {what}")


def candidate_of(trial: FrozenTrial) -> Candidate:
    """What today's space.py makes of the params of a stored trial."""
    changed = f"space.py has changed since trial {trial.number}"
    experiment = find_experiment()
    try:
        candidate = experiment.suggest(trial)
    except Exception as reason:  # it is the user's
        raise SearchError(f"{changed} and cannot say it any more ({brief(reason)})") from None
    # Through JSON, as the study has it: there a tuple is a list, and 5 is 5.0.
    if json.loads(json.dumps(asdict(candidate))) != trial.user_attrs.get("candidate"):
        raise SearchError(
            f"{changed} and now makes another candidate of it, {candidate.architecture}"
        )
    return candidate


def report(args: argparse.Namespace) -> None:
    """Write what is known of a study as one HTML file."""
    from search.report import page as reporting  # plotly takes a second to import

    search = studies.load(args.study or DEFAULT_STUDY, args.storage)
    confirmed = confirmed_rows(search, args)
    trial, owner, _ = to_export(search, args, None, confirmed)
    data = seen(data_of(search, args), owner.user_attrs.get("select_on", "test"), args)
    run = trial if owner is search else typical_run(search, owner, trial)
    weights = weights_.load_weights(owner, run)
    shown = reporting.Shown(trial, run, candidate_of(trial), weights, tested_on(owner))
    made = reporting.report(search, confirmed, shown, data, target_of(search, args))
    output = Path(args.output or paths.STUDIES / f"{search.study_name}.html")
    with files.whole(output, ".html") as part:
        part.write_text(made.html, encoding="utf-8")
    console.print(f"{output}: open it in a browser")
    reporting.to_dashboard(search, made)
    console.print("its verdict and figures are in the dashboard, too")


def dashboard(args: argparse.Namespace) -> None:
    """Serve optuna-dashboard to this machine until Ctrl-C."""
    from optuna_dashboard import run_server

    study = studies.load(args.study or DEFAULT_STUDY, args.storage)
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", args.port))
        except OSError as reason:
            text = f"port {args.port}: {reason.strerror}; try another --port"
            raise SearchError(text) from reason
    console.print(f"http://127.0.0.1:{args.port}/dashboard (Ctrl-C ends it)")
    run_server(
        study._storage,
        host="127.0.0.1",
        port=args.port,
        artifact_store=weights.artifact_store(study),
    )


# --- presets ---------------------------------------------------------------------------------


def presets(args: argparse.Namespace) -> None:
    """The published models; with `--train`, until each named one has its seeds, and compared."""
    experiment = find_experiment()
    task = task_of(experiment, args)
    check_csv(args)
    name = args.study or reproduce.STUDY
    names = reproduce.check_names(args.train or ())
    if args.train is not None:
        data = load_data(args)
        task = replace(task, shape=data.shape, classes=data.classes)
        with coordinate(args, name, experiment, data, task, alone=True) as study:
            missing = reproduce.queue(study, names, args.seeds)
            objective = reproduce.objective(experiment.score)
            trials = held(study) + missing
            if missing:
                with training(args, data) as engine:
                    train(study, objective, task, engine, trials, args.timeout, queued_only=True)
            trained = study.get_trials(deepcopy=False)
        conditions = {"dataset": data.name, "epochs": task.epochs}
    else:
        if args.study:
            studies.load(name, args.storage)  # named, so it should be there
        trained = known_trials(name, args.storage)
        conditions = conditions_of(name, args.storage)
    comparable = conditions in ({}, PUBLISHED)
    rows = reproduce.rows(names, task, trained, comparable)
    if args.csv:
        write_csv(leaderboard.flat(rows), args.csv)
    if args.json:
        print(json.dumps(rows, indent=2))
        return
    console.print(reproduce.table(rows))
    console.print(
        "score: the lowest test accuracy of the last three epochs, published for one seed and here "
        "the mean ± standard deviation over n seeds; holds: whether the published score lies where "
        "one more run would, with 95 % (three seeds or more)"
    )
    if not comparable:
        console.print(f"study {name}: {conditions}; the published figures are of {PUBLISHED}")
    short = [row["name"] for row in rows if args.train is not None and row["n"] < args.seeds]
    if short:
        console.print(f"still without {args.seeds} seeds: {' '.join(short)}; repeat the command")


def conditions_of(name: str, url: str | None) -> dict[str, Any]:
    """What a study was trained on; nothing if there is no such study."""
    attrs = studies.begun(name, url)
    return {what: attrs[what] for what in PUBLISHED if what in attrs}


def known_trials(name: str, url: str | None) -> list[FrozenTrial]:
    """The trials of a study, none if there is no such study."""
    if studies.exists(name, url):
        return studies.load(name, url).get_trials(deepcopy=False)
    return []


# --- bench -----------------------------------------------------------------------------------


def bench(args: argparse.Namespace) -> None:
    """The plain loop against every engine, in turns; or the coordinator alone."""
    check_csv(args)
    experiment = find_experiment()
    if args.coordinator:
        bench_coordinator(args, experiment)
        return
    if args.pruners:
        bench_pruners(args, experiment)
        return
    names = reproduce.check_names(args.presets or benching.DEFAULT_PRESETS)
    data = load_data(args)
    task = replace(task_of(experiment, args), shape=data.shape, classes=data.classes)
    candidates = benching.field(names, args.sampled, experiment, task)
    images = len(data.train_labels)
    if not args.thorough:
        data = benching.part(data, benching.QUICK_IMAGES)
    names = list(dict.fromkeys(args.engine or present()))
    for name in names:
        if name not in present():
            raise SearchError(f"--engine {name}: not on this machine, which has {present()}")
    engines: dict[str, Callable[[], Engine]] = {
        name: partial(open_engine, name, data, args.workers if name in MANY_AT_ONCE else None)
        for name in (benching.BASELINE, *names)
    }
    epochs, seeds = (task.epochs, 3) if args.thorough else (benching.QUICK_EPOCHS, 1)
    machine = f"{cores()} cores, {torch.backends.cpu.get_cpu_capability()}"
    machine += " and bfloat16" if fast_bfloat16() else ""
    runs = f"runs of {epochs} epochs of {len(data.train_labels):,} images"
    console.print(f"{data.source}; {machine}; {runs}, one engine after another")
    found: list[benching.Contest] = []
    try:
        for one in benching.contests(engines, candidates, data, images, epochs, task.epochs, seeds):
            found.append(one)
            console.print(f"{one.candidate}: {one.engine} {one.seconds_per_epoch:.2f} s an epoch")
    finally:  # hours of it may lie behind a Ctrl-C
        show_contests(args, found, data, machine, runs, images)


def show_contests(
    args: argparse.Namespace,
    found: list[benching.Contest],
    data: DataSet,
    machine: str,
    runs: str,
    images: int,
) -> None:
    """What `bench` has found, in the form that is asked for."""
    rows = benching.summary(found)
    if args.csv:
        write_csv(pandas.DataFrame(map(asdict, found)), args.csv)
    if args.json:
        said = {"data": data.source, "machine": machine, "runs": runs, "engines": rows}
        print(json.dumps(said | {"contests": [asdict(one) for one in found]}, indent=2))
        return
    console.print(benching.table(found))
    console.print(benching.summary_table(rows))
    console.print(
        f"s/epoch: of the whole machine at full use, for {images:,} images and the tests; "
        "speedup: plain's seconds by the engine's, geometric mean over the candidates; accuracy: "
        f"mean of n {runs}; against plain: difference in points with the same candidate and seed, "
        "95 % (Student)"
    )


def bench_coordinator(args: argparse.Namespace, experiment: Experiment) -> None:
    """Trials per second where nothing is trained, by how many the study holds."""
    task = task_of(experiment, args)
    with closing(idle_engine(args)) as engine:
        how = experiment, task, "tpe", DEFAULT_PRUNER, args.coordinator
        rows = coordinator_.pace(*how, engine, args.trial_seconds)
    if args.csv:
        write_csv(pandas.DataFrame(rows), args.csv)
    if args.json:
        print(json.dumps(rows, indent=2))
        return
    for row in rows:
        console.print(
            f"{row['trials']:>7,} trials in {row['seconds']:.1f} s: {row['trials_per_second']:.1f} "
            f"a second, {row['trials_per_second_lately']:.1f} lately; "
            f"{1000 * row['cpu_seconds_per_trial']:.0f} ms of this process each"
            + (f"; workers busy {row['busy']:.0%}" if args.trial_seconds else "")
        )
    console.print(
        f"TPE, {DEFAULT_PRUNER} pruner, SQLite, {task.epochs} epochs, {engine.workers} workers "
        f"{engine.device}, {rows[-1]['proposals']:,} proposals, "
        f"{rows[-1]['bytes_per_proposal']:,.0f} bytes each"
    )


def idle_engine(args: argparse.Namespace) -> Engine:
    """Threads that train nothing, or actors on a Ray cluster that do so there."""
    match args.engine or []:
        case []:
            return coordinator.Idle(args.workers or 2, trial_seconds=args.trial_seconds)
        case ["ray"]:
            from search.engines.ray_cluster import Cluster

            nothing = benching.part(load("digits", data_folder(args)), 1)
            trainer = partial(coordinator.IdleTrainer, trial_seconds=args.trial_seconds)
            return Cluster(nothing, args.workers, args.address, trainer)
    raise SearchError("--coordinator trains nothing: it knows no --engine but ray")


def bench_pruners(args: argparse.Namespace, experiment: Experiment) -> None:
    """What each pruner saves and loses on recorded curves."""
    curves = replaying.read_curves(Path(args.pruners))
    rows = []
    for one in replaying.replays(curves, experiment.score, REPLAYS, DEFAULT_PRUNER):
        rows.append(asdict(one))
        console.print(
            f"{one.pruner:<25} epochs {one.epochs:4.0%}  best with a third of them "
            f"{100 * one.best_soon:.3f} %  best kept {one.best_kept:4.0%}  "
            f"of the best three {one.top_kept:4.0%}  regret {100 * one.regret:.3f} points"
            f"{'  (the default)' if one.default else ''}"
        )
    console.print(f"n = {REPLAYS} orders of {len(curves)} curves of {len(curves[0])} epochs")
    if args.csv:
        write_csv(pandas.DataFrame(rows), args.csv)
    if args.json:
        print(json.dumps(rows, indent=2))


# --- space -----------------------------------------------------------------------------------


def space(args: argparse.Namespace) -> None:
    """The knobs, and what they span, estimated from random proposals."""
    experiment = find_experiment()
    task = task_of(experiment, args)
    drawn = list(propose(experiment, task, max(PROPOSALS, args.sample)))
    found = survey(drawn, task)
    samples = [
        {"parameters": one.parameters, "architecture": one.architecture, "params": one.params}
        for one in drawn[: args.sample]
    ]
    if args.json:
        print(json.dumps(asdict(found) | {"samples": samples}, indent=2))
        return
    knobs = Table("knob", "values", box=None, header_style="bold", pad_edge=False)
    knobs.add_column("asked in", justify="right")
    for name, (values, share) in found.knobs.items():
        knobs.add_row(name, values, f"{share:.0%}")
    console.print(knobs)
    median = found.median_parameters
    half = "" if median is None else f" (half of these have {median:,} or more)"
    console.print(
        f"about {found.settings:.0e} settings of the knobs that have steps; "
        f"of {found.proposals:,} random proposals {found.share_inside_budget:.0%} fit "
        f"{task.max_parameters:,} parameters{half}, {found.share_over_budget:.0%} are over, "
        f"{found.share_not_buildable:.0%} cannot be built"
    )
    for sample in samples:
        console.print(f"{sample['parameters'] or 'none':>9} parameters  {sample['architecture']}")
