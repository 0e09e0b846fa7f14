"""The main job of the demo, gone through on a virtual display as a person would: `make run` without a display.

A line for each step that was proved, and pictures of the window in out/; at the first step that fails its name, a
picture of the screen, and exit status 1.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.desktop.desktop import Desktop, NotSeen, missing_programs, open_desktop, wait_for
from tests.desktop.window import ROLESWITCH, Window

OUT = Path(__file__).parents[2] / "out"
PRODUCTION, DATA_LAKE = "Production, acme-prod", "Data lake, acme-data"
CHILD, PARTNER, INVOICES = "Child account, acme-child", "Partner bucket, northwind", "Partner invoices, fabrikam"
HUB = "Network hub, acme-network"
BUCKET = "s3://acme-prod-releases"
ARN = "arn:aws:sts::482109375526:assumed-role/AdministratorAccess/"
WHO = ("sts", "get-caller-identity", "--query", "Arn", "--output", "text")
PROFILE = ("--profile", "prod-admin")


class StepFailed(Exception):
    """Its text names the step and says what was not as it should be; `notes` are what else was seen, or printed."""

    def __init__(self, text: str, notes: str) -> None:
        super().__init__(text)
        self.notes = notes


@contextmanager
def step(sentence: str) -> Iterator[None]:
    """Say that something was proved, once it was."""
    try:
        yield
    except (NotSeen, AssertionError, OSError, subprocess.SubprocessError) as error:
        raise StepFailed(f"{sentence}\n  {error}", "\n".join(getattr(error, "__notes__", ()))) from error
    say(f"✓ {sentence}")


def say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - what it is for


def main() -> int:
    if missing := missing_programs():
        say(f"There is no display, and no way to make one: this machine lacks {', '.join(missing)}.")
        say("packaging/setup-debian --test installs them.")
        return 1
    OUT.mkdir(exist_ok=True)
    for name in ("failed.png", "failed.txt"):
        (OUT / name).unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as folder, open_desktop(Path(folder)) as desktop:
        window = Window(desktop, {})
        try:
            _go_through(desktop, window)
        except StepFailed as failure:
            logs = [path.read_text(errors="replace") for path in _logs(window)]
            (OUT / "failed.txt").write_text("\n\n".join([failure.notes, *logs]))
            picture = desktop.screenshot(OUT / "failed.png")
            say(f"✗ {failure}\n  The screen at that moment is {picture}, what else is known failed.txt beside it.")
            return 1
    say(f"Pictures of the window: {OUT / 'window-light.png'} and {OUT / 'window-dark.png'}")
    return 0


def _go_through(desktop: Desktop, window: Window) -> None:
    with step("the demo's window opened on a virtual display, with an AWS of its own"):
        window.open((ROLESWITCH, "demo"))
        # What the demo prints is for this: the same exports that a person types into another terminal.
        window.environ = _exported(window)
        home = Path(window.environ["AWS_CONFIG_FILE"]).parents[1]
    _assume(desktop, window)
    _work(window)
    _copy_exports(desktop, window)
    _open_terminal(desktop, window, home)
    _external_ids(desktop, window)
    _mfa_code(desktop, window)
    _take_pictures(window)
    _end(window, home)


def _exported(window: Window) -> dict[str, str]:
    process = window.process
    assert process is not None
    line = wait_for(lambda: re.search("export (.*)\n", window.desktop.printed(process)), "the demo's exports")[1]
    return dict(setting.split("=", 1) for setting in shlex.split(line))


def _logs(window: Window) -> list[Path]:
    """What the demo's program has noted of its own mistakes."""
    home = Path(window.environ.get("AWS_CONFIG_FILE", "")).parents[1:2]
    return sorted(home[0].glob("state/*.log")) if home else []


def _assume(desktop: Desktop, window: Window) -> None:
    with step("a click on Assume in the row of Production gave a session"):
        window.press_at_row(PRODUCTION)
        window.row(PRODUCTION, "active, 59 min")
    with step("its time runs down before one's eyes"):
        window.choose(PRODUCTION)
        box = window.sees("^59 min", "filler")
        place = f"{box.width}x{box.height}+{box.x}+{box.y}"

        def digits() -> str:
            return desktop.run("import", "-window", "root", "-crop", place, "-format", "%#", "info:-")

        first = digits()
        second = wait_for(lambda: now if (now := digits()) != first else None, "another time left")
        wait_for(lambda: digits() not in {first, second}, "a third time left")


