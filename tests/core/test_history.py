from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.history import MOST_BYTES, Entry, History
from roleswitch.core.session import Session, Terms

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
SESSION = Session(
    role="prod",
    role_arn="arn:aws:iam::482109375526:role/Admin",
    assumed_role_arn="arn:aws:sts::482109375526:assumed-role/Admin/boaty",
    access_key_id="ASIAIOSFODNN7EXAMPLE",
    secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    session_token="token/secret",
    issued=NOW,
    expiration=NOW + timedelta(hours=1),
    source="work",
)


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "state")


def file_of(tmp_path: Path, name: str = "history.jsonl") -> Path:
    return tmp_path / "state" / name


def assumed(history: History, *roles: str) -> None:
    for role in roles:
        history.add("assumed", replace(SESSION, role=role), NOW)


def test_the_roles_assumed_last_come_first_and_once(history: History) -> None:
    assert history.recent() == ()
    assumed(history, "a", "b", "a", "c")
    history.add("renewed", replace(SESSION, role="d"), NOW)
    history.add("ended", replace(SESSION, role="b"), NOW)
    assert history.recent() == ("c", "a", "b")
    assert history.recent(2) == ("c", "a")


def test_an_entry_says_what_when_and_by_whom_and_no_secret(history: History, tmp_path: Path) -> None:
    history.add("assumed", SESSION, NOW)
    text = file_of(tmp_path).read_text()
    assert json.loads(text) == {
        "at": "2026-03-01T12:00:00+00:00",
        "event": "assumed",
        "role": "prod",
        "role_arn": SESSION.role_arn,
        "source": "work",
        "assumed_role_arn": SESSION.assumed_role_arn,
        "expiration": "2026-03-01T13:00:00+00:00",
        "began": "2026-03-01T12:00:00.000+00:00",
    }
    assert SESSION.access_key_id not in text
    assert SESSION.secret_access_key not in text
    assert SESSION.session_token not in text


def test_it_lives_in_the_state_folder_and_is_private(home: Path) -> None:
    before = os.umask(0)
    try:
        assumed(History(), "a")
        History().remember_caller("AKIAIOSFODNN7EXAMPLE", "arn:aws:iam::111122223333:user/boaty")
    finally:
        os.umask(before)
    folder = Path(files.state_folder())
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {path.name for path in folder.iterdir()} >= {"history.jsonl", "callers.json"}
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


@settings(max_examples=30)
@given(st.binary(max_size=80))
def test_a_damaged_line_is_passed_over_and_nothing_after_it_is_lost(garbage: bytes) -> None:
    history = History()
    path = Path(files.state_folder()) / "history.jsonl"
    path.unlink(missing_ok=True)
    assumed(history, "first")
    with path.open("ab") as file:
        file.write(b"\n\xff\xfe{" + garbage)
    assumed(history, "last")
    assert history.recent() == ("last", "first")


NOWHERE = '{"at": "0001-01-01T00:00:00+23:59", "event": "assumed", "role": "r", "role_arn": "x"}'
"""A time that is none in UTC."""


@pytest.mark.parametrize(
    "line",
    [
        "5",
        "[]",
        "{}",
        '{"event": "assumed"}',
        "null",
        '"x"',
        '{"event": ["assumed"]}',
        '"assumed"' + "[" * 5000,
        NOWHERE,
    ],
    ids=lambda line: line[:20],
)
def test_a_line_of_another_form_is_passed_over(history: History, tmp_path: Path, line: str) -> None:
    assumed(history, "first")
    with file_of(tmp_path).open("a") as file:
        file.write(line + "\n")
    assert history.recent() == ("first",)
    assert [entry.role for entry in history.entries()] == ["first"]


def test_a_history_cut_at_any_byte_goes_on(history: History, tmp_path: Path) -> None:
    assumed(history, "first", "second")
    content = file_of(tmp_path).read_bytes()
    for length in range(0, len(content), 5):
        file_of(tmp_path).write_bytes(content[:length])
        assumed(history, "third")
        assert history.recent()[0] == "third"
        assert set(history.recent()) <= {"first", "second", "third"}
        assert ("first" in history.recent()) == (length >= content.index(b"\n"))


def test_an_entry_is_read_as_it_was_written(history: History) -> None:
    session = replace(SESSION, terms=Terms(reason="release 4.2 ✓", read_only=True), began=NOW - timedelta(hours=2))
    history.add("assumed", SESSION, NOW)
    history.add("delivered", session, NOW + timedelta(seconds=1), to="profile prod-admin")
    delivered, assumed_before = history.entries()
    assert delivered == Entry(
        at=NOW + timedelta(seconds=1),
        event="delivered",
        role="prod",
        role_arn=SESSION.role_arn,
        source="work",
        assumed_role_arn=SESSION.assumed_role_arn,
        expiration=SESSION.expiration,
        began=NOW - timedelta(hours=2),
        reason="release 4.2 ✓",
        read_only=True,
        to="profile prod-admin",
    )
    assert (assumed_before.event, assumed_before.began, assumed_before.to) == ("assumed", NOW, "")


