"""Where our files live, and writing them so that they are private, whole and written by one at a time.

Folder names are plain text and nothing but `os` and `sys` is imported at the top: answering a credential_process must
not pay for typing, pathlib, filelock or platformdirs.

| what | where | `ROLESWITCH_HOME` set |
|---|---|---|
| the list with its team lists, preferences | the user's configuration folder | itself |
| history, who a source is, backups of `~/.aws`, what the list said last | the user's state folder | `state/` |
| sessions, locks | the user's runtime folder: in memory on Linux, gone at log-out | `runtime/` |
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # what typing says too, without its import: that one is a third of bare Python's start
if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

APP = "roleswitch"
LOCK_SECONDS = 10.0


def config_folder() -> str:
    if home := os.environ.get("ROLESWITCH_HOME"):
        return home
    if sys.platform == "linux":  # what platformdirs says too, without its import
        base = os.environ.get("XDG_CONFIG_HOME", "")
        if not os.path.isabs(base):  # noqa: PTH117 - see the top
            base = os.path.expanduser("~/.config")  # noqa: PTH111 - see the top
        return os.path.join(base, APP)  # noqa: PTH118 - see the top
    from platformdirs import user_config_dir

    return user_config_dir(APP, appauthor=False)


def state_folder() -> str:
    if home := os.environ.get("ROLESWITCH_HOME"):
        return os.path.join(home, "state")  # noqa: PTH118 - see the top
    from platformdirs import user_state_dir

    return user_state_dir(APP, appauthor=False)


def runtime_folder() -> str:
    if home := os.environ.get("ROLESWITCH_HOME"):
        return os.path.join(home, "runtime")  # noqa: PTH118 - see the top
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "linux" and _is_private_to_us(runtime):  # what platformdirs says too, without its import
        return os.path.join(runtime, APP)  # noqa: PTH118 - see the top
    import warnings

    from platformdirs import user_runtime_dir

    with warnings.catch_warnings():
        # It falls back to a folder that is as good, and says so on standard error.
        warnings.simplefilter("ignore")
        return user_runtime_dir(APP, appauthor=False)


def _is_private_to_us(folder: str) -> bool:
    """Not after `su` or `sudo`, say, which may leave the variable of the person who typed it."""
    try:
        status = os.lstat(folder)
    except OSError:
        return False
    return os.path.isabs(folder) and status.st_uid == os.geteuid() and status.st_mode == 0o040700  # noqa: PTH117


def roles_file() -> str:
    return os.path.join(config_folder(), "roles.toml")  # noqa: PTH118 - see the top


def preferences_file() -> str:
    return os.path.join(config_folder(), "preferences.toml")  # noqa: PTH118 - see the top


def default_profile_file() -> str:
    """Where the choice of the default profile's role is written down."""
    return os.path.join(state_folder(), "default-profile")  # noqa: PTH118 - see the top


def teams_folder() -> str:
    """Where the team lists are as they were taken last. Beside the list: they are a part of it."""
    return os.path.join(config_folder(), "teams")  # noqa: PTH118 - see the top


def session_file(role: str) -> str:
    """The file of a role's session. Capitals are spelled `=a`: file systems of macOS and Windows do not tell case."""
    spelled = "".join("=" + letter.lower() if letter.isupper() or letter == "=" else letter for letter in role)
    return os.path.join(runtime_folder(), "sessions", f"role-{spelled}.session")  # noqa: PTH118 - see the top


def window_address() -> str:
    """Where the open window listens: a socket in the private runtime folder; on Windows, where there is none, a pipe
    named after that folder."""
    folder = runtime_folder()
    if sys.platform == "win32":
        return "roleswitch-" + folder.replace("\\", "-").replace(":", "")
    return os.path.join(folder, "window.socket")  # noqa: PTH118 - see the top


def identity(path: str) -> str:
    """What tells one state of a file from another: inode, size and time of change; `-` where there is no file."""
    try:
        status = os.stat(path)  # noqa: PTH116 - see the top
    except OSError:
        return "-"
    return f"{status.st_ino}:{status.st_size}:{status.st_mtime_ns}"


def list_identity(*, with_aws: bool) -> str:
    """Changes when roles.toml or a team list does, and `with_aws` also when a file of ~/.aws does: a source may be a
    profile there."""
    identities = [f"{identity(roles_file())}/{identity(teams_folder())}"]
    if with_aws:
        for variable, name in (("AWS_CONFIG_FILE", "config"), ("AWS_SHARED_CREDENTIALS_FILE", "credentials")):
            path = os.environ.get(variable) or os.path.join("~", ".aws", name)  # noqa: PTH118 - see the top
            identities.append(identity(os.path.expanduser(os.path.expandvars(path))))  # noqa: PTH111 - see the top
    return "+".join(identities)


def private_folder(folder: str | Path) -> Path:
    """`folder`, made with mode 0700 where it is missing.

    Raises PermissionError where it belongs to somebody else, who could then read what we put there.
    """
    from pathlib import Path

    path = Path(folder)
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32":
        status = path.stat()
        if status.st_uid != os.getuid():
            from roleswitch.texts import tr

            raise PermissionError(tr("{path} belongs to another user: RoleSwitch keeps nothing there", path=path))
        if status.st_mode & 0o077:
            path.chmod(0o700)
    return path


