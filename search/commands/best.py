"""best: print the leaderboard and, if there are any, the confirmed candidates."""

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from search.commands.arguments import add_output, add_storage, add_target, non_negative, positive

if TYPE_CHECKING:
    import optuna

    from search.analysis.confirmation import Confirmation
    from search.analysis.leaderboard import LeaderboardRow

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
    group.add_argument(
        "--trial",
        type=non_negative,
        metavar="N",
        help="print the hyperparameters of trial N (default: of the incumbent, else of the best)",
    )
    add_target(group)
    add_output(parser, csv="every trial")
    add_storage(parser, "the latest in studies/")


def perform(args: argparse.Namespace) -> None:
    """Print the leaderboard as tables or JSON; with --csv, write every trial."""
    from search.analysis.choice import complete_trial
    from search.analysis.confirmation import confirmation_of
    from search.analysis.leaderboard import leaderboard_rows, trials_frame
    from search.api.studies import find_study
    from search.commands.screen import console, print_json, show_next, write_table
    from search.study.attributes import tested_on

    study = find_study(args.study, args.storage)
    confirmation = confirmation_of(study, args.target)
    rows = leaderboard_rows(study)
    if args.trial is not None:
        shown = complete_trial(study, args.trial).number
        rows = [row for row in rows if row.trial == shown]
    rows = rows[: args.top]
    if args.csv:
        write_table(trials_frame(study), args.csv)
    if args.json:
        params = params_of(study)
        confirmed = {row.trial: asdict(row) for row in confirmation.confirmed}
        content = [
            asdict(row)
            | {"params": params[row.trial], "scored_on": tested_on(study)}
            | {"confirmed": confirmed.get(row.trial)}
            for row in rows
        ]
        print_json(content)
    elif rows:
        print_tables(study, confirmation, rows, args)
    else:
        console.print(f"study {study.study_name} has no complete trial yet")
        show_next("python -m search run --trials 50")


def params_of(study: "optuna.Study") -> dict[int, dict[str, Any]]:
    """Return the hyperparameters of every trial, by its number."""
    return {trial.number: trial.params for trial in study.get_trials(deepcopy=False)}


def print_tables(
    study: "optuna.Study",
    confirmation: "Confirmation",
    rows: "list[LeaderboardRow]",
    args: argparse.Namespace,
) -> None:
    """Print the confirmed candidates, the leaderboard, the hyperparameters, and what is next."""
    from search.analysis.leaderboard import describe_ranking, describe_score
    from search.commands import tables
    from search.commands.screen import console, show_next, storage_options
    from search.study.attributes import tested_on

    options = f"--study {study.study_name}{storage_options(args)}"
    shown = rows[0].trial
    if confirmation.confirmed:
        tables.print_confirmed(confirmation.confirmed)
        if args.trial is None:
            shown = next((row.trial for row in confirmation.confirmed if row.incumbent), shown)
        if confirmation.unfinished:
            console.print("the confirmation is not finished: `confirm` resumes it")
        console.print(f"\nthe search, on {tested_on(study)} images:")
    tables.print_leaderboard(rows)
    console.print(
        f"score: {describe_score(rows)}, of one run (n = 1); {describe_ranking(study)}\n"
        "expected: the mean score of further runs, estimated from score and test loss; "
        "`confirm` takes the best of these"
    )
    if presets := [row.preset for row in rows if row.preset]:
        names = ", ".join(dict.fromkeys(presets))
        console.print(f"{names}: not found by this search; see `presets`")
    tables.print_params(shown, params_of(study)[shown])
    if confirmation.confirmed and not confirmation.unfinished:
        show_next(
            f"python -m search export {options} --output best.py",
            f"python -m search report {options}",
        )
    else:
        show_next(f"python -m search confirm {options}")
