"""Read recorded runs from a CSV file that `best --csv` has written."""

import json
from pathlib import Path

import pandas

from search.errors import SearchError, describe_error

Curve = list[float]
"""Test accuracies by epoch, fractions."""


def read_runs(
    path: Path, least: int, with_losses: bool = False
) -> tuple[pandas.DataFrame, list[Curve]]:
    """Read the complete trials.

    Args:
        path: The file.
        least: How many such trials it has to have.
        with_losses: Whether to leave out trials without a test loss.

    Returns:
        The rows of the table, and their curves.

    Raises:
        SearchError: If `path` is no such file, or has too few complete trials, or curves of
            different lengths.
    """
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
    if len(curves) < least or len({len(curve) for curve in curves}) != 1:
        kind = "complete trials with a test loss" if with_losses else "complete trials"
        raise SearchError(
            f"{path} has {len(curves)} {kind}: expected at least {least}, all of the same number "
            "of epochs; `run --pruner none` records them"
        )
    return table, curves
