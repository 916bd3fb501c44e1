"""The one upward look: finds the user's space.py and objective.py when a verb needs them."""

import importlib.util
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import optuna

from search.errors import SearchError, describe_error
from search.nets.candidate import Candidate, Task

PACKAGE = Path(__file__).resolve().parent.parent
DEFAULT_FOLDERS = (PACKAGE / "defaults", PACKAGE.parent)
"""Where the files lie that nobody has edited: inside an installed package, or at a clone's top."""


class ExperimentError(SearchError):
    """space.py or objective.py cannot be used; the message says which, where and why."""


Objective = Callable[..., float]
"""objective(trial, train, task): `train(candidate, epochs, seed=None)` yields test accuracies."""


@dataclass(frozen=True)
class Experiment:
    """What the user's two files say."""

    suggest: Callable[[optuna.trial.BaseTrial], Candidate]
    objective: Objective
    score: Callable[[list[float]], float]
    task: Task
    warm_start: Mapping[str, dict[str, Any]]
    sources: Mapping[str, str]
    """Each file's name and text."""


def find_experiment() -> Experiment:
    """Load space.py and objective.py from the current folder, or else the default ones."""
    space = _load("space")
    suggest = _get(space, "suggest")
    objective = _load("objective")
    return Experiment(
        suggest=suggest,
        objective=_get(objective, "objective"),
        score=_get(objective, "score"),
        task=_get(objective, "TASK", Task),
        warm_start=_get(space, "WARM_START", dict) if hasattr(space, "WARM_START") else {},
        sources={
            _path(name).name: importlib.util.decode_source(_path(name).read_bytes())
            for name in ("space", "objective")
        },
    )


def _path(name: str) -> Path:
    """Return the first `name`.py that exists, or the path in the current folder if none does."""
    paths = [folder / f"{name}.py" for folder in (Path.cwd(), *DEFAULT_FOLDERS)]
    return next((path for path in paths if path.is_file()), paths[0])


def _load(name: str) -> ModuleType:
    path = _path(name)
    spec = importlib.util.spec_from_file_location(name, path)
    if not path.is_file() or spec is None or spec.loader is None:
        raise ExperimentError(f"no {name}.py in {Path.cwd()}: run from the folder that has it")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # under its own name: objective.py says `from space import suggest`
    try:
        spec.loader.exec_module(module)
    except KeyboardInterrupt:
        raise
    except BaseException as reason:
        raise ExperimentError(f"{path}{_line(reason, path)}: {describe_error(reason)}") from reason
    return module


def _get(module: ModuleType, name: str, kind: type | None = None) -> Any:
    thing = getattr(module, name, None)
    if not (isinstance(thing, kind) if kind else callable(thing)):
        what = f"{name}, a {kind.__name__}" if kind else f"a function {name}"
        raise ExperimentError(f"{module.__file__} has to define {what}")
    return thing


def _line(reason: BaseException, path: Path) -> str:
    """Where in `path` it went wrong, as `:12`, or nothing."""
    if isinstance(reason, SyntaxError) and reason.lineno:
        return f":{reason.lineno}"
    line, trace = "", reason.__traceback__
    while trace:
        if trace.tb_frame.f_code.co_filename == str(path):
            line = f":{trace.tb_lineno}"
        trace = trace.tb_next
    return line
