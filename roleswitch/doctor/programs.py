"""The programs that RoleSwitch starts, and the desktop that it runs on: which they are, and whether they are there."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path

from roleswitch.access.session_manager import start_session_command
from roleswitch.core.preferences import PreferencesFile
from roleswitch.delivery.browsers import find_browser
from roleswitch.delivery.exports import without_identity
from roleswitch.delivery.terminal import find_terminal
from roleswitch.doctor.finding import Area, Finding, State, of_trouble, shown
from roleswitch.errors import ConsoleTrouble, DeliveryTrouble, NextStep
from roleswitch.switch import Switch
from roleswitch.texts import tr

CLI_SECONDS = 3.0
BUS_SECONDS = 2.0

_HAND_OVER = frozenset({"xfce4-terminal", "tilix", "terminator", "lxterminal", "gnome-terminal", "ptyxis", "kgx"})
"""They open a window in a process of theirs that runs already; all but GNOME's also with that one's environment
(tests/desktop/test_terminals.py)."""
_NO_LOGIN = frozenset({"nologin", "false"})
_ANY_INSTANCE = "i-0123456789abcdef0", "us-east-1"


def look(switch: Switch) -> Iterator[Finding]:
    environ = switch.environ
    yield _terminal(environ)
    yield _shell(environ)
    yield _browser(switch)
    yield from _aws_tools(environ)


# ---------------------------------------------------------------- terminal, shell, browser


def _finding(name: str, title: str, state: State, message: str, step: str = "") -> Finding:
    return Finding(
        id=f"terminal.{name}",
        area=Area.TERMINAL,
        title=title,
        state=state,
        message=message,
        next=NextStep(step) if step else None,
    )


def _terminal(environ: Mapping[str, str]) -> Finding:
    title = tr("Terminal program")
    which = partial(shutil.which, path=environ.get("PATH"))
    wanted = PreferencesFile.here().load().terminal
    for said, by in ((wanted, "preferences.toml"), (environ.get("TERMINAL", ""), "TERMINAL")):
        if said and sys.platform == "linux" and which(said) is None:
            return _finding(
                "program",
                title,
                State.ATTENTION,
                tr("{program}, which {where} names, is not installed: another one is opened.", program=said, where=by),
                tr("Install it, or name another one."),
            )
    try:
        found = find_terminal(environ, chosen=wanted, which=which)
    except DeliveryTrouble as trouble:
        return of_trouble("terminal.program", Area.TERMINAL, title, trouble, state=State.ATTENTION)
    where = shown(found.executable, environ) or found.name
    if found.name in _HAND_OVER:
        message = tr(
            "{program} ({path}). It opens its windows in a process that runs already: a role's shell fetches its "
            "session itself, so it is right all the same.",
            program=found.name,
            path=where,
        )
    else:
        message = tr("{program} ({path}).", program=found.name, path=where)
    return _finding("program", title, State.GOOD, message)


def _shell(environ: Mapping[str, str]) -> Finding:
    title = tr("Shell")
    shell = environ.get("COMSPEC" if sys.platform == "win32" else "SHELL", "")
    found = shutil.which(shell, path=environ.get("PATH")) if shell else None
    if found and Path(found).name not in _NO_LOGIN:
        return _finding("shell", title, State.GOOD, tr("{path}.", path=shown(found, environ)))
    if shell:
        return _finding(
            "shell",
            title,
            State.ATTENTION,
            tr("{path}, which SHELL names, cannot be used: another one is started.", path=shown(shell, environ)),
            tr("Name yours in the environment variable SHELL."),
        )
    return _finding(
        "shell", title, State.NOT_KNOWN, tr("SHELL is not set: the shell of your login is started, or /bin/sh.")
    )


def _browser(switch: Switch) -> Finding:
    title = tr("Browser for the console")
    try:
        browser = find_browser(
            switch.roles.load().console,
            switch.environ,
            which=partial(shutil.which, path=switch.environ.get("PATH")),
        )
    except ConsoleTrouble as trouble:
        return of_trouble("terminal.browser", Area.TERMINAL, title, trouble, state=State.ATTENTION)
    if not browser.start:
        return _finding(
            "browser",
            title,
            State.ATTENTION,
            tr("No browser was found: `roleswitch console NAME --print` shows the address."),
            tr("Install a browser, and xdg-utils, which open what is the system's default."),
        )
    where = shown(browser.start[0], switch.environ)
    return _finding("browser", title, State.GOOD, tr("{program} ({path}).", program=browser.title, path=where))


# ---------------------------------------------------------------- AWS's own tools


def _aws_tools(environ: Mapping[str, str]) -> Iterator[Finding]:
    which = partial(shutil.which, path=environ.get("PATH"))
    cli = which("aws")
    title = "AWS CLI"
    if cli is None:
        message = tr("It is not installed: only a shell by Session Manager needs it.")
        yield _finding("aws-cli", title, State.GOOD, message)
    elif not (version := _version(cli, environ)):
        message = tr("{path} does not say its version.", path=shown(cli, environ))
        yield _finding("aws-cli", title, State.ATTENTION, message, tr("Try it: aws --version"))
    elif version.startswith("1."):
        yield _finding(
            "aws-cli",
            title,
            State.GOOD,
            tr(
                "Version {version} ({path}). It uses what RoleSwitch writes; `aws sso login` takes version 2.",
                version=version,
                path=shown(cli, environ),
            ),
        )
    else:
        message = tr("Version {version} ({path}).", version=version, path=shown(cli, environ))
        yield _finding("aws-cli", title, State.GOOD, message)
    title = tr("Session Manager")
    try:
        start_session_command(*_ANY_INSTANCE, which=which)
    except DeliveryTrouble as trouble:
        yield of_trouble("terminal.session-manager", Area.TERMINAL, title, trouble, state=State.GOOD)
    else:
        message = tr("The AWS CLI and its Session Manager plugin are there.")
        yield _finding("session-manager", title, State.GOOD, message)


def _version(cli: str, environ: Mapping[str, str]) -> str:
    """Such as 2.15.0; empty where it does not say it in time."""
    with suppress(OSError, subprocess.TimeoutExpired):
        told = subprocess.run(
            [cli, "--version"],
            env=without_identity(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=CLI_SECONDS,
        )
        if found := re.search(rb"aws-cli/(\d[\w.+-]{0,30})", told.stdout + told.stderr):
            return found[1].decode("ascii")
    return ""


# ---------------------------------------------------------------- the desktop


def look_at_desktop(switch: Switch) -> Iterator[Finding]:
    def found(name: str, title: str, state: State, message: str, step: str = "") -> Finding:
        return Finding(
            id=f"desktop.{name}",
            area=Area.DESKTOP,
            title=title,
            state=state,
            message=message,
            next=NextStep(step) if step else None,
        )

    if sys.platform != "linux":
        return
    screen, environ = tr("Display"), switch.environ
    if not {"DISPLAY", "WAYLAND_DISPLAY"} & {name for name, value in environ.items() if value}:
        yield found(
            "display",
            screen,
            State.NOT_KNOWN,
            tr("There is none here, so the window does not open. The command line does all without it."),
        )
        return
    kind = "Wayland" if environ.get("WAYLAND_DISPLAY") else "X11"
    desktop = environ.get("XDG_CURRENT_DESKTOP", "")
    yield found(
        "display",
        screen,
        State.GOOD,
        tr("{kind}, {desktop}.", kind=kind, desktop=desktop) if desktop else tr("{kind}.", kind=kind),
    )
    title, server = tr("Notifications"), _notification_server(environ)
    if server is None:
        yield found(
            "notifications",
            title,
            State.ATTENTION,
            tr("No program shows notifications here: that a session ends is seen in the window alone."),
            tr("Start your desktop's, or install one, such as dunst."),
        )
    else:
        yield found(
            "notifications",
            title,
            State.GOOD,
            tr("{program} shows them.", program=server) if server else tr("A program shows them when one comes."),
        )


def _notification_server(environ: Mapping[str, str]) -> str | None:
    """The name of what shows notifications, empty where it is started by the first one; None where nothing does."""
    try:
        from jeepney import DBusAddress, DBusErrorResponse, MessageFlag, message_bus, new_method_call
        from jeepney.io.blocking import open_dbus_connection
        from jeepney.wrappers import unwrap_msg
    except ImportError:
        return None
    name = "org.freedesktop.Notifications"
    asked = new_method_call(DBusAddress("/org/freedesktop/Notifications", name, name), "GetServerInformation")
    asked.header.flags |= MessageFlag.no_auto_start
    try:
        with open_dbus_connection(bus=environ["DBUS_SESSION_BUS_ADDRESS"]) as connection:
            with suppress(DBusErrorResponse):
                told = unwrap_msg(connection.send_and_get_reply(asked, timeout=BUS_SECONDS))
                name_told = told[0] if told and isinstance(told[0], str) else ""
                return "".join(character for character in name_told if character.isprintable())[:100]
            (startable,) = unwrap_msg(
                connection.send_and_get_reply(message_bus.ListActivatableNames(), timeout=BUS_SECONDS)
            )
            return "" if name in startable else None
    except (KeyError, OSError, ValueError, RuntimeError, DBusErrorResponse):
        return None
