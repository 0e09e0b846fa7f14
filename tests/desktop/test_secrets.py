"""Where secrets are after a whole run of the window, and where not: files, command lines, logs, what is shown."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
import threading
import urllib.parse
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import UNAVAILABLE, StrictAws, User
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ACME, ADMIN, BOATY, LAKE, PARTNER, SOURCE, Browser, Person, section, somebody
from tests.desktop.window import ROLESWITCH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# A key of its own, which stands in no other test.
CANARY = User(BOATY.arn, "AKIAIOSFODNN7CANARY1", "CANARY7xkQ/w+Zt3pLr9VbN2mHs5JdKf8GyTcXq0")
MOVED = User(BOATY.arn, "AKIAIOSFODNN7CANARY2", "CANARY8ylR/x+Au4qmMs0WcO3nIt6KeLg9HzUdYr1")
WRONG = "WRONGky+1xkQ/wZt3pLr9VbN2mHs5JdKf8GyTcXq"

AS_CHATTY_AS_IT_GETS = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
from roleswitch.__main__ import main
sys.exit(main())
"""


@dataclass
class Run:
    """What is left of a run, and what was seen of it while it went on."""

    person: Person
    session_secrets: dict[str, str] = field(default_factory=dict)
    """The role of every secret key and token that a session had, former sessions too."""
    sign_in_secrets: dict[str, str] = field(default_factory=dict)
    """What each secret of a sign-in is, former ones too."""
    signed_in: dict[str, set[str]] = field(default_factory=dict)
    """The files that held it while the sign-in lasted."""
    command_lines: set[bytes] = field(default_factory=set)
    shown: list[str] = field(default_factory=list)
    """What a screen reader saw at several moments."""
    printed: str = ""
    environ: bytes = b""

    def end(self) -> None:
        """Close the window, and take down what it has printed."""
        process = self.person.process
        assert process is not None
        self.environ = Path(f"/proc/{process.pid}/environ").read_bytes()
        self.person.close()
        self.printed = self.person.desktop.printed(process)

    def note_sessions(self) -> int:
        """Take down the secrets of the sessions that there are now; how many are known."""
        for file in self.person.sessions.glob("*.session"):
            for secret in re.findall(r'"(?:SecretAccessKey|SessionToken)": ?"([^"]+)"', file.read_text()):
                self.session_secrets.setdefault(secret, file.stem)
        return len(self.session_secrets)

    def note_sign_in(self) -> None:
        """Take down what a sign-in has on disk now."""
        for file in self.person.home.glob(".aws/sso/cache/*.json"):
            for name, secret in re.findall(r'"(accessToken|refreshToken|clientSecret)": ?"([^"]+)"', file.read_text()):
                self.sign_in_secrets[secret] = name

    def files_with(self, secret: str) -> set[str]:
        """Names of all files below the homes and the runtime folder that hold the secret, in any spelling."""
        spelled = spellings(secret)
        found = set()
        for folder in (self.person.home, self.person.desktop.folder):
            for path in folder.rglob("*"):
                with suppress(OSError):
                    if path.is_file() and any(spelling in path.read_bytes() for spelling in spelled):
                        found.add(path.name)
        return found


def spellings(secret: str) -> set[bytes]:
    """As it is, as JSON, in a URL, and in base 64 wherever it stands there."""
    plain = secret.encode()
    in_base64 = {base64.b64encode(b"\0" * shift + plain)[4:-4] for shift in range(3)}
    return {plain, plain.replace(b"/", b"\\/"), urllib.parse.quote(secret, safe="").encode(), *in_base64}


