"""space: list the knobs of space.py, and estimate how many of its nets fit the budget."""

import argparse
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from search.commands.arguments import add_output, non_negative, positive

if TYPE_CHECKING:
    from search.analysis.survey import Survey

HELP = "list the knobs of space.py and their ranges, and how many of its nets fit the budget"
PROPOSALS = 2_000  # random proposals from which the shares are estimated


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `space`."""
    parser.add_argument(
        "--max-parameters",
        type=positive,
        metavar="N",
        help="budget to compare with (default: that of TASK in objective.py)",
    )
    parser.add_argument(
        "--sample",
        type=non_negative,
        default=0,
        metavar="N",
        help="also print N random candidates (default: %(default)s)",
    )
    add_output(parser)


def perform(args: argparse.Namespace) -> None:
    """Draw random proposals, and print what they say about the space."""
    from search.analysis.survey import propose, survey
    from search.commands.screen import console, print_json, show_next
    from search.study.experiment import find_experiment

    experiment = find_experiment()
    task = experiment.task
    if args.max_parameters:
        task = replace(task, max_parameters=args.max_parameters)
    proposals = list(propose(experiment, task, max(PROPOSALS, args.sample)))
    result, sample = survey(proposals, task), proposals[: args.sample]
    if args.json:
        samples = [
            {"parameters": p.parameters, "architecture": p.architecture, "params": p.params}
            for p in sample
        ]
        print_json(asdict(result) | {"samples": samples})
        return
    print_survey(result, task.max_parameters)
    for proposal in sample:
        console.print(f"{proposal.parameters or 'none':>9} parameters  {proposal.architecture}")
    show_next("python -m search run --trials 50")


def print_survey(result: "Survey", max_parameters: int) -> None:
    """Print the knobs as a table, and the shares as a sentence."""
    from search.commands.screen import console
    from search.commands.tables import make_table, number

    knobs = make_table("knob", "values", number("suggested in"))
    for name, (values, share) in result.knobs.items():
        knobs.add_row(name, values, f"{share:.0%}")
    console.print(knobs)
    median = result.median_parameters
    half = "" if median is None else f" (median: {median:,})"
    console.print(
        f"about {power_of_ten(result.settings)} combinations of the discrete knobs; "
        f"of {result.proposals:,} random proposals {result.share_inside_budget:.0%} fit "
        f"{max_parameters:,} parameters{half}, {result.share_over_budget:.0%} are over the budget, "
        f"{result.share_not_buildable:.0%} cannot be built"
    )


def power_of_ten(number: float) -> str:
    """Format a number of any size, `6e17`: an int may be too large for a float."""
    if number < 1e15:
        return f"{number:.0e}"
    digits = str(int(number))
    return f"{digits[0]}e{len(digits) - 1}"
