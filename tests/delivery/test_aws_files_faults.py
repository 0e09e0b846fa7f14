"""What goes wrong with disks and other programs: the shorter run of the table in docs/reliability.md."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import owned_profiles, put_profile, remove_profile
from roleswitch.delivery.shared_files import SETTLE_SECONDS, Edit, SharedFile, replace_when_free, rewrite
from roleswitch.errors import AwsFileUnusable
from tests.delivery.aws_texts import CONFIG, Sections, read_by_botocore

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="uses Linux's signals, limits and mounts")
KILLS = int(os.environ.get("ROLESWITCH_KILLS", "40"))
SECONDS_OF_READING = float(os.environ.get("ROLESWITCH_SECONDS_OF_READING", "1"))
WRITERS = int(os.environ.get("ROLESWITCH_WRITERS", "4"))
UPDATES = int(os.environ.get("ROLESWITCH_UPDATES", "10"))

# Every example writes this: `count` is in each value, so that a mixture of two writes is seen.
COMMON = """
import os, random, resource, signal, sys, time
from pathlib import Path
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile, remove_profile
from roleswitch.errors import AwsFileUnusable
folder = Path(sys.argv[1])
files = AwsFiles(config=folder / "config", credentials=folder / "credentials")
def put(role, count):
    keys = {"aws_access_key_id": f"id{count}", "aws_session_token": f"{count}-" * 300 + f"{count}"}
    put_profile(files, role, "p-" + role, credentials=keys, config={"region": f"r{count}"})
"""


def program(body: str, folder: Path, *arguments: str, before: tuple[str, ...] = ()) -> subprocess.Popen[str]:
    code = COMMON + textwrap.dedent(body)
    return subprocess.Popen(
        [*before, sys.executable, "-c", code, str(folder), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


@pytest.fixture
def files(tmp_path: Path) -> AwsFiles:
    """200 profiles of other people in each file."""
    folder = tmp_path / ".aws"
    folder.mkdir()
    found = AwsFiles(config=folder / "config", credentials=folder / "credentials")
    for path, word in ((found.config, "profile "), (found.credentials, "")):
        path.write_text("".join(f"# {n}\n[{word}other{n}]\nkey = 00{n}=%#\n\n" for n in range(200)))
    settled(found)
    return found


def settled(files: AwsFiles) -> None:
    for path in (files.config, files.credentials):
        os.utime(path, (1, 1))


def complete(sections: Sections | None, role: str) -> bool:
    """The profile of `role` is not there, or holds values of one and the same write."""
    assert sections is not None
    mine = sections.get("p-" + role)
    if mine is None:
        return True
    key, token = mine["aws_access_key_id"], mine["aws_session_token"]
    assert isinstance(key, str)
    assert isinstance(token, str)
    return set(token.split("-")) == {key.removeprefix("id")}


def others(sections: Sections | None) -> Sections:
    assert sections is not None
    return {name: values for name, values in sections.items() if "other" in name}


@linux_only
def test_a_writer_killed_at_any_moment_leaves_whole_files(files: AwsFiles, tmp_path: Path) -> None:
    before = others(read_by_botocore(files.credentials.read_bytes(), tmp_path))
    folder = files.config.parent
    forker = program(
        """
        for line in sys.stdin:
            child = os.fork()
            if child == 0:
                for count in range(1_000_000):
                    put("r", f"{line.strip()}x{count}")
                    if count % 3 == 2:
                        remove_profile(files, "r")
            time.sleep(float(line))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            print("killed", flush=True)
        """,
        folder,
    )
    assert forker.stdin
    assert forker.stdout
    chance = random.Random(7)  # noqa: S311 - not for secrets
    with forker:
        for _ in range(KILLS):
            print(f"{chance.uniform(0.005, 0.08):.4f}", file=forker.stdin, flush=True)
            assert forker.stdout.readline() == "killed\n"
            keys = read_by_botocore(files.credentials.read_bytes(), tmp_path)
            config = read_by_botocore(files.config.read_bytes(), tmp_path)
            assert others(keys) == before
            assert len(others(config)) == 200
            assert complete(keys, "r")
        forker.stdin.close()
    strays = {path.name for path in folder.iterdir()} - {"config", "credentials"}
    assert {name for name in strays if not name.endswith(".lock")} <= {
        "config.roleswitch-new",
        "credentials.roleswitch-new",
    }
    put_profile(files, "r", "p-r", credentials={"aws_access_key_id": "x"}, config=CONFIG)
    assert remove_profile(files, "r")
    assert {path.name for path in folder.iterdir() if path.suffix != ".lock"} == {"config", "credentials"}


@linux_only
def test_a_reader_never_meets_half_a_file(files: AwsFiles, tmp_path: Path) -> None:
    writer = program(
        """
        print("ready", flush=True)
        deadline = time.monotonic() + float(sys.argv[2])
        count = 0
        while time.monotonic() < deadline:
            count += 1
            put("r", count)
        print(count, flush=True)
        """,
        files.config.parent,
        str(SECONDS_OF_READING),
    )
    assert writer.stdout
    with writer:
        assert writer.stdout.readline() == "ready\n"
        reads = 0
        while writer.poll() is None:
            sections = read_by_botocore(files.credentials.read_bytes(), tmp_path)
            assert len(others(sections)) == 200
            assert complete(sections, "r")
            reads += 1
        writes = int(writer.stdout.readline())
    assert reads > 20
    assert writes > 1


@linux_only
def test_many_writers_lose_nothing(files: AwsFiles, tmp_path: Path) -> None:
    writers = [
        program(
            """
            role, updates = sys.argv[2], int(sys.argv[3])
            sys.stdin.readline()
            for count in range(1, updates + 1):
                put(role, count)
            """,
            files.config.parent,
            f"role{number}",
            str(UPDATES),
        )
        for number in range(WRITERS)
    ]
    for writer in writers:
        writer.communicate("go\n", timeout=60) if writer is writers[-1] else _go(writer)
    assert [writer.wait(60) for writer in writers] == [0] * WRITERS
    for writer in writers[:-1]:
        writer.communicate()
    keys = read_by_botocore(files.credentials.read_bytes(), tmp_path)
    assert keys is not None
    assert len(others(keys)) == 200
    assert [keys[f"p-role{number}"]["aws_access_key_id"] for number in range(WRITERS)] == [f"id{UPDATES}"] * WRITERS
    assert len(owned_profiles(files)) == WRITERS


def _go(writer: subprocess.Popen[str]) -> None:
    assert writer.stdin
    writer.stdin.write("go\n")
    writer.stdin.flush()


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


def test_the_lock_of_a_killed_writer_is_taken_over_and_a_living_one_is_waited_for_in_vain(files: AwsFiles) -> None:
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


TRY = """
try:
    put("r", 1)
