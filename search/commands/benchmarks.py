"""What `bench` measures and prints: engines, the coordinator, pruners, whole searches."""

import argparse
import statistics
from collections.abc import Iterable, Sequence
from contextlib import closing
from dataclasses import asdict, replace

import pandas
from rich.table import Column, Table

from search.analysis.leaderboard import percent
from search.bench import pruners as replaying
from search.bench import surrogate as playing
from search.bench.coordinator import CoordinatorPace, measure_coordinator, open_no_op_engine
from search.bench.engines import EngineSummary, Measurement, measure_engines, summarize
from search.bench.plan import BASELINE, EnginePlan, describe_machine, plan_engines
from search.bench.pruners import replay_all
from search.bench.recorded import joined, read_runs
from search.commands.screen import check_table, console, print_json, show_next, write_table
from search.commands.tables import make_table, numbers, print_table
from search.data.dataset import DataSet
from search.data.loading import load_data
from search.engines.contract import Engine
from search.errors import SearchError
from search.nets.candidate import Task
from search.optimize.pruners import DEFAULT_PRUNER
from search.optimize.session import counted
from search.study.experiment import Experiment, find_experiment


def perform(args: argparse.Namespace) -> None:
    """Measure the engines, or with an option the coordinator or the pruners."""
    check_table(args)
    check_needed(args)
    experiment = find_experiment()
    if args.coordinator:
        bench_coordinator(args, experiment)
    elif args.pruners:
        bench_pruners(args, experiment)
    elif args.surrogate:
        bench_searches(args, experiment)
    else:
        bench_engines(args, experiment)
    if not args.json:
        show_next("python -m search run --trials 50")


def check_needed(args: argparse.Namespace) -> None:
    """Refuse options that have no effect without another one."""
    for option, given, needed, other in (
        ("--trial-seconds", args.trial_seconds is not None, "--coordinator", args.coordinator),
        ("--searches", args.searches is not None, "--surrogate", args.surrogate),
        ("--no-warm-start", args.no_warm_start, "--surrogate", args.surrogate),
    ):
        if given and not other:
            raise SearchError(f"{option} has no effect without {needed}: add it, or leave it out")


def task_of(experiment: Experiment, args: argparse.Namespace) -> Task:
    """Return the budget of objective.py, or the one given by --max-parameters."""
    if args.max_parameters:
        return replace(experiment.task, max_parameters=args.max_parameters)
    return experiment.task


def bench_engines(args: argparse.Namespace, experiment: Experiment) -> None:
    """Measure the plain loop and every engine, one after another."""
    data = load_data(args.dataset, args.data_dir)
    task = replace(task_of(experiment, args), shape=data.shape, classes=data.classes)
    plan = plan_engines(
        experiment,
        task,
        data,
        presets=args.presets,
        sampled=args.sampled,
        engines=args.engine or (),
        workers=args.workers,
        thorough=args.thorough,
    )
    console.print(f"{data.source}; {describe_machine()}; {plan.runs}, one engine after another")
    measurements: list[Measurement] = []
    try:
        for measurement in measure_engines(plan):
            measurements.append(measurement)
            console.print(
                f"{measurement.candidate}: {measurement.engine} "
                f"{measurement.seconds_per_epoch:.2f} s an epoch"
            )
    finally:  # after Ctrl-C as well: hours of measurements would be lost
        show_measurements(args, measurements, data, plan)


def show_measurements(
    args: argparse.Namespace, measurements: list[Measurement], data: DataSet, plan: EnginePlan
) -> None:
    """Print the measurements of the engines, as tables or JSON, and write the CSV file."""
    summaries = summarize(measurements)
    if args.csv:
        write_table(pandas.DataFrame(map(asdict, measurements)), args.csv)
    if args.json:
        content = {
            "data": data.source,
            "machine": describe_machine(),
            "runs": plan.runs,
            "engines": [asdict(summary) for summary in summaries],
            "contests": [asdict(measurement) for measurement in measurements],
        }
        print_json(content)
        return
    if args.by_candidate:
        console.print(measurements_table(measurements))
    print_summaries(summaries)
    console.print(
        f"speedup: plain's seconds by the engine's, geometric mean of {len(plan.candidates)} "
        f"candidates; s/epoch: of the whole machine, {plan.images:,} images and the tests; "
        f"accuracy: of n {plan.runs}; against plain: in points, same candidate and seed, 95 % "
        "(Student)"
    )


def print_summaries(summaries: Iterable[EngineSummary]) -> None:
    """Print one row per engine."""
    titles = ("speedup", "range", "s/epoch", "trials/h", "accuracy", "n", "against plain")
    columns = [Column("engine"), Column("device"), *numbers(*titles)]
    columns[-1] = Column("against plain")
    cells = []
    for summary in summaries:
        line = (
            summary.engine,
            summary.device,
            f"{summary.speedup:.1f}",
            f"{summary.speedup_least:.1f} to {summary.speedup_most:.1f}",
            f"{summary.seconds_per_epoch:.2f}",
            f"{summary.trials_per_hour:.1f}",
            percent(summary.accuracy_mean),
            str(summary.n),
            against_plain(summary),
        )
        cells.append(line)
    print_table(columns, cells, spare="range, device")


