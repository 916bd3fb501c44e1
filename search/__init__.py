"""Search for small, consistently accurate nets under a hard budget.

    import search

    study = search.run(trials=50)      # an optuna.Study, as `python -m search run --trials 50`
    search.leaderboard(study)          # a pandas.DataFrame
    search.confirm(study, top=5, seeds=10)
    search.export(study, "best.py")

Importing this package imports no torch: the functions are loaded when they are first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from search.api.confirm import confirm
    from search.api.presets import presets
    from search.api.results import export, leaderboard, load_net, report
    from search.api.run import run
    from search.api.train import train
    from search.errors import SearchError

    __version__: str

_HOMES = {
    "SearchError": "search.errors",
    "confirm": "search.api.confirm",
    "export": "search.api.results",
    "leaderboard": "search.api.results",
    "load_net": "search.api.results",
    "presets": "search.api.presets",
    "report": "search.api.results",
    "run": "search.api.run",
    "train": "search.api.train",
}
__all__ = [
    "SearchError",
    "confirm",
    "export",
    "leaderboard",
    "load_net",
    "presets",
    "report",
    "run",
    "train",
]


def __getattr__(name: str) -> Any:
    if name == "__version__":
        value: Any = import_module("importlib.metadata").version("search-under-budget")
    elif name in _HOMES:
        value = getattr(import_module(_HOMES[name]), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__, "__version__"})
