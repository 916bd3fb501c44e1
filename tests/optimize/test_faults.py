"""Tests of random kills, and of memory over thousands of trials; both take long.

SEARCH_KILLS=200 python -m pytest -m long -n 0 -s tests/optimize/test_faults.py
SEARCH_SOAK=2000 python -m pytest -m long -n 0 -s tests/optimize/test_faults.py -k grow
"""

import os
import random
import runpy
import sqlite3
import subprocess
import time
from collections import Counter
from pathlib import Path

import pytest
from optuna.trial import TrialState

from search.study.lifecycle import load_study, locate
from search.study.queue import MAX_ATTEMPTS
from search.study.trials import is_trained
from search.study.weights import load_weights
from tests.processes import (
    KILLS,
    KILLS_SEED,
    VICTIMS,
    TrialRow,
    children_of,
    kill_victim,
    run_command,
    start_command,
    trial_states,
    wait_until_gone,
)

SOAK = int(os.environ.get("SEARCH_SOAK", "0"))
RUN = (
    *("run", "--dataset", "digits", "--epochs", "2", "--no-warm-start", "--seed", "1"),
    *("--workers", "2"),
)
ENDLESS_RUN = (*RUN, "--trials", "100000")
CONFIRM = ("confirm", "--study", "digits", "--top", "2", "--seeds", "200")
EXPORT = ("export", "--study", "digits", "--output", "best.py")


def kill_during(folder: Path, command: tuple[str, ...], draw: random.Random) -> list[str]:
    """Start a command, kill at a random moment, and return the victims."""
    victims = []
    with start_command(folder, *command) as process:
        if KILLS > 50 and draw.random() < 0.7:  # else most die at the start
            assert process.stdout
            while (line := process.stdout.readline()) and not line.startswith("["):
                pass
        time.sleep(draw.uniform(0.2, 9))
        victim = draw.choice(VICTIMS)
        if kill_victim(process, victim, draw):
            victims.append(victim)
        if victim == "worker":  # the coordinator replaces it
            time.sleep(draw.uniform(0, 4))
            kill_victim(process, "coordinator", draw)
            victims.append("coordinator")
        process.wait()
        wait_until_gone(process)
    return victims


def ended_trials(folder: Path) -> dict[int, TrialRow]:
    """Read the complete and pruned trials by number; none while the study is being created."""
    try:
        rows = trial_states(folder) if (folder / "studies" / "digits.db").is_file() else []
    except sqlite3.OperationalError:
        rows = []  # killed while its tables were created
    return {row[0]: row for row in rows if row[1] in ("COMPLETE", "PRUNED")}


@pytest.mark.long
def test_random_kills_lose_no_finished_trial(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw, killed = random.Random(KILLS_SEED), Counter[str]()
    ended: dict[int, TrialRow] = {}
    while killed.total() < KILLS:
        complete = [row for row in ended.values() if row[1] == "COMPLETE"]
        # Mostly `run`; the other verbs once there is something to confirm or export.
        commands = (ENDLESS_RUN, ENDLESS_RUN, CONFIRM, EXPORT)
        command = draw.choice(commands) if len(complete) > 1 else ENDLESS_RUN
        killed.update(kill_during(tmp_path, command, draw))
        now = ended_trials(tmp_path)
        assert ended.items() <= now.items(), "finished trials are unchanged"
        ended = now
        if (tmp_path / "best.py").is_file():
            assert runpy.run_path(str(tmp_path / "best.py"))["load"]()

    monkeypatch.chdir(tmp_path)
    goal = 2 + len([row for row in ended.values() if row[2]])
    status, output, errors = run_command(tmp_path, *RUN, "--trials", str(goal))
    assert status == 0, errors
    assert f"holds {goal} of {goal} trained trials" in output
    check_study(goal)
    assert not list(tmp_path.glob("studies/digits.artifacts/*.state")), "old checkpoints"
    assert run_command(tmp_path, *EXPORT)[0] == 0
    temporary = [*tmp_path.glob(".*"), *tmp_path.glob("studies/digits.artifacts/.*")]
    assert not temporary, "temporary files of killed processes are deleted"
    print(f"killed {dict(killed)}; {len(ended)} trials had ended before the last command")


def check_study(trained: int) -> None:
    """Check counts, retries and weights of the study in the current folder."""
    study = load_study(locate("digits"))
    trials = study.get_trials()
    assert sum(map(is_trained, trials)) == trained
    assert not [t for t in trials if t.state in (TrialState.RUNNING, TrialState.WAITING)]
    done = {trial.number for trial in trials if is_trained(trial)}
    assert not done & {trial.user_attrs.get("retry_of") for trial in trials}, "no retries of these"
    assert all(trial.user_attrs.get("attempt", 1) <= MAX_ATTEMPTS for trial in trials)
    for trial in study.get_trials(states=(TrialState.COMPLETE,)):
        assert load_weights(study, trial)


SMALL_SPACE = """
from search.nets.architecture import Architecture, Conv, GlobalPool, Pool
from search.nets.candidate import Candidate, Recipe

def suggest(trial):
    layers = [Pool()]
    for place in range(trial.suggest_int("depth", 1, 2)):
        layers.append(Conv(trial.suggest_int(f"width_{place}", 2, 6)))
    head = [GlobalPool(), Conv(None, kernel=1, after="none")]
    lr = trial.suggest_float("lr", 0.01, 0.5, log=True)
    return Candidate(Architecture((*layers, *head)), Recipe(lr=lr, batch_size=256))
"""


@pytest.mark.long
@pytest.mark.skipif(SOAK < 100, reason="set SEARCH_SOAK=2000 to run it")
def test_memory_and_files_do_not_grow_with_trials(tmp_path: Path) -> None:
    """After the first tenth, workers and open files do not grow; the coordinator does, a little."""
    (tmp_path / "space.py").write_text(SMALL_SPACE)
    command = ("run", "--dataset", "digits", "--epochs", "1", "--no-warm-start", "--pruner", "none")
    samples: list[dict[str, float]] = []
    with start_command(tmp_path, *command, "--trials", str(SOAK), "--workers", "2") as process:
        lines = 0
        assert process.stdout
        for line in process.stdout:
            lines += line.startswith("[")
            if line.startswith("[") and lines % (SOAK // 20) == 0:
                samples.append({"trials": lines, **resources_of(process)})
                print(samples[-1], database_kb(tmp_path))
        assert process.wait() == 0
    first, last = samples[2], samples[-2]  # after the last trial a worker may have ended
    trials = last["trials"] - first["trials"]
    assert last["files"] <= first["files"] + 2
    assert last["workers_mb"] <= 1.05 * first["workers_mb"]
    assert (last["coordinator_mb"] - first["coordinator_mb"]) * 1024 / trials < 30, "kB per trial"
    print(f"{database_kb(tmp_path) / SOAK:.1f} kB of database per trial")


def database_kb(folder: Path) -> float:
    """Return the size of the database with its write-ahead log, in kB."""
    return sum(path.stat().st_size for path in folder.glob("studies/digits.db*")) / 1024


def resources_of(process: subprocess.Popen[str]) -> dict[str, float]:
    """Measure the memory (MiB) of the coordinator and of its workers, and count open files."""

    def resident_mb(pid: int) -> float:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    others = children_of(process)
    return {
        "coordinator_mb": resident_mb(process.pid),
        "workers_mb": sum(map(resident_mb, others)),
        "files": sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in (process.pid, *others)),
    }
