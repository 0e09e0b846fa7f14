"""S3 with a role's session: buckets, what is in them, and a file up or down, whole or a part of it.

A transfer takes the same memory whatever its size: what comes is written as it comes, what goes is read as it goes. It
outlives the session that it began with: each part, and each piece after a lost connection, is asked for with the
session that is fresh then. Called off, or failed, it leaves nothing half: a download gets its name when it is whole,
and the parts of an upload are removed.
"""

from __future__ import annotations

import mimetypes
import os
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from roleswitch.access.answers import items, mapping, number, text
from roleswitch.access.answers import time as time_of
from roleswitch.access.principal import Call, Principal, refused
from roleswitch.access.s3_names import ByteRange, checked_bucket, checked_key
from roleswitch.access.transfer import (
    Going,
    NewFile,
    Progress,
    Stopped,
    new_file,
    readable,
    refuse_where_cancelled,
    until_tidy,
)
from roleswitch.core.aws import Aws
from roleswitch.core.deadline import pause
from roleswitch.core.explain import NoRoute, unreachable
from roleswitch.errors import (
    AccessRefused,
    AwsAnswer,
    AwsBusy,
    AwsUnreachable,
    DeliveryTrouble,
    RoleSwitchError,
)
from roleswitch.texts import english, tr

PAGE_KEYS = 1000
"""The most that ListObjectsV2 gives at once (S3 API reference)."""
MIB = 1024 * 1024
PART_BYTES = 8 * MIB
"""A file that is larger is uploaded in parts. All but the last have 5 MiB at least (S3 user guide, quotas)."""
MOST_PARTS = 10_000
READ_BYTES = 64 * 1024
"""Small enough that progress, and a cancel, show at once on a slow network too."""
READ_SECONDS = 60.0
"""S3 may take that long to put a large upload together; AWS's own tools wait as long."""
SAME_CLIENT_SECONDS = 300.0
"""A session that is handed out is good for longer than that. After it the next part asks which one is fresh."""
TRIES_WITHOUT_PROGRESS = 4


@dataclass(frozen=True)
class Bucket:
    name: str
    created: datetime | None = None
    region: str = ""


@dataclass(frozen=True)
class StoredObject:
    key: str
    size: int
    modified: datetime | None = None
    storage_class: str = ""


@dataclass(frozen=True)
class Page:
    """At most 1000 folders and objects directly below a prefix, each in S3's order."""

    folders: tuple[str, ...]
    """Their prefixes, which end in /."""
    objects: tuple[StoredObject, ...]
    token: str = ""
    """What the next page is asked for with; empty after the last one."""


