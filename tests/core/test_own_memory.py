"""What another program of the same person sees of our memory, in real processes."""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from roleswitch.core import own_memory
from roleswitch.core.own_memory import Calls
from roleswitch.core.preferences import Preferences
from tests.core.secret_service_server import session_bus

T = TypeVar("T")

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux's /proc")

HOLDER = """\
import sys
from roleswitch.core import own_memory
from roleswitch.core.preferences import Preferences
own_memory.guard(Preferences(debuggable="debuggable" in sys.argv), starts_shells=True)
secret = bytearray(b"canary-in-memory")
address = id(secret)
import ctypes
print(ctypes.addressof((ctypes.c_char * len(secret)).from_buffer(secret)), flush=True)
for line in sys.stdin:
    if line == "shown\\n":
        with own_memory.shown():
            print("as asked", flush=True)
            sys.stdin.readline()
        print("over", flush=True)
    else:
        import os
        os.abort()
"""

# A program of its own, which the holder is a child of: Yama's usual setting lets a parent read its children.
READER = """\
import ctypes, os, subprocess, sys
holder = subprocess.Popen([sys.executable, "-c", sys.argv[1], *sys.argv[2:]], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True)
address = int(holder.stdout.readline())
library = ctypes.CDLL(None, use_errno=True)
ways = {}
try:
    with open(f"/proc/{holder.pid}/mem", "rb", buffering=0) as memory:
        memory.seek(address)
        ways["mem"] = memory.read(16).decode()
except OSError as error:
    ways["mem"] = error.strerror
class Piece(ctypes.Structure):
    _fields_ = [("start", ctypes.c_void_p), ("length", ctypes.c_size_t)]
read = ctypes.create_string_buffer(16)
there, here = Piece(address, 16), Piece(ctypes.addressof(read), 16)
done = library.process_vm_readv(holder.pid, ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
ways["process_vm_readv"] = read.value.decode() if done == 16 else os.strerror(ctypes.get_errno())
ATTACH, DETACH = 16, 17
if library.ptrace(ATTACH, holder.pid, None, None) == 0:
    os.waitpid(holder.pid, 0)
    library.ptrace(DETACH, holder.pid, None, None)
    ways["ptrace"] = "attached"
else:
    ways["ptrace"] = os.strerror(ctypes.get_errno())
for name in ("environ", "maps"):
    try:
        with open(f"/proc/{holder.pid}/{name}", "rb") as file:
            file.read(1)
        ways[name] = "read"
    except OSError as error:
        ways[name] = error.strerror
holder.stdin.close()
holder.kill()
holder.wait()
print(ways)
"""


def without_privileges() -> list[str]:
    """Before a command: as nobody in particular. To root's privileges nothing is shut."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("root reads every memory, and setpriv (util-linux) is not here to make less of it")
    return ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]


def read_by_another(*arguments: str) -> dict[str, str]:
    command = [*without_privileges(), sys.executable, "-c", READER, HOLDER, *arguments]
    said = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout
    return dict(eval(said))  # noqa: S307 - what READER prints


@on_linux
def test_no_other_program_of_the_person_reads_our_memory() -> None:
    assert set(read_by_another().values()) <= {"Permission denied", "Operation not permitted"}


@on_linux
def test_who_wants_to_debug_us_can() -> None:
    scope = Path("/proc/sys/kernel/yama/ptrace_scope")
    if scope.exists() and int(scope.read_text()) > 1:
        pytest.skip("this system lets nobody read another program's memory (kernel.yama.ptrace_scope)")
    read = read_by_another("debuggable")
    assert read == {
        "mem": "canary-in-memory",
        "process_vm_readv": "canary-in-memory",
        "ptrace": "attached",
        "environ": "read",
        "maps": "read",
    }


@contextmanager
def holder(folder: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Waits for words; it works in `folder`, where a core would be put, and may dump one of any size."""
    limit = ["sh", "-c", 'ulimit -c unlimited 2>/dev/null || ulimit -c "$(ulimit -H -c)"; exec "$0" "$@"']
    command = [*limit, *without_privileges(), sys.executable, "-c", HOLDER, *arguments]
    with subprocess.Popen(
        command,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path(own_memory.__file__).parents[2])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            process.stdout.readline()
            yield process
        finally:
            process.kill()


def told(process: subprocess.Popen[str], words: str) -> str:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{words}\n")
    process.stdin.flush()
    return process.stdout.readline().strip()


