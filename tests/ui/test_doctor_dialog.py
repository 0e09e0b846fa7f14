"""The health page: findings as they come in, each with its button, and all of it as text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.doctor.finding import Area, Finding, Mending, State
from roleswitch.errors import Action, KeyringNotAnswering, NextStep, RoleSwitchError
from roleswitch.ui.background import Background
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.doctor import FindingRow, HealthDialog, StateSign, in_words
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.health_actions import HealthActions
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work
from tests.conftest import Clock
from tests.fakes import World, world_at


def finding(id: str, state: State, area: Area = Area.FILES, **more: object) -> Finding:
    return Finding(id=id, area=area, title=f"Title of {id}", state=state, message=f"Message of {id}.", **more)  # type: ignore[arg-type]


RIGHTS = finding("rights", State.TROUBLE, mending=Mending(id="aws.permissions:config", label="Make it mine alone"))
KEY = finding(
    "key",
    State.ATTENTION,
    mending=Mending(id="aws.move-key:old", label="Move to keyring…", question="Move it?", warning="It goes for good."),
)
LIST = finding("list", State.ATTENTION, next=NextStep("Mend line 4.", "Open roles.toml", Action.OPEN_ROLES_FILE))
UNDO = finding("marks", State.TROUBLE, next=NextStep("Or go back.", "Undo in ~/.aws…", Action.UNDO_IN_AWS))
FINE = finding("fine", State.GOOD)
LOCKED = finding("locked", State.ATTENTION, Area.KEYRING, mending=Mending(id="keyring.unlock", label="Unlock…"))


class NotingHealth(QObject):
    found = Signal(int, object)
    looked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.looks = 0
        self.stopped = False
        self.mending: list[tuple[str, Callable[[str | RoleSwitchError], None]]] = []

    def look(self) -> None:
        self.looks += 1

    def mend(self, id: str, done: Callable[[str | RoleSwitchError], None]) -> None:
        self.mending.append((id, done))

    def stop(self) -> None:
        self.stopped = True


@pytest.fixture
def health() -> NotingHealth:
    return NotingHealth()


@pytest.fixture
def store(clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog())
    return store


@pytest.fixture
def dialog(qtbot: QtBot, store: Store, health: NotingHealth) -> HealthDialog:
    dialog = HealthDialog(store, cast(HealthActions, health))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog: HealthDialog) -> list[FindingRow]:
    """From top to bottom."""
    there = [row for row in dialog.findChildren(FindingRow) if row.isVisibleTo(dialog)]
    QGuiApplication.processEvents()
    return sorted(there, key=lambda row: row.mapTo(dialog, row.rect().topLeft()).y())


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget) and label.text()]


def button(dialog: HealthDialog, name: str) -> QPushButton:
    (found,) = (
        each for each in dialog.findChildren(QPushButton) if each.accessibleName() == name or each.text() == name
    )
    return found


def test_findings_are_shown_as_they_come_in_the_worst_of_an_area_first(
    dialog: HealthDialog, health: NotingHealth
) -> None:
    assert health.looks == 1
    health.found.emit(1, (FINE, KEY, RIGHTS))
    assert [texts(row)[0] for row in rows(dialog)][:3] == ["Title of rights", "Title of key", "Title of fine"]
    health.found.emit(0, (LOCKED,))
    assert texts(rows(dialog)[0])[0] == "Title of locked"
    assert {"KEYRING", "FILES"} <= set(texts(dialog))
    health.looked.emit()
    assert "1 thing is in trouble; others to look at: 2." in texts(dialog)


def test_each_state_is_told_in_words_and_by_a_shape_of_its_own(dialog: HealthDialog, health: NotingHealth) -> None:
    health.found.emit(1, tuple(finding(state.value, state) for state in State))
    pictures = set()
    for row in rows(dialog)[:4]:
        (sign,) = row.findChildren(StateSign)
        (words,) = {state.words for state in State} & set(texts(row))
        assert any(f": {words}. Message of" in label.accessibleName() for label in row.findChildren(QLabel))
        image = sign.grab().toImage()
        # Its outline, whatever its colour.
        corner = image.pixelColor(0, 0)
        pictures.add(
            tuple(
                image.pixelColor(x, y) == corner
                for x in range(0, image.width(), 2)
                for y in range(0, image.height(), 2)
            )
        )
    assert len(pictures) == 4


def test_a_button_mends_and_what_came_of_it_is_said(dialog: HealthDialog, health: NotingHealth) -> None:
    health.found.emit(1, (RIGHTS,))
    pressed = button(dialog, "Make it mine alone: Title of rights")
    pressed.click()
    ((id, done),) = health.mending
    assert id == "aws.permissions:config"
    assert not pressed.isEnabled()
    done("It is yours alone now.")
    assert dialog.findChildren(Outcome)[0].text() == "It is yours alone now."
    health.found.emit(1, (finding("rights", State.GOOD),))
    assert not pressed.isVisibleTo(dialog)


def test_a_mending_that_fails_says_why_and_can_be_tried_again(dialog: HealthDialog, health: NotingHealth) -> None:
    health.found.emit(0, (LOCKED,))
    pressed = button(dialog, "Unlock…: Title of locked")
    pressed.click()
    health.mending[0][1](KeyringNotAnswering("The unlock dialog was dismissed."))
    assert "The unlock dialog was dismissed." in dialog.findChildren(Outcome)[0].text()
    assert pressed.isEnabled()


def test_what_cannot_be_taken_back_is_asked_first(dialog: HealthDialog, health: NotingHealth) -> None:
    health.found.emit(1, (KEY,))
    button(dialog, "Move to keyring…: Title of key").click()
    (question,) = dialog.findChildren(ConfirmDialog)
    assert {"Move it?", "It goes for good."} <= set(texts(question))
    assert not health.mending
    question.act.click()
    assert [id for id, _ in health.mending] == ["aws.move-key:old"]


@pytest.mark.parametrize("offering", [LIST, UNDO])
def test_a_step_that_the_window_can_take_has_a_button_too(
    dialog: HealthDialog, health: NotingHealth, qtbot: QtBot, offering: Finding
) -> None:
    health.found.emit(2, (offering, FINE))
    assert offering.next is not None
    with qtbot.waitSignal(dialog.step_taken) as taken:
        button(dialog, f"{offering.next.label}: {offering.title}").click()
    assert taken.args == [offering.next]
    shown = [each for each in dialog.findChildren(QPushButton) if each.isVisibleTo(dialog)]
    assert len([each for each in shown if "Title of" in each.accessibleName()]) == 1


def test_the_focus_stays_on_the_button_while_findings_come_in_and_is_never_lost(
    dialog: HealthDialog, health: NotingHealth, qtbot: QtBot
) -> None:
    health.found.emit(1, (RIGHTS, KEY))
    dialog.activateWindow()
    pressed = button(dialog, "Make it mine alone: Title of rights")
    pressed.setFocus()
    health.found.emit(0, (LOCKED,))
    health.found.emit(1, (RIGHTS, KEY))
    assert dialog.focusWidget() is pressed
    health.found.emit(1, (KEY,))
    qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.focusWidget().isVisibleTo(dialog))


def test_all_of_it_is_copied_as_text(dialog: HealthDialog, health: NotingHealth) -> None:
    health.found.emit(1, (RIGHTS, LIST))
    button(dialog, "Copy report").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("RoleSwitch ")
    assert "Qt " in copied.splitlines()[0]
    for part in (
        "trouble    Title of rights: Message of rights.",
        "Next: Mend line 4.",
        "--mend aws.permissions:config",
    ):
        assert part in copied


def test_closing_it_stops_looking_and_later_findings_do_no_harm(dialog: HealthDialog, health: NotingHealth) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert health.stopped
    health.found.emit(1, (RIGHTS,))
    health.looked.emit()
    assert not rows(dialog)[1:]


def test_f5_looks_again(dialog: HealthDialog, health: NotingHealth, qtbot: QtBot) -> None:
    health.looked.emit()
    button(dialog, "Look again").click()
    assert health.looks == 2
    assert "Looking…" in texts(dialog)


@pytest.mark.parametrize(
    ("states", "said"),
    [
        ([State.GOOD, State.NOT_KNOWN], "All is well."),
        ([State.ATTENTION], "Nothing is in trouble. 1 thing to look at."),
        ([State.TROUBLE, State.TROUBLE], "2 things are in trouble."),
    ],
)
def test_the_whole_is_said_in_a_sentence(states: list[State], said: str) -> None:
    assert in_words([finding("x", state) for state in states]) == said


# ---------------------------------------------------------------- for real


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as running:
        yield running


@pytest.fixture
def real(world: World, store: Store, qtbot: QtBot) -> Iterator[HealthActions]:
    background = Background()
    work = Work(lambda: world.switch, store, background)
    health = HealthActions(work)
    yield health
    health.close()
    background.close()


def test_a_real_look_brings_every_check_and_a_mending_is_looked_at_afterwards(
    world: World, store: Store, real: HealthActions, qtbot: QtBot
) -> None:
    world.credentials.parent.mkdir(mode=0o700)
    world.credentials.write_text("[default]\nregion = eu-west-1\n")
    world.credentials.chmod(0o644)
    dialog = HealthDialog(store, real)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(real.looked, timeout=15_000):
        pass
    assert any(each.id == "network.aws" for each in dialog.findings)
    with qtbot.waitSignal(real.looked, timeout=15_000):
        button(dialog, "Make it mine alone: ~/.aws/credentials").click()
    assert world.credentials.stat().st_mode & 0o777 == 0o600
    assert {each.id: each.state for each in dialog.findings}["aws.credentials"] is State.GOOD


def test_who_closes_the_page_is_told_of_nothing_more(real: HealthActions, qtbot: QtBot) -> None:
    told: list[int] = []
    real.look()
    real.stop()
    real.found.connect(lambda place, _: told.append(place))
    with qtbot.assertNotEmitted(real.looked, wait=500):
        pass
    assert not told
