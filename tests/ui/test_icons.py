"""The icons are one family, in the colours of the theme, and sharp wherever they stand."""

from __future__ import annotations

import ast
import gc
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

import roleswitch.ui
from roleswitch.core.contrast import contrast
from roleswitch.files import resource
from roleswitch.ui import icons, theme
from roleswitch.ui.buttons import push_button
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.role_list import RoleListView
from roleswitch.ui.search_field import SearchField
from roleswitch.ui.store import Store
from roleswitch.ui.theme import DARK, LIGHT, Palette, Theme
from tests.ui.conftest import NotingActions, as_actions

DRAWINGS = sorted(resource("icons/window").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"
GRAPHIC = 3.0
"""The least contrast of a shape that means something (WCAG 2.2, 1.4.11)."""


@pytest.fixture
def light(qapp: QApplication) -> Iterator[QApplication]:
    font = QFont(qapp.font())
    theme.apply(qapp, Theme.LIGHT)
    yield qapp
    qapp.setFont(font)
    theme.apply(qapp, Theme.LIGHT)


def colors_in(image: QImage) -> set[str]:
    """What is painted in full strength: the edges are between it and what is behind."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def shown(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> set[str]:
    return colors_in(icon.pixmap(QSize(64, 64), mode).toImage())


def test_there_is_a_drawing_for_each_name_and_no_other() -> None:
    assert {drawing.stem for drawing in DRAWINGS} == set(get_args(icons.Name))


def test_each_drawing_is_used() -> None:
    written: set[object] = set()
    for module in Path(roleswitch.ui.__path__[0]).rglob("*.py"):
        if module.name != "icons.py":
            tree = ast.parse(module.read_text(encoding="utf-8"))
            written |= {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    assert not set(get_args(icons.Name)) - written


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda drawing: drawing.stem)
def test_a_drawing_is_of_the_family(drawing: Path) -> None:
    root = ElementTree.fromstring(drawing.read_text(encoding="utf-8"))  # noqa: S314 - our own
    assert root.attrib == {
        "viewBox": "0 0 20 20",
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": "1.5",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
    }
    shape = {"d", "cx", "cy", "r", "x", "y", "width", "height", "rx"}
    for part in root:
        assert part.tag in {f"{SVG}path", f"{SVG}circle", f"{SVG}rect"}
        assert not list(part)
        assert set(part.attrib) - shape <= {"fill", "stroke"}
        assert part.get("fill", "currentColor") == "currentColor"
        assert part.get("stroke", "none") == "none"  # a dot has none around it


@pytest.mark.parametrize("name", get_args(icons.Name))
def test_a_drawing_stays_within_its_square_and_fills_it(light: QApplication, name: icons.Name) -> None:
    picture = icons.drawn(name, "#000000", 200).toImage()
    inked = [
        (x, y) for x in range(200) for y in range(200) if picture.pixelColor(x, y).alpha() > 60
    ]  # of 255: what is seen
    lefts, tops = [x for x, _ in inked], [y for _, y in inked]
    assert min(*lefts, *tops) >= 10, "cut at the left or the top"
    assert max(*lefts, *tops) < 190, "cut at the right or the bottom"
    assert max(max(lefts) - min(lefts), max(tops) - min(tops)) >= 100, "much smaller than the others"


def test_an_icon_follows_the_theme_without_being_made_anew(light: QApplication) -> None:
    icon = icons.icon("search")
    assert shown(icon) == {LIGHT.text}
    theme.apply(light, Theme.DARK)
    assert shown(icon) == {DARK.text}


def test_an_icon_of_what_does_nothing_now_is_another_colour(light: QApplication) -> None:
    assert shown(icons.icon("end"), QIcon.Mode.Disabled) == {LIGHT.muted}
    button = push_button("End session")
    icons.put(button, "end")
    assert shown(button.icon(), QIcon.Mode.Disabled) != shown(button.icon())


def test_the_icon_of_a_button_is_the_colour_of_its_words(light: QApplication, qtbot: QtBot) -> None:
    button = push_button("Open terminal")
    qtbot.addWidget(button)
    icons.put(button, "terminal")
    assert shown(button.icon()) == {LIGHT.text}
    button.setProperty("primary", True)
    assert shown(button.icon()) == {LIGHT.accent_text}
    button.setProperty("primary", False)
    button.setProperty("danger", True)
    assert shown(button.icon()) == {LIGHT.danger}


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "behind"),
    [
        ("text", "background"), ("text", "hover"), ("text", "selected"), ("text", "pane"),
        ("muted", "side"), ("muted", "line"), ("muted", "field"), ("muted", "track"),
        ("accent", "selected"), ("accent_text", "accent"), ("accent_text", "accent_hover"),
        ("danger", "background"), ("danger", "danger_background"), ("danger_text", "danger_background"),
        ("warning", "background"), ("warning", "selected"), ("warning", "warning_background"), ("text", "chip"),
    ],
)  # fmt: skip
def test_an_icon_stands_out_from_what_it_is_put_on(colors: Palette, ink: str, behind: str) -> None:
    assert contrast(getattr(colors, ink), getattr(colors, behind)) >= GRAPHIC


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_an_icon_is_drawn_for_the_pixels_of_the_screen(light: QApplication, ratio: float) -> None:
    picture = icons.icon("roles").pixmap(QSize(16, 16), ratio)
    assert picture.size() == QSize(round(16 * ratio), round(16 * ratio))
    assert picture.devicePixelRatio() == ratio


def test_a_painted_icon_is_sharp_on_a_dense_screen(light: QApplication) -> None:
    canvas = QImage(40, 40, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.setDevicePixelRatio(2)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    icons.paint(painter, QRectF(0, 0, 20, 20), "menu", "#000000")
    painter.end()
    expected = icons.drawn("menu", "#000000", 40).toImage().convertToFormat(canvas.format())
    canvas.setDevicePixelRatio(1)
    assert canvas == expected


def test_icons_are_as_large_as_the_font_asks_for(light: QApplication, qtbot: QtBot) -> None:
    twice = QFont(light.font())
    twice.setPointSizeF(twice.pointSizeF() * 2)
    sides = []
    for font in (light.font(), twice):
        light.setFont(font)
        button = QPushButton("Import…")
        qtbot.addWidget(button)
        icons.put(button, "import")
        button.show()
        sides.append(button.iconSize().width() / button.fontMetrics().height())
    assert sides == pytest.approx([icons.SIDE, icons.SIDE], abs=0.05)


def test_a_drawing_is_read_once_for_a_colour_and_a_size(light: QApplication) -> None:
    icons.drawn.cache_clear()
    icon = icons.icon("copy")
    for _ in range(100):
        icon.pixmap(QSize(16, 16))
    assert icons.drawn.cache_info().misses == 1


def test_an_icon_outlives_what_made_it(light: QApplication) -> None:
    menu = QMenu()
    for name in get_args(icons.Name):
        menu.addAction(name).setIcon(QIcon(icons.icon(name)))
    gc.collect()
    assert all(shown(action.icon()) == {LIGHT.text} for action in menu.actions())


def test_menus_have_no_icons_on_macos(light: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    menu = QMenu()
    assert not icons.put_in_menu(menu.addAction("Edit…"), "edit").icon().isNull()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert icons.put_in_menu(menu.addAction("Edit…"), "edit").icon().isNull()


@pytest.mark.parametrize(
    ("name", "tone", "color"),
    [
        ("warningNote", "", LIGHT.warning),
        ("problemWords", "", LIGHT.warning),
        ("teamNote", "", LIGHT.text),
        ("outcome", "ok", LIGHT.text),
        ("outcome", "trouble", LIGHT.danger_text),
        ("troubleMessage", "trouble", LIGHT.danger_text),
    ],
)
def test_a_notice_has_its_sign_before_its_words(
    light: QApplication, qtbot: QtBot, name: str, tone: str, color: str
) -> None:
    notice, without = PlainLabel("words", name=name), PlainLabel("words")
    for label in (notice, without):
        qtbot.addWidget(label)
        label.setProperty("tone", tone if label is notice else "")
        label.show()
    room = notice.sizeHint().width() - without.sizeHint().width()
    assert room > notice.fontMetrics().height()
    picture = notice.grab().toImage()
    left = notice.contentsRect().left()
    sign = picture.copy(left, 0, room - 2, picture.height())
    assert QColor(color).name() in colors_in(sign)


def test_what_says_nothing_yet_has_no_sign(light: QApplication, qtbot: QtBot) -> None:
    notice = PlainLabel(name="warningNote")
    qtbot.addWidget(notice)
    empty = notice.sizeHint().width()
    notice.setText(" ")
    assert notice.sizeHint().width() > empty + notice.fontMetrics().height()


class FirstPaint(QObject):
    """Where buttons and the search field stand when the list is painted for the first time."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.places: dict[str, QRect] = {}
        self.read = -1
        """How many icons had been read by then."""
        roles = window.findChild(RoleListView)
        assert isinstance(roles, RoleListView)
        roles.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.places:
            self.places, self.read = places(self._window), icons.drawn.cache_info().misses
        return False


def places(window: MainWindow) -> dict[str, QRect]:
    search = window.findChild(SearchField)
    assert isinstance(search, SearchField)
    buttons = {button.text(): button.geometry() for button in window.findChildren(QPushButton)}
    return buttons | {"search": search.geometry(), "words": search.cursorRect()}


@pytest.mark.parametrize("lines", [83, 45])
def test_the_first_paint_waits_for_no_icon_and_nothing_moves_when_they_come(
    light: QApplication, qtbot: QtBot, acme: Store, noting: NotingActions, lines: int
) -> None:
    window = MainWindow(acme, as_actions(noting))
    qtbot.addWidget(window)
    window.resize(lines * window.fontMetrics().height(), window.height())
    icons.drawn.cache_clear()
    first = FirstPaint(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    assert first.read == 0
    qtbot.waitUntil(lambda: icons.drawn.cache_info().misses > 0)
    seen = {"search", "words"} if lines == 45 else {"Import…", "Add role", "Add source…", "search", "words"}
    assert seen <= first.places.keys()
    assert {name: place for name, place in places(window).items() if name in first.places} == first.places


def test_the_program_is_painted_without_what_draws_icons() -> None:
    said = subprocess.run(
        [sys.executable, "-c", "import sys, roleswitch.ui.app; print(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split()
    assert "roleswitch.ui.icons" not in said
