"""The rotation's window: steps with ticks, what can be done at each, and the code that it may ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.rotation import Rotation, Step
from roleswitch.core.source import AccessKeySource
from roleswitch.errors import Cancelled, RoleSwitchError, TokenCodeRequired, TokenCodeUsed
from roleswitch.ui.actions import Actions
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.form import Outcome
from roleswitch.ui.dialogs.key_rotation import KeyRotationDialog, Mark, step_marks
from roleswitch.ui.rotations import Deed, RotationState
from roleswitch.ui.store import Store
from tests.conftest import Clock

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
NEW = "AKIAI44QH8DHBEXAMPLE"
DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
ASKS = TokenCodeRequired(DEVICE, f"work needs a code of the MFA device {DEVICE}.", source="work")


class AskedRotations(QObject):
    """Has the state that the test gives it, and notes what it is asked for."""

    changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.shown = RotationState()
        self.begins = False
        self.asked: list[tuple[Deed, str | None]] = []
        self.looked: list[str] = []
        self.cancelled: list[str] = []

    def state(self, name: str) -> RotationState:
        return self.shown

    def show(self, state: RotationState) -> None:
        self.shown = state
        self.changed.emit("work")

    def look(self, name: str) -> None:
        self.looked.append(name)

    def run(self, name: str, deed: Deed, token_code: str | None = None) -> None:
        self.asked.append((deed, token_code))
        if self.begins:
            self.show(RotationState(deed=deed, running=True))

    def cancel(self, name: str) -> None:
        self.cancelled.append(name)

    def forget_outcome(self, name: str) -> None:
        self.shown = self.shown._replace(trouble=None)


@pytest.fixture
def rotations(qapp: QApplication) -> AskedRotations:
    return AskedRotations()


@pytest.fixture
def at(clock: Clock) -> Callable[..., Rotation]:
    def rotation(step: Step, *, putting_back: bool = False) -> Rotation:
        return Rotation(
            source="work",
            old_key_id=WORK.access_key_id,
            new_key_id=NEW,
            step=step,
            began=clock() - timedelta(minutes=1),
            putting_back=putting_back,
            user_arn="arn:aws:iam::111122223333:user/boaty",
            keys_before=(WORK.access_key_id,),
        )

    return rotation


@pytest.fixture
def store(qapp: QApplication, clock: Clock) -> Store:
    store = Store(clock)
    store.show(Catalog({}, {"work": WORK}))
    return store


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(store: Store, rotations: AskedRotations, window: QWidget) -> KeyRotationDialog:
    actions = cast(Actions, SimpleNamespace(keys=SimpleNamespace(rotations=rotations)))
    dialog = KeyRotationDialog(store, actions, "work", window)
    dialog.open()
    return dialog


def buttons(dialog: QWidget) -> set[str]:
    return {found.text() for found in dialog.findChildren(QPushButton) if found.isVisible()}


def click(dialog: QWidget, text: str) -> None:
    next(found for found in dialog.findChildren(QPushButton) if found.isVisible() and found.text() == text).click()


def words(dialog: QWidget) -> list[str]:
    return [found.text() for found in dialog.findChildren(QLabel) if found.isVisible()]


def code_field(dialog: QWidget) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == "MFA code")


def done(state: RotationState) -> list[Step]:
    return [step for step, mark in step_marks(state).items() if mark is Mark.DONE]


def now(state: RotationState) -> list[Step]:
    return [step for step, mark in step_marks(state).items() if mark is Mark.NOW]


def test_the_steps_before_the_one_under_way_are_ticked(at: Callable[..., Rotation]) -> None:
    assert done(RotationState()) == []
    running = RotationState(deed=Deed.ROTATE, running=True, step=Step.VERIFY)
    assert (done(running), now(running)) == ([Step.CREATE, Step.SAVE], [Step.VERIFY])
    interrupted = RotationState(rotation=at(Step.VERIFY))
    assert (done(interrupted), now(interrupted)) == ([Step.CREATE, Step.SAVE], [])
    over = RotationState(deed=Deed.DELETE_OLD)
    assert done(over) == list(Step)


def test_the_step_that_waits_for_the_person_is_the_one_under_way(at: Callable[..., Rotation]) -> None:
    assert now(RotationState(rotation=at(Step.WAIT))) == [Step.WAIT]
    assert now(RotationState(rotation=at(Step.WAIT, putting_back=True))) == []


def test_a_tick_is_told_to_screen_readers_in_words(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    rotations.show(RotationState(rotation=at(Step.VERIFY)))
    spoken = {label.accessibleName() for label in dialog.findChildren(QLabel)}
    assert "Save it in the keyring: done" in spoken
    assert "See that AWS takes it: not done yet" in spoken


def test_what_is_written_down_is_looked_at_when_the_dialog_opens(
    dialog: KeyRotationDialog, rotations: AskedRotations
) -> None:
    assert rotations.looked == ["work"]


@pytest.mark.parametrize(
    ("step", "offered"),
    [
        (Step.VERIFY, {"Close", "Go on", "Put back"}),
        (Step.DEACTIVATE, {"Close", "Go on", "Put back"}),
        (Step.WAIT, {"Close", "Delete old key…", "Put back"}),
        (Step.DELETE, {"Close", "Delete old key…", "Put back"}),
    ],
)
def test_what_can_be_done_depends_on_where_the_rotation_stands(
    dialog: KeyRotationDialog,
    rotations: AskedRotations,
    at: Callable[..., Rotation],
    step: Step,
    offered: set[str],
) -> None:
    rotations.show(RotationState(rotation=at(step)))
    assert buttons(dialog) == offered


def test_a_rotation_is_begun_once_and_one_that_is_put_back_only_goes_on(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    assert buttons(dialog) == {"Close", "Rotate"}
    rotations.show(RotationState(rotation=at(Step.WAIT, putting_back=True)))
    assert buttons(dialog) == {"Close", "Go on"}
    rotations.show(RotationState(deed=Deed.PUT_BACK))
    assert buttons(dialog) == {"Close"}


def test_what_is_true_of_both_keys_is_said(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    assert f"work uses its key {WORK.access_key_id}." in words(dialog)
    rotations.show(RotationState(rotation=at(Step.WAIT)))
    assert at(Step.WAIT).standing in words(dialog)


def test_a_trouble_that_says_where_the_rotation_stands_says_it_once(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    standing = at(Step.DEACTIVATE).standing
    trouble = RoleSwitchError(f"AWS was not reached. {standing}")
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.DEACTIVATE), trouble=trouble))
    assert sum(standing in text for text in words(dialog)) == 1


def test_a_rotation_under_way_can_only_be_stopped_or_left_alone(
    dialog: KeyRotationDialog, rotations: AskedRotations
) -> None:
    click(dialog, "Rotate")
    assert rotations.asked == [(Deed.ROTATE, None)]
    rotations.show(RotationState(deed=Deed.ROTATE, running=True, step=Step.CREATE))
    assert buttons(dialog) == {"Stop", "Close"}
    click(dialog, "Stop")
    assert rotations.cancelled == ["work"]


def test_a_stopped_rotation_says_no_more_than_that_it_stopped(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    trouble = Cancelled(f"The rotation was interrupted. {at(Step.VERIFY).standing}")
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.VERIFY), trouble=trouble))
    assert [outcome.text() for outcome in dialog.findChildren(Outcome)] == ["Stopped."]
    assert at(Step.VERIFY).standing in words(dialog)


def test_enter_does_nothing_that_was_not_meant_when_the_buttons_change(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    rotations.show(RotationState(deed=Deed.ROTATE, running=True))
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.WAIT)))
    focused = dialog.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Close"


@pytest.mark.parametrize(("answer", "asked"), [("Cancel", []), ("Delete for good", [(Deed.DELETE_OLD, None)])])
def test_the_old_key_is_deleted_only_after_a_question_that_names_it(
    dialog: KeyRotationDialog,
    rotations: AskedRotations,
    at: Callable[..., Rotation],
    answer: str,
    asked: list[tuple[Deed, str | None]],
) -> None:
    rotations.show(RotationState(rotation=at(Step.WAIT)))
    click(dialog, "Delete old key…")
    question = dialog.findChild(ConfirmDialog)
    assert isinstance(question, ConfirmDialog)
    assert WORK.access_key_id in question.accessibleDescription()
    click(question, answer)
    assert rotations.asked == asked


def test_a_code_is_asked_for_here_and_the_same_deed_goes_on_with_it(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    rotations.show(RotationState(deed=Deed.PUT_BACK, rotation=at(Step.WAIT), trouble=ASKS))
    assert str(ASKS) in words(dialog)
    assert "Go on" not in buttons(dialog), "it would be another deed"
    code = code_field(dialog)
    code.setText("12 34 5")
    assert not next(found for found in dialog.findChildren(QPushButton) if found.text() == "Continue").isEnabled()
    code.setText("123 456")
    click(dialog, "Continue")
    assert rotations.asked == [(Deed.PUT_BACK, "123456")]


def test_enter_gives_the_code_and_does_nothing_else(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    rotations.begins = True
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.CREATE), trouble=ASKS))
    assert dialog.focusWidget() is code_field(dialog)
    QTest.keyClicks(code_field(dialog), "123456")
    QTest.keyClick(code_field(dialog), Qt.Key.Key_Return)
    assert rotations.asked == [(Deed.ROTATE, "123456")]
    assert dialog.isVisible(), "Close has the focus now"


def test_what_can_be_no_code_is_told_while_it_is_typed(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.CREATE), trouble=ASKS))
    code_field(dialog).setText("12345")
    assert code_field(dialog).accessibleDescription() == ""
    code_field(dialog).setText("12345x")
    assert code_field(dialog).accessibleDescription().startswith("x is not allowed here")
    code_field(dialog).setText("1234567")
    assert "one is too many" in code_field(dialog).accessibleDescription()


def test_a_code_that_was_used_makes_room_for_the_next(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.CREATE), trouble=ASKS))
    code_field(dialog).setText("123456")
    rotations.show(RotationState(deed=Deed.ROTATE, running=True))
    used = TokenCodeUsed(DEVICE, "That code was used already: wait 12 s.", source="work", seconds_to_next=12)
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.CREATE), trouble=used))
    assert code_field(dialog).text() == ""
    assert str(used) in words(dialog)


def test_the_code_leaves_the_field_when_the_dialog_closes(
    dialog: KeyRotationDialog, rotations: AskedRotations, at: Callable[..., Rotation]
) -> None:
    rotations.show(RotationState(deed=Deed.ROTATE, rotation=at(Step.CREATE), trouble=ASKS))
    code = code_field(dialog)
    code.setText("123456")
    dialog.reject()
    assert code.text() == ""


def test_closing_leaves_a_rotation_under_way_alone(
    dialog: KeyRotationDialog, rotations: AskedRotations, qtbot: QtBot
) -> None:
    rotations.show(RotationState(deed=Deed.ROTATE, running=True))
    with qtbot.waitSignal(dialog.destroyed):
        dialog.reject()
    rotations.show(RotationState(deed=Deed.ROTATE))
    assert rotations.cancelled == []


def test_what_is_waited_for_is_said_while_the_rotation_runs(
    dialog: KeyRotationDialog, rotations: AskedRotations, store: Store
) -> None:
    rotations.show(RotationState(deed=Deed.ROTATE, running=True))
    store.show_waiting("GNOME Keyring")
    assert "Waiting for GNOME Keyring…" in words(dialog)
    store.show_waiting("")
    assert "Waiting for GNOME Keyring…" not in words(dialog)
