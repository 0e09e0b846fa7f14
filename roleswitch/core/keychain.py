"""Access keys in the operating system's keyring: one JSON item a source, and nothing else that is secret and lasts.

Only this module imports keyring, and late: it costs 100 ms and more. Every call may wait for an unlock dialog, or for
ever for a daemon that died in its prompt, so each has a deadline.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import threading
from collections.abc import Callable
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

_SECRET_SERVICES = {
    "gnome-keyring-d": "GNOME Keyring",
    "keepassxc": "KeePassXC",
    "ksecretd": "KWallet",
    "kwalletd6": "KWallet",
}


class Keychain:
    """Access keys by source. Blocking: up to 30 s while a person is asked to unlock the keyring.

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

    def read(self, source: AccessKeySource, *, cancelled: threading.Event | None = None) -> AccessKey:
        """Raises KeyMissing, KeyringNotProtected, KeyringNotAnswering, KeyringTrouble, Cancelled."""
        item = self._call(
            lambda: self._backend().get_password(SERVICE, _item(source.name, source.access_key_id)), cancelled
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

    def _call(self, call: Callable[[], T], cancelled: threading.Event | None = None) -> T:
        try:
            return within(self._limit, lambda: _with_our_errors(call), cancelled=cancelled, on_slow=self._waiting)
        except TimeoutError as error:
            raise KeyringNotAnswering(
                f"The keyring has not answered for {self._limit:g} seconds. It may be waiting for its unlock dialog: "
                "look for it, unlock the keyring, and try again.",
                next_steps=[NextStep("Unlock the keyring and try again.", "Try again", Action.TRY_AGAIN)],
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
            next_steps=[NextStep("Unlock the keyring and try again.", "Try again", Action.TRY_AGAIN)],
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

    common: tuple[type[Exception], ...] = (keyring.errors.KeyringError, OSError, EOFError, RuntimeError, ValueError)
    try:
        from jeepney.wrappers import DBusErrorResponse
        from secretstorage.exceptions import SecretStorageException
    except ImportError:
        return common
    return (*common, DBusErrorResponse, SecretStorageException)


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
