"""Secrets in a keyring: kept whole, read back, and never given to a backend that does not protect."""

from __future__ import annotations

import json
import logging
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jeepney import DBusAddress, DBusErrorResponse, new_error, new_method_call
from keyring.errors import InitError, KeyringError, KeyringLocked, NoKeyringError, PasswordSetError

from roleswitch.core.keychain import Keychain
from roleswitch.errors import (
    Action,
    Cancelled,
    KeyMissing,
    KeyringNotAnswering,
    KeyringNotProtected,
    KeyringTrouble,
)
from tests.fakes import KEY, OTHER_KEY, WORK, Died, MemoryKeyring, hanging

ITEM = ("RoleSwitch", f"work:{KEY.access_key_id}")


def chain_of(error: BaseException) -> str:
    """Everything that a traceback of `error` would print of exceptions."""
    texts = []
    while True:
        texts.append(repr(error))
        following = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        if following is None:
            return "\n".join(texts)
        error = following


def test_a_key_that_was_put_is_read_back() -> None:
    keychain = Keychain(MemoryKeyring())
    keychain.put("work", KEY)
    assert keychain.read(WORK) == KEY


def test_a_key_is_one_item_of_json_under_our_own_name() -> None:
    backend = MemoryKeyring()
    Keychain(backend).put("work", KEY)
    assert list(backend.items) == [ITEM]
    assert json.loads(backend.items[ITEM]) == {
        "access_key_id": KEY.access_key_id,
        "secret_access_key": KEY.secret_access_key,
    }


def test_another_key_of_a_source_does_not_touch_the_first() -> None:
    keychain = Keychain(MemoryKeyring())
    keychain.put("work", KEY)
    keychain.put("work", OTHER_KEY)
    assert keychain.read(WORK) == KEY


def test_a_key_that_was_removed_is_missing_and_the_person_is_told_what_to_do() -> None:
    keychain = Keychain(MemoryKeyring())
    keychain.put("work", KEY)
    keychain.remove("work", KEY.access_key_id)
    with pytest.raises(KeyMissing, match=KEY.access_key_id) as caught:
        keychain.read(WORK)
    (step,) = caught.value.next_steps
    assert (step.action, step.text) == (Action.ADD_KEY, "Run `roleswitch key add work`.")


def test_removing_a_key_that_is_not_there_is_no_trouble() -> None:
    Keychain(MemoryKeyring()).remove("work", KEY.access_key_id)


@pytest.mark.parametrize(
    "item",
    [
        "",
        "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        '{"access_key_id": "AKIAIOSFODNN7EXAMPLE", "secret_access_key": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        '{"access_key_id": "AKIAIOSFODNN7EXAMPLE"}',
        '{"access_key_id": "AKIAIOSFODNN7EXAMPLE", "secret_access_key": "wJalrXUtnFEMI /K7MDENG"}',
        '{"access_key_id": 1, "secret_access_key": 2}',
        '["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]',
        "null",
    ],
)
def test_a_damaged_item_is_told_without_a_word_of_what_is_in_it(item: str) -> None:
    with pytest.raises(KeyringTrouble, match="work is damaged") as caught:
        Keychain(MemoryKeyring({ITEM: item})).read(WORK)
    assert "wJalr" not in chain_of(caught.value)
    assert caught.value.next_steps[0].action is Action.ADD_KEY


