"""Optuna's database storage for a process that runs trials: their writes gathered, reads shared.

A trial of 15 epochs writes some fifty small things, and Optuna gives each a transaction: over 100
ms a trial in all. Here a running trial is kept in memory as well, what it writes goes out together,
with its end or the first report more than a second later (of many trials, ten times a second in
all), and what other processes wrote is looked up once a second, but for a tenth of the time at
most. What the database holds in the end is the same.
"""

import copy
import json
import time
from collections.abc import Container, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

from optuna.distributions import BaseDistribution, check_distribution_compatibility
from optuna.distributions import distribution_to_json as to_json
from optuna.exceptions import UpdateFinishedTrialError
from optuna.storages import RDBStorage
from optuna.storages._cached_storage import _CachedStorage, _StudyInfo
from optuna.storages._rdb import models
from optuna.storages._rdb.storage import _create_scoped_session
from optuna.trial import FrozenTrial, TrialState, create_trial
from sqlalchemy import bindparam, insert, or_, select
from sqlalchemy.dialects.postgresql import insert as insert_new

from search.storage.postgresql import retrying_storage

USER, SYSTEM = models.TrialUserAttributeModel, models.TrialSystemAttributeModel
PARAM, VALUE = models.TrialParamModel, models.TrialIntermediateValueModel

STATE = select(models.TrialModel.__table__.c.state).where(
    models.TrialModel.__table__.c.trial_id == bindparam("trial_id")
)

ENDED = [state for state in TrialState if state.is_finished()]

FLUSH_SECONDS = 1.0  # for which a write may wait, and what was read may be old
TRIALS_PER_QUERY = (
    500  # trials in a query: a database takes only so many words, and memory has its end
)
MAX_READING_SHARE = 0.1  # of the time at most goes into reading what others have written
FLUSHES_PER_SECOND = 10  # in SECONDS at most, but for those at a trial's beginning and end


class RunningTrial:
    """A trial that this process runs, and the rows it has still to write."""

    def __init__(self, trial: FrozenTrial) -> None:
        self.trial = trial
        self.written: set[tuple[Any, str | int]] = {(USER, key) for key in trial.user_attrs}
        self.written |= {(SYSTEM, key) for key in trial.system_attrs}
        self.written |= {(VALUE, step) for step in trial.intermediate_values}
        self.rows: dict[tuple[Any, str | int], dict[str, Any]] = {}
        self.written_at = time.monotonic()


