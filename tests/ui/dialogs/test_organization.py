"""What roles to make of an organization's accounts, as it is asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.source import AccessKeySource
from roleswitch.exchange.organization import ColorBy, Template
from roleswitch.ui.actions import Actions
from roleswitch.ui.buttons import ToggleSwitch
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.organization import OrganizationDialog, TemplateText, template_from, template_troubles
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.dialogs.roles import GOV, PROD

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({each.name: each for each in (PROD, GOV)}, {"work": WORK}))
    return store


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(store: Store, window: QWidget) -> OrganizationDialog:
    dialog = OrganizationDialog(store, cast(Actions, None), window)
    dialog.open()
    return dialog


def ready(dialog: OrganizationDialog) -> list[tuple[str, Template]]:
    """What it asks for from now on."""
    found: list[tuple[str, Template]] = []
    dialog.template_ready.connect(lambda role, template: found.append((role, template)))
    return found


def field(dialog: QWidget, name: str) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == name)


def choice(dialog: QWidget, name: str) -> QComboBox:
    return next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)


def note(dialog: QWidget, name: str) -> str:
    return next(found.note.text() for found in dialog.findChildren(Field) if found.editor.accessibleName() == name)


def find(dialog: QWidget) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == "Find accounts")


def retype(editor: QLineEdit, text: str) -> None:
    editor.selectAll()
    QTest.keyClicks(editor, text)


def test_at_first_it_asks_for_what_aws_makes_assumed_from_the_role_that_lists(dialog: OrganizationDialog) -> None:
    found = ready(dialog)
    assert not find(dialog).isEnabled(), "a session is begun only of a role that somebody chose"
    choice(dialog, "Listed with").setCurrentIndex(1)
    find(dialog).click()
    expected = Template(
        role_name="OrganizationAccountAccessRole", via="prod-admin", color_by=ColorBy.NAME, group_by_unit=True
    )
    assert found == [("prod-admin", expected)]
    assert not dialog.isVisible()


def test_what_is_filled_in_is_asked_for(dialog: OrganizationDialog) -> None:
    found = ready(dialog)
    choice(dialog, "Listed with").setCurrentIndex(2)
    retype(field(dialog, "Role name"), "team/Admin")
    choice(dialog, "Assumed from").setCurrentIndex(1)
    retype(field(dialog, "External ID"), "acme:77")
    choice(dialog, "Region").setCurrentText("us-gov-west-1")
    choice(dialog, "Duration").setCurrentText("4 h")
    choice(dialog, "Colour").setCurrentIndex(1)
    next(each for each in dialog.findChildren(ToggleSwitch) if each.accessibleName() == "Group by unit").click()
    retype(field(dialog, "Names"), "{account_name} ({unit})")
    retype(field(dialog, "Short names"), "org-{account_id}")
    find(dialog).click()
    assert found == [
        (
            "gov-audit",
            Template(
                role_name="team/Admin",
                source="work",
                external_id="acme:77",
                region="us-gov-west-1",
                duration_seconds=14400,
                color_by=ColorBy.UNIT,
                group_by_unit=False,
                display_pattern="{account_name} ({unit})",
                name_pattern="org-{account_id}",
            ),
        )
    ]


def test_the_new_roles_are_assumed_from_the_role_that_is_chosen_unless_said_otherwise(
    dialog: OrganizationDialog,
) -> None:
    choice(dialog, "Listed with").setCurrentIndex(2)
    assert choice(dialog, "Assumed from").itemText(0) == "That role: gov-audit"
    regions = choice(dialog, "Region")
    assert "us-gov-east-1" in [regions.itemText(index) for index in range(regions.count())]
    found = ready(dialog)
    find(dialog).click()
    assert [template.via for _, template in found] == ["gov-audit"]


@pytest.mark.parametrize(
    ("label", "typed", "said"),
    [
        ("Role name", "a b", "a space is not allowed here"),
        ("Role name", " ", "a character needed"),
        ("External ID", "x", "at least 2 characters needed"),
        ("Names", "{who}", "{who} is not known"),
        ("Short names", "{account_name", "{ and } stand only around a word"),
    ],
)
def test_a_mistake_is_told_at_its_field_and_nothing_is_looked_for(
    dialog: OrganizationDialog, label: str, typed: str, said: str
) -> None:
    retype(field(dialog, label), typed)
    assert said in note(dialog, label)
    assert field(dialog, label).property("invalid") is True
    assert not find(dialog).isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_a_duration_and_a_region_that_aws_would_not_take_are_told(dialog: OrganizationDialog) -> None:
    choice(dialog, "Duration").setCurrentText("13 h")
    choice(dialog, "Region").setCurrentText("Ireland")
    assert "12 h" in note(dialog, "Duration")
    assert "use small letters" in note(dialog, "Region")
    assert not find(dialog).isEnabled()


def test_a_list_without_roles_has_nobody_to_ask(qapp: QApplication, clock: Clock, qtbot: QtBot) -> None:
    store = Store(clock)
    store.show(Catalog({}, {"work": WORK}))
    dialog = OrganizationDialog(store, cast(Actions, None))
    qtbot.addWidget(dialog)
    assert "add the one of the management account first" in note(dialog, "Listed with")
    assert not find(dialog).isEnabled()


def test_every_mistake_is_told_at_once() -> None:
    text = TemplateText(
        role_name="", external_id="x", region="?", duration="soon", name_pattern="", display_pattern="{"
    )
    assert set(template_troubles(text)) == {
        "role_name",
        "external_id",
        "region",
        "duration",
        "name_pattern",
        "display_pattern",
    }


def test_no_names_are_shown_where_none_are_wanted() -> None:
    assert template_from(replace(TemplateText(), display_pattern="")).display_pattern == ""


def test_it_says_what_colours_will_be(dialog: OrganizationDialog) -> None:
    assert "a name with prod is red" in "\n".join(label.text() for label in dialog.findChildren(QLabel))