class Forgetful(MemoryKeyring):
    """As keyring's null backend: what it is given is lost."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


def test_a_keyring_that_does_not_keep_what_it_is_given_is_told() -> None:
    with pytest.raises(KeyringTrouble, match="did not keep the access key of work") as caught:
        Keychain(Forgetful()).put("work", KEY)
    assert KEY.secret_access_key not in chain_of(caught.value)


# Secrets by name

SESSION = "mfa-session:work"


class WinVaultKeyring(MemoryKeyring):
    """As Windows Credential Manager, which holds 2560 bytes of UTF-16 an item."""

    __module__ = "keyring.backends.Windows"

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError("The stub received bad data")
        super().set_password(service, username, password)


@settings(max_examples=60)
@given(st.sampled_from([MemoryKeyring, WinVaultKeyring]), st.lists(st.text() | st.just("x" * 1280), max_size=4))
def test_a_secret_is_read_back_as_it_was_kept_in_small_items_too(kind: type[MemoryKeyring], parts: list[str]) -> None:
    keychain = Keychain(kind())
    text = "".join(parts)
    keychain.keep_secret(SESSION, text)
    assert keychain.secret(SESSION) == text


@pytest.mark.parametrize("length", [1267, 1268, 1269, 1270, 2559, 2560, 2561, 12_800])
def test_a_secret_of_any_length_fits_into_small_items(length: int) -> None:
    backend = WinVaultKeyring()
    keychain = Keychain(backend)
    keychain.keep_secret(SESSION, "s" * length)
    assert keychain.secret(SESSION) == "s" * length
    assert all(len(item) <= 1280 for item in backend.items.values())


def test_where_items_are_large_a_secret_is_one_item() -> None:
    backend = MemoryKeyring()
    Keychain(backend).keep_secret(SESSION, "s" * 12_800)
    assert list(backend.items) == [("RoleSwitch", "secret/mfa-session:work")]


def test_a_secret_that_is_not_there_is_none_and_removing_it_is_no_trouble() -> None:
    keychain = Keychain(MemoryKeyring())
    assert keychain.secret(SESSION) is None
    keychain.remove_secret(SESSION)


def test_no_secret_has_the_item_of_an_access_key_however_a_source_is_called() -> None:
    keychain = Keychain(MemoryKeyring())
    keychain.put("totp", KEY)
    keychain.keep_secret(f"totp:{KEY.access_key_id}", "another")
    assert keychain.read(replace(WORK, name="totp")) == KEY
    assert keychain.secret(f"totp:{KEY.access_key_id}") == "another"


@pytest.mark.parametrize("kind", [MemoryKeyring, WinVaultKeyring])
@pytest.mark.parametrize("length", [10, 2000, 6000])
def test_a_secret_that_was_removed_leaves_nothing(kind: type[MemoryKeyring], length: int) -> None:
    backend = kind()
    keychain = Keychain(backend)
    keychain.keep_secret(SESSION, "s" * 6000)
    keychain.keep_secret(SESSION, "s" * length)
    keychain.remove_secret(SESSION)
    assert backend.items == {}


@pytest.mark.parametrize(("old", "new"), [(6000, 2000), (2000, 6000), (10, 6000), (6000, 10), (2000, 2001), (0, 3000)])
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_process_that_dies_at_any_step_of_a_replacement_leaves_the_old_secret_or_the_new_one(
    old: int, new: int, when: str
) -> None:
    old_text, new_text = "o" * old, "n" * new
    seen = set()
    for step in count(1):
        steps = 0

        def die(_: str, dies_at: int = step) -> None:
            nonlocal steps
            steps += 1
            if steps == dies_at:
                raise Died

        items: dict[tuple[str, str], str] = {}
        Keychain(WinVaultKeyring(items)).keep_secret(SESSION, old_text)
        dying = WinVaultKeyring(items, before=die) if when == "before" else WinVaultKeyring(items, after=die)
        try:
            Keychain(dying).keep_secret(SESSION, new_text)
        except Died:
            found = Keychain(WinVaultKeyring(items)).secret(SESSION)
            assert found in {old_text, new_text}
            seen.add(found)
        else:
            break
        Keychain(WinVaultKeyring(items)).keep_secret(SESSION, "short")
        assert Keychain(WinVaultKeyring(items)).secret(SESSION) == "short"
        assert list(items) == [("RoleSwitch", "secret/mfa-session:work")]
    assert seen == {old_text, new_text}


@pytest.mark.parametrize("length", [2000, 6000])
def test_a_process_that_dies_while_it_removes_a_secret_leaves_a_whole_one_or_none(length: int) -> None:
    for step in count(1):
        steps = 0

        def die(_: str, dies_at: int = step) -> None:
            nonlocal steps
            steps += 1
            if steps == dies_at:
                raise Died

        items: dict[tuple[str, str], str] = {}
        Keychain(WinVaultKeyring(items)).keep_secret(SESSION, "s" * length)
        try:
            Keychain(WinVaultKeyring(items, after=die)).remove_secret(SESSION)
        except Died:
            assert Keychain(WinVaultKeyring(items)).secret(SESSION) in {None, "s" * length}
        else:
            break
        Keychain(WinVaultKeyring(items)).remove_secret(SESSION)
        assert items == {}


@pytest.mark.parametrize("damage", ["swapped", "missing", "cut", "of another time", "odd head", "many"])
def test_pieces_that_do_not_belong_together_are_no_secret(damage: str) -> None:
    backend = WinVaultKeyring()
    keychain = Keychain(backend)
    keychain.keep_secret(SESSION, "first " + "f" * 2000)
    head = "RoleSwitch", "secret/mfa-session:work"
    first, second = sorted(item for item in backend.items if item != head)
    match damage:
        case "swapped":
            backend.items[first], backend.items[second] = backend.items[second], backend.items[first]
        case "missing":
            del backend.items[second]
        case "cut":
            backend.items[second] = backend.items[second][:-1]
        case "of another time":
            backend.items[second] = backend.items[second].replace("f", "g")
        case "odd head":
            backend.items[head] = "["
        case "many":
            backend.items[head] = backend.items[head].replace('"pieces": 2', '"pieces": 2000000000')
    assert keychain.secret(SESSION) is None


def test_a_keyring_that_loses_a_secret_is_told_without_a_word_of_it() -> None:
    with pytest.raises(KeyringTrouble, match="did not keep what it was given") as caught:
        Keychain(Forgetful()).keep_secret(SESSION, KEY.secret_access_key)
    assert KEY.secret_access_key not in chain_of(caught.value)


# A keyring that is locked


class SecretServiceKeyring(MemoryKeyring):
    """Taken for the Secret Service's backend."""

    __module__ = "keyring.backends.SecretService"


