"""Tests of who may read and change a study through the dashboard, and of what it shows."""

import json
from collections.abc import Callable, Iterable
from typing import Any
from wsgiref.util import setup_testing_defaults

import optuna
import pytest
from optuna_dashboard import wsgi

from search.commands.dashboard import LOCAL_NAMES, guard, shorten_attributes


def status_of(method: str, host: str, origin: str | None, *further_names: str) -> str:
    """The status that the guarded dashboard answers with."""
    statuses = []

    def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        start_response("200 OK", [])
        return []

    environ = {"REQUEST_METHOD": method, "HTTP_HOST": host}
    if origin is not None:
        environ["HTTP_ORIGIN"] = origin
    guarded = guard(app, LOCAL_NAMES | set(further_names))
    list(guarded(environ, lambda status, headers: statuses.append(status)))
    (status,) = statuses
    return status


@pytest.mark.parametrize(
    ("method", "host", "origin"),
    [
        ("GET", "127.0.0.1:8080", None),
        ("GET", "localhost:9000", None),  # through an SSH tunnel that begins at another port
        ("GET", "LOCALHOST", None),
        ("GET", "[::1]:8080", "http://elsewhere.example"),  # it may ask, but not read the answer
        ("DELETE", "localhost:8080", "http://localhost:8080"),
        ("POST", "127.0.0.1:8080", None),  # no browser
        ("POST", "lab.example", "https://lab.example"),
    ],
)
def test_dashboard_answers_its_own_names_and_pages(
    method: str, host: str, origin: str | None
) -> None:
    assert status_of(method, host, origin, "lab.example") == "200 OK"


@pytest.mark.parametrize(
    ("method", "host", "origin"),
    [
        ("GET", "evil.example", None),  # a name that was given the address 127.0.0.1
        ("GET", "127.0.0.1.evil.example:8080", None),
        ("GET", "localhost@evil.example", None),
        ("GET", "", None),
        ("GET", "[::1", None),
        ("DELETE", "localhost:8080", "http://evil.example"),
        ("POST", "localhost:8080", "http://localhost:3000"),  # another program's page
        ("PUT", "127.0.0.1:8080", "null"),  # a page without an origin, such as a local file
        ("PUT", "127.0.0.1:8080", ""),
    ],
)
def test_dashboard_refuses_foreign_names_and_pages(
    method: str, host: str, origin: str | None
) -> None:
    assert status_of(method, host, origin) == "403 Forbidden"


def answer_of(app: Callable[..., Iterable[bytes]], path: str) -> tuple[str, dict[str, str], bytes]:
    """The status, the headers and the body of an answer."""
    environ: dict[str, Any] = {"PATH_INFO": path}
    setup_testing_defaults(environ)
    answers = []
    body = b"".join(app(environ, lambda status, heads, *_: answers.append((status, heads))))
    ((status, heads),) = answers
    return status, dict(heads), body


def test_dashboard_shows_long_attributes_short_and_last() -> None:
    study = optuna.create_study(storage=optuna.storages.InMemoryStorage())
    study.set_user_attr("space.py", "x" * 7_000)
    study.set_user_attr("target", 0.994)
    trial = study.ask()
    trial.set_user_attr("candidate", {"layers": ["conv"] * 100})
    trial.set_user_attr("parameters", 7_000)
    study.tell(trial, 0.99)
    _, heads, body = answer_of(shorten_attributes(wsgi(study._storage)), "/api/studies/0")
    shown = json.loads(body)
    assert int(heads["Content-Length"]) == len(body)
    assert shown["user_attrs"] == [
        {"key": "target", "value": "0.994"},
        {"key": "space.py", "value": "x" * 60 + " ..."},
    ]
    for owner in (shown["trials"][0], shown["best_trials"][0]):
        assert [attribute["key"] for attribute in owner["user_attrs"]] == [
            *("parameters", "candidate"),
        ]
        assert all(len(attribute["value"]) < 90 for attribute in owner["user_attrs"])


@pytest.mark.parametrize("path", ["/api/studies/7", "/api/studies"])
def test_dashboard_answers_other_questions_unchanged(path: str) -> None:
    app = wsgi(optuna.storages.InMemoryStorage())
    shown, plain = answer_of(shorten_attributes(app), path), answer_of(app, path)
    assert (shown[0], shown[2]) == (plain[0], plain[2])
