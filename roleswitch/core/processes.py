"""The person's own programs that are run in the background, and ended with what they have started."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path


def started(
    command: Sequence[str],
    *,
    environ: Mapping[str, str] | None = None,
    folder: Path | None = None,
    stdout: int = subprocess.PIPE,
    stderr: int = subprocess.DEVNULL,
) -> subprocess.Popen[bytes]:
    """Started without anything to read and without a terminal to ask on. Raises OSError, and ValueError for a name or
    an argument that no program can have."""
    return subprocess.Popen(
        command,
        cwd=folder,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=stderr,
        # A session of its own, so that what it starts is ended with it.
        start_new_session=sys.platform != "win32",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def end(process: subprocess.Popen[bytes]) -> None:
    """With what it has started; nothing where it has ended by itself, and may have left something running on
    purpose."""
    if process.returncode is not None:
        return
    with suppress(OSError):
        if sys.platform == "win32":
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(process.pid)],  # noqa: S607 - Windows' own
                creationflags=subprocess.CREATE_NO_WINDOW,
                capture_output=True,
                check=False,
            )
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
