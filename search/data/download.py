"""Files from the network, checked."""

import hashlib
from collections.abc import Iterable
from concurrent.futures import Future
from http.client import HTTPException, HTTPResponse
from threading import Thread
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen

from search.files import MAX_BYTES, read_at_most

TIMEOUT_SECONDS = 20.0  # seconds a server may stay silent


def download(urls: Iterable[str], md5: str) -> bytes:
    """The content with this MD5, from the first of `urls` to have it. OSError: why none had."""
    reasons = []
    for url in urls:
        try:
            content = send_request(url)
            if md5_of(content) == md5:
                return content
            reason = f"sent {len(content):,} bytes, not the official file"
        except HTTPError as error:
            error.close()
            reason = f"{error.code} {error.reason}"
        except (OSError, HTTPException) as error:
            reason = str(getattr(error, "reason", error)) or "no answer"
        reasons.append(f"{urlsplit(url).netloc}: {reason}")
    raise OSError("; ".join(reasons))


def send_request(url: str) -> bytes:
    answer: Future[HTTPResponse] = Future()
    request = Request(url, headers={"User-Agent": "search"})  # some mirrors turn urllib away

    def ask() -> None:
        try:
            answer.set_result(urlopen(request, timeout=TIMEOUT_SECONDS))
        except (OSError, HTTPException) as error:
            answer.set_exception(error)

    # A socket's timeout bounds neither the look-up of a name nor the sum over a host's addresses.
    Thread(target=ask, daemon=True).start()
    with answer.result(TIMEOUT_SECONDS) as response:
        return bytes(read_at_most(response, MAX_BYTES))


def md5_of(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()
