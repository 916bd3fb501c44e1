"""Tables of results for a terminal, made with rich."""

from collections.abc import Iterable, Mapping, Sequence

from rich.cells import cell_len, set_cell_size
from rich.columns import Columns
from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from search.analysis import confirmation as confirming
from search.analysis import statistics as stats
from search.analysis.confirmation import Confirmed
from search.analysis.leaderboard import LeaderboardRow, percent
from search.analysis.reproduction import PresetRow
from search.commands.screen import console


def make_table(*columns: Column | str) -> Table:
    """Make an empty table; a column given by its title is aligned to the left and wrapped."""
    return Table(*columns, box=None, header_style="bold", pad_edge=False)


def print_table(columns: Sequence[Column], rows: Sequence[Sequence[str]], spare: str = "") -> None:
    """Print a table; where the console is too narrow, its last column below each row.

    Nothing is cropped. Columns that still do not fit are dropped and named.

    Args:
        columns: The columns; the last is text, the others are never wrapped.
        rows: The cells of each row.
        spare: Titles of columns that may be dropped, separated by commas, the first one first.
    """
    if total_width(columns, rows) <= console.width:
        table = make_table(*columns)
        for row in rows:
            table.add_row(*row)
        console.print(table)
        return
    kept = list(range(len(columns) - 1))
    dropped = []
    for title in filter(None, spare.split(", ")):
        if total_width(*pick(kept, columns, rows)) <= console.width:
            break
        dropped.append(title)
        kept = [place for place in kept if columns[place].header != title]
    above, cells = pick(kept, columns, rows)
    widths = column_widths(above, cells)
    header = Text(aligned([str(column.header) for column in above], above, widths), style="bold")
    console.print(header.append(f"\n    {columns[-1].header}"))
    for row, left in zip(rows, cells, strict=True):
        console.print(aligned(left, above, widths))
        if row[-1]:
            console.print(Padding(Text(row[-1]), (0, 0, 0, 4), expand=False))
    if dropped:
        console.print(f"(too narrow for {', '.join(dropped)}: see --json)", style="dim")


def pick(
    places: Iterable[int], columns: Sequence[Column], rows: Iterable[Sequence[str]]
) -> tuple[list[Column], list[list[str]]]:
    """Return the columns at these places, and their cells row by row."""
    places = list(places)
    return [columns[place] for place in places], [[row[place] for place in places] for row in rows]


def column_widths(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> list[int]:
    """Return the width of each column on a screen."""
    titles = [str(column.header) for column in columns]
    return [max(map(cell_len, cells)) for cells in zip(titles, *rows, strict=True)]


def total_width(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> int:
    """Return the width of the table on one line a row, with two spaces between columns."""
    return sum(column_widths(columns, rows)) + 2 * (len(columns) - 1)


def aligned(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    """Format a row as one line."""
    parts = (
        set_cell_size(cell, width) if column.justify == "left" else cell.rjust(width)
        for cell, column, width in zip(cells, columns, widths, strict=True)
    )
    return "  ".join(parts).rstrip()


def number(title: str) -> Column:
    """Make a column of numbers, aligned to the right and never wrapped."""
    return Column(title, justify="right", no_wrap=True)


def numbers(*titles: str) -> list[Column]:
    """Make several columns of numbers."""
    return [number(title) for title in titles]


def print_confirmed_table(rows: Iterable[Confirmed]) -> None:
    """Print one row per confirmed candidate."""
    titles = "trial", "parameters", "search", "mean", "std", "95 %", "n", "reached", "share 95 %"
    columns = [*numbers(*titles), Column("verdict", no_wrap=True), Column("net")]
    cells = []
    for row in rows:
        line = (
            str(row.trial),
            f"{row.parameters:,}",
            percent(row.search_score),
            percent(row.score_mean),
            "-" if row.score_std is None else f"{100 * row.score_std:.2f}",
            confirming.describe_interval(row),
            str(row.n),
            f"{round(row.share * row.n)}",
            "{:.0%} to {:.0%}".format(*row.share_interval),
            row.verdict,
            row.architecture or "-",
        )
        cells.append(line)
    print_table(columns, cells, spare="share 95 %, search, std, 95 %")


def print_leaderboard(rows: Iterable[LeaderboardRow]) -> None:
    """Print one row per trial, with its rank."""
    titles = ("#", "score", "expected", "loss", "parameters", "s/epoch", "trial")
    cells = []
    for rank, row in enumerate(rows, start=1):
        preset = f"{row.preset}: " if row.preset else ""
        line = (
            str(rank),
            percent(row.score),
            percent(row.expected_score),
            "-" if row.test_loss is None else f"{row.test_loss:.4f}",
            "-" if row.parameters is None else f"{row.parameters:,}",
            one_decimal(row.seconds_per_epoch),
            str(row.trial),
            f"{preset}{row.architecture or '-'}",
        )
        cells.append(line)
    print_table([*numbers(*titles), Column("net")], cells, spare="s/epoch, loss")


def print_presets(rows: Sequence[PresetRow]) -> None:
    """Print one row per published model, with the results here if there are any."""
    trained = any(row.n for row in rows)
    here = ("here: score", "n", "best", "at epoch", "s/epoch", "holds") if trained else ()
    titles = "parameters", "in budget", "published score", "published best"
    columns = [Column("preset"), *numbers(*titles, *here), Column("source and note")]
    cells = []
    for row in rows:
        source = f"{row.source} (reconstructed)" if row.reconstructed else row.source
        line = (
            row.name,
            f"{row.parameters:,}",
            "yes" if row.inside_budget else "no",
            percent(row.published_score),
            percent(row.published_best),
            *(results_here(row) if trained else ()),
            "; ".join(filter(None, (source, row.note))),
        )
        cells.append(line)
    print_table(columns, cells, spare="published best, s/epoch, at epoch, best, in budget")


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
    """Format a number with one decimal, below 0.1 with two, None as a dash."""
    if value is None:
        return "-"
    return f"{value:.1f}" if value >= 0.1 else f"{value:.2f}"


def print_params(trial: int, params: Mapping[str, object]) -> None:
    """Print the hyperparameters of a trial, as many to a line as fit."""
    console.print(f"hyperparameters of trial {trial}:")
    cells = [f"{name} {brief(value)}" for name, value in params.items()]
    console.print(Padding(Columns(cells, padding=(0, 2)), (0, 0, 0, 4), expand=False))


def brief(value: object) -> str:
    """Format a value with four significant digits."""
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def print_confirmed(rows: list[Confirmed]) -> None:
    """Print the confirmed candidates, the best and the smallest of them, and a legend."""
    console.print("confirmed with fresh seeds, on test images:")
    print_confirmed_table(rows)
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
        "95 % confidence (Wilson); std: standard deviation of single runs; 95 %: "
        "interval of the mean (Student's t); share 95 %: interval of the share that reached the "
        "target (Wilson)"
    )
