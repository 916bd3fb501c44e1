"""Tests of the layout: who imports whom, sizes and names, and what the README promises."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from search.__main__ import build_parser
from search.commands import VERBS
from tests.conftest import ROOT

# From the bottom up: each folder or file of search/ imports only itself and those before it.
LAYERS = [
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
FILES = sorted((ROOT / "search").rglob("*.py"))
TEST_FILES = sorted((ROOT / "tests").rglob("*.py"))
ALL_FILES = [*FILES, *TEST_FILES, ROOT / "space.py", ROOT / "objective.py"]
DOCS = [
    ROOT / "README.md",
    ROOT / ".github" / "CONTRIBUTING.md",
    *sorted((ROOT / "search" / "docs").glob("*.md")),
]


def layer_of(path: Path) -> str:
    """Return the folder or file of search/ that `path` belongs to."""
    return path.relative_to(ROOT / "search").parts[0].removesuffix(".py")


def module_of(path: Path) -> str:
    """Return the name that the file is imported by."""
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path, *, inside_functions: bool) -> set[str]:
    """Return the modules that a file imports, and the names it imports from them."""
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


def test_every_file_belongs_to_a_layer() -> None:
    assert {layer_of(path) for path in FILES} == {"__init__", *LAYERS}


@pytest.mark.parametrize("path", FILES, ids=names_of(FILES))
def test_imports_point_downwards(path: Path) -> None:
    if path.parent == ROOT / "search" and path.name == "__init__.py":
        return
    allowed = LAYERS[: LAYERS.index(layer_of(path)) + 1]
    for name in imports(path, inside_functions=True):
        if name.startswith("search."):
            assert name.split(".")[1] in allowed, f"{path} imports {name}"


def test_no_circular_imports() -> None:
    modules = {module_of(path) for path in FILES}
    below = {
        module_of(path): imports(path, inside_functions=False) & modules - {module_of(path)}
        for path in FILES
    }
    while leaves := {name for name, needs in below.items() if not needs & below.keys()}:
        below = {name: needs for name, needs in below.items() if name not in leaves}
    assert not below


def test_search_does_not_import_the_users_files() -> None:
    for path in FILES:
        assert not imports(path, inside_functions=True) & {"space", "objective"}, path


def test_data_sets_are_named_only_in_data() -> None:
    named = re.compile(r"\b(fashion-?mnist|kmnist|qmnist)\b", re.IGNORECASE)
    allowed = {
        "api/run.py",
        "commands/arguments.py",
        "exporters/module.py",
        "exporters/readers.py",
        "nets/presets.py",
    }
    found = {str(p.relative_to(ROOT / "search")) for p in FILES if named.search(p.read_text())}
    assert {name for name in found if not name.startswith("data/")} <= allowed


def test_durations_are_measured_by_a_monotonic_clock() -> None:
    """A wall clock can jump. Only the time at which a trial ended is read from it."""
    wall_clock = re.compile(r"\btime\.time\(|\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(")
    found = [path for path in FILES if wall_clock.search(path.read_text())]
    assert names_of(found) == ["search/storage/buffered.py"]
    assert len(wall_clock.findall(found[0].read_text())) == 1


def functions_of(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Yield every function and method of a file."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Count the lines of a function's body, without its signature and docstring."""
    statements = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - statements[0].lineno + 1 if statements else 0


@pytest.mark.parametrize("path", ALL_FILES, ids=names_of(ALL_FILES))
def test_files_and_functions_are_short(path: Path) -> None:
    lines = len(path.read_text().splitlines())
    assert lines <= 350
    lengths = {function.name: body_lines(function) for function in functions_of(path)}
    assert not {name: length for name, length in lengths.items() if length > 50}


@pytest.mark.parametrize("path", TEST_FILES, ids=names_of(TEST_FILES))
def test_names_of_tests_are_short(path: Path) -> None:
    names = [function.name for function in functions_of(path)]
    assert not [name for name in names if len(name.removeprefix("test_")) > 60]


def test_file_names_say_what_is_inside() -> None:
    for path in FILES:
        assert path.stem not in {"utils", "helpers", "common", "manager", "core", "base"}


def test_the_users_files_are_short() -> None:
    assert len((ROOT / "objective.py").read_text().splitlines()) <= 40
    assert len((ROOT / "space.py").read_text().splitlines()) <= 150


def test_help_imports_no_torch() -> None:
    code = (
        "import sys; from search.__main__ import build_parser; build_parser();"
        "sys.exit(sorted({'torch', 'optuna', 'pandas', 'rich'} & set(sys.modules)) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_option_choices_equal_those_of_the_modules() -> None:
    from search.engines import registry
    from search.optimize import pruners, samplers

    (subparsers,) = build_parser()._subparsers._group_actions  # type: ignore[union-attr]
    options = {action.dest: action for action in subparsers.choices["run"]._actions}  # type: ignore[index,union-attr]
    assert set(options["engine"].choices or ()) == set(registry.ENGINES)
    assert options["sampler"].choices == samplers.SAMPLERS
    assert options["pruner"].choices == pruners.PRUNERS
    assert f"(default: {pruners.DEFAULT_PRUNER})" in (options["pruner"].help or "")


def documented_calls(path: Path) -> list[tuple[str, str]]:
    """Find every `python -m search VERB ...` in a text: the verb and what follows it."""
    return re.findall(r"python -m search ([a-z]+)([^\n`|]*)", path.read_text())


def test_readme_shows_every_verb() -> None:
    assert {verb for verb, _ in documented_calls(ROOT / "README.md")} == set(VERBS)


@pytest.mark.parametrize("path", DOCS, ids=names_of(DOCS))
def test_documented_calls_are_accepted(path: Path) -> None:
    for verb, rest in documented_calls(path):
        arguments = [word for word in rest.split("#")[0].split() if word not in ("\\", "...")]
        build_parser().parse_args([verb, *arguments])


@pytest.mark.parametrize("path", DOCS, ids=names_of(DOCS))
def test_documented_files_exist(path: Path) -> None:
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text()):
        assert (path.parent / link).exists(), link


@pytest.mark.parametrize("path", DOCS, ids=names_of(DOCS))
def test_rows_of_a_table_have_as_many_cells_as_its_head(path: Path) -> None:
    head = None
    for line in path.read_text().splitlines():
        cells = re.sub("`[^`]*`", "", line).count("|") if line.startswith("|") else None
        assert None in (head, cells) or cells == head, line
        head = cells


def test_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text().split()) <= 700


def test_docs_have_a_line_for_every_file() -> None:
    tree = (ROOT / "search" / "docs" / "files.md").read_text()
    parts = re.split(r"^  (\w+)/ ", tree, flags=re.MULTILINE)
    blocks = {"search": tree} | dict(zip(parts[1::2], parts[2::2], strict=True))
    for path in FILES[1:]:
        folder = path.parent.name
        indent = "  " if folder == "search" else "    "
        line = rf"^{indent}{re.escape(path.name)} +\S"
        assert path.name == "__init__.py" or re.search(line, blocks[folder], re.MULTILINE), path
