"""Tests of a study that several coordinators share, on a real PostgreSQL server."""

import io
import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import optuna
import pytest
from optuna.trial import TrialState
from rich.console import Console

from search.commands.progress import ProgressDisplay
from search.data.dataset import DataSet
from search.engines.contract import Epoch
from search.errors import StudyError
from search.nets.candidate import Run, Task
from search.optimize.coordinator import Coordinator
from search.optimize.pruners import make_pruner
from search.optimize.samplers import make_sampler
from search.storage import locks
from search.storage.handle import fail_trial, lock_of, shutdown_event
from search.storage.locks import advisory_lock
from search.storage.postgresql import RetryingStorage
from search.study.experiment import Experiment
from search.study.lifecycle import load_study, locate, open_for_writing
from search.study.queue import COORDINATOR_DIED
from search.study.trials import INTERRUPTED, count_trained, is_trained
from tests.conftest import InstantEngine
from tests.processes import KILLS, KILLS_SEED, VICTIMS, kill_victim, start_command, wait_until_gone
from tests.storage.conftest import Server

pytestmark = pytest.mark.service

TASK = Task(epochs=4)


@dataclass
class Slow(InstantEngine):
    """An engine that takes its time, and none of the machine's."""

    seconds: float = 0.05
    held: threading.Event | None = None

    def train(self, run: Run) -> Generator[Epoch, None, None]:
        for epoch in super().train(run):
            if self.held:
                self.held.wait()
            time.sleep(self.seconds)
            yield epoch


def train(
    name: str,
    server: Server,
    experiment: Experiment,
    data: DataSet,
    engine: InstantEngine,
    trials: int,
) -> int:
    """One coordinator, from opening the study to its end; how many runs it trained."""
    with open_for_writing(
        locate(name, server.url), experiment, data, TASK, warm_start=False
    ) as study:
        study.sampler, study.pruner = (
            make_sampler("random", id(engine) % 2**32),
            make_pruner("none", 4),
        )
        watch = ProgressDisplay(study, trials, engine.workers, Console(file=io.StringIO()))
        Coordinator(study, experiment.objective, engine, TASK, watch, trials).run()
    return len(engine.runs)


def ends(name: str, server: Server) -> Counter[str]:
    trials = load_study(locate(name, server.url)).get_trials(deepcopy=False)
    return Counter("trained" if is_trained(t) else t.state.name for t in trials)


def test_coordinators_together_reach_the_exact_count(
    server: Server, experiment: Experiment, small: DataSet
) -> None:
    engines = [Slow(workers=3) for _ in range(3)]
    with ThreadPoolExecutor(3) as threads:
        asked = [
            threads.submit(train, "exact", server, experiment, small, engine, 20)
            for engine in engines
        ]
        done = [one.result() for one in asked]
    found = ends("exact", server)
    assert found["trained"] == sum(done) == 20
    assert not found["RUNNING"] and not found["WAITING"] and not found["FAIL"]
    assert min(done) >= 1, "each has its share"
    study = load_study(locate("exact", server.url))
    runs = [t for t in study.get_trials() if is_trained(t)]
    assert len({trial.user_attrs["seed"] for trial in runs}) == 20


def test_coordinator_replaces_one_that_dies_at_the_end(
    server: Server, experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "GRACE_SECONDS", 2)
    with open_for_writing(
        locate("dying", server.url), experiment, small, TASK, warm_start=False
    ) as study:
        study.sampler = make_sampler("random", 1)
        dead = study.ask()
        candidate = experiment.suggest(dead)
        lock_of(study).heartbeat([dead.number])
        assert candidate
        engine = Slow(workers=2)
        started = time.monotonic()
        train("dying", server, experiment, small, engine, 3)
        assert time.monotonic() - started > 1, "it was given its time"
    trials = load_study(locate("dying", server.url)).get_trials()
    assert trials[0].state == TrialState.FAIL
    assert trials[0].user_attrs["reason"] == COORDINATOR_DIED
    retried = [t for t in trials if t.user_attrs.get("retry_of") == 0]
    assert [t.params for t in retried] == [trials[0].params], "the same candidate once more"
    assert ends("dying", server)["trained"] == 3


