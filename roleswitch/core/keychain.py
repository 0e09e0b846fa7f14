"""Secrets in the operating system's keyring: access keys, MFA sessions and TOTP secrets; nothing else lasts anywhere.

An access key is one JSON item, `SOURCE:ACCESS-KEY-ID`. Another secret is one item too, `secret/NAME`, or several where
the keyring's items are small. Neither looks like the other: a source's name holds no `/`.

Only this module imports keyring, and late: it costs 100 ms and more. Every call may wait for an unlock dialog, or for
ever for a daemon that died in its prompt, so each has a deadline.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from roleswitch.core.deadline import within
from roleswitch.core.source import AccessKey, AccessKeySource
from roleswitch.errors import (
    Action,
    BadValue,
    KeyMissing,
    KeyringNotAnswering,
    KeyringNotProtected,
    KeyringTrouble,
    NextStep,
)

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "RoleSwitch"
LIMIT_SECONDS = 30.0

PROTECTING = {
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": "KWallet",
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    # Holds nothing but the invented keys of the demo, and refuses to work anywhere else.
    "roleswitch.demo.keyring.DemoKeyring": "the demo's keyring",
}
"""Backends that keep a secret from other users and from a copied disk. keyring itself picks others without a word:
a plain-text file when keyrings.alt is installed, and the null backend, which loses what it is given."""

ITEM_CHARACTERS = {"keyring.backends.Windows.WinVaultKeyring": 1280}
"""The most characters that an item of a backend holds. Windows takes 2560 bytes (CRED_MAX_CREDENTIAL_BLOB_SIZE), which
keyring fills with UTF-16."""

_SECRET_SERVICES = {
    "gnome-keyring-d": "GNOME Keyring",
    "keepassxc": "KeePassXC",
    "ksecretd": "KWallet",
    "kwalletd6": "KWallet",
}

_UNLOCK = NextStep("Unlock the keyring and try again.", "Try again", Action.TRY_AGAIN)


class Keychain:
    """Access keys by source, other secrets by name. Blocking: up to 30 s while a person is asked to unlock the keyring.

    With `may_prompt` False nobody is asked: where the keyring is known to be locked, KeyringNotAnswering is raised.
    `backend` is for tests; without it keyring chooses, and PYTHON_KEYRING_BACKEND is obeyed where it protects.
    `on_waiting` is called, with what waits in words, once a call has waited 2 s.
    """

    def __init__(
        self,
        backend: KeyringBackend | None = None,
        *,
        limit_seconds: float = LIMIT_SECONDS,
        on_waiting: Callable[[str], None] | None = None,
    ) -> None:
        self._given = backend
        self._limit = limit_seconds
        self.on_waiting = on_waiting

    def name(self) -> str:
        """The keyring's name for people, such as GNOME Keyring. Raises KeyringNotProtected, KeyringNotAnswering."""
        return self._call(self._name)

    def is_locked(self) -> bool | None:
        """Whether the next call will ask a person to unlock the keyring; None where that cannot be told.

        Nobody is asked by this, and no program is started. Raises KeyringNotProtected, KeyringNotAnswering.
        """
        return self._call(lambda: _is_locked(self._backend()))

    def read(
        self, source: AccessKeySource, *, may_prompt: bool = True, cancelled: threading.Event | None = None
    ) -> AccessKey:
        """Raises KeyMissing, KeyringNotProtected, KeyringNotAnswering, KeyringTrouble, Cancelled."""
        item = self._call(
            lambda: self._backend().get_password(SERVICE, _item(source.name, source.access_key_id)),
            cancelled,
            may_prompt=may_prompt,
        )
        if item is None:
            raise KeyMissing(
                f"The keyring holds no access key {source.access_key_id} for the source {source.name}: add it again.",
                next_steps=[NextStep(f"Run `roleswitch key add {source.name}`.", "Add access key…", Action.ADD_KEY)],
            )
        try:
            fields = json.loads(item)
            return AccessKey(str(fields["access_key_id"]), str(fields["secret_access_key"]))
        except (ValueError, KeyError, TypeError, BadValue):
            # `from None`: the text of what could not be read must not reach a log.
            raise KeyringTrouble(
                f"The keyring's item for the source {source.name} is damaged: add the access key again.",
                next_steps=[NextStep(f"Run `roleswitch key add {source.name}`.", "Add access key…", Action.ADD_KEY)],
            ) from None

    def put(self, source: str, key: AccessKey) -> None:
        """Store a key and read it back. The source's other keys stay until they are removed.

        Raises KeyringTrouble where what comes back is not what was stored.
        """
        item = _item(source, key.access_key_id)
        content = json.dumps({"access_key_id": key.access_key_id, "secret_access_key": key.secret_access_key})

        def store_and_read() -> str | None:
            backend = self._backend()
            backend.set_password(SERVICE, item, content)
            return backend.get_password(SERVICE, item)

        if self._call(store_and_read) != content:
            raise KeyringTrouble(f"{self.name()} did not keep the access key of {source}: nothing was changed.")

    def remove(self, source: str, access_key_id: str) -> None:
        """Remove a key; one that is not there is no trouble."""

        def remove() -> None:
            backend, item = self._backend(), _item(source, access_key_id)
            if backend.get_password(SERVICE, item) is not None:
                backend.delete_password(SERVICE, item)

        self._call(remove)

    def keep_secret(self, name: str, text: str, *, may_prompt: bool = True) -> None:
        """Store `text` under `name` and read it back. Cut short at any moment it leaves what was there, or the new one.

        Raises KeyringTrouble where what comes back is not what was stored.
        """

        def keep_and_read() -> str | None:
            backend = self._backend()
            _keep(backend, name, text)
            return _kept(backend, name)

        if self._call(keep_and_read, may_prompt=may_prompt) != text:
            raise KeyringTrouble(f"{self.name()} did not keep what it was given: nothing can be stored there.")

    def secret(self, name: str, *, may_prompt: bool = True, cancelled: threading.Event | None = None) -> str | None:
        """None where there is none, or not a whole one."""
        return self._call(lambda: _kept(self._backend(), name), cancelled, may_prompt=may_prompt)

    def remove_secret(self, name: str) -> None:
        """Remove a secret with all its pieces; one that is not there is no trouble."""

        def remove() -> None:
            backend, item = self._backend(), _secret_item(name)
            if backend.get_password(SERVICE, item) is not None:
                backend.delete_password(SERVICE, item)
            for place in _PLACES:
                _remove_pieces(backend, name, place, after=0)

        self._call(remove)

    def _call(self, call: Callable[[], T], cancelled: threading.Event | None = None, *, may_prompt: bool = True) -> T:
        def call_unlocked() -> T:
            if not may_prompt and _is_locked(self._backend()):
                raise KeyringNotAnswering("The keyring is locked: unlock it and try again.", next_steps=[_UNLOCK])
            return call()

        try:
            return within(
                self._limit, lambda: _with_our_errors(call_unlocked), cancelled=cancelled, on_slow=self._waiting
            )
        except TimeoutError as error:
            raise KeyringNotAnswering(
                f"The keyring has not answered for {self._limit:g} seconds. It may be waiting for its unlock dialog: "
                "look for it, unlock the keyring, and try again.",
                next_steps=[_UNLOCK],
            ) from error

    def _waiting(self) -> None:
        if self.on_waiting is not None:
            self.on_waiting("your keyring")

    def _backend(self) -> KeyringBackend:
        return self._given or _protecting_backend()

    def _name(self) -> str:
        backend = self._backend()
        kind = PROTECTING.get(_class_path(backend), type(backend).__name__)
        return _secret_service() or kind if kind == "Secret Service" else kind


