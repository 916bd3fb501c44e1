"""Which study an argument of the API means."""

import logging

import optuna

from search.study.lifecycle import load_study, locate
from search.study.paths import STUDIES, latest_study, searches
from search.study.settings import DEFAULT_STUDY

logger = logging.getLogger(__name__)

AnyStudy = optuna.Study | str | None
"""A study, its name in studies/, or None for the one that was written last."""


def find_study(study: AnyStudy, storage: str | None) -> optuna.Study:
    """Return the study itself, or load it by its name.

    Args:
        study: A study, its name, or None for the latest in studies/.
        storage: The URL of a database; by default `sqlite:///studies/NAME.db`.

    Raises:
        StudyError: There is no such study.
    """
    if isinstance(study, optuna.Study):
        return study
    latest = latest_study() if study is None and storage is None else None
    if latest:
        which = "the only one" if len(searches()) == 1 else "the latest"
        logger.info("study %s, %s in %s/", latest, which, STUDIES)
    return load_study(locate(study or latest or DEFAULT_STUDY, storage))
