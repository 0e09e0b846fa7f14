"""Another user of the same machine, who tries to get at everything that the program has there."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from faults.fault import Outcome, Run
from faults.home import person
from faults.window import Window
from roleswitch import files, journal
from roleswitch.core.preferences import PreferencesFile
from roleswitch.second_start import HIDDEN
from tests.fakes import World
from tests.ui.notification_server import session_bus

# Run as the other user, who is told every path: an attacker guesses them.
ATTACK = """
import json, os, socket, sys
from jeepney.io.blocking import open_dbus_connection
os.setgroups([]); os.setgid(65534); os.setuid(65534)
got = []
for path in json.load(sys.stdin):
    for how, flags in (("read", os.O_RDONLY), ("write", os.O_WRONLY)):
        try:
            os.close(os.open(path, flags | os.O_NONBLOCK))
            got.append(f"{how} {path}")
        except OSError:
            pass
    for what in (lambda: os.listdir(path), lambda: os.open(path + "/of-another", os.O_CREAT | os.O_WRONLY),
                 lambda: os.symlink("/etc/passwd", path + ".of-another"), lambda: os.unlink(path)):
        try:
            what()
            got.append(f"change {path}")
        except OSError:
            pass
    other = socket.socket(socket.AF_UNIX)
    other.settimeout(5)
    try:
        other.connect(path)
        other.sendall(b"hidden\\n")
        if answer := other.recv(100):
            got.append(f"answer of {path}: {answer!r}")
    except OSError:
        pass
try:
    open_dbus_connection("unix:path=" + sys.argv[1])
    got.append("the session bus")
except (OSError, EOFError):
    pass
print(json.dumps(got))
"""


def cannot_be_another() -> str:
    if sys.platform != "linux" or os.geteuid() != 0:
        return "Only root can become another user, on Linux."
    return "" if shutil.which("dbus-daemon") else "This machine lacks dbus-daemon."


def attacked(paths: Collection[Path], bus: Path) -> list[str]:
    """What the other user got."""
    done = subprocess.run(
        [sys.executable, "-I", "-c", ATTACK, str(bus)],
        input=json.dumps([str(path) for path in paths]),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
        timeout=120,
        cwd="/",
    )
    found: list[str] = json.loads(done.stdout)
    return found


@dataclass(frozen=True)
class Attack:
    """What another user got of a home that everybody may look into, and was meant to get."""

    closed: tuple[str, ...]
    """As the program left it."""
    opened: tuple[str, ...]
    """With each folder opened that was closed to others: what lies in them has to be closed by itself."""
    is_one: bool
    """Whether it got what everybody may read: the one file in the home at first, one in each opened folder then."""


def attack(home: Path, paths: Collection[Path], bus: Path) -> Attack:
    folders = [path for path in paths if path.is_dir() and not path.is_symlink()]
    for_all = [folder / "for-all" for folder in (home, *folders)]
    for path in for_all:
        path.write_text("anybody may read this")
        path.chmod(0o644)
    tried, in_sight = {*paths, *for_all}, {f"read {path}" for path in for_all}
    closed = attacked(tried, bus)
    for folder in folders:
        folder.chmod(0o711)  # not to be listed: an attacker guesses
    opened = attacked(tried, bus)
    return Attack(
        tuple(what.replace(str(home), "") for what in closed if what != f"read {for_all[0]}"),
        tuple(what.replace(str(home), "") for what in opened if what not in in_sight),
        f"read {for_all[0]}" in closed and in_sight <= set(opened),
    )


def other_user(_: Run) -> Outcome:
    """With sessions, profiles, a rotation, a log and the window open."""
    umask = os.umask(0o022)
    # The folder of the run may be below one that is closed to others, and nothing would be tried.
    folder = Path(tempfile.mkdtemp(prefix="roleswitch-open-"))
    folder.chmod(0o755)
    try:
        with person(folder) as (world, patch), session_bus(folder) as address:
            patch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            world.home.chmod(0o755)
            _rewrite_list(world)
            PreferencesFile.here().put(density="compact")
            ours = Path(files.config_folder())  # the run made it, and others may look into it
            own = {world.home / "run", *ours.glob(".roleswitch-demo"), *ours.glob("keyring.*")}
            journal.start()
            for role in ("prod", "helper"):
                world.switch.assume(role)
            world.switch.keys.rotate("work")
            with Window() as window:
                window.ask("states")
                window.waits(lambda: Path(files.window_address()).exists(), 10)
                answer = _answer_of_the_window()
                paths = [
                    path for path in world.home.rglob("*") if path != ours and own.isdisjoint({path, *path.parents})
                ]
                got = attack(world.home, paths, folder / "bus")
            world.switch.assume("prod")
    finally:
        os.umask(umask)
        shutil.rmtree(folder)
    words = f"{len(got.closed)} got at; {len(got.opened)} with the folders opened that others cannot get into"
    if harm := [*got.closed, *got.opened]:
        words += f" ({'; '.join(harm[:6])})"
    cause = "" if got.is_one else "What everybody may read was not read: it was no attack."
    if answer != HIDDEN:
        cause = f"The window answered its own person {answer!r}."
    return Outcome(
        f"{len(paths)} files, folders, locks and sockets, of which the window answers its own person at one; the "
        "session bus",
        words,
        not harm and not cause,
        cause=cause,
    )


def _rewrite_list(world: World) -> None:
    """By the program, with the mode that it gives to a new one."""
    catalog = world.switch.roles.load()
    world.roles_file.unlink()
    for source in catalog.sources.values():
        world.switch.roles.put_source(source)
    for role in catalog.roles.values():
        world.switch.roles.put_role(role)


def _answer_of_the_window() -> bytes:
    """To a start at login, which leaves it as it is."""
    with socket.socket(socket.AF_UNIX) as other:
        other.settimeout(10)
        other.connect(files.window_address())
        other.sendall(b"hidden\n")
        return other.recv(100)
