"""init: write space.py and objective.py into the current folder."""

import argparse

from search.commands.arguments import add_storage

HELP = "write space.py and objective.py into the current folder, for you to edit"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `init`."""
    add_storage(parser, "none, the files are the package's; of a study, those it was trained with")


def perform(args: argparse.Namespace) -> None:
    """Write both files, or neither if one of them exists."""
    from search.commands.screen import console, show_next, storage_options
    from search.errors import SearchError
    from search.study.experiment import default_sources, write_sources

    if args.storage and not args.study:
        raise SearchError("init --storage needs the name of a study: add --study")
    new = write_sources(read_sources(args) if args.study else default_sources())
    for path in new:
        console.print(f"{path.name}: written")
    if args.study:
        console.print("the next command runs them: read them first, if the study is not your own")
        run = f"run --study {args.study}{storage_options(args)}"
    else:
        console.print("edit them; `space` then lists the knobs")
        run = "run"
    show_next("python -m search space", f"python -m search {run} --trials 50")


def read_sources(args: argparse.Namespace) -> dict[str, bytes]:
    """Return the files that the last trained trial of a study was made with."""
    from search.api.studies import find_study
    from search.errors import StudyError
    from search.study.sources import stored_sources

    study = find_study(args.study, args.storage)
    sources = stored_sources(study)
    if not sources:
        raise StudyError(f"study {study.study_name} has stored no space.py or objective.py")
    return sources
