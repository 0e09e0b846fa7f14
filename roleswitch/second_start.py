"""What a start of the program wants of the window, and says to the one that is open already.

Without Qt, which takes longer to load than a person waits who has pressed a key of their desktop.

A process says one line, is answered by one, and may stay connected: so it sees the window close.

| line | answer |
|---|---|
| `raise` | `raise`: the window has come to the front |
| `role NAME` | `raise`, with that role chosen; `unknown`: no such role is shown, as the window says too |
| `hidden` | `hidden`: it stays where it is, since nobody has asked for it |
| `search WORDS` | `raise`, with the cursor in the search field and those words in it; none: the field as it was |
| `ask ROLE` | `asked`: the person is told what the role's session takes; `unknown`: no such role is shown |

After a tab may stand what the desktop lets the window come to the front with, as XDG_ACTIVATION_TOKEN has it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NamedTuple

from roleswitch import files
from roleswitch.errors import NoSuchRole, WrongUsage
from roleswitch.texts import tr

if TYPE_CHECKING:
    import socket
    from collections.abc import Sequence

RAISE = b"raise\n"
HIDDEN = b"hidden\n"
ASK = b"ask "
ASKED = b"asked\n"
UNKNOWN = b"unknown\n"
LONGEST_LINE = 1024
MOST_LETTERS = 200
"""Of the words to search for: what is longer was not meant to be searched for, and each letter may take four bytes."""
LONGEST_TOKEN = 200
LIMIT_SECONDS = 1.0
"""A window that has not answered by then hangs: a second one is better than none."""
GLANCE_SECONDS = 0.05
ACTIVATION = "XDG_ACTIVATION_TOKEN"


class Wanted(NamedTuple):
    """To be raised, with a role chosen or words in the search field."""

    role: str = ""
    """The role's exact name; empty for none."""
    words: str | None = None
    """None: nothing is searched for. Empty: the cursor goes to the search field, whose words stay."""
    token: str = ""
    """Of the desktop, good for one raise."""
    hidden: bool = False
    """To begin in the tray, where there is one: nobody asks for the window at login. An open one stays as it is."""


def wanted_by(arguments: Sequence[str]) -> Wanted:
    """What the command line asks of the window. Raises WrongUsage."""
    token = _checked_token(os.environ.get(ACTIVATION, ""))
    if not arguments:
        return Wanted(token=token)
    option, is_joined, value = arguments[0].partition("=")
    values = ([value] if is_joined else []) + list(arguments[1:])
    if option == "--role" and len(values) == 1 and values[0]:
        return Wanted(role=values[0], token=token)
    if option == "--hidden" and not values:
        return Wanted(token=token, hidden=True)
    words = " ".join(" ".join(values).split())
    if option == "--search" and len(words) <= MOST_LETTERS and words.isprintable():
        return Wanted(words=words, token=token)
    raise _wrong_usage(option, values)


def _wrong_usage(option: str, values: Sequence[str]) -> WrongUsage:
    if option == "--search":
        return WrongUsage(tr("--search: at most {n} ordinary characters can be searched for.", n=MOST_LETTERS))
    if option == "--hidden":
        return WrongUsage(tr("--hidden: nothing comes after it."))
    if len(values) > 1:
        return WrongUsage(tr("--role: {n} names given: one role can be chosen.", n=len(values)))
    return WrongUsage(tr("--role: the name of a role is missing."))


def unknown_words(role: str) -> str:
    """That there is no such role, whatever the name holds."""
    from roleswitch.core.limits import shown  # late: needed where something is wrong

    return tr("No role here is named {role}: give its exact name, as `roleswitch list` shows it.", role=shown(role))


# ---------------------------------------------------------------- the line


def line_of(wanted: Wanted) -> bytes:
    """Empty where a role is wanted whose name cannot be one."""
    if not (wanted.role + (wanted.words or "")).isprintable():
        return b""
    said = f"role {wanted.role}" if wanted.role else "raise" if wanted.words is None else f"search {wanted.words}"
    said = "hidden" if wanted.hidden else said
    with_token = f"{said}\t{wanted.token}" if wanted.token else said
    line = f"{with_token}\n".encode()
    return line if len(line) <= LONGEST_LINE else b""


def wanted_of(line: bytes) -> Wanted | None:
    """None for what no start of ours says."""
    try:
        said, _, token = line.decode().removesuffix("\n").partition("\t")
    except UnicodeDecodeError:
        return None
    word, gap, rest = said.partition(" ")
    token = _checked_token(token)
    if not said.isprintable() or len(rest) > MOST_LETTERS:
        return None
    if said in {"raise", "hidden"}:
        return Wanted(token=token, hidden=said == "hidden")
    if word == "role" and rest:
        return Wanted(role=rest, token=token)
    if word == "search" and gap:
        return Wanted(words=rest, token=token)
    return None


def _checked_token(token: str) -> str:
    is_one = token.isascii() and token.isprintable() and " " not in token and len(token) <= LONGEST_TOKEN
    return token if is_one else ""


# ---------------------------------------------------------------- saying it


def is_seen_to(wanted: Wanted) -> bool:
    """Whether a window is open, which has done what is wanted. Raises NoSuchRole where it shows no such role."""
    answer = _answer_of_the_open_one(wanted)
    if answer == UNKNOWN:
        raise NoSuchRole(unknown_words(wanted.role))
    return bool(answer)


def _answer_of_the_open_one(wanted: Wanted) -> bytes:
    """Empty where none is open, or it does not answer within a second."""
    address = files.window_address()
    if sys.platform != "win32" and not os.path.exists(address):  # noqa: PTH110 - pathlib would cost the first paint
        return b""  # without loading what the first paint would wait for
    line = line_of(wanted)
    if not line:
        # A name that cannot be one is unknown to whatever window is open.
        return UNKNOWN if _answer_of_the_open_one(Wanted(token=wanted.token)) else b""
    if sys.platform == "win32":
        return answer_of_pipe(rf"\\.\pipe\{address}", line, LIMIT_SECONDS)
    import socket

    with socket.socket(socket.AF_UNIX) as window:
        return answer_of(window, address, line, LIMIT_SECONDS)


def answer_of(window: socket.socket, address: str, line: bytes, seconds: float) -> bytes:
    """What the window that listens there answers to the line, over a new socket that stays connected to it. Empty where
    it is not this person's, or says nothing for so long."""
    window.settimeout(seconds)
    try:
        if os.lstat(address).st_uid != os.getuid():
            return b""
        _connect(window, address, seconds)
        window.sendall(line)
        return window.recv(64)
    except OSError:
        return b""


def _connect(window: socket.socket, address: str, seconds: float) -> None:
    """Wait also for a place in its queue, which a socket with a timeout does not (connect(2), EAGAIN)."""
    import time

    until = time.monotonic() + seconds
    while True:
        try:
            window.connect(address)
        except BlockingIOError:
            if time.monotonic() >= until:
                raise
            time.sleep(GLANCE_SECONDS)
        else:
            return


def answer_of_pipe(path: str, line: bytes, seconds: float) -> bytes:
    """The same of a named pipe of Windows, which is opened as a file is (CreateNamedPipe, Microsoft Learn)."""
    from pathlib import Path

    from roleswitch.core.deadline import within

    def ask() -> bytes:
        with Path(path).open("r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.readline(64)

    try:
        return within(seconds, ask)  # a pipe has no timeout of its own
    except (OSError, TimeoutError):
        return b""
