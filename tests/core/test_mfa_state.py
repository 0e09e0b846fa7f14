"""What is known of MFA without the keyring: shared by processes, private, and nothing where it cannot be read."""

from __future__ import annotations

import stat
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.mfa_state import Known, KnownSession, MfaState, _parsed
from tests.fakes import Died

WORK = KnownSession(
    access_key_id="ASIAIOSFODNN7EXAMPLE",
    caller_key_id="AKIAIOSFODNN7EXAMPLE",
    serial="arn:aws:iam::111122223333:mfa/boaty",
    expiration=datetime(2026, 3, 2, 0, 0, 1, 250_000, tzinfo=UTC),
)


def file() -> Path:
    return Path(files.state_folder()) / "mfa.json"


def write() -> None:
    with MfaState().change() as known:
        known.totp.add("work")
        known.sessions["work"] = WORK
        known.sent["hash"] = 1.5


def test_what_was_written_is_known_to_others() -> None:
    write()
    known = MfaState().read()
    assert (known.totp, known.sessions, known.sent) == ({"work"}, {"work": WORK}, {"hash": 1.5})
    assert MfaState().read() == known


def test_a_change_leaves_the_rest_as_it_was() -> None:
    write()
    key = MfaState().read().hash_key
    with MfaState().change() as known:
        known.totp.add("other")
    known = MfaState().read()
    assert (known.totp, known.sessions, known.hash_key) == ({"other", "work"}, {"work": WORK}, key)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_file_is_private() -> None:
    write()
    assert stat.S_IMODE(file().stat().st_mode) == 0o600
    assert stat.S_IMODE(file().parent.stat().st_mode) == 0o700


def test_a_change_that_was_given_up_is_not_written() -> None:
    write()
    before = file().read_bytes()

    def change_and_die() -> None:
        with MfaState().change() as known:
            known.totp.clear()
            raise Died

    with pytest.raises(Died):
        change_and_die()
    assert file().read_bytes() == before


def test_a_file_cut_with_its_copy_is_nothing_known_and_can_be_written_over() -> None:
    """With its copy whole, nothing is lost: tests/faults/test_faults_own_state.py."""
    write()
    whole = file().read_bytes()
    file().with_name("mfa.json.copy").write_bytes(whole[:-1])
    for end in range(0, len(whole), 20):
        file().write_bytes(whole[:end])
        known = MfaState().read()
        assert (known.totp, known.sessions, known.sent) == (set(), {}, {})
    write()
    assert MfaState().read().sessions == {"work": WORK}


@pytest.mark.parametrize(
    "content", [b"[" * 5000, b'{"sent": {"hash": 1' + b"0" * 400 + b"}}", b'{"sent": {"hash": NaN}}']
)
def test_a_whole_file_that_nobody_can_have_written_is_nothing_known(content: bytes) -> None:
    write()
    own_state.write(file(), content)
    known = MfaState().read()
    assert (known.totp, known.sessions, known.sent) == (set(), {}, {})


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
FIELDS = ["access_key_id", "caller_key_id", "serial", "expiration"]


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "totp": ANYTHING,
            "sent": ANYTHING,
            "hash_key": ANYTHING,
            "sessions": ANYTHING | st.dictionaries(st.text(), st.dictionaries(st.sampled_from(FIELDS), ANYTHING)),
        },
    )
)
def test_whatever_stands_in_the_file_is_read_without_trouble(content: dict[str, object]) -> None:
    assert isinstance(_parsed(content), Known)
