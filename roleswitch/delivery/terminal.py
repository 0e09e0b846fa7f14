"""The person's own terminal program running `roleswitch shell NAME`, which fetches the session itself.

Several terminal programs hand a new window to a process that runs already and has another environment, so nothing is
passed through the environment of the program that we start.
"""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from math import ceil
from pathlib import Path
from types import FrameType
from typing import IO, NoReturn

from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Arn
from roleswitch.core.session import Session, utc_now
from roleswitch.delivery.exports import LiveProfile, Shell, caller_shell, environment, variables, without_identity
from roleswitch.delivery.prompt import NOT_COLORED, Look, colored, with_prompt
from roleswitch.errors import BadValue, DeliveryTrouble, NextStep
from roleswitch.texts import later, tr

SETTLE_SECONDS = 1.0
"""A terminal program that ends with an error within this time did not open its window."""


@dataclass(frozen=True)
class Terminal:
    """A terminal program and how it is told a title and a command."""

    name: str
    executable: str
    title_option: str = ""
    """Ends with = where the title belongs into the same argument. Empty: the shell sets the title itself."""
    command_option: str = ""
    """Stands before the command. Empty: the command follows as it is."""
    one_string: bool = False
    """The command is one argument, which the program takes apart as a POSIX shell would."""
    fills_in_variables: bool = False
    """It puts the values of its own environment for each $NAME in an argument, and knows no escape from that."""
    options: tuple[str, ...] = ()


# Tried with hostile arguments on Debian 12 (tests/desktop/test_terminals.py) but for foot, ghostty, ptyxis and wezterm,
# which are from their manuals. In the order in which one is taken where nothing says which is the person's own.
_KNOWN = {
    terminal.name: terminal
    for terminal in (
        Terminal("ghostty", "ghostty", "--title=", "-e"),
        Terminal("kitty", "kitty", "--title="),
        Terminal("alacritty", "alacritty", "--title=", "-e"),
        Terminal("wezterm", "wezterm", command_option="--", options=("start", "--always-new-process")),
        Terminal("foot", "foot", "--title="),
        Terminal("gnome-terminal", "gnome-terminal", "--title=", "--"),
        Terminal("ptyxis", "ptyxis", "--title=", "--", options=("--new-window",)),
        Terminal("kgx", "kgx", "--title=", "--"),
        # Its option for a title takes other settings too, after a semicolon, the command among them: so it is told to
        # show the title that the shell sets.
        Terminal(
            "konsole",
            "konsole",
            command_option="-e",
            options=("-p", "LocalTabTitleFormat=%w"),
            fills_in_variables=True,
        ),
        Terminal("xfce4-terminal", "xfce4-terminal", "--title=", "-x"),
        Terminal("mate-terminal", "mate-terminal", "--title=", "-x"),
        Terminal("qterminal", "qterminal", command_option="-e", fills_in_variables=True),
        # -u: a window that it hands to a running process comes without the command, or not at all.
        Terminal("terminator", "terminator", "--title=", "-x", options=("-u",)),
        Terminal("tilix", "tilix", "--title=", "-e", one_string=True),
        Terminal("lxterminal", "lxterminal", "--title=", "-e", one_string=True),
        Terminal("sakura", "sakura", command_option="-e", one_string=True),
        Terminal("urxvt", "urxvt", "-title", "-e"),
        Terminal("st", "st", "-T", "-e"),
        Terminal("uxterm", "uxterm", "-T", "-e"),
        Terminal("lxterm", "lxterm", "-T", "-e"),
        Terminal("xterm", "xterm", "-T", "-e"),
    )
}

# It names no program: the person's preferred one is started, and old versions know no option.
_XDG_TERMINAL_EXEC = Terminal("xdg-terminal-exec", "xdg-terminal-exec")

_OF_DESKTOP = {
    "gnome": ("gnome-terminal", "ptyxis", "kgx"),
    "unity": ("gnome-terminal",),
    "x-cinnamon": ("gnome-terminal",),
    "budgie": ("tilix", "gnome-terminal"),
    "kde": ("konsole",),
    "xfce": ("xfce4-terminal",),
    "mate": ("mate-terminal",),
    "lxqt": ("qterminal",),
    "lxde": ("lxterminal",),
}

