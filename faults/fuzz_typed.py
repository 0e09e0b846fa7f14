"""What a person types, pastes or puts on the command line, on any bytes: taken as it is meant, or refused in a sentence
that may be shown; and a secret that is refused is in no sentence."""

from __future__ import annotations

import base64
import hashlib
import hmac
import io
import re
import shlex
import string
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import redirect_stderr, redirect_stdout, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar
from urllib.parse import urlsplit

from faults.fuzz_target import Check, Target, check_told, choice_and_text
from roleswitch.access.s3_names import file_name, location
from roleswitch.cli import _parser
from roleswitch.cli.answer import sentence
from roleswitch.cli.history import _time
from roleswitch.cli.person import token_code
from roleswitch.core.federation import DOMAINS
from roleswitch.core.keychain import Keychain
from roleswitch.core.limits import (
    RULES,
    check_reason,
    check_session_name,
    parse_duration,
    parse_tags,
    parse_time,
    reason_as_source_identity,
    shown,
    spoken,
    tags_text,
    ticket_in,
)
from roleswitch.core.limits import check as checked
from roleswitch.core.role import Arn
from roleswitch.core.source import AccessKey, key_pair_in
from roleswitch.core.team_list import TeamList
from roleswitch.core.token_codes import TokenCodes
from roleswitch.delivery.console import completions, destination_url
from roleswitch.errors import BadValue, RoleSwitchError, WrongUsage
from tests.fakes import MemoryKeyring

T = TypeVar("T")

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def _text(content: bytes) -> str:
    """As Python has what is no UTF-8 on a command line."""
    return content.decode(errors="surrogateescape")


def _tried(call: Callable[[], T]) -> tuple[T | None, RoleSwitchError | None]:
    """What it returns, or the trouble that it raises."""
    try:
        return call(), None
    except RoleSwitchError as trouble:
        return None, trouble


# ---------------------------------------------------------------- MFA secrets


def keeping_totp(folder: Path) -> Check:
    keyring = MemoryKeyring()
    keychain = Keychain(keyring)
    codes = TokenCodes(keychain, clock=lambda: NOW, folder=folder)

    def check(content: bytes) -> None:
        _, typed = choice_and_text(content)
        text = _text(typed)
        keyring.items.clear()
        made, refused = _tried(lambda: codes.put_totp("work", text))
        if refused is not None:
            check_told(refused)
            hides = refused.__suppress_context__ or refused.__context__ is None
            assert hides, "what it comes from quotes what was typed"
            assert not keyring.items, "what was refused is in the keyring"
            assert not _shows(str(refused), text)
            return
        kept = keychain.secret("totp:work") or ""
        assert _plain(kept) in _plain(text), "another secret is kept than was typed"
        assert made == (_rfc_6238(kept, NOW), _rfc_6238(kept, NOW + timedelta(seconds=30)))

    return check


def _plain(text: str) -> str:
    return re.sub(r"[\s=-]", "", text).upper()


def _shows(sentence: str, text: str) -> bool:
    """Whether a part of it that could be a secret is there."""
    return any(word in sentence for word in re.findall(r"[A-Z2-7]{10,}", text))


