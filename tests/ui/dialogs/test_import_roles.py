"""An import in the window: what is read, shown, ticked and taken, and how each of it can be called off."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QProgressBar
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.errors import (
    BadValue,
    Cancelled,
    ConfirmationRequired,
    NotAList,
    ReasonRequired,
    RoleSwitchError,
    SignInRequired,
    TokenCodeRequired,
)
from roleswitch.exchange.offer import Format, Offer
from roleswitch.exchange.organization import Template
from roleswitch.exchange.preview import Preview, preview_of
from roleswitch.lists import Taken
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.import_roles import (
    MOST_KEYS,
    ImportDialog,
    import_words,
    key_warnings,
    moved_words,
    progress_words,
    taken_words,
)
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.preview_list import PreviewPane
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.fakes import World, world_at
from tests.ui.dialogs.lists import BASE, KEY, LIST, OFFER, PROD, NotingLists, button, list_actions, words

AT_FIRST = frozenset({0, 1, 2, 3})


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(LIST)
    store.keyring_name = "GNOME Keyring"
    return store


@pytest.fixture
def lists(qapp: QApplication) -> NotingLists:
    return NotingLists()


@pytest.fixture
def actions(lists: NotingLists) -> Actions:
    return list_actions(lists)


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, actions: Actions) -> ImportDialog:
    dialog = ImportDialog(store, actions, title="Import from ~/.aws")
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog


def previewed(dialog: ImportDialog, lists: NotingLists, offer: Offer = OFFER, source: str | None = None) -> Preview:
    if not lists.asked:
        dialog.show_offer(offer)
    found = preview_of(offer, LIST, default_source=source)
    lists.answer(found)
    return found


def pane(dialog: ImportDialog) -> PreviewPane:
    found = dialog.findChild(PreviewPane)
    assert isinstance(found, PreviewPane)
    return found


def key_lines(dialog: ImportDialog) -> list[CheckLine]:
    return [line for line in dialog.findChildren(CheckLine) if line.isVisible()]


def outcomes(dialog: ImportDialog) -> list[str]:
    return [found.text() for found in dialog.findChildren(Outcome) if found.isVisible()]


# ---------------------------------------------------------------- words


@pytest.mark.parametrize(
    ("ticked", "moved", "said"),
    [
        ([1, 3], [], "Import 2 roles"),
        ([0, 1], [], "Import 1 role"),
        ([0], ["base"], "Import 1 source"),
        ([], ["base"], "Move 1 key"),
        ([], [], ""),
    ],
)
def test_the_button_says_what_it_does(ticked: list[int], moved: list[str], said: str) -> None:
    assert import_words(preview_of(OFFER, LIST), ticked, moved) == said


def test_what_is_removed_is_no_import() -> None:
    found = preview_of(Offer(origin="acme", roles=(PROD,), sources=(BASE,), whole_source="work"), LIST)
    gone = [number for number, item in enumerate(found.items) if item.words == "no longer in acme"]
    assert len(gone) == 2
    assert import_words(found, gone) == "Remove 2 roles"
    assert import_words(found, [*gone, 1]) == "Import 1 role, remove 2"


@pytest.mark.parametrize(
    ("taken", "sources", "said"),
    [
        (Taken(roles=("a", "b")), 0, "2 roles imported from ~/.aws."),
        (Taken(roles=("a",), removed=("b",)), 1, "1 role imported from ~/.aws, 1 role removed from the list."),
        (Taken(), 2, "2 sources imported from ~/.aws."),
        (Taken(), 0, "Nothing was imported."),
    ],
)
def test_the_status_bar_is_told_what_came_of_it(taken: Taken, sources: int, said: str) -> None:
    assert taken_words(taken, "~/.aws", sources) == said


def test_a_key_says_who_else_uses_it_and_that_it_is_needed() -> None:
    assert key_warnings(KEY) == ()
    assert key_warnings(replace(KEY, used_by=("terraform",))) == (
        "Another profile uses it: terraform. Once it is moved, it finds no credentials in other tools.",
    )
    needed, used = key_warnings(replace(KEY, is_needed=True, used_by=tuple(f"p{n}" for n in range(12))))
    assert needed.startswith("It is needed")
    assert "p7 and 4 more" in used


def test_a_count_is_shown_with_its_whole_where_that_is_known() -> None:
    assert progress_words("Accounts", 120, 500) == "Accounts: 120 of 500"
    assert progress_words("Accounts", 120, 0) == "Accounts: 120"


# ---------------------------------------------------------------- where from


@pytest.mark.parametrize(
    ("begin", "asked"),
    [
        (lambda dialog: dialog.read_aws(), ("aws",)),
        (lambda dialog: dialog.read_file(Path("roles.toml")), ("file", Path("roles.toml"), None)),
        (lambda dialog: dialog.read_text("[a]", Format.TEAM), ("text", "[a]", Format.TEAM)),
        (lambda dialog: dialog.read_text("[a]"), ("text", "[a]", None)),
        (lambda dialog: dialog.find_permission_sets("acme"), ("permission sets", "acme")),
    ],
)
def test_what_is_found_is_set_beside_the_list_and_nothing_is_written(
    dialog: ImportDialog, lists: NotingLists, begin: object, asked: tuple[object, ...]
) -> None:
    begin(dialog)  # type: ignore[operator]
    lists.answer(OFFER)
    assert lists.asked == [asked, ("preview", "~/.aws", None)]
    previewed(dialog, lists)
    assert any("Nothing is written yet." in text for text in words(dialog))
    assert pane(dialog).ticked == AT_FIRST


def test_accounts_are_counted_while_they_are_found(dialog: ImportDialog, lists: NotingLists) -> None:
    dialog.find_permission_sets("acme")
    bar = dialog.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    lists.progressed.emit(lists.task, 120, 500)
    assert "Accounts: 120 of 500" in words(dialog)
    assert (bar.value(), bar.maximum()) == (120, 500)
    lists.progressed.emit(object(), 7, 9)
    assert "Accounts: 120 of 500" in words(dialog), "somebody else's task is not this one"


def test_accounts_of_an_organization_are_counted_without_a_whole(dialog: ImportDialog, lists: NotingLists) -> None:
    dialog.find_accounts("prod", Template(role_name="OrganizationAccountAccessRole"))
    lists.progressed.emit(lists.task, 40, 0)
    assert "Accounts: 40" in words(dialog)


def test_what_is_being_found_can_be_called_off(dialog: ImportDialog, lists: NotingLists) -> None:
    dialog.find_permission_sets("acme")
    button(dialog, "Cancel").click()
    assert lists.task.cancelled.is_set()
    assert not dialog.isVisible()
    lists.answer(OFFER)
    assert [asked[0] for asked in lists.asked] == ["permission sets"], "a late answer is not looked at"


def test_an_answer_that_comes_after_closing_harms_nothing(qtbot: QtBot, store: Store, actions: Actions) -> None:
    dialog = ImportDialog(store, actions, title="Import")
    dialog.show()
    dialog.read_aws()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert isinstance(actions.lists, NotingLists)
    actions.lists.answer(OFFER)


# ---------------------------------------------------------------- trouble


@pytest.mark.parametrize(
    "trouble",
    [
        NotAList("There is no file roles.toml."),
        ConfirmationRequired("Production asks before it is assumed."),
        TokenCodeRequired("arn:aws:iam::111122223333:mfa/boaty", "work needs a code of its MFA device.", source="work"),
        ReasonRequired("Production wants a reason."),
    ],
)
def test_trouble_is_told_and_can_be_tried_again(
    dialog: ImportDialog, lists: NotingLists, trouble: RoleSwitchError
) -> None:
    dialog.find_accounts("prod", Template(role_name="OrganizationAccountAccessRole"))
    lists.answer(trouble)
    assert outcomes(dialog)[0].startswith(trouble.message)
    assert not button(dialog, "Import").isVisible()
    button(dialog, "Try again").click()
    assert [asked[0] for asked in lists.asked] == ["accounts", "accounts"]
    lists.answer(OFFER)
    previewed(dialog, lists)
    assert outcomes(dialog) == []


def test_who_is_not_signed_in_can_sign_in_and_it_goes_on(
    dialog: ImportDialog, lists: NotingLists, actions: Actions
) -> None:
    wanted: list[str] = []
    actions.sign_ins.wanted.connect(wanted.append)
    dialog.find_permission_sets("acme")
    lists.answer(SignInRequired("acme", "Nobody is signed in to acme."))
    assert outcomes(dialog) == ["Nobody is signed in to acme."]
    button(dialog, "Sign in…").click()
    assert wanted == ["acme"]
    actions.sign_ins.signed_in.emit("other")
    assert len(lists.asked) == 1
    actions.sign_ins.signed_in.emit("acme")
    assert [asked[0] for asked in lists.asked] == ["permission sets", "permission sets"]
    assert not button(dialog, "Sign in…").isVisible()


def test_a_list_that_cannot_be_read_is_told_when_the_offer_is_set_beside_it(
    dialog: ImportDialog, lists: NotingLists
) -> None:
    dialog.show_offer(OFFER)
    lists.answer(RoleSwitchError("roles.toml cannot be read."))
    assert outcomes(dialog) == ["roles.toml cannot be read."]
    button(dialog, "Try again").click()
    assert [asked[0] for asked in lists.asked] == ["preview", "preview"]


def test_another_way_can_be_chosen(dialog: ImportDialog, lists: NotingLists, qtbot: QtBot) -> None:
    previewed(dialog, lists)
    with qtbot.waitSignal(dialog.another_requested):
        button(dialog, "Choose another…").click()
    assert not dialog.isVisible()


# ---------------------------------------------------------------- the preview


def test_the_button_counts_the_check_marks(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists)
    assert button(dialog, "Import 3 roles").isEnabled()
    button(dialog, "Tick none").click()
    assert not button(dialog, "Import").isEnabled()
    button(dialog, "Tick all").click()
    assert button(dialog, "Import 3 roles").isEnabled()


def test_nothing_to_import_is_a_button_that_does_nothing(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists, Offer(origin="a file"))
    assert any(text.startswith("0 roles found.") for text in words(dialog))
    assert not button(dialog, "Import").isEnabled()


def test_a_source_for_roles_that_name_none_changes_the_preview_and_keeps_the_check_marks(
    dialog: ImportDialog, lists: NotingLists
) -> None:
    offer = Offer(origin="a page", roles=(replace(PROD, role=replace(PROD.role, source=None)), *OFFER.roles[1:2]))
    previewed(dialog, lists, offer)
    combo = next(found for found in dialog.findChildren(QComboBox) if found.isVisible())
    assert combo.accessibleName() == "Source for roles that name none"
    assert [combo.itemText(index) for index in range(combo.count())] == [
        "None yet",
        "work · AKIAIOSFODNN7EXAMPLE",
        "acme · Identity Center",
    ]
    pane(dialog).list.model().toggle(0)  # type: ignore[attr-defined]
    combo.setCurrentIndex(1)
    assert lists.asked[-1] == ("preview", "a page", "work")
    assert not button(dialog, "Import 1 role").isEnabled(), "what is shown is not what would be imported"
    previewed(dialog, lists, offer, "work")
    assert pane(dialog).ticked == {1}
    role = pane(dialog).preview.items[0].role
    assert role is not None
    assert role.source == "work"


def test_a_list_of_roles_that_name_their_sources_asks_for_none(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists)
    assert not any(found.isVisible() for found in dialog.findChildren(QComboBox))


def test_a_key_stays_in_its_file_unless_that_is_ticked(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists)
    (line,) = key_lines(dialog)
    assert line.box.accessibleName() == (
        "Move the access key of [base] into GNOME Keyring and remove it from the file (a backup is kept)"
    )
    assert not line.is_checked()
    button(dialog, "Import 3 roles").click()
    assert lists.asked[-1] == ("take", AT_FIRST, frozenset())


def test_the_keyring_is_named_when_it_has_told_its_name(dialog: ImportDialog, lists: NotingLists, store: Store) -> None:
    store.show_keyring("")
    previewed(dialog, lists)
    (line,) = key_lines(dialog)
    assert "into the keyring and" in line.box.accessibleName()
    line.check(True)
    store.show_keyring("KWallet")
    QApplication.processEvents()  # what is new in a window shows itself in the next turn
    (line,) = key_lines(dialog)
    assert "into KWallet and" in line.box.accessibleName()
    assert line.is_checked()


def test_the_words_beside_a_box_are_a_part_of_it(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists)
    (line,) = key_lines(dialog)
    QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.rect().center())
    assert line.is_checked()
    button(dialog, "Import 3 roles").click()
    assert lists.asked[-1] == ("take", AT_FIRST, frozenset({"base"}))


def test_moving_a_key_imports_its_source_and_without_the_source_the_key_stays(
    dialog: ImportDialog, lists: NotingLists
) -> None:
    previewed(dialog, lists)
    (line,) = key_lines(dialog)
    button(dialog, "Tick none").click()
    line.box.click()
    assert pane(dialog).ticked == {0}
    assert button(dialog, "Import 1 source").isEnabled()
    button(dialog, "Tick none").click()
    assert not line.is_checked()


def test_the_key_of_a_source_that_is_in_the_list_can_be_moved_alone(dialog: ImportDialog, lists: NotingLists) -> None:
    dialog.show_offer(OFFER)
    known = replace(LIST, sources={**LIST.sources, "base": ProfileSource(name="base", profile="base")})
    lists.answer(preview_of(replace(OFFER, roles=()), known))
    assert not button(dialog, "Import").isEnabled()
    key_lines(dialog)[0].box.click()
    button(dialog, "Move 1 key").click()
    assert lists.asked[-1] == ("take", frozenset(), frozenset({"base"}))


def test_more_keys_than_a_person_has_do_not_fill_the_screen(dialog: ImportDialog, lists: NotingLists) -> None:
    sources = tuple(
        replace(
            BASE,
            source=ProfileSource(name=f"base{n}", profile=f"base{n}"),
            key=replace(KEY, profile=f"base{n}"),
        )
        for n in range(MOST_KEYS + 3)
    )
    previewed(dialog, lists, Offer(origin="~/.aws", sources=sources))
    assert len(key_lines(dialog)) == MOST_KEYS
    assert "3 more keys can be moved when you import from there again." in words(dialog)


# ---------------------------------------------------------------- taking it


def test_an_import_closes_the_dialog_and_says_so(dialog: ImportDialog, lists: NotingLists) -> None:
    said: list[str] = []
    taken: list[object] = []
    lists.said.connect(said.append)
    dialog.imported.connect(taken.append)
    previewed(dialog, lists)
    button(dialog, "Import 3 roles").click()
    assert "Importing 3 roles…" in words(dialog)
    outcome = Taken(roles=("prod-admin", "shared-net", "gov-audit"))
    lists.answer(outcome)
    assert said == ["3 roles imported from ~/.aws."]
    assert taken == [outcome]
    assert not dialog.isVisible()


def test_what_came_beside_it_is_told_before_the_dialog_closes(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists)
    key_lines(dialog)[0].box.click()
    button(dialog, "Import 3 roles").click()
    backup = Path("credentials.backup")
    lists.answer(Taken(roles=("prod-admin",), backups=(backup,), troubles=("The key of ops is still in its file.",)))
    assert "1 role imported from ~/.aws." in words(dialog)
    assert "The key of base is in GNOME Keyring." in words(dialog)
    assert "The file as it was: credentials.backup" in words(dialog)
    assert outcomes(dialog) == ["The key of ops is still in its file."]
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_several_keys_and_files_are_named() -> None:
    items = [item for item in preview_of(OFFER, LIST).items if item.key is not None]
    lines = moved_words([*items, *items], Taken(backups=(Path("one"), Path("two"))), "GNOME Keyring")
    assert lines == [
        "The keys of base, base are in GNOME Keyring.",
        "The files as they were: one, two",
        "The key still stands in there, and in no other backup: delete it when everything works.",
    ]


def test_an_import_that_is_called_off_comes_back_to_the_check_marks(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists)
    pane(dialog).list.model().toggle(2)  # type: ignore[attr-defined]
    button(dialog, "Import 2 roles").click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert lists.task.cancelled.is_set()
    assert dialog.isVisible(), "whether anything was written is not known yet"
    assert not button(dialog, "Cancel").isEnabled()
    lists.answer(Cancelled("Nothing was imported."))
    assert outcomes(dialog) == ["Nothing was imported."]
    assert button(dialog, "Import 2 roles").isEnabled()
    assert button(dialog, "Cancel").isEnabled()


def test_an_import_that_fails_is_told_beside_the_list_as_it_is_by_now(dialog: ImportDialog, lists: NotingLists) -> None:
    found = previewed(dialog, lists)
    pane(dialog).list.model().toggle(2)  # type: ignore[attr-defined]
    button(dialog, "Import 2 roles").click()
    lists.answer(BadValue("name", "name: there is a role named prod-admin already."))
    assert outcomes(dialog) == ["name: there is a role named prod-admin already."]
    assert lists.asked[-1][0] == "preview"
    lists.answer(found)
    assert pane(dialog).ticked == AT_FIRST - {2}
    assert outcomes(dialog) == ["name: there is a role named prod-admin already."]


def test_two_quick_clicks_import_once(dialog: ImportDialog, lists: NotingLists) -> None:
    previewed(dialog, lists)
    found = button(dialog, "Import 3 roles")
    found.click()
    found.click()
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [asked[0] for asked in lists.asked] == ["preview", "take"]


# ---------------------------------------------------------------- with all that is behind it

CONFIG = """\
[profile base]
region = eu-west-1

