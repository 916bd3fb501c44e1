"""Tests of finding and loading the user's space.py and objective.py."""

from pathlib import Path
from typing import Any

import optuna
import pytest

from search.nets.candidate import Candidate
from search.study import experiment
from search.study.experiment import ExperimentError, default_sources, find_experiment, write_sources
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


def test_current_folder_comes_before_the_clone(project: Path) -> None:
    (project / "space.py").write_text("def suggest(trial):\n    return 'mine'\n")
    experiment = find_experiment()
    assert experiment.suggest(None) == "mine"  # type: ignore[arg-type,comparison-overlap]
    assert experiment.objective.__globals__["suggest"] is experiment.suggest
    assert experiment.warm_start == {}
    assert experiment.sources["space.py"].endswith("'mine'\n")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("def suggest(trial)\n", "space.py:1: SyntaxError"),
        ("import nowhere_to_be_found\n", "space.py:1: ModuleNotFoundError"),
        ("x = 1\ny = x / 0\n", "space.py:2: ZeroDivisionError"),
        ("suggest = 3\n", "has to define a function suggest"),
        ("", "has to define a function suggest"),
        ("\0", "space.py"),
        ("raise SystemExit(0)\n", "space.py:1: SystemExit"),
        ("def suggest(trial): ...\nWARM_START = 5\n", "has to define WARM_START, a dict"),
    ],
)
def test_broken_space_is_named_with_its_line(text: str, words: str, project: Path) -> None:
    (project / "space.py").write_text(text)
    with pytest.raises(ExperimentError) as refusal:
        find_experiment()
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_imports_of_version_01_still_work(project: Path) -> None:
    (project / "space.py").write_text(
        "from search.architecture import Architecture, Conv, GlobalPool\n"
        "from search.augment import Augment\n"
        "from search.candidate import Candidate, Recipe\n\n"
        "def suggest(trial):\n"
        "    layers = Conv(4), GlobalPool(), Conv(None, kernel=1, after='nothing')\n"
        "    return Candidate(Architecture(layers), Recipe(augment=Augment((5.0,))))\n"
    )
    candidate = find_experiment().suggest(optuna.trial.FixedTrial({}))
    assert isinstance(candidate, Candidate)


def test_suggest_may_take_the_shape_or_not(project: Path) -> None:
    for parameters in ("trial", "trial, shape", "trial, shape=None", "trial, *more"):
        (project / "space.py").write_text(
            f"def suggest({parameters}):\n"
            "    return locals().get('shape'), locals().get('more'), trial"
        )
        found: Any = find_experiment().suggest("trial", (3, 8, 8))
        told = (3, 8, 8) in (found[0], *(found[1] or ()))
        assert told == (parameters != "trial")
        assert found[2] == "trial"


def test_files_of_the_current_folder_are_announced(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    find_experiment().announce()
    assert not caplog.text
    write_sources(default_sources())
    find_experiment().announce()
    assert f"with space.py and objective.py of {project}" in caplog.text
    (project / "objective.py").unlink()
    find_experiment().announce()
    assert f"with space.py of {project}" in caplog.text


def test_an_objective_alone_has_the_default_budget_and_score(project: Path) -> None:
    standard = find_experiment()
    (project / "objective.py").write_text("def objective(trial): return trial.number\n")
    own = find_experiment()
    assert own.task == standard.task
    curve = [0.1, 0.9, 0.5, 0.7]
    assert own.score(curve) == standard.score(curve) == 0.5
    (project / "objective.py").write_text("TASK = 5\ndef objective(trial): return 0\n")
    with pytest.raises(ExperimentError, match="has to define TASK, a Task"):
        find_experiment()
