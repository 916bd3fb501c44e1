"""report: a study as one HTML file."""

import argparse
from pathlib import Path

from search import files
from search.commands.screen import console
from search.commands.verbs import (
    DEFAULT_STUDY,
    apply_split,
    candidate_of,
    data_of,
    load_confirmed,
    median_run_of,
    target_of,
    to_export,
)
from search.study import lifecycle as studies
from search.study import paths
from search.study import weights as weights_
from search.study.attributes import tested_on


def report(args: argparse.Namespace) -> None:
    """Write what is known of a study as one HTML file."""
    from search.report import page as reporting  # plotly takes a second to import
    from search.report.sections import ShownNet as Shown

    search = studies.load_study(args.study or DEFAULT_STUDY, args.storage)
    confirmed = load_confirmed(search, args)
    trial, owner, _ = to_export(search, args, None, confirmed)
    data = apply_split(data_of(search, args), owner.user_attrs.get("select_on", "test"), args)
    run = trial if owner is search else median_run_of(search, owner, trial)
    weights = weights_.load_weights(owner, run)
    shown = Shown(trial, run, candidate_of(trial), weights, tested_on(owner))
    made = reporting.report(search, confirmed, shown, data, target_of(search, args))
    output = Path(args.output or paths.STUDIES / f"{search.study_name}.html")
    with files.atomic_write(output, ".html") as part:
        part.write_text(made.html, encoding="utf-8")
    console.print(f"{output}: open it in a browser")
    reporting.to_dashboard(search, made)
    console.print("its verdict and figures are in the dashboard, too")
