"""The dialog with what has changed in a team list: what is shown and ticked, and what is taken."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Role
from roleswitch.core.session import RoleState
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.team_list import TeamList
from roleswitch.errors import RoleSwitchError, TeamListTrouble
from roleswitch.exchange.offer import Offer
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.lists import Taken, TeamCheck
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.team_changes import TeamChangesDialog
from roleswitch.ui.preview_list import PreviewPane, tooltip_of
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.conftest import WORK
from tests.ui.sessions import session

TEAM = TeamList(name="platform", url="https://intranet.example.com/roles.toml", source="work")
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")


def role(name: str, account_id: str = "482109375526", **fields: object) -> Role:
    arn = Arn("aws", account_id, name.capitalize())
    return Role(name=name, arn=arn, **{"source": "work", **fields})  # type: ignore[arg-type]  # fields of Role


PROD, PARTNER, OLD = (role(name, team="platform") for name in ("prod", "partner", "old"))


def new(name: str, **fields: object) -> Item:
    made = role(name, **fields)  # type: ignore[arg-type]  # fields of Role
    return Item(what=What.NEW, name=name, words="new", role=made)


MOVED = Item(
    what=What.LOOK,
    name="partner",
    words="look: other account",
    role=role("partner", "706469024316"),
    before=PARTNER,
)
OTHER_PORTAL = Item(
    what=What.LOOK,
    name="acme",
    words="another sign-in than the one you have",
    source=replace(ACME, start_url="https://evil.awsapps.com/start", region="eu-central-1"),
)
GONE = Item(what=What.GONE, name="old", words="no longer in platform", role=OLD, before=OLD)
UNUSABLE = Item(what=What.UNUSABLE, name="sources.work", words="a key is one person's own", line=41)
ITEMS = (
    OTHER_PORTAL,
    new("audit"),
    Item(what=What.CHANGED, name="prod", words="colour changes", role=role("prod", color="red"), before=PROD),
    MOVED,
    GONE,
    UNUSABLE,
)


class TakingActions(QObject):
    """Notes what it is to take; the test says what came of it."""

    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[frozenset[int]] = []
        self.told: list[str] = []
        self.said.connect(self.told.append)
        self.done: Callable[[Taken | RoleSwitchError], None] = lambda _: None

    @property
    def lists(self) -> TakingActions:
        return self

    def take_team(
        self, check: TeamCheck, chosen: Collection[int], done: Callable[[Taken | RoleSwitchError], None]
    ) -> None:
        self.taken.append(frozenset(chosen))
        self.done = done


@pytest.fixture
def actions(qtbot: QtBot) -> TakingActions:
    return TakingActions()


Open = Callable[..., TeamChangesDialog]


@pytest.fixture
def open_dialog(acme: Store, actions: TakingActions, qtbot: QtBot, clock: Clock) -> Open:
    parent = QWidget()
    qtbot.addWidget(parent)
    roles = {each.name: each for each in (PROD, PARTNER, OLD)}
    acme.show(Catalog(roles, {"work": WORK, "acme": ACME}, teams={"platform": TEAM}))
    acme.put(RoleState(OLD, session("old", clock() - timedelta(minutes=1))))

    def opened(*items: Item, team: TeamList = TEAM) -> TeamChangesDialog:
        preview = Preview(origin=team.name, items=items or ITEMS)
        dialog = TeamChangesDialog(
            acme,
            cast(Actions, actions),
            TeamCheck(team=team, offer=Offer(origin=team.name), preview=preview),
            parent,
        )
        dialog.open()
        return dialog

    return opened


NEW_TEAM = replace(TEAM, name="data")


def pane(dialog: QWidget) -> PreviewPane:
    (found,) = dialog.findChildren(PreviewPane)
    return found


def ticked(dialog: QWidget) -> set[str]:
    return {pane(dialog).preview.items[number].name for number in pane(dialog).ticked}


def row(dialog: QWidget, name: str) -> str:
    return next(tooltip_of(item) for item in pane(dialog).preview.items if item.name == name)


def toggle(dialog: QWidget, number: int) -> None:
    rows = pane(dialog).list
    rows.setCurrentIndex(rows.model().index(number, 0))
    QTest.keyClick(rows, Qt.Key.Key_Space)


def take(dialog: QWidget) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.isDefault())


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def shown(dialog: QWidget) -> str:
    return "\n".join(found.text() for found in dialog.findChildren(QLabel) if found.isVisible())


def test_it_says_where_the_list_comes_from_what_was_found_and_that_nothing_is_written(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert dialog.windowTitle() == "Team list platform"
    assert "From https://intranet.example.com/roles.toml" in shown(dialog)
    assert "1 new, 1 changed, 1 to look at, 1 no longer there, 1 that cannot be used." in shown(dialog)
    assert "Nothing is written yet." in shown(dialog)


def test_what_is_new_has_changed_or_has_gone_is_ticked_and_what_to_look_at_is_not(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert ticked(dialog) == {"audit", "prod", "old"}
    assert take(dialog).text() == "Take 3 changes"


def test_another_role_arn_under_a_known_name_is_shown_with_the_one_before(open_dialog: Open) -> None:
    said = row(open_dialog(), "partner")
    assert "look: other account" in said
    assert said.index(str(PARTNER.arn)) < said.index("arn:aws:iam::706469024316:role/Partner")


def test_another_sign_in_under_a_known_name_is_shown_with_the_one_before(open_dialog: Open) -> None:
    said = row(open_dialog(), "acme")
    assert "in your list: https://acme.awsapps.com/start in eu-west-1" in said
    assert "here: https://evil.awsapps.com/start in eu-central-1" in said


def test_a_sign_in_that_takes_the_name_of_ones_own_key_is_shown_with_that(open_dialog: Open) -> None:
    said = row(open_dialog(replace(OTHER_PORTAL, name="work")), "work")
    assert "in your list: an access key" in said


def test_what_cannot_be_used_is_shown_with_its_line_and_cannot_be_ticked(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert row(dialog, "sources.work").startswith("[sources.work] line 41\na key is one person's own")
    toggle(dialog, ITEMS.index(UNUSABLE))
    assert "sources.work" not in ticked(dialog)


def test_that_a_session_ends_is_said_before(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert "Its session ends." in row(dialog, "old")
    assert "Its session ends." not in row(dialog, "partner")


def test_the_button_counts_what_is_ticked_and_that_is_taken(open_dialog: Open, actions: TakingActions) -> None:
    dialog = open_dialog()
    toggle(dialog, ITEMS.index(MOVED))
    assert take(dialog).text() == "Take 4 changes"
    for number in (1, 2, 4):
        toggle(dialog, number)
    assert take(dialog).text() == "Take 1 change"
    take(dialog).click()
    assert actions.taken == [{ITEMS.index(MOVED)}]


def test_nothing_ticked_is_nothing_to_take(open_dialog: Open) -> None:
    dialog = open_dialog()
    button(dialog, "Tick none").click()
    assert not take(dialog).isEnabled()


def test_not_now_takes_nothing(open_dialog: Open, actions: TakingActions) -> None:
    dialog = open_dialog()
    button(dialog, "Not now").click()
    assert not dialog.isVisible()
    assert actions.taken == []


def test_where_nothing_can_be_taken_it_can_only_be_closed(open_dialog: Open) -> None:
    dialog = open_dialog(UNUSABLE)
    assert not take(dialog).isEnabled()
    assert button(dialog, "Close").isEnabled()


def test_a_list_that_is_not_there_yet_is_added_also_with_nothing_of_it(
    open_dialog: Open, actions: TakingActions
) -> None:
    dialog = open_dialog(new("audit"), new("viewer"), team=NEW_TEAM)
    assert take(dialog).text() == "Add 2 roles"
    button(dialog, "Tick none").click()
    assert (take(dialog).text(), take(dialog).isEnabled()) == ("Add", True)
    take(dialog).click()
    assert actions.taken == [frozenset()]
    actions.done(Taken())
    assert actions.told == ["The team list data is added."]


def test_an_empty_list_can_be_added_too(open_dialog: Open) -> None:
    dialog = open_dialog(UNUSABLE, team=NEW_TEAM)
    assert (take(dialog).text(), take(dialog).isEnabled()) == ("Add", True)
    assert button(dialog, "Not now").isEnabled()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("work", "1 role names no source: work is used, as the settings of this list say."),
        (None, "1 role names no source: give one to each, or one to all in the settings of this list."),
    ],
)
def test_who_assumes_the_roles_that_name_nobody_is_said(open_dialog: Open, source: str | None, said: str) -> None:
    dialog = open_dialog(new("audit", source=None), new("viewer"), team=replace(TEAM, source=source))
    assert said in shown(dialog)


def test_while_it_is_taken_nothing_can_be_changed_and_then_it_closes(open_dialog: Open, actions: TakingActions) -> None:
    dialog = open_dialog()
    take(dialog).click()
    assert not take(dialog).isEnabled()
    assert not pane(dialog).isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(actions.taken) == 1
    actions.done(Taken(roles=("audit", "prod"), removed=("old",), troubles=("~/.aws is read-only.",)))
    assert not dialog.isVisible()
    assert actions.told == ["platform: 3 changes taken. ~/.aws is read-only."]


def test_trouble_stands_in_the_dialog_and_it_can_be_tried_again(open_dialog: Open, actions: TakingActions) -> None:
    dialog = open_dialog()
    take(dialog).click()
    actions.done(TeamListTrouble("teams/platform.toml cannot be written: No space left on device."))
    assert "No space left on device" in shown(dialog)
    take(dialog).click()
    assert actions.taken[0] == actions.taken[1]


def test_trouble_that_comes_after_the_dialog_was_closed_is_said_in_the_window(
    open_dialog: Open, actions: TakingActions, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    take(dialog).click()
    with qtbot.waitSignal(dialog.destroyed):
        button(dialog, "Not now").click()
    actions.done(TeamListTrouble("No space left on device."))
    assert actions.told == ["No space left on device."]


def test_five_thousand_changes_are_shown_in_a_moment(open_dialog: Open) -> None:
    dialog = open_dialog(*(new(f"r{number}") for number in range(5000)))
    assert take(dialog).text() == "Take 5000 changes"
    toggle(dialog, 4999)
    assert take(dialog).text() == "Take 4999 changes"
