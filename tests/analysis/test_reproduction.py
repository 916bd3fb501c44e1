"""Tests of the published models' second life: each trained once per seed, and fairly compared."""

import io
import json
import statistics
from dataclasses import asdict, replace
from pathlib import Path

import optuna
import pandas
import pytest
from rich.console import Console

from search.analysis import reproduction as reproduce
from search.commands.progress import ProgressDisplay
from search.data.dataset import DataSet
from search.engines.contract import Diverged, WorkerDied
from search.errors import SearchError
from search.nets.candidate import Task
from search.nets.presets import PRESETS
from search.optimize.coordinator import Coordinator
from search.study.experiment import Experiment
from search.study.lifecycle import locate, open_for_writing
from search.study.trials import count_trained
from tests.conftest import InstantEngine, run_in_process
from tests.processes import run_command

TASK = Task(epochs=3)


def train(
    experiment: Experiment, engine: InstantEngine, data: DataSet, names: list[str], seeds: int
) -> list[optuna.trial.FrozenTrial]:
    with open_for_writing(locate("presets"), experiment, data, TASK, warm_start=False) as study:
        trials = count_trained(study) + reproduce.queue_presets(study, names, seeds)
        watch = ProgressDisplay(study, trials, engine.workers, Console(file=io.StringIO()))
        objective = reproduce.preset_objective(experiment.score)
        Coordinator(study, objective, engine, TASK, watch, trials, queued_only=True).run()
        return study.trials


