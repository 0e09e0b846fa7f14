"""What the window does where there is no keyring, none that protects, or one that waits for its unlock dialog."""

from __future__ import annotations

import signal
import subprocess
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.keyring_servers import GnomeKeyring, session_bus
from tests.desktop.person import ADMIN, BOATY, LAKE, Person, section, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

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


def try_to_add_a_key(person: Person) -> None:
    person.open()
    person.press("Add a key")
    person.in_front("^Access keys")
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
    with session_bus(person, tmp_path):
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
def keyring(person: Person, tmp_path: Path) -> Iterator[GnomeKeyring]:
    """A GNOME Keyring of the person's own, which holds their access key; they have two roles."""
    with session_bus(person, tmp_path, GnomeKeyring.SERVICES):
        keyring = GnomeKeyring(person, tmp_path)
        keyring.start()
        person.has_key()
        person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'), section("lake", LAKE, 'group = "Data"\n'))
        yield keyring


def test_an_unlock_dialog_that_is_dismissed_is_a_trouble_that_says_so(keyring: GnomeKeyring, person: Person) -> None:
    keyring.lock()
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
    keyring: GnomeKeyring, person: Person
) -> None:
    desktop = person.desktop
    person.open()
    person.sees("^keys in GNOME Keyring$", "push button")
    keyring.signal(signal.SIGSTOP)
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
        keyring.signal(signal.SIGCONT)
    person.press_at_row("lake, 7310-4456-1290")
    person.row("lake, 7310-4456-1290", "active")
