"""The command line: parses, then calls the verb of that name in verbs.py. Help needs no torch."""

import argparse
import math
import os
import re
import sys
from importlib import import_module
from typing import NoReturn

from search import SearchError

ENGINES = ("auto", "cpu", "cuda", "mps", "reference", "plain")

# In the order of a search's life.
VERBS = {
    "run": "train until the study holds --trials trained trials; after a crash it goes on",
    "best": "the leaderboard",
    "export": "write the best net as one Python module that needs only torch",
    "dashboard": "optuna-dashboard on the study, for this machine only",
    "presets": "the published models; --train trains them: published against reproduced",
    "bench": "seconds per epoch and trials per hour: the plain loop against every engine",
    "space": "the knobs, their ranges, how many nets they make, how many fit the budget",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one verb; of the command line where `arguments` is None.

    Returns the exit status: 0, 2 for what the user can mend, 130 after Ctrl-C.
    """
    args = parser().parse_args(arguments)
    try:
        import_module("search.verbs").perform(args)
    except SearchError as reason:
        print(f"error: {reason}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as reason:  # a full disk behind stdout, say
        print(f"error: {reason}", file=sys.stderr)
        return 2
    return 0


class Parser(argparse.ArgumentParser):
    """Answers bad usage with one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {' '.join(message.split())}; see {self.prog} --help\n")


def parser() -> Parser:
    """Every verb and its options."""
    top = Parser(
        prog="python -m search", description="Searches for small nets under a hard budget."
    )
    subparsers = top.add_subparsers(dest="verb", required=True, metavar="VERB")
    verb = {
        name: subparsers.add_parser(name, help=what, description=what, allow_abbrev=False)
        for name, what in VERBS.items()
    }
    for name in ("run", "best", "export", "dashboard", "presets"):
        default = {"run": "the data set's name", "presets": "presets"}.get(name, "mnist")
        verb[name].add_argument("--study", type=words, metavar="NAME", help=f"default: {default}")
        verb[name].add_argument(
            "--storage", type=words, metavar="URL", help="default: sqlite:///studies/NAME.db"
        )
    for name in ("run", "export", "presets", "bench"):
        verb[name].add_argument(
            "--data-dir",
            type=words,
            metavar="FOLDER",
            help="default: SEARCH_DATA_DIR if set, else data",
        )
    for name in ("run", "space", "presets", "bench"):
        verb[name].add_argument(
            "--max-parameters", type=whole, metavar="N", help="default: 8000, as objective.py says"
        )
    for name in ("best", "presets", "bench", "space"):
        verb[name].add_argument("--json", action="store_true", help="for programs")

    for name in ("run", "presets", "bench"):
        add = verb[name].add_argument
        add(
            "--dataset",
            type=words,
            default="auto" if name == "run" else "mnist",
            metavar="NAME",
            help="auto (mnist, or digits without a network), mnist, digits, fashion-mnist, kmnist, "
            "qmnist, or a FOLDER of IDX files or of class/image.png; default: %(default)s",
        )
        add("--workers", type=workers, metavar="N", help="default: auto, one per core")
    for name in ("run", "presets"):
        add = verb[name].add_argument
        add("--epochs", type=whole, metavar="N", help="default: 15, as objective.py says")
        add(
            "--engine",
            default="auto",
            choices=ENGINES,
            help="default: auto: cuda where torch sees it, else cpu",
        )
        add("--timeout", type=seconds, default=math.inf, metavar="30m", help="begin no trial after")
    for name in ("best", "presets", "bench"):
        verb[name].add_argument("--csv", type=words, metavar="FILE", help="write the whole table")

    add = verb["run"].add_argument
    add("--trials", type=whole, default=50, metavar="N", help="default: 50")
    add("--sampler", default="tpe", choices=("tpe", "gp", "random"), help="default: tpe")
    add(
        "--pruner",
        default="median",
        choices=("median", "percentile", "halving", "hyperband", "none"),
        help="default: median, as Optuna's; percentile ends the worst quarter only",
    )
    add("--seed", type=natural, metavar="N", help="default: drawn, and kept in the study")
    add("--no-warm-start", action="store_true", help="do not try the published models first")

    add = verb["presets"].add_argument
    add("--train", nargs="*", metavar="PRESET", help="train these, or all where none is named")
    add("--seeds", type=whole, default=1, metavar="N", help="until each has N seeds; default: 1")

    add = verb["bench"].add_argument
    add("presets", nargs="*", metavar="PRESET", help="default: B3 C4 E4")
    add("--sampled", type=natural, default=2, metavar="N", help="random candidates; default: 2")
    add(
        "--coordinator",
        type=whole,
        metavar="TRIALS",
        help="not the engines, but how fast trials are asked and told where nothing is trained",
    )
    add(
        "--pruners",
        type=words,
        metavar="CURVES.csv",
        help="not the engines, but each pruner on full curves that `best --csv` wrote",
    )
    add("--thorough", action="store_true", help="all epochs and 3 seeds, not one epoch: hours")
    add(
        "--engine",
        action="append",
        choices=ENGINES[1:-1],
        help="against the plain loop; may be repeated; default: every engine present",
    )

    add = verb["best"].add_argument
    add("--top", type=whole, default=10, metavar="N", help="default: 10")

    add = verb["export"].add_argument
    add("--trial", type=natural, metavar="N", help="default: the one with the highest score")
    add("--output", type=words, required=True, metavar="FILE.py", help="the module to write")
    add("--onnx", type=words, metavar="FILE.onnx", help="write the net for other runtimes as well")

    verb["dashboard"].add_argument("--port", type=port, default=8080, metavar="N")
    verb["space"].add_argument(
        "--sample", type=natural, default=0, metavar="N", help="print N random candidates"
    )
    return top


def number(text: str, least: int, most: int = 999_999_999) -> int:
    if not re.fullmatch("[0-9]{1,9}", text) or not least <= int(text) <= most:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from {least} to {most}")
    return int(text)


def natural(text: str) -> int:
    return number(text, 0)


def whole(text: str) -> int:
    return number(text, 1)


def port(text: str) -> int:
    return number(text, 1, 65_535)


def workers(text: str) -> int | None:
    return None if text == "auto" else number(text, 1, 1_024)


def words(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError("it is empty")
    return text


def seconds(text: str) -> float:
    """`90s`, `30m`, `1h30m`; a bare number is seconds."""
    parts = re.fullmatch(r"(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s?)?", text, re.ASCII)
    if not text or not parts:
        raise argparse.ArgumentTypeError(f"{text!r} is no time such as 90s, 30m or 1h30m")
    hours, minutes, rest = (int(part or 0) for part in parts.groups())
    return 3600 * hours + 60 * minutes + rest


if __name__ == "__main__":
    sys.exit(main())