def against_plain(summary: EngineSummary) -> str:
    """Format the difference in accuracy from the baseline, in percentage points."""
    if summary.engine == BASELINE:
        return ""
    difference = f"{100 * summary.difference:+.2f}"
    if summary.difference_interval:
        low, high = summary.difference_interval
        difference += f" ({100 * low:+.2f} to {100 * high:+.2f})"
    return f"{difference}, {counted(summary.pairs, 'pair')}"


def measurements_table(measurements: Sequence[Measurement]) -> Table:
    """Lay out one row per candidate and engine."""
    titles = ("s/epoch", "images/s", "trials/h", "of peak", "speedup", "accuracy", "n")
    table = make_table("candidate", "engine", *numbers(*titles))
    baseline = {m.candidate: m.seconds_per_epoch for m in measurements if m.engine == BASELINE}
    for m in measurements:
        table.add_row(
            m.candidate,
            m.engine,
            f"{m.seconds_per_epoch:.2f}",
            f"{m.images_per_second:,.0f}",
            f"{m.trials_per_hour:.1f}",
            f"{m.share_of_peak:.0%}",
            f"{baseline[m.candidate] / m.seconds_per_epoch:.1f}",
            percent(statistics.mean(m.accuracies)),
            str(len(m.accuracies)),
        )
    return table


def bench_coordinator(args: argparse.Namespace, experiment: Experiment) -> None:
    """Measure the coordinator's trials per second with an engine that trains nothing."""
    task, trial_seconds = task_of(experiment, args), args.trial_seconds or 0
    with closing(
        open_no_op_engine(args.engine or (), args.workers, trial_seconds, args.address)
    ) as engine:
        paces = measure_coordinator(
            experiment, task, args.coordinator, engine, trial_seconds=trial_seconds
        )
    rows = [asdict(pace) for pace in paces]
    if args.csv:
        write_table(pandas.DataFrame(rows), args.csv)
    if args.json:
        print_json(rows)
    else:
        show_paces(paces, task, engine, with_busy=trial_seconds > 0)


def show_paces(paces: list[CoordinatorPace], task: Task, engine: Engine, with_busy: bool) -> None:
    """Print a line for each pace, and the conditions."""
    for pace in paces:
        console.print(
            f"{pace.trials:>7,} trials in {pace.seconds:.1f} s: {pace.trials_per_second:.1f} "
            f"a second, {pace.trials_per_second_lately:.1f} lately; "
            f"{1000 * pace.cpu_seconds_per_trial:.0f} ms of this process each"
            + (f"; workers busy {pace.busy:.0%}" if with_busy else "")
        )
    console.print(
        f"TPE, {DEFAULT_PRUNER} pruner, SQLite, {counted(task.epochs, 'epoch')}, "
        f"{counted(engine.workers, 'worker')} {engine.device}, {paces[-1].proposals:,} proposals, "
        f"{paces[-1].bytes_per_proposal:,.0f} bytes each"
    )


def bench_pruners(args: argparse.Namespace, experiment: Experiment) -> None:
    """Measure what each pruner saves and loses on recorded curves."""
    _, curves = read_runs(args.pruners, replaying.MIN_RUNS)
    rows = []
    for row in replay_all(curves, experiment.score, replaying.REPLAYS):
        rows.append(asdict(row))
        console.print(
            f"{row.pruner:<25} epochs {row.epochs:4.0%}  best with a third of them "
            f"{100 * row.best_soon:.3f} %  best kept {row.best_kept:4.0%}  "
            f"of the best three {row.top_kept:4.0%}  regret {100 * row.regret:.3f} points"
            f"{'  (the default)' if row.default else ''}"
        )
    orders = f"n = {replaying.REPLAYS} orders"
    console.print(
        f"{orders} of {len(curves)} curves of {counted(len(curves[0]), 'epoch')}; percentile and "
        "median begin as on 60,000 training images, on fewer `run` lets them begin later"
    )
    if args.csv:
        write_table(pandas.DataFrame(rows), args.csv)
    if args.json:
        print_json(rows)


def bench_searches(args: argparse.Namespace, experiment: Experiment) -> None:
    """Compare ways to search, on a model of the task."""
    surrogate = playing.fit(args.surrogate)
    console.print(
        f"{joined(args.surrogate)}: {surrogate.runs} runs; the params explain "
        f"{max(0.0, surrogate.explained):.0%} of the variance of nets left out; the "
        "rest is drawn from what they leave unexplained"
    )
    rows = []
    task = task_of(experiment, args)
    warm_start = not args.no_warm_start
    searches = args.searches or playing.SEARCHES
    for row in playing.compare(surrogate, experiment, task, searches, warm_start=warm_start):
        rows.append(asdict(row))
        console.print(
            f"{row.sampler:<7} {row.pruner:<10} epochs {row.epochs:4.0%}  of the best tenth "
            f"trained to the end {row.kept:4.0%}  confirmed by {row.choice:<24} "
            f"{100 * row.merit:.3f}{'' if row.error is None else f' ± {100 * row.error:.3f}'} %"
        )
    console.print(
        f"mean score, over many seeds, of the net that a search of {playing.TRIALS} trials and a "
        f"confirmation of {playing.TOP} nets with {playing.SEEDS} seeds ends with; standard error "
        f"of n = {searches} searches"
    )
    if args.csv:
        write_table(pandas.DataFrame(rows), args.csv)
    if args.json:
        print_json(rows)