# the one that matters
[profile prod-admin]
role_arn = arn:aws:iam::482109375526:role/AdministratorAccess
source_profile = base

[profile broken]
role_arn = arn:aws:iam::482109375526:user/nobody
source_profile = base
"""
CREDENTIALS = """\
[base]
aws_access_key_id = AKIAI44QH8DHBEXAMPLE
aws_secret_access_key = je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY
"""


@dataclass
class Desk:
    """The dialog with the window's own actions behind it, a keyring in memory and files in a folder."""

    world: World
    store: Store
    dialog: ImportDialog
    qtbot: QtBot

    def write_aws(self) -> None:
        self.world.config.parent.mkdir()
        self.world.config.write_text(CONFIG, encoding="utf-8")
        self.world.credentials.write_text(CREDENTIALS, encoding="utf-8")

    def names(self) -> list[str]:
        return list(self.world.switch.roles.load().roles)

    def preview(self) -> Preview:
        self.qtbot.waitUntil(lambda: pane(self.dialog).isVisible(), timeout=20_000)
        return pane(self.dialog).preview

    def take(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: button(self.dialog, words).isEnabled(), timeout=20_000)
        button(self.dialog, words).click()

    def until_closed(self) -> None:
        self.qtbot.waitUntil(lambda: not self.dialog.isVisible(), timeout=20_000)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with world_at(tmp_path, monkeypatch) as world:
        background = Background()
        store = Store()
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        actions = Actions(
            lambda: world.switch,
            store,
            background,
            settings,
            preferences=PreferenceStore(PreferencesFile.here(), background),
        )
        store.show(world.switch.roles.load())
        dialog = ImportDialog(store, actions, title="Import from ~/.aws")
        qtbot.addWidget(dialog)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        dialog.show()
        yield Desk(world, store, dialog, qtbot)
        actions.close()
        background.close()