class BufferedStorage(_CachedStorage):
    """As Optuna's own cached storage, but for the trials that this process has set running."""

    def __init__(self, backend: RDBStorage) -> None:
        super().__init__(backend)
        self._server = retrying_storage(backend)
        self._own: dict[int, RunningTrial] = {}
        self._distributions: dict[BaseDistribution, BaseDistribution] = {}
        self._read_next: dict[int, float] = {}  # by study, in seconds of the monotonic clock

    # --- the life of a trial

    def create_new_trial(self, study_id: int, template_trial: FrozenTrial | None = None) -> int:
        trial_id = super().create_new_trial(study_id, template_trial)
        with self._lock:
            self._studies[study_id].unfinished_trial_ids.add(trial_id)
        if template_trial is None:  # what it holds is known: reading it again would cost 3 ms
            trial = create_trial(state=TrialState.RUNNING)
            trial._trial_id = trial_id
            _, trial.number = self._trial_id_to_study_id_and_number[trial_id]
            self._take(trial)
        return trial_id

    def set_trial_state_values(
        self, trial_id: int, state: TrialState, values: Sequence[float] | None = None
    ) -> bool:
        try:
            self.write(trial_id)
            changed = super().set_trial_state_values(trial_id, state, values)
        except UpdateFinishedTrialError:  # another coordinator took this one for dead
            self._let_go(trial_id, self._backend.get_trial(trial_id))
            raise
        if changed and state == TrialState.RUNNING:
            self._take(self._backend.get_trial(trial_id))
        elif changed and trial_id in self._own:  # known as well
            ended = self.get_trial(trial_id)
            ended.state, ended.datetime_complete = state, datetime.now()
            ended.values = None if values is None else list(values)
            self._let_go(trial_id, ended)
        elif changed:
            self._let_go(trial_id, self._backend.get_trial(trial_id))
        return changed

    def _let_go(self, trial_id: int, ended: FrozenTrial) -> None:
        with self._lock:  # at once, or a reader could put it back as it ran
            self._own.pop(trial_id, None)
            self._show(ended)

    def _take(self, trial: FrozenTrial) -> None:
        with self._lock:
            self._own[trial._trial_id] = RunningTrial(trial)
            self._show(trial)

    def _show(self, trial: FrozenTrial) -> None:
        """Put the trial in the place of what was read of it; the lock is held."""
        place = self._trial_id_to_study_id_and_number.get(trial._trial_id)
        if place:
            self._studies[place[0]].trials[place[1]] = trial

    def write(self, trial_id: int) -> None:
        """Everything gathered of a trial, in one transaction."""
        own = self._own.get(trial_id)
        if own and own.rows:
            self._add(trial_id, own.rows)
            own.written |= own.rows.keys()
            own.rows = {}
            own.written_at = time.monotonic()

    def _add(self, trial_id: int, rows: dict[tuple[Any, str | int], dict[str, Any]]) -> None:
        def add() -> None:
            with _create_scoped_session(self._backend.scoped_session) as session:
                state = session.execute(STATE, {"trial_id": trial_id}).scalar_one()
                self._backend.check_trial_is_updatable(trial_id, state)  # others may end it
                for model in (USER, SYSTEM, PARAM, VALUE):
                    if some := [row for (kind, _), row in rows.items() if kind is model]:
                        into = insert(model.__table__)
                        if self._server:  # asked again, a server may have some of them already
                            into = insert_new(model.__table__).on_conflict_do_nothing()
                        session.execute(into, some)

        self._server.retry(add) if self._server else add()

    # --- what it writes. Dicts are replaced, not changed: others may be looking at them.

    def set_trial_param(
        self,
        trial_id: int,
        param_name: str,
        param_value_internal: float,
        distribution: BaseDistribution,
    ) -> None:
        own, known = self._own.get(trial_id), None
        if own:
            study_id, _ = self._trial_id_to_study_id_and_number[trial_id]
            known = self._studies[study_id].param_distribution.get(param_name)
        if own and known:
            check_distribution_compatibility(known, distribution)
            own.rows[PARAM, param_name] = dict(
                trial_id=trial_id,
                param_name=param_name,
                param_value=param_value_internal,
                distribution_json=to_json(distribution),
            )
        else:  # the first of its name in this process is compared with the database's
            super().set_trial_param(trial_id, param_name, param_value_internal, distribution)
        if own:
            value = distribution.to_external_repr(param_value_internal)
            own.trial.distributions = own.trial.distributions | {param_name: distribution}
            own.trial.params = own.trial.params | {param_name: value}

    def set_trial_user_attr(self, trial_id: int, key: str, value: Any) -> None:
        own = self._own.get(trial_id)
        text = json.dumps(value)
        if own and isinstance(key, str) and (USER, key) not in own.written:
            own.rows[USER, key] = dict(trial_id=trial_id, key=key, value_json=text)
        else:
            super().set_trial_user_attr(trial_id, key, value)
        if own:  # as the database tells it: a tuple is a list there
            own.trial.user_attrs = own.trial.user_attrs | {key: json.loads(text)}

    def set_trial_system_attr(self, trial_id: int, key: str, value: Any) -> None:
        own = self._own.get(trial_id)
        text = json.dumps(value)
        if own and isinstance(key, str) and (SYSTEM, key) not in own.written:
            own.rows[SYSTEM, key] = dict(trial_id=trial_id, key=key, value_json=text)
        else:
            super().set_trial_system_attr(trial_id, key, value)
        if own:
            own.trial.system_attrs = own.trial.system_attrs | {key: json.loads(text)}

    def set_trial_intermediate_value(
        self, trial_id: int, step: int, intermediate_value: float
    ) -> None:
        own = self._own.get(trial_id)
        if own and 0 <= step < 2**31 and (VALUE, step) not in own.written:
            stored, kind = VALUE.intermediate_value_to_stored_repr(intermediate_value)
            own.rows[VALUE, step] = dict(
                trial_id=trial_id,
                step=step,
                intermediate_value=stored,
                intermediate_value_type=kind,
            )
        else:
            super().set_trial_intermediate_value(trial_id, step, intermediate_value)
        if own:
            values = own.trial.intermediate_values
            own.trial.intermediate_values = values | {step: intermediate_value}
            if time.monotonic() > own.written_at + FLUSH_SECONDS * max(
                1.0, len(self._own) / FLUSHES_PER_SECOND
            ):
                self.write(trial_id)

    # --- what is read

    def get_trial(self, trial_id: int) -> FrozenTrial:
        own = self._own.get(trial_id)
        if not own:
            return super().get_trial(trial_id)
        trial = copy.copy(own.trial)  # whoever asks may add to it
        for dicts in ("params", "distributions", "user_attrs", "system_attrs"):
            setattr(trial, dicts, dict(getattr(trial, dicts)))
        trial.intermediate_values = dict(trial.intermediate_values)
        return trial

    def get_all_trials(
        self,
        study_id: int,
        deepcopy: bool = True,
        states: Container[TrialState] | None = None,
    ) -> list[FrozenTrial]:
        if states is None or any(state in states for state in ENDED):
            return super().get_all_trials(study_id, deepcopy, states)
        # Those few are asked for with every trial, of however many that there are.
        self._read_trials_from_remote_storage(study_id)
        with self._lock:
            study, place = self._studies[study_id], self._trial_id_to_study_id_and_number
            numbers = sorted(place[trial_id][1] for trial_id in study.unfinished_trial_ids)
            wanted = [study.trials[n] for n in numbers if study.trials[n].state in states]
        return copy.deepcopy(wanted) if deepcopy else wanted

    def latest(self, study_id: int, count: int) -> list[FrozenTrial]:
        """The trials with the highest numbers, as `get_all_trials(deepcopy=False)` tells them."""
        self._read_trials_from_remote_storage(study_id)
        with self._lock, suppress(KeyError):
            trials = self._studies[study_id].trials
            return [trials[n] for n in range(max(0, len(trials) - count), len(trials))]
        return self.get_all_trials(study_id, deepcopy=False)[-count:]  # not all are known yet

    def look_again(self, study_id: int) -> None:
        """Read the trials that other processes have begun or ended, however short ago the last look
        was."""
        with self._lock:
            self._read(study_id, again=False)

    def _read_trials_from_remote_storage(self, study_id: int) -> None:
        with self._lock:  # one thread reads, and the others, who waited for it, need not
            now = time.monotonic()
            if now >= self._read_next.get(study_id, now):
                self._read(study_id, again=True)
                took = min(time.monotonic() - now, FLUSH_SECONDS)  # the first look reads everything
                self._read_next[study_id] = now + max(FLUSH_SECONDS, took / MAX_READING_SHARE)

    def _read(self, study_id: int, again: bool) -> None:
        """As Optuna's own, but for what is known already: this process's own trials, and those of
        others that still run, unless what they have reported is to be read `again`. The lock is
        held."""
        study = self._studies.setdefault(study_id, _StudyInfo())
        others = study.unfinished_trial_ids - self._own.keys()
        now = self._states(study_id, study.last_finished_trial_id, others)

        def known(trial_id: int, state: TrialState) -> bool:
            place = self._trial_id_to_study_id_and_number.get(trial_id)
            before = study.trials[place[1]].state if place else None
            same = before == state and not (again and state == TrialState.RUNNING)
            return trial_id in self._own or same or bool(before and before.is_finished())

        wanted = [trial_id for trial_id, state in now.items() if not known(trial_id, state)]
        highest = max(now, default=-1)
        for first in range(0, len(wanted), TRIALS_PER_QUERY):
            some = set(wanted[first : first + TRIALS_PER_QUERY])
            trials = self._backend._get_trials(study_id, None, some, highest)
            for trial in trials:  # thousands have the same, which are more than half of their size
                shared = self._distributions.setdefault
                trial.distributions = {k: shared(d, d) for k, d in trial.distributions.items()}
            self._add_trials_to_cache(study_id, trials)
            now |= {trial._trial_id: trial.state for trial in trials}
        ended = {trial_id for trial_id, state in now.items() if state.is_finished()}
        study.unfinished_trial_ids |= now.keys()
        study.unfinished_trial_ids -= ended
        study.last_finished_trial_id = max(ended, default=study.last_finished_trial_id)

    def _states(self, study_id: int, after: int, among: set[int]) -> dict[int, TrialState]:
        """The states, by id, of the trials with later ids and of those `among` the earlier."""
        trials = models.TrialModel.__table__.c
        these = or_(trials.trial_id > after, trials.trial_id.in_(among))
        asked = select(trials.trial_id, trials.state).where(trials.study_id == study_id, these)

        def ask() -> dict[int, TrialState]:
            with _create_scoped_session(self._backend.scoped_session) as session:
                return {row.trial_id: row.state for row in session.execute(asked)}

        return self._server.retry(ask) if self._server else ask()
