"""export: the net as a module, and on demand as ONNX."""

import argparse
from dataclasses import replace
from pathlib import Path

from search import files
from search.analysis import leaderboard
from search.analysis.choice import choose_export
from search.analysis.leaderboard import percent
from search.commands.screen import console
from search.commands.verbs import (
    DEFAULT_STUDY,
    apply_split,
    candidate_of,
    data_of,
    load_confirmed,
    load_sibling,
)
from search.errors import SearchError
from search.export import module as exporting
from search.export import onnx as onnx_
from search.study import attributes, weights
from search.study import lifecycle as studies
from search.study.attributes import tested_on


def export(args: argparse.Namespace) -> None:
    """Write a complete trial's net as a module, and on demand as ONNX."""
    search = studies.load_study(args.study or DEFAULT_STUDY, args.storage)
    confirmed = load_confirmed(search, args)
    chosen = choose_export(search, confirmed, load_sibling(search, args), args.trial)
    trial, owner, weights_of, standing = chosen.trial, chosen.owner, chosen.run, chosen.standing
    if args.onnx:
        files.check_writable(Path(args.onnx), ".onnx")  # before the module is written without it
    data = data_of(search, args)
    candidate = candidate_of(trial)
    row = leaderboard.leaderboard_row(weights_of)
    expected = row.curve[-1] if row.curve else None
    if tested_on(owner) == "validation":  # of the test images nothing was known until now
        trained_on = apply_split(data, owner.user_attrs["select_on"], args)
        data = replace(trained_on, test_images=data.test_images, test_labels=data.test_labels)
        expected, standing = None, f"{standing}, its score is of validation images"
    if expected is not None and not 0 <= expected <= 1:
        raise SearchError(f"trial {trial.number} ended at {expected}, which is no accuracy")
    net = candidate.architecture, weights.load_weights(owner, weights_of), data
    claim = exporting.export(
        *net,
        Path(args.output),
        {
            "score": f"{percent(weights_of.value)}, the lowest of this run's last three epochs",
            "standing": standing.replace("±", "+-"),  # the module is in ASCII
            "curve": " ".join(f"{100 * accuracy:.2f}" for accuracy in row.curve),
            "study": f"{owner.study_name}, trial {weights_of.number}",
            "layers": candidate.architecture,
            "recipe": candidate.recipe,
            "seed": row.seed,
            "trained on": row.device,
            "versions": ", ".join(
                f"{k} {v}" for k, v in attributes.setting_history(owner, "versions")[-1].items()
            ),
        },
        expected=expected,
        chosen_on="test"
        if tested_on(search) == "test"
        else tested_on(owner)
        if owner is search
        else "validation, then test",
    )
    console.print(
        f"{args.output}: trial {trial.number}, {claim.parameters:,} parameters, "
        f"{claim.correct:,} of {claim.images:,} test images right after the last epoch, "
        f"score {percent(weights_of.value)}; {standing}"
    )
    if args.onnx:
        checked = onnx_.export_onnx(*net, Path(args.onnx))
        console.print(
            f"{args.onnx}: {'checked with' if checked else 'not checked, for want of'} onnxruntime"
        )
