"""Tests of the wheel: what it contains, and that it works from an empty folder."""

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.process


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel with the installed build backend, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def scripts(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into a new environment with this one's libraries; return its bin folder."""
    folder = tmp_path_factory.mktemp("environment")
    venv.EnvBuilder(symlinks=True).create(folder)
    (site_packages,) = folder.glob("lib/python*/site-packages")
    (site_packages / "libraries.pth").write_text(sysconfig.get_path("purelib"))
    pip = [sys.executable, "-m", "pip", "--python", folder / "bin" / "python"]
    subprocess.run([*pip, "install", "--quiet", "--no-deps", "--no-index", wheel], check=True)
    return folder / "bin"


def run(program: Path, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run an installed program in `folder`, without this clone on its path."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [program, *arguments], cwd=folder, env=environment, capture_output=True, text=True
    )


def test_wheel_contains_the_package_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    metadata = {name for name in names if name.split("/")[0].endswith(".dist-info")}
    files = [path for path in (ROOT / "search").rglob("*") if path.is_file()]
    package = {str(path.relative_to(ROOT)) for path in files if path.parent.name != "__pycache__"}
    defaults = {"search/defaults/space.py", "search/defaults/objective.py"}
    assert names - metadata == package | defaults
    assert "search/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in metadata)


def test_installed_package_runs_in_an_empty_folder(scripts: Path, tmp_path: Path) -> None:
    options = ["--dataset", "digits", "--trials", "1", "--epochs", "1", "--engine", "reference"]
    result = run(scripts / "python", "-m", "search", "run", *options, folder=tmp_path)
    assert result.returncode == 0, result.stderr
    assert "1 of 1 trained trials" in result.stdout
    assert {path.name for path in tmp_path.iterdir()} == {"studies"}


def test_console_script_returns_the_exit_status(scripts: Path, tmp_path: Path) -> None:
    result = run(scripts / "search", "best", folder=tmp_path)
    assert (result.returncode, result.stderr.count("\n")) == (2, 1)
