"""The history in the window: to read, search, sort and export, and how long it is kept."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
)
from pytestqt.qtbot import QtBot

from roleswitch import texts
from roleswitch.core.catalog import Catalog
from roleswitch.core.history import Entry, History
from roleswitch.core.role import Arn, Role
from roleswitch.core.visits import Visit, search, visits
from roleswitch.errors import DeliveryTrouble, RolesFileBroken, RoleSwitchError
from roleswitch.ui.background import Background
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.history import HistoryDialog, details_text, sentence
from roleswitch.ui.history_actions import HistoryActions, Past
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work
from tests.conftest import Clock
from tests.fakes import MemoryKeyring, switch_with
from tests.ui.dialogs.lists import button, words
from tests.ui.sessions import session

PROD = Role(
    name="prod",
    arn=Arn("aws", "482109375526", "Admin"),
    display_name="Production",
    account_name="acme-prod",
    color="red",
    source="work",
)
LAKE = Role(name="lake", arn=Arn("aws", "731044561290", "DataAnalyst"), source="work")
NOW = datetime.fromisoformat("2026-03-01T12:00:00Z")


def visit(role: Role, hours_ago: float, *, minutes: float = 60, to: str = "", **more: object) -> list[Entry]:
    """Assumed so long ago, for an hour, and ended after that many minutes where it is less."""
    began = NOW - timedelta(hours=hours_ago)
    assumed = Entry(
        at=began,
        event="assumed",
        role=role.name,
        role_arn=str(role.arn),
        began=began,
        expiration=began + timedelta(hours=1),
        source="work",
        to=to,
        **more,  # type: ignore[arg-type]
    )
    ended = replace(assumed, at=began + timedelta(minutes=minutes), event="ended", to="")
    return [assumed, ended] if minutes < 60 else [assumed]


PAST = visits(
    [
        *visit(LAKE, 0.5, to="console: athena"),
        *visit(PROD, 30, minutes=10, reason="release 4.2", to="profile prod-admin", read_only=True),
        *visit(LAKE, 2000, reason="audit"),
    ][::-1],
    (PROD, LAKE),
)


class NotingHistory:
    """Answers with `past`, and keeps what it was asked."""

    def __init__(self, past: Past | RoleSwitchError) -> None:
        self.past = past
        self.loads = 0
        self.kept: list[int] = []
        self.exported: list[tuple[Sequence[Visit], Path]] = []
        self.trouble: RoleSwitchError | None = None

    def load(self, done: Callable[[Past | RoleSwitchError], None]) -> None:
        self.loads += 1
        done(self.past)

    def keep(self, days: int, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.kept.append(days)
        done(self.trouble)

    def export(
        self, these: Sequence[Visit], path: Path, now: datetime, done: Callable[[RoleSwitchError | None], None]
    ) -> None:
        self.exported.append((these, path))
        done(self.trouble)


Open = Callable[..., HistoryDialog]


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({"prod": PROD, "lake": LAKE}, {}))
    return store


@pytest.fixture
def history(qapp: QApplication) -> NotingHistory:
    return NotingHistory(Past(PAST, 365))


@pytest.fixture
def opened(qtbot: QtBot, store: Store, history: NotingHistory) -> Open:
    held = []  # as a window does, whose children they are otherwise

    def opened(role: str = "", actions: HistoryActions | None = None) -> HistoryDialog:
        dialog = HistoryDialog(store, actions or cast(HistoryActions, history), role=role)
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        held.append(dialog)
        return dialog

    return opened


def table(dialog: HistoryDialog) -> QTableView:
    found = dialog.findChild(QTableView, "historyTable")
    assert isinstance(found, QTableView)
    return found


def cells(dialog: HistoryDialog, column: int = 1) -> list[str]:
    model = table(dialog).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def row(dialog: HistoryDialog, number: int) -> list[str]:
    return [cells(dialog, column)[number] for column in range(table(dialog).model().columnCount())]


def search_field(dialog: HistoryDialog) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Search the history")


def combo(dialog: HistoryDialog, name: str) -> QComboBox:
    return next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)


def choose(dialog: HistoryDialog, name: str, text: str) -> None:
    """As a person does."""
    found = combo(dialog, name)
    found.setCurrentText(text)
    found.activated.emit(found.currentIndex())


def details(dialog: HistoryDialog) -> str:
    found = dialog.findChild(QPlainTextEdit)
    assert isinstance(found, QPlainTextEdit)
    return found.toPlainText()


def question(dialog: HistoryDialog) -> QDialog:
    found = dialog.findChild(QDialog, "confirm")
    assert isinstance(found, QDialog)
    return found


# the table


def test_once_it_is_closed_and_gone_what_happens_to_sessions_is_nothing_to_it(qtbot: QtBot, store: Store) -> None:
    dialog = HistoryDialog(store, cast(HistoryActions, NotingHistory(Past(PAST, 365))))
    dialog.show()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    with qtbot.captureExceptions() as raised:
        store.changed.emit("prod")
        store.list_changed.emit()
    assert raised == []


def test_the_newest_comes_first_with_all_that_people_ask(opened: Open) -> None:
    dialog = opened()
    assert cells(dialog) == ["lake", "Production", "lake"]
    here = (NOW - timedelta(hours=30)).astimezone()
    assert row(dialog, 1) == [
        f"{here:%Y-%m-%d %H:%M}",
        "Production",
        "acme-prod",
        "10 min",
        "release 4.2",
        "profile prod-admin",
        "read only",
    ]
    assert row(dialog, 0)[3:] == ["30 min, active", "", "console: athena", ""]
    assert row(dialog, 2)[3] == "1 h, expired"
    assert "3 in all" in words(dialog)


def test_a_role_has_its_colour_beside_its_name(opened: Open) -> None:
    model = table(opened()).model()
    colors = [model.index(row, 1).data(Qt.ItemDataRole.DecorationRole) for row in range(2)]
    assert QColor(colors[1]).name() == "#d13438"
    assert model.index(1, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_screen_reader_is_told_the_whole_row(opened: Open) -> None:
    said = table(opened()).model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Production, acme-prod, 2026-02-2")
    assert said.endswith("10 min, read only, release 4.2, profile prod-admin")


def test_words_and_times_choose_what_is_shown(opened: Open) -> None:
    dialog = opened()
    search_field(dialog).setText("4821-0937 RELEASE")
    assert cells(dialog) == ["Production"]
    assert "1 of 3" in words(dialog)
    search_field(dialog).setText("")
    combo(dialog, "From when").setCurrentText("Last 7 days")
    assert cells(dialog) == ["lake", "Production"]
    search_field(dialog).setText("nobody")
    assert "Nothing in the history is like that." in words(dialog)
    assert not button(dialog, "Export…").isEnabled()


def test_the_history_of_a_role_leads_on_to_all(opened: Open) -> None:
    dialog = opened(role="prod")
    assert cells(dialog) == ["Production"]
    choice = combo(dialog, "Of which roles")
    assert (choice.isVisible(), choice.currentText()) == (True, "Production")
    choice.setCurrentText("All roles")
    assert len(cells(dialog)) == 3
    assert not combo(opened(), "Of which roles").isVisible()


@pytest.mark.parametrize("column", [0, 1, 2, 4, 5, 6])
def test_a_click_on_a_title_sorts_and_another_one_turns_it_around(opened: Open, column: int) -> None:
    dialog = opened()
    head = table(dialog).horizontalHeader()
    for backwards in (False, True):
        at = QPoint(head.sectionViewportPosition(column) + 10, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        shown = cells(dialog, column)
        assert shown == sorted(shown, key=str.casefold, reverse=backwards)


def test_sorted_by_length_the_shortest_comes_first_and_last(opened: Open) -> None:
    dialog = opened()
    table(dialog).sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert cells(dialog, 3) == ["10 min", "30 min, active", "1 h, expired"]
    table(dialog).sortByColumn(3, Qt.SortOrder.DescendingOrder)
    assert cells(dialog, 3) == ["1 h, expired", "30 min, active", "10 min"]


def test_it_is_sorted_by_keyboard_as_by_a_click_and_told_how(opened: Open) -> None:
    dialog = opened()
    order = combo(dialog, "Sort by")
    (label,) = (each for each in dialog.findChildren(QLabel) if each.buddy() is order)
    assert (label.isVisible(), label.text()) == (True, "Sort by")
    assert order.currentText() == "When, newest first"
    order.setFocus()
    QTest.keyClick(order, Qt.Key.Key_Down)
    assert order.currentText() == "When, oldest first"
    assert cells(dialog, 4) == ["audit", "release 4.2", ""]
    QTest.keyClicks(order, "how")
    assert (order.currentText(), dialog.focusWidget()) == ("How long, longest first", order)
    assert cells(dialog, 3) == ["1 h, expired", "30 min, active", "10 min"]
    head = table(dialog).horizontalHeader()
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (3, Qt.SortOrder.DescendingOrder)


def test_how_it_is_sorted_by_a_click_is_told_in_words(opened: Open) -> None:
    dialog = opened()
    head = table(dialog).horizontalHeader()
    told = []
    for column in (1, 1, 3, 6):
        at = QPoint(head.sectionViewportPosition(column) + 10, head.height() // 2)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        told.append(combo(dialog, "Sort by").currentText())
    assert told == ["Role, A to Z", "Role, Z to A", "How long, shortest first", "Read only, last"]


def test_what_is_chosen_stays_chosen_while_it_is_shown(opened: Open) -> None:
    dialog = opened()
    table(dialog).setCurrentIndex(table(dialog).model().index(1, 0))
    assert "Why: release 4.2" in details(dialog)
    table(dialog).sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert (table(dialog).currentIndex().row(), "Production" in details(dialog)) == (0, True)
    search_field(dialog).setText("audit")
    assert "Why: audit" in details(dialog)
    search_field(dialog).setText("nobody")
    assert details(dialog) == ""


def test_the_details_tell_what_happened_when() -> None:
    entries = [*visit(PROD, 30, minutes=10, reason="release 4.2", to="profile prod-admin")]
    renewed = replace(entries[0], event="renewed", at=NOW - timedelta(hours=2))
    (told,) = visits([replace(entries[1], at=NOW), renewed, entries[0]], (PROD,))
    here = (NOW - timedelta(hours=30)).astimezone()
    lines = details_text(told, NOW).splitlines()
    assert lines[0] == "Production (prod) · arn:aws:iam::482109375526:role/Admin"
    assert lines[1].startswith(f"{here:%Y-%m-%d %H:%M:%S} to ")
    assert lines[1].endswith(", renewed once")
    assert f"{here:%H:%M:%S}  assumed: profile prod-admin" in lines


def test_what_happened_is_told_in_the_language_of_the_window() -> None:
    entries = visit(PROD, 0.001, to="profile prod")
    texts.speak(lambda text, *_: f"<{text}>")
    try:
        told = details_text(visits(entries, [PROD])[0], NOW)
    finally:
        texts.speak(None)
    assert "<under 1 min><, <active>>" in told
    assert "<assumed>" in told


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("profile prod-admin", "<profile prod-admin>"),
        ("exports for fish", "<exports for fish>"),
        ("shell on i-0abc", "<shell on i-0abc>"),
        ("console", "<console>"),
        ("console link", "<console link>"),
        ("shell", "shell"),
        ("exec", "exec"),
        ("Profil prod-admin", "Profil prod-admin"),
    ],
)
def test_where_it_was_delivered_is_told_in_the_language_of_the_window(to: str, words: str) -> None:
    (told,) = visits(visit(PROD, 0.001, to=to), [PROD])
    texts.speak(lambda text, *_: f"<{text}>")
    try:
        assert words in sentence(told, NOW)
        assert words in details_text(told, NOW)
    finally:
        texts.speak(None)


def test_a_place_is_found_by_what_the_window_calls_it_and_named_once_whatever_wrote_it() -> None:
    german = {"console": "Konsole", "profile {profile_name}": "Profil {profile_name}", "read only": "nur lesen"}
    before, *_ = visit(PROD, 0.001, to="Profil prod", read_only=True)
    entries = [replace(before, event="delivered", to=to) for to in ("console", "profile prod")]
    texts.speak(lambda text, *_: german.get(text) or text)
    try:
        told = visits([*entries, before], [PROD])
        assert sentence(told[0], NOW).endswith("nur lesen, Profil prod, Konsole")
        for typed in ("konsole", "console", "profil prod", "profile", "nur lesen", "read only"):
            assert search(told, typed) == list(told), typed
    finally:
        texts.speak(None)


def test_what_a_hook_said_is_no_place() -> None:
    begun = visit(PROD, 0.001)
    failed = replace(begun[0], event="hook failed", to="profile x is locked")
    texts.speak(lambda text, *_: f"<{text}>")
    try:
        (told,) = visits([failed, *begun], [PROD])
        assert "profile x is locked" in details_text(told, NOW)
        assert "<profile" not in details_text(told, NOW)
    finally:
        texts.speak(None)


def test_arrows_move_in_the_table_while_words_are_typed_and_enter_presses_nothing(opened: Open) -> None:
    dialog = opened()
    QTest.keyClick(search_field(dialog), Qt.Key.Key_Down)
    assert table(dialog).currentIndex().row() == 1
    QTest.keyClick(search_field(dialog), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.findChild(QFileDialog) is None
    QTest.keyClicks(search_field(dialog), "x")
    QTest.keyClick(search_field(dialog), Qt.Key.Key_Escape)
    assert (search_field(dialog).text(), dialog.isVisible()) == ("", True)
    QTest.keyClick(search_field(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_what_happens_meanwhile_is_shown(
    qtbot: QtBot, opened: Open, store: Store, history: NotingHistory, clock: Clock
) -> None:
    dialog = opened()
    history.past = Past(PAST[1:], 365)
    for _ in range(3):
        state = store.state("prod")
        assert state is not None
        clock.advance(timedelta(seconds=1))
        store.put(replace(state, session=session("prod", clock())))
    qtbot.waitUntil(lambda: len(cells(dialog)) == 2)
    assert history.loads == 2


def test_without_any_it_says_so(opened: Open, history: NotingHistory) -> None:
    history.past = Past((), 365)
    assert "Nothing has been assumed yet." in words(opened())
    history.past = Past((), 0)
    assert "No history is kept." in words(opened())


def test_trouble_with_reading_is_told(opened: Open, history: NotingHistory) -> None:
    history.past = RolesFileBroken("roles.toml cannot be read.")
    assert [each.text() for each in opened().findChildren(Outcome)] == ["roles.toml cannot be read."]


def test_a_keystroke_in_ten_thousand_rows_is_not_felt(opened: Open, history: NotingHistory) -> None:
    many = [replace(PAST[number % 3], began=NOW - timedelta(hours=number)) for number in range(10_000)]
    history.past = Past(many, 365)
    dialog = opened()
    QApplication.processEvents()
    took = []
    for text in ("r", "re", "rel", "release"):
        began = time.perf_counter()
        search_field(dialog).setText(text)
        QApplication.processEvents()
        took.append(time.perf_counter() - began)
    assert len(cells(dialog)) == 3333
    assert min(took) < 0.1  # 10 ms where nothing else runs


# how long it is kept


def test_keeping_it_longer_asks_nothing(opened: Open, history: NotingHistory) -> None:
    dialog = opened()
    assert combo(dialog, "Keep history for").currentText() == "1 year"
    choose(dialog, "Keep history for", "3 years")
    assert (history.kept, history.loads) == ([1095], 2)


def test_before_older_history_is_removed_the_person_is_asked(opened: Open, history: NotingHistory) -> None:
    dialog = opened()
    choose(dialog, "Keep history for", "30 days")
    assert history.kept == []
    assert "1 entry that is older is removed for good." in words(question(dialog))
    question(dialog).reject()
    assert combo(dialog, "Keep history for").currentText() == "1 year"
    assert history.kept == []


def test_no_history_at_all_is_kept_where_that_is_wanted(opened: Open, history: NotingHistory) -> None:
    dialog = opened()
    choose(dialog, "Keep history for", "No history")
    assert question(dialog).accessibleName() == "Keep no history?"
    button(question(dialog), "Remove").click()
    assert history.kept == [0]


def test_a_number_of_days_that_was_set_by_hand_is_shown(opened: Open, history: NotingHistory) -> None:
    history.past = Past(PAST, 45)
    choice = combo(opened(), "Keep history for")
    assert choice.currentText() == "45 days"
    assert [choice.itemText(number) for number in range(choice.count())][1:3] == ["30 days", "90 days"]


def test_what_could_not_be_set_is_told_and_the_choice_is_as_before(opened: Open, history: NotingHistory) -> None:
    history.trouble = DeliveryTrouble("roles.toml was not written.")
    dialog = opened()
    choose(dialog, "Keep history for", "10 years")
    assert [each.text() for each in dialog.findChildren(Outcome)] == ["roles.toml was not written."]
    assert combo(dialog, "Keep history for").currentText() == "1 year"


# out of the window


def save(dialog: HistoryDialog, path: Path) -> None:
    button(dialog, "Export…").click()
    chooser = dialog.findChild(QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))


def test_what_is_shown_is_exported(opened: Open, history: NotingHistory, tmp_path: Path) -> None:
    dialog = opened()
    search_field(dialog).setText("audit")
    save(dialog, tmp_path / "h.csv")
    assert history.exported == [([PAST[2]], tmp_path / "h.csv")]
    assert f"1 row saved as {tmp_path / 'h.csv'}." in words(dialog)


def test_an_export_that_fails_is_told(opened: Open, history: NotingHistory, tmp_path: Path) -> None:
    history.trouble = DeliveryTrouble("h.csv was not written: the disk is full.")
    dialog = opened()
    save(dialog, tmp_path / "h.csv")
    assert "h.csv was not written: the disk is full." in words(dialog)


# the work behind it


@pytest.fixture
def actions(store: Store, home: Path) -> Iterator[HistoryActions]:
    background = Background()
    switch = switch_with(MemoryKeyring())
    switch.roles.put_role(PROD)
    yield HistoryActions(Work(lambda: switch, store, background))
    background.close()


def outcome_of(qtbot: QtBot, call: Callable[[Callable[[object], None]], None]) -> object:
    found: list[object] = []
    call(found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=10_000)
    return found[0]


def write(*days_ago: int) -> None:
    for days in days_ago:
        began = datetime.now(NOW.tzinfo) - timedelta(days=days)
        made = replace(session("prod", began), role_arn=str(PROD.arn))
        History(keep_days=lambda: 3650).add("assumed", made, began)


def test_the_history_is_read_with_what_the_list_says(qtbot: QtBot, actions: HistoryActions) -> None:
    write(1)
    past = outcome_of(qtbot, actions.load)
    assert isinstance(past, Past)
    assert ([each.title for each in past.visits], past.keep_days) == (["Production"], 365)


def test_what_is_older_goes_at_once_and_the_setting_stays(qtbot: QtBot, actions: HistoryActions) -> None:
    write(100, 40, 2)
    catalogs: list[Catalog] = []
    actions.list_changed.connect(catalogs.append)
    assert outcome_of(qtbot, lambda done: actions.keep(30, done)) is None
    past = outcome_of(qtbot, actions.load)
    assert isinstance(past, Past)
    assert (len(past.visits), past.keep_days) == (1, 30)
    assert catalogs[0].history.keep_days == 30


@pytest.mark.parametrize(("name", "begins"), [("h.csv", "\ufeffbegan,until,"), ("h.json", "["), ("h", "\ufeffbegan")])
def test_the_files_name_says_in_which_form_it_is_written(
    qtbot: QtBot, actions: HistoryActions, tmp_path: Path, name: str, begins: str
) -> None:
    assert outcome_of(qtbot, lambda done: actions.export(PAST, tmp_path / name, NOW, done)) is None
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert text.startswith(begins)
    assert "release 4.2" in text
    if name == "h.json":
        assert len(json.loads(text)) == 3


def test_a_file_that_cannot_be_written_is_trouble(qtbot: QtBot, actions: HistoryActions, tmp_path: Path) -> None:
    trouble = outcome_of(qtbot, lambda done: actions.export(PAST, tmp_path / "no" / "h.csv", NOW, done))
    assert isinstance(trouble, DeliveryTrouble)


def test_the_whole_way_from_the_file_to_the_table(qtbot: QtBot, opened: Open, actions: HistoryActions) -> None:
    write(3, 1)
    dialog = opened(actions=actions)
    assert "Reading …" in words(dialog)
    qtbot.waitUntil(lambda: cells(dialog) == ["Production", "Production"])
    assert table(dialog).model().rowCount(QModelIndex()) == 2