def _item(source: str, access_key_id: str) -> str:
    """The key's ID is part of the name: a key is replaced by adding the new one first."""
    return f"{source}:{access_key_id}"


# ---------------------------------------------------------------- secrets by name, in pieces where items are small

_MOST_PIECES = 64
_PLACES = "ab"
"""Pieces are written beside those that hold good: the first item, written last, says which do."""


def _keep(backend: KeyringBackend, name: str, text: str) -> None:
    # In ASCII a character is one unit of UTF-16, and text can be cut anywhere.
    document = json.dumps({"text": text})
    most = ITEM_CHARACTERS.get(_class_path(backend))
    if most is None:
        backend.set_password(SERVICE, _secret_item(name), document)
        return
    used = _head(backend.get_password(SERVICE, _secret_item(name)))
    place = "b" if used.get("place") == "a" else "a"
    pieces = [document[start : start + most] for start in range(0, len(document), most)]
    if len(pieces) == 1:
        backend.set_password(SERVICE, _secret_item(name), document)
        pieces = []
    else:
        for number, piece in enumerate(pieces, 1):
            backend.set_password(SERVICE, _secret_item(name, f"#{place}{number}"), piece)
        head = {"pieces": len(pieces), "place": place, "checksum": _checksum(document)}
        backend.set_password(SERVICE, _secret_item(name), json.dumps(head))
    for other in _PLACES:
        _remove_pieces(backend, name, other, after=len(pieces) if other == place else 0)


