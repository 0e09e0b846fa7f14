"""A person's main jobs with secrets that stand nowhere else, everything logged, and what is left of them."""

from __future__ import annotations

import base64
import re
import sys
import threading
import urllib.parse
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from roleswitch.demo.strict_aws import UNAVAILABLE, StrictAws, User
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ADMIN, BOATY, LAKE, PARTNER, SOURCE, Browser, Person, section, somebody
from tests.desktop.window import ROLESWITCH

if TYPE_CHECKING:
    from collections.abc import Iterator

# A key of its own, which stands in no other test.
CANARY = User(BOATY.arn, "AKIAIOSFODNN7CANARY1", "CANARY7xkQ/w+Zt3pLr9VbN2mHs5JdKf8GyTcXq0")
MOVED = User(BOATY.arn, "AKIAIOSFODNN7CANARY2", "CANARY8ylR/x+Au4qmMs0WcO3nIt6KeLg9HzUdYr1")
WRONG = "WRONGky+1xkQ/wZt3pLr9VbN2mHs5JdKf8GyTcXq"

AS_CHATTY_AS_IT_GETS = """
import logging, sys
logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
STARTS = {"subprocess.Popen", "os.exec", "os.posix_spawn"}
sys.addaudithook(lambda event, about: event in STARTS and sys.stderr.write(f"command line {about[:2]!r}\\n"))
from roleswitch.__main__ import main
sys.exit(main())
"""
"""What it starts is printed too: a helper may be over before anybody looks at its command line."""


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

    def notesign_in(self) -> None:
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


@contextmanager
def watched(desktop: Desktop, folder: Path, aws: StrictAws) -> Iterator[Run]:
    with somebody(desktop, folder / "somebody", aws.url) as person:
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


def add_key(run: Run) -> None:
    person, desktop = run.person, run.person.desktop
    person.open((sys.executable, "-c", AS_CHATTY_AS_IT_GETS))
    person.press("Add a key")
    person.in_front("^Access keys")
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


def work(run: Run, aws: StrictAws) -> None:
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


def import_key(run: Run) -> None:
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


def sign_in(run: Run, browser: Browser, aws: StrictAws) -> None:
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
    run.notesign_in()
    # The access token is refused, and another one got for the refresh token.
    aws.identity_center.expire_tokens()
    person.choose("acme-prod · Admin")
    before = run.note_sessions()
    person.press("Renew now")
    wait_for(lambda: run.note_sessions() > before, "a renewed session")
    run.notesign_in()
    run.shown.append(desktop.accessible_tree())
    run.signed_in = {secret: run.files_with(secret) for secret in run.sign_in_secrets}


def sign_out(run: Run) -> None:
    person = run.person
    person.open_menu_of("^acme · signed in", "Down", "Down", "Down")
    person.sees("^Sign out of acme", "dialog")
    person.in_front("^Sign out of acme")
    person.desktop.key("Tab", "space")
    person.sees("^acme · signed out", "list item")
