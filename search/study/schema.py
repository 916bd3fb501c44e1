"""What a study of this tool may hold, looked at when it is opened: whoever may write its database
may have written anything."""

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import optuna
from optuna.trial import TrialState

from search.errors import SearchError, brief

# Over what it did not write, where it reads a database.
STUMBLES = (
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
WHOLE: Kind = "a whole number", lambda value: type(value) is int and 0 <= value < 2**63
FIGURE: Kind = "a number", lambda value: isinstance(value, int | float)
NUMBER: Kind = "a finite number", lambda value: FIGURE[1](value) and math.isfinite(value)
TRUTH: Kind = "true or false", lambda value: isinstance(value, bool)
TABLE: Kind = "a table", lambda value: isinstance(value, dict)
TARGET: Kind = "a share or nothing", lambda value: value is None or NUMBER[1](value)

# What is shown of any study, whoever made it.
SHOWN_OF_A_STUDY = {"target": TARGET, "smaller_at": TARGET}
SHOWN_OF_A_TRIAL = {"parameters": NUMBER, "seconds_per_epoch": NUMBER}

MARKS = {"data_checksum", "load_as"}  # by either a study is known as this tool's
# Which it has all of as soon as a trial has ended.
MADE_WITH = {
    "dataset": TEXT,
    "data_checksum": TEXT,
    "epochs": WHOLE,
    "max_parameters": WHOLE,
    "warm_start": TRUTH,
    "seed": WHOLE,
    "versions": TABLE,
}
OF_A_STUDY = SHOWN_OF_A_STUDY | MADE_WITH | {"load_as": TEXT, "select_on": TEXT, "command": TEXT}
OF_A_TRIAL = SHOWN_OF_A_TRIAL | {
    "architecture": TEXT,
    "candidate": TABLE,
    "preset": TEXT,
    "seed": FIGURE,
    "reason": TEXT,
    "attempt": WHOLE,
    "retry_of": WHOLE,
    "first_try": WHOLE,
}


def check(study: optuna.Study) -> None:
    """Raises SearchError if anything that this tool would have written is not as it writes it."""
    name = f"study {study.study_name!r}"
    with legible(name):
        attrs = study.user_attrs
        trials = study.get_trials(deepcopy=False)
        ours = check_attrs(name, attrs, any(trial.state.is_finished() for trial in trials))
        for trial in trials:
            where = f"trial {trial.number} of {name}"
            check_kinds(where, {"number": trial.number}, {"number": WHOLE})
            check_kinds(where, trial.user_attrs, OF_A_TRIAL if ours else SHOWN_OF_A_TRIAL)
            check_kinds(where, trial.system_attrs, {"fixed_params": TABLE})
            check_kinds(where, trial.constraints, dict.fromkeys(trial.constraints, FIGURE))
            told = {f"value at {step}": value for step, value in trial.intermediate_values.items()}
            check_kinds(where, told, dict.fromkeys(told, FIGURE))
            if trial.values is not None:  # of a pruned one its last report, whatever that was
                finite = ours and trial.state == TrialState.COMPLETE
                check_kinds(where, {"value": trial.value}, {"value": NUMBER if finite else FIGURE})


def check_attrs(name: str, attrs: Mapping[str, Any], begun: bool) -> bool:
    """Whether a study with these attributes is this tool's. Raises SearchError if it is only in
    part."""
    ours = bool(MARKS & attrs.keys())
    check_kinds(name, attrs, OF_A_STUDY if ours else SHOWN_OF_A_STUDY)
    missing = MADE_WITH.keys() - attrs.keys()
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
def legible(name: str) -> Iterator[None]:
    """What Optuna stumbles over in a database that it has not written is told in one line."""
    try:
        yield
    except STUMBLES as reason:
        why = f"{name} cannot be read: no Optuna wrote it so ({brief(reason)})"
        raise SearchError(why) from None
