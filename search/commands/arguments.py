"""Options that several verbs share, and the functions that parse their values."""

import argparse
import math
import re
from typing import Any, NoReturn

from search.errors import printable

ENGINES = ("auto", "cpu", "cuda", "mps", "ray", "reference", "plain")
SAMPLERS = ("tpe", "gp", "random")
PRUNERS = ("percentile", "median", "halving", "hyperband", "none")
DATASETS = (
    "auto (mnist, or digits without a network), mnist, digits, fashion-mnist, kmnist, qmnist, or a "
    "FOLDER of IDX files or of CLASS/*.png"
)


class Parser(argparse.ArgumentParser):
    """An argument parser that reports wrong usage in one line."""

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
    """Parse an integer of at least 0."""
    return integer(text, 0)


def positive(text: str) -> int:
    """Parse an integer of at least 1."""
    return integer(text, 1)


def image_side(text: str) -> int:
    """Parse the width and height of images."""
    return integer(text, 8, 1_024)


def port(text: str) -> int:
    """Parse the number of a TCP port."""
    return integer(text, 1, 65_535)


def host_name(text: str) -> str:
    """Parse a host name, without a port."""
    if not re.fullmatch(r"[0-9A-Za-z]([0-9A-Za-z.-]{0,251}[0-9A-Za-z])?", text):
        raise argparse.ArgumentTypeError(f"expected a host name without a port, got {text!r}")
    return text.lower()


def workers(text: str) -> int | None:
    """Parse a number of workers; return None for `auto`."""
    return None if text == "auto" else integer(text, 1, 1_024)


def nonempty(text: str) -> str:
    """Parse a text that is not empty."""
    if not text.strip():
        raise argparse.ArgumentTypeError("expected a value, got an empty text")
    return text


def percentage(text: str) -> float:
    """Parse a percentage, `99.4`, as a fraction, 0.994."""
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,6})?", text) or not 1 <= float(text) <= 100:
        raise argparse.ArgumentTypeError(
            f"expected a percentage from 1 to 100 such as 99.4, got {text!r}"
        )
    return round(float(text) / 100, 8)


def seconds(text: str) -> float:
    """Parse a duration such as `90s`, `30m` or `1h30m`, in seconds; a bare number is seconds."""
    parts = re.fullmatch(r"(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,9})s?)?", text, re.ASCII)
    if not text or not parts:
        raise argparse.ArgumentTypeError(
            f"expected a duration such as 90s, 30m or 1h30m, got {text!r}"
        )
    hours, minutes, rest = (int(part or 0) for part in parts.groups())
    return 3600 * hours + 60 * minutes + rest


# --- options ---------------------------------------------------------------------------------


def add_loudness(parser: argparse.ArgumentParser) -> None:
    """Add --quiet and --verbose, which every verb has."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument(
        "--quiet", action="store_true", help="print results, warnings and errors only"
    )
    group.add_argument(
        "--verbose",
        action="store_true",
        help="also print Optuna's messages, and the traceback of an error",
    )


def add_storage(parser: argparse.ArgumentParser, study: str, data_dir: bool = False) -> None:
    """Add the group `storage`.

    Args:
        parser: The parser of the verb.
        study: The default of --study, as shown in --help.
        data_dir: Whether to add --data-dir.
    """
    group = parser.add_argument_group("storage")
    group.add_argument(
        "--study", type=nonempty, metavar="NAME", help=f"name of the study (default: {study})"
    )
    group.add_argument(
        "--storage",
        type=nonempty,
        metavar="URL",
        help="database of the study, e.g. postgresql://user@host/database "
        "(default: sqlite:///studies/NAME.db)",
    )
    if data_dir:
        add_data_dir(group)


def add_data_dir(group: Any) -> None:
    """Add the option for the folder of the official data files."""
    group.add_argument(
        "--data-dir",
        type=nonempty,
        metavar="FOLDER",
        help="folder with the files of MNIST, or to download them into "
        "(default: SEARCH_DATA_DIR if set, else data)",
    )


def add_dataset(group: Any, default: str) -> None:
    """Add the option for the data set."""
    group.add_argument(
        "--dataset",
        type=nonempty,
        default=default,
        metavar="NAME",
        help=f"{DATASETS} (default: %(default)s)",
    )


def add_images(group: Any) -> None:
    """Add the options for the form of the user's own images."""
    group.add_argument(
        "--image-size",
        type=image_side,
        metavar="N",
        help="resize the images of a FOLDER to NxN pixels "
        "(default: as before in this study, else only images of several sizes, to 32x32 at most)",
    )
    group.add_argument(
        "--channels",
        type=int,
        choices=(1, 3),
        help="read the images of a FOLDER in grey (1) or RGB (3) "
        "(default: as before in this study, else grey if all of them are)",
    )


def add_training(parser: argparse.ArgumentParser) -> Any:
    """Add the group `how to train` and return it."""
    group = parser.add_argument_group("how to train")
    group.add_argument(
        "--engine",
        default="auto",
        choices=ENGINES,
        help="code and hardware that train (default: auto, a GPU that passes its check, else cpu)",
    )
    add_workers(group)
    return group


def add_workers(group: Any) -> None:
    """Add the options for the number of workers and the Ray cluster."""
    group.add_argument(
        "--workers",
        type=workers,
        metavar="N",
        help="train N runs at once (default: auto, which is one per core with engine cpu)",
    )
    group.add_argument(
        "--address",
        type=nonempty,
        default="auto",
        metavar="HOST:PORT",
        help="address of the Ray cluster, with --engine ray "
        "(default: the cluster that this machine belongs to)",
    )


def add_timeout(group: Any) -> None:
    """Add the option that limits the time of a session."""
    group.add_argument(
        "--timeout",
        type=seconds,
        default=math.inf,
        metavar="TIME",
        help="start no new trial after this time, e.g. 90s, 30m, 1h30m (default: no limit)",
    )


def add_target(group: Any) -> None:
    """Add the option for the score to reach."""
    group.add_argument(
        "--target",
        type=percentage,
        metavar="PERCENT",
        help="score to reach (default: the study's last target, else 99.4)",
    )


def add_output(parser: argparse.ArgumentParser, csv: str = "") -> Any:
    """Add the group `output`: --json and, if `csv` says what is written, --csv; return it."""
    group = parser.add_argument_group("output")
    group.add_argument("--json", action="store_true", help="print JSON instead of a table")
    if csv:
        group.add_argument(
            "--csv",
            type=nonempty,
            metavar="FILE.csv",
            help=f"also write {csv} as CSV, or as Parquet to FILE.parquet",
        )
    return group
