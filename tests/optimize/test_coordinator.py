"""Tests of the coordinator: exact counts, whatever the trials do."""

import io
import os
import threading
from collections import Counter
from collections.abc import Generator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import optuna
import pytest
import sqlalchemy
from optuna.trial import TrialState
from rich.console import Console

from search.commands.progress import ProgressDisplay
from search.data.dataset import DataSet
from search.engines.contract import Diverged, Epoch, NoWorker, WorkerDied
from search.errors import StudyError
from search.nets.architecture import Architecture, Conv, parameter_count
from search.nets.candidate import Run, Task
from search.optimize import coordinator
from search.optimize.budget import prefer_smaller
from search.optimize.coordinator import Coordinator
from search.optimize.pruners import make_pruner
from search.optimize.samplers import make_sampler
from search.storage import buffered as storage
from search.study.experiment import Experiment
from search.study.lifecycle import locate, open_for_writing
from search.study.queue import COORDINATOR_DIED
from search.study.trials import is_trained, outcome, ranked_trials
from tests.conftest import InstantEngine
from tests.searches import TASK, count, run_trials


def test_study_gets_exactly_the_trials_asked_for(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(workers=4)
    trials = run_trials(experiment, engine, small, 11)
    assert count(trials) == len(engine.runs) == engine.closed == 11
    assert {outcome(trial) for trial in trials} == {"complete", "over budget"}
    assert [trial.number for trial in trials] == list(range(len(trials)))


def test_repeated_call_adds_only_missing_trials(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(workers=2)
    assert count(run_trials(experiment, engine, small, 3)) == 3
    assert count(run_trials(experiment, engine, small, 3)) == 3
    assert count(run_trials(experiment, engine, small, 5)) == 5
    assert len(engine.runs) == 5


def test_over_budget_proposals_are_recorded_not_trained(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine()
    trials = run_trials(experiment, engine, small, 3, task=replace(TASK, max_parameters=3_000))
    over = [trial for trial in trials if outcome(trial) == "over budget"]
    assert over
    assert len(engine.runs) == 3
    for trial in over:
        assert trial.state == TrialState.PRUNED
        assert trial.value is None
        assert trial.constraints["parameters"] == trial.user_attrs["parameters"] - 3_000 > 0
        assert "at most 3,000" in trial.user_attrs["reason"]


def test_search_ends_when_no_proposal_fits_the_budget(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coordinator, "MAX_PROPOSALS_IN_A_ROW", 20)
    with pytest.raises(StudyError, match=r"20 proposals in a row were not trained.*at most 9"):
        run_trials(
            experiment, InstantEngine(workers=2), small, 3, task=replace(TASK, max_parameters=9)
        )


def test_pruned_trial_counts_when_trained(experiment: Experiment, small: DataSet) -> None:
    class Prunes(optuna.pruners.BasePruner):
        def prune(self, study: optuna.Study, trial: optuna.trial.FrozenTrial) -> bool:
            return len(trial.intermediate_values) == 2

    engine = InstantEngine()
    with open_for_writing(
        locate("test"), experiment, small, TASK, seed=5, warm_start=False
    ) as study:
        study.pruner = Prunes()
        watch = ProgressDisplay(study, 3, 1, Console(file=io.StringIO()))
        Coordinator(study, experiment.objective, engine, TASK, watch, 3).run()
        states = Counter(map(outcome, study.trials))
    assert states["pruned"] == 3
    assert states["complete"] == 0
    assert engine.closed == 3, "a pruned run is closed at once"


def test_diverged_run_fails_without_retry(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(raises={1: Diverged("the loss became nan in epoch 2")})
    trials = run_trials(experiment, engine, small, 3)
    failed = [trial for trial in trials if trial.state == TrialState.FAIL]
    assert [trial.user_attrs["reason"] for trial in failed] == ["the loss became nan in epoch 2"]
    assert count(trials) == 3
    assert not any("retry_of" in trial.user_attrs for trial in trials)


def test_dead_worker_leads_to_a_retry(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(raises={1: WorkerDied("worker process 7 ended with -9")})
    trials = run_trials(experiment, engine, small, 3)
    (failed,) = (trial for trial in trials if trial.state == TrialState.FAIL)
    (again,) = (trial for trial in trials if trial.user_attrs.get("retry_of") == failed.number)
    assert again.params == failed.params
    assert again.user_attrs["attempt"] == 2
    assert count(trials) == 3


def test_candidate_fails_after_three_dead_workers(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(raises={place: WorkerDied("gone") for place in range(3)})
    trials = run_trials(experiment, engine, small, 2)
    failed = [trial for trial in trials if trial.state == TrialState.FAIL]
    assert [trial.user_attrs.get("attempt", 1) for trial in failed] == [1, 2, 3]
    assert len({str(trial.params) for trial in failed}) == 1
    assert count(trials) == 2


def test_storage_failure_ends_search_and_loses_no_trial(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "FLUSH_SECONDS", 0.0)
    flush = storage.BufferedStorage.flush

    def fail(self: storage.BufferedStorage, trial_id: int) -> None:
        if self.get_trial(trial_id).intermediate_values:
            reason = sqlalchemy.exc.OperationalError("INSERT", {}, Exception("database is locked"))
            raise optuna.exceptions.StorageInternalError from reason
        flush(self, trial_id)

    with monkeypatch.context() as broken:
        broken.setattr(storage.BufferedStorage, "flush", fail)
        with pytest.raises(optuna.exceptions.StorageInternalError):
            run_trials(experiment, InstantEngine(), small, 1)
    trials = run_trials(experiment, InstantEngine(), small, 1)
    tried = [trial for trial in trials if "candidate" in trial.user_attrs]
    assert [trial.state for trial in tried] == [TrialState.FAIL, TrialState.COMPLETE]
    assert tried[0].params == tried[1].params
    assert tried[0].user_attrs["reason"] == COORDINATOR_DIED


def test_search_without_workers_ends_and_keeps_attempts(
    experiment: Experiment, small: DataSet
) -> None:
    with pytest.raises(NoWorker, match="no room"):
        run_trials(experiment, InstantEngine(raises={0: NoWorker("no room")}), small, 1)
    trials = run_trials(experiment, InstantEngine(), small, 1)
    tried = [trial for trial in trials if "candidate" in trial.user_attrs]
    assert [trial.state for trial in tried] == [TrialState.FAIL, TrialState.COMPLETE]
    assert tried[0].params == tried[1].params
    assert tried[1].user_attrs["attempt"] == 1, "none was used"


def test_queued_only_search_proposes_nothing(experiment: Experiment, small: DataSet) -> None:
    engine, watchers = InstantEngine(workers=2), io.StringIO()
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        study.sampler, study.pruner = make_sampler("random", 2), make_pruner("none", 4)
        study.enqueue_trial(dict(experiment.warm_start["B3"]))
        watch = ProgressDisplay(study, 2, 2, Console(file=watchers))
        Coordinator(
            study, experiment.objective, engine, TASK, watch, trials=2, queued_only=True
        ).run()
        assert count(study.trials) == len(study.trials) == len(engine.runs) == 1


def test_no_trial_starts_after_the_timeout(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine()
    assert not run_trials(experiment, engine, small, 3, timeout_seconds=-1)
    assert not engine.runs


def test_interrupted_trial_is_retried_on_resume(experiment: Experiment, small: DataSet) -> None:
    class Interrupts(InstantEngine):
        """Presses Ctrl-C in the second run, as the coordinator's main thread would see it."""

        def train(self, run: Run) -> Generator[Epoch, None, None]:
            with closing(super().train(run)) as epochs:
                for epoch in epochs:
                    if len(self.runs) == 2 and epoch.number == 2:
                        signal.set()
                        released.wait(10)
                    yield epoch

        def close(self) -> None:
            released.set()

    signal, released = threading.Event(), threading.Event()

    def wait_for_ctrl_c(futures: object, return_when: object) -> None:
        signal.wait(10)
        raise KeyboardInterrupt

    engine = Interrupts()
    with pytest.MonkeyPatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(coordinator, "wait", wait_for_ctrl_c)
        run_trials(experiment, engine, small, 3)
    trials = run_trials(experiment, engine, small, 3)
    (interrupted,) = (t for t in trials if t.user_attrs.get("reason") == "interrupted")
    (again,) = (t for t in trials if t.user_attrs.get("retry_of") == interrupted.number)
    assert interrupted.state == TrialState.FAIL
    assert again.params == interrupted.params
    assert again.user_attrs["attempt"] == 1, "an interruption is no fault of the candidate"
    assert count(trials) == 3


def test_known_nets_are_tried_first_and_once(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine(workers=3)
    run_trials(experiment, engine, small, 4, warm_start=True)
    trials = run_trials(experiment, engine, small, 10, warm_start=True)
    names = [trial.user_attrs.get("preset") for trial in trials]
    assert names[:9] == ["F4", "F3", "F1", "F2", "A2", "A3", "B2", "B3", "E4"]
    assert set(names[9:]) == {None}


def test_equal_seeds_give_equal_trials(experiment: Experiment, small: DataSet) -> None:
    def once(name: str) -> list[tuple[object, ...]]:
        engine = InstantEngine()
        with open_for_writing(locate(name), experiment, small, TASK, seed=11) as study:
            study.sampler = make_sampler("tpe", 1)
            watch = ProgressDisplay(study, 16, 1, Console(file=io.StringIO()))
            Coordinator(study, experiment.objective, engine, TASK, watch, 16).run()
            return [(t.params, t.value, t.user_attrs.get("seed")) for t in study.trials]

    assert once("first") == once("second")


def test_prefer_smaller_trains_only_smaller_nets(experiment: Experiment, small: DataSet) -> None:
    target = 0.95
    with open_for_writing(
        *(locate("test"), experiment, small, TASK),
        seed=5,
        warm_start=False,
        notes={"smaller_at": target},
    ) as study:
        study.sampler, study.pruner = make_sampler("random", 2), make_pruner("none", TASK.epochs)
        watch = ProgressDisplay(study, 12, 1, Console(file=io.StringIO()))
        objective = prefer_smaller(experiment.objective, study, target)
        Coordinator(study, objective, InstantEngine(), TASK, watch, 12).run()
        board = ranked_trials(study)
        done = [trial for trial in study.trials if is_trained(trial)]
    good = [trial.user_attrs["parameters"] for trial in done if (trial.value or 0) >= target]
    assert len(done) == 12
    assert 2 <= len(good) < 12
    assert sorted(good, reverse=True) == good
    for place, trial in enumerate(done):
        before = [t.user_attrs["parameters"] for t in done[:place] if (t.value or 0) >= target]
        assert trial.user_attrs["parameters"] < min(before, default=TASK.max_parameters + 1)
    # The board shows what was looked for: the smallest that is good enough, then the others.
    assert [t.user_attrs["parameters"] for t in board[: len(good)]] == sorted(good)
    others = [trial.value for trial in board[len(good) :]]
    assert others == sorted(others, reverse=True) and max(others) < target


def test_search_ends_when_no_net_can_be_built(experiment: Experiment, small: DataSet) -> None:
    def objective(trial: optuna.Trial, train: object, task: Task) -> float:
        return parameter_count(Architecture((Conv(4, kernel=9),)), task.shape)

    tiny, broken = replace(TASK, shape=(1, 8, 8)), replace(experiment, objective=objective)
    with pytest.raises(StudyError, match=r"200 nets in a row cannot be built.*images of 8x8"):
        run_trials(broken, InstantEngine(), small, 3, task=tiny)


def test_finished_trial_and_its_weights_are_on_the_disk(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    synchronised: set[str] = set()
    fsync = os.fsync

    def record(descriptor: int) -> None:
        files = [path for path in Path("studies").rglob("*") if path.exists()]
        stat = os.fstat(descriptor)
        synchronised.update(str(path) for path in files if os.path.samestat(path.stat(), stat))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", record)
    run_trials(experiment, InstantEngine(), small, 1)
    (weights,) = Path("studies/test.artifacts").iterdir()
    assert {str(weights), str(weights.parent), "studies/test.db-wal"} <= synchronised
