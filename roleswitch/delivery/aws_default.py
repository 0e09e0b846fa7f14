"""A role as the default profile: text in, text out, as in `aws_block.py`.

Where nobody has a section `[default]` ours is a block like any other. Where somebody has, our settings stand inside it,
and what would win over them, or speak of other credentials, is set aside in its place:

    [default]
    # >>> RoleSwitch role prod-admin default (inside), RoleSwitch wrote this down to its end mark and will ...
    aws_access_key_id = ...
    # <<< RoleSwitch role prod-admin default ends
    # RoleSwitch role prod-admin set aside | aws_access_key_id %3D AKIA...
    region = eu-west-1

So the person's own keys never leave the file, a crash at any moment included, and every other setting of theirs, such
as a region, stays as it is and can be edited meanwhile. What is set aside has no `:` or `=`, for the reason that the
marks have none.

`aws configure` edits what stands in the section, between our marks too, or puts a key there that is set aside below.
What it wrote is the person's then, in place of what was set aside, as it would be had no role been the default profile.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from urllib.parse import quote, unquote

from roleswitch.delivery import aws_block
from roleswitch.delivery.aws_block import NAME, Block, Document, Parsed, Use, What
from roleswitch.errors import AwsFileUnusable
from roleswitch.texts import tr

SET_ASIDE = frozenset(
    {
        "aws_access_key_id",
        "aws_secret_access_key",
        "aws_session_token",
        "aws_security_token",
        "aws_account_id",
        "aws_credential_expiration",
        "credential_process",
        "credential_source",
        "expiration",
        "login_session",
        "role_arn",
        "source_profile",
        "sso_account_id",
        "sso_region",
        "sso_role_name",
        "sso_session",
        "sso_start_url",
        "web_identity_token_file",
        "x_security_token_expires",
    }
)
"""By these AWS tools find a profile's credentials (botocore 1.43, credentials.py), or learn what they are of."""

_OURS = frozenset(
    {
        "aws_access_key_id",
        "aws_secret_access_key",
        "aws_session_token",
        "credential_process",
        "region",
        "x_security_token_expires",
    }
)
_ASIDE = re.compile(rf"# RoleSwitch role (?P<role>{NAME}) set aside \| (?P<line>.*)", re.DOTALL)
_LIKE_ASIDE = re.compile(r"\s*[#;]\s*roleswitch role \S+ set aside\b", re.IGNORECASE)
_KEPT_AS_IT_IS = " !\"#$&'()*+,-./;<>?@[\\]^_`{|}~"


def with_default(
    document: Document, role: str, settings: Mapping[str, str], *, before: Document | None = None
) -> str | None:
    """The text in which `role` is the default profile, in place of whatever role was; with no settings, only what
    would win over them is set aside.

    A setting that the person's own section has, and that is not set aside, is theirs. `before` is `given_back` of it,
    where that is known. None: no file. Raises BadValue, AwsFileUnusable.
    """
    aws_block.check_names(role, "default")
    aws_block.check_settings(settings)
    before = given_back(document) if before is None else before
    first = _section_line(before)
    if first is None and not settings:
        return before.text if before.exists else None
    if first is not None:
        return _with_inside(before, first, role, settings)
    there = aws_block.block_for(document, role, Use.DEFAULT)
    in_place = there is not None and not there.is_inside
    _refuse_inherited(before, aws_block.parsed_as_botocore(before))
    return aws_block.with_block(document if in_place else before, role, "default", settings, Use.DEFAULT)


def without_default(document: Document) -> str | None:
    """The text as it was before a role was the default profile, with what somebody changed outside our marks since.

    None where we made the file and it is empty again. Raises AwsFileUnusable.
    """
    before = given_back(document)
    return before.text if before.exists else None


