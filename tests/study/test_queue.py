"""Tests of the queue: which nets a search tries first."""

from dataclasses import replace

import pytest
from optuna.trial import BaseTrial, TrialState

from search.data.dataset import DataSet
from search.nets.architecture import Shape
from search.nets.candidate import Candidate, Task
from search.study.experiment import Experiment
from search.study.lifecycle import locate, open_for_writing
from tests.study.conftest import TASK, begin


def test_warm_start_is_enqueued_once_despite_a_crash(
    experiment: Experiment, small: DataSet
) -> None:
    half = replace(experiment, warm_start=dict(list(experiment.warm_start.items())[:2]))
    for one in (half, experiment, experiment):
        with open_for_writing(locate("test"), one, small, TASK) as study:
            names = [trial.user_attrs["preset"] for trial in study.trials]
    assert names == ["F4", "F3", "F1", "F2", "A2", "A3", "B2", "B3", "E4"]


def test_study_without_warm_start_never_gets_one(experiment: Experiment, small: DataSet) -> None:
    begin(experiment, small, warm_start=False)
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=True) as study:
        assert len(study.trials) == 1


def test_warm_start_outside_of_space_is_left_out(experiment: Experiment, small: DataSet) -> None:
    odd = {"gone": {"no": 1}, "wide": dict(experiment.warm_start["B3"]) | {"width_1": 999}}
    with open_for_writing(
        locate("test"), replace(experiment, warm_start=odd), small, TASK
    ) as study:
        assert not study.trials


def test_warm_start_is_suggested_for_the_images(experiment: Experiment, small: DataSet) -> None:
    shapes: list[object] = []

    def suggest(trial: BaseTrial, shape: Shape) -> Candidate:
        shapes.append(shape)
        return experiment.suggest(trial, shape)

    task = Task(shape=(1, 20, 20))
    with open_for_writing(
        locate("test"), replace(experiment, suggest=suggest), small, task
    ) as study:
        assert len(study.trials) == len(experiment.warm_start)
    assert set(shapes) == {(1, 20, 20)}


def test_waiting_net_outside_of_space_leaves_the_queue(
    experiment: Experiment, small: DataSet, caplog: pytest.LogCaptureFixture
) -> None:
    known = dict(list(experiment.warm_start.items())[:2])
    with open_for_writing(locate("test"), replace(experiment, warm_start=known), small, TASK):
        pass

    def narrowed(trial: BaseTrial, shape: Shape) -> Candidate:
        trial.suggest_int("width_1", 100, 200)
        return experiment.suggest(trial, shape)

    other = replace(experiment, warm_start=known, suggest=narrowed)
    for _ in range(2):
        with open_for_writing(locate("test"), other, small, TASK) as study:
            assert [trial.state for trial in study.trials] == [TrialState.FAIL] * 2
            assert all("width_1" in trial.user_attrs["reason"] for trial in study.trials)
    assert caplog.text.count("2 of 2 nets in WARM_START are not tried") == 2
    with open_for_writing(
        locate("test"), replace(experiment, warm_start=known), small, TASK
    ) as study:
        waiting = [trial for trial in study.trials if trial.state is TrialState.WAITING]
        assert [trial.user_attrs["preset"] for trial in waiting] == list(known), "queued again"
