"""The rows of an import's preview: what they say, which have a check mark, how they are found among thousands."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from roleswitch.core.contrast import contrast
from roleswitch.core.role import COLORS
from roleswitch.exchange.offer import FoundRole, Offer
from roleswitch.exchange.preview import Item, Preview, What, preview_of
from roleswitch.ui.preview_list import (
    AT_ONCE,
    KINDS,
    MOST_LINES,
    PreviewModel,
    PreviewPane,
    accessible_text,
    below_title,
    title_of,
    tooltip_of,
    words_of,
    wrapped,
)
from roleswitch.ui.role_painting import Metrics
from roleswitch.ui.theme import DARK, LIGHT, READABLE, Palette
from tests.ui.dialogs.lists import LIST, OFFER, button, role, words

BASE, PROD, NET, GOV, PARTNER, BROKEN = range(6)
AT_FIRST = frozenset({BASE, PROD, NET, GOV})


@pytest.fixture
def preview() -> Preview:
    return preview_of(OFFER, LIST)


@pytest.fixture
def model(qapp: QApplication, preview: Preview) -> PreviewModel:
    model = PreviewModel()
    model.show(preview)
    return model


@pytest.fixture
def pane(qtbot: QtBot, preview: Preview) -> PreviewPane:
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.resize(560, 420)
    pane.show_preview(preview)
    pane.show()
    return pane


def many(count: int) -> Preview:
    found = tuple(
        FoundRole(role=role(f"team-{n}", f"{100000000000 + n}", "ReadOnly", source="work")) for n in range(count)
    )
    return preview_of(Offer(origin="a file", roles=found), LIST)


# ---------------------------------------------------------------- words


def test_a_role_says_its_account_and_role_name_and_another_partition(preview: Preview) -> None:
    assert title_of(preview.items[PROD]) == "prod-admin"
    assert below_title(preview.items[PROD]) == ("482109375526 · AdministratorAccess",)
    assert below_title(preview.items[GOV])[0] == "334566710098 · audit/SecurityAudit · aws-us-gov"


def test_a_display_name_does_not_hide_the_name_that_is_typed(preview: Preview) -> None:
    item = preview.items[PROD]
    assert item.role is not None
    item = replace(item, role=replace(item.role, display_name="Production", account_name="acme-prod"))
    assert title_of(item) == "Production"
    assert below_title(item) == ("prod-admin · acme-prod · 482109375526 · AdministratorAccess",)


def test_another_arn_under_a_known_name_stands_beside_the_one_of_the_list(preview: Preview) -> None:
    assert preview.items[PARTNER].what is What.LOOK
    assert below_title(preview.items[PARTNER])[1:] == (
        "in your list: arn:aws:iam::706469024999:role/S3",
        "here: arn:aws:iam::706469024316:role/S3",
    )


@pytest.mark.parametrize(
    ("name", "line", "title"),
    [
        ("profile broken", 41, "[profile broken] line 41"),
        ("[profile broken]", 41, "[profile broken] line 41"),
        ("/home/boaty/.aws/credentials [base]", 3, "[base] line 3 of credentials"),
        ("roles.prod", 0, "[roles.prod]"),
        ("", 7, "Line 7"),
        ("", 0, "Not used"),
    ],
)
def test_what_cannot_be_used_says_where_it_stands(name: str, line: int, title: str) -> None:
    item = Item(what=What.UNUSABLE, name=name, words="It is wrong.", line=line)
    assert title_of(item) == title
    assert (below_title(item), words_of(item)) == (("It is wrong.",), "cannot be used")


def test_what_was_not_taken_of_a_role_is_in_its_row_and_its_line_in_the_tooltip(preview: Preview) -> None:
    note = "Line 14 is left out: region: narnia is none."
    assert note in below_title(preview.items[GOV])
    assert tooltip_of(preview.items[GOV]).split("\n")[-2:] == ["From the role prod-admin", "Line 12"]


def test_the_tooltip_names_the_file_with_its_folder() -> None:
    item = Item(what=What.UNUSABLE, name="/home/boaty/.aws/config [base]", words="It is wrong.", line=3)
    assert tooltip_of(item).endswith("\n/home/boaty/.aws/config")


def test_a_screen_reader_hears_the_state_of_a_row(preview: Preview) -> None:
    items = preview.items
    assert accessible_text(items[PROD], ticked=True) == "prod-admin, 482109375526, AdministratorAccess, new, ticked"
    assert "look: other account, not ticked, in your list: " in accessible_text(items[PARTNER], ticked=False)
    assert accessible_text(items[BROKEN], ticked=False) == (
        '[profile broken] line 41, cannot be used, source_profile "hub" does not exist.'
    )


def test_what_goes_away_says_what_a_check_mark_does() -> None:
    found = preview_of(Offer(origin="acme", whole_source="work"), LIST)
    assert found.items[0].what is What.GONE
    assert below_title(found.items[0])[-1] == "With a check mark it leaves your list."


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_green_words_are_readable_wherever_a_row_puts_them(colors: Palette) -> None:
    for behind in (colors.background, colors.hover, colors.selected):
        assert contrast(colors.ok_text, behind) >= READABLE


# ---------------------------------------------------------------- check marks


def test_what_is_new_or_changed_is_ticked_at_first_and_what_is_to_be_looked_at_is_not(model: PreviewModel) -> None:
    assert model.ticked == AT_FIRST


def test_a_role_takes_what_it_is_assumed_from_with_it(model: PreviewModel) -> None:
    model.untick(range(6))
    model.toggle(GOV)
    assert model.ticked == {GOV, PROD, BASE}


def test_without_its_source_nothing_is_imported_that_needs_it(model: PreviewModel) -> None:
    model.toggle(BASE)
    assert model.ticked == {NET}


def test_what_is_in_the_list_already_is_needed_by_nobody(model: PreviewModel) -> None:
    model.toggle(NET)
    assert model.ticked == AT_FIRST - {NET}


def test_what_cannot_be_used_takes_no_check_mark(model: PreviewModel) -> None:
    model.toggle(BROKEN)
    model.tick([BROKEN])
    assert model.ticked == AT_FIRST
    index = model.index(BROKEN)
    assert not model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    assert model.data(index, Qt.ItemDataRole.CheckStateRole) is None


def test_all_at_once_leaves_out_what_has_to_be_looked_at_unless_it_is_shown_alone(model: PreviewModel) -> None:
    model.untick_shown()
    assert model.ticked == frozenset()
    model.tick_shown()
    assert model.ticked == AT_FIRST
    model.filter("", What.LOOK)
    model.tick_shown()
    assert model.ticked == AT_FIRST | {PARTNER}


def test_none_is_of_what_is_shown(model: PreviewModel) -> None:
    model.filter("shared", None)
    model.untick_shown()
    assert model.ticked == AT_FIRST - {NET}


def test_a_long_chain_comes_and_goes_as_one(qapp: QApplication) -> None:
    chain = [role("hop-0", "100000000000", "Hop", source="work")]
    chain += [role(f"hop-{n}", f"{100000000000 + n}", "Hop", via=f"hop-{n - 1}") for n in range(1, 3000)]
    model = PreviewModel()
    model.show(preview_of(Offer(origin="a file", roles=tuple(FoundRole(role=each) for each in chain)), LIST))
    model.toggle(0)
    assert model.ticked == frozenset()
    model.toggle(2999)
    assert len(model.ticked) == 3000


def test_roles_that_name_each_other_can_be_unticked(qapp: QApplication) -> None:
    one, two = role("one", "100000000001", "A", via="two"), role("two", "100000000002", "A", via="one")
    model = PreviewModel()
    model.show(preview_of(Offer(origin="a file", roles=(FoundRole(role=one), FoundRole(role=two))), LIST))
    model.toggle(0)
    assert model.ticked == frozenset()


# ---------------------------------------------------------------- filter


@pytest.mark.parametrize(
    ("asked", "kind", "found"),
    [
        ("", None, [BASE, PROD, NET, GOV, PARTNER, BROKEN]),
        ("PROD", None, [PROD]),
        ("4821-0937", None, [PROD]),
        ("security gov", None, [GOV]),
        ("hub", None, [BROKEN]),
        ("", What.NEW, [BASE, PROD, GOV]),
        ("base", What.NEW, [BASE]),
        ("nowhere", None, []),
    ],
)
def test_words_and_kind_find_rows(model: PreviewModel, asked: str, kind: What | None, found: list[int]) -> None:
    model.filter(asked, kind)
    assert list(model.numbers) == found


def test_there_is_a_button_for_each_kind_that_there_is(pane: PreviewPane) -> None:
    pane.show_preview(many(20))
    chips = [chip.text() for chip in pane.findChildren(QPushButton) if chip.property("chip") and chip.isVisible()]
    assert chips == ["All 20", "New 20"]
    assert set(KINDS) == set(What)


def test_few_rows_need_no_filter_and_many_have_one(pane: PreviewPane) -> None:
    search = pane.findChild(QLineEdit)
    assert isinstance(search, QLineEdit)
    assert not search.isVisible()
    pane.show_preview(many(20))
    assert search.isVisible()
    QTest.keyClicks(search, "team-13")
    assert pane.list.model().rowCount() == 1
    QTest.keyClicks(search, "x")
    assert "Nothing here has these words." in words(pane)
    assert len(pane.ticked) == 20, "what is not shown keeps its check mark"


def test_a_kind_is_shown_alone_by_its_button(pane: PreviewPane) -> None:
    items = tuple(replace(item) for item in many(20).items)
    pane.show_preview(Preview(origin="a file", items=(*items[:15], *(replace(i, what=What.LOOK) for i in items[15:]))))
    button(pane, "To look at 5").click()
    assert pane.list.model().rowCount() == 5
    assert len(pane.ticked) == 15
    button(pane, "Tick all").click()
    assert len(pane.ticked) == 20
    button(pane, "All 20").click()
    assert pane.list.model().rowCount() == 20


# ---------------------------------------------------------------- mouse and keys


def click(pane: PreviewPane, at: QPoint) -> None:
    QTest.mouseClick(pane.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_on_the_box_toggles_and_one_on_the_words_does_not(pane: PreviewPane) -> None:
    click(pane, pane.list.row_rect(NET).center())
    assert pane.ticked == AT_FIRST
    assert pane.list.currentIndex().row() == NET
    click(pane, pane.list.box_rect(NET).center())
    assert pane.ticked == AT_FIRST - {NET}


def test_a_double_click_on_the_words_toggles_once_and_two_quick_clicks_on_the_box_twice(pane: PreviewPane) -> None:
    view = pane.list.viewport()
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=pane.list.row_rect(NET).center())
    assert pane.ticked == AT_FIRST - {NET}
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, pos=pane.list.box_rect(NET).center())
    assert pane.ticked == AT_FIRST - {NET}


def test_a_press_that_ends_elsewhere_toggles_nothing(pane: PreviewPane) -> None:
    view = pane.list.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=pane.list.box_rect(NET).center())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=pane.list.box_rect(GOV).center())
    assert pane.ticked == AT_FIRST


def test_the_keyboard_alone_reaches_and_toggles_every_row(pane: PreviewPane) -> None:
    pane.list.setFocus()
    for _ in range(NET):
        QTest.keyClick(pane.list, Qt.Key.Key_Down)
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    assert pane.ticked == AT_FIRST - {NET}
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    QTest.keyClick(pane.list, Qt.Key.Key_End)
    assert pane.list.currentIndex().row() == BROKEN
    QTest.keyClick(pane.list, Qt.Key.Key_Space)
    assert pane.ticked == AT_FIRST


def test_assistive_technology_sees_check_boxes(pane: PreviewPane) -> None:
    interface = QAccessible.queryAccessibleInterface(pane.list)
    states = {interface.child(row).text(QAccessible.Text.Name): interface.child(row).state() for row in range(6)}
    prod = states["prod-admin, 482109375526, AdministratorAccess, new, ticked"]
    assert prod.checkable
    assert prod.checked
    broken = next(state for name, state in states.items() if name.startswith("[profile broken]"))
    assert not broken.checkable


# ---------------------------------------------------------------- painting


@given(
    text=st.lists(st.text("abcWi1/-:", max_size=60), max_size=12).map(" ".join),
    room=st.integers(40, 500),
)
def test_lines_have_room_and_hold_the_text_from_its_beginning(qapp: QApplication, text: str, room: int) -> None:
    metrics = Metrics(QFont())
    lines = wrapped(text, room, metrics.small, metrics)
    measure = QFontMetrics(metrics.small)
    assert 1 <= len(lines) <= MOST_LINES
    # Words are measured one by one, so kerning at a space may add a pixel.
    assert all(measure.horizontalAdvance(line) <= room + len(line) // 8 + 1 for line in lines)
    said = "".join(lines).replace(" ", "")
    whole = text.replace(" ", "")
    assert said == whole or (said.endswith("…") and whole.startswith(said[:-1]))


def test_a_row_is_as_high_as_its_lines(pane: PreviewPane) -> None:
    heights = [pane.list.row_rect(row).height() for row in range(6)]
    assert heights[PARTNER] > heights[GOV] > heights[PROD] == heights[NET]


def test_rows_follow_the_font_and_the_width(pane: PreviewPane, qtbot: QtBot) -> None:
    before = [pane.list.row_rect(row).height() for row in range(6)]
    font = QFont(pane.list.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    pane.list.setFont(font)
    qtbot.waitUntil(lambda: pane.list.row_rect(PROD).height() >= 1.8 * before[PROD])
    before = [pane.list.row_rect(row).height() for row in range(6)]
    pane.resize(340, 420)
    qtbot.waitUntil(lambda: pane.list.row_rect(GOV).height() > before[GOV])


def test_all_of_thousands_get_their_height_though_not_at_once(qtbot: QtBot) -> None:
    note = "A note that is far too long for one line of this list, as the last role alone has one."
    found = many(3 * AT_ONCE)
    last = replace(found.items[-1], notes=(note,))
    pane = PreviewPane()
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.show_preview(replace(found, items=(*found.items[:-1], last)))
    pane.show()
    assert pane.list.row_rect(3 * AT_ONCE - 1).height() == pane.list.row_rect(0).height()
    qtbot.waitUntil(lambda: pane.list.row_rect(3 * AT_ONCE - 1).height() > pane.list.row_rect(0).height())


def test_the_first_row_is_in_sight_when_the_list_is_shown(pane: PreviewPane) -> None:
    pane.show_preview(many(50))
    assert pane.list.row_rect(0).top() == 0


def colors_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_row_shows_the_colour_of_its_role_and_its_check_mark(pane: PreviewPane) -> None:
    def shown() -> QImage:
        return pane.list.viewport().grab(pane.list.row_rect(PROD)).toImage()

    ticked = shown()
    assert COLORS["red"] in colors_in(ticked)
    click(pane, pane.list.box_rect(PROD).center())
    pane.list.setCurrentIndex(pane.list.model().index(BASE, 0))
    assert shown() != ticked
