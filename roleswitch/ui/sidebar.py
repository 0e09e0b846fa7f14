"""At the left: what there is to look at, with counts, and the sign-in sources and team lists with their state."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from roleswitch.core.source import IdentityCenterSource, ProfileSource
from roleswitch.texts import tr
from roleswitch.ui import theme
from roleswitch.ui.expiry import local_time
from roleswitch.ui.painted_list import AnyIndex, PaintedList
from roleswitch.ui.role_list import ALL, View, ViewKind
from roleswitch.ui.theme import scaled_font

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent

    from roleswitch.core.source import Source
    from roleswitch.core.team_list import TeamList
    from roleswitch.ui.icons import Name
    from roleswitch.ui.store import SourceState, Store, TeamState

NO_INDEX = QModelIndex()


LOOK_AGAIN_SECONDS = 600.0
"""At the latest, while somebody is signed in: a timer stands still while the computer sleeps."""


class Tone(Enum):
    """The dot before a source or a team list; its words say the same."""

    WORKS = "works"
    UNKNOWN = "unknown"
    CARE = "care"
    """It works, and something is to be done about it."""
    TROUBLE = "trouble"


class Entry(NamedTuple):
    """A line of the sidebar; without a view it is the title of what follows."""

    text: str
    view: View | None = None
    amount: int | None = None
    tone: Tone | None = None
    tooltip: str = ""
    icon: Name | None = None
    """Of a source: what kind it is."""


_ICONS: dict[ViewKind, Name] = {
    ViewKind.ALL: "roles",
    ViewKind.ACTIVE: "active",
    ViewKind.FAVORITES: "star",
    ViewKind.RECENT: "history",
    ViewKind.GROUP: "group",
    ViewKind.TEAM: "team",
}


def entries(store: Store) -> list[Entry]:
    """Everything the sidebar shows, from top to bottom."""
    states = store.states()
    sizes: dict[str, int] = dict.fromkeys(store.groups(), 0)
    for state in states:
        if state.role.group:
            sizes[state.role.group] += 1
    recent = sum(store.state(name) is not None for name in store.recent)
    shown = [
        Entry(tr("All roles"), ALL, len(states)),
        Entry(tr("Active"), View(ViewKind.ACTIVE), len(store.active())),
        Entry(tr("Favourites"), View(ViewKind.FAVORITES), sum(state.role.favorite for state in states)),
        Entry(tr("Recent"), View(ViewKind.RECENT), recent),
    ]
    if sizes:
        shown.append(Entry(tr("Groups")))
        shown += [Entry(group, View(ViewKind.GROUP, group), size) for group, size in sizes.items()]
    if sources := store.sources():
        shown.append(Entry(tr("Sign-in sources")))
        now, wanted = store.clock(), _codes_wanted(store)
        for source in sources:
            name, until = source.source.name, source.mfa_until
            if isinstance(source.source, IdentityCenterSource):
                shown.append(sign_in_entry(source, now, is_missed=_misses_sign_in(name, store)))
                continue
            shown.append(
                source_entry(
                    source,
                    code_wanted=code_wanted_words(wanted[name], now) if name in wanted else "",
                    mfa_until=local_time(until, now) if until is not None and until > now else "",
                )
            )
    if store.teams:
        shown.append(Entry(tr("Team lists")))
        for team in store.teams.values():
            amount = sum(state.role.team == team.name for state in states)
            shown.append(team_entry(team, store.team_state(team.name), amount))
    return shown


def _codes_wanted(store: Store) -> dict[str, datetime]:
    """When the MFA sessions end that roles are renewed by, where that is soon, by source."""
    found = {}
    for state in store.active():
        until = store.code_wanted_by(state.role.name)
        if until is not None and state.session is not None:
            found[state.session.source] = until
    return found


def code_wanted_words(until: datetime, now: datetime) -> str:
    return tr("MFA code wanted by {time}", time=local_time(until, now)) if until > now else tr("MFA code wanted now")


def source_entry(state: SourceState, *, code_wanted: str = "", mfa_until: str = "") -> Entry:
    """What is most pressing about a source, with the rest in the tooltip. `mfa_until` is a time as people read it."""
    name = state.source.name
    known = [state.caller_arn, tr("MFA session until {mfa_until}", mfa_until=mfa_until) if mfa_until else ""]
    if state.error:
        words, tone, known = tr("needs attention"), Tone.TROUBLE, [state.error]
    elif code_wanted:
        words, tone = code_wanted, Tone.CARE
    elif state.rotation:
        words, tone = state.rotation, Tone.CARE
    elif state.key_is_old:
        words, tone = tr("key {key_age}", key_age=state.key_age), Tone.CARE
    elif state.acting_as:
        words, tone = state.acting_as, Tone.WORKS
    else:
        words, tone = _unknown_words(state.source), Tone.UNKNOWN
        known = [getattr(state.source, "access_key_id", ""), *known]
    if tone is Tone.CARE:
        # After a long name the words may be cut off.
        known = [tr("{name}: {words}", name=name, words=words), *known]
    tooltip = ". ".join(filter(None, known))
    icon: Name = "profile" if isinstance(state.source, ProfileSource) else "key"
    return Entry(f"{name} · {words}", View(ViewKind.SOURCE, name), tone=tone, tooltip=tooltip, icon=icon)


def _unknown_words(source: Source) -> str:
    return tr("profile {profile}", profile=source.profile) if isinstance(source, ProfileSource) else tr("not used yet")


def sign_in_entry(state: SourceState, now: datetime, *, is_missed: bool) -> Entry:
    """Of Identity Center. `is_missed`: sessions that are kept renewed take a sign-in."""
    name, until = state.source.name, state.signed_in_until
    if until is not None and until > now:
        words, tone = tr("signed in"), Tone.WORKS
        # AWS may end it before: who administers it says for how long.
        tooltip = tr("Signed in until {time} at the latest", time=local_time(until, now))
    elif is_missed:
        words, tone = tr("sign in again"), Tone.CARE
        tooltip = tr("{name}: sign in again. Roles that are active are not renewed without it", name=name)
    else:
        words, tone, tooltip = tr("signed out"), Tone.UNKNOWN, ""
    known = ". ".join(filter(None, (tooltip, getattr(state.source, "start_url", ""))))
    return Entry(f"{name} · {words}", View(ViewKind.SOURCE, name), tone=tone, tooltip=known, icon="person")


def _misses_sign_in(source: str, store: Store) -> bool:
    sessions = (state.session for state in store.active())
    return any(session.keep_renewed and session.source == source for session in sessions if session is not None)


def team_entry(team: TeamList, state: TeamState, amount: int) -> Entry:
    """What is to be done about a team list, else how many roles of the list come from it."""
    view = View(ViewKind.TEAM, team.name)
    if not state.words:
        return Entry(team.name, view, amount, tooltip=tr("From {place}", place=team.place))
    tooltip = state.sentence or tr(
        "{team}: {words} to look at, in {place}", team=team.name, words=state.words, place=team.place
    )
    return Entry(f"{team.name} · {state.words}", view, tone=Tone.CARE, tooltip=tooltip)


class _Entries(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: Sequence[Entry] = ()

    def show(self, shown: Sequence[Entry]) -> None:
        """Counts and words change in place, so that keyboard and screen reader stay where they are."""
        if [entry.view for entry in shown] == [entry.view for entry in self.shown]:
            changed = [row for row, (new, old) in enumerate(zip(shown, self.shown, strict=True)) if new != old]
            self.shown = shown
            for row in changed:
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def row_of(self, view: View) -> int:
        return next((row for row, entry in enumerate(self.shown) if entry.view == view), -1)

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.shown[index.row()].view is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (
                entry.text if entry.amount is None else tr("{entry}, {amount}", entry=entry.text, amount=entry.amount)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            # Late: not needed to paint.
            from roleswitch.ui.plain_text import plain_tooltip

            return plain_tooltip(entry.tooltip or entry.text) if entry.tone or entry.tooltip else None
        return None


class _EntriesView(PaintedList):
    """Lengths are in heights of a line of the font."""

    def __init__(self, entries_shown: _Entries) -> None:
        super().__init__()
        self.has_icons = False
        """Not before the first paint, which does not wait for them; their places are kept."""
        self._entries = entries_shown
        self._take_font()
        self.setObjectName("sideList")
        self.setAccessibleName(tr("Views, groups, sign-in sources and team lists"))
        self.setModel(entries_shown)

    def _take_font(self) -> None:
        self._font = scaled_font(1.0)
        self._chosen_font = scaled_font(1.0, bold=True)
        self._small = scaled_font(0.84)
        self._caption = scaled_font(0.84, bold=True)
        self._caption.setCapitalization(QFont.Capitalization.AllUppercase)
        self._caption.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self._em = QFontMetrics(self._font).height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:  # the density may be another one
            self.scheduleDelayedItemsLayout()
        if event.type() is QEvent.Type.FontChange:
            self._take_font()
            self.scheduleDelayedItemsLayout()

    def heights(self) -> Sequence[int]:
        entry, title = round(self._em * (1.5 if theme.is_compact() else 1.9)), round(self._em * 2.3)
        return [entry if shown.view else title for shown in self._entries.shown]

    def paint_rest(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, QColor(theme.palette().side))

    def paint_row(self, painter: QPainter, row: int, rect: QRect) -> None:
        self.paint_rest(painter, rect)
        entry = self._entries.shown[row]
        colors = theme.palette()
        margin = round(self._em * 0.5)
        box = rect.adjusted(margin, 1, -margin, -1)
        text = box.adjusted(margin, 0, -margin, 0)
        if entry.view is None:
            self._write(painter, text.adjusted(0, margin, 0, 0), self._caption, colors.muted, entry.text)
            return
        chosen = row == self.currentIndex().row()
        hovered = row == self.hovered
        self._paint_box(painter, box, margin * 0.75, chosen=chosen, hovered=hovered)
        if entry.amount is not None:
            amount = str(entry.amount)
            self._write(painter, text, self._small, colors.muted, amount, right=True)
            text.adjust(0, 0, -QFontMetrics(self._small).horizontalAdvance(amount) - margin, 0)
        behind = colors.selected if chosen else colors.line if hovered else colors.side
        self._paint_icon(painter, text, entry, colors.accent if chosen else colors.muted, behind)
        text.adjust(round(self._em * 1.55), 0, 0, 0)
        font = self._chosen_font if chosen else self._font
        self._write(painter, text, font, colors.accent if chosen else colors.text, entry.text)

    def _paint_box(self, painter: QPainter, box: QRect, radius: float, *, chosen: bool, hovered: bool) -> None:
        colors = theme.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.selected if chosen else colors.line))
            painter.drawRoundedRect(box, radius, radius)
        if chosen and self.hasFocus():
            painter.setPen(QColor(colors.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _write(
        self, painter: QPainter, rect: QRect, font: QFont, color: str, text: str, *, right: bool = False
    ) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_icon(self, painter: QPainter, rect: QRect, entry: Entry, color: str, behind: str) -> None:
        """With what there is to tell of it at its corner."""
        side = round(self._em * 1.15)
        place = QRectF(rect.left(), rect.top() + (rect.height() - side) // 2, side, side)
        if self.has_icons and entry.view is not None:
            from roleswitch.ui import icons

            icons.paint(painter, place, entry.icon or _ICONS[entry.view.kind], color)
        if entry.tone is not None:
            self._paint_dot(painter, place, entry.tone, behind)

    def _paint_dot(self, painter: QPainter, icon: QRectF, tone: Tone, behind: str) -> None:
        colors = theme.palette()
        size = self._em * 0.45
        around = self._em * 0.1
        dot = QRectF(icon.right() - size + around, icon.bottom() - size + around, size, size)
        fill = {
            Tone.WORKS: colors.ok,
            Tone.UNKNOWN: colors.dot,
            Tone.CARE: colors.warning,
            Tone.TROUBLE: colors.danger,
        }[tone]
        painter.setPen(Qt.PenStyle.NoPen)
        # Cut out of the icon, so that its shape can be told.
        painter.setBrush(QColor(behind))
        painter.drawEllipse(dot.adjusted(-around, -around, around, around))
        painter.setBrush(QColor(fill))
        if tone is Tone.TROUBLE:
            painter.drawRect(dot)
        else:
            painter.drawEllipse(dot)


class Sidebar(QWidget):
    view_chosen = Signal(object)
    """A View."""
    add_source_requested = Signal(QPoint)
    """Where on the screen the menu of what can be added belongs: its lower left corner."""
    source_menu_requested = Signal(str, QPoint)
    """The source's name, and where on the screen its menu belongs."""
    team_menu_requested = Signal(str, QPoint)
    """The same of a team list."""
    group_menu_requested = Signal(str, QPoint)
    """The same of a group."""
    entry_clicked = Signal()
    """By the left button; what is chosen is told by `view_chosen`."""
    entry_activated = Signal()
    """By Enter."""
    escaped = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._em = self.fontMetrics().height()
        self._store = store
        self._chosen = ALL
        self._entries = _Entries(self)
        self._list = _EntriesView(self._entries)
        self._list.menu_requested.connect(self._open_menu)
        self._list.clicked.connect(self.entry_clicked)
        self._list.activated.connect(self.entry_activated)
        self._list.selectionModel().currentChanged.connect(self._current_changed)
        place = QPixmap(4 * self._em, 4 * self._em)
        place.fill(Qt.GlobalColor.transparent)
        self._add = QPushButton(QIcon(place), tr("Add source…"))
        self._add.setProperty("plain", True)
        self._add.clicked.connect(self._ask_for_source)
        self._sign_in_ends = QTimer(self)
        self._sign_in_ends.setSingleShot(True)
        self._sign_in_ends.timeout.connect(self.refresh)
        column = QVBoxLayout(self)
        gap = self._em // 2
        column.setContentsMargins(0, gap, 0, gap)
        column.addWidget(self._list, 1)
        column.addWidget(self._add)
        store.list_changed.connect(self.refresh)
        store.sources_changed.connect(self.refresh)
        store.code_soon.connect(self.refresh)
        store.team_changed.connect(self.refresh)
        self.refresh()

    @property
    def chosen(self) -> View:
        return self._chosen

    @property
    def shown(self) -> Sequence[Entry]:
        return self._entries.shown

    def show_icons(self) -> None:
        """After the first paint, which does not wait for them."""
        from roleswitch.ui import icons

        icons.put(self._add, "add")
        self._list.has_icons = True
        self._list.canvas.update()

    def refresh(self) -> None:
        """Read the counts and states again."""
        self._entries.show(entries(self._store))
        self._await_end_of_sign_in()
        row = self._entries.row_of(self._chosen)
        if row < 0:
            # The group, source or team list that was looked at is gone.
            self.choose(ALL)
        elif self._list.currentIndex().row() != row:
            self._list.setCurrentIndex(self._entries.index(row))

    def _await_end_of_sign_in(self) -> None:
        """Nothing else says that a sign-in is over by the passing of time."""
        now = self._store.clock()
        ends = [state.signed_in_until for state in self._store.sources() if state.signed_in_until is not None]
        left = min(((end - now).total_seconds() for end in ends if end > now), default=None)
        if left is None:
            self._sign_in_ends.stop()
        else:
            self._sign_in_ends.start(ceil(min(left, LOOK_AGAIN_SECONDS) * 1000))

    def choose(self, view: View) -> None:
        row = self._entries.row_of(view)
        if row >= 0:
            self._list.setCurrentIndex(self._entries.index(row))

    def _current_changed(self, current: QModelIndex) -> None:
        view = self._entries.shown[current.row()].view if current.isValid() else None
        if view is not None and view != self._chosen:
            self._chosen = view
            self.view_chosen.emit(view)

    def _open_menu(self, row: int, where: QPoint) -> None:
        view = self._entries.shown[row].view
        if view is not None and view.kind is ViewKind.SOURCE:
            self.source_menu_requested.emit(view.name, where)
        elif view is not None and view.kind is ViewKind.TEAM:
            self.team_menu_requested.emit(view.name, where)
        elif view is not None and view.kind is ViewKind.GROUP:
            self.group_menu_requested.emit(view.name, where)

    def ask_for_menu(self) -> None:
        """Of the entry that is chosen, where it has one."""
        at = self._list.currentIndex()
        self._list.scrollTo(at)
        if at.isValid():
            self._open_menu(at.row(), self._list.canvas.mapToGlobal(self._list.row_rect(at.row()).center()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        super().keyPressEvent(event)

    def _ask_for_source(self) -> None:
        self.add_source_requested.emit(self._add.mapToGlobal(QPoint(0, 0)))
