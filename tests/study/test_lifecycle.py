"""Tests of a study's life: who may open it, what it stores, what a crash leaves."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import optuna
import pytest
from optuna.trial import TrialState

from search.analysis.leaderboard import describe_ranking
from search.data.dataset import DataSet
from search.errors import StudyError
from search.storage.url import hide_password, normalise_url
from search.study import lifecycle as studies
from search.study import queue
from search.study.attributes import objective_changed_at
from search.study.experiment import Experiment
from search.study.lifecycle import load_study, locate, open_for_writing
from search.study.paths import check_name
from tests.study.conftest import TASK, begin

PARAMS = {"depth": 5, "lr": 0.1}


@pytest.mark.parametrize("name", ["mnist", "a", "B-2_x.1", "0" * 56, "0" * 56 + ".confirm"])
def test_valid_study_names_are_accepted(name: str) -> None:
    assert check_name(name) == name


@pytest.mark.parametrize(
    "name",
    ["", "..", ".hidden", "../x", "a/b", "a\\b", "/etc/passwd", "a b", "é", "a\n", "a\0", "0" * 65],
)
def test_names_that_could_leave_the_folder_are_refused(name: str) -> None:
    with pytest.raises(StudyError) as refusal:
        check_name(name)
    assert "\n" not in str(refusal.value)


def test_study_stores_what_its_trials_have_in_common(
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


def test_seed_is_drawn_once_and_stored(experiment: Experiment, small: DataSet) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        seed = study.user_attrs["seed"]
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        assert study.user_attrs["seed"] == seed


@pytest.mark.parametrize(
    ("change", "word"),
    [({"epochs": 3}, "epochs 15, not 3"), ({"max_parameters": 9}, "max_parameters 8000, not 9")],
)
def test_another_budget_is_refused(
    change: dict[str, int], word: str, experiment: Experiment, small: DataSet
) -> None:
    begin(experiment, small)
    with (
        pytest.raises(StudyError, match=word),
        open_for_writing(locate("test"), experiment, small, replace(TASK, **change)),
    ):
        pass


def test_other_data_or_another_seed_is_refused(experiment: Experiment, small: DataSet) -> None:
    begin(experiment, small, seed=3)
    other = replace(small, test_labels=small.test_labels.flip(0))
    for data, seed, word in ((other, 3, "data_checksum"), (small, 4, "seed 3, not 4")):
        with (
            pytest.raises(StudyError, match=word),
            open_for_writing(locate("test"), experiment, data, TASK, seed=seed),
        ):
            pass


def test_settings_may_change_until_a_trial_has_ended(
    experiment: Experiment, small: DataSet
) -> None:
    for task in (TASK, replace(TASK, max_parameters=9)):
        with open_for_writing(locate("test"), experiment, small, task) as study:
            assert study.user_attrs["max_parameters"] == task.max_parameters


def test_changed_settings_are_stored_beside_earlier_ones(
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


def test_second_coordinator_is_refused(experiment: Experiment, small: DataSet) -> None:
    with (
        open_for_writing(locate("test"), experiment, small, TASK),
        pytest.raises(StudyError, match="being run by another process"),
        open_for_writing(locate("test"), experiment, small, TASK),
    ):
        pass
    with open_for_writing(locate("test"), experiment, small, TASK):
        pass


def test_trials_of_a_dead_coordinator_are_retried(experiment: Experiment, small: DataSet) -> None:
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
            assert trial.user_attrs["reason"] == "the process that ran it died"
        assert [trial.state for trial in queued] == [TrialState.WAITING] * 2
        assert [trial.user_attrs["retry_of"] for trial in queued] == [0, 1]
        assert [t.system_attrs["fixed_params"] for t in queued] == [{"depth": 5}, PARAMS]
        assert queued[1].user_attrs["preset"] == "X"


def test_candidate_that_kills_coordinators_is_given_up(
    experiment: Experiment, small: DataSet
) -> None:
    for _ in range(queue.MAX_KILLS + 3):
        with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
            if not study.trials:
                study.enqueue_trial(PARAMS)
            study.ask()
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        same = [t for t in study.trials if t.system_attrs.get("fixed_params") == PARAMS]
        assert [trial.state for trial in same] == [TrialState.FAIL] * (queue.MAX_KILLS + 1)


def test_sqlite_can_be_read_while_it_is_written(experiment: Experiment, small: DataSet) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        study.ask()
        with closing(sqlite3.connect("studies/test.db")) as reader:
            assert reader.execute("PRAGMA journal_mode").fetchone() == ("wal",)
            assert reader.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            reader.execute("BEGIN")
            (queued,) = reader.execute("SELECT count(*) FROM trials").fetchone()
            assert queued == len(experiment.warm_start)
            study.ask()


def test_begun_attributes_are_none_until_a_trial_has_ended(
    experiment: Experiment, small: DataSet
) -> None:
    assert studies.begun_attributes(locate("test")) is None
    with open_for_writing(locate("test"), experiment, small, TASK) as study:
        assert studies.begun_attributes(locate("test")) is None, "what waits has not ended"
        study.tell(study.ask(), state=TrialState.PRUNED)
    assert studies.begun_attributes(locate("test")).epochs == 15  # type: ignore[union-attr]


def test_loading_a_missing_study_creates_nothing(project: Path) -> None:
    with pytest.raises(StudyError, match=r"no study .test. in sqlite:///studies/test.db"):
        load_study(locate("test"))
    assert not Path("studies").exists()


def test_same_images_under_another_name_are_accepted(
    experiment: Experiment, small: DataSet
) -> None:
    begin(experiment, small)
    moved = replace(small, name="moved")
    with open_for_writing(locate("test"), experiment, moved, TASK, notes={"load_as": "/moved"}):
        pass
    assert load_study(locate("test")).user_attrs["load_as"] == "/moved"


def test_study_with_only_enqueued_trials_is_taken(experiment: Experiment, small: DataSet) -> None:
    Path("studies").mkdir()
    study = optuna.create_study(
        study_name="test", storage="sqlite:///studies/test.db", direction="maximize"
    )
    study.enqueue_trial(PARAMS)
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as opened:
        assert [trial.state for trial in opened.trials] == [TrialState.WAITING]


def test_search_on_a_link_to_a_running_study_is_refused(
    experiment: Experiment, small: DataSet, project: Path
) -> None:
    begin(experiment, small)
    (project / "link.db").symlink_to(project / "studies" / "test.db")
    with (
        open_for_writing(locate("test"), experiment, small, TASK),
        pytest.raises(StudyError, match="being run by another process"),
        open_for_writing(locate("test", "sqlite:///link.db"), experiment, small, TASK),
    ):
        pass


def test_two_studies_in_one_file_have_one_writer(experiment: Experiment, small: DataSet) -> None:
    url = "sqlite:///both.db"
    with (
        open_for_writing(locate("one", url), experiment, small, TASK),
        pytest.raises(StudyError, match=r"both\.db is being run by another process"),
        open_for_writing(locate("two", url), experiment, small, TASK),
    ):
        pass


def test_database_with_a_hard_link_is_refused(
    experiment: Experiment, small: DataSet, project: Path
) -> None:
    begin(experiment, small)
    (project / "copy.db").hardlink_to(project / "studies" / "test.db")
    with (
        pytest.raises(StudyError, match="has another name"),
        open_for_writing(locate("test"), experiment, small, TASK),
    ):
        pass


def test_copy_without_its_wal_file_is_named(project: Path) -> None:
    Path("studies").mkdir()
    optuna.storages.RDBStorage("sqlite:///studies/test.db")
    with pytest.raises(StudyError, match=r"is an empty database; if it is a copy, .*\.db-wal"):
        load_study(locate("test"))


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://user:SECRET@SECRET@127.0.0.1:1/db",
        "postgresql://user:a:SECRET@127.0.0.1:SECRET/db",
        "SECRET",
    ],
)
def test_url_that_cannot_be_parsed_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(StudyError, match="--storage") as refusal:
        locate("test", url)
    assert "SECRET" not in str(refusal.value)


def test_passwords_are_hidden_wherever_they_stand_in_a_url() -> None:
    for url in (
        "postgresql://u:SECRET@h/db",
        "postgresql://u@h/db?sslpassword=SECRET",
        "postgresql://h/db?oauth_client_secret=SECRET",
        "postgresql://h/db?options=-c%20password%3DSECRET",
        "postgresql://h/db;password=SECRET",
        "x:SECRET@",
    ):
        assert "SECRET" not in hide_password(url)
    assert normalise_url("postgres://u@h/db") == "postgresql://u@h/db"


@pytest.mark.parametrize(
    ("text", "changed_at"),
    [
        ("def score(curve): return max(curve)", 1),
        ("# as before\ndef score(curve):\n    return min(curve)  # really", None),
        ("no python (", 1),
    ],
)
def test_changed_objective_is_told(
    text: str, changed_at: int | None, experiment: Experiment, small: DataSet
) -> None:
    first = replace(experiment, sources={"objective.py": "def score(curve): return min(curve)"})
    with open_for_writing(locate("test"), first, small, TASK, warm_start=False) as study:
        study.tell(study.ask(), 0.5)
        assert objective_changed_at(study) is None
    other = replace(experiment, sources={"objective.py": text})
    for _ in range(2):
        with open_for_writing(locate("test"), other, small, TASK, warm_start=False) as study:
            assert objective_changed_at(study) == changed_at
            told = "objective.py was another before trial 1" in describe_ranking(study)
            assert told == (changed_at is not None)
            study.tell(study.ask(), 0.6)


def test_database_file_alone_is_complete_after_a_search(
    experiment: Experiment, small: DataSet
) -> None:
    with open_for_writing(locate("test"), experiment, small, TASK, warm_start=False) as study:
        study.tell(study.ask(), 0.5)
        assert Path("studies/test.db-wal").stat().st_size > 0
    wal = Path("studies/test.db-wal")
    assert not wal.exists() or wal.stat().st_size == 0
    Path("copy.db").write_bytes(Path("studies/test.db").read_bytes())
    assert load_study(locate("test", "sqlite:///copy.db")).trials[0].value == 0.5