def test_profiles_of_aws_become_roles_and_a_key_moves_into_the_keyring(desk: Desk) -> None:
    desk.write_aws()
    desk.dialog.read_aws()
    found = desk.preview()
    broken = next(item for item in found.items if item.role is None and item.source is None)
    assert broken.line == 10
    key_lines(desk.dialog)[0].box.click()
    desk.take("Import 1 role")
    desk.qtbot.waitUntil(lambda: button(desk.dialog, "Close").isVisible(), timeout=20_000)
    catalog = desk.world.switch.roles.load()
    base = AccessKeySource(name="base", access_key_id="AKIAI44QH8DHBEXAMPLE", region="eu-west-1")
    assert catalog.sources["base"] == base
    assert catalog.roles["prod-admin"].source == "base"
    assert desk.store.state("prod-admin") is not None
    assert desk.world.switch.keys.keychain.read(base) == KEY.key
    assert "aws_secret_access_key" not in desk.world.credentials.read_text(encoding="utf-8")
    assert "# the one that matters" in desk.world.config.read_text(encoding="utf-8")
    told = next(text for text in words(desk.dialog) if text.startswith("The file as it was: "))
    backup, *_ = told.removeprefix("The file as it was: ").split("\n")
    assert Path(backup).read_text(encoding="utf-8") == CREDENTIALS


