"""AWS's limits of every field, and the words that say which one is broken.

Dialogs, roles.toml, imports and the command line all ask here. The limits are those of the STS service model and the
IAM user guide; botocore itself checks only the lower ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import NamedTuple

from roleswitch.errors import BadValue
from roleswitch.texts import later, tr, tr_n

SHORTEST = timedelta(minutes=15)
LONGEST = timedelta(hours=12)
"""Of DurationSeconds, and of the SessionDuration of the console's sign-in."""
LONGEST_CHAINED = timedelta(hours=1)
"""For a role assumed with temporary credentials; asking for more is an error, not a cut."""

PLACEHOLDERS = ("user", "host", "role", "date", "time", "ticket")
"""What a session name may hold in { }: `time` is in seconds since 1970, `ticket` the ticket that the reason names."""


class Rule(NamedTuple):
    """What AWS, or one of the places that a value is written to, takes for a field."""

    name: str
    least: int
    most: int
    allowed: re.Pattern[str]
    """Characters that may stand in it."""
    allowed_words: str

    @property
    def label(self) -> str:
        return tr(self.name)

    @property
    def use(self) -> str:
        """The allowed characters in words, after "use"."""
        return tr(self.allowed_words)


def _rule(name: str, least: int, most: int, allowed: str, use: str, *, flags: re.RegexFlag = re.ASCII) -> Rule:
    return Rule(name, least, most, re.compile(f"(?:{allowed})*", flags), use)


_NAME = r"[A-Za-z0-9_.@+-]"
_NAME_WORDS = later("letters, digits and _ . @ + -")
_STS_NAME = r"[\w+=,.@-]"
_STS_NAME_WORDS = later("letters, digits and _ + = , . @ -")
_PATH_WORDS = later("letters, digits and _ + = , . @ - with / after each folder")
_TEXT = r"[^\x00-\x1f\x7f-\x9f]"
# STS's [\p{L}\p{Z}\p{N}_.:/=+\-@] without the two separators that end a line.
_TAG = r"[\w.:/=+@\- \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_TAG_WORDS = later("letters, digits, spaces and _ . : / = + - @")
_IN_BRACES = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)

RULES = {
    "name": _rule(later("name"), 1, 64, _NAME, _NAME_WORDS),
    "profile": _rule(later("profile"), 1, 64, _NAME, _NAME_WORDS),
    "display_name": _rule(later("display name"), 1, 128, _TEXT, later("ordinary characters")),
    "account_name": _rule(later("account name"), 1, 128, _TEXT, later("ordinary characters")),
    "group": _rule(later("group"), 1, 64, _TEXT, later("ordinary characters")),
    "account_id": _rule(later("account ID"), 12, 12, r"[0-9]", later("twelve digits")),
    "role_name": _rule(later("role name"), 1, 576, r"[\w+=,.@/-]", _PATH_WORDS),
    "external_id": _rule(
        later("external ID"), 2, 1224, r"[\w+=,.@:/-]", later("letters, digits and = , . @ : / + _ -")
    ),
    "session_name": _rule(
        later("session name"),
        2,
        64,
        r"[\w+=,.@{}-]",
        later("letters, digits and _ + = , . @ - and {user}, {host}, {role}, {date}, {time}, {ticket}"),
    ),
    # No colon, so none begins with aws: either, which is kept for AWS.
    "source_identity": _rule(later("source identity"), 2, 64, _STS_NAME, _STS_NAME_WORDS),
    "mfa_serial": _rule(
        later("MFA serial number"), 9, 256, r"[\w+=/:,.@-]", later("letters, digits and + = / : , . @ - _")
    ),
    "region": _rule(later("region"), 5, 32, r"[a-z0-9-]", later("small letters, digits and -, such as eu-west-1")),
    "partition": _rule(later("partition"), 3, 32, r"[a-z-]", later("small letters and -, such as aws or aws-us-gov")),
    "policy": _rule(later("session policy"), 1, 2048, r"[\x09\x0a\x0d\x20-\xff]", later("ASCII and letters up to ÿ")),
    "policy_name": _rule(later("policy name"), 1, 640, r"[\w+=,.@/-]", _PATH_WORDS),
    "tag_key": _rule(later("key"), 1, 128, _TAG, _TAG_WORDS, flags=re.UNICODE),
    "tag_value": _rule(later("value"), 0, 256, _TAG, _TAG_WORDS, flags=re.UNICODE),
    "reason": _rule(later("reason"), 1, 256, _TAG, _TAG_WORDS, flags=re.UNICODE),
    "access_key_id": _rule(
        later("access key ID"), 16, 128, r"[A-Z0-9]", later("capital letters and digits, such as AKIA…")
    ),
    "token_code": _rule(later("MFA code"), 6, 6, r"[0-9]", later("the six digits that the device shows")),
}