SecretServiceKeyring.__name__ = "Keyring"


@pytest.mark.parametrize("backend", [MemoryKeyring(), SecretServiceKeyring()])
def test_where_it_cannot_be_told_whether_a_keyring_is_locked_it_is_asked(backend: MemoryKeyring) -> None:
    """There is no D-Bus here."""
    keychain = Keychain(backend)
    assert keychain.is_locked() is None
    keychain.put("work", KEY)
    assert keychain.read(WORK, may_prompt=False) == KEY


LOCKING = """
import subprocess, sys, time
import secretstorage
from jeepney import message_bus
from jeepney.io.blocking import open_dbus_connection
from roleswitch.core.keychain import Keychain
from roleswitch.core.source import AccessKey, AccessKeySource
from roleswitch.errors import KeyringNotAnswering

def running():
    with open_dbus_connection() as connection:
        return bool(connection.send_and_get_reply(message_bus.NameHasOwner("org.freedesktop.secrets")).body[0])

source = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
keychain = Keychain(limit_seconds=20)
print("before it runs:", keychain.is_locked(), "running:", running())
command = ["gnome-keyring-daemon", "--unlock", "--components=secrets", "--foreground"]
daemon = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
try:
    daemon.stdin.write(b"of-the-login-keyring")
    daemon.stdin.close()
    until = time.monotonic() + 20
    while not running() and time.monotonic() < until:
        pass
    print("unlocked:", keychain.is_locked())
    keychain.put("work", AccessKey(source.access_key_id, "s" * 40))
    keychain.keep_secret("totp:work", "kept", may_prompt=False)
    print(keychain.read(source, may_prompt=False).access_key_id, keychain.secret("totp:work", may_prompt=False))
    with open_dbus_connection() as connection:
        secretstorage.get_default_collection(connection).lock()
    print("locked:", keychain.is_locked())
    for call in (
        lambda: keychain.read(source, may_prompt=False),
        lambda: keychain.secret("totp:work", may_prompt=False),
        lambda: keychain.keep_secret("totp:work", "other", may_prompt=False),
    ):
        began = time.monotonic()
        try:
            call()
        except KeyringNotAnswering as trouble:
            print(trouble, trouble.next_steps[0].label, time.monotonic() - began < 10)
finally:
    daemon.terminate()
    daemon.wait()
"""


