from __future__ import annotations

import contextlib
import os
import resource
import select
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.errors import Cancelled

linux = pytest.mark.skipif(sys.platform != "linux", reason="how Linux finds its folders")
needs_root = pytest.mark.skipif(os.name == "nt" or os.geteuid() != 0, reason="only root gives files away")
OTHER_USER = 4321


def run(program: str, *arguments: str, environ: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program, *arguments],
        env={**os.environ, **(environ or {})},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


# ---------------------------------------------------------------- where


def test_one_variable_moves_everything(home: Path) -> None:
    base = home / "roleswitch"
    assert files.config_folder() == str(base)
    assert files.roles_file() == str(base / "roles.toml")
    assert files.state_folder() == str(base / "state")
    assert files.runtime_folder() == str(base / "runtime")
    assert files.session_file("prod") == str(base / "runtime" / "sessions" / "role-prod.session")


FOLDERS = """
import os
from platformdirs import user_config_dir, user_runtime_dir, user_state_dir
from roleswitch import files
from roleswitch.errors import Cancelled
pairs = [
    (files.config_folder(), user_config_dir("roleswitch", appauthor=False)),
    (files.state_folder(), user_state_dir("roleswitch", appauthor=False)),
    (files.runtime_folder(), user_runtime_dir("roleswitch", appauthor=False)),
]
assert all(ours == theirs for ours, theirs in pairs), pairs
print(*(ours for ours, _ in pairs), sep="\\n")
"""


@linux
@pytest.mark.parametrize("runtime", ["private", "open", "missing", "link", "relative", "empty", "unset"])
@pytest.mark.parametrize("config", ["set", "relative", "empty", "unset"])
def test_folders_are_where_platformdirs_says(home: Path, runtime: str, config: str) -> None:
    private = home / "run"
    (home / "open").mkdir(mode=0o755)
    (home / "link").symlink_to(private)
    runtimes = {"private": private, "open": home / "open", "missing": home / "x", "link": home / "link"}
    environ = {
        "ROLESWITCH_HOME": "",
        "XDG_RUNTIME_DIR": str(runtimes.get(runtime, {"relative": "run"}.get(runtime, ""))),
        "XDG_CONFIG_HOME": {"set": str(home / "c"), "relative": "c"}.get(config, ""),
        "XDG_STATE_HOME": {"set": str(home / "s"), "relative": "s"}.get(config, ""),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    unset = [name for name, kind in (("XDG_RUNTIME_DIR", runtime), ("XDG_CONFIG_HOME", config)) if kind == "unset"]
    dropped = f"import os\nfor name in {unset}: del os.environ[name]\n"
    told = run(dropped + FOLDERS, environ=environ).splitlines()
    assert told[0] == str(home / ("c" if config == "set" else ".config") / "roleswitch")
    if runtime == "private":
        assert told[2] == str(private / "roleswitch")


@linux
def test_no_warning_about_a_runtime_folder_reaches_the_person() -> None:
    environ = {name: value for name, value in os.environ.items() if name not in {"XDG_RUNTIME_DIR", "ROLESWITCH_HOME"}}
    program = "from roleswitch import files; files.runtime_folder()"
    done = subprocess.run([sys.executable, "-c", program], env=environ, capture_output=True, text=True, check=True)
    assert done.stderr == ""


@linux
def test_finding_a_session_loads_nothing_heavy(home: Path) -> None:
    program = (
        "import sys; from roleswitch import files; files.session_file('x'); files.roles_file()\n"
        "print([name for name in ('platformdirs', 'filelock', 'pathlib') if name in sys.modules])"
    )
    environ = {name: value for name, value in os.environ.items() if name != "ROLESWITCH_HOME"}
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.insert(0, {str(root())!r}); {program}"],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "[]\n", done.stderr


def root() -> Path:
    return Path(files.__file__).parent.parent


def test_identity_tells_one_state_of_a_file_from_another(tmp_path: Path) -> None:
    path = tmp_path / "file"
    seen = [files.identity(str(path))]
    for content in (b"a", b"b", b"bb"):
        files.write_private(path, content)
        seen.append(files.identity(str(path)))
    os.utime(path, (1, 1))
    seen.append(files.identity(str(path)))
    assert len(set(seen)) == len(seen)
    assert files.identity(str(path)) == seen[-1]
    assert " " not in "".join(seen)


# ---------------------------------------------------------------- private folders


def test_a_private_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    folder = files.private_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert files.private_folder(str(folder)) == folder


def test_a_loose_folder_is_closed_and_a_stricter_one_left(tmp_path: Path) -> None:
    for mode, after in ((0o777, 0o700), (0o755, 0o700), (0o710, 0o700), (0o700, 0o700), (0o500, 0o500)):
        (tmp_path / "a").mkdir(exist_ok=True)
        (tmp_path / "a").chmod(mode)
        files.private_folder(tmp_path / "a")
        assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == after


@needs_root
def test_somebody_elses_folder_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(mode=0o755)
    os.chown(tmp_path / "a", OTHER_USER, -1)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    for path in (tmp_path / "a", tmp_path / "link"):
        with pytest.raises(PermissionError, match="belongs to another user"):
            files.private_folder(path)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o755


def test_a_file_in_the_folders_place_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(OSError, match="a"):
        files.private_folder(tmp_path / "a")


# ---------------------------------------------------------------- whole or not at all


def test_a_new_file_is_0600_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        files.write_private(tmp_path / "a", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o400])
def test_the_mode_of_a_file_is_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(mode)
    files.write_private(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode
    assert path.read_bytes() == b"new"


def test_links_are_followed_to_a_file_or_to_where_one_will_be(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "second").symlink_to(Path("there") / "file")
    (tmp_path / "first").symlink_to("second")
    for content in (b"new", b"newer"):
        files.write_private(tmp_path / "first", content)
        assert (tmp_path / "there" / "file").read_bytes() == content
        assert (tmp_path / "first").is_symlink()
        assert (tmp_path / "second").is_symlink()
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["file"]


def test_a_stray_of_a_killed_writer_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / ".a.roleswitch-new").write_bytes(b"half")
    (tmp_path / ".a.roleswitch-new").chmod(0o400)
    files.write_private(tmp_path / "a", b"whole")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"whole"}


