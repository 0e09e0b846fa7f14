"""How a row of the list looks: where each part of it stands, and its strokes. Knows no list and no store."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPainter, QPen, QPolygonF

from roleswitch.core.session import Phase, RoleState, Session
from roleswitch.errors import (
    Cancelled,
    ConfirmationRequired,
    ReasonRequired,
    SignInRequired,
    TokenCodeRequired,
)
from roleswitch.texts import later, tr
from roleswitch.ui import theme
from roleswitch.ui.countdown import paint_ring, spoken_time_left, time_left
from roleswitch.ui.expiry import local_time

if TYPE_CHECKING:
    from roleswitch.ui.icons import Name

Asked = TokenCodeRequired | ReasonRequired | SignInRequired | ConfirmationRequired
"""What a person is asked for before a call is made: nothing has failed."""

BAR = 0.32
"""Width of the colour bar. Lengths in this file are in heights of a line of the font, so that rows follow the font."""
GAP, COMPACT_GAP = 1.45, 0.5
"""Above and below the two lines of a row, together."""
LEFT = 1.1
RIGHT = 0.9
STATE_COLUMN = 9.6
"""Room for the state at the right; profile and region end at its left edge, so that they stand in a column."""
LEAST_TEXT = 12.0
"""Profile and region give way before name and account have less room than this."""
MOST_TITLE = 24.0
"""As far as this a name is shown before anything but the state."""
LEAST_TITLE = 7.0
"""The words of the state are cut before the name has less room than this."""
LEAST_WITH_BUTTON = 20.0
"""Narrower rows have no button, hot or not."""


class Part(Enum):
    """What of a row can be clicked for itself, or explains itself when the mouse rests on it."""

    STAR = "star"
    ASSUME = "assume"
    CANCEL = "cancel"
    TERMINAL = "terminal"
    COPY = "copy"
    CONSOLE = "console"
    TROUBLE = "trouble"


_AT_THE_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value
_ICONS: dict[Part, Name] = {Part.TERMINAL: "terminal", Part.COPY: "copy", Part.CONSOLE: "console"}
LABELS = {Part.ASSUME: later("Assume"), Part.CANCEL: later("Cancel")}


DEFAULT = "default"
"""What AWS calls the profile that programs use which name none."""


def marked_default(text: str) -> str:
    """The name of a role or of its profile, with that it is the default profile too."""
    return text if text == DEFAULT else " · ".join(filter(None, (text, DEFAULT)))


def below_title(state: RoleState) -> str:
    """The second line: account name, account ID, role name."""
    role = state.role
    return " · ".join(filter(None, (role.account_name, role.arn.account_id_spaced, role.arn.name)))


def state_in_words(state: RoleState, now: datetime) -> str:
    """What the right side of the row shows, for those who do not see it."""
    phase = state.phase(now)
    trouble = state.error.short if state.error is not None else ""
    if phase is Phase.ASSUMING:
        return tr("assuming")
    if phase is Phase.FAILED:
        return trouble
    if phase is Phase.EXPIRED:
        return tr("expired")
    if state.session is not None and phase is not Phase.IDLE:
        left = spoken_time_left(state.session.remaining(now))
        soon = phase is Phase.EXPIRING
        words = tr("expires soon, {left}", left=left) if soon else tr("active, {left}", left=left)
        if state.session.terms.read_only:
            words = tr("{words}, read only", words=words)
        if code := code_words(state, now):
            words = tr("{words}, MFA code wanted {code}", words=words, code=code)
        if not trouble:
            return words
        if isinstance(state.error, Asked):
            return tr("{words}, renewal waits: {trouble}", words=words, trouble=trouble)
        return tr("{words}, renewal failed: {trouble}", words=words, trouble=trouble)
    return tr("not assumed")


def code_words(state: RoleState, now: datetime) -> str:
    """By when an MFA code is wanted, such as "by 22:14"; empty where none is."""
    wanted = state.code_wanted_by(now)
    return tr("by {time}", time=local_time(wanted, now)) if wanted is not None else ""


def accessible_text(state: RoleState, now: datetime, *, is_default: bool = False) -> str:
    role = state.role
    favorite = tr("favourite") if role.favorite else ""
    default = tr("the default profile") if is_default else ""
    account = role.account_name or role.arn.account_id_spaced
    return ", ".join(filter(None, (role.title, account, role.arn.name, state_in_words(state, now), default, favorite)))


@lru_cache(maxsize=256)
def _color(rgb: str) -> QColor:
    return QColor(rgb)


class Metrics:
    """Fonts of a row and the lengths that follow from them; made anew when the font or the density changes."""

    def __init__(self, font: QFont) -> None:
        self.base = font
        self.title = _scaled(font, 1.1, bold=True)
        self.small = _scaled(font, 0.94)
        self.strong = _scaled(font, 1.0, bold=True)
        self.caption = _scaled(font, 0.84, bold=True)
        self.caption.setCapitalization(QFont.Capitalization.AllUppercase)
        self.caption.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.mono = _scaled(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont), 1.0)
        _set_size(self.mono, font, 0.88)
        self._measures = {
            id(each): QFontMetrics(each)
            for each in (self.base, self.title, self.small, self.strong, self.caption, self.mono)
        }
        self._widths: dict[tuple[int, str], int] = {}
        self.em = self.measure(font).height()
        self.compact = theme.is_compact()
        around = self.length(COMPACT_GAP if self.compact else GAP)
        self.row = self.measure(self.title).height() + self.measure(self.small).height() + around
        self.header = self.measure(self.caption).height() + self.length(1.25)
        self.button = self.length(1.7)

    def length(self, lines: float) -> int:
        return round(lines * self.em)

    def measure(self, font: QFont) -> QFontMetrics:
        """Of one of the fonts of this object."""
        return self._measures[id(font)]

    def width(self, font: QFont, text: str) -> int:
        key = (id(font), text)
        width = self._widths.get(key)
        if width is None:
            # Names of a long list, each once; far more than that means that texts change all the time.
            if len(self._widths) > 20_000:
                self._widths.clear()
            width = self._widths[key] = self.measure(font).horizontalAdvance(text)
        return width

    def elided(self, font: QFont, text: str, room: int) -> str:
        if self.width(font, text) <= room:
            return text
        return self.measure(font).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))


def _scaled(font: QFont, factor: float, *, bold: bool = False) -> QFont:
    made = QFont(font)
    _set_size(made, font, factor)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def _set_size(font: QFont, like: QFont, factor: float) -> None:
    if like.pointSizeF() > 0:
        font.setPointSizeF(like.pointSizeF() * factor)
    else:
        font.setPixelSize(round(like.pixelSize() * factor))


class Chip(NamedTuple):
    rect: QRect
    text: str


class Controls(NamedTuple):
    """The right side of a row: its state, and what can be done."""

    left: int
    """Where it begins."""
    parts: dict[Part, QRect]
    words: str
    """The state in words; empty where there is a countdown or nothing to say."""
    words_rect: QRect
    countdown: QRect


class RowLook(NamedTuple):
    """What the mouse and the keyboard do with a row."""

    chosen: bool
    hovered: bool
    focused: bool
    part: Part | None
    """The one under the mouse."""


class Placed(NamedTuple):
    """Where the parts of a row stand."""

    title: str
    title_at: tuple[int, int]
    below: str
    below_at: tuple[int, int]
    chips: tuple[Chip, ...]
    parts: dict[Part, QRect]
    words: str
    words_rect: QRect
    countdown: QRect


def place(
    state: RoleState, rect: QRect, metrics: Metrics, now: datetime, *, hot: bool, is_default: bool = False
) -> Placed:
    """`hot`: chosen, or under the mouse; then an active row offers what can be done with it. `is_default`: the role was
    made the default profile."""
    left = rect.left() + metrics.length(LEFT)
    star = metrics.length(0.85)
    shows_star = state.role.favorite or hot
    wanted = metrics.width(metrics.title, state.role.title) + metrics.length(0.5) + (2 * star if shows_star else 0)
    wanted = min(wanted, metrics.length(MOST_TITLE))
    offers = rect.width() >= metrics.length(LEAST_WITH_BUTTON)
    controls = _place_controls(state, rect, metrics, now, hot=hot, offers=offers)
    if hot and offers and controls.left - left < wanted and state.phase(now) is not Phase.IDLE:
        # The details of a role that is chosen have the same buttons. That of an idle row does not come and go.
        controls = _place_controls(state, rect, metrics, now, hot=hot, offers=False)
    chips = _place_chips(state, rect, metrics, controls.left, now, least=left + wanted, is_default=is_default)
    room = (chips[-1].rect.left() if chips else controls.left) - metrics.length(0.5) - left
    title_measure, small_measure = metrics.measure(metrics.title), metrics.measure(metrics.small)
    between = metrics.length(0.12)
    top = rect.top() + (rect.height() - title_measure.height() - between - small_measure.height()) // 2
    title = metrics.elided(metrics.title, state.role.title, room - (2 * star if shows_star else 0))
    parts = controls.parts
    if shows_star:
        after_title = left + metrics.width(metrics.title, title) + metrics.length(0.35)
        parts[Part.STAR] = QRect(after_title, top + (title_measure.height() - star) // 2, star, star)
    return Placed(
        title=title,
        title_at=(left, top + title_measure.ascent()),
        below=metrics.elided(metrics.small, below_title(state), room),
        below_at=(left, top + title_measure.height() + between + small_measure.ascent()),
        chips=chips,
        parts=parts,
        words=controls.words,
        words_rect=controls.words_rect,
        countdown=controls.countdown,
    )


def _place_controls(
    state: RoleState, rect: QRect, metrics: Metrics, now: datetime, *, hot: bool, offers: bool
) -> Controls:
    """`offers`: with the buttons for what can be done, but for the one that calls it off, which always stands there."""
    phase = state.phase(now)
    alive = phase in {Phase.ACTIVE, Phase.EXPIRING}
    middle = rect.center().y()
    right = rect.right() - metrics.length(RIGHT)
    parts: dict[Part, QRect] = {}
    words, words_rect, countdown = "", QRect(), QRect()

    def take(width: int, height: int) -> QRect:
        nonlocal right
        taken = QRect(right - width, middle - height // 2, width, height)
        right -= width + metrics.length(0.5)
        return taken

    if alive and hot and offers:
        for part in (Part.CONSOLE, Part.COPY, Part.TERMINAL):
            parts[part] = take(round(metrics.button * 1.15), metrics.button)
    elif phase is Phase.ASSUMING:
        parts[Part.CANCEL] = take(_button_width(Part.CANCEL, metrics), metrics.button)
        words = tr("Assuming…")
    elif offers and (phase is Phase.IDLE or (hot and not alive)):
        parts[Part.ASSUME] = take(_button_width(Part.ASSUME, metrics), metrics.button)
    if alive and state.session is not None:
        countdown = take(
            metrics.width(metrics.strong, widest_figures(state.session.remaining(now))) + metrics.length(1.5),
            metrics.length(1.5),
        )
        if state.error is not None:
            parts[Part.TROUBLE] = take(metrics.length(1.2), metrics.length(1.2))
        elif code := code_words(state, now):
            words = tr("Code {code}", code=code)
    elif phase is Phase.FAILED and state.error is not None:
        words = state.error.short
    elif phase is Phase.EXPIRED:
        words = tr("Expired")
    if words:
        padding = 0 if phase is Phase.ASSUMING else metrics.length(1.2)
        least = metrics.length(LEFT) + metrics.length(LEAST_TITLE) + padding
        words = metrics.elided(metrics.small, words, max(right - rect.left() - least, metrics.length(2)))
        words_rect = take(metrics.width(metrics.small, words) + padding, metrics.length(1.4))
        if phase is Phase.FAILED:
            parts[Part.TROUBLE] = words_rect
    return Controls(right, parts, words, words_rect, countdown)


def widest_figures(left: timedelta) -> str:
    """As wide as a time left gets that has as many figures as this one."""
    if left >= timedelta(hours=10):
        return "00:00:00"
    return "0:00:00" if left >= timedelta(hours=1) else "00:00"


def _place_chips(
    state: RoleState, rect: QRect, metrics: Metrics, right: int, now: datetime, *, least: int, is_default: bool
) -> tuple[Chip, ...]:
    """How the session is limited, region and profile, from the right; where there is room for one of the last two, the
    profile: it is what one types."""
    least = max(least, rect.left() + metrics.length(LEFT) + metrics.length(LEAST_TEXT))
    edge = min(right, rect.right() - metrics.length(STATE_COLUMN))
    session = state.session
    limit = tr("read only") if session is not None and session.is_alive(now) and session.terms.read_only else ""
    profile, region = state.role.profile_name, state.role.region
    padding, gap = metrics.length(0.9), metrics.length(0.4)
    if is_default:
        profile = marked_default(profile)
        if edge - metrics.width(metrics.mono, profile) - padding < least:
            profile = DEFAULT
    texts = [text for text in (limit, region, profile) if text]
    widths = {text: metrics.width(metrics.mono, text) + padding for text in texts}
    if region and edge - sum(widths.values()) - gap * (len(texts) - 1) < least:
        texts.remove(region)
    chips: list[Chip] = []
    for text in texts:
        if edge - widths[text] >= least:
            rect_of_chip = QRect(
                edge - widths[text], rect.center().y() - metrics.length(0.65), widths[text], metrics.length(1.3)
            )
            chips.append(Chip(rect_of_chip, text))
            edge -= widths[text] + gap
    return tuple(chips)


def _button_width(part: Part, metrics: Metrics) -> int:
    return metrics.width(metrics.strong, tr(LABELS[part])) + metrics.length(1.4)


def paint_header(painter: QPainter, rect: QRect, text: str, metrics: Metrics) -> None:
    painter.setFont(metrics.caption)
    painter.setPen(_color(theme.palette().muted))
    baseline = rect.bottom() - metrics.length(0.4) - metrics.measure(metrics.caption).descent()
    painter.drawText(rect.left() + metrics.length(LEFT), baseline, text)


def paint_row(
    painter: QPainter, rect: QRect, state: RoleState, metrics: Metrics, now: datetime, *, placed: Placed, look: RowLook
) -> None:
    colors = theme.palette()
    painter.fillRect(rect, background(chosen=look.chosen, hovered=look.hovered))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, _color(colors.line))
    painter.fillRect(
        rect.left(), rect.top(), metrics.length(BAR), rect.height() - 1, _color(state.role.rgb or colors.track)
    )
    painter.setFont(metrics.title)
    painter.setPen(_color(colors.text))
    painter.drawText(*placed.title_at, placed.title)
    painter.setFont(metrics.small)
    painter.setPen(_color(colors.muted))
    painter.drawText(*placed.below_at, placed.below)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for chip in placed.chips:
        _paint_chip(painter, chip, metrics)
    for each, where in placed.parts.items():
        _paint_part(painter, each, where, state, metrics, hovered=each is look.part)
    if placed.words:
        _paint_words(painter, placed, state, now, metrics)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if not placed.countdown.isNull() and state.session is not None:
        paint_countdown(painter, placed.countdown, state.session, metrics, now)
    if look.focused:
        painter.setPen(_color(colors.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(metrics.length(BAR), 0, -1, -2))


def background(*, chosen: bool, hovered: bool) -> QColor:
    colors = theme.palette()
    return _color(colors.selected if chosen else colors.hover if hovered else colors.background)


def figures_in(countdown: QRect, metrics: Metrics) -> QRect:
    """The part of a countdown where the time left stands, beside the ring."""
    return countdown.adjusted(metrics.length(1.2), 0, 0, 0)


class Countdown(NamedTuple):
    """One that has to be painted because a second has passed."""

    row: int
    session: Session
    part: QRect
    """What is to be painted: all of it, or without its ring."""
    ring: bool


def paint_countdown(painter: QPainter, rect: QRect, session: Session, metrics: Metrics, now: datetime) -> None:
    """The ring and the time left, on a background that is painted already."""
    painter.setFont(metrics.strong)
    _paint_ring(painter, rect, session, metrics, now)
    painter.setPen(_tone(session, now))
    _paint_time_left(painter, rect, session, now)


def paint_countdowns(
    painter: QPainter,
    bounds: QRect,
    countdowns: Iterable[Countdown],
    metrics: Metrics,
    now: datetime,
    *,
    chosen: int,
    hovered: int,
) -> None:
    """Those alone, on a painter that paints nothing else of `bounds`; `chosen` and `hovered` are rows.

    As few calls as can be: this is done each second, as long as the program runs.
    """
    painter.fillRect(bounds, background(chosen=False, hovered=False))
    painter.setFont(metrics.strong)
    pen: QColor | None = None
    for each in countdowns:
        if each.row in (chosen, hovered):
            painter.fillRect(each.part, background(chosen=each.row == chosen, hovered=each.row == hovered))
        if each.ring:
            _paint_ring(painter, each.part, each.session, metrics, now)
            pen = None
        if pen is not (tone := _tone(each.session, now)):
            painter.setPen(tone)
            pen = tone
        _paint_time_left(painter, each.part, each.session, now)


def _paint_ring(painter: QPainter, rect: QRect, session: Session, metrics: Metrics, now: datetime) -> None:
    colors = theme.palette()
    side = metrics.length(1.1)
    area = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    color = colors.warning if now >= session.warns_at() else colors.ok
    paint_ring(painter, area, session.remaining(now) / session.life, _color(color), _color(colors.track))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _tone(session: Session, now: datetime) -> QColor:
    colors = theme.palette()
    return _color(colors.warning if now >= session.warns_at() else colors.text)


def _paint_time_left(painter: QPainter, rect: QRect, session: Session, now: datetime) -> None:
    # Aligned by Qt: measuring a text that is another one each second fills the table of known widths for nothing.
    painter.drawText(rect, _AT_THE_RIGHT, time_left(session.remaining(now)))


def _baseline(rect: QRect, font: QFont, metrics: Metrics) -> int:
    measure = metrics.measure(font)
    return rect.top() + (rect.height() - measure.height()) // 2 + measure.ascent()


def _paint_chip(painter: QPainter, chip: Chip, metrics: Metrics) -> None:
    colors = theme.palette()
    radius = metrics.length(0.25)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_color(colors.chip))
    painter.drawRoundedRect(chip.rect, radius, radius)
    painter.setFont(metrics.mono)
    painter.setPen(_color(colors.chip_text))
    painter.drawText(chip.rect.left() + metrics.length(0.45), _baseline(chip.rect, metrics.mono, metrics), chip.text)


def _paint_words(painter: QPainter, placed: Placed, state: RoleState, now: datetime, metrics: Metrics) -> None:
    colors = theme.palette()
    phase = state.phase(now)
    alive = phase in {Phase.ACTIVE, Phase.EXPIRING}
    if alive or (phase is Phase.FAILED and isinstance(state.error, Asked)):
        color = colors.accent
    elif phase is Phase.FAILED and not isinstance(state.error, Cancelled):
        color = colors.danger
    else:
        color = colors.muted
    rect = placed.words_rect
    painter.setPen(_color(color))
    left = rect.left()
    if phase is not Phase.ASSUMING:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), rect.height() / 2, rect.height() / 2)
        left += metrics.length(0.6)
    painter.setFont(metrics.small)
    painter.drawText(left, _baseline(rect, metrics.small, metrics), placed.words)


def _paint_part(
    painter: QPainter, part: Part, rect: QRect, state: RoleState, metrics: Metrics, *, hovered: bool
) -> None:
    colors = theme.palette()
    if part is Part.STAR:
        color = _color(colors.star if state.role.favorite or hovered else colors.muted)
        painter.setPen(QPen(color, 1.2, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(_color(colors.star) if state.role.favorite else QColor(Qt.GlobalColor.transparent))
        painter.drawPolygon(_star(QRectF(rect)))
        return
    if part is Part.TROUBLE:
        if state.session is not None and not rect.isEmpty() and rect.width() == rect.height():
            _paint_icon(painter, QRectF(rect), "warning", colors.warning)
        return
    radius = metrics.length(0.35)
    painter.setPen(_color(colors.focus if hovered else colors.line))
    painter.setBrush(_color(colors.hover if hovered else colors.background))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if part in LABELS:
        painter.setPen(_color(colors.text))
        painter.setFont(metrics.strong)
        painter.drawText(rect.left() + metrics.length(0.7), _baseline(rect, metrics.strong, metrics), tr(LABELS[part]))
    else:
        side = metrics.length(1.15)
        icon = QRect(rect.left() + (rect.width() - side) // 2, rect.top() + (rect.height() - side) // 2, side, side)
        _paint_icon(painter, QRectF(icon), _ICONS[part], colors.text)


def _paint_icon(painter: QPainter, rect: QRectF, name: Name, color: str) -> None:
    from roleswitch.ui import icons  # late: of a row with a living session, and none has one at the first paint

    icons.paint(painter, rect, name, color)


def _star(rect: QRectF) -> QPolygonF:
    # A five-pointed star in a square of one: outer points at 0.5, inner ones at 0.2 from the centre.
    points = (
        (0.5, 0.0), (0.618, 0.338), (0.976, 0.345), (0.69, 0.562), (0.794, 0.905),
        (0.5, 0.7), (0.206, 0.905), (0.31, 0.562), (0.024, 0.345), (0.382, 0.338),
    )  # fmt: skip
    return QPolygonF([QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in points])