@pytest.mark.skipif(
    not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")),
    reason="needs gnome-keyring-daemon and dbus-run-session",
)
def test_a_locked_keyring_is_told_without_a_dialog_and_without_starting_one(home: Path) -> None:
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    del environ["PYTHON_KEYRING_BACKEND"]
    words = ["dbus-run-session", "--", sys.executable, "-c", LOCKING]
    ran = subprocess.run(words, env=environ, cwd=home, capture_output=True, text=True, check=False, timeout=60)
    trouble = "The keyring is locked: unlock it and try again. Try again True"
    assert ran.stdout.splitlines() == [
        "before it runs: True running: False",
        "unlocked: False",
        "AKIAIOSFODNN7EXAMPLE kept",
        "locked: True",
        *[trouble] * 3,
    ], ran.stderr


# A keyring that does not answer


def wait(never: threading.Event) -> None:
    never.wait()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere no compiler is asked for a library")
def test_looking_for_the_keyring_starts_no_other_program(home: Path) -> None:
    code = """
import sys
sys.addaudithook(lambda event, about: event == "subprocess.Popen" and print(about[1]))
from roleswitch.core.keychain import Keychain
from roleswitch.errors import KeyringTrouble
try:
    Keychain().keep_secret("work", "x")
except KeyringTrouble:
    print("looked")
"""
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    environ["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={home}/nobody"
    environ.pop("PYTHON_KEYRING_BACKEND", None)
    ran = subprocess.run([sys.executable, "-c", code], env=environ, capture_output=True, text=True, check=True)
    assert ran.stdout == "looked\n"


def test_a_keyring_that_hangs_is_given_up_after_the_limit_and_can_be_tried_again() -> None:
    with hanging() as never:
        unlocked = threading.Event()

        def before(_: str) -> None:
            if not unlocked.is_set():
                never.wait()

        keychain = Keychain(MemoryKeyring(before=before), limit_seconds=0.2)
        started = time.monotonic()
        with pytest.raises(KeyringNotAnswering, match="unlock"):
            keychain.read(WORK)
        assert time.monotonic() - started < 15
        unlocked.set()
        keychain.put("work", KEY)
        assert keychain.read(WORK) == KEY


def test_the_person_is_told_what_is_waited_for() -> None:
    with hanging() as never:
        told: list[str] = []

        def waiting(what: str) -> None:
            told.append(what)
            never.set()

        keychain = Keychain(MemoryKeyring({ITEM: "{}"}, before=lambda _: wait(never)), on_waiting=waiting)
        with pytest.raises(KeyringTrouble, match="damaged"):
            keychain.read(WORK)
        assert told == ["your keyring"]


def test_a_cancel_is_seen_while_the_keyring_waits_for_its_dialog() -> None:
    cancelled = threading.Event()
    with hanging() as never:

        def person_gives_up(_: str) -> None:
            cancelled.set()
            never.wait()

        with pytest.raises(Cancelled):
            Keychain(MemoryKeyring(before=person_gives_up)).read(WORK, cancelled=cancelled)


# A backend in trouble


def raising(error: Exception) -> Callable[[str], None]:
    def before(_: str) -> None:
        raise error

    return before


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (NoKeyringError("no backend"), KeyringNotProtected),
        (KeyringLocked("dismissed"), KeyringNotAnswering),
        (InitError("no D-Bus"), KeyringNotAnswering),
        (PasswordSetError("denied"), KeyringTrouble),
        (KeyringError("odd"), KeyringTrouble),
        # What D-Bus, macOS and Windows let through.
        (OSError("the bus has gone"), KeyringTrouble),
        (ConnectionResetError("gone"), KeyringTrouble),
        (TimeoutError("no reply"), KeyringTrouble),
        (EOFError("gone"), KeyringTrouble),
        (RuntimeError("no recommended backend"), KeyringTrouble),
    ],
)
def test_whatever_a_backend_raises_is_told_in_our_words(error: Exception, trouble: type[KeyringTrouble]) -> None:
    keychain = Keychain(MemoryKeyring(before=raising(error)))
    for call in (
        lambda: keychain.read(WORK),
        lambda: keychain.put("work", KEY),
        lambda: keychain.remove("work", KEY.access_key_id),
        lambda: keychain.keep_secret(SESSION, KEY.secret_access_key),
        lambda: keychain.secret(SESSION),
        lambda: keychain.remove_secret(SESSION),
    ):
        with pytest.raises(trouble) as caught:
            call()
        assert type(caught.value) is trouble
        assert caught.value.next_steps
        assert KEY.secret_access_key not in chain_of(caught.value)


