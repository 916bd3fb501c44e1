"""Tests of opening studies that are damaged, foreign or changed by hand."""

import json
import math
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import optuna
import pytest
from optuna.distributions import CategoricalDistribution
from optuna.trial import TrialState

from search.data.dataset import DataSet
from search.errors import SearchError, StorageFailed, StudyError
from search.study.experiment import Experiment
from search.study.lifecycle import load_study, locate, open_for_writing
from tests.study.conftest import TASK, begin


@pytest.mark.parametrize("directions", [["minimize"], ["maximize", "maximize"]])
def test_study_that_does_not_maximize_one_value_is_refused(
    directions: list[str], experiment: Experiment, small: DataSet
) -> None:
    Path("studies").mkdir()
    storage = "sqlite:///studies/test.db"
    optuna.create_study(study_name="test", storage=storage, directions=directions)
    with (
        pytest.raises(StudyError, match="does not maximize one value"),
        open_for_writing(locate("test"), experiment, small, TASK),
    ):
        pass
    with pytest.raises(StudyError, match="does not maximize one value"):
        load_study(locate("test"))


def test_study_of_another_program_is_refused(experiment: Experiment, small: DataSet) -> None:
    Path("studies").mkdir()
    foreign = optuna.create_study(
        study_name="test", storage="sqlite:///studies/test.db", direction="maximize"
    )
    foreign.ask()
    with (
        pytest.raises(StudyError, match="not made by this tool"),
        open_for_writing(locate("test"), experiment, small, TASK),
    ):
        pass
    assert len(foreign.trials) == 1


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be one" * 30, b""])
def test_file_that_is_no_database_is_refused(content: bytes, project: Path) -> None:
    Path("studies").mkdir()
    Path("studies/test.db").write_bytes(content)
    with pytest.raises(StudyError) as refusal:
        load_study(locate("test"))
    assert "\n" not in str(refusal.value)


INVALID_ATTRIBUTES: list[tuple[str, str, Any]] = [
    ("study", "seed", None),
    ("study", "seed", "x"),
    ("study", "epochs", -1),
    ("study", "versions", 5),
    ("study", "smaller_at", [0.9]),
    ("trial", "parameters", "x"),
    ("trial", "attempt", 10**30),
    ("trial", "preset", [1]),
    ("trial", "seconds_per_epoch", "soon"),
    ("trial", "candidate", 5),
    ("trial", "retry_of", "../x"),
]


@pytest.mark.parametrize(("whose", "what", "value"), INVALID_ATTRIBUTES)
def test_invalid_attribute_is_named(
    whose: str, what: str, value: Any, experiment: Experiment, small: DataSet
) -> None:
    begin(experiment, small)
    table, place = f"{whose}_user_attributes", f"{whose}_id"
    with closing(sqlite3.connect("studies/test.db", isolation_level=None)) as database:
        database.execute(f"DELETE FROM {table} WHERE key = ?", (what,))
        row = (1, what, json.dumps(value))
        database.execute(f"INSERT INTO {table} ({place}, key, value_json) VALUES (?, ?, ?)", row)
    for use in (lambda: load_study(locate("test")), lambda: begin(experiment, small)):
        with pytest.raises(SearchError, match=f"its {what} is .*, expected a") as refusal:
            use()
        assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE study_user_attributes SET value_json = '{{'",
        "DELETE FROM study_user_attributes WHERE key = 'epochs'",
        "DELETE FROM study_user_attributes WHERE key = 'data_checksum'",
        "UPDATE study_directions SET direction = 'SIDEWAYS'",
        "UPDATE trials SET state = 'DANCING' WHERE number = 0",
        "UPDATE trial_params SET param_value = 99999",
        'UPDATE trial_params SET distribution_json = \'{"name": "Evil", "attributes": {}}\'',
        "UPDATE trial_values SET value = 'abc'",
        "UPDATE trial_values SET value = NULL",
        "UPDATE trial_values SET value = NULL, value_type = 'INF_POS'",
        "UPDATE trial_intermediate_values SET intermediate_value = 'abc'",
        "UPDATE trial_system_attributes SET value_json = '\"x\"' WHERE key LIKE '%constraint%'",
        "UPDATE trials SET number = NULL",
    ],
)
def test_damaged_database_is_refused_in_one_line(
    change: str, experiment: Experiment, small: DataSet
) -> None:
    made = {"warm_start": False, "notes": {"load_as": "x"}}
    with open_for_writing(locate("test"), experiment, small, TASK, **made) as study:
        trial = study.ask({"kind": CategoricalDistribution(("a", "b"))})
        trial.set_constraint("parameters", -1.0)
        trial.report(0.5, 1)
        study.tell(trial, 0.5)
    assert load_study(locate("test")).best_value == 0.5
    with closing(sqlite3.connect("studies/test.db", isolation_level=None)) as database:
        assert database.execute(change).rowcount
    for use in (lambda: load_study(locate("test")), lambda: begin(experiment, small)):
        with pytest.raises(SearchError) as refusal:
            use()
        assert "\n" not in str(refusal.value)


def test_unusual_but_valid_studies_are_loaded(experiment: Experiment, small: DataSet) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        pruned = study.ask()
        pruned.report(-math.inf, 1)
        pruned.set_user_attr("parameters", 2.5)
        pruned.set_user_attr("seed", -1)
        study.tell(pruned, state=TrialState.PRUNED)
    assert len(load_study(locate("test")).trials) == 1
    foreign = optuna.create_study(
        study_name="foreign", storage="sqlite:///studies/foreign.db", direction="maximize"
    )
    foreign.set_user_attr("dataset", 5)
    foreign.set_user_attr("epochs", "10")
    trial = foreign.ask()
    trial.set_user_attr("device", 0)
    foreign.tell(trial, math.inf)
    assert load_study(locate("foreign")).best_value == math.inf


def test_deleted_or_replaced_database_stops_the_search(
    experiment: Experiment, small: DataSet
) -> None:
    with (
        pytest.raises(StorageFailed, match=r"test\.db was deleted or replaced while it was in use"),
        open_for_writing(locate("test"), experiment, small, TASK) as study,
    ):
        study.tell(study.ask(), state=TrialState.PRUNED)
        os.rename("studies/test.db", "studies/elsewhere.db")
        study.tell(study.ask(), state=TrialState.PRUNED)
