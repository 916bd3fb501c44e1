"""Tests of the Python API in scripts without `if __name__ == "__main__"`, and from stdin."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.processes import trained_count

pytestmark = pytest.mark.process

SCRIPT = """
import search

study = search.run(trials=2, dataset="digits", epochs=1, workers=2, study="x")
print(study.study_name)
"""


def run_python(folder: Path, *arguments: str, stdin: str = "") -> None:
    """Run Python in `folder`; assert that the script ran once and trained two trials."""
    result = subprocess.run(
        [sys.executable, *arguments], cwd=folder, input=stdin, capture_output=True, text=True
    )
    assert result.returncode == 0, result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == "x\n", "the script runs once, and the library prints nothing"
    assert trained_count(folder, "x") == 2


def test_script_without_main_guard_searches(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(SCRIPT)
    run_python(tmp_path, "script.py")


def test_lines_from_stdin_search_as_a_notebook_cell_does(tmp_path: Path) -> None:
    """Like a notebook cell, they are in a `__main__` that has no file."""
    run_python(tmp_path, "-", stdin=SCRIPT)


def test_interrupt_that_python_would_lose_is_repeated() -> None:
    """Ctrl-C in a callback of a weak reference, where an exception cannot be raised."""
    script = """
import sys, time, weakref
from search.__main__ import repeat_lost_interrupt
sys.unraisablehook = repeat_lost_interrupt
class Thing: pass
def lose(_): raise KeyboardInterrupt
thing = Thing(); reference = weakref.ref(thing, lose)
try:
    del thing
    time.sleep(5)
except KeyboardInterrupt:
    print("interrupted")
"""
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("interrupted\n", "")
