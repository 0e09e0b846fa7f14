"""A page on loopback that sends one browser to a secret address, once, so that no command line holds that address."""

from __future__ import annotations

import os
import secrets
import selectors
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from roleswitch.texts import later, tr

SECONDS = 10.0
MOST_BYTES = 16_384
"""Of a request: browsers send one or two thousand."""
SLOWEST_SEND = 1.0
LOOK_SECONDS = 0.1
"""How often it is looked whether the person has called it off."""

_HEADERS = (
    "Cache-Control: no-store",
    "Referrer-Policy: no-referrer",
    "X-Content-Type-Options: nosniff",
    "Content-Type: text/html; charset=utf-8",
    "Connection: close",
)
_USED = later("This sign-in was used already. Open the console from RoleSwitch again.")
_NOBODYS = later("There is nothing here.")
_NOT_AHEAD = later("This page is not there to be fetched ahead.")


class SignInPage:
    """The page while it is up. `url` is good for one visit and names neither the target nor the role."""

    def __init__(self, url: str, settled: threading.Event, visit: _Visit) -> None:
        self.url = url
        self._settled = settled
        self._visit = visit

    def wait(self, cancelled: threading.Event | None = None) -> bool:
        """Wait until a browser was sent on, the time is over, or `cancelled` is set; whether one was sent on."""
        while not self._settled.wait(LOOK_SECONDS if cancelled else None):
            if cancelled and cancelled.is_set():
                break
        return self._visit.was_made


@dataclass
class _Visit:
    """Written by the page's thread alone."""

    host: str
    path: str
    target_url: str = field(repr=False)
    was_made: bool = False


@contextmanager
def serve_once(target_url: str, *, seconds: float = SECONDS) -> Iterator[SignInPage]:
    """Puts up a page that sends its first visitor to `target_url` (http or https), for at most `seconds`.

    It answers with a redirect, 303, for two reasons. In what Chromium and Firefox list as history there is then neither
    this address nor the one it leads to; a script or a form leaves more behind, and a form ends in what Chromium fills
    in by itself (tests/desktop/test_console_browser.py). And a sign-in page sees a person's own request
    (Sec-Fetch-Site: none), not one that another site made. No page can keep a redirect out of the browser's own
    database: only a private window does.

    Who opens an address for a browser may follow a redirect and hand its target on, on a command line (xdg-open on some
    desktops; github.com/bryanl/webbrowser issue 2): so only a browser that says it navigates is redirected at once, as
    all do since 2023 (Sec-Fetch-Mode, "Fetch Metadata Request Headers"). Anybody else gets a page that leads there.
    On Linux another user of this computer is turned away, who may have read the address in our browser's command line.

    Ends with the `with`, or by itself. Raises OSError where loopback cannot be listened on.
    """
    if not target_url.startswith(("http://", "https://")) or not target_url.isascii() or not target_url.isprintable():
        raise ValueError(tr("not an address that a header can hold"))  # without it: it is a secret
    with socket.create_server(("127.0.0.1", 0)) as listener:
        host = f"127.0.0.1:{listener.getsockname()[1]}"
        visit = _Visit(host, "/" + secrets.token_urlsafe(32), target_url)
        settled = threading.Event()
        ours, until = socket.socketpair()
        with ours, until:
            thread = threading.Thread(
                target=_serve, args=(listener, until, visit, settled, seconds), name="sign-in page", daemon=True
            )
            thread.start()
            try:
                yield SignInPage(f"http://{host}{visit.path}", settled, visit)
            finally:
                ours.shutdown(socket.SHUT_WR)
                thread.join()


def _serve(
    listener: socket.socket, until: socket.socket, visit: _Visit, settled: threading.Event, seconds: float
) -> None:
    """Answer until `until` is at its end or the time is over. One thread is enough: browsers open connections ahead
    without a word on them, and those are left waiting here without holding up the one that speaks."""
    deadline = time.monotonic() + seconds
    said: dict[socket.socket, bytes] = {}
    listener.setblocking(False)  # who was ready a moment ago may have gone
    with selectors.DefaultSelector() as selector:
        selector.register(listener, selectors.EVENT_READ, listener)
        selector.register(until, selectors.EVENT_READ, until)
        try:
            while (left := deadline - time.monotonic()) > 0:
                for key, _ in selector.select(left):
                    connection: socket.socket = key.data
                    if connection is until:
                        return
                    if connection is listener:
                        _accept(listener, selector, said)
                    elif _has_spoken(connection, said):
                        selector.unregister(connection)
                        _answer(connection, said.pop(connection), visit)
                        if visit.was_made:
                            settled.set()
        finally:
            settled.set()
            for connection in said:
                connection.close()
            listener.close()


