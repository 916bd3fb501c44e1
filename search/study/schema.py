"""What a study of this tool may hold, checked when it is opened: anybody may have written to it."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, get_type_hints

import optuna
from optuna.trial import FrozenTrial, TrialState

from search.errors import SearchError, describe_error
from search.study.attributes import StudyAttributes, TrialAttributes
from search.study.kinds import FINITE_NUMBER, INTEGER, MAPPING, NUMBER, REQUIRED, SHOWN, Kind

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


def kinds_of(owner: type, mark: str | None = None) -> dict[str, Kind]:
    """Read the kinds of attributes from their annotations, by name.

    Args:
        owner: StudyAttributes or TrialAttributes.
        mark: REQUIRED or SHOWN; None for every attribute that has a kind.
    """
    kinds = {}
    for name, hint in get_type_hints(owner, include_extras=True).items():
        kind, *marks = getattr(hint, "__metadata__", (None,))
        if kind and (mark is None or mark in marks):
            kinds[name] = kind
    return kinds


STUDY_ATTRIBUTES, TRIAL_ATTRIBUTES = kinds_of(StudyAttributes), kinds_of(TrialAttributes)
SHOWN_STUDY_ATTRIBUTES = kinds_of(StudyAttributes, SHOWN)
SHOWN_TRIAL_ATTRIBUTES = kinds_of(TrialAttributes, SHOWN)
REQUIRED_STUDY_ATTRIBUTES = kinds_of(StudyAttributes, REQUIRED).keys()
MARKS = {"data_checksum", "load_as"}  # a study with one of them is this tool's


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
    missing = REQUIRED_STUDY_ATTRIBUTES - attrs.keys()
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
