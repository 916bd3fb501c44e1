"""Tests of the files that a study keeps: a space.py that has changed, and getting the old one."""

from pathlib import Path

import optuna

from search.study.lifecycle import load_study, locate
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
    assert "space.py has changed: its knob 'optimizer' is" in errors
    assert "in study 'digits' it was CategoricalDistribution(choices=('sgd', 'adamw'))" in errors
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
