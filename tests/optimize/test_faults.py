"""Whatever is killed, and whenever: what was finished is kept, and nothing is counted twice.

The suite kills a little; `SEARCH_KILLS=200 python -m pytest tests/test_faults.py` kills long, and
`SEARCH_SOAK=2000 python -m pytest -s tests/test_faults.py -k grows` trains so many trials in a row.
"""

import os
import random
import runpy
import signal
import sqlite3
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
from optuna.trial import TrialState

from search.study.lifecycle import load_study, locate
from search.study.queue import MAX_ATTEMPTS
from search.study.trials import is_trained
from search.study.weights import load_weights
from tests.commands.test_main import gone_soon, states
from tests.conftest import run_command, start_command

KILLS = int(os.environ.get("SEARCH_KILLS", "3"))
SEED = int(os.environ.get("SEARCH_KILLS_SEED", "0"))
SOAK = int(os.environ.get("SEARCH_SOAK", "0"))
RUN = ("run", "--dataset", "digits", "--epochs", "2", "--no-warm-start", "--seed", "1")
CONFIRM = ("confirm", "--study", "digits", "--top", "2", "--seeds", "200")
EXPORT = ("export", "--study", "digits", "--output", "best.py")
VICTIMS = ("coordinator", "worker", "all")


def helpers(process: subprocess.Popen[str]) -> list[int]:
    """The processes that a coordinator has started: workers, and what starts and cleans up."""
    found = subprocess.run(["ps", "-eo", "pid=,pgid=,stat="], capture_output=True, text=True)
    rows = (line.split() for line in found.stdout.splitlines())
    group = [int(pid) for pid, pgid, stat in rows if int(pgid) == process.pid and "Z" not in stat]
    return [pid for pid in group if pid != process.pid]


def left_of(process: subprocess.Popen[str]) -> str:
    """What still lives of the processes that it has started, and for how long."""
    about = ["ps", "-o", "pid,stat,etime,time,wchan:20,args", "-p"]
    pids = ",".join(map(str, helpers(process)))
    return subprocess.run([*about, pids or "0"], capture_output=True, text=True).stdout


def kill(process: subprocess.Popen[str], victim: str, draw: random.Random) -> bool:
    """Whether there was something to kill."""
    if victim == "all":
        os.killpg(process.pid, signal.SIGKILL)
    elif victim == "coordinator":
        process.kill()
    else:
        pids = helpers(process)
        if not pids:
            return False
        with suppress(ProcessLookupError):
            os.kill(draw.choice(pids), signal.SIGKILL)
    return True


