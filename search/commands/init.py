"""init: copy space.py and objective.py into the current folder."""

import argparse

HELP = "copy space.py and objective.py into the current folder, for you to edit"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add no options: the verb has none."""


def perform(args: argparse.Namespace) -> None:
    """Copy both files, or neither if one of them exists."""
    from search.commands.screen import console, show_next
    from search.study.experiment import copy_defaults

    for path in copy_defaults():
        console.print(f"{path.name}: written")
    console.print("edit them; `space` then lists the knobs")
    show_next("python -m search space", "python -m search run --trials 50")