# The command comes as an argument: nothing is typed into a window that is there, and no part of it is AppleScript.
_APPLE_SCRIPTS = {
    "Terminal": 'on run argv\ntell application "Terminal"\nactivate\ndo script (item 1 of argv)\nend tell\nend run',
    "iTerm": (
        'on run argv\ntell application "iTerm"\nactivate\n'
        "create window with default profile command (item 1 of argv)\nend tell\nend run"
    ),
}
_OSASCRIPT = "/usr/bin/osascript"
_WINDOWS_TERMINAL = "Windows Terminal"
_NEW_CONSOLE = "console"

# What finds this person's roles, keyring and AWS. None of it is secret; a proxy variable may hold a password, so those
# stay out. HOME is among them because st and alacritty set it anew from the password file.
_SETTINGS = (
    "HOME",
    "ROLESWITCH_HOME",
    "ROLESWITCH_PROMPT",
    "AWS_CONFIG_FILE",
    "AWS_SHARED_CREDENTIALS_FILE",
    "AWS_ENDPOINT_URL",
    "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
    "AWS_CA_BUNDLE",
    "PYTHON_KEYRING_BACKEND",
    "DBUS_SESSION_BUS_ADDRESS",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
    "XDG_RUNTIME_DIR",
    "XDG_CONFIG_DIRS",
    "XDG_DATA_DIRS",
)

Which = Callable[[str], str | None]


def find_terminal(
    environ: Mapping[str, str], *, chosen: str = "", platform: str = sys.platform, which: Which = shutil.which
) -> Terminal:
    """The person's own terminal program.

    In this order: the one that they have `chosen` by its name, and $TERMINAL, where these are installed;
    xdg-terminal-exec; the desktop's own; what x-terminal-emulator stands for; one that is known. On macOS iTerm where
    we were started from it, else Terminal; on Windows Windows Terminal, else a new console. Raises DeliveryTrouble
    where there is none.
    """
    if platform == "win32":
        windows_terminal = which("wt")
        if windows_terminal and chosen != _NEW_CONSOLE:
            return Terminal(_WINDOWS_TERMINAL, windows_terminal, "--title", options=("-w", "new", "new-tab"))
        return Terminal(_NEW_CONSOLE, "")
    if platform == "darwin" and chosen in _APPLE_SCRIPTS:
        return Terminal(chosen, _OSASCRIPT)
    if wanted := which(chosen) or which(environ.get("TERMINAL") or ""):
        return _known_by_path(wanted, which)
    if platform == "darwin":
        return Terminal("iTerm" if environ.get("TERM_PROGRAM") == "iTerm.app" else "Terminal", _OSASCRIPT)
    for name in _candidates(environ):
        if executable := which(name):
            return _known_by_path(executable, which)
    raise DeliveryTrouble(
        tr("No terminal program was found"),
        causes=(tr("none that RoleSwitch knows is installed"), tr("yours has a name that RoleSwitch does not know")),
        next_steps=(
            NextStep(tr("Install one, for example with: sudo apt install xterm")),
            NextStep(tr("Or name yours in the preferences, or in the environment variable TERMINAL")),
        ),
    )


def installed_terminals(
    environ: Mapping[str, str],
    *,
    platform: str = sys.platform,
    which: Which = shutil.which,
    applications: Path = Path("/Applications"),
) -> tuple[str, ...]:
    """The names of those that are here, for a person to choose from."""
    if platform == "win32":
        return (*([_WINDOWS_TERMINAL] if which("wt") else []), _NEW_CONSOLE)
    known = tuple(name for name in _known_here(environ) if which(name))
    if platform == "darwin":
        return ("Terminal", *(["iTerm"] if (applications / "iTerm.app").exists() else []), *known)
    return known


def _known_here(environ: Mapping[str, str]) -> Iterator[str]:
    for name in _KNOWN:
        if name != "foot" or environ.get("WAYLAND_DISPLAY"):  # foot runs on Wayland alone
            yield name


def _candidates(environ: Mapping[str, str]) -> Iterator[str]:
    yield _XDG_TERMINAL_EXEC.name
    for desktop in environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":"):
        yield from _OF_DESKTOP.get(desktop, ())
    yield "x-terminal-emulator"
    yield from _known_here(environ)


