"""Tests of where space.py and objective.py are found."""

from pathlib import Path

import pytest

from search.study import experiment
from tests.conftest import ROOT


def test_a_clone_uses_its_top_level_files(project: Path) -> None:
    sources = experiment.find_experiment().sources
    assert sources["space.py"] == (ROOT / "space.py").read_text()
    assert sources["objective.py"] == (ROOT / "objective.py").read_text()


def test_current_folder_comes_before_the_defaults(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    default = project / "defaults"
    default.mkdir()
    for name in ("space.py", "objective.py"):
        (default / name).write_text((ROOT / name).read_text())
    monkeypatch.setattr(experiment, "DEFAULT_FOLDERS", (default, ROOT))
    edited = (ROOT / "space.py").read_text() + "EDITED = True\n"
    (project / "space.py").write_text(edited)
    sources = experiment.find_experiment().sources
    assert sources["space.py"] == edited
    assert sources["objective.py"] == (default / "objective.py").read_text()


def test_missing_files_are_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(experiment, "DEFAULT_FOLDERS", (project / "defaults",))
    with pytest.raises(experiment.ExperimentError, match=r"no space\.py in"):
        experiment.find_experiment()
