"""Tests of one trial: what an objective may do, and what is recorded of it."""

import io
import os
import sys
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import optuna
import pytest
import torch
from optuna.trial import FixedTrial, TrialState
from rich.console import Console

from search.analysis.leaderboard import leaderboard_row
from search.commands.progress import ProgressDisplay
from search.data.dataset import DataSet
from search.engines.contract import Epoch
from search.errors import StudyError
from search.nets.architecture import Architecture, Conv, parameter_count
from search.nets.candidate import Candidate, Run, Task
from search.optimize import coordinator
from search.optimize.coordinator import Coordinator
from search.study.experiment import DEFAULT_FOLDERS, Experiment, find_experiment
from search.study.lifecycle import load_study, locate, open_for_writing
from search.study.trials import is_trained, outcome
from search.study.weights import load_weights
from tests.conftest import InstantEngine
from tests.searches import TASK, count, run_trials


def test_second_run_of_a_trial_closes_the_first(experiment: Experiment, small: DataSet) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        candidate = experiment.suggest(trial)
        next(train(candidate, 2))
        return max(train(candidate, 2))

    engine = InstantEngine()
    trials = run_trials(replace(experiment, objective=objective), engine, small, 2)
    assert count(trials) == 2
    assert len(engine.runs) == engine.closed == 4


def test_two_runs_of_a_trial_at_once_are_refused(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        candidate = experiment.suggest(trial)
        return max(map(max, zip(train(candidate, 2), train(candidate, 2), strict=False)))

    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 2)
    with pytest.raises(StudyError, match="train was called again before this run was over"):
        run_trials(replace(experiment, objective=objective), InstantEngine(), small, 2)


def test_objective_that_calls_exit_fails(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def objective(*_: object, **__: object) -> float:
        sys.exit(0)

    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 2)
    with pytest.raises(StudyError, match="SystemExit: 0"):
        run_trials(replace(experiment, objective=objective), InstantEngine(), small, 2)


@pytest.mark.parametrize("value", [None, "high"])
def test_objective_that_returns_no_number_ends_the_search(
    value: object, experiment: Experiment, small: DataSet
) -> None:
    broken = replace(experiment, objective=lambda trial, train, task: value)
    with pytest.raises(StudyError, match=f"trial 0 failed, .* objective returned {value!r}"):
        run_trials(broken, InstantEngine(), small, 5)


@pytest.mark.parametrize("name", ["space", "objective"])
def test_mistake_in_the_users_files_is_named_with_its_line(
    name: str, project: Path, small: DataSet
) -> None:
    text = (DEFAULT_FOLDERS[1] / f"{name}.py").read_text()
    line = "depth = trial" if name == "space" else "candidate = suggest(trial, task.shape)"
    place = text[: text.index(line)].count("\n") + 1
    (project / f"{name}.py").write_text(text.replace(line, f"undefined; {line}"))
    experiment, engine = find_experiment(), InstantEngine()
    with pytest.raises(StudyError, match=rf"trial 0 failed.* {name}\.py:{place}: NameError: name"):
        run_trials(experiment, engine, small, 50)
    (trial,) = load_study(locate("test")).trials
    assert trial.user_attrs["reason"].startswith(f"{name}.py:{place}: NameError")
    assert not engine.runs


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_objective_must_return_a_finite_number(
    value: object, experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 3)
    broken = replace(experiment, objective=lambda trial, train, task: value)
    with pytest.raises(StudyError, match=f"3 trials failed in a row.*returned {value!r}"):
        run_trials(broken, InstantEngine(), small, 5)


def test_objective_may_return_what_float_accepts(experiment: Experiment, small: DataSet) -> None:
    tensor = replace(experiment, objective=lambda trial, train, task: torch.tensor(0.5))
    assert [trial.value for trial in run_trials(tensor, InstantEngine(), small, 1)] == [0.5]


def test_equal_mistakes_end_the_search_early(experiment: Experiment, small: DataSet) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> None:
        list(train(experiment.suggest(trial), 1))

    engine = InstantEngine()
    run_trials(experiment, engine, small, 1)  # one was trained, so the next failure may be its own
    with pytest.raises(StudyError, match=r"3 trials failed in a row.*objective returned None"):
        run_trials(replace(experiment, objective=objective), engine, small, 50)
    assert len(engine.runs) == 4


def test_choices_that_a_study_cannot_store_are_refused(
    experiment: Experiment, small: DataSet
) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        trial.suggest_categorical("pair", ((1, 2), (3, 4)))
        return max(train(experiment.suggest(FixedTrial(experiment.warm_start["B3"])), 2))

    engine = InstantEngine()
    with (
        pytest.warns(UserWarning, match="Choices for a categorical distribution"),
        pytest.raises(StudyError, match=r"a choice of 'pair' is \(1, 2\)"),
    ):
        run_trials(replace(experiment, objective=objective), engine, small, 2)
    assert not engine.runs


