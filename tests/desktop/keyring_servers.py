"""The keyrings that RoleSwitch is tried with, each as on its own desktop, on a session bus of the person's own."""

from __future__ import annotations

import base64
import hashlib
import os
import secrets
import shutil
import signal
import subprocess
import uuid
from abc import ABC, abstractmethod
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from tests.desktop.desktop import wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.desktop.person import Person

PASSWORD = "of-the-login-keyring"
SERVICES = Path("/usr/share/dbus-1/services")
# As dbus-daemon's own, but with no services that it would start beside those named.
BUS = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def session_bus(person: Person, folder: Path, services: Sequence[str] = ()) -> Iterator[None]:
    """Another session bus for the person's programs; their windows stay in the desktop's accessibility tree.

    It starts the `services`, by their bus names, when they are called, and nothing else.
    """
    desktop = person.desktop
    asked = ("--dest=org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress")
    tree = desktop.run("dbus-send", "--session", "--print-reply=literal", *asked).strip()
    path = folder / "bus"
    startable = folder / "services"
    startable.mkdir()
    for name in services:
        (startable / f"{name}.service").symlink_to(SERVICES / f"{name}.service")
    config = folder / "bus.conf"
    config.write_text(BUS.format(path=path, services=startable))
    address = f"unix:path={path}"
    words = ["dbus-daemon", f"--config-file={config}", f"--address={address}", "--nofork", "--print-address=1"]
    bus = desktop.start(words, **person.environ)
    wait_for(lambda: address in desktop.printed(bus), "the other session bus")
    person.environ |= {"DBUS_SESSION_BUS_ADDRESS": address, "AT_SPI_BUS_ADDRESS": tree}
    try:
        yield
    finally:
        person.end()
        desktop.end(bus)


def called(person: Person, name: str, path: str, method: str, *arguments: str) -> str:
    """The answer to a call on the person's session bus. Raises CalledProcessError where it is an error."""
    words = ("dbus-send", "--session", "--print-reply=literal", f"--dest={name}", path, method)
    return person.run(*words, *arguments)


def runs(person: Person, name: str) -> bool:
    """Whether a program has the bus name; none is started by asking."""
    asked = ("org.freedesktop.DBus.NameHasOwner", f"string:{name}")
    return "true" in called(person, "org.freedesktop.DBus", "/org/freedesktop/DBus", *asked)


class KeyringServer(ABC):
    """A keyring of the person's own, behind PASSWORD."""

    NAME: ClassVar[str]
    PROGRAMS: ClassVar[tuple[str, ...]]
    SERVICES: ClassVar[tuple[str, ...]] = ()
    """What the session bus must be able to start for it."""
    DIALOG: ClassVar[str]
    """A pattern of the title of its unlock dialog."""

    def __init__(self, person: Person, folder: Path) -> None:
        self.person = person
        self.folder = folder / "keyring"
        self.folder.mkdir(mode=0o700)
        self._process: subprocess.Popen[bytes] | None = None

    @classmethod
    def missing(cls) -> list[str]:
        """The programs that this machine lacks for it."""
        return [program for program in cls.PROGRAMS if not shutil.which(program)]

    @abstractmethod
    def start(self) -> None:
        """Start it unlocked, as a login does, with what it kept before."""

    @abstractmethod
    def lock(self) -> None: ...

    @abstractmethod
    def holds(self, item: str) -> str:
        """What it holds as an item of RoleSwitch's, by its own program; empty where there is none."""

    def allow(self) -> None:  # noqa: B027 - most do nothing
        """Answer its question, where it has one, whether a program that was started anew may read an older item."""

    def unlock(self) -> None:
        """Answer its unlock dialog, waited for."""
        self.person.in_front(self.DIALOG)
        self.person.desktop.type(PASSWORD)
        self.person.desktop.key("Return")

    def kill(self) -> None:
        self.signal(signal.SIGKILL)
        wait_for(lambda: not runs(self.person, "org.freedesktop.secrets"), f"the end of {self.NAME}")

    def end(self) -> None:
        """End it however a test went: KeePassXC stays when the session bus has gone."""
        if self._process is not None and self._process.poll() is None:
            self.signal(signal.SIGKILL)
            self._process.wait()

    def signal(self, number: signal.Signals) -> None:
        if self._process is None:
            raise ValueError(f"{self.NAME} was not started")
        os.killpg(self._process.pid, number)

    def _run(self, *argv: str | Path, **environ: str) -> None:
        """Start its program with PASSWORD to read."""
        words = ("sh", "-c", 'printf "%s" "$0" | exec "$@"', PASSWORD, *argv)
        self._process = self.person.desktop.start(words, **self.person.environ | environ)
        wait_for(lambda: runs(self.person, "org.freedesktop.secrets"), self.NAME)


class GnomeKeyring(KeyringServer):
    NAME = "GNOME Keyring"
    PROGRAMS = ("gnome-keyring-daemon", "/usr/libexec/gcr-prompter")
    SERVICES = ("org.gnome.keyring.SystemPrompter",)
    DIALOG = "^Unlock"

    def start(self) -> None:
        self.person.environ["XDG_DATA_HOME"] = str(self.folder)
        daemon = ("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets")
        self._run(*daemon, f"--control-directory={self.folder}")

    def lock(self) -> None:
        service = ("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock")
        called(self.person, *service, "array:objpath:/org/freedesktop/secrets/collection/login")

    def holds(self, item: str) -> str:
        try:
            return self.person.run("secret-tool", "lookup", "service", "RoleSwitch", "username", item)
        except subprocess.CalledProcessError:
            return ""


