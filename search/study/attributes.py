"""What the trials of a study have in common, in its user attributes."""

import platform
from collections.abc import Mapping
from importlib.metadata import version
from typing import Any

import optuna


def set_attributes(study: optuna.Study, attrs: Mapping[str, Any]) -> None:
    known = study.user_attrs
    for what, value in attrs.items():
        if known.get(what) != value:
            study.set_user_attr(what, value)


def record_settings(study: optuna.Study, attrs: Mapping[str, Any]) -> None:
    """Note what trials were made with; what changes later gets a name of its own."""
    number = len(study.get_trials(deepcopy=False))
    for what, value in attrs.items():
        before = setting_history(study, what)
        if not before:
            study.set_user_attr(what, value)
        elif before[-1] != value:
            study.set_user_attr(f"{what} from trial {number}", value)


def setting_history(study: optuna.Study, what: str) -> list[Any]:
    """What trials were made with, from the first to the latest."""
    known, number = study.user_attrs, len(study.get_trials(deepcopy=False))
    names = [what, *(f"{what} from trial {trial}" for trial in range(number + 1))]
    return [known[name] for name in names if name in known]


def library_versions() -> dict[str, str]:
    """What a curve may depend on, besides the run."""
    packages = ("torch", "torchvision", "numba", "optuna")
    return {"python": platform.python_version()} | {name: version(name) for name in packages}


def tested_on(study: optuna.Study) -> str:
    """Whose images a study's accuracies are of: "test", or "validation" if the test images were
    left alone."""
    return "test" if study.user_attrs.get("select_on", "test") == "test" else "validation"


def smaller_at(study: optuna.Study) -> float | None:
    """The score, a fraction, from which on the study prefers the smaller of two nets; None if it
    prefers the higher score."""
    found: float | None = study.user_attrs.get("smaller_at")
    return found
