"""Tests of the command, kept by real processes on real SQLite: the main job, ends and bad words."""

import json
import os
import re
import shlex
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pandas
import pytest

from search.__main__ import main
from search.commands import space
from tests.conftest import REAL_DATA, ROOT, needs_mnist, run_command, run_in_process, start_command

DIGITS = ("run", "--dataset", "digits", "--epochs", "2")


def states(folder: Path, name: str = "digits") -> list[tuple[int, str, int]]:
    """Number, state and epochs of every trial, read past Optuna."""
    with closing(sqlite3.connect(folder / "studies" / f"{name}.db")) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        return database.execute(
            "SELECT number, state, (SELECT count(*) FROM trial_intermediate_values v"
            " WHERE v.trial_id = t.trial_id) FROM trials t ORDER BY number"
        ).fetchall()


def trained(folder: Path, name: str = "digits") -> int:
    return sum(
        state == "COMPLETE" or (state == "PRUNED" and epochs > 0)
        for _, state, epochs in states(folder, name)
    )


def wait_for_epochs(folder: Path, count: int) -> None:
    """Until some trial of the study has reported `count` epochs in all, or a minute has passed."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if (folder / "studies" / "digits.db").exists():
            try:
                if sum(epochs for *_, epochs in states(folder)) >= count:
                    return
            except sqlite3.OperationalError:
                pass  # its tables are just being made
        time.sleep(0.1)
    pytest.fail("no epoch was trained in a minute")


def processes_of(group: int) -> list[int]:
    """The living processes of a process group."""
    found = subprocess.run(["ps", "-eo", "pid=,pgid=,stat="], capture_output=True, text=True)
    rows = (line.split() for line in found.stdout.splitlines())
    return [int(pid) for pid, pgid, stat in rows if int(pgid) == group and "Z" not in stat]


def gone_soon(group: int) -> bool:
    deadline = time.monotonic() + 30  # whoever compiles hears of nothing meanwhile
    while processes_of(group) and time.monotonic() < deadline:
        time.sleep(0.1)
    return not processes_of(group)


# --- the main job


@pytest.mark.process
def test_killed_search_is_resumed_without_repetition(tmp_path: Path) -> None:
    with start_command(tmp_path, *DIGITS, "--trials", "8", "--workers", "2") as killed:
        wait_for_epochs(tmp_path, 5)
        killed.kill()
        killed.wait()
        assert gone_soon(killed.pid), "workers outlived their coordinator"
    before = {row for row in states(tmp_path) if row[1] in ("COMPLETE", "PRUNED")}

    status, output, errors = run_command(tmp_path, *DIGITS, "--trials", "8", "--workers", "2")
    assert (status, errors) == (0, "")
    assert "study digits holds 8 of 8 trained trials" in output
    after = states(tmp_path)
    assert trained(tmp_path) == 8
    assert before <= set(after), "what was finished stays as it was"
    assert not [state for _, state, _ in after if state == "RUNNING"]

    status, output, _ = run_in_process(tmp_path, *DIGITS, "--trials", "8")
    assert status == 0
    assert "study digits holds 8 of 8 trained trials" in output
    assert states(tmp_path) == after, "a finished study is left as it is"


@pytest.mark.process
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_interrupted_search_saves_trials_and_says_how_to_resume(name: str, tmp_path: Path) -> None:
    with start_command(tmp_path, *DIGITS, "--trials", "30", "--seed", "1") as process:
        wait_for_epochs(tmp_path, 2)
        os.killpg(process.pid, getattr(signal, name))  # as a terminal does: all of them
        output, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (130, "")
        assert "python -m search run --dataset digits --epochs 2 --trials 30 --seed 1" in output
        assert gone_soon(process.pid)
    assert not [state for _, state, _ in states(tmp_path) if state == "RUNNING"]


def test_equal_seeds_train_equal_curves(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    boards = []
    for name in ("first", "second"):
        options = ("--study", name, "--seed", "7", "--workers", "1", "--trials", "2")
        assert main([*DIGITS, *options, "--no-warm-start"]) == 0
        capsys.readouterr()
        assert main(["best", "--study", name, "--json"]) == 0
        drop = {"seconds_per_epoch"}
        rows = json.loads(capsys.readouterr().out)
        boards.append([{k: v for k, v in row.items() if k not in drop} for row in rows])
    assert boards[0] == boards[1]
    assert len(boards[0]) >= 1


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a finished study of the digits."""
    folder = tmp_path_factory.mktemp("finished")
    status, _, errors = run_command(folder, *DIGITS, "--trials", "3", "--pruner", "none")
    assert (status, errors) == (0, "")
    return folder


