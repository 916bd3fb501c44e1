"""Laws of the study: who may open it, what it remembers, what comes of a crash."""

import json
import math
import os
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import optuna
import pytest
from optuna.distributions import CategoricalDistribution
from optuna.trial import TrialState

from search.data.dataset import DataSet
from search.errors import SearchError, StorageFailed, StudyError
from search.nets.candidate import Task
from search.study import lifecycle as studies
from search.study import queue
from search.study.experiment import Experiment, ExperimentError, find_experiment
from search.study.lifecycle import load_study, locate, open_for_writing
from search.study.paths import check_name
from search.study.weights import load_weights, save_weights

TASK = Task()
PARAMS = {"depth": 5, "lr": 0.1}


@pytest.fixture
def experiment(project: Path) -> Experiment:
    return find_experiment()


def begin(experiment: Experiment, data: DataSet, **options: Any) -> None:
    """A study with a finished trial."""
    with open_for_writing(locate("test"), experiment, data, TASK, **options) as study:
        study.tell(study.ask(), state=TrialState.PRUNED)


@pytest.mark.parametrize("name", ["mnist", "a", "B-2_x.1", "0" * 56, "0" * 56 + ".confirm"])
def test_a_plain_name_may_be_a_studys(name: str) -> None:
    assert check_name(name) == name


@pytest.mark.parametrize(
    "name",
    ["", "..", ".hidden", "../x", "a/b", "a\\b", "/etc/passwd", "a b", "é", "a\n", "a\0", "0" * 65],
)
def test_a_name_that_could_leave_the_folder_is_refused_in_one_line(name: str) -> None:
    with pytest.raises(StudyError) as refusal:
        check_name(name)
    assert "\n" not in str(refusal.value)


def test_a_study_remembers_what_its_trials_have_in_common(
    experiment: Experiment, small: DataSet
) -> None:
    with open_for_writing(
        locate("test"), experiment, small, TASK, seed=3, notes={"load_as": "/some/folder"}
    ) as study:
        attrs = study.user_attrs
    assert attrs["dataset"] == "blobs"
    assert attrs["data_checksum"] == small.checksum
    assert (attrs["epochs"], attrs["max_parameters"], attrs["seed"]) == (15, 8_000, 3)
    assert "def suggest(" in attrs["space.py"]
    assert "def objective(" in attrs["objective.py"]
    assert set(attrs["versions"]) == {"python", "torch", "torchvision", "numba", "optuna"}
    assert attrs["load_as"] == "/some/folder"


def test_a_seed_is_drawn_where_none_is_given_and_kept(
    experiment: Experiment, small: DataSet
) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        seed = study.user_attrs["seed"]
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        assert study.user_attrs["seed"] == seed


@pytest.mark.parametrize(
    ("change", "word"),
    [({"epochs": 3}, "epochs 15, not 3"), ({"max_parameters": 9}, "max_parameters 8000, not 9")],
)
def test_trials_under_another_budget_are_not_mixed_in(
    change: dict[str, int], word: str, experiment: Experiment, small: DataSet
) -> None:
    begin(experiment, small)
    with (
        pytest.raises(StudyError, match=word),
        open_for_writing(locate("test"), experiment, small, replace(TASK, **change)),
    ):
        pass


def test_trials_on_other_data_or_by_another_seed_are_not_mixed_in(
    experiment: Experiment, small: DataSet
) -> None:
    begin(experiment, small, seed=3)
    other = replace(small, test_labels=small.test_labels.flip(0))
    for data, seed, word in ((other, 3, "data_checksum"), (small, 4, "seed 3, not 4")):
        with (
            pytest.raises(StudyError, match=word),
            open_for_writing(locate("test"), experiment, data, TASK, seed=seed),
        ):
            pass


def test_a_study_in_which_nothing_has_ended_yet_may_still_change_its_mind(
    experiment: Experiment, small: DataSet
) -> None:
    for task in (TASK, replace(TASK, max_parameters=9)):
        with open_for_writing(locate("test"), experiment, small, task) as study:
            assert study.user_attrs["max_parameters"] == task.max_parameters


