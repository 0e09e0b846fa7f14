"""Names in S3 and in the file system, and parts of a file."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.access.s3_names import ByteRange, Location, checked_key, file_name, location
from roleswitch.errors import BadValue

POINT = "arn:aws:s3:eu-west-1:482109375526:accesspoint/reports"


@pytest.mark.parametrize(
    ("typed", "bucket", "prefix"),
    [
        ("acme-reports", "acme-reports", ""),
        (" s3://acme-reports ", "acme-reports", ""),
        ("s3://acme-reports/2026/q1/", "acme-reports", "2026/q1/"),
        ("acme-reports/2026", "acme-reports", "2026"),
        ("arn:aws:s3:::acme-reports/2026/a b", "acme-reports", "2026/a b"),
        ("arn:aws-cn:s3:::acme-reports", "acme-reports", ""),
        ("s3://acme-reports//odd", "acme-reports", "/odd"),
        (POINT, POINT, ""),
        (f"{POINT}/object/2026/a", POINT, "2026/a"),
    ],
)
def test_what_a_person_types_is_a_bucket_and_a_prefix(typed: str, bucket: str, prefix: str) -> None:
    assert location(typed) == Location(bucket, prefix)
    assert location(str(Location(bucket, prefix))) == Location(bucket, prefix)


@pytest.mark.parametrize("typed", ["", "ab", "s3://", "has space", "-x-", "a/b", "https://x.example/", "x" * 256])
def test_what_cannot_be_a_bucket_is_refused(typed: str) -> None:
    with pytest.raises(BadValue) as refused:
        location(typed)
    assert refused.value.field == "bucket"


def test_a_key_has_1024_bytes_at_most() -> None:
    assert checked_key("ä" * 512) == "ä" * 512
    for key in ("", "ä" * 513, "\ud800"):
        with pytest.raises(BadValue):
            checked_key(key)


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("2026/january.csv", "january.csv"),
        ("2026/", "2026"),
        ("..", "_"),
        (".bashrc", "bashrc"),
        ("a/..\\..\\evil.exe", "_.._evil.exe"),
        ("con.txt", "_con.txt"),
        ("c:report?.csv", "c_report_.csv"),
        ("x\u202egpj.exe", "xgpj.exe"),
        ("a" * 900 + ".csv", "a" * 160 + ".csv"),
        ("ä" * 500, "ä" * 100),
        ("report.tar.gz", "report.tar.gz"),
        ("README", "README"),
    ],
)
def test_the_name_of_a_file_is_the_objects_last_part_where_a_file_can_have_it(key: str, name: str) -> None:
    assert file_name(key) == name


@given(st.text(min_size=1))
def test_no_key_leads_out_of_the_folder_or_hides(key: str) -> None:
    name = file_name(key)
    assert name
    assert not re.search(r'[/\\<>:"|?*]', name)
    assert not name.startswith(".")
    assert name.isprintable()
    assert len(name.encode()) <= 255


def test_a_range_is_bytes_from_0_with_both_ends() -> None:
    assert ByteRange(2, 4).within(10) == (2, 3)
    assert ByteRange(2).within(10) == (2, 8)
    assert ByteRange(2, 99).within(10) == (2, 8)
    for first, last in ((-1, None), (5, 4)):
        with pytest.raises(BadValue):
            ByteRange(first, last)
    with pytest.raises(BadValue, match="no byte 10"):
        ByteRange(10).within(10)
