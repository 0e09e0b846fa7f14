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
import secrets
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, Protocol, TypeVar

from roleswitch.core.deadline import within
from roleswitch.core.secret_service import Dismissed, NotRunning, SecretService, kwallet_is_open, start_kwallet
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
from roleswitch.texts import later, tr

T = TypeVar("T")

SERVICE = "RoleSwitch"
LIMIT_SECONDS = 30.0
TRIAL = "trial"
"""How the names of secrets begin that are written to see whether the keyring keeps them."""

PROTECTING = {
    "keyring.backends.SecretService.Keyring": "Secret Service",
    # What we speak to it with in place of keyring's own.
    "roleswitch.core.secret_service.SecretService": "Secret Service",
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

_NOT_PROTECTING = {
    "keyring.backends.null": later("keyring's null backend, which loses what it is given"),
    "keyring.backends.fail": later("none at all"),
    "keyrings.alt.file": later("a file of keyrings.alt, which whoever copies the disk can read"),
    "keyrings.cryptfile.cryptfile": later("a file of keyrings.cryptfile, which asks for its password on a terminal"),
}
"""What is refused most often, by the module of its backend."""

_SERVICE_NAME = "org.freedesktop.secrets"
_COLLECTION = "/org/freedesktop/secrets/aliases/default"
"""Where keyring keeps what it is given (Secret Service API draft, "Aliases")."""
_SECRET_SERVICES = {
    "gnome-keyring-d": "GNOME Keyring",
    "keepassxc": "KeePassXC",
    "kwalletd5": "KWallet",
    "ksecretd": "KWallet",
    "kwalletd6": "KWallet",
}

_UNLOCK = NextStep(later("Unlock the keyring and try again."), later("Try again"), Action.TRY_AGAIN)


class Backend(Protocol):
    """What keyring calls a backend, as far as we use it."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


class KeptItem(NamedTuple):
    """What an item of ours is: an access key of `source`, or the secret kept as `secret`."""

    source: str = ""
    access_key_id: str = ""
    secret: str = ""


class Keychain:
    """Access keys by source, other secrets by name. Blocking: up to 30 s while a person is asked to unlock the keyring.

    With `may_prompt` False nobody is asked: where the keyring is known to be locked, KeyringNotAnswering is raised.
    `backend` is for tests; without it keyring chooses, and PYTHON_KEYRING_BACKEND is obeyed where it protects.
    `on_waiting` is called, with what waits in words, once a call has waited 2 s.
    """

    def __init__(
        self,
        backend: Backend | None = None,
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

        Nobody is asked by this, and no program is started but KWallet in KDE.
        Raises KeyringNotProtected, KeyringNotAnswering.
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
                tr(
                    "The keyring holds no access key {access_key_id} for the source {source}: add it again.",
                    access_key_id=source.access_key_id,
                    source=source.name,
                ),
                next_steps=[
                    NextStep(
                        tr("Run `roleswitch key add {source}`.", source=source.name),
                        tr("Add access key…"),
                        Action.ADD_KEY,
                    )
                ],
            )
        try:
            fields = json.loads(item)
            return AccessKey(str(fields["access_key_id"]), str(fields["secret_access_key"]))
        except (ValueError, KeyError, TypeError, BadValue):
            # `from None`: the text of what could not be read must not reach a log.
            raise KeyringTrouble(
                tr(
                    "The keyring's item for the source {source} is damaged: add the access key again.",
                    source=source.name,
                ),
                next_steps=[
                    NextStep(
                        tr("Run `roleswitch key add {source}`.", source=source.name),
                        tr("Add access key…"),
                        Action.ADD_KEY,
                    )
                ],
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
            raise KeyringTrouble(
                tr(
                    "{name} did not keep the access key of {source}: nothing was changed.",
                    name=self.name(),
                    source=source,
                )
            )

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
            raise KeyringTrouble(
                tr("{name} did not keep what it was given: nothing can be stored there.", name=self.name())
            )

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

    def patient_for(self, seconds: float) -> Keychain:
        """The same keyring, for calls that wait no longer than that, and that tell nobody that they wait."""
        return Keychain(self._given, limit_seconds=seconds)

    def try_out(self, *, may_prompt: bool = True) -> None:
        """Write, read and delete an item that means nothing.

        Raises KeyringNotProtected, KeyringNotAnswering, and KeyringTrouble, also where what comes back is not what was
        written.
        """
        # Of its own name: two that are tried at the same time leave each other's alone.
        name, text = f"{TRIAL}:{secrets.token_hex(8)}", secrets.token_hex(16)

        def write_read_delete() -> str | None:
            backend = self._backend()
            _keep(backend, name, text)
            kept = _kept(backend, name)
            if kept is not None:
                backend.delete_password(SERVICE, _secret_item(name))  # so short a text is one item everywhere
            return kept

        if self._call(write_read_delete, may_prompt=may_prompt) != text:
            raise KeyringTrouble(
                tr("{name} did not keep what it was given: nothing can be stored there.", name=self.name())
            )

    def items(self) -> frozenset[KeptItem] | None:
        """What we keep there; None where the keyring is locked, or cannot list it. Nobody is asked to unlock it.

        Raises KeyringNotProtected, KeyringNotAnswering.
        """
        return self._call(lambda: _items(self._backend()))

    def _call(self, call: Callable[[], T], cancelled: threading.Event | None = None, *, may_prompt: bool = True) -> T:
        def call_unlocked() -> T:
            if not may_prompt and _is_locked(self._backend()):
                raise KeyringNotAnswering(tr("The keyring is locked: unlock it and try again."), next_steps=[_UNLOCK])
            return call()

        try:
            return within(
                self._limit, lambda: _with_our_errors(call_unlocked), cancelled=cancelled, on_slow=self._waiting
            )
        except TimeoutError as error:
            raise KeyringNotAnswering(
                tr(
                    "The keyring has not answered for {limit} seconds. It may be waiting for its unlock dialog: "
                    "look for it, unlock the keyring, and try again.",
                    limit=f"{self._limit:g}",
                ),
                next_steps=[_UNLOCK],
            ) from error

    def _waiting(self) -> None:
        if self.on_waiting is not None:
            self.on_waiting(tr("your keyring"))

    def _backend(self) -> Backend:
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


def _keep(backend: Backend, name: str, text: str) -> None:
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


def _kept(backend: Backend, name: str) -> str | None:
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


def _remove_pieces(backend: Backend, name: str, place: str, after: int) -> None:
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


def _class_path(backend: Backend) -> str:
    return f"{type(backend).__module__}.{type(backend).__name__}"


@functools.cache
def _protecting_backend() -> Backend:
    """Kept for the process: a warm backend answers in a tenth of the time. A refusal is not kept."""
    if sys.platform != "darwin":
        # keyring loads every backend that it has. Its macOS one looks for the Keychain wherever it is, and Python finds
        # a library on Linux by running ldconfig and a C compiler (ctypes.util.find_library): three times, 60 ms.
        sys.modules.setdefault("keyring.backends.macOS.api", None)  # type: ignore[arg-type]  # None: it cannot be loaded
    try:
        import keyring

        chosen = keyring.get_keyring()
    except (ImportError, AttributeError) as error:
        raise KeyringNotProtected(
            tr(
                "The keyring that PYTHON_KEYRING_BACKEND or keyring's own settings name is not there ({error}). "
                "Unset it, so that the system's own keyring is used, and try once more.",
                error=error,
            )
        ) from error
    # The chainer stands for several backends at once; it would fall through to one that does not protect.
    for backend in [*getattr(chosen, "backends", [chosen]), *_started_since()]:
        if _class_path(backend) == "keyring.backends.SecretService.Keyring":
            return SecretService()
        if _class_path(backend) in PROTECTING:
            return backend  # type: ignore[no-any-return]  # keyring's get_keyring has no precise type
    module = type(chosen).__module__
    raise KeyringNotProtected(
        tr(
            "There is no keyring here that protects access keys (found: {module}). "
            "{what_to_install} Nothing was stored.",
            module=f"{module}, {tr(_NOT_PROTECTING[module])}" if module in _NOT_PROTECTING else module,
            what_to_install=_what_to_install(),
        ),
        next_steps=[NextStep(_what_to_install())],
    )


def _started_since() -> list[Backend]:
    """A Secret Service that came after keyring had looked, as KeePassXC's does, or that only starts now, as KWallet's.

    keyring looks once in a process, and starts none.
    """
    if not sys.platform.startswith("linux") or os.environ.get("PYTHON_KEYRING_BACKEND"):
        return []
    from keyring.backends import SecretService as KeyringsOwn

    try:
        usable = KeyringsOwn.Keyring.priority > 0
    except RuntimeError:  # keyring's word for a backend that cannot be used here
        usable = start_kwallet()
    return [SecretService()] if usable else []


def _what_to_install() -> str:
    if sys.platform.startswith("linux"):
        return tr(
            "Install GNOME Keyring (`apt install gnome-keyring`), KWallet, or KeePassXC with its Secret Service "
            "switched on, log in again, and try once more."
        )
    return tr("Unset PYTHON_KEYRING_BACKEND, so that the system's own keyring is used, and try once more.")


def _with_our_errors(call: Callable[[], T]) -> T:
    import keyring.errors

    try:
        return call()
    except keyring.errors.NoKeyringError as error:
        raise KeyringNotProtected(
            tr("There is no keyring on this system. {what_to_install}", what_to_install=_what_to_install()),
            next_steps=[NextStep(_what_to_install())],
        ) from error
    except NotRunning as error:
        raise KeyringNotAnswering(
            tr("No keyring is running now: start the one you use, or log in again, and try again."),
            next_steps=[NextStep(tr("Start the keyring and try again."), tr("Try again"), Action.TRY_AGAIN)],
        ) from error
    except (keyring.errors.KeyringLocked, keyring.errors.InitError, Dismissed) as error:
        raise KeyringNotAnswering(
            tr("The keyring is locked, or its unlock dialog was dismissed: unlock it and try again."),
            next_steps=[_UNLOCK],
        ) from error
    except _backend_errors() as error:
        if "libqca" in str(error):  # KWallet 5.103: "createDLGroup failed: maybe libqca-ossl is missing"
            raise KeyringTrouble(
                tr("KWallet cannot encrypt what it gives and takes: libqca-ossl is missing, which it does that with."),
                next_steps=[
                    NextStep(
                        tr(
                            "Install the OpenSSL plugin of QCA, on Debian with `sudo apt install libqca-qt5-2-plugins`,"
                            " and log in again."
                        )
                    )
                ],
            ) from error
        raise KeyringTrouble(
            tr(
                "The keyring did not do what was asked ({name}): try again, and if that does not help, log in again.",
                name=type(error).__name__,
            ),
            next_steps=[NextStep(tr("Try again."), tr("Try again"), Action.TRY_AGAIN)],
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
            asked = message_bus.GetConnectionUnixProcessID(_SERVICE_NAME)
            process = connection.send_and_get_reply(asked, timeout=2).body[0]
        return _SECRET_SERVICES.get(Path(f"/proc/{int(process)}/comm").read_text().strip(), "")
    except _backend_errors():
        return ""


_NOT_RUNNING = {"org.freedesktop.DBus.Error.NameHasNoOwner", "org.freedesktop.DBus.Error.ServiceUnknown"}


def _is_locked(backend: Backend) -> bool | None:
    """Whether the next call shows a dialog; a service that is not running yet, or holds no keyring yet, does so too."""
    if PROTECTING.get(_class_path(backend)) != "Secret Service":
        return None
    try:
        from jeepney import DBusAddress, DBusErrorResponse, MessageFlag, Properties, message_bus
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg
    except ImportError:
        return None
    collection = DBusAddress(_COLLECTION, _SERVICE_NAME, "org.freedesktop.Secret.Collection")
    asked = Properties(collection).get("Locked")
    asked.header.flags |= MessageFlag.no_auto_start
    try:
        with open_dbus_connection() as connection:
            try:
                ((_, locked),) = unwrap_msg(connection.send_and_get_reply(asked, timeout=2))
                return bool(locked) and not kwallet_is_open(connection)
            except DBusErrorResponse as error:
                if error.name not in _NOT_RUNNING:
                    return True
            (startable,) = unwrap_msg(connection.send_and_get_reply(message_bus.ListActivatableNames(), timeout=2))
            return True if _SERVICE_NAME in startable else None
    except KeyError:  # the environment names no bus
        return None
    except _backend_errors():
        return None


def _items(backend: Backend) -> frozenset[KeptItem] | None:
    """A locked keyring shows no attributes, and they are all that tells one item from another."""
    if _is_locked(backend) is not False:
        return None  # also where there is no Secret Service, or it is not running
    from jeepney import DBusAddress, Properties, new_method_call
    from jeepney.io.blocking import open_dbus_connection
    from jeepney.wrappers import unwrap_msg

    collection = DBusAddress(_COLLECTION, _SERVICE_NAME, "org.freedesktop.Secret.Collection")
    found: set[KeptItem] = set()
    try:
        with open_dbus_connection() as connection:
            ((_, locked),) = unwrap_msg(connection.send_and_get_reply(Properties(collection).get("Locked"), timeout=2))
            if locked:
                return None  # a KWallet that is open all the same: it lists nothing yet
            # "service" and "username" are keyring's own attributes (keyring.backend.SchemeSelectable).
            search = new_method_call(collection, "SearchItems", "a{ss}", ({"service": SERVICE},))
            (paths,) = unwrap_msg(connection.send_and_get_reply(search, timeout=2))
            for path in paths:
                asked = Properties(DBusAddress(path, _SERVICE_NAME, "org.freedesktop.Secret.Item")).get("Attributes")
                ((_, attributes),) = unwrap_msg(connection.send_and_get_reply(asked, timeout=2))
                found.add(_kept_item(str(attributes.get("username", ""))))
    except _backend_errors():
        return None
    return frozenset(found)


def _kept_item(name: str) -> KeptItem:
    if name.startswith(_secret_item("")):
        return KeptItem(secret=name.removeprefix(_secret_item("")).partition("#")[0])
    source, _, access_key_id = name.rpartition(":")
    return KeptItem(source=source, access_key_id=access_key_id)
