"""Tests that only search/storage touches private parts of other packages' objects."""

import ast
from pathlib import Path

import pytest

from tests.conftest import ROOT

FILES = [
    path
    for path in [*sorted((ROOT / "search").rglob("*.py")), ROOT / "space.py", ROOT / "objective.py"]
    if path.parent != ROOT / "search" / "storage"
]

ALLOWED = {
    "os._exit": "documented by Python; the only exit that runs no handlers in a forked worker",
}


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def private_parts(source: str) -> list[str]:
    """The underscore attributes of anything but self and cls, and imports of private modules."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and is_private(node.attr):
            if not (isinstance(node.value, ast.Name) and node.value.id in ("self", "cls")):
                found.append(ast.unparse(node))
        elif isinstance(node, ast.Import | ast.ImportFrom):
            modules = [alias.name for alias in node.names]
            if isinstance(node, ast.ImportFrom):
                modules = [f"{node.module}.{name}" for name in modules]
            found += [name for name in modules if any(map(is_private, name.split(".")))]
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_private_parts_are_used_in_storage_only(path: Path) -> None:
    assert set(private_parts(path.read_text())) <= ALLOWED.keys()


def test_private_parts_are_found() -> None:
    source = """
from optuna.storages._rdb import models
from optuna.storages import _cached_storage
import optuna._typing
study._storage.get_trial(self._own, cls._own, trial.__dict__)
"""
    assert sorted(private_parts(source)) == [
        "optuna._typing",
        "optuna.storages._cached_storage",
        "optuna.storages._rdb.models",
        "study._storage",
    ]