def check(field_name: str, value: str) -> str:
    """`value` where AWS takes it for that field of `RULES`.

    Raises BadValue, whose sentence names the field, the first character that is wrong, and what to use instead.
    """
    if field_name == "policy":
        from roleswitch.core.session_policy import check_policy  # few roles have one, and the list is read without it

        check_policy(value)
        return value
    check_characters(field_name, value)
    _check_length(field_name, value)
    if field_name in {"name", "profile"}:
        _check_profile_name(field_name, value)
    elif field_name == "region" and not re.fullmatch(r"[a-z]+(-[a-z0-9]+)+-\d+", value):
        raise BadValue(
            "region", tr("region: {value} is not the name of a region: write it as in eu-west-1", value=value)
        )
    elif field_name == "session_name":
        check_session_name(value)
    elif field_name == "mfa_serial":
        _check_device(value)
    return value


_INVISIBLE = frozenset({"Cf", "Cs", "Zl", "Zp"})
"""Bidirectional and other marks that make one name look like another, halves of characters, other ends of lines."""


def check_characters(field_name: str, value: str) -> None:
    rule = RULES[field_name]
    if value.isascii() and rule.allowed.fullmatch(value):
        return
    for character in value:
        if not rule.allowed.fullmatch(character) or unicodedata.category(character) in _INVISIBLE:
            raise BadValue(
                field_name,
                tr(
                    "{label}: {named} is not allowed here: use {use}",
                    label=rule.label,
                    named=named(character),
                    use=rule.use,
                ),
            )


def _check_length(field_name: str, value: str) -> None:
    rule = RULES[field_name]
    given = len(value)
    if field_name == "token_code" and given != 6:
        off = abs(given - 6)
        if not given:
            wrong = tr("MFA code: six digits needed, none given")
        elif given < 6:
            wrong = tr_n(
                "MFA code: six digits needed, {given} given: one is missing",
                "MFA code: six digits needed, {given} given: {n} are missing",
                off,
                given=given,
            )
        else:
            wrong = tr_n(
                "MFA code: six digits needed, {given} given: one is too many",
                "MFA code: six digits needed, {given} given: {n} are too many",
                off,
                given=given,
            )
        raise BadValue(field_name, wrong)
    if given < rule.least:
        wanted = (
            tr_n("a character", "{n} characters", rule.least)
            if rule.least == rule.most
            else tr_n("at least a character", "at least {n} characters", rule.least)
        )
        raise BadValue(
            field_name,
            tr("{label}: {wanted} needed, {given} given", label=rule.label, wanted=wanted, given=given or tr("none")),
        )
    beside = ""
    if field_name == "session_name" and "{" in value:
        # What stands in { } may become short or long, and is cut then.
        given = len(re.sub(r"\{\w*\}", "", value))
        beside = tr(" beside the words in { }")
    if given > rule.most:
        raise BadValue(
            field_name,
            tr(
                "{label}: at most {most} characters, {given} given{beside}",
                label=rule.label,
                most=rule.most,
                given=given,
                beside=beside,
            ),
        )


def _check_profile_name(field_name: str, value: str) -> None:
    label = RULES[field_name].label
    if not value[0].isalnum():
        raise BadValue(
            field_name, tr("{label}: begin with a letter or a digit, not with {value}", label=label, value=value[0])
        )
    if value.lower() == "default" and value != "default":
        # Every profile inherits from a section of this name in capitals, a credential_process included.
        raise BadValue(
            field_name,
            tr(
                "{label}: write default in small letters: [{value}] would act on all profiles", label=label, value=value
            ),
        )


def _check_device(serial: str) -> None:
    """An ARN has to be that of a device with codes; a hardware device has a number of its own, such as GAHT12345678."""
    if not serial.startswith("arn:") or ":mfa/" in serial:
        return
    label = RULES["mfa_serial"].label
    if ":user/" in serial:
        device = serial.replace(":user/", ":mfa/")
        raise BadValue(
            "mfa_serial",
            tr(
                "{label}: this names the user, not the user's device: it has :mfa/, as in {device}",
                label=label,
                device=shown(device),
            ),
        )
    if ":u2f/" in serial:
        raise BadValue(
            "mfa_serial",
            tr("{label}: a security key shows no codes, and STS takes nothing else: use another", label=label),
        )
    raise BadValue(
        "mfa_serial",
        tr(
            "{label}: {serial} is no MFA device: write it as in arn:aws:iam::123456789012:mfa/Name",
            label=label,
            serial=shown(serial),
        ),
    )