def test_a_link_in_the_strays_place_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "precious").write_bytes(b"mine")
    (tmp_path / ".a.roleswitch-new").symlink_to("precious")
    files.write_private(tmp_path / "a", b"whole")
    assert (tmp_path / "precious").read_bytes() == b"mine"


@linux
def test_a_full_disk_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        with pytest.raises(OSError, match="large"):
            files.write_private(path, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a": b"old"}


def test_a_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        files.write_private(tmp_path / "no" / "a", b"x")


WRITE = """
import sys
from pathlib import Path
from roleswitch import files
from roleswitch.errors import Cancelled
print("go", flush=True)
while True:
    for letter in b"ab":
        files.write_private(Path(sys.argv[1]), bytes([letter]) * 300_000)
"""


def test_a_writer_killed_at_any_moment_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "file"
    files.write_private(path, b"a" * 300_000)
    for number in range(12):
        process = subprocess.Popen([sys.executable, "-c", WRITE, str(path)], stdout=subprocess.PIPE)
        assert process.stdout is not None
        process.stdout.readline()
        # Busy for another moment each time: the kill then falls into another step.
        until = time.monotonic() + 0.003 * number
        while time.monotonic() < until:
            assert path.read_bytes() in (b"a" * 300_000, b"b" * 300_000)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert path.read_bytes() in (b"a" * 300_000, b"b" * 300_000)
        assert len(list(tmp_path.iterdir())) <= 2
    files.write_private(path, b"c")
    assert [found.name for found in tmp_path.iterdir()] == ["file"]


# ---------------------------------------------------------------- one at a time


def test_threads_take_turns(tmp_path: Path) -> None:
    inside, most = 0, 0
    order: list[int] = []

    def work(number: int) -> None:
        nonlocal inside, most
        for _ in range(10):
            with files.locked(tmp_path / "lock", 30):
                inside += 1
                most = max(most, inside)
                order.append(number)
                inside -= 1

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1
    assert len(order) == 40


def test_a_held_lock_is_a_timeout_that_names_it(tmp_path: Path) -> None:
    with files.locked(tmp_path / "lock"):
        began = time.monotonic()
        with pytest.raises(TimeoutError, match="lock"), files.locked(tmp_path / "lock", 0.1):
            pass
        assert 0.1 <= time.monotonic() - began < 5
    with files.locked(tmp_path / "lock", 0.1):
        assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600


def test_a_lock_is_let_go_whatever_happens_inside(tmp_path: Path) -> None:
    with contextlib.suppress(KeyError), files.locked(tmp_path / "lock", 0.1):
        raise KeyError
    with files.locked(tmp_path / "lock", 0.1):
        pass


# ---------------------------------------------------------------- resources


def test_resources_are_found_in_the_source_tree() -> None:
    names = [path.name for path in (root() / "resources").iterdir()]
    assert names
    for name in names:
        assert files.resource(name) == root() / "resources" / name


def test_resources_are_found_inside_an_installed_package(tmp_path: Path) -> None:
    package = tmp_path / "roleswitch"
    (package / "resources").mkdir(parents=True)
    (package / "resources" / "icon.svg").write_text("<svg/>")
    (package / "__init__.py").write_text("")
    (package / "files.py").write_bytes(Path(files.__file__).read_bytes())
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r})\nfrom roleswitch import files\n"
    assert run(program + "print(files.resource('icon.svg'))").strip() == str(package / "resources" / "icon.svg")


