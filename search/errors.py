"""The errors a user can mend: one line each, shown without a traceback."""

MAX_MESSAGE_LENGTH = 1_000  # characters of an error's line


def printable(message: object) -> str:
    """Whatever a name or a cause in it holds: no line breaks, no codes for the terminal, no end."""
    words = " ".join(str(message).split())
    shown = "".join(letter if letter.isprintable() else "?" for letter in words)
    return shown if len(shown) <= MAX_MESSAGE_LENGTH else f"{shown[:MAX_MESSAGE_LENGTH]}..."


class SearchError(Exception):
    """Something its user can mend: the message is one line, shown without a traceback."""


def describe_error(reason: BaseException) -> str:
    """An exception in one line."""
    return " ".join(f"{type(reason).__name__}: {reason}".split())


class StudyError(SearchError):
    """A study that cannot be opened, resumed or gone on with."""


class StorageFailed(StudyError):
    """What was trained cannot be written."""
