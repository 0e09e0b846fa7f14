"""The chosen role: how long its session lasts, what can be done with it, what it is, and what went wrong."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QHideEvent,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from roleswitch.core.role import Deliver, Role
from roleswitch.core.session import Phase, RoleState, Session
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import Action, AwsAnswer, NextStep, ProfileNotOurs, RoleSwitchError
from roleswitch.ui import theme
from roleswitch.ui.countdown import spoken_time_left, time_left
from roleswitch.ui.countdown_ring import CountdownRing, TimeLeft, Tone
from roleswitch.ui.dialogs import PlainLabel, Switch, button_text, mark, plain_tooltip, push_button, scrolling
from roleswitch.ui.shell_menu import fill_shell_menu

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

ONE_HOUR = timedelta(hours=1)

_DELIVERED_TO = {
    Deliver.CREDENTIALS: "~/.aws/credentials",
    Deliver.CREDENTIAL_PROCESS: "credential_process in ~/.aws/config",
    Deliver.NOTHING: "nothing is written",
}

_EDITED_FIELD = {
    Action.EDIT_ROLE: "",
    Action.EDIT_EXTERNAL_ID: "external_id",
    Action.EDIT_PROFILE_NAME: "profile",
}


def local_time(moment: datetime, now: datetime) -> str:
    """14:32 in the person's own time, with the day where it is not today."""
    here, today = moment.astimezone(), now.astimezone().date()
    if here.date() == today:
        return f"{here:%H:%M}"
    if here.date() == today + timedelta(days=1):
        return f"{here:%H:%M} tomorrow"
    return f"{here:%H:%M} on {here:%Y-%m-%d}"


def expiry_sentence(session: Session, now: datetime) -> str:
    """When it ends and what then, such as "expires 14:32, renews itself at 14:22"."""
    end = local_time(session.expiration, now)
    if not session.is_alive(now):
        return f"ended {end}"
    if not session.keep_renewed:
        return f"expires {end}, is not renewed"
    renewal = session.renews_at()
    if renewal <= now:
        return f"expires {end}, renewal is due"
    return f"expires {end}, renews itself at {local_time(renewal, now)}"


