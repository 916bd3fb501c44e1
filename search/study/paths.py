"""Where a study and its files are: one stem in studies/."""

import re
from pathlib import Path

import optuna

from search.errors import StudyError

STUDIES = Path("studies")
SIBLING = ".confirm"  # the end of the name of the study that confirms another


# --- opening ---------------------------------------------------------------------------------


def check_name(name: str) -> str:
    """`name`, if it may be a study's: it becomes the stem of files in studies/ and nothing else."""
    if not re.fullmatch(rf"[A-Za-z0-9][A-Za-z0-9._-]{{0,55}}({re.escape(SIBLING)})?", name):
        raise StudyError(
            f"{name[:80]!r} cannot name a study: letters, digits, '.', '_' and '-', at most 56, "
            "the first a letter or digit"
        )
    return name


def url_of(name: str) -> str:
    """The storage a study has by default."""
    return f"sqlite:///{STUDIES / check_name(name)}.db"


# --- weights ---------------------------------------------------------------------------------


def artifact_folder(study: optuna.Study) -> Path:
    return STUDIES / f"{check_name(study.study_name)}.artifacts"
