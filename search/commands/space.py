"""space: the knobs and what they span."""

import argparse
import json
from dataclasses import asdict

from rich.table import Table

from search.analysis.survey import propose, survey
from search.commands.screen import console
from search.commands.verbs import task_of
from search.study.experiment import find_experiment

PROPOSALS = 2_000  # random ones, from which `space` estimates


# --- space -----------------------------------------------------------------------------------


def space(args: argparse.Namespace) -> None:
    """The knobs, and what they span, estimated from random proposals."""
    experiment = find_experiment()
    task = task_of(experiment, args)
    drawn = list(propose(experiment, task, max(PROPOSALS, args.sample)))
    found = survey(drawn, task)
    samples = [
        {"parameters": one.parameters, "architecture": one.architecture, "params": one.params}
        for one in drawn[: args.sample]
    ]
    if args.json:
        print(json.dumps(asdict(found) | {"samples": samples}, indent=2))
        return
    knobs = Table("knob", "values", box=None, header_style="bold", pad_edge=False)
    knobs.add_column("asked in", justify="right")
    for name, (values, share) in found.knobs.items():
        knobs.add_row(name, values, f"{share:.0%}")
    console.print(knobs)
    median = found.median_parameters
    half = "" if median is None else f" (half of these have {median:,} or more)"
    console.print(
        f"about {found.settings:.0e} settings of the knobs that have steps; "
        f"of {found.proposals:,} random proposals {found.share_inside_budget:.0%} fit "
        f"{task.max_parameters:,} parameters{half}, {found.share_over_budget:.0%} are over, "
        f"{found.share_not_buildable:.0%} cannot be built"
    )
    for sample in samples:
        console.print(f"{sample['parameters'] or 'none':>9} parameters  {sample['architecture']}")
