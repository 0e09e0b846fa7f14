from __future__ import annotations

import http.server
import os
import select
import socket
import ssl
import stat
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from roleswitch.core.source import Network
from roleswitch.core.team_fetch import fetch
from roleswitch.core.team_list import MOST_BYTES, TeamList
from roleswitch.errors import Cancelled, TeamListTrouble
from tests.certificates import Authority
from tests.core.gateway import Gateway
from tests.loopback import Loopback

LIST = b'version = 1\n\n[roles.a]\nrole_arn = "arn:aws:iam::482109375526:role/A"\n'


def told(team: TeamList, **named: object) -> str:
    with pytest.raises(TeamListTrouble) as caught:
        fetch(team, **named)  # type: ignore[arg-type]
    return str(caught.value)


def at(path: Path | str) -> TeamList:
    return TeamList(name="acme", file=str(path))


# ---------------------------------------------------------------- a file


def test_a_file_is_read_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "roles.toml").write_bytes(LIST + b"\xff\r\n")
    assert fetch(at(tmp_path / "roles.toml")) == LIST + b"\xff\r\n"


def test_a_path_may_begin_at_home_or_hold_a_variable(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "roles.toml").write_bytes(LIST)
    monkeypatch.setenv("SHARE", str(home))
    assert fetch(at("~/roles.toml")) == fetch(at("$SHARE/roles.toml")) == LIST


@pytest.mark.parametrize(
    "path", ["roles.toml", "./roles.toml", "$NOT_SET_ANYWHERE/roles.toml", "~nobody-here/roles.toml"]
)
def test_a_path_that_depends_on_where_we_were_started_is_refused(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "roles.toml").write_bytes(LIST)
    monkeypatch.chdir(tmp_path)
    assert "write the whole path" in told(at(path))


def test_a_file_that_is_not_there_is_told_with_its_path(tmp_path: Path) -> None:
    assert told(at(tmp_path / "gone.toml")).startswith(f"There is no file {tmp_path}/gone.toml: check the path")


def test_neither_a_pipe_nor_a_device_nor_a_folder_is_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", Path("/dev/zero"), tmp_path):
        assert "is no file" in told(at(path), seconds=5)


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "roles.toml").write_bytes(LIST)
    (tmp_path / "roles.toml").chmod(0)
    if os.access(tmp_path / "roles.toml", os.R_OK):
        pytest.skip("root reads everything")
    assert "ask who keeps it to let you" in told(at(tmp_path / "roles.toml"))


def test_a_path_that_is_too_long_is_told() -> None:
    assert "cannot be read: File name too long" in told(at("/" + "x" * 5000))


def test_of_a_huge_file_only_the_limit_is_read(tmp_path: Path) -> None:
    with (tmp_path / "roles.toml").open("wb") as file:
        file.truncate(MOST_BYTES)
        assert len(fetch(at(tmp_path / "roles.toml"))) == MOST_BYTES
        file.truncate(10**12)
    assert "more than 8 MB" in told(at(tmp_path / "roles.toml"))


# ---------------------------------------------------------------- an HTTPS address

Answer = Callable[[http.server.BaseHTTPRequestHandler], None]


class Server(Loopback):
    """An HTTPS server on loopback; `answers` says what it does by path."""

    def __init__(self, authority: Authority) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, dict[str, str]]] = []
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), answering_for(self))
        server.socket = authority.tls.wrap_socket(server.socket, server_side=True)
        super().__init__(server)

    def address(self, path: str) -> str:
        return f"https://localhost:{self.port}{path}"

    def team(self, path: str) -> TeamList:
        return TeamList(name="acme", url=self.address(path))


def answering_for(server: Server) -> type[http.server.BaseHTTPRequestHandler]:
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle(self) -> None:
            with suppress(OSError):  # a client that does not trust us, or has had enough, goes away
                super().handle()

        def do_GET(self) -> None:
            server.asked.append((self.path, dict(self.headers.items())))
            self.close_connection = True
            server.answers[self.path.partition("?")[0]](self)

        def log_message(self, format: str, *args: object) -> None:
            """Not to standard error."""

    return Handler