def given_back(document: Document) -> Document:
    """As `without_default`, as a document: one that does not exist where that is None."""
    now = document
    theirs: dict[str, str] = {}
    for block in reversed(aws_block.blocks(now)):
        if block.use is Use.DEFAULT:
            theirs |= {key: block.settings[key] for key in block.theirs}
        if block.use is Use.DEFAULT and not block.is_inside and not block.theirs:
            text = aws_block.without_block(now, block.role, Use.DEFAULT)
            now = replace(now, text=text or "", exists=text is not None)
    for block in reversed(aws_block.blocks(now)):
        if block.use is Use.DEFAULT and (block.is_inside or block.theirs):
            now = replace(now, text=_taken_out(now, block))
    now = replace(now, text="".join(_asides_given_back(now)))
    if now.text != document.text:
        _judge_given_back(document, now, theirs)
    return now


def says(before: Document, key: str) -> bool:
    """Whether the section of the default profile has `key`, of its own or from `[DEFAULT]`, in a text in which no role
    is it. Raises AwsFileUnusable."""
    first = _section_line(before)
    parsed = aws_block.parsed_as_botocore(before)
    header = _header_at(before, first) if first is not None else ""
    return key in parsed.sections.get(header, parsed.defaults)


def _section_line(document: Document) -> int | None:
    """Where the one section of the default profile begins that is not ours, counted from 0.

    Raises AwsFileUnusable where there are several, or one that some AWS tools read as it and others do not.
    """
    found = list(aws_block.foreign_headers(document, "default"))
    if any(not aws_block.is_profile(document.kind, _header_at(document, line), "default") for line in found):
        raise AwsFileUnusable(
            tr(
                "{shown}, line {line}: some AWS tools read this section as the default profile and some do not."
                " Nothing was changed. Write [default] there, then try again.",
                shown=document.shown,
                line=found[0] + 1,
            )
        )
    if len(found) > 1:
        raise AwsFileUnusable(
            tr(
                "{shown}, lines {first} and {second}: the default profile has two sections. Nothing was changed."
                " Make one of them, then try again.",
                shown=document.shown,
                first=found[0] + 1,
                second=found[1] + 1,
            )
        )
    return found[0] if found else None


def _header_at(document: Document, number: int) -> str:
    return next(
        header
        for line, (_, header) in enumerate(aws_block.classified(aws_block.lines_of(document.text)))
        if line == number
    )


def _refuse_inherited(document: Document, before: Parsed) -> None:
    if inherited := sorted(SET_ASIDE & before.defaults.keys()):
        raise AwsFileUnusable(
            tr(
                "{shown} has {key} in [DEFAULT], which every profile inherits, so a role cannot be made the default"
                " profile there. Nothing was changed. Move it to the profile that it belongs to, then try again.",
                shown=document.shown,
                key=inherited[0],
            )
        )


def _with_inside(document: Document, first: int, role: str, settings: Mapping[str, str]) -> str:
    before = aws_block.parsed_as_botocore(document)
    _refuse_inherited(document, before)
    lines = aws_block.lines_of(document.text)
    kinds = list(aws_block.classified(lines))
    section = kinds[first][1]
    theirs = {key: value for key, value in before.sections[section].items() if key not in SET_ASIDE}
    ours = {key: value for key, value in settings.items() if key not in theirs}
    indent: str | None = None
    goes, aside = False, 0
    for number in range(first + 1, len(lines)):
        what = kinds[number][0]
        if what is What.HEADER:
            break
        if what is What.SETTING:
            goes = aws_block.key_in(lines[number]) in SET_ASIDE
            # A deeper line below ours would be read as a part of our value.
            indent = _indent(lines[number]) if indent is None else indent
        if goes and what is not What.NOTHING:
            lines[number] = _aside(role, lines[number])
            aside += 1
    if not ours and not aside:
        return document.text
    line_end = aws_block.line_end_of(lines[: first + 1])
    has_end = lines[first].endswith(("\n", "\r"))
    inside = [f"{indent or ''}{key} = {value}" for key, value in ours.items()]
    block = aws_block.between_marks(role, Use.DEFAULT, "inside" if has_end else "inside, +", inside)
    lines[first + 1 : first + 1] = ["" if has_end else line_end, *(line + line_end for line in block)]
    text = "".join(lines)
    aws_block.judge(document, text, before.without(section).plus(section, {**theirs, **ours}))
    return text


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def _aside(role: str, line: str) -> str:
    content = line.rstrip("\r\n")
    encoded = quote(content, safe=_KEPT_AS_IT_IS)
    # Editors take blanks at the end of a line away.
    stripped = encoded.rstrip()
    encoded = stripped + "%20" * (len(encoded) - len(stripped))
    return f"# RoleSwitch role {role} set aside | {encoded}{line[len(content) :]}"


