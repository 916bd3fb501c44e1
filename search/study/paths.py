"""The names of studies, and the files that belong to them: one stem in studies/."""

import re
from pathlib import Path

import optuna

from search.errors import StudyError

STUDIES = Path("studies")
PRESETS = "presets"  # the study of the published models
SIBLING = ".confirm"  # ends the name of the study that holds the confirmation runs of another


def check_name(name: str) -> str:
    """Return the name of a study, which becomes the stem of files in studies/.

    Raises:
        StudyError: The name could lead out of studies/, or is too long.
    """
    if not re.fullmatch(rf"[A-Za-z0-9][A-Za-z0-9._-]{{0,55}}({re.escape(SIBLING)})?", name):
        raise StudyError(
            f"{name[:80]!r} cannot name a study: expected at most 56 letters, digits, '.', '_' and "
            "'-', the first a letter or digit; --study names another"
        )
    return name


def url_of(name: str) -> str:
    """Return the storage URL that a study has by default.

    Raises:
        StudyError: The name cannot be used for a study.
    """
    return f"sqlite:///{STUDIES / check_name(name)}.db"


def searches() -> list[Path]:
    """Return the files of the studies in studies/ that are searches."""
    studies = STUDIES.glob("*.db")
    return [path for path in studies if path.stem != PRESETS and not path.stem.endswith(SIBLING)]


def latest_study() -> str | None:
    """Return the name of the search in studies/ that was written last; None if there is none."""
    files = searches()

    def written(path: Path) -> float:
        both = (path, path.with_name(f"{path.name}-wal"))
        return max(file.stat().st_mtime for file in both if file.exists())

    return max(files, key=written).stem if files else None


def artifact_folder(study: optuna.Study) -> Path:
    """Return the folder of the study's weights and checkpoints."""
    return STUDIES / f"{check_name(study.study_name)}.artifacts"
