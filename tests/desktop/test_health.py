"""The health page on a real desktop with a real GNOME Keyring: each mending is clicked, and seen to be good then."""

from __future__ import annotations

import json
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from roleswitch.demo.strict_aws import StrictAws, User
from tests.desktop.desktop import Desktop, NotSeen, wait_for
from tests.desktop.keyring_servers import GnomeKeyring, KeePassXC, KeyringServer, KWallet, session_bus
from tests.desktop.person import ADMIN, BOATY, LAKE, Person, section, somebody
from tests.desktop.window import ROLESWITCH

OTHER = User("arn:aws:iam::111122223333:user/other", "AKIAIOSFODNN7OTHER01", "je7MtGbClwBF/2Zp9Utk+h3yCo8nvbOTHERKEY01")
PLAIN = f"[old]\naws_access_key_id = {OTHER.access_key_id}\naws_secret_access_key = {OTHER.secret_access_key}\n"
UPS = 7
"""From the foot of the program's menu to Check health…"""


@pytest.fixture(scope="module")
def aws() -> Iterator[StrictAws]:
    with StrictAws([BOATY, OTHER], [ADMIN, LAKE]) as aws:
        yield aws


@pytest.fixture
def person(desktop: Desktop, aws: StrictAws, tmp_path: Path) -> Iterator[Person]:
    with somebody(desktop, tmp_path / "somebody", aws.url) as person:
        yield person


@pytest.fixture
def keyring(person: Person, tmp_path: Path) -> Iterator[GnomeKeyring]:
    """A GNOME Keyring of the person's own, which holds their access key; they have two roles."""
    with session_bus(person, tmp_path, GnomeKeyring.SERVICES):
        keyring = GnomeKeyring(person, tmp_path)
        keyring.start()
        person.has_key()
        person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'), section("lake", LAKE))
        yield keyring


def open_health(person: Person) -> None:
    person.choose_in_menu("Menu", *["Up"] * UPS)
    person.desktop.window("^Health")


def all_is_looked_at(person: Person) -> None:
    """Until then what is found moves down, and a click misses it."""
    person.sees("( in trouble|^All is well)", "label")


def findings(person: Person) -> dict[str, dict[str, str]]:
    """What the command line says of it."""
    told = subprocess.run(
        [str(ROLESWITCH), "doctor", "--json"],
        env=person.desktop.environ | person.environ,
        capture_output=True,
        check=False,
        timeout=60,
    )
    found = {each["id"]: each for each in json.loads(told.stdout)["findings"]}
    if unfinished := [id for id in found if id.endswith(".looking")]:  # it gives up after 4.5 s
        raise NotSeen(f"the end of {', '.join(unfinished)}")
    return found


def no_more(person: Person, words: str) -> None:
    """Wait until nothing of that pattern is on the page."""
    wait_for(lambda: not re.search(words, person.desktop.accessible_tree()), f"the end of {words}")


def test_a_locked_keyring_is_told_without_a_prompt_and_unlocked_by_a_click(
    person: Person, keyring: GnomeKeyring
) -> None:
    keyring.lock()
    person.open()
    open_health(person)
    person.sees("^Locked or not: attention. GNOME Keyring is locked", "label")
    person.sees("^Access keys|^Tray", "label")
    assert not any(re.search(keyring.DIALOG, title) for title in person.desktop.windows().values())
    person.press("Unlock…: Locked or not")
    keyring.unlock()
    person.sees("^Writing and reading: good. GNOME Keyring is unlocked", "label")
    person.sees("^Access keys: good", "label")
    assert findings(person)["keyring.write"]["state"] == "good"


def test_a_keyring_that_hangs_is_told_while_all_else_is_found_and_is_tried_again_by_a_click(
    person: Person, keyring: GnomeKeyring
) -> None:
    person.open()
    person.sees("^keys in GNOME Keyring$", "push button")
    keyring.signal(signal.SIGSTOP)
    try:
        open_health(person)
        person.sees("^Proxy: good", "label")
        person.sees("^Writing and reading: trouble. The keyring has not answered for 2 seconds", "label")
    finally:
        keyring.signal(signal.SIGCONT)
    person.press("Try again: Writing and reading")
    person.sees("^Writing and reading: good", "label")


