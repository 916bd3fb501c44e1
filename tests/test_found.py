"""Tests of the nets in studies/: they keep their claims, and the README states their figures."""

import json
import os
import runpy
from pathlib import Path
from statistics import mean, stdev

import pandas
import pytest

from search.nets.architecture import parameter_count
from search.nets.presets import PRESETS
from tests.conftest import ROOT, needs_mnist

STUDIES = ROOT / "studies"
NETS = ("F1", "F2", "F3", "F4", "F5", "F6")


@needs_mnist
@pytest.mark.parametrize("name", NETS)
def test_found_net_has_its_claimed_accuracy(name: str) -> None:
    module = runpy.run_path(str(STUDIES / f"{name.lower()}.py"))
    assert module["main"]([str(Path(os.environ["SEARCH_DATA_DIR"]) / "MNIST")]) == 0
    assert module["PARAMETERS"] == parameter_count(PRESETS[name].candidate.architecture)


@needs_mnist
@pytest.mark.parametrize(
    ("file", "table", "trial", "parameters"),
    [
        ("seed_3", "mnist-seed-3", 62, 7_038),
        ("validation_5", "validation-5", 59, 7_390),
        ("seed_6", "mnist-seed-6", 50, 7_664),
    ],
)
def test_net_that_a_search_found_has_its_claimed_accuracy(
    file: str, table: str, trial: int, parameters: int
) -> None:
    module = runpy.run_path(str(STUDIES / f"{file}.py"))
    assert module["main"]([str(Path(os.environ["SEARCH_DATA_DIR"]) / "MNIST")]) == 0
    trials = pandas.read_csv(STUDIES / f"{table}.csv").set_index("trial")
    assert trials.loc[trial, "parameters"] == module["PARAMETERS"] == parameters


@pytest.mark.parametrize("name", NETS)
def test_documents_state_the_scores_of_found_nets(name: str) -> None:
    runs = pandas.concat(
        pandas.read_csv(STUDIES / f"{name}.csv") for name in ("found", "f4", "f5", "f6")
    )
    runs = runs[runs["params_preset"] == name]
    assert sorted(runs["seed"]) == list(range(10))
    assert set(runs["parameters"]) == {PRESETS[name].parameters}
    scores = [min(json.loads(curve)[-3:]) for curve in runs["curve"]]
    assert scores == list(runs["score"])
    reached = sum(score >= 0.994 for score in scores)
    # The README leaves F3 out; benchmarks.md has all.
    rows = [
        line
        for page in ("README.md", "search/docs/benchmarks.md")
        for line in (ROOT / page).read_text().splitlines()
        if line.startswith((f"| {name}, ", f"| {name}: "))
    ]
    assert len(rows) == (1 if name == "F3" else 2)
    spread = f"{100 * stdev(scores):.2f}".removeprefix("0")
    for row in rows:
        assert f"{100 * mean(scores):.2f} ± {spread}" in row
        assert f"{reached} of 10" in row
        assert f"{PRESETS[name].parameters:,}" in row
