"""The list of roles: what is in it, in which order, and the view that a person clicks in.

The filter is a list of our own with a model reset, not QSortFilterProxyModel, which takes more than a frame at 3000
roles.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from enum import Enum
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter

from roleswitch.core.role import Role
from roleswitch.core.session import RoleState
from roleswitch.texts import tr
from roleswitch.ui import theme
from roleswitch.ui.painted_list import AnyIndex, PaintedList
from roleswitch.ui.role_painting import (
    Countdown,
    Metrics,
    Part,
    Placed,
    RowLook,
    accessible_text,
    background,
    below_title,
    figures_in,
    paint_countdowns,
    paint_header,
    paint_row,
    place,
    widest_figures,
)
from roleswitch.ui.store import Store

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QRegion, QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

NO_INDEX = QModelIndex()

AT_A_TIME = 1000
"""Roles that are made ready to be searched in one turn of the event loop: about 2 ms."""
SETTLED_MS = 120
"""How long the typing in the search field rests before the details follow the highlighted row."""


class ViewKind(Enum):
    ALL = "all"
    ACTIVE = "active"
    FAVORITES = "favorites"
    RECENT = "recent"
    GROUP = "group"
    SOURCE = "source"
    TEAM = "team"


class View(NamedTuple):
    """What the sidebar offers to look at. `name` is the group's, the source's or the team list's."""

    kind: ViewKind
    name: str = ""


ALL = View(ViewKind.ALL)

_OF_MANY = frozenset({ViewKind.ALL, ViewKind.GROUP, ViewKind.SOURCE, ViewKind.TEAM})
"""Where favourites and recent ones come first for who looks for a role; the other views are such a choice already."""


class Rows(NamedTuple):
    """Names of roles from top to bottom; where a section begins, an empty name, whose title is in `headers`."""

    names: Sequence[str]
    headers: Mapping[int, str]


def called(role: Role) -> str:
    """What people call it and its account, each on a line. The account ID stands there with and without dashes."""
    arn = role.arn
    names = ("", role.title, role.name, role.account_name, arn.account_id, arn.account_id_spaced, "")
    return "\n".join(names).casefold()


def known_for(role: Role) -> str:
    """What words are looked for in besides."""
    return "\n".join((role.arn.role_name, role.profile_name, role.group)).casefold()


def _texts_of(role: Role) -> tuple[Role, str, str]:
    names = called(role)
    return role, names, names + known_for(role)


def seen_in(view: View, states: Iterable[RoleState], recent: Sequence[str], active: frozenset[str]) -> list[RoleState]:
    """The roles of a view, in the order of the list; of the recent ones the latest first."""
    match view.kind:
        case ViewKind.ALL:
            return list(states)
        case ViewKind.ACTIVE:
            return [state for state in states if state.role.name in active]
        case ViewKind.FAVORITES:
            return [state for state in states if state.role.favorite]
        case ViewKind.GROUP:
            return [state for state in states if state.role.group == view.name]
        case ViewKind.SOURCE:
            return [state for state in states if state.role.source == view.name]
        case ViewKind.TEAM:
            return [state for state in states if state.role.team == view.name]
        case ViewKind.RECENT:
            known = {state.role.name: state for state in states}
            return [known[name] for name in recent if name in known]


def in_sections(
    states: Iterable[RoleState], active: frozenset[str], groups: Sequence[str], likely: Sequence[str] = ()
) -> Rows:
    """The likely ones first in their order, then active ones, then the groups in their order, then what has no
    group."""
    first: list[str] = []
    by_group: dict[str, list[str]] = {group: [] for group in (*groups, "")}
    apart = frozenset(likely)
    for state in states:
        name = state.role.name
        if name not in apart:
            (first if name in active else by_group[state.role.group]).append(name)
    rest = tr("Other roles") if groups or likely else tr("Roles")
    in_groups = ((group or rest, members) for group, members in by_group.items())
    return _rows([(tr("Favourites and recent"), likely), (tr("Active"), first), *in_groups])


def likely_ones(states: Iterable[RoleState], recent: Sequence[str]) -> list[str]:
    """Those that a person most likely looks for: what was assumed last, the latest first, then favourites."""
    last: list[str] = []
    favorites: list[str] = []
    known = frozenset(recent)
    for state in states:
        name = state.role.name
        if name in known:
            last.append(name)
        elif state.role.favorite:
            favorites.append(name)
    return [*sorted(last, key=recent.index), *favorites]


