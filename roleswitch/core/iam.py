"""Calls to IAM: about the caller's own access keys and MFA devices, and to set up a role.

Every field of an answer that is read is checked.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from roleswitch.core.aws import Aws, Place
from roleswitch.core.explain import Asked, odd_answer
from roleswitch.core.partitions import first_region, partition_of
from roleswitch.core.source import AccessKey, Credentials
from roleswitch.errors import AwsAnswer, BadValue, RoleSwitchError
from roleswitch.texts import tr

_IDS = re.compile(r"[A-Z0-9]{16,128}")
_SERIALS = re.compile(r"[\w+=/:,.@-]{9,256}", re.ASCII)

CHANGES: Mapping[str, str] = {
    "CreateRole": "create_role",
    "DeleteRole": "delete_role",
    "PutRolePolicy": "put_role_policy",
    "DeleteRolePolicy": "delete_role_policy",
    "CreatePolicy": "create_policy",
    "DeletePolicy": "delete_policy",
    "AttachRolePolicy": "attach_role_policy",
    "DetachRolePolicy": "detach_role_policy",
    "AttachUserPolicy": "attach_user_policy",
    "DetachUserPolicy": "detach_user_policy",
    "AttachGroupPolicy": "attach_group_policy",
    "DetachGroupPolicy": "detach_group_policy",
}
"""What a role and who assumes it take, with the method of the client."""

MADE_ONCE = frozenset({"CreateRole", "CreatePolicy"})
"""Of these AWS says that it is there already when it is asked for a second time."""


@dataclass(frozen=True, kw_only=True)
class KeyInfo:
    """What ListAccessKeys says of a key. `created` is aware and in UTC."""

    access_key_id: str
    active: bool
    created: datetime


class Iam:
    """Each call but `change` is about the user whose credentials make it, and needs the permission iam: and its name.
    `source` is the name of the source, for sentences.

    Raises SourceRefused, AwsBusy, AwsUnreachable, StsTrouble, Cancelled. Credentials of GetSessionToken can call IAM
    only where they were given for an MFA code (STS API reference).
    """

    def __init__(self, aws: Aws) -> None:
        self._aws = aws

    def access_keys(
        self, credentials: Credentials, *, source: str, place: Place, cancelled: threading.Event | None = None
    ) -> tuple[KeyInfo, ...]:
        """The user's keys, at most two, active or not."""
        host, answer = self._call(
            "ListAccessKeys",
            lambda client: client.list_access_keys(),
            credentials,
            source=source,
            place=place,
            cancelled=cancelled,
        )
        return tuple(_key_info(item, host) for item in _list(answer, "AccessKeyMetadata", host))

    def create_access_key(self, credentials: Credentials, *, source: str, place: Place) -> AccessKey:
        """A further key of the user; AWS refuses a third one (LimitExceeded).

        Sent once and never by itself again: where no answer came, a key may have been made whose secret is lost. For
        the same reason it cannot be cancelled.
        """
        host, answer = self._call(
            "CreateAccessKey",
            lambda client: client.create_access_key(),
            credentials,
            source=source,
            place=place,
            once=True,
        )
        made = answer.get("AccessKey")
        if not isinstance(made, Mapping):
            raise odd_answer(host, tr("no access key"))
        try:
            return AccessKey(_text(made, "AccessKeyId"), _text(made, "SecretAccessKey"))
        except BadValue:
            # `from None`: what was answered may hold a secret.
            raise odd_answer(host, tr("an access key that is none")) from None

    def set_active(
        self,
        access_key_id: str,
        active: bool,
        credentials: Credentials,
        *,
        source: str,
        place: Place,
        cancelled: threading.Event | None = None,
    ) -> None:
        """UpdateAccessKey; a key that is so already stays so. NoSuchEntity where there is no such key."""
        status = "Active" if active else "Inactive"
        self._call(
            "UpdateAccessKey",
            lambda client: client.update_access_key(AccessKeyId=access_key_id, Status=status),
            credentials,
            source=source,
            place=place,
            cancelled=cancelled,
        )

    def delete_access_key(
        self,
        access_key_id: str,
        credentials: Credentials,
        *,
        source: str,
        place: Place,
        cancelled: threading.Event | None = None,
    ) -> None:
        """For good. NoSuchEntity where there is no such key, as after an answer that was lost."""
        self._call(
            "DeleteAccessKey",
            lambda client: client.delete_access_key(AccessKeyId=access_key_id),
            credentials,
            source=source,
            place=place,
            cancelled=cancelled,
        )

    def last_used(
        self,
        access_key_id: str,
        credentials: Credentials,
        *,
        source: str,
        place: Place,
        cancelled: threading.Event | None = None,
    ) -> datetime | None:
        """When the key was last used with any service, aware and in UTC; None where never. AWS knows it some minutes
        late."""
        host, answer = self._call(
            "GetAccessKeyLastUsed",
            lambda client: client.get_access_key_last_used(AccessKeyId=access_key_id),
            credentials,
            source=source,
            place=place,
            cancelled=cancelled,
        )
        use = answer.get("AccessKeyLastUsed")
        if not isinstance(use, Mapping):
            raise odd_answer(host, tr("nothing about the last use of a key"))
        return _time(use.get("LastUsedDate"), host) if use.get("LastUsedDate") is not None else None

    def mfa_devices(
        self, credentials: Credentials, *, source: str, place: Place, cancelled: threading.Event | None = None
    ) -> tuple[str, ...]:
        """The serial numbers of the user's MFA devices."""
        host, answer = self._call(
            "ListMFADevices",
            lambda client: client.list_mfa_devices(),
            credentials,
            source=source,
            place=place,
            cancelled=cancelled,
        )
        serials = [
            _text(item, "SerialNumber") if isinstance(item, Mapping) else ""
            for item in _list(answer, "MFADevices", host)
        ]
        if not all(map(_SERIALS.fullmatch, serials)):
            raise odd_answer(host, tr("an MFA device without a serial number"))
        return tuple(serials)

    def change(
        self,
        action: str,
        parameters: Mapping[str, object],
        credentials: Credentials,
        *,
        place: Place,
        refused: Callable[[AwsAnswer], RoleSwitchError],
        cancelled: threading.Event | None = None,
    ) -> None:
        """Make or remove a role, a policy, or what holds them together: `action` is one of `CHANGES`.

        What is made is made once: where no answer came it is not sent again, since AWS would say of it that it is
        there already. Raises what `refused` makes of AWS's no, AwsUnreachable, Cancelled.
        """
        method = CHANGES[action]
        self._aws.call(
            "iam",
            lambda client: getattr(client, method)(**parameters),
            credentials,
            place=replace(place, region=_region(place.region)),
            asked=refused,
            once=action in MADE_ONCE,
            cancelled=cancelled,
        )

    def _call(
        self,
        action: str,
        call: Callable[[Any], Mapping[str, object]],
        credentials: Credentials,
        *,
        source: str,
        place: Place,
        once: bool = False,
        cancelled: threading.Event | None = None,
    ) -> tuple[str, Mapping[str, object]]:
        asked = Asked(
            action,
            source,
            access_key_id=credentials.access_key_id,
            mfa_session=credentials.session_token is not None,
            region=place.region,
        )
        place = replace(place, region=_region(place.region))
        return self._aws.call("iam", call, credentials, place=place, asked=asked, once=once, cancelled=cancelled)


