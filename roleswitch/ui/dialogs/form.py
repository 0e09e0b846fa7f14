"""What the dialogs are made of: fields with their notes, what came of a test, and the band of buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from roleswitch.errors import Action, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.announce import announce
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.scroll_area import scrolling
from roleswitch.ui.style_property import mark


class Field(QWidget):
    """An editor with the line below it: a quiet hint, or what is wrong with what was typed."""

    def __init__(self, editor: QWidget, label: str, *, beside: QLayout | None = None) -> None:
        super().__init__()
        self.editor = editor
        self.label = FieldLabel(label, editor)
        self.note = PlainLabel(name="fieldNote")
        self.note.hide()
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        if beside is None:
            column.addWidget(editor)
        else:
            column.addLayout(beside)
        column.addWidget(self.note)

    def say(self, text: str, *, trouble: bool = False) -> None:
        if (text, trouble) == (self.note.text(), bool(self.note.property("invalid"))):
            return
        self.note.setText(text)
        self.note.setVisible(bool(text))
        if trouble and not self.note.property("invalid"):
            # Once, and not with each letter that is typed: the field's description has it as it is now.
            announce(self, tr("{name}: {value}", name=self.label.text(), value=text))
        mark(self.note, "invalid", trouble)
        mark(self.editor, "invalid", trouble)
        self.editor.setAccessibleDescription(text)


class FieldLabel(PlainLabel):
    """As high as the editor, so that the words stand at its middle and not at that of the editor with its note."""

    def __init__(self, text: str, editor: QWidget) -> None:
        super().__init__(text, lines=1, name="fieldLabel")
        self.setBuddy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = super().sizeHint()
        return QSize(words.width(), max(words.height(), self.buddy().sizeHint().height()))


def form_layout() -> QFormLayout:
    """Labels left of their fields, and above them where a large font leaves no room beside."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setHorizontalSpacing(16)
    form.setVerticalSpacing(10)
    return form


class Outcome(PlainLabel):
    """What came of a test or of saving, in the dialog that asked for it; nothing while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__(name="outcome")
        self.hide()

    def say(self, text: str, tone: str = "") -> None:
        """`tone` is empty, "ok" or "trouble"."""
        self.setText(text)
        self.setAccessibleName(text)
        mark(self, "tone", tone)
        self.setVisible(bool(text))
        announce(self, text)
        # Its place is known only after the layout of the area it stands in.
        QTimer.singleShot(0, self, self._reveal)

    def show_trouble(self, error: RoleSwitchError) -> None:
        self.say(trouble_text(error), "trouble")
        self.strong = len(error.message)

    def _reveal(self) -> None:
        """The dialog grows downwards by what is missing, as far as the screen goes; then, and where it scrolled
        before this was said, it scrolls."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        content = around.widget() if around is not None else None
        if around is None or content is None or not self.isVisible():
            return
        window = self.window()
        missing = content.sizeHint().height() - around.viewport().height()
        if 0 < missing <= self.height() + 2 * self.fontMetrics().height():
            below = self.screen().availableGeometry().bottom() - window.frameGeometry().bottom()
            window.resize(window.width(), window.height() + max(0, min(missing, below)))
        around.ensureWidgetVisible(self)


def trouble_text(error: RoleSwitchError) -> str:
    """A trouble with its causes and next steps as lines of text, for a dialog that has its own buttons."""
    lines = [error.message]
    lines += [tr("{number}. {cause}", number=number, cause=cause) for number, cause in enumerate(error.causes, 1)]
    # What the dialog itself offers, in a field or by a button, is not told as a command.
    offered = (Action.TRY_AGAIN, Action.ENTER_CODE, Action.SIGN_IN)
    lines += [step.text for step in error.next_steps if step.action not in offered]
    if error.aws is not None:
        lines.append(
            tr(
                "AWS said: {status} {code} · {message}",
                status=error.aws.status,
                code=error.aws.code,
                message=error.aws.message,
            )
        )
    return "\n".join(lines)


