"""Real browsers, opened by us on a page that leads to a sign-in: they arrive, and the address is seen by nobody.

The browser that is chosen is a script, as root's Chromium takes an option that RoleSwitch gives nobody, and so that
nothing leaves this machine.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import signal
import sqlite3
import threading
import zipfile
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.delivery import browsers
from roleswitch.delivery.sign_in_page import serve_once
from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ADMIN, BOATY, section, somebody
from tests.desktop.window import ROLESWITCH

pytestmark = pytest.mark.desktop

SECONDS = 60.0
"""For a browser's first start on a busy machine; a person's takes one to three."""
CHAIN_END = 0x20000000
"""Of a visit in Chromium's history: it is the last of its redirects, and listed (ui/base/page_transition_types.h)."""

CHROMIUM_ALONE = "--no-sandbox --host-resolver-rules='MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' --no-first-run"
FIREFOX_ALONE = {
    "network.proxy.type": 1,  # loopback is not asked of a proxy
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
    "datareporting.policy.dataSubmissionEnabled": False,
    "browser.aboutwelcome.enabled": False,
    "termsofuse.bypassNotification": True,
    "xpinstall.signatures.required": False,
    "extensions.autoDisableScopes": 0,
    "privacy.userContext.enabled": True,
}

# In the place of the extension that people have, which is not ours to hand out: it takes the same addresses.
EXTENSION = {
    "manifest.json": """{
        "manifest_version": 2, "name": "Containers", "version": "1", "permissions": ["contextualIdentities", "cookies"],
        "browser_specific_settings": {"gecko": {"id": "containers@example.org"}},
        "protocol_handlers": [{"protocol": "ext+container", "name": "Containers", "uriTemplate": "/page.html#%s"}]
    }""",
    "page.html": '<!doctype html><script src="page.js"></script>',
    "page.js": """
        const asked = new URLSearchParams(decodeURIComponent(location.hash).replace("#ext+container:", ""));
        browser.contextualIdentities
            .create({name: asked.get("name"), color: asked.get("color"), icon: "circle"})
            .then(made => browser.tabs.create({url: asked.get("url"), cookieStoreId: made.cookieStoreId}));
    """,
}


class Console:
    """The sign-in and the console's page that it leads to, as AWS has them. `token` is what nobody may see."""

    def __init__(self) -> None:
        self.token = secrets.token_hex(40)
        self.visits: list[str | None] = []
        """The cookie that came to each sign-in."""
        self.arrived = threading.Semaphore(0)
        console = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                where = urlsplit(self.path)
                if where.path == "/federation" and console.token in where.query:
                    console.visits.append(self.headers["Cookie"])
                    self.answer(302, ("Location", "/console/home"), ("Set-Cookie", "signed-in=yes; Max-Age=9999"))
                elif where.path == "/console/home":
                    self.answer(200, ("Content-Type", "text/html"), body=b"<title>Signed in</title>Welcome")
                    console.arrived.release()
                else:
                    self.answer(404)

            def answer(self, status: int, *headers: tuple[str, str], body: bytes = b"") -> None:
                self.send_response(status)
                for header in (("Cache-Control", "no-store"), ("Content-Length", str(len(body))), *headers):
                    self.send_header(*header)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever)

    @property
    def sign_in(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/federation?Action=login&SigninToken={self.token}"

    @contextmanager
    def up(self) -> Iterator[Console]:
        self._thread.start()
        try:
            yield self
        finally:
            self._server.shutdown()
            self._thread.join()
            self._server.server_close()


class Chosen:
    """The script that is chosen as the browser. `home` is where the browser keeps its own things."""

    def __init__(self, folder: Path, program: str, options: str) -> None:
        self.home = folder / "home"
        self.home.mkdir()
        self.path = folder / program
        self._pids = folder / "pids"
        self.path.write_text(f'#!/bin/sh\necho $$ >>"{self._pids}"\nexec {shutil.which(program)} {options} "$@"\n')
        self.path.chmod(0o755)

    def become_default(self) -> None:
        applications = self.home / ".local/share/applications"
        applications.mkdir(parents=True)
        entry = f"[Desktop Entry]\nType=Application\nName=Chosen\nExec={self.path} %u\n"
        (applications / "chosen.desktop").write_text(entry)
        (self.home / ".config").mkdir()
        handlers = "[Default Applications]\nx-scheme-handler/http=chosen.desktop\n"
        (self.home / ".config" / "mimeapps.list").write_text(handlers)

    def end(self) -> None:
        for pid in self._pids.read_text().split() if self._pids.exists() else ():
            with suppress(ProcessLookupError):
                os.killpg(int(pid), signal.SIGTERM)
        self._pids.unlink(missing_ok=True)

    def close(self, desktop: Desktop) -> None:
        """As a person does, so that it writes down what it has in mind."""
        pids = self._pids.read_text().split()
        for window, title in desktop.windows().items():
            if re.search("Chromium|Firefox", title):
                desktop.run("wmctrl", "-i", "-c", window)
        wait_for(lambda: not any(Path("/proc", pid).exists() for pid in pids), "the browser's end", SECONDS)


@pytest.fixture
def console() -> Iterator[Console]:
    with Console().up() as console:
        yield console


@pytest.fixture
def chromium(desktop: Desktop, tmp_path: Path) -> Iterator[Chosen]:
    if not shutil.which("chromium"):
        pytest.skip("chromium is not installed: apt-get install chromium")
    chosen = Chosen(tmp_path, "chromium", CHROMIUM_ALONE)
    yield chosen
    chosen.end()


@pytest.fixture
def firefox(desktop: Desktop, tmp_path: Path) -> Iterator[Chosen]:
    if not shutil.which("firefox-esr"):
        pytest.skip("firefox-esr is not installed: apt-get install firefox-esr")
    profile = tmp_path / "profile"
    profile.mkdir()
    preferences = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in FIREFOX_ALONE.items())
    (profile / "user.js").write_text("\n".join(preferences))
    chosen = Chosen(tmp_path, "firefox-esr", f'--profile "{profile}"')
    yield chosen
    chosen.end()


