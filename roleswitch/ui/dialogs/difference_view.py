"""What changes in files, line by line: marked with - and +, and coloured."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor, QFontDatabase, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from roleswitch.delivery.aws_difference import Difference, Line, Sign
from roleswitch.texts import tr, tr_n
from roleswitch.ui import theme

LEAST_LINES, MOST_LINES = 6, 18
"""How high it wants to be."""
WIDE = 84
"""How many characters wide: as many as most lines of ~/.aws have."""


class DifferenceView(QPlainTextEdit):
    """Can be read with the keyboard, marked and copied, and not changed. It holds no secret: there is none in a
    Difference."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("difference")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setAccessibleName(tr("What will change"))
        self._colors = _Colors(self)
        self._take_font()

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Each file with its lines; nothing where nothing changes."""
        changed = [each for each in differences if each.lines or each.comes or each.goes]
        self.setPlainText("\n".join(line for each in changed for line in _lines(each)))
        comes = sum(each.counted(Sign.COMES) for each in changed)
        goes = sum(each.counted(Sign.GOES) for each in changed)
        self.setAccessibleDescription(
            " ".join(
                (
                    tr_n("{n} line goes.", "{n} lines go.", goes),
                    tr_n("{n} line comes.", "{n} lines come.", comes),
                )
            )
            if changed
            else ""
        )
        self.updateGeometry()

    def say(self, words: str) -> None:
        """In place of a difference."""
        self.setPlainText(words)
        self.setAccessibleDescription("")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._take_font()
        elif event.type() == QEvent.Type.StyleChange:
            self._colors.rehighlight()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        lines = min(max(self.document().blockCount() + 1, LEAST_LINES), MOST_LINES)
        return QSize(WIDE * metrics.horizontalAdvance("0"), (lines + 1) * metrics.lineSpacing())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(20 * metrics.averageCharWidth(), 4 * metrics.lineSpacing())

    def _take_font(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.setFont(font)


def _lines(difference: Difference) -> list[str]:
    what = (
        tr("{path} (a new file)", path=difference.path)
        if difference.comes
        else tr("{path} (the file goes)", path=difference.path)
        if difference.goes
        else str(difference.path)
    )
    return [what, *(_text(line) for line in difference.lines if line.sign is not Sign.PLACE or _is_between(line))]


def _is_between(line: Line) -> bool:
    """Where the lines begin at the first one of the file, it need not be said where they stand."""
    return not line.text.startswith(("@@ -1,", "@@ -0,"))


def _text(line: Line) -> str:
    return "⋯" if line.sign is Sign.PLACE else f"{line.sign.value} {line.text}"


class _Colors(QSyntaxHighlighter):
    def __init__(self, view: DifferenceView) -> None:
        super().__init__(view.document())

    def highlightBlock(self, text: str) -> None:
        colors = theme.palette()
        if text.startswith("- "):
            self._color(text, colors.danger_text, colors.danger_background)
        elif text.startswith("+ "):
            self._color(text, colors.ok_text, colors.background)
        elif not text.startswith("  "):
            self._color(text, colors.muted, colors.background)

    def _color(self, text: str, color: str, behind: str) -> None:
        form = QTextCharFormat()
        form.setForeground(QColor(color))
        form.setBackground(QColor(behind))
        self.setFormat(0, len(text), form)