def test_what_trials_are_made_with_is_kept_beside_what_it_was_before(
    experiment: Experiment, small: DataSet
) -> None:
    begin(experiment, small, settings={"pruner": "none"}, warm_start=False)
    other = replace(experiment, sources={"space.py": "changed", "objective.py": "same"})
    for pruner in ("none", "median", "median"):
        with open_for_writing(
            locate("test"), other, small, TASK, settings={"pruner": pruner}
        ) as study:
            attrs = study.user_attrs
    assert (attrs["pruner"], attrs["pruner from trial 1"]) == ("none", "median")
    assert "def suggest" in attrs["space.py"]
    assert attrs["space.py from trial 1"] == "changed"


@pytest.mark.parametrize("directions", [["minimize"], ["maximize", "maximize"]])
def test_a_study_that_does_not_maximize_one_value_is_not_taken_over(
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


def test_a_second_coordinator_is_refused_while_the_first_runs(
    experiment: Experiment, small: DataSet
) -> None:
    with (
        open_for_writing(locate("test"), experiment, small, TASK),
        pytest.raises(StudyError, match="being run by another process"),
        open_for_writing(locate("test"), experiment, small, TASK),
    ):
        pass
    with open_for_writing(locate("test"), experiment, small, TASK):
        pass


def test_what_a_dead_coordinator_left_running_is_ended_and_queued_again(
    experiment: Experiment, small: DataSet
) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        drawn, fixed = study.ask(), None
        drawn.suggest_int("depth", 5, 5)
        study.enqueue_trial(PARAMS, user_attrs={"preset": "X"})
        fixed = study.ask()
        fixed.suggest_int("depth", 5, 7)  # it died before it had asked for lr
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        first, second, *queued = study.trials
        for trial in (first, second):
            assert trial.state == TrialState.FAIL
            assert trial.user_attrs["reason"] == "its coordinator died"
        assert [trial.state for trial in queued] == [TrialState.WAITING] * 2
        assert [trial.user_attrs["retry_of"] for trial in queued] == [0, 1]
        assert [t.system_attrs["fixed_params"] for t in queued] == [{"depth": 5}, PARAMS]
        assert queued[1].user_attrs["preset"] == "X"


def test_a_candidate_that_kills_every_coordinator_is_not_queued_for_ever(
    experiment: Experiment, small: DataSet
) -> None:
    for _ in range(5):
        with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
            if not study.trials:
                study.enqueue_trial(PARAMS)
            study.ask()
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        same = [t for t in study.trials if t.system_attrs.get("fixed_params") == PARAMS]
        assert [trial.state for trial in same] == [TrialState.FAIL] * queue.MAX_ATTEMPTS


def test_the_warm_start_is_queued_once_even_if_a_crash_cut_it_short(
    experiment: Experiment, small: DataSet
) -> None:
    half = replace(experiment, warm_start=dict(list(experiment.warm_start.items())[:2]))
    for one in (half, experiment, experiment):
        with open_for_writing(locate("test"), one, small, TASK) as study:
            names = [trial.user_attrs["preset"] for trial in study.trials]
    assert names == ["A2", "A3", "B2", "B3", "C4", "E4", "START"]


def test_a_study_begun_without_the_warm_start_stays_without(
    experiment: Experiment, small: DataSet
) -> None:
    begin(experiment, small, warm_start=False)
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=True) as study:
        assert len(study.trials) == 1


def test_a_warm_start_the_users_space_no_longer_holds_is_left_out(
    experiment: Experiment, small: DataSet
) -> None:
    odd = {"gone": {"no": 1}, "wide": dict(experiment.warm_start["B3"]) | {"width_1": 999}}
    with open_for_writing(
        locate("test"), replace(experiment, warm_start=odd), small, TASK
    ) as study:
        assert not study.trials


def test_sqlite_lets_others_read_while_it_is_written(
    experiment: Experiment, small: DataSet
) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        study.ask()
        with closing(sqlite3.connect("studies/test.db")) as reader:
            assert reader.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            reader.execute("BEGIN")
            assert reader.execute("SELECT count(*) FROM trials").fetchone() == (7,)
            study.ask()


def test_a_study_of_another_program_is_left_alone(experiment: Experiment, small: DataSet) -> None:
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
def test_a_file_that_is_no_study_is_refused_in_one_line(content: bytes, project: Path) -> None:
    Path("studies").mkdir()
    Path("studies/test.db").write_bytes(content)
    with pytest.raises(StudyError) as refusal:
        load_study(locate("test"))
    assert "\n" not in str(refusal.value)


