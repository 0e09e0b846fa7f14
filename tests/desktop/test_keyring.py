"""What the window does where there is no keyring, none that protects, or one that waits for its unlock dialog."""

from __future__ import annotations

import os
import signal
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ADMIN, BOATY, LAKE, Person, section, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PASSWORD = "of-the-login-keyring"
# As dbus-daemon's own, but for the folders with services that it would start.
BUS_WITHOUT_SERVICES = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
PLAIN_TEXT_BACKEND = """
import os
from keyring.backend import KeyringBackend

class PlainText(KeyringBackend):
    priority = 9
    file = os.path.expanduser("~/keys-in-plain-text")

    def set_password(self, service, username, password):
        open(self.file, "a").write(password)

    def get_password(self, service, username):
        return open(self.file).read() if os.path.exists(self.file) else None

    def delete_password(self, service, username):
        os.remove(self.file)
"""


@pytest.fixture(scope="module")
def aws() -> Iterator[StrictAws]:
    with StrictAws([BOATY], [ADMIN, LAKE]) as aws:
        yield aws


@pytest.fixture
def person(desktop: Desktop, aws: StrictAws, tmp_path: Path) -> Iterator[Person]:
    with somebody(desktop, tmp_path / "somebody", aws.url) as person:
        yield person


@contextmanager
def session_bus(person: Person, folder: Path, *, services: bool) -> Iterator[None]:
    """Another session bus for the person's programs; their windows stay in the desktop's accessibility tree."""
    desktop = person.desktop
    asked = ("--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
    tree = desktop.run("dbus-send", "--session", "--print-reply=literal", *asked).strip()
    path = folder / "bus"
    config = folder / "bus.conf"
    config.write_text(BUS_WITHOUT_SERVICES.format(path=path))
    address = f"unix:path={path}"
    how = "--session" if services else f"--config-file={config}"
    words = ["dbus-daemon", how, f"--address={address}", "--nofork", "--print-address=1"]
    bus = desktop.start(words, **person.environ)
    wait_for(lambda: address in desktop.printed(bus), "the other session bus")
    person.environ |= {"DBUS_SESSION_BUS_ADDRESS": address, "AT_SPI_BUS_ADDRESS": tree}
    try:
        yield
    finally:
        person.end()
        desktop.end(bus)


def try_to_add_a_key(person: Person) -> None:
    person.open()
    person.press("Add a key")
    person.desktop.window("^Access keys")
    for text in ("work", BOATY.access_key_id, BOATY.secret_access_key):
        person.desktop.type(text)
        person.desktop.key("Tab")
    person.press("Save")


def nothing_was_stored(person: Person) -> bool:
    kept = [path for path in person.home.rglob("*") if path.is_file() and "window" not in path.name]
    secret = BOATY.secret_access_key.encode()
    return not person.roles_file.exists() and not any(secret in path.read_bytes() for path in kept)


def test_without_a_secret_service_the_dialog_says_what_to_install_and_nothing_is_stored(
    person: Person, tmp_path: Path
) -> None:
    with session_bus(person, tmp_path, services=False):
        try_to_add_a_key(person)
        person.sees("(?s)^There is no keyring .*Install GNOME Keyring .*apt install gnome-keyring", "label")
        assert nothing_was_stored(person)
        with pytest.raises(subprocess.CalledProcessError) as refused:
            person.has_key()
        assert "apt install gnome-keyring" in "\n".join(refused.value.__notes__)
        assert nothing_was_stored(person)


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "PlainText"])
def test_a_backend_that_does_not_protect_is_refused_though_it_was_chosen(backend: str, person: Person) -> None:
    if backend == "PlainText":
        (person.home / "plain_text_backend.py").write_text(PLAIN_TEXT_BACKEND)
        person.environ["PYTHONPATH"] = str(person.home)
        backend = "plain_text_backend.PlainText"
    person.environ["PYTHON_KEYRING_BACKEND"] = backend
    try_to_add_a_key(person)
    person.sees(rf"(?s)^There is no keyring here that protects.*found: {backend.rpartition('.')[0]}\b", "label")
    assert nothing_was_stored(person)


@pytest.fixture
def keyring(person: Person, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A GNOME Keyring of the person's own, which holds their access key; they have two roles."""
    with session_bus(person, tmp_path, services=True):
        keyring = start_keyring(person, tmp_path)
        person.has_key()
        person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'), section("lake", LAKE, 'group = "Data"\n'))
        yield keyring


@pytest.mark.usefixtures("keyring")
def test_a_locked_keyring_is_waited_for_and_unlocking_it_gives_the_session(person: Person) -> None:
    desktop = person.desktop
    lock_keyring(person)
    person.open()
    person.press_at_row("prod, acme")
    desktop.window("Unlock")
    person.sees("^waiting for your keyring…$", "label")
    person.row("prod, acme", "assuming")
    # GNOME's dialog holds mouse and keyboard until it is answered.
    desktop.click_on("", "password text")
    desktop.type(PASSWORD)
    desktop.key("Return")
    person.row("prod, acme", "active")
    assert "waiting for your keyring" not in desktop.accessible_tree()


@pytest.mark.usefixtures("keyring")
def test_an_unlock_dialog_that_is_dismissed_is_a_trouble_that_says_so(person: Person) -> None:
    lock_keyring(person)
    person.open()
    person.press_at_row("prod, acme")
    person.desktop.window("Unlock")
    person.desktop.click_on("", "password text")
    person.desktop.key("Escape")
    person.row("prod, acme", "Keyring waits")
    person.choose("prod, acme")
    person.sees("^The keyring is locked, or its unlock dialog was dismissed", "label")
    person.sees("^Try again$", "push button")


def test_a_keyring_that_does_not_answer_leaves_the_window_as_quick_as_it_was(
    person: Person, keyring: subprocess.Popen[bytes]
) -> None:
    desktop = person.desktop
    person.open()
    person.sees("^keys in GNOME Keyring$", "label")
    os.killpg(keyring.pid, signal.SIGSTOP)
    try:
        person.press_at_row("prod, acme")
        person.sees("^waiting for your keyring…$", "label")
        desktop.key("ctrl+k")
        desktop.type("lake")
        wait_for(lambda: "list item 'prod, acme" not in desktop.accessible_tree(), "the search")
        desktop.key("Escape")
        person.row("prod, acme", "assuming")
        person.press_at_row("prod, acme")  # Cancel stands there now
        person.row("prod, acme", "not assumed")
    finally:
        os.killpg(keyring.pid, signal.SIGCONT)
    person.press_at_row("lake, 7310-4456-1290")
    person.row("lake, 7310-4456-1290", "active")


def start_keyring(person: Person, folder: Path) -> subprocess.Popen[bytes]:
    person.environ["XDG_DATA_HOME"] = str(folder / "data")
    control = folder / "keyring"
    control.mkdir(mode=0o700)
    daemon = f"exec gnome-keyring-daemon --foreground --unlock --components=secrets --control-directory={control}"
    keyring = person.desktop.start(["sh", "-c", f"printf {PASSWORD} | {daemon}"], **person.environ)
    call = ("--dest=org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner")
    asked = ("dbus-send", "--session", "--print-reply=literal", *call, "string:org.freedesktop.secrets")
    wait_for(lambda: "true" in person.run(*asked), "the keyring")
    return keyring


def lock_keyring(person: Person) -> None:
    where = ("--dest=org.freedesktop.secrets", "/org/freedesktop/secrets")
    call = ("org.freedesktop.Secret.Service.Lock", "array:objpath:/org/freedesktop/secrets/collection/login")
    person.run("dbus-send", "--session", "--print-reply", *where, *call)
