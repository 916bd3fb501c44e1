"""Tests of one kill per victim, at a fixed point of `run`, `confirm` and `export`.

tests/optimize/test_faults.py kills at random.
"""

import json
import os
import runpy
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from optuna.trial import TrialState

from search.study.lifecycle import load_study, locate
from search.study.trials import is_trained
from search.study.weights import load_weights
from tests.conftest import FINISHED_CONFIRM, ROOT, run_in_process
from tests.processes import (
    fork_servers_of,
    kill_group,
    start_command,
    trial_states,
    wait_until,
    wait_until_gone,
    workers_of,
)

pytestmark = pytest.mark.process

RUN = (
    *("run", "--dataset", "digits", "--epochs", "4", "--no-warm-start", "--pruner", "none"),
    *("--seed", "1", "--workers", "2", "--trials", "4"),
)

# While the file `pause` exists, trials that start after the first complete one wait in epoch 2.
PAUSE = """
import time
from pathlib import Path

def pause(trial, epoch):
    states = [past.state for past in trial.study.get_trials(deepcopy=False)]
    if epoch == 2 and optuna.trial.TrialState.COMPLETE in states:
        Path(f"paused.{trial.number}").touch()
        while Path("pause").exists():
            time.sleep(0.05)
"""
NEXT_EPOCH = "        curve.append(test_accuracy)\n"


def kill_coordinator(process: subprocess.Popen[str]) -> None:
    process.kill()


def kill_workers(process: subprocess.Popen[str]) -> None:
    for pid in workers_of(process):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def kill_fork_server(process: subprocess.Popen[str]) -> None:
    """Kill the fork server, then the workers, so that new ones have to be started."""
    workers = workers_of(process)
    for pid in (*fork_servers_of(process), *workers):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


ENDS_THE_COMMAND = {"coordinator": kill_coordinator, "whole group": kill_group}
LEAVES_THE_COORDINATOR = {"workers": kill_workers, "fork server": kill_fork_server}
VICTIMS = ENDS_THE_COMMAND | LEAVES_THE_COORDINATOR


def end_by_kill(process: subprocess.Popen[str], victim: str) -> None:
    """Kill the victim and end the pause; if the coordinator survives, wait until it finishes."""
    assert workers_of(process), "no worker to kill"
    VICTIMS[victim](process)
    Path("pause").unlink(missing_ok=True)
    if victim in LEAVES_THE_COORDINATOR:
        output, errors = process.communicate(timeout=120)
        assert process.returncode == 0, output + errors
    process.wait()
    wait_until_gone(process)


def write_pausing_objective(folder: Path) -> None:
    """Copy objective.py with a call of `pause` in each epoch."""
    text = (ROOT / "objective.py").read_text()
    assert text.count(NEXT_EPOCH) == 1
    call = f"{NEXT_EPOCH}        pause(trial, len(curve))\n"
    (folder / "objective.py").write_text(text.replace(NEXT_EPOCH, call) + PAUSE)


def is_paused(folder: Path) -> bool:
    """Return whether both workers' trials wait in epoch 2."""
    return len(list(folder.glob("paused.*"))) == 2


@pytest.mark.parametrize("victim", VICTIMS)
def test_kill_during_run_loses_and_repeats_no_trial(victim: str, project: Path) -> None:
    write_pausing_objective(project)
    (project / "pause").touch()
    with start_command(project, *RUN) as process:
        wait_until(lambda: is_paused(project), 120, "no trial has reached the pause")
        finished = {row for row in trial_states(project) if row[1] == "COMPLETE"}
        assert finished
        end_by_kill(process, victim)
    status, output, errors = run_in_process(project, *RUN)
    assert status == 0, errors
    assert "study digits holds 4 of 4 trained trials" in output
    assert finished <= set(trial_states(project)), "finished trials are unchanged"
    study = load_study(locate("digits"))
    trials = study.get_trials()
    assert sum(map(is_trained, trials)) == 4
    assert not [t for t in trials if t.state in (TrialState.RUNNING, TrialState.WAITING)]
    retried = {trial.user_attrs.get("retry_of") for trial in trials}
    assert not retried & {trial.number for trial in trials if is_trained(trial)}
    for trial in study.get_trials(states=(TrialState.COMPLETE,)):
        assert load_weights(study, trial)
    assert not list(project.glob("studies/digits.artifacts/*.state")), "no old checkpoints"


@pytest.mark.parametrize("victim", ["coordinator", "workers"])
def test_kill_during_confirm_loses_and_repeats_no_run(victim: str, finished: Path) -> None:
    def confirm_trials() -> int:
        return [state for _, state, _ in trial_states(finished, "digits.confirm")].count("COMPLETE")

    assert confirm_trials() == 8
    with start_command(finished, *FINISHED_CONFIRM, "12") as process:
        wait_until(lambda: confirm_trials() > 8, 60, "no run was confirmed in a minute")
        end_by_kill(process, victim)
    status, output, errors = run_in_process(finished, *FINISHED_CONFIRM, "12", "--json")
    assert status == 0, errors
    runs = [row["n"] for row in json.loads(output)]
    assert runs[0] == 12
    assert 4 <= runs[1] <= 12, "a candidate that is clearly worse gets no more seeds"
    trials = [t for t in load_study(locate("digits.confirm")).get_trials() if is_trained(t)]
    pairs = {(t.params["trial"], t.params["seed"]) for t in trials}
    assert len(trials) == len(pairs) == sum(runs), "none is lost, none trained twice"


def test_kill_during_export_leaves_no_partial_file(finished: Path) -> None:
    export = ("export", "--study", "digits", "--output", "best.py")
    code = (
        "import os, signal; from search.__main__ import main\n"
        "os.replace = os.rename = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        f"main({export!r})"
    )
    killed = subprocess.run([sys.executable, "-c", code], cwd=finished, capture_output=True)
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    assert not (finished / "best.py").exists()
    status, _, errors = run_in_process(finished, *export)
    assert status == 0, errors
    assert runpy.run_path(str(finished / "best.py"))["load"]()
    assert not list(finished.glob(".*")), "the temporary file of the killed export is removed"