def _work(window: Window) -> None:
    with step("the AWS CLI finds the role in the profile prod-admin"):
        arn = window.run("aws", *WHO, *PROFILE).strip()
        assert arn.startswith(ARN), arn
    with step("S3 works with it: a file put, listed and read again"):
        window.run("aws", "s3", "cp", "-", f"{BUCKET}/main-job.txt", *PROFILE, text="by the main job\n")
        listed = window.run("aws", "s3", "ls", f"{BUCKET}/", *PROFILE)
        assert "main-job.txt" in listed, listed
        read = window.run("aws", "s3", "cp", f"{BUCKET}/main-job.txt", "-", *PROFILE)
        assert read == "by the main job\n", read


def _copy_exports(desktop: Desktop, window: Window) -> None:
    with step("copied exports are on the clipboard, marked as secret, and bash takes them"):
        window.choose_in_menu("Copy exports", "Down")  # bash / zsh
        exports = window.copied_exports()
        assert "x-kde-passwordManagerHint" in desktop.clipboard("TARGETS").splitlines()
        arn = window.run("bash", "-c", 'eval "$(cat)" && aws "$@"', "bash", *WHO, text=exports).strip()
        assert arn.startswith(ARN), arn


def _open_terminal(desktop: Desktop, window: Window, home: Path) -> None:
    with step("a terminal opened as the role, and a command typed into it answers as the role"):
        window.press("Open terminal")
        terminal = desktop.window("Production · prod-admin")
        desktop.run("wmctrl", "-i", "-a", terminal)
        wait_for(lambda: int(desktop.xdotool("getactivewindow")) == int(terminal, 16), "the terminal in front")
        told = home / "told-by-the-terminal"
        desktop.type(f"aws {' '.join(WHO)} > {told}")
        desktop.key("Return")
        arn = wait_for(lambda: told.read_text().strip() if told.exists() else None, "the answer in the terminal")
        assert arn.startswith(ARN), arn
        desktop.type("exit")
        desktop.key("Return")
        wait_for(lambda: terminal not in desktop.windows(), "the end of the terminal")


def _external_ids(desktop: Desktop, window: Window) -> None:
    with step("a role in another account that asks for an external ID was assumed with it"):
        window.press_at_row(CHILD)
        window.row(CHILD, "active")
    with step("a role whose external ID is missing was refused, and the window says why"):
        window.press_at_row(PARTNER)
        window.row(PARTNER, "Access denied")
        window.choose(PARTNER)
        window.sees("AWS names its trust policy", "label")
        window.sees("^It asks for an external ID, and this role has none here", "label")
    with step("with the external ID typed where the window offers it, the same role was assumed"):
        window.press("Enter external ID")
        desktop.window("^Edit role")
        window.fill("External ID", "northwind-7064")
        desktop.key("ctrl+Return")
        window.gone("^Edit role")
        window.press_at_row(PARTNER)
        window.row(PARTNER, "active")


def _mfa_code(desktop: Desktop, window: Window) -> None:
    with step("a role that asks for MFA was assumed with the code that was typed"):
        window.press_at_row(HUB)
        window.in_front("^MFA code")
        desktop.type("314159")
        desktop.key("Return")
        window.gone("^MFA code")
        window.row(HUB, "active")


def _take_pictures(window: Window) -> None:
    # As the drawings have it: one session that ends soon, one role refused.
    with step("pictures of the window, light and dark"):
        window.press_at_row(INVOICES)
        window.row(INVOICES, "Access denied")
        window.press_at_row(DATA_LAKE)
        window.row(DATA_LAKE, "active")
        window.choose(PRODUCTION)
        window.sees("^Open terminal$", "push button")
        # Menu: Theme, and there: As the system, Light, Dark.
        theme = (*["Down"] * 7, "Right")
        window.choose_in_menu("Menu", *theme, "Down")
        wait_for(lambda: _brightness(window) > 0.5, "the light theme")
        window.picture(OUT / "window-light.png")
        window.choose_in_menu("Menu", *theme, "Down", "Down")
        wait_for(lambda: _brightness(window) < 0.5, "the dark theme")
        window.picture(OUT / "window-dark.png")


def _brightness(window: Window) -> float:
    return float(
        window.run("import", "-window", window.desktop.window("^RoleSwitch$"), "-format", "%[fx:mean]", "info:-")
    )


def _end(window: Window, home: Path) -> None:
    with step("the session ended, and its profile is gone"):
        window.press("End session")
        window.row(PRODUCTION, "not assumed")
        for file in ("credentials", "config"):
            assert "prod-admin" not in (home / ".aws" / file).read_text(), file
    with step("the window closed, and nothing of the demo is left"):
        window.close()
        assert not home.exists()


if __name__ == "__main__":
    sys.exit(main())
