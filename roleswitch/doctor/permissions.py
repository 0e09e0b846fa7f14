"""Who else on this computer can read or write a file: what its mode says, and mending it."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from pathlib import Path

from roleswitch.doctor.finding import Area, Finding, Mending, State, shown
from roleswitch.errors import DeliveryTrouble, NextStep
from roleswitch.texts import tr

OTHERS_READ = 0o077
"Anything at all for the group or for everybody: whoever may enter a folder can read what lets itself be read there."
OTHERS_WRITE = 0o022


def amiss(
    path: Path, *, finding: str, mending: str, title: str, environ: Mapping[str, str], asked: int, worst: State
) -> Finding | None:
    """What is wrong with the mode of a file or folder, of which `asked` are the bits that it must not have.

    One that others can write is trouble, one that they can read is as bad as `worst`. None also on Windows, where a
    profile's folder is its user's. Raises OSError.
    """
    if sys.platform == "win32":
        return None
    status = path.stat()
    named = shown(path, environ)
    if status.st_uid != os.geteuid():
        return Finding(
            id=finding,
            area=Area.FILES,
            title=title,
            state=State.TROUBLE,
            message=tr(
                "{path} belongs to another user (number {user}): RoleSwitch writes nothing there.",
                path=named,
                user=status.st_uid,
            ),
            next=NextStep(tr("Make it yours: sudo chown -R $(id -un) {path}", path=named)),
        )
    is_folder = stat.S_ISDIR(status.st_mode)
    # A folder like /tmp lets nobody touch what is another's.
    written = status.st_mode & OTHERS_WRITE and not status.st_mode & stat.S_ISVTX
    wanted = 0o700 if is_folder else 0o600
    readonly = not status.st_mode & stat.S_IWUSR
    if not (status.st_mode & asked or written or readonly):
        return None
    if written:
        message = tr("Other users of this computer can change {path}.", path=named)
    elif status.st_mode & asked:
        message = tr("Other users of this computer can read {path}.", path=named)
    else:
        message = tr("{path} is marked read-only, so that RoleSwitch does not write to it.", path=named)
    return Finding(
        id=finding,
        area=Area.FILES,
        title=title,
        state=State.TROUBLE if written else worst if status.st_mode & asked else State.ATTENTION,
        message=message,
        next=NextStep(tr("Make it yours alone: chmod {mode} {path}", mode=f"{wanted:o}", path=named)),
        mending=Mending(id=mending, label=tr("Make it mine alone")),
    )


def others_can_read(path: Path) -> bool:
    """Never on Windows, where a profile's folder is its user's. Raises OSError."""
    return sys.platform != "win32" and bool(path.lstat().st_mode & OTHERS_READ)


def make_own(path: Path) -> None:
    """Mode 0700 for a folder, 0600 for a file. Raises DeliveryTrouble."""
    try:
        path.chmod(0o700 if path.is_dir() else 0o600)
    except OSError as error:
        raise DeliveryTrouble(
            tr("The rights of {path} could not be changed: {error}.", path=path, error=error.strerror)
        ) from error