except AwsFileUnusable as trouble:
    print(trouble)
else:
    print("written")
"""


def whole_folder(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}


@linux_only
def test_a_limit_on_file_sizes_leaves_the_old_files(files: AwsFiles) -> None:
    before = whole_folder(files.config.parent)
    limit = files.credentials.stat().st_size + 100
    said, _ = program(
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))" + TRY, files.config.parent
    ).communicate()
    assert "larger than this program may write" in said
    assert whole_folder(files.config.parent) == before


def in_mounts(folder: Path, mounts: str, body: str) -> list[str]:
    """What `body` prints where only it sees `mounts`, shell commands with the folder as $0; skips where it must."""
    probe = subprocess.run(
        ["unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", folder], capture_output=True, text=True, check=False
    )
    if probe.returncode:
        pytest.skip(f"this machine lets nobody mount: {probe.stderr.strip()}")
    shell = ("unshare", "--mount", "sh", "-c", f'set -e; {mounts}; exec "$@"', str(folder))
    said, _ = program(body, folder, before=shell).communicate()
    return said.splitlines()


LOOK = """
print(sorted(path.name for path in folder.iterdir() if path.suffix != ".lock"))
print((folder / "credentials").read_text() == before)
"""


@linux_only
def test_a_full_disk_leaves_the_old_files(files: AwsFiles) -> None:
    mounts = 'cp -a "$0" "$0.all"; mount -t tmpfs -o size=24k,mode=700 tmpfs "$0"; cp -a "$0.all/." "$0/"'
    said, names, same = in_mounts(
        files.config.parent, mounts, 'before = (folder / "credentials").read_text()' + TRY + LOOK
    )
    assert "the disk is full" in said
    assert names == "['config', 'credentials']"
    assert same == "True"


@linux_only
def test_a_read_only_folder_leaves_the_old_files(files: AwsFiles) -> None:
    mounts = 'mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"'
    said, names, same = in_mounts(
        files.config.parent, mounts, 'before = (folder / "credentials").read_text()' + TRY + LOOK
    )
    assert "read-only" in said
    assert names == "['config', 'credentials']"
    assert same == "True"


@linux_only
def test_a_file_that_is_a_mount_of_its_own_is_written_in_place(files: AwsFiles) -> None:
    mounts = 'cp -a "$0/credentials" "$0.real"; mount --bind "$0.real" "$0/credentials"'
    body = """
    before = (folder / "credentials").read_text()
    put("r", 1)
    print((folder / "credentials").read_text().startswith(before + "# >>> RoleSwitch"))
    print(remove_profile(files, "r"))
    """
    put, removed, names, same = in_mounts(files.config.parent, mounts, textwrap.dedent(body) + LOOK)
    assert (put, removed, same) == ("True", "True", "True")
    assert names == "['config', 'credentials']"