def test_best_prints_leaderboard_and_writes_csv(finished: Path) -> None:
    status, output, _ = run_in_process(finished, "best", "--study", "digits", "--csv", "all.csv")
    assert status == 0
    assert "n = 1" in output
    assert re.search(r"^1 +\d+\.\d\d % +\d,\d{3} ", output, re.MULTILINE)
    table = pandas.read_csv(finished / "all.csv")
    assert list(table["outcome"]) == ["complete"] * 3
    assert table["score"].is_monotonic_decreasing
    assert {"parameters", "width_1", "lr", "seconds_per_epoch"} <= set(table.columns)


@pytest.mark.process
def test_exported_module_measures_itself_with_torch_alone(finished: Path) -> None:
    status, output, errors = run_command(
        finished, "export", "--study", "digits", "--output", "best.py"
    )
    assert (status, errors) == (0, "")
    assert "best.py" in output
    code = "import best, torch; print(best.predict(torch.zeros(28, 28)).shape)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=finished, capture_output=True, text=True
    )
    assert loaded.stdout == "torch.Size([1, 10])\n"


@pytest.mark.process
def test_dashboard_serves_the_study_on_localhost_only(finished: Path) -> None:
    import socket
    import urllib.request

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with start_command(finished, "dashboard", "--study", "digits", "--port", str(port)):
        url = f"http://127.0.0.1:{port}/api/studies"
        deadline = time.monotonic() + 30
        while True:
            try:
                with urllib.request.urlopen(url, timeout=5) as page:
                    found = json.load(page)
                break
            except OSError:
                assert time.monotonic() < deadline, "no answer"
                time.sleep(0.2)
        assert [study["study_name"] for study in found["study_summaries"]] == ["digits"]
        others = socket.gethostbyname(socket.gethostname())
        if not others.startswith("127."):
            with pytest.raises(OSError, match="refused"):
                socket.create_connection((others, port), timeout=5)
        status, _, errors = run_in_process(
            finished, "dashboard", "--study", "digits", "--port", str(port)
        )
        assert (status, errors.count("\n")) == (2, 1)
        assert "in use" in errors


@pytest.mark.process
@needs_mnist
def test_search_to_export_on_real_mnist(tmp_path: Path) -> None:
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


@pytest.mark.process
def test_search_without_network_uses_the_digits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offline = {"SEARCH_DATA_DIR": "", "http_proxy": "http://127.0.0.1:9"}
    offline["https_proxy"] = offline["http_proxy"]
    words = ("run", "--trials", "1", "--epochs", "1", "--engine", "reference")
    status, output, _ = run_command(tmp_path, *words, **offline)
    assert status == 0
    assert "instead of MNIST" in output
    assert "study digits holds 1 of 1" in output
    for name, value in offline.items():
        monkeypatch.setenv(name, value)
    status, _, errors = run_in_process(tmp_path, "run", "--dataset", "mnist")
    assert status == 2
    assert "train-images-idx3-ubyte.gz" in errors


# --- bad words


@pytest.mark.parametrize(
    "words",
    [
        "fly",
        "run --trials 0",
        "run --trials many",
        "run --trials -3",
        "run --epochs 0",
        "run --workers 0",
        "run --seed x",
        "run --timeout soon",
        "run --tri 3",
        "run --dataset nowhere",
        "run --dataset digits --engine warp",
        "run --dataset digits --sampler magic",
        "run --dataset digits --pruner scissors",
        "run --dataset digits --study ../escape",
        "run --dataset digits --storage nonsense",
        "run --dataset digits --storage sqlite:////nowhere/at/all.db",
        "best --study nothing",
        "best --study ../../etc/passwd",
        "export --study nothing --output best.py",
        "export",
        "run --dataset digits --storage sqlite://",
        "run --workers 99999",
        "best --study digits --csv space.py",
        "dashboard --study nothing",
        "dashboard --port 99999",
        "space --sample -1",
    ],
)
def test_bad_input_is_one_line_and_a_status(
    words: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status: object = main(words.split())
    except SystemExit as end:
        status = end.code
    output, errors = capsys.readouterr()
    assert status == 2, output
    assert errors.startswith("error: ")
    assert errors.count("\n") == 1


@pytest.mark.process
def test_bad_input_is_one_line_in_a_real_process(tmp_path: Path) -> None:
    for words in ("run --trials many", "best --study ../../etc/passwd"):
        status, output, errors = run_command(tmp_path, *words.split())
        assert (status, output, errors.count("\n")) == (2, "", 1)
        assert errors.startswith("error: ")


def test_unwritable_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "studies").write_text("a file where a folder should be")
    status, _, errors = run_in_process(tmp_path, *DIGITS)
    assert status == 2
    assert "studies/ cannot be written" in errors