def _known_by_path(executable: str, which: Which) -> Terminal:
    """How the program behind a path takes a command: by its name, by what a link leads to, else as xterm does."""
    if Path(executable).name == _XDG_TERMINAL_EXEC.name:
        return replace(_XDG_TERMINAL_EXEC, executable=executable)
    for path in (executable, os.path.realpath(executable)):
        # Debian's wrappers translate xterm's options and lose what they do not know.
        name = Path(path).name.removesuffix(".wrapper")
        if name in _KNOWN:
            unwrapped = which(name) if path.endswith(".wrapper") else None
            return replace(_KNOWN[name], executable=unwrapped or executable)
    # Debian Policy 11.8.3 asks this of every x-terminal-emulator.
    return Terminal(Path(executable).name, executable, command_option="-e")


def terminal_command(terminal: Terminal, title: str, command: Sequence[str]) -> list[str]:
    """The argument list that opens a window of that program, with the title, running the command.

    The title loses its control and bidirectional characters. Raises BadValue where an argument would not arrive as it
    is: one with control characters, or with a $ where the program fills in variables.
    """
    for argument in command:
        if any(unicodedata.category(character) == "Cc" for character in argument):
            raise BadValue(
                "command",
                tr("{terminal} cannot be given a command that holds control characters", terminal=terminal.name),
            )
        if terminal.fills_in_variables and "$" in argument:
            raise BadValue(
                "command",
                tr(
                    "{terminal} cannot be given {argument}: it would put something else for $",
                    terminal=terminal.name,
                    argument=argument,
                ),
            )
    if terminal.name in _APPLE_SCRIPTS:
        # The leading space keeps it out of the history of most shells.
        start = " exec " if terminal.name == "Terminal" else ""
        return [terminal.executable, "-e", _APPLE_SCRIPTS[terminal.name], start + shlex.join(command)]
    if terminal.name == _NEW_CONSOLE:
        return list(command)
    words = [*terminal.options, *_title_words(terminal, plain_title(title))]
    if terminal.command_option:
        words.append(terminal.command_option)
    words += [shlex.join(command)] if terminal.one_string else command
    if terminal.name == _WINDOWS_TERMINAL:
        # wt takes a semicolon for the end of its command, in quotes too ("Windows Terminal command line arguments").
        words = [word.replace(";", "\\;") for word in words]
    return [terminal.executable, *words]


def _title_words(terminal: Terminal, title: str) -> list[str]:
    if not terminal.title_option or not title:
        return []
    if terminal.title_option.endswith("="):
        return [terminal.title_option + title]
    # A title that begins with a dash could be read as an option.
    return [terminal.title_option, f" {title}" if title.startswith("-") else title]


def plain_title(text: str) -> str:
    """`text` without control, bidirectional and other invisible characters, which can end a title or turn it round."""
    return "".join(character for character in text if unicodedata.category(character) not in {"Cc", "Cf", "Zl", "Zp"})


def with_settings(command: Sequence[str], environ: Mapping[str, str]) -> list[str]:
    """The command with what it needs of our environment in front of it, so that a handed-over window finds it too."""
    names = (*_SETTINGS, *sorted(name for name in environ if name.startswith("AWS_ENDPOINT_URL_")))
    settings = [f"{name}={environ[name]}" for name in names if environ.get(name) and not _has_user(environ[name])]
    return ["/usr/bin/env", *settings, *command] if settings else list(command)


def _has_user(value: str) -> bool:
    # An argument is seen by everybody, and a URL may have a password before its @.
    return "://" in value and "@" in value


def roleswitch_command() -> list[str]:
    """How another process starts this same RoleSwitch: the script beside this Python, or `python -m`; of a bundle its
    command line, which has no Qt to load, also where the window asks, a program of its own beside it."""
    script = Path(sys.executable).with_name("roleswitch.exe" if sys.platform == "win32" else "roleswitch")
    if getattr(sys, "frozen", False) or script.exists():
        return [str(script)]
    return [sys.executable, "-m", "roleswitch"]


