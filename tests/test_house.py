"""Laws of the house: who may import whom, what the README promises, what costs nothing."""

import ast
import re
import subprocess
import sys
from pathlib import Path

from search.__main__ import VERBS, parser
from tests.conftest import ROOT

# From the ground up: a room imports only rooms of a line above its own, or of its own line before.
FLOORS = [
    ["search"],
    ["search.files", "search.download", "search.data", "search.validation"],
    ["search.architecture", "search.augment", "search.candidate", "search.presets"],
    ["search.engines", "search.engines.reference", "search.engines.plain"],
    [
        "search.engines.kernels",
        "search.engines.fused",
        "search.engines.pool",
        "search.engines.cpu",
        "search.engines.cuda",
        "search.engines.cluster",
    ],
    ["space", "objective"],
    ["search.experiment"],
    [
        "search.contents",
        "search.turns",
        "search.storage",
        "search.study",
        "search.strategy",
        "search.coordinator",
    ],
    ["search.leaderboard", "search.progress"],
    [
        "search.survey",
        "search.confirm",
        "search.plots",
        "search.report",
        "search.reproduce",
        "search.export",
        "search.bench",
        "search.replay",
    ],
    ["search.verbs", "search.__main__"],
]
ORDER = [room for floor in FLOORS for room in floor]


def path_of(room: str) -> Path:
    path = ROOT / room.replace(".", "/")
    return path / "__init__.py" if path.is_dir() else path.with_suffix(".py")


def imports(path: Path, *, inside_functions: bool) -> set[str]:
    """The rooms a file imports by statement."""
    tree = ast.parse(path.read_text())
    nodes = ast.walk(tree) if inside_functions else ast.iter_child_nodes(tree)
    found = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found & set(ORDER)


def test_every_file_is_a_room_of_the_plan() -> None:
    files = [*ROOT.glob("*.py"), *(ROOT / "search").rglob("*.py")]
    assert sorted(files) == sorted(map(path_of, ORDER))


def test_imports_point_downwards_only() -> None:
    for place, room in enumerate(ORDER):
        # An engine is chosen by name, inside a function: the one look from a shared room up.
        chooses = room == "search.engines"
        above = imports(path_of(room), inside_functions=not chooses) & set(ORDER[place:])
        assert not above - {room}, f"{room} imports {above}"


def test_the_machinery_never_imports_the_users_files_by_statement() -> None:
    for room in ORDER:
        if room.startswith("search"):
            assert not imports(path_of(room), inside_functions=True) & {"space", "objective"}, room


def test_no_data_set_is_named_outside_the_room_of_data() -> None:
    named = re.compile(r"\b(fashion-?mnist|kmnist|qmnist)\b", re.IGNORECASE)
    allowed = {"search.data", "search.__main__", "search.export", "search.presets"}
    for room in set(ORDER) - allowed:
        assert not named.search(path_of(room).read_text()), room


def test_no_decision_looks_at_a_clock_that_can_jump() -> None:
    """What is timed is timed by `monotonic` or `perf_counter`; a server's heartbeats by its own
    clock. One date is written for people: when a trial ended."""
    wall_clock = re.compile(r"\btime\.time\(|\bdatetime\.(now|utcnow|today)\(|\bdate\.today\(")
    found = [room for room in ORDER if wall_clock.search(path_of(room).read_text())]
    assert found == ["search.storage"]
    assert len(wall_clock.findall(path_of("search.storage").read_text())) == 1


def test_no_file_is_called_by_a_word_that_says_nothing() -> None:
    for room in ORDER:
        assert path_of(room).stem not in {"utils", "helpers", "common", "manager", "core", "base"}


def test_the_users_two_files_stay_short_enough_to_read_aloud() -> None:
    assert len((ROOT / "objective.py").read_text().splitlines()) <= 40
    assert len((ROOT / "space.py").read_text().splitlines()) <= 150


def test_help_imports_no_torch() -> None:
    code = (
        "import sys; from search.__main__ import parser; parser();"
        "sys.exit(sorted({'torch', 'optuna', 'pandas', 'rich'} & set(sys.modules)) or 0)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


def test_the_words_of_the_command_line_are_those_of_the_rooms() -> None:
    from search import engines, strategy

    (subparsers,) = parser()._subparsers._group_actions  # type: ignore[union-attr]
    options = {action.dest: action for action in subparsers.choices["run"]._actions}  # type: ignore[index,union-attr]
    assert set(options["engine"].choices or ()) == set(engines.NAMES)
    assert options["sampler"].choices == strategy.SAMPLERS
    assert options["pruner"].choices == strategy.PRUNERS
    assert options["pruner"].default == strategy.DEFAULT_PRUNER


def test_the_readme_shows_every_verb_and_only_verbs_and_options_that_exist() -> None:
    text = (ROOT / "README.md").read_text()
    calls = re.findall(r"python -m search ([a-z]+)([^\n`|]*)", text)
    assert {verb for verb, _ in calls} == set(VERBS)
    for verb, rest in calls:
        arguments = [word for word in rest.split("#")[0].split() if word != "\\"]
        parser().parse_args([verb, *arguments])


def test_the_readme_has_a_line_for_every_file() -> None:
    tree = (ROOT / "README.md").read_text()
    for room in ORDER:
        path = path_of(room)
        name = f"{path.parent.name}/" if path.name == "__init__.py" else path.name
        assert re.search(rf"^\s*{re.escape(name)}\s+\S", tree, re.MULTILINE), name
