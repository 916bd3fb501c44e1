"""Tests of the picture of the live display: made by a search, and the one in the documentation."""

import re
from pathlib import Path

from tests.conftest import ROOT
from tests.picture import take_picture

MOST_BYTES = 30_000


def words_of(svg: str) -> str:
    """Return the text of the picture."""
    return re.sub(r"<[^>]+>", " ", svg.partition("</defs>")[2]).replace("&#160;", " ")


def check(svg: str) -> None:
    words = words_of(svg)
    assert re.search(r"about \d+ .*left,", words)
    assert "worker 1" in words and "best so far" in words
    assert len(svg.encode()) < MOST_BYTES


def test_a_search_makes_the_picture(project: Path) -> None:
    check(take_picture(trials=3, epochs=1, workers=1))


def test_the_stored_picture_shows_a_search_with_two_workers() -> None:
    svg = (ROOT / "search" / "docs" / "live.svg").read_text()
    check(svg)
    assert "worker 2" in words_of(svg)