def open_terminal(title: str, command: Sequence[str], environ: Mapping[str, str]) -> None:
    """Opens the person's terminal program, as preferences.toml names it, on the command, and leaves it alone after a
    second.

    Raises DeliveryTrouble where there is none, or it ends within that second with an error, with what it said. Raises
    BadValue as `terminal_command` does.
    """
    terminal = find_terminal(environ, chosen=PreferencesFile.here().load().terminal)
    if sys.platform != "win32":
        command = with_settings(command, environ)
    arguments = terminal_command(terminal, title, command)
    leave_running(
        terminal.name,
        arguments,
        without_identity(environ),
        new_console=terminal.name == _NEW_CONSOLE,
        next_step=_BY_HAND,
    )


_BY_HAND = NextStep(
    later("Try it by hand, or choose another terminal program in the preferences, or name it in TERMINAL")
)


def leave_running(
    name: str,
    arguments: Sequence[str],
    environ: Mapping[str, str],
    *,
    new_console: bool = False,
    next_step: NextStep | None = None,
) -> None:
    """Starts a program of the person's and leaves it alone after a second.

    Raises DeliveryTrouble where it cannot be started, or ends within that second with an error, with what it said.
    """
    # A file, not a pipe: the program may go on writing to it long after we have gone.
    with tempfile.TemporaryFile() as said:
        try:
            process = _start(arguments, environ, said, new_console=new_console)
        except OSError as trouble:
            raise DeliveryTrouble(
                tr("{name} could not be started: {strerror}", name=name, strerror=trouble.strerror)
            ) from trouble
        try:
            status = process.wait(SETTLE_SECONDS)
        except subprocess.TimeoutExpired:
            # It is the person's from here on; somebody has to take its exit status all the same.
            threading.Thread(target=process.wait, daemon=True, name=name).start()
            return
        if status != 0:
            said.seek(0)
            last_words = plain_title(said.read().decode(errors="replace").strip().rpartition("\n")[2])[:300]
            raise DeliveryTrouble(
                tr("{name} ended at once with status {status}", name=name, status=status)
                + (tr(": {last_words}", last_words=last_words) if last_words else ""),
                next_steps=(next_step,) if next_step else (),
            )


def _start(
    arguments: Sequence[str], environ: Mapping[str, str], said: IO[bytes], *, new_console: bool
) -> subprocess.Popen[bytes]:
    if sys.platform == "win32":
        if new_console:
            # Its standard streams are the console's own.
            return subprocess.Popen(arguments, env=environ, creationflags=subprocess.CREATE_NEW_CONSOLE)
        return subprocess.Popen(
            arguments, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said
        )
    return subprocess.Popen(
        arguments,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=said,
        start_new_session=True,
    )


def become_shell(
    session: Session,
    title: str,
    environ: Mapping[str, str],
    *,
    live: LiveProfile | None = None,
    look: Look | None = None,
) -> NoReturn:
    """Becomes the person's shell with the session in its environment, or with the profile that renews it; it does not
    come back.

    Says on standard error which role, in which account, for how long. With `look` the prompt shows the role, and the
    terminal its colour where it is to stand out; that one is waited for, and the terminal gets its own colours back.
    Raises DeliveryTrouble, and starts nothing, where the session is over or a part of it is missing, or there is no
    shell.
    """
    left = session.remaining(utc_now())
    if not left:
        raise DeliveryTrouble(tr("The session of {role} is over: assume the role again", role=session.role))
    for name, value in variables(session).items():
        if not value:
            raise DeliveryTrouble(
                tr("The session of {role} has no {name}: assume the role again", role=session.role, name=name)
            )
    shell = _persons_shell(environ)
    account = Arn.parse(session.role_arn).account_id_spaced
    for_how_long = tr("live: it renews itself") if live else tr("{in_words} left", in_words=_in_words(left))
    sys.stderr.write(
        tr(
            "{plain_title} · account {account} · {for_how_long}\n",
            plain_title=plain_title(title),
            account=account,
            for_how_long=for_how_long,
        )
    )
    sys.stderr.flush()
    _set_title(plain_title(title))
    arguments, ours = [shell], environment(live or session, environ)
    if look is not None and sys.stdin is not None and sys.stdin.isatty():
        arguments, ours = with_prompt(shell, replace(look, title=plain_title(look.title)), ours)
    if sys.platform == "win32":
        sys.exit(subprocess.call(arguments, env=ours))
    colors = colored(look, environ) if look is not None and sys.stdout.isatty() else ""
    try:
        if colors:
            _end_as(_run_in_colors(arguments, ours, colors))
        # Python ignores these two, and what is ignored stays so in the shell and in everything that it starts.
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        os.execve(shell, arguments, ours)  # noqa: S606 - becoming the shell is what it is for
    except OSError as trouble:
        raise DeliveryTrouble(
            tr("{shell} could not be started: {strerror}", shell=shell, strerror=trouble.strerror)
        ) from trouble


