"""best: print the leaderboard and, if there are any, the confirmed candidates."""

import argparse
from dataclasses import asdict

from search.commands.arguments import add_output, add_storage, add_target, positive

HELP = "print the leaderboard of a study and its confirmed candidates"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `best`."""
    group = parser.add_argument_group("what to show")
    group.add_argument(
        "--top",
        type=positive,
        default=10,
        metavar="N",
        help="rows to print (default: %(default)s)",
    )
    add_target(group)
    add_output(parser, csv="every trial")
    add_storage(parser, "the latest in studies/")


def perform(args: argparse.Namespace) -> None:
    """Print the leaderboard as tables or JSON; with --csv, write every trial."""
    from search.analysis.choice import confirmation_of
    from search.analysis.leaderboard import (
        describe_ranking,
        describe_score,
        leaderboard_rows,
        trials_frame,
    )
    from search.api.studies import find_study
    from search.commands import tables
    from search.commands.screen import console, print_json, write_csv
    from search.study.attributes import tested_on

    study = find_study(args.study, args.storage)
    confirmation = confirmation_of(study, args.target)
    rows = leaderboard_rows(study)[: args.top]
    if args.csv:
        write_csv(trials_frame(study), args.csv)
    if args.json:
        confirmed = {row.trial: asdict(row) for row in confirmation.confirmed}
        content = [
            asdict(row) | {"scored_on": tested_on(study), "confirmed": confirmed.get(row.trial)}
            for row in rows
        ]
        print_json(content)
    elif rows:
        if confirmation.confirmed:
            tables.print_confirmed(confirmation.confirmed)
            if confirmation.unfinished:
                console.print("the confirmation is not finished: `confirm` resumes it")
            console.print(f"\nthe search, on {tested_on(study)} images:")
        console.print(tables.leaderboard_table(rows))
        console.print(
            f"score: {describe_score(rows)}, of one run (n = 1); {describe_ranking(study)}\n"
            "expected: the mean score of further runs, estimated from score and test loss; "
            "`confirm` takes the best of these"
        )
    else:
        console.print(f"study {study.study_name} has no complete trial yet")
