"""The bundle's command line. It has no Qt: whatever wants it is the window's, a program of its own beside this one."""

from __future__ import annotations

import os
import sys

import own_environment  # noqa: F401 - first: it changes what we give to others

from roleswitch.__main__ import main


def start_window() -> int:
    from pathlib import Path  # a quarter of a credential-process answer

    window = Path(sys.executable).with_name("roleswitch-window.exe" if sys.platform == "win32" else "roleswitch-window")
    if sys.platform != "win32":
        os.execv(window, [str(window), *sys.argv[1:]])  # noqa: S606 - our own program
    import subprocess

    # Windows has no exec: there the shell would go on, and nobody would wait for the window.
    return subprocess.run([window, *sys.argv[1:]], check=False).returncode


# Python's way of saying that there is none: the window's is in the folder that both share.
sys.modules["PySide6"] = None  # type: ignore[assignment]
try:
    status = main()
except ModuleNotFoundError as missing:
    if not (missing.name or "").startswith(("PySide6", "roleswitch.ui")):
        raise
    status = start_window()
sys.exit(status)
