"""What the options of several verbs share: their values, and groups of options."""

import argparse
import math
import re
from typing import Any, NoReturn

from search.errors import printable

ENGINES = ("auto", "cpu", "cuda", "mps", "ray", "reference", "plain")
SAMPLERS = ("tpe", "gp", "random")
PRUNERS = ("median", "percentile", "halving", "hyperband", "none")
DATASETS = (
    "auto (mnist, or digits without a network), mnist, digits, fashion-mnist, kmnist, qmnist, or a "
    "FOLDER of IDX files or of class/image.png"
)


class Parser(argparse.ArgumentParser):
    """A parser that reports wrong usage in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {printable(message)}; see {self.prog} --help\n")


# --- values ----------------------------------------------------------------------------------


def integer(text: str, lowest: int, highest: int = 999_999_999) -> int:
    """Parse an integer from `lowest` to `highest`."""
    if not re.fullmatch("[0-9]{1,9}", text) or not lowest <= int(text) <= highest:
        raise argparse.ArgumentTypeError(
            f"expected an integer from {lowest:,} to {highest:,}, got {text!r}"
        )
    return int(text)


def non_negative(text: str) -> int:
    """Parse an integer from 0 on."""
    return integer(text, 0)


def positive(text: str) -> int:
    """Parse an integer from 1 on."""
    return integer(text, 1)


def port(text: str) -> int:
    """Parse the number of a TCP port."""
    return integer(text, 1, 65_535)


def workers(text: str) -> int | None:
    """Parse a number of workers; None for `auto`."""
    return None if text == "auto" else integer(text, 1, 1_024)


def nonempty(text: str) -> str:
    """Parse any text but an empty one."""
    if not text.strip():
        raise argparse.ArgumentTypeError("expected a value, got nothing")
    return text


def percentage(text: str) -> float:
    """Parse a percentage: `99.4` is the fraction 0.994."""
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,6})?", text) or not 0 < float(text) <= 100:
        raise argparse.ArgumentTypeError(f"expected a percentage such as 99.4, got {text!r}")
    return round(float(text) / 100, 8)


def seconds(text: str) -> float:
    """Parse a duration in seconds: `90s`, `30m`, `1h30m`; a bare number is seconds."""
    parts = re.fullmatch(r"(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s?)?", text, re.ASCII)
    if not text or not parts:
        raise argparse.ArgumentTypeError(
            f"expected a duration such as 90s, 30m or 1h30m, got {text!r}"
        )
    hours, minutes, rest = (int(part or 0) for part in parts.groups())
    return 3600 * hours + 60 * minutes + rest


# --- groups of options -----------------------------------------------------------------------


def add_storage(parser: argparse.ArgumentParser, study: str) -> None:
    """Add the options that say which study is meant; `study` is the default in words."""
    group = parser.add_argument_group("storage")
    group.add_argument(
        "--study", type=nonempty, metavar="NAME", help=f"name of the study (default: {study})"
    )
    group.add_argument(
        "--storage",
        type=nonempty,
        metavar="URL",
        help="database of the study (default: sqlite:///studies/NAME.db)",
    )


def add_data_dir(parser: Any) -> None:
    """Add the option that says where the official data files are."""
    parser.add_argument(
        "--data-dir",
        type=nonempty,
        metavar="FOLDER",
        help="where MNIST's files are, or are downloaded to (default: SEARCH_DATA_DIR, else data)",
    )


def add_data(parser: argparse.ArgumentParser, default: str) -> None:
    """Add the options that say what is trained on."""
    group = parser.add_argument_group("data")
    group.add_argument(
        "--dataset",
        type=nonempty,
        default=default,
        metavar="NAME",
        help=f"{DATASETS} (default: %(default)s)",
    )
    add_data_dir(group)


def add_training(parser: argparse.ArgumentParser, engines: tuple[str, ...] = ENGINES) -> Any:
    """Add the options that say how runs are trained."""
    group = parser.add_argument_group("how to train")
    group.add_argument(
        "--engine",
        default="auto",
        choices=engines,
        help="what trains (default: auto, which is cpu)",
    )
    add_workers(group)
    return group


def add_workers(group: Any) -> None:
    """Add the options that say where and by how many workers runs are trained."""
    group.add_argument(
        "--workers",
        type=workers,
        metavar="N",
        help="runs trained at once (default: auto; with cpu one per core)",
    )
    group.add_argument(
        "--address",
        type=nonempty,
        default="auto",
        metavar="HOST:PORT",
        help="the Ray cluster, with --engine ray (default: the one this machine belongs to)",
    )


def add_timeout(group: Any) -> None:
    """Add the option that ends a session by the clock."""
    group.add_argument(
        "--timeout",
        type=seconds,
        default=math.inf,
        metavar="TIME",
        help="start no new trial after this time, e.g. 90s, 30m, 1h30m (default: no limit)",
    )


def add_target(group: Any) -> None:
    """Add the option that says which score counts as good enough."""
    group.add_argument(
        "--target",
        type=percentage,
        metavar="PERCENT",
        help="score that counts as good enough (default: as stored in the study, else 99.4)",
    )


def add_output(parser: argparse.ArgumentParser, csv: str = "") -> None:
    """Add --json and, where `csv` says what it holds, --csv."""
    group = parser.add_argument_group("output")
    group.add_argument("--json", action="store_true", help="print JSON instead of a table")
    if csv:
        group.add_argument("--csv", type=nonempty, metavar="FILE", help=f"also write {csv} as CSV")