def config_folder_made() -> Path:
    """The configuration folder. One that is there keeps its mode: it may be shared, or under version control."""
    from pathlib import Path

    path = Path(config_folder())
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    return path


NEW = ".roleswitch-new"
"""How a file ends that waits to take another one's place. One fixed name: random ones leave a stray for every process
that is killed meanwhile."""


def write_private(path: Path, content: bytes) -> None:
    """Put `content` at `path` with mode 0600, whole or not at all, also when the machine stops half-way.

    The folder must exist. A symbolic link is followed, and the mode of a file that is there is kept. Raises OSError.
    """
    real = path.resolve()
    try:
        mode = real.stat().st_mode & 0o777
    except FileNotFoundError:
        mode = 0o600
    temporary = real.with_name(f".{real.name}{NEW}")
    temporary.unlink(missing_ok=True)
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(mode)
        temporary.replace(real)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(real.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in `folder` last through a power cut. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def locked(
    path: Path,
    seconds: float = LOCK_SECONDS,
    cancelled: threading.Event | None = None,
    *,
    look_seconds: float = 0.01,
) -> AbstractContextManager[None]:
    """Hold the lock file `path`; processes and threads take turns. Whoever waits looks again each `look_seconds`.

    Raises TimeoutError after `seconds`, and Cancelled when `cancelled` is set while it waits.

    The system lets go of it when its holder dies, so a killed process blocks nobody.
    """
    from contextlib import contextmanager

    from filelock import FileLock, Timeout

    from roleswitch.errors import Cancelled
    from roleswitch.texts import tr

    @contextmanager
    def hold() -> Iterator[None]:
        lock = FileLock(path, timeout=seconds, mode=0o600, thread_local=False, poll_interval=look_seconds)
        try:
            lock.acquire(cancel_check=None if cancelled is None else cancelled.is_set)
        except Timeout as error:
            if cancelled is not None and cancelled.is_set():
                raise Cancelled(tr("Cancelled.")) from error
            message = tr(
                "another RoleSwitch has held {path} for {seconds} seconds", path=path, seconds=f"{seconds:.0f}"
            )
            raise TimeoutError(message) from error
        try:
            yield
        finally:
            lock.release()

    return hold()


TURN_SECONDS = 120.0
"""How long a holder that is at work is waited for: a touch of a security key, an unlock dialog and STS together."""
SIGN_SECONDS = 0.5
"""How often a holder that is at work shows it."""


def taking_turns(
    path: Path, seconds: float = LOCK_SECONDS, cancelled: threading.Event | None = None
) -> AbstractContextManager[None]:
    """Hold the lock file `path`, or go on without it half of `seconds` after its holder's last sign of life at the
    latest, so that the call it is held for ends within `seconds`: one that was stopped must not stop everybody.

    A holder at work is waited for, up to TURN_SECONDS. Raises Cancelled, and OSError.
    """
    import threading
    import time
    from contextlib import ExitStack, contextmanager, suppress

    # Eight signs are missing then: a machine that is busy is not taken for a holder that was stopped.
    silence, glance = seconds * 0.4, seconds / 100

    def show_life(done: threading.Event) -> None:
        while not done.wait(SIGN_SECONDS):
            with suppress(OSError):
                os.utime(path)

    @contextmanager
    def hold() -> Iterator[None]:
        until = time.monotonic() + TURN_SECONDS
        done, look = threading.Event(), 0.01
        # By how long this process has seen no other sign: the clock of the signs themselves may be set.
        sign, looked_at, silent = identity(str(path)), time.monotonic(), 0.0
        with ExitStack() as held:
            while True:
                try:
                    held.enter_context(locked(path, glance, cancelled, look_seconds=look))
                except TimeoutError:
                    # Hundreds that wait would leave the one that works no processor.
                    now, look = time.monotonic(), min(2 * look, glance)
                    # Where a look takes far longer, this process stood still, and maybe the holder too.
                    silent, looked_at = silent + min(now - looked_at, 3 * glance), now
                    if sign != (sign := identity(str(path))):
                        silent = 0.0
                    if silent < silence and now < until:
                        continue
                    # Those that go on without it take turns with one another: one of them does for all.
                    held.enter_context(taking_turns(path.with_name(f"{path.name}-next"), seconds, cancelled))
                    break
                with suppress(OSError):
                    os.utime(path)
                held.callback(done.set)
                threading.Thread(target=show_life, args=(done,), name=f"turn-{path.name}", daemon=True).start()
                break
            yield

    return hold()


def resource(name: str) -> Path:
    """A file of `resources/`, which stands beside the package in the source tree and inside it when installed.

    Raises FileNotFoundError.
    """
    from pathlib import Path

    package = Path(__file__).parent
    for folder in (package / "resources", package.parent / "resources"):
        if (folder / name).exists():
            return folder / name
    raise FileNotFoundError(f"{name} is not among RoleSwitch's resources: install it again")
