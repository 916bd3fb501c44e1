"""export: write the best net as a Python module, and optionally as ONNX."""

import argparse
import shlex

import search
from search.commands.arguments import add_storage, non_negative, nonempty

HELP = "write the best net as one Python module that needs only torch"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `export`, by group."""
    group = parser.add_argument_group("what to write")
    group.add_argument(
        "--trial",
        type=non_negative,
        metavar="N",
        help="number of a complete trial (default: the incumbent of confirm, else the best trial)",
    )
    group.add_argument(
        "--output", type=nonempty, required=True, metavar="FILE.py", help="file to write"
    )
    group.add_argument(
        "--onnx",
        type=nonempty,
        metavar="FILE.onnx",
        help="also write the net as ONNX",
    )
    add_storage(parser, "the latest in studies/", data_dir=True)


def perform(args: argparse.Namespace) -> None:
    """Export the net and print the figures that the module states."""
    from search.analysis.leaderboard import percent
    from search.commands.screen import console, show_next

    net = search.export(
        args.study,
        args.output,
        trial=args.trial,
        onnx=args.onnx,
        storage=args.storage,
        data_dir=args.data_dir,
    )
    console.print(
        f"{args.output}: trial {net.trial}, {net.parameters:,} parameters, "
        f"{net.correct:,} of {net.images:,} test images right after the last epoch, "
        f"score {percent(net.score)}; {net.standing}"
    )
    if args.onnx:
        if net.onnx_checked:
            console.print(f"{args.onnx}: checked with onnxruntime")
        else:
            console.print(f"{args.onnx}: not checked, because onnxruntime is not installed")
    show_next(f"python {shlex.quote(args.output)} photo.png")
