"""bench: how fast the engines, the coordinator and the pruners are."""

import argparse

from search.commands.arguments import (
    add_data,
    add_output,
    add_workers,
    non_negative,
    nonempty,
    positive,
)

HELP = "measure seconds per epoch and trials per hour: the plain loop against every engine"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `bench`, by group."""
    what = parser.add_argument_group("what to measure")
    what.add_argument(
        "presets", nargs="*", metavar="PRESET", help="published models (default: B3 C4 E4)"
    )
    what.add_argument(
        "--sampled",
        type=non_negative,
        default=2,
        metavar="N",
        help="also N random nets (default: %(default)s)",
    )
    what.add_argument(
        "--thorough", action="store_true", help="full runs with 3 seeds each; takes hours"
    )
    what.add_argument(
        "--coordinator",
        type=positive,
        metavar="TRIALS",
        help="instead: how many trials a second the coordinator manages where nothing is trained",
    )
    what.add_argument(
        "--trial-seconds",
        type=non_negative,
        default=0,
        metavar="N",
        help="with --coordinator: each trial takes N seconds (default: %(default)s)",
    )
    what.add_argument(
        "--pruners",
        type=nonempty,
        metavar="CURVES.csv",
        help="instead: each pruner on full curves that `best --csv` wrote",
    )
    what.add_argument(
        "--max-parameters",
        type=positive,
        metavar="N",
        help="budget of the random nets (default: TASK's in objective.py)",
    )
    training = parser.add_argument_group("how to train")
    training.add_argument(
        "--engine",
        action="append",
        choices=("cpu", "cuda", "mps", "reference", "ray"),
        help="compare with the plain loop; may be repeated; ray: with --coordinator only "
        "(default: every engine of this machine)",
    )
    add_workers(training)
    add_data(parser, default="mnist")
    add_output(parser, csv="every measurement")


def perform(args: argparse.Namespace) -> None:
    """Measure, and print what was found."""
    from search.commands import benchmarks

    benchmarks.perform(args)
