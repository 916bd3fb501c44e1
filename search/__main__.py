"""The command line: parses, then calls the verb of that name in commands/. Help needs no torch."""

import os
import signal
import sys
from importlib import import_module
from typing import Any

from search.commands.arguments import parser
from search.errors import SearchError, printable


def main(arguments: list[str] | None = None) -> int:
    """Run one verb; of the command line where `arguments` is None.

    Returns the exit status: 0, 2 for what the user can mend, 130 after Ctrl-C.
    """
    args = parser().parse_args(arguments)
    end_as_with_ctrl_c("SIGTERM", "SIGHUP")
    try:
        verbs().perform(args)
    except SearchError as reason:
        print(f"error: {printable(reason)}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # `| head` has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as reason:  # a full disk behind stdout, say
        print(f"error: {printable(reason)}", file=sys.stderr)
        return 2
    return 0


def verbs() -> Any:
    """What does the verbs. Raises SearchError where a library cannot be loaded."""
    try:
        return import_module("search.commands.verbs")
    except (ImportError, MemoryError) as reason:
        why = f"a library cannot be loaded ({type(reason).__name__}: {reason})"
        raise SearchError(why) from None


def end_as_with_ctrl_c(*names: str) -> None:
    """A scheduler that wants an end, or a terminal that closes, is answered as Ctrl-C is."""
    for name in names:
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) == signal.SIG_DFL:  # nohup has it ignored: so be it
            signal.signal(number, signal.default_int_handler)


if __name__ == "__main__":
    sys.exit(main())
