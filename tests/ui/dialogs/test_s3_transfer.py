"""What of a file or an object is transferred, as it is asked for, and how a transfer's progress is told."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.access.s3_names import ByteRange, Location
from roleswitch.errors import BadValue
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.s3_transfer import Rate, TransferDialog, progress_words, range_from
from tests.ui.access_window import button, words_in

MIB = 1024 * 1024


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def dialog(window: QWidget) -> TransferDialog:
    dialog = TransferDialog("Upload big", "Upload", Location("acme", "2026/big"), 100, window)
    dialog.show()
    return dialog


def field(dialog: TransferDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def chosen(dialog: TransferDialog) -> list[tuple[str, ByteRange | None]]:
    found: list[tuple[str, ByteRange | None]] = []
    dialog.chosen.connect(lambda key, part: found.append((key, part)))
    return found


def test_all_of_it_is_transferred_unless_a_part_is_wanted(dialog: TransferDialog) -> None:
    found = chosen(dialog)
    assert not field(dialog, "From byte").isEnabled()
    button(dialog, "Upload").click()
    assert found == [("2026/big", None)]


def test_a_part_is_given_by_its_bytes(dialog: TransferDialog) -> None:
    found = chosen(dialog)
    dialog.findChildren(CheckLine)[0].check(True)
    QTest.keyClicks(field(dialog, "From byte"), "10")
    button(dialog, "Upload").click()
    assert found == [("2026/big", ByteRange(10))]


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("From byte", "100", "there is no byte 100"),
        ("From byte", "x", "A byte is a number"),
        ("To byte", "-1", "A byte is a number"),
        ("Object key", "", "1 to 1024 bytes"),
        ("Object key", "2026/", "is a folder's"),
    ],
)
def test_a_mistake_is_told_at_its_field_and_nothing_is_transferred(
    dialog: TransferDialog, name: str, text: str, said: str
) -> None:
    found = chosen(dialog)
    dialog.findChildren(CheckLine)[0].check(True)
    field(dialog, name).selectAll()
    field(dialog, name).clear()
    QTest.keyClicks(field(dialog, name), text)
    assert said in words_in(dialog)
    assert not button(dialog, "Upload").isEnabled()
    button(dialog, "Upload").click()
    assert found == []


def test_nothing_typed_is_the_first_byte_or_the_last() -> None:
    assert range_from("", "") == ByteRange(0)
    assert range_from(" 1 000 ", "2,000") == ByteRange(1000, 2000)
    for first, last in (("5", "4"), ("1.5", ""), ("", "9" * 16), ("٣", "")):
        with pytest.raises(BadValue):
            range_from(first, last)


def test_the_rate_is_an_average_of_the_last_seconds() -> None:
    rate = Rate()
    rate.note(0, 0)
    assert rate.bytes_a_second == 0
    for second in range(1, 11):
        rate.note(second, second * MIB)
    assert rate.bytes_a_second == MIB
    rate.note(11, 2 * MIB)  # a part is sent again
    assert rate.bytes_a_second == 0
    rate.note(12, 4 * MIB)
    assert rate.bytes_a_second == 2 * MIB


def test_progress_is_told_with_the_rate_and_what_is_left() -> None:
    assert progress_words(0, 1024 * MIB, 0) == "0 B of 1.0 GB"
    assert progress_words(120 * MIB, 1024 * MIB, 12 * MIB) == "120 MB of 1.0 GB · 12.0 MB/s · 1 min 15 s left"
    assert progress_words(1, 10 * 1024 * MIB, MIB) == "1 B of 10.0 GB · 1.0 MB/s · 2 h 50 min left"
    assert progress_words(9, 10, 100) == "9 B of 10 B · 100 B/s"