def _region(region: str) -> str:
    """Where the partition's one IAM is. botocore knows it too, but not where AWS_ENDPOINT_URL_IAM is set: then it signs
    for the region of the caller, which IAM refuses."""
    return first_region(partition_of(region))


def _key_info(item: object, host: str) -> KeyInfo:
    if not isinstance(item, Mapping):
        raise odd_answer(host, tr("a list of access keys that is none"))
    access_key_id, status = _text(item, "AccessKeyId"), _text(item, "Status")
    if not _IDS.fullmatch(access_key_id):
        raise odd_answer(host, tr("an access key ID that is none"))
    if status not in {"Active", "Inactive", "Expired"}:
        raise odd_answer(host, tr("an access key that is neither active nor inactive"))
    return KeyInfo(access_key_id=access_key_id, active=status == "Active", created=_time(item.get("CreateDate"), host))


def _list(answer: Mapping[str, object], key: str, host: str) -> list[object]:
    found = answer.get(key)
    if not isinstance(found, list):
        raise odd_answer(host, tr("no {key}", key=key))
    return found


def _time(value: object, host: str) -> datetime:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise odd_answer(host, tr("a time that is none"))
    return value.astimezone(UTC)


def _text(answer: Mapping[str, object], key: str) -> str:
    value = answer.get(key)
    return value if isinstance(value, str) else ""
