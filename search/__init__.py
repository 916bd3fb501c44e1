"""Searches for small nets under a hard budget; `python -m search --help` lists the verbs."""


class SearchError(Exception):
    """Something its user can mend: the message is one line, shown without a traceback."""


def brief(reason: BaseException) -> str:
    """An exception in one line."""
    return " ".join(f"{type(reason).__name__}: {reason}".split())