def open_console(
    console: Console, chosen: Chosen, desktop: Desktop, window: Window, *, role: str = "prod", chooses: bool = True
) -> None:
    """Opens the sign-in, and waits for the browser to arrive at the console."""
    environ = desktop.environ | {"HOME": str(chosen.home), "AWS_PROFILE": "somebody-else"}
    settings = ConsoleSettings(browser=str(chosen.path) if chooses else "", window=window)
    with serve_once(console.sign_in, seconds=SECONDS) as page:
        browsers.open_page(page.url, role_name=role, title=f'"{role}"', color="red", settings=settings, environ=environ)
        assert console.arrived.acquire(timeout=SECONDS), "no browser arrived at the console"
        assert page.wait()
    desktop.window("^Signed in")


@contextmanager
def watched_command_lines() -> Iterator[set[bytes]]:
    seen, over = set[bytes](), threading.Event()

    def look() -> None:
        while not over.wait(0.005):
            for process in Path("/proc").glob("[0-9]*/cmdline"):
                with suppress(OSError):
                    seen.add(process.read_bytes())

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield seen
    finally:
        over.set()
        thread.join()


@pytest.mark.parametrize("window", [Window.DEFAULT, Window.PRIVATE, Window.PROFILE])
def test_chromium_arrives_and_no_command_line_has_the_address(
    window: Window, console: Console, chromium: Chosen, desktop: Desktop
) -> None:
    with watched_command_lines() as seen:
        open_console(console, chromium, desktop, window)
    assert any(b"http://127.0.0.1:" in line for line in seen)
    assert not [line for line in seen if console.token.encode() in line]


def test_the_default_browser_arrives_too(console: Console, chromium: Chosen, desktop: Desktop) -> None:
    if not shutil.which("xdg-open"):
        pytest.skip("xdg-open is not installed: apt-get install xdg-utils")
    chromium.become_default()
    with watched_command_lines() as seen:
        open_console(console, chromium, desktop, Window.DEFAULT, chooses=False)
    assert any(b"xdg-open\0http://127.0.0.1:" in line for line in seen)
    assert not [line for line in seen if console.token.encode() in line]


@pytest.mark.parametrize("window", [Window.DEFAULT, Window.PRIVATE])
def test_firefox_arrives_and_no_command_line_has_the_address(
    window: Window, console: Console, firefox: Chosen, desktop: Desktop
) -> None:
    with watched_command_lines() as seen:
        open_console(console, firefox, desktop, window)
    assert any(b"http://127.0.0.1:" in line for line in seen)
    assert not [line for line in seen if console.token.encode() in line]


