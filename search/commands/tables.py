"""Tables as a terminal shows them."""

import argparse
import json
import statistics
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

import pandas
from rich.table import Table

from search.analysis import confirmation as confirming
from search.analysis import statistics as stats
from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import LeaderboardRow, percent
from search.analysis.reproduction import PresetRow
from search.bench import engines as benching
from search.bench.engines import BASELINE, Measurement
from search.commands.screen import console, write_csv
from search.data.dataset import DataSet


def confirmed_table(found: Iterable[Confirmed]) -> Table:
    """Rows as a terminal shows them."""
    board = Table(box=None, header_style="bold", pad_edge=False)
    for title in ("trial", "parameters", "search", "mean", "std", "95 %", "n", "reached", "95 %"):
        board.add_column(title, justify="right", no_wrap=True)
    board.add_column("verdict", no_wrap=True)
    board.add_column("net")
    for row in found:
        mean_between = "-"
        if row.score_interval:
            mean_between = "{:.2f} to {:.2f}".format(*(100 * end for end in row.score_interval))
        board.add_row(
            str(row.trial),
            f"{row.parameters:,}",
            percent(row.search_score),
            percent(row.score_mean),
            "-" if row.score_std is None else f"{100 * row.score_std:.2f}",
            mean_between,
            str(row.n),
            f"{round(row.share * row.n)}",
            "{:.0%} to {:.0%}".format(*row.share_interval),
            row.verdict,
            str(row.architecture),
        )
    return board


def leaderboard_table(rows: Iterable[LeaderboardRow]) -> Table:
    """Rows as a terminal shows them."""
    board = Table(box=None, header_style="bold", pad_edge=False)
    for title in ("#", "score", "parameters", "last three epochs", "s/epoch", "trial"):
        board.add_column(title, justify="right", no_wrap=True)
    board.add_column("net")
    for rank, one in enumerate(rows, start=1):
        last = " ".join(f"{100 * accuracy:.2f}" for accuracy in one.curve[-3:])
        preset = f"{one.preset}: " if one.preset else ""
        seconds = one.seconds_per_epoch
        board.add_row(
            str(rank),
            percent(one.score),
            "-" if one.parameters is None else f"{one.parameters:,}",
            last,
            "-" if seconds is None else f"{seconds:.1f}",
            str(one.trial),
            f"{preset}{one.architecture}",
        )
    return board


def presets_table(rows: list[PresetRow]) -> Table:
    """Rows as a terminal shows them; the columns of what came out only where something did."""
    trained = any(one.n for one in rows)
    board = Table(box=None, header_style="bold", pad_edge=False)
    board.add_column("preset", no_wrap=True)
    for title in ("parameters", "in budget", "published score", "best"):
        board.add_column(title, justify="right", no_wrap=True)
    for title in ("here: score", "n", "best", "epoch", "s/epoch", "holds") if trained else ():
        board.add_column(title, justify="right", no_wrap=True)
    board.add_column("source and note")
    for one in rows:
        cells = [
            one.name,
            f"{one.parameters:,}",
            "yes" if one.inside_budget else "no",
            percent(one.published_score),
            percent(one.published_best),
        ]
        if trained:
            spread = one.score_std
            cells += [
                percent(one.score_mean) + ("" if spread is None else f" ± {100 * spread:.2f}"),
                str(one.n),
                percent(one.best),
                "-" if one.best_epoch_mean is None else f"{one.best_epoch_mean:.1f}",
                "-" if one.seconds_per_epoch is None else f"{one.seconds_per_epoch:.1f}",
                {None: "-", True: "yes", False: "no"}[one.holds],
            ]
        source = f"{one.source} (reconstructed)" if one.reconstructed else one.source
        board.add_row(*cells, "; ".join(filter(None, (source, one.note))))
    return board


