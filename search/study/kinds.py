"""The kinds of values that a study stores, each with its name for messages and its test."""

import math
from collections.abc import Callable
from typing import Any

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

# Marks an attribute that a study of this tool has once a trial has finished, and one that is shown
# of every study, whoever made it.
REQUIRED, SHOWN = "required", "shown"
