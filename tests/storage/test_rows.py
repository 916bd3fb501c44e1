"""Tests that trials are read from their rows as Optuna reads them."""

import sqlite3
from contextlib import closing
from math import inf, nan
from pathlib import Path

import optuna
import pytest
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy.orm import Session

from search.storage.rows import read_trials
from search.storage.url import open_storage


def rich_study(url: str) -> optuna.Study:
    """A study of Optuna's own storage with a trial of every state and kind of value."""
    study = optuna.create_study(storage=url, study_name="s", direction="maximize")
    for scores, value in (([0.5, nan], 0.5), ([inf], inf), ([], None)):
        trial = study.ask()
        trial.suggest_float("lr", 1e-3, 1, log=True)
        trial.suggest_int("depth", 1, 9)
        trial.suggest_categorical("head", ("linear", "gap", None))
        trial.set_user_attr("curve", [1, {"a": None}])
        for step, score in enumerate(scores):
            trial.report(score, step)
        study.tell(trial, value, state=None if value else TrialState.PRUNED)
    study.ask()
    study.enqueue_trial({"lr": 0.5})
    return study


def comparable(trials: list[FrozenTrial]) -> list[str]:
    """NaN differs from itself, but not its text; the order of params and of steps counts."""
    return [repr(trial) for trial in trials]


def test_trials_are_those_that_optuna_reads(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'study.db'}"
    theirs = rich_study(url).get_trials()
    ours = optuna.load_study(study_name="s", storage=open_storage(url)).get_trials()
    assert len(ours) == 5
    assert comparable(ours) == comparable(theirs)


def test_values_of_several_objectives_keep_their_order(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'study.db'}"
    study = optuna.create_study(storage=url, directions=["maximize", "minimize"])
    study.tell(study.ask(), (0.99, 7_916.0))
    with Session(open_storage(url)._backend.engine) as session:
        assert [trial.values for trial in read_trials(session, [1])] == [[0.99, 7_916.0]]


def test_equal_distributions_are_one_object(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'study.db'}"
    rich_study(url)
    stored = open_storage(url).get_all_trials(1, deepcopy=False)
    assert stored[0].distributions["lr"] is stored[1].distributions["lr"]


def test_ids_that_do_not_exist_are_left_out(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'study.db'}"
    rich_study(url)
    with Session(open_storage(url)._backend.engine) as session:
        assert [trial.number for trial in read_trials(session, [2, 99, 1])] == [0, 1]


@pytest.mark.parametrize("table", ["trial_user_attributes", "trial_params"])
def test_text_that_is_no_json_is_an_error(table: str, tmp_path: Path) -> None:
    file = tmp_path / "study.db"
    rich_study(f"sqlite:///{file}")
    column = "value_json" if "attr" in table else "distribution_json"
    with closing(sqlite3.connect(file)) as database, database:
        database.execute(f"update {table} set {column} = '{{'")
    session = Session(open_storage(f"sqlite:///{file}")._backend.engine)
    with session, pytest.raises(ValueError, match="Expecting property name"):
        read_trials(session, [1])


def test_a_value_of_an_objective_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    file = tmp_path / "study.db"
    rich_study(f"sqlite:///{file}")
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("update trial_values set objective = 7")
    session = Session(open_storage(f"sqlite:///{file}")._backend.engine)
    with session, pytest.raises(ValueError, match="a value of objective 7, expected 0"):
        read_trials(session, [1])
