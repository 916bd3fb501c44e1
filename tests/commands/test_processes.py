"""Tests of the command line as a real process: signals, disks, limits, pipes, the dashboard."""

import json
import os
import pty
import re
import shlex
import signal
import socket
import subprocess
import sys
import urllib.request
from contextlib import suppress
from pathlib import Path

import pytest

from tests.conftest import REAL_DATA, needs_mnist, run_in_process
from tests.processes import (
    run_command,
    start_command,
    trained_count,
    trial_states,
    wait_for_epochs,
    wait_until,
    wait_until_gone,
)

pytestmark = pytest.mark.process

DIGITS = ("run", "--dataset", "digits", "--epochs", "2")


@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_interrupted_search_says_how_to_resume(name: str, tmp_path: Path) -> None:
    with start_command(tmp_path, *DIGITS, "--trials", "30", "--seed", "1") as process:
        wait_for_epochs(tmp_path, 2)
        os.killpg(process.pid, getattr(signal, name))  # as a terminal does: all of them
        output, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (130, "")
        assert "python -m search run --dataset digits --epochs 2 --trials 30 --seed 1" in output
        wait_until_gone(process)
    assert "RUNNING" not in [state for _, state, _ in trial_states(tmp_path)]


def read_terminal(descriptor: int, until: str = "") -> str:
    """Read from a pseudo-terminal until a text appears, or until its process closes it."""
    output = ""
    with suppress(OSError):  # raised at the end
        while not until or until not in output:
            output += os.read(descriptor, 4_096).decode(errors="replace")
    return output


def test_interrupt_on_a_terminal_loses_no_line(tmp_path: Path) -> None:
    controller, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "search", *DIGITS, "--trials", "30", "--pruner", "none"],
        cwd=tmp_path,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "120"},
        stdin=subprocess.DEVNULL,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    )
    os.close(terminal)
    try:
        output = read_terminal(controller, until="[1/30] ")
        os.killpg(process.pid, signal.SIGINT)
        output += read_terminal(controller)
        assert process.wait(60) == 130
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        os.close(controller)
    output = re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", output)
    assert "worker 1" in output and "of 30 trained" in output
    lines = re.findall(r"\[\d+/30\] trial \d+ · (?:complete|pruned)", output)
    assert len(lines) == trained_count(tmp_path) >= 1
    assert "interrupted; finished trials are saved" in output
    assert "resume with: python -m search run" in output


def test_exported_module_needs_only_torch(finished: Path) -> None:
    """From a folder that has neither the package nor the study."""
    assert run_in_process(finished, "export", "--study", "digits", "--output", "best.py")[0] == 0
    folder = finished / "elsewhere"
    folder.mkdir()
    (finished / "best.py").rename(folder / "best.py")
    code = "import best, torch; print(best.predict(torch.zeros(28, 28)).shape)"
    loaded = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": ""},
        capture_output=True,
        text=True,
    )
    assert loaded.stdout == "torch.Size([1, 10])\n"


