"""One trial of a search, from its objective to its value."""

import inspect

from search.study.experiment import Objective


def accepts_train(objective: Objective) -> bool:
    """Whether the objective takes `train` and `task`, or trains by itself."""
    try:
        inspect.signature(objective).bind(None, None, None)
    except TypeError:
        return False
    return True
