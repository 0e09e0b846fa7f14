"""The whole window, started as a person starts it, in a process of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from roleswitch import files

ROLES = "".join(
    f'[roles.r{number}]\nrole_arn = "arn:aws:iam::{number:012}:role/Admin"\ncolor = "red"\ngroup = "G{number % 9}"\n\n'
    for number in range(300)
)

CHILD = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
app = QApplication(["roleswitch"])
from roleswitch.ui.app import Program
program = Program()
{steps}
program.show()
QTimer.singleShot(20_000, lambda: app.exit(9))
status = app.exec()
program.close()
sys.exit(status)
"""


def run(steps: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", CHILD.format(steps=steps)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environ},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def roles_file() -> Path:
    path = Path(files.roles_file())
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(ROLES)
    return path


def test_the_window_is_painted_before_anything_heavy_is_loaded(roles_file: Path) -> None:
    ended = run(
        "heavy = {'boto3', 'botocore', 'keyring', 'tomlkit', 'filelock', 'asyncio'}\n"
        # What is loaded from then on may be there a millisecond later.
        "program.window.first_painted.disconnect()\n"
        "program.window.first_painted.connect(lambda: (print(sorted(heavy & set(sys.modules))), app.exit(0)))"
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == "[]"


def test_what_begins_hidden_works_as_well_and_shows_its_window_where_no_tray_comes(roles_file: Path) -> None:
    ended = run(
        "program.window.first_painted.connect(lambda: print('began', program.window.isVisible()))\n"
        "program.begin_hidden(300)\n"
        "looks = QTimer(interval=20)\n"
        "def look():\n"
        "    if program.window.isVisible(): print('shown', bool(program._tray)); app.exit(0)\n"
        "looks.timeout.connect(look)\n"
        "looks.start()\n"
        "QTimer.singleShot(20_000, lambda: app.exit(9))\n"
        "status = app.exec()\n"
        "program.close()\n"
        "sys.exit(status)"
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split("\n")[:2] == ["began False", "shown True"]


def test_an_edit_by_hand_is_shown_while_the_window_is_open(roles_file: Path) -> None:
    ended = run(
        "from pathlib import Path\n"
        f"path = Path({str(roles_file)!r})\n"
        "added = '[roles.added]\\nrole_arn = \"arn:aws:iam::123456789012:role/X\"\\n'\n"
        "def edit(): path.write_text(path.read_text() + added)\n"
        "def look():\n"
        "    if program.store.state('added'): app.exit(0)\n"
        "program.window.first_painted.connect(lambda: QTimer.singleShot(300, edit))\n"
        "program.store.list_changed.connect(look)"
    )
    assert ended.returncode == 0, ended.stderr


def test_a_default_profile_that_another_process_makes_or_gives_back_is_shown(roles_file: Path) -> None:
    choice = Path(files.default_profile_file())
    choice.parent.mkdir(parents=True, exist_ok=True)
    ended = run(
        "from pathlib import Path\n"
        "from roleswitch.core import own_state\n"
        f"choice = Path({str(choice)!r})\n"
        "def look(name):\n"
        "    print(name, program.store.default_role)\n"
        "    if program.store.default_role: QTimer.singleShot(300, lambda: own_state.remove(choice))\n"
        "    elif name == 'r7': app.exit(0)\n"
        "def choose(): own_state.write(choice, b'r7')\n"
        "program.window.first_painted.connect(lambda: QTimer.singleShot(1500, choose))\n"
        "program.store.changed.connect(look)"
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == ["r7 r7", "r7 "]


def test_a_broken_line_is_said_and_the_file_is_left_alone(roles_file: Path) -> None:
    broken = ROLES + '[roles.bad]\nrole_arn = "arn\n'
    roles_file.write_text(broken)
    ended = run(
        "def look(): print(len(program.store.states()), program.store.problems[0]); app.exit(0)\n"
        "program.window.first_painted.connect(look)"
    )
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.startswith("300 roles.toml line 1502: ")
    assert roles_file.read_text() == broken


def test_a_bug_is_told_in_a_box_and_in_the_log_without_its_secret(roles_file: Path) -> None:
    ended = run(
        "from PySide6.QtWidgets import QMessageBox\n"
        "def look():\n"
        "    boxes = program.window.findChildren(QMessageBox)\n"
        "    print(boxes[0].text()); app.exit(0)\n"
        "def bug(): raise ValueError('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')\n"
        "program.window.first_painted.connect(lambda: (QTimer.singleShot(100, bug), QTimer.singleShot(600, look)))"
    )
    assert "This is a bug in RoleSwitch (ValueError)" in ended.stdout, ended.stderr
    log = Path(files.state_folder()) / "roleswitch.log"
    assert "ValueError" in log.read_text()
    assert "wJalr" not in log.read_text() + ended.stdout


def test_a_bug_that_comes_again_is_told_in_one_box_and_each_time_in_the_log(roles_file: Path) -> None:
    ended = run(
        "from PySide6.QtWidgets import QMessageBox\n"
        "def look():\n"
        "    print(len(program.window.findChildren(QMessageBox))); app.exit(0)\n"
        "def bug(): raise ValueError('again')\n"
        "def other_bug(): raise KeyError('once')\n"
        "program.window.first_painted.connect(lambda: [QTimer.singleShot(100 * n, bug) for n in (1, 2, 3)] +\n"
        "    [QTimer.singleShot(400, other_bug), QTimer.singleShot(700, look)])"
    )
    assert ended.stdout == "2\n", ended.stderr
    assert (Path(files.state_folder()) / "roleswitch.log").read_text().count("ValueError") >= 3


def test_a_bug_of_a_program_that_was_replaced_under_its_window_says_so(roles_file: Path, tmp_path: Path) -> None:
    ended = run(
        "from PySide6.QtWidgets import QMessageBox\n"
        "import roleswitch\n"
        f"def replace(): roleswitch.__file__ = {str(tmp_path)!r}\n"  # which another installation has put there
        "def look():\n"
        "    print(program.window.findChildren(QMessageBox)[0].text()); app.exit(0)\n"
        "def late(): from roleswitch.ui.app import what_came_later\n"
        "program.window.first_painted.connect(\n"
        "    lambda: (replace(), QTimer.singleShot(100, late), QTimer.singleShot(600, look)))"
    )
    assert "RoleSwitch was updated while it was open: quit and start it again." in ended.stdout, ended.stderr
    assert "what_came_later" in (Path(files.state_folder()) / "roleswitch.log").read_text()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_a_window_that_does_nothing(number: signal.Signals, roles_file: Path) -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([sys.executable, "-m", "roleswitch"], env=environ) as window:
        socket = Path(files.runtime_folder()) / "window.socket"
        deadline = time.monotonic() + 30
        while not socket.exists() and time.monotonic() < deadline:
            time.sleep(0.05)
        window.send_signal(number)
        assert window.wait(20) == 0


def test_void_calls_do_not_eat_references_to_none() -> None:
    """PySide6 6.12.0 on Python 3.11 drops one at each call and aborts after some thousands (`ground.md`)."""
    ended = run(
        "from PySide6.QtWidgets import QLabel\n"
        "label, before = QLabel(), sys.getrefcount(None)\n"
        "for number in range(1000): label.setText(str(number))\n"
        "print(before - sys.getrefcount(None)); QTimer.singleShot(0, lambda: app.exit(0))"
    )
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) < 100
