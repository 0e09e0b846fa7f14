"""Every installed terminal program, started twice for two roles while the first is open: the right one each time.

In the place of `roleswitch shell NAME` stands a program that makes up a session and becomes the shell as that does; the
shell tells what it was given over a socket, and ends with it.
"""

from __future__ import annotations

import json
import shutil
import socket
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from roleswitch.delivery.terminal import open_terminal
from tests.desktop.desktop import Desktop

pytestmark = pytest.mark.desktop

# foot, ghostty, ptyxis and wezterm are missing: they need Wayland or a newer system.
PROGRAMS = (
    *("alacritty", "gnome-terminal", "kgx", "kitty", "konsole", "lxterminal", "mate-terminal", "qterminal", "sakura"),
    *("st", "terminator", "tilix", "urxvt", "x-terminal-emulator", "xfce4-terminal", "xterm"),
)
HOSTILE = [
    "a b",
    "c'd",
    'e"f',
    "x;y",
    "`touch pwned`",
    "\\back\\",
    "%n %w",
    "é🔑",
    "*",
    "-dash",
    "|",
    "&",
    "~",
    "''",
    "",
]
FILLED_IN = ["$(touch pwned)", "$HOME", "${HOME}"]
TITLE = "Production $(touch pwned) ; -x"

BECOME = f"""\
import json, os, sys
sys.path[:0] = {sys.path!r}
from datetime import timedelta
from roleswitch.core.session import Session, utc_now
from roleswitch.delivery.terminal import become_shell

address, shell, role = sys.argv[1:4]
now = utc_now()
session = Session(
    role=role,
    role_arn="arn:aws:iam::123456789012:role/Admin",
    assumed_role_arn="arn:aws:sts::123456789012:assumed-role/Admin/me",
    access_key_id=f"ASIA{{role}}",
    secret_access_key="secret",
    session_token="token",
    issued=now,
    expiration=now + timedelta(hours=1),
)
told = dict(ADDRESS=address, ARGUMENTS=json.dumps(sys.argv[3:]), SHELL=shell)
become_shell(session, f"{{role}} {TITLE}", os.environ | told)
"""
TELL = f"""\
#!{sys.executable}
import json, os, socket
names = ("AWS_ACCESS_KEY_ID", "AWS_PROFILE", "ROLESWITCH_ROLE", "ROLESWITCH_HOME", "HOME")
told = {{"arguments": json.loads(os.environ["ARGUMENTS"]), "environ": {{name: os.environ.get(name) for name in names}}}}
with socket.socket(socket.AF_UNIX) as connection:
    connection.connect(os.environ["ADDRESS"])
    connection.sendall(json.dumps(told).encode() + b"\\n")
    connection.recv(1)  # until the test has seen enough
"""


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(tmp_path / "socket"))
        listener.listen()
        listener.settimeout(30)
        yield listener


@pytest.mark.parametrize("name", PROGRAMS)
def test_two_windows_have_each_its_own_role(
    name: str, desktop: Desktop, listener: socket.socket, tmp_path: Path
) -> None:
    if not (executable := shutil.which(name)):
        pytest.skip(f"{name} is not installed")
    program, shell = tmp_path / "become a shell.py", tmp_path / "tell"
    program.write_text(BECOME)
    shell.write_text(TELL)
    shell.chmod(0o755)
    hostile = HOSTILE if name in {"konsole", "qterminal"} else HOSTILE + FILLED_IN
    with ExitStack() as open_windows:
        for role in (f"{name}-one", f"{name}-two"):
            environ = desktop.environ | {
                "TERMINAL": executable,
                "ROLESWITCH_HOME": str(tmp_path / f"home of {role}"),
                "AWS_PROFILE": "somebody-else",
            }
            words = [sys.executable, str(program), listener.getsockname(), str(shell), role, *hostile]
            open_terminal(f"{role} {TITLE}", words, environ)
            connection, _ = listener.accept()
            open_windows.enter_context(connection)
            with connection.makefile() as lines:
                told = json.loads(lines.readline())
            assert told["arguments"] == [role, *hostile]
            assert told["environ"] == {
                "AWS_ACCESS_KEY_ID": f"ASIA{role}",
                "AWS_PROFILE": None,
                "ROLESWITCH_ROLE": role,
                "ROLESWITCH_HOME": environ["ROLESWITCH_HOME"],
                "HOME": environ["HOME"],
            }
            desktop.window(role)
    assert not list(desktop.home.glob("pwned"))
    assert not Path("pwned").exists()