def test_dashboard_is_served_on_localhost_only(finished: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/api/studies"

    def names() -> list[str]:
        try:
            with urllib.request.urlopen(url, timeout=5) as page:
                return [study["study_name"] for study in json.load(page)["study_summaries"]]
        except OSError:
            return []

    command = ("dashboard", "--study", "digits", "--port", str(port))
    with start_command(finished, *command):
        wait_until(names, 30, "the dashboard does not answer")
        assert "digits" in names()
        study = f"http://127.0.0.1:{port}/api/studies/1"
        for headers in ({"Host": "evil.example"}, {"Origin": "http://evil.example"}):
            with pytest.raises(urllib.error.HTTPError, match="403"):
                urllib.request.urlopen(urllib.request.Request(study, b"{}", headers), timeout=5)
            request = urllib.request.Request(study, b"{}", headers, method="DELETE")
            with pytest.raises(urllib.error.HTTPError, match="403"):
                urllib.request.urlopen(request, timeout=5)
        assert "digits" in names()
        address = socket.gethostbyname(socket.gethostname())
        if not address.startswith("127."):
            with pytest.raises(OSError, match="refused"):
                socket.create_connection((address, port), timeout=5)
        status, _, errors = run_in_process(finished, *command)
        assert (status, errors.count("\n")) == (2, 1)
        assert "in use" in errors
    with start_command(finished, *command):  # at once, while closed connections linger
        wait_until(names, 30, "the dashboard does not start a second time")


@needs_mnist
def test_search_and_export_on_real_mnist(tmp_path: Path) -> None:
    options = ("--trials", "1", "--epochs", "1", "--workers", "1")
    status, output, errors = run_command(tmp_path, "run", *options)
    assert (status, errors) == (0, "")
    assert "study mnist: MNIST from" in output
    assert run_in_process(tmp_path, "export", "--output", "best.py")[0] == 0
    measured = subprocess.run(
        [sys.executable, "best.py", str(Path(REAL_DATA or "") / "MNIST")],
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert measured.returncode == 0, measured.stdout + measured.stderr
    (row,) = json.loads(run_in_process(tmp_path, "best", "--json", "--top", "1")[1])
    assert row["score"] > 0.9


def test_search_without_network_uses_the_digits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline = {"SEARCH_DATA_DIR": "", "http_proxy": "http://127.0.0.1:9"}
    offline["https_proxy"] = offline["http_proxy"]
    command = ("run", "--trials", "1", "--epochs", "1", "--engine", "reference")
    status, output, _ = run_command(tmp_path, *command, **offline)
    assert status == 0
    assert "instead of MNIST" in output
    assert "study digits holds 1 of 1" in output
    for name, value in offline.items():
        monkeypatch.setenv(name, value)
    status, _, errors = run_in_process(tmp_path, "run", "--dataset", "mnist")
    assert status == 2
    assert "train-images-idx3-ubyte.gz" in errors


def test_bad_input_is_one_line_in_a_real_process(tmp_path: Path) -> None:
    for command in ("run --trials many", "best --study ../../etc/passwd"):
        status, output, errors = run_command(tmp_path, *command.split())
        assert (status, output, errors.count("\n")) == (2, "", 1)
        assert errors.startswith("error: ")


def test_full_disk_is_one_line_and_the_search_resumes(tmp_path: Path) -> None:
    """The disk has space for the study's tables but not for its second trial."""
    studies = tmp_path / "studies"
    studies.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(studies)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("only root may mount a small disk")
    try:
        status, output, errors = run_command(tmp_path, *DIGITS, "--trials", "20", "--workers", "1")
        assert status == 2
        assert errors.startswith("error: ")
        assert "Traceback" not in output + errors
        subprocess.run(["mount", "-o", "remount,size=20m", str(studies)], check=True)
        status, output, errors = run_command(tmp_path, *DIGITS, "--trials", "3", "--workers", "1")
        assert (status, errors) == (0, "")
        assert trained_count(tmp_path) >= 3
        subprocess.run(["mount", "-o", "remount,ro", str(studies)], check=True)
        for command in (DIGITS, ("best", "--study", "digits")):
            status, output, errors = run_in_process(tmp_path, *command)
            assert (status, output) == (2, "")
            assert errors.startswith("error: studies/ cannot be written, and SQLite")
    finally:
        subprocess.run(["umount", str(studies)], check=True)


def test_low_limit_of_open_files_is_raised_or_named(tmp_path: Path) -> None:
    options = ("--trials", "1", "--engine", "reference")
    command = shlex.join([sys.executable, "-m", "search", *DIGITS, *options])

    def limited(option: str) -> tuple[int, str]:
        shell = ["bash", "-c", f"ulimit {option} 40; {command}"]
        result = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True)
        return result.returncode, result.stderr

    status, errors = limited("-n")
    assert status == 2
    assert errors.startswith("error: ") and errors.count("\n") == 1
    assert "open only 40 files, it needs 64: raise the limit with `ulimit -n 4096`" in errors
    assert limited("-Sn") == (0, "")


def test_closed_pipe_is_no_error_and_ends_no_search(finished: Path) -> None:
    run = "run --dataset digits --study piped --epochs 1 --trials 1 --engine reference"
    for command in (run, "best --study digits"):
        pipe = f"{sys.executable} -m search {command} | head -1; exit ${{PIPESTATUS[0]}}"
        result = subprocess.run(["bash", "-c", pipe], cwd=finished, capture_output=True, text=True)
        assert (result.returncode, result.stderr) == (0, "")
        assert result.stdout.count("\n") == 1
    assert trained_count(finished, "piped") == 1
