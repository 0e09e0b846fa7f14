"""Whose credentials call STS: an access key in the keyring, a profile of ~/.aws, an Identity Center sign-in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import timedelta

from roleswitch.core.limits import check
from roleswitch.errors import BadValue
from roleswitch.texts import tr


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
                tr("access key ID: ASIA… belongs to a session that ends: a source needs a user's own key, AKIA…"),
            )
        secret = self.secret_access_key
        if not secret:
            raise BadValue("secret_access_key", tr("secret access key: none given: paste it from the console"))
        if any(not "!" <= character <= "~" for character in secret):
            raise BadValue(
                "secret_access_key", tr("secret access key: a space or an odd character is in it: paste it again")
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
    mfa_session_seconds: int | None = None
    sts_endpoint: str | None = None

    def __post_init__(self) -> None:
        check("name", self.name)
        check("access_key_id", self.access_key_id)
        _check_optional(self)


@dataclass(frozen=True, kw_only=True)
class ProfileSource:
    """Anything that botocore resolves from ~/.aws."""

    name: str
    profile: str
    region: str | None = None
    mfa_serial: str | None = None
    mfa_code_command: tuple[str, ...] = ()
    mfa_session_seconds: int | None = None
    sts_endpoint: str | None = None

    def __post_init__(self) -> None:
        check("name", self.name)
        if not self.profile or any(not character.isprintable() for character in self.profile):
            raise BadValue("profile", tr("profile: write the name of a profile of ~/.aws"))
        _check_optional(self)


@dataclass(frozen=True, kw_only=True)
class IdentityCenterSource:
    name: str
    start_url: str
    region: str

    def __post_init__(self) -> None:
        check("name", self.name)
        check("region", self.region)
        if not re.fullmatch(r"https://[!-~]+", self.start_url):
            raise BadValue("start_url", tr("start_url: write the https:// address of the AWS access portal"))


Source = AccessKeySource | ProfileSource | IdentityCenterSource


MFA_SESSION_DEFAULT = timedelta(hours=12)
MFA_SESSION_SHORTEST = timedelta(minutes=15)
MFA_SESSION_LONGEST = timedelta(hours=36)


def mfa_session_life(source: AccessKeySource | ProfileSource) -> timedelta:
    """How long an MFA session of the source is asked for: AWS's default of 12 h where nothing is said."""
    seconds = source.mfa_session_seconds
    return MFA_SESSION_DEFAULT if seconds is None else timedelta(seconds=seconds)


def _check_optional(source: AccessKeySource | ProfileSource) -> None:
    if source.region:
        check("region", source.region)
    if source.mfa_serial:
        check("mfa_serial", source.mfa_serial)
    seconds = source.mfa_session_seconds
    least, most = MFA_SESSION_SHORTEST.total_seconds(), MFA_SESSION_LONGEST.total_seconds()
    if seconds is not None and not least <= seconds <= most:
        raise BadValue(
            "mfa_session_seconds",
            tr(
                "mfa_session_seconds: {seconds} is not allowed here: AWS takes 900 (15 min) to 129600 (36 h)",
                seconds=seconds,
            ),
        )
    if source.sts_endpoint:
        check_sts_endpoint(source.sts_endpoint)


def check_sts_endpoint(text: str) -> str:
    """`regional`, `legacy` (one global host), `fips`, or the address of another STS, such as LocalStack's."""
    if text not in {"regional", "legacy", "fips"} and not re.fullmatch(
        r"https?://[A-Za-z0-9.\-\[\]:]+(/[!-~]*)?", text
    ):
        raise BadValue(
            "sts_endpoint",
            tr("sts_endpoint: write regional, legacy, fips, or an address that begins with https:// or http://"),
        )
    return text


@dataclass(frozen=True)
class Network:
    """How AWS is reached from here, where the environment does not say it: a window has no shell's variables.

    `proxy` is an http:// or https:// address without a password (roles.toml is shared; HTTPS_PROXY may hold one),
    `ca_bundle` the path of a file with the certificates to trust.
    """

    proxy: str = ""
    ca_bundle: str = ""

    def __post_init__(self) -> None:
        if self.proxy and not re.fullmatch(r"https?://[^\s/?#]+/?", self.proxy):
            raise BadValue("proxy", tr("proxy: write its address, as in http://proxy.example.com:3128"))
        if "@" in self.proxy:
            raise BadValue(
                "proxy", tr("proxy: a user and password do not belong in this file: leave them out and set HTTPS_PROXY")
            )
        if any(not character.isprintable() for character in self.ca_bundle):
            raise BadValue("ca_bundle", tr("ca_bundle: write the path of a file with certificates"))