def _kept(backend: KeyringBackend, name: str) -> str | None:
    document = backend.get_password(SERVICE, _secret_item(name))
    head = _head(document)
    number = head.get("pieces")
    if isinstance(number, int):
        if not 1 < number <= _MOST_PIECES:
            return None
        items = (_secret_item(name, f"#{head.get('place')}{piece}") for piece in range(1, number + 1))
        document = "".join(backend.get_password(SERVICE, item) or "" for item in items)
        if head.get("checksum") != _checksum(document):
            return None
    text = _head(document).get("text")
    return text if isinstance(text, str) else None


def _remove_pieces(backend: KeyringBackend, name: str, place: str, after: int) -> None:
    """Also those that a process which was killed left behind. The last first: a gap would hide those that follow."""
    last = after
    while backend.get_password(SERVICE, _secret_item(name, f"#{place}{last + 1}")) is not None:
        last += 1
    for number in range(last, after, -1):
        backend.delete_password(SERVICE, _secret_item(name, f"#{place}{number}"))


def _secret_item(name: str, piece: str = "") -> str:
    return f"secret/{name}{piece}"


def _head(item: str | None) -> dict[str, object]:
    try:
        fields = json.loads(item or "{}")
    except ValueError:
        return {}
    return fields if isinstance(fields, dict) else {}


def _checksum(document: str) -> str:
    return hashlib.sha256(document.encode()).hexdigest()


# ---------------------------------------------------------------- which backend


def _class_path(backend: KeyringBackend) -> str:
    return f"{type(backend).__module__}.{type(backend).__name__}"


@functools.cache
def _protecting_backend() -> KeyringBackend:
    """Kept for the process: a warm backend answers in a tenth of the time. A refusal is not kept."""
    try:
        import keyring

        chosen = keyring.get_keyring()
    except (ImportError, AttributeError) as error:
        raise KeyringNotProtected(
            f"The keyring that PYTHON_KEYRING_BACKEND or keyring's own settings name is not there ({error}). Unset it, "
            "so that the system's own keyring is used, and try once more."
        ) from error
    # The chainer stands for several backends at once; it would fall through to one that does not protect.
    for backend in [*getattr(chosen, "backends", [chosen]), *_started_since()]:
        if _class_path(backend) in PROTECTING:
            return backend  # type: ignore[no-any-return]  # keyring's get_keyring has no precise type
    raise KeyringNotProtected(
        f"There is no keyring here that protects access keys (found: {type(chosen).__module__}). "
        f"{_what_to_install()} Nothing was stored.",
        next_steps=[NextStep(_what_to_install())],
    )


def _started_since() -> list[KeyringBackend]:
    """A Secret Service that came after keyring had looked, as KeePassXC's does: keyring looks once in a process."""
    if not sys.platform.startswith("linux") or os.environ.get("PYTHON_KEYRING_BACKEND"):
        return []
    from keyring.backends import SecretService

    try:
        usable = SecretService.Keyring.priority > 0
    except RuntimeError:  # keyring's word for a backend that cannot be used here
        return []
    return [SecretService.Keyring()] if usable else []  # type: ignore[no-untyped-call]


