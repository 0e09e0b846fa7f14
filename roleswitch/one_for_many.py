"""Many `roleswitch credential-process NAME` at once, and nothing kept that is fresh: one of them goes the long way.

The others wait for what it keeps before they load what the long way takes: of 500, each would cost half a second of a
processor to find out that another one is at work. Loaded only where nothing was kept.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from roleswitch import files

MOST_SECONDS = 8.0
"""For the one that goes the long way. Then this one goes it too, and finds out why."""

waited_seconds = 0.0
"""How long this process has waited: so much less is left of what a helper may take."""


def answer_of_another(role: str, kept: Callable[[str], bytes | None]) -> bytes | None:
    """What another process keeps meanwhile, as `kept` reads it, or None for the one that goes the long way.

    Nobody waits for a process that is stopped, or from within one of those that it may be waiting for.
    """
    # A hook, or a role that is asked for on the way to another, would wait for who waits for it.
    if sys.platform == "win32" or "/" in role or {"ROLESWITCH_ASKING", "ROLESWITCH_HOOK"} & os.environ.keys():
        return None
    import fcntl

    try:
        # Stays open: the system lets go of it when this process ends, however it does.
        path = f"{files.session_file(role)}-asking"
        turn = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        status = os.fstat(turn)
    except OSError:
        return None  # no folder yet, or not one of ours: the long way says so
    if status.st_uid != os.getuid() or status.st_nlink != 1:
        return None  # written into, a link could hurt another file
    began, pause = time.monotonic(), 0.02
    answer = None
    while answer is None and time.monotonic() - began < MOST_SECONDS:
        try:
            fcntl.flock(turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            if _is_stopped(os.pread(turn, 20, 0)):
                break
            time.sleep(pause)
            pause = min(pause * 1.3, 0.25)
            answer = kept(role)
        else:
            os.pwrite(turn, b"%-20d" % os.getpid(), 0)
            answer = kept(role)
            break
    global waited_seconds  # noqa: PLW0603 - of a process there is one
    waited_seconds = time.monotonic() - began
    return answer


def _is_stopped(process: bytes) -> bool:
    """Whether the system says so of the process (proc_pid_stat(5)); False where there is no /proc."""
    try:
        with open(f"/proc/{int(process)}/stat", "rb") as file:  # noqa: PTH123 - pathlib is half an answer
            return file.read().rpartition(b") ")[2][:1] in {b"T", b"t"}
    except (OSError, ValueError):
        return False
