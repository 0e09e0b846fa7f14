"""The demo's keyring: one private file in the demo's own home, which is removed when the demo ends.

It protects nothing, so it works in a demo alone: where ROLESWITCH_HOME is a demo's home and STS is on loopback.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from urllib.parse import urlsplit

from keyring.backend import KeyringBackend
from keyring.compat import properties
from keyring.errors import PasswordDeleteError

from roleswitch.files import locked, write_private

MARKER = ".roleswitch-demo"
"""The file that says that a home is a demo's."""


class DemoKeyring(KeyringBackend):
    """Items in `keyring.json` of the demo's home, `home` or the one that this process belongs to.

    keyring makes it without arguments. Every method raises RuntimeError outside a demo.
    """

    def __init__(self, home: Path | None = None) -> None:
        super().__init__()  # type: ignore[no-untyped-call]  # keyring has none
        self._given = home

    @properties.classproperty
    def priority(cls) -> float:  # noqa: N805 - a class property
        _demo_home()
        return 1

    def get_password(self, service: str, username: str) -> str | None:
        return _items(self._home()).get(_key(service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        home = self._home()
        with locked(home / "keyring.lock"):
            _write(home, {**_items(home), _key(service, username): password})

    def delete_password(self, service: str, username: str) -> None:
        """Raises PasswordDeleteError where there is none."""
        home = self._home()
        with locked(home / "keyring.lock"):
            items = _items(home)
            if items.pop(_key(service, username), None) is None:
                raise PasswordDeleteError(f"the demo's keyring holds no {username}")
            _write(home, items)

    def _home(self) -> Path:
        return _marked(self._given) if self._given else _demo_home()


def _demo_home() -> Path:
    folder = os.environ.get("ROLESWITCH_HOME")
    if not folder:
        raise RuntimeError("the demo's keyring protects nothing: it works in `roleswitch demo` alone")
    if urlsplit(os.environ.get("AWS_ENDPOINT_URL_STS", "")).hostname != "127.0.0.1":
        raise RuntimeError("the demo's keyring protects nothing: it works with an AWS on 127.0.0.1 alone")
    return _marked(Path(folder))


def _marked(home: Path) -> Path:
    if not (home / MARKER).is_file():
        raise RuntimeError(f"the demo's keyring protects nothing: {home} is not the home of a demo")
    return home


def _key(service: str, username: str) -> str:
    return json.dumps([service, username])


def _items(home: Path) -> dict[str, str]:
    try:
        text = (home / "keyring.json").read_text("utf-8")
    except FileNotFoundError:
        return {}
    return {str(key): str(password) for key, password in json.loads(text).items()}


def _write(home: Path, items: dict[str, str]) -> None:
    write_private(home / "keyring.json", json.dumps(items, indent=1).encode())