def _accept(listener: socket.socket, selector: selectors.BaseSelector, said: dict[socket.socket, bytes]) -> None:
    with suppress(OSError):  # it has gone, or there are too many
        connection, (address, port) = listener.accept()
        connection.settimeout(SLOWEST_SEND)
        if _is_somebody_elses(address, port, listener.getsockname()[1]):
            connection.close()
            return
        said[connection] = b""
        selector.register(connection, selectors.EVENT_READ, connection)


def _is_somebody_elses(address: str, port: int, ours: int) -> bool:
    """Whether the connection from there to our port was made by another user; root may read all of us anyway.

    False where nothing tells: on other systems, and for what comes in from outside, as WSL's browser on Windows.
    """
    if sys.platform != "linux":
        return False
    # The address too: somebody else's closed connections stay in the list as root's, and may be of the same port.
    from_there = f"{int.from_bytes(socket.inet_aton(address), sys.byteorder):08X}:{port:04X}"
    for table in ("/proc/net/tcp", "/proc/net/tcp6"):  # the fields are those of proc_pid_net(5)
        with suppress(OSError):
            for line in Path(table).read_text().splitlines()[1:]:
                fields = line.split()
                if fields[1].endswith(from_there) and fields[2].endswith(f":{ours:04X}"):
                    return int(fields[7]) not in {0, os.geteuid()}
    return False


def _has_spoken(connection: socket.socket, said: dict[socket.socket, bytes]) -> bool:
    """Whether the request is complete, or nothing more of it will come."""
    try:
        more = connection.recv(MOST_BYTES)
    except OSError:
        more = b""
    said[connection] += more
    return not more or b"\r\n\r\n" in said[connection] or len(said[connection]) > MOST_BYTES


def _answer(connection: socket.socket, request: bytes, visit: _Visit) -> None:
    head, complete, _ = request.decode("latin-1").partition("\r\n\r\n")
    with connection, suppress(OSError):  # it may have gone meanwhile
        if complete:
            connection.sendall(_reply(head, visit).encode())
            connection.shutdown(socket.SHUT_WR)


def _reply(head: str, visit: _Visit) -> str:
    first, *lines = head.split("\r\n")
    method, _, path = first.rpartition(" ")[0].partition(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    onward = visit.path + "/on"
    if headers.get("host") != visit.host or path not in {visit.path, onward} or method not in {"GET", "HEAD"}:
        return _page("404 Not Found", tr(_NOBODYS))
    if {"purpose", "sec-purpose", "x-moz"} & headers.keys():
        return _page("503 Service Unavailable", tr(_NOT_AHEAD))
    if visit.was_made:
        return _page("410 Gone", tr(_USED))
    if method == "HEAD":
        return _head("200 OK")
    if path == onward or headers.get("sec-fetch-mode") == "navigate":
        visit.was_made = True
        return _head("303 See Other", f"Location: {visit.target_url}", "Content-Length: 0")
    sign_in = tr("Sign in to the AWS console")
    link = f'<meta http-equiv="refresh" content="0; url={onward}"><a href="{onward}">{sign_in}</a>'
    return _page("200 OK", link)


def _page(status: str, body: str) -> str:
    # In ASCII a character is a byte, and no browser has to be told of an encoding.
    text = f"<!doctype html><title>RoleSwitch</title>{body}\n".encode("ascii", "xmlcharrefreplace").decode()
    return _head(status, f"Content-Length: {len(text)}") + text


def _head(status: str, *more: str) -> str:
    return "\r\n".join((f"HTTP/1.1 {status}", *_HEADERS, *more, "", ""))