def test_new_coordinator_takes_no_trial_of_another(
    server: Server, experiment: Experiment, small: DataSet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "GRACE_SECONDS", 2)
    how = {"warm_start": False}

    def start() -> None:
        with open_for_writing(locate("asking", server.url), experiment, small, TASK, **how):
            pass

    with ThreadPoolExecutor(1) as threads:
        with open_for_writing(
            locate("asking", server.url), experiment, small, TASK, **how
        ) as study:
            study.sampler = make_sampler("random", 1)
            with lock_of(study).hold():
                trial = study.ask()  # which runs, and has not yet been heard of
                other = threads.submit(start)
                time.sleep(2.5)
                assert not other.done(), "it waits for its turn"
                lock_of(study).heartbeat([trial.number])
        other.result()
    (known,) = load_study(locate("asking", server.url)).get_trials()
    assert known.state == TrialState.RUNNING


def test_coordinator_taken_for_dead_does_no_harm(
    server: Server, experiment: Experiment, small: DataSet
) -> None:
    engine, held_up = Slow(), threading.Event()
    engine.held = held_up
    with ThreadPoolExecutor(1) as threads:
        slow = threads.submit(train, "slow", server, experiment, small, engine, 2)
        deadline = time.monotonic() + 20
        while not engine.runs and time.monotonic() < deadline:
            time.sleep(0.05)
        study = load_study(locate("slow", server.url))
        (running,) = study.get_trials(states=(TrialState.RUNNING,))
        assert fail_trial(study, running, {"reason": "taken for dead"})
        held_up.set()
        assert slow.result() == 3, "what others had ended is not counted"
    assert ends("slow", server) == {"trained": 2, "FAIL": 1} | {
        k: v for k, v in ends("slow", server).items() if k == "PRUNED"
    }


def test_server_crash_in_mid_run_loses_nothing(
    server: Server, experiment: Experiment, small: DataSet
) -> None:
    with ThreadPoolExecutor(2) as threads:
        asked = [
            threads.submit(train, "crash", server, experiment, small, Slow(workers=2), 30)
            for _ in range(2)
        ]
        for _ in range(2):
            time.sleep(0.7)
            server.crash(away_seconds=0.5)
        wait(asked)
        assert [one.exception() for one in asked] == [None, None]
        done = sum(one.result() for one in asked)
    found = ends("crash", server)
    assert found["trained"] == 30
    assert done <= 30 + 4, "nothing was trained twice but what a lost answer hid"
    failed = load_study(locate("crash", server.url)).get_trials(states=(TrialState.FAIL,))
    assert len(failed) <= 4, "one for each crash and coordinator at most: a turn that was lost"
    assert {trial.user_attrs.get("reason") for trial in failed} <= {INTERRUPTED, COORDINATOR_DIED}
    assert not found["RUNNING"]
    for trial in load_study(locate("crash", server.url)).get_trials(states=(TrialState.COMPLETE,)):
        assert sorted(trial.intermediate_values) == [1, 2, 3, 4]


def test_simultaneous_starts_create_one_study(
    server: Server, experiment: Experiment, small: DataSet
) -> None:
    def begin(_: int) -> None:
        with open_for_writing(locate("begun", server.url), experiment, small, TASK):
            pass

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(begin, range(4)))
    queued = [t.user_attrs["preset"] for t in load_study(locate("begun", server.url)).get_trials()]
    assert sorted(queued) == sorted(experiment.warm_start)


def test_exclusive_verbs_refuse_a_second_process(
    server: Server, experiment: Experiment, small: DataSet
) -> None:
    how = {"warm_start": False, "exclusive": True}
    with (
        open_for_writing(locate("sole", server.url), experiment, small, TASK, **how),
        pytest.raises(StudyError, match="is being run by another process"),
        open_for_writing(locate("sole", server.url), experiment, small, TASK, **how),
    ):
        pass
    with open_for_writing(locate("sole", server.url), experiment, small, TASK, **how) as study:
        assert count_trained(study) == 0


def test_missing_server_fails_at_once(project: Path) -> None:
    with pytest.raises(StudyError, match=r"storage postgresql://u:\*\*\*@127.0.0.1:1/x cannot be"):
        load_study(locate("x", "postgresql://u:secret@127.0.0.1:1/x"))


def test_only_disconnects_are_retried(server: Server) -> None:
    storage = RetryingStorage(server.url.replace("postgresql:", "postgresql+psycopg:"))
    with pytest.raises(KeyError):
        storage.get_study_id_from_name("nobody")
    with pytest.raises(optuna.exceptions.DuplicatedStudyError):
        for _ in range(2):
            storage.create_new_study([optuna.study.StudyDirection.MAXIMIZE], "twice")


