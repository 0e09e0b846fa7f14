"""Another user of the same machine, who tries to get at everything that the program has there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from faults.fault import Outcome, Run
from faults.home import person
from faults.window import Window
from roleswitch import files, journal
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
        other.sendall(b"ask prod\\n")
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


def attacked(paths: Sequence[Path], bus: Path) -> list[str]:
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


def other_user(_: Run) -> Outcome:
    """With sessions, profiles, a rotation, a log and the window open, in a home that everybody may look into."""
    umask = os.umask(0o022)
    # The folder of the run may be below one that is closed to others, and nothing would be tried.
    folder = Path(tempfile.mkdtemp(prefix="roleswitch-open-"))
    folder.chmod(0o755)
    try:
        with person(folder) as (world, patch), session_bus(folder) as address:
            patch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            world.home.chmod(0o755)
            # What was made for the run itself, before the program was there.
            made = [Path(files.config_folder()), *Path(files.config_folder()).glob("*"), world.home / "run"]
            made[0].chmod(0o700)
            journal.start()
            for role in ("prod", "helper"):
                world.switch.assume(role)
            world.switch.keys.rotate("work")
            in_sight = world.home / "for-all"
            in_sight.write_text("anybody may read this")
            with Window() as window:
                window.ask("states")
                window.waits(lambda: Path(files.window_address()).exists(), 10)
                paths = [path for path in world.home.rglob("*") if path not in made]
                got = attacked(paths, folder / "bus")
            world.switch.assume("prod")
    finally:
        os.umask(umask)
        shutil.rmtree(folder)
    seen = f"read {in_sight}"
    harm = [what.replace(str(folder), "") for what in got if what != seen]
    words = f"{len(harm)} got at"
    if harm:
        words += f" ({'; '.join(harm[:6])})"
    sockets = sum(path.suffix == ".socket" for path in paths)
    tried = f"{len(paths) - 1} files, folders and locks, {sockets} socket, the session bus"
    # What everybody may read was read: so the attack is one.
    return Outcome(tried, words, not harm and seen in got and sockets == 1)
