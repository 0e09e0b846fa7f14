"""What the desktop tests stand on is real: clicks, typing, the clipboard, the keyring, the accessibility tree."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.desktop.desktop import NotSeen, open_desktop, wait_for

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.desktop.desktop import Desktop

LIST_WINDOW = """
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QVBoxLayout, QWidget
app = QApplication([])
window = QWidget(windowTitle="Harness 1")
field, rows = QLineEdit(accessibleName="Search"), QListWidget(accessibleName="Roles")
rows.addItems(["Sandbox", "Production", "Audit"])
rows.itemClicked.connect(lambda item: print("clicked", item.text(), flush=True))
rows.itemDoubleClicked.connect(lambda item: print("double clicked", item.text(), flush=True))
field.returnPressed.connect(lambda: (app.clipboard().setText(field.text()), print("typed", field.text(), flush=True)))
layout = QVBoxLayout(window)
layout.addWidget(field)
layout.addWidget(rows)
window.resize(400, 300)
window.show()
app.exec()
"""


@pytest.fixture(scope="module")
def list_window(desktop: Desktop) -> Iterator[subprocess.Popen[bytes]]:
    process = desktop.start([sys.executable, "-c", LIST_WINDOW])
    yield process
    desktop.end(process)


def wait_until_printed(desktop: Desktop, process: subprocess.Popen[bytes], text: str) -> None:
    wait_for(lambda: text in desktop.printed(process), f"{text} in {desktop.printed(process)}")


def test_a_window_is_found_by_its_title(desktop: Desktop, list_window: subprocess.Popen[bytes]) -> None:
    window = desktop.window(r"^Harness \d$")
    assert int(desktop.xdotool("getwindowpid", window)) == list_window.pid


def test_a_window_that_is_not_there_is_not_seen(desktop: Desktop) -> None:
    with pytest.raises(NotSeen, match="no such window"):
        desktop.window("no such window", seconds=0.1)


def test_a_click_reaches_the_row_that_a_screen_reader_names(
    desktop: Desktop, list_window: subprocess.Popen[bytes]
) -> None:
    desktop.click_on("^Production$", "list item")
    wait_until_printed(desktop, list_window, "clicked Production\n")
    desktop.click_on("^Audit$", "list item", double=True)
    wait_until_printed(desktop, list_window, "double clicked Audit\n")


def test_what_is_not_on_the_screen_is_not_seen_and_the_tree_is_told(
    desktop: Desktop, list_window: subprocess.Popen[bytes]
) -> None:
    desktop.window("Harness")
    with pytest.raises(NotSeen, match="Staging") as caught:
        desktop.accessible("^Staging$", "list item", seconds=0.1)
    assert "'Production'" in caught.value.__notes__[0]
    assert list_window.poll() is None


@pytest.mark.parametrize(
    "wait",
    [
        lambda desktop: desktop.accessible("what never comes", seconds=60),
        lambda _: wait_for(lambda: False, "what never comes", seconds=60),
    ],
    ids=["seen", "anything else"],
)
def test_a_crash_is_told_at_once_with_where_it_was(desktop: Desktop, wait: Callable[[Desktop], object]) -> None:
    crash = "import faulthandler; faulthandler._sigsegv()"
    process = desktop.start([sys.executable, "-X", "faulthandler", "-c", crash])
    with pytest.raises(NotSeen, match=r"what never comes: .* ended with signal 11 \(SIGSEGV\)") as caught:
        wait(desktop)
    assert "Current thread" in str(caught.value)
    assert process.returncode == -11
    # To the test after this one it is no news.
    with pytest.raises(NotSeen, match="not within 0 seconds"):
        wait_for(lambda: False, "what never comes", seconds=0)


def test_typed_text_arrives_and_another_process_reads_the_clipboard(
    desktop: Desktop, list_window: subprocess.Popen[bytes]
) -> None:
    text = 'export A="b c" & x=~{}[]\\ #'
    desktop.click(desktop.window("Harness"), 200, 20)
    desktop.type(text)
    desktop.key("Return")
    wait_until_printed(desktop, list_window, f"typed {text}\n")
    assert desktop.clipboard() == text
    assert "UTF8_STRING" in desktop.clipboard("TARGETS").splitlines()


def test_a_picture_of_the_screen_is_not_empty(
    desktop: Desktop, list_window: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    desktop.window("Harness")
    picture = desktop.screenshot(tmp_path / "screen.png")
    width, height, colors = desktop.run("identify", "-format", "%w %h %k", picture).split()
    assert (width, height) == ("1280", "800")
    assert int(colors) > 2
    assert list_window.poll() is None


@pytest.mark.skipif(not shutil.which("secret-tool"), reason="this machine lacks secret-tool")
def test_a_secret_of_one_process_is_in_the_real_keyring(desktop: Desktop) -> None:
    store = "import keyring; keyring.set_password('harness', 'somebody', 'its secret'); print(keyring.get_keyring())"
    assert "SecretService" in desktop.run(sys.executable, "-c", store)
    assert desktop.run("secret-tool", "lookup", "service", "harness", "username", "somebody") == "its secret"


def test_a_program_sees_nothing_of_the_environment_of_the_tests(desktop: Desktop) -> None:
    seen = dict(line.split("=", 1) for line in desktop.run("env", EXTRA="1").splitlines())
    assert seen.items() <= (desktop.environ | {"EXTRA": "1"}).items()
    assert seen["HOME"] == str(desktop.home)
    assert not {"QT_QPA_PLATFORM", "PYTHON_KEYRING_BACKEND", "ROLESWITCH_HOME"} & seen.keys()


@pytest.mark.usefixtures("desktop")  # which skips where the machine has none
def test_nothing_is_left_running_when_a_desktop_closes(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    tail = f"tail -f {tmp_path / 'file'}"

    def running() -> list[str]:
        return subprocess.run(["pgrep", "-fx", tail], capture_output=True, text=True, check=False).stdout.split()

    with open_desktop(tmp_path) as another:
        another.start(["sh", "-c", f"setsid {tail} & exec {tail}"])
        wait_for(lambda: len(running()) == 2, "one in the group of what was started and one that left it")
    wait_for(lambda: not running(), "the end of both")
