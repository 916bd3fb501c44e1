"""presets: list the published models, or train them and compare the scores."""

import argparse
from dataclasses import asdict

import search
from search.commands.arguments import (
    add_dataset,
    add_output,
    add_storage,
    add_timeout,
    add_training,
    positive,
)

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
    from search.commands.progress import ConsoleDisplay
    from search.commands.screen import (
        check_table,
        command_line,
        console,
        print_json,
        show_next,
        write_table,
    )
    from search.commands.tables import print_presets

    check_table(args)
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
        display=ConsoleDisplay(),
    )
    if args.csv:
        write_table(rows_frame(rows), args.csv)
    if args.json:
        print_json([asdict(row) for row in rows])
        return
    print_presets(rows)
    console.print(
        "score: the lowest test accuracy of the last three epochs; published: one seed; here: mean "
        "± standard deviation over n seeds; holds: whether the published score lies in the 95 % "
        "prediction interval of one more run (needs three seeds)"
    )
    short = [row.name for row in rows if args.train is not None and row.n < args.seeds]
    if short:
        names = " ".join(short)
        console.print(
            f"fewer than {args.seeds} seeds: {names}; repeat the command to train the rest"
        )
    elif args.train is None:
        show_next("python -m search presets --train")
    else:
        show_next("python -m search run --trials 50")
