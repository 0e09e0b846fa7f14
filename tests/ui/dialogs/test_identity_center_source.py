"""Adding and editing an Identity Center source: what is made of what is pasted, and what is saved."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.errors import BadValue, RolesFileBroken, RoleSwitchError
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.identity_center_source import (
    IdentityCenterSourceDialog,
    name_in,
    region_in,
    start_url_from,
)
from roleswitch.ui.store import Store
from tests.conftest import Clock

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")

Done = Callable[[RoleSwitchError | None], None]


class AskedSignIns(QObject):
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.saved: list[tuple[IdentityCenterSource, Done]] = []

    def save(self, source: IdentityCenterSource, done: Done) -> None:
        self.saved.append((source, done))


class AskedActions(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.sign_ins = AskedSignIns()


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({}, {"work": WORK, "acme": ACME}))
    return store


@pytest.fixture
def actions(qapp: QApplication) -> AskedActions:
    return AskedActions()


Edit = Callable[..., IdentityCenterSourceDialog]


@pytest.fixture
def edit(store: Store, actions: AskedActions, qtbot: QtBot) -> Edit:
    window = QWidget()
    qtbot.addWidget(window)

    def open_dialog(source: IdentityCenterSource | None = None) -> IdentityCenterSourceDialog:
        dialog = IdentityCenterSourceDialog(store, cast(Actions, actions), source, window)
        dialog.open()
        return dialog

    return open_dialog


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def region(dialog: QWidget) -> QComboBox:
    return dialog.findChildren(QComboBox)[0]


def note(dialog: QWidget, name: str) -> str:
    return next(found.note.text() for found in dialog.findChildren(Field) if found.editor.accessibleName() == name)


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == text)


def type_into(editor: QLineEdit, text: str) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, text)


# What is made of an address.


@pytest.mark.parametrize(
    ("pasted", "start_url"),
    [
        ("https://acme.awsapps.com/start", "https://acme.awsapps.com/start"),
        ("https://acme.awsapps.com/start/", "https://acme.awsapps.com/start"),
        ("https://acme.awsapps.com/start#/", "https://acme.awsapps.com/start"),
        ("https://acme.awsapps.com/start/#/?tab=accounts", "https://acme.awsapps.com/start"),
        (" d-1234567890.awsapps.com/start\n", "https://d-1234567890.awsapps.com/start"),
        ("d-1234567890.awsapps.com", "https://d-1234567890.awsapps.com/start"),
        ("HTTPS://ACME.awsapps.com/start", "https://acme.awsapps.com/start"),
        (
            "https://identitycenter.amazonaws.com/ssoins-722374e8c3c8e6c6",
            "https://identitycenter.amazonaws.com/ssoins-722374e8c3c8e6c6",
        ),
        (
            "https://ssoins-722374e8c3c8e6c6.portal.eu-west-1.app.aws/",
            "https://ssoins-722374e8c3c8e6c6.portal.eu-west-1.app.aws",
        ),
        (
            "https://start.us-gov-home.awsapps.com/directory/acme#/",
            "https://start.us-gov-home.awsapps.com/directory/acme",
        ),
    ],
)
def test_an_address_is_taken_as_it_is_pasted(pasted: str, start_url: str) -> None:
    assert start_url_from(pasted) == start_url


@pytest.mark.parametrize(
    ("pasted", "said"),
    [
        ("", "none given"),
        ("http://acme.awsapps.com/start", "it has to begin with https://"),
        ("ftp://acme.awsapps.com/start", "it has to begin with https://"),
        ("https://me:secret@acme.awsapps.com/start", "a user and password do not belong in it"),
        ("acme", "this is no address"),
        ("https://acme awsapps.com/start", "this is no address"),
        ("https://acme.awsapps.com/st art", "this is no address"),
        ("https://[::1/start", "this is no address"),
        ("https://acme.awsapps.com:port/start", "this is no address"),
        ("https://äcme.awsapps.com/start", "this is no address"),
    ],
)
def test_what_is_no_address_of_a_portal_is_told(pasted: str, said: str) -> None:
    with pytest.raises(BadValue) as trouble:
        start_url_from(pasted)
    assert trouble.value.message.startswith(said)


@given(st.text(max_size=60) | st.text("htps:/.[]@#? ad-1", max_size=40).map("https://a.b{}".format))
def test_whatever_is_pasted_becomes_a_start_url_or_a_sentence(text: str) -> None:
    try:
        start_url = start_url_from(text)
    except BadValue:
        return
    assert IdentityCenterSource(name="acme", start_url=start_url, region="eu-west-1").start_url == start_url
    assert start_url_from(start_url) == start_url


@pytest.mark.parametrize(
    ("start_url", "name", "region"),
    [
        ("https://acme.awsapps.com/start", "acme", ""),
        ("https://ssoins-1234.portal.eu-west-1.app.aws", "ssoins-1234", "eu-west-1"),
        ("https://identitycenter.amazonaws.com/ssoins-1234", "identity-center", ""),
        ("https://start.us-gov-home.awsapps.com/directory/acme", "acme", ""),
    ],
)
def test_an_address_proposes_a_name_and_says_its_region_where_it_stands_in_it(
    start_url: str, name: str, region: str
) -> None:
    assert (name_in(start_url), region_in(start_url)) == (name, region)


# The dialog.


def test_a_new_source_is_saved_and_signed_in_to(edit: Edit, actions: AskedActions) -> None:
    dialog = edit()
    told: list[str] = []
    dialog.saved.connect(lambda name: told.append(f"saved {name}"))
    actions.sign_ins.wanted.connect(lambda name: told.append(f"sign in to {name}"))
    save = button(dialog, "Save and sign in")
    assert not save.isEnabled()
    type_into(field(dialog, "Start URL"), "northwind.awsapps.com/start#/")
    assert field(dialog, "Name").text() == "northwind"
    assert not save.isEnabled(), "the region is missing"
    region(dialog).setCurrentText("eu-central-1")
    save.click()
    source, done = actions.sign_ins.saved[0]
    assert source == IdentityCenterSource(
        name="northwind", start_url="https://northwind.awsapps.com/start", region="eu-central-1"
    )
    assert not save.isEnabled(), "a second click would save twice"
    assert told == []
    done(None)
    assert told == ["saved northwind", "sign in to northwind"]
    assert not dialog.isVisible()


def test_an_empty_form_shows_no_mistakes(edit: Edit) -> None:
    dialog = edit()
    invalid = [label.text() for label in dialog.findChildren(QLabel, "fieldNote") if label.property("invalid")]
    assert invalid == []


def test_what_is_wrong_is_told_at_the_field(edit: Edit) -> None:
    dialog = edit()
    type_into(field(dialog, "Start URL"), "http://acme.awsapps.com/start")
    assert note(dialog, "Start URL") == "it has to begin with https://"
    region(dialog).setCurrentText("Ireland")
    assert "use small letters" in note(dialog, "Region")
    type_into(field(dialog, "Name"), "work")
    assert note(dialog, "Name") == "there is a source named work already"
    type_into(field(dialog, "Name"), "a b")
    assert "a space is not allowed here" in note(dialog, "Name")


def test_a_portal_that_is_in_the_list_is_not_added_again(edit: Edit) -> None:
    dialog = edit()
    type_into(field(dialog, "Start URL"), "acme.awsapps.com/start/#/")
    assert note(dialog, "Start URL") == "this is acme, which is in the list already"


def test_a_name_and_a_region_that_were_typed_stay(edit: Edit) -> None:
    dialog = edit()
    type_into(field(dialog, "Name"), "mine")
    editor = region(dialog).lineEdit()
    assert editor is not None
    type_into(editor, "us-east-1")
    type_into(field(dialog, "Start URL"), "https://ssoins-1234.portal.eu-west-1.app.aws")
    assert (field(dialog, "Name").text(), region(dialog).currentText()) == ("mine", "us-east-1")


def test_a_region_that_stands_in_the_address_is_filled_in(edit: Edit) -> None:
    dialog = edit()
    type_into(field(dialog, "Start URL"), "https://ssoins-1234.portal.eu-west-1.app.aws")
    assert region(dialog).currentText() == "eu-west-1"


def test_a_source_that_is_there_keeps_its_name(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(ACME)
    assert not field(dialog, "Name").isEnabled()
    region(dialog).setCurrentText("eu-north-1")
    wanted: list[str] = []
    actions.sign_ins.wanted.connect(wanted.append)
    button(dialog, "Save").click()
    source, done = actions.sign_ins.saved[0]
    assert source == IdentityCenterSource(name="acme", start_url=ACME.start_url, region="eu-north-1")
    done(None)
    assert wanted == [], "only another region was asked for"
    assert not dialog.isVisible()


def test_what_goes_wrong_with_saving_is_told_and_what_was_typed_stays(edit: Edit, actions: AskedActions) -> None:
    dialog = edit(ACME)
    button(dialog, "Save").click()
    actions.sign_ins.saved[0][1](RolesFileBroken("roles.toml, line 7: not saved."))
    assert dialog.isVisible()
    assert "roles.toml, line 7: not saved." in [label.text() for label in dialog.findChildren(QLabel)]
    assert button(dialog, "Save").isEnabled()


def test_an_answer_that_comes_after_closing_harms_nothing(edit: Edit, actions: AskedActions, qtbot: QtBot) -> None:
    dialog = edit(ACME)
    button(dialog, "Save").click()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    actions.sign_ins.saved[0][1](None)
