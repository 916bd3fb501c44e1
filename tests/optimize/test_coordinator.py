"""Laws of the run: exact counts, whatever the trials do; on real SQLite, with an instant engine."""

import io
import math
import os
import random
import sys
import threading
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import optuna
import pytest
import sqlalchemy
from optuna.trial import TrialState
from rich.console import Console

from search.analysis.leaderboard import leaderboard_row
from search.commands.progress import Watch
from search.data.dataset import DataSet
from search.engines.contract import Diverged, Epoch, NoWorker, WorkerDied
from search.errors import StudyError
from search.nets.candidate import Candidate, Run, Task
from search.optimize import coordinator
from search.optimize.budget import prefer_smaller
from search.optimize.coordinator import Coordinator
from search.optimize.pruners import PRUNERS, make_pruner
from search.optimize.samplers import SAMPLERS, make_sampler
from search.storage import buffered as storage
from search.storage import window
from search.storage.window import RESELECT_EVERY, SAMPLER_BEST, SAMPLER_LATEST, SamplerHistory
from search.study.experiment import Experiment, find_experiment
from search.study.lifecycle import locate, open_for_writing
from search.study.queue import COORDINATOR_DIED
from search.study.trials import is_trained, outcome, ranked_trials
from search.study.weights import load_weights
from tests.conftest import InstantEngine

TASK = Task(epochs=4)


@pytest.fixture
def experiment(project: Path) -> Experiment:
    return find_experiment()


def train(
    experiment: Experiment,
    engine: InstantEngine,
    data: DataSet,
    trials: int,
    *,
    task: Task = TASK,
    timeout_seconds: float = math.inf,
    sampler: optuna.samplers.BaseSampler | None = None,
    warm_start: bool = False,
) -> list[optuna.trial.FrozenTrial]:
    """One call of the verb, without its words; the trials that the study then holds."""
    with open_for_writing(
        locate("test"), experiment, data, task, seed=5, warm_start=warm_start
    ) as study:
        study.sampler = sampler or make_sampler("random", len(study.trials))
        study.pruner = make_pruner("none", task.epochs)
        watch = Watch(study, trials, engine.workers, Console(file=io.StringIO()))
        Coordinator(study, experiment.objective, engine, task, watch, trials, timeout_seconds).run()
        return study.trials


def count(trials: list[optuna.trial.FrozenTrial]) -> int:
    return sum(map(is_trained, trials))


