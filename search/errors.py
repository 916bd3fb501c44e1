"""The errors a user can mend: one line each, shown without a traceback."""


class SearchError(Exception):
    """Something its user can mend: the message is one line, shown without a traceback."""


def brief(reason: BaseException) -> str:
    """An exception in one line."""
    return " ".join(f"{type(reason).__name__}: {reason}".split())


class StudyError(SearchError):
    """A study that cannot be opened, resumed or gone on with."""


class StorageFailed(StudyError):
    """What was trained cannot be written."""
