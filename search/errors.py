"""The errors that a user can fix: one line each, shown without a traceback."""

MAX_MESSAGE_LENGTH = 1_000  # characters of an error's line


def printable(message: object) -> str:
    """Format a message as one line of printable characters, cut at MAX_MESSAGE_LENGTH.

    The names and causes in it may contain line breaks, and codes that a terminal would obey.
    """
    line = " ".join(str(message).split())
    shown = "".join(character if character.isprintable() else "?" for character in line)
    return shown if len(shown) <= MAX_MESSAGE_LENGTH else f"{shown[:MAX_MESSAGE_LENGTH]}..."


class SearchError(Exception):
    """An error that the user can fix: the message is one line, shown without a traceback."""


def describe_error(reason: BaseException) -> str:
    """Format an exception as one line: its class and its message."""
    return " ".join(f"{type(reason).__name__}: {reason}".split())


class StudyError(SearchError):
    """A study that cannot be opened, or a search in it that cannot go on."""


class StorageFailed(StudyError):
    """The results of a run cannot be written."""
