"""Tests of `--help`: every verb and option is described, in groups."""

import argparse
import re
import sys
from pathlib import Path

import pytest

from search.__main__ import build_parser, main
from search.commands import VERBS


def parser_of(verb: str) -> argparse.ArgumentParser:
    (verbs,) = (
        action
        for action in build_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return verbs.choices[verb]


@pytest.mark.parametrize("verb", VERBS)
def test_every_option_has_a_help_text(verb: str) -> None:
    parser = parser_of(verb)
    assert parser.description
    for action in parser._actions:
        assert action.help, action.dest


def test_options_of_run_are_in_four_groups() -> None:
    groups = [group for group in parser_of("run")._action_groups if group._group_actions]
    titles = [group.title for group in groups]
    assert titles == ["options", "budget", "what to search", "how to train", "storage"]
    assert [action.dest for action in groups[0]._group_actions] == ["help", "quiet", "verbose"]


def test_call_without_a_verb_prints_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    output = capsys.readouterr().out
    assert all(re.search(rf"^    {verb}\b", output, re.MULTILINE) for verb in VERBS)


@pytest.mark.parametrize("verb", VERBS)
def test_help_states_no_budget_that_objective_may_change(verb: str) -> None:
    assert not re.search(r"\b(8,?000|15 epochs)\b", parser_of(verb).format_help())


def test_help_explains_how_nets_are_written() -> None:
    for verb in ("run", "best", "space"):
        text = " ".join(parser_of(verb).format_help().split())
        assert "8p1 pads by 1 pixel, dw-8 is separable" in text


def test_missing_library_names_the_interpreter_to_use(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    python = project / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    monkeypatch.setitem(sys.modules, "search.commands.screen", None)
    assert main(["best"]) == 2
    assert capsys.readouterr().err.endswith(f"use {python} instead\n")
