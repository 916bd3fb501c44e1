"""Tests of who may read and change a study through the dashboard."""

from collections.abc import Callable, Iterable
from typing import Any

import pytest

from search.commands.dashboard import LOCAL_NAMES, guard


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
