from __future__ import annotations

import http.client
import os
import socket
import subprocess
import sys
import threading
import urllib.parse
from collections.abc import Iterator

import pytest

from roleswitch.delivery.sign_in_page import SignInPage, serve_once

TARGET = "https://signin.aws.amazon.com/federation?Action=login&SigninToken=VERY-SECRET&Destination=https%3A%2F%2Fx"
NAVIGATES = {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Fetch-Site": "none"}


@pytest.fixture
def page() -> Iterator[SignInPage]:
    with serve_once(TARGET) as page:
        yield page


def ask(url: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
    parts = urllib.parse.urlsplit(url)
    assert parts.hostname
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=5)
    connection.request(method, parts.path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    answer.body = answer.read().decode()  # type: ignore[attr-defined]
    connection.close()
    return answer


def visit(url: str) -> http.client.HTTPResponse:
    """As a browser does."""
    return ask(url, **NAVIGATES)


def body(answer: http.client.HTTPResponse) -> str:
    return str(answer.body)  # type: ignore[attr-defined]


def test_a_browser_is_sent_on_once(page: SignInPage) -> None:
    answer = visit(page.url)
    assert answer.status == 303
    assert answer.headers["Location"] == TARGET
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert page.wait()

    again = visit(page.url)
    assert again.status == 410
    assert "Open the console from RoleSwitch again." in body(again)
    assert "SECRET" not in f"{again.headers}{body(again)}"


def test_the_address_names_nothing_and_is_another_each_time() -> None:
    with serve_once(TARGET) as one, serve_once(TARGET) as other:
        paths = {urllib.parse.urlsplit(page.url).path for page in (one, other)}
        assert len(paths) == 2
        assert all(len(path) > 40 for path in paths)
        assert one.url.startswith("http://127.0.0.1:")
        assert "SECRET" not in f"{one.url}{one!r}{vars(one)}"


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
def test_another_path_is_nobodys(page: SignInPage, method: str) -> None:
    root = page.url.rpartition("/")[0]
    for path in ("/", "/favicon.ico", "/on", "//", page.url.removeprefix(root)[:-1]):
        assert ask(root + path, method, **NAVIGATES).status == 404
    assert visit(page.url).status == 303


@pytest.mark.parametrize("host", ["evil.example", "localhost", "127.0.0.1", "127.0.0.1:1", ""])
def test_a_name_that_was_made_to_lead_here_leads_nowhere(page: SignInPage, host: str) -> None:
    assert ask(page.url, **NAVIGATES, Host=host).status == 404
    assert visit(page.url).status == 303


@pytest.mark.parametrize(
    "ahead", [{"Sec_Purpose": "prefetch"}, {"Sec_Purpose": "prefetch;prerender"}, {"Purpose": "prefetch"}]
)
def test_a_browser_that_fetches_ahead_uses_nothing_up(page: SignInPage, ahead: dict[str, str]) -> None:
    assert ask(page.url, **NAVIGATES, **ahead).status == 503
    assert visit(page.url).status == 303


def test_head_uses_nothing_up_and_tells_nothing(page: SignInPage) -> None:
    answer = ask(page.url, "HEAD", **NAVIGATES)
    assert (answer.status, answer.headers["Location"]) == (200, None)
    assert visit(page.url).status == 303


def test_a_program_that_looks_what_there_is_before_it_starts_a_browser_learns_no_secret(page: SignInPage) -> None:
    looked = ask(page.url)
    assert looked.status == 200
    assert looked.headers["Content-Type"].startswith("text/html")
    assert "SECRET" not in f"{looked.headers}{body(looked)}"
    assert visit(page.url).headers["Location"] == TARGET


def test_an_old_browser_comes_by_the_link_on_the_page(page: SignInPage) -> None:
    onward = body(ask(page.url)).partition('href="')[2].partition('"')[0]
    answer = ask(urllib.parse.urljoin(page.url, onward))
    assert (answer.status, answer.headers["Location"]) == (303, TARGET)
    assert visit(page.url).status == 410


def test_connections_that_say_nothing_hold_nobody_up(page: SignInPage) -> None:
    port = urllib.parse.urlsplit(page.url).port
    silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(20)]
    silent[0].sendall(b"GET /half")
    assert visit(page.url).status == 303
    for connection in silent:
        connection.close()


@pytest.mark.parametrize(
    "said", [b"\r\n\r\n", b"GET\r\n\r\n", b"\xff\xfe \x00 HTTP\r\nHost\r\n\r\n", b"x" * 40_000, b"GET / HTTP/1.1\r\n"]
)
def test_garbage_is_turned_away_and_does_not_end_it(page: SignInPage, said: bytes) -> None:
    port = urllib.parse.urlsplit(page.url).port
    with socket.create_connection(("127.0.0.1", port)) as connection:
        try:
            connection.sendall(said)
            connection.shutdown(socket.SHUT_WR)
            answer = connection.recv(1000)
        except OSError:  # it has cut the connection already
            answer = b""
    assert answer in {b""} or answer.startswith(b"HTTP/1.1 404")
    assert visit(page.url).status == 303


def test_it_ends_by_itself_and_says_that_nobody_came() -> None:
    with serve_once(TARGET, seconds=0.05) as page:
        assert not page.wait()
        with pytest.raises(OSError, match=r"refused|reset"):
            visit(page.url)


def test_waiting_for_a_browser_can_be_called_off(page: SignInPage) -> None:
    cancelled = threading.Event()
    cancelled.set()
    assert not page.wait(cancelled)
    assert visit(page.url).status == 303
    assert page.wait(cancelled)


def test_nothing_is_left_of_it() -> None:
    before = set(threading.enumerate())
    descriptors = len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0  # noqa: PTH208
    with serve_once(TARGET) as another:
        assert len(set(threading.enumerate()) - before) == 1
    assert set(threading.enumerate()) == before
    if sys.platform == "linux":
        assert len(os.listdir("/proc/self/fd")) == descriptors  # noqa: PTH208
    with pytest.raises(OSError, match=r"refused|reset"):
        visit(another.url)


@pytest.mark.parametrize("target", ["file:///etc/passwd", "https://x/\r\nSet-Cookie: a", "javascript:1", "https://é/"])
def test_what_is_no_address_for_a_header_is_not_served(target: str) -> None:
    with pytest.raises(ValueError, match="not an address") as trouble, serve_once(target):
        pass
    assert target not in str(trouble.value)


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can be somebody else, on Linux")
@pytest.mark.parametrize("family", ["127.0.0.1", "::ffff:127.0.0.1"])
def test_another_user_who_read_the_address_is_turned_away(page: SignInPage, family: str) -> None:
    parts = urllib.parse.urlsplit(page.url)
    # Not followed, as curl does it: they want the target.
    request = f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nSec-Fetch-Mode: navigate\r\n\r\n".encode()
    code = f"""\
import encodings.idna, os, socket  # the first now: somebody else cannot read this Python
os.setuid(65534)
with socket.create_connection(({family!r}, {parts.port})) as connection:
    try:
        connection.sendall({request!r})
        print(connection.recv(1000))
    except (BrokenPipeError, ConnectionResetError):
        print(b"")
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=20)
    assert told.stdout == "b''\n"
    assert visit(page.url).status == 303


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only root can be somebody else, on Linux")
def test_connections_that_were_closed_before_hide_no_other_user(page: SignInPage) -> None:
    """The system lists those as root's for a minute; with the same port at another address they looked like ours."""
    parts = urllib.parse.urlsplit(page.url)
    request = f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nSec-Fetch-Mode: navigate\r\n\r\n".encode()
    code = f"""\
import contextlib, os, socket
os.setuid(65534)

@contextlib.contextmanager
def connected(address, port):
    with socket.socket() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        connection.bind((address, port))
        connection.connect(("127.0.0.1", {parts.port}))
        yield connection

with connected("127.0.0.2", 0) as first:
    port = first.getsockname()[1]
for last in range(3, 33):
    with contextlib.suppress(OSError), connected(f"127.0.0.{{last}}", port):
        pass
said = b""
for last in range(33, 63):
    with contextlib.suppress(OSError), connected(f"127.0.0.{{last}}", port) as connection:
        connection.sendall({request!r})
        said += connection.recv(1000)
print(said)
"""
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, timeout=20)
    assert told.stdout == "b''\n"
    assert visit(page.url).status == 303
