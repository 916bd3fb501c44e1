"""space: the knobs of space.py, and what random proposals come to."""

import argparse
import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from search.commands.arguments import add_output, non_negative, positive

if TYPE_CHECKING:
    from search.analysis.survey import Survey

HELP = "list the knobs, their ranges, how many nets they make, how many fit the budget"
PROPOSALS = 2_000  # random ones, from which shares are estimated


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `space`."""
    parser.add_argument(
        "--max-parameters",
        type=positive,
        metavar="N",
        help="budget to compare with (default: TASK's in objective.py)",
    )
    parser.add_argument(
        "--sample",
        type=non_negative,
        default=0,
        metavar="N",
        help="print N random candidates (default: %(default)s)",
    )
    add_output(parser)


def perform(args: argparse.Namespace) -> None:
    """Draw random proposals and print what they tell of the space."""
    from search.analysis.survey import propose, survey
    from search.commands.screen import console
    from search.study.experiment import find_experiment

    experiment = find_experiment()
    task = experiment.task
    if args.max_parameters:
        task = replace(task, max_parameters=args.max_parameters)
    drawn = list(propose(experiment, task, max(PROPOSALS, args.sample)))
    found, sample = survey(drawn, task), drawn[: args.sample]
    if args.json:
        samples = [
            {"parameters": p.parameters, "architecture": p.architecture, "params": p.params}
            for p in sample
        ]
        print(json.dumps(asdict(found) | {"samples": samples}, indent=2))
        return
    print_survey(found, task.max_parameters)
    for proposal in sample:
        console.print(f"{proposal.parameters or 'none':>9} parameters  {proposal.architecture}")


def print_survey(found: "Survey", max_parameters: int) -> None:
    """Print the knobs as a table, and the shares in a sentence."""
    from rich.table import Table

    from search.commands.screen import console

    knobs = Table("knob", "values", box=None, header_style="bold", pad_edge=False)
    knobs.add_column("suggested in", justify="right")
    for name, (values, share) in found.knobs.items():
        knobs.add_row(name, values, f"{share:.0%}")
    console.print(knobs)
    median = found.median_parameters
    half = "" if median is None else f" (half of these have {median:,} or more)"
    console.print(
        f"about {found.settings:.0e} combinations of the knobs that have steps; "
        f"of {found.proposals:,} random proposals {found.share_inside_budget:.0%} fit "
        f"{max_parameters:,} parameters{half}, {found.share_over_budget:.0%} are over, "
        f"{found.share_not_buildable:.0%} cannot be built"
    )