def named(character: str) -> str:
    if character == " ":
        return tr("a space")
    if unicodedata.combining(character):
        return tr("the accent U+{ord}, which stands by itself,", ord=f"{ord(character):04X}")
    if character.isprintable():
        return character
    return tr("the invisible character U+{ord}", ord=f"{ord(character):04X}")


def shown(text: str) -> str:
    """Somebody's text inside a sentence of ours: short and printable."""
    printable = "".join(character if character.isprintable() else "?" for character in text)
    return printable if len(printable) <= 60 else printable[:57] + "…"


# ---------------------------------------------------------------- durations


def check_duration(duration: timedelta) -> timedelta:
    """A session's duration, 15 min to 12 h. Raises BadValue."""
    check_seconds(duration.total_seconds())
    return duration


def check_seconds(seconds: float) -> None:
    """DurationSeconds of AssumeRole, 900 to 43200. Raises BadValue."""
    if not SHORTEST.total_seconds() <= seconds <= LONGEST.total_seconds():
        given = f"{seconds:.0f}" if abs(seconds) < 1_000_000_000 else tr("so many")
        raise BadValue(
            "duration_seconds",
            tr("duration: {given} seconds is not allowed here: AWS takes 900 (15 min) to 43200 (12 h)", given=given),
        )


def parse_duration(text: str) -> timedelta:
    """What a person means by 3600, 3600s, 90m, 2h, 1h30m or 1 h 30 min: 15 min to 12 h. Raises BadValue."""
    return check_duration(parse_time(text))


def parse_time(text: str) -> timedelta:
    """The same, however long. Raises BadValue."""
    plain = text.strip().lower()
    # 1h30 is refused: it could mean seconds.
    match = re.fullmatch(r"(?:(\d{1,3}) ?h)? ?(?:(\d{1,4}) ?m(?:in)?)? ?(?:(\d{1,6}) ?s)?|()()(\d{1,6})", plain)
    if not match or not any(match.groups()):
        raise BadValue(
            "duration_seconds", tr("duration: {what} is not one: write it as in 1h, 90m or 3600", what=shown(text))
        )
    hours, minutes, seconds = (int(match[group] or match[group + 3] or 0) for group in (1, 2, 3))
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def spoken(duration: timedelta) -> str:
    """A duration for people, such as 1 h 30 min."""
    hours, minutes = divmod(round(duration.total_seconds() / 60), 60)
    return " ".join(
        part
        for part in (f"{hours} h" if hours else "", tr("{minutes} min", minutes=minutes) if minutes else "")
        if part
    )


# ---------------------------------------------------------------- session names, reasons and tickets


def check_session_name(template: str) -> str:
    """A session name with { } only around a word of `PLACEHOLDERS`. Raises BadValue."""
    for placeholder in re.findall(r"\{(.*?)\}", template):
        if placeholder not in PLACEHOLDERS:
            raise BadValue(
                "session_name",
                tr(
                    "session name: {{{placeholder}}} is not known: use {in_braces}",
                    placeholder=placeholder,
                    in_braces=_IN_BRACES,
                ),
            )
    if re.search(r"[{}]", re.sub(r"\{\w+\}", "", template)):
        raise BadValue("session_name", tr("session name: { and } stand only around a word such as {user}"))
    return template


def check_reason(text: str) -> str:
    """The reason without white space around it: 1 to 256 characters that a tag may have. Raises BadValue."""
    return check("reason", text.strip())


def reason_as_source_identity(text: str) -> str:
    """The reason as a source identity: what STS does not take made `-`, cut at 64 characters.

    Raises BadValue where less than the 2 characters that STS wants are left.
    """
    identity = re.sub(r"[^\w+=,.@]+", "-", text, flags=re.ASCII).strip("-")[:64].rstrip("-")
    if len(identity) < 2:
        raise BadValue(
            "reason",
            tr(
                "reason: {what} leaves nothing for a source identity: use at least 2 letters or digits",
                what=shown(text),
            ),
        )
    return identity


