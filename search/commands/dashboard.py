"""dashboard: optuna-dashboard on the study."""

import argparse
import socket

from search.commands.screen import console
from search.commands.verbs import DEFAULT_STUDY
from search.errors import SearchError
from search.storage.handle import storage_of
from search.study import lifecycle as studies
from search.study import weights


def dashboard(args: argparse.Namespace) -> None:
    """Serve optuna-dashboard to this machine until Ctrl-C."""
    from optuna_dashboard import run_server

    study = studies.load_study(args.study or DEFAULT_STUDY, args.storage)
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", args.port))
        except OSError as reason:
            text = f"port {args.port}: {reason.strerror}; try another --port"
            raise SearchError(text) from reason
    console.print(f"http://127.0.0.1:{args.port}/dashboard (Ctrl-C ends it)")
    run_server(
        storage_of(study),
        host="127.0.0.1",
        port=args.port,
        artifact_store=weights.artifact_store(study),
    )
