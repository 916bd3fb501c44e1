"""The entry point: parse the command line, perform the verb, return the exit status."""

import argparse
import os
import signal
import sys
import threading
import traceback
from importlib import import_module
from pathlib import Path

import search
from search.commands import VERBS
from search.commands.arguments import Parser, add_loudness
from search.errors import SearchError, printable
from search.nets import NOTATION

SHOWS_NETS = ("run", "best", "confirm", "export", "presets", "space")


def main(arguments: list[str] | None = None) -> int:
    """Perform one verb.

    Args:
        arguments: The arguments of the command; by default those of this process.

    Returns:
        The exit status: 0, 2 for an error that the user can fix, 130 after Ctrl-C.
    """
    parser = build_parser()
    args = parser.parse_args(arguments)
    if not args.verb:
        parser.print_help()
        return 0
    interrupt_on("SIGTERM", "SIGHUP")
    if arguments is None:
        sys.unraisablehook = repeat_lost_interrupt
    try:
        perform(args)
    except SearchError as reason:
        if args.verbose:
            traceback.print_exc()
        print(f"error: {printable(reason)}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader, such as `head`, has closed the pipe
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as reason:  # for example a full disk behind stdout
        print(f"error: {printable(reason)}", file=sys.stderr)
        return 2
    return 0


class ShowVersion(argparse.Action):
    """Prints the version, which is read only then: it takes a sixth of the time of --help."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(search.__version__)
        parser.exit()


def build_parser() -> Parser:
    """Build the parser of all verbs, with the standard library alone."""
    parser = Parser(
        prog="python -m search",
        description="Search for small, consistently accurate nets under a hard budget.",
        epilog=NOTATION,
    )
    parser.add_argument("--version", action=ShowVersion, nargs=0, help="print the version")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    for verb in VERBS:
        module = import_module(f"search.commands.{verb}")
        options = verbs.add_parser(
            verb,
            help=module.HELP,
            description=module.HELP,
            epilog=NOTATION if verb in SHOWS_NETS else None,
            allow_abbrev=False,
        )
        add_loudness(options)
        module.add_options(options)
    return parser


def perform(args: argparse.Namespace) -> None:
    """Perform the verb that was parsed.

    Raises:
        SearchError: An error that the user can fix.
    """
    try:
        screen = import_module("search.commands.screen")
        verb = import_module(f"search.commands.{args.verb}")
        json = vars(args).get("json", False)
        with screen.prepared(json=json, quiet=args.quiet, verbose=args.verbose):
            if loads_torch(args):
                screen.show_loading()
            verb.perform(args)
    except (ImportError, MemoryError) as reason:
        raise SearchError(
            f"{sys.executable} cannot load a library ({type(reason).__name__}: {reason}): "
            f"{where_to_find_it()}"
        ) from None


def loads_torch(args: argparse.Namespace) -> bool:
    """Return whether the verb needs torch, which takes some seconds to load."""
    trains = args.verb == "presets" and args.train is not None
    return trains or args.verb in ("run", "confirm", "export", "report", "bench")


def where_to_find_it() -> str:
    """Say which interpreter to use: that of an environment beside the code, if there is one."""
    for folder in (Path.cwd(), Path(search.__file__).parents[1]):
        python = folder / ".venv" / "bin" / "python"
        if python.exists() and python.parent.parent != Path(sys.prefix):
            return f"use {python} instead"
    return "install the project in that environment"


def interrupt_on(*names: str) -> None:
    """Raise KeyboardInterrupt on these signals, which a scheduler or a closed terminal sends."""
    for name in names:
        number = getattr(signal, name, None)
        if number and signal.getsignal(number) == signal.SIG_DFL:  # nohup ignores it
            signal.signal(number, signal.default_int_handler)


def repeat_lost_interrupt(lost: "sys.UnraisableHookArgs") -> None:
    """Repeat a Ctrl-C that came while Python ran a callback of its own, as it does in an import.

    There the exception cannot be raised: Python would print it with a traceback and go on.
    """
    if isinstance(lost.exc_value, KeyboardInterrupt):
        # From a thread of its own and a little later: here it would be lost again.
        here = threading.main_thread().ident
        threading.Timer(0.05, signal.pthread_kill, (here, signal.SIGINT)).start()
    else:
        sys.__unraisablehook__(lost)


if __name__ == "__main__":
    sys.exit(main())
