from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.core.history import History
from roleswitch.core.session import Session

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
    }
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


@pytest.mark.parametrize("line", ["5", "[]", "{}", '{"event": "assumed"}', "null", '"x"', '{"event": ["assumed"]}'])
def test_a_line_of_another_form_is_passed_over(history: History, tmp_path: Path, line: str) -> None:
    assumed(history, "first")
    with file_of(tmp_path).open("a") as file:
        file.write(line + "\n")
    assert history.recent() == ("first",)


def test_a_history_cut_at_any_byte_goes_on(history: History, tmp_path: Path) -> None:
    assumed(history, "first", "second")
    content = file_of(tmp_path).read_bytes()
    for length in range(0, len(content), 5):
        file_of(tmp_path).write_bytes(content[:length])
        assumed(history, "third")
        assert history.recent()[0] == "third"
        assert set(history.recent()) <= {"first", "second", "third"}
        assert ("first" in history.recent()) == (length >= content.index(b"\n"))


def test_a_history_that_grew_long_loses_its_older_half(history: History, tmp_path: Path) -> None:
    assumed(history, "newest")
    entry = file_of(tmp_path).read_bytes()
    old = entry.replace(b"newest", b"oldest")
    count = 1_000_000 // len(old) + 1
    file_of(tmp_path).write_bytes(old * (count - 1) + entry.replace(b"newest", b"before"))
    assumed(history, "newest")
    lines = file_of(tmp_path).read_bytes().splitlines()
    assert count * 0.45 < len(lines) < count * 0.55
    assert [json.loads(line)["role"] for line in (lines[0], *lines[-2:])] == ["oldest", "before", "newest"]


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
def test_damaged_callers_are_none_and_are_written_anew(history: History, tmp_path: Path, content: bytes) -> None:
    history.remember_caller("AKIAIOSFODNN7EXAMPLE", "arn")
    file_of(tmp_path, "callers.json").write_bytes(content)
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
