"""Which dialog of lists in and out opens for what, and what one leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog, Problem
from roleswitch.core.role import Arn, Role
from roleswitch.core.rules import Rule
from roleswitch.core.session import RoleState
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.team_list import TeamList
from roleswitch.errors import DeliveryTrouble, RoleSwitchError, TeamListTrouble
from roleswitch.exchange.offer import Format, Offer
from roleswitch.exchange.organization import Template
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.lists import TeamCheck
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.assume_group import AssumeGroupDialog
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.export_roles import ExportDialog
from roleswitch.ui.dialogs.identity_center_source import IdentityCenterSourceDialog
from roleswitch.ui.dialogs.import_roles import ImportDialog
from roleswitch.ui.dialogs.import_start import ImportStartDialog
from roleswitch.ui.dialogs.organization import OrganizationDialog
from roleswitch.ui.dialogs.rules import RulesDialog
from roleswitch.ui.dialogs.team_changes import TeamChangesDialog
from roleswitch.ui.dialogs.team_list import TeamListDialog
from roleswitch.ui.group_actions import GroupActions
from roleswitch.ui.list_actions import ListActions
from roleswitch.ui.list_dialogs import ListDialogs
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.sign_in_actions import SignInActions
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work
from tests.conftest import Clock
from tests.ui.conftest import ROLES, WORK
from tests.ui.dialogs.test_mfa_code import HeldWork
from tests.ui.sessions import session

# The offscreen platform says so of menus and windows.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard")

D = TypeVar("D", bound=QDialog)

PLATFORM = TeamList(name="platform", file="/mnt/share/roles.toml", source="work")
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
SHARED, LAKE = (
    Role(name=name, arn=Arn("aws", "482109375526", name), source=source, team=team)
    for name, source, team in (("shared", "acme", "platform"), ("portal", "acme", ""))
)
NEW = Item(what=What.NEW, name="more", words="new", role=replace(SHARED, name="more", team=""))


@dataclass
class Asked:
    """Stands where the Switch does, and notes what its lists and sign-ins are asked."""

    calls: list[tuple[str, tuple[object, ...]]] = field(default_factory=list)

    @property
    def lists(self) -> Asked:
        return self

    sign_ins = roles = lists

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *given, **_: self.calls.append((name, given))


class DialogsOfRoles:
    def __init__(self) -> None:
        self.keys_added = 0

    def add_key(self) -> None:
        self.keys_added += 1


class Window(QWidget):
    """As much of the main window as the dialogs know of it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.roles = DialogsOfRoles()
        self.shown_roles = ["lake"]

    def say(self, sentence: str) -> None:
        self.told.append(sentence)


class ListWork(QObject):
    """Real actions, whose work waits until the test says what came of it."""

    said = Signal(str)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store = store
        self.work = HeldWork()
        self.lists = ListActions(cast(Work, self.work), store, self)
        self.groups = GroupActions(cast(Work, self.work), store, cast(Actions, self))
        self.ended: list[str] = []
        self.sign_ins = SignInActions(cast(Work, self.work), store, self)
        self.sessions_loaded = 0

    def load_sessions(self) -> None:
        self.sessions_loaded += 1

    def end(self, name: str) -> None:
        self.ended.append(name)
        state = self.store.state(name)
        assert state is not None
        self.store.put(replace(state, session=None))

    def asked(self) -> tuple[str, tuple[object, ...]]:
        """What the work that is waited for asks."""
        there = Asked()
        self.work.held[-1][0](there)
        return there.calls[0]

    def come(self, outcome: object) -> None:
        _, done, failed = self.work.held.pop()
        if isinstance(outcome, RoleSwitchError):
            failed(outcome)
        else:
            done(outcome)


@pytest.fixture
def actions(acme: Store) -> ListWork:
    roles = {role.name: role for role in (*ROLES, SHARED, LAKE)}
    acme.show(Catalog(roles, {"work": WORK, "acme": ACME}, teams={"platform": PLATFORM}))
    return ListWork(acme)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialogs(acme: Store, actions: ListWork, window: Window) -> ListDialogs:
    actions.said.connect(window.say)
    return ListDialogs(acme, cast(Actions, actions), cast(MainWindow, window))


def opened(window: QWidget, kind: type[D]) -> D:
    """The one dialog that is open, which is of that kind."""
    # Those that were closed are deleted by the event loop.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (found,) = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert isinstance(found, kind)
    return found


