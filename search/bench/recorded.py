"""Read recorded runs from CSV files that `best --csv` has written."""

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
import pandas

from search.errors import SearchError, describe_error
from search.optimize.session import counted

Curve = list[float]
"""Test accuracies by epoch, fractions."""


def read_runs(
    paths: Sequence[Path], least: int, columns: Sequence[str] = ()
) -> tuple[pandas.DataFrame, list[Curve]]:
    """Read the complete trials of one or more files.

    Args:
        paths: The files.
        least: How many such trials they have to have in all.
        columns: What else than curves is needed; trials without one of these are left out.

    Returns:
        The rows of the tables, one below the other, and their curves.

    Raises:
        SearchError: If one of them is no such file, or they have too few such trials, or curves of
            different lengths.
    """
    if len({path.resolve() for path in paths}) < len(paths):
        raise SearchError(f"{joined(paths)}: a file is given twice: name each once")
    tables = [_complete(path, columns) for path in paths]
    # An empty table has columns of objects, and would make those of the others objects as well.
    table = pandas.concat([table for table in tables if len(table)] or tables, ignore_index=True)
    curves: list[Curve] = table["curve"].tolist()
    if len(curves) < least:
        having = f" with {', '.join(columns)}" if columns else ""
        raise SearchError(
            f"{joined(paths)}: {counted(len(curves), 'complete trial')}{having}; expected at least "
            f"{least}; `run --pruner none` records them"
        )
    if len(lengths := {len(curve) for curve in curves}) > 1:
        raise SearchError(
            f"{joined(paths)}: curves of {min(lengths)} to {max(lengths)} epochs; expected all of "
            "the same number of epochs"
        )
    return table, curves


def joined(paths: Sequence[Path]) -> str:
    """Name the files in a message."""
    return ", ".join(map(str, paths))


def _complete(path: Path, columns: Sequence[str]) -> pandas.DataFrame:
    try:
        table = pandas.read_csv(path)
        if missing := [name for name in ("outcome", "curve", *columns) if name not in table]:
            raise ValueError(f"it has no column {missing[0]}")
        table = table[table["outcome"] == "complete"].dropna(subset=list(columns))
        curves = [_curve(text) for text in table["curve"]]
    except OSError as reason:
        raise SearchError(
            f"{path} cannot be read ({reason.strerror or reason}): expected a file written by "
            "`best --csv`"
        ) from None
    except ValueError as reason:
        raise SearchError(
            f"{path} is no table of trials ({describe_error(reason)}): expected a file written by "
            "`best --csv`"
        ) from None
    return table.assign(curve=pandas.Series(curves, index=table.index, dtype=object))


def _curve(text: object) -> Curve:
    if not isinstance(text, str):
        raise ValueError("a complete trial has no curve")
    with suppress(ValueError, TypeError, OverflowError):
        curve = np.array(json.loads(text), dtype=float)
        if curve.ndim == 1 and curve.size and ((curve >= 0) & (curve <= 1)).all():
            return list(map(float, curve))
    shown = text if len(text) <= 60 else f"{text[:57]}..."
    raise ValueError(f"the curve {shown} is no list of accuracies from 0 to 1")
