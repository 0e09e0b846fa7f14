"""A desktop of its own, with everything real: X server, window manager, session bus, keyring, accessibility tree.

No pytest here: `make run` uses it too where there is no display.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

PROGRAMS = (
    *("Xvfb", "openbox", "xdotool", "wmctrl", "xclip", "import"),
    *("dbus-daemon", "dbus-send", "gnome-keyring-daemon", "/usr/libexec/at-spi-bus-launcher", "/usr/bin/python3"),
)
SECONDS = 30.0  # for what takes a tenth of one: machines are sometimes busy
CRASHES = frozenset({signal.SIGSEGV, signal.SIGABRT, signal.SIGBUS, signal.SIGILL, signal.SIGFPE})
# The bindings are Debian's own Python's; a virtual environment has none.
TREE = ("/usr/bin/python3", str(Path(__file__).with_name("atspi_tree.py")))
Found = TypeVar("Found")


class NotSeen(AssertionError):
    """What should have shown itself on the desktop did not, in the time it had."""


class Box(NamedTuple):
    """Where something is on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2


def missing_programs() -> list[str]:
    """What this machine lacks for a desktop; `packaging/setup-debian --test` installs it."""
    missing = [program for program in PROGRAMS if not shutil.which(program)]
    bindings = ["/usr/bin/python3", "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not missing and subprocess.run(bindings, stderr=subprocess.DEVNULL, check=False).returncode:
        missing.append("the AT-SPI bindings of /usr/bin/python3")
    return missing


def wait_for(look: Callable[[], Found | None], what: str, seconds: float = SECONDS) -> Found:
    """What `look` gives as soon as that is neither None nor false. Raises NotSeen, with `what`, after `seconds`, or at
    once where a program that was started on a desktop has crashed."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        if crash := "\n".join(filter(None, (desktop.crash() for desktop in _opened))):
            raise NotSeen(f"{what}: {crash}")
        if time.monotonic() > deadline:
            trouble = NotSeen(f"{what}: not within {seconds:.0f} seconds")
            for desktop in _opened:
                trouble.add_note(f"The windows there are {sorted(desktop.windows().values())}.")
                with suppress(NotSeen, subprocess.SubprocessError):
                    trouble.add_note(desktop.accessible_tree())
            raise trouble
        time.sleep(0.02)
    return found


class Desktop:
    """A running desktop. `environ` is all that a program started on it sees; `home` is its user's home."""

    def __init__(self, folder: Path, environ: Mapping[str, str]) -> None:
        self.folder = folder
        self.environ = dict(environ)
        self.home = Path(environ["HOME"])
        self._logs: dict[subprocess.Popen[bytes], Path] = {}
        self._told: set[subprocess.Popen[bytes]] = set()
        """Those whose end is no news."""

    def start(self, argv: Sequence[str | Path], **environ: str) -> subprocess.Popen[bytes]:
        """Start a program that is ended with the desktop. `printed` tells what it prints."""
        path = self.folder / f"{len(self._logs):02}-{Path(argv[0]).name}.log"
        with path.open("wb") as log:
            process = subprocess.Popen(
                argv,
                env=self.environ | environ,
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._logs[process] = path
        return process

    def printed(self, process: subprocess.Popen[bytes]) -> str:
        """What a started program has printed so far, errors too."""
        return self._logs[process].read_text(errors="replace")

    def crash(self) -> str:
        """Of a started program that has crashed: with which signal, and what it printed. Told once, then empty."""
        for process, log in self._logs.items():
            if process not in self._told and -(process.poll() or 0) in CRASHES:
                self._told.add(process)
                number = signal.Signals(-process.returncode)
                name = log.stem.partition("-")[2]
                return f"{name} ended with signal {number} ({number.name}) and printed: {self.printed(process)[-5000:]}"
        return ""

    def run(self, *argv: str | Path, text: str = "", **environ: str) -> str:
        """What a program prints, given `text`. Raises CalledProcessError, with what it printed as errors in a note, and
        NotSeen where it does not end."""
        try:
            return subprocess.run(
                argv,
                env=self.environ | environ,
                cwd=self.home,
                input=text,
                capture_output=True,
                check=True,
                text=True,
                timeout=60,
            ).stdout
        except subprocess.CalledProcessError as error:
            error.add_note(error.stderr)
            raise
        except subprocess.TimeoutExpired as error:
            raise NotSeen(f"the end of {argv[0]}: not within {error.timeout:.0f} seconds") from error

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """End a program and its children: politely, and after five seconds not."""
        self._told.add(process)
        for how in (signal.SIGTERM, signal.SIGKILL):
            with suppress(ProcessLookupError):
                os.killpg(process.pid, how)
            with suppress(subprocess.TimeoutExpired):
                process.wait(5)
                return

    def close(self) -> None:
        """End all that was started, last first, and what those left behind (servers that the session bus started)."""
        for process in reversed(self._logs):
            if process.poll() is None:
                self.end(process)
        mark = f"XDG_RUNTIME_DIR={self.environ['XDG_RUNTIME_DIR']}".encode()
        for environ in Path("/proc").glob("[0-9]*/environ"):
            with suppress(OSError):
                if mark in environ.read_bytes().split(b"\0"):
                    os.kill(int(environ.parent.name), signal.SIGKILL)

    def screenshot(self, path: Path) -> Path:
        """A picture of the whole screen at `path`, in the format its suffix names."""
        self.run("import", "-window", "root", path)
        return path

    def xdotool(self, *words: str | int) -> str:
        return self.run("xdotool", *map(str, words)).rstrip("\n")

    def windows(self) -> dict[str, str]:
        """The titles of the windows that the window manager manages, by window ID."""
        # wmctrl fails while there has never been a window.
        lines = (line.split(maxsplit=3) for line in _answer(self, "wmctrl", "-l").splitlines())
        return {words[0]: words[3] if len(words) > 3 else "" for words in lines}

    def window(self, title: str, seconds: float = SECONDS) -> str:
        """The ID of a window whose title matches the pattern `title`, waited for. Raises NotSeen."""

        def look() -> str | None:
            return next((window for window, shown in self.windows().items() if re.search(title, shown)), None)

        return wait_for(look, f"a window titled {title}", seconds)

    def click(self, window: str | None, x: int, y: int, *, double: bool = False) -> None:
        """Click at a point of `window`, or of the screen where that is None."""
        where = ("--window", window) if window else ()
        self.xdotool("mousemove", *where, x, y, "click", *(("--repeat", 2, "--delay", 40) if double else ()), 1)

    def click_on(self, name: str, role: str | None = None, *, double: bool = False) -> None:
        """Click in the middle of what `accessible` finds."""
        self.click(None, *self.accessible(name, role).middle, double=double)

    def type(self, text: str) -> None:
        """Type ASCII into whatever has the focus. For other letters xdotool remaps keys, which Qt sees too late."""
        self.xdotool("type", "--delay", 5, "--", text)

    def key(self, *keys: str) -> None:
        """Press keys in turn, named as xdotool does: `Return`, `ctrl+k`."""
        self.xdotool("key", "--", *keys)

    def clipboard(self, target: str = "UTF8_STRING") -> str:
        """What another program gets from the clipboard; empty where nothing is. `TARGETS` names the kinds it has."""
        return _answer(self, "xclip", "-o", "-selection", "clipboard", "-target", target)

    def read(self, title: str, seconds: float = SECONDS) -> Any:
        """What a screen reader is told of the window of that name, waited for, as `atspi_tree.py` writes it."""
        try:
            return json.loads(self.run(*TREE, "read", title, str(seconds)))
        except subprocess.CalledProcessError as error:
            trouble = NotSeen(f"a window named {title}: not read within {seconds:.0f} seconds")
            trouble.add_note(error.stderr[-5000:])
            raise trouble from error

    def hear(self) -> Callable[[], str]:
        """Listen as a screen reader does; what was announced since, a line for each."""
        listener = self.start([*TREE, "hear"])
        wait_for(lambda: "listening" in self.printed(listener), "a listener")
        return lambda: self.printed(listener)

    def accessible(self, name: str, role: str | None = None, seconds: float = SECONDS, state: str = "showing") -> Box:
        """Where the first visible element is whose accessible name matches the pattern `name`, waited for.

        `role` is an AT-SPI role name such as `list item`, `push button`, `text`, and `state` one of its states, such as
        `checked`. Raises NotSeen, the tree in a note.
        """
        what = f"{role or 'element'} named {name}"
        argv = (*TREE, "find", name, role or "", str(seconds), state)
        pipe = subprocess.PIPE
        with subprocess.Popen(argv, env=self.environ, cwd=self.home, stdout=pipe, stderr=pipe, text=True) as finder:
            while finder.returncode is None:
                with suppress(subprocess.TimeoutExpired):
                    place, tree = finder.communicate(timeout=0.5)
                if finder.returncode != 0 and (crash := self.crash()):
                    finder.kill()
                    raise NotSeen(f"{what}: {crash}")
        if finder.returncode == 0:
            return Box(*json.loads(place))
        seen = f"not visible within {seconds:.0f} seconds" if finder.returncode == 3 else "could not be looked for"
        trouble = NotSeen(f"{what}: {seen}")
        trouble.add_note(tree)
        raise trouble

    def accessible_tree(self) -> str:
        """A line for each element that a screen reader can reach: role, name, place, states."""
        return self._tree("show")

    def ask_late(self) -> int:
        """Ask every element for children that it has no more, as a screen reader may; how many elements were asked."""
        return int(self._tree("late"))

    def _tree(self, *words: str) -> str:
        return self.run(*TREE, *words)


_opened: list[Desktop] = []


@contextmanager
def open_desktop(folder: Path, screen: str = "1280x800x24", *, screen_reader: bool = True) -> Iterator[Desktop]:
    """A desktop with `folder` for its home, its sockets and its logs, and an unlocked keyring.

    `screen` is width x height x depth. With a `screen_reader` Qt tells it of every change in any window. Takes about a
    second. Raises NotSeen where a part of it does not come up.
    """
    home, runtime = folder / "home", folder / "run"
    home.mkdir()
    runtime.mkdir(mode=0o700)
    desktop = Desktop(
        folder,
        {
            # Programs of the environment that runs this, then the system's: no version manager's shims.
            "PATH": f"{Path(sys.executable).parent}:/usr/local/bin:/usr/bin:/bin",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/bus",
            "LANG": "C.UTF-8",
            # Without credentials the AWS CLI looks for an EC2 instance's on the network.
            "AWS_EC2_METADATA_DISABLED": "true",
            # GNOME's programs wait 25 seconds, four times over, for a portal that does not come up here.
            "ADW_DISABLE_PORTAL": "1",
        }
        # What the window says in the person's own time is compared with the test's.
        | {name: os.environ[name] for name in ("TZ",) if name in os.environ}
        # Qt and GTK wait for a screen reader otherwise.
        | ({"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"} if screen_reader else {}),
    )
    _opened.append(desktop)
    try:
        _start_screen(desktop, screen)
        _start_bus(desktop)
        _start_keyring(desktop)
        if screen_reader:
            _start_accessibility(desktop)
        desktop.start(["openbox", "--sm-disable"])
        wait_for(lambda: _answer(desktop, "wmctrl", "-m"), "the window manager")
        yield desktop
    except NotSeen as error:
        for log in sorted(folder.glob("*.log")):
            error.add_note(f"{log.name}: {log.read_text(errors='replace')[-2000:]}")
        raise
    finally:
        _opened.remove(desktop)
        desktop.close()


def _start_screen(desktop: Desktop, screen: str) -> None:
    server = desktop.start(["Xvfb", "-displayfd", "1", "-screen", "0", screen, "-nolisten", "tcp", "-noreset"])
    number = wait_for(lambda: re.search(r"^(\d+)\n", desktop.printed(server), re.MULTILINE), "the X server")
    desktop.environ["DISPLAY"] = f":{number[1]}"


def _start_bus(desktop: Desktop) -> None:
    address = desktop.environ["DBUS_SESSION_BUS_ADDRESS"]
    bus = desktop.start(["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address=1"])
    wait_for(lambda: address in desktop.printed(bus), "the session bus")


def _start_keyring(desktop: Desktop) -> None:
    # Started through a shell for its password: a desktop's programs have no input of their own.
    desktop.start(["sh", "-c", "printf secret | exec gnome-keyring-daemon --foreground --unlock --components=secrets"])
    # Asked of the bus: a call to the keyring before it is there makes the bus start another one, which stays locked.
    call = ("dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus")
    there = (*call, "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets")
    wait_for(lambda: "true" in _answer(desktop, *there), "the keyring")


def _start_accessibility(desktop: Desktop) -> None:
    call = ("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus")
    switched_on = ("string:org.a11y.Status", "string:IsEnabled", "variant:boolean:true")
    desktop.run(*call, "org.freedesktop.DBus.Properties.Set", *switched_on)


def _answer(desktop: Desktop, *argv: str) -> str:
    """What a program prints; empty while it fails."""
    with suppress(subprocess.CalledProcessError):
        return desktop.run(*argv)
    return ""