def test_the_study_holds_exactly_the_trained_trials_asked_for(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(workers=4)
    trials = train(experiment, engine, small, 11)
    assert count(trials) == len(engine.runs) == engine.closed == 11
    assert {outcome(trial) for trial in trials} == {"complete", "over budget"}
    assert [trial.number for trial in trials] == list(range(len(trials)))


def test_the_same_call_adds_nothing_and_a_larger_one_adds_the_difference(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(workers=2)
    assert count(train(experiment, engine, small, 3)) == 3
    assert count(train(experiment, engine, small, 3)) == 3
    assert count(train(experiment, engine, small, 5)) == 5
    assert len(engine.runs) == 5


def test_proposals_over_the_budget_are_recorded_and_neither_train_nor_count(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine()
    trials = train(experiment, engine, small, 3, task=replace(TASK, max_parameters=3_000))
    over = [trial for trial in trials if outcome(trial) == "over budget"]
    assert over
    assert len(engine.runs) == 3
    for trial in over:
        assert trial.state == TrialState.PRUNED
        assert trial.value is None
        assert trial.constraints["parameters"] == trial.user_attrs["parameters"] - 3_000 > 0
        assert "over 3,000" in trial.user_attrs["reason"]


def test_when_no_proposal_fits_the_run_gives_up_and_says_what_to_do(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coordinator, "MAX_PROPOSALS_IN_A_ROW", 20)
    with pytest.raises(StudyError, match=r"20 proposals in a row did not train.*over 9"):
        train(experiment, InstantEngine(workers=2), small, 3, task=replace(TASK, max_parameters=9))


def test_a_pruned_trial_counts_when_it_trained(experiment: Experiment, small: DataSet) -> None:
    class Prunes(optuna.pruners.BasePruner):
        def prune(self, study: optuna.Study, trial: optuna.trial.FrozenTrial) -> bool:
            return len(trial.intermediate_values) == 2

    engine = InstantEngine()
    with open_for_writing(
        locate("test"), experiment, small, TASK, seed=5, warm_start=False
    ) as study:
        study.pruner = Prunes()
        watch = Watch(study, 3, 1, Console(file=io.StringIO()))
        Coordinator(study, experiment.objective, engine, TASK, watch, 3).run()
        states = Counter(map(outcome, study.trials))
    assert states["pruned"] == 3
    assert states["complete"] == 0
    assert engine.closed == 3, "a pruned run is closed at once"


def test_a_diverged_run_fails_with_its_reason_and_is_not_tried_again(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(raises={1: Diverged("the loss became nan in epoch 2")})
    trials = train(experiment, engine, small, 3)
    failed = [trial for trial in trials if trial.state == TrialState.FAIL]
    assert [trial.user_attrs["reason"] for trial in failed] == ["the loss became nan in epoch 2"]
    assert count(trials) == 3
    assert not any("retry_of" in trial.user_attrs for trial in trials)


def test_a_run_whose_worker_died_is_tried_again_with_the_same_candidate(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(raises={1: WorkerDied("worker process 7 ended with -9")})
    trials = train(experiment, engine, small, 3)
    (failed,) = (trial for trial in trials if trial.state == TrialState.FAIL)
    (again,) = (trial for trial in trials if trial.user_attrs.get("retry_of") == failed.number)
    assert again.params == failed.params
    assert again.user_attrs["attempt"] == 2
    assert count(trials) == 3


def test_a_candidate_that_kills_every_worker_is_left_as_failed_after_three_attempts(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(raises={place: WorkerDied("gone") for place in range(3)})
    trials = train(experiment, engine, small, 2)
    failed = [trial for trial in trials if trial.state == TrialState.FAIL]
    assert [trial.user_attrs.get("attempt", 1) for trial in failed] == [1, 2, 3]
    assert len({str(trial.params) for trial in failed}) == 1
    assert count(trials) == 2


def test_a_storage_that_fails_in_mid_run_ends_the_search_and_costs_no_trial(
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
            train(experiment, InstantEngine(), small, 1)
    trials = train(experiment, InstantEngine(), small, 1)
    tried = [trial for trial in trials if "candidate" in trial.user_attrs]
    assert [trial.state for trial in tried] == [TrialState.FAIL, TrialState.COMPLETE]
    assert tried[0].params == tried[1].params
    assert tried[0].user_attrs["reason"] == COORDINATOR_DIED


def test_where_no_worker_can_be_started_the_search_ends_and_no_candidate_pays(
    experiment: Experiment, small: DataSet
) -> None:
    with pytest.raises(NoWorker, match="no room"):
        train(experiment, InstantEngine(raises={0: NoWorker("no room")}), small, 1)
    trials = train(experiment, InstantEngine(), small, 1)
    tried = [trial for trial in trials if "candidate" in trial.user_attrs]
    assert [trial.state for trial in tried] == [TrialState.FAIL, TrialState.COMPLETE]
    assert tried[0].params == tried[1].params
    assert tried[1].user_attrs["attempt"] == 1, "none was used"


def test_what_trains_its_queue_only_proposes_nothing_of_its_own(
    experiment: Experiment, small: DataSet
) -> None:
    engine, watchers = InstantEngine(workers=2), io.StringIO()
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        study.sampler, study.pruner = make_sampler("random", 1), make_pruner("none", 4)
        study.enqueue_trial(dict(experiment.warm_start["B3"]))
        watch = Watch(study, 2, 2, Console(file=watchers))
        Coordinator(
            study, experiment.objective, engine, TASK, watch, trials=2, queued_only=True
        ).run()
        assert count(study.trials) == len(study.trials) == len(engine.runs) == 1


def test_a_trial_that_trains_twice_gives_up_the_first_run_and_frees_its_worker(
    experiment: Experiment, small: DataSet
) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        candidate = experiment.suggest(trial)
        next(train(candidate, 2))
        return max(train(candidate, 2))

    engine = InstantEngine()
    trials = train(replace(experiment, objective=objective), engine, small, 2)
    assert count(trials) == 2
    assert len(engine.runs) == engine.closed == 4


def test_two_runs_of_a_trial_at_once_are_refused_not_cut_short(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def objective(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        candidate = experiment.suggest(trial)
        return max(map(max, zip(train(candidate, 2), train(candidate, 2), strict=False)))

    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 2)
    with pytest.raises(StudyError, match="train was called again before this run was over"):
        train(replace(experiment, objective=objective), InstantEngine(), small, 2)


def test_an_objective_that_leaves_the_program_fails_like_any_other(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    def objective(*_: object, **__: object) -> float:
        sys.exit(0)

    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 2)
    with pytest.raises(StudyError, match="SystemExit: 0"):
        train(replace(experiment, objective=objective), InstantEngine(), small, 2)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), None, "high"])
def test_an_objective_that_returns_no_number_fails_and_in_the_end_stops_the_run(
    value: object, experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 3)
    broken = replace(experiment, objective=lambda trial, train, task: value)
    with pytest.raises(StudyError, match=f"3 trials failed in a row.*returned {value!r}"):
        train(broken, InstantEngine(), small, 5)


class Odd(BaseException):
    pass


def test_whatever_an_objective_raises_fails_its_trial_only(
    experiment: Experiment, small: DataSet
) -> None:
    raised = iter([Odd("odd"), GeneratorExit(), SystemExit(3)])

    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        for reason in raised:
            raise reason
        return experiment.objective(trial, train_run, task)

    trials = train(replace(experiment, objective=objective), InstantEngine(), small, 2)
    reasons = [t.user_attrs["reason"] for t in trials if t.state == TrialState.FAIL]
    assert reasons == ["Odd: odd", "GeneratorExit:", "SystemExit: 3"]
    assert sum(map(is_trained, trials)) == 2


def test_an_objective_may_tell_its_trial_itself(experiment: Experiment, small: DataSet) -> None:
    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        trial.study.tell(trial.number, 0.5)
        return 0.4

    trials = train(replace(experiment, objective=objective), InstantEngine(), small, 2)
    assert [trial.value for trial in trials if is_trained(trial)] == [0.5, 0.5]


def test_an_objective_that_gives_its_trials_up_itself_does_not_run_for_ever(
    experiment: Experiment, small: DataSet
) -> None:
    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        trial.study.tell(trial.number, state=TrialState.FAIL)
        return 0.4

    with pytest.raises(StudyError, match="20 trials failed in a row"):
        train(replace(experiment, objective=objective), InstantEngine(), small, 2)


def test_what_is_kept_is_in_the_studys_folder_wherever_the_objective_goes(
    experiment: Experiment, small: DataSet, project: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere, ways = tmp_path_factory.mktemp("elsewhere"), iter("rgr")

    def objective(trial: optuna.Trial, train_run: Any, task: Task) -> float:
        score = experiment.objective(trial, train_run, task)
        os.chdir(elsewhere)
        if next(ways) == "r":
            raise RuntimeError("as it likes")
        return score

    trials = train(replace(experiment, objective=objective), InstantEngine(), small, 1)
    assert Path.cwd() == project
    assert [trial.state.name for trial in trials] == ["FAIL", "COMPLETE"]
    assert list(project.glob("studies/*.artifacts/*")) and not list(elsewhere.iterdir())


def test_an_objective_that_raises_fails_the_trial_with_its_words(
    experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(coordinator, "MAX_FAILURES_IN_A_ROW", 2)

    def objective(*_: object, **__: object) -> float:
        raise ZeroDivisionError("no luck")

    with pytest.raises(StudyError, match="ZeroDivisionError: no luck"):
        train(replace(experiment, objective=objective), InstantEngine(), small, 5)


def test_a_net_that_cannot_be_built_is_recorded_as_pruned_and_not_counted(
    experiment: Experiment, small: DataSet
) -> None:
    def suggest(trial: optuna.Trial, train: Callable[..., Iterator[float]], task: Task) -> float:
        if trial.number < 2:
            task = replace(task, shape=(1, 9, 9))
        return experiment.objective(trial, train, task)

    trials = train(replace(experiment, objective=suggest), InstantEngine(), small, 2)
    assert [outcome(trial) for trial in trials[:2]] == ["not built"] * 2
    assert count(trials) == 2


def test_the_time_limit_begins_no_trial_more(experiment: Experiment, small: DataSet) -> None:
    engine = InstantEngine()
    assert not train(experiment, engine, small, 3, timeout_seconds=-1)
    assert not engine.runs


def test_an_interrupted_trial_is_put_back_and_trained_when_the_study_goes_on(
    experiment: Experiment, small: DataSet
) -> None:
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
        train(experiment, engine, small, 3)
    trials = train(experiment, engine, small, 3)
    (interrupted,) = (t for t in trials if t.user_attrs.get("reason") == "interrupted")
    (again,) = (t for t in trials if t.user_attrs.get("retry_of") == interrupted.number)
    assert interrupted.state == TrialState.FAIL
    assert again.params == interrupted.params
    assert again.user_attrs["attempt"] == 1, "an interruption is no fault of the candidate"
    assert count(trials) == 3


def test_the_published_models_are_tried_first_each_once(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine(workers=3)
    train(experiment, engine, small, 4, warm_start=True)
    trials = train(experiment, engine, small, 8, warm_start=True)
    names = [trial.user_attrs.get("preset") for trial in trials]
    assert names[:7] == ["A2", "A3", "B2", "B3", "C4", "E4", "START"]
    assert set(names[7:]) == {None}


def test_one_seed_and_one_worker_give_the_same_trials(
    experiment: Experiment, small: DataSet
) -> None:
    def once(name: str) -> list[tuple[object, ...]]:
        engine = InstantEngine()
        with open_for_writing(locate(name), experiment, small, TASK, seed=11) as study:
            study.sampler = make_sampler("tpe", 1)
            watch = Watch(study, 16, 1, Console(file=io.StringIO()))
            Coordinator(study, experiment.objective, engine, TASK, watch, 16).run()
            return [(t.params, t.value, t.user_attrs.get("seed")) for t in study.trials]

    assert once("first") == once("second")


def test_a_complete_trial_has_its_curve_weights_seed_and_words(
    experiment: Experiment, small: DataSet
) -> None:
    class Trains(InstantEngine):
        def train(self, run: Run) -> Generator[Epoch, None, None]:
            from search.engines.reference import train

            yield from train(replace(run, epochs=1), small)

    task = replace(TASK, epochs=1)
    with open_for_writing(locate("test"), experiment, small, task, seed=5) as study:
        watch = Watch(study, 1, 1, Console(file=io.StringIO()))
        Coordinator(study, experiment.objective, Trains(), task, watch, 1).run()
        (trial,) = (trial for trial in study.trials if is_trained(trial))
        known = leaderboard_row(trial)
        assert known.curve == (known.score,)
        assert known.architecture == "8 10 max2 1x1:8 16 16 1x1:10 20 1x1:classes gap"
        assert known.parameters == 6664
        assert known.device == "nowhere"
        assert isinstance(known.seed, int)
        assert (known.seconds_per_epoch or 0) > 0
        weights = load_weights(study, trial)
        learnable = sum(w.numel() for name, w in weights.items() if not is_buffer(name))
        assert learnable == 6664


def is_buffer(name: str) -> bool:
    return name.rsplit(".", 1)[-1] in {"running_mean", "running_var", "num_batches_tracked"}


@pytest.mark.parametrize("name", SAMPLERS)
def test_every_sampler_searches(name: str, experiment: Experiment, small: DataSet) -> None:
    sampler = make_sampler(name, 0)
    trials = train(
        experiment, InstantEngine(workers=2), small, 12, sampler=sampler, task=Task(epochs=1)
    )
    assert count(trials) == 12


@pytest.mark.parametrize("name", PRUNERS)
def test_every_pruner_lets_a_run_live_for_a_while(name: str) -> None:
    study = optuna.create_study(direction="maximize", pruner=make_pruner(name, 15))
    for _ in range(20):
        trial = study.ask()
        for epoch in range(1, 16):
            trial.report(0.9, epoch)
        study.tell(trial, 0.9)
    trial = study.ask()
    for epoch in range(1, 2 if name == "median" else 5):  # the default was chosen on curves
        trial.report(0.1, epoch)
        assert not trial.should_prune()


def test_a_wrong_word_is_answered_with_the_known_ones() -> None:
    with pytest.raises(StudyError, match="known are tpe, gp, random"):
        make_sampler("magic", 0)
    with pytest.raises(StudyError, match="known are median, percentile, halving, hyperband, none"):
        make_pruner("scissors", 15)


def test_a_candidate_is_told_to_the_engine_with_its_seed_and_epochs(
    experiment: Experiment, small: DataSet
) -> None:
    engine = InstantEngine()
    trials = train(experiment, engine, small, 3)
    told = {run.seed: run for run in engine.runs}
    for trial in filter(is_trained, trials):
        run = told[trial.user_attrs["seed"]]
        assert run == Run(experiment.suggest(trial), trial.user_attrs["seed"], 4)
        assert isinstance(run.candidate, Candidate)
    assert len(told) == 3


def test_the_sampler_looks_at_the_best_and_the_latest_of_many_trials() -> None:
    study = optuna.create_study(direction="maximize")
    values = [
        random.Random(number).random() for number in range(SAMPLER_BEST + SAMPLER_LATEST + 100)
    ]
    for value in values:
        study.add_trial(optuna.create_trial(value=value, user_attrs={}))
    seen = SamplerHistory(study)._get_trials(deepcopy=False)
    assert len(seen) == SAMPLER_BEST + SAMPLER_LATEST
    assert [trial.number for trial in seen] == sorted(trial.number for trial in seen)
    assert seen[SAMPLER_BEST:] == study.trials[-SAMPLER_LATEST:]
    earlier = sorted(values[:-SAMPLER_LATEST], reverse=True)
    assert (
        sorted((trial.value for trial in seen[:SAMPLER_BEST]), reverse=True)
        == earlier[:SAMPLER_BEST]
    )


def test_what_was_best_is_found_out_anew_when_so_many_trials_have_come() -> None:
    study = optuna.create_study(direction="maximize")
    trials = SamplerHistory(study)
    for number in range(SAMPLER_LATEST + 3 * RESELECT_EVERY):
        study.add_trial(optuna.create_trial(value=number % 7 / 7))
        seen = trials._get_trials(deepcopy=False)
        assert seen[-SAMPLER_LATEST:] == study.get_trials(deepcopy=False)[-SAMPLER_LATEST:]
        numbers = [trial.number for trial in seen]
        assert numbers == sorted(set(numbers))
        assert len(seen) <= SAMPLER_BEST + SAMPLER_LATEST + RESELECT_EVERY
        if number > SAMPLER_LATEST + RESELECT_EVERY:
            assert [trial.value for trial in seen[:SAMPLER_BEST]].count(6 / 7) >= 7, (
                "none better is there"
            )
    only = trials._get_trials(deepcopy=False, states=(TrialState.RUNNING,))
    assert only == []


def test_of_hyperbands_brackets_the_sampler_sees_what_hyperband_shows_it() -> None:
    study = optuna.create_study(
        direction="maximize", sampler=make_sampler("tpe", 1), pruner=make_pruner("hyperband", 15)
    )
    distribution = optuna.distributions.FloatDistribution(0, 1)
    for number in range(SAMPLER_LATEST + 3 * RESELECT_EVERY):
        study.add_trial(
            optuna.create_trial(
                value=number % 7 / 7, params={"x": 0.5}, distributions={"x": distribution}
            )
        )
    for _ in range(5):
        trial = study.ask()
        study.tell(trial, trial.suggest_float("x", 0, 1))


@pytest.mark.parametrize("name", ["median", "percentile"])
def test_a_pruner_compares_with_the_latest_of_many_trials(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "PRUNER_WINDOW", 20)
    study = optuna.create_study(direction="maximize", pruner=make_pruner(name, 15))
    for number in range(40):  # the earlier were better
        values = dict.fromkeys(range(1, 16), 0.9 - (number >= 20) * 0.4)
        study.add_trial(optuna.create_trial(value=values[15], intermediate_values=values))
    trial = study.ask()
    for step in range(1, 8):
        trial.report(0.6, step)
        assert not trial.should_prune()
    for step in range(8, 15):
        trial.report(0.4, step)
    assert not trial.should_prune(), "its best counts, as Optuna has it"
    worse = study.ask()
    for step in range(1, 15):
        worse.report(0.4, step)
    assert worse.should_prune()


def test_a_short_study_is_seen_whole() -> None:
    study = optuna.create_study(direction="maximize")
    for _ in range(SAMPLER_BEST + SAMPLER_LATEST):
        study.add_trial(optuna.create_trial(value=0.5))
    assert SamplerHistory(study)._get_trials(deepcopy=False) == study.trials


def test_who_prefers_smaller_nets_trains_none_as_large_as_one_that_was_good_enough(
    experiment: Experiment, small: DataSet
) -> None:
    target = 0.95
    with open_for_writing(
        *(locate("test"), experiment, small, TASK),
        seed=5,
        warm_start=False,
        notes={"smaller_at": target},
    ) as study:
        study.sampler, study.pruner = make_sampler("random", 0), make_pruner("none", TASK.epochs)
        watch = Watch(study, 12, 1, Console(file=io.StringIO()))
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


def test_a_trial_that_was_cut_short_goes_on_where_it_was_with_its_seed_and_curve(
    experiment: Experiment, small: DataSet
) -> None:
    cut, engine = Resumable(), Resumable()
    cut.until = 2
    with pytest.raises(KeyboardInterrupt):
        train(experiment, cut, small, 1)
    (kept,) = Path("studies/test.artifacts").glob("run-*.state")
    trials = train(experiment, engine, small, 1)
    first, second = trials[-2:]
    assert first.state == TrialState.FAIL or first.user_attrs["reason"] == "interrupted"
    assert engine.runs[0].state == b"2"
    assert engine.runs[0].seed == cut.runs[0].seed == second.user_attrs["seed"]
    curve = [value for _, value in sorted(second.intermediate_values.items())]
    assert curve == [epoch.test_accuracy for epoch in InstantEngine().train(engine.runs[0])]
    assert not kept.exists(), "what has ended needs no state"


@pytest.mark.parametrize("content", [b"", b"{}", b"x\ny", b'{"seed": 1}\n2', None])
def test_a_state_that_is_not_whole_or_of_another_run_is_not_gone_on_from(
    experiment: Experiment, small: DataSet, content: bytes | None
) -> None:
    cut, engine = Resumable(), Resumable()
    cut.until = 2
    with pytest.raises(KeyboardInterrupt):
        train(experiment, cut, small, 1)
    (kept,) = Path("studies/test.artifacts").glob("run-*.state")
    kept.write_bytes(kept.read_bytes()[:-1] + b"3" if content is None else content)
    (trial,) = [t for t in train(experiment, engine, small, 1) if is_trained(t)]
    assert engine.runs[0].state is None
    assert sorted(trial.intermediate_values) == [1, 2, 3, 4]
