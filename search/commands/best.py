"""best: the leaderboard."""

import argparse
import json
from dataclasses import asdict

from search.analysis import confirmation as confirming
from search.analysis import leaderboard
from search.commands.screen import console, write_csv
from search.commands.tables import leaderboard_table, show_confirmed
from search.commands.verbs import DEFAULT_STUDY, known_trials, load_confirmed
from search.study import lifecycle as studies
from search.study.attributes import tested_on

# --- best, export, dashboard -----------------------------------------------------------------


def best(args: argparse.Namespace) -> None:
    """The leaderboard, as a table, JSON or CSV; above it what is confirmed."""
    study = studies.load_study(args.study or DEFAULT_STUDY, args.storage)
    confirmed = load_confirmed(study, args)
    rows = leaderboard.leaderboard_rows(study)[: args.top]
    if args.csv:
        write_csv(leaderboard.trials_frame(study), args.csv)
    if args.json:
        by_trial = {row.trial: asdict(row) for row in confirmed}
        also = {"scored_on": tested_on(study)}
        found = [asdict(row) | also | {"confirmed": by_trial.get(row.trial)} for row in rows]
        print(json.dumps(found, indent=2))
    elif rows:
        if confirmed:
            show_confirmed(confirmed)
            siblings = known_trials(confirming.sibling_name(study.study_name), args.storage)
            if not all(trial.state.is_finished() for trial in siblings):
                console.print("the race is not over: `confirm` goes on with it")
            console.print(f"\nthe search, on {tested_on(study)} images:")
        console.print(leaderboard_table(rows))
        console.print(
            "score: the lowest accuracy of the last three epochs, of one run (n = 1); "
            f"{leaderboard.describe_ranking(study)}"
        )
    else:
        console.print(f"study {study.study_name} has no complete trial yet")
