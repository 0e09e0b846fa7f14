"""What the pages of the preferences are made of: editors that each keep one value as soon as it is a good one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from roleswitch.core.preferences import Preferences
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, content_column, form_layout
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.preferences import Value

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions

Outcome = TypeVar("Outcome")
Offered: TypeAlias = Sequence[tuple[Value, str]]
"""Values, each with its words."""

LONGEST_NUMBER = 10


class TypedLine(QLineEdit):
    """One whose text is kept when it is left, where it is a good one. `read` gives its trouble, or nothing; `keep` is
    told what is to be kept."""

    def __init__(self, read: Callable[[str], str], keep: Callable[[str], None]) -> None:
        super().__init__()
        self._read = read
        self._keep = keep
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """What is kept now; not over what a person is typing."""
        if not self.isModified() and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def trouble(self) -> str:
        return self._read(self.text())

    def commit(self) -> None:
        if self.isModified() and not self.trouble:
            self.setModified(False)
            self._keep(self.text().strip())


class Page(QWidget):
    """A form below its title. Editors of `preferences` follow what is kept, whoever changed it."""

    in_roles_file = False
    """What is said here stands in roles.toml, and not in preferences.toml."""
    told = Signal(object)
    """What came of a change: a RoleSwitchError, or None where all is well."""

    def __init__(self, title: str, actions: Actions) -> None:
        super().__init__()
        self.title = title
        self.preferences = actions.preferences
        self._said = actions.said
        self._shows: list[Callable[[Preferences], None]] = []
        self.lines: list[TypedLine] = []
        self.column: QVBoxLayout = content_column(self)
        self.column.addWidget(PlainLabel(title, scale=1.15, bold=True))
        self.form = form_layout()
        self.column.addLayout(self.form)
        self.preferences.changed.connect(self.show_preferences)

    def end(self) -> None:
        """After the last part: what is above stays at the top. Shows what is kept."""
        self.column.addStretch(1)
        self.show_preferences(self.preferences.now)

    def show_preferences(self, preferences: Preferences) -> None:
        for show in self._shows:
            show(preferences)

    def commit(self) -> None:
        """What stands in a line that was not left yet."""
        for line in self.lines:
            line.commit()

    def add(self, editor: QWidget, label: str, hint: str = "", *buttons: QWidget) -> Field:
        beside = None
        if buttons:
            beside = QHBoxLayout()
            beside.addWidget(editor, 1)
            for button in buttons:
                beside.addWidget(button)
        field = Field(editor, label, beside=beside)
        field.say(hint)
        self.form.addRow(field.label, field)
        return field

    def if_open(self, done: Callable[[Outcome], None]) -> Callable[[Outcome], None]:
        """For an outcome that may come when the dialog has been closed: then its trouble goes to the window."""

        def tell(outcome: Outcome) -> None:
            if isValid(self) and self.window().isVisible():
                done(outcome)
            elif isinstance(outcome, RoleSwitchError):
                self._said.emit(outcome.message)

        return tell

    # One preference each.

    def choice(self, key: str, label: str, offered: Offered, hint: str = "") -> Choice:
        """One of several; what the file says besides them is offered as it is spelled there."""
        editor = Choice()
        for value, words in offered:
            editor.addItem(words, value)

        def show(preferences: Preferences) -> None:
            choose(editor, getattr(preferences, key))

        editor.activated.connect(lambda _: self.preferences.keep(**{key: editor.currentData()}))
        self._shows.append(show)
        self.add(editor, label, hint)
        return editor

    def check(self, key: str, words: str, note: str = "") -> CheckLine:
        """Yes or no."""
        line = self.check_line(words, note)

        def show(preferences: Preferences) -> None:
            check_quietly(line, getattr(preferences, key))

        line.toggled.connect(lambda on: self.preferences.keep(**{key: on}))
        self._shows.append(show)
        return line

    def check_line(self, words: str, note: str = "") -> CheckLine:
        line = CheckLine(words, *([PlainLabel(note, muted=True)] if note else []))
        line.box.setAccessibleDescription(note)
        self.form.addRow(line)
        return line

    def number(self, key: str, label: str, wrong: str, hint: str = "") -> Field:
        """A whole number; `wrong` says what is taken instead."""
        return self.line(key, label, wrong, hint, of_text=_whole_number)

    def line(
        self,
        key: str,
        label: str,
        wrong: str,
        hint: str = "",
        *,
        empty: str = "",
        of_text: Callable[[str], Value] = lambda text: text,
    ) -> Field:
        """Anything that is typed; `empty` says what it means to type nothing."""

        def read(text: str) -> str:
            try:
                replace(self.preferences.now, **{key: of_text(text.strip())})  # type: ignore[arg-type]  # by its key
            except BadValue:
                return wrong
            return ""

        editor = TypedLine(read, lambda text: self.preferences.keep(**{key: of_text(text)}))
        editor.setPlaceholderText(empty)
        self._shows.append(lambda preferences: editor.show_text(str(getattr(preferences, key))))
        return self.typed(editor, label, hint)

    def typed(self, editor: TypedLine, label: str, hint: str = "", *buttons: QWidget) -> Field:
        field = self.add(editor, label, hint, *buttons)
        editor.textChanged.connect(lambda _: field.say(editor.trouble or hint, trouble=bool(editor.trouble)))
        self.lines.append(editor)
        return field


def _whole_number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < LONGEST_NUMBER else -1


def choose(editor: Choice, value: object, words: str = "") -> None:
    """Tells nobody. One that is not offered is added, with `words` or as it is."""
    editor.blockSignals(True)
    if editor.findData(value) < 0:
        editor.addItem(words or str(value), value)
    editor.setCurrentIndex(editor.findData(value))
    editor.blockSignals(False)


def check_quietly(line: CheckLine, on: bool) -> None:
    """Tells nobody."""
    line.box.blockSignals(True)
    line.check(on)
    line.box.blockSignals(False)
