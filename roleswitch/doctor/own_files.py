"""RoleSwitch's own files: roles.toml, preferences.toml, sessions, and the folders that they are in."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from roleswitch import files
from roleswitch.core.preferences import PreferencesFile
from roleswitch.doctor import permissions
from roleswitch.doctor.finding import Area, Finding, Mending, State, shown
from roleswitch.errors import Action, BadValue, DeliveryTrouble, NextStep
from roleswitch.switch import Switch
from roleswitch.texts import later, tr, tr_n

MOST_PROBLEMS = 3
"""Of a sentence; more are counted."""
LITTLE_ROOM = 20_000_000
"""Bytes: everything of ours together is less, after years of history."""
NO_ROOM = 1_000_000
SILENT_SECONDS = files.LOCK_SECONDS
"""A holder at work touches its lock twice a second (files.taking_turns)."""
_IN_MEMORY = frozenset({"tmpfs", "ramfs"})


class _Folder(NamedTuple):
    name: str
    path: Path
    title: str
    asked: int
    worst: State


def _folders() -> tuple[_Folder, ...]:
    read = permissions.OTHERS_READ
    return (
        # It holds no secret, and may be shared or under version control.
        _Folder("configuration", Path(files.config_folder()), later("Configuration folder"), 0, State.ATTENTION),
        _Folder("state", Path(files.state_folder()), later("State folder"), read, State.ATTENTION),
        _Folder("runtime", Path(files.runtime_folder()), later("Runtime folder"), read, State.TROUBLE),
    )


def look(switch: Switch) -> Iterator[Finding]:
    yield _roles(switch)
    yield _preferences()
    for folder in _folders():
        yield from _folder(switch, folder)
    yield from _in_memory(switch)
    yield from _unreadable_sessions(switch)
    yield from _held_locks(switch)


# ---------------------------------------------------------------- what is in them


def _roles(switch: Switch) -> Finding:
    path = switch.roles.path
    title = "roles.toml"
    catalog = switch.roles.load()
    if catalog.problems:
        told = " ".join(_sentence(str(problem)) for problem in catalog.problems[:MOST_PROBLEMS])
        more = len(catalog.problems) - MOST_PROBLEMS
        rest = tr_n(" And 1 more.", " And {n} more.", more) if more > 0 else ""
        return Finding(
            id="own.roles",
            area=Area.FILES,
            title=title,
            state=State.ATTENTION if catalog.roles or catalog.sources else State.TROUBLE,
            message=f"{told}{rest}",
            next=NextStep(
                tr("Mend these lines in {path}: all the rest of it is used.", path=shown(path, switch.environ)),
                tr("Open roles.toml"),
                Action.OPEN_ROLES_FILE,
            ),
        )
    with suppress(OSError):
        if (
            path.exists()
            and (
                loose := permissions.amiss(
                    path,
                    finding="own.roles",
                    mending="own.roles-permissions",
                    title=title,
                    environ=switch.environ,
                    asked=0,
                    worst=State.ATTENTION,
                )
            )
            is not None
        ):
            return loose
    return Finding(
        id="own.roles",
        area=Area.FILES,
        title=title,
        state=State.GOOD,
        message=tr(
            "{roles} and {sources}. Every line of it is used.",
            roles=tr_n("1 role", "{n} roles", len(catalog.roles)),
            sources=tr_n("1 source", "{n} sources", len(catalog.sources)),
        )
        if path.exists()
        else tr("There is none yet: the first role or source makes it."),
    )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def make_roles_own(switch: Switch, _argument: str) -> str:
    permissions.make_own(switch.roles.path)
    return tr("roles.toml is yours alone now.")


def _preferences() -> Finding:
    file = PreferencesFile.here()
    file.load()
    slips = file.slips
    message = tr("Every line of it is used.") if file.path.exists() else tr("There is none: all is as usual.")
    if slips:
        told = (
            tr("preferences.toml line {line}: {message}", line=slip.line, message=_sentence(slip.message))
            for slip in slips[:MOST_PROBLEMS]
        )
        more = len(slips) - MOST_PROBLEMS
        message = " ".join(told) + (tr_n(" And 1 more.", " And {n} more.", more) if more > 0 else "")
    return Finding(
        id="own.preferences",
        area=Area.FILES,
        title="preferences.toml",
        state=State.ATTENTION if slips else State.GOOD,
        message=message,
        next=NextStep(tr("Mend these lines: what they say is as usual until then.")) if slips else None,
    )


# ---------------------------------------------------------------- the folders


def _folder(switch: Switch, folder: _Folder) -> Iterator[Finding]:
    id, title = f"own.{folder.name}", tr(folder.title)
    named = shown(folder.path, switch.environ)

    def found(state: State, message: str, step: str = "") -> Finding:
        return Finding(
            id=id, area=Area.FILES, title=title, state=state, message=message, next=NextStep(step) if step else None
        )

    try:
        there = _nearest(folder.path)
        if there == folder.path:
            loose = permissions.amiss(
                folder.path,
                finding=id,
                mending=f"own.permissions:{folder.name}",
                title=title,
                environ=switch.environ,
                asked=folder.asked,
                worst=folder.worst,
            )
            if loose is not None:
                yield loose
                return
            _try_to_write(folder.path)
        elif not os.access(there, os.W_OK | os.X_OK):
            raise PermissionError(13, tr("nothing can be made there"))
        room = shutil.disk_usage(there).free
    except OSError as error:
        yield found(
            State.TROUBLE,
            tr("Nothing can be written in {path}: {error}.", path=named, error=error.strerror or type(error).__name__),
            tr("Look at the rights of that folder, and at the room on its disk."),
        )
        return
    if room < LITTLE_ROOM:
        yield found(
            State.TROUBLE if room < NO_ROOM else State.ATTENTION,
            tr("{megabytes} MB are free where {path} is.", megabytes=f"{room / 1e6:.1f}", path=named),
            tr("Make room on that disk."),
        )
    elif there == folder.path:
        yield found(State.GOOD, tr("{path} is yours alone to change, and a test file could be written.", path=named))
    else:
        yield found(State.GOOD, tr("{path} is made when it is needed.", path=named))


def _nearest(path: Path) -> Path:
    """The folder itself, or where it would be made."""
    return next(each for each in (path, *path.parents) if each.exists())


def _try_to_write(folder: Path) -> None:
    """Raises OSError."""
    trial = folder / f".trial-{secrets.token_hex(4)}"
    try:
        with trial.open("xb") as file:
            file.write(bytes(4096))
            file.flush()
            os.fsync(file.fileno())
    finally:
        trial.unlink(missing_ok=True)


def make_folder_own(_switch: Switch, name: str) -> str:
    """Raises BadValue, DeliveryTrouble."""
    for folder in _folders():
        if folder.name == name:
            permissions.make_own(folder.path)
            return tr("That folder is yours alone now.")
    raise BadValue("folder", tr("There is no such folder."))


def _in_memory(switch: Switch) -> Iterator[Finding]:
    """Sessions on a disk outlive a log-out, and their file may be found on a copy of it."""
    if sys.platform != "linux" or switch.environ.get("ROLESWITCH_HOME"):
        return  # with that variable the person has said where
    runtime = Path(files.runtime_folder())
    try:
        kind = _file_system(os.path.realpath(_nearest(runtime)), Path("/proc/self/mountinfo").read_text())
    except (OSError, ValueError):
        return
    if not kind:
        return
    good = kind in _IN_MEMORY
    where = shown(runtime, switch.environ)
    yield Finding(
        id="own.memory",
        area=Area.FILES,
        title=tr("Sessions in memory"),
        state=State.GOOD if good else State.ATTENTION,
        message=tr("Sessions are kept in {path}, in memory: they are on no disk.", path=where)
        if good
        else tr("Sessions are kept in {path}, on a disk: files of mode 0600 that stay after a log-out.", path=where),
        next=None if good else NextStep(tr("Log in so that XDG_RUNTIME_DIR is set, as systemd-logind does.")),
    )


def _file_system(path: str, mounts: str) -> str:
    """The kind of the file system that a path is on, as /proc/self/mountinfo tells (proc(5))."""
    best, kind = "", ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        point = re.sub(r"\\([0-7]{3})", lambda match: chr(int(match[1], 8)), before.split(" ")[4])
        inside = path == point or path.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, after.split(" ")[0]
    return kind


# ---------------------------------------------------------------- sessions and locks


def _session_files() -> list[Path]:
    folder = Path(files.session_file("x")).parent
    with suppress(OSError):
        return sorted(folder.glob("role-*.session"))
    return []


def _unreadable(switch: Switch) -> list[Path]:
    there = _session_files()  # first: one that comes while the others are read is no broken one
    readable = {Path(files.session_file(role)) for role in switch.sessions.all()}
    return [path for path in there if path not in readable]


def _unreadable_sessions(switch: Switch) -> Iterator[Finding]:
    broken = _unreadable(switch)
    if not broken:
        return
    yield Finding(
        id="own.sessions",
        area=Area.FILES,
        title=tr("Sessions"),
        state=State.ATTENTION,
        message=tr_n(
            "1 session file cannot be read ({name}): it is damaged, or of another version of RoleSwitch.",
            "{n} session files cannot be read, such as {name}: they are damaged, or of another version of RoleSwitch.",
            len(broken),
            name=broken[0].name,
        ),
        mending=Mending(id="own.remove-sessions", label=tr("Remove what cannot be read")),
    )


def remove_sessions(switch: Switch, _argument: str) -> str:
    """Those that nothing can read: what is assumed next is written anew. Raises DeliveryTrouble."""
    for path in _unreadable(switch):
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            raise DeliveryTrouble(
                tr("{name} cannot be removed: {error}.", name=path.name, error=error.strerror)
            ) from error
    return tr("Every session file can be read now.")


def _held_locks(switch: Switch) -> Iterator[Finding]:
    """A lock is let go of by the system when its holder ends, so the one that stays has a holder that was stopped."""
    if sys.platform != "linux":
        return
    try:
        holders = _holders(Path("/proc/locks").read_text())
    except OSError:
        return
    folders = {Path(files.config_folder()), Path(files.state_folder()), Path(files.runtime_folder())}
    for lock in sorted({lock for folder in folders for lock in folder.glob("**/*.lock")}):
        with suppress(OSError):
            status = lock.stat()
            holder = holders.get(status.st_ino, 0)
            silent = time.time() - status.st_mtime > SILENT_SECONDS
            if not holder or not (_is_stopped(holder) or (silent and lock.parent.name == "sessions")):
                continue
            yield Finding(
                id=f"own.lock:{lock.name}",
                area=Area.FILES,
                title=tr("Locks"),
                state=State.ATTENTION,
                message=tr(
                    "{lock} is held by process {process}, which shows no life: others wait some seconds for it each "
                    "time.",
                    lock=shown(lock, switch.environ),
                    process=holder,
                ),
                next=NextStep(tr("Let it go on (kill -CONT {process}), or end it (kill {process}).", process=holder)),
            )


def _holders(locks: str) -> dict[int, int]:
    """The process that holds a lock by flock, by the file's inode (proc_locks(5))."""
    found = re.findall(r"^\d+: FLOCK +ADVISORY +WRITE +(\d+) [0-9a-f]+:[0-9a-f]+:(\d+) ", locks, re.MULTILINE)
    return {int(inode): int(process) for process, inode in found}


def _is_stopped(process: int) -> bool:
    with suppress(OSError):
        # The name in brackets may hold anything.
        return Path(f"/proc/{process}/stat").read_text(errors="replace").rpartition(")")[2].split()[0] in {"T", "t"}
    return False