def dumps_core(folder: Path, *arguments: str) -> bool:
    folder.mkdir()
    with holder(folder, *arguments) as process:
        told(process, "abort")
        _, status = os.waitpid(process.pid, 0)
    assert os.WTERMSIG(status) == signal.SIGABRT
    return os.WCOREDUMP(status)


@on_linux
def test_a_crash_leaves_no_core_dump(tmp_path: Path) -> None:
    assert not dumps_core(tmp_path / "shut")
    assert list((tmp_path / "shut").iterdir()) == []
    if not dumps_core(tmp_path / "open", "debuggable"):
        pytest.skip("this system makes no core dumps at all (ulimit -H -c, kernel.core_pattern)")


@on_linux
def test_what_we_start_can_be_debugged_and_dumps_core_as_it_would_by_itself(tmp_path: Path) -> None:
    """A shell that a person works in: nothing of ours is left in it."""
    status = "Dumpable=$(stat -c %U /proc/$$/mem) Core=$(ulimit -c) Filter=$(cat /proc/$$/coredump_filter)"
    command = ["sh", "-c", f"echo {status}"]
    starting = (
        "import os, subprocess, sys\n"
        "from roleswitch.core import own_memory\n"
        "from roleswitch.core.preferences import Preferences\n"
        "how, command = sys.argv[1], sys.argv[2:]\n"
        "if how != 'plain': own_memory.guard(Preferences(), starts_shells=True)\n"
        "subprocess.run(command) if how in ('plain', 'child') else None\n"
        "os.waitpid(os.posix_spawnp(command[0], command, os.environ), 0) if how == 'spawned' else None\n"
        "os.execvp(command[0], command) if how == 'become' else None\n"
    )

    def started(how: str) -> str:
        words = [*without_privileges(), sys.executable, "-c", starting, how, *command]
        return subprocess.run(words, capture_output=True, text=True, check=True, timeout=60).stdout

    plain = started("plain")
    assert "Dumpable=" in plain
    assert [started(how) for how in ("child", "spawned", "become")] == [plain] * 3


@on_linux
def test_a_program_that_is_to_be_known_is_seen_for_the_moment_in_which_it_is_looked_at(tmp_path: Path) -> None:
    """As KeePassXC does, before it gives a key away."""

    def seen(process: subprocess.Popen[str]) -> bool:
        words = [*without_privileges(), "readlink", f"/proc/{process.pid}/exe"]
        return bool(subprocess.run(words, capture_output=True, text=True, check=False).stdout)

    with holder(tmp_path) as process:
        assert not seen(process)
        assert told(process, "shown") == "as asked"
        assert seen(process)
        assert told(process, "thanks") == "over"
        assert not seen(process)