def none_open(window: QWidget) -> bool:
    return not any(dialog.isVisible() for dialog in window.findChildren(QDialog))


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def words(dialog: QWidget) -> str:
    return "\n".join(found.text() for found in dialog.findChildren(QLabel))


def check(*items: Item, problems: tuple[Problem, ...] = (), team: TeamList = PLATFORM) -> TeamCheck:
    offer = Offer(origin=team.name, problems=problems)
    return TeamCheck(team=team, offer=offer, preview=Preview(origin=team.name, items=items))


# ---------------------------------------------------------------- import and export


def test_an_import_begins_with_where_from(dialogs: ListDialogs, actions: ListWork, window: Window) -> None:
    dialogs.import_roles()
    start = opened(window, ImportStartDialog)
    start.aws_chosen.emit()
    start.close()
    assert opened(window, ImportDialog).windowTitle() == "Import from ~/.aws"
    assert actions.asked() == ("read_aws", ())


@pytest.mark.parametrize(
    ("choose", "title", "asked"),
    [
        (lambda start: start.file_chosen.emit("/a/roles.txt"), "Import from roles.txt", "read_file"),
        (lambda start: start.text_chosen.emit("[a]", Format.EXTEND_SWITCH_ROLES), "Import roles", "read"),
        (
            lambda start: start.identity_center_chosen.emit("acme"),
            "Accounts and roles of acme",
            "find_permission_sets",
        ),
    ],
)
def test_what_was_chosen_is_read(
    dialogs: ListDialogs,
    actions: ListWork,
    window: Window,
    *,
    choose: Callable[[ImportStartDialog], None],
    title: str,
    asked: str,
) -> None:
    dialogs.import_roles()
    start = opened(window, ImportStartDialog)
    choose(start)
    start.close()
    assert opened(window, ImportDialog).windowTitle() == title
    assert actions.asked()[0] == asked


def test_what_was_pasted_is_read_as_what_the_person_says_it_is(
    dialogs: ListDialogs, actions: ListWork, window: Window
) -> None:
    dialogs.import_roles()
    opened(window, ImportStartDialog).text_chosen.emit("[a]", Format.EXTEND_SWITCH_ROLES)
    assert actions.asked() == ("read", ("[a]",))


def test_another_origin_can_be_chosen_from_the_preview(dialogs: ListDialogs, window: Window) -> None:
    dialogs.import_aws()
    dialog = opened(window, ImportDialog)
    dialog.another_requested.emit()
    dialog.close()
    opened(window, ImportStartDialog)


def test_the_accounts_of_an_organization_are_found_by_a_template(
    dialogs: ListDialogs, actions: ListWork, window: Window
) -> None:
    dialogs.import_roles()
    start = opened(window, ImportStartDialog)
    start.organization_requested.emit()
    start.close()
    template = Template(role_name="Audit", source="work")
    dialog = opened(window, OrganizationDialog)
    dialog.template_ready.emit("lake", template)
    dialog.close()
    assert opened(window, ImportDialog).windowTitle() == "Accounts of an organization"
    assert actions.asked() == ("find_accounts", ("lake", template))


def test_roles_are_exported(dialogs: ListDialogs, window: Window) -> None:
    dialogs.export_roles(["lake"])
    opened(window, ExportDialog)


# ---------------------------------------------------------------- Identity Center


def test_who_adds_a_sign_in_is_shown_what_can_be_reached_with_it(
    dialogs: ListDialogs, actions: ListWork, window: Window
) -> None:
    dialogs.add_identity_center()
    dialog = opened(window, IdentityCenterSourceDialog)
    dialog.saved.emit("acme")
    dialog.close()
    opened(window, ImportDialog)
    assert actions.asked() == ("find_permission_sets", ("acme",))


def test_who_changes_one_is_not(dialogs: ListDialogs, actions: ListWork, window: Window) -> None:
    dialogs.edit_identity_center(ACME)
    opened(window, IdentityCenterSourceDialog).saved.emit("acme")
    assert actions.work.held == []


