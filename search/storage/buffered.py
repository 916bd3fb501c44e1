"""Optuna's database storage with the writes of running trials buffered.

A trial of 15 epochs makes some fifty small writes, and Optuna commits each on its own: over 100 ms
a trial in all. BufferedStorage keeps every trial that this process runs in memory as well and
writes its rows in one transaction, when the trial ends or with the first report more than
FLUSH_SECONDS after the last flush. What other processes wrote is read once in REFRESH_SECONDS.
A finished trial's rows are the same as with Optuna's own storage.
"""

import copy
import json
import time
from collections.abc import Callable, Container, Sequence
from datetime import datetime
from typing import Any, TypeVar

from optuna.distributions import (
    BaseDistribution,
    check_distribution_compatibility,
    distribution_to_json,
)
from optuna.exceptions import UpdateFinishedTrialError
from optuna.storages import RDBStorage
from optuna.storages._cached_storage import _CachedStorage, _StudyInfo
from optuna.storages._rdb import models
from optuna.storages._rdb.storage import _create_scoped_session
from optuna.trial import FrozenTrial, TrialState
from sqlalchemy import bindparam, insert, or_, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert

from search.storage.postgresql import retrying_storage
from search.storage.rows import read_trials

T = TypeVar("T")

# The tables of what a trial writes. Their rows are known by a name or, for reports, by a step.
USER, SYSTEM = models.TrialUserAttributeModel, models.TrialSystemAttributeModel
PARAM, REPORT = models.TrialParamModel, models.TrialIntermediateValueModel
RowKey = tuple[Any, str | int]

STATE_OF_TRIAL = select(models.TrialModel.__table__.c.state).where(
    models.TrialModel.__table__.c.trial_id == bindparam("trial_id")
)

FLUSH_SECONDS = 1.0  # a report flushes what has waited longer
MAX_FLUSHES_PER_SECOND = 10  # of all trials together, not counting those at their end
REFRESH_SECONDS = 1.0  # between two reads of what other processes wrote
MAX_READING_SHARE = 0.1  # of the time, which reads of what other processes wrote may take
TRIALS_PER_QUERY = 500  # a database limits the length of a query


class RunningTrial:
    """A trial that this process runs, and its rows that the database does not have yet."""

    def __init__(self, trial: FrozenTrial) -> None:
        self.trial = trial
        self.stored: set[RowKey] = {(PARAM, name) for name in trial.params}
        self.stored |= {(USER, key) for key in trial.user_attrs}
        self.stored |= {(SYSTEM, key) for key in trial.system_attrs}
        self.stored |= {(REPORT, step) for step in trial.intermediate_values}
        self.buffer: dict[RowKey, dict[str, Any]] = {}
        self.flushed_at = time.monotonic()

    def snapshot(self) -> FrozenTrial:
        """Copy the trial, so that a caller may add to what it gets."""
        trial = copy.copy(self.trial)
        trial.params, trial.distributions = dict(trial.params), dict(trial.distributions)
        trial.user_attrs, trial.system_attrs = dict(trial.user_attrs), dict(trial.system_attrs)
        trial.intermediate_values = dict(trial.intermediate_values)
        return trial