def test_a_kwallet_that_lacks_what_it_encrypts_with_says_what_to_install() -> None:
    """As KWallet 5.103 answers where libqca-qt5-2-plugins is not installed."""
    call = new_method_call(DBusAddress("/org/freedesktop/secrets", "org.freedesktop.secrets"), "OpenSession")
    call.header.serial = 1
    text = "createDLGroup failed: maybe libqca-ossl is missing"
    error = DBusErrorResponse(new_error(call, "org.freedesktop.DBus.Error.InvalidArgs", "s", (text,)))
    with pytest.raises(KeyringTrouble, match="KWallet cannot encrypt") as caught:
        Keychain(MemoryKeyring(before=raising(error))).read(WORK)
    assert "libqca-qt5-2-plugins" in caught.value.next_steps[0].text


def test_what_windows_raises_is_told_in_our_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """pywin32-ctypes's error is an Exception and nothing more precise."""

    class Error(Exception):
        pass

    pywintypes = ModuleType("pywintypes")
    pywintypes.error = Error  # type: ignore[attr-defined]
    parent = ModuleType("win32ctypes.pywin32")
    parent.pywintypes = pywintypes  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "win32ctypes", ModuleType("win32ctypes"))
    monkeypatch.setitem(sys.modules, "win32ctypes.pywin32", parent)
    keychain = Keychain(MemoryKeyring(before=raising(Error(1312, "CredRead", "no such log-on session"))))
    with pytest.raises(KeyringTrouble, match="did not do what was asked"):
        keychain.secret(SESSION)


def test_nothing_of_a_key_is_logged_at_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    keychain = Keychain(MemoryKeyring())
    keychain.put("work", KEY)
    keychain.read(WORK)
    with pytest.raises(KeyringTrouble):
        Keychain(MemoryKeyring({ITEM: KEY.secret_access_key})).read(WORK)
    assert KEY.secret_access_key not in caplog.text
    assert KEY.secret_access_key not in repr(KEY)


# Which backend: keyring chooses as in a process of its own

ASK = """
import sys
from roleswitch.core.keychain import Keychain
from roleswitch.core.source import AccessKey
from roleswitch.errors import KeyringNotProtected
try:
    print(Keychain().name())
    Keychain().put("work", AccessKey("AKIAIOSFODNN7EXAMPLE", sys.stdin.read()))
except KeyringNotProtected as trouble:
    print("refused:", trouble, *(step.text for step in trouble.next_steps))
"""

PLAIN_TEXT = """
from keyring.backend import KeyringBackend

class PlaintextKeyring(KeyringBackend):
    priority = {priority}

    def get_password(self, service, username):
        return None

    def set_password(self, service, username, password):
        open({path!r}, "a").write(password)
"""