def footer(*left: QWidget) -> tuple[QFrame, QHBoxLayout]:
    """The band of buttons at the foot of a dialog: `left` stands at its left, add the others to the layout."""
    band = QFrame()
    band.setObjectName("dialogFooter")
    row = QHBoxLayout(band)
    for widget in left:
        row.addWidget(widget)
    row.addStretch(1)
    return band, row


def content_column(content: QWidget) -> QVBoxLayout:
    """The column that a dialog's content stands in."""
    content.setObjectName("dialogContent")
    column = QVBoxLayout(content)
    column.setContentsMargins(16, 16, 16, 16)
    column.setSpacing(10)
    return column


def lay_out(dialog: QDialog, content: QWidget, foot: QWidget, default: QPushButton | None = None) -> QScrollArea:
    """The content above the band of buttons; it scrolls where the screen has not the room. Enter presses `default`."""
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    area = scrolling(content)
    whole.addWidget(area, 1)
    whole.addWidget(foot)
    open_over_window(dialog)
    if default is not None:
        # Now that it is in the dialog: before that Qt forgets it, and Enter would press the first button.
        default.setDefault(True)
    return area


class _Opening(QObject):
    """Puts a dialog into the middle of its window while it opens: Qt does so before the dialog has its size."""

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self.is_under_way = False
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and not event.spontaneous():
            self.is_under_way = True
            QTimer.singleShot(0, self, self._opened)
        elif event.type() is QEvent.Type.Resize and self.is_under_way:
            self._put()
        return False

    def _opened(self) -> None:
        self._put()
        self.is_under_way = False

    def _put(self) -> None:
        dialog, parent = self._dialog, self._dialog.parentWidget()
        if parent is None:
            return
        window = parent.window()
        # The window manager has given this one no frame yet; it will be as that of the other one.
        frame = window.frameGeometry().size() - window.geometry().size()
        wanted = QRect(QPoint(0, 0), dialog.size() + frame)
        wanted.moveCenter(window.frameGeometry().center())
        room = window.screen().availableGeometry()
        left = max(room.left(), min(wanted.left(), room.right() + 1 - wanted.width()))
        top = max(room.top(), min(wanted.top(), room.bottom() + 1 - wanted.height()))
        dialog.move(left, top)


def open_over_window(dialog: QDialog) -> None:
    """Have it open in the middle of its window, and on the screen. Later it stays where it is, also when it grows."""
    _Opening(dialog)


def grow(dialog: QDialog, wanted: QSize, *, upwards: bool = False) -> None:
    """Make a dialog that is open as large as `wanted`, where it is smaller and as far as the screen goes.

    Its top stays where the person has put it, so that nothing moves from under the mouse; the rest scrolls. It goes up
    only where the buttons at its foot would not be on the screen: no window manager moves a window that grows.
    `upwards`: also into the room above, where there is not enough below; for what a person has just asked to see.
    """
    opening = dialog.findChild(_Opening)
    if not dialog.isVisible() or (opening is not None and opening.is_under_way):
        dialog.resize(wanted.expandedTo(dialog.size()))
        return
    room, before = dialog.screen().availableGeometry(), dialog.size()
    spare = room.bottomRight() - dialog.frameGeometry().bottomRight()
    above = dialog.frameGeometry().top() - room.top() if upwards else 0
    most = before + QSize(max(0, spare.x()), max(0, spare.y() + above))
    dialog.resize(wanted.boundedTo(most).expandedTo(before))
    beyond = dialog.frameGeometry().bottom() - room.bottom()
    if beyond > 0 and wanted.height() > before.height():
        dialog.move(dialog.x(), max(room.top(), dialog.y() - beyond))


def size_for(dialog: QWidget, content: QWidget, foot: QWidget, characters: int) -> QSize:
    """As wide as `characters` and as high as the content, where the screen has the room; the rest scrolls.

    Asked when the dialog is about to be shown: before that the style sheet has not given the widgets their sizes.
    """
    room = dialog.screen().availableSize()
    width = min(characters * dialog.fontMetrics().averageCharWidth(), room.width() - 40)
    height = max(content.heightForWidth(width), content.sizeHint().height(), content.minimumSizeHint().height())
    return QSize(width, min(height + foot.sizeHint().height(), room.height() - 80))
