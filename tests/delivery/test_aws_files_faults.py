"""Writers that know no locks, and what is held or half done; what the table of faults/aws_files.py makes is there."""

from __future__ import annotations

import errno
import os
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from faults.aws_files import people_files
from faults.aws_programs import program
from roleswitch.delivery.shared_files import SETTLE_SECONDS, Edit, SharedFile, replace_when_free, rewrite
from roleswitch.errors import AwsFileUnusable


def test_what_is_written_while_we_decide_is_kept(tmp_path: Path) -> None:
    """A writer that knows no locks: our change is decided again on what it wrote."""
    path = tmp_path / "config"
    path.write_bytes(b"one\n")
    seen: list[bytes | None] = []

    def edits(contents: object) -> list[Edit]:
        content = path.read_bytes()
        seen.append(content)
        if len(seen) == 1:
            path.write_bytes(b"two\n")
        return [Edit(content + b"ours\n")]

    assert rewrite([SharedFile.at(path)], edits)
    assert seen == [b"one\n", b"two\n"]
    assert path.read_bytes() == b"two\nours\n"


def test_what_somebody_writes_back_after_us_is_changed_again(tmp_path: Path) -> None:
    """A writer that knows no locks and read the file before we replaced it.

    It has 50 ms for that, which a busy machine may not give it every time.
    """

    def write_back(path: Path) -> None:
        while b"ours" not in path.read_bytes():
            pass
        with path.open("r+b") as file:
            file.truncate()
            file.write(b"theirs\nmore\n")

    def edits(contents: Sequence[bytes | None]) -> list[Edit]:
        content = contents[0] or b""
        return [Edit(content if b"ours" in content else content + b"ours\n")]

    left: set[bytes] = set()
    for number in range(5):
        path = tmp_path / f"config{number}"
        path.write_bytes(b"theirs\n")
        writer = threading.Thread(target=write_back, args=[path])
        writer.start()
        assert rewrite([SharedFile.at(path)], edits)
        writer.join()
        left.add(path.read_bytes())
    assert b"theirs\nmore\nours\n" in left


def test_a_file_is_read_once_nobody_has_written_it_for_a_while(tmp_path: Path) -> None:
    """The AWS CLI empties a file before it fills it again."""
    path = tmp_path / "config"
    path.write_bytes(b"half")
    written = path.stat().st_mtime
    read: list[float] = []

    def edits(contents: object) -> list[Edit]:
        read.append(time.time())
        return [Edit(b"ours")]

    rewrite([SharedFile.at(path)], edits)
    assert read[0] - written >= SETTLE_SECONDS


def test_our_own_write_need_not_settle(tmp_path: Path) -> None:
    path = tmp_path / "config"
    rewrite([SharedFile.at(path)], lambda contents: [Edit(b"one")])
    assert rewrite([SharedFile.at(path)], lambda contents: [Edit(b"two")], wait=0)


def test_if_the_second_file_cannot_be_put_in_place_the_first_is_as_before(tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "credentials", tmp_path / "b" / "config"
    for path in (first, second):
        path.parent.mkdir()
        path.write_bytes(b"old")
        os.utime(path, (1, 1))
    calls: list[object] = []

    def edits(contents: object) -> list[Edit]:
        calls.append(contents)
        if len(calls) == 2:
            raise AwsFileUnusable("it is no longer what it was")
        second.write_bytes(b"somebody's")
        return [Edit(b"new"), Edit(b"new")]

    with pytest.raises(AwsFileUnusable, match="no longer"):
        rewrite([SharedFile.at(first), SharedFile.at(second)], edits)
    assert (first.read_bytes(), second.read_bytes()) == (b"old", b"somebody's")
    assert list(tmp_path.glob("*/*-new")) == []


def test_the_lock_of_a_killed_writer_is_taken_over_and_a_living_one_is_waited_for_in_vain(tmp_path: Path) -> None:
    files = people_files(tmp_path / ".aws")
    holder = program(
        """
        from filelock import FileLock
        with FileLock(folder / "config.roleswitch.lock"):
            print("held", flush=True)
            sys.stdin.readline()
        """,
        files.config.parent,
    )
    assert holder.stdout
    with holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(AwsFileUnusable, match="Another program"):
            rewrite([SharedFile.at(files.config)], lambda contents: [Edit(b"new")], wait=0.1)
        holder.kill()
    assert rewrite([SharedFile.at(files.config)], lambda contents: [Edit(b"new")], wait=5)


def test_replacing_is_tried_again_while_somebody_has_the_file_open(tmp_path: Path) -> None:
    """As on Windows, where it is no more than this that differs."""
    (tmp_path / "new").write_text("new")
    refusals = [PermissionError(errno.EACCES, "in use")] * 3

    def replace_file(source: Path, target: Path) -> None:
        if refusals:
            raise refusals.pop()
        source.replace(target)

    with pytest.raises(PermissionError):
        replace_when_free(tmp_path / "new", tmp_path / "old", 0, replace_file=replace_file)
    replace_when_free(tmp_path / "new", tmp_path / "old", 2, replace_file=replace_file)
    assert (tmp_path / "old").read_text() == "new"
