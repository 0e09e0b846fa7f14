"""Which format a text is in, told from what is in it: people paste, and files have any name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from roleswitch.exchange.offer import Format
from roleswitch.exchange.switch_role_links import has_link

_TEAM = re.compile(
    r"""^[ \t]*(?:\[[ \t]*["']?(?:roles|sources)["']?[ \t]*\.[ \t]*["'\w]|roles[ \t]*\.[^\n=]+=)""", re.MULTILINE
)
_OURS_ELSEWHERE = re.compile(r"^roleswitch_\w+ = ", re.MULTILINE)
"""What our exports to other formats say: a role may be called roles.x there."""
_VERSION = re.compile(r"version\s*=\s*\d")
_KEY = re.compile(r"([A-Za-z_]+)\s*=")

_ONLY_EXTENSION = {"aws_account_id", "aws_account_alias", "role_name", "target_role_name", "target_region"}
_LOOKS = {"color", "image"}
_ONLY_AWS = {
    *("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "credential_process", "credential_source"),
    *("web_identity_token_file", "login_session", "sso_session", "sso_start_url", "sso_account_id", "sso_role_name"),
}


def recognised(text: str) -> Format | None:
    """The format of `text`, from its content alone; None where nothing of any is in it.

    The extension takes a whole ~/.aws/config too, and roles that are written alike in both are then told apart by what
    stands beside them: an account ID with a role's name, and colours, are the extension's, and so is a role without a
    source_profile, which AWS tools cannot use; keys and Identity Center are AWS's.
    """
    text = text.removeprefix("\ufeff")
    lines = (line.strip() for line in text.split("\n"))
    first = next((line for line in lines if line and not line.startswith("#")), "")
    if _VERSION.match(first) or (_TEAM.search(text) and not _OURS_ELSEWHERE.search(text)):
        return Format.TEAM
    return _of_sections(text) or (Format.SWITCH_ROLE_LINK if has_link(text) else None)


def _of_sections(text: str) -> Format | None:
    is_extension = is_aws = has_looks = has_unsourced = has_role = False
    for header, keys in _sections(text):
        # botocore reads an aws_account_id too, beside a key.
        has_aws = bool(keys & _ONLY_AWS) or header.startswith("sso-session")
        is_aws |= has_aws
        is_extension |= not has_aws and bool(keys & _ONLY_EXTENSION)
        # Our own export for AWS tools has such keys too, below a header that the one for the extension never has.
        own = not header.startswith(("profile ", "default"))
        has_looks |= "role_arn" in keys and any(
            key in _LOOKS or (own and key.startswith("roleswitch_")) for key in keys
        )
        has_unsourced |= "role_arn" in keys and "source_profile" not in keys and not header.startswith("profile ")
        has_role |= bool(keys & {"role_arn", "source_profile"}) or header.startswith("profile ")
    if is_extension:
        return Format.EXTEND_SWITCH_ROLES
    if is_aws:
        return Format.AWS_CONFIG
    if has_looks or has_unsourced:
        return Format.EXTEND_SWITCH_ROLES
    return Format.AWS_CONFIG if has_role else None


def _sections(text: str) -> Iterator[tuple[str, set[str]]]:
    """The name in each [section], in small letters, and its keys."""
    header, keys = "", set[str]()
    for whole_line in text.split("\n"):
        line = whole_line.strip()
        if line.startswith("["):
            yield header, keys
            header, keys = line[1:].partition("]")[0].strip().lower(), set()
        elif header and (key := _KEY.match(line)):
            keys.add(key[1].lower())
    yield header, keys
