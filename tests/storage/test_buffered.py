"""Tests of the buffered storage: the database ends up as Optuna's own storage leaves it."""

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import optuna
import pytest
from optuna.distributions import IntDistribution
from optuna.storages import RDBStorage
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy.orm import Session

from search.storage import buffered as rooms
from search.storage.buffered import BufferedStorage
from search.storage.rows import read_trials
from search.storage.url import open_database


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'x.db'}"


def study_on(storage: optuna.storages.BaseStorage) -> optuna.Study:
    return optuna.create_study(
        study_name="x", storage=storage, direction="maximize", load_if_exists=True
    )


def read_by_another(url: str) -> list[FrozenTrial]:
    return optuna.load_study(study_name="x", storage=RDBStorage(url)).get_trials()


def run_varied_trials(study: optuna.Study) -> None:
    """Trials of every end, with all that a trial can write, some of it twice."""
    study.enqueue_trial({"width": 7, "rate": 0.5}, user_attrs={"preset": "A"})
    for number in range(6):
        trial = study.ask()
        trial.suggest_int("width", 1, 9)
        trial.suggest_float("rate", 0.1, 1.0, log=True)
        if trial.suggest_categorical("kind", ("a", "b")) == "b":
            trial.suggest_float("only b", 0.0, 1.0)
        trial.set_user_attr("curve", (1, 2, {"deep": (number,), 3: 0.1}))
        trial.set_user_attr("preset", f"changed {number}")
        trial.set_constraint("parameters", number - 3.0)
        for step in (1, 2, 3):
            trial.report(step / 10 + number, step)
            trial.set_user_attr("again", step)
            trial.should_prune()
        if number == 1:
            study.tell(trial, state=TrialState.PRUNED)
        elif number == 2:
            study.tell(trial, state=TrialState.FAIL)
        elif number != 4:  # which is left running
            study.tell(trial, float(number))


@pytest.mark.parametrize("hurry", [0.0, 1.0, 1e9])
def test_database_ends_up_as_optuna_would_write_it(
    tmp_path: Path, hurry: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "FLUSH_SECONDS", hurry)
    found = {}
    for name in ("plain", "buffered"):
        url = f"sqlite:///{tmp_path / name}.db"
        backend = open_database(url)
        study = study_on(BufferedStorage(backend) if name == "buffered" else backend)
        study.sampler = optuna.samplers.RandomSampler(seed=1)
        run_varied_trials(study)
        if name == "buffered":
            study._storage.flush(5)  # type: ignore[attr-defined]
        inside = study.get_trials()
        outside = read_by_another(url)
        assert [t.state for t in inside] == [t.state for t in outside]
        found[name] = [described(trial) for trial in outside]
        assert [described(trial) for trial in inside] == found[name], "whoever looks sees the same"
    assert found["buffered"] == found["plain"]


def test_params_are_read_in_the_order_of_suggestion(url: str) -> None:
    study = study_on(BufferedStorage(open_database(url)))
    run_varied_trials(study)  # "only b" is first suggested when the other names are known
    read = study_on(BufferedStorage(open_database(url))).get_trials()
    assert ["width", "rate", "kind", "only b"] in [list(trial.params) for trial in read]
    assert ["only b", "width", "rate", "kind"] not in [list(trial.params) for trial in read]


def described(trial: FrozenTrial) -> dict[str, object]:
    whens = ("datetime_start", "datetime_complete")
    return {
        name: value for name, value in vars(trial).items() if not any(w in name for w in whens)
    } | {when: getattr(trial, when) is not None for when in whens}


def test_flushed_rows_of_a_running_trial_are_stored(url: str) -> None:
    storage = BufferedStorage(open_database(url))
    study = study_on(storage)
    for _ in range(2):  # the second, for which the knobs are known
        trial = study.ask()
        trial.suggest_int("width", 1, 9)
        trial.set_user_attr("seed", 3)
    assert read_by_another(url)[-1].user_attrs == {}
    storage.flush(trial._trial_id)
    (*_, outside) = read_by_another(url)
    assert (outside.params, outside.user_attrs) == (trial.params, {"seed": 3})
    assert outside.state == TrialState.RUNNING


