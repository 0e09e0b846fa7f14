"""Somebody with a home of their own on the desktop, who uses RoleSwitch and the AWS CLI there."""

from __future__ import annotations

import shutil
import urllib.parse
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from roleswitch.demo.strict_aws import StrictRole, User
from roleswitch.demo.strict_identity_center import AssignedAccount, PermissionSet, StrictDirectory
from tests.desktop.desktop import wait_for
from tests.desktop.window import ROLESWITCH, Window

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.desktop.desktop import Desktop

BOATY = User(
    "arn:aws:iam::111122223333:user/boaty.mcboatface",
    "AKIAIOSFODNN7BOATY01",
    "wJalrXUtnFEMI/K7MDENG+bPxRfiCYBOATYKEY01",
)
ADMIN = StrictRole("arn:aws:iam::482109375526:role/Admin", (BOATY.arn,))
LAKE = StrictRole("arn:aws:iam::731044561290:role/Lake", (BOATY.arn,))
PARTNER = StrictRole(
    "arn:aws:iam::706469024316:role/Partner",
    (BOATY.arn,),
    "northwind-7064",
    ending=" because no role trust policy allows the sts:AssumeRole action",
)
ACME = StrictDirectory(
    "https://acme.awsapps.com/start",
    "eu-west-1",
    "boaty@acme.example",
    (
        AssignedAccount("482109375526", "acme-prod", "prod@acme.example", (PermissionSet("Admin"),)),
        AssignedAccount(
            "731044561290", "acme-data", "data@acme.example", (PermissionSet("Admin"), PermissionSet("ReadOnly"))
        ),
    ),
)
SOURCE = f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{BOATY.access_key_id}"
region = "eu-west-1"
"""
WHO = ("sts", "get-caller-identity", "--query", "Arn", "--output", "text")


def section(name: str, role: StrictRole, more: str = "") -> str:
    """A role of roles.toml, with further lines."""
    return f'\n[roles.{name}]\nrole_arn = "{role.arn}"\nsource = "work"\n{more}'


class Person(Window):
    """Everything is where it is for people: nothing names a place but HOME. `url` is where their AWS answers."""

    def __init__(self, desktop: Desktop, home: Path, url: str) -> None:
        # The plainest terminal: others take half a minute to show a window on a machine that is busy.
        environ = {"HOME": str(home), "AWS_ENDPOINT_URL": url, "SHELL": "/bin/bash", "TERMINAL": "xterm"}
        super().__init__(desktop, environ)
        self.home = home
        self.roles_file = home / ".config" / "roleswitch" / "roles.toml"
        self.credentials = home / ".aws" / "credentials"
        self.config = home / ".aws" / "config"
        for file in (self.roles_file, self.credentials):
            file.parent.mkdir(parents=True, mode=0o700)

    @property
    def sessions(self) -> Path:
        return Path(self.desktop.environ["XDG_RUNTIME_DIR"]) / "roleswitch" / "sessions"

    def has_key(self, user: User = BOATY) -> None:
        """Put the user's access key into the keyring as the source `work`, which makes roles.toml."""
        words = ("key", "add", "work", "--access-key-id", user.access_key_id, "--region", "eu-west-1")
        self.run(ROLESWITCH, *words, text=user.secret_access_key)

    def has_roles(self, *sections: str) -> None:
        self.roles_file.write_text("".join([SOURCE, *sections]))

    def begin_sign_in(self) -> None:
        """Add the Identity Center of ACME in the window, up to where the browser opens."""
        self.choose_in_menu("Add source…", "Down", "Down")
        self.desktop.window("^Add Identity Center")
        for text in (ACME.start_url.removeprefix("https://"), ACME.region):
            self.desktop.type(text)
            self.desktop.key("Tab")
        self.press("Save and sign in")

    def arn_of(self, profile: str) -> str:
        """Who the AWS CLI is with a profile."""
        return self.run("aws", *WHO, "--profile", profile).strip()


@contextmanager
def somebody(desktop: Desktop, home: Path, url: str) -> Iterator[Person]:
    """A person whose window is closed, and whose sessions are forgotten, at the end."""
    home.mkdir()
    person = Person(desktop, home, url)
    try:
        yield person
    finally:
        person.end()
        # The desktop's one runtime folder, which the next person has too.
        shutil.rmtree(person.sessions.parent, ignore_errors=True)


class Browser:
    """Opens nothing: notes what it is given, as what the person's desktop calls to open an address."""

    def __init__(self, person: Person) -> None:
        programs = person.home / "bin"
        programs.mkdir()
        self._opened = person.home / "opened"
        opener = programs / "xdg-open"
        opener.write_text('#!/bin/sh\nprintf %s "$1" >~/opened.new && mv ~/opened.new ~/opened\n')
        opener.chmod(0o755)
        person.environ["PATH"] = f"{programs}:{person.desktop.environ['PATH']}"

    def opened(self) -> str:
        """The address that it was told to open, once it was."""
        wait_for(self._opened.exists, "an address in the browser")
        return self._opened.read_text()

    def page(self, address: str) -> str:
        with urllib.request.urlopen(address, timeout=10) as answer:  # noqa: S310 - loopback
            return str(answer.read().decode())

    def allow(self, address: str) -> None:
        """Press Allow on the page, whose form has the code that is in its address."""
        where = urllib.parse.urlsplit(address)
        code = dict(urllib.parse.parse_qsl(where.query))
        form = urllib.parse.urlencode({**code, "decision": "allow"}).encode()
        with urllib.request.urlopen(where._replace(query="").geturl(), form, timeout=10):  # noqa: S310 - loopback
            pass
