"""What a server, git or a browser sends us, on any bytes: a team list's address and body, git's complaints, the request
to the page on loopback."""

from __future__ import annotations

import http.client
import io
import socket
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import cast
from urllib.parse import urlsplit

from faults.fuzz_target import Check, Target, check_told, choice_and_text
from roleswitch.core import team_fetch
from roleswitch.core.team_list import MOST_BYTES
from roleswitch.delivery import sign_in_page
from roleswitch.errors import TeamListTrouble

URL = "https://lists.northwind.example/team/roles.toml"


class Said:
    """In place of a socket: what the other side has sent, and then its end."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def makefile(self, _: str) -> io.BytesIO:
        return io.BytesIO(self._content)


def fetching(_: Path) -> Check:
    watch = team_fetch._Watch(time.monotonic() + 3600, None)

    def check(content: bytes) -> None:
        choice, said = choice_and_text(content)
        if choice & 1:
            _check_redirect(said.decode("latin-1"))
        # As urllib's opener and `_answer` take it.
        answer = http.client.HTTPResponse(cast(socket.socket, Said(said)), method="GET")
        try:
            answer.begin()
            if 200 <= answer.status < 300:
                body = team_fetch._body(answer, "lists.northwind.example", watch)
                assert len(body) <= MOST_BYTES
                assert body in said or b"chunked" in said.lower(), "it is something else than was sent"
            elif location := answer.headers.get("Location"):
                _check_redirect(str(location))
            else:
                check_told(team_fetch._refused(answer.status, "lists.northwind.example"))
        except TeamListTrouble as refused:
            check_told(refused)
        except (OSError, http.client.HTTPException, ValueError) as error:
            check_told(team_fetch._unreached(error, "lists.northwind.example", has_proxy=bool(choice & 2)))

    return check


def _check_redirect(location: str) -> None:
    try:
        there = team_fetch._redirected(URL, location)
    except TeamListTrouble as refused:
        check_told(refused)
        return
    except ValueError:  # told as an address that cannot be called
        return
    parts = urlsplit(there)
    assert parts.scheme == "https"
    assert parts.hostname
    assert parts.username is None
    assert there.isascii()
    assert not set(there) & set("\r\n\t \0"), f"a request would have another line: {there!a}"


def complaining(folder: Path) -> Check:
    repositories = ("git@example.com:team/roles.git", "https://user:token1234567890@example.com/x.git", "file:///x y")

    def check(content: bytes) -> None:
        choice, said = choice_and_text(content)
        repository = repositories[choice % len(repositories)]
        watch = team_fetch._Watch(time.monotonic() + 3600, None)
        trouble = team_fetch._Git("/usr/bin/git", folder, repository, {}, watch)._failed(said.decode(errors="replace"))
        check_told(trouble)
        assert len(str(trouble)) < 700
        for text in (str(trouble), *(step.text for step in trouble.next_steps)):
            assert text.isprintable()
            assert "https://user:token1234567890@" not in text, "a token is told"

    return check


def visiting(_: Path) -> Check:
    secret = "/signin/9f8e7d6c5b4a39281706f5e4d3c2b1a0"  # noqa: S105 - the path is one
    target = "https://signin.aws.amazon.com/federation?Action=login&SigninToken=abc"

    def check(content: bytes) -> None:
        choice, request = choice_and_text(content)
        visit = sign_in_page._Visit(host="127.0.0.1:8123", path=secret, target_url=target, was_made=bool(choice & 1))
        head = request.decode("latin-1").partition("\r\n\r\n")[0]
        reply = sign_in_page._reply(head, visit)
        knows = secret in head.partition("\r\n")[0] and "127.0.0.1:8123" in head
        assert knows or (target not in reply and secret not in reply), "a stranger is told where it leads"
        if choice & 1:
            assert target not in reply, "it answers twice"
        status, _, rest = reply.partition("\r\n")
        assert status.startswith("HTTP/1.1 ")
        assert "\r\n\r\n" in rest

    return check


def _http(*lines: str, body: bytes = b"") -> bytes:
    return "\r\n".join((*lines, "", "")).encode() + body


_LIST = b"version = 1\n[roles.a]\nrole_arn = 'arn:aws:iam::482109375526:role/A'\n"


def _good_answers(_: Random) -> Sequence[bytes]:
    length = f"Content-Length: {len(_LIST)}"
    chunked = f"{len(_LIST):x}\r\n".encode() + _LIST + b"\r\n0\r\n\r\n"
    texts = [
        _http("HTTP/1.1 200 OK", length, "Content-Type: text/plain; charset=utf-8", body=_LIST),
        _http("HTTP/1.1 200 OK", "Transfer-Encoding: chunked", body=chunked),
        _http("HTTP/1.0 200 OK", body=_LIST),
        _http("HTTP/1.1 200 OK", "Content-Length: 100", body=_LIST),
        _http("HTTP/1.1 200 OK", "Content-Type: text/html", body=b"<html>"),
        _http("HTTP/1.1 200 OK", f"Content-Length: {MOST_BYTES + 1}", body=_LIST),
        _http("HTTP/1.1 100 Continue", "", "HTTP/1.1 200 OK", length, body=_LIST),
        *(_http(f"HTTP/1.1 {status} X", "Content-Length: 0") for status in (204, 304, 401, 404, 407, 429, 500, 999)),
        *(_http("HTTP/1.1 302 Found", f"Location: {where}") for where in _WHERE),
    ]
    return [*(b"\0" + text for text in texts), *(b"\1" + where.encode() for where in _WHERE)]


_WHERE = (
    "https://other.example/roles.toml", "/roles.toml", "//other.example/x", "?token=x", "http://other.example/",
    "https://user:pass@other.example/", "file:///etc/passwd", "https://[::1]/", "https://[::1", "ﬀ", "https://é.example/",
    "https:other", "../../x", "https://other.example/a b#c", "javascript:alert(1)", "https://other.example:99999/",
)  # fmt: skip
_COMPLAINTS = (
    "fatal: couldn't find remote ref refs/heads/x", "git@example.com: Permission denied (publickey).",
    "fatal: could not read Username for 'https://example.com': terminal prompts disabled",
    "fatal: unable to access 'https://user:token1234567890@example.com/x.git/': Could not resolve host: example.com",
    "Host key verification failed.", "fatal: repository 'https://example.com/x.git/' not found",
    "fatal: unable to access 'https://example.com/': SSL certificate problem: self-signed certificate",
    "remote: \x1b[31mno\x1b[0m", "",
)  # fmt: skip
_REQUEST = (
    "GET /signin/9f8e7d6c5b4a39281706f5e4d3c2b1a0 HTTP/1.1", "Host: 127.0.0.1:8123", "Sec-Fetch-Mode: navigate",
)  # fmt: skip


def _good_complaints(_: Random) -> Sequence[bytes]:
    return [bytes([number]) + text.encode() for text in _COMPLAINTS for number in range(3)]


def _good_requests(_: Random) -> Sequence[bytes]:
    texts = [
        _http(*_REQUEST),
        _http(*_REQUEST[:2]),
        _http(_REQUEST[0].replace("GET", "HEAD"), *_REQUEST[1:]),
        _http(_REQUEST[0].replace(" HTTP", "/on HTTP"), *_REQUEST[1:]),
        _http(*_REQUEST[:2], "Sec-Purpose: prefetch"),
        _http(_REQUEST[0], "Host: evil.example:8123", "Origin: https://evil.example"),
        _http("GET / HTTP/1.1", _REQUEST[1]),
        _http("POST /signin HTTP/1.1", _REQUEST[1]),
    ]
    return [bytes([number]) + text for text in texts for number in range(2)]


_OF_ANSWERS = (
    "HTTP/1.1 200 OK\r\n", "HTTP/1.1 302 Found\r\n", "Location: ", "Content-Length: -1\r\n",
    "Content-Type: text/html\r\n",
    "Transfer-Encoding: chunked\r\n", "Content-Type: =?utf-8?b?eA==?=\r\n", "\r\n\r\n", "ffffffffffffffff\r\n", "0\r\n",
    " folded", "Content-Encoding: gzip\r\n", *_WHERE,
)  # fmt: skip
_OF_COMPLAINTS = (
    "https://",
    "@",
    ":token1234567890@",
    "user",
    "fatal: ",
    "Certificate",
    "error: 403",
    "not found",
    "/",
)
_OF_REQUESTS = (
    *_REQUEST, "\r\n", "Host: ", "GET ", "HEAD ", "/on", " HTTP/1.1", "Purpose: prefetch", "Host: evil.example", "%2f",
    "http://127.0.0.1:8123", ":", "\t",
)  # fmt: skip

TARGETS = (
    Target("answers with a team list", fetching, _good_answers, _OF_ANSWERS, seconds=10),
    Target("what git complains of", complaining, _good_complaints, _OF_COMPLAINTS, seconds=10),
    Target("requests to the sign-in page", visiting, _good_requests, _OF_REQUESTS, seconds=10),
)