class BufferedStorage(_CachedStorage):
    """Optuna's cached storage, which buffers the writes of the trials that this process runs."""

    def __init__(self, backend: RDBStorage) -> None:
        super().__init__(backend)
        self._running: dict[int, RunningTrial] = {}  # by trial id
        self._next_read: dict[int, float] = {}  # by study id, in seconds of the monotonic clock

    def __getstate__(self) -> dict[Any, Any]:
        """Pickle without the running trials: they run in this process, not where the copy is."""
        return super().__getstate__() | {"_running": {}, "_next_read": {}}

    # --- the state of a trial

    def create_new_trial(self, study_id: int, template_trial: FrozenTrial | None = None) -> int:
        trial_id = super().create_new_trial(study_id, template_trial)
        with self._lock:
            study = self._studies[study_id]
            study.unfinished_trial_ids.add(trial_id)
            if template_trial is None:
                _, number = self._trial_id_to_study_id_and_number[trial_id]
                self._running[trial_id] = RunningTrial(study.trials[number])
        return trial_id

    def set_trial_state_values(
        self, trial_id: int, state: TrialState, values: Sequence[float] | None = None
    ) -> bool:
        try:
            self.flush(trial_id)
            changed = super().set_trial_state_values(trial_id, state, values)
        except UpdateFinishedTrialError:  # another coordinator took this one for dead
            self._replace(self._backend.get_trial(trial_id), runs_here=False)
            raise
        if changed:
            running = self._running.get(trial_id)
            if running and state.is_finished():  # all of it is in memory: no need to read it
                trial = running.snapshot()
                trial.state, trial.datetime_complete = state, datetime.now()
                trial.values = None if values is None else list(values)
            else:
                trial = self._backend.get_trial(trial_id)
            self._replace(trial, runs_here=state == TrialState.RUNNING)
        return changed

    def _replace(self, trial: FrozenTrial, runs_here: bool) -> None:
        """Put the trial in the place of what is cached of it, and buffer its writes or stop to."""
        trial_id = trial._trial_id
        with self._lock:  # both at once, or a read in between would restore the earlier state
            if runs_here:
                self._running[trial_id] = RunningTrial(trial)
            else:
                self._running.pop(trial_id, None)
            if trial_id in self._trial_id_to_study_id_and_number:
                study_id, number = self._trial_id_to_study_id_and_number[trial_id]
                self._studies[study_id].trials[number] = trial

    def delete_study(self, study_id: int) -> None:
        with self._lock:
            for trial_id in self._running.keys() & self._trial_id_to_study_id_and_number.keys():
                if self._trial_id_to_study_id_and_number[trial_id][0] == study_id:
                    del self._running[trial_id]
        super().delete_study(study_id)

    # --- writes

    def flush(self, trial_id: int) -> None:
        """Write what is buffered of a trial, in one transaction."""
        running = self._running.get(trial_id)
        if running and running.buffer:
            self._retry(lambda: self._insert(trial_id, running.buffer))
            running.stored |= running.buffer.keys()
            running.buffer = {}
            running.flushed_at = time.monotonic()

    def _insert(self, trial_id: int, buffer: dict[RowKey, dict[str, Any]]) -> None:
        with _create_scoped_session(self._backend.scoped_session) as session:
            state = session.execute(STATE_OF_TRIAL, {"trial_id": trial_id}).scalar_one()
            self._backend.check_trial_is_updatable(trial_id, state)
            for table in (USER, SYSTEM, PARAM, REPORT):
                rows = [row for (kind, _), row in buffer.items() if kind is table]
                if rows and retrying_storage(self):  # an earlier try may have written them
                    statement = postgresql_insert(table.__table__).on_conflict_do_nothing()
                    session.execute(statement, rows)
                elif rows:
                    session.execute(insert(table.__table__), rows)

    def _retry(self, function: Callable[[], T]) -> T:
        server = retrying_storage(self)
        return server.retry(function) if server else function()

    def _buffer(self, trial_id: int, table: Any, key: str | int, row: dict[str, Any]) -> bool:
        """Buffer a row, unless the trial runs elsewhere or the database has a row of that key."""
        running = self._running.get(trial_id)
        if running is None or (table, key) in running.stored:
            return False
        running.buffer[table, key] = row | {"trial_id": trial_id}
        return True

    def _update(self, trial_id: int, attribute: str, key: str | int, value: Any) -> None:
        """Update one of the dicts of a running trial in memory."""
        running = self._running.get(trial_id)
        if running:  # a new dict: other threads may be reading the old one
            values = getattr(running.trial, attribute)
            setattr(running.trial, attribute, values | {key: value})

    def set_trial_param(
        self,
        trial_id: int,
        param_name: str,
        param_value_internal: float,
        distribution: BaseDistribution,
    ) -> None:
        earlier = None
        if trial_id in self._running:
            study_id, _ = self._trial_id_to_study_id_and_number[trial_id]
            earlier = self._studies[study_id].param_distribution.get(param_name)
        if earlier:
            check_distribution_compatibility(earlier, distribution)
        row = {
            "param_name": param_name,
            "param_value": param_value_internal,
            "distribution_json": distribution_to_json(distribution),
        }
        # The first of its name in this process is not buffered: the database checks it.
        if not earlier:
            self.flush(trial_id)  # the database has the params in the order of their rows
        if not earlier or not self._buffer(trial_id, PARAM, param_name, row):
            super().set_trial_param(trial_id, param_name, param_value_internal, distribution)
        value = distribution.to_external_repr(param_value_internal)
        self._update(trial_id, "distributions", param_name, distribution)
        self._update(trial_id, "params", param_name, value)

    def set_trial_user_attr(self, trial_id: int, key: str, value: Any) -> None:
        row = {"key": key, "value_json": json.dumps(value)}
        if not isinstance(key, str) or not self._buffer(trial_id, USER, key, row):
            super().set_trial_user_attr(trial_id, key, value)
        self._update(trial_id, "user_attrs", key, json.loads(row["value_json"]))

    def set_trial_system_attr(self, trial_id: int, key: str, value: Any) -> None:
        row = {"key": key, "value_json": json.dumps(value)}
        if not isinstance(key, str) or not self._buffer(trial_id, SYSTEM, key, row):
            super().set_trial_system_attr(trial_id, key, value)
        self._update(trial_id, "system_attrs", key, json.loads(row["value_json"]))

    def set_trial_intermediate_value(
        self, trial_id: int, step: int, intermediate_value: float
    ) -> None:
        value, kind = REPORT.intermediate_value_to_stored_repr(intermediate_value)
        row = {"step": step, "intermediate_value": value, "intermediate_value_type": kind}
        if not 0 <= step < 2**31 or not self._buffer(trial_id, REPORT, step, row):
            super().set_trial_intermediate_value(trial_id, step, intermediate_value)
        self._update(trial_id, "intermediate_values", step, intermediate_value)
        running = self._running.get(trial_id)
        seconds = FLUSH_SECONDS * max(1.0, len(self._running) / MAX_FLUSHES_PER_SECOND)
        if running and time.monotonic() > running.flushed_at + seconds:
            self.flush(trial_id)

    # --- reads

    def get_trial(self, trial_id: int) -> FrozenTrial:
        running = self._running.get(trial_id)
        return running.snapshot() if running else super().get_trial(trial_id)

    def get_all_trials(
        self,
        study_id: int,
        deepcopy: bool = True,
        states: Container[TrialState] | None = None,
    ) -> list[FrozenTrial]:
        if states is None or any(state in states for state in TrialState if state.is_finished()):
            return super().get_all_trials(study_id, deepcopy, states)
        # Waiting and running trials are asked for with each new trial: look at no others.
        self._read_trials_from_remote_storage(study_id)
        with self._lock:
            study = self._studies[study_id]
            places = self._trial_id_to_study_id_and_number
            numbers = sorted(places[trial_id][1] for trial_id in study.unfinished_trial_ids)
            trials = [study.trials[number] for number in numbers]
            trials = [trial for trial in trials if trial.state in states]
        return copy.deepcopy(trials) if deepcopy else trials

    def latest_trials(self, study_id: int, count: int) -> list[FrozenTrial]:
        """Return the trials with the highest numbers, as `get_all_trials(deepcopy=False)` does.

        The time this takes does not grow with the study.
        """
        self._read_trials_from_remote_storage(study_id)
        with self._lock:
            trials = self._studies[study_id].trials
            numbers = range(max(0, len(trials) - count), len(trials))
            if all(number in trials for number in numbers):
                return [trials[number] for number in numbers]
        return self.get_all_trials(study_id, deepcopy=False)[-count:]  # numbers are missing

    def refresh(self, study_id: int) -> None:
        """Read what other processes have created, enqueued or finished since the last read."""
        with self._lock:
            self._read(study_id, reports=False)

    def _read_trials_from_remote_storage(self, study_id: int) -> None:
        """Read what other processes wrote, if the last read is long enough ago.

        `_CachedStorage` calls this before each read of a study's trials.
        """
        with self._lock:  # one thread reads; the others wait for it, and then need not
            start = time.monotonic()
            if start >= self._next_read.get(study_id, start):
                self._read(study_id, reports=True)
                # The first read, of all trials, may take long, but no other will.
                took = min(time.monotonic() - start, REFRESH_SECONDS)
                pause = max(REFRESH_SECONDS, took / MAX_READING_SHARE)
                self._next_read[study_id] = start + pause

    def _read(self, study_id: int, reports: bool) -> None:
        """Read the trials that are new or have changed; the lock must be held.

        Args:
            study_id: The study.
            reports: Whether to read what the running trials of other processes have reported, too.

        Raises:
            KeyError: There is no such study.
        """
        if study_id not in self._studies:
            self._backend.get_study_name_from_id(study_id)
            self._studies[study_id] = _StudyInfo()
        study = self._studies[study_id]
        states = self._read_states(study_id)

        def is_outdated(trial_id: int, state: TrialState) -> bool:
            if trial_id in self._running:
                return False
            place = self._trial_id_to_study_id_and_number.get(trial_id)
            cached = study.trials[place[1]].state if place else None
            if cached == state:
                return reports and state == TrialState.RUNNING
            return cached is None or not cached.is_finished()

        outdated = [trial_id for trial_id, state in states.items() if is_outdated(trial_id, state)]
        for start in range(0, len(outdated), TRIALS_PER_QUERY):
            trials = self._read_trials(outdated[start : start + TRIALS_PER_QUERY])
            self._add_trials_to_cache(study_id, trials)
            states |= {trial._trial_id: trial.state for trial in trials}
        finished = {trial_id for trial_id, state in states.items() if state.is_finished()}
        study.unfinished_trial_ids |= states.keys()
        study.unfinished_trial_ids -= finished
        study.last_finished_trial_id = max(finished, default=study.last_finished_trial_id)

    def _read_trials(self, trial_ids: Sequence[int]) -> list[FrozenTrial]:
        def read() -> list[FrozenTrial]:
            with _create_scoped_session(self._backend.scoped_session) as session:
                return read_trials(session, trial_ids)

        return self._retry(read)

    def _read_states(self, study_id: int) -> dict[int, TrialState]:
        """Read the states, by trial id, of all trials but those known to have finished."""
        study = self._studies[study_id]
        trials = models.TrialModel.__table__.c
        statement = select(trials.trial_id, trials.state).where(
            trials.study_id == study_id,
            or_(
                trials.trial_id > study.last_finished_trial_id,
                trials.trial_id.in_(study.unfinished_trial_ids - self._running.keys()),
            ),
        )

        def read() -> dict[int, TrialState]:
            with _create_scoped_session(self._backend.scoped_session) as session:
                return {row.trial_id: row.state for row in session.execute(statement)}

        return self._retry(read)