def _rfc_6238(secret: str, at: datetime) -> str:
    plain = _plain(secret)
    key = base64.b32decode(plain + "=" * (-len(plain) % 8))
    digest = hmac.digest(key, (int(at.timestamp()) // 30).to_bytes(8, "big"), hashlib.sha1)
    place = digest[-1] & 15
    return f"{(int.from_bytes(digest[place : place + 4], 'big') & 0x7FFFFFFF) % 1_000_000:06}"


_SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105 - everybody's example


def _good_secrets(_: Random) -> Sequence[bytes]:
    address = f"otpauth://totp/Amazon%20Web%20Services:boaty@acme?secret={_SECRET}"
    texts = [
        _SECRET,
        _SECRET.lower(),
        " ".join(re.findall("....", _SECRET)),
        "-".join(re.findall("....", _SECRET)) + "====",
        f"{address}&issuer=Amazon%20Web%20Services",
        f"{address}&algorithm=SHA1&digits=6&period=30",
        *(f"{address}&{key}={value}" for key in _PARAMETERS for value in ("1", "30", "", "-1", "x", "9" * 5000, "%00")),
        address.replace("totp", "hotp") + "&counter=1",
        f"otpauth://totp/{_SECRET}?secret={_SECRET[:20]}",
        f"OTPAUTH://TOTP/x?SECRET={_SECRET}",
        f"otpauth://[{_SECRET}/x?secret=1",
        "otpauth-migration://offline?data=CjEKCkhlbGxvId6tvu8SGEV4YW1wbGU6YWxpY2VAZ29vZ2xlLmNvbRoHRXhhbXBsZSABKAEwAhAB",
        "https://example.com/",
        "",
    ]
    return [b"\0" + text.encode() for text in texts]


_PARAMETERS = ("secret", "issuer", "algorithm", "encoder", "digits", "period", "counter", "image")
_OF_SECRETS = (
    "otpauth://totp/", "otpauth://hotp/", "otpauth://steam/", "?secret=", _SECRET, "&issuer=", "&algorithm=SHA256",
    "&digits=8", "&period=60", "&counter=1", "&encoder=steam", "%3A", "%", ":", "://", "=", "&", "?", "[", "٣", "ſ",
    *(f"&{name}=" for name in _PARAMETERS),
)  # fmt: skip


# ---------------------------------------------------------------- values


def taking(_: Path) -> Check:
    def check(content: bytes) -> None:
        choice, typed = choice_and_text(content)
        text = _text(typed)
        try:
            _VALUES[choice % len(_VALUES)](text)
        except BadValue as refused:
            check_told(refused)

    return check


def _durations(text: str) -> None:
    length = parse_time(text)
    assert timedelta(0) <= length < timedelta(days=61)
    if length < timedelta(seconds=1_000_000):
        assert parse_time(f"{length.total_seconds():.0f}") == length
    assert spoken(length).isprintable()
    assert timedelta(minutes=15) <= parse_duration(text) <= timedelta(hours=12)


def _moments(text: str) -> None:
    moment, refused = _tried(lambda: _time("--since", text, NOW))
    if refused is not None:
        assert isinstance(refused, WrongUsage)
        check_told(refused)
        return
    assert (moment is None) == (not text)
    if moment is not None:
        assert isinstance(moment < NOW, bool)
        moment.strftime("%Y-%m-%d %H:%M")


_SPACES = {chr(code) for code in (0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F, 0x3000)}


def _fields(text: str) -> None:
    for name in RULES:
        with suppress(BadValue):
            assert checked(name, text) == text
            assert text or name == "tag_value"
            # What this Python does not know yet may be an emoji, and what is for private use a sign of somebody's font.
            odd = {
                letter
                for letter in text
                if not letter.isprintable() and unicodedata.category(letter) not in {"Cn", "Co"}
            }
            assert name == "policy" or not odd - _SPACES, f"not to be shown: {odd}"
    with suppress(BadValue):
        check_session_name(text)
    assert re.fullmatch("[0-9]{6}", token_code(text))


def _reasons(text: str) -> None:
    reason = check_reason(text)
    assert reason.isprintable()
    checked("source_identity", reason_as_source_identity(reason))
    assert 1 <= len(ticket_in(reason)) <= 32


def _tags(text: str) -> None:
    tags, transitive = parse_tags(text)
    again, again_transitive = parse_tags(tags_text(tags, transitive))
    assert again == tags
    assert {key.lower() for key in again_transitive} == {key.lower() for key in transitive}


def _destinations(text: str) -> None:
    for partition, domain in DOMAINS.items():
        with suppress(BadValue):
            address = destination_url(partition, "eu-west-1", text)
            assert re.fullmatch(r"[!-\[\]-~]+", address), f"a browser may read it otherwise: {address!a}"
            parts = urlsplit(address)
            assert parts.scheme == "https"
            assert f".{parts.netloc}".endswith(f".console.{domain}"), f"it leads to {parts.netloc}"
    assert all(name.isprintable() for name in completions(text))
    destination_url("aws", "eu-west-1", text)


def _arns(text: str) -> None:
    arn = Arn.parse(text)
    assert Arn.parse(str(arn)) == arn
    assert str(arn) == text.strip()


def _keys(text: str) -> None:
    if (pair := key_pair_in(text)) is None:
        return
    key, refused = _tried(lambda: AccessKey(*pair))
    assert len(pair[1]) < 8 or pair[1] not in f"{refused} {key!r}", "the secret is told"


def _team_lists(text: str) -> None:
    first, _, rest = text.partition(" ")
    with suppress(BadValue):
        team = TeamList(name="ours", url=text)
        parts = urlsplit(team.url)
        assert (parts.scheme, parts.username, parts.password) == ("https", None, None)
        assert not re.search(r"\s", team.url)
    with suppress(BadValue):
        team = TeamList(name="ours", git=first, path=rest)
        assert not team.git.startswith("-"), "git takes it for an option"
        assert "::" not in team.git.partition("/")[0], "git runs it"
        assert not team.path.startswith(("-", "/"))
    with suppress(BadValue):
        TeamList(name="ours", git="https://example.com/x.git", branch=text)
    path = TeamList(name=text, file="/a").kept_at
    assert path.parent.name == "teams"
    assert path.name.isprintable()


def _s3(text: str) -> None:
    found = location(text)
    assert location(str(found)) == found
    name = file_name(found.prefix or text)
    assert Path(name).name == name
    assert name not in {"", ".", ".."}


def _sentences(text: str) -> None:
    assert shown(text).isprintable()
    assert len(shown(text)) <= 60


_VALUES: Sequence[Callable[[str], None]] = (
    _durations, _moments, _fields, _reasons, _tags, _destinations, _arns, _keys, _team_lists, _s3, _sentences,
)  # fmt: skip


_SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"  # noqa: S105 - AWS's example


def _good_values(_: Random) -> Sequence[bytes]:
    texts = (
        "1h", "90m", "1 h 30 min", "3600", "3600s", "12h", "999h9999m999999s", "٣h", "7d", "4w", "2026-03-01",
        "2026-03-01T12:00:00+01:00", "0001-01-01", "9999-12-31T23:59:59-23:59", "2026-W09-7", "123 456",
        "PROJ-123 fix it", "INC0012345", "#12", "{user}-{role}", "team = x\nunit = \"a = b\" (transitive)\n",
        "team = x\nTEAM = y", "ec2", "/ec2/home?region=eu-west-1", "//evil.example/", "/\\evil.example",
        "https://eu-west-1.console.aws.amazon.com/s3", "https://console.aws.amazon.com.evil.example/",
        "https://a@console.aws.amazon.com/", "Simple Storage Service", "arn:aws:iam::482109375526:role/team/Admin",
        "arn:aws:sts::482109375526:assumed-role/Admin/boaty", f"AKIAIOSFODNN7EXAMPLE {_SECRET_KEY}",
        f"[a]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = {_SECRET_KEY}",
        "https://example.com/roles.toml", "https://user:pass@example.com/", "git@example.com:team/roles.git a/b.toml",
        "ext::sh -c x", "--upload-pack=x", "ssh://-oProxyCommand=x/", "~/roles.git ../x", "file:///srv/roles.git",
        "s3://bucket/prefix/", "arn:aws:s3:eu-west-1:482109375526:accesspoint/ap/object/a b", "con.txt", "aws", "Ours",
    )  # fmt: skip
    return [bytes([number]) + text.encode() for text in texts for number in range(len(_VALUES))]


_OF_VALUES = (
    "h", "m", "s", "min", "d", "w", "0", "9" * 30, "٣", "²", "-", "T00:00", "+23:59", "Z", "{user}", "{", "}", " = ",
    "(transitive)", "/", "\\", "//", "https://", "http://", "console.aws.amazon.com", ".", "@", ":", "?", "#", "%2e",
    "arn:aws:iam::", "role/", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "git@", "ext::", "~",
    "file://", "ssh://", "s3://", "..", "aux", "ﬀ", "İ", "K", "\u0301",
)  # fmt: skip


# ---------------------------------------------------------------- the command line


def commanding(_: Path) -> Check:
    parser = _parser()

    def check(content: bytes) -> None:
        choice, typed = choice_and_text(content)
        words = [_text(word) for word in typed.split(b"\n")]
        if choice & 1:
            words = [piece for word in words for piece in word.split(" ")]
        # As a program gives them to another one.
        words = [word for word in words if "\0" not in word]
        out = io.StringIO()
        status: int | str | None = 0
        with redirect_stdout(out), redirect_stderr(out):
            try:
                options, refused = _tried(lambda: parser.parse_args(words))
            except SystemExit as over:
                options, refused, status = None, None, over.code
        if refused is not None:
            assert isinstance(refused, WrongUsage)
            assert sentence(refused)
        elif options is None:
            assert not status
            assert out.getvalue(), "nothing was done and nothing is said"
        else:
            assert callable(options.command)
            assert not out.getvalue()

    return check


_COMMANDS = (
    "list", "list --json", "show prod", "assume prod --duration 2h --reason x --mfa direct --yes", "end --all",
    "assume prod --mfa-code 123456 --read-only", "env prod --shell fish --live", "exec prod -- aws s3 ls", "shell prod",
    "exec prod --hold --live aws", "terminal prod --fixed", "console prod --destination ec2 --private", "whoami prod",
    "doctor --json", "doctor --mend a b --yes", "history --since 7d --until 2026-03-01 --csv words", "default --back",
    "default prod --yes", "backups", "backups restore x --yes", "backups remove x y", "key", "key list",
    "key test work",
    "key add work --access-key-id AKIAIOSFODNN7EXAMPLE --region eu-west-1 --mfa-serial GAHT12345678", "key totp work",
    "key rotate work --finish", "sign-in acme --start-url https://a.awsapps.com/start --region eu-west-1",
    "sign-in acme --no-browser",
    "import x --from team --dry-run", "export a b --to aws-config --without-external-ids", "find accounts prod "
    "--role-name A --duration 2h --color-by name", "find permission-sets acme --remove-gone --json", "team add x --url "
    "https://example.com/", "team check", "team take x --yes --replace", "team remove x", "demo", "--help", "--version",
    "assume --help", "find accounts --help", "credential-process prod",
)  # fmt: skip


def _good_commands(_: Random) -> Sequence[bytes]:
    words = [shlex.split(command) for command in _COMMANDS]
    return [b"\0" + "\n".join(each).encode() for each in words] + [
        b"\1" + command.encode() for command in _COMMANDS[:10]
    ]


_OF_COMMANDS = (
    *{word for command in _COMMANDS for word in command.split()}, "--", "-", "-h", "--=", "--json=x", "--duration=",
    "--reason=\x1b]0;x\x07", "@file", "%s", "%(prog)s", "{}", "\xff",
    *string.punctuation,
)  # fmt: skip

TARGETS = (
    Target("MFA secrets and otpauth addresses", keeping_totp, _good_secrets, _OF_SECRETS, seconds=10),
    Target("values that are typed", taking, _good_values, _OF_VALUES),
    Target("the command line", commanding, _good_commands, _OF_COMMANDS),
)