@pytest.mark.parametrize(
    ("active", "said"),
    [((), "The AWS CLI"), (("portal",), "The session of portal ends. "), (("portal", "shared"), "2 sessions that")],
)
def test_signing_out_is_asked_for_with_what_ends(
    dialogs: ListDialogs, acme: Store, window: Window, clock: Clock, *, active: tuple[str, ...], said: str
) -> None:
    for name in active:
        state = acme.state(name)
        assert state is not None
        acme.put(RoleState(state.role, session(name, clock() - timedelta(minutes=1), source="acme")))
    dialogs.sign_out("acme")
    dialog = opened(window, ConfirmDialog)
    assert f"{said}" in words(dialog)
    assert "The AWS CLI is signed out with it: both use one sign-in." in words(dialog)


def test_after_the_sign_out_the_sessions_are_looked_at_again(
    dialogs: ListDialogs, actions: ListWork, window: Window
) -> None:
    dialogs.sign_out("acme")
    button(opened(window, ConfirmDialog), "Sign out").click()
    assert actions.asked() == ("sign_out", ("acme",))
    actions.come(None)
    assert window.told == ["Signed out of acme."]
    assert actions.sessions_loaded == 1


def test_a_sign_out_that_left_something_says_what(dialogs: ListDialogs, actions: ListWork, window: Window) -> None:
    dialogs.sign_out("acme")
    button(opened(window, ConfirmDialog), "Sign out").click()
    actions.come(DeliveryTrouble("acme is signed out. ~/.aws is read-only."))
    assert window.told == ["acme is signed out. ~/.aws is read-only."]
    assert actions.sessions_loaded == 1


def test_a_sign_out_that_is_not_wanted_is_none(dialogs: ListDialogs, actions: ListWork, window: Window) -> None:
    dialogs.sign_out("acme")
    button(opened(window, ConfirmDialog), "Cancel").click()
    assert actions.work.held == []


# ---------------------------------------------------------------- team lists and rules


def test_a_new_team_list_is_shown_before_it_is_taken(dialogs: ListDialogs, window: Window) -> None:
    dialogs.import_roles()
    start = opened(window, ImportStartDialog)
    start.team_requested.emit()
    start.close()
    dialog = opened(window, TeamListDialog)
    assert dialog.windowTitle() == "Add team list"
    dialog.checked.emit(check(NEW, team=TeamList(name="data", file="/a.toml")))
    dialog.close()
    assert opened(window, TeamChangesDialog).windowTitle() == "Team list data"


def test_the_settings_of_a_team_list_are_opened(dialogs: ListDialogs, window: Window) -> None:
    dialogs.edit_team("platform")
    assert opened(window, TeamListDialog).windowTitle() == "Team list platform"


def test_a_team_list_that_is_gone_meanwhile_opens_nothing(dialogs: ListDialogs, window: Window) -> None:
    dialogs.edit_team("gone")
    assert none_open(window)


@pytest.mark.parametrize("found", [check(NEW), check(problems=(Problem(3, "roles.a", "odd"),))])
def test_a_look_at_a_team_list_shows_what_has_changed_or_is_wrong(
    dialogs: ListDialogs, actions: ListWork, window: Window, found: TeamCheck
) -> None:
    dialogs.check_team("platform")
    assert window.told == ["Looking at the team list platform …"]
    assert actions.asked() == ("check_team", ("platform",))
    assert none_open(window)
    actions.come(found)
    opened(window, TeamChangesDialog)


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (check(), "platform: nothing has changed."),
        (TeamListTrouble("There is no file /mnt/share/roles.toml."), "There is no file /mnt/share/roles.toml."),
    ],
)
def test_a_look_that_finds_nothing_says_so_and_opens_nothing(
    dialogs: ListDialogs, actions: ListWork, window: Window, *, outcome: object, said: str
) -> None:
    dialogs.check_team("platform")
    actions.come(outcome)
    assert window.told[-1] == said
    assert none_open(window)


def test_removing_a_team_list_is_asked_for_with_what_leaves(
    dialogs: ListDialogs, actions: ListWork, window: Window
) -> None:
    dialogs.remove_team("platform")
    dialog = opened(window, ConfirmDialog)
    assert "1 role leaves the list, with what you have said of them" in words(dialog)
    button(dialog, "Remove").click()
    assert actions.asked()[0] == "remove_team"
    actions.come(Catalog())
    assert window.told == ["platform is removed."]


def test_trouble_with_removing_one_is_told(dialogs: ListDialogs, actions: ListWork, window: Window) -> None:
    dialogs.remove_team("platform")
    button(opened(window, ConfirmDialog), "Remove").click()
    actions.come(DeliveryTrouble("platform is out of the list. ~/.aws is read-only."))
    assert window.told == ["platform is out of the list. ~/.aws is read-only."]


