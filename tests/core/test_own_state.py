from __future__ import annotations

from pathlib import Path

import pytest

from roleswitch.core import own_state
from roleswitch.core.own_state import LastGood


def test_a_damaged_file_is_read_from_its_copy_and_kept_aside_when_it_is_written_next(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    own_state.write(path, b"one")
    path.write_bytes(b"on")
    assert own_state.read(path) == b"one"
    own_state.write(path, b"two")
    assert own_state.read(path) == b"two"
    assert (tmp_path / "state.json.damaged").read_bytes() == b"on"


def test_a_file_damaged_with_its_copy_is_none(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    own_state.write(path, b"one")
    for each in tmp_path.iterdir():
        each.write_bytes(each.read_bytes().replace(b"one", b"two"))
    assert own_state.read(path) is None


def test_a_file_that_somebody_removed_is_not_brought_back_from_its_copy(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    own_state.write(path, b"one")
    path.unlink()
    assert own_state.read(path) is None


@pytest.mark.parametrize("content", [b"", b"one\n", b"\n# sha256 \n", b"a\n# sha256 b\n"])
def test_what_we_wrote_is_read_as_it_was(tmp_path: Path, content: bytes) -> None:
    own_state.write(tmp_path / "state.json", content)
    assert own_state.read(tmp_path / "state.json") == content


def test_the_last_good_text_of_a_file_outlives_a_change_of_what_somebody_else_wrote(tmp_path: Path) -> None:
    last_good = LastGood(tmp_path / "roles.toml")
    assert last_good.read() == b""
    last_good.keep(b"ours", before=b"")
    last_good.keep(b"ours, again", before=b"ours")
    last_good.keep(b"theirs and ours", before=b"theirs")
    assert last_good.read() == b"theirs and ours"
    assert LastGood(tmp_path / "other" / "roles.toml").read() == b""
