"""The window with each keyring that people of Linux have: GNOME Keyring, KWallet and KeePassXC, all of them real."""

from __future__ import annotations

import json
import re
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import wait_for
from tests.desktop.keyring_servers import GnomeKeyring, KeePassXC, KeyringServer, KWallet, session_bus
from tests.desktop.person import ADMIN, BOATY, LAKE, Person, section, somebody
from tests.desktop.window import ROLESWITCH

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.desktop import Desktop

ITEM = f"work:{BOATY.access_key_id}"
PROD, DATA = "prod, acme", "lake, 7310-4456-1290"
ROLES = (section("prod", ADMIN, 'account_name = "acme"\n'), section("lake", LAKE, 'group = "Data"\n'))


@pytest.fixture
def aws() -> Iterator[StrictAws]:
    with StrictAws([BOATY], [ADMIN, LAKE]) as aws:
        yield aws


@pytest.fixture
def person(desktop: Desktop, aws: StrictAws, tmp_path: Path) -> Iterator[Person]:
    with somebody(desktop, tmp_path / "somebody", aws.url) as person:
        yield person


@pytest.fixture(params=[GnomeKeyring, KWallet, KeePassXC], ids=lambda kind: kind.NAME)
def keyring(request: pytest.FixtureRequest, person: Person, tmp_path: Path) -> Iterator[KeyringServer]:
    """Runs unlocked on a session bus of the person's own."""
    kind: type[KeyringServer] = request.param
    skip_without(kind)
    with session_bus(person, tmp_path, kind.SERVICES):
        keyring = kind(person, tmp_path)
        try:
            keyring.start()
            yield keyring
        finally:
            keyring.end()


@pytest.fixture
def kept(keyring: KeyringServer, person: Person) -> KeyringServer:
    """The keyring, with the person's access key in it; they have two roles."""
    person.has_key()
    person.has_roles(*ROLES)
    return keyring


def test_a_key_lives_in_the_keyring_and_nowhere_else_until_it_is_removed(
    keyring: KeyringServer, person: Person
) -> None:
    desktop = person.desktop
    person.open()
    person.sees(f"^keys in {keyring.NAME}$", "push button")
    person.press("Add a key")
    person.in_front("^Access keys")
    person.sees(f"^The secret is kept in {keyring.NAME} and nowhere else", "label")
    for text in ("work", BOATY.access_key_id, BOATY.secret_access_key):
        desktop.type(text)
        desktop.key("Tab")
    person.press("Save")
    person.gone("^Access keys")
    kept = wait_for(lambda: keyring.holds(ITEM), f"the key in {keyring.NAME}")
    assert json.loads(kept)["secret_access_key"] == BOATY.secret_access_key
    assert files_with(BOATY.secret_access_key, person) == []
    person.has_roles(*ROLES)
    person.press_at_row(PROD)
    person.row(PROD, "active")
    person.close()

    person.open()
    person.press_at_row(DATA)
    keyring.allow()
    person.row(DATA, "active")
    assert files_with(BOATY.secret_access_key, person) == []

    person.choose_in_menu("Add source…", "Down")
    person.in_front("^Access keys")
    person.press("Remove work…")
    person.press("Remove")
    wait_for(lambda: not keyring.holds(ITEM), f"the end of the key in {keyring.NAME}")


def test_whether_it_is_locked_is_told_without_a_dialog(keyring: KeyringServer, person: Person) -> None:
    asked = "from roleswitch.core.keychain import Keychain; print(Keychain().is_locked())"
    assert person.run(sys.executable, "-c", asked) == "False\n"
    keyring.lock()
    assert person.run(sys.executable, "-c", asked) == "True\n"


def test_a_keyring_that_is_locked_at_the_start_is_waited_for(kept: KeyringServer, person: Person) -> None:
    kept.lock()
    person.open()
    person.sees(f"^keys in {kept.NAME}$", "push button")
    person.press_at_row(PROD)
    person.desktop.window(kept.DIALOG)
    person.sees("^waiting for your keyring…$", "label")
    person.row(PROD, "assuming")
    kept.unlock()
    kept.allow()
    person.row(PROD, "active")
    assert "waiting for your keyring" not in person.desktop.accessible_tree()


def test_a_keyring_that_was_killed_is_told_and_used_again_when_it_is_back(kept: KeyringServer, person: Person) -> None:
    person.open()
    person.sees(f"^keys in {kept.NAME}$", "push button")
    kept.kill()
    person.press_at_row(PROD)
    person.row(PROD, "Keyring waits")
    person.choose(PROD)
    person.sees("^No keyring is running now: start the one you use", "label")
    kept.start()
    person.press("Try again")
    kept.allow()
    person.row(PROD, "active")


def test_a_key_is_replaced_by_a_new_one_and_the_old_one_deleted(kept: KeyringServer, person: Person) -> None:
    with answering(kept, person):
        person.run(ROLESWITCH, "key", "rotate", "work")
        person.run(ROLESWITCH, "key", "rotate", "--finish", "work")
        person.run(ROLESWITCH, "assume", "prod")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    (key,) = set(re.findall("AKIA[A-Z0-9]{16}", person.roles_file.read_text()))
    assert key != BOATY.access_key_id
    assert not kept.holds(ITEM)
    secret = json.loads(wait_for(lambda: kept.holds(f"work:{key}"), "the new key"))["secret_access_key"]
    assert secret != BOATY.secret_access_key
    assert files_with(secret, person) == []


def test_in_kde_a_kwallet_that_does_not_run_is_started(person: Person, tmp_path: Path) -> None:
    skip_without(KWallet)
    with session_bus(person, tmp_path, KWallet.SERVICES):
        kwallet = KWallet(person, tmp_path)
        kwallet.start()
        person.has_key()
        kwallet.kill()
        person.has_roles(*ROLES)
        person.environ["XDG_CURRENT_DESKTOP"] = "KDE"
        person.open()
        person.sees("^keys in KWallet$", "push button")
        person.press_at_row(PROD)
        kwallet.unlock()
        person.row(PROD, "active")


@contextmanager
def answering(keyring: KeyringServer, person: Person) -> Iterator[None]:
    """Says yes to each of its questions, as often as it asks."""
    over = threading.Event()

    def say_yes() -> None:
        while not over.wait(0.2):
            if any(title.endswith("Access Request") for title in person.desktop.windows().values()):
                keyring.allow()

    with ThreadPoolExecutor(1) as mouse:
        saying = mouse.submit(say_yes)
        try:
            yield
        finally:
            over.set()
        saying.result()


def skip_without(kind: type[KeyringServer]) -> None:
    if missing := kind.missing():
        pytest.skip(f"this machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them")


def files_with(secret: str, person: Person) -> list[str]:
    """Names of the files of the person's home that hold the secret as it is."""
    found = []
    for path in person.home.parent.rglob("*"):
        with suppress(OSError):
            if path.is_file() and secret.encode() in path.read_bytes():
                found.append(path.name)
    return found