class CustomError(BaseException):
    pass


def test_exception_in_objective_fails_its_trial_only(
    experiment: Experiment, small: DataSet
) -> None:
    raised = iter([CustomError("odd"), GeneratorExit(), SystemExit(3)])

    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        for reason in raised:
            raise reason
        return experiment.objective(trial, train_run, task)

    trials = run_trials(replace(experiment, objective=objective), InstantEngine(), small, 2)
    reasons = [t.user_attrs["reason"] for t in trials if t.state == TrialState.FAIL]
    assert reasons == ["CustomError: odd", "GeneratorExit:", "SystemExit: 3"]
    assert sum(map(is_trained, trials)) == 2


def test_objective_may_tell_its_trial(experiment: Experiment, small: DataSet) -> None:
    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        trial.study.tell(trial.number, 0.5)
        return 0.4

    trials = run_trials(replace(experiment, objective=objective), InstantEngine(), small, 2)
    assert [trial.value for trial in trials if is_trained(trial)] == [0.5, 0.5]


def test_objective_that_fails_its_own_trials_ends_search(
    experiment: Experiment, small: DataSet
) -> None:
    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        trial.study.tell(trial.number, state=TrialState.FAIL)
        return 0.4

    with pytest.raises(StudyError, match="3 trials failed in a row"):
        run_trials(replace(experiment, objective=objective), InstantEngine(), small, 2)


def test_weights_stay_in_place_when_objective_changes_folder(
    experiment: Experiment, small: DataSet, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere, ways = tmp_path_factory.mktemp("elsewhere"), iter("grg")

    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        score = experiment.objective(trial, train_run, task)
        os.chdir(elsewhere)
        if next(ways) == "r":
            raise RuntimeError("as it likes")
        return score

    trials = run_trials(replace(experiment, objective=objective), InstantEngine(), small, 2)
    assert Path.cwd() == project
    assert [trial.state.name for trial in trials] == ["COMPLETE", "FAIL", "COMPLETE"]
    assert list(project.glob("studies/*.artifacts/*")) and not list(elsewhere.iterdir())


def test_reason_of_a_failed_trial_names_the_exception(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 2)

    def objective(*_: object, **__: object) -> float:
        raise ZeroDivisionError("no luck")

    with pytest.raises(StudyError, match="ZeroDivisionError: no luck"):
        run_trials(replace(experiment, objective=objective), InstantEngine(), small, 5)


def test_net_that_cannot_be_built_is_pruned_not_counted(
    experiment: Experiment, small: DataSet
) -> None:
    def suggest(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        if trial.number < 2:
            parameter_count(Architecture((Conv(4, kernel=29),)))
        return experiment.objective(trial, train, task)

    trials = run_trials(replace(experiment, objective=suggest), InstantEngine(), small, 2)
    assert [outcome(trial) for trial in trials[:2]] == ["not built"] * 2
    assert count(trials) == 2


def test_complete_trial_has_curve_weights_and_attributes(
    experiment: Experiment, small: DataSet
) -> None:
    class Trains(InstantEngine):
        def train(self, run: Run) -> Generator[Epoch, None, None]:
            from search.engines.reference import train

            yield from train(replace(run, epochs=1), small)

    task = replace(TASK, epochs=1)
    with open_for_writing(locate("test"), experiment, small, task, seed=5) as study:
        watch = ProgressDisplay(study, 1, 1, Console(file=io.StringIO()))
        Coordinator(study, experiment.objective, Trains(), task, watch, 1).run()
        (trial,) = (trial for trial in study.trials if is_trained(trial))
        known = leaderboard_row(trial)
        assert known.curve == (known.score,)
        assert known.architecture == "11p1 dw-20p1 max2 dw-40 dw-48 dw-38 dw-16 gap 1x1:classes"
        assert known.parameters == 7390
        assert known.device == "nowhere"
        assert isinstance(known.seed, int)
        assert (known.seconds_per_epoch or 0) > 0
        weights = load_weights(study, trial)
        learnable = sum(w.numel() for name, w in weights.items() if not is_buffer(name))
        assert learnable == 7390


def is_buffer(name: str) -> bool:
    return name.rsplit(".", 1)[-1] in {"running_mean", "running_var", "num_batches_tracked"}


def test_engine_receives_candidate_seed_and_epochs(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine()
    trials = run_trials(experiment, engine, small, 3)
    told = {run.seed: run for run in engine.runs}
    for trial in filter(is_trained, trials):
        run = told[trial.user_attrs["seed"]]
        assert run == Run(experiment.suggest(trial), trial.user_attrs["seed"], 4)
        assert isinstance(run.candidate, Candidate)
    assert len(told) == 3