def test_a_missing_resource_is_told() -> None:
    with pytest.raises(FileNotFoundError, match=r"nothing\.svg is not among RoleSwitch's resources"):
        files.resource("nothing.svg")


HOLDS = (
    "import sys; from pathlib import Path; from roleswitch import files\n"
    "with files.taking_turns(Path(sys.argv[1])):\n    print('held', flush=True); sys.stdin.readline()"
)


def test_a_holder_that_is_at_work_is_waited_for_and_one_that_was_stopped_is_not(tmp_path: Path) -> None:
    """The lock is held by another process, which is stopped after a while as by Ctrl+Z."""
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == "held\n"
    cancelled = threading.Event()
    began = time.monotonic()
    threading.Timer(5, cancelled.set).start()
    with pytest.raises(Cancelled), files.taking_turns(path, 3, cancelled):
        pass
    assert time.monotonic() - began > 4  # longer than the 3 s after which it would have gone on
    holder.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    with files.taking_turns(path, 10):
        assert time.monotonic() - began < 8  # after four; the rest is left for what the lock is held for
    holder.send_signal(signal.SIGCONT)
    holder.kill()
    holder.communicate()


def test_a_machine_that_stands_still_does_not_make_the_holder_one_that_was_stopped(tmp_path: Path) -> None:
    """The one that waits goes on first: it has seen no sign for long, and the holder could give none."""
    waits = (
        "import sys; from pathlib import Path; from roleswitch import files\n"
        "with files.taking_turns(Path(sys.argv[1] + '-other')):\n    print('waits', flush=True)\n"
        "with files.taking_turns(Path(sys.argv[1]), 10):\n    print('its turn', flush=True)"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path / "lock")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    waiter = subprocess.Popen([sys.executable, "-c", waits, str(tmp_path / "lock")], stdout=subprocess.PIPE, text=True)
    assert waiter.stdout is not None
    assert waiter.stdout.readline() == "waits\n"
    time.sleep(0.8)  # between two signs: one that it has not seen yet would be one of life
    for process in (holder, waiter):
        process.send_signal(signal.SIGSTOP)
    time.sleep(6)  # of the 4 s after which who gives no sign is one that was stopped
    waiter.send_signal(signal.SIGCONT)
    time.sleep(0.3)
    holder.send_signal(signal.SIGCONT)
    assert not select.select([waiter.stdout], [], [], 1)[0]
    holder.communicate("\n")
    assert waiter.communicate(timeout=60)[0] == "its turn\n"


def test_hundreds_that_wait_for_their_turn_leave_the_processor_to_the_one_that_works(tmp_path: Path) -> None:
    class Counting(threading.Event):
        looks = 0

        def is_set(self) -> bool:
            self.looks += 1
            return super().is_set()

    cancelled = Counting()
    threading.Timer(1.5, cancelled.set).start()
    with (
        files.taking_turns(tmp_path / "lock"),
        pytest.raises(Cancelled),
        files.taking_turns(tmp_path / "lock", files.LOCK_SECONDS, cancelled),
    ):
        pass
    assert cancelled.looks < 100, "each looked 150 times in that time"
