"""The preferences as the window has them: applied at once, written in the background, seen when an editor writes."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from roleswitch.core.preferences import Preferences, PreferencesFile, Slip
from roleswitch.errors import RoleSwitchError
from roleswitch.ui.background import Background

Value: TypeAlias = str | int | bool


class PreferenceStore(QObject):
    """Lives on the GUI thread, and is the only one there that knows the preferences."""

    changed = Signal(object)
    """The Preferences of now, which are other ones than before."""
    said = Signal(str)
    """Why what was chosen could not be kept. It holds while the program runs."""
    slips_changed = Signal()
    """Something else is wrong in the file now; see `slips`."""

    def __init__(self, file: PreferencesFile, background: Background, parent: QObject | None = None) -> None:
        """Reads the file at once: the theme is needed before anything is painted."""
        super().__init__(parent)
        self._file = file
        self._background = background
        self.now: Preferences = file.load()
        self.slips: tuple[Slip, ...] = file.slips
        self.is_readable = file.is_readable
        """False where nothing could be made of the file: what held before holds on."""
        self._unwritten: dict[str, Value] = {}
        self._writing = False
        self._look_wanted = False

    @property
    def path(self) -> str:
        return str(self._file.path)

    def keep(self, **changes: Value) -> None:
        """From now on. Raises BadValue for a value that is not possible; then nothing is changed."""
        self._show(replace(self.now, **changes))  # type: ignore[arg-type]  # Preferences checks each by its key
        self._unwritten |= changes
        self._write()

    def look_again(self) -> None:
        """After the file may have been changed by another program."""
        self._look_wanted = True
        self._look()

    def _look(self) -> None:
        """Once nothing is left to be written: what is read while that goes on may be of before."""
        if self._look_wanted and not self._writing and not self._unwritten:
            self._look_wanted = False
            self._background.run(self._load, self._loaded, self._not_written)

    def _load(self) -> tuple[Preferences | None, tuple[Slip, ...]]:
        preferences = self._file.load()
        return preferences if self._file.is_readable else None, self._file.slips

    def _loaded(self, read: tuple[Preferences | None, tuple[Slip, ...]]) -> None:
        preferences, slips = read
        if self._writing or self._unwritten:
            self._look_wanted = True  # chosen in the meantime: what was read is of before
            return
        if slips != self.slips:
            self.slips, self.is_readable = slips, preferences is not None
            self.slips_changed.emit()
        if preferences is not None:  # who is in the middle of a change takes nothing back
            self._show(preferences)

    def _show(self, preferences: Preferences) -> None:
        if preferences != self.now:
            self.now = preferences
            self.changed.emit(preferences)

    def _write(self) -> None:
        """One write at a time, in the order in which things were chosen."""
        if self._writing or not self._unwritten:
            self._look()
            return
        changes, self._unwritten = self._unwritten, {}
        self._writing = True
        self._background.run(lambda: self._file.put(**changes), self._written, self._not_written)

    def _written(self, _: Preferences) -> None:
        self._writing = False
        self._write()

    def _not_written(self, trouble: RoleSwitchError) -> None:
        self._writing = False
        self.said.emit(str(trouble))
        self._write()