def asked_in_a_process(backend: str | None, folder: Path, more: Mapping[str, str] | None = None) -> str:
    environ = {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{Path(__file__).parents[2]}", **(more or {})}
    environ.pop("PYTHON_KEYRING_BACKEND")
    if backend:
        environ["PYTHON_KEYRING_BACKEND"] = backend
    command = [sys.executable, "-c", ASK]
    ran = subprocess.run(
        command, input=KEY.secret_access_key, env=environ, capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.stderr == ""
    return ran.stdout


@pytest.fixture
def plain_text(tmp_path: Path) -> Path:
    """A folder with a module like keyrings.alt.file."""
    (tmp_path / "plain.py").write_text(PLAIN_TEXT.format(priority=9, path=str(tmp_path / "kept")))
    return tmp_path


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "plain.PlaintextKeyring", None]
)
def test_a_backend_that_does_not_protect_is_refused_with_what_to_install(backend: str | None, plain_text: Path) -> None:
    said = asked_in_a_process(backend, plain_text)
    assert said.startswith("refused: There is no keyring here that protects access keys (found: ")
    assert "apt install gnome-keyring" in said
    assert "KeePassXC" in said
    assert not (plain_text / "kept").exists()


def test_of_several_backends_that_keyring_chains_one_that_does_not_protect_is_not_used(plain_text: Path) -> None:
    """keyring falls through them: the null backend, for one, would lose the key without a word."""
    (plain_text / "sitecustomize.py").write_text("import plain\n")
    more = PLAIN_TEXT.format(priority=8, path=str(plain_text / "kept")).replace("PlaintextKeyring", "Another")
    (plain_text / "plain.py").write_text((plain_text / "plain.py").read_text() + more)
    said = asked_in_a_process("keyring.backends.chainer.ChainerBackend", plain_text)
    assert said.startswith("refused: There is no keyring here that protects access keys (found: keyring.backends.ch")
    assert not (plain_text / "kept").exists()


def test_of_several_backends_that_keyring_chains_the_one_that_protects_is_used_alone(plain_text: Path) -> None:
    (plain_text / "sitecustomize.py").write_text("import plain, roleswitch.demo.keyring\n")
    (plain_text / ".roleswitch-demo").touch()
    demo = {"ROLESWITCH_HOME": str(plain_text), "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:9"}
    said = asked_in_a_process("keyring.backends.chainer.ChainerBackend", plain_text, demo)
    assert said == "the demo's keyring\n"
    assert KEY.secret_access_key in (plain_text / "keyring.json").read_text()
    assert not (plain_text / "kept").exists()


def test_keyring_is_not_loaded_before_it_is_needed() -> None:
    loads = "import sys, roleswitch.core.keychain as k; k.Keychain(); print('keyring' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", loads], capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"


# Trying it out


def test_a_keyring_is_tried_out_with_an_item_that_does_not_stay_and_means_nothing() -> None:
    written: list[str] = []

    class Noting(MemoryKeyring):
        def set_password(self, service: str, username: str, password: str) -> None:
            written.append(username)
            super().set_password(service, username, password)

    backend = Noting()
    keychain = Keychain(backend)
    keychain.try_out()
    keychain.try_out()
    assert backend.items == {}
    assert len(set(written)) == 2
    assert all(name.startswith("secret/trial:") for name in written)


def test_a_keyring_that_loses_what_it_is_given_is_found_out_when_it_is_tried() -> None:
    with pytest.raises(KeyringTrouble, match="did not keep what it was given"):
        Keychain(Forgetful()).try_out()


def test_who_is_patient_for_a_moment_gives_up_then_and_tells_nobody_that_it_waits() -> None:
    told: list[str] = []
    with hanging() as never:

        def hang(_: str) -> None:
            never.wait()

        keychain = Keychain(MemoryKeyring(before=hang), on_waiting=told.append)
        began = time.monotonic()
        with pytest.raises(KeyringNotAnswering, match=r"for 0\.2 seconds"):
            keychain.patient_for(0.2).try_out()
        assert time.monotonic() - began < 15
    assert not told


def test_what_a_keyring_that_lists_nothing_holds_is_not_known() -> None:
    assert Keychain(MemoryKeyring()).items() is None
