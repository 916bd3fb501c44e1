"""Tests of runs that were cut short: they resume, and how often they are tried."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from optuna.trial import TrialState

from search.data.dataset import DataSet
from search.engines.contract import Epoch, WorkerDied
from search.nets.candidate import Run
from search.study.checkpoints import save_checkpoint
from search.study.experiment import Experiment
from search.study.lifecycle import locate, open_for_writing
from search.study.queue import fail_stale_trials
from search.study.trials import is_trained
from tests.conftest import InstantEngine
from tests.searches import TASK, run_trials


class Resumable(InstantEngine):
    """Goes on from where a state says, and is cut short at the end of epoch `until`."""

    until = 99

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        done = int(run.state or 0)
        for epoch in super().train(run):
            if epoch.number > self.until:
                raise KeyboardInterrupt
            if epoch.number > done:
                yield replace(epoch, state=str(epoch.number).encode())


def test_retry_resumes_with_seed_and_curve(experiment: Experiment, small: DataSet) -> None:
    cut, engine = Resumable(), Resumable()
    cut.until = 2
    with pytest.raises(KeyboardInterrupt):
        run_trials(experiment, cut, small, 1)
    (kept,) = Path("studies/test.artifacts").glob("run-*.state")
    trials = run_trials(experiment, engine, small, 1)
    first, second = trials[-2:]
    assert first.state == TrialState.FAIL or first.user_attrs["reason"] == "interrupted"
    assert engine.runs[0].state == b"2"
    assert engine.runs[0].seed == cut.runs[0].seed == second.user_attrs["seed"]
    curve = [value for _, value in sorted(second.intermediate_values.items())]
    assert curve == [epoch.test_accuracy for epoch in InstantEngine().train(engine.runs[0])]
    measured = list(InstantEngine().train(engine.runs[0]))
    assert second.user_attrs["train_accuracies"] == [round(e.train_accuracy, 6) for e in measured]
    assert second.user_attrs["test_losses"] == second.user_attrs["train_losses"] == [0.1] * 4
    assert not kept.exists(), "what has ended needs no state"


@pytest.mark.parametrize("content", [b"", b"{}", b"x\ny", b'{"seed": 1}\n2', None])
def test_damaged_or_foreign_checkpoint_is_ignored(
    experiment: Experiment, small: DataSet, content: bytes | None
) -> None:
    cut, engine = Resumable(), Resumable()
    cut.until = 2
    with pytest.raises(KeyboardInterrupt):
        run_trials(experiment, cut, small, 1)
    (kept,) = Path("studies/test.artifacts").glob("run-*.state")
    kept.write_bytes(kept.read_bytes()[:-1] + b"3" if content is None else content)
    (trial,) = [t for t in run_trials(experiment, engine, small, 1) if is_trained(t)]
    assert engine.runs[0].state is None
    assert sorted(trial.intermediate_values) == [1, 2, 3, 4]


def test_run_that_gets_further_is_never_given_up(experiment: Experiment, small: DataSet) -> None:
    """Its worker dies in every epoch; the retry resumes behind the last one it completed."""

    class DiesInEveryEpoch(Resumable):
        def train(self, run: Run) -> Generator[Epoch, None, None]:
            done = int(run.state or 0)
            for epoch in super().train(run):
                if epoch.number > done + 1:
                    raise WorkerDied("gone")
                yield epoch

    engine = DiesInEveryEpoch()
    trials = run_trials(experiment, engine, small, 1, task=replace(TASK, epochs=7))
    assert [int(run.state or 0) for run in engine.runs] == [0, 1, 2, 3, 4, 5, 6]
    assert [t.user_attrs.get("attempt", 1) for t in trials if t.user_attrs.get("candidate")] == [
        *[1, 2, 2, 2, 2, 2, 2]
    ]
    assert sum(map(is_trained, trials)) == 1


@pytest.mark.parametrize(("further", "retries"), [(False, 10), (True, 15)])
def test_kills_of_the_search_count_only_without_progress(
    experiment: Experiment, small: DataSet, further: bool, retries: int
) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        study.enqueue_trial({"depth": 5})
        for kill in range(1, 16):
            trial = study.ask()
            run = Run(experiment.suggest(trial), 1, 99)
            curve = [0.9] * (kill if further else 1)
            save_checkpoint(study, trial, run, "nowhere", curve, {}, b"")
            fail_stale_trials(study, None)
            if not study.get_trials(states=(TrialState.WAITING,)):
                break
        retried = [t for t in study.get_trials() if "retry_of" in t.user_attrs]
    assert len(retried) == retries