def says(body: bytes = LIST, status: int = 200, **headers: str) -> Answer:
    def answer(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(status)
        for name, value in ({"Content_Length": str(len(body))} | headers).items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return answer


def drips(handler: http.server.BaseHTTPRequestHandler) -> None:
    """A byte now and then, without an end."""
    handler.send_response(200)
    handler.end_headers()
    pause = threading.Event()
    for _ in range(600):
        handler.wfile.write(b"#")
        handler.wfile.flush()
        pause.wait(0.02)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.make(tmp_path_factory.mktemp("authority"), "Northwind")


@pytest.fixture
def server(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """One whose certificates are trusted."""
    monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
    with Server(authority) as running:
        running.answers["/roles.toml"] = says()
        yield running


def test_an_address_gives_its_bytes_and_is_told_nothing_of_the_person(server: Server, home: Path) -> None:
    (home / ".netrc").write_text("machine localhost login boaty password hunter2\n")
    (home / ".netrc").chmod(0o600)
    server.answers["/roles.toml"] = says(Set_Cookie="seen=1", Content_Type="text/plain; charset=utf-8")
    assert fetch(server.team("/roles.toml?ref=main")) == fetch(server.team("/roles.toml")) == LIST
    assert [path for path, _ in server.asked] == ["/roles.toml?ref=main", "/roles.toml"]
    for _, headers in server.asked:
        assert headers.pop("User-Agent").startswith("roleswitch/")
        assert headers == {
            "Host": f"localhost:{server.port}",
            "Accept": "*/*",
            "Accept-Encoding": "identity",
            "Connection": "close",
        }


def test_redirects_are_followed_to_https_alone(server: Server) -> None:
    for number, location in enumerate(
        ["/2", "3?x=1", f"https://127.0.0.1:{server.port}/4#part", "/caf\xe9", "/roles.toml"]
    ):
        path = ["/1", "/2", "/3", "/4", "/caf%E9"][number]
        server.answers[path] = says(b"", 302, Location=location)
    assert fetch(server.team("/1")) == LIST
    assert [path for path, _ in server.asked] == ["/1", "/2", "/3?x=1", "/4", "/caf%E9", "/roles.toml"]


@pytest.mark.parametrize(
    "location",
    [
        "http://localhost:1/roles.toml",
        "file:///etc/passwd",
        "ftp://localhost/roles.toml",
        "data:text/plain,version=1",
        "https://boaty:hunter2@localhost:1/roles.toml",
    ],
)
def test_a_redirect_that_leads_elsewhere_is_refused_and_not_asked(location: str, server: Server) -> None:
    server.answers["/1"] = says(b"", 302, Location=location)
    sentence = told(server.team("/1"))
    assert "which is not followed" in sentence
    assert "hunter2" not in sentence


def test_redirects_without_an_end_are_given_up(server: Server) -> None:
    server.answers["/1"] = says(b"", 307, Location="/1")
    assert "redirects in circles" in told(server.team("/1"))
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (401, r"does not give the list to everybody \(401\)"),
        (403, r"does not give the list to everybody \(403\)"),
        (404, r"has no list at that address \(404\)"),
        (429, r"cannot give the list at the moment \(429\)"),
        (503, r"cannot give the list at the moment \(503\)"),
        (302, r"answered 302 instead of the list"),  # without a Location
        (418, r"answered 418 instead of the list"),
    ],
)
def test_a_refusal_says_what_to_do(status: int, sentence: str, server: Server) -> None:
    server.answers["/roles.toml"] = says(b"<html>", status)
    with pytest.raises(TeamListTrouble, match=sentence) as caught:
        fetch(server.team("/roles.toml?token=glpat-0123"))
    assert "glpat" not in str(caught.value)
    advice = " ".join(step.text for step in caught.value.next_steps)
    assert ("git repository" in advice) == (status in {401, 403, 404})


def test_a_sign_in_page_is_not_taken_for_a_list(server: Server) -> None:
    server.answers["/login"] = says(b"version = 1", Content_Type="text/html; charset=utf-8")
    server.answers["/roles.toml"] = says(b"", 302, Location="/login")
    assert "a web page instead of the list: a sign-in page perhaps" in told(server.team("/roles.toml"))


def test_a_list_that_says_it_is_too_large_is_not_read(server: Server) -> None:
    server.answers["/roles.toml"] = says(b"", Content_Length=str(MOST_BYTES + 1))
    assert "more than 8 MB" in told(server.team("/roles.toml"))