def test_an_entry_of_an_earlier_version_is_read(history: History, tmp_path: Path) -> None:
    assumed(history, "first")
    file_of(tmp_path).write_text(
        '{"at": "2025-11-03T09:15:00+00:00", "event": "assumed", "role": "old", "role_arn": "arn:aws:iam::1:role/R"}\n'
    )
    assert history.entries() == [
        Entry(
            at=datetime(2025, 11, 3, 9, 15, tzinfo=UTC), event="assumed", role="old", role_arn="arn:aws:iam::1:role/R"
        )
    ]


def test_a_secret_that_a_hook_said_is_not_written_down(history: History, tmp_path: Path) -> None:
    history.add("hook failed", SESSION, NOW, to=f"login: bad key {SESSION.secret_access_key}")
    assert SESSION.secret_access_key not in file_of(tmp_path).read_text()
    assert history.entries()[0].to == "login: bad key [removed]"


def test_what_would_steer_a_terminal_or_turn_the_text_around_is_not_handed_on(history: History) -> None:
    history.add("delivered", SESSION, NOW, to="s3://b/\x1b[2J\u202egpj.exe\n")
    assert history.entries()[0].to == "s3://b/?[2J?gpj.exe?"


def test_a_long_text_is_cut(history: History, tmp_path: Path) -> None:
    history.add("hook failed", SESSION, NOW, to="é " * 1_000_000)
    assert len(file_of(tmp_path).read_bytes()) < 10_000
    assert len(history.entries()) == 1


def days_ago(history: History, *days: int) -> None:
    for each in days:
        at = NOW - timedelta(days=each)
        history.add("assumed", replace(SESSION, role=f"{each}-days", issued=at, expiration=at + timedelta(hours=1)), at)


def test_what_is_older_than_it_is_kept_goes(tmp_path: Path) -> None:
    days_ago(History(tmp_path / "state", lambda: 3650), 200, 40, 31, 29)
    history = History(tmp_path / "state", lambda: 30)
    assert history.recent() == ("29-days", "31-days", "40-days", "200-days")
    days_ago(history, 0)
    assert history.recent() == ("0-days", "29-days")


def test_the_file_is_written_anew_once_a_day_at_most(tmp_path: Path) -> None:
    history = History(tmp_path / "state", lambda: 30)
    days_ago(history, 30, 10)
    file = files.identity(str(file_of(tmp_path))).partition(":")[0]
    for minutes in range(0, 24 * 60, 90):
        history.add("renewed", SESSION, NOW + timedelta(minutes=minutes))
    assert files.identity(str(file_of(tmp_path))).partition(":")[0] == file
    later = NOW + timedelta(days=1, minutes=1)
    history.add("renewed", replace(SESSION, expiration=later + timedelta(hours=1)), later)
    assert [entry.role for entry in history.entries()[-2:]] == ["prod", "10-days"]


def test_a_computer_whose_clock_is_years_ahead_forgets_nothing(tmp_path: Path) -> None:
    history = History(tmp_path / "state", lambda: 30)
    days_ago(history, 20)
    history.add("ended", SESSION, NOW + timedelta(days=3650))
    assert [entry.event for entry in history.entries()] == ["ended", "assumed"]


def test_kept_for_no_day_nothing_is_written_and_what_is_there_goes(tmp_path: Path) -> None:
    history = History(tmp_path / "state", lambda: 0)
    days_ago(history, 0)
    assert not file_of(tmp_path).exists()
    days_ago(History(tmp_path / "state"), 2, 1)
    days_ago(history, 0)
    assert history.entries() == []


def test_entries_can_be_forgotten_at_once(history: History) -> None:
    history.forget(NOW)
    days_ago(history, 40, 10)
    history.forget(NOW - timedelta(days=30))
    assert history.recent() == ("10-days",)


def test_a_history_that_grew_too_long_loses_its_older_half(history: History, tmp_path: Path) -> None:
    assumed(history, "newest")
    entry = file_of(tmp_path).read_bytes()
    old = entry.replace(b"newest", b"oldest")
    count = MOST_BYTES // len(old) + 1
    file_of(tmp_path).write_bytes(old * (count - 1) + entry.replace(b"newest", b"before"))
    assumed(history, "newest")
    lines = file_of(tmp_path).read_bytes().splitlines()
    assert count * 0.45 < len(lines) < count * 0.55
    assert [json.loads(line)["role"] for line in (lines[0], *lines[-2:])] == ["oldest", "before", "newest"]


def test_old_entries_stay_where_the_file_cannot_be_written_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    days_ago(History(tmp_path / "state"), 200)
    # A folder of the name that the new file would be written under.
    (tmp_path / "state" / ".history.jsonl.roleswitch-new" / "x").mkdir(parents=True)
    history = History(tmp_path / "state", lambda: 30)
    assumed(history, "new")
    assert history.recent() == ("new", "200-days")
    assert "old entries of the history stay" in caplog.text


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of this kind")
def test_a_full_disk_is_an_os_error_and_loses_no_entry(history: History, tmp_path: Path) -> None:
    import resource

    assumed(history, "first")
    room = len(file_of(tmp_path).read_bytes()) + 40
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        for _ in range(2):  # cut half-way first, then not a byte
            with pytest.raises(OSError, match=r"No space|File too large"):
                assumed(history, "lost")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assumed(history, "last")
    assert history.recent() == ("last", "first")