@on_linux
@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
def test_the_session_bus_knows_whose_connection_it_is(tmp_path: Path) -> None:
    """It is told by the socket, and reads nothing of /proc: the keyring is reached as before."""
    asking = (
        "from roleswitch.core import own_memory\n"
        "from roleswitch.core.preferences import Preferences\n"
        "own_memory.guard(Preferences())\n"
        "from jeepney import message_bus\n"
        "from jeepney.io.blocking import open_dbus_connection\n"
        "import os\n"
        "with open_dbus_connection() as bus:\n"
        "    asked = message_bus.GetConnectionUnixUser(bus.unique_name)\n"
        "    print(bus.send_and_get_reply(asked, timeout=5).body == (os.getuid(),))\n"
    )
    with session_bus(tmp_path) as address:
        said = subprocess.run(
            [*without_privileges(), sys.executable, "-c", asking],
            env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": address},
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
    assert said == "True\n"


# Looks at who calls as KeePassXC does, at the first call of each, and has nothing for anybody.
LOOKER = """\
import os, sys
from jeepney import MessageType, message_bus, new_error
from jeepney.io.blocking import Proxy, open_dbus_connection
with open_dbus_connection() as bus:
    daemon = Proxy(message_bus, bus)
    daemon.RequestName("org.freedesktop.secrets")
    known = set()
    print("there", flush=True)
    while True:
        call = bus.receive()
        sender = call.header.fields.get(7)
        if call.header.message_type is not MessageType.method_call or sender == "org.freedesktop.DBus":
            continue
        if sender not in known:
            known.add(sender)
            (process,) = daemon.GetConnectionUnixProcessID(sender)
            try:
                print("saw", bool(os.readlink(f"/proc/{process}/exe")), flush=True)
            except PermissionError:
                print("saw nothing", flush=True)
        bus.send(new_error(call, "org.freedesktop.DBus.Error.Failed"))
"""
CALLER = """\
from contextlib import suppress
from roleswitch.core import own_memory
from roleswitch.core.preferences import Preferences
from roleswitch.core.secret_service import SecretService
from jeepney import DBusErrorResponse
own_memory.guard(Preferences())
with suppress(DBusErrorResponse):
    SecretService().get_password("RoleSwitch", "work")
"""


@on_linux
@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")
@pytest.mark.parametrize(("program", "sees"), [("keepassxc", "saw True"), ("gnome-keyring-d", "saw nothing")])
def test_keepassxc_sees_who_asks_it_for_a_key_and_no_other_keyring_does(
    program: str, sees: str, tmp_path: Path
) -> None:
    (tmp_path / program).symlink_to(sys.executable)
    with session_bus(tmp_path) as address:
        environ = os.environ | {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "PYTHONPATH": os.pathsep.join([str(Path(own_memory.__file__).parents[2]), *sys.path]),
        }
        looker = [*without_privileges(), str(tmp_path / program), "-c", LOOKER]
        with subprocess.Popen(looker, env=environ, stdout=subprocess.PIPE, text=True) as keyring:
            try:
                assert keyring.stdout is not None
                assert keyring.stdout.readline() == "there\n"
                caller = [*without_privileges(), sys.executable, "-c", CALLER]
                subprocess.run(caller, env=environ, check=True, timeout=60, capture_output=True)
                assert keyring.stdout.readline() == f"{sees}\n"
            finally:
                keyring.kill()


# ---------------------------------------------------------------- macOS and Windows: what they would run


class Noted:
    """A library that notes what is called, and says `answer` to it."""

    def __init__(self, name: str, calls: list[tuple[str, tuple[object, ...]]], answer: int = 1) -> None:
        self._of = (name, calls, answer)

    def __getattr__(self, function: str, /) -> own_memory.Function:
        name, calls, answer = self._of

        def call(*arguments: object) -> int:
            calls.append((f"{name}.{function}", arguments))
            return answer

        return call


def noted(name: str, calls: list[tuple[str, tuple[object, ...]]], answer: int = 1) -> Calls:
    return Noted(name, calls, answer)


def test_macos_is_asked_to_let_no_debugger_in() -> None:
    calls: list[tuple[str, tuple[object, ...]]] = []
    own_memory.shut_on_macos(noted("c", calls))
    assert calls == [("c.ptrace", (31, 0, None, 0))]  # PT_DENY_ATTACH of sys/ptrace.h


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit on Windows")
def test_on_macos_the_window_makes_no_core_dump_and_a_shell_may_raise_the_limit_again() -> None:
    limiting = (
        "import resource\n"
        "from roleswitch.core import own_memory\n"
        "before = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "own_memory.dump_no_core()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE) == (0, before[1]))\n"
    )
    said = subprocess.run([sys.executable, "-c", limiting], capture_output=True, text=True, check=True).stdout
    assert said == "True\n"


def test_windows_is_asked_to_give_nobody_but_administrators_our_memory() -> None:
    calls: list[tuple[str, tuple[object, ...]]] = []
    own_memory.shut_on_windows(noted("advapi32", calls), noted("kernel32", calls))
    names = [name for name, _ in calls]
    assert names == [
        "kernel32.WerSetFlags",
        "advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW",
        "advapi32.SetKernelObjectSecurity",
        "kernel32.LocalFree",
    ]
    arguments = dict(calls)
    assert arguments["kernel32.WerSetFlags"] == (1,)  # WER_FAULT_REPORTING_FLAG_NOHEAP
    sddl = str(arguments["advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW"][0])
    assert sddl == "D:P(A;;0x101001;;;OW)(A;;GA;;;SY)(A;;GA;;;BA)"
    vm_read, vm_write, write_dac = 0x10, 0x20, 0x40000
    assert not int("0x101001", 16) & (vm_read | vm_write | write_dac)
    process, what, _ = arguments["advapi32.SetKernelObjectSecurity"]
    assert isinstance(process, ctypes.c_void_p)
    assert process.value == ctypes.c_void_p(-1).value  # this process
    assert what == 4  # DACL_SECURITY_INFORMATION


def test_where_windows_makes_nothing_of_the_rights_the_process_stays_as_it_is() -> None:
    calls: list[tuple[str, tuple[object, ...]]] = []
    own_memory.shut_on_windows(noted("advapi32", calls, answer=0), noted("kernel32", calls))
    assert "advapi32.SetKernelObjectSecurity" not in [name for name, _ in calls]


def test_a_person_who_says_nothing_is_guarded() -> None:
    assert not Preferences().debuggable
