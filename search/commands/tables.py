"""Tables of results for a terminal, made with rich."""

from collections.abc import Iterable, Sequence

from rich.table import Column, Table

from search.analysis import confirmation as confirming
from search.analysis import statistics as stats
from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import LeaderboardRow, percent
from search.analysis.reproduction import PresetRow
from search.commands.screen import console


def make_table(*columns: Column | str) -> Table:
    """Make an empty table; a column given by its title is aligned to the left and wrapped."""
    return Table(*columns, box=None, header_style="bold", pad_edge=False)


def number(title: str) -> Column:
    """Make a column of numbers, aligned to the right and never wrapped."""
    return Column(title, justify="right", no_wrap=True)


def numbers(*titles: str) -> list[Column]:
    """Make several columns of numbers."""
    return [number(title) for title in titles]


def confirmed_table(rows: Iterable[Confirmed]) -> Table:
    """Lay out one row per confirmed candidate."""
    table = make_table(
        *numbers("trial", "parameters", "search", "mean", "std", "95 %", "n", "reached", "95 %"),
        Column("verdict", no_wrap=True),
        "net",
    )
    for row in rows:
        interval = "-"
        if row.score_interval:
            low, high = row.score_interval
            interval = f"{100 * low:.2f} to {100 * high:.2f}"
        table.add_row(
            str(row.trial),
            f"{row.parameters:,}",
            percent(row.search_score),
            percent(row.score_mean),
            "-" if row.score_std is None else f"{100 * row.score_std:.2f}",
            interval,
            str(row.n),
            f"{round(row.share * row.n)}",
            "{:.0%} to {:.0%}".format(*row.share_interval),
            row.verdict,
            str(row.architecture),
        )
    return table


def leaderboard_table(rows: Iterable[LeaderboardRow]) -> Table:
    """Lay out one row per trial, with its rank."""
    titles = ("#", "score", "expected", "loss", "parameters", "s/epoch", "trial")
    table = make_table(*numbers(*titles), "net")
    for rank, row in enumerate(rows, start=1):
        preset = f"{row.preset}: " if row.preset else ""
        table.add_row(
            str(rank),
            percent(row.score),
            percent(row.expected_score),
            "-" if row.test_loss is None else f"{row.test_loss:.4f}",
            "-" if row.parameters is None else f"{row.parameters:,}",
            one_decimal(row.seconds_per_epoch),
            str(row.trial),
            f"{preset}{row.architecture}",
        )
    return table


def presets_table(rows: Sequence[PresetRow]) -> Table:
    """Lay out one row per published model, with the results here if there are any."""
    trained = any(row.n for row in rows)
    here = ("here: score", "n", "best", "epoch", "s/epoch", "holds") if trained else ()
    table = make_table(
        Column("preset", no_wrap=True),
        *numbers("parameters", "in budget", "published score", "best", *here),
        "source and note",
    )
    for row in rows:
        source = f"{row.source} (reconstructed)" if row.reconstructed else row.source
        table.add_row(
            row.name,
            f"{row.parameters:,}",
            "yes" if row.inside_budget else "no",
            percent(row.published_score),
            percent(row.published_best),
            *(results_here(row) if trained else ()),
            "; ".join(filter(None, (source, row.note))),
        )
    return table


def results_here(row: PresetRow) -> list[str]:
    """Format the results of training a published model here."""
    spread = "" if row.score_std is None else f" ± {100 * row.score_std:.2f}"
    return [
        percent(row.score_mean) + spread,
        str(row.n),
        percent(row.best),
        one_decimal(row.best_epoch_mean),
        one_decimal(row.seconds_per_epoch),
        {None: "-", True: "yes", False: "no"}[row.holds],
    ]


def one_decimal(value: float | None) -> str:
    """Format a number with one decimal, None as a dash."""
    return "-" if value is None else f"{value:.1f}"


def print_confirmed(rows: list[Confirmed]) -> None:
    """Print the confirmed candidates, the best and the smallest of them, and a legend."""
    console.print("confirmed with fresh seeds, on test images:")
    console.print(confirmed_table(rows))
    best = next((row for row in rows if row.incumbent), None)
    if best:
        console.print(
            f"incumbent: trial {best.trial}, {best.parameters:,} parameters, mean score "
            f"{confirming.mean_and_spread(best)}, {best.verdict} at {percent(best.target)}; "
            f"in the search it scored {percent(best.search_score)} "
            f"({best.selected_on} images, n = 1)"
        )
    smallest = confirming.smallest(rows)
    if smallest:
        console.print(
            f"smallest consistent net: trial {smallest.trial}, {smallest.parameters:,} "
            f"parameters, mean score {confirming.mean_and_spread(smallest)}"
        )
    else:
        console.print("no candidate is shown to be consistent")
    front = (
        f"{row.parameters:,} {percent(row.score_mean)} (n = {row.n})"
        for row in confirming.pareto_front(rows)
    )
    console.print(f"Pareto front (accuracy against parameters): {', '.join(front)}")
    console.print(
        f"consistent: at least {stats.CONSISTENT_SHARE:.0%} of the runs reach the target, with "
        "95 % confidence (Wilson); std: standard deviation of single runs; first 95 %: "
        "interval of the mean (Student's t); second 95 %: interval of the share that reached the "
        "target (Wilson)"
    )