class Details(QWidget):
    edit_requested = Signal(str, str)
    """The role's name, and the field to begin at: empty, or one of `core.role.RULES`."""
    add_key_requested = Signal()

    def __init__(self, store: Store, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAccessibleName("Details")
        self._store = store
        self._actions = actions
        self._name: str | None = None
        self._error: RoleSwitchError | None = None
        self._works_until: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._tick)
        self._build_header()
        self._build_countdown()
        self._build_trouble()
        self._build_actions()
        self._build_switches()
        self._build_facts()
        self._build_path()
        self._lay_out()
        store.changed.connect(self._role_changed)
        store.list_changed.connect(self._refresh)
        store.sources_changed.connect(self._refresh)
        self._refresh()

    def show_role(self, name: str | None) -> None:
        """Show the role of that name; None, or a name that is not in the list, shows a hint."""
        if name != self._name:
            self._name = name
            self._scroll.verticalScrollBar().setValue(0)
        self._refresh()

    # The parts, from the top.

    def _build_header(self) -> None:
        self._header = QFrame()
        self._header.setObjectName("detailsHeader")
        self._title = PlainLabel(scale=1.25, bold=True, name="detailsTitle")
        self._account = PlainLabel(name="detailsAccount")
        self._role_name = PlainLabel(name="detailsRoleName")
        column = QVBoxLayout(self._header)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        for label in (self._title, self._account, self._role_name):
            column.addWidget(label)

    def _build_countdown(self) -> None:
        self._countdown = _section()
        self._ring = CountdownRing()
        self._left = TimeLeft()
        self._expires = PlainLabel(muted=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._left)
        words.addWidget(self._expires)
        words.addStretch(1)
        row = QHBoxLayout(self._countdown)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)

    def _build_trouble(self) -> None:
        self._trouble = QWidget()
        self._trouble_column = QVBoxLayout(self._trouble)
        self._trouble_column.setContentsMargins(0, 0, 0, 0)

    def _build_actions(self) -> None:
        self._act = _section()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName("Assuming the role")
        self._progress_text = PlainLabel("Assuming…", muted=True)
        self._buttons = {
            "assume": self._button("Assume", self._actions.assume),
            "terminal": self._button("Open terminal", self._actions.open_terminal),
            "copy": push_button("Copy exports ▾"),
            "end": self._button("End session", self._actions.end),
            "renew": self._button("Renew now", self._actions.assume),
            "cancel": self._button("Cancel", self._actions.cancel),
            "edit": self._button("Edit…", lambda name: self.edit_requested.emit(name, "")),
        }
        self._buttons["copy"].setAccessibleName("Copy exports")
        self._buttons["copy"].setMenu(self._shell_menu())
        grid = Flow(even=True)
        for button in self._buttons.values():
            grid.addWidget(button)
        column = _column(self._act)
        column.addWidget(self._progress_text)
        column.addWidget(self._progress)
        column.addLayout(grid)

    def _build_switches(self) -> None:
        self._switches = _section()
        self._write = Switch("Write profile")
        self._write.clicked.connect(self._write_switched)
        self._keep = Switch("Keep renewed")
        self._keep.clicked.connect(self._keep_switched)
        self._profile = PlainLabel(lines=1, name="mono")
        self._profile.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._keep_row = QWidget()
        column = _column(self._switches)
        write_row = QHBoxLayout()
        keep_row = QHBoxLayout(self._keep_row)
        keep_row.setContentsMargins(0, 0, 0, 0)
        write_row.addWidget(_SwitchWords("Write profile", self._write))
        write_row.addWidget(self._profile, 1)
        write_row.addWidget(self._write)
        keep_row.addWidget(_SwitchWords("Keep renewed", self._keep), 1)
        keep_row.addWidget(self._keep)
        column.addLayout(write_row)
        column.addWidget(self._keep_row)

    def _build_facts(self) -> None:
        self._facts = _section()
        form = QFormLayout(self._facts)
        form.setContentsMargins(16, 12, 16, 12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(5)
        self._fact: dict[str, tuple[PlainLabel, PlainLabel]] = {}
        for words in ("Acting as", "Session", "External ID", "Region", "Source", "Profile", "Delivered to"):
            label = PlainLabel(words, lines=1, name="factName")
            value = PlainLabel(lines=1, bold=words == "Acting as", name="factValue")
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            label.setBuddy(value)
            form.addRow(label, value)
            self._fact[words] = label, value

    def _build_path(self) -> None:
        self._path = _section(last=True)
        self._shown_path: tuple[list[str], str] = [], ""
        self._chips = Flow()
        column = _column(self._path)
        column.addWidget(_heading("PATH"))
        column.addLayout(self._chips)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("detailsContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._countdown, self._trouble, self._act, self._switches, self._facts, self._path):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = scrolling(content)
        role = QWidget()
        role_column = QVBoxLayout(role)
        role_column.setContentsMargins(0, 0, 0, 0)
        role_column.setSpacing(0)
        role_column.addWidget(self._header)
        role_column.addWidget(self._scroll, 1)
        hint = PlainLabel("Choose a role to see its session and what can be done with it.", name="detailsHint")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        hint.setContentsMargins(24, 24, 24, 24)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(hint)
        self._pages.addWidget(role)

    def _button(self, text: str, act: Callable[[str], None]) -> QPushButton:
        button = push_button(text)
        button.clicked.connect(lambda: self._with_name(act))
        return button

    def _with_name(self, act: Callable[[str], None]) -> None:
        if self._name is not None:
            act(self._name)

    def _shell_menu(self) -> QMenu:
        menu = QMenu(self)
        fill_shell_menu(menu, lambda shell: self._with_name(lambda name: self._actions.copy_exports(name, shell)))
        return menu

    # What the store says.

    def _role_changed(self, name: str) -> None:
        if name == self._name:
            self._refresh()

    def _refresh(self) -> None:
        state = self._store.state(self._name) if self._name is not None else None
        self._pages.setCurrentIndex(0 if state is None else 1)
        if state is not None:
            now = self._store.clock()
            self._show_header(state.role)
            self._show_trouble(state, now)
            self._show_actions(state, now)
            self._show_switches(state, now)
            self._show_facts(state, now)
            self._show_path(state.role)
            self._show_countdown(state, now)
        self._run_timer(state)

    def _show_header(self, role: Role) -> None:
        self._title.setText(role.title)
        self._account.setText(" · ".join(filter(None, (role.account_name, role.arn.account_id_spaced))))
        self._role_name.setText(role.arn.role_name)
        # The one colour that is the person's own and not the theme's.
        band = theme.band(role.rgb) if role.rgb else ""
        self._header.setStyleSheet(
            f"QFrame {{ background: {band}; }} QLabel {{ color: {theme.text_on(band)}; }}" if band else ""
        )

    def _show_countdown(self, state: RoleState, now: datetime) -> None:
        session = state.session
        self._countdown.setVisible(session is not None)
        if session is None:
            return
        phase = state.phase(now)
        left = session.remaining(now)
        self._ring.show_share(left / session.life, _tone(session, now))
        if session.is_alive(now):
            self._left.show_text(time_left(left), spoken_time_left(left))
        else:
            self._left.show_text("Expired" if phase is not Phase.ASSUMING else "Ended", "Expired")
        sentence = expiry_sentence(session, now)
        if sentence != self._expires.text():
            self._expires.setText(sentence)

    def _show_trouble(self, state: RoleState, now: datetime) -> None:
        until = state.session.expiration if state.session is not None and state.session.is_alive(now) else None
        error = state.error if not state.assuming or until else None
        self._trouble.setVisible(error is not None)
        if error is self._error and until == self._works_until:
            return
        self._error, self._works_until = error, until
        _empty(self._trouble_column)
        if error is not None:
            self._trouble_column.addWidget(self._trouble_section(state.role, error, until, now))

    def _trouble_section(
        self, role: Role, error: RoleSwitchError, works_until: datetime | None, now: datetime
    ) -> QFrame:
        section = _section()
        column = _column(section)
        box = QFrame()
        box.setObjectName("troubleBox")
        message = PlainLabel(error.message, name="troubleMessage")
        message.strong = _first_sentence(error.message)
        box_column = QVBoxLayout(box)
        box_column.addWidget(message)
        if works_until is not None:
            until = local_time(works_until, now)
            box_column.addWidget(PlainLabel(f"The session still works until {until}.", name="troubleMessage"))
        column.addWidget(box)
        if error.causes:
            column.addWidget(_heading("MOST LIKELY"))
            for number, cause in enumerate(error.causes, 1):
                column.addLayout(_numbered(number, cause))
        self._add_steps(column, role, error)
        if error.aws is not None:
            column.addWidget(_heading("WHAT AWS SAID"))
            column.addWidget(Passage(_aws_words(error.aws)))
        return section

    def _add_steps(self, column: QVBoxLayout, role: Role, error: RoleSwitchError) -> None:
        buttons = Flow()
        for step in error.next_steps:
            if step.action is None:
                column.addWidget(PlainLabel(step.text))
                continue
            button = push_button(button_text(step.label or step.text), primary=buttons.count() == 0)
            button.setToolTip(plain_tooltip(step.text))
            button.setAccessibleDescription(step.text)
            button.setProperty("small", True)
            button.clicked.connect(lambda _=False, step=step: self._take_step(role, error, step))
            buttons.addWidget(button)
        if buttons.count():
            column.addLayout(buttons)

    def _show_actions(self, state: RoleState, now: datetime) -> None:
        assuming = state.assuming
        living = state.session is not None and state.session.is_alive(now)
        steps = () if self._error is None else self._error.next_steps
        offered = {step.action for step in steps}
        self._progress.setVisible(assuming)
        self._progress_text.setVisible(assuming)
        # An endless bar moves, and costs, only while it is shown.
        self._progress.setRange(0, 0 if assuming else 1)
        shown = {
            "assume": not assuming and not living and Action.TRY_AGAIN not in offered,
            "terminal": living,
            "copy": living,
            "end": living,
            "renew": living and not assuming,
            "cancel": assuming,
            "edit": not assuming,
        }
        for name, button in self._buttons.items():
            button.setVisible(shown[name])
        mark(self._buttons["assume"], "primary", not (offered - {None}))
        mark(self._buttons["terminal"], "primary", not (offered - {None}))

    def _show_switches(self, state: RoleState, now: datetime) -> None:
        role, session = state.role, state.session
        self._profile.setText(role.profile_name)
        self._write.setChecked(role.deliver is not Deliver.NOTHING)
        self._write.setAccessibleName(f"Write profile {role.profile_name}")
        self._keep_row.setVisible(session is not None and session.is_alive(now))
        self._keep.setChecked(session is not None and session.keep_renewed)

    def _show_facts(self, state: RoleState, now: datetime) -> None:
        role = state.role
        session = state.session if state.session is not None and state.session.is_alive(now) else None
        source = self._store.source(session.source if session is not None and session.source else role.source)
        facts = {
            "Acting as": (source.acting_as if source else "") or "not known yet",
            "Session": session.assumed_role_arn.rpartition(":")[2] if session else "",
            "External ID": "set" if role.external_id else "none",
            "Region": role.region or (session.region if session else None) or "the source's",
            "Source": self._source_words(role),
            "Profile": role.profile_name if role.deliver is not Deliver.NOTHING else "",
            "Delivered to": _DELIVERED_TO[role.deliver],
        }
        for words, (label, value) in self._fact.items():
            value.setText(facts[words])
            label.setVisible(bool(facts[words]))
            value.setVisible(bool(facts[words]))

    def _source_words(self, role: Role) -> str:
        if role.via:
            return f"via {role.via}"
        known = self._store.source(role.source)
        if known is None:
            return f"{role.source}, which is not in the list" if role.source else "none chosen"
        return f"{role.source} · {_kind(known.source)}"

    def _show_path(self, role: Role) -> None:
        hops = self._hops(role)
        if (hops, role.rgb) == self._shown_path:
            return
        self._shown_path = hops, role.rgb
        _empty(self._chips)
        for index, words in enumerate(hops):
            if index:
                self._chips.addWidget(PlainLabel("→", lines=1, muted=True))
            chip = PlainLabel(words, lines=1, name="pathChip")
            if index == len(hops) - 1 and role.rgb:
                chip.setStyleSheet(f"QLabel {{ border-color: {role.rgb}; }}")
            self._chips.addWidget(chip)
        self._path.setAccessibleName("Path: " + ", then ".join(hops))

    def _hops(self, role: Role) -> list[str]:
        """From the source to the role. A ring of roles, which roles.toml may hold, ends where it closes."""
        hops = [role.name]
        while role.via is not None and role.via not in hops and (state := self._store.state(role.via)):
            role = state.role
            hops.append(role.name)
        if role.source:
            known = self._store.source(role.source)
            hops.append(role.source if known is None else _source_chip(known.source))
        return hops[::-1]

    # Time.

    def _run_timer(self, state: RoleState | None) -> None:
        alive = state is not None and state.session is not None and state.session.is_alive(self._store.clock())
        if alive and self.isVisible():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        state = self._store.state(self._name) if self._name is not None else None
        now = self._store.clock()
        if state is None or state.session is None or not state.session.is_alive(now):
            self._refresh()
        else:
            self._show_countdown(state, now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # What the person does.

    def _write_switched(self, written: bool) -> None:
        self._with_name(lambda name: self._actions.set_written(name, written))

    def _keep_switched(self, keep: bool) -> None:
        self._with_name(lambda name: self._actions.set_keep_renewed(name, keep))

    def _take_step(self, role: Role, error: RoleSwitchError, step: NextStep) -> None:
        name = role.name
        match step.action:
            case Action.EDIT_ROLE | Action.EDIT_EXTERNAL_ID | Action.EDIT_PROFILE_NAME:
                self.edit_requested.emit(name, _EDITED_FIELD[step.action])
            case Action.TAKE_OVER_PROFILE:
                # Not at the top: few people ever see it.
                from roleswitch.ui.dialogs.confirm import confirm_taking_over

                profile = error.profile if isinstance(error, ProfileNotOurs) else role.profile_name
                confirm_taking_over(self, profile, lambda: self._actions.assume(name, take_over=True))
            case Action.TRY_AGAIN:
                self._actions.assume(name)
            case Action.USE_ONE_HOUR:
                self._actions.assume(name, duration=ONE_HOUR)
            case Action.COPY_TRUST_POLICY:
                QGuiApplication.clipboard().setText(step.argument)
                self._actions.said.emit("The trust policy is on the clipboard.")
            case Action.ADD_KEY:
                self.add_key_requested.emit()
            case Action.OPEN_ROLES_FILE:
                self._actions.open_roles_file()


def _tone(session: Session, now: datetime) -> Tone:
    if not session.is_alive(now):
        return Tone.ENDED
    return Tone.EXPIRING if now >= session.warns_at() else Tone.LIVING


def _first_sentence(text: str) -> int:
    """How many characters the first sentence has; a full stop inside a name ends none."""
    found = re.search(r"[.!?](?=\s)", text)
    return found.end() if found else len(text)


def _aws_words(answer: AwsAnswer) -> str:
    request = f" · request {answer.request_id}" if answer.request_id else ""
    return f"{answer.status} {answer.code}{request}\n{answer.message}"


def _kind(source: Source) -> str:
    match source:
        case AccessKeySource():
            return "access key"
        case ProfileSource():
            return "profile of ~/.aws"
        case IdentityCenterSource():
            return "Identity Center"


def _source_chip(source: Source) -> str:
    match source:
        case AccessKeySource():
            return f"{source.name} key"
        case ProfileSource():
            return f"profile {source.profile}"
        case IdentityCenterSource():
            return f"{source.name} sign-in"


def _section(*, last: bool = False) -> QFrame:
    section = QFrame()
    section.setObjectName("detailsSection")
    section.setProperty("last", last)
    return section


def _column(section: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(section)
    column.setContentsMargins(16, 12, 16, 12)
    column.setSpacing(8)
    return column


def _heading(text: str) -> PlainLabel:
    return PlainLabel(text, lines=1, scale=0.88, bold=True, name="heading")


def _numbered(number: int, text: str) -> QHBoxLayout:
    chip = PlainLabel(str(number), lines=1, scale=0.88, bold=True, name="numberChip")
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(PlainLabel(text), 1)
    return row


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Passage(QTextEdit):
    """Words to be read and copied: plain, in the fixed font, as high as they need, wrapped anywhere."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setObjectName("passage")
        self.setAccessibleName("What AWS said")
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.document().setDocumentMargin(0)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.setPlainText(text)

    def _fit(self, size: QSizeF) -> None:
        around = self.contentsMargins()
        self.setFixedHeight(ceil(size.height()) + around.top() + around.bottom())


class _SwitchWords(PlainLabel):
    """The words before a switch: a click on them is a click on it."""

    def __init__(self, text: str, switch: Switch) -> None:
        super().__init__(text, lines=1)
        self._switch = switch
        self.setBuddy(switch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._switch.click()


class Flow(QLayout):
    """Widgets in rows, as many in a row as fit.

    With `even`, two columns of one width, and one where two do not fit: a row of two large fonts is too wide.
    """

    def __init__(self, *, even: bool = False) -> None:
        super().__init__()
        self._even = even
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(8 if even else 6)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        gap = self.spacing()
        even_width = 0
        if self._even and shown:
            half = (rect.width() - gap) // 2
            even_width = half if max(item.sizeHint().width() for item in shown) <= half else rect.width()
        x, y, height = rect.left(), rect.top(), 0
        for item in shown:
            hint = item.sizeHint()
            width = even_width or min(hint.width(), rect.width())
            if x > rect.left() and x + width > rect.left() + rect.width():
                x, y, height = rect.left(), y + height + gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())))
            x += width + gap
            height = max(height, hint.height())
        return y + height - rect.top()
