"""Names in S3 and in the file system, and parts of a file: what is typed, checked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from roleswitch.errors import BadValue
from roleswitch.texts import tr

_BUCKET = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{1,253}[A-Za-z0-9]")
"""Those of today have 63 characters and no capitals; old ones in us-east-1 up to 255 (S3 user guide)."""
_ACCESS_POINT = re.compile(r"arn:[\w-]+:s3:[a-z0-9-]*:\d{12}:accesspoint[:/][A-Za-z0-9.-]{1,63}")
_MOST_KEY_BYTES = 1024
_WINDOWS_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class Location(NamedTuple):
    """`str` of it is what `location` takes."""

    bucket: str
    prefix: str
    """Or the whole key of an object."""

    def __str__(self) -> str:
        if self.bucket.startswith("arn:"):
            return f"{self.bucket}/object/{self.prefix}" if self.prefix else self.bucket
        return f"s3://{self.bucket}/{self.prefix}"


@dataclass(frozen=True)
class ByteRange:
    """Bytes counted from 0, both ends included, as HTTP has it; `last` None is the end. Raises BadValue."""

    first: int
    last: int | None = None

    def __post_init__(self) -> None:
        if self.first < 0:
            raise BadValue("range", tr("The first byte is number 0."))
        if self.last is not None and self.last < self.first:
            raise BadValue("range", tr("The last byte cannot be before the first, {first}.", first=self.first))

    def within(self, size: int) -> tuple[int, int]:
        """Where it begins in something of `size` bytes, and how many bytes it is there. Raises BadValue."""
        if self.first >= size:
            raise BadValue(
                "range",
                tr("The file has {size} bytes, counted from 0: there is no byte {first}.", size=size, first=self.first),
            )
        last = size - 1 if self.last is None else min(self.last, size - 1)
        return self.first, last - self.first + 1


def location(text: str) -> Location:
    """What a person types: s3://bucket/prefix, bucket/prefix, an ARN, or the bucket alone. Raises BadValue."""
    text = text.strip()
    if point := _ACCESS_POINT.match(text):
        prefix = text[point.end() :].removeprefix("/object").removeprefix("/")
        return Location(point[0], checked_key(prefix, least=0))
    bucket, _, prefix = re.sub(r"^(s3://|arn:[\w-]+:s3:::)", "", text).partition("/")
    return Location(checked_bucket(bucket), checked_key(prefix, least=0))


def checked_bucket(name: str) -> str:
    """`name`, where S3 may have a bucket or an access point of that name. Raises BadValue."""
    if not (_BUCKET.fullmatch(name) or _ACCESS_POINT.fullmatch(name)):
        raise BadValue(
            "bucket",
            tr("A bucket's name has 3 to 63 of a-z, 0-9, dots and hyphens. An access point's ARN will do too."),
        )
    return name


def checked_key(key: str, *, least: int = 1) -> str:
    """`key`, where S3 may have an object of that name. Raises BadValue."""
    try:
        size = len(key.encode())
    except UnicodeEncodeError as error:
        raise BadValue("key", tr("The object's name holds half a character.")) from error
    if not least <= size <= _MOST_KEY_BYTES:
        raise BadValue("key", tr("An object's name has 1 to {most_key_bytes} bytes.", most_key_bytes=_MOST_KEY_BYTES))
    return key


def _at_most(text: str, size: int) -> str:
    """Of a file's name, most systems take 255 bytes."""
    return text.encode()[:size].decode(errors="ignore")


def file_name(key: str) -> str:
    """A name for the file that an object is downloaded to: one part of a path on every system, and never hidden."""
    last = key.rstrip("/").rpartition("/")[2]
    name = re.sub(r'[<>:"|?*\\]', "_", "".join(each for each in last if each.isprintable())).strip(". ")
    stem, dot, ending = name.rpartition(".")
    name = f"{_at_most(stem, 160)}{dot}{_at_most(ending, 40)}".lstrip(".") if stem else _at_most(name, 200)
    return f"_{name}" if not name or _WINDOWS_DEVICES.fullmatch(name) else name