@pytest.mark.long
def test_random_kills_lose_no_finished_trial(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = random.Random(SEED)
    ended: dict[int, tuple[int, str, int]] = {}
    killed: dict[str, int] = dict.fromkeys(VICTIMS, 0)
    while sum(killed.values()) < KILLS:
        complete = [row for row in ended.values() if row[1] == "COMPLETE"]
        # The search most often; the others as soon as there is something to confirm or export.
        words = draw.choice((RUN, RUN, CONFIRM, EXPORT)) if len(complete) > 1 else RUN
        trials = ("--trials", "100000", "--workers", "2") if words is RUN else ()
        with start_command(tmp_path, *words, *trials) as process:
            if KILLS > 50 and draw.random() < 0.7:  # else most would be killed as they begin
                assert process.stdout
                while (line := process.stdout.readline()) and not line.startswith("["):
                    pass
            time.sleep(draw.uniform(0.2, 9))
            victim = draw.choice(VICTIMS)
            if kill(process, victim, draw):
                killed[victim] += 1
            if victim == "worker":  # the coordinator goes on with another
                time.sleep(draw.uniform(0, 4))
                killed["coordinator"] += kill(process, "coordinator", draw)
            process.wait()
            assert gone_soon(process.pid), f"outlived its coordinator: {left_of(process)}"
        if (tmp_path / "studies" / "digits.db").is_file():
            try:
                now = {row[0]: row for row in states(tmp_path)}
            except sqlite3.OperationalError:
                now = {}  # killed while its tables were made
            for number, row in ended.items():
                assert now[number] == row, "what was finished stays as it was"
            ended = {n: row for n, row in now.items() if row[1] in ("COMPLETE", "PRUNED")}
        if (tmp_path / "best.py").is_file():
            assert runpy.run_path(str(tmp_path / "best.py"))["load"]()

    monkeypatch.chdir(tmp_path)
    held = len([row for row in ended.values() if row[2]])
    status, output, errors = run_command(
        tmp_path, *RUN, "--trials", str(held + 2), "--workers", "2"
    )
    assert status == 0, errors
    assert f"holds {held + 2} of {held + 2} trained trials" in output
    study = load_study(locate("digits"))
    runs = study.get_trials()
    assert sum(map(is_trained, runs)) == held + 2
    assert not [t for t in runs if t.state in (TrialState.RUNNING, TrialState.WAITING)]
    done = {trial.number for trial in runs if is_trained(trial)}
    assert not done & {trial.user_attrs.get("retry_of") for trial in runs}, "trained, and retried"
    assert all(trial.user_attrs.get("attempt", 1) <= MAX_ATTEMPTS for trial in runs)
    for trial in study.get_trials(states=(TrialState.COMPLETE,)):
        assert load_weights(study, trial)
    left = list(tmp_path.glob("studies/digits.artifacts/*.state"))
    assert not left, "of runs that are over"
    assert run_command(tmp_path, *EXPORT)[0] == 0
    parts = [*tmp_path.glob(".*"), *tmp_path.glob("studies/digits.artifacts/.*")]
    assert not parts, "of files that were never whole"
    print(f"killed {killed}; {len(ended)} finished trials kept, {len(runs)} in all")


SMALL_SPACE = """
from search.architecture import Architecture, Conv, GlobalPool, Pool
from search.candidate import Candidate, Recipe

def suggest(trial):
    layers = [Pool()]
    for place in range(trial.suggest_int("depth", 1, 2)):
        layers.append(Conv(trial.suggest_int(f"width_{place}", 2, 6)))
    head = [GlobalPool(), Conv(None, kernel=1, after="none")]
    lr = trial.suggest_float("lr", 0.01, 0.5, log=True)
    return Candidate(Architecture((*layers, *head)), Recipe(lr=lr, batch_size=256))
"""


@pytest.mark.long
@pytest.mark.skipif(SOAK < 100, reason="soaks long only: SEARCH_SOAK=2000")
def test_memory_and_files_do_not_grow_with_trials(tmp_path: Path) -> None:
    """The memory of the workers and all open files stay as they were after the first tenth; the
    coordinator grows by the trials that it remembers."""
    (tmp_path / "space.py").write_text(SMALL_SPACE)
    words = ("run", "--dataset", "digits", "--epochs", "1", "--no-warm-start", "--pruner", "none")
    seen: list[dict[str, float]] = []
    with start_command(tmp_path, *words, "--trials", str(SOAK), "--workers", "2") as process:
        lines = 0
        assert process.stdout
        for line in process.stdout:
            lines += line.startswith("[")
            if line.startswith("[") and lines % (SOAK // 20) == 0:
                seen.append({"trials": lines, **taken_by(process)})
                print(seen[-1], database_kb(tmp_path))
        assert process.wait() == 0
    first, last = seen[2], seen[-2]  # behind the very last trial a worker may be gone
    trials = last["trials"] - first["trials"]
    assert last["files"] <= first["files"] + 2
    assert last["workers_mb"] <= 1.05 * first["workers_mb"]
    assert (last["coordinator_mb"] - first["coordinator_mb"]) * 1024 / trials < 30, "kB a trial"
    print(f"{database_kb(tmp_path) / SOAK:.1f} kB of database a trial")


def database_kb(folder: Path) -> float:
    """With what is written and not yet taken over."""
    return sum(path.stat().st_size for path in folder.glob("studies/digits.db*")) / 1024


def taken_by(process: subprocess.Popen[str]) -> dict[str, float]:
    """Resident memory in MiB of the coordinator and of all its workers, and their open files."""

    def resident_mb(pid: int) -> float:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    others = helpers(process)
    return {
        "coordinator_mb": resident_mb(process.pid),
        "workers_mb": sum(map(resident_mb, others)),
        "files": sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in (process.pid, *others)),
    }
