"""What a study of this tool may hold, checked when it is opened: anybody may have written to it."""

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import optuna
from optuna.trial import FrozenTrial, TrialState

from search.errors import SearchError, describe_error

# What Optuna raises when it reads a database that it did not write.
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
"""A name for error messages, and the test of a value."""

TEXT: Kind = "a string", lambda value: isinstance(value, str)
INTEGER: Kind = "a non-negative integer", lambda value: type(value) is int and 0 <= value < 2**63
NUMBER: Kind = "a number", lambda value: isinstance(value, int | float)
FINITE_NUMBER: Kind = "a finite number", lambda value: NUMBER[1](value) and math.isfinite(value)
BOOLEAN: Kind = "true or false", lambda value: isinstance(value, bool)
MAPPING: Kind = "a dict", lambda value: isinstance(value, dict)
OPTIONAL_NUMBER: Kind = (
    "a finite number or None",
    lambda value: value is None or FINITE_NUMBER[1](value),
)
OPTIONAL_INTEGER: Kind = (
    "a non-negative integer or None",
    lambda value: value is None or INTEGER[1](value),
)

FINITE_NUMBERS: Kind = (
    "a list of finite numbers",
    lambda value: isinstance(value, list) and all(map(FINITE_NUMBER[1], value)),
)

# Attributes that are shown of every study, whoever made it.
SHOWN_STUDY_ATTRIBUTES = {"target": OPTIONAL_NUMBER, "smaller_at": OPTIONAL_NUMBER}
SHOWN_TRIAL_ATTRIBUTES = {"parameters": FINITE_NUMBER, "seconds_per_epoch": FINITE_NUMBER}

MARKS = {"data_checksum", "load_as"}  # a study with one of them is this tool's
# A study of this tool has all of these once a trial has finished.
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
    | {"load_as": TEXT, "select_on": TEXT, "command": TEXT, "test_images": INTEGER}
    | {"image_size": OPTIONAL_INTEGER, "channels": OPTIONAL_INTEGER}
)
TRIAL_ATTRIBUTES = SHOWN_TRIAL_ATTRIBUTES | {
    "architecture": TEXT,
    "candidate": MAPPING,
    "preset": TEXT,
    "seed": NUMBER,
    "test_accuracy": NUMBER,
    "test_losses": FINITE_NUMBERS,
    "train_accuracies": FINITE_NUMBERS,
    "train_losses": FINITE_NUMBERS,
    "reason": TEXT,
    "attempt": INTEGER,
    "kills": INTEGER,
    "resumed_after": INTEGER,
    "retry_of": INTEGER,
    "first_try": INTEGER,
}


def check_study(study: optuna.Study) -> None:
    """Check the attributes, reports and values of a study and all its trials.

    Raises:
        SearchError: A value that this tool reads is not of the kind that it writes.
    """
    name = f"study {study.study_name!r}"
    with readable_errors(name):
        trials = study.get_trials(deepcopy=False)
        begun = any(trial.state.is_finished() for trial in trials)
        is_ours = check_attrs(name, study.user_attrs, begun)
        for trial in trials:
            _check_trial(f"trial {trial.number} of {name}", trial, is_ours)


def check_attrs(name: str, attrs: Mapping[str, Any], begun: bool) -> bool:
    """Check the user attributes of a study.

    Args:
        name: The study, for messages.
        attrs: Its user attributes.
        begun: Whether one of its trials has finished.

    Returns:
        Whether the study is this tool's.

    Raises:
        SearchError: It is, and an attribute is missing or of another kind.
    """
    is_ours = bool(MARKS & attrs.keys())
    check_kinds(name, attrs, STUDY_ATTRIBUTES if is_ours else SHOWN_STUDY_ATTRIBUTES)
    missing = REQUIRED_STUDY_ATTRIBUTES.keys() - attrs.keys()
    if is_ours and begun and missing:
        raise SearchError(f"{name} is damaged: it has no attribute {min(missing)!r}")
    return is_ours


def _check_trial(name: str, trial: FrozenTrial, is_ours: bool) -> None:
    reports = {f"value at {step}": value for step, value in trial.intermediate_values.items()}
    check_kinds(name, {"number": trial.number}, {"number": INTEGER})
    check_kinds(name, trial.user_attrs, TRIAL_ATTRIBUTES if is_ours else SHOWN_TRIAL_ATTRIBUTES)
    check_kinds(name, trial.system_attrs, {"fixed_params": MAPPING})
    check_kinds(name, trial.constraints, dict.fromkeys(trial.constraints, NUMBER))
    check_kinds(name, reports, dict.fromkeys(reports, NUMBER))
    steps = {f"step {step!r}": step for step in trial.intermediate_values}
    check_kinds(name, steps, dict.fromkeys(steps, INTEGER))
    if trial.values is not None:  # a pruned trial has its last report as value, finite or not
        finite = is_ours and trial.state == TrialState.COMPLETE
        kind = FINITE_NUMBER if finite else NUMBER
        check_kinds(name, {"value": trial.value}, {"value": kind})


def check_kinds(name: str, values: Mapping[str, Any], kinds: Mapping[str, Kind]) -> None:
    """Check each value that has a kind.

    Raises:
        SearchError: A value is of another kind; the message names it.
    """
    for key in values.keys() & kinds.keys():
        kind, is_valid = kinds[key]
        if not is_valid(values[key]):
            raise SearchError(f"{name}: its {key} is {values[key]!r:.80}, expected {kind}")


@contextmanager
def readable_errors(name: str) -> Iterator[None]:
    """Turn what Optuna raises for a database that it did not write into one line."""
    try:
        yield
    except READ_ERRORS as reason:
        raise SearchError(
            f"{name} cannot be read: its database is damaged, or not written by Optuna "
            f"({describe_error(reason)})"
        ) from None