def _rows(sections: Iterable[tuple[str, Sequence[str]]]) -> Rows:
    names: list[str] = []
    headers: dict[int, str] = {}
    for title, members in sections:
        if members:
            headers[len(names)] = title
            names.append("")
            names.extend(members)
    return Rows(names, headers)


class RoleListModel(QAbstractListModel):
    """The rows that the chosen view and the searched words leave. A header is a row that cannot be chosen."""

    active_changed = Signal()
    """Another set of roles has a living session."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._view = ALL
        self._words: tuple[str, ...] = ()
        self._is_looked_through = False
        self._searched: dict[str, tuple[Role, str, str]] = {}
        """By name: the role that was read, what it is called, and all that is searched."""
        self._unprepared: Iterator[RoleState] = iter(())
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare_some)
        self.is_typed = False
        """Whether the rows are those of other words now, and not of another list."""
        self._active = self._living()
        self._rows = Rows((), {})
        self._places: dict[str, int] = {}
        self._take_rows()
        store.changed.connect(self._role_changed)
        store.list_changed.connect(self.rebuild)

    @property
    def active(self) -> frozenset[str]:
        return self._active

    @property
    def names(self) -> Sequence[str]:
        return self._rows.names

    @property
    def is_searched(self) -> bool:
        return bool(self._words)

    def show_view(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self.rebuild()

    @property
    def looks_for_one(self) -> bool:
        """Whether a person looks for a role, so that those they most likely mean come first."""
        return self.is_searched or self._is_looked_through

    def look_through(self, looking: bool) -> None:
        """The likely ones come first also before a word is typed, until this is over."""
        if looking != self._is_looked_through:
            self._is_looked_through = looking
            self.rebuild()

    def search(self, text: str) -> None:
        """Show what holds all words of `text`, in any case, each anywhere in what it is called or known for."""
        words = tuple(text.casefold().split())
        if words != self._words:
            self._words = words
            self.is_typed = True
            self.rebuild()
            self.is_typed = False

    def prepare_search(self) -> None:
        """Make what words are looked for in while nobody types, now and whenever the list has changed: else the first
        key makes all of it, 5 ms for 3000 roles."""
        self._store.list_changed.connect(self._prepare_again)
        self._prepare_again()

    def is_ready_for(self, role: Role) -> bool:
        """Whether the next search has nothing to make for it."""
        entry = self._searched.get(role.name)
        return entry is not None and entry[0] is role

    def _prepare_again(self) -> None:
        self._unprepared = iter(self._store.states())
        self._preparing.start()

    def _prepare_some(self) -> None:
        """A part at a time, so that nothing else is held up."""
        states = list(islice(self._unprepared, AT_A_TIME))
        for state in states:
            if not self.is_ready_for(state.role):
                self._searched[state.role.name] = _texts_of(state.role)
        if len(states) < AT_A_TIME:
            self._preparing.stop()

    def rebuild(self) -> None:
        before = self._active
        self._active = self._living()
        self.beginResetModel()
        self._take_rows()
        self.endResetModel()
        if self._active != before:
            self.active_changed.emit()

    def active_states(self) -> list[RoleState]:
        return self._store.states_of(self._active)

    def row_of(self, name: str) -> int:
        """-1 where it is not shown."""
        return self._places.get(name, -1)

    def name_at(self, row: int) -> str:
        """Empty for a header and for no row."""
        return self._rows.names[row] if 0 <= row < len(self._rows.names) else ""

    def state_at(self, row: int) -> RoleState | None:
        return self._store.state(self.name_at(row))

    def header_at(self, row: int) -> str:
        return self._rows.headers.get(row, "")

    def header_rows(self) -> Iterable[int]:
        return self._rows.headers.keys()

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows.names)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if self.name_at(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        state = self.state_at(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return state.role.title if state else self.header_at(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if state is None:
                return self.header_at(index.row())
            return accessible_text(state, self._store.clock(), is_default=self._store.default_role == state.role.name)
        return None

    def _living(self) -> frozenset[str]:
        return frozenset(state.role.name for state in self._store.active())

    def _take_rows(self) -> None:
        recent = self._store.recent
        seen = seen_in(self._view, self._store.states(), recent, self._active)
        tiers = self._found(seen) if self._words else (seen,)
        ranked = [state for tier in tiers for state in tier]
        if self._view.kind is ViewKind.RECENT:
            self._rows = _rows([(tr("Recent"), [state.role.name for state in ranked])])
        else:
            to_tell = self.looks_for_one and self._view.kind in _OF_MANY
            likely = [name for tier in tiers for name in likely_ones(tier, recent)] if to_tell else ()
            self._rows = in_sections(ranked, self._active, self._store.groups(), likely)
        self._places = {name: row for row, name in enumerate(self._rows.names) if name}

    def _found(self, states: Iterable[RoleState]) -> tuple[list[RoleState], ...]:
        """What holds all the words, in three parts: what, or whose account, is called just as they say; what begins so;
        the rest."""
        words = self._words
        begins = "\n" + " ".join(words)
        exact = begins + "\n"
        exactly: list[RoleState] = []
        begun: list[RoleState] = []
        rest: list[RoleState] = []
        known = self._searched
        for state in states:
            role = state.role
            entry = known.get(role.name)
            if entry is None or entry[0] is not role:
                entry = known[role.name] = _texts_of(role)
            _, names, text = entry
            for word in words:
                if word not in text:
                    break
            else:
                (rest if begins not in names else exactly if exact in names else begun).append(state)
        return exactly, begun, rest

    def _role_changed(self, name: str) -> None:
        if (name in self._active) != (name in self._living()):
            self.rebuild()
        elif (row := self.row_of(name)) >= 0:
            self.dataChanged.emit(self.index(row), self.index(row))


_NOWHERE = "", QRect(), QRect()


class _SecondPassed(NamedTuple):
    """What is to be painted where nothing else has changed."""

    region: QRegion
    countdowns: list[Countdown]
    now: datetime


class RoleListView(PaintedList):
    """Paints the rows, and tells what a person wants of one. Runs one timer, while a countdown can be seen."""

    chosen = Signal(str)
    """The name of the role that is highlighted now, empty for none."""
    assume_requested = Signal(str)
    cancel_requested = Signal(str)
    terminal_requested = Signal(str)
    copy_requested = Signal(str)
    console_requested = Signal(str)
    favorite_toggled = Signal(str, bool)
    removal_requested = Signal(str)
    escaped = Signal()
    """Escape, where nothing is being assumed that it would call off."""
    ticked = Signal(object)
    """Each second while a session is shown to run down, with the time that is painted then."""

    def __init__(self, model: RoleListModel, store: Store) -> None:
        super().__init__()
        self._roles = model
        self._store = store
        self._metrics = Metrics(self.font())
        self._countdowns: dict[int, tuple[str, QRect, QRect]] = {}
        """How wide the figures of a row get, where its countdown stands, and its figures alone, from the row's own
        corner."""
        self._second_passed: _SecondPassed | None = None
        self._part: Part | None = None
        self._pressed: tuple[str, Part] | None = None
        self._chosen = ""
        self._offered = ""
        """What was highlighted last without a person having chosen it."""
        self._told = ""
        self._choice_was_in_sight = True
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._ticked_at: datetime | None = None
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._tell_chosen)
        self.setAccessibleName(tr("Roles"))
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._look_for_choice)
        model.modelReset.connect(self._restore_choice)
        model.active_changed.connect(self._run_timer)

    # What is chosen.

    @property
    def chosen_name(self) -> str:
        """The highlighted role, empty for none."""
        return self._roles.name_at(self.currentIndex().row())

    @property
    def counts_down(self) -> bool:
        """Whether the timer runs."""
        return self._timer.isActive()

    def choose(self, name: str) -> None:
        """Highlight the role of that name, if it is shown."""
        row = self._roles.row_of(name)
        if row >= 0:
            self.setCurrentIndex(self._roles.index(row))

    def choose_first(self) -> None:
        self._offered = next(filter(None, self._roles.names), "")
        self.choose(self._offered)

    def mean_chosen(self) -> None:
        """What is highlighted is what the person looked for: they did something with it."""
        self._offered = ""

    @property
    def is_offered(self) -> bool:
        """Whether what is highlighted was not chosen by a person."""
        return self._chosen == self._offered

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self._chosen = self._roles.name_at(current.row())
        if not self._settled.isActive():
            self._tell_chosen()

    def _look_for_choice(self) -> None:
        self._choice_was_in_sight = self.canvas.rect().intersects(self.row_rect(self.currentIndex().row()))

    def _restore_choice(self) -> None:
        """After a reset, in which Qt forgets what is chosen: the same role, or while searching the first one found.

        With other words it is the first one again where nobody chose another. Where the list changes by itself it stays
        the same one as long as it is found: Enter is for what was highlighted.
        """
        name = self._chosen
        self.hovered, self._part = -1, None
        self._settled.start()
        is_next = self._roles.is_typed and self._roles.looks_for_one and self.is_offered
        if self._roles.row_of(name) >= 0 and not is_next:
            # Who has scrolled away from it stays there, whatever begins or ends meanwhile.
            self.setAutoScroll(self._choice_was_in_sight or self._roles.is_searched)
            self.choose(name)
            self.setAutoScroll(True)
            return
        self._chosen = ""
        if self._roles.looks_for_one:
            self.choose_first()

    def _tell_chosen(self) -> None:
        if self._chosen != self._told:
            self._told = self._chosen
            self.chosen.emit(self._chosen)

    # Painting.

    def heights(self) -> Sequence[int]:
        self._countdowns.clear()
        found = [self._metrics.row] * len(self._roles.names)
        for row in self._roles.header_rows():
            found[row] = self._metrics.header
        return found

    def paint_rest(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, background(chosen=False, hovered=False))

    def paintEvent(self, event: QPaintEvent) -> None:
        passed, self._second_passed = self._second_passed, None
        if passed is None or event.region() != passed.region:
            super().paintEvent(event)
            return
        # Without finding and placing rows.
        paint_countdowns(
            QPainter(self.canvas),
            passed.region.boundingRect(),
            passed.countdowns,
            self._metrics,
            passed.now,
            chosen=self.currentIndex().row(),
            hovered=self.hovered,
        )

    def paint_row(self, painter: QPainter, row: int, rect: QRect) -> None:
        now = self._second()
        state = self._roles.state_at(row)
        if state is None:
            self.paint_rest(painter, rect)
            paint_header(painter, rect, self._roles.header_at(row), self._metrics)
            return
        chosen, hovered = row == self.currentIndex().row(), row == self.hovered
        placed = self._place(state, rect, now, hot=chosen or hovered)
        if placed.countdown.isNull():
            self._countdowns.pop(row, None)
        else:
            countdown = placed.countdown.translated(-rect.topLeft())
            widest = widest_figures(state.session.remaining(now)) if state.session is not None else ""
            self._countdowns[row] = widest, countdown, figures_in(countdown, self._metrics)
        part = self._part if hovered else None
        look = RowLook(chosen=chosen, hovered=hovered, part=part, focused=chosen and self.hasFocus())
        paint_row(painter, rect, state, self._metrics, now, placed=placed, look=look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._countdowns.clear()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        is_other = event.type() is QEvent.Type.StyleChange and self._metrics.compact != theme.is_compact()
        if event.type() is QEvent.Type.FontChange or is_other:
            self._metrics = Metrics(self.font())
            self.scheduleDelayedItemsLayout()

    # Time.

    def _second(self) -> datetime:
        """The time to paint: of the last tick while one is due each second, so that all that is painted agrees."""
        now = self._store.clock()
        ticked = self._ticked_at
        recent = ticked is not None and timedelta(0) <= now - ticked < timedelta(seconds=1.5)
        return ticked if ticked is not None and recent and self._timer.isActive() else now

    def _tick(self) -> None:
        if self.window().isMinimized():
            return
        now = self._ticked_at = self._store.clock()
        self._update_countdowns(now)
        self.ticked.emit(now)

    def _update_countdowns(self, now: datetime) -> None:
        from PySide6.QtGui import QRegion  # late: nothing counts down at the first paint

        region, whole_rows, countdowns = QRegion(), False, list[Countdown]()
        in_sight, offset = self.rows_in_sight(), self.verticalOffset()
        for state in self._roles.active_states():
            session = state.session
            if session is None or not (left := session.remaining(now)):
                self._roles.rebuild()  # nobody says that it has ended but the clock
                return
            row = self._roles.row_of(state.role.name)
            if row not in in_sight or state.assuming:
                continue
            widest, rect, figures = self._countdowns.get(row, _NOWHERE)
            # Below an hour there are fewer digits, so the ring stands elsewhere.
            if widest != widest_figures(left):
                region += self.row_rect(row)
                whole_rows = True
                continue
            # In ten seconds the ring of an hour moves by one degree; with the 899th from the end it turns amber.
            ring = int(left.total_seconds()) % 10 == 9
            part = (rect if ring else figures).translated(0, self._tops[row] - offset)
            region += part
            countdowns.append(Countdown(row, session, part, ring))
        region = region.intersected(self.canvas.rect())
        self._second_passed = None if whole_rows else _SecondPassed(region, countdowns, now)
        self.canvas.update(region)

    def _run_timer(self) -> None:
        if self.isVisible() and self._roles.active:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run_timer()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    # Mouse and keys.

    def _placed(self, row: int) -> Placed | None:
        state = self._roles.state_at(row)
        if state is None:
            return None
        hot = row in {self.hovered, self.currentIndex().row()}
        return self._place(state, self.row_rect(row), self._store.clock(), hot=hot)

    def _place(self, state: RoleState, rect: QRect, now: datetime, *, hot: bool) -> Placed:
        is_default = self._store.default_role == state.role.name
        return place(state, rect, self._metrics, now, hot=hot, is_default=is_default)

    def part_rect(self, name: str, part: Part) -> QRect:
        """Where that part of the role's row is on the canvas; empty where it is not shown."""
        placed = self._placed(self._roles.row_of(name))
        return placed.parts.get(part, QRect()) if placed else QRect()

    def _part_at(self, point: QPoint) -> Part | None:
        placed = self._placed(self.row_at(point.y()))
        if placed is None:
            return None
        return next((part for part, rect in placed.parts.items() if rect.contains(point)), None)

    def hover_changed(self, row: int, point: QPoint) -> bool:
        before, self._part = self._part, self._part_at(point) if row >= 0 else None
        return self._part is not before

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self.hover(self.row_at(point.y()), point)
        part = self._part if event.button() is Qt.MouseButton.LeftButton else None
        self._pressed = (self._roles.name_at(self.hovered), part) if part else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        pressed, self._pressed = self._pressed, None
        name = self._roles.name_at(self.row_at(point.y()))
        # Only where the press was: between the two the list may have moved another role under the mouse.
        if pressed is not None and pressed == (name, self._part_at(point)):
            self._act(*pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._part_at(point) not in {None, Part.TROUBLE}:
            self.mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton and (name := self._roles.name_at(self.row_at(point.y()))):
            self.assume_requested.emit(name)

    def _act(self, name: str, part: Part) -> None:
        state = self._store.state(name)
        if state is None:
            return
        match part:
            case Part.ASSUME:
                self.assume_requested.emit(name)
            case Part.CANCEL:
                self.cancel_requested.emit(name)
            case Part.TERMINAL:
                self.terminal_requested.emit(name)
            case Part.COPY:
                self.copy_requested.emit(name)
            case Part.CONSOLE:
                self.console_requested.emit(name)
            case Part.STAR:
                self.favorite_toggled.emit(name, not state.role.favorite)
            case Part.TROUBLE:
                pass

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = self.chosen_name
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if name:
                self.assume_requested.emit(name)
        elif event.key() == Qt.Key.Key_Delete:
            if name:
                self.removal_requested.emit(name)
        elif event.key() == Qt.Key.Key_Escape:
            state = self._store.state(name)
            if state is not None and state.assuming:
                self.cancel_requested.emit(name)
            else:
                self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.ToolTip:
            return super().viewportEvent(event)
        # Late: not needed to paint.
        from PySide6.QtGui import QHelpEvent
        from PySide6.QtWidgets import QToolTip

        from roleswitch.ui.plain_text import plain_tooltip

        if isinstance(event, QHelpEvent):
            text = self.tooltip_at(event.pos())
            QToolTip.showText(event.globalPos(), plain_tooltip(text) if text else "", self)
        return True

    def tooltip_at(self, point: QPoint) -> str:
        """What the part at `point` does or means, else the texts of the row that had to be cut."""
        row = self.row_at(point.y())
        placed, state = self._placed(row), self._roles.state_at(row)
        if placed is None or state is None:
            return ""
        match self._part_at(point):
            case Part.TROUBLE:
                return state.error.message if state.error else ""
            case Part.STAR:
                return tr("Remove from favourites") if state.role.favorite else tr("Add to favourites")
            case Part.TERMINAL:
                return tr("Open a terminal as this role")
            case Part.COPY:
                return tr("Copy exports for your shell")
            case Part.CONSOLE:
                return tr("Open the console as this role")
            case None:
                whole = ((state.role.title, placed.title), (below_title(state), placed.below))
                return " · ".join(text for text, shown in whole if text != shown)
            case _:
                return ""
