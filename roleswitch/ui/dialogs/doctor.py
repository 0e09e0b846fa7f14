"""Health: what is wrong on this computer, each with the button that mends it, and all of it as text to copy."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QSystemTrayIcon,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from roleswitch.doctor.finding import Area, Finding, State
from roleswitch.doctor.report import report
from roleswitch.errors import Action, NextStep, RoleSwitchError
from roleswitch.texts import tr, tr_n
from roleswitch.ui import theme
from roleswitch.ui.buttons import button_text, push_button
from roleswitch.ui.details_section import heading
from roleswitch.ui.dialogs.form import Outcome, content_column, footer, lay_out, size_for
from roleswitch.ui.flow_layout import FlowLayout
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.style_property import mark

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roleswitch.ui.health_actions import HealthActions
    from roleswitch.ui.store import Store

OFFERED = frozenset({Action.OPEN_ROLES_FILE, Action.ADD_KEY, Action.UNDO_IN_AWS})
"""Next steps that the window can take by itself."""
_STATES = list(State)
_OWN_PLACE = 1_000
"""Of what the window itself finds: after all checks."""


def in_words(found: Sequence[Finding]) -> str:
    """How it is on the whole, such as: 1 thing in trouble, 2 to look at."""
    trouble = sum(finding.state is State.TROUBLE for finding in found)
    attention = sum(finding.state is State.ATTENTION for finding in found)
    if trouble and attention:
        return tr_n(
            "1 thing is in trouble; others to look at: {attention}.",
            "{n} things are in trouble; others to look at: {attention}.",
            trouble,
            attention=attention,
        )
    if trouble:
        return tr_n("1 thing is in trouble.", "{n} things are in trouble.", trouble)
    if attention:
        return tr_n(
            "Nothing is in trouble. 1 thing to look at.", "Nothing is in trouble. {n} things to look at.", attention
        )
    return tr("All is well.")


def tray_finding(is_there: bool) -> Finding:
    """What only the window can tell."""
    return Finding(
        id="desktop.tray",
        area=Area.DESKTOP,
        title=tr("Tray"),
        state=State.GOOD if is_there else State.NOT_KNOWN,
        message=tr("There is one: RoleSwitch can stay in it.")
        if is_there
        else tr("This desktop has none: closing the window ends the program."),
    )


def worst_first(found: Sequence[Finding]) -> list[Finding]:
    """Within each area; as they came where they are as bad."""
    areas = list(Area)
    return sorted(found, key=lambda each: (areas.index(each.area), -_STATES.index(each.state)))


class HealthDialog(QDialog):
    """It may be closed at any time."""

    step_taken = Signal(object)
    """The NextStep whose button was pressed."""

    def __init__(self, store: Store, health: HealthActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("health")
        self.setWindowTitle(tr("Health"))
        self._store = store
        self._health = health
        self._found: dict[int, tuple[Finding, ...]] = {}
        self._rows: dict[str, FindingRow] = {}
        self._headings: dict[Area, PlainLabel] = {}
        self._over = False
        self._build()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._look()

    def _build(self) -> None:
        self._summary = PlainLabel(tr("Looking…"), scale=1.15, bold=True)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Looking…"))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._outcome = Outcome()
        self._waiting = PlainLabel(muted=True)
        self._waiting.hide()

    def _build_footer(self) -> None:
        self._copy = push_button(tr("Copy report"))
        self._again = push_button(tr("Look again"))
        self._again.setToolTip(QKeySequence("F5").toString(QKeySequence.SequenceFormat.NativeText))
        self._close = push_button(tr("Close"))
        self._footer, row = footer(self._copy)
        row.addWidget(self._again)
        row.addWidget(self._close)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        for widget in (self._summary, self._progress, self._outcome, self._waiting):
            column.addWidget(widget)
        column.addLayout(self._list)
        column.addStretch(1)
        self._area = lay_out(self, self._content, self._footer, self._close)

    def _listen(self) -> None:
        self._health.found.connect(self._show_found)
        self._health.looked.connect(self._show_looked)
        self._store.surroundings_changed.connect(self._show_waiting)
        self._copy.clicked.connect(self._copy_report)
        self._again.clicked.connect(self._look)
        self._close.clicked.connect(self.reject)
        QShortcut(QKeySequence("F5"), self, self._look)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            wanted = size_for(self, self._content, self._footer, 104)
            # What is found comes later, and fills more than is there now.
            most = self.screen().availableSize().height() - 80
            self.resize(wanted.width(), min(most, max(wanted.height(), 44 * self.fontMetrics().lineSpacing())))
            self._close.setFocus()

    def done(self, result: int) -> None:
        self._over = True
        self._health.stop()
        super().done(result)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is shown, in its order."""
        places = sorted(self._found)
        return tuple(worst_first([finding for place in places for finding in self._found[place]]))

    # ------------------------------------------------------------ what is shown

    def _look(self) -> None:
        self._again.setEnabled(False)
        self._progress.show()
        self._summary.setText(tr("Looking…"))
        self._found[_OWN_PLACE] = (tray_finding(QSystemTrayIcon.isSystemTrayAvailable()),)
        self._health.look()

    def _show_found(self, place: int, found: tuple[Finding, ...]) -> None:
        if self._over or not isValid(self):
            return
        self._found[place] = found
        self._show_rows()

    def _show_looked(self) -> None:
        if self._over or not isValid(self):
            return
        self._progress.hide()
        self._again.setEnabled(True)
        self._summary.setText(in_words(self.findings))
        self._summary.setAccessibleName(self._summary.text())

    def _show_rows(self) -> None:
        """A row that stays is the same widget, so that the focus does."""
        shown = self.findings
        while self._list.takeAt(0) is not None:
            pass
        area: Area | None = None
        for finding in shown:
            if finding.area is not area:
                area = finding.area
                self._list.addWidget(self._heading(area))
            row = self._rows.get(finding.id)
            if row is None:
                row = self._rows[finding.id] = FindingRow()
                row.pressed.connect(self._press)
            row.show_finding(finding)
            self._list.addWidget(row)
            row.show()
        there = {finding.id for finding in shown}
        for id in [id for id in self._rows if id not in there]:
            row = self._rows.pop(id)
            if row.isAncestorOf(self.focusWidget() or self):
                self._close.setFocus()
            row.hide()
            row.deleteLater()
        for each, label in self._headings.items():
            label.setVisible(any(finding.area is each for finding in shown))

    def _heading(self, area: Area) -> PlainLabel:
        if area not in self._headings:
            self._headings[area] = heading(area.words.upper())
            self._headings[area].setContentsMargins(0, self.fontMetrics().height() // 2, 0, 0)
        return self._headings[area]

    def _show_waiting(self) -> None:
        waiting = self._store.waiting_for
        self._waiting.setText(tr("Waiting for {waiting}…", waiting=waiting))
        self._waiting.setVisible(bool(waiting))

    # ------------------------------------------------------------ what a person does

    def _press(self, finding: Finding) -> None:
        mending = finding.mending
        if mending is None:
            if finding.next is not None:
                self.step_taken.emit(finding.next)
            return
        if not mending.question:
            self._mend(finding)
            return
        from roleswitch.ui.dialogs.confirm import confirm  # few mendings ask

        confirm(
            self,
            mending.question,
            mending.warning,
            mending.label.rstrip("…"),
            partial(self._mend, finding),
        )

    def _mend(self, finding: Finding) -> None:
        if finding.mending is None:
            return
        if (row := self._rows.get(finding.id)) is not None:
            row.show_busy()
        self._outcome.say("")
        self._health.mend(finding.mending.id, partial(self._mended, finding.id))
        self._progress.show()

    def _mended(self, id: str, outcome: str | RoleSwitchError) -> None:
        if self._over or not isValid(self):
            return
        if (row := self._rows.get(id)) is not None:
            row.show_ready()
        if isinstance(outcome, RoleSwitchError):
            self._outcome.show_trouble(outcome)
        else:
            self._outcome.say(outcome, "ok")

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(report(self.findings, [f"Qt {qVersion()}"]))
        self._copy.setText(tr("Copied"))
        QTimer.singleShot(2000, self, lambda: self._copy.setText(tr("Copy report")))


class FindingRow(QFrame):
    """One finding: its state as a sign and in words, its sentence, and its button."""

    pressed = Signal(object)
    """The Finding whose button was pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finding")
        self._finding: Finding | None = None
        self._sign = StateSign()
        self._title = PlainLabel(lines=1, bold=True)
        self._state = PlainLabel(lines=1, name="findingState")
        self._message = PlainLabel(name="findingMessage")
        self._next = PlainLabel(muted=True)
        self._button = push_button("")
        self._button.setProperty("small", True)
        self._button.clicked.connect(self._press)
        em = self.fontMetrics().height()
        # The state goes below the title where there is no room beside it: it is never cut.
        head = FlowLayout()
        head.addWidget(self._title)
        head.addWidget(self._state)
        words = QVBoxLayout()
        words.setSpacing(em // 8)
        words.addLayout(head)
        words.addWidget(self._message)
        words.addWidget(self._next)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, em // 2, 0, em // 2)
        row.setSpacing(round(em * 0.7))
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_finding(self, finding: Finding) -> None:
        if finding == self._finding:
            return
        self._finding = finding
        self._sign.show_state(finding.state)
        self._title.setText(finding.title)
        self._state.setText(finding.state.words)
        mark(self._state, "state", finding.state.value)
        self._message.setText(finding.message)
        self._message.setAccessibleName(
            tr("{title}: {state}. {message}", title=finding.title, state=finding.state.words, message=finding.message)
        )
        step = finding.next
        self._next.setText(step.text if step else "")
        self._next.setVisible(step is not None)
        label = _label(finding, step)
        self._button.setVisible(bool(label))
        self._button.setText(button_text(label))
        self._button.setAccessibleName(tr("{label}: {title}", label=label, title=finding.title) if label else "")
        self._button.setAccessibleDescription(finding.message)
        self._button.setEnabled(True)

    def show_busy(self) -> None:
        self._button.setEnabled(False)

    def show_ready(self) -> None:
        self._button.setEnabled(True)

    def _press(self) -> None:
        if self._finding is not None:
            self.pressed.emit(self._finding)


def _label(finding: Finding, step: NextStep | None) -> str:
    if finding.mending is not None:
        return finding.mending.label
    return step.label if step is not None and step.action in OFFERED else ""


class StateSign(QWidget):
    """A shape for each state, so that it is told without its colour: tick in a circle, question mark in a ring,
    exclamation mark in a triangle, cross in an octagon. Screen readers read the word beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._state = State.NOT_KNOWN
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: State) -> None:
        self._state = state
        self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.1)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = theme.palette()
        tones = {
            State.GOOD: colors.ok,
            State.NOT_KNOWN: colors.muted,
            State.ATTENTION: colors.warning,
            State.TROUBLE: colors.danger,
        }
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = float(min(self.width(), self.height()))
        painter.scale(side, side)
        tone = QColor(tones[self._state])
        is_ring = self._state is State.NOT_KNOWN
        painter.setPen(QPen(tone, 0.09) if is_ring else Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush if is_ring else tone)
        if self._state in _CORNERS:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _CORNERS[self._state]]))
        else:
            painter.drawEllipse(QRectF(0.06, 0.06, 0.88, 0.88))
        ink = tone if is_ring else QColor(colors.background)
        painter.setPen(QPen(ink, 0.11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in _STROKES[self._state]:
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in stroke]))


_OCTAGON = ((0.3, 0.04), (0.7, 0.04), (0.96, 0.3), (0.96, 0.7), (0.7, 0.96), (0.3, 0.96), (0.04, 0.7), (0.04, 0.3))
_CORNERS = {State.ATTENTION: ((0.5, 0.03), (1.0, 0.95), (0.0, 0.95)), State.TROUBLE: _OCTAGON}
_STROKES = {
    State.GOOD: (((0.29, 0.52), (0.44, 0.67), (0.72, 0.36)),),
    State.NOT_KNOWN: (
        ((0.36, 0.38), (0.4, 0.28), (0.5, 0.24), (0.6, 0.28), (0.64, 0.38), (0.58, 0.48), (0.5, 0.54), (0.5, 0.6)),
        ((0.5, 0.75), (0.5, 0.755)),
    ),
    State.ATTENTION: (((0.5, 0.4), (0.5, 0.64)), ((0.5, 0.81), (0.5, 0.815))),
    State.TROUBLE: (((0.33, 0.33), (0.67, 0.67)), ((0.67, 0.33), (0.33, 0.67))),
}
"""On a square of side 1."""
