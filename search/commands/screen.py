"""What is printed, and written as CSV."""

import argparse
import io
import os
import shlex
import sys
from pathlib import Path
from typing import Any

import optuna
import pandas
from optuna.exceptions import StorageInternalError
from rich.console import Console
from sqlalchemy.exc import SQLAlchemyError

from search import files
from search.errors import SearchError
from search.storage.url import hide_password

optuna.logging.set_verbosity(optuna.logging.ERROR)  # progress.py says it in fewer words
STORAGE_ERRORS = StorageInternalError, SQLAlchemyError


class QuietConsole(Console):
    """Whoever read along has gone, as `| head` does: the search goes on unseen."""

    def on_broken_pipe(self) -> None:
        self.quiet = True
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.file.fileno())


# No markup: reasons and paths may hold brackets.
console = QuietConsole(highlight=False, markup=False, soft_wrap=True)
if not console.is_terminal:  # a log or a pipe: no edge to wrap at, and each line when it is due
    console.width = 200
if isinstance(sys.stdout, io.TextIOWrapper):  # it may be closed, or no terminal's
    sys.stdout.reconfigure(line_buffering=True, errors="replace")


def database_error(reason: Exception) -> Any:
    """What the database's own library said."""
    return getattr(reason.__cause__ or reason, "orig", reason)


def command_line(args: argparse.Namespace) -> str:
    """What was typed, without a password in it: others can read the study."""
    words = ["python", "-m", "search", *sys.argv[1:]]
    if args.storage:
        words = [word.replace(args.storage, hide_password(args.storage)) for word in words]
    return shlex.join(words)


def storage_options(args: argparse.Namespace) -> str:
    """The options by which another verb finds the same study and data."""
    storage = args.storage and hide_password(args.storage)
    options = (("--storage", storage), ("--data-dir", args.data_dir))
    return "".join(f" {name} {shlex.quote(value)}" for name, value in options if value)


def check_csv(args: argparse.Namespace) -> None:
    """Before anything is trained for it."""
    if args.csv:
        files.check_writable(Path(args.csv), ".csv")
        if not Path(args.csv).parent.is_dir():
            raise SearchError(f"{args.csv} cannot be written: there is no such folder")


def write_csv(table: pandas.DataFrame, name: str) -> None:
    with files.atomic_write(Path(name), ".csv") as part:
        table.to_csv(part, index=False)
