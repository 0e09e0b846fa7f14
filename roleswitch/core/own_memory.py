"""Our own memory: in no core dump, and not to be read by other programs of the same person, where a system has that.

| system | what is done | whom it does not keep out |
|---|---|---|
| Linux | PR_SET_DUMPABLE (prctl(2)): no core dump, to a file or a program; no ptrace, no /proc/PID/mem | root |
| macOS | PT_DENY_ATTACH (ptrace(2)), and RLIMIT_CORE in the window | root, and a program that may call task_for_pid |
| Windows | a process object that its own user cannot open to read it; no heap in an error report | administrators |

A program that was attached before stays attached. Only this process is shut: what it starts, a person's shell above
all, can be debugged and dumps core as ever. Who wants to debug us says `debuggable = true` in preferences.toml.

Not at the top of any module that is imported at a start: ctypes takes 2 ms.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from roleswitch.core.preferences import Preferences

_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31

_DACL_SECURITY_INFORMATION = 4
_SDDL_REVISION_1 = 1
_ITS_USER_MAY = 0x101001
"""SYNCHRONIZE, PROCESS_QUERY_LIMITED_INFORMATION and PROCESS_TERMINATE: a task manager goes on as before."""
_WHO_MAY_WHAT = f"D:P(A;;{_ITS_USER_MAY:#x};;;OW)(A;;GA;;;SY)(A;;GA;;;BA)"
"""OW, the owner's rights, takes from the owner that they may always change these rights (SDDL, "SID Strings")."""
_WER_FAULT_REPORTING_FLAG_NOHEAP = 1


class Calls(Protocol):
    """A library as ctypes has it: this is where a test stands in for macOS and Windows."""

    def __getattr__(self, name: str, /) -> Function: ...


class Function(Protocol):
    def __call__(self, *arguments: object) -> int: ...


def guard(preferences: Preferences, *, starts_shells: bool = False) -> None:
    """Shut our memory, or leave it open where the person wants to debug us.

    `starts_shells`: what this process starts, or becomes, is the person's and inherits its limits. On macOS that leaves
    core dumps as the person has them: off, unless they were switched on. There a process that is being debugged ends.
    """
    if preferences.debuggable:
        if _Guard.is_shut:
            _Guard.is_shut = False
            _show(True)
        return
    if sys.platform == "darwin":
        if not starts_shells:
            dump_no_core()
        shut_on_macos(_c_library())
    elif sys.platform == "win32":
        shut_on_windows(ctypes.windll.advapi32, ctypes.windll.kernel32)
    elif sys.platform == "linux":
        _Guard.is_shut = True
        _show(False)


@contextmanager
def shown() -> Iterator[None]:
    """Let others see on Linux which program we are, for the moments in which they ask: /proc/PID/exe is shut with the
    memory. Elsewhere it is not, and nothing changes."""
    with _Guard.showing:
        if _Guard.is_shut:
            _show(True)
        try:
            yield
        finally:
            if _Guard.is_shut:
                _show(False)


class _Guard:
    """Of this process."""

    is_shut = False
    showing = threading.RLock()


def _show(on: bool) -> None:
    _c_library().prctl(_PR_SET_DUMPABLE, int(on), 0, 0, 0)


def _c_library() -> Calls:
    return ctypes.CDLL(None)


def dump_no_core() -> None:
    """Of us, and of what we start, until it raises the limit for itself."""
    import resource  # Windows has none

    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def shut_on_macos(library: Calls) -> None:
    library.ptrace(_PT_DENY_ATTACH, 0, None, 0)


def shut_on_windows(advapi32: Calls, kernel32: Calls) -> None:
    kernel32.WerSetFlags(_WER_FAULT_REPORTING_FLAG_NOHEAP)
    descriptor = ctypes.c_void_p()
    if advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW(
        _WHO_MAY_WHAT, _SDDL_REVISION_1, ctypes.byref(descriptor), None
    ):
        this_process = ctypes.c_void_p(-1)  # GetCurrentProcess, whose answer ctypes would cut to an int
        advapi32.SetKernelObjectSecurity(this_process, _DACL_SECURITY_INFORMATION, descriptor)
        kernel32.LocalFree(descriptor)
