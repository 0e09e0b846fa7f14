"""Whose credentials call STS: an access key in the keyring, a profile of ~/.aws, an Identity Center sign-in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from roleswitch.core.role import check
from roleswitch.errors import BadValue


@dataclass(frozen=True)
class Credentials:
    """What signs a call. An access key has no session token; temporary credentials have one."""

    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class AccessKey:
    """A long-lived key pair as the IAM console gives it. Raises BadValue; its sentence never holds the secret."""

    access_key_id: str
    secret_access_key: str = field(repr=False)

    def __post_init__(self) -> None:
        check("access_key_id", self.access_key_id)
        if self.access_key_id.startswith("ASIA"):
            raise BadValue(
                "access_key_id",
                "access key ID: ASIA… belongs to a session that ends: a source needs a user's own key, AKIA…",
            )
        secret = self.secret_access_key
        if not secret:
            raise BadValue("secret_access_key", "secret access key: none given: paste it from the console")
        if any(not "!" <= character <= "~" for character in secret):
            raise BadValue(
                "secret_access_key", "secret access key: a space or an odd character is in it: paste it again"
            )


def key_pair_in(text: str) -> tuple[str, str] | None:
    """The ID and the secret in what a person pastes; None where there is not exactly one of each.

    Takes two words or lines, the console's CSV, a credentials file, export lines, the CLI's JSON. A secret has 40
    characters (IAM user guide).
    """
    plain = text.split()
    if len(plain) == 2 and re.fullmatch(r"[A-Z0-9]{16,128}", plain[0]):
        return plain[0], plain[1]
    words = re.findall(r"[A-Za-z0-9/+]+", text)
    ids = [word for word in words if re.fullmatch(r"(AKIA|ASIA)[A-Z0-9]{12,}", word)]
    secrets = [word for word in words if len(word) == 40 and word not in ids]
    return (ids[0], secrets[0]) if len(ids) == 1 and len(secrets) == 1 else None


@dataclass(frozen=True, kw_only=True)
class AccessKeySource:
    """The secret key is in the operating system's keyring; here is what may be seen."""

    name: str
    access_key_id: str
    region: str | None = None
    mfa_serial: str | None = None
    mfa_code_command: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check("name", self.name)
        check("access_key_id", self.access_key_id)
        _check_optional(self.region, self.mfa_serial)


@dataclass(frozen=True, kw_only=True)
class ProfileSource:
    """Anything that botocore resolves from ~/.aws."""

    name: str
    profile: str
    region: str | None = None
    mfa_serial: str | None = None
    mfa_code_command: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check("name", self.name)
        if not self.profile or any(not character.isprintable() for character in self.profile):
            raise BadValue("profile", "profile: write the name of a profile of ~/.aws")
        _check_optional(self.region, self.mfa_serial)


@dataclass(frozen=True, kw_only=True)
class IdentityCenterSource:
    name: str
    start_url: str
    region: str

    def __post_init__(self) -> None:
        check("name", self.name)
        check("region", self.region)
        if not re.fullmatch(r"https://[!-~]+", self.start_url):
            raise BadValue("start_url", "start_url: write the https:// address of the AWS access portal")


Source = AccessKeySource | ProfileSource | IdentityCenterSource


def _check_optional(region: str | None, mfa_serial: str | None) -> None:
    if region:
        check("region", region)
    if mfa_serial:
        check("mfa_serial", mfa_serial)
