"""Download files from a list of mirrors, with checksum, size limit and time limit.

pooch would do the same in fewer lines, but limits neither the size of a file nor the look-up of a
host's name: with a resolver that hangs, a search without a network would wait for minutes.
"""

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
    """Download a file from the first mirror that has it.

    Args:
        urls: The file's address on each mirror.
        md5: Its checksum, hexadecimal.

    Raises:
        OSError: No mirror has it; the message gives the reason of each.
    """
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
    """Download what is at `url`, at most MAX_BYTES.

    Raises:
        OSError, HTTPException: The server cannot be reached, refuses, or is silent for
            TIMEOUT_SECONDS.
    """
    answer: Future[HTTPResponse] = Future()
    request = Request(url, headers={"User-Agent": "search"})  # some mirrors refuse urllib

    def connect() -> None:
        try:
            answer.set_result(urlopen(request, timeout=TIMEOUT_SECONDS))
        except (OSError, HTTPException) as error:
            answer.set_exception(error)

    # The timeout of a socket limits neither the look-up of the name nor the sum over all addresses.
    Thread(target=connect, daemon=True).start()
    with answer.result(TIMEOUT_SECONDS) as response:
        return bytes(read_at_most(response, MAX_BYTES))


def md5_of(content: bytes) -> str:
    """Return the MD5 checksum, hexadecimal."""
    return hashlib.md5(content, usedforsecurity=False).hexdigest()