@pytest.mark.parametrize("output", ["space.py", "best.txt", "nowhere/best.py", "."])
def test_export_overwrites_only_exports(output: str, finished: Path) -> None:
    (finished / "space.py").write_text(text := (ROOT / "space.py").read_text())
    status, _, errors = run_in_process(finished, "export", "--study", "digits", "--output", output)
    assert (status, errors.count("\n")) == (2, 1)
    assert (finished / "space.py").read_text() == text
    (finished / "space.py").unlink()


def test_space_that_raises_for_a_stored_trial_is_one_line(finished: Path) -> None:
    (finished / "space.py").write_text("def suggest(trial):\n    return {}['gone']\n")
    status, _, errors = run_in_process(
        finished, "export", "--study", "digits", "--output", "false.py"
    )
    (finished / "space.py").unlink()
    assert (status, errors.count("\n")) == (2, 1)
    assert "it can no longer rebuild trial" in errors and "(KeyError: 'gone')" in errors


def test_changed_space_is_noticed_before_export(finished: Path) -> None:
    text = (ROOT / "space.py").read_text()
    (finished / "space.py").write_text(text.replace("nesterov=True", "nesterov=False"))
    status, _, errors = run_in_process(
        finished, "export", "--study", "digits", "--output", "false.py"
    )
    (finished / "space.py").unlink()
    assert status == 2
    assert "space.py has changed: it now makes another candidate of trial" in errors
    assert not (finished / "false.py").exists()


def test_space_that_always_raises_ends_the_search(tmp_path: Path) -> None:
    (tmp_path / "space.py").write_text(
        "def suggest(trial):\n    raise RuntimeError('[/no] luck')\n"
    )
    status, _, errors = run_in_process(tmp_path, *DIGITS, "--trials", "1", "--engine", "reference")
    assert status == 2
    assert "20 trials failed in a row" in errors
    assert "[/no] luck" in errors
    status, _, errors = run_in_process(tmp_path, "space")
    assert (status, errors) == (2, "error: suggest in space.py: RuntimeError: [/no] luck\n")


@pytest.mark.process
def test_full_disk_is_one_line_and_the_search_resumes(tmp_path: Path) -> None:
    """Small as it is, the disk holds the study's tables but not its second trial."""
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
        assert trained(tmp_path) >= 3
        subprocess.run(["mount", "-o", "remount,ro", str(studies)], check=True)
        for words in (DIGITS, ("best", "--study", "digits")):
            status, output, errors = run_in_process(tmp_path, *words)
            assert (status, output) == (2, "")
            assert errors.startswith("error: studies/ cannot be written, and SQLite")
    finally:
        subprocess.run(["umount", str(studies)], check=True)


@pytest.mark.process
def test_open_file_limit_is_raised_or_named(
    tmp_path: Path,
) -> None:
    options = ("--trials", "1", "--engine", "reference")
    words = shlex.join([sys.executable, "-m", "search", *DIGITS, *options])

    def limited(option: str) -> tuple[int, str]:
        shell = ["bash", "-c", f"ulimit {option} 40; {words}"]
        found = subprocess.run(shell, cwd=tmp_path, capture_output=True, text=True)
        return found.returncode, found.stderr

    status, errors = limited("-n")
    assert status == 2
    assert errors.startswith("error: ") and errors.count("\n") == 1
    assert "open only 40 files, it needs 64: raise the limit with `ulimit -n 4096`" in errors
    assert limited("-Sn") == (0, "")


def test_space_prints_knobs_and_samples_as_text_and_json(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(space, "PROPOSALS", 300)
    assert main(["space"]) == 0
    output = capsys.readouterr().out
    assert "width_1" in output
    assert "fit 8,000 parameters" in output
    assert main(["space", "--json", "--sample", "2"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert len(found["samples"]) == 2
    assert found["share_inside_budget"] > 0.5


@pytest.mark.process
def test_closed_pipe_is_no_error_and_ends_no_search(finished: Path) -> None:
    run = "run --dataset digits --study piped --epochs 1 --trials 1 --engine reference"
    for words in (run, "best --study digits"):
        command = f"{sys.executable} -m search {words} | head -1; exit ${{PIPESTATUS[0]}}"
        found = subprocess.run(
            ["bash", "-c", command], cwd=finished, capture_output=True, text=True, env=os.environ
        )
        assert (found.returncode, found.stderr) == (0, "")
        assert found.stdout.count("\n") == 1
    assert trained(finished, "piped") == 1
