"""preferences.toml: how a person likes the program. Not the list, which people share: this is of one computer.

A value that is wrong is told with its line and what to write instead, and the usual one is used; the file stays as it
is. Writing keeps comments, order and every key that is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, fields
from datetime import time
from pathlib import Path
from typing import NamedTuple

from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.limits import shown
from roleswitch.core.role import Deliver
from roleswitch.core.toml_text import NotToml, lines, read
from roleswitch.errors import BadValue, NextStep, PreferencesBroken
from roleswitch.texts import tr

LARGEST_BYTES = 1_000_000
LONGEST_CLIPBOARD_SECONDS = 3600
LONGEST_WARN_MINUTES = 60
MOST_BACKUPS = 100

THEMES = ("system", "light", "dark")
DENSITIES = ("comfortable", "compact")
LANGUAGES = ("", "en", "de", "es")
ON_QUIT = ("ask", "end", "keep")


@dataclass(frozen=True, kw_only=True)
class Preferences:
    """What preferences.toml says, each key by its name there. Raises BadValue, whose field is the key."""

    theme: str = "system"
    density: str = "comfortable"
    language: str = ""
    """Of the window; empty for the system's."""
    shell: str = ""
    """Whose exports are copied, by the name that `roleswitch env --shell` takes; empty for the person's own shell."""
    terminal: str = ""
    """A terminal program by its name; empty for the one of the desktop."""
    deliver: str = Deliver.CREDENTIALS.value
    """How a role is delivered that is new in the list, and says nothing of it."""
    clipboard_seconds: int = 30
    """How long what is secret stays on the clipboard; 0: until something else is copied, or the program ends."""
    notify: bool = True
    warn_minutes: int = 5
    """How long before its end a session that is not renewed is told of; of a short one, not before its last third."""
    keep_renewed: bool = True
    """Whether a session is kept renewed where nothing else is said."""
    renew_until: str = ""
    """The end of the day, local time, such as 18:30: nothing is renewed by itself from then on to midnight, or to noon
    where it is before that; see `core/day_end.py`."""
    on_quit: str = "ask"
    """What becomes of live sessions: ask, end them, or keep them until they expire."""
    keep_in_tray: bool = True
    """Whether the program goes on in the tray, where there is one, when its window is closed."""
    lock_clears_clipboard: bool = True
    """Whether a secret leaves the clipboard when the screen is locked or the computer sleeps."""
    backups_kept: int = 10
    """How many backups of each file of ~/.aws are kept."""
    debuggable: bool = False
    """Whether debuggers and core dumps may have our memory, see `core/own_memory.py`."""

    def __post_init__(self) -> None:
        for field in fields(self):
            _check(field.name, getattr(self, field.name))

    @property
    def day_ends(self) -> time | None:
        """`renew_until`, local time."""
        return time.fromisoformat(self.renew_until) if self.renew_until else None


def _one_of(choices: tuple[str, ...]) -> Callable[[str, object], str]:
    def check(key: str, value: object) -> str:
        if value in choices:
            return ""
        possible = ", ".join(f'"{each}"' for each in choices)
        return tr("write one of {possible}", possible=possible)

    return check


def _between(least: int, most: int) -> Callable[[str, object], str]:
    def check(key: str, value: object) -> str:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return ""
        return tr(
            "write a whole number from {least} to {most}, as in {example}",
            least=least,
            most=most,
            example=f"{key} = {most // 2}",
        )

    return check


def _yes_or_no(key: str, value: object) -> str:
    return "" if isinstance(value, bool) else tr("write true or false, as in {example}", example=f"{key} = true")


def _name(key: str, value: object) -> str:
    if isinstance(value, str) and value.isprintable() and len(value) <= 200:
        return ""
    return tr('write its name, as in {example}, or ""', example=f'{key} = "kitty"')


def _time_of_day(key: str, value: object) -> str:
    if isinstance(value, str) and re.fullmatch(r"(([01]\d|2[0-3]):[0-5]\d)?", value):
        return ""
    return tr('write hours and minutes, as in {example}, or ""', example=f'{key} = "18:30"')


_CHECKS: Mapping[str, Callable[[str, object], str]] = {
    "theme": _one_of(THEMES),
    "density": _one_of(DENSITIES),
    "language": _one_of(LANGUAGES),
    "shell": _name,
    "terminal": _name,
    "deliver": _one_of(tuple(each.value for each in Deliver)),
    "clipboard_seconds": _between(0, LONGEST_CLIPBOARD_SECONDS),
    "notify": _yes_or_no,
    "warn_minutes": _between(1, LONGEST_WARN_MINUTES),
    "keep_renewed": _yes_or_no,
    "renew_until": _time_of_day,
    "on_quit": _one_of(ON_QUIT),
    "keep_in_tray": _yes_or_no,
    "lock_clears_clipboard": _yes_or_no,
    "backups_kept": _between(0, MOST_BACKUPS),
    "debuggable": _yes_or_no,
}


def _check(key: str, value: object) -> None:
    if advice := _CHECKS[key](key, value):
        words = tr("{key}: {value} is not possible: {advice}", key=key, value=shown(str(value)), advice=advice)
        raise BadValue(key, words)


USUAL = Preferences()


