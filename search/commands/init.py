"""init: copy space.py and objective.py to edit."""

import argparse

HELP = "copy space.py and objective.py into the current folder, to be edited"


def add_options(parser: argparse.ArgumentParser) -> None:
    """The verb has no options."""


def perform(args: argparse.Namespace) -> None:
    """Copy both files, or neither where one is there already."""
    from search.commands.screen import console
    from search.study.experiment import copy_defaults

    for path in copy_defaults():
        console.print(f"{path.name}: written")
    console.print("edit them, then: python -m search space; python -m search run --trials 50")
