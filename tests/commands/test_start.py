"""Tests of what the verbs load: torch takes seconds, and most of them need none."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

HEAVY = "{'torch', 'torchvision', 'numba', 'sklearn', 'ray'}"
CALL = f"""
import sys
from search.__main__ import main
try:
    status = main(sys.argv[1:])
except SystemExit as end:
    status = end.code
print(status, sorted({HEAVY} & set(sys.modules)), file=sys.stderr)
"""


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("--help", 0),
        ("run --help", 0),
        ("run --trials none", 2),
        ("best --study missing", 2),
        ("best --study digits", 0),
        ("best --study digits --json", 0),
        ("space", 0),
        ("presets", 0),
    ],
)
def test_verbs_that_train_nothing_load_no_torch(command: str, status: int, finished: Path) -> None:
    for name in ("space.py", "objective.py"):
        shutil.copy(ROOT / name, finished / name)
    call = subprocess.run(
        [sys.executable, "-c", CALL, *command.split()],
        cwd=finished,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert call.stderr.splitlines()[-1] == f"{status} []", call.stderr


def test_package_is_imported_without_any_library() -> None:
    code = "import search, sys; print(sorted({'torch', 'optuna', 'pandas'} & set(sys.modules)))"
    call = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert call.stdout == "[]\n"