class Slip(NamedTuple):
    """What is wrong in the file: the line, from 1, and the sentence."""

    line: int
    message: str


class PreferencesFile:
    """The preferences at `path`, read anew at each `load`; a file that is not there says nothing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.slips: tuple[Slip, ...] = ()
        """What was wrong at the last `load`."""
        self.is_readable = True
        """False where the last `load` could make nothing of the file, and gave the usual."""

    @classmethod
    def here(cls) -> PreferencesFile:
        return cls(Path(files.preferences_file()))

    def load(self) -> Preferences:
        """What the file says, and the usual for what it does not say or says wrongly; see `slips`."""
        try:
            text = self._text()
            said = read(text)
        except PreferencesBroken as broken:
            return self._last_good(Slip(1, str(broken)))
        except NotToml as broken:
            return self._last_good(Slip(broken.line, str(broken)))
        slips: list[Slip] = []
        good: dict[str, object] = {}
        where = lines(text) if said else {}
        for key, value in said.items():
            try:
                if key not in _CHECKS:
                    raise BadValue(key, _unknown_words(key))
                _check(key, value)
                good[key] = value
            except BadValue as bad:
                slips.append(Slip(where.get((key,), 1), bad.message))
        self.slips, self.is_readable = tuple(slips), True
        return Preferences(**good)  # type: ignore[arg-type]  # each was checked by its key

    def _last_good(self, slip: Slip) -> Preferences:
        """What the file said when we last wrote it, as far as that can be read; else the usual."""
        self.slips, self.is_readable = (slip,), False
        try:
            said = read(own_state.LastGood(self.path).read().decode())
        except (NotToml, UnicodeDecodeError):
            return USUAL
        good: dict[str, object] = {}
        for key, value in said.items():
            with suppress(BadValue, KeyError):
                _check(key, value)
                good[key] = value
        return Preferences(**good)  # type: ignore[arg-type]  # each was checked by its key

    def put(self, **changes: str | int | bool) -> Preferences:
        """Write the keys of `changes`, and nothing else; what all of it says now.

        Raises BadValue for a value that is not possible, and PreferencesBroken where the file cannot be read or
        written: then it is as it was.
        """
        for key, value in changes.items():
            _check(key, value)
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # one that is there keeps its mode
            with files.locked(self.path.with_name(f".{self.path.name}.lock")):
                before = self._text()
                changed = self._with(before, changes)
                files.write_private(self.path, changed.encode())
                own_state.LastGood(self.path).keep(changed.encode(), before.encode())
        except (OSError, TimeoutError) as error:
            raise PreferencesBroken(
                tr("{file} could not be written: {error}.", file=self.path.name, error=error),
                next_steps=[NextStep(tr("Look at the rights of that file and its folder, and try again."))],
            ) from error
        return self.load()

    def _text(self) -> str:
        try:
            content = self.path.read_bytes()
        except FileNotFoundError:
            return ""
        except OSError as error:
            words = tr("{file} cannot be read: {error}.", file=self.path.name, error=error)
            raise PreferencesBroken(words) from error
        if own_state.is_blank(content):
            content = own_state.LastGood(self.path).read() or content
        if len(content) > LARGEST_BYTES:
            kilobytes = LARGEST_BYTES // 1000
            words = tr(
                "{file} is larger than {kilobytes} kB, so it is not read.", file=self.path.name, kilobytes=kilobytes
            )
            raise PreferencesBroken(words)
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            words = tr("{file} is not UTF-8: save it as UTF-8.", file=self.path.name)
            raise PreferencesBroken(words) from error

    def _with(self, text: str, changes: Mapping[str, object]) -> str:
        # Late: reading needs none of it, and the first paint waits for reading.
        import tomlkit
        from tomlkit.exceptions import TOMLKitError

        try:
            said = read(text)
        except NotToml as broken:
            raise PreferencesBroken(
                tr(
                    "{file} line {line} is {mistake}. Nothing was changed.",
                    file=self.path.name,
                    line=broken.line,
                    mistake=broken,
                ),
                next_steps=[NextStep(tr("Mend that line, or move the file away."))],
            ) from broken
        try:
            # Behind a.b.c = 1 without a line end, tomlkit puts the next key on the same line.
            document = tomlkit.parse(text if not text or text.endswith("\n") else f"{text}\n")
            if not text:
                document.add(tomlkit.comment("How you like RoleSwitch. What is left out is as usual."))
            for key, value in changes.items():
                document[key] = value
            changed = tomlkit.dumps(document)
            is_right = read(changed) == {**said, **changes}
        except (TOMLKitError, RecursionError, NotToml):
            is_right = False
        if not is_right:
            raise PreferencesBroken(
                tr(
                    "{file} is written in a way that RoleSwitch cannot change without touching more than it should."
                    " Nothing was changed.",
                    file=self.path.name,
                ),
                next_steps=[NextStep(tr("Change it by hand."))],
            )
        return changed


def _unknown_words(key: str) -> str:
    # Late: only for a slip.
    from difflib import get_close_matches

    near = get_close_matches(key, _CHECKS, 1)
    if near:
        return tr("{key} is not known: did you mean {near}?", key=shown(key), near=near[0])
    return tr("{key} is not known: write one of {known}", key=shown(key), known=", ".join(_CHECKS))
