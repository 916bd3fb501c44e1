"""report: write a study as one HTML file."""

import argparse

import search
from search.commands.arguments import add_storage, add_target, nonempty

HELP = "write the study as one HTML file that needs no network: the verdict, then its evidence"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `report`, by group."""
    group = parser.add_argument_group("what to write")
    group.add_argument(
        "--output",
        type=nonempty,
        metavar="FILE.html",
        help="file to write (default: studies/NAME.html)",
    )
    group.add_argument(
        "--figures",
        type=nonempty,
        metavar="FOLDER",
        help="also save each figure as .svg and .png in FOLDER",
    )
    group.add_argument(
        "--hand-in",
        type=nonempty,
        metavar="FOLDER",
        help="also write a ladder of three to five models of the study to FOLDER: target, results "
        "and analysis of each as NAME.md, the nets as model.py",
    )
    add_target(group)
    add_storage(parser, "the latest in studies/", data_dir=True)


def perform(args: argparse.Namespace) -> None:
    """Write the page, and add its verdict to the dashboard."""
    from search.commands.screen import console, show_next, storage_options

    path = search.report(
        args.study,
        args.output,
        target=args.target,
        figures=args.figures,
        hand_in=args.hand_in,
        storage=args.storage,
        data_dir=args.data_dir,
    )
    console.print(f"{path}: open it in a browser")
    if args.hand_in:
        console.print(f"{args.hand_in}/ has the hand-in: a text (.md) and model.py")
    console.print("the verdict is also in the study's note, which `dashboard` shows")
    study = f" --study {args.study}" if args.study else ""
    options = f"{study}{storage_options(args)}"
    show_next(
        f"python -m search export{options} --output best.py",
        *([] if args.hand_in else [f"python -m search report{options} --hand-in hand-in"]),
    )