def test_slow_epochs_are_flushed_at_once(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    study = study_on(BufferedStorage(open_database(url)))
    trial = study.ask()
    trial.report(0.5, 1)
    assert read_by_another(url)[0].intermediate_values == {}
    monkeypatch.setattr(rooms, "FLUSH_SECONDS", 0.0)
    trial.report(0.6, 2)
    assert read_by_another(url)[0].intermediate_values == {1: 0.5, 2: 0.6}


def test_writes_of_other_processes_are_read_in_time(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "REFRESH_SECONDS", 0.1)
    study = study_on(BufferedStorage(open_database(url)))
    assert study.get_trials() == []
    other = optuna.load_study(study_name="x", storage=RDBStorage(url))
    other.enqueue_trial({"width": 4})
    deadline = time.monotonic() + 20
    while not study.get_trials() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert [trial.state for trial in study.get_trials()] == [TrialState.WAITING]
    assert study.ask().suggest_int("width", 1, 9) == 4


def test_one_thread_reads_and_only_foreign_trials(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "REFRESH_SECONDS", 0.1)
    storage = BufferedStorage(open_database(url))
    study, other = study_on(storage), optuna.load_study(study_name="x", storage=RDBStorage(url))
    asked: list[set[int]] = []

    def read(session: Session, ids: list[int]) -> list[FrozenTrial]:
        asked.append(set(ids))
        time.sleep(0.2)
        return read_trials(session, ids)

    monkeypatch.setattr(rooms, "read_trials", read)
    own = [study.ask() for _ in range(4)]
    theirs = other.ask()
    theirs.suggest_int("width", 1, 9)
    time.sleep(0.3)  # it is time to look
    with ThreadPoolExecutor(8) as threads:
        seen = list(threads.map(lambda _: study.get_trials(), range(8)))
    assert asked == [{theirs._trial_id}]
    assert {len(trials) for trials in seen} == {5}
    storage.refresh(study._study_id)
    assert len(asked) == 1, "it is known to run, and that is all that was to be known"
    other.tell(theirs, 0.5)
    study.tell(own[0], 0.4)
    storage.refresh(study._study_id)
    assert asked[1:] == [{theirs._trial_id}]
    assert [trial.value for trial in study.get_trials()] == [0.4, None, None, None, 0.5]


def test_latest_and_waiting_trials_equal_get_trials(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    storage = BufferedStorage(open_database(url))
    study = study_on(storage)
    run_varied_trials(study)
    study.enqueue_trial({"width": 1})
    everything = study.get_trials()
    for count in (1, 3, 7, 100):
        assert storage.latest_trials(study._study_id, count) == everything[-count:]
    open_states = (TrialState.WAITING, TrialState.RUNNING)
    assert [t.number for t in study.get_trials(states=open_states)] == [4, 6]
    assert [t.number for t in study.get_trials(states=(TrialState.WAITING,))] == [6]

    other = optuna.load_study(study_name="x", storage=RDBStorage(url))
    other.ask()
    unknown = other.ask().number
    study.ask()  # whose number is known, and not those before it
    assert unknown not in [trial.number for trial in storage.latest_trials(study._study_id, 3)]
    assert storage.latest_trials(study._study_id, 3) == study.get_trials()[-3:]
    storage.refresh(study._study_id)
    assert storage.latest_trials(study._study_id, 3) == study.get_trials()[-3:]
    assert unknown in [trial.number for trial in storage.latest_trials(study._study_id, 3)]


def test_long_studies_are_read_in_parts(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "TRIALS_PER_QUERY", 2)
    run_varied_trials(study_on(BufferedStorage(open_database(url))))
    again = study_on(BufferedStorage(open_database(url))).get_trials(deepcopy=False)
    assert [described(trial) for trial in again] == [described(t) for t in read_by_another(url)]
    ended = [trial for trial in again if trial.state.is_finished()]
    assert len({id(trial.distributions["width"]) for trial in ended}) == 1


def test_enqueued_trial_is_taken_by_one_process(url: str) -> None:
    study = study_on(BufferedStorage(open_database(url)))
    study.enqueue_trial({"width": 4})
    study.get_trials()  # and so it is remembered as waiting
    other = optuna.load_study(study_name="x", storage=RDBStorage(url))
    assert other.ask().suggest_int("width", 1, 9) == 4
    assert study.ask().number == 1


def test_incompatible_distribution_is_refused(url: str) -> None:
    study = study_on(BufferedStorage(open_database(url)))
    study.ask().suggest_int("width", 1, 9)
    with pytest.raises(ValueError, match="different distribution"):
        study.ask().suggest_float("width", 1.0, 9.0)


def test_trial_ended_by_another_process_is_not_changed(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "FLUSH_SECONDS", 0.0)
    study = study_on(BufferedStorage(open_database(url)))
    trial = study.ask()
    trial.report(0.1, 1)
    other = optuna.load_study(study_name="x", storage=RDBStorage(url))
    other.tell(trial.number, state=TrialState.FAIL)
    with pytest.raises(optuna.exceptions.UpdateFinishedTrialError):
        trial.report(0.2, 2)
    with pytest.raises(optuna.exceptions.UpdateFinishedTrialError):
        study.tell(trial, 0.2)
    (known,) = read_by_another(url)
    assert (known.state, known.intermediate_values) == (TrialState.FAIL, {1: 0.1})
    assert [t.state for t in study.get_trials()] == [TrialState.FAIL]


def test_values_the_database_cannot_hold_are_refused(url: str) -> None:
    study = study_on(BufferedStorage(open_database(url)))
    trial = study.ask()
    with pytest.raises(OverflowError):
        trial.report(0.1, 2**70)
    with pytest.raises(optuna.exceptions.StorageInternalError):
        trial.set_user_attr(("a", "b"), 1)  # type: ignore[arg-type]
    study.tell(trial, 0.5)
    assert read_by_another(url)[0].value == 0.5


def test_failed_flush_is_repeated(url: str, tmp_path: Path) -> None:
    storage = BufferedStorage(
        RDBStorage(url, {"connect_args": {"timeout": 0.1}})  # which gives up soon
    )
    study = study_on(storage)
    trial = study.ask()
    trial.set_user_attr("seed", 3)
    with sqlite3.connect(tmp_path / "x.db", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(optuna.exceptions.StorageInternalError):
            storage.flush(trial._trial_id)
        other.execute("ROLLBACK")
    storage.flush(trial._trial_id)
    assert read_by_another(url)[0].user_attrs == {"seed": 3}


def test_long_reads_do_not_block_writes(url: str, tmp_path: Path) -> None:
    study_on(BufferedStorage(open_database(url)))
    impatient = RDBStorage(url, {"connect_args": {"timeout": 0.1}})
    study = study_on(BufferedStorage(impatient))
    study.tell(study.ask(), 0.1)
    with closing(sqlite3.connect(tmp_path / "x.db", isolation_level=None)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM trials").fetchone() == (1,)
        for _ in range(3):
            study.tell(study.ask(), 0.2)
        assert reader.execute("SELECT count(*) FROM trials").fetchone() == (1,), "as it was"
    assert len(read_by_another(url)) == 4


def test_trial_of_fifty_writes_takes_few_transactions(url: str) -> None:
    storage = BufferedStorage(open_database(url))
    study = study_on(storage)
    space = {f"knob {n}": IntDistribution(0, 9) for n in range(20)}
    study.tell(study.ask(space), 0.0)
    commits = []
    optuna.storages._rdb.storage.sqlalchemy.event.listen(
        storage._backend.engine, "commit", commits.append
    )
    trial = study.ask(space)
    for step in range(15):
        trial.report(0.5, step)
        trial.should_prune()
    study.tell(trial, 0.5)
    assert len(commits) < 15
