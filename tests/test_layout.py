"""The layout of the house: who may import whom, what the README promises, what costs nothing."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from search.__main__ import build_parser
from search.commands import VERBS
from tests.conftest import ROOT

# From the ground up: a room (a folder or file of search/) imports only itself and rooms before it.
ROOMS = [
    "errors",
    "files",
    "nets",
    "data",
    "engines",
    "storage",
    "study",
    "optimize",
    "analysis",
    "exporters",
    "reports",
    "bench",
    "api",
    "commands",
    "__main__",
]
FILES = sorted(path for path in (ROOT / "search").rglob("*.py"))
DOCS = [
    ROOT / "README.md",
    ROOT / ".github" / "CONTRIBUTING.md",
    *sorted((ROOT / "search" / "docs").glob("*.md")),
]


def room_of(path: Path) -> str:
    """The folder or the file of search/ that `path` belongs to."""
    return path.relative_to(ROOT / "search").parts[0].removesuffix(".py")


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path, *, inside_functions: bool) -> set[str]:
    """The modules a file imports by statement, and the names it takes from them."""
    tree = ast.parse(path.read_text())
    nodes = ast.walk(tree) if inside_functions else ast.iter_child_nodes(tree)
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def names_of(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


def test_every_file_belongs_to_a_room() -> None:
    assert {room_of(path) for path in FILES} == {"__init__", *ROOMS}


@pytest.mark.parametrize("path", FILES, ids=names_of(FILES))
def test_imports_point_downwards(path: Path) -> None:
    if path.parent == ROOT / "search" and path.name == "__init__.py":
        return
    allowed = ROOMS[: ROOMS.index(room_of(path)) + 1]
    for name in imports(path, inside_functions=True):
        if name.startswith("search."):
            assert name.split(".")[1] in allowed, f"{path} imports {name}"


def test_no_imports_in_a_circle() -> None:
    modules = {module_of(path) for path in FILES}
    below = {
        module_of(path): imports(path, inside_functions=False) & modules - {module_of(path)}
        for path in FILES
    }
    while leaves := {name for name, needs in below.items() if not needs & below.keys()}:
        below = {name: needs for name, needs in below.items() if name not in leaves}
    assert not below


def test_search_never_imports_the_users_files_by_statement() -> None:
    for path in FILES:
        assert not imports(path, inside_functions=True) & {"space", "objective"}, path


def test_no_data_set_is_named_outside_data() -> None:
    named = re.compile(r"\b(fashion-?mnist|kmnist|qmnist)\b", re.IGNORECASE)
    allowed = {
        "api/run.py",
        "commands/arguments.py",
        "exporters/module.py",
        "exporters/template.py",
        "nets/presets.py",
    }
    found = {str(p.relative_to(ROOT / "search")) for p in FILES if named.search(p.read_text())}
    assert {name for name in found if not name.startswith("data/")} <= allowed


def test_no_decision_looks_at_a_clock_that_can_jump() -> None:
    """What is timed is timed by `monotonic` or `perf_counter`; a server's heartbeats by its own
    clock. One date is written for people: when a trial ended."""
    wall_clock = re.compile(r"\btime\.time\(|\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(")
    found = [path for path in FILES if wall_clock.search(path.read_text())]
    assert names_of(found) == ["search/storage/buffered.py"]
    assert len(wall_clock.findall(found[0].read_text())) == 1


def test_no_file_is_called_by_a_word_that_says_nothing() -> None:
    for path in FILES:
        assert path.stem not in {"utils", "helpers", "common", "manager", "core", "base"}


def test_the_users_two_files_stay_short_enough_to_read_aloud() -> None:
    assert len((ROOT / "objective.py").read_text().splitlines()) <= 40
    assert len((ROOT / "space.py").read_text().splitlines()) <= 150


def test_help_imports_no_torch() -> None:
    code = (
        "import sys; from search.__main__ import build_parser; build_parser();"
        "sys.exit(sorted({'torch', 'optuna', 'pandas', 'rich'} & set(sys.modules)) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_the_words_of_the_command_line_are_those_of_the_rooms() -> None:
    from search.engines import registry
    from search.optimize import pruners, samplers

    (subparsers,) = build_parser()._subparsers._group_actions  # type: ignore[union-attr]
    options = {action.dest: action for action in subparsers.choices["run"]._actions}  # type: ignore[index,union-attr]
    assert set(options["engine"].choices or ()) == set(registry.ENGINES)
    assert options["sampler"].choices == samplers.SAMPLERS
    assert options["pruner"].choices == pruners.PRUNERS
    assert options["pruner"].default == pruners.DEFAULT_PRUNER


def documented_calls(path: Path) -> list[tuple[str, str]]:
    """Find every `python -m search VERB ...` in a text: the verb and what follows it."""
    return re.findall(r"python -m search ([a-z]+)([^\n`|]*)", path.read_text())


def test_the_readme_shows_every_verb() -> None:
    assert {verb for verb, _ in documented_calls(ROOT / "README.md")} == set(VERBS)


@pytest.mark.parametrize("path", DOCS, ids=names_of(DOCS))
def test_documented_calls_are_accepted(path: Path) -> None:
    for verb, rest in documented_calls(path):
        arguments = [word for word in rest.split("#")[0].split() if word not in ("\\", "...")]
        build_parser().parse_args([verb, *arguments])


@pytest.mark.parametrize("path", DOCS, ids=names_of(DOCS))
def test_documented_files_exist(path: Path) -> None:
    """Links to files of this repository lead somewhere."""
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text()):
        assert (path.parent / link).exists(), link


def test_the_readme_has_a_line_for_every_file() -> None:
    tree = (ROOT / "README.md").read_text()
    for path in FILES[1:]:
        name = f"{path.parent.name}/" if path.name == "__init__.py" else path.name
        assert re.search(rf"^\s*{re.escape(name)}\s+\S", tree, re.MULTILINE), name