@pytest.fixture(scope="module")
def run(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """A person adds a wrong key and the right one, assumes, renews, is refused, copies, opens a terminal and ends."""
    with StrictAws([CANARY], [ADMIN, LAKE, PARTNER]) as aws, watched(desktop, tmp_path_factory, aws) as run:
        with command_lines_into(run.command_lines):
            _add_key(run)
            _work(run, aws)
            run.end()
        yield run


@pytest.fixture(scope="module")
def list_run(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """A person imports ~/.aws with its key, signs in to Identity Center, assumes, renews the sign-in and signs out."""
    with (
        StrictAws([MOVED], [ADMIN], identity_center=ACME) as aws,
        watched(desktop, tmp_path_factory, aws) as run,
    ):
        browser = Browser(run.person)
        with command_lines_into(run.command_lines):
            _import_key(run)
            _sign_in(run, browser, aws)
            _sign_out(run)
            run.end()
        yield run


@contextmanager
def watched(desktop: Desktop, folders: pytest.TempPathFactory, aws: StrictAws) -> Iterator[Run]:
    with somebody(desktop, folders.mktemp("secrets") / "somebody", aws.url) as person:
        (person.home / "tmp").mkdir()
        person.environ["TMPDIR"] = str(person.home / "tmp")
        yield Run(person)


@contextmanager
def command_lines_into(seen: set[bytes]) -> Iterator[None]:
    """Collect the command lines of all processes, looked at twenty times a second."""
    over = threading.Event()

    def look() -> None:
        while not over.wait(0.05):
            for file in Path("/proc").glob("[0-9]*/cmdline"):
                with suppress(OSError):
                    seen.add(file.read_bytes())

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def _add_key(run: Run) -> None:
    person, desktop = run.person, run.person.desktop
    person.open((sys.executable, "-c", AS_CHATTY_AS_IT_GETS))
    person.press("Add a key")
    desktop.window("^Access keys")
    for text in ("work", CANARY.access_key_id, WRONG, "", "eu-west-1"):
        desktop.type(text)
        desktop.key("Tab")
    person.press("Test")
    person.sees("^The secret access key of work is wrong", "label")
    run.shown.append(desktop.accessible_tree())
    # Pasted, both parts at once: what xdotool types stands on its command line.
    pair = f"{CANARY.access_key_id} {CANARY.secret_access_key}\n"
    desktop.run("sh", "-c", "xclip -i -selection clipboard >/dev/null 2>&1", text=pair)
    desktop.click_on("^Access key ID$", "text")
    desktop.key("ctrl+v")
    person.press("Test")
    person.sees("^This is arn:aws:iam::111122223333:user/boaty", "label")
    run.shown.append(desktop.accessible_tree())
    person.press("Save")
    person.gone("^Access keys")


def _work(run: Run, aws: StrictAws) -> None:
    person, desktop = run.person, run.person.desktop
    person.roles_file.write_text(
        SOURCE.replace(BOATY.access_key_id, CANARY.access_key_id)
        + section("prod", ADMIN, 'account_name = "acme"\n')
        + section("lake", LAKE, 'account_name = "acme"\ndeliver = "credential-process"\n')
        + section("partner", PARTNER, 'account_name = "northwind"\n')
    )
    for role in ("prod, acme", "lake, acme"):
        person.press_at_row(role)
        person.row(role, "active")
    person.press_at_row("partner, northwind")
    person.row("partner, northwind", "Access denied")
    before = run.note_sessions()
    person.choose("prod, acme")
    person.press("Renew now")
    wait_for(lambda: run.note_sessions() > before, "a renewed session")
    desktop.key("ctrl+shift+c")
    person.copied_exports()
    (person.home / ".bashrc").write_text("env >/dev/null; touch ~/was-open; exit 0\n")
    person.press("Open terminal")
    wait_for((person.home / "was-open").exists, "the shell in the terminal")
    person.gone("^prod · prod")
    person.run(ROLESWITCH, "env", "prod", "--shell", "json")
    person.run(ROLESWITCH, "credential-process", "lake")
    person.run(ROLESWITCH, "exec", "prod", "--", "true")
    person.run(ROLESWITCH, "key", "test", "work")
    run.note_sessions()
    # A renewal that AWS does not answer, with all its retries.
    aws.fail(20, UNAVAILABLE)
    person.press("Renew now")
    person.row("prod, acme", "renewal failed: AWS is busy")
    run.shown.append(desktop.accessible_tree())


def _import_key(run: Run) -> None:
    person = run.person
    person.config.write_text(f"[profile view]\nrole_arn = {ADMIN.arn}\nsource_profile = office\n")
    person.credentials.write_text(
        f"[office]\naws_access_key_id = {MOVED.access_key_id}\naws_secret_access_key = {MOVED.secret_access_key}\n"
    )
    person.open((sys.executable, "-c", AS_CHATTY_AS_IT_GETS))
    person.press("Import 1 role from ~/.aws")
    person.sees("^view, ", "list item")
    run.shown.append(person.desktop.accessible_tree())
    person.desktop.click_on("^Move the access key of .office. into GNOME Keyring", "check box")
    person.press("Import 1 role")
    person.sees("^The key of office is in GNOME Keyring", "label")
    run.shown.append(person.desktop.accessible_tree())
    person.press("Close")
    person.press_at_row("view, 4821-0937-5526")
    person.row("view, 4821-0937-5526", "active")


def _sign_in(run: Run, browser: Browser, aws: StrictAws) -> None:
    person, desktop = run.person, run.person.desktop
    person.begin_sign_in()
    asked = browser.opened()
    (device_code,) = aws.identity_center.device_codes()
    run.sign_in_secrets[device_code] = "deviceCode"
    run.shown.append(desktop.accessible_tree())
    browser.allow(asked)
    person.press("Import 3 roles")
    person.press_at_row("acme-prod · Admin")
    person.row("acme-prod · Admin", "active")
    run.note_sign_in()
    # The access token is refused, and another one got for the refresh token.
    aws.identity_center.expire_tokens()
    person.choose("acme-prod · Admin")
    before = run.note_sessions()
    person.press("Renew now")
    wait_for(lambda: run.note_sessions() > before, "a renewed session")
    run.note_sign_in()
    run.shown.append(desktop.accessible_tree())
    run.signed_in = {secret: run.files_with(secret) for secret in run.sign_in_secrets}


def _sign_out(run: Run) -> None:
    person = run.person
    person.open_menu_of("^acme · signed in", "Down", "Down", "Down")
    person.sees("^Sign out of acme", "dialog")
    person.desktop.key("Tab", "space")
    person.sees("^acme · signed out", "list item")


def test_the_secret_of_an_access_key_is_on_disk_in_the_encrypted_keyring_alone(run: Run) -> None:
    assert list(run.person.desktop.home.glob(".local/share/keyrings/*.keyring"))
    # So these are searched.
    assert run.files_with(CANARY.access_key_id) >= {"roles.toml"}
    assert run.files_with("prod") >= {"history.jsonl"}
    assert run.person.roles_file.with_name("window.ini").exists()
    for secret in (CANARY.secret_access_key, WRONG):
        assert not run.files_with(secret)


def test_the_secrets_of_a_session_are_in_its_file_and_in_the_profile_that_was_asked_for_alone(run: Run) -> None:
    assert set(run.session_secrets.values()) == {"role-prod", "role-lake"}
    lasting = {secret: run.files_with(secret) for secret in run.session_secrets}
    allowed: Mapping[str, tuple[set[str], ...]] = {
        # A session that was renewed is nowhere any more.
        "role-prod": ({"role-prod.session", "credentials"}, set()),
        "role-lake": ({"role-lake.session"},),
    }
    for secret, role in run.session_secrets.items():
        assert lasting[secret] in allowed[role]
    assert sorted(map(len, lasting.values())) == [0, 0, 1, 1, 2, 2]
    assert run.person.credentials.stat().st_mode & 0o777 == 0o600
    assert {file.stat().st_mode & 0o777 for file in run.person.sessions.glob("*.session")} == {0o600}
    assert run.person.sessions.stat().st_mode & 0o777 == 0o700


def test_no_secret_was_ever_on_a_command_line(run: Run) -> None:
    seen = b"\n".join(run.command_lines)
    assert b"shell\0prod" in seen  # the terminal's, so those of its children are there too
    for secret in (CANARY.secret_access_key, *run.session_secrets):
        assert not any(spelling in seen for spelling in spellings(secret))


def test_no_secret_is_in_a_log_with_everything_logged_or_in_the_window_s_environment(run: Run) -> None:
    assert "DEBUG" in run.printed
    for secret in (CANARY.secret_access_key, WRONG, *run.session_secrets):
        assert not any(spelling in run.printed.encode() + run.environ for spelling in spellings(secret))


def test_a_screen_reader_is_never_told_a_secret(run: Run) -> None:
    assert any("password text 'Secret access key'" in shown for shown in run.shown)
    for secret in (CANARY.secret_access_key, WRONG, *run.session_secrets):
        assert not any(secret in shown for shown in run.shown)


def test_a_key_that_was_moved_out_of_its_file_is_in_the_encrypted_keyring_and_the_backup_alone(list_run: Run) -> None:
    (backup,) = list_run.person.home.glob(".aws/credentials.roleswitch-backup-*")
    assert list_run.files_with(MOVED.secret_access_key) == {backup.name}
    assert backup.stat().st_mode & 0o777 == 0o600
    assert list_run.files_with(MOVED.access_key_id) >= {"roles.toml"}


def test_the_secrets_of_a_sign_in_are_where_the_aws_cli_has_its_own_alone_until_the_sign_out(list_run: Run) -> None:
    kinds: dict[str, list[set[str]]] = {}
    for secret, kind in list_run.sign_in_secrets.items():
        kinds.setdefault(kind, []).append(list_run.signed_in[secret])
    token = f"{hashlib.sha1(ACME.start_url.encode(), usedforsecurity=False).hexdigest()}.json"
    (client,) = (file.name for file in list_run.person.home.glob(".aws/sso/cache/roleswitch-client-*.json"))
    assert kinds == {
        "deviceCode": [set()],
        "accessToken": [set(), {token}],  # the one before it is nowhere any more
        "refreshToken": [set(), {token}],
        "clientSecret": [{token, client}],
    }
    left = {secret: list_run.files_with(secret) for secret in list_run.sign_in_secrets}
    assert {kind: left[secret] for secret, kind in list_run.sign_in_secrets.items() if left[secret]} == {
        "clientSecret": {client}
    }
    cache = list_run.person.home / ".aws" / "sso" / "cache"
    assert {path.stat().st_mode & 0o777 for path in cache.iterdir()} == {0o600}
    assert cache.stat().st_mode & 0o777 == 0o700


def test_no_secret_of_a_list_or_a_sign_in_is_told_to_anybody(list_run: Run) -> None:
    seen = b"\n".join(list_run.command_lines)
    assert b"acme.awsapps.com/start" in seen  # which was typed, so what else was there would be
    assert "DEBUG" in list_run.printed
    assert any("Accounts and roles of acme" in shown for shown in list_run.shown)
    for secret in (MOVED.secret_access_key, *list_run.sign_in_secrets, *list_run.session_secrets):
        told = (seen, list_run.printed.encode(), list_run.environ, *map(str.encode, list_run.shown))
        assert not any(spelling in each for spelling in spellings(secret) for each in told)
