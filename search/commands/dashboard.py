"""dashboard: serve optuna-dashboard on this machine."""

import argparse
import json
import re
from collections.abc import Callable, Collection, Iterable
from contextlib import suppress
from socketserver import ThreadingMixIn
from typing import Any
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from search.commands.arguments import add_storage, host_name, port
from search.errors import SearchError

HELP = "show the study in optuna-dashboard, reachable from this machine only"

LOCAL_NAMES = {"127.0.0.1", "localhost", "::1"}
READING = {"GET", "HEAD", "OPTIONS"}
STUDY_PATH = re.compile(r"/api/studies/\d+")
LONGEST_VALUE = 60  # characters of an attribute: as many as fit beside its name at 1,200 pixels

WsgiApp = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `dashboard`."""
    parser.add_argument(
        "--port",
        type=port,
        default=8080,
        metavar="N",
        help="port to listen on (default: %(default)s)",
    )
    parser.add_argument(
        "--host-name",
        type=host_name,
        action="append",
        default=[],
        metavar="NAME",
        help="answer to this name as well, where a proxy on this machine passes requests on; who "
        "can reach the dashboard can change and delete the study",
    )
    add_storage(parser, "the latest in studies/")


def perform(args: argparse.Namespace) -> None:
    """Serve until Ctrl-C."""
    from optuna_dashboard import wsgi

    from search.api.studies import find_study
    from search.commands.screen import console, show_next, storage_options
    from search.storage.handle import storage_of
    from search.study.weights import artifact_store

    study = find_study(args.study, args.storage)
    dashboard = shorten_attributes(wsgi(storage_of(study), artifact_store(study)))
    app = guard(dashboard, LOCAL_NAMES | set(args.host_name))
    try:
        server = make_server("127.0.0.1", args.port, app, Server, Handler)
    except OSError as reason:
        text = f"port {args.port}: {reason.strerror}; try another --port"
        raise SearchError(text) from reason
    with server:
        console.print(f"http://127.0.0.1:{args.port}/dashboard (stop it with Ctrl-C)")
        show_next(f"python -m search report --study {study.study_name}{storage_options(args)}")
        server.serve_forever()


class Server(ThreadingMixIn, WSGIServer):
    """Answers each request in a thread of its own; none of them keeps the process alive."""

    daemon_threads = True


class Handler(WSGIRequestHandler):
    """Answers requests without a line on the screen for each."""

    def log_message(self, format: str, *values: Any) -> None:
        """Print nothing."""


def guard(app: WsgiApp, names: Collection[str]) -> WsgiApp:
    """Refuse requests that a page of another site sends through the browser of this machine.

    Such a page can give its own host name the address 127.0.0.1, so the name decides; and it can
    send to ours, so what changes something has to come from our own pages. A program that is no
    browser sends no Origin.

    Args:
        app: The dashboard.
        names: The host names that it answers to, with any port: an SSH tunnel may have another.
    """

    def guarded(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        host, origin = environ.get("HTTP_HOST", ""), environ.get("HTTP_ORIGIN")
        own_page = origin is None or origin.partition("://")[2] == host
        refusal = None
        if hostname_of(f"//{host}") not in names:
            refusal = "this dashboard does not answer to that host name: see --host-name"
        elif environ["REQUEST_METHOD"] not in READING and not own_page:
            refusal = "only the dashboard's own pages may change the study"
        if refusal is None:
            return app(environ, start_response)
        start_response("403 Forbidden", [("Content-Type", "text/plain; charset=utf-8")])
        return [f"{refusal}\n".encode()]

    return guarded


def shorten_attributes(app: WsgiApp) -> WsgiApp:
    """Cut long attributes in what the dashboard shows of a study, and put them last.

    The dashboard gives each one a line without a break: a candidate as JSON makes the page of a
    trial several windows wide, and space.py that of a study several windows high. What is stored
    stays as it is.

    Args:
        app: The dashboard.
    """

    def shortened(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ["REQUEST_METHOD"] != "GET" or not STUDY_PATH.fullmatch(environ["PATH_INFO"]):
            return app(environ, start_response)
        answers: list[tuple[str, list[tuple[str, str]]]] = []
        body = b"".join(app(environ, lambda status, heads, *_: answers.append((status, heads))))
        status, heads = answers[-1]
        if status.startswith("200"):
            study = json.loads(body)
            for owner in (study, *study["trials"], *study["best_trials"]):
                owner["user_attrs"] = short_attributes(owner["user_attrs"])
            body = json.dumps(study).encode()
            heads = [head for head in heads if head[0].lower() != "content-length"]
            heads.append(("Content-Length", str(len(body))))
        start_response(status, heads)
        return [body]

    return shortened


def short_attributes(attributes: list[dict[str, str]]) -> list[dict[str, str]]:
    """Cut the values that are too long for a line, and put them behind the others."""

    def is_long(attribute: dict[str, str]) -> bool:
        return len(attribute["value"]) > LONGEST_VALUE

    return [
        attribute | {"value": f"{attribute['value'][:LONGEST_VALUE]} ..."}
        if is_long(attribute)
        else attribute
        for attribute in sorted(attributes, key=is_long)
    ]


def hostname_of(url: str) -> str | None:
    """Return the host name of a URL in lower case; None where it has none."""
    with suppress(ValueError):
        return urlsplit(url).hostname
    return None
