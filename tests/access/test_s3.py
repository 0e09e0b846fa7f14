"""S3 with a role's session, against moto in another process and refusals as S3 writes them."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from roleswitch.access.principal import Principal
from roleswitch.access.s3 import PART_BYTES, S3, part_bytes
from roleswitch.access.s3_names import ByteRange
from roleswitch.core.aws import Aws, Place
from roleswitch.core.source import Credentials
from roleswitch.demo.strict_aws import exchange
from roleswitch.errors import (
    AccessRefused,
    Action,
    AwsUnreachable,
    BadValue,
    Cancelled,
    DeliveryTrouble,
    RoleSwitchError,
    SourceRefused,
)
from tests.access.s3_on_loopback import REGION, Fault, Front, Request, forget_all, s3_client, s3_error
from tests.certificates import Authority
from tests.fakes import no_wait

BUCKET = "acme-reports"
PRINCIPAL = Principal("Production", "aws", Credentials("ASIAIOSFODNN7EXAMPLE", "s" * 40, "t" * 100), Place(REGION))
SIZE = 3 * PART_BYTES + 12345


@pytest.fixture
def s3(front: Front, monkeypatch: pytest.MonkeyPatch) -> S3:
    return s3_at(front, monkeypatch)


def s3_at(front: Front, patch: pytest.MonkeyPatch, principal: Callable[[], Principal] = lambda: PRINCIPAL) -> S3:
    patch.setenv("AWS_ENDPOINT_URL_S3", front.url)
    return S3(Aws(), principal, wait=no_wait, same_client_seconds=300, read_seconds=5)


@pytest.fixture
def bucket(moto: str) -> Iterator[Any]:
    """The bucket as its owner has it: empty at first."""
    client = s3_client(moto)
    client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
    yield client
    client.close()
    forget_all(moto)


def unfinished(bucket: Any) -> list[dict[str, str]]:
    found: list[dict[str, str]] = bucket.list_multipart_uploads(Bucket=BUCKET).get("Uploads", [])
    return found


def content(bucket: Any, key: str) -> bytes:
    found: bytes = bucket.get_object(Bucket=BUCKET, Key=key)["Body"].read()
    return found


def random_file(path: Path, size: int) -> bytes:
    written = hashlib.shake_128(str(size).encode()).digest(size)
    path.write_bytes(written)
    return written


def fails(times: int, fault: Fault, on: Callable[[Request], bool]) -> Callable[[Request], Fault | None]:
    left = [fault] * times

    def fault_for(request: Request) -> Fault | None:
        return left.pop() if left and on(request) else None

    return fault_for


# ---------------------------------------------------------------- lists


def test_the_buckets_of_the_account_are_listed(s3: S3, bucket: Any) -> None:
    assert [found.name for found in s3.buckets()] == [BUCKET]
    assert s3.buckets()[0].created is not None


def test_a_prefix_has_folders_and_objects_and_not_itself(s3: S3, bucket: Any) -> None:
    for key in ("2026/", "2026/january.csv", "2026/q1/a.csv", "2026/q2/b.csv", "readme"):
        bucket.put_object(Bucket=BUCKET, Key=key, Body=b"12345")
    root = s3.page(BUCKET)
    assert (root.folders, [found.key for found in root.objects]) == (("2026/",), ["readme"])
    page = s3.page(BUCKET, "2026/")
    assert page.folders == ("2026/q1/", "2026/q2/")
    assert [(found.key, found.size, found.storage_class) for found in page.objects] == [
        ("2026/january.csv", 5, "STANDARD")
    ]
    assert page.objects[0].modified is not None
    assert page.token == ""


def test_a_large_prefix_comes_a_thousand_at_a_time(s3: S3, front: Front, bucket: Any) -> None:
    for number in range(1003):
        exchange(front.upstream, "PUT", f"/{BUCKET}/{number:04}", {}, b"")
    first = s3.page(BUCKET)
    second = s3.page(BUCKET, token=first.token)
    assert (len(first.objects), len(second.objects), second.token) == (1000, 3, "")
    keys = [found.key for found in (*first.objects, *second.objects)]
    assert keys == [f"{number:04}" for number in range(1003)]


def test_odd_names_come_as_they_are(s3: S3, bucket: Any, tmp_path: Path) -> None:
    odd = "a b/ä&<x>'%2F+.txt"
    bucket.put_object(Bucket=BUCKET, Key=odd, Body=b"odd")
    assert s3.page(BUCKET, "a b/").objects[0].key == odd
    assert s3.has(BUCKET, odd) is True
    assert s3.download(BUCKET, odd, tmp_path / "odd") == 3


def test_whether_an_object_is_there_is_known_where_the_bucket_may_be_listed(s3: S3, front: Front, bucket: Any) -> None:
    bucket.put_object(Bucket=BUCKET, Key="report.csv", Body=b"")
    assert s3.has(BUCKET, "report.csv") is True
    assert s3.has(BUCKET, "report") is False
    front.fault = lambda _: s3_error("AccessDenied")
    assert s3.has(BUCKET, "report.csv") is None


# ---------------------------------------------------------------- down


def test_a_download_is_the_object_and_leaves_nothing_else(s3: S3, bucket: Any, tmp_path: Path) -> None:
    body = random_file(tmp_path / "source", 1_000_000)
    bucket.put_object(Bucket=BUCKET, Key="big", Body=body)
    (tmp_path / "source").unlink()
    told: list[tuple[int, int]] = []
    assert s3.download(BUCKET, "big", tmp_path / "big", on_progress=lambda *at: told.append(at)) == 1_000_000
    assert (tmp_path / "big").read_bytes() == body
    assert list(tmp_path.iterdir()) == [tmp_path / "big"]
    assert told[0] == (0, 1_000_000)
    assert told[-1] == (1_000_000, 1_000_000)
    assert told == sorted(told)
    if os.name == "posix":
        (tmp_path / "ordinary").touch()
        assert (tmp_path / "big").stat().st_mode == (tmp_path / "ordinary").stat().st_mode


def test_an_empty_object_is_an_empty_file(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="empty", Body=b"")
    assert s3.download(BUCKET, "empty", tmp_path / "empty") == 0
    assert (tmp_path / "empty").read_bytes() == b""


@pytest.mark.parametrize(
    ("byte_range", "expected"),
    [
        (ByteRange(0, 0), b"0"),
        (ByteRange(2, 4), b"234"),
        (ByteRange(7), b"789"),
        (ByteRange(8, 99), b"89"),
        (ByteRange(0), b"0123456789"),
    ],
)
def test_a_range_of_an_object_is_downloaded(
    s3: S3, bucket: Any, tmp_path: Path, byte_range: ByteRange, expected: bytes
) -> None:
    bucket.put_object(Bucket=BUCKET, Key="digits", Body=b"0123456789")
    told: list[tuple[int, int]] = []
    target = tmp_path / "part"
    size = s3.download(BUCKET, "digits", target, byte_range=byte_range, on_progress=lambda *at: told.append(at))
    assert size == len(expected)
    assert target.read_bytes() == expected
    assert told[-1] == (len(expected), len(expected))


def test_a_range_beyond_the_end_is_refused_and_leaves_nothing(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="digits", Body=b"0123456789")
    with pytest.raises(AccessRefused, match="shorter than the range") as refused:
        s3.download(BUCKET, "digits", tmp_path / "part", byte_range=ByteRange(10))
    assert refused.value.aws is not None
    assert (refused.value.aws.status, refused.value.aws.code) == (416, "InvalidRange")
    assert list(tmp_path.iterdir()) == []


def test_a_lost_connection_is_gone_on_with_where_it_broke(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    body = random_file(tmp_path / "source", 1_000_000)
    bucket.put_object(Bucket=BUCKET, Key="big", Body=body)
    front.fault = fails(2, Fault(cut_after=300_000), lambda request: request.method == "GET")
    assert s3.download(BUCKET, "big", tmp_path / "big") == 1_000_000
    assert (tmp_path / "big").read_bytes() == body
    ranges = [request.headers.get("range") for request in front.requests]
    assert ranges[0] is None
    assert len(ranges) == 3
    assert all(request.headers.get("if-match") for request in front.requests[1:]), "it may be another object by now"


def test_a_range_that_breaks_off_stays_that_range(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    body = random_file(tmp_path / "source", 1_000_000)
    bucket.put_object(Bucket=BUCKET, Key="big", Body=body)
    front.fault = fails(1, Fault(cut_after=200_000), lambda request: request.method == "GET")
    assert s3.download(BUCKET, "big", tmp_path / "big", byte_range=ByteRange(1000, 899_999)) == 899_000
    assert (tmp_path / "big").read_bytes() == body[1000:900_000]


def test_the_whole_object_is_never_taken_for_the_part_that_was_asked_for(
    s3: S3, front: Front, bucket: Any, tmp_path: Path
) -> None:
    """As some caches in between answer, which know no ranges."""
    bucket.put_object(Bucket=BUCKET, Key="big", Body=b"0123456789" * 20_000)
    whole = Fault(200, "0123456789" * 20_000, {"ETag": '"x"'})
    front.fault = lambda request: whole
    with pytest.raises(AwsUnreachable):
        s3.download(BUCKET, "big", tmp_path / "part", byte_range=ByteRange(10, 19))
    front.fault = lambda request: whole if "range" in request.headers else Fault(cut_after=70_000)
    with pytest.raises(AwsUnreachable):
        s3.download(BUCKET, "big", tmp_path / "whole")
    assert list(tmp_path.iterdir()) == []


def test_an_object_that_changes_meanwhile_is_not_mixed_with_the_other(
    s3: S3, front: Front, bucket: Any, tmp_path: Path
) -> None:
    bucket.put_object(Bucket=BUCKET, Key="big", Body=b"a" * 500_000)

    def cut_and_change(request: Request) -> Fault | None:
        if "range" in request.headers:
            bucket.put_object(Bucket=BUCKET, Key="big", Body=b"b" * 500_000)
            return None
        return Fault(cut_after=200_000)

    front.fault = cut_and_change
    with pytest.raises(AccessRefused, match="became another object meanwhile"):
        s3.download(BUCKET, "big", tmp_path / "big")
    assert list(tmp_path.iterdir()) == []


def test_a_connection_that_only_breaks_is_given_up(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="big", Body=b"a" * 500_000)
    front.fault = lambda request: Fault(cut_after=0)
    with pytest.raises(AwsUnreachable):
        s3.download(BUCKET, "big", tmp_path / "big")
    assert list(tmp_path.iterdir()) == []


def test_what_does_not_fit_its_checksum_is_not_kept(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="sum", Body=b"a" * 1000, ChecksumAlgorithm="CRC32")
    front.fault = lambda request: Fault(spoils=True)
    with pytest.raises(DeliveryTrouble, match="did not arrive as S3 has it"):
        s3.download(BUCKET, "sum", tmp_path / "sum")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_there_is_not_overwritten_unless_told(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    target = tmp_path / "file"
    target.write_bytes(b"old")
    with pytest.raises(DeliveryTrouble, match="is there already"):
        s3.download(BUCKET, "new", target)
    assert target.read_bytes() == b"old"
    s3.download(BUCKET, "new", target, overwrite=True)
    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_somebody_puts_there_meanwhile_stays(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    target = tmp_path / "file"

    def put_theirs(done: int, whole: int) -> None:
        target.write_bytes(b"theirs")

    with pytest.raises(DeliveryTrouble, match="could not be written"):
        s3.download(BUCKET, "new", target, on_progress=put_theirs)
    assert target.read_bytes() == b"theirs"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_of_the_persons_alone_stays_theirs_when_it_is_overwritten(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    target = tmp_path / "file"
    target.write_bytes(b"old")
    target.chmod(0o600)
    modes: list[int] = []

    def look(done: int, whole: int) -> None:
        modes.extend(path.stat().st_mode & 0o777 for path in tmp_path.iterdir())

    s3.download(BUCKET, "new", target, overwrite=True, on_progress=look)
    assert target.read_bytes() == b"new"
    assert {*modes, target.stat().st_mode & 0o777} == {0o600}


def test_a_link_to_another_disk_is_written_through(s3: S3, bucket: Any, tmp_path: Path) -> None:
    if not Path("/dev/shm").is_dir() or Path("/dev/shm").stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("one disk only")
    bucket.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as other:
        there = Path(other) / "there"
        there.write_bytes(b"old")
        link = tmp_path / "link"
        link.symlink_to(there)
        s3.download(BUCKET, "new", link, overwrite=True)
        assert (link.is_symlink(), there.read_bytes()) == (True, b"new")
        assert list(Path(other).iterdir()) == [there]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can make what is somebody else's")
def test_a_link_of_another_user_is_not_followed(s3: S3, bucket: Any, tmp_path: Path) -> None:
    """In a folder that all may write to, it would lead to a file of the person's that they did not choose."""
    bucket.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    theirs = tmp_path / ".bashrc"
    theirs.write_bytes(b"old")
    link = tmp_path / "new"
    link.symlink_to(theirs)
    os.lchown(link, 65534, 65534)
    with pytest.raises(DeliveryTrouble, match="link of another user"):
        s3.download(BUCKET, "new", link, overwrite=True)
    assert theirs.read_bytes() == b"old"


