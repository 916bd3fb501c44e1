"""Find the user's space.py and objective.py: the only place that looks outside the package."""

import importlib
import importlib.util
import inspect
import logging
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from search.errors import SearchError, describe_error
from search.files import atomic_write
from search.nets.candidate import Candidate, Task

logger = logging.getLogger(__name__)

PACKAGE = Path(__file__).resolve().parent.parent
DEFAULT_FOLDERS = (PACKAGE / "defaults", PACKAGE.parent)  # of an installed package, of a clone


# What a space.py of version 0.1 imports: the modules have moved, its imports still work.
MOVED_MODULES = {
    "search.architecture": "search.nets.architecture",
    "search.augment": "search.nets.augment",
    "search.candidate": "search.nets.candidate",
}


FILES = ("space.py", "objective.py")
DEFAULT_TASK = Task(epochs=15, max_parameters=8_000)
"""The budget where objective.py defines no TASK."""


def default_score(curve: list[float]) -> float:
    """Return the lowest accuracy of the last three epochs: where objective.py defines no score."""
    return min(curve[-3:])


class ExperimentError(SearchError):
    """space.py or objective.py cannot be used; the message says which, where and why."""


Objective = Callable[..., float]
"""objective(trial), or objective(trial, train, task): `train(candidate, epochs, seed=None)` yields
the test accuracy of each epoch."""


@dataclass(frozen=True)
class Experiment:
    """What the user's two files define.

    Attributes:
        suggest: Draws a candidate from a trial, or rebuilds the one of a stored trial; the second
            argument is the (C, H, W) of the images, by default MNIST's.
        objective: Trains a candidate and returns its value.
        score: From the accuracies of all epochs to the value of a run.
        task: The budget.
        warm_start: Params of nets, by name, that a new study tries first.
        sources: Each file's name and text.
        from_here: The names of those that are in the current folder, not the package's own.
    """

    suggest: Callable[..., Candidate]
    objective: Objective
    score: Callable[[list[float]], float]
    task: Task
    warm_start: Mapping[str, dict[str, Any]]
    sources: Mapping[str, str]
    from_here: tuple[str, ...] = ()

    def announce(self) -> None:
        """Say which files of the current folder are used in place of the package's own."""
        if self.from_here:
            logger.info("with %s of %s", " and ".join(self.from_here), Path.cwd())


def find_experiment(objective: Objective | None = None) -> Experiment:
    """Load space.py and objective.py; each is executed once per call.

    Each file is taken from the current folder, else from an installed package, else from the clone.

    Args:
        objective: Used in place of the one in objective.py.

    Raises:
        ExperimentError: A file is missing, fails, or does not define what it should.
    """
    space = _load("space")
    suggest = vars(space)["suggest"] = _with_shape(_get(space, "suggest"))
    module = _load("objective")
    return Experiment(
        suggest=suggest,
        objective=objective or _get(module, "objective"),
        score=_get(module, "score") if hasattr(module, "score") else default_score,
        task=_get(module, "TASK", Task) if hasattr(module, "TASK") else DEFAULT_TASK,
        warm_start=_get(space, "WARM_START", dict) if hasattr(space, "WARM_START") else {},
        sources={
            _path(name).name: importlib.util.decode_source(_path(name).read_bytes())
            for name in ("space", "objective")
        },
        from_here=tuple(
            _path(name).name
            for name in ("space", "objective")
            if _path(name).parent not in DEFAULT_FOLDERS
        ),
    )


def _with_shape(suggest: Callable[..., Candidate]) -> Callable[..., Candidate]:
    """Return `suggest` itself, or what drops the shape if it takes only a trial."""
    try:
        inspect.signature(suggest).bind(None, None)
    except TypeError:
        return lambda trial, shape=None: suggest(trial)
    return suggest


def _path(name: str) -> Path:
    here = Path.cwd() / f"{name}.py"
    places = [here, *(folder / f"{name}.py" for folder in DEFAULT_FOLDERS)]
    return next((path for path in places if path.is_file()), here)


def _load(name: str) -> ModuleType:
    path = _path(name)
    spec = importlib.util.spec_from_file_location(name, path)
    if not path.is_file() or spec is None or spec.loader is None:
        raise ExperimentError(f"no {name}.py in {Path.cwd()}: run from the folder that has it")
    for earlier, present in MOVED_MODULES.items():
        sys.modules.setdefault(earlier, importlib.import_module(present))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # under its own name: objective.py says `from space import suggest`
    try:
        spec.loader.exec_module(module)
    except KeyboardInterrupt:
        raise
    except BaseException as reason:
        where = f"{path}{_line(reason, path)}"
        raise ExperimentError(f"{where}: {describe_error(reason)}") from reason
    return module


def _get(module: ModuleType, name: str, kind: type | None = None) -> Any:
    thing = getattr(module, name, None)
    if not (isinstance(thing, kind) if kind else callable(thing)):
        what = f"{name}, a {kind.__name__}" if kind else f"a function {name}"
        raise ExperimentError(f"{module.__file__} has to define {what}")
    return thing


def place_of(reason: BaseException) -> str | None:
    """Return where in the user's files an exception was raised, as `space.py:12`; else None."""
    for name in ("space", "objective"):
        path = Path(getattr(sys.modules.get(name), "__file__", None) or name)
        if line := _line(reason, path):
            return path.name + line
    return None


def _line(reason: BaseException, path: Path) -> str:
    """Return the line of `path` in which it went wrong, as `:12`; empty if in none."""
    if isinstance(reason, SyntaxError) and reason.lineno:
        return f":{reason.lineno}"
    line, trace = "", reason.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = f":{trace.tb_lineno}"
        trace = trace.tb_next
    return line


def default_sources() -> dict[str, bytes]:
    """Return the package's space.py and objective.py, by file name."""
    places = {
        name: next(folder / name for folder in DEFAULT_FOLDERS if (folder / name).is_file())
        for name in FILES
    }
    return {name: path.read_bytes() for name, path in places.items()}


def write_sources(sources: Mapping[str, bytes]) -> list[Path]:
    """Write files into the current folder.

    Args:
        sources: Content by file name.

    Returns:
        The new files.

    Raises:
        ExperimentError: One of them is there already; nothing is written.
    """
    new = [Path.cwd() / name for name in sources]
    for path in new:
        if path.exists():
            raise ExperimentError(f"{path} exists already: edit it, or move it away first")
    for path in new:
        with atomic_write(path, ".py") as part:
            part.write_bytes(sources[path.name])
    return new