@pytest.mark.parametrize("kind", [GnomeKeyring, KWallet, KeePassXC], ids=lambda kind: kind.NAME)
def test_each_keyring_is_named_tried_out_and_compared_with_the_list_without_a_question(
    kind: type[KeyringServer], person: Person, tmp_path: Path
) -> None:
    if missing := kind.missing():
        pytest.skip(f"this machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them")
    with session_bus(person, tmp_path, kind.SERVICES):
        server = kind(person, tmp_path)
        try:
            server.start()
            person.has_key()
            found = findings(person)
            assert kind.NAME in found["keyring.backend"]["message"]
            assert {each["id"]: each["state"] for each in found.values() if each["area"] == "keyring"} == {
                "keyring.backend": "good",
                "keyring.write": "good",
                "keyring.keys": "good",
            }
            server.lock()
            locked = findings(person)["keyring.write"]
            assert (locked["state"], locked["mend"]) == ("attention", "keyring.unlock")
        finally:
            server.end()  # KeePassXC outlives its bus, and its window would take the clicks of later tests


@pytest.mark.usefixtures("keyring")
def test_the_list_and_the_keyring_are_repaired_against_each_other(person: Person) -> None:
    person.run(ROLESWITCH, "key", "add", "spare", "--access-key-id", OTHER.access_key_id, text=OTHER.secret_access_key)
    # Somebody takes the source out of the list by hand, and keys of an earlier time stay beside one.
    person.has_roles(section("prod", ADMIN))
    earlier = json.dumps({"access_key_id": "AKIAIOSFODNN7EARLIER", "secret_access_key": "x" * 40})
    for name, text in (("work:AKIAIOSFODNN7EARLIER", earlier), ("secret/mfa-session:gone", '{"text": "{}"}')):
        attributes = ("service", "RoleSwitch", "username", name, "application", "Python keyring library")
        person.run("secret-tool", "store", "--label", name, *attributes, text=text)
    found = findings(person)
    back = f"keyring.put-back:spare:{OTHER.access_key_id}"
    assert {each["mend"] for each in found.values() if each["area"] == "keyring" and each["mend"]} == {
        back,
        "keyring.remove-key:work:AKIAIOSFODNN7EARLIER",
        "keyring.remove-secret:mfa-session:gone",
    }
    person.open()
    open_health(person)
    all_is_looked_at(person)
    person.press("Put back into the list: Nobody's items")
    person.sees("^spare is a source of the list again", "label")
    person.press("Remove it: Nobody's items")
    no_more(person, "MFA session of gone")
    person.press("Remove it…: Nobody's items")
    person.press("Remove it")
    person.sees("^Access keys: good. The access keys that roles.toml names are there, and nothing", "label")
    assert "[sources.spare]" in person.roles_file.read_text()
    assert OTHER.arn in person.run(ROLESWITCH, "key", "test", "spare")
    assert BOATY.arn in person.run(ROLESWITCH, "key", "test", "work")


@pytest.mark.usefixtures("keyring")
def test_files_keys_and_leftovers_are_mended_by_clicks_and_the_files_are_as_they_should_be(person: Person) -> None:
    desktop = person.desktop
    person.run(ROLESWITCH, "assume", "prod")
    for session in person.sessions.glob("*.session"):
        session.unlink()  # as after a crash of the computer
    person.credentials.write_text(f"# mine\n{PLAIN}\n{person.credentials.read_text()}")
    person.credentials.chmod(0o644)
    person.open()
    open_health(person)
    person.sees("^~/.aws/credentials: trouble", "label")
    all_is_looked_at(person)
    person.press("Make it mine alone: ~/.aws/credentials")
    person.sees("^~/.aws/credentials is yours alone now", "label")
    assert person.credentials.stat().st_mode & 0o777 == 0o600
    person.press("Remove it: Left by a session")
    no_more(person, "Left by a session: attention")
    person.press("Move to keyring…: Keys in plain text")
    desktop.window("^RoleSwitch$")
    person.press("Move to keyring")
    no_more(person, "Keys in plain text: attention")
    person.press("Remove…: Copies of AWS files")
    desktop.window("^RoleSwitch$")
    person.press("Remove")
    no_more(person, "Copies of AWS files: attention")
    assert not list(person.credentials.parent.glob("*.roleswitch-backup-*"))
    text = person.credentials.read_text()
    assert text.startswith("# mine\n")
    assert "aws_access_key_id" not in text
    assert OTHER.arn in person.run(ROLESWITCH, "key", "test", "old")
    person.press("Copy report")
    report = wait_for(lambda: text if (text := desktop.clipboard()).startswith("RoleSwitch") else None, "the report")
    assert str(person.home) not in report
    assert OTHER.secret_access_key not in report
    assert "~/.aws/credentials" in report
    desktop.key("Escape")
    person.gone("^Health")
