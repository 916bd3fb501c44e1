"""confirm: retrain the best candidates with fresh seeds, as a race."""

import argparse
from dataclasses import asdict

import search
from search.commands.arguments import (
    add_output,
    add_storage,
    add_target,
    add_timeout,
    add_training,
    positive,
)

HELP = "retrain the best candidates with fresh seeds, to see which is best and consistent"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `confirm`, by group."""
    group = parser.add_argument_group("what to confirm")
    group.add_argument(
        "--top",
        type=positive,
        default=5,
        metavar="N",
        help="number of candidates (default: %(default)s)",
    )
    group.add_argument(
        "--seeds",
        type=positive,
        default=10,
        metavar="N",
        help="seeds per candidate; consistency needs at least 8 (default: %(default)s)",
    )
    add_target(group)
    add_timeout(group)
    add_training(parser)
    add_output(parser, csv="one row per candidate")
    add_storage(parser, "the latest in studies/", data_dir=True)


def perform(args: argparse.Namespace) -> None:
    """Confirm the best candidates and print the results."""
    from search.analysis.leaderboard import rows_frame
    from search.commands import tables
    from search.commands.progress import ConsoleDisplay
    from search.commands.screen import (
        check_table,
        command_line,
        print_json,
        show_next,
        storage_options,
        write_table,
    )

    check_table(args)
    confirmed = search.confirm(
        args.study,
        top=args.top,
        seeds=args.seeds,
        target=args.target,
        storage=args.storage,
        data_dir=args.data_dir,
        engine=args.engine,
        workers=args.workers,
        address=args.address,
        timeout=args.timeout,
        command=command_line(args),
        display=ConsoleDisplay(),
    )
    if args.csv:
        write_table(rows_frame(confirmed), args.csv)
    if args.json:
        print_json([asdict(row) for row in confirmed])
    else:
        tables.print_confirmed(confirmed)
        study = f" --study {args.study}" if args.study else ""
        options = f"{study}{storage_options(args)}"
        show_next(
            f"python -m search export{options} --output best.py",
            f"python -m search report{options}",
        )
