"""Tests of the files that a study keeps: a space.py that has changed, and getting the old one."""

from pathlib import Path

import optuna
import pytest

import search
from search.errors import StudyError
from search.study.attributes import record_settings
from search.study.lifecycle import load_study, locate
from search.study.sources import stored_sources
from tests.conftest import FINISHED_RUN, run_in_process

CHOICES = '"optimizer", ("sgd", "adamw")'
RANGE = '"lr", 0.12, 0.4'


def change(folder: Path, old: str, new: str) -> str:
    """Change space.py in the current folder; return its former text."""
    path = folder / "space.py"
    before = path.read_text()
    assert old in before
    path.write_text(before.replace(old, new))
    return before


def digits() -> optuna.Study:
    return load_study(locate("digits"))


def test_other_choices_end_before_anything_is_recorded(finished: Path) -> None:
    run_in_process(finished, "init")
    digits().enqueue_trial({"depth": 5})
    before = digits().user_attrs
    change(finished, CHOICES, '"optimizer", ("sgd",)')
    status, _, errors = run_in_process(finished, *FINISHED_RUN, "5")
    assert (status, errors.count("\n")) == (2, 1)
    assert "`python -m search init --study digits`" in errors
    assert "space.py has changed: its knob 'optimizer' is" in errors
    assert "in study 'digits' it was one of ('sgd', 'adamw')" in errors
    assert digits().user_attrs == before
    assert digits().trials[-1].state.name == "WAITING"


def test_other_ranges_join_the_study(finished: Path) -> None:
    run_in_process(finished, "init")
    trained = len(digits().trials)
    change(finished, RANGE, '"lr", 0.2, 0.3')
    status, _, errors = run_in_process(finished, *FINISHED_RUN, "4")
    assert status == 0, errors
    rates = [trial.params["lr"] for trial in digits().trials[trained:]]
    assert rates and all(0.2 <= rate <= 0.3 for rate in rates)


def test_init_writes_the_files_of_the_last_trained_trial(finished: Path) -> None:
    run_in_process(finished, "init")
    change(finished, RANGE, '"lr", 0.2, 0.3')
    run_in_process(finished, *FINISHED_RUN, "4")
    used = change(finished, RANGE.replace("0.12, 0.4", "0.2, 0.3"), '"lr", 0.21, 0.29')
    run_in_process(finished, *FINISHED_RUN, "4")  # records this space.py, and trains nothing
    status, _, errors = run_in_process(finished, "init", "--study", "digits")
    assert (status, "exists already" in errors) == (2, True)
    for name in ("space.py", "objective.py"):
        (finished / name).unlink()
    status, output, errors = run_in_process(finished, "init", "--study", "digits")
    assert status == 0, errors
    assert "read them first, if the study is not your own" in output
    assert (finished / "space.py").read_text() == used
    assert "python -m search run --study digits --trials 50" in output


def test_an_unused_space_may_change(project: Path) -> None:
    def objective(trial: optuna.Trial) -> float:
        return len(trial.suggest_categorical("optimizer", ("a", "b")))

    search.run(2, study="own", dataset="digits", objective=objective)
    run_in_process(project, "init")
    change(project, CHOICES, '"optimizer", ("sgd",)')
    assert len(search.run(3, study="own", dataset="digits", objective=objective).trials) == 3


def test_waiting_trials_are_those_of_the_new_file() -> None:
    study = optuna.create_study()
    record_settings(study, {"space.py": "first"})
    for _ in range(2):
        study.enqueue_trial({"x": 1})
    trial = study.ask()
    trial.report(0.5, 1)
    study.tell(trial, 0.5)
    record_settings(study, {"space.py": "second"})
    assert stored_sources(study) == {"space.py": b"first"}
    trial = study.ask()
    assert trial.number == 1
    study.tell(trial, 0.5)
    assert stored_sources(study) == {"space.py": b"second"}


@pytest.mark.parametrize("stored", [5, "\ud800", "# coding: no-such"])
def test_stored_text_that_is_no_source_is_refused(stored: object) -> None:
    study = optuna.create_study(study_name="odd")
    study.set_user_attr("space.py", stored)
    with pytest.raises(StudyError, match=r"space.py of study 'odd' is no source text"):
        stored_sources(study)


def test_declared_encoding_is_kept() -> None:
    study = optuna.create_study()
    record_settings(study, {"space.py": "# coding: latin-1\nNAME = 'é'\n"})
    assert stored_sources(study)["space.py"].decode("latin-1").endswith("'é'\n")


def test_init_of_a_storage_needs_a_study(project: Path) -> None:
    status, _, errors = run_in_process(project, "init", "--storage", "sqlite:///x.db")
    assert (status, errors.count("\n")) == (2, 1)
    assert "add --study" in errors