def test_a_process_that_stands_still_with_the_lock_holds_nobody_up_for_long(history: History, tmp_path: Path) -> None:
    assumed(history, "first")
    began = time.monotonic()
    with files.locked(tmp_path / "state" / ".history.lock"):
        assumed(history, "second")
    assert time.monotonic() - began < 20
    assert history.recent() == ("second", "first")


def test_what_another_process_may_be_writing_anew_is_not_written_anew_beside_it(
    history: History, tmp_path: Path
) -> None:
    days_ago(history, 500)
    before = file_of(tmp_path).stat().st_ino
    with files.locked(tmp_path / "state" / ".history.lock"):
        assumed(history, "second")
    assert file_of(tmp_path).stat().st_ino == before
    assumed(history, "third")
    assert [entry.role for entry in history.entries()] == ["third", "second"]


def test_the_last_roles_of_a_long_history_are_found_without_reading_all_of_it(history: History, tmp_path: Path) -> None:
    assumed(history, "first")
    line = file_of(tmp_path).read_bytes()
    # Far more than there is room for: only the blocks at its end are there to be read.
    with file_of(tmp_path).open("r+b") as file:
        file.seek(2_000_000_000)
        file.write(b"\n" + line.replace(b"first", b"a") + line.replace(b"first", b"b") * 400)
    assert history.recent(2) == ("b", "a")


def test_a_line_without_an_end_takes_no_longer_than_it_has_bytes(history: History, tmp_path: Path) -> None:
    assumed(history, "first")
    line = file_of(tmp_path).read_bytes()
    file_of(tmp_path).write_bytes(line + b"x" * 30_000_000 + b"\n" + line.replace(b"first", b"second"))
    began = time.process_time()
    assert history.recent() == ("second", "first")
    assert time.process_time() - began < 1


def test_writers_do_not_lose_each_others_entries(history: History, tmp_path: Path) -> None:
    writer = (
        "import sys\nfrom dataclasses import replace\nfrom pathlib import Path\n"
        "from roleswitch.core.history import History\nfrom tests.core.test_history import NOW, SESSION\n"
        "print(flush=True)\nsys.stdin.readline()\n"
        "for number in range(25):\n"
        "    session = replace(SESSION, role=f'{sys.argv[2]}-{number}')\n"
        "    History(Path(sys.argv[1])).add('assumed', session, NOW)\n"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", writer, str(tmp_path / "state"), name], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for name in ("one", "two")
    ]
    for process in started:  # both are ready before one begins
        assert process.stdout is not None
        process.stdout.readline()
    for process in started:
        assert process.stdin is not None
        process.stdin.write(b"go\n")
        process.stdin.flush()
    for process in started:
        process.communicate(timeout=60)
    assert [process.returncode for process in started] == [0, 0]
    assert set(history.recent(99)) == {f"{name}-{number}" for name in ("one", "two") for number in range(25)}


def test_whose_key_it_is_is_remembered(history: History) -> None:
    assert history.callers() == {}
    history.remember_caller("AKIAIOSFODNN7EXAMPLE", "arn:aws:iam::111122223333:user/boaty")
    history.remember_caller("AKIAI44QH8DHBEXAMPLE", "arn:aws:iam::111122223333:user/other")
    history.remember_caller("AKIAI44QH8DHBEXAMPLE", "arn:aws:iam::111122223333:user/renamed")
    assert history.callers() == {
        "AKIAIOSFODNN7EXAMPLE": "arn:aws:iam::111122223333:user/boaty",
        "AKIAI44QH8DHBEXAMPLE": "arn:aws:iam::111122223333:user/renamed",
    }


@pytest.mark.parametrize("content", [b"", b"{", b"5", b"[]", b"null", b"\xff\xfe", b'{"a": '])
def test_callers_damaged_with_their_copy_are_none_and_are_written_anew(
    history: History, tmp_path: Path, content: bytes
) -> None:
    history.remember_caller("AKIAIOSFODNN7EXAMPLE", "arn")
    for name in ("callers.json", "callers.json.copy"):
        file_of(tmp_path, name).write_bytes(content)
    assert history.callers() == {}
    own_state.write(file_of(tmp_path, "callers.json"), b"[" * 5000)  # whole, and nothing that can be read
    assert history.callers() == {}
    history.remember_caller("AKIAIOSFODNN7EXAMPLE", "arn")
    assert history.callers() == {"AKIAIOSFODNN7EXAMPLE": "arn"}


def test_a_folder_that_cannot_be_written_is_an_os_error_and_reads_as_empty(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    history = History(tmp_path / "state")
    with pytest.raises(OSError, match="state"):
        assumed(history, "a")
    with pytest.raises(OSError, match="state"):
        history.remember_caller("AKIA", "arn")
    assert history.recent() == ()
    assert history.callers() == {}