def summary_table(rows: list[dict[str, Any]]) -> Table:
    """The engines as a terminal shows them."""
    board = Table("engine", "device", box=None, header_style="bold", pad_edge=False)
    for title in ("speedup", "from", "to", "s/epoch", "trials/h", "accuracy", "n", "against plain"):
        board.add_column(title, justify="right", no_wrap=True)
    for row in rows:
        board.add_row(
            row["engine"],
            row["device"],
            f"{row['speedup']:.1f}",
            f"{row['speedup_least']:.1f}",
            f"{row['speedup_most']:.1f}",
            f"{row['seconds_per_epoch']:.2f}",
            f"{row['trials_per_hour']:.1f}",
            percent(row["accuracy_mean"]),
            str(row["n"]),
            against_plain(row),
        )
    return board


def against_plain(row: dict[str, Any]) -> str:
    """The difference in points."""
    if row["engine"] == BASELINE:
        return ""
    words = f"{100 * row['difference']:+.2f}"
    if row["difference_interval"]:
        words += " ({:+.2f} to {:+.2f})".format(*(100 * end for end in row["difference_interval"]))
    return f"{words}, {row['pairs']} pairs"


def contests_table(found: list[Measurement]) -> Table:
    """The contests as a terminal shows them."""
    board = Table("candidate", "engine", box=None, header_style="bold", pad_edge=False)
    for title in ("s/epoch", "images/s", "trials/h", "of peak", "speedup", "accuracy", "n"):
        board.add_column(title, justify="right", no_wrap=True)
    baseline = {c.candidate: c.seconds_per_epoch for c in found if c.engine == BASELINE}
    for c in found:
        board.add_row(
            c.candidate,
            c.engine,
            f"{c.seconds_per_epoch:.2f}",
            f"{c.images_per_second:,.0f}",
            f"{c.trials_per_hour:.1f}",
            f"{c.share_of_peak:.0%}",
            f"{baseline[c.candidate] / c.seconds_per_epoch:.1f}",
            percent(statistics.mean(c.accuracies)),
            str(len(c.accuracies)),
        )
    return board


def show_confirmed(rows: list[Confirmed]) -> None:
    """The confirmed candidates and what follows from them."""
    console.print("confirmed with fresh seeds, on test images:")
    console.print(confirmed_table(rows))
    best = next((row for row in rows if row.incumbent), None)
    smallest = confirming.smallest(rows)
    edge = confirming.pareto_front(rows)
    if best:
        console.print(
            f"incumbent: trial {best.trial}, {best.parameters:,} parameters, mean score "
            f"{confirming.mean_and_spread(best)}, {best.verdict} at {percent(best.target)}; "
            f"in the search it had {percent(best.search_score)} "
            f"({best.selected_on} images, n = 1)"
        )
    console.print(
        f"smallest that is consistent: trial {smallest.trial}, {smallest.parameters:,} "
        f"parameters, mean score {confirming.mean_and_spread(smallest)}"
        if smallest
        else "none of them is shown to be consistent"
    )
    console.print(
        "front (none other is as good and as small): "
        + ", ".join(f"{row.parameters:,} {percent(row.score_mean)} (n = {row.n})" for row in edge)
    )
    console.print(
        f"consistent: {stats.CONSISTENT_SHARE:.0%} or more of its runs reach the target, with 95 % "
        "confidence (Wilson); std: of single runs; 95 % of the mean: Student's t"
    )


def show_contests(
    args: argparse.Namespace,
    found: list[benching.Measurement],
    data: DataSet,
    machine: str,
    runs: str,
    images: int,
) -> None:
    """What `bench` has found, in the form that is asked for."""
    rows = benching.summarize(found)
    if args.csv:
        write_csv(pandas.DataFrame(map(asdict, found)), args.csv)
    if args.json:
        said = {"data": data.source, "machine": machine, "runs": runs, "engines": rows}
        print(json.dumps(said | {"contests": [asdict(one) for one in found]}, indent=2))
        return
    console.print(contests_table(found))
    console.print(summary_table(rows))
    console.print(
        f"s/epoch: of the whole machine at full use, for {images:,} images and the tests; "
        "speedup: plain's seconds by the engine's, geometric mean over the candidates; accuracy: "
        f"mean of n {runs}; against plain: difference in points with the same candidate and seed, "
        "95 % (Student)"
    )