def search_on(server: Server, *words: str) -> tuple[str, ...]:
    options = ("--dataset", "digits", "--epochs", "1", "--no-warm-start")
    return ("run", *options, "--storage", server.url, *words)


def test_search_stops_soon_while_the_server_is_away(server: Server, tmp_path: Path) -> None:
    words = search_on(server, "--study", "left", "--trials", "500")
    with start_command(tmp_path, *words) as process:
        assert process.stdout
        while not process.stdout.readline().startswith("[2/"):
            assert process.poll() is None
        server.stop()
        try:
            time.sleep(1)  # long enough for somebody to be waiting for it
            os.kill(process.pid, signal.SIGTERM)
            output, errors = process.communicate(timeout=10)
        finally:
            server.start()
        assert (process.returncode, errors) == (130, "")
        assert (
            "the study cannot be read now" in output and "once it can be, resume with: " in output
        )
        wait_until_gone(process)


def test_stopping_search_does_not_wait_for_the_lock(
    server: Server, experiment: Experiment, small: DataSet
) -> None:
    with open_for_writing(
        locate("turn", server.url), experiment, small, TASK, warm_start=False
    ) as study:
        taking_turns = lock_of(study)
        others = RetryingStorage(server.url.replace("postgresql:", "postgresql+psycopg:"))

        def ask() -> None:
            with taking_turns.hold():
                pass

        with (
            ThreadPoolExecutor(1) as threads,
            advisory_lock(others, f"turn {study._study_id}"),
        ):
            asked = threads.submit(ask)
            time.sleep(0.5)
            assert not asked.done()
            shutdown_event(study).set()
            try:
                assert asked.exception(timeout=2 * locks.LOCK_TIMEOUT_SECONDS)
            finally:
                shutdown_event(study).clear()
        ask()


@pytest.mark.skipif(KILLS < 50, reason="kills long only: SEARCH_KILLS=200")
def test_random_kills_of_searches_and_server_lose_nothing(server: Server, tmp_path: Path) -> None:
    draw, killed = random.Random(KILLS_SEED), Counter[str]()
    finished: dict[int, tuple[int, float | None]] = {}
    words = search_on(server, "--study", "killed", "--workers", "1", "--trials")
    folders = [tmp_path / "a", tmp_path / "b"]
    for folder in folders:
        folder.mkdir()
    while killed.total() < KILLS:
        with ExitStack() as stack:
            both = [
                stack.enter_context(start_command(folder, *words, "100000")) for folder in folders
            ]
            for _ in range(5):
                time.sleep(draw.uniform(0.2, 9))
                place, victim = draw.randrange(2), draw.choice((*VICTIMS, "server"))
                if victim == "server":
                    server.crash(away_seconds=draw.uniform(0, 3))
                    killed[victim] += 1
                elif both[place].poll() is None:
                    killed[victim] += kill_victim(both[place], victim, draw)
                if victim in ("coordinator", "all"):
                    both[place].wait()
                    wait_until_gone(both[place])
                    both[place] = stack.enter_context(
                        start_command(folders[place], *words, "100000")
                    )
            for process in both:
                if process.poll() is not None:
                    errors = process.communicate()[1]
                    assert "cannot be used" in errors, "only who begins may find no server"
        try:
            trials = load_study(locate("killed", server.url)).get_trials(deepcopy=False)
        except StudyError:
            continue  # killed before it was made
        now = {t.number: (int(t.state), t.value) for t in trials if t.state.is_finished()}
        assert {number: now.get(number) for number in finished} == finished
        finished = now

    left = load_study(locate("killed", server.url)).get_trials(deepcopy=False)
    retries = [t.user_attrs["retry_of"] for t in left if t.state == TrialState.WAITING]
    assert len(retries) == len(set(retries)) <= 8, "each is queued once"
    wanted = 2 + sum(is_trained(t) or not t.state.is_finished() for t in left)
    with start_command(folders[0], *words, str(wanted)) as process:
        errors = process.communicate(timeout=240)[1]
    assert (process.returncode, errors) == (0, "")
    trials = load_study(locate("killed", server.url)).get_trials(deepcopy=False)
    assert sum(map(is_trained, trials)) == wanted
    assert not [t for t in trials if t.state in (TrialState.RUNNING, TrialState.WAITING)]
    done = {t.number for t in trials if is_trained(t)}
    assert not done & {t.user_attrs.get("retry_of") for t in trials}, "trained, and retried"
