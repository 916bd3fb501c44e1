"""Read trials from their rows with six plain queries.

Optuna's own reader makes an object of every row first, about forty of them for a trial, which takes
most of the time and of the memory that it takes to open a study of thousands of trials.
"""

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from sys import intern
from typing import Any

from optuna.distributions import BaseDistribution, json_to_distribution
from optuna.storages._rdb import models
from optuna.trial import FrozenTrial
from sqlalchemy import select
from sqlalchemy.orm import Session

VALUE, REPORT = models.TrialValueModel, models.TrialIntermediateValueModel
USER, SYSTEM = models.TrialUserAttributeModel, models.TrialSystemAttributeModel


def read_trials(session: Session, trial_ids: Sequence[int]) -> list[FrozenTrial]:
    """Read these trials, or those of them that exist, in the order of their ids.

    Raises:
        ValueError: A parameter or an attribute is not what Optuna writes.
    """

    def rows(model: Any, *names: str, order: str = "trial_id") -> Iterator[Any]:
        columns = model.__table__.c
        statement = select(columns.trial_id, *(columns[name] for name in names))
        of_trials = statement.where(columns.trial_id.in_(trial_ids))
        return iter(session.execute(of_trials.order_by(columns[order])))

    # The states first: what was finished then has all its other rows now.
    trials = {
        trial_id: FrozenTrial(number, state, None, start, end, {}, {}, {}, {}, {}, trial_id)
        for trial_id, number, state, start, end in rows(
            models.TrialModel, "number", "state", "datetime_start", "datetime_complete"
        )
    }
    columns = "param_name", "param_value", "distribution_json"
    for trial_id, name, number, text in rows(models.TrialParamModel, *columns, order="param_id"):
        trial, distribution = trials[trial_id], _distribution(text)
        trial.params[intern(name)] = distribution.to_external_repr(number)
        trial.distributions[intern(name)] = distribution
    columns = "objective", "value", "value_type"
    for trial_id, objective, value, kind in rows(VALUE, *columns, order="objective"):
        known = trials[trial_id].values or []
        if objective != len(known):
            raise ValueError(f"a value of objective {objective}, expected {len(known)}")
        trials[trial_id].values = [*known, VALUE.stored_repr_to_value(value, kind)]
    for trial_id, key, text in rows(USER, "key", "value_json"):
        trials[trial_id].user_attrs[intern(key)] = json.loads(text)
    for trial_id, key, text in rows(SYSTEM, "key", "value_json"):
        trials[trial_id].system_attrs[intern(key)] = json.loads(text)
    columns = "step", "intermediate_value", "intermediate_value_type"
    for trial_id, step, value, kind in rows(REPORT, *columns):
        accuracy = REPORT.stored_repr_to_intermediate_value(value, kind)
        trials[trial_id].intermediate_values[step] = accuracy
    return list(trials.values())


@lru_cache(maxsize=10_000)
def _distribution(text: str) -> BaseDistribution:
    """Parse a distribution, once for all trials: copies would be more than half of the memory."""
    return json_to_distribution(text)
