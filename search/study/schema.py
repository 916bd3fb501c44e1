"""What a study of this tool may hold, looked at when it is opened: whoever may write its database
may have written anything."""

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import optuna
from optuna.trial import TrialState

from search.errors import SearchError, describe_error

# Over what it did not write, where it reads a database.
READ_ERRORS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    RuntimeError,
    TypeError,
    ValueError,
)

Kind = tuple[str, Callable[[Any], bool]]

TEXT: Kind = "a text", lambda value: isinstance(value, str)
INTEGER: Kind = "a whole number", lambda value: type(value) is int and 0 <= value < 2**63
NUMBER: Kind = "a number", lambda value: isinstance(value, int | float)
FINITE_NUMBER: Kind = "a finite number", lambda value: NUMBER[1](value) and math.isfinite(value)
BOOLEAN: Kind = "true or false", lambda value: isinstance(value, bool)
MAPPING: Kind = "a table", lambda value: isinstance(value, dict)
OPTIONAL_FRACTION: Kind = (
    "a share or nothing",
    lambda value: value is None or FINITE_NUMBER[1](value),
)

# What is shown of any study, whoever made it.
SHOWN_STUDY_ATTRIBUTES = {"target": OPTIONAL_FRACTION, "smaller_at": OPTIONAL_FRACTION}
SHOWN_TRIAL_ATTRIBUTES = {"parameters": FINITE_NUMBER, "seconds_per_epoch": FINITE_NUMBER}

MARKS = {"data_checksum", "load_as"}  # by either a study is known as this tool's
# Which it has all of as soon as a trial has ended.
REQUIRED_STUDY_ATTRIBUTES = {
    "dataset": TEXT,
    "data_checksum": TEXT,
    "epochs": INTEGER,
    "max_parameters": INTEGER,
    "warm_start": BOOLEAN,
    "seed": INTEGER,
    "versions": MAPPING,
}
STUDY_ATTRIBUTES = (
    SHOWN_STUDY_ATTRIBUTES
    | REQUIRED_STUDY_ATTRIBUTES
    | {"load_as": TEXT, "select_on": TEXT, "command": TEXT}
)
TRIAL_ATTRIBUTES = SHOWN_TRIAL_ATTRIBUTES | {
    "architecture": TEXT,
    "candidate": MAPPING,
    "preset": TEXT,
    "seed": NUMBER,
    "reason": TEXT,
    "attempt": INTEGER,
    "retry_of": INTEGER,
    "first_try": INTEGER,
}


def check_study(study: optuna.Study) -> None:
    """Raises SearchError if anything that this tool would have written is not as it writes it."""
    name = f"study {study.study_name!r}"
    with readable_errors(name):
        attrs = study.user_attrs
        trials = study.get_trials(deepcopy=False)
        ours = check_attrs(name, attrs, any(trial.state.is_finished() for trial in trials))
        for trial in trials:
            where = f"trial {trial.number} of {name}"
            check_kinds(where, {"number": trial.number}, {"number": INTEGER})
            check_kinds(
                where, trial.user_attrs, TRIAL_ATTRIBUTES if ours else SHOWN_TRIAL_ATTRIBUTES
            )
            check_kinds(where, trial.system_attrs, {"fixed_params": MAPPING})
            check_kinds(where, trial.constraints, dict.fromkeys(trial.constraints, NUMBER))
            told = {f"value at {step}": value for step, value in trial.intermediate_values.items()}
            check_kinds(where, told, dict.fromkeys(told, NUMBER))
            if trial.values is not None:  # of a pruned one its last report, whatever that was
                finite = ours and trial.state == TrialState.COMPLETE
                check_kinds(
                    where, {"value": trial.value}, {"value": FINITE_NUMBER if finite else NUMBER}
                )


def check_attrs(name: str, attrs: Mapping[str, Any], begun: bool) -> bool:
    """Whether a study with these attributes is this tool's. Raises SearchError if it is only in
    part."""
    ours = bool(MARKS & attrs.keys())
    check_kinds(name, attrs, STUDY_ATTRIBUTES if ours else SHOWN_STUDY_ATTRIBUTES)
    missing = REQUIRED_STUDY_ATTRIBUTES.keys() - attrs.keys()
    if ours and begun and missing:
        raise SearchError(f"{name} has no {min(missing)}: it is not as this tool made it")
    return ours


def check_kinds(where: str, found: Mapping[str, Any], kinds: Mapping[str, Kind]) -> None:
    """Raises SearchError unless all that is found is of its kind."""
    for what in found.keys() & kinds.keys():
        words, fits = kinds[what]
        if not fits(found[what]):
            raise SearchError(f"{where}: its {what} is {found[what]!r:.80}, expected {words}")


@contextmanager
def readable_errors(name: str) -> Iterator[None]:
    """What Optuna stumbles over in a database that it has not written is told in one line."""
    try:
        yield
    except READ_ERRORS as reason:
        why = f"{name} cannot be read: no Optuna wrote it so ({describe_error(reason)})"
        raise SearchError(why) from None
