"""What `bench` measures and prints: engines, the coordinator, pruners."""

import argparse
import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

import pandas
import torch

from search.analysis import reproduction as reproduce
from search.bench import coordinator
from search.bench import coordinator as coordinator_
from search.bench import engines as benching
from search.bench import pruners as replaying
from search.commands.screen import check_csv, console, write_csv
from search.commands.tables import show_contests
from search.data.load import data_folder, load_data, load_data_set
from search.engines.contract import Engine, usable_cores
from search.engines.cpu import has_bfloat16_units
from search.engines.registry import PARALLEL_ENGINES, available_engines, open_engine
from search.errors import SearchError
from search.nets.candidate import Task
from search.optimize.pruners import DEFAULT_PRUNER
from search.study.experiment import Experiment, find_experiment

REPLAYS = 200  # orders in which `bench --pruners` tells the curves


# --- bench -----------------------------------------------------------------------------------


def _task(experiment: Experiment, args: argparse.Namespace) -> Task:
    if args.max_parameters:
        return replace(experiment.task, max_parameters=args.max_parameters)
    return experiment.task


def perform(args: argparse.Namespace) -> None:
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
    data = load_data(args.dataset, args.data_dir)
    task = replace(_task(experiment, args), shape=data.shape, classes=data.classes)
    candidates = benching.bench_candidates(names, args.sampled, experiment, task)
    images = len(data.train_labels)
    if not args.thorough:
        data = benching.subset(data, benching.QUICK_IMAGES)
    names = list(dict.fromkeys(args.engine or available_engines()))
    for name in names:
        if name not in available_engines():
            raise SearchError(
                f"--engine {name}: not on this machine, which has {available_engines()}"
            )
    engines: dict[str, Callable[[], Engine]] = {
        name: partial(open_engine, name, data, args.workers if name in PARALLEL_ENGINES else None)
        for name in (benching.BASELINE, *names)
    }
    epochs, seeds = (task.epochs, 3) if args.thorough else (benching.QUICK_EPOCHS, 1)
    machine = f"{usable_cores()} cores, {torch.backends.cpu.get_cpu_capability()}"
    machine += " and bfloat16" if has_bfloat16_units() else ""
    runs = f"runs of {epochs} epochs of {len(data.train_labels):,} images"
    console.print(f"{data.source}; {machine}; {runs}, one engine after another")
    found: list[benching.Measurement] = []
    try:
        for one in benching.measure_engines(
            engines, candidates, data, images, epochs, task.epochs, seeds
        ):
            found.append(one)
            console.print(f"{one.candidate}: {one.engine} {one.seconds_per_epoch:.2f} s an epoch")
    finally:  # hours of it may lie behind a Ctrl-C
        show_contests(args, found, data, machine, runs, images)


def bench_coordinator(args: argparse.Namespace, experiment: Experiment) -> None:
    """Trials per second where nothing is trained, by how many the study holds."""
    task = _task(experiment, args)
    with closing(idle_engine(args)) as engine:
        how = experiment, task, "tpe", DEFAULT_PRUNER, args.coordinator
        rows = coordinator_.measure_coordinator(*how, engine, args.trial_seconds)
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
            return coordinator.NoOpEngine(args.workers or 2, trial_seconds=args.trial_seconds)
        case ["ray"]:
            from search.engines.ray_cluster import RayEngine as Cluster

            nothing = benching.subset(load_data_set("digits", data_folder(args.data_dir)), 1)
            trainer = partial(coordinator.NoOpTrainer, trial_seconds=args.trial_seconds)
            return Cluster(nothing, args.workers, args.address, trainer)
    raise SearchError("--coordinator trains nothing: it knows no --engine but ray")


def bench_pruners(args: argparse.Namespace, experiment: Experiment) -> None:
    """What each pruner saves and loses on recorded curves."""
    curves = replaying.read_curves(Path(args.pruners))
    rows = []
    for one in replaying.replay_all(curves, experiment.score, REPLAYS, DEFAULT_PRUNER):
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
