"""presets: list the published models, or train them and compare the scores."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

import search
from search.commands.arguments import (
    add_dataset,
    add_output,
    add_storage,
    add_timeout,
    add_training,
    positive,
)

if TYPE_CHECKING:
    from search.analysis.reproduction import PresetRow

HELP = "list the published models; with --train, train them and compare the scores"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `presets`, by group."""
    what = parser.add_argument_group("what to train")
    what.add_argument(
        "--train", nargs="*", metavar="PRESET", help="train these models, or all if none is named"
    )
    what.add_argument(
        "--seeds",
        type=positive,
        default=1,
        metavar="N",
        help="seeds per model (default: %(default)s)",
    )
    budget = parser.add_argument_group("budget")
    budget.add_argument(
        "--epochs",
        type=positive,
        metavar="N",
        help="epochs of a run (default: those of TASK in objective.py)",
    )
    budget.add_argument(
        "--max-parameters",
        type=positive,
        metavar="N",
        help="parameters up to which a model is listed as in the budget "
        "(default: those of TASK in objective.py)",
    )
    add_timeout(budget)
    add_dataset(add_training(parser), default="mnist")
    add_output(parser, csv="one row per model")
    add_storage(parser, "presets", data_dir=True)


def perform(args: argparse.Namespace) -> None:
    """List or train the presets, and print the published scores beside those reached here."""
    from search.analysis.leaderboard import rows_frame
    from search.commands.screen import check_table, command_line, print_json, write_table

    check_table(args)
    display = None
    if args.train is not None:
        from search.commands.progress import ConsoleDisplay  # imports torch

        display = ConsoleDisplay()
    rows = search.presets(
        args.train,
        seeds=args.seeds,
        study=args.study,
        storage=args.storage,
        dataset=args.dataset,
        data_dir=args.data_dir,
        epochs=args.epochs,
        max_parameters=args.max_parameters,
        engine=args.engine,
        workers=args.workers,
        address=args.address,
        timeout=args.timeout,
        command=command_line(args),
        display=display,
    )
    if args.csv:
        write_table(rows_frame(rows), args.csv)
    if args.json:
        print_json([asdict(row) for row in rows])
        return
    show_rows(rows, args)


def show_rows(rows: "list[PresetRow]", args: argparse.Namespace) -> None:
    """Print a row per model, how to read it, and what is next."""
    from search.commands.screen import console, show_next
    from search.commands.tables import print_presets

    print_presets(rows)
    legend = "score: the lowest test accuracy of the last three epochs; published: one seed"
    if any(row.n for row in rows):
        legend += (
            "; here: mean ± standard deviation over n seeds; holds: whether the published score "
            "lies in the 95 % prediction interval of one more run (needs three seeds)"
        )
    console.print(legend)
    short = [row.name for row in rows if args.train is not None and row.n < args.seeds]
    if short:
        names = " ".join(short)
        console.print(f"fewer than {args.seeds} seeds: {names}; repeat the command for the rest")
    else:
        listed = args.train is None
        show_next(f"python -m search {'presets --train F1' if listed else 'run --trials 50'}")