def _in_words(left: timedelta) -> str:
    # To the second upwards, as the prompt, which knows whole seconds alone, counts.
    minutes = ceil(left.total_seconds()) // 60
    return (
        tr("{minutes} h {minutes_2} min", minutes=minutes // 60, minutes_2=minutes % 60)
        if minutes >= 60
        else tr("{minutes} min", minutes=minutes)
    )


def _run_in_colors(arguments: list[str], environ: Mapping[str, str], colors: str) -> int:
    """Runs the shell in a terminal of these colours; how it ended, as waitpid tells it. Raises OSError."""
    assert sys.platform != "win32"  # noqa: S101 - for mypy: there is no posix_spawn there
    # The terminal sends them to a shell without job control and to us at once, and they are meant for the shell.
    of_the_terminal = (signal.SIGINT, signal.SIGQUIT)
    for number in of_the_terminal:
        signal.signal(number, signal.SIG_IGN)
    child = os.posix_spawn(
        arguments[0], arguments, environ, setsigdef=[*of_the_terminal, signal.SIGPIPE, signal.SIGXFSZ]
    )

    def pass_on(number: int, _: FrameType | None) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, number)

    for number in (signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, pass_on)
    while True:
        _write_to_terminal(colors)
        _, status = os.waitpid(child, os.WUNTRACED)
        _write_to_terminal(NOT_COLORED)
        if not os.WIFSTOPPED(status):
            return status
        # `suspend`: the shell that we were typed into takes over, as it would without us.
        os.kill(os.getpid(), signal.SIGSTOP)
        os.kill(child, signal.SIGCONT)


def run_child(command: list[str], environ: Mapping[str, str]) -> int:
    """Runs the command in our terminal, whose Ctrl+C is the command's: its exit status as a shell has it. Raises
    OSError."""
    assert sys.platform != "win32"  # noqa: S101 - for mypy: there is no posix_spawn there
    of_the_terminal = (signal.SIGINT, signal.SIGQUIT)
    before = {number: signal.signal(number, signal.SIG_IGN) for number in of_the_terminal}
    try:
        child = os.posix_spawnp(
            command[0], command, environ, setsigdef=[*of_the_terminal, signal.SIGPIPE, signal.SIGXFSZ]
        )
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    return ended if ended >= 0 else 128 - ended


def _write_to_terminal(text: str) -> None:
    with contextlib.suppress(OSError):  # it was closed
        sys.stdout.write(text)
        sys.stdout.flush()


def _end_as(status: int) -> NoReturn:
    """Ends as the process did of which waitpid told this."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        with contextlib.suppress(OSError):  # SIGKILL needs no handler, and takes none
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    sys.exit(os.waitstatus_to_exitcode(status))


def _set_title(title: str) -> None:
    if not sys.stdout.isatty():
        return
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetConsoleTitleW(title)
        return
    # OSC 0, "Change Icon Name and Window Title" (XTerm Control Sequences).
    sys.stdout.write(f"\x1b]0;{title}\x07")
    sys.stdout.flush()


def _persons_shell(environ: Mapping[str, str]) -> str:
    for candidate in _shells(environ):
        found = shutil.which(candidate, path=environ.get("PATH"))
        if found and Path(found).name not in {"nologin", "false"}:
            return found
    raise DeliveryTrouble(
        tr("No shell was found"), next_steps=(NextStep(tr("Name yours in the environment variable SHELL")),)
    )


def _shells(environ: Mapping[str, str]) -> Iterator[str]:
    if sys.platform == "win32":
        if caller_shell(environ) is Shell.POWERSHELL:
            yield from ("pwsh", "powershell")
        yield environ.get("COMSPEC", "cmd.exe")
        return
    import pwd  # not on Windows

    yield environ.get("SHELL", "")
    with contextlib.suppress(KeyError):  # a user without an entry, as in containers
        yield pwd.getpwuid(os.getuid()).pw_shell
    yield "/bin/sh"
