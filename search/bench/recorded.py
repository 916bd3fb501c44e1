"""Read recorded runs from CSV files that `best --csv` has written."""

import json
from collections.abc import Sequence
from pathlib import Path

import pandas

from search.errors import SearchError, describe_error

Curve = list[float]
"""Test accuracies by epoch, fractions."""


def read_runs(
    paths: Sequence[Path], least: int, with_losses: bool = False
) -> tuple[pandas.DataFrame, list[Curve]]:
    """Read the complete trials of one or more files.

    Args:
        paths: The files.
        least: How many such trials they have to have in all.
        with_losses: Whether to leave out trials without a test loss.

    Returns:
        The rows of the tables, one below the other, and their curves.

    Raises:
        SearchError: If one of them is no such file, or they have too few complete trials, or curves
            of different lengths.
    """
    if len({path.resolve() for path in paths}) < len(paths):
        raise SearchError(f"{joined(paths)}: a file is given twice: name each once")
    tables = [_complete(path, with_losses) for path in paths]
    # An empty table has columns of objects, and would make those of the others objects as well.
    table = pandas.concat([table for table in tables if len(table)] or tables, ignore_index=True)
    curves: list[Curve] = table["curve"].tolist()
    if len(curves) < least or len({len(curve) for curve in curves}) != 1:
        kind = "complete trials with a test loss" if with_losses else "complete trials"
        raise SearchError(
            f"{joined(paths)}: {len(curves)} {kind}; expected at least {least}, all of the same "
            "number of epochs; `run --pruner none` records them"
        )
    return table, curves


def joined(paths: Sequence[Path]) -> str:
    """Name the files in a message."""
    return ", ".join(map(str, paths))


def _complete(path: Path, with_losses: bool) -> pandas.DataFrame:
    try:
        table = pandas.read_csv(path)
        if with_losses and "test_loss" not in table:
            raise ValueError("it has no column test_loss")
        table = table[table["outcome"] == "complete"]
        if with_losses:
            table = table[table["test_loss"] > 0]
        curves = [[float(accuracy) for accuracy in json.loads(text)] for text in table["curve"]]
    except (OSError, ValueError, TypeError, KeyError) as reason:
        raise SearchError(
            f"{path} is no table of trials ({describe_error(reason)}): expected a file written by "
            "`best --csv`"
        ) from None
    return table.assign(curve=pandas.Series(curves, index=table.index, dtype=object))