class KWallet(KeyringServer):
    """As pam_kwallet has it: the log-in gives the key of the wallet."""

    NAME = "KWallet"
    PROGRAMS = ("kwalletd5", "kwallet-query")
    SERVICES = ("org.kde.kwalletd5",)
    DIALOG = "^KDE Wallet Service"

    def __init__(self, person: Person, folder: Path) -> None:
        super().__init__(person, folder)
        (person.home / ".config" / "kwalletrc").write_text("[Wallet]\nFirst Use=false\n")
        self._wallets = person.home / ".local" / "share" / "kwalletd"
        self._wallets.mkdir(parents=True)
        salt = secrets.token_bytes(56)
        (self._wallets / "kdewallet.salt").write_bytes(salt)
        self._key = hashlib.pbkdf2_hmac("sha512", PASSWORD.encode(), salt, 50_000, 56)
        # The wallet is made at the first log-in; the Secret Service of that one does not see it yet.
        self.start()
        self.kill()

    @classmethod
    def missing(cls) -> list[str]:
        # Without it KWallet agrees with nobody on a key: "maybe libqca-ossl is missing".
        plugins = list(Path("/usr/lib").glob("*/qca-qt5/crypto/libqca-ossl.so"))
        return super().missing() + ([] if plugins else ["libqca-ossl (libqca-qt5-2-plugins)"])

    def start(self) -> None:
        self._run("kwalletd5")
        key = ",".join(str(byte) for byte in self._key)
        self._call("pamOpen", "string:kdewallet", f"array:byte:{key}", "int32:0")

    def lock(self) -> None:
        self._call("closeAllWallets")

    def kill(self) -> None:
        # It writes what it was given after five seconds, and the names of the items at once.
        wallet = self._wallets / "kdewallet.kwl"
        names = self._wallets / "kdewallet_attributes.json"
        if names.exists():
            wait_for(lambda: wallet.stat().st_mtime >= names.stat().st_mtime, "the wallet on the disk")
        super().kill()

    def holds(self, item: str) -> str:
        words = ("--folder", "Secret Service", "--read-password", f"Password for '{item}' on 'RoleSwitch'", "kdewallet")
        # It writes "Failed to read entry" where there is none, as its answer.
        answer = self.person.run("kwallet-query", *words)
        return "" if answer.startswith("Failed") else answer

    def _call(self, method: str, *arguments: str) -> None:
        called(self.person, "org.kde.kwalletd5", "/modules/kwalletd5", f"org.kde.KWallet.{method}", *arguments)


# What KeePassXC's dialogs write: the group whose entries other programs may see.
DATABASE = """\
<?xml version="1.0" encoding="UTF-8"?>
<KeePassFile>
  <Meta>
    <DatabaseName>Passwords</DatabaseName>
    <CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{{{group}}}</Value></Item></CustomData>
  </Meta>
  <Root><Group><UUID>{group_in_base64}</UUID><Name>Passwords</Name></Group></Root>
</KeePassFile>
"""
# All else is as it comes, also what it asks the person: whether a program may read an entry that another one made.
SETTINGS = """\
[General]
UpdateCheckMessageShown=true
[GUI]
CheckForUpdates=false
MinimizeOnStartup=true
[FdoSecrets]
Enabled=true
ShowNotification=false
"""


class KeePassXC(KeyringServer):
    NAME = "KeePassXC"
    PROGRAMS = ("keepassxc", "keepassxc-cli")
    DIALOG = "^Unlock Database"

    def __init__(self, person: Person, folder: Path) -> None:
        super().__init__(person, folder)
        settings = person.home / ".config" / "keepassxc" / "keepassxc.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS)
        group = uuid.uuid4()
        export = self.folder / "export.xml"
        export.write_text(DATABASE.format(group=group, group_in_base64=base64.b64encode(group.bytes).decode()))
        self._database = self.folder / "Passwords.kdbx"
        words = ("import", "--quiet", "--set-password", "--decryption-time", "100", export, self._database)
        person.run("keepassxc-cli", *words, text=f"{PASSWORD}\n{PASSWORD}\n")

    def start(self) -> None:
        # Its folder for files that do not last says which KeePassXC is the one that runs already.
        self._run("keepassxc", "--pw-stdin", self._database, TMPDIR=str(self.folder))
        self.person.desktop.window("^Passwords - KeePassXC$")

    def lock(self) -> None:
        where = ("org.keepassxc.KeePassXC.MainWindow", "/keepassxc")
        called(self.person, *where, "org.keepassxc.KeePassXC.MainWindow.lockAllDatabases")

    def holds(self, item: str) -> str:
        title = f"Password for '{item}' on 'RoleSwitch'"
        # What is deleted goes to the Recycle Bin, a group of its own, where "show" would find it.
        if title not in self._ask("ls").splitlines():
            return ""
        return self._ask("show", "--show-protected", "--attributes", "Password", entry=title)

    def allow(self) -> None:
        self.person.in_front("Access Request$")
        self.person.desktop.key("Return")

    def _ask(self, command: str, *words: str, entry: str = "") -> str:
        argv = ("keepassxc-cli", command, "--quiet", *words, self._database, *([entry] if entry else ()))
        return self.person.run(*argv, text=PASSWORD)
