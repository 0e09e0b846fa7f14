"""The access check as a person uses it, against S3 on loopback."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QProgressBar, QTableView
from pytestqt.qtbot import QtBot

from roleswitch.access.s3 import Bucket, Page, StoredObject
from roleswitch.access.s3_names import Location
from roleswitch.core.sts import Identity
from roleswitch.demo.strict_aws import exchange
from roleswitch.errors import Cancelled, RoleSwitchError
from roleswitch.ui.access_actions import AccessActions
from roleswitch.ui.background import Background
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.details_trouble import Passage
from roleswitch.ui.dialogs.access_check import ALL_BUCKETS, AccessCheckDialog, above, count_words, crumbs
from roleswitch.ui.dialogs.s3_listing import Kind, ListingModel, Row, sentence, size_words
from roleswitch.ui.list_actions import Task
from roleswitch.ui.work import Work
from tests.access.s3_on_loopback import Fault, Request, moto_process, s3_error
from tests.fakes import MFA_SERIAL, SESSION_ARN
from tests.ui.access_window import BUCKET, AccessWindow, access_window, button, words_in

NO = (
    "User: arn:aws:sts::482109375526:assumed-role/Admin/boaty is not authorized to perform: s3:ListAllMyBuckets "
    "because no identity-based policy allows the s3:ListAllMyBuckets action"
)


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    with moto_process() as url:
        yield url


@pytest.fixture
def window(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, moto: str) -> Iterator[AccessWindow]:
    with access_window(qtbot, home, monkeypatch, moto) as window:
        yield window


def opened(window: AccessWindow, role: str = "prod") -> AccessCheckDialog:
    dialog = AccessCheckDialog(window.store, window.access, role, window.widget)
    dialog.show()
    return dialog


def listed(window: AccessWindow, place: str = "") -> AccessCheckDialog:
    """Opened, and gone to a place."""
    dialog = opened(window)
    window.until(lambda: "bucket" in words_in(dialog))
    if place:
        go_to(window, dialog, place)
    return dialog


def go_to(window: AccessWindow, dialog: AccessCheckDialog, place: str) -> None:
    field = field_of(dialog)
    field.selectAll()
    QTest.keyClicks(field, place)
    QTest.keyClick(field, Qt.Key.Key_Return)
    window.until(lambda: "Reading" not in words_in(dialog))


def field_of(dialog: AccessCheckDialog) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Bucket and prefix")


def table_of(dialog: AccessCheckDialog) -> QTableView:
    return dialog.findChildren(QTableView)[0]


def rows(dialog: AccessCheckDialog) -> list[str]:
    model = table_of(dialog).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(dialog: AccessCheckDialog, name: str) -> None:
    table_of(dialog).selectRow(rows(dialog).index(name))


def passages(dialog: AccessCheckDialog) -> str:
    return "\n".join(each.toPlainText() for each in dialog.findChildren(Passage) if each.isVisibleTo(dialog))


def child(window: AccessWindow, dialog: AccessCheckDialog, kind: type[QDialog] = QDialog, name: str = "") -> QDialog:
    def there() -> list[QDialog]:
        return [each for each in dialog.findChildren(kind) if each.isVisible() and name in each.objectName()]

    window.until(there)
    return there()[0]


def transfer(window: AccessWindow, dialog: AccessCheckDialog, act: str, *, part: tuple[str, str] | None = None) -> None:
    """Say yes to what is asked before a transfer."""
    asked = child(window, dialog, name="transfer")
    if part is not None:
        asked.findChildren(CheckLine)[0].check(True)
        for label, text in zip(("From byte", "To byte"), part, strict=True):
            QTest.keyClicks(
                next(each for each in asked.findChildren(QLineEdit) if each.accessibleName() == label), text
            )
    button(asked, act).click()


def choose_file(window: AccessWindow, dialog: AccessCheckDialog, path: Path) -> None:
    chooser = child(window, dialog, QFileDialog)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()


# ---------------------------------------------------------------- who, and browsing


def test_it_says_who_the_person_is_and_which_buckets_there_are(window: AccessWindow) -> None:
    dialog = listed(window)
    assert dialog.windowTitle() == "Access check — Production"
    assert SESSION_ARN in passages(dialog)
    assert rows(dialog) == [BUCKET]
    assert "1 bucket" in words_in(dialog)


def test_a_person_browses_down_and_up_by_keys_alone(window: AccessWindow) -> None:
    for key in ("2026/q1/january.csv", "2026/q2/april.csv", "readme.md"):
        window.bucket.put_object(Bucket=BUCKET, Key=key, Body=b"12345")
    dialog = listed(window)
    table = table_of(dialog)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    window.until(lambda: rows(dialog) == ["2026/", "readme.md"])
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    window.until(lambda: rows(dialog) == ["q1/", "q2/"])
    assert field_of(dialog).text() == f"s3://{BUCKET}/2026/"
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    window.until(lambda: rows(dialog) == ["2026/", "readme.md"])
    button(dialog, "Buckets").click()
    window.until(lambda: rows(dialog) == [BUCKET])


def test_more_is_loaded_when_it_is_asked_for(window: AccessWindow) -> None:
    for number in range(1001):
        exchange(window.s3.upstream, "PUT", f"/{BUCKET}/{number:04}", {}, b"")
    dialog = listed(window, BUCKET)
    window.until(lambda: "and there are more" in words_in(dialog))
    assert len(rows(dialog)) == 1000
    more = button(dialog, "Load more")
    assert more.isVisible()
    more.click()
    window.until(lambda: len(rows(dialog)) == 1001)
    assert not more.isVisible()
    assert "1 001 entries" in words_in(dialog)


def test_what_is_no_bucket_is_told_and_nothing_is_asked(window: AccessWindow) -> None:
    dialog = listed(window)
    before = len(window.s3.requests)
    go_to(window, dialog, "no such place")
    assert "A bucket's name has 3 to 63" in words_in(dialog)
    assert len(window.s3.requests) == before


class HeldBack(AccessActions):
    """Answers to a listing come when the test gives them: also late, as what had ended when it was called off."""

    def __init__(self, window: AccessWindow) -> None:
        super().__init__(Work(lambda: window.world.switch, window.store, Background(window.widget)), window.widget)
        self.pages: list[Callable[[Page | RoleSwitchError], None]] = []
        self.lists: list[Callable[[tuple[Bucket, ...] | RoleSwitchError], None]] = []

    def who(self, name: str, done: Callable[[Identity | RoleSwitchError], None]) -> Task:
        done(Identity("arn:aws:sts::482109375526:assumed-role/Admin/boaty", "482109375526"))
        return Task()

    def buckets(self, name: str, done: Callable[[tuple[Bucket, ...] | RoleSwitchError], None]) -> Task:
        self.lists.append(done)
        return Task()

    def page(
        self, name: str, bucket: str, prefix: str, token: str, done: Callable[[Page | RoleSwitchError], None]
    ) -> Task:
        self.pages.append(done)
        return Task()


def test_what_was_read_before_reading_again_is_not_shown_beside_it(window: AccessWindow) -> None:
    held = HeldBack(window)
    dialog = AccessCheckDialog(window.store, held, "prod", window.widget)
    dialog.show()
    window.until(lambda: held.lists)
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    held.lists[0](Cancelled("Cancelled."))
    assert "Reading…" in words_in(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    held.lists[1]((Bucket("old"),))
    assert rows(dialog) == []
    held.lists[2]((Bucket(BUCKET),))
    assert rows(dialog) == [BUCKET]

    QTest.keyClicks(field_of(dialog), BUCKET)
    QTest.keyClick(field_of(dialog), Qt.Key.Key_Return)
    QTest.keyClick(dialog, Qt.Key.Key_F5)
    page = Page((), (StoredObject("digits", 10),))
    for answer in held.pages:
        answer(page)
    assert rows(dialog) == ["digits"]


# ---------------------------------------------------------------- refusals


def test_a_refusal_shows_status_code_type_and_request_id_and_can_be_copied(window: AccessWindow) -> None:
    window.s3.fault = lambda _: s3_error("AccessDenied", NO)
    dialog = opened(window)
    window.until(lambda: "may not list the buckets" in words_in(dialog))
    said = passages(dialog)
    for line in (
        "Status: 403",
        "Code: AccessDenied",
        "Error type: Sender",
        "Request ID: 4442587FB7D0A2F9",
        "Host ID: xyz=",
        NO,
    ):
        assert line in said
    passage = next(each for each in dialog.findChildren(Passage) if "Status" in each.toPlainText())
    assert passage.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    button(dialog, "Copy details").click()
    assert "Request ID: 4442587FB7D0A2F9" in QGuiApplication.clipboard().text()
    button(dialog, "Copy policy").click()
    assert '"Action": "s3:ListAllMyBuckets"' in QGuiApplication.clipboard().text()


def test_who_may_not_list_buckets_goes_to_one_by_its_name(window: AccessWindow) -> None:
    window.bucket.put_object(Bucket=BUCKET, Key="readme.md", Body=b"")
    window.s3.fault = lambda request: s3_error("AccessDenied") if request.path == "/" else None
    dialog = opened(window)
    window.until(lambda: "can be gone to by its name" in words_in(dialog))
    go_to(window, dialog, f"s3://{BUCKET}")
    window.until(lambda: rows(dialog) == ["readme.md"])
    assert "may not list" not in words_in(dialog)


def test_a_role_that_wants_a_code_is_assumed_first_and_the_check_goes_on(window: AccessWindow) -> None:
    dialog = opened(window, "operator")
    wanted: list[str] = []
    dialog.assume_wanted.connect(wanted.append)
    window.until(lambda: f"needs a code of the MFA device {MFA_SERIAL}" in words_in(dialog))
    button(dialog, "Assume…").click()
    assert wanted == ["operator"]
    state = window.store.state("operator")
    assert state is not None
    window.world.aws.accept_token_code(MFA_SERIAL, "123456")
    session = window.world.switch.assume("operator", token_code="123456")
    window.store.put(replace(state, session=session))
    window.until(lambda: rows(dialog) == [BUCKET])


# ---------------------------------------------------------------- down and up


def test_an_object_is_downloaded(window: AccessWindow, tmp_path: Path) -> None:
    window.bucket.put_object(Bucket=BUCKET, Key="digits", Body=b"0123456789")
    dialog = listed(window, BUCKET)
    button(dialog, "Download…").click()
    transfer(window, dialog, "Download…")
    choose_file(window, dialog, tmp_path / "digits")
    window.until(lambda: "10 B downloaded to" in words_in(dialog))
    assert (tmp_path / "digits").read_bytes() == b"0123456789"


def test_a_part_of_an_object_is_downloaded(window: AccessWindow, tmp_path: Path) -> None:
    window.bucket.put_object(Bucket=BUCKET, Key="digits", Body=b"0123456789")
    dialog = listed(window, BUCKET)
    table_of(dialog).activated.emit(table_of(dialog).model().index(0, 0))
    transfer(window, dialog, "Download…", part=("2", "4"))
    choose_file(window, dialog, tmp_path / "part")
    window.until(lambda: "3 B downloaded to" in words_in(dialog))
    assert (tmp_path / "part").read_bytes() == b"234"


def test_an_upload_shows_its_progress_and_the_object_is_listed(window: AccessWindow, tmp_path: Path) -> None:
    (tmp_path / "big.bin").write_bytes(b"x" * 20_000_000)
    gate = threading.Event()

    def hold(request: Request) -> Fault | None:
        if request.query.get("partNumber") == "2":
            gate.wait(20)
        return None

    window.s3.fault = hold
    dialog = listed(window, f"{BUCKET}/2026/")
    button(dialog, "Upload…").click()
    choose_file(window, dialog, tmp_path / "big.bin")
    transfer(window, dialog, "Upload")
    bar = dialog.findChildren(QProgressBar)[0]
    window.until(lambda: "of 19.1 MB" in words_in(dialog))
    assert bar.isVisible()
    assert not button(dialog, "Upload…").isEnabled()
    gate.set()
    window.until(lambda: "19.1 MB uploaded as s3://acme-reports/2026/big.bin" in words_in(dialog))
    window.until(lambda: rows(dialog) == ["big.bin"])
    assert not bar.isVisible()


def test_an_object_that_is_there_is_replaced_only_after_a_yes(window: AccessWindow, tmp_path: Path) -> None:
    window.bucket.put_object(Bucket=BUCKET, Key="report", Body=b"old")
    (tmp_path / "report").write_bytes(b"new")
    dialog = listed(window, BUCKET)
    button(dialog, "Upload…").click()
    choose_file(window, dialog, tmp_path / "report")
    transfer(window, dialog, "Upload")
    asked = child(window, dialog, name="confirm")
    assert "Replace s3://acme-reports/report?" in words_in(asked)
    assert window.bucket.get_object(Bucket=BUCKET, Key="report")["Body"].read() == b"old"
    button(asked, "Replace").click()
    window.until(lambda: "uploaded as" in words_in(dialog))
    assert window.bucket.get_object(Bucket=BUCKET, Key="report")["Body"].read() == b"new"


def test_who_may_not_list_is_asked_when_aws_refuses_to_upload_over_an_object(
    window: AccessWindow, tmp_path: Path
) -> None:
    window.bucket.put_object(Bucket=BUCKET, Key="report", Body=b"old")
    (tmp_path / "report").write_bytes(b"new")
    window.s3.fault = lambda request: s3_error("AccessDenied") if "list-type" in request.query else None
    dialog = listed(window, BUCKET)
    button(dialog, "Upload…").click()
    choose_file(window, dialog, tmp_path / "report")
    transfer(window, dialog, "Upload")
    button(child(window, dialog, name="confirm"), "Replace").click()
    window.until(lambda: window.bucket.get_object(Bucket=BUCKET, Key="report")["Body"].read() == b"new")


def test_a_transfer_is_called_off_by_its_button_and_leaves_nothing(window: AccessWindow, tmp_path: Path) -> None:
    window.bucket.put_object(Bucket=BUCKET, Key="big", Body=b"x" * 1_000_000)
    asked = threading.Event()

    def hang(request: Request) -> Fault | None:
        if request.method == "GET" and request.path.endswith("/big"):
            asked.set()
            return Fault(hangs=True)
        return None

    window.s3.fault = hang
    dialog = listed(window, BUCKET)
    button(dialog, "Download…").click()
    transfer(window, dialog, "Download…")
    choose_file(window, dialog, tmp_path / "big")
    window.until(asked.is_set)
    button(dialog, "Cancel").click()
    assert "Cancelling…" in words_in(dialog)
    window.until(lambda: "Cancelled." in words_in(dialog))
    assert not (tmp_path / "big").exists()


def test_closing_while_something_is_transferred_asks_first(window: AccessWindow, tmp_path: Path) -> None:
    window.bucket.put_object(Bucket=BUCKET, Key="big", Body=b"x")
    window.s3.fault = lambda request: Fault(hangs=True) if request.path.endswith("/big") else None
    dialog = listed(window, BUCKET)
    button(dialog, "Download…").click()
    transfer(window, dialog, "Download…")
    choose_file(window, dialog, tmp_path / "big")
    window.until(lambda: "Download of big" in words_in(dialog))
    button(dialog, "Close").click()
    asked = child(window, dialog, name="confirm")
    button(asked, "Go on").click()
    assert dialog.isVisible()
    button(dialog, "Close").click()
    button(child(window, dialog, name="confirm"), "Stop").click()
    assert not dialog.isVisible()


# ---------------------------------------------------------------- words


def test_the_way_to_a_place_has_a_step_for_each_folder() -> None:
    at = Location("acme", "a//b/c")
    assert crumbs(at) == [
        ("Buckets", ALL_BUCKETS),
        ("acme", Location("acme", "")),
        ("a", Location("acme", "a/")),
        ("/", Location("acme", "a//")),
        ("b", Location("acme", "a//b/")),
        ("c", Location("acme", "a//b/c")),
    ]
    assert above(at) == Location("acme", "a//b/")
    assert above(Location("acme", "a/")) == Location("acme", "")
    assert above(Location("acme", "")) == ALL_BUCKETS


def test_counts_and_sizes_are_told_in_words() -> None:
    assert count_words(0, ALL_BUCKETS, is_more=False) == "There is no bucket in the account."
    assert count_words(0, Location("acme", "x"), is_more=False) == "There is nothing here."
    assert count_words(1000, Location("acme", ""), is_more=True) == "1 000 entries, and there are more"
    sizes = (0, 1023, 1024, 1536, 150 * 1024, 5 * 1024**3, 3 * 1024**5)
    assert [size_words(size) for size in sizes] == ["0 B", "1023 B", "1.0 KB", "1.5 KB", "150 KB", "5.0 GB", "3072 TB"]


def test_names_that_would_show_as_something_else_are_spelled_out() -> None:
    model = ListingModel()
    model.show([Row(Kind.OBJECT, "a\u202egpj.exe\n<b>", "k/a\u202egpj.exe\n<b>", 1)])
    assert model.index(0, 0).data() == "a\\u202egpj.exe\\u000a<b>"
    assert "&lt;b&gt;" in str(model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert sentence(model.rows[0]) == "object, a\\u202egpj.exe\\u000a<b>, 1 B"
