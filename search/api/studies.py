"""Which study an argument of the API means."""

import optuna

from search.study.lifecycle import load_study, locate
from search.study.settings import DEFAULT_STUDY

AnyStudy = optuna.Study | str | None
"""A study, its name in studies/, or None for the study "mnist"."""


def find_study(study: AnyStudy, storage: str | None) -> optuna.Study:
    """Return the study itself, or load it by its name.

    Args:
        study: A study, its name, or None for "mnist".
        storage: The URL of a database; by default `sqlite:///studies/NAME.db`.

    Raises:
        StudyError: There is no such study.
    """
    if isinstance(study, optuna.Study):
        return study
    return load_study(locate(study or DEFAULT_STUDY, storage))
