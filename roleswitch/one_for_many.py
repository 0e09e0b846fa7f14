"""Many `roleswitch credential-process NAME` at once, and nothing kept that is fresh: one of them goes the long way.

The others wait for what it keeps before they load what the long way takes: of 500, each would cost half a second of a
processor to find out that another one is at work. Loaded only where nothing was kept. The file of the turn stays, empty
but for a process ID, as the locks beside it do.
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
"""How long this process has waited, MOST_SECONDS at most: so much less is left of what a helper may take."""
_turn = -1


def answer_of_another(role: str, kept: Callable[[str], bytes | None]) -> bytes | None:
    """What another process keeps meanwhile, as `kept` reads it, or None for the one that goes the long way.

    Nobody waits for a process that is stopped, from within one of those that it may be waiting for, or where what comes
    of it would be no answer for this one.
    """
    # A hook, or a role that is asked for on the way to another, would wait for who waits for it.
    if sys.platform == "win32" or "/" in role or {"ROLESWITCH_ASKING", "ROLESWITCH_HOOK"} & os.environ.keys():
        return None
    if _has_its_own(role):
        return None
    import fcntl

    global _turn, waited_seconds  # noqa: PLW0603 - of a process there is one
    try:
        # Stays open: the system lets go of it when this process ends, however it does.
        path = f"{files.session_file(role)}-asking"
        _turn = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
        status = os.fstat(_turn)
    except OSError:
        return None  # no folder yet, or not one of ours: the long way says so
    if status.st_uid != os.getuid() or status.st_nlink != 1:
        return None  # written into, a link could hurt another file
    began, pause = time.monotonic(), 0.02
    answer = None
    while answer is None and time.monotonic() - began < MOST_SECONDS:
        try:
            fcntl.flock(_turn, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):  # either, says fcntl(2) of what another one has
            if _is_stopped(os.pread(_turn, 20, 0)):
                break
            time.sleep(pause)
            pause = min(pause * 1.3, 0.25)
            answer = kept(role)
            if answer is None and _has_its_own(role):
                break
        except OSError:
            break  # a file system without locks
        else:
            _sign()
            answer = kept(role)
            break
    waited_seconds = min(time.monotonic() - began, MOST_SECONDS)
    return answer


def give_turn_back() -> None:
    """Once the answer is there: what this process has to do besides is nothing to wait for."""
    global _turn  # noqa: PLW0603
    if _turn >= 0:
        os.close(_turn)
        _turn = -1


def _sign() -> None:
    from contextlib import suppress

    with suppress(OSError):  # a full disk: then nobody sees it, if this one is stopped
        os.pwrite(_turn, b"%-20d" % os.getpid(), 0)


def _has_its_own(role: str) -> bool:
    """Whether each process has a session of its own, since the way begins in its environment
    (`core/session_store.py` writes the file)."""
    try:
        with open(files.session_file(role), "rb") as file:  # noqa: PTH123 - pathlib is half an answer
            return file.readline().split()[2:3] == [b"never"]
    except OSError:
        return False


def _is_stopped(process: bytes) -> bool:
    """Whether the system says so of the process (proc_pid_stat(5)); False where there is no /proc."""
    try:
        with open(f"/proc/{int(process)}/stat", "rb") as file:  # noqa: PTH123 - as above
            return file.read().rpartition(b") ")[2][:1] in {b"T", b"t"}
    except (OSError, ValueError):
        return False
