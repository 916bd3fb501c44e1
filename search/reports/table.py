"""Tables of the report: confirmed candidates and the leaderboard."""

import shlex
from collections.abc import Sequence
from dataclasses import dataclass

import optuna

from search.analysis.confirmation import Confirmed, describe_interval
from search.analysis.leaderboard import describe_ranking, leaderboard_rows, percent
from search.analysis.statistics import CONSISTENT_SHARE
from search.errors import printable

TOP_TRIALS = 10


@dataclass(frozen=True)
class TableText:
    """A table as text.

    Attributes:
        title: The caption.
        heads: The head of each column.
        rows: The cells of each row.
        wraps: Whether the last column is long text, aligned left and wrapped.
    """

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    wraps: bool = False


def markdown_table(table: TableText) -> str:
    """Write a table in Markdown, without its title."""
    rows = (table.heads, ("---",) * len(table.heads), *table.rows)
    return "\n".join(f"| {' | '.join(map(escape_markdown, row))} |" for row in rows)


def escape_markdown(text: object) -> str:
    """Escape what Markdown would take for markup; line breaks and control characters go."""
    shown = printable(text)
    return "".join(f"\\{char}" if char in "|<>`[]" else char for char in shown)


@dataclass(frozen=True)
class TableSection:
    """A table with a note on how to read it."""

    table: TableText
    note: str


def confirmed_section(confirmed: Sequence[Confirmed]) -> TableSection | None:
    """Tabulate the confirmed candidates; None if there are none."""
    if not confirmed:
        return None
    heads = (
        *("trial", "verdict", "parameters", "in the search", "mean", "std. dev."),
        *("95 % interval", "n", "reached the target"),
    )
    rows = [confirmed_cells(row) for row in confirmed]
    note = (
        "All candidates were retrained with the same fresh seeds. Reached the target: the share of "
        f"runs that score at least {percent(confirmed[0].target)}, with Wilson's 95 % interval. "
        "The interval of the mean is Student's t. Consistent: at least "
        f"{CONSISTENT_SHARE:.0%} of all runs reach the target, with 95 % confidence."
    )
    return TableSection(TableText("Confirmed candidates, on test images", heads, rows), note)


def confirmed_cells(row: Confirmed) -> tuple[str, ...]:
    """Format one confirmed candidate."""
    low, high = row.share_interval
    return (
        str(row.trial),
        row.verdict.partition(" at n = ")[0],  # n has a column of its own
        f"{row.parameters:,}",
        percent(row.search_score),
        percent(row.score_mean),
        "-" if row.score_std is None else f"{100 * row.score_std:.2f}",
        describe_interval(row),
        str(row.n),
        f"{row.share:.0%} ({low:.0%} to {high:.0%})",
    )


def leaderboard_section(study: optuna.Study) -> TableSection:
    """Tabulate the first trials on the leaderboard."""
    rows = []
    for row in leaderboard_rows(study)[:TOP_TRIALS]:
        last = " ".join(f"{100 * accuracy:.2f}" for accuracy in row.curve[-3:])
        parameters = "-" if row.parameters is None else f"{row.parameters:,}"
        preset = f"{row.preset}: " if row.preset else ""
        net = f"{preset}{row.architecture or '-'}"
        cells = (str(row.trial), percent(row.score), parameters, last, net)
        rows.append(cells)
    heads = ("trial", "score", "parameters", "last three epochs", "net")
    title = f"The first {TOP_TRIALS} complete trials (n = 1 each)"
    note = (
        f"Single runs (n = 1), {describe_ranking(study)}: the top score is optimistic, because it "
        "is the highest of many; `python -m search confirm --study "
        f"{shlex.quote(study.study_name)}` retrains the best candidates."
    )
    return TableSection(TableText(title, heads, rows, wraps=True), note)
