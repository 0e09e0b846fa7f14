"""RoleSwitch's window as a person meets it: seen through the accessibility tree, used with mouse and keys.

No pytest here: `make run` uses it too where there is no display.
"""

from __future__ import annotations

import re
import subprocess
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tests.desktop.desktop import SECONDS, NotSeen, wait_for

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.desktop.desktop import Box, Desktop

ROLESWITCH = Path(sys.executable).with_name("roleswitch")
"""What pip has installed beside this Python, and what a terminal program starts again as `roleswitch shell NAME`."""
TITLE = "RoleSwitch"


class Window:
    """The one window of RoleSwitch on a desktop. `environ` is what the person's programs see beside the desktop's."""

    def __init__(self, desktop: Desktop, environ: Mapping[str, str]) -> None:
        self.desktop = desktop
        self.environ = dict(environ)
        self.process: subprocess.Popen[bytes] | None = None

    # The program.

    def open(self, program: Sequence[str | Path] = (ROLESWITCH,)) -> None:
        """Start the program, and wait until it can be used."""
        # Where it crashes, it prints where.
        process = self.process = self.desktop.start(program, **{"PYTHONFAULTHANDLER": "1"} | self.environ)
        try:
            wait_for(lambda: TITLE in self.desktop.windows().values() or process.poll() is not None, "the window")
            self.desktop.window(f"^{TITLE}$", 0)
            self.sees("^Search roles$", "text")
        except NotSeen as error:
            error.add_note(f"The program ended with {process.poll()} and printed: {self.desktop.printed(process)}")
            raise

    def close(self) -> int:
        """Close the window as its button does, where no tray keeps it; its exit status once the program has ended.

        Where sessions are live, and what becomes of them is asked, they are kept.
        """
        process = self.process
        if process is None:
            raise ValueError("the window was not opened")
        self.desktop.run("wmctrl", "-i", "-c", self.desktop.window(f"^{TITLE}$"))
        asks = re.compile(f"^Quit {TITLE}$")
        windows = self.desktop.windows
        wait_for(lambda: process.poll() is not None or any(map(asks.match, windows().values())), "an end or a question")
        if process.poll() is None:
            self.in_front(asks.pattern)
            self.desktop.key("Return")
        wait_for(lambda: process.poll() is not None, "the end of the program")
        return process.returncode

    def end(self) -> None:
        """End the program if it still runs, however a test went."""
        if self.process is not None:
            self.desktop.end(self.process)

    def run(self, *argv: str | Path, text: str = "", **environ: str) -> str:
        """What another program of the person prints, as `Desktop.run` does."""
        return self.desktop.run(*argv, text=text, **self.environ | environ)

    # Seeing.

    def sees(self, name: str, kind: str | None = None, seconds: float = SECONDS) -> Box:
        """Where something is whose accessible name matches the pattern, waited for. Raises NotSeen."""
        return self.desktop.accessible(name, kind, seconds)

    def row(self, role: str, state: str = "") -> Box:
        """The row of a role, named by its title and account, once its words end with the pattern `state`."""
        return self.sees(rf"^{re.escape(role)}, .*\b{state}", "list item")

    def gone(self, title: str) -> None:
        """Wait until no window has a title that matches the pattern. Raises NotSeen."""
        windows = self.desktop.windows
        wait_for(lambda: not any(re.search(title, shown) for shown in windows().values()), f"no window titled {title}")

    def in_front(self, title: str) -> None:
        """Wait until what is typed goes to a window whose title matches the pattern. Raises NotSeen."""

        def look() -> bool:
            # Between two windows none is in front, and xdotool fails.
            with suppress(subprocess.CalledProcessError):
                return bool(re.search(title, self.desktop.xdotool("getactivewindow", "getwindowname")))
            return False

        wait_for(look, f"a window titled {title} in front")

    def copied_exports(self) -> str:
        """What is on the clipboard, once that is a session's exports."""
        clipboard = self.desktop.clipboard
        return wait_for(lambda: text if "AWS_SESSION_TOKEN" in (text := clipboard()) else None, "the exports")

    def picture(self, path: Path) -> Path:
        """The window alone, without its frame."""
        self.desktop.run("import", "-window", self.desktop.window(f"^{TITLE}$"), path)
        return path

    # Doing.

    def press(self, name: str, kind: str = "push button") -> None:
        """Click on what has exactly that name."""
        self.desktop.click_on(f"^{re.escape(name)}$", kind)

    def choose(self, role: str) -> None:
        """Click on a role's row, where no button is."""
        box = self.row(role)
        self.desktop.click(None, box.x + box.height, box.middle[1])

    def tick(self, name: str, kind: str = "check box") -> None:
        """Click on what is ticked then. Where it has moved away under the mouse, as in a dialog that grows, again."""
        for _ in range(3):
            self.press(name, kind)
            with suppress(NotSeen):
                self.desktop.accessible(f"^{re.escape(name)}$", kind, 3, "checked")
                return
        raise NotSeen(f"{kind} {name}: not ticked by three clicks")

    def press_at_row(self, role: str) -> None:
        """Click on the button at the right end of a role's row: Assume, where it has no session."""
        box = self.row(role)
        # A screen reader has Return for it, so the button is no element of its own: it is one height from the end.
        self.desktop.click(None, box.x + box.width - box.height, box.middle[1])

    def choose_in_menu(self, button: str, *keys: str) -> None:
        """Press a button that opens a menu, and go to an entry with keys: an open menu is in no accessibility tree."""
        with self._menu_opens():
            self.press(button)
        self.desktop.key(*keys, "Return")

    def open_menu_of(self, name: str, *keys: str) -> None:
        """Click with the right button on an entry of a list, and go to one of its menu with keys."""
        where = self.sees(name, "list item").middle
        with self._menu_opens():
            self.desktop.xdotool("mousemove", *where, "click", 3)
        self.desktop.key(*keys, "Return")

    @contextmanager
    def _menu_opens(self) -> Iterator[None]:
        """Keys that come before the menu is there go to what has the keyboard until then."""
        before = self._shown()
        yield
        wait_for(lambda: self._shown() - before, "a menu")

    def _shown(self) -> set[str]:
        """Every window of the program that is on the screen, its menus too."""
        return set(self.desktop.xdotool("search", "--onlyvisible", "--class", "roleswitch").split())

    def fill(self, field: str, text: str) -> None:
        """Click into a field of a dialog, and type in place of what it holds."""
        self.desktop.click_on(f"^{re.escape(field)}$", "text")
        self.desktop.key("ctrl+a")
        self.desktop.type(text)