def test_a_list_without_an_end_is_given_up_at_the_limit(server: Server) -> None:
    def flood(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        while True:
            handler.wfile.write(b"#" * 100_000)

    server.answers["/roles.toml"] = flood
    assert "more than 8 MB" in told(server.team("/roles.toml"))


def test_half_a_list_is_no_list(server: Server) -> None:
    def chunked(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(b"40\r\n" + LIST[:30])

    server.answers["/length"] = says(LIST[:30], Content_Length=str(len(LIST)))
    server.answers["/chunked"] = chunked
    for path in ("/length", "/chunked"):
        assert "was cut before the list was there" in told(server.team(path))


def test_a_drip_ends_with_the_time_and_a_cancel_at_once(server: Server) -> None:
    server.answers["/roles.toml"] = drips
    assert "did not answer within 0 seconds" in told(server.team("/roles.toml"), seconds=0.2)
    cancelled = threading.Event()
    threading.Timer(0.1, cancelled.set).start()
    with pytest.raises(Cancelled):
        fetch(server.team("/roles.toml"), cancelled=cancelled)


def test_a_cancel_is_one_too_where_the_reading_notices_it_first(server: Server) -> None:
    cancelled = threading.Event()

    def goes_on(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.end_headers()
        handler.wfile.write(b"#")
        cancelled.set()
        handler.wfile.write(b"#" * 1_000_000)

    server.answers["/roles.toml"] = goes_on
    with pytest.raises(Cancelled):
        fetch(server.team("/roles.toml"), cancelled=cancelled)


def test_what_answers_no_http_is_told(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def talk() -> None:
            with (
                suppress(OSError),
                listening.accept()[0] as plain,
                authority.tls.wrap_socket(plain, server_side=True) as tls,
            ):
                tls.recv(1000)
                tls.sendall(b"220 mail.example.com ESMTP\r\n")

        talking = threading.Thread(target=talk)
        talking.start()
        url = f"https://localhost:{listening.getsockname()[1]}/roles.toml"
        assert "was cut" in told(TeamList(name="acme", url=url))
        talking.join()


def test_nobody_there_and_no_such_name_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        url = f"https://127.0.0.1:{taken.getsockname()[1]}/x"
        assert "cannot be reached: this computer is offline" in told(TeamList(name="acme", url=url))

    def unknown(*_: object, **__: object) -> object:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    assert "The name roles.example.com is not known here" in told(
        TeamList(name="acme", url="https://roles.example.com/x")
    )


@pytest.mark.parametrize("url", ["https://[/x", "https://a:b/x", "https://\u212a..x/"])
def test_an_address_that_is_none_is_told(url: str) -> None:
    assert "check the address" in told(TeamList(name="acme", url=url))


# The way there


def test_certificates_are_those_of_the_environment_then_of_roles_toml(
    server: Server, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Authority.make(tmp_path, "Northwind")
    team = server.team("/roles.toml")
    assert fetch(team, network=Network(ca_bundle=str(other.bundle))) == LIST
    monkeypatch.delenv("AWS_CA_BUNDLE")
    assert "The certificate of localhost" in told(team)
    assert fetch(team, network=Network(ca_bundle=str(authority.bundle))) == LIST
    for variable in ("REQUESTS_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.setenv(variable, str(authority.bundle))
        assert fetch(team) == LIST
        monkeypatch.delenv(variable)
    assert "The CA bundle" in told(team, network=Network(ca_bundle=str(tmp_path / "gone.pem")))
    (tmp_path / "empty.pem").write_text("")
    assert "The CA bundle" in told(team, network=Network(ca_bundle=str(tmp_path / "empty.pem")))


class TeamGateway(Gateway):
    """A proxy that opens TLS and answers itself."""

    def __init__(self, authority: Authority) -> None:
        self.tls = authority.tls
        self.asked = []
        Loopback.__init__(self, http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler()))

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        gateway = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_CONNECT(self) -> None:
                gateway.asked.append(self.path)
                gateway.asked.append(self.headers.get("Proxy-Authorization", ""))
                self.close_connection = True
                if "refused" in self.path:
                    self.send_response(407, "Proxy Authentication Required")
                    self.end_headers()
                    return
                self.send_response(200)
                self.end_headers()
                with suppress(OSError), gateway.tls.wrap_socket(self.connection, server_side=True) as opened:
                    opened.recv(10_000)
                    opened.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(LIST) + LIST)

            def log_message(self, format: str, *args: object) -> None:
                """Not to standard error."""

        return Handler


@pytest.fixture
def gateway(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> Iterator[TeamGateway]:
    monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
    with TeamGateway(authority) as running:
        yield running


FAR = TeamList(name="acme", url="https://roles.eu-central-1.amazonaws.com/roles.toml")
"""A host that the test's certificates name; only a proxy can reach it."""


def test_the_proxy_is_the_environments_or_that_of_roles_toml(
    gateway: TeamGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert fetch(FAR, network=Network(proxy=gateway.url)) == LIST
    monkeypatch.setenv("HTTPS_PROXY", gateway.url.replace("//", "//boaty:hunter2@"))
    assert fetch(FAR, network=Network(proxy="http://127.0.0.1:1")) == LIST
    host = "roles.eu-central-1.amazonaws.com:443"
    assert gateway.asked == [host, "", host, "Basic Ym9hdHk6aHVudGVyMg=="]


def test_what_no_proxy_names_goes_past_it(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    assert "Check the proxy" in told(server.team("/roles.toml"))
    monkeypatch.setenv("NO_PROXY", "localhost")
    assert fetch(server.team("/roles.toml")) == LIST


def test_a_proxy_that_wants_a_password_is_told_without_it(
    gateway: TeamGateway, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", gateway.url.replace("//", "//boaty:hunter2@"))
    sentence = told(TeamList(name="acme", url="https://refused.example.com/"))
    assert "It wants a user name and password" in sentence
    assert "hunter2" not in sentence


def test_where_the_system_has_no_certificates_those_of_botocore_are_trusted(
    monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    monkeypatch.delenv("AWS_CA_BUNDLE")
    monkeypatch.setenv("SSL_CERT_FILE", "/nonexistent")
    monkeypatch.setenv("SSL_CERT_DIR", "/nonexistent")
    loaded: list[str] = []
    load = ssl.SSLContext.load_verify_locations

    def noted(context: ssl.SSLContext, cafile: Path) -> None:
        loaded.append("/".join(cafile.parts[-2:]))
        load(context, cafile)

    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", noted)
    assert "The certificate of localhost" in told(server.team("/roles.toml"))
    assert loaded == ["botocore/cacert.pem"]


# ---------------------------------------------------------------- a git repository


def git(folder: Path, *words: str) -> str:
    who = ["-c", "user.name=Boaty", "-c", "user.email=boaty@example.com", "-c", "init.defaultBranch=main"]
    return subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """With a list on main, another one on the branch next, and a history."""
    folder = tmp_path / "team roles"
    folder.mkdir()
    git(folder, "init", "--quiet")
    (folder / "lists").mkdir()
    for content in (b"version = 2\n", LIST):
        (folder / "roles.toml").write_bytes(content)
        (folder / "lists" / "caf\xe9.toml").write_bytes(content)
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", "roles")
    git(folder, "checkout", "--quiet", "-b", "next")
    (folder / "roles.toml").write_bytes(b"# next\n")
    git(folder, "commit", "--quiet", "-a", "-m", "next")
    git(folder, "checkout", "--quiet", "main")
    return folder


def of(repository: Path | str, path: str = "", branch: str = "") -> TeamList:
    return TeamList(name="acme", git=str(repository), path=path, branch=branch)


def left_behind() -> list[str]:
    folder = Path(os.environ["TMPDIR"])
    return [path.name for path in folder.iterdir()]


@pytest.fixture(autouse=True)
def _no_git_of_the_persons_and_nothing_left_behind(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    for name in list(os.environ):
        if name.startswith(("GIT_", "SSH_", "SSL_CERT_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("TMPDIR", str(tmp_path_factory.mktemp("temporary")))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield
    assert left_behind() == []


def test_the_newest_commit_is_read_by_path_and_branch(repository: Path, home: Path) -> None:
    assert fetch(of(repository)) == fetch(of(f"file://{repository}")) == LIST
    assert fetch(of(repository, "lists/caf\xe9.toml")) == LIST
    assert fetch(of(repository, branch="next")) == b"# next\n"
    assert fetch(of(repository, branch="refs/heads/next")) == b"# next\n"
    (home / "roles").symlink_to(repository)
    assert fetch(of("~/roles")) == LIST


def test_a_branch_is_not_mistaken_for_a_tag_of_its_name(repository: Path) -> None:
    git(repository, "tag", "next", "main")
    assert fetch(of(repository, branch="next")) == b"# next\n"
    assert fetch(of(repository, branch="refs/tags/next")) == LIST


def test_nothing_of_the_repository_or_the_persons_templates_is_run(
    repository: Path, home: Path, tmp_path: Path
) -> None:
    ran, hooks = tmp_path / "ran", home / "hooks"
    hook = f"#!/bin/sh\ntouch '{ran}'\n"
    for folder in (repository / ".git" / "hooks", home / "template" / "hooks", hooks):
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("post-checkout", "reference-transaction", "post-merge", "pre-auto-gc", "fsmonitor-watchman"):
            (folder / name).write_text(hook)
            (folder / name).chmod(0o700)
    (home / ".gitconfig").write_text(
        f"[init]\ntemplateDir = {home}/template\n[core]\nhooksPath = {hooks}\nfsmonitor = {hooks}/post-merge\n"
    )
    assert fetch(of(repository)) == LIST
    assert not ran.exists()


def test_a_path_that_is_not_there_or_no_file_is_told(repository: Path) -> None:
    (repository / "link.toml").symlink_to("/etc/passwd")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "a link")
    assert "There is no file gone.toml in" in told(of(repository, "gone.toml"))
    assert "on next: check path and branch" in told(of(repository, "gone.toml", "next"))
    for path in ("lists", "link.toml"):
        assert "is no file: write the path of the team list itself" in told(of(repository, path))
    for path in ("*.toml", ":(top)roles.toml", "HEAD"):
        assert "There is no file" in told(of(repository, path))


def test_a_branch_that_is_not_there_and_an_empty_repository_are_told(repository: Path, tmp_path: Path) -> None:
    assert "has no such branch" in told(of(repository, branch="gone"))
    (tmp_path / "empty").mkdir()
    git(tmp_path / "empty", "init", "--quiet", "--bare")
    assert "nothing in it yet" in told(of(tmp_path / "empty"))


def test_no_repository_there_is_told_with_the_command_to_try(tmp_path: Path) -> None:
    with pytest.raises(
        TeamListTrouble, match=r"There is no repository .*, or you may not see it\. git says: fatal"
    ) as caught:
        fetch(of(tmp_path / "it's gone"))
    assert caught.value.next_steps[0].text.startswith("Try `git ls-remote '")


def test_a_list_that_is_too_large_is_not_read(repository: Path) -> None:
    with (repository / "large.toml").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "large")
    assert "more than 8 MB" in told(of(repository, "large.toml"))


def test_no_git_is_told(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "git is not installed here" in told(of(repository))


def test_git_is_given_the_persons_environment_without_what_is_not_its_business(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    with_git(tmp_path, f"env > '{seen}'\nexec {real_git()} \"$@\"\n", monkeypatch)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hunter2")
    monkeypatch.setenv("GIT_DIR", "/nonexistent")
    monkeypatch.setenv("GIT_TRACE", "1")
    monkeypatch.setenv("SSH_AUTH_SOCK", "/run/agent")
    assert fetch(of(repository)) == LIST
    environment = dict(line.split("=", 1) for line in seen.read_text().splitlines() if "=" in line)
    assert environment["SSH_AUTH_SOCK"] == "/run/agent"
    assert environment["GIT_TERMINAL_PROMPT"] == "0"
    assert environment["GIT_ALLOW_PROTOCOL"] == "https:ssh:file"
    assert not [name for name in environment if name.startswith(("AWS_", "ROLESWITCH_", "GIT_DIR", "GIT_TRACE"))]


def real_git() -> str:
    return subprocess.run(["which", "git"], check=True, capture_output=True, text=True).stdout.strip()


def with_program(name: str, folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    programs = folder / "bin"
    programs.mkdir(exist_ok=True)
    (programs / name).write_text(f"#!/bin/sh\n{script}")
    (programs / name).chmod(0o700)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")


def with_git(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_program("git", folder, script, monkeypatch)


OVER_SSH = of("git@roles.example.com:team/roles.git")


def test_ssh_asks_nobody_unless_the_person_has_another_way(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = tmp_path / "seen"
    with_program(
        "ssh",
        tmp_path,
        f"echo \"$0 $@\" >> '{seen}'\necho 'Permission denied (publickey).' >&2\nexit 255\n",
        monkeypatch,
    )
    assert "git could not sign in for git@roles.example.com:team/roles.git" in told(OVER_SSH)
    assert "-o BatchMode=yes" in seen.read_text()
    for own in ("environment", "configuration"):
        seen.unlink()
        if own == "environment":
            monkeypatch.setenv("GIT_SSH_COMMAND", "ssh -i /home/boaty/key")
        else:
            monkeypatch.delenv("GIT_SSH_COMMAND")
            (home / ".gitconfig").write_text("[core]\nsshCommand = ssh -i /home/boaty/key\n")
        assert "could not sign in" in told(OVER_SSH)
        assert "-i /home/boaty/key" in seen.read_text()
        assert "BatchMode" not in seen.read_text()


def test_no_protocol_but_https_ssh_and_file_is_spoken_whatever_git_is_set_to(home: Path, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    (home / ".gitconfig").write_text(
        f'[url "ext::touch {ran} "]\ninsteadOf = https://a.example.com/\n[protocol "ext"]\nallow = always\n'
        '[url "http://127.0.0.1:1/"]\ninsteadOf = https://b.example.com/\n'
    )
    for host in ("a", "b"):
        assert "not allowed" in told(of(f"https://{host}.example.com/roles.git"))
    assert not ran.exists()


def test_a_host_that_wants_a_sign_in_is_told_and_nobody_is_asked(
    server: Server, authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = tmp_path / "asked"
    with_program("ask", tmp_path, f"touch '{asked}'\necho hunter2\n", monkeypatch)
    for variable in ("GIT_ASKPASS", "SSH_ASKPASS"):
        monkeypatch.setenv(variable, str(tmp_path / "bin" / "ask"))
    monkeypatch.delenv("AWS_CA_BUNDLE")
    server.answers["/roles.git/info/refs"] = says(b"", 401, WWW_Authenticate='Basic realm="roles"')
    team = of(f"https://boaty@localhost:{server.port}/roles.git")
    assert "The certificate of the host of" in told(team)
    sentence = told(team, network=Network(ca_bundle=str(authority.bundle)))
    assert "git could not sign in for" in sentence
    assert "boaty@" not in sentence
    assert not asked.exists()


def test_a_proxy_of_roles_toml_is_gits_too(gateway: TeamGateway, authority: Authority) -> None:
    network = Network(proxy=gateway.url, ca_bundle=str(authority.bundle))
    told(of("https://git.eu-central-1.amazonaws.com/roles.git"), network=network)
    assert gateway.asked[0] == "git.eu-central-1.amazonaws.com:443"


HANGS = 'case "$*" in *fetch*) sleep 300 & echo $! > \'{0}\'; wait;; *) exec {1} "$@";; esac\n'


def test_a_git_that_hangs_is_ended_with_all_that_it_started(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = tmp_path / "child"
    with_git(tmp_path, HANGS.format(child, real_git()), monkeypatch)
    for seconds in (1, 5, 20):  # on a busy machine it may not have come to hang within the first
        assert "did not get" in told(of(repository), seconds=seconds)
        if child.exists() and child.read_text():
            break
    assert is_gone(int(child.read_text()))


def test_a_cancel_ends_git_at_once(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child = tmp_path / "child"
    os.mkfifo(child)
    with_git(tmp_path, HANGS.format(child, real_git()), monkeypatch)
    cancelled = threading.Event()
    pids: list[int] = []

    def cancel_when_it_hangs() -> None:
        pids.append(int(child.read_text()))
        cancelled.set()

    cancelling = threading.Thread(target=cancel_when_it_hangs)
    cancelling.start()
    with pytest.raises(Cancelled):
        fetch(of(repository), cancelled=cancelled)
    cancelling.join()
    assert is_gone(pids[0])


def is_gone(pid: int) -> bool:
    """Waits for its end, which comes a moment after the signal."""
    try:
        process = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([process], [], [], 10)[0])
    finally:
        os.close(process)


def test_a_repository_without_an_end_is_given_up(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill = 'case "$*" in *fetch*) truncate -s 300M pack; exec sleep 300;; *) exec {0} "$@";; esac\n'
    with_git(tmp_path, fill.format(real_git()), monkeypatch)
    assert "more than 200 MB even without its history" in told(of(repository))


def test_what_git_says_is_told_on_one_line_without_passwords(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = r"printf 'remote: \033[31mSign in\n\nfatal: https://boaty:hunter2@example.com/ is shut\n' >&2; exit 128"
    with_git(tmp_path, said, monkeypatch)
    sentence = told(of(repository))
    assert sentence.endswith("remote: [31mSign in fatal: https://example.com/ is shut")


def test_the_temporary_repository_is_private(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = tmp_path / "seen"
    with_git(tmp_path, f"stat -c %a . >> '{seen}'\nexec {real_git()} \"$@\"\n", monkeypatch)
    assert fetch(of(repository)) == LIST
    assert set(seen.read_text().split()) == {"700"}
    assert stat.S_IMODE(Path(os.environ["TMPDIR"]).stat().st_mode) == 0o700