def test_the_rules_are_opened(dialogs: ListDialogs, acme: Store, window: Window) -> None:
    acme.rules = (Rule(where={"any": ("*",)}, color="red"),)
    dialogs.edit_rules()
    opened(window, RulesDialog)


def menu_of(window: QWidget) -> QMenu:
    return window.findChildren(QMenu)[-1]


def choose(window: QWidget, text: str) -> None:
    menu = menu_of(window)
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


@pytest.mark.parametrize(
    ("text", "kind"),
    [("Settings…", TeamListDialog), ("Remove…", ConfirmDialog)],
)
def test_a_team_list_has_a_menu(dialogs: ListDialogs, window: Window, text: str, kind: type[QDialog]) -> None:
    dialogs.team_menu("platform", QPoint(0, 0))
    assert [action.text() for action in menu_of(window).actions()] == ["Check now", "Settings…", "Remove…"]
    choose(window, text)
    opened(window, kind)


def test_a_group_has_a_menu(dialogs: ListDialogs, acme: Store, clock: Clock, window: Window) -> None:
    def offered() -> list[str]:
        dialogs.group_menu("Platform", QPoint(0, 0))
        return [action.text() for action in menu_of(window).actions() if action.isEnabled() and action.text()]

    assert offered() == ["Assume all 3 roles…", "Guard this group…"]
    acme.put(RoleState(ROLES[0], session("prod-admin", clock())))
    assert offered() == ["Assume all 2 that are not active…", "End its 1 session…", "Guard this group…"]
    for name in ("stage", "prod-ro"):
        state = acme.state(name)
        assert state is not None
        acme.put(replace(state, session=session(name, clock())))
    assert offered() == ["End all 3 sessions…", "Guard this group…"]


def test_all_roles_of_a_group_are_assumed_when_the_person_has_said_what_that_takes(
    dialogs: ListDialogs, window: Window
) -> None:
    dialogs.group_menu("Platform", QPoint(0, 0))
    choose(window, "Assume all 3 roles…")
    opened(window, AssumeGroupDialog).said.emit("3 roles assumed.")
    assert window.told == ["3 roles assumed."]


def test_all_sessions_of_a_group_end_when_the_person_says_so(
    dialogs: ListDialogs, actions: ListWork, clock: Clock, window: Window, qtbot: QtBot
) -> None:
    for role in (ROLES[0], ROLES[2]):
        actions.store.put(RoleState(role, session(role.name, clock())))
    dialogs.group_menu("Platform", QPoint(0, 0))
    choose(window, "End all 2 sessions…")
    asked = opened(window, ConfirmDialog)
    assert "End 2 sessions of Platform?" in [label.text() for label in asked.findChildren(QLabel)]
    assert "Production, Staging deploy: what was written for them is removed." in [
        label.text() for label in asked.findChildren(QLabel)
    ]
    assert actions.ended == []
    asked.accept()
    qtbot.waitUntil(lambda: window.told == ["2 sessions ended."])
    assert actions.ended == ["prod-admin", "stage"]


def test_a_look_now_is_in_the_menu(dialogs: ListDialogs, actions: ListWork, window: Window) -> None:
    dialogs.team_menu("platform", QPoint(0, 0))
    choose(window, "Check now")
    assert actions.asked() == ("check_team", ("platform",))


@pytest.mark.parametrize(
    ("text", "kind"), [("Identity Center…", IdentityCenterSourceDialog), ("Team list…", TeamListDialog)]
)
def test_sources_of_each_kind_can_be_added(
    dialogs: ListDialogs, window: Window, text: str, kind: type[QDialog]
) -> None:
    dialogs.add_source_menu(QPoint(0, 0))
    choose(window, text)
    opened(window, kind)


def test_an_access_key_can_be_added(dialogs: ListDialogs, window: Window) -> None:
    dialogs.add_source_menu(QPoint(0, 0))
    choose(window, "Access key…")
    assert window.roles.keys_added == 1


def test_a_file_is_imported_by_its_path(dialogs: ListDialogs, actions: ListWork, window: Window) -> None:
    dialogs.import_file(Path("/a/b.toml"))
    opened(window, ImportDialog)
    assert actions.asked() == ("read_file", (Path("/a/b.toml"),))
