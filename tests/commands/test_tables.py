"""Tests of the tables: they fit the console, and nothing in them is cropped."""

import io

import pytest
from rich.table import Column

from search.commands import tables
from search.commands.screen import QuietConsole

NET = "F2: 8p1 dw-16p1 max2 dw-24 dw-24 dw-24 dw-24 gap 1x1:classes"
COLUMNS = [*tables.numbers("trial", "score", "loss", "s/epoch"), Column("net")]
ROW = ("12", "99.47 %", "0.0181", "3.4", NET)


def printed(width: int, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    console = QuietConsole(file=io.StringIO(), width=width, highlight=False)
    monkeypatch.setattr(tables, "console", console)
    tables.print_table(COLUMNS, [ROW], spare="s/epoch, loss")
    assert isinstance(console.file, io.StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


def test_a_wide_console_shows_a_row_on_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed(100, monkeypatch) == [
        "trial    score    loss  s/epoch  net",
        f"   12  99.47 %  0.0181      3.4  {NET}",
    ]


def test_seconds_of_a_tiny_data_set_are_not_zero() -> None:
    numbers = [None, 12.34, 0.1, 0.043]
    assert list(map(tables.one_decimal, numbers)) == ["-", "12.3", "0.1", "0.04"]


def test_a_narrow_console_shows_the_net_below(monkeypatch: pytest.MonkeyPatch) -> None:
    assert printed(80, monkeypatch) == [
        "trial    score    loss  s/epoch",
        "    net",
        "   12  99.47 %  0.0181      3.4",
        f"    {NET}",
    ]


def test_columns_are_dropped_last_and_named(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = printed(24, monkeypatch)
    assert lines[:3] == ["trial    score    loss", "    net", "   12  99.47 %  0.0181"]
    rest = " ".join(" ".join(lines[3:]).split())
    assert rest == f"{NET} (too narrow for s/epoch: see --json)"