_TICKET = re.compile(
    r"""(?<![A-Za-z0-9_]) (?:
        [A-Z][A-Z0-9_]{1,9}-\d{1,9} |                               # Jira, Linear, YouTrack: PROJ-123
        (?:INC|CHG|REQ|RITM|TASK|SCTASK|CTASK|PRB|CS)\d{4,12}       # ServiceNow: INC0012345
    ) (?!\w) | (?<=\#) \d{1,10} (?!\w)                              # GitHub, GitLab, Redmine: #123
    """,
    re.ASCII | re.VERBOSE,
)


def ticket_in(reason: str) -> str:
    """The first ticket that the reason names, such as PROJ-123, INC0012345 or 123 of #123, as STS takes it in a name.

    Where it names none, the reason itself, cut at 32 characters. Raises BadValue where nothing of it can be used.
    """
    if found := _TICKET.search(reason):
        return found[0]
    return reason_as_source_identity(reason)[:32].rstrip("-")


# ---------------------------------------------------------------- session tags


def check_tags(tags: Mapping[str, str], transitive: Sequence[str]) -> None:
    """Session tags: at most 50, their keys told apart without case, and each transitive key one of them.

    Raises BadValue.
    """
    if len(tags) > 50:
        raise BadValue("tags", tr("tags: at most 50, {n} given", n=len(tags)))
    seen: set[str] = set()
    for key, value in tags.items():
        _check_tag(key, value, shown(key) or tr("a tag"))
        if key.lower() in seen:
            raise BadValue("tags", tr("tags: {key} is there twice: AWS does not tell case", key=shown(key)))
        seen.add(key.lower())
    if len(transitive) > 50:
        raise BadValue("transitive_tags", tr("transitive_tags: at most 50, {n} given", n=len(transitive)))
    for key in transitive:
        if key.lower() not in seen:
            raise BadValue("transitive_tags", tr("transitive_tags: {key} is not among the tags", key=shown(key)))


def _check_tag(key: str, value: str, where: str) -> None:
    for part, text in (("tag_key", key), ("tag_value", value)):
        try:
            check(part, text)
        except BadValue as error:
            raise BadValue("tags", tr("tags: {where}: {message}", where=where, message=error.message)) from error
        # IAM user guide, "Tags for IAM resources": neither key nor value.
        if text.lower().startswith("aws:"):
            raise BadValue(
                "tags",
                tr(
                    "tags: {where}: {label}: aws: at its beginning is kept for AWS: write another word",
                    where=where,
                    label=RULES[part].label,
                ),
            )


_TRANSITIVE = " (transitive)"
# Neither quotes nor parentheses may stand in a tag, so they are free to say what is one.
_TAG_LINE = re.compile(r'\s*(?:"([^"]*)"|([^=]*?))\s*=\s*(?:"([^"]*)"|(.*?))\s*(\(transitive\)\s*)?', re.IGNORECASE)


def parse_tags(text: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """The tags that a person writes one to a line, as in `team = platform`, and the keys of those that are transitive.

    A line that ends in `(transitive)` is one of these. A key or value with spaces around it, and a key with `=` in it,
    stands in double quotes. Raises BadValue, whose sentence names the line.
    """
    tags: dict[str, str] = {}
    transitive: list[str] = []
    line_of: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        found = _TAG_LINE.fullmatch(line)
        if not found:
            raise BadValue(
                "tags", tr("tags: line {number}: = is missing: write it as in team = platform", number=number)
            )
        quoted_key, key, quoted_value, value, is_transitive = found.groups()
        key = key if quoted_key is None else quoted_key
        value = value if quoted_value is None else quoted_value
        _check_tag(key, value, tr("line {number}", number=number))
        if key.lower() in line_of:
            earlier = line_of[key.lower()]
            raise BadValue(
                "tags",
                tr(
                    "tags: line {number}: {key} is there already in line {earlier}: AWS does not tell case",
                    number=number,
                    key=shown(key),
                    earlier=earlier,
                ),
            )
        line_of[key.lower()] = number
        tags[key] = value
        if is_transitive:
            transitive.append(key)
    check_tags(tags, transitive)
    return tags, tuple(transitive)


def tags_text(tags: Mapping[str, str], transitive: Sequence[str]) -> str:
    """The tags as `parse_tags` reads them."""
    passed_on = {key.lower() for key in transitive}
    return "\n".join(
        f"{_quoted(key, special='=')} = {_quoted(value)}".rstrip(" ")
        + (_TRANSITIVE if key.lower() in passed_on else "")
        for key, value in tags.items()
    )


def _quoted(text: str, special: str = "") -> str:
    return f'"{text}"' if text != text.strip() or (special and special in text) else text
