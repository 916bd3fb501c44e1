"""bench: measure how fast the engines and the coordinator are, and compare the pruners."""

import argparse
from pathlib import Path
from typing import Any

from search.commands.arguments import (
    add_data_dir,
    add_dataset,
    add_output,
    add_workers,
    non_negative,
    nonempty,
    positive,
)

HELP = "measure seconds per epoch and trials per hour of every engine, against a plain loop"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `bench`, by group."""
    what = parser.add_argument_group("what to measure")
    what.add_argument(
        "presets", nargs="*", metavar="PRESET", help="published models to train (default: B3 C4 E4)"
    )
    what.add_argument(
        "--sampled",
        type=non_negative,
        default=2,
        metavar="N",
        help="also train N random nets (default: %(default)s)",
    )
    what.add_argument(
        "--thorough", action="store_true", help="train full runs with 3 seeds each; takes hours"
    )
    add_other_measurements(what)
    what.add_argument(
        "--max-parameters",
        type=positive,
        metavar="N",
        help="budget of the random nets (default: that of TASK in objective.py)",
    )
    training = parser.add_argument_group("how to train")
    training.add_argument(
        "--engine",
        action="append",
        choices=("cpu", "cuda", "mps", "reference", "ray"),
        help="engine to compare with the plain loop; may be repeated; ray with --coordinator only "
        "(default: every engine that this machine has)",
    )
    add_workers(training)
    add_dataset(training, default="mnist")
    add_data_dir(training)
    add_output(parser, csv="every measurement").add_argument(
        "--by-candidate", action="store_true", help="also print a row per candidate and engine"
    )


def table_path(text: str) -> Path:
    """Parse the path of a table; an empty text would mean the current folder."""
    return Path(nonempty(text))


def add_other_measurements(group: Any) -> None:
    """Add the options that measure the coordinator or the pruners in place of the engines."""
    group.add_argument(
        "--coordinator",
        type=positive,
        metavar="TRIALS",
        help="instead, measure the coordinator: run this many trials that train nothing",
    )
    group.add_argument(
        "--trial-seconds",
        type=non_negative,
        metavar="N",
        help="with --coordinator: let each trial take N seconds (default: 0)",
    )
    group.add_argument(
        "--pruners",
        type=table_path,
        nargs="+",
        action="extend",
        metavar="CURVES.csv",
        help="instead, compare the pruners on the full curves of files written by best --csv",
    )
    group.add_argument(
        "--surrogate",
        type=table_path,
        nargs="+",
        action="extend",
        metavar="RUNS.csv",
        help="instead, play whole searches on a model fitted to files written by best --csv, and "
        "compare samplers, pruners and ways to choose what is confirmed",
    )
    group.add_argument(
        "--searches",
        type=positive,
        metavar="N",
        help="with --surrogate: searches per sampler and pruner (default: 20)",
    )
    group.add_argument(
        "--no-warm-start",
        action="store_true",
        help="with --surrogate: do not start the searches with WARM_START of space.py",
    )


def perform(args: argparse.Namespace) -> None:
    """Measure and print the results."""
    from search.commands import benchmarks

    benchmarks.perform(args)
