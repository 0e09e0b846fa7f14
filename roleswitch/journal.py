"""The log: one private file in the state folder, which nobody needs until something went wrong.

It is English, whatever the window speaks: whoever helps a person reads it.
What looks like a secret key or a token is taken out of every line, wherever it came from.
"""

from __future__ import annotations

import logging
import os
import re
import traceback
from collections.abc import Iterator, Mapping
from copy import copy
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from roleswitch import files
from roleswitch.texts import english, tr

_LETTER = "(?:[A-Za-z0-9/+]|%2[BFbf])"
_SECRET = re.compile(
    rf"(?<![A-Za-z0-9/+]){_LETTER}{{40}}(?![A-Za-z0-9/+])|[A-Za-z0-9/+=%]{{100,}}"
    r"|(?<![A-Za-z0-9])(?:ao[a-z]AAAA|eyJ)[\w.:+/=%-]{20,}"
)
"""A secret access key has 40 letters, in an address some of them as %2F; a session token has some hundred. Identity
Center's tokens begin with aoaAAAA and the like, its client secrets, which are JSON web tokens, with eyJ."""


def path() -> Path:
    return Path(files.state_folder()) / "roleswitch.log"


class _Redacting(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        record = copy(record)
        if isinstance(record.args, Mapping):
            record.args = {name: english(value) for name, value in record.args.items()}
        elif record.args is not None:
            record.args = tuple(map(english, record.args))
        # No name that came from elsewhere begins a line of its own, or tells a terminal what to do.
        first, *more = redacted(super().format(record)).splitlines() or [""]
        return "\n    ".join(map(_printable, [first, *more]))


def _printable(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in line)


def _in_english(bug: BaseException) -> str:
    """Its traceback, with all that it came of."""
    text = "".join(traceback.format_exception(bug))
    for error in _with_causes(bug):
        text = text.replace(str(error), str(english(error))) if str(error) else text
    return text


def _with_causes(bug: BaseException) -> Iterator[BaseException]:
    error: BaseException | None = bug
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def redacted(text: str) -> str:
    return _SECRET.sub("[removed]", text)


class _PrivateFile(RotatingFileHandler):
    """Private also after it was started anew because it was full."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        # Names may hold what UTF-8 cannot: that is no reason to lose the line.
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding="utf-8", errors="backslashreplace")


def start() -> None:
    """Write warnings and worse of the whole program to the log. Without a folder to write to, there is no log."""
    root = logging.getLogger()
    if any(isinstance(handler.formatter, _Redacting) for handler in root.handlers):
        return
    try:
        files.private_folder(path().parent)
        handler = _PrivateFile(path(), maxBytes=500_000, backupCount=1)
    except OSError:
        return
    handler.setFormatter(_Redacting("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)


def note_bug(bug: BaseException) -> str:
    """Write the traceback of what nobody expected to the log; the sentence to show."""
    start()
    # Redacted here too: where there is no log, the line goes to the terminal that the program was started from.
    text = redacted(_in_english(bug))
    logging.getLogger("roleswitch").error("a bug: %s", text)
    return tr(
        "This is a bug in RoleSwitch ({kind}). Nothing was lost; what happened is in {log}.",
        kind=type(bug).__name__,
        log=path(),
    )
