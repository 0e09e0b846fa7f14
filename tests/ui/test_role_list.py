"""The list: what is in it, in which order, what is painted when, and what a click or a key asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Role
from roleswitch.core.session import RoleState, Terms
from roleswitch.errors import (
    ConfirmationRequired,
    ReasonRequired,
    RoleRefused,
    RoleSwitchError,
    SignInRequired,
    TokenCodeRequired,
)
from roleswitch.ui import theme
from roleswitch.ui.countdown import time_left
from roleswitch.ui.plain_text import plain_tooltip
from roleswitch.ui.role_list import ALL, RoleListModel, RoleListView, View, ViewKind
from roleswitch.ui.role_painting import Metrics, Part, Placed, figures_in, place, state_in_words
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.conftest import ROLES
from tests.ui.sessions import role, session


@pytest.fixture
def model(acme: Store) -> RoleListModel:
    return RoleListModel(acme)


@pytest.fixture
def view(qtbot: QtBot, acme: Store, model: RoleListModel) -> RoleListView:
    view = RoleListView(model, acme)
    qtbot.addWidget(view)
    view.resize(700, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def shown(model: RoleListModel) -> list[str]:
    """Titles of sections as [Title], names of roles as they are."""
    return [name or f"[{model.header_at(row)}]" for row, name in enumerate(model.names)]


def found(model: RoleListModel, text: str) -> list[str]:
    model.search(text)
    return [name for name in model.names if name]


def many(count: int) -> Catalog:
    return Catalog({f"role-{number}": role(f"role-{number}") for number in range(count)})


def click(view: RoleListView, name: str, part: Part) -> None:
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=view.part_rect(name, part).center())


def row_middle(view: RoleListView, model: RoleListModel, name: str) -> QPoint:
    return view.visualRect(model.index(model.row_of(name))).center()


# What is in it.


def test_active_roles_come_first_then_the_groups_in_their_order_then_the_others(model: RoleListModel) -> None:
    assert shown(model) == [
        "[Active]",
        "lake",
        "[Platform]",
        "prod-admin",
        "stage",
        "prod-ro",
        "[Other roles]",
        "partner",
    ]


def test_without_groups_the_roles_are_not_called_other(qapp: QApplication, clock: Clock) -> None:
    store = Store(clock)
    store.show(many(2))
    assert shown(RoleListModel(store)) == ["[Roles]", "role-0", "role-1"]


def test_a_group_named_active_is_not_mixed_up_with_the_active_roles(qapp: QApplication, clock: Clock) -> None:
    store = Store(clock)
    store.show(Catalog({"one": role("one", group="Active"), "two": role("two", group="Active")}))
    store.show_sessions({"two": session("two", clock())})
    assert shown(RoleListModel(store)) == ["[Active]", "two", "[Active]", "one"]


@pytest.mark.parametrize(
    ("view", "names"),
    [
        (ALL, ["lake", "prod-admin", "stage", "prod-ro", "partner"]),
        (View(ViewKind.ACTIVE), ["lake"]),
        (View(ViewKind.FAVORITES), ["stage"]),
        (View(ViewKind.RECENT), ["stage", "lake"]),
        (View(ViewKind.GROUP, "Data"), ["lake"]),
        (View(ViewKind.SOURCE, "legacy"), []),
        (View(ViewKind.TEAM, "platform"), []),
    ],
    ids=lambda value: value.kind.value if isinstance(value, View) else "",
)
def test_a_view_shows_its_roles(model: RoleListModel, view: View, names: list[str]) -> None:
    model.show_view(view)
    assert [name for name in model.names if name] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["lake", "prod-admin", "stage", "prod-ro", "partner"]),
        ("production", ["prod-admin", "prod-ro"]),
        ("PRODUCTION only", ["prod-ro"]),
        ("only production", ["prod-ro"]),
        ("482109375526", ["prod-admin", "prod-ro"]),
        ("4821-0937", ["prod-admin", "prod-ro"]),
        ("acme-data", ["lake"]),
        ("administrator", ["prod-admin"]),
        ("ops/read", ["prod-ro"]),
        ("partner-s3", ["partner"]),
        ("platform", ["stage", "prod-admin", "prod-ro"]),  # the favourite first
        ("productoin", []),
        ("production lake", []),
    ],
)
def test_all_words_are_looked_for_in_all_that_names_a_role(model: RoleListModel, text: str, names: list[str]) -> None:
    assert found(model, text) == names


# What comes first for who looks for a role.


def test_favourites_and_recent_ones_come_first_while_words_are_typed(model: RoleListModel) -> None:
    model.search("a")
    assert shown(model) == [
        "[Favourites and recent]", "stage", "lake",
        "[Platform]", "prod-admin", "prod-ro",
        "[Other roles]", "partner",
    ]  # fmt: skip
    model.search("")
    assert shown(model)[0] == "[Active]"


def test_they_come_first_before_a_word_is_typed_too_until_the_looking_is_over(model: RoleListModel) -> None:
    before = shown(model)
    model.look_through(True)
    assert shown(model)[:3] == ["[Favourites and recent]", "stage", "lake"]
    assert sorted(shown(model)[1:]) != sorted(before)
    assert {name for name in shown(model) if "[" not in name} == {name for name in before if "[" not in name}
    model.look_through(False)
    assert shown(model) == before


def test_the_role_that_was_assumed_last_comes_first_then_favourites_in_the_order_of_the_list(
    acme: Store, model: RoleListModel
) -> None:
    acme.show(Catalog({item.name: replace(item, favorite=item.name in {"prod-ro", "stage"}) for item in ROLES}))
    acme.show_recent(["partner", "gone", "lake"])
    model.look_through(True)
    assert shown(model)[:5] == ["[Favourites and recent]", "partner", "lake", "stage", "prod-ro"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("prod", ["prod", "prod-x", "b", "a-prod"]),
        ("PROD-X", ["prod-x"]),
        ("acme prod", ["prod-x", "b", "a-prod", "prod"]),  # its account is called so
        ("4821", ["b", "a-prod", "prod-x", "prod"]),  # of one account: as the list has them
    ],
)
def test_in_each_section_what_is_called_so_comes_before_what_begins_so_and_that_before_the_rest(
    qapp: QApplication, clock: Clock, text: str, names: list[str]
) -> None:
    accounts = {"b": "x acme prod", "a-prod": "acme", "prod-x": "acme prod", "prod": "acme"}
    store = Store(clock)
    store.show(Catalog({name: role(name, account_name=account) for name, account in accounts.items()}))
    assert found(RoleListModel(store), text) == names


@pytest.mark.parametrize("kind", [ViewKind.FAVORITES, ViewKind.RECENT, ViewKind.ACTIVE])
def test_a_view_that_is_such_a_choice_itself_has_no_section_for_it(model: RoleListModel, kind: ViewKind) -> None:
    model.show_view(View(kind))
    model.search("a")
    assert "[Favourites and recent]" not in shown(model)


@pytest.mark.parametrize("word", ["productionprod-admin", "482109375526482109375526", "5526prod", "5526administrator"])
def test_a_word_does_not_match_across_two_fields(model: RoleListModel, word: str) -> None:
    model.search(word)
    assert shown(model) == []


def test_a_renamed_role_is_found_by_its_new_name_only(acme: Store, model: RoleListModel) -> None:
    assert found(model, "staging") == ["stage"]
    renamed = replace(ROLES[2], display_name="Rehearsal")
    acme.show(Catalog({item.name: renamed if item.name == "stage" else item for item in ROLES}))
    assert found(model, "rehearsal") == ["stage"]
    assert found(model, "staging") == []


def test_titles_of_sections_cannot_be_chosen(model: RoleListModel) -> None:
    assert model.index(0).flags() == Qt.ItemFlag.NoItemFlags
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_role_moves_to_the_active_ones_when_it_is_assumed(acme: Store, model: RoleListModel, clock: Clock) -> None:
    acme.put(RoleState(ROLES[0], session("prod-admin", clock())))
    assert shown(model)[:3] == ["[Active]", "prod-admin", "lake"]


def test_a_change_that_moves_nothing_resets_nothing(qtbot: QtBot, acme: Store, model: RoleListModel) -> None:
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        acme.put(RoleState(ROLES[0], assuming=True))


# What a screen reader says.


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("prod-admin", "Production, acme-prod, AdministratorAccess, not assumed"),
        ("stage", "Staging deploy, acme-stage, Deployer, not assumed, favourite"),
        (
            "lake",
            "Data lake, acme-data, DataAnalyst, active, 52 minutes left, renewal failed: AWS not reached",
        ),
        ("partner", "Partner bucket, northwind, cross-account-s3, Access denied"),
    ],
)
def test_a_row_says_in_words_what_it_shows(model: RoleListModel, name: str, text: str) -> None:
    index = model.index(model.row_of(name))
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == text


def test_the_end_of_a_session_is_said_in_words(acme: Store, model: RoleListModel, clock: Clock) -> None:
    index = model.index(model.row_of("lake"))
    clock.advance(timedelta(minutes=40))
    assert "expires soon, 12 minutes left" in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    clock.advance(timedelta(minutes=20))
    acme.put(RoleState(ROLES[1], session("lake", clock() - timedelta(hours=2))))
    index = model.index(model.row_of("lake"))
    assert str(model.data(index, Qt.ItemDataRole.AccessibleTextRole)).endswith("expired")


def test_the_list_is_a_list_with_named_rows_to_assistive_programs(view: RoleListView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.role() == QAccessible.Role.List
    assert interface.text(QAccessible.Text.Name) == "Roles"
    names = [interface.child(number).text(QAccessible.Text.Name) for number in range(interface.childCount())]
    assert "Production, acme-prod, AdministratorAccess, not assumed" in names


def test_hostile_names_are_shown_as_they_are(acme: Store, qtbot: QtBot) -> None:
    hostile = "<b>Prod</b>&amp;<img src=x>"
    acme.show(Catalog({"one": role("one", display_name=hostile, account_name="<i>a</i>", group="<u>g</u>")}))
    model = RoleListModel(acme)
    assert model.data(model.index(1)) == hostile
    assert model.header_at(0) == "<u>g</u>"
    view = RoleListView(model, acme)
    qtbot.addWidget(view)
    view.resize(160, 200)
    view.show()
    said = view.tooltip_at(QPoint(2, row_middle(view, model, "one").y()))
    assert hostile in said
    assert "<b>" not in plain_tooltip(said)


# What is chosen.


def test_the_chosen_role_stays_chosen_when_the_list_changes(
    view: RoleListView, acme: Store, clock: Clock, qtbot: QtBot
) -> None:
    view.choose("prod-ro")
    with qtbot.assertNotEmitted(view.chosen, wait=200):
        acme.put(RoleState(ROLES[0], session("prod-admin", clock())))
        acme.show(Catalog({item.name: item for item in reversed(ROLES)}))
    assert view.chosen_name == "prod-ro"


def test_while_searching_the_first_match_is_highlighted_and_told_when_typing_rests(
    view: RoleListView, model: RoleListModel, qtbot: QtBot
) -> None:
    view.choose("prod-admin")
    with qtbot.waitSignal(view.chosen) as told:
        model.search("l")
        model.search("lake")
        assert view.chosen_name == "lake"
    assert told.args == ["lake"]


def test_while_searching_a_match_that_was_chosen_stays_chosen(view: RoleListView, model: RoleListModel) -> None:
    view.choose("prod-ro")
    model.search("production")
    assert view.chosen_name == "prod-ro"


def test_what_was_highlighted_by_itself_gives_way_to_a_better_match_of_more_letters(
    view: RoleListView, model: RoleListModel
) -> None:
    view.choose_first()
    model.search("p")
    assert view.chosen_name == "stage"  # of the group Platform, and a favourite
    model.search("part")
    assert view.chosen_name == "partner"
    model.search("pa")
    assert view.chosen_name == "partner"
    model.search("p")
    assert view.chosen_name == "stage"


def test_what_enter_assumes_does_not_change_while_typing_pauses(
    view: RoleListView, model: RoleListModel, acme: Store, clock: Clock, qtbot: QtBot
) -> None:
    """Whatever begins, ends, is read again or was assumed elsewhere meanwhile."""
    view.choose_first()
    model.search("pro")
    assert view.chosen_name == "prod-admin"
    acme.show_sessions({"prod-ro": session("prod-ro", clock())})
    acme.show_recent(["prod-ro"])
    acme.show(Catalog({item.name: replace(item, favorite=item.name == "prod-ro") for item in reversed(ROLES)}))
    assert shown(model)[:2] == ["[Favourites and recent]", "prod-ro"]
    assert view.chosen_name == "prod-admin"
    with qtbot.waitSignal(view.assume_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["prod-admin"]


def test_escape_calls_off_what_is_being_assumed_and_else_the_search(
    view: RoleListView, acme: Store, qtbot: QtBot
) -> None:
    acme.put(RoleState(ROLES[0], assuming=True))
    view.choose("prod-admin")
    with qtbot.waitSignal(view.cancel_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    assert asked.args == ["prod-admin"]
    view.choose("stage")
    with qtbot.waitSignal(view.escaped):
        QTest.keyClick(view, Qt.Key.Key_Escape)


def test_a_role_that_is_gone_is_not_chosen_any_more(view: RoleListView, acme: Store, qtbot: QtBot) -> None:
    view.choose("stage")
    with qtbot.waitSignal(view.chosen) as told:
        acme.show(Catalog({item.name: item for item in ROLES if item.name != "stage"}))
    assert told.args == [""]
    assert view.chosen_name == ""


def test_keys_step_over_the_titles_of_sections(view: RoleListView) -> None:
    view.choose("lake")
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home):
        QTest.keyClick(view, key)
        walked.append(view.chosen_name)
    assert walked == ["prod-admin", "lake", "lake", "partner", "partner", "lake"]


def test_keys_bring_the_chosen_row_into_sight(qtbot: QtBot, qapp: QApplication, clock: Clock) -> None:
    store = Store(clock)
    store.show(many(3000))
    model = RoleListModel(store)
    view = RoleListView(model, store)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.choose_first()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.chosen_name == "role-2999"
    assert view.canvas.rect().contains(view.visualRect(view.currentIndex()))
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert 2980 < int(view.chosen_name.removeprefix("role-")) < 2999
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0, "the title of the section is in sight with its first role"


@pytest.mark.parametrize(("scrolled_away", "stays"), [(True, True), (False, False)])
def test_a_list_that_changes_follows_the_chosen_row_unless_it_was_scrolled_away_from(
    qtbot: QtBot, qapp: QApplication, clock: Clock, scrolled_away: bool, stays: bool
) -> None:
    store = Store(clock)
    store.show(many(300))
    view = RoleListView(RoleListModel(store), store)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    view.choose("role-100")
    if scrolled_away:
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    before = view.verticalScrollBar().value()
    store.show_sessions({"role-100": session("role-100", clock())})
    assert view.chosen_name == "role-100"
    assert (view.verticalScrollBar().value() == before) is stays
    assert view.canvas.rect().contains(view.visualRect(view.currentIndex())) is not stays


def test_a_click_on_a_row_chooses_it_and_one_on_a_title_does_not(view: RoleListView, model: RoleListModel) -> None:
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=row_middle(view, model, "stage"))
    assert view.chosen_name == "stage"
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=view.visualRect(model.index(0)).center())
    assert view.chosen_name == "stage"


# What is asked for.


def test_enter_and_double_click_assume(view: RoleListView, model: RoleListModel, qtbot: QtBot) -> None:
    view.choose("stage")
    with qtbot.waitSignal(view.assume_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked.args == ["stage"]
    with qtbot.waitSignal(view.assume_requested) as asked:
        QTest.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, pos=row_middle(view, model, "prod-ro"))
    assert asked.args == ["prod-ro"]


def test_enter_with_nothing_chosen_asks_for_nothing(view: RoleListView, model: RoleListModel, qtbot: QtBot) -> None:
    model.search("productoin")
    with qtbot.assertNotEmitted(view.assume_requested):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_the_assume_button_assumes_its_own_row(view: RoleListView, qtbot: QtBot) -> None:
    view.choose("prod-admin")
    with qtbot.waitSignal(view.assume_requested) as asked:
        click(view, "stage", Part.ASSUME)
    assert asked.args == ["stage"]


def test_a_double_click_on_a_button_presses_it_and_does_not_assume_twice(view: RoleListView, acme: Store) -> None:
    asked: list[str] = []
    view.assume_requested.connect(asked.append)
    where = view.part_rect("stage", Part.ASSUME).center()
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=where)
    acme.put(RoleState(ROLES[2], assuming=True))
    QTest.mouseDClick(view.canvas, Qt.MouseButton.LeftButton, pos=where)
    assert asked == ["stage"]


def test_a_press_that_ends_elsewhere_does_nothing(view: RoleListView, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.assume_requested):
        QTest.mousePress(view.canvas, Qt.MouseButton.LeftButton, pos=view.part_rect("prod-admin", Part.ASSUME).center())
        QTest.mouseRelease(view.canvas, Qt.MouseButton.LeftButton, pos=view.part_rect("stage", Part.ASSUME).center())


def test_an_assume_under_way_can_be_cancelled_in_the_row(view: RoleListView, acme: Store, qtbot: QtBot) -> None:
    acme.put(RoleState(ROLES[0], assuming=True))
    assert view.part_rect("prod-admin", Part.ASSUME).isNull()
    with qtbot.waitSignal(view.cancel_requested) as asked:
        click(view, "prod-admin", Part.CANCEL)
    assert asked.args == ["prod-admin"]


def test_an_active_row_offers_terminal_and_copy_when_it_is_chosen(view: RoleListView, qtbot: QtBot) -> None:
    view.choose("stage")
    assert view.part_rect("lake", Part.TERMINAL).isNull()
    view.choose("lake")
    with qtbot.waitSignal(view.terminal_requested) as asked:
        click(view, "lake", Part.TERMINAL)
    assert asked.args == ["lake"]
    with qtbot.waitSignal(view.copy_requested):
        click(view, "lake", Part.COPY)


def test_the_star_is_toggled_by_a_click(view: RoleListView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.favorite_toggled) as asked:
        click(view, "stage", Part.STAR)
    assert asked.args == ["stage", False]
    view.choose("prod-admin")
    with qtbot.waitSignal(view.favorite_toggled) as asked:
        click(view, "prod-admin", Part.STAR)
    assert asked.args == ["prod-admin", True]


def test_delete_asks_for_removal(view: RoleListView, qtbot: QtBot) -> None:
    view.choose("stage")
    with qtbot.waitSignal(view.removal_requested) as asked:
        QTest.keyClick(view, Qt.Key.Key_Delete)
    assert asked.args == ["stage"]


def test_a_failed_renewal_is_explained_beside_the_session_that_still_works(view: RoleListView) -> None:
    assert view.tooltip_at(view.part_rect("lake", Part.TROUBLE).center()) == "AWS was not reached"


# Where the parts stand.


@pytest.mark.parametrize("width", [240, 420, 700, 1400])
@pytest.mark.parametrize("points", [9.0, 18.0])
def test_the_parts_of_a_row_do_not_overlap(qapp: QApplication, clock: Clock, width: int, points: float) -> None:
    font = qapp.font()
    font.setPointSizeF(points)
    metrics = Metrics(font)
    long = replace(ROLES[4], display_name="A name " * 12, region="us-gov-west-1", favorite=True)
    rect = QRect(0, 0, width, metrics.row)
    for state in (
        RoleState(long),
        RoleState(long, assuming=True),
        RoleState(long, error=TokenCodeRequired("arn", "code")),
        RoleState(long, session("partner", clock(), timedelta(hours=12)), error=TokenCodeRequired("arn", "code")),
    ):
        placed = place(state, rect, metrics, clock(), hot=True)
        star = placed.parts[Part.STAR]
        taken = [*(part for key, part in placed.parts.items() if key not in {Part.TROUBLE, Part.STAR})]
        taken += [chip.rect for chip in placed.chips]
        taken += [part for part in (placed.countdown, placed.words_rect) if not part.isNull()]
        taken.sort(key=QRect.left)
        for left, right in pairwise(taken):
            assert left.right() < right.left()
        if width >= 700:
            assert star.right() < taken[0].left()


@pytest.mark.parametrize("points", [9.0, 18.0])
def test_in_a_narrow_row_the_name_comes_first_and_the_countdown_stays(
    qapp: QApplication, clock: Clock, points: float
) -> None:
    font = qapp.font()
    font.setPointSizeF(points)
    metrics = Metrics(font)
    read_only = replace(ROLES[3], favorite=True, region="eu-central-1")
    active = RoleState(read_only, session("prod-ro", clock(), timedelta(hours=12)))

    def placed(lines: float) -> Placed:
        return place(active, QRect(0, 0, metrics.length(lines), metrics.row), metrics, clock(), hot=True)

    wide, less, narrow, tight = placed(50), placed(31), placed(22), placed(16)
    assert wide.chips
    assert Part.TERMINAL in wide.parts
    assert not less.chips
    assert Part.TERMINAL in less.parts
    assert not set(narrow.parts) & {Part.TERMINAL, Part.COPY, Part.CONSOLE}, "the details have them"
    assert narrow.below.endswith("…")
    assert [each.title for each in (wide, less, narrow)] == ["Production, read only"] * 3
    assert tight.title.startswith("Produc")
    assert not tight.countdown.isNull()


def test_an_idle_row_keeps_its_name_and_gives_up_its_button_where_there_is_no_room(
    qapp: QApplication, clock: Clock
) -> None:
    metrics = Metrics(qapp.font())

    def placed(lines: float) -> Placed:
        row = QRect(0, 0, metrics.length(lines), metrics.row)
        return place(RoleState(ROLES[3]), row, metrics, clock(), hot=False)

    assert Part.ASSUME in placed(24).parts
    assert Part.ASSUME not in placed(16).parts
    assert placed(16).title == "Production, read only"


def test_what_went_wrong_leaves_room_for_the_name(qapp: QApplication, clock: Clock) -> None:
    metrics = Metrics(qapp.font())
    asked = RoleState(ROLES[3], error=TokenCodeRequired("arn", "code"))
    placed = place(asked, QRect(0, 0, metrics.length(17), metrics.row), metrics, clock(), hot=True)
    assert placed.title.startswith("Produc")
    assert placed.words
    assert placed.parts[Part.TROUBLE] == placed.words_rect


# The countdown.


class Painted(QObject):
    """What of the list is painted from now on."""

    def __init__(self, view: RoleListView) -> None:
        super().__init__()
        self.region = QRegion()
        view.canvas.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def test_a_second_repaints_nothing_but_the_figures_that_can_be_seen(
    qtbot: QtBot, qapp: QApplication, clock: Clock
) -> None:
    store = Store(clock)
    store.show(many(200))
    store.show_sessions({f"role-{number}": session(f"role-{number}", clock()) for number in (0, 1, 150)})
    clock.advance(timedelta(seconds=10))
    model = RoleListModel(store)
    view = RoleListView(model, store)
    qtbot.addWidget(view)
    view.resize(700, 130)
    view.show()
    qtbot.waitUntil(lambda: view.counts_down)
    QApplication.processEvents()
    painted = Painted(view)
    with qtbot.waitSignal(view.ticked, timeout=3000):
        pass
    QApplication.processEvents()
    rows = [view.visualRect(model.index(model.row_of(name))) for name in ("role-0", "role-1")]
    bounds = painted.region.boundingRect()
    assert not painted.region.isEmpty()
    assert bounds.left() > 350, "nothing of the names"
    assert all(painted.region.intersects(row) for row in rows)
    area = sum(part.width() * part.height() for part in (painted.region[i] for i in range(painted.region.rectCount())))  # type: ignore[index]
    assert area < 0.12 * 700 * 130


def on_screen(view: RoleListView) -> QImage:
    """As it stands there: `grab` would paint all of it anew."""
    QApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()


class WholeRows(RoleListView):
    """Says which rows were found, placed and painted whole."""

    def __init__(self, model: RoleListModel, store: Store) -> None:
        self.rows: list[int] = []
        super().__init__(model, store)

    def paint_row(self, painter: QPainter, row: int, rect: QRect) -> None:
        self.rows.append(row)
        super().paint_row(painter, row, rect)


@pytest.mark.parametrize(
    ("seconds", "whole"),
    [
        # The ring of every second one is painted, one turns amber, one is in its last minute.
        ((1800, 1795, 1790, 900, 899, 61, 40), {}),
        # Their figures get less wide with the second tick, so that the ring stands elsewhere.
        ((3601, 1800, 36_001), {2: [1, 3]}),
    ],
)
def test_what_a_second_paints_is_what_the_whole_list_looks_like(
    qtbot: QtBot, qapp: QApplication, clock: Clock, seconds: tuple[int, ...], whole: dict[int, list[int]]
) -> None:
    store = Store(clock)
    store.show(many(len(seconds)))
    life = timedelta(days=100)  # its ring moves by nothing that could be seen
    begun = [clock() + timedelta(seconds=each, milliseconds=500) - life for each in seconds]
    store.show_sessions({f"role-{number}": session(f"role-{number}", at, life) for number, at in enumerate(begun)})
    model = RoleListModel(store)
    view = WholeRows(model, store)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    qtbot.waitExposed(view)
    view.choose("role-1")
    QTest.mouseMove(view.canvas, view.visualRect(model.index(model.row_of("role-2"))).center())
    view.verticalScrollBar().setValue(20)  # the first row and the last one are cut where there are many
    before = on_screen(view)
    for tick in range(1, 5):
        clock.advance(timedelta(seconds=1))
        view.rows.clear()
        with qtbot.waitSignal(view.ticked, timeout=10_000):
            pass
        after = on_screen(view)
        assert after != before
        painted = set(view.rows)
        assert painted >= set(whole[tick]) if tick in whole else not painted
        view.canvas.update()
        assert on_screen(view) == after
        before = after


def test_a_role_that_is_assumed_again_leaves_the_others_their_countdowns(
    qtbot: QtBot, qapp: QApplication, clock: Clock
) -> None:
    store = Store(clock)
    store.show(many(3))
    store.show_sessions({f"role-{number}": session(f"role-{number}", clock()) for number in range(3)})
    known = store.state("role-1")
    assert known is not None
    store.put(replace(known, assuming=True))
    clock.advance(timedelta(seconds=10))
    view = WholeRows(RoleListModel(store), store)
    qtbot.addWidget(view)
    view.resize(700, 300)
    view.show()
    qtbot.waitExposed(view)
    on_screen(view)
    view.rows.clear()
    clock.advance(timedelta(seconds=1))
    with qtbot.waitSignal(view.ticked, timeout=10_000):
        pass
    on_screen(view)
    assert view.rows == []


def test_the_timer_runs_only_while_a_session_can_be_seen_to_run_down(
    view: RoleListView, acme: Store, qtbot: QtBot
) -> None:
    assert view.counts_down
    view.hide()
    assert not view.counts_down
    view.show()
    assert view.counts_down
    acme.show_sessions({})
    assert not view.counts_down
    view.hide()
    acme.show_sessions({"lake": session("lake", acme.clock())})
    assert not view.counts_down


def test_a_session_that_runs_out_leaves_the_active_ones_by_itself(
    view: RoleListView, model: RoleListModel, clock: Clock, qtbot: QtBot
) -> None:
    clock.advance(timedelta(hours=1))
    with qtbot.waitSignal(model.active_changed, timeout=3000):
        pass
    assert "[Active]" not in shown(model)
    assert not view.counts_down


# At 3000 roles.


def test_a_reset_lays_out_and_keeps_every_row_in_order(qtbot: QtBot, qapp: QApplication, clock: Clock) -> None:
    store = Store(clock)
    store.show(many(3000))
    model = RoleListModel(store)
    view = RoleListView(model, store)
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    model.search("role-29")
    rects = [view.visualRect(model.index(row)) for row in range(model.rowCount())]
    assert len(rects) == 1 + 111
    assert all(above.bottom() + 1 == below.top() for above, below in pairwise(rects))
    assert view.indexAt(rects[5].center()) == model.index(5)
    assert view.indexAt(QPoint(5, rects[-1].bottom() + 1)) == QModelIndex()


def test_a_search_finds_what_it_was_prepared_for_and_what_has_changed_since(
    qtbot: QtBot, qapp: QApplication, clock: Clock
) -> None:
    store = Store(clock)
    store.show(many(2500))
    model = RoleListModel(store)
    model.prepare_search()
    QApplication.processEvents()
    store.show(Catalog({"role-7": replace(role("role-7"), account_name="moved"), "role-2400": role("role-2400")}))
    assert found(model, "moved") == ["role-7"]
    assert found(model, "role-24") == ["role-2400"]


def test_whatever_the_list_is_now_is_made_ready_to_be_searched(qtbot: QtBot, qapp: QApplication, clock: Clock) -> None:
    store = Store(clock)
    store.show(many(2500))
    model = RoleListModel(store)

    def ready() -> bool:
        return all(model.is_ready_for(state.role) for state in store.states())

    assert not ready()
    model.prepare_search()
    qtbot.waitUntil(ready)
    store.show(Catalog({name: replace(each, account_name="moved") for name, each in many(2500).roles.items()}))
    assert not ready()
    qtbot.waitUntil(ready)
    assert len(found(model, "moved")) == 2500


def test_a_role_without_a_region_or_colour_is_painted(view: RoleListView, acme: Store) -> None:
    bare = Role(name="bare", arn=ROLES[0].arn)
    acme.show(Catalog({"bare": bare}))
    assert not view.grab().isNull()


def test_what_is_painted_between_two_ticks_shows_the_second_that_was_told_to_the_details(
    view: RoleListView, clock: Clock, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.ticked, timeout=5000) as told:
        pass
    clock.advance(timedelta(milliseconds=700))
    assert told.args is not None
    assert view._second() == told.args[0]
    clock.advance(timedelta(seconds=5))
    assert view._second() == clock(), "after sleep no tick is waited for"


def test_the_role_that_is_the_default_profile_says_so_in_its_row(
    acme: Store, model: RoleListModel, clock: Clock, qapp: QApplication
) -> None:
    metrics = Metrics(QApplication.font())

    def chips(lines: float) -> list[str]:
        rect = QRect(0, 0, metrics.length(lines), metrics.row)
        role = replace(ROLES[0], region="eu-central-1")
        placed = place(RoleState(role), rect, metrics, clock(), hot=False, is_default=True)
        return [chip.text for chip in placed.chips]

    assert chips(80) == ["eu-central-1", f"{ROLES[0].profile_name} · default"]
    least = next(lines for lines in range(20, 80) if chips(lines))
    assert chips(least) == ["default"], "where there is no room for the profile's own name, this is what is said"
    index = model.index(model.row_of(ROLES[0].name))
    assert "default profile" not in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))
    acme.show_default(ROLES[0].name)
    assert "default profile" in str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))


def test_a_session_that_is_limited_to_read_only_shows_and_says_so_in_its_row(
    acme: Store, model: RoleListModel, clock: Clock
) -> None:
    def chips(terms: Terms) -> list[str]:
        state = RoleState(ROLES[0], session(ROLES[0].name, clock(), terms=terms))
        acme.put(state)
        placed = place(state, QRect(0, 0, 900, 48), Metrics(QApplication.font()), clock(), hot=False)
        return [chip.text for chip in placed.chips]

    def words() -> str:
        index = model.index(model.row_of(ROLES[0].name))
        return str(model.data(index, Qt.ItemDataRole.AccessibleTextRole))

    assert "read only" not in chips(Terms())
    assert "read only" not in words()
    assert chips(Terms(read_only=True))[0] == "read only"
    assert "left, read only" in words()


@pytest.mark.parametrize("left", [timedelta(minutes=59), timedelta(hours=9), timedelta(hours=12)])
def test_the_time_left_has_room_beside_its_ring(qapp: QApplication, clock: Clock, left: timedelta) -> None:
    state = RoleState(ROLES[0], session(ROLES[0].name, clock(), left))
    metrics = Metrics(qapp.font())
    countdown = place(state, QRect(0, 0, 900, 48), metrics, clock(), hot=False).countdown
    assert metrics.width(metrics.strong, time_left(left)) <= figures_in(countdown, metrics).width()


# What is only asked for has not failed.


@pytest.mark.parametrize(
    ("error", "tone"),
    [
        (TokenCodeRequired("arn", "code"), "accent"),
        (ReasonRequired("why"), "accent"),
        (SignInRequired("acme", "sign in"), "accent"),
        (ConfirmationRequired("sure?"), "accent"),
        (RoleRefused("no"), "danger"),
    ],
)
def test_what_a_person_is_asked_for_does_not_look_like_a_failure(
    view: RoleListView, acme: Store, error: RoleSwitchError, tone: str
) -> None:
    acme.put(RoleState(ROLES[2], error=error))
    view.resize(700, 600)
    QApplication.processEvents()
    pill = view.part_rect("stage", Part.TROUBLE)
    shown = view.canvas.grab(pill).toImage()
    colors = {shown.pixelColor(x, y).name() for x in range(shown.width()) for y in range(shown.height())}
    palette = theme.palette()
    assert getattr(palette, tone) in colors
    assert ({palette.accent, palette.danger} & colors) == {getattr(palette, tone)}


def test_a_renewal_that_waits_for_a_person_is_not_read_out_as_failed(clock: Clock) -> None:
    alive = session("stage", clock())
    said = state_in_words(RoleState(ROLES[2], alive, error=SignInRequired("acme", "sign in")), clock())
    assert said.endswith("renewal waits: Sign-in needed")
