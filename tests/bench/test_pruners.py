"""Laws of the judge of pruners."""

import json
import random
import statistics
from pathlib import Path

import optuna
import pandas
import pytest

from objective import score
from search.bench.pruners import read_curves, replay, replay_all
from search.commands import benchmarks as bench
from search.errors import SearchError
from search.optimize.pruners import DEFAULT_PRUNER, make_pruner
from tests.conftest import ROOT, run_in_process


def rising(level: float) -> list[float]:
    return [level - 0.1 / epoch for epoch in range(1, 16)]


def last(curve: list[float]) -> float:
    return curve[-1]


CURVES = [rising(0.9 + number / 1_000) for number in range(40)]


def test_without_a_pruner_every_epoch_is_trained_and_everyone_kept() -> None:
    trained, kept = replay(CURVES, last, optuna.pruners.NopPruner())
    assert trained == 40 * 15
    assert kept == list(range(40))


def test_a_pruned_curve_costs_the_epochs_until_then() -> None:
    falling = CURVES[::-1]  # each a little worse than all before
    median = optuna.pruners.MedianPruner(n_startup_trials=4, n_warmup_steps=5)
    trained, kept = replay(falling, last, median)
    assert kept == [0, 1, 2, 3]
    assert trained == 4 * 15 + 36 * 5


def test_curves_that_never_cross_cost_no_pruner_the_best() -> None:
    for one in replay_all(CURVES, last, count=5, default="median"):
        assert one.replays == 5
        if one.pruner == "none":
            assert one.epochs == 1.0
        elif "ASHA" not in one.pruner and one.pruner not in ("halving", "hyperband"):
            assert one.best_kept == 1.0, one
            assert one.regret == 0.0
        assert one.default == (one.pruner == "median")


def test_a_run_that_rises_late_is_lost_by_a_hasty_pruner() -> None:
    late = [0.5] * 12 + [0.99] * 3
    found = {one.pruner: one for one in replay_all([*CURVES, late], last, 10, "median")}
    assert found["none"].best_kept == 1.0
    assert found["median from epoch 1"].best_kept < 0.5
    assert found["median from epoch 1"].regret > 0.01


def test_curves_are_read_from_the_table_that_best_writes(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    rows = [{"outcome": "complete", "curve": curve} for curve in CURVES[:12]]
    pandas.DataFrame([*rows, {"outcome": "pruned", "curve": [0.5]}]).to_csv(path)
    assert read_curves(path) == CURVES[:12]


@pytest.mark.parametrize(
    "content",
    ["", "a,b\n1,2\n", "outcome,curve\ncomplete,hello\n", "outcome,curve\ncomplete,[1]\n"],
)
def test_what_is_no_table_of_curves_is_refused_in_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "x.csv"
    path.write_text(content)
    with pytest.raises(SearchError, match=r"x\.csv"):
        read_curves(path)
    with pytest.raises(SearchError, match=r"none\.csv"):
        read_curves(tmp_path / "none.csv")


def test_bench_judges_the_pruners(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = random.Random(0)
    curves = [[min(1.0, x + draw.gauss(0, 0.002)) for x in rising(0.95)][:4] for _ in range(10)]
    rows = [{"outcome": "complete", "curve": curve} for curve in curves]
    pandas.DataFrame(rows).to_csv(tmp_path / "x.csv")
    assert bench.REPLAYS == 200
    monkeypatch.setattr(bench, "REPLAYS", 20)
    status, output, errors = run_in_process(tmp_path, "bench", "--pruners", "x.csv", "--json")
    assert status == 0, errors
    found = {row["pruner"]: row for row in json.loads(output)}
    assert found["none"]["epochs"] == 1.0
    assert found["median"]["default"] is True
    assert found["median"]["epochs"] < 1.0
    assert "n = 20 orders of 10 curves" in errors


@pytest.mark.parametrize("share", [1.0, 0.7])
def test_the_default_pruner_keeps_the_best_recorded_run_and_saves_half_of_the_epochs(
    share: float,
) -> None:
    """61 random nets within the budget, 15 epochs of MNIST each, as `run` and `best` made them."""
    curves = read_curves(ROOT / "studies" / "curves.csv")
    assert len(curves) >= 60 and {len(curve) for curve in curves} == {15}
    draw, kept_best, regrets, spent = random.Random(1), [], [], []
    for _ in range(40):
        told = draw.sample(curves, round(share * len(curves)))
        scores = [score(curve) for curve in told]
        trained, kept = replay(told, score, make_pruner(DEFAULT_PRUNER, 15))
        best = max(scores[place] for place in kept)
        kept_best.append(best == max(scores))
        regrets.append(max(scores) - best)
        spent.append(trained / sum(map(len, told)))
    assert statistics.mean(spent) < 0.6
    assert statistics.mean(regrets) < 0.0001, "of a part of them, what it loses is next to nothing"
    if share == 1.0:
        assert statistics.mean(kept_best) >= 0.95
