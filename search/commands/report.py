"""report: a study as one HTML file."""

import argparse
from pathlib import Path

from search import files
from search.analysis.choice import choose_export
from search.commands.screen import console
from search.commands.verbs import (
    DEFAULT_STUDY,
    apply_split,
    candidate_of,
    data_of,
    load_confirmed,
    load_sibling,
    target_of,
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
    chosen = choose_export(search, confirmed, load_sibling(search, args))
    owner = chosen.owner
    data = apply_split(data_of(search, args), owner.user_attrs.get("select_on", "test"), args)
    weights = weights_.load_weights(owner, chosen.run)
    candidate = candidate_of(chosen.trial)
    shown = Shown(chosen.trial, chosen.run, candidate, weights, tested_on(owner))
    made = reporting.report(search, confirmed, shown, data, target_of(search, args))
    output = Path(args.output or paths.STUDIES / f"{search.study_name}.html")
    with files.atomic_write(output, ".html") as part:
        part.write_text(made.html, encoding="utf-8")
    console.print(f"{output}: open it in a browser")
    reporting.to_dashboard(search, made)
    console.print("its verdict and figures are in the dashboard, too")
