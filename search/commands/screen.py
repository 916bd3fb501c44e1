"""Output: the console, the notices of the library, files of tables, and the command to repeat."""

import argparse
import io
import json
import logging
import math
import os
import shlex
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import optuna
from optuna.exceptions import StorageInternalError
from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment
from sqlalchemy.exc import SQLAlchemyError

from search import files
from search.errors import SearchError, describe_error
from search.storage.url import hide_password

if TYPE_CHECKING:
    import pandas

STORAGE_ERRORS = StorageInternalError, SQLAlchemyError


class QuietConsole(Console):
    """A console that prints nothing more once its reader, such as `head`, has closed the pipe.

    Attributes:
        only_results: Whether `--quiet` was given.
    """

    only_results = False

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """Replace control characters, which names and attributes of a study may contain."""
        for segment in super().render(renderable, options):
            if segment.control or segment.text.isprintable():
                yield segment
            else:
                yield Segment(without_control_characters(segment.text), segment.style)

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


def without_control_characters(text: str) -> str:
    """Replace what a terminal would obey by question marks; keep line ends."""
    return "".join(char if char.isprintable() or char == "\n" else "?" for char in text)


# No markup: reasons and paths may contain brackets.
console = QuietConsole(highlight=False, markup=False)
if not console.is_terminal:  # a log or a pipe has no width to wrap at
    console.width, console.soft_wrap = 200, True


class NoticeHandler(logging.Handler):
    """Prints the library's notices on the console."""

    def emit(self, record: logging.LogRecord) -> None:
        console.print(record.getMessage())


NOTICES = NoticeHandler()


@contextmanager
def prepared(json: bool, quiet: bool = False, verbose: bool = False) -> Iterator[None]:
    """Print the library's notices during the block, and report errors of the storage in one line.

    Args:
        json: Whether stdout is reserved for JSON; the console then prints on stderr.
        quiet: Print results, warnings and errors only.
        verbose: Print Optuna's messages and the library's debug messages as well.

    Raises:
        SearchError: The study's storage failed.
    """
    # Without --verbose, progress.py prints the same as Optuna, shorter.
    optuna.logging.set_verbosity(optuna.logging.DEBUG if verbose else optuna.logging.ERROR)
    if isinstance(sys.stdout, io.TextIOWrapper):  # it may be closed or replaced
        sys.stdout.reconfigure(line_buffering=True, errors="replace")
    console.stderr, console.only_results = json, quiet
    logger = logging.getLogger("search")
    logger.setLevel(logging.WARNING if quiet else logging.DEBUG if verbose else logging.INFO)
    logger.propagate = False
    logger.addHandler(NOTICES)
    try:
        yield
    except STORAGE_ERRORS as reason:
        cause = describe_error(database_error(reason))
        advice = "free some space" if "disk is full" in cause else "repair the storage"
        raise SearchError(
            f"the study's storage failed ({cause}); finished trials are saved: {advice} and repeat "
            "the command"
        ) from reason
    finally:
        logger.removeHandler(NOTICES)
        logger.propagate = True


def show_loading() -> None:
    """Say on a terminal why nothing happens for some seconds."""
    if console.is_terminal and not console.only_results:
        console.print("loading torch", style="dim")


def show_next(*commands: str) -> None:
    """Print the commands to go on with, each on one line that can be copied."""
    if not console.only_results:
        for label, command in zip(("next:", *["or:  "] * len(commands)), commands, strict=False):
            console.print(f"{label} {command}", style="cyan", soft_wrap=True)


def database_error(reason: Exception) -> Any:
    """Return the error of the database's own library behind an error of the storage."""
    return getattr(reason.__cause__ or reason, "orig", reason)


def command_line(args: argparse.Namespace) -> str:
    """Format the command to repeat, without a password: it is stored in the study."""
    words = ["python", "-m", "search", *sys.argv[1:]]
    if args.storage:
        words = [word.replace(args.storage, hide_password(args.storage)) for word in words]
    return shlex.join(words)


def storage_options(args: argparse.Namespace) -> str:
    """Format the options that give another verb the same storage and data."""
    storage = args.storage and hide_password(args.storage)
    options = (("--storage", storage), ("--data-dir", vars(args).get("data_dir")))
    return "".join(f" {name} {shlex.quote(value)}" for name, value in options if value)


def check_table(args: argparse.Namespace) -> None:
    """Raise SearchError if the file of --csv cannot be written, before anything is trained."""
    if args.csv:
        files.check_writable(Path(args.csv), table_suffix(args.csv))
        if not Path(args.csv).parent.is_dir():
            raise SearchError(f"{args.csv} cannot be written: its folder does not exist")


def table_suffix(name: str) -> str:
    """Return what the name of a table has to end in: .parquet if it does, else .csv.

    Raises:
        SearchError: pandas has no library for Parquet.
    """
    if Path(name).suffix != ".parquet":
        return ".csv"
    if not any(map(find_spec, ("pyarrow", "fastparquet"))):
        raise SearchError(
            f"{name} cannot be written: Parquet needs a library that {sys.executable} does not "
            "have: pip install pyarrow, or write FILE.csv"
        )
    return ".parquet"


def write_table(table: "pandas.DataFrame", name: str) -> None:
    """Write a table as a CSV file, lists in it as JSON, or as a Parquet file; atomically.

    Raises:
        SearchError: The file cannot be written, or a column has values of several types, which
            Parquet cannot store.
    """
    suffix = table_suffix(name)
    with files.atomic_write(Path(name), suffix) as temporary:
        if suffix == ".csv":
            table.map(json_text).to_csv(temporary, index=False)
            return
        try:
            table.to_parquet(temporary, index=False)
        except (ValueError, TypeError) as reason:  # a column of several types
            raise SearchError(
                f"{name} cannot be written as Parquet ({describe_error(reason)}): write FILE.csv"
            ) from reason


def print_json(content: Any) -> None:
    """Print as JSON, which has no infinite numbers and no NaN: they become null."""
    print(json.dumps(finite(content), indent=2, allow_nan=False))


def json_text(value: Any) -> Any:
    """Write a list as JSON; return anything else as it is."""
    return json.dumps(finite(value)) if isinstance(value, list) else value


def finite(value: Any) -> Any:
    """Replace every number that is not finite by None, in lists and dicts as well."""
    if isinstance(value, dict):
        return {name: finite(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [finite(item) for item in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
