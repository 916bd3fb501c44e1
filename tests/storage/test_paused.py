"""Tests of a coordinator that is paused and woken, such as a laptop or a virtual machine."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from optuna.trial import TrialState

from search.errors import StudyError
from search.study.lifecycle import load_study, locate
from search.study.trials import count_trained
from tests.processes import wait_until
from tests.storage.conftest import Server

pytestmark = pytest.mark.service

# The program with shorter times, so that a pause need not last a minute.
IMPATIENT = """
import sys
from search.storage import locks
locks.HEARTBEAT_SECONDS, locks.GRACE_SECONDS = 0.5, 4
from search.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def start(folder: Path, url: str, workers: int) -> subprocess.Popen[str]:
    options = (
        *("--dataset", "digits", "--epochs", "15", "--pruner", "none", "--no-warm-start"),
        *("--trials", "4", "--workers", str(workers), "--seed", "1"),
    )
    return subprocess.Popen(
        [sys.executable, "-c", IMPATIENT, "run", "--study", "paused", "--storage", url, *options],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def test_paused_and_woken_coordinator_does_no_harm(server: Server, tmp_path: Path) -> None:
    def trials_in(state: TrialState) -> list[int]:
        """Read the study anew: a storage keeps what it has read of other processes' trials."""
        try:
            trials = load_study(locate("paused", server.url)).trials
        except StudyError:  # not created yet
            return []
        return [trial.number for trial in trials if trial.state == state]

    first = start(tmp_path, server.url, workers=1)
    second = None
    try:
        wait_until(lambda: trials_in(TrialState.RUNNING), 60, "the first search does not start")
        (paused,) = trials_in(TrialState.RUNNING)
        os.killpg(first.pid, signal.SIGSTOP)
        time.sleep(6)  # longer than the grace for a coordinator without heartbeats
        second = start(tmp_path, server.url, workers=1)
        wait_until(
            lambda: paused in trials_in(TrialState.FAIL),
            60,
            "the second search does not take over the trial",
        )
        os.killpg(first.pid, signal.SIGCONT)
        for process in (first, second):
            errors = process.communicate(timeout=120)[1]
            assert process.returncode == 0, errors
    finally:
        for process in filter(None, (first, second)):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate()
    study = load_study(locate("paused", server.url))
    assert count_trained(study) == 4
    assert not study.get_trials(states=(TrialState.RUNNING, TrialState.WAITING))
    assert study.trials[paused].state == TrialState.FAIL
    assert "retry_of" in {name for trial in study.trials for name in trial.user_attrs}
