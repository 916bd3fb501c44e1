"""Tests of files of studies: renamed, moved, copied, empty, or no studies."""

import os
import shutil
from pathlib import Path

import optuna
import pytest

from search.api.studies import find_study
from search.errors import StudyError
from search.study.lifecycle import load_study, locate
from search.study.paths import latest_study
from tests.conftest import run_in_process


def test_renamed_study_goes_on_under_its_new_name(finished: Path) -> None:
    for path in list(finished.glob("studies/digits*")):
        path.rename(path.with_name(path.name.replace("digits", "night1")))
    shutil.copy("studies/night1.db", "studies/copy.db")
    for verb in (("best",), ("export", "--output", "best.py"), ("report",)):
        status, _, errors = run_in_process(finished, *verb, "--study", "night1")
        assert status == 0, errors
    assert load_study(locate("night1")).study_name == "night1"
    assert locate("night1.confirm").storage is not None
    assert load_study(locate("night1.confirm")).study_name == "night1.confirm"
    assert len(load_study(locate("copy")).trials) == len(load_study(locate("night1")).trials)
    status, _, errors = run_in_process(finished, "export", "--study", "copy", "--output", "b.py")
    assert (status, errors.count("\n")) == (2, 1)
    assert "needs its folder as studies/copy.artifacts/" in errors


def test_file_with_several_other_studies_is_named(project: Path) -> None:
    Path("studies").mkdir()
    for name in ("a", "b"):
        optuna.create_study(study_name=name, storage="sqlite:///studies/x.db")
    with pytest.raises(StudyError, match="holds study 'a', 'b': use --study with that name"):
        locate("x")
    with pytest.raises(StudyError, match=r"no study 'c' in sqlite:///studies/x\.db; in it: a, b"):
        load_study(locate("c", "sqlite:///studies/x.db"))


def test_without_a_name_the_latest_search_is_meant(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    assert latest_study() is None
    Path("studies").mkdir()
    for age, name in enumerate(("presets", "b.confirm", "b", "a")):
        optuna.create_study(
            study_name=name, storage=f"sqlite:///studies/{name}.db", direction="maximize"
        )
        os.utime(f"studies/{name}.db", (2_000_000_000 - age, 2_000_000_000 - age))
    assert find_study(None, None).study_name == "b"
    assert "study b, the latest in studies/" in caplog.text
    os.utime("studies/a.db", (2_100_000_000, 2_100_000_000))
    assert find_study(None, None).study_name == "a"
    os.rename("studies/a.db", "studies/no-presets.db")
    assert find_study(None, None).study_name == "no-presets"


def test_an_empty_file_is_named_and_left_alone(project: Path) -> None:
    Path("studies").mkdir()
    Path("studies/test.db").touch()
    with pytest.raises(StudyError, match="is an empty database"):
        load_study(locate("test"))
    assert [path.name for path in Path("studies").iterdir()] == ["test.db"]
    assert Path("studies/test.db").stat().st_size == 0


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://x", "expected sqlite:///FILE.db or postgresql://USER@HOST/DATABASE"),
        ("sqlite:///noise.db", "file is not a database: move it away, or use another --study"),
    ],
)
def test_a_storage_that_is_none_says_what_to_do(url: str, words: str, project: Path) -> None:
    Path("noise.db").write_bytes(bytes(range(1, 256)) * 20)
    with pytest.raises(StudyError, match=words):
        locate("test", url)