def test_a_container_of_firefox_has_the_roles_name_and_colour(
    console: Console, firefox: Chosen, desktop: Desktop
) -> None:
    profile = firefox.path.parent / "profile"
    (profile / "extensions").mkdir()
    with zipfile.ZipFile(profile / "extensions" / "containers@example.org.xpi", "w") as extension:
        for name, text in EXTENSION.items():
            extension.writestr(name, text)
    with watched_command_lines() as seen:
        open_console(console, firefox, desktop, Window.CONTAINER, role="a & b%20+#c")
    assert not [line for line in seen if console.token.encode() in line]
    firefox.close(desktop)
    containers = json.loads((profile / "containers.json").read_text())["identities"]
    assert ("a & b%20+#c", "red") in [(made.get("name"), made.get("color")) for made in containers]


def test_roles_in_profiles_do_not_share_a_sign_in(console: Console, chromium: Chosen, desktop: Desktop) -> None:
    for role in ("prod", "test", "prod"):
        open_console(console, chromium, desktop, Window.PROFILE, role=role)
    assert console.visits == [None, None, "signed-in=yes"]


def test_a_private_window_of_chromium_leaves_nothing(console: Console, chromium: Chosen, desktop: Desktop) -> None:
    open_console(console, chromium, desktop, Window.PRIVATE)
    chromium.close(desktop)
    assert files_with("Cookies", chromium.home)
    assert not files_with(console.token, chromium.home)


def test_a_private_window_of_firefox_leaves_nothing(console: Console, firefox: Chosen, desktop: Desktop) -> None:
    open_console(console, firefox, desktop, Window.PRIVATE)
    firefox.close(desktop)
    assert files_with("moz_places", firefox.path.parent)
    assert not files_with(console.token, firefox.path.parent)


def test_what_chromium_lists_as_history_has_no_sign_in(console: Console, chromium: Chosen, desktop: Desktop) -> None:
    open_console(console, chromium, desktop, Window.DEFAULT)
    chromium.close(desktop)
    listed = rows(
        chromium.home / ".config/chromium/Default/History",
        "SELECT urls.url FROM urls JOIN visits ON visits.url = urls.id WHERE visits.transition & ?",
        CHAIN_END,
    )
    assert [urlsplit(url).path for url in listed] == ["/console/home"]


def test_what_firefox_lists_as_history_has_no_sign_in(console: Console, firefox: Chosen, desktop: Desktop) -> None:
    open_console(console, firefox, desktop, Window.DEFAULT)
    firefox.close(desktop)
    listed = rows(
        firefox.path.parent / "profile/places.sqlite",
        "SELECT url FROM moz_places WHERE NOT hidden AND visit_count AND url LIKE ?",
        "http://127.0.0.1:%",
    )
    assert [urlsplit(url).path for url in listed] == ["/console/home"]


def test_the_whole_way_from_a_role_to_its_console(chromium: Chosen, desktop: Desktop, tmp_path: Path) -> None:
    with StrictAws([BOATY], [ADMIN]) as aws, somebody(desktop, tmp_path / "person", aws.url) as person:
        person.has_key()
        person.has_roles(section("prod", ADMIN), f'\n[console]\nbrowser = "{chromium.path}"\n')
        with watched_command_lines() as seen:
            for window in ((), ("--private",), ("--browser-profile",)):
                told = person.run(ROLESWITCH, "console", "prod", "--destination", "EC2", *window)
                assert told == "prod: the console is open in the browser\n"
                desktop.window("^Signed in")
                chromium.close(desktop)
        asked = [(call.action, call.caller_arn) for call in aws.calls if call.service == "signin"]
        whose = ADMIN.arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")
        assert [action for action, _ in asked] == ["getSigninToken", "login"] * 3
        assert all(caller.startswith(whose) for _, caller in asked)
    assert any(b"http://127.0.0.1:" in line for line in seen)
    assert not [line for line in seen if b"SigninToken" in line]


def rows(database: Path, query: str, *values: object) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        return [row[0] for row in connection.execute(query, values)]


def files_with(text: str, folder: Path) -> list[Path]:
    found = []
    for path in folder.rglob("*"):
        with suppress(OSError):
            if path.is_file() and text.encode() in path.read_bytes():
                found.append(path)
    return found