STRANGE: list[tuple[str, str, Any]] = [
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


@pytest.mark.parametrize(("whose", "what", "value"), STRANGE)
def test_an_attribute_that_this_tool_would_not_have_written_is_named(
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
def test_a_database_changed_by_hand_is_refused_in_one_line(
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


def test_what_is_odd_and_legal_is_no_reason_to_refuse_a_study(
    experiment: Experiment, small: DataSet
) -> None:
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


def test_whether_a_study_has_begun_is_known_without_its_trials(
    experiment: Experiment, small: DataSet
) -> None:
    assert studies.begun_attributes(locate("test")) is None
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        assert studies.begun_attributes(locate("test")) is None, "what waits has not ended"
        study.tell(study.ask(), state=TrialState.PRUNED)
    assert studies.begun_attributes(locate("test")).epochs == 15  # type: ignore[union-attr]


def test_a_database_deleted_or_replaced_in_use_is_not_written_any_more(
    experiment: Experiment, small: DataSet
) -> None:
    with (
        pytest.raises(StorageFailed, match=r"test\.db was deleted or replaced while it was in use"),
        open_for_writing(locate("test"), experiment, small, TASK) as study,
    ):
        study.tell(study.ask(), state=TrialState.PRUNED)
        os.rename("studies/test.db", "studies/elsewhere.db")
        study.tell(study.ask(), state=TrialState.PRUNED)


def test_weights_are_read_from_the_studys_folder_only(
    experiment: Experiment, small: DataSet, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_bytes(b"x")
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        trial = study.ask()
        save_weights(study, trial, b"weights")
        study.tell(trial, 0.5)
    (key,) = [
        key
        for key in load_study(locate("test")).trials[0].system_attrs
        if key.startswith("artifacts:")
    ]
    with closing(sqlite3.connect("studies/test.db", isolation_level=None)) as database:
        database.execute(
            "UPDATE trial_system_attributes SET value_json = replace(value_json, ?, ?)",
            (key.removeprefix("artifacts:"), "../../secret"),
        )
    study = load_study(locate("test"))
    with pytest.raises(StudyError, match="names no file of the study"):
        load_weights(study, study.trials[0])


def test_a_study_that_does_not_exist_is_not_made_by_looking_for_it(project: Path) -> None:
    with pytest.raises(StudyError, match=r"no study .test. in sqlite:///studies/test.db"):
        load_study(locate("test"))
    assert not Path("studies").exists()


def test_weights_come_back_as_they_went_in_and_nothing_else_does(
    experiment: Experiment, small: DataSet
) -> None:
    import io
    import pickle

    import torch

    weights = {"0.weight": torch.arange(6.0)}
    buffer = io.BytesIO()
    torch.save(weights, buffer)
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        trial = study.ask()
        save_weights(study, trial, buffer.getvalue())
        study.tell(trial, 0.9)
        frozen = study.trials[0]
        assert load_weights(study, frozen)["0.weight"].tolist() == weights["0.weight"].tolist()
        (path,) = Path("studies/test.artifacts").iterdir()
        for altered in (b"", path.read_bytes()[:100], pickle.dumps(os.getcwd)):
            path.write_bytes(altered)
            with pytest.raises(StudyError, match=r"weights of trial 0 .* cannot be read"):
                load_weights(study, frozen)
        path.unlink()
        with pytest.raises(StudyError, match="cannot be read"):
            load_weights(study, frozen)


def test_weights_that_cannot_be_written_stop_the_run_and_blame_no_candidate(
    experiment: Experiment, small: DataSet
) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        Path("studies/test.artifacts").write_text("a file where a folder should be")
        with pytest.raises(StudyError, match="weights cannot be written to studies/test"):
            save_weights(study, study.ask(), b"weights")


# --- the user's two files


def test_the_current_folders_files_come_before_those_beside_the_package(project: Path) -> None:
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
def test_a_space_that_cannot_be_used_is_named_with_its_line(
    text: str, words: str, project: Path
) -> None:
    (project / "space.py").write_text(text)
    with pytest.raises(ExperimentError) as refusal:
        find_experiment()
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)