def test_a_pipe_is_not_overwritten(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(DeliveryTrouble, match="is no file"):
        s3.download(BUCKET, "new", pipe, overwrite=True)
    assert pipe.is_fifo()


def test_a_folder_that_is_not_there_is_told(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="new", Body=b"new")
    with pytest.raises(DeliveryTrouble, match="No such file or directory"):
        s3.download(BUCKET, "new", tmp_path / "gone" / "file")


def test_a_full_disk_is_no_trouble_of_the_network(s3: S3, bucket: Any) -> None:
    bucket.put_object(Bucket=BUCKET, Key="big", Body=b"x" * 300_000)
    if not Path("/dev/full").exists():
        pytest.skip("no device here that is always full")
    from roleswitch.access.transfer import NewFile

    with Path("/dev/full").open("wb", buffering=0) as full, pytest.raises(DeliveryTrouble, match="No space left"):
        NewFile(Path("target"), full).write(b"x")


def test_a_download_that_is_called_off_leaves_nothing(s3: S3, bucket: Any, tmp_path: Path) -> None:
    bucket.put_object(Bucket=BUCKET, Key="big", Body=b"x" * 1_000_000)
    cancelled = threading.Event()

    def cancel(done: int, _: int) -> None:
        if done > 100_000:
            cancelled.set()

    with pytest.raises(Cancelled, match="download of big"):
        s3.download(BUCKET, "big", tmp_path / "big", on_progress=cancel, cancelled=cancelled)
    assert list(tmp_path.iterdir()) == []


def test_a_download_that_hangs_is_called_off_all_the_same(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    cancelled, asked = threading.Event(), threading.Event()

    def hang(_: Request) -> Fault:
        asked.set()
        return Fault(hangs=True)

    front.fault = hang

    def cancel() -> None:
        asked.wait(10)
        cancelled.set()

    threading.Thread(target=cancel).start()
    began = time.monotonic()
    with pytest.raises(Cancelled):
        s3.download(BUCKET, "big", tmp_path / "big", cancelled=cancelled)
    assert time.monotonic() - began < 15


# ---------------------------------------------------------------- up


def test_a_small_file_is_uploaded_in_one(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    body = random_file(tmp_path / "report.csv", 100_000)
    told: list[tuple[int, int]] = []
    assert (
        s3.upload(tmp_path / "report.csv", BUCKET, "up/report.csv", on_progress=lambda *at: told.append(at)) == 100_000
    )
    assert content(bucket, "up/report.csv") == body
    assert bucket.head_object(Bucket=BUCKET, Key="up/report.csv")["ContentType"] == "text/csv"
    assert [request.method for request in front.requests] == ["PUT"]
    assert told == sorted(told), "reading it for the signature is no progress"
    assert told[-1] == (100_000, 100_000)


def test_an_empty_file_is_an_empty_object(s3: S3, bucket: Any, tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert s3.upload(tmp_path / "empty", BUCKET, "empty") == 0
    assert content(bucket, "empty") == b""


def test_a_large_file_is_uploaded_in_parts(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    body = random_file(tmp_path / "big", SIZE)
    told: list[tuple[int, int]] = []
    assert s3.upload(tmp_path / "big", BUCKET, "big", on_progress=lambda *at: told.append(at)) == SIZE
    assert hashlib.sha256(content(bucket, "big")).digest() == hashlib.sha256(body).digest()
    assert sum(request.is_part for request in front.requests) == 4
    assert told == sorted(told)
    assert told[-1] == (SIZE, SIZE)
    assert unfinished(bucket) == []


@pytest.mark.parametrize("byte_range", [ByteRange(10, 19), ByteRange(PART_BYTES // 2), ByteRange(SIZE - 3, SIZE + 9)])
def test_a_range_of_a_file_is_uploaded(s3: S3, bucket: Any, tmp_path: Path, byte_range: ByteRange) -> None:
    body = random_file(tmp_path / "big", SIZE)
    last = SIZE if byte_range.last is None else byte_range.last + 1
    expected = body[byte_range.first : last]
    assert s3.upload(tmp_path / "big", BUCKET, "part", byte_range=byte_range) == len(expected)
    assert content(bucket, "part") == expected


def test_a_range_beyond_the_file_is_refused_before_any_call(s3: S3, front: Front, tmp_path: Path) -> None:
    (tmp_path / "ten").write_bytes(b"0123456789")
    with pytest.raises(BadValue, match="there is no byte 10"):
        s3.upload(tmp_path / "ten", BUCKET, "ten", byte_range=ByteRange(10))
    assert front.requests == []


@pytest.mark.parametrize("size", [100, SIZE])
def test_an_object_that_is_there_is_not_overwritten_unless_told(s3: S3, bucket: Any, tmp_path: Path, size: int) -> None:
    bucket.put_object(Bucket=BUCKET, Key="kept", Body=b"old")
    body = random_file(tmp_path / "new", size)
    with pytest.raises(AccessRefused, match="is there already") as refused:
        s3.upload(tmp_path / "new", BUCKET, "kept")
    assert refused.value.aws is not None
    assert refused.value.aws.code == "PreconditionFailed"
    assert content(bucket, "kept") == b"old"
    assert unfinished(bucket) == []
    s3.upload(tmp_path / "new", BUCKET, "kept", overwrite=True)
    assert content(bucket, "kept") == body


def test_an_upload_that_is_called_off_leaves_no_parts(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    random_file(tmp_path / "big", SIZE)
    cancelled = threading.Event()

    def cancel(done: int, _: int) -> None:
        if done > PART_BYTES + 100_000:
            cancelled.set()

    began = time.monotonic()
    with pytest.raises(Cancelled, match="upload of big"):
        s3.upload(tmp_path / "big", BUCKET, "big", on_progress=cancel, cancelled=cancelled)
    assert time.monotonic() - began < 10
    assert unfinished(bucket) == []
    assert "Contents" not in bucket.list_objects_v2(Bucket=BUCKET)
    assert front.requests[-1].method == "DELETE"


def test_a_refused_part_ends_the_upload_and_leaves_no_parts(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    random_file(tmp_path / "big", SIZE)
    front.fault = lambda request: s3_error("AccessDenied") if request.query.get("partNumber") == "2" else None
    with pytest.raises(AccessRefused, match="s3:PutObject on arn:aws:s3:::acme-reports/big"):
        s3.upload(tmp_path / "big", BUCKET, "big")
    assert unfinished(bucket) == []


def test_parts_that_cannot_be_removed_are_told(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    random_file(tmp_path / "big", SIZE)
    front.fault = lambda request: s3_error("AccessDenied") if request.is_part or request.method == "DELETE" else None
    with pytest.raises(AccessRefused) as refused:
        s3.upload(tmp_path / "big", BUCKET, "big")
    assert "stays in the bucket as an unfinished upload" in refused.value.causes[-1]
    assert "s3:AbortMultipartUpload" in refused.value.causes[-1]
    assert len(unfinished(bucket)) == 1


def test_a_part_whose_connection_is_lost_is_sent_again(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    body = random_file(tmp_path / "big", SIZE)
    lost = Fault(503, "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>")
    # botocore itself tries three times, so that this is seen here too.
    front.fault = fails(4, lost, lambda request: request.query.get("partNumber") == "2")
    assert s3.upload(tmp_path / "big", BUCKET, "big") == SIZE
    assert content(bucket, "big") == body


def test_a_file_that_changes_while_it_is_uploaded_does_not_become_an_object(
    s3: S3, bucket: Any, tmp_path: Path
) -> None:
    path = tmp_path / "big"
    random_file(path, SIZE)

    def change(done: int, _: int) -> None:
        if done > PART_BYTES:
            os.truncate(path, SIZE - 1)

    with pytest.raises(DeliveryTrouble, match="was changed while it was uploaded"):
        s3.upload(path, BUCKET, "big", on_progress=change)
    assert unfinished(bucket) == []
    assert s3.has(BUCKET, "big") is False


def test_a_pipe_is_no_file_to_upload(s3: S3, tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes on this system")
    os.mkfifo(tmp_path / "pipe")
    for path, words in ((tmp_path / "pipe", "is no file"), (tmp_path, "is no file"), (tmp_path / "gone", "No such")):
        with pytest.raises(DeliveryTrouble, match=words):
            s3.upload(path, BUCKET, "key")


def test_ten_thousand_parts_are_enough_for_every_size() -> None:
    assert part_bytes(PART_BYTES + 1) == PART_BYTES
    assert part_bytes(80_000 * 1024 * 1024) == PART_BYTES
    for size in (80_000 * 1024 * 1024 + 1, 5 * 1024**4):
        assert -(-size // part_bytes(size)) <= 10_000


@pytest.mark.parametrize("size", [100_000, SIZE])
def test_over_tls_the_checksum_follows_what_is_sent(
    moto: str, bucket: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    authority = Authority.make(tmp_path, "Northwind")
    monkeypatch.setenv("AWS_CA_BUNDLE", str(authority.bundle))
    body = random_file(tmp_path / "big", size)
    told: list[tuple[int, int]] = []
    with Front(moto, tls=authority.tls) as front:
        s3 = s3_at(front, monkeypatch)
        assert s3.upload(tmp_path / "big", BUCKET, "big", on_progress=lambda *at: told.append(at)) == size
        sent = [request for request in front.requests if request.method == "PUT"]
        assert all(request.headers["x-amz-trailer"] == "x-amz-checksum-crc32" for request in sent)
        assert s3.download(BUCKET, "big", tmp_path / "again") == size
    assert (tmp_path / "again").read_bytes() == body
    assert told == sorted(told)
    assert told[-1] == (size, size)


def test_a_large_transfer_takes_no_more_memory_than_a_small_one() -> None:
    if sys.platform == "win32":
        pytest.skip("Windows has no getrusage")
    said = subprocess.run(
        [sys.executable, "-m", "tests.access.s3_memory", "96"], capture_output=True, text=True, timeout=100, check=True
    )
    found = json.loads(said.stdout)
    assert found["megabytes"] == 96
    assert found["upload_growth"] < 24
    assert found["download_growth"] < 24


# ---------------------------------------------------------------- regions and sessions


def test_an_sts_of_awss_own_is_not_asked_for_objects(
    front: Front, bucket: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A VPC endpoint of STS is no S3."""
    place = Place(REGION, "https://vpce-0a1b-test.sts.eu-west-1.vpce.amazonaws.com")
    s3 = s3_at(front, monkeypatch, lambda: replace(PRINCIPAL, place=place))
    assert [each.name for each in s3.buckets()] == [BUCKET]


def test_a_bucket_of_another_region_is_asked_there(s3: S3, front: Front, bucket: Any, tmp_path: Path) -> None:
    moved = s3_error("PermanentRedirect", "The bucket you are attempting to access must be addressed using …", 301)
    moved = replace(moved, headers={"x-amz-bucket-region": "eu-central-1"})
    front.fault = lambda request: moved if request.region != "eu-central-1" else None
    body = random_file(tmp_path / "big", SIZE)
    s3.upload(tmp_path / "big", BUCKET, "big")
    assert content(bucket, "big") == body
    assert [found.key for found in s3.page(BUCKET).objects] == ["big"]
    s3.download(BUCKET, "big", tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == body


def test_an_upload_goes_on_with_the_session_that_is_fresh(
    front: Front, bucket: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = iter(range(100))

    def next_session() -> Principal:
        return replace(PRINCIPAL, credentials=Credentials(f"ASIASESSION{next(sessions):09}", "s" * 40, "t"))

    monkeypatch.setenv("AWS_ENDPOINT_URL_S3", front.url)
    body = random_file(tmp_path / "big", SIZE)
    s3 = S3(Aws(), next_session, wait=no_wait, same_client_seconds=0)
    s3.upload(tmp_path / "big", BUCKET, "big")
    assert content(bucket, "big") == body
    used = [request.access_key_id for request in front.requests if request.is_part]
    assert len(set(used)) == 4


def test_a_download_that_is_gone_on_with_takes_the_session_that_is_fresh(
    front: Front, bucket: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket.put_object(Bucket=BUCKET, Key="big", Body=b"x" * 500_000)
    sessions = iter(("ASIAFIRSTSESSION0000", "ASIASECONDSESSION000"))
    s3 = s3_at(front, monkeypatch, lambda: replace(PRINCIPAL, credentials=Credentials(next(sessions), "s" * 40, "t")))
    front.fault = fails(1, Fault(cut_after=200_000), lambda request: request.method == "GET")
    assert s3.download(BUCKET, "big", tmp_path / "big") == 500_000
    assert [request.access_key_id for request in front.requests] == ["ASIAFIRSTSESSION0000", "ASIASECONDSESSION000"]


# ---------------------------------------------------------------- refusals

NO_IDENTITY_POLICY = (
    "User: arn:aws:sts::482109375526:assumed-role/Admin/boaty is not authorized to perform: s3:GetObject on resource: "
    '"arn:aws:s3:::acme-reports/secret" because no identity-based policy allows the s3:GetObject action'
)
DENY = (
    "User: arn:aws:sts::482109375526:assumed-role/Admin/boaty is not authorized to perform: s3:GetObject on resource: "
    '"arn:aws:s3:::acme-reports/secret" with an explicit deny in a resource-based policy'
)
KMS = (
    "User: arn:aws:sts::482109375526:assumed-role/Admin/boaty is not authorized to perform: kms:Decrypt on resource: "
    "arn:aws:kms:eu-west-1:482109375526:key/1234 because no identity-based policy allows the kms:Decrypt action"
)


def refused_download(s3: S3, front: Front, tmp_path: Path, fault: Fault) -> RoleSwitchError:
    front.fault = lambda _: fault
    with pytest.raises(RoleSwitchError) as refused:
        s3.download(BUCKET, "secret", tmp_path / "secret")
    assert list(tmp_path.iterdir()) == []
    return refused.value


def test_a_refusal_has_what_aws_said_and_the_statement_that_would_allow_it(
    s3: S3, front: Front, tmp_path: Path
) -> None:
    trouble = refused_download(s3, front, tmp_path, s3_error("AccessDenied", NO_IDENTITY_POLICY))
    assert isinstance(trouble, AccessRefused)
    assert trouble.aws is not None
    assert (trouble.aws.status, trouble.aws.code, trouble.aws.request_id) == (403, "AccessDenied", "4442587FB7D0A2F9")
    assert trouble.message == (
        "Production may not read s3://acme-reports/secret: "
        "AWS refused s3:GetObject on arn:aws:s3:::acme-reports/secret."
    )
    assert trouble.causes == ("The role's own policy lacks s3:GetObject on arn:aws:s3:::acme-reports/secret.",)
    (step,) = trouble.next_steps
    assert step.action is Action.COPY_POLICY
    assert '"Action": "s3:GetObject"' in step.argument
    assert '"Resource": "arn:aws:s3:::acme-reports/secret"' in step.argument


def test_a_refusal_without_a_word_tells_what_is_likely(s3: S3, front: Front, tmp_path: Path) -> None:
    trouble = refused_download(s3, front, tmp_path, s3_error("AccessDenied"))
    assert "or the policy of the bucket forbids it" in trouble.causes[0]
    assert "of an object that does not exist" in trouble.causes[1]


def test_what_is_forbidden_on_purpose_offers_no_statement(s3: S3, front: Front, tmp_path: Path) -> None:
    trouble = refused_download(s3, front, tmp_path, s3_error("AccessDenied", DENY))
    assert "forbidden on purpose" in trouble.causes[0]
    assert trouble.next_steps == ()


def test_a_key_that_may_not_be_used_is_told_as_that(s3: S3, front: Front, tmp_path: Path) -> None:
    trouble = refused_download(s3, front, tmp_path, s3_error("AccessDenied", KMS))
    assert "AWS refused kms:Decrypt on arn:aws:kms:eu-west-1:482109375526:key/1234" in trouble.message
    assert '"Resource": "arn:aws:kms:eu-west-1:482109375526:key/1234"' in trouble.next_steps[0].argument


def test_an_archived_object_is_told_as_that(s3: S3, front: Front, tmp_path: Path) -> None:
    trouble = refused_download(s3, front, tmp_path, s3_error("InvalidObjectState", "not valid for the storage class"))
    assert "archived" in trouble.message


def test_a_session_that_is_over_is_no_missing_permission(s3: S3, front: Front, tmp_path: Path) -> None:
    expired = s3_error("ExpiredToken", "The provided token has expired.", 400)
    trouble = refused_download(s3, front, tmp_path, expired)
    assert isinstance(trouble, SourceRefused)
    assert trouble.message.startswith("The session of Production has expired")
    assert trouble.aws is not None
    assert trouble.aws.code == "ExpiredToken"


def test_a_code_that_is_not_known_here_is_told_in_aws_words(s3: S3, front: Front, tmp_path: Path) -> None:
    trouble = refused_download(s3, front, tmp_path, s3_error("AccountProblem", "There is a problem.", 403))
    assert trouble.message == "AWS did not let Production read s3://acme-reports/secret: There is a problem."


def test_what_is_not_there_is_told(s3: S3, bucket: Any, tmp_path: Path) -> None:
    with pytest.raises(AccessRefused, match="There is no s3://acme-reports/gone"):
        s3.download(BUCKET, "gone", tmp_path / "gone")
    with pytest.raises(AccessRefused, match="There is no bucket acme-other"):
        s3.page("acme-other")


@pytest.mark.parametrize(
    ("ask", "action", "resource"),
    [
        (lambda s3, _: s3.buckets(), "s3:ListAllMyBuckets", "*"),
        (lambda s3, _: s3.page(BUCKET, "2026/"), "s3:ListBucket", "arn:aws-cn:s3:::acme-reports"),
        (lambda s3, path: s3.upload(path, BUCKET, "k"), "s3:PutObject", "arn:aws-cn:s3:::acme-reports/k"),
    ],
)
def test_the_statement_names_what_was_asked_for_in_its_partition(
    front: Front,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    *,
    ask: Callable[[S3, Path], object],
    action: str,
    resource: str,
) -> None:
    s3 = s3_at(front, monkeypatch, lambda: replace(PRINCIPAL, partition="aws-cn"))
    front.fault = lambda _: s3_error("AccessDenied")
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(AccessRefused) as refused:
        ask(s3, tmp_path / "file")
    assert f'"Action": "{action}"' in refused.value.next_steps[0].argument
    assert f'"Resource": "{resource}"' in refused.value.next_steps[0].argument


def test_no_secret_is_in_a_trouble_or_a_representation(s3: S3, front: Front, tmp_path: Path) -> None:
    trouble = refused_download(s3, front, tmp_path, s3_error("AccessDenied"))
    shown = f"{trouble!r} {trouble} {trouble.causes} {trouble.next_steps} {trouble.aws} {PRINCIPAL!r}"
    assert "s" * 40 not in shown
    assert "t" * 100 not in shown