@pytest.mark.parametrize("stage", ["reading", "preview"])
def test_what_is_called_off_leaves_everything_as_it_was(desk: Desk, stage: str) -> None:
    desk.write_aws()
    before = desk.world.roles_file.read_bytes()
    desk.dialog.read_aws()
    if stage == "preview":
        desk.preview()
    button(desk.dialog, "Cancel").click()
    assert not desk.dialog.isVisible()
    assert desk.world.roles_file.read_bytes() == before
    assert desk.world.config.read_text(encoding="utf-8") == CONFIG
    assert desk.world.credentials.read_text(encoding="utf-8") == CREDENTIALS


def test_without_files_of_aws_tools_that_is_said(desk: Desk) -> None:
    desk.dialog.read_aws()
    desk.qtbot.waitUntil(lambda: bool(outcomes(desk.dialog)), timeout=20_000)
    assert "AWS tools were not used here yet" in outcomes(desk.dialog)[0]


def test_a_role_that_came_into_the_list_meanwhile_is_not_written_over(desk: Desk) -> None:
    desk.write_aws()
    desk.dialog.read_aws()
    desk.preview()
    desk.world.switch.roles.put_role(replace(PROD.role, source="work"))
    desk.take("Import 1 role")
    desk.qtbot.waitUntil(lambda: bool(outcomes(desk.dialog)), timeout=20_000)
    assert "prod-admin" in outcomes(desk.dialog)[0]
    assert desk.world.switch.roles.load().roles["prod-admin"].source == "work"
    desk.qtbot.waitUntil(lambda: any("1 changed" in text for text in words(desk.dialog)), timeout=20_000)


def test_thousands_of_links_come_into_the_list(desk: Desk) -> None:
    links = "".join(
        "https://signin.aws.amazon.com/switchrole"
        f"?account={100000000000 + n}&roleName=ReadOnly&displayName=team-{n:04}&color=F2B0A9\n"
        for n in range(5000)
    )
    before = len(desk.names())
    desk.dialog.read_text(links)
    assert len(desk.preview().items) == 5000
    desk.take("Import 5000 roles")
    desk.until_closed()
    assert len(desk.names()) == len(desk.store.states()) == before + 5000