def test_each_preset_is_trained_with_each_seed_and_its_recipe(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(workers=3)
    train(experiment, engine, small, ["B3", "D1"], 2)
    told = {(run.candidate, run.seed, run.epochs) for run in engine.runs}
    assert told == {(PRESETS[n].candidate, seed, 3) for n in ("B3", "D1") for seed in (0, 1)}
    assert len(engine.runs) == 4


def test_second_call_adds_seeds(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine()
    train(experiment, engine, small, ["A2"], 1)
    train(experiment, engine, small, ["A2"], 1)
    assert len(engine.runs) == 1
    trials = train(experiment, engine, small, ["A2", "B2"], 2)
    assert len(engine.runs) == 4
    params = [(trial.params["preset"], trial.params["seed"]) for trial in trials]
    assert sorted(params) == [("A2", 0), ("A2", 1), ("B2", 0), ("B2", 1)]


def test_preset_that_diverges_is_reported_not_replaced(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(raises={0: Diverged("the loss became nan in epoch 2")})
    trials = train(experiment, engine, small, ["A2", "B2"], 1)
    assert len(engine.runs) == 2
    (row, other) = reproduce.preset_rows(["A2", "B2"], TASK, trials)
    assert (row.n, other.n) == (0, 1)


def test_preset_of_a_dead_worker_is_retried_with_its_seed(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(raises={0: WorkerDied("gone")})
    trials = train(experiment, engine, small, ["A2"], 1)
    assert [run.seed for run in engine.runs] == [0, 0]
    assert reproduce.preset_rows(["A2"], TASK, trials)[0].n == 1


def test_row_compares_published_and_own_results(experiment: Experiment, small: DataSet) -> None:
    trials = train(experiment, InstantEngine(), small, ["C4"], 3)
    (row,) = reproduce.preset_rows(["C4"], TASK, trials)
    scores = [trial.value or 0 for trial in trials]
    assert row.published_score == 0.9950
    assert row.n == 3
    assert row.score_mean == pytest.approx(statistics.mean(scores))
    assert row.score_std == pytest.approx(statistics.stdev(scores))
    assert row.best == pytest.approx(max(max(t.intermediate_values.values()) for t in trials))
    assert row.best_epoch_mean == 3, "an instant curve rises to its end"


def trials_with(scores: list[float], name: str = "B3") -> list[optuna.trial.FrozenTrial]:
    distributions = {
        "preset": optuna.distributions.CategoricalDistribution(tuple(PRESETS)),
        "seed": optuna.distributions.IntDistribution(0, 2**31 - 1),
    }
    return [
        optuna.trial.create_trial(
            value=score,
            params={"preset": name, "seed": seed},
            distributions=distributions,
            intermediate_values={1: score},
            user_attrs={
                "seconds_per_epoch": 1.0,
                "candidate": asdict(PRESETS[name].candidate),
            },
        )
        for seed, score in enumerate(scores)
    ]


def test_call_trains_only_the_presets_it_names(experiment: Experiment, small: DataSet) -> None:
    with open_for_writing(locate("presets"), experiment, small, TASK, warm_start=False) as study:
        assert reproduce.queue_presets(study, ["A1", "D1"], 3) == 6
        assert reproduce.queue_presets(study, ["A1", "D1"], 3) == 6, "they wait already"
    engine = InstantEngine()
    train(experiment, engine, small, ["A1", "A2"], 1)
    assert {run.candidate for run in engine.runs} == {PRESETS[n].candidate for n in ("A1", "A2")}
    assert len(engine.runs) == 2
    train(experiment, engine, small, ["D1"], 2)
    assert len(engine.runs) == 4, "what was taken out can be asked for again"


def test_study_of_other_trials_is_refused(experiment: Experiment, small: DataSet) -> None:
    with open_for_writing(locate("presets"), experiment, small, TASK, warm_start=False) as study:
        study.tell(study.ask({"lr": optuna.distributions.FloatDistribution(0, 1)}), 0.5)
        with pytest.raises(SearchError, match="is no study of presets"):
            reproduce.queue_presets(study, ["A2"], 1)
        assert reproduce.preset_rows(["A2"], TASK, study.trials)[0].n == 0


def test_preset_with_a_corrected_recipe_is_trained_again(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine = InstantEngine()
    train(experiment, engine, small, ["A2", "A3"], 1)
    candidate = PRESETS["A2"].candidate
    mended = replace(candidate, recipe=replace(candidate.recipe, lr=0.02))
    held_now = {**PRESETS, "A2": replace(PRESETS["A2"], candidate=mended)}
    monkeypatch.setattr(reproduce, "PRESETS", held_now)
    trials = train(experiment, engine, small, ["A2", "A3"], 1)
    assert [run.candidate for run in engine.runs][2:] == [mended]
    (row,) = reproduce.preset_rows(["A2"], TASK, trials)
    assert row.n == 1, "the trial of the recipe that was is no longer told"


@pytest.mark.parametrize(
    ("scores", "holds"),
    [
        ([0.9940], None),  # one seed has no spread
        ([0.9939, 0.9941, 0.9940], True),
        ([0.9930, 0.9931, 0.9932], False),
        ([0.9920, 0.9945], None),  # of two, nearly anything could come next
        ([0.9920, 0.9945, 0.9930], True),
    ],
)
def test_claim_holds_inside_the_prediction_interval(
    scores: list[float], holds: bool | None
) -> None:
    (row,) = reproduce.preset_rows(["B3"], TASK, trials_with(scores))  # published: 99.40 %
    assert row.holds is holds
    (elsewhere,) = reproduce.preset_rows(["B3"], TASK, trials_with(scores), comparable=False)
    assert elsewhere.holds is None


def test_model_without_published_score_has_no_verdict() -> None:
    (row,) = reproduce.preset_rows(["E4"], TASK, trials_with([0.99, 0.991], "E4"))
    assert row.holds is None
    assert row.score_mean == pytest.approx(0.9905)


def test_table_uses_the_budget_of_the_task() -> None:
    inside = {row.name for row in reproduce.preset_rows(PRESETS, Task(), []) if row.inside_budget}
    found = {"F1", "F2", "F3", "F4", "F5", "F6"}
    assert inside == {"A2", "A3", "B2", "B3", "C3", "C4", "E4", "E4+"} | found
    assert not any(
        row.inside_budget for row in reproduce.preset_rows(PRESETS, Task(max_parameters=9), [])
    )


def test_unknown_preset_is_answered_with_the_known_ones() -> None:
    with pytest.raises(SearchError, match="no preset 'Z9': expected one of A1, A2"):
        reproduce.check_names(["A1", "Z9"])
    assert reproduce.check_names([]) == list(PRESETS)
    assert reproduce.check_names(["B3", "B3"]) == ["B3"]


@pytest.mark.process
def test_presets_lists_trains_and_writes_csv(tmp_path: Path) -> None:
    status, output, errors = run_in_process(tmp_path, "presets", "--json")
    assert (status, errors) == (0, "")
    rows = {row["name"]: row for row in json.loads(output)}
    assert rows["C4"]["parameters"] == 7804
    assert rows["C4"]["published_score"] == 0.9950
    assert rows["C4"]["n"] == 0
    assert not (tmp_path / "studies").exists(), "looking makes nothing"

    words = ("presets", "--train", "E4", "--dataset", "digits", "--epochs", "1", "--csv", "p.csv")
    status, output, errors = run_command(tmp_path, *words, "--json")
    assert status == 0
    assert "training 1 run: all of digits" in errors, "progress stays out of the way of JSON"
    assert ", 1 epoch each\n" in errors
    assert "took" in errors
    assert [row["n"] for row in json.loads(output)] == [1]
    status, output, errors = run_in_process(tmp_path, "presets")
    assert (status, errors) == (0, "")
    assert "here: score" in output
    table = pandas.read_csv(tmp_path / "p.csv")
    assert list(table["name"]) == ["E4"]
    assert list(table["n"]) == [1]
    assert run_in_process(tmp_path, "presets", "--train", "Z9")[0] == 2


def test_row_may_belong_to_another_task() -> None:
    (row,) = reproduce.preset_rows(["A1"], replace(TASK, max_parameters=20_000), [])
    assert row.inside_budget
