"""What is printed: the console, the notices of the library, CSV files, and how to call again."""

import argparse
import io
import logging
import os
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import optuna
from optuna.exceptions import StorageInternalError
from rich.console import Console
from sqlalchemy.exc import SQLAlchemyError

from search import files
from search.errors import SearchError, describe_error
from search.storage.url import hide_password

if TYPE_CHECKING:
    import pandas

STORAGE_ERRORS = StorageInternalError, SQLAlchemyError


class QuietConsole(Console):
    """A console that falls silent when its reader, such as `head`, has closed the pipe."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


# No markup: reasons and paths may contain brackets.
console = QuietConsole(highlight=False, markup=False, soft_wrap=True)
if not console.is_terminal:  # a log or a pipe has no edge to wrap at
    console.width = 200


class NoticeHandler(logging.Handler):
    """Prints the library's notices on the console."""

    def emit(self, record: logging.LogRecord) -> None:
        console.print(record.getMessage())


NOTICES = NoticeHandler()


@contextmanager
def prepared(json: bool) -> Iterator[None]:
    """Print for the block: notices and errors of the storage included.

    Args:
        json: Whether stdout is for the program that reads it, and all else goes to stderr.

    Raises:
        SearchError: The study's storage failed.
    """
    optuna.logging.set_verbosity(optuna.logging.ERROR)  # progress.py prints it in fewer words
    if isinstance(sys.stdout, io.TextIOWrapper):  # it may be closed or replaced
        sys.stdout.reconfigure(line_buffering=True, errors="replace")
    console.stderr = json
    logger = logging.getLogger("search")
    logger.setLevel(logging.INFO)
    logger.propagate = False
    logger.addHandler(NOTICES)
    try:
        yield
    except STORAGE_ERRORS as reason:
        raise SearchError(
            f"the study's storage failed ({describe_error(database_error(reason))}); finished "
            "trials are saved: mend the storage and repeat the command"
        ) from reason
    finally:
        logger.removeHandler(NOTICES)
        logger.propagate = True


def database_error(reason: Exception) -> Any:
    """Find what the database's own library reported."""
    return getattr(reason.__cause__ or reason, "orig", reason)


def command_line(args: argparse.Namespace) -> str:
    """Repeat what was typed, without a password: others can read the study."""
    words = ["python", "-m", "search", *sys.argv[1:]]
    if args.storage:
        words = [word.replace(args.storage, hide_password(args.storage)) for word in words]
    return shlex.join(words)


def storage_options(args: argparse.Namespace) -> str:
    """Write the options by which another verb finds the same study and data."""
    storage = args.storage and hide_password(args.storage)
    options = (("--storage", storage), ("--data-dir", args.data_dir))
    return "".join(f" {name} {shlex.quote(value)}" for name, value in options if value)


def check_csv(args: argparse.Namespace) -> None:
    """Raise SearchError if the CSV file cannot be written, before anything is trained for it."""
    if args.csv:
        files.check_writable(Path(args.csv), ".csv")
        if not Path(args.csv).parent.is_dir():
            raise SearchError(f"{args.csv} cannot be written: there is no such folder")


def write_csv(table: "pandas.DataFrame", name: str) -> None:
    """Write a table as a CSV file, whole or not at all."""
    with files.atomic_write(Path(name), ".csv") as part:
        table.to_csv(part, index=False)