def _what_to_install() -> str:
    if sys.platform.startswith("linux"):
        return (
            "Install GNOME Keyring (`apt install gnome-keyring`), KWallet, or KeePassXC with its Secret Service "
            "switched on, log in again, and try once more."
        )
    return "Unset PYTHON_KEYRING_BACKEND, so that the system's own keyring is used, and try once more."


def _with_our_errors(call: Callable[[], T]) -> T:
    import keyring.errors

    try:
        return call()
    except keyring.errors.NoKeyringError as error:
        raise KeyringNotProtected(
            f"There is no keyring on this system. {_what_to_install()}", next_steps=[NextStep(_what_to_install())]
        ) from error
    except (keyring.errors.KeyringLocked, keyring.errors.InitError) as error:
        raise KeyringNotAnswering(
            "The keyring is locked, or its unlock dialog was dismissed: unlock it and try again.",
            next_steps=[_UNLOCK],
        ) from error
    except _backend_errors() as error:
        raise KeyringTrouble(
            f"The keyring did not do what was asked ({type(error).__name__}): try again, and if that does not help, "
            "log in again.",
            next_steps=[NextStep("Try again.", "Try again", Action.TRY_AGAIN)],
        ) from error


def _backend_errors() -> tuple[type[Exception], ...]:
    """What a backend raises: keyring's own errors, and others that it lets through."""
    import keyring.errors

    errors: list[type[Exception]] = [keyring.errors.KeyringError, OSError, EOFError, RuntimeError, ValueError]
    with suppress(ImportError):
        from jeepney.wrappers import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException

        errors += [DBusErrorResponse, SecretStorageException]
    with suppress(ImportError):
        # What Windows's backend lets through is no OSError. No stubs, and on other systems no module.
        from win32ctypes.pywin32 import pywintypes  # type: ignore[import-not-found,import-untyped,unused-ignore]

        errors.append(pywintypes.error)
    return tuple(errors)


def _secret_service() -> str:
    """Which program answers as the Secret Service, empty where it cannot be told."""
    try:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:
        return ""
    try:
        with open_dbus_connection() as connection:
            asked = message_bus.GetConnectionUnixProcessID("org.freedesktop.secrets")
            process = connection.send_and_get_reply(asked, timeout=2).body[0]
        return _SECRET_SERVICES.get(Path(f"/proc/{int(process)}/comm").read_text().strip(), "")
    except _backend_errors():
        return ""


_NOT_RUNNING = {"org.freedesktop.DBus.Error.NameHasNoOwner", "org.freedesktop.DBus.Error.ServiceUnknown"}


def _is_locked(backend: KeyringBackend) -> bool | None:
    """Whether the next call shows a dialog; a service that is not running yet, or holds no keyring yet, does so too."""
    if PROTECTING.get(_class_path(backend)) != "Secret Service":
        return None
    try:
        from jeepney import DBusAddress, DBusErrorResponse, MessageFlag, Properties, message_bus
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg
    except ImportError:
        return None
    name = "org.freedesktop.secrets"
    collection = DBusAddress("/org/freedesktop/secrets/aliases/default", name, "org.freedesktop.Secret.Collection")
    asked = Properties(collection).get("Locked")
    asked.header.flags |= MessageFlag.no_auto_start
    try:
        with open_dbus_connection() as connection:
            try:
                ((_, locked),) = unwrap_msg(connection.send_and_get_reply(asked, timeout=2))
                return bool(locked)
            except DBusErrorResponse as error:
                if error.name not in _NOT_RUNNING:
                    return True
            (startable,) = unwrap_msg(connection.send_and_get_reply(message_bus.ListActivatableNames(), timeout=2))
            return True if name in startable else None
    except KeyError:  # the environment names no bus
        return None
    except _backend_errors():
        return None
