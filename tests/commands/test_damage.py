"""Tests that every verb answers a damaged or foreign study with one line and changes nothing."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import torch

from tests.conftest import run_in_process

pytestmark = pytest.mark.process

VERBS = {
    "run": ("run", "--dataset", "digits", "--epochs", "2", "--trials", "4", "--workers", "1"),
    "best": ("best", "--study", "digits"),
    "confirm": ("confirm", "--study", "digits", "--target", "1", "--top", "2", "--seeds", "4"),
    "report": ("report", "--study", "digits", "--output", "report.html"),
    "export": ("export", "--study", "digits", "--output", "best.py"),
    "dashboard": ("dashboard", "--study", "digits", "--port", "1"),
}


def pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


def device(path: Path) -> None:
    path.unlink()
    path.symlink_to("/dev/zero")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def huge(path: Path) -> None:
    with path.open("ab") as file:
        file.truncate(1 << 40)


def pickled(path: Path) -> None:
    torch.save({"0.weight": print}, path)


def foreign(path: Path) -> None:
    torch.save({"elsewhere.weight": torch.zeros(3)}, path)


def wrong_size(path: Path) -> None:
    state = torch.load(path, weights_only=True)
    torch.save({name: tensor.reshape(-1)[:1] for name, tensor in state.items()}, path)


def not_finite(path: Path) -> None:
    state = torch.load(path, weights_only=True)
    torch.save({name: tensor.double() * float("nan") for name, tensor in state.items()}, path)


def compressed(path: Path) -> None:
    with ZipFile(path) as archive:
        entries = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content + bytes(1 << 20))


DAMAGES: dict[str, Callable[[Path], None]] = {
    "missing": Path.unlink,
    "empty": lambda path: path.write_bytes(b"") and None,
    "text": lambda path: path.write_text("weights") and None,
    "cut": lambda path: os.truncate(path, path.stat().st_size // 2),
    **{f.__name__: f for f in (pipe, device, folder, huge, pickled, foreign)},
    **{f.__name__: f for f in (wrong_size, not_finite, compressed)},
}


def answer(verb: str) -> tuple[object, str]:
    """Run the verb; check that it explains itself, and leaves no file when it fails."""
    files = set(Path().iterdir())
    status, _, errors = run_in_process(Path(), *VERBS[verb])
    assert "Traceback" not in errors
    if status != 0:
        assert status == 2
        assert errors.strip().rsplit("\n", 1)[-1].startswith("error: ")
        assert set(Path().iterdir()) == files
    return status, errors


@pytest.mark.parametrize("verb", sorted(VERBS.keys() - {"dashboard"}))
@pytest.mark.parametrize("damage", sorted(DAMAGES))
def test_every_verb_survives_damaged_weights(damage: str, verb: str, finished: Path) -> None:
    weights = [
        path
        for artifacts in finished.glob("studies/*.artifacts")
        for path in artifacts.iterdir()
        if path.suffix != ".state"
    ]
    assert len(weights) == 3 + 8, "three trials, two candidates with four seeds"
    for path in weights:
        DAMAGES[damage](path)
    status, errors = answer(verb)
    if verb == "export":
        assert status == 2
        assert "weights" in errors
    if verb in ("best", "run"):
        assert status == 0, "neither reads weights"


DATABASE_DAMAGES: dict[str, Callable[[Path], None]] = {
    **{name: DAMAGES[name] for name in ("empty", "text", "cut", "pipe", "device", "folder")},
    "another program's": lambda path: make_other_tables(path),
    "a newer Optuna's": lambda path: set_version(path, "9.9.9", "v9.9.9.a"),
}


def set_version(path: Path, library: str, schema: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("UPDATE version_info SET library_version = ?", (library,))
        database.execute("UPDATE alembic_version SET version_num = ?", (schema,))
        database.commit()


def make_other_tables(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE trials (x)")
        database.commit()


@pytest.mark.parametrize("verb", sorted(VERBS))
@pytest.mark.parametrize("damage", sorted(DATABASE_DAMAGES))
def test_every_verb_refuses_a_damaged_database(damage: str, verb: str, finished: Path) -> None:
    for path in finished.glob("studies/digits.db*"):
        if path.suffix == ".db":
            DATABASE_DAMAGES[damage](path)
        else:
            path.unlink(missing_ok=True)
    status, errors = answer(verb)
    if (damage, verb) == ("empty", "run"):  # as a kill leaves it that comes before the first table
        assert status == 0
        return
    assert status == 2
    assert "digits" in errors or "storage" in errors


@pytest.mark.parametrize("verb", sorted(VERBS.keys() - {"dashboard"}))
def test_every_verb_reads_a_study_of_optuna_4(verb: str, finished: Path) -> None:
    """Its tables are those of Optuna 5, with another version written into them."""
    for path in finished.glob("studies/*.db"):
        set_version(path, "4.5.0", "v3.2.0.a")
    assert answer(verb)[0] == 0


ATTRIBUTE_DAMAGES = (
    "UPDATE trial_user_attributes SET value_json = '{\"layers\": 5}' WHERE key = 'candidate'",
    "UPDATE trial_user_attributes SET value_json = '5' WHERE key = 'architecture'",
    "UPDATE trial_user_attributes SET value_json = '\"x\"' WHERE key = 'test_losses'",
    "UPDATE trial_user_attributes SET value_json = '[' WHERE key = 'seed'",
    "UPDATE study_user_attributes SET value_json = '\"/no/where\"' WHERE key = 'load_as'",
    "UPDATE study_user_attributes SET value_json = '\"0000\"' WHERE key = 'data_checksum'",
    "UPDATE trial_system_attributes SET value_json = '7' WHERE key LIKE 'artifacts:%'",
    "UPDATE trial_intermediate_values SET intermediate_value = 'x'",
    "UPDATE trial_intermediate_values SET step = 'x' WHERE step = 1",
    "DELETE FROM trial_params",
    "DELETE FROM trial_values",
)


@pytest.mark.parametrize("verb", sorted(VERBS.keys() - {"dashboard"}))
@pytest.mark.parametrize("damage", ATTRIBUTE_DAMAGES)
def test_every_verb_survives_damaged_attributes(damage: str, verb: str, finished: Path) -> None:
    with closing(sqlite3.connect("studies/digits.db", isolation_level=None)) as database:
        assert database.execute(damage).rowcount
    shutil.rmtree("__pycache__", ignore_errors=True)
    answer(verb)
