"""Tests of searches played on a model of the task."""

import json
import random
from math import log
from pathlib import Path
from statistics import mean, stdev

import optuna
import pandas
import pytest
from optuna.trial import TrialState

from search.bench import surrogate as playing
from search.bench.surrogate import (
    Merit,
    compare,
    confirmed_best,
    encode,
    fit,
    kept_of_best,
    play,
    rankings,
)
from search.errors import SearchError
from search.nets.architecture import parameter_count
from search.nets.candidate import Task
from search.study.experiment import find_experiment
from tests.conftest import run_in_process

EXPERIMENT, TASK = find_experiment(), Task()


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Record 60 runs whose error rate is a known function of the first width."""
    study = optuna.create_study(study_name="x", sampler=optuna.samplers.RandomSampler(seed=1))
    luck, records = random.Random(2), []
    while len(records) < 60:
        trial = study.ask()
        candidate = EXPERIMENT.suggest(trial, TASK.shape)
        parameters = parameter_count(candidate.architecture, TASK.shape, TASK.classes)
        score = 1 - 0.008 * (6 / trial.params["width_1"]) * (1 + luck.gauss(0, 0.03))
        records.append(
            {
                "trial": len(records),
                "outcome": "complete",
                "score": score,
                "test_loss": 3 * (1 - score),
                "parameters": parameters,
                "architecture": str(candidate.architecture),
                "curve": json.dumps([score - 0.1 / epoch + 0.1 / 15 for epoch in range(1, 16)]),
                **trial.params,
            }
        )
    path = tmp_path_factory.mktemp("surrogate") / "runs.csv"
    pandas.DataFrame(records).to_csv(path, index=False)
    return path


def draw(count: int) -> list[optuna.Trial]:
    study = optuna.create_study(study_name="x", sampler=optuna.samplers.RandomSampler(seed=3))
    trials = [study.ask() for _ in range(count)]
    for trial in trials:
        EXPERIMENT.suggest(trial, TASK.shape)
    return trials


def test_merit_follows_the_runs(runs: Path) -> None:
    model = fit([runs])
    assert model.runs == 60
    assert model.explained > 0.7
    trials = draw(60)
    wide = [model.merit(t.params, 6_000).score for t in trials if t.params["width_1"] >= 11]
    narrow = [model.merit(t.params, 6_000).score for t in trials if t.params["width_1"] == 8]
    assert mean(wide) == pytest.approx(0.9957, abs=0.0006)
    assert mean(narrow) == pytest.approx(0.9940, abs=0.0006)


def test_merit_of_a_net_does_not_change(runs: Path) -> None:
    params = draw(1)[0].params
    assert fit([runs]).merit(params, 5_000) == fit([runs]).merit(params, 5_000)


def test_runs_of_several_files_are_joined(runs: Path, tmp_path: Path) -> None:
    table = pandas.read_csv(runs)
    halves = [tmp_path / "a.csv", tmp_path / "b.csv", tmp_path / "empty.csv"]
    table[:0].to_csv(halves[2], index=False)
    table[:25].to_csv(halves[0], index=False)
    table[25:].to_csv(halves[1], index=False)
    params = draw(1)[0].params
    assert fit(halves).merit(params, 5_000) == fit([runs]).merit(params, 5_000)
    with pytest.raises(SearchError, match=r"a\.csv: 25 complete trials with architecture, "):
        fit(halves[:1])
    with pytest.raises(SearchError, match="a file is given twice"):
        fit([halves[0], halves[1], halves[0]])


def test_choices_are_encoded_alike_where_other_nets_lack_them() -> None:
    one = encode(pandas.DataFrame([{"bare": True, "kind": "a", "width": 3}]))
    two = encode(pandas.DataFrame([{"bare": True, "kind": "a", "width": 3}, {"kind": "b"}]))
    assert one.to_dict("records") == [{"bare_True": 1, "kind_a": 1, "width": 3}]
    assert two.to_dict("records") == [
        {"bare_True": 1, "kind_a": 1, "kind_b": 0, "width": 3},
        {"bare_True": 0, "kind_a": 0, "kind_b": 1, "width": 0},
    ]


def test_luck_of_a_run_is_as_measured(runs: Path) -> None:
    model, luck = fit([runs]), random.Random(0)
    played = [model.train(Merit(log(0.005), log(0.015)), luck) for _ in range(4_000)]
    errors = [log(1 - min(curve[-3:]) + playing.HALF_IMAGE) for curve, _ in played]
    losses = [log(loss) for _, loss in played]
    assert mean(errors) == pytest.approx(log(0.005), abs=0.01)
    assert stdev(errors) == pytest.approx(playing.LUCK, rel=0.05)
    assert stdev(losses) == pytest.approx(playing.LUCK, rel=0.05)
    assert pandas.Series(errors).corr(pandas.Series(losses)) == pytest.approx(0.7, abs=0.05)


def test_played_search_trains_as_many_as_a_real_one(
    runs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playing, "TRIALS", 12)
    study, share = play(fit([runs]), EXPERIMENT, TASK, "random", "none", 0, warm_start=True)
    complete = [trial for trial in study.trials if trial.value is not None]
    assert len(complete) == 12
    assert share == 1
    assert complete[0].params == EXPERIMENT.warm_start["F4"]
    assert all(trial.user_attrs["parameters"] <= 8_000 for trial in complete)
    assert {name: len(ranked) for name, ranked in rankings(study).items()} == dict.fromkeys(
        ("score", "mean of the last epochs", "test loss", "estimate"), 12
    )


def test_confirmation_finds_the_better_net(runs: Path) -> None:
    model = fit([runs])
    trials = [
        optuna.trial.create_trial(value=0.9, user_attrs={"merit": {"error": e, "loss": -4.2}})
        for e in (-5.0, -5.6, -5.2)
    ]
    assert confirmed_best(model, trials, random.Random(0)).error == -5.6


def test_pruning_saves_epochs_in_the_comparison(
    runs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playing, "TRIALS", 20)
    ways = (("random", "none"), ("random", "median"))
    rows = list(compare(fit([runs]), EXPERIMENT, TASK, 2, ways))
    assert len(rows) == 8
    assert {row.epochs for row in rows[:4]} == {1}
    assert {row.kept for row in rows[:4]} == {1}
    assert rows[4].epochs < 0.9
    assert all(0.99 < row.merit < 0.998 and row.searches == 2 for row in rows)


def test_best_tenth_is_by_merit_not_by_score() -> None:
    study = optuna.create_study(study_name="x", direction="maximize")
    for number in range(30):  # the later the better, and three are a tenth
        pruned = number in (3, 28)
        study.add_trial(
            optuna.trial.create_trial(
                state=TrialState.PRUNED if pruned else TrialState.COMPLETE,
                value=None if pruned else 0.9,
                user_attrs={"merit": {"error": -float(number), "loss": 0.0}},
            )
        )
    study.add_trial(optuna.trial.create_trial(state=TrialState.PRUNED))  # untrained
    assert kept_of_best(study) == pytest.approx(2 / 3)


def test_run_without_an_error_fits_as_well(runs: Path, tmp_path: Path) -> None:
    table = pandas.read_csv(runs)
    table.loc[0, "score"], table.loc[0, "curve"] = 1.0, json.dumps([0.9] * 12 + [1.0] * 3)
    table.to_csv(tmp_path / "perfect.csv", index=False)
    model = fit([tmp_path / "perfect.csv"])
    curve, _ = model.train(Merit(log(0.005), log(0.015)), random.Random(0))
    assert all(0 <= accuracy <= 1 for accuracy in curve)


def test_file_that_is_no_table_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.csv"
    other.write_text("a,b\n1,2\n")
    with pytest.raises(SearchError, match="expected a file written by `best --csv`"):
        fit([other])


def test_many_runs_of_few_nets_are_refused(runs: Path, tmp_path: Path) -> None:
    pandas.read_csv(runs).assign(architecture="one net").to_csv(tmp_path / "one.csv", index=False)
    with pytest.raises(SearchError, match=r"one\.csv: runs of 1 net; expected at least 30"):
        fit([tmp_path / "one.csv"])


def test_table_without_params_is_refused(runs: Path, tmp_path: Path) -> None:
    table = pandas.read_csv(runs)
    columns = [column for column in table if column in playing.NOT_PARAMS | {"parameters"}]
    table[columns].to_csv(tmp_path / "bare.csv", index=False)
    with pytest.raises(SearchError, match=r"bare\.csv: no column of a param"):
        fit([tmp_path / "bare.csv"])


@pytest.mark.parametrize("column", ["architecture", "score", "test_loss", "parameters", "curve"])
def test_table_without_a_column_is_refused(runs: Path, tmp_path: Path, column: str) -> None:
    pandas.read_csv(runs).drop(columns=column).to_csv(tmp_path / "old.csv", index=False)
    with pytest.raises(SearchError, match=rf"old\.csv .*it has no column {column}"):
        fit([tmp_path / "old.csv"])


@pytest.mark.parametrize(
    ("column", "value", "expected"),
    [
        ("score", 99.5, "score of 99.5; expected at least 0 and at most 1"),
        ("score", "good", "score of good; expected"),
        ("score", 0.99, "all runs have the same score"),
        ("score", float("nan"), "0 complete trials with architecture, score"),
        ("test_loss", -1.0, "test_loss of -1.0; expected at least"),
        ("parameters", 0, "parameters of 0; expected at least 1"),
    ],
)
def test_value_that_no_run_has_is_refused(
    runs: Path, tmp_path: Path, column: str, value: object, expected: str
) -> None:
    pandas.read_csv(runs).assign(**{column: value}).to_csv(tmp_path / "odd.csv", index=False)
    with pytest.raises(SearchError, match=rf"odd\.csv: {expected}"):
        fit([tmp_path / "odd.csv"])


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--searches", "3"], "--searches has no effect without --surrogate"),
        (["--no-warm-start"], "--no-warm-start has no effect without --surrogate"),
        (["--trial-seconds", "1"], "--trial-seconds has no effect without --coordinator"),
    ],
)
def test_option_without_effect_is_refused(
    tmp_path: Path, options: list[str], expected: str
) -> None:
    status, _, errors = run_in_process(tmp_path, "bench", *options)
    assert status != 0
    assert expected in errors
