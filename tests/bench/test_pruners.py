"""Tests of the comparison of pruners on recorded curves."""

import json
import random
import statistics
from pathlib import Path

import optuna
import pandas
import pytest

from objective import score
from search.bench import pruners
from search.bench.pruners import replay, replay_all
from search.bench.recorded import read_runs
from search.errors import SearchError
from search.optimize.pruners import DEFAULT_PRUNER, make_pruner
from tests.conftest import ROOT, run_in_process


def rising(level: float) -> list[float]:
    return [level - 0.1 / epoch for epoch in range(1, 16)]


def last(curve: list[float]) -> float:
    return curve[-1]


CURVES = [rising(0.9 + number / 1_000) for number in range(40)]


def test_without_a_pruner_every_epoch_is_trained() -> None:
    trained, kept = replay(CURVES, last, optuna.pruners.NopPruner())
    assert trained == 40 * 15
    assert kept == list(range(40))


def test_a_pruned_curve_costs_the_epochs_before_pruning() -> None:
    falling = CURVES[::-1]  # each a little worse than all before
    median = optuna.pruners.MedianPruner(n_startup_trials=4, n_warmup_steps=5)
    trained, kept = replay(falling, last, median)
    assert kept == [0, 1, 2, 3]
    assert trained == 4 * 15 + 36 * 5


def test_no_pruner_loses_the_best_of_parallel_curves() -> None:
    for result in replay_all(CURVES, last, count=3, default="median"):
        assert result.replays == 3
        if result.pruner == "none":
            assert result.epochs == 1.0
        elif "ASHA" not in result.pruner and result.pruner not in ("halving", "hyperband"):
            assert result.best_kept == 1.0, result
            assert result.regret == 0.0
        assert result.default == (result.pruner == "median")


def test_an_early_pruner_loses_a_run_that_rises_late(monkeypatch: pytest.MonkeyPatch) -> None:
    late = [0.5] * 12 + [0.99] * 3
    every = pruners.compared_pruners(15)
    compared = {name: every[name] for name in ("none", "median from epoch 1")}
    monkeypatch.setattr(pruners, "compared_pruners", lambda epochs: compared)
    results = {row.pruner: row for row in replay_all([*CURVES, late], last, 10, "median")}
    assert results["none"].best_kept == 1.0
    assert results["median from epoch 1"].best_kept < 0.5
    assert results["median from epoch 1"].regret > 0.01


def test_curves_are_read_from_the_csv_file_of_best(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    rows = [{"outcome": "complete", "curve": curve} for curve in CURVES[:12]]
    pandas.DataFrame([*rows, {"outcome": "pruned", "curve": [0.5]}]).to_csv(path)
    assert read_runs([path], 10)[1] == CURVES[:12]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "No columns to parse"),
        ("a,b\n1,2\n", "no column outcome"),
        ("outcome,curve\ncomplete,hello\n", "the curve hello is no list of accuracies"),
        ("outcome,curve\ncomplete,\n", "a complete trial has no curve"),
        ("outcome,curve\ncomplete,[]\n", r"the curve \[\] is no list"),
        ("outcome,curve\ncomplete,[99.5]\n", r"the curve \[99.5\] is no list of accuracies"),
        ("outcome,curve\ncomplete,[NaN]\n", r"the curve \[NaN\] is no list of accuracies"),
        ("outcome,curve\ncomplete,[1]\n", "1 complete trial; expected at least 10"),
        ("outcome,curve\n" + 9 * "complete,[1]\n" + 'complete,"[1, 1]"\n', "curves of 1 to 2 ep"),
    ],
)
def test_another_file_than_a_table_of_curves_is_refused(
    tmp_path: Path, content: str, reason: str
) -> None:
    path = tmp_path / "x.csv"
    path.write_text(content)
    with pytest.raises(SearchError, match=rf"x\.csv.*{reason}"):
        read_runs([path], 10)
    with pytest.raises(SearchError, match=r"none\.csv"):
        read_runs([tmp_path / "none.csv"], 10)


def test_bench_compares_the_pruners(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noise = random.Random(0)
    curves = [[min(1.0, x + noise.gauss(0, 0.002)) for x in rising(0.95)][:4] for _ in range(10)]
    rows = [{"outcome": "complete", "curve": curve} for curve in curves]
    pandas.DataFrame(rows).to_csv(tmp_path / "x.csv")
    assert pruners.REPLAYS == 200
    monkeypatch.setattr(pruners, "REPLAYS", 20)
    status, output, errors = run_in_process(tmp_path, "bench", "--pruners", "x.csv", "--json")
    assert status == 0, errors
    results = {row["pruner"]: row for row in json.loads(output)}
    assert results["none"]["epochs"] == 1.0
    assert [name for name, row in results.items() if row["default"]] == [DEFAULT_PRUNER]
    assert results[DEFAULT_PRUNER]["epochs"] < 1.0
    assert "n = 20 orders of 10 curves" in errors


@pytest.mark.parametrize("share", [1.0, 0.7])
def test_the_default_pruner_saves_epochs_and_keeps_the_best(share: float) -> None:
    """61 random nets within the budget, 15 epochs of MNIST each, recorded by `run` and `best`."""
    _, curves = read_runs([ROOT / "studies" / "curves.csv"], 10)
    assert len(curves) >= 60 and {len(curve) for curve in curves} == {15}
    generator, kept_best, regrets, spent = random.Random(1), [], [], []
    for _ in range(40):
        drawn = generator.sample(curves, round(share * len(curves)))
        scores = [score(curve) for curve in drawn]
        trained, kept = replay(drawn, score, make_pruner(DEFAULT_PRUNER, 15))
        best = max(scores[index] for index in kept)
        kept_best.append(best == max(scores))
        regrets.append(max(scores) - best)
        spent.append(trained / sum(map(len, drawn)))
    assert statistics.mean(spent) < 0.65
    assert statistics.mean(regrets) < 0.0001
    if share == 1.0:
        assert statistics.mean(kept_best) >= 0.95
