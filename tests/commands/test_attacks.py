"""Random attacks on real searches: signals at any moment to any process, checked by raw SQL.

It shares nothing with the program but the file format: what has finished once must read the same
for ever. `SEARCH_KILLS=300 python -m pytest -m long -n 0 -s tests/commands/test_attacks.py`
"""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path

import pytest

from tests.processes import KILLS, KILLS_SEED, group_members

pytestmark = pytest.mark.long

RUN = (
    *("run", "--dataset", "digits", "--study", "s", "--epochs", "5", "--no-warm-start"),
    *("--workers", "2", "--seed", "3", "--sampler", "random", "--trials"),
)
CONFIRM = ("confirm", "--study", "s", "--top", "3", "--seeds", "6", "--target", "90")
EXPORT = ("export", "--study", "s", "--output", "best.py")
REPORT = ("report", "--study", "s", "--output", "s.html")
FINISHED = ("COMPLETE", "PRUNED", "FAIL")

Rows = dict[tuple[str, int], list[tuple[object, ...]]]
"""Everything stored of a finished trial, by the name of its file and its number."""


def finished_rows(folder: Path) -> Rows:
    """Read the finished trials of both studies from copies of their files."""
    found: Rows = {}
    for path in sorted(folder.glob("studies/s*.db")):
        copy = folder / "copy"
        shutil.rmtree(copy, ignore_errors=True)
        copy.mkdir()
        for suffix in ("-wal", ""):  # in this order: a checkpoint may move rows meanwhile
            with suppress(FileNotFoundError):
                shutil.copy(f"{path}{suffix}", copy / f"x.db{suffix}")
        with closing(sqlite3.connect(copy / "x.db")) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
            if "trials" not in tables:
                continue
            trials = database.execute("SELECT trial_id, number, state FROM trials").fetchall()
            for trial_id, number, state in trials:
                if state in FINISHED:
                    rows: list[tuple[object, ...]] = [(state,)]
                    for table in sorted(tables):
                        if table.startswith("trial_") and table != "trial_heartbeats":
                            query = f"SELECT * FROM {table} WHERE trial_id = ?"
                            found_rows = database.execute(query, (trial_id,)).fetchall()
                            rows += [(table, *row) for row in found_rows]
                    found[path.name, number] = sorted(rows, key=repr)
    return found


def trained(rows: Rows, name: str) -> int:
    """Count the trials that are complete, or were pruned after an epoch: those with a report."""
    return sum(
        not {("COMPLETE",), ("PRUNED",)}.isdisjoint(trial)
        and any(row[0] == "trial_intermediate_values" for row in trial)
        for (file, _), trial in rows.items()
        if file == name
    )


def attack(folder: Path, arguments: tuple[str, ...], dice: random.Random) -> str:
    """Start a command and send a signal to one or all of its processes at a random moment.

    Returns:
        What was hit, or "nothing" if the command had ended.
    """
    process = subprocess.Popen(
        [sys.executable, "-m", "search", *arguments],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        process.wait(dice.choice((0.3, 1.5, 3, 5, 8)) * dice.random() + 0.5)
        hit = "nothing"
    except subprocess.TimeoutExpired:
        members = group_members(process.pid)
        number = dice.choice((signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT))
        target = dice.choice(("all", "leader", "one"))
        victims = {
            "all": [member.pid for member in members],
            "leader": [process.pid],
            "one": [dice.choice(members).pid] if members else [],
        }[target]
        for pid in victims:
            with suppress(ProcessLookupError):
                os.kill(pid, number)
        hit = f"{number.name} to {target}"
        time.sleep(dice.random())
        with suppress(ProcessLookupError):  # the rest of it, if only a part was hit
            os.killpg(process.pid, signal.SIGKILL)
    errors = process.communicate(timeout=60)[1]
    assert "Traceback" not in errors, errors
    deadline = time.monotonic() + 30
    while group_members(process.pid):
        assert time.monotonic() < deadline, "processes are left"
        time.sleep(0.05)
    return hit


def test_what_has_finished_once_stays_as_it_is(tmp_path: Path) -> None:
    dice, hits, known = random.Random(KILLS_SEED), Counter[str](), Rows()
    goal = 3
    while hits.total() - hits["nothing"] < KILLS:
        confirmable = trained(known, "s.db") >= 3
        arguments = dice.choice(
            (
                (*RUN, str(goal)),
                (*RUN, str(goal)),
                *((CONFIRM, EXPORT, REPORT) if confirmable else ()),
            )
        )
        hits[attack(tmp_path, arguments, dice)] += 1
        now = finished_rows(tmp_path)
        assert {key: now.get(key) for key in known} == known, "finished trials have changed"
        known = now
        assert trained(known, "s.db") <= goal, "too many were trained"
        if trained(known, "s.db") == goal:
            goal += 2
    for arguments in ((*RUN, str(goal)), CONFIRM, EXPORT, REPORT):
        command = [sys.executable, "-m", "search", *arguments]
        ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
        assert ran.returncode == 0, ran.stderr
    now = finished_rows(tmp_path)
    assert {key: now.get(key) for key in known} == known
    assert trained(now, "s.db") == goal
    assert not list(tmp_path.glob("studies/s*.artifacts/*.state"))
    assert not [path for path in tmp_path.rglob(".*") if path.is_file()], "temporary files"
    print(f"\n{dict(hits)}; {len(now)} finished trials, the first to the last unchanged")
