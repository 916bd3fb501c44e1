"""dashboard: serve optuna-dashboard on this machine."""

import argparse
import socket

from search.commands.arguments import add_storage, port
from search.errors import SearchError

HELP = "show the study in optuna-dashboard, reachable from this machine only"


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `dashboard`."""
    parser.add_argument(
        "--port",
        type=port,
        default=8080,
        metavar="N",
        help="port to listen on (default: %(default)s)",
    )
    add_storage(parser, "mnist")


def perform(args: argparse.Namespace) -> None:
    """Serve until Ctrl-C."""
    from optuna_dashboard import run_server

    from search.commands.screen import console
    from search.storage.handle import storage_of
    from search.study.lifecycle import load_study, locate
    from search.study.settings import DEFAULT_STUDY
    from search.study.weights import artifact_store

    study = load_study(locate(args.study or DEFAULT_STUDY, args.storage))
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", args.port))
        except OSError as reason:
            text = f"port {args.port}: {reason.strerror}; try another --port"
            raise SearchError(text) from reason
    console.print(f"http://127.0.0.1:{args.port}/dashboard (stop it with Ctrl-C)")
    run_server(
        storage_of(study),
        host="127.0.0.1",
        port=args.port,
        artifact_store=artifact_store(study),
    )
