"""Real processes for the tests: start them, list their workers, kill them, read their studies."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

import pytest


@contextmanager
def start_command(
    folder: Path, *arguments: str, **environment: str
) -> Iterator[subprocess.Popen[str]]:
    """Start `python -m search ...` in `folder`; kill its process group when the block ends."""
    process = subprocess.Popen(
        [sys.executable, "-m", "search", *arguments],
        cwd=folder,
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def run_command(folder: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run `python -m search ...` in `folder`; return exit status, output and errors."""
    with start_command(folder, *arguments, **environment) as process:
        output, errors = process.communicate(timeout=240)
        return process.returncode, output, errors


TrialRow = tuple[int, str, int]
"""A trial's number, state and count of reported epochs."""


class Member(NamedTuple):
    """One living process of a group, as `ps` shows it."""

    pid: int
    parent: int
    command: str


def group_members(group: int) -> list[Member]:
    """List the living processes of a process group."""
    command = ["ps", "-ww", "-eo", "pid=,ppid=,pgid=,stat=,args="]
    output = subprocess.run(command, capture_output=True, text=True).stdout
    rows = [line.split(maxsplit=4) for line in output.splitlines()]
    return [
        Member(int(pid), int(parent), args)
        for pid, parent, pgid, stat, args in rows
        if int(pgid) == group and "Z" not in stat
    ]


def children_of(process: subprocess.Popen[str]) -> list[int]:
    """List the processes a coordinator has started: workers, their fork server, the cleaner."""
    return [member.pid for member in group_members(process.pid) if member.pid != process.pid]


def fork_servers_of(process: subprocess.Popen[str]) -> list[int]:
    """List the coordinator's fork servers, which start its workers."""
    return [
        member.pid
        for member in group_members(process.pid)
        if member.parent == process.pid and "forkserver" in member.command
    ]


def workers_of(process: subprocess.Popen[str]) -> list[int]:
    """List the coordinator's worker processes, which are children of its fork server."""
    members = group_members(process.pid)
    servers = fork_servers_of(process)
    return [member.pid for member in members if member.parent in servers]


def wait_until(condition: Callable[[], object], seconds: float, failure: str) -> None:
    """Wait until `condition()` is true; fail the test with `failure` after `seconds`."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            pytest.fail(failure)
        time.sleep(0.1)


def wait_until_gone(process: subprocess.Popen[str]) -> None:
    """Wait until no process of the group is alive; a worker that is compiling ends late."""

    def survivors() -> str:
        columns = ["ps", "-o", "pid,stat,etime,time,wchan:20,args", "-p"]
        pids = ",".join(str(member.pid) for member in group_members(process.pid))
        return subprocess.run([*columns, pids or "0"], capture_output=True, text=True).stdout

    deadline = time.monotonic() + 30
    while group_members(process.pid):
        assert time.monotonic() < deadline, f"processes outlived their coordinator:\n{survivors()}"
        time.sleep(0.1)


# How often, and with which seed, the tests of the tier `long` kill at random.
KILLS = int(os.environ.get("SEARCH_KILLS", "3"))
KILLS_SEED = int(os.environ.get("SEARCH_KILLS_SEED", "0"))
VICTIMS = ("coordinator", "worker", "all")


def kill_victim(process: subprocess.Popen[str], victim: str, draw: random.Random) -> bool:
    """Kill one of VICTIMS; return whether there was a process to kill."""
    if victim == "all":
        kill_group(process)
    elif victim == "coordinator":
        process.kill()
    else:
        pids = children_of(process)
        if not pids:
            return False
        with suppress(ProcessLookupError):
            os.kill(draw.choice(pids), signal.SIGKILL)
    return True


def kill_group(process: subprocess.Popen[str]) -> None:
    """Kill a coordinator and all processes that it has started."""
    os.killpg(process.pid, signal.SIGKILL)


def trial_states(folder: Path, name: str = "digits") -> list[TrialRow]:
    """Read every trial from the database, without Optuna."""
    with closing(sqlite3.connect(folder / "studies" / f"{name}.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return database.execute(
            "SELECT number, state, (SELECT count(*) FROM trial_intermediate_values v"
            " WHERE v.trial_id = t.trial_id) FROM trials t ORDER BY number"
        ).fetchall()


def trained_count(folder: Path, name: str = "digits") -> int:
    """Count the trials that were trained to their end or pruned while they trained."""
    return sum(
        state == "COMPLETE" or (state == "PRUNED" and epochs > 0)
        for _, state, epochs in trial_states(folder, name)
    )


def epochs_count(folder: Path, name: str = "digits") -> int:
    """Count the epochs that all trials have reported; 0 while the study is being created."""
    if not (folder / "studies" / f"{name}.db").exists():
        return 0
    try:
        return sum(epochs for *_, epochs in trial_states(folder, name))
    except sqlite3.OperationalError:
        return 0


def wait_for_epochs(folder: Path, count: int, name: str = "digits") -> None:
    """Wait until the study's trials have reported `count` epochs in all."""
    wait_until(lambda: epochs_count(folder, name) >= count, 60, f"no {count} epochs in a minute")