class S3:
    """Blocking; from any thread. `principal` gives the session that is fresh when it is asked.

    Methods raise AccessRefused, AwsBusy, AwsUnreachable, BadValue, Cancelled, and what `principal` raises.
    """

    def __init__(
        self,
        aws: Aws,
        principal: Callable[[], Principal],
        *,
        wait: Callable[[float, threading.Event | None], None] = pause,
        same_client_seconds: float = SAME_CLIENT_SECONDS,
        read_seconds: float = READ_SECONDS,
    ) -> None:
        self._aws = aws
        self._principal = principal
        self._wait = wait
        self._same_client_seconds = same_client_seconds
        self._read_seconds = read_seconds

    # ------------------------------------------------------------ lists

    def buckets(self, *, cancelled: threading.Event | None = None) -> tuple[Bucket, ...]:
        """All buckets of the session's account."""

        def listed(client: Any) -> Mapping[str, object]:
            pages = client.get_paginator("list_buckets").paginate(PaginationConfig={"PageSize": PAGE_KEYS})
            return {"Buckets": [bucket for page in pages for bucket in page.get("Buckets", ())]}

        answer = self._called(
            Call("s3:ListAllMyBuckets", "*", tr("list the buckets of its account")), listed, cancelled
        )
        return tuple(
            Bucket(text(bucket, "Name"), time_of(bucket, "CreationDate"), text(bucket, "BucketRegion"))
            for bucket in items(answer, "Buckets")
        )

    def page(self, bucket: str, prefix: str = "", token: str = "", *, cancelled: threading.Event | None = None) -> Page:
        """What stands directly below `prefix`, from where the page ended that gave `token`."""
        checked_bucket(bucket)
        checked_key(prefix, least=0)
        wanted: dict[str, object] = {"Bucket": bucket, "Prefix": prefix, "Delimiter": "/", "MaxKeys": PAGE_KEYS}
        if token:
            wanted["ContinuationToken"] = token
        answer = self._called(_listing(bucket), lambda client: mapping(client.list_objects_v2(**wanted)), cancelled)
        objects = (
            StoredObject(
                text(item, "Key"), number(item, "Size"), time_of(item, "LastModified"), text(item, "StorageClass")
            )
            for item in items(answer, "Contents")
        )
        return Page(
            tuple(text(item, "Prefix") for item in items(answer, "CommonPrefixes")),
            # The console makes an empty object of a folder's own name, for folders with nothing in them.
            tuple(item for item in objects if item.key != prefix),
            text(answer, "NextContinuationToken"),
        )

    def has(self, bucket: str, key: str, *, cancelled: threading.Event | None = None) -> bool | None:
        """Whether there is an object of that name; None where the session may not know."""
        checked_bucket(bucket)
        checked_key(key)
        wanted = {"Bucket": bucket, "Prefix": key, "MaxKeys": 1}
        try:
            answer = self._called(_listing(bucket), lambda client: mapping(client.list_objects_v2(**wanted)), cancelled)
        except AccessRefused:
            return None
        return any(text(item, "Key") == key for item in items(answer, "Contents"))

    # ------------------------------------------------------------ down

    def download(
        self,
        bucket: str,
        key: str,
        path: Path,
        *,
        byte_range: ByteRange | None = None,
        overwrite: bool = False,
        on_progress: Progress = lambda done, whole: None,
        cancelled: threading.Event | None = None,
    ) -> int:
        """How many bytes of the object, or of the part of it, are in `path` now.

        Raises DeliveryTrouble where the file cannot be written, or is there already and is not to be overwritten.
        """
        checked_bucket(bucket)
        checked_key(key)
        coming = _Coming(bucket, key, byte_range, on_progress, cancelled)

        def receive() -> int:
            with new_file(path, overwrite=overwrite) as file:
                self._go_on(lambda: self._receive(coming, file), lambda: coming.done, cancelled)
            return coming.done

        return until_tidy(receive, cancelled, tr("The download of {key} was cancelled.", key=key))

    def _receive(self, coming: _Coming, file: NewFile) -> None:
        try:
            with self._open(_object_call("s3:GetObject", coming.bucket, coming.key)) as client:
                coming.receive(client, file)
        except AwsUnreachable as trouble:
            if coming.whole and coming.done >= coming.whole:
                # All of it came: it is the checksum that botocore did not find right.
                raise DeliveryTrouble(
                    tr("{key} did not arrive as S3 has it: download it again.", key=coming.key)
                ) from trouble
            raise

    # ------------------------------------------------------------ up

    def upload(
        self,
        path: Path,
        bucket: str,
        key: str,
        *,
        byte_range: ByteRange | None = None,
        overwrite: bool = False,
        on_progress: Progress = lambda done, whole: None,
        cancelled: threading.Event | None = None,
    ) -> int:
        """How many bytes of the file, or of the part of it, are the object now.

        An object that is there stays, unless it is to be overwritten: AccessRefused with AWS's PreconditionFailed.
        Raises DeliveryTrouble where the file cannot be read, or changes meanwhile.
        """
        call = _object_call("s3:PutObject", checked_bucket(bucket), checked_key(key))
        upload = _Upload({"Bucket": bucket, "Key": key}, call, {} if overwrite else {"IfNoneMatch": "*"})

        def send() -> int:
            with readable(path) as file:
                before = os.fstat(file.fileno())
                first, size = byte_range.within(before.st_size) if byte_range else (0, before.st_size)
                going = Going(path, file, first, size, on_progress, cancelled)
                if size > PART_BYTES:
                    self._send_in_parts(upload, going, before)
                else:
                    self._send_whole(upload, going)
            return size

        return until_tidy(send, cancelled, tr("The upload of {path} was cancelled.", path=path.name))

    def _send_whole(self, upload: _Upload, going: Going) -> None:
        with self._open(upload.call, going) as client:
            body = going.part(0, going.size)
            client.put_object(**upload.target, **upload.condition, ContentType=_content_type(going.path), Body=body)

    def _send_in_parts(self, upload: _Upload, going: Going, before: os.stat_result) -> None:
        with self._open(upload.call) as client:
            begun = client.create_multipart_upload(
                **upload.target, ContentType=_content_type(going.path), ChecksumAlgorithm="CRC32"
            )
        upload = replace(upload, target={**upload.target, "UploadId": text(begun, "UploadId")})
        sent: list[Mapping[str, object]] = []
        count = -(-going.size // part_bytes(going.size))
        try:
            while len(sent) < count:
                self._go_on(lambda: self._send_parts(upload, going, sent, count), lambda: len(sent), going.cancelled)
            going.refuse_where_changed(before)
            with self._open(upload.call) as client:
                client.complete_multipart_upload(**upload.target, **upload.condition, MultipartUpload={"Parts": sent})
        except BaseException as trouble:
            self._remove_parts(upload, trouble)
            raise

    def _send_parts(self, upload: _Upload, going: Going, sent: list[Mapping[str, object]], count: int) -> None:
        """As many as one session is used for; `sent` is what S3 says of each."""
        most = part_bytes(going.size)
        with self._open(upload.call, going) as client:
            until = time.monotonic() + self._same_client_seconds
            while len(sent) < count:
                start = len(sent) * most
                body = going.part(start, min(most, going.size - start))
                answer = client.upload_part(
                    **upload.target, PartNumber=len(sent) + 1, Body=body, ChecksumAlgorithm="CRC32"
                )
                checksum = text(answer, "ChecksumCRC32")
                part = {"PartNumber": len(sent) + 1, "ETag": text(answer, "ETag")}
                sent.append(part | {"ChecksumCRC32": checksum} if checksum else part)
                if time.monotonic() >= until:
                    return

    def _remove_parts(self, upload: _Upload, because: BaseException) -> None:
        """What cannot be removed is told with the trouble: it costs, until a rule of the bucket removes it."""
        call = replace(
            upload.call,
            action="s3:AbortMultipartUpload",
            doing=tr("remove the parts of the upload that was called off"),
        )
        try:
            with self._open(call) as client:
                client.abort_multipart_upload(**upload.target)
        except RoleSwitchError as trouble:
            is_gone = trouble.aws is not None and trouble.aws.code == "NoSuchUpload"
            if isinstance(because, RoleSwitchError) and not is_gone:
                left = tr(
                    "What was uploaded of it stays in the bucket as an unfinished upload: {message}",
                    message=trouble.message,
                )
                because.causes = (*because.causes, left)

    # ------------------------------------------------------------ inside

    def _called(
        self, call: Call, ask: Callable[[Any], Mapping[str, object]], cancelled: threading.Event | None
    ) -> Mapping[str, object]:
        principal = self._principal()
        _, answer = self._aws.call(
            "s3",
            ask,
            principal.credentials,
            place=principal.place,
            asked=partial(_refused, call=call, principal=principal),
            cancelled=cancelled,
        )
        return answer

    @contextmanager
    def _open(self, call: Call, going: Going | None = None) -> Iterator[Any]:
        """A client with the session that is fresh now."""
        principal = self._principal()
        asked = partial(_refused, call=call, principal=principal)
        try:
            with self._aws.open(
                "s3", principal.credentials, place=principal.place, asked=asked, read_seconds=self._read_seconds
            ) as client:
                if going is not None:
                    client.meta.events.register("before-send.s3", going.begin_sending)
                yield client
        except Stopped as stopped:
            raise stopped.trouble from stopped.__cause__

    def _go_on(self, attempt: Callable[[], None], done: Callable[[], int], cancelled: threading.Event | None) -> None:
        """`attempt` again where the connection is lost, as long as there is something new every few times."""
        failures = 0
        while True:
            before = done()
            refuse_where_cancelled(cancelled)
            try:
                attempt()
                return
            except (AwsUnreachable, AwsBusy):
                failures = 1 if done() > before else failures + 1
                if failures == TRIES_WITHOUT_PROGRESS:
                    raise
                self._wait(2.0 ** (failures - 2), cancelled)


@dataclass(frozen=True)
class _Upload:
    target: Mapping[str, object]
    call: Call
    condition: Mapping[str, object]
    """What S3 looks at before it puts the object there."""


@dataclass
class _Coming:
    """A download: how far it is."""

    bucket: str
    key: str
    byte_range: ByteRange | None
    on_progress: Progress
    cancelled: threading.Event | None
    done: int = 0
    whole: int = 0
    etag: str = ""

    def receive(self, client: Any, file: NewFile) -> None:
        """From where it stopped to the end."""
        conditions = self._conditions()
        answer = client.get_object(Bucket=self.bucket, Key=self.key, **conditions)
        with closing(answer["Body"]) as body:
            asked = conditions.get("Range", "").removeprefix("bytes=").partition("-")[0]
            if asked and not text(answer, "ContentRange").startswith(f"bytes {asked}-"):
                # What stands in between gives all of it, or another part.
                raise unreachable(NoRoute.ANSWER, "S3")
            self.etag = text(answer, "ETag")
            self.whole = self.done + number(answer, "ContentLength")
            self.on_progress(self.done, self.whole)
            while piece := body.read(READ_BYTES):
                refuse_where_cancelled(self.cancelled)
                file.write(piece)
                self.done += len(piece)
                self.on_progress(self.done, self.whole)

    def _conditions(self) -> dict[str, str]:
        wanted = self.byte_range or ByteRange(0)
        conditions = {"IfMatch": self.etag} if self.etag else {}
        if self.done or self.byte_range is not None:
            last = "" if wanted.last is None else wanted.last
            conditions["Range"] = f"bytes={wanted.first + self.done}-{last}"
        return conditions


# ---------------------------------------------------------------- calls and refusals


def _listing(bucket: str) -> Call:
    return Call("s3:ListBucket", bucket, tr("list what is in s3://{bucket}", bucket=bucket))


def _object_call(action: str, bucket: str, key: str) -> Call:
    # An access point's objects are named after it (S3 user guide, "Configuring IAM policies for using access points").
    resource = f"{bucket}/object/{key}" if bucket.startswith("arn:") else f"{bucket}/{key}"
    if action != "s3:GetObject":
        return Call(action, resource, tr("write s3://{bucket}/{key}", bucket=bucket, key=key))
    # S3 API reference, GetObject: 404 with s3:ListBucket, 403 without.
    also = tr("S3 says the same of an object that does not exist to who may not list the bucket (s3:ListBucket).")
    return Call(action, resource, tr("read s3://{bucket}/{key}", bucket=bucket, key=key), also)


def _refused(answer: AwsAnswer, *, call: Call, principal: Principal) -> RoleSwitchError:
    """S3's own codes, where they are about what was asked for and not about who asked (S3 API reference, errors)."""
    if not call.resource.startswith(("arn:", "*")):
        call = replace(call, resource=f"arn:{principal.partition}:s3:::{call.resource}")
    # In other languages the verb may stand behind the place.
    found = re.search(r"s3://([^/]+).*", str(english(call.doing)))
    what, bucket = (found[0], found[1]) if found else (tr("The object"), tr("of that name"))
    known = {
        "NoSuchBucket": (tr("There is no bucket {bucket}.", bucket=bucket), tr("No such bucket")),
        "NoSuchKey": (tr("There is no {what}.", what=what), tr("No such object")),
        "InvalidRange": (tr("{what} is shorter than the range that was asked for.", what=what), tr("Too short")),
        "InvalidObjectState": (
            tr("{what} is archived: it has to be restored before it can be read.", what=what),
            tr("Archived"),
        ),
        "PermanentRedirect": (
            tr("{what} is in another region, and AWS does not say in which.", what=what),
            tr("Other region"),
        ),
        "PreconditionFailed": (
            (tr("{what} is there already, and was left as it is.", what=what), tr("There already"))
            if call.action == "s3:PutObject"
            else (tr("{what} became another object meanwhile: download it again.", what=what), tr("Changed"))
        ),
    }
    if answer.code in known:
        sentence, short = known[answer.code]
        return AccessRefused(sentence, aws=answer, short=short)
    return refused(answer, call, principal)


def part_bytes(size: int) -> int:
    """8 MiB, or as many whole MiB as it takes for 10,000 parts to be enough."""
    return max(PART_BYTES, -(-size // (MOST_PARTS * MIB)) * MIB)


def _content_type(path: Path) -> str:
    return mimetypes.guess_type(path.name)[0] or "application/octet-stream"