def _asides_given_back(document: Document) -> Iterator[str]:
    """The lines with what was set aside in its place again, but for a setting that somebody has written anew."""
    lines = aws_block.lines_of(document.text)
    kinds = list(aws_block.classified(lines))
    anew: set[str] = set()
    depth: int | None = None
    """Of the setting that was set aside above, whose deeper lines follow it."""
    stays = True
    for number, line in enumerate(lines):
        what = kinds[number][0]
        if what is What.HEADER:
            section = itertools.takewhile(lambda each: kinds[each][0] is not What.HEADER, range(number + 1, len(lines)))
            anew = {aws_block.key_in(lines[each]) for each in section if kinds[each][0] is What.SETTING}
        back = _line_given_back(document, number, line)
        if back is None:
            depth = depth if what is What.NOTHING else None
            yield line
            continue
        if depth is None or len(_indent(back)) <= depth:
            depth, stays = len(_indent(back)), aws_block.key_in(back) not in anew
        if stays:
            yield back


def _line_given_back(document: Document, number: int, line: str) -> str | None:
    """What was set aside in a line; None where it is another line."""
    content = line.rstrip("\r\n")
    if not _LIKE_ASIDE.match(content):
        return None
    aside = _ASIDE.fullmatch(content)
    if aside is None:
        raise aws_block.marks_damaged(document, number)
    return unquote(aside["line"]) + line[len(content) :]


def _taken_out(document: Document, block: Block) -> str:
    """The text without a block inside somebody's section, or in one that is somebody's by now: settings that a tool put
    between its marks stay."""
    lines = aws_block.lines_of(document.text)
    within = lines[block.first + 1 : block.end - 1]
    theirs: list[str] = []
    is_theirs = False
    for line, (what, _) in zip(within, aws_block.classified(within), strict=True):
        if what is What.HEADER:
            is_theirs = True
        if what is What.SETTING:
            key = aws_block.key_in(line)
            is_theirs = key in block.theirs or key not in _OURS
        if is_theirs and what is not What.NOTHING:
            theirs.append(line)
    above, below = lines[: block.first], [*theirs, *lines[block.end :]]
    if block.trace == "inside, +" and above and not below:
        above[-1] = above[-1].rstrip("\r\n")
    return "".join([*above, *below])


def _judge_given_back(before: Document, after: Document, theirs: Mapping[str, str]) -> None:
    """Raises AwsFileUnusable unless all but the default profile is read as before, and of that what is not ours, and
    `theirs`, which stood between our marks."""
    was, now = aws_block.parsed_as_botocore(before), aws_block.parsed_as_botocore(after)

    def kept(section: str, parsed: Parsed) -> dict[str, str]:
        """A section of ours goes, and then inherits nothing any more."""
        values = parsed.sections.get(section, {})
        if not aws_block.is_profile(before.kind, section, "default"):
            return dict(values)
        ours = SET_ASIDE | _OURS
        return {key: value for key, value in values.items() if key not in ours and parsed.defaults.get(key) != value}

    default = {
        key: value
        for section, values in now.sections.items()
        if aws_block.is_profile(before.kind, section, "default")
        for key, value in values.items()
    }
    same = was.defaults == now.defaults and all(default.get(key) == value for key, value in theirs.items())
    if not same or any(kept(section, was) != kept(section, now) for section in {*was.sections, *now.sections}):
        raise AwsFileUnusable(
            tr(
                "{shown}: the default profile cannot be given back without changing what AWS tools read in the rest of"
                " the file. Nothing was changed. Begin every line of it at the left edge, then try again.",
                shown=before.shown,
            )
        )
