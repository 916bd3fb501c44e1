"""Check the arguments of the Python API, as the command line does while it parses its options."""

import inspect
import math
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import ParamSpec, TypeVar

from search.errors import SearchError
from search.study.kinds import BOOLEAN, INTEGER, NUMBER, Kind

COUNT: Kind = "an integer of at least 1", lambda value: type(value) is int and value >= 1
FRACTION: Kind = "a fraction such as 0.994", lambda value: NUMBER[1](value) and 0 < value <= 1
SECONDS: Kind = (
    "seconds, 0 or more",
    lambda value: NUMBER[1](value) and not math.isnan(value) and value >= 0,
)
NAME: Kind = "a name or a folder", lambda value: isinstance(value, str | Path)
# An argument of one name is of one kind in all functions.
KINDS: dict[str, Kind] = {
    "trials": COUNT,
    "top": COUNT,
    "seeds": COUNT,
    "epochs": COUNT,
    "max_parameters": COUNT,
    "image_size": COUNT,
    "channels": COUNT,
    "workers": COUNT,
    "trial": INTEGER,
    "seed": INTEGER,
    "target": FRACTION,
    "timeout": SECONDS,
    "warm_start": BOOLEAN,
    "dataset": NAME,
}

P = ParamSpec("P")
T = TypeVar("T")


def checked(function: Callable[P, T]) -> Callable[P, T]:
    """Make a function check its arguments of KINDS; None passes where it is the default.

    The function then raises SearchError for an argument of another kind, before it does anything.
    """
    parameters = inspect.signature(function).parameters

    @wraps(function)
    def check_and_call(*args: P.args, **kwargs: P.kwargs) -> T:
        given = dict(zip(parameters, args, strict=False)) | kwargs
        for name, value in given.items():
            if name not in KINDS or name not in parameters:
                continue
            kind, is_valid = KINDS[name]
            is_default = value is None and parameters[name].default is None
            if not is_default and not is_valid(value):
                raise SearchError(f"{name}: expected {kind}, got {value!r}")
        return function(*args, **kwargs)

    return check_and_call
