"""Tests of how worker processes start: without the caller's script, signals or open pipes."""

import os
import subprocess
import sys
import threading
from multiprocessing import spawn
from pathlib import Path

import pytest

from search.engines.process import hidden_main
from tests.conftest import ROOT

# No `if __name__ == "__main__"`: a worker that imported this would print "started" again.
SCRIPT = """
import sys, torch
from torch import multiprocessing
from search.data.dataset import DataSet
from search.engines.cpu import CpuEngine
from search.nets.architecture import Architecture, Conv, GlobalPool
from search.nets.candidate import Candidate, Run

print("started")
part = torch.randint(256, (64, 1, 8, 8), dtype=torch.uint8), torch.arange(64) % 2
data = DataSet("noise", "made up", *part, *part, ("0", "1"))
net = Architecture((Conv(None, 1, after="none"), GlobalPool()))
for method in {methods}:
    multiprocessing.get_all_start_methods = lambda: [method]
    engine = CpuEngine(data, 1)
    print(method, [epoch.number for epoch in engine.train(Run(Candidate(net), 0, 2))])
    engine.close()
"""


def run_python(*arguments: str, script: str = "", folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        input=script,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=240,
    )


@pytest.mark.process
@pytest.mark.parametrize("source", ["file", "stdin", "command"])
def test_workers_start_from_a_script_without_main_guard(source: str, tmp_path: Path) -> None:
    # The start method of macOS and Linux, and once the one of Windows.
    methods = ("forkserver", "spawn") if source == "file" else ("forkserver",)
    script = SCRIPT.replace("{methods}", str(methods))
    (tmp_path / "script.py").write_text(script)
    if source == "file":
        result = run_python("script.py", folder=tmp_path)
    elif source == "stdin":
        result = run_python("-", script=script, folder=tmp_path)
    else:
        result = run_python("-c", script, folder=tmp_path)
    assert result.stderr == ""
    assert result.stdout.split("\n") == ["started", *(f"{name} [1, 2]" for name in methods), ""]


def test_other_threads_start_processes_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["__main__"], "__spec__", None)
    monkeypatch.setattr(sys.modules["__main__"], "__file__", "/script.py", raising=False)
    found: list[dict[str, object]] = []

    def prepare() -> None:
        found.append(spawn.get_preparation_data("process"))

    with hidden_main():
        prepare()
        thread = threading.Thread(target=prepare)
        thread.start()
        thread.join()
    prepare()
    scripts = [preparation.get("init_main_from_path") for preparation in found]
    assert scripts == [None, "/script.py", "/script.py"]
