"""`roleswitch` and `python -m roleswitch`.

credential-process is answered before anything else is loaded: SDKs call it again and again. What is imported here costs
every one of those calls, so there is only `os`, `sys`, `time` and `roleswitch.files`.
"""

from __future__ import annotations

import os
import sys
import time

from roleswitch import files


def main() -> int:
    arguments = sys.argv[1:]
    if len(arguments) == 2 and arguments[0] == "credential-process":
        answer = kept_answer(arguments[1])
        if answer is None:
            from roleswitch.one_for_many import answer_of_another

            try:
                answer = answer_of_another(arguments[1], kept_answer)
            except KeyboardInterrupt:
                return 130
        if answer is not None:
            try:
                os.write(1, answer)
            except BrokenPipeError:  # the SDK has gone
                return 1
            return 0
    if not arguments or arguments[0].partition("=")[0] in {"--role", "--search", "--hidden"}:
        return open_window(arguments)
    from roleswitch import journal
    from roleswitch.cli import run as run_command
    from roleswitch.core import own_memory
    from roleswitch.core.preferences import PreferencesFile

    journal.start()  # warnings of libraries belong there: standard error is for our one sentence
    own_memory.guard(PreferencesFile.here().load(), starts_shells=True)
    return run_command(arguments)


def open_window(arguments: list[str]) -> int:
    """The one that is open comes to the front, or there is a new one. Their exit status."""
    from roleswitch import second_start
    from roleswitch.errors import RoleSwitchError

    try:
        wanted = second_start.wanted_by(arguments)
        if second_start.is_seen_to(wanted):
            return 0
    except RoleSwitchError as trouble:
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(f"roleswitch: {trouble}\n")
        return trouble.exit_status
    from roleswitch.ui.light_start import load_pyside

    load_pyside()
    from roleswitch.ui.app import run

    return run(wanted)


def kept_answer(role: str) -> bytes | None:
    """The finished credential_process document of a fresh session, where roles.toml is what it was made for.

    None where there is none, or anything is odd: the long way then finds out why (`core/session_store.py` writes the
    file).
    """
    if "/" in role or "\\" in role:
        return None
    try:
        with open(files.session_file(role), "rb") as file:  # noqa: PTH123 - pathlib costs a quarter of the answer
            if sys.platform != "win32" and os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            head, document = file.readline().split(), file.readline()
    except OSError:
        return None
    if len(head) != 3 or head[0] != b"roleswitch-session-3" or not document.endswith(b"\n"):
        return None
    if not head[1].isdigit() or max(time.time(), _time_of_aws()) >= int(head[1]):
        return None
    return document if head[2] == files.list_identity(with_aws=b"+" in head[2]).encode() else None


def _time_of_aws() -> float:
    """As `core/clock.py` has written it down for this boot, 0 where it has not: a clock that was set back would make a
    session look fresh that is over."""
    try:
        with open(os.path.join(files.runtime_folder(), "clock"), "rb") as file:  # noqa: PTH118, PTH123 - as above
            if os.fstat(file.fileno()).st_uid != os.getuid():
                return 0
            _, boot, ahead, *_ = file.read(256).split()
        with open("/proc/sys/kernel/random/boot_id", "rb") as file:  # noqa: PTH123
            if file.read().strip() != boot:
                return 0
        return float(ahead) + time.clock_gettime(time.CLOCK_BOOTTIME)
    except (OSError, ValueError, AttributeError):  # AttributeError where the system has no such clock
        return 0


if __name__ == "__main__":
    sys.exit(main())
