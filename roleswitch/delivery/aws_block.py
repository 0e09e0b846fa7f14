"""Our block in the text of a file of ~/.aws: put in, replaced, taken out. Text in, text out; no file is touched here.

A block stands between two marks, which are comments to every reader:

    # >>> RoleSwitch role prod-admin (+1), RoleSwitch wrote this down to its end mark and will replace or remove it
    [prod-admin]
    aws_access_key_id = ...
    # <<< RoleSwitch role prod-admin ends

A role has at most three: its own profile's; one marked `role prod-admin live`, whose profile live shells use; and one
marked `role prod-admin default`, by which it is the default profile, often inside a section of somebody else's
(`aws_default.py`).

The bracket keeps what stood there before, so that removal gives back the same bytes: `+1` a blank line above the mark
is ours, `+2` the line end before it too, `new file` there was no file. No mark holds a `:` or `=`: the AWS CLI's writer
takes such a comment for a setting of the section above it and would write into our block.

`aws configure` writes into the default profile wherever that stands, so the mark of such a block ends with what tells
the lines that we wrote from others, a short checksum of each: `(1f02ab 77c0de)`.

Every change is judged: the old text must parse as botocore parses it, and the new text must parse to exactly the old
plus ours. Otherwise `AwsFileUnusable` is raised, which never quotes a line: it may hold a secret.
"""

from __future__ import annotations

import configparser
import hashlib
import io
import re
import shlex
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from enum import Enum, auto

from roleswitch.core.limits import shown as quoted
from roleswitch.errors import AwsFileUnusable, BadValue
from roleswitch.texts import tr

NAME = r"[A-Za-z0-9][A-Za-z0-9_.@+-]{0,63}"
"""What a role and a profile may be called here: a name reaches INI files, argv and scripts."""

MARK = b" RoleSwitch role "
"""In both marks of a block of ours, and in what is left of a damaged one."""
_WHOSE = rf"RoleSwitch role (?P<role>{NAME})(?P<use> live| default)?"
_BEGIN = re.compile(rf"# >>> {_WHOSE} \((?P<trace>new file|\+[012]|inside|inside, \+)\), .*")
_WROTE = re.compile(r" \((?P<sums>none|[0-9a-f]{6}(?: [0-9a-f]{6})*)\)(?=\s*$)")
_END = re.compile(rf"# <<< {_WHOSE} ends")
_LEFT_OUT = "left-out"
"""In a backup, for a secret of a session."""
_LIKE_A_MARK = re.compile(r"\s*[#;]\s*(>>>|<<<)\s*roleswitch\b", re.IGNORECASE)
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_LINE_ENDS = ("\r\n", "\n", "\r")


class Kind(Enum):
    """The two dialects: `[x]` is a profile in the credentials file, `[profile x]` in the config file."""

    CREDENTIALS = auto()
    CONFIG = auto()


class Use(Enum):
    """What a block is for, in the words of its marks."""

    OWN = ""
    LIVE = " live"
    """The profile of the role's live shells."""
    DEFAULT = " default"
    """What makes the role the default profile."""


@dataclass(frozen=True)
class Document:
    """The text of one file; `shown` is the file's name in sentences, `exists` is False where there is no file yet."""

    kind: Kind
    shown: str
    text: str = field(repr=False)
    exists: bool = True


@dataclass(frozen=True)
class Block:
    """A block of ours: its marks are the lines `first` and `end - 1`, counted from 0.

    `profile` and `settings` are what stands between them; no settings means that only a header was left.
    """

    role: str
    trace: str
    first: int
    end: int
    section: str
    settings: Mapping[str, str] = field(repr=False)
    use: Use = Use.OWN
    theirs: frozenset[str] = frozenset()
    """Which of the settings somebody else wrote there."""

    @property
    def profile(self) -> str:
        return "default" if self.use is Use.DEFAULT else self.section.removeprefix("profile ")

    @property
    def is_inside(self) -> bool:
        """Whether it has no header of its own: it stands in a section that is not ours."""
        return self.trace.startswith("inside")


@dataclass(frozen=True)
class Parsed:
    """What botocore reads in a file: every section, with what it inherits, and `[DEFAULT]`."""

    sections: Mapping[str, Mapping[str, str]] = field(repr=False)
    defaults: Mapping[str, str] = field(repr=False)

    def without(self, *sections: str | None) -> Parsed:
        return Parsed({name: values for name, values in self.sections.items() if name not in sections}, self.defaults)

    def plus(self, section: str, values: Mapping[str, str]) -> Parsed:
        return Parsed({**self.sections, section: {**self.defaults, **values}}, self.defaults)


class What(Enum):
    """What a line is to configparser."""

    HEADER = auto()
    SETTING = auto()
    CONTINUED = auto()
    """A deeper line, which belongs to the setting above it."""
    NOTHING = auto()
    """A comment or a blank line."""


def check_names(role: str, profile: str) -> None:
    """Raises BadValue for a name that we do not write.

    `DEFAULT` is refused in any case but the profile's own `default`: botocore lets every profile inherit that section.
    """
    for what, words, name in (("role", tr("role"), role), ("profile", tr("profile"), profile)):
        if not re.fullmatch(NAME, name):
            raise BadValue(
                what,
                tr(
                    "A {what} name written to ~/.aws has 1 to 64 of A-Z a-z 0-9 _ . @ + - and starts with a letter or"
                    " a digit. Choose another name.",
                    what=words,
                ),
            )
    if profile != "default" and profile.lower() == "default":
        raise BadValue(
            "profile",
            tr(
                "A profile cannot be called {profile}: AWS tools let every profile inherit the section DEFAULT."
                " Choose another name.",
                profile=profile,
            ),
        )


def check_settings(settings: Mapping[str, str]) -> None:
    """Raises BadValue for a key or value that would not come back as it is, a line break above all (INI injection)."""
    for key, value in settings.items():
        if not _KEY.fullmatch(key):
            raise BadValue(
                "profile", tr("The name of a setting for ~/.aws has only a-z, 0-9 and _. This one was not written.")
            )
        if not value or value != value.strip() or not value.isprintable():
            raise BadValue(
                key,
                tr(
                    "The value of {key} is empty, begins or ends with a space, or holds a line break or another"
                    " character that cannot be printed. It was not written to ~/.aws.",
                    key=key,
                ),
            )


def blocks(document: Document) -> tuple[Block, ...]:
    """Our blocks, in the order of the file. Raises AwsFileUnusable for marks that are damaged, doubled or crossed."""
    found: dict[tuple[str, Use], Block] = {}
    begun: tuple[int, re.Match[str]] | None = None
    lines = lines_of(document.text)
    for number, line in enumerate(lines):
        if not _LIKE_A_MARK.match(line):
            continue
        mark = line.rstrip("\r\n")
        if begun is None and (begin := _BEGIN.fullmatch(mark)) and _whose(begin) not in found:
            begun = (number, begin)
        elif begun and (end := _END.fullmatch(mark)) and _whose(end) == _whose(begun[1]):
            first, begin = begun
            role, use = _whose(end)
            within = lines[first : number + 1]
            if begin["trace"].startswith("inside"):
                above = [header for what, header in classified(lines[:first]) if what is What.HEADER]
                if use is not Use.DEFAULT or not above:
                    raise marks_damaged(document, first)
                _, settings = _only_section(document, ["[x]\n", *within], first)
                section = above[-1]
            else:
                section, settings = _only_section(document, within, first)
            theirs = _not_as_we_wrote(begin[0], settings)
            found[role, use] = Block(role, begin["trace"], first, number + 1, section, settings, use, theirs)
            begun = None
        else:
            raise marks_damaged(document, number)
    if begun:
        raise marks_damaged(document, begun[0])
    return tuple(found.values())


def _whose(mark: re.Match[str]) -> tuple[str, Use]:
    return mark["role"], Use(mark["use"] or "")


def _not_as_we_wrote(mark: str, settings: Mapping[str, str]) -> frozenset[str]:
    """The keys of what is otherwise; none where the mark does not say what we wrote."""
    wrote = _WROTE.search(mark)
    if wrote is None:
        return frozenset()
    sums = wrote["sums"].split()
    return frozenset(
        key for key, value in settings.items() if value != _LEFT_OUT and _sum(f"{key} = {value}") not in sums
    )


def _sum(line: str) -> str:
    """Too short to tell a secret by."""
    return hashlib.sha256(line.strip().encode()).hexdigest()[:6]


def block_for(document: Document, role: str, use: Use = Use.OWN) -> Block | None:
    """Raises AwsFileUnusable as `blocks` does."""
    return next((block for block in blocks(document) if (block.role, block.use) == (role, use)), None)


def own_text(document: Document) -> str:
    """What is not ours, without blank lines: those above a block may be ours. All of it where marks are damaged."""
    try:
        ours = {number: block for block in blocks(document) for number in range(block.first, block.end)}
    except AwsFileUnusable:
        return document.text
    return "".join(
        line
        for number, line in enumerate(lines_of(document.text))
        if line.strip() and (number not in ours or key_in(line) in ours[number].theirs)
    )


def without_session_secrets(document: Document) -> str:
    """The text with the secrets of sessions in our blocks left out. What somebody else wrote there stays: where nothing
    tells that, keys do that do not begin with ASIA, as a session's do. Nothing is left out where marks are damaged."""
    try:
        ours = [
            block
            for block in blocks(document)
            if block.theirs or block.settings.get("aws_access_key_id", "").startswith("ASIA")
        ]
    except AwsFileUnusable:
        return document.text
    lines = lines_of(document.text)
    for block in ours:
        for number in range(block.first + 1, block.end - 1):
            if key_in(lines[number]) in {"aws_secret_access_key", "aws_session_token"} - block.theirs:
                lines[number] = re.sub(r"(?<=[=:])[^\r\n]*", f" {_LEFT_OUT}", lines[number], count=1)
    return "".join(lines)


def without_values(document: Document) -> str:
    """The text without the values in our blocks: what a renewal leaves as it is. All of it where marks are damaged."""
    try:
        ours = {number for block in blocks(document) for number in range(block.first + 1, block.end - 1)}
    except AwsFileUnusable:
        return document.text
    lines = lines_of(document.text)
    return "".join(
        f"{key_in(line)}\n" if number in ours else _WROTE.sub("", line) if number + 1 in ours else line
        for number, line in enumerate(lines)
    )


def foreign_line(document: Document, profile: str) -> int | None:
    """The line, counted from 1, where `profile` begins outside our blocks, in any spelling that a tool may read as it.

    botocore wants `profile` in small letters and no space after `[`, and quotes as shlex does; others are less strict.
    Raises AwsFileUnusable as `blocks` does.
    """
    number = next(foreign_headers(document, profile), None)
    return None if number is None else number + 1


def foreign_profiles(document: Document) -> set[str]:
    """Every profile outside our blocks, in any spelling that a tool may read as one. Raises AwsFileUnusable."""
    ours = {number for block in blocks(document) for number in range(block.first, block.end)}
    headers = enumerate(classified(lines_of(document.text)))
    found = (header for number, (what, header) in headers if what is What.HEADER and number not in ours)
    return {profile for header in found for profile in _profiles_meant(document.kind, header)}


def without_profile(document: Document, profile: str) -> str:
    """The text without the sections that mean `profile` and are not ours, in whatever spelling.

    A section goes from its header to its last setting, with the blank lines after it: the comments that follow belong
    to what comes next, and stay. Raises AwsFileUnusable, also where a block of ours is inside one.
    """
    before = parsed_as_botocore(document)
    lines = lines_of(document.text)
    kinds = [what for what, _ in classified(lines)]
    goes: set[int] = set()
    names: list[str] = []
    for first in foreign_headers(document, profile):
        names.append(_header(lines[first]))
        last = end = first
        for number in range(first + 1, len(lines)):
            if kinds[number] is What.HEADER:
                break
            if kinds[number] in (What.SETTING, What.CONTINUED):
                last = number
        end = last + 1
        while end < len(lines) and not lines[end].strip():
            end += 1
        goes.update(range(first, end))
    _refuse_around_ours(document, names, goes)
    text = "".join(line for number, line in enumerate(lines) if number not in goes)
    judge(document, text, before.without(*names))
    return text


def _refuse_around_ours(document: Document, sections: Collection[str], goes: Set[int]) -> None:
    """Raises AwsFileUnusable where a block of ours stands inside one of the sections, or some of its lines would go: a
    mark would be left alone. So it is where somebody renamed [default] meanwhile, or indented what is ours."""
    for block in blocks(document):
        if (block.is_inside and block.section in sections) or not goes.isdisjoint(range(block.first, block.end)):
            raise AwsFileUnusable(
                tr(
                    "{shown}, line {line}: what RoleSwitch wrote for the role {role} stands inside this profile, so it"
                    " was left as it is. End that session or give the default profile back, then try again.",
                    shown=document.shown,
                    line=block.first + 1,
                    role=block.role,
                )
            )


KEY_SETTINGS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "aws_security_token")
"""A static key pair, and what makes one temporary."""


def key_ids(document: Document, profile: str) -> tuple[str, ...]:
    """The access key IDs that stand under `profile` itself: one, unless two spellings of it are there.

    Raises AwsFileUnusable, also where we wrote the keys, or where [DEFAULT] has some.
    """
    parsed = parsed_as_botocore(document)
    for block in blocks(document):
        if block.profile == profile and any(key in block.settings for key in KEY_SETTINGS):
            raise AwsFileUnusable(
                tr(
                    "The keys of the profile {profile} in {shown} are those of a session of the role {role}"
                    " that RoleSwitch wrote there. They go when the session ends: nothing was changed.",
                    profile=profile,
                    shown=document.shown,
                    role=block.role,
                )
            )
    if any(key in parsed.defaults for key in KEY_SETTINGS):
        raise AwsFileUnusable(
            tr(
                "{shown} has keys in [DEFAULT], which every profile inherits, so none can be taken out of"
                " one profile. Nothing was changed. Move them to the profile that they belong to, then try again.",
                shown=document.shown,
            )
        )
    sections = [parsed.sections[section] for section in parsed.sections if is_profile(document.kind, section, profile)]
    if any("\n" in values.get(key, "") for values in sections for key in KEY_SETTINGS):
        raise AwsFileUnusable(
            tr(
                "{shown}: a deeper line below a key of the profile {profile} belongs to that key. Nothing was"
                " changed. Begin every line there at the left edge, then try again.",
                shown=document.shown,
                profile=profile,
            )
        )
    return tuple(values["aws_access_key_id"] for values in sections if "aws_access_key_id" in values)


def without_keys(document: Document, profile: str) -> str:
    """The text without the lines of the access key under `profile`; every other byte stays.

    A section that says nothing more goes with the blank lines below it, unless a comment is in it or beside its header.
    Raises AwsFileUnusable as `key_ids` does, and where more than these lines would change.
    """
    key_ids(document, profile)
    before = parsed_as_botocore(document)
    lines = lines_of(document.text)
    ours = {number for block in blocks(document) for number in range(block.first, block.end)}
    kinds = list(classified(lines))
    goes: set[int] = set()
    expected = before
    for first, (what, header) in enumerate(kinds):
        if what is not What.HEADER or first in ours or not is_profile(document.kind, header, profile):
            continue
        end = next(
            (number for number in range(first + 1, len(lines)) if kinds[number][0] is What.HEADER or number in ours),
            len(lines),
        )
        keys = [
            number
            for number in range(first + 1, end)
            if kinds[number][0] is What.SETTING and key_in(lines[number]) in KEY_SETTINGS
        ]
        values = {key: value for key, value in before.sections[header].items() if key not in KEY_SETTINGS}
        expected = expected.without(header)
        if not keys:
            expected = expected.plus(header, values)
            continue
        goes.update(keys)
        left = [lines[number] for number in range(first + 1, end) if number not in goes]
        if values or any(line.strip() for line in left) or lines[first].strip() != f"[{header}]":
            expected = expected.plus(header, values)
        elif end in ours:
            # The blank line above our mark may be ours.
            goes.add(first)
        else:
            goes.update(range(first, end))
    text = "".join(line for number, line in enumerate(lines) if number not in goes)
    judge(document, text, expected)
    return text


def with_block(document: Document, role: str, profile: str, settings: Mapping[str, str], use: Use = Use.OWN) -> str:
    """The text with that block of `role` replaced where it stands, or put at the end.

    Settings that somebody added to our profile below the block stay with it. Names and settings are checked first.
    Raises BadValue, AwsFileUnusable.
    """
    check_names(role, profile)
    check_settings(settings)
    before = parsed_as_botocore(document)
    mine = block_for(document, role, use)
    section = _section_name(document.kind, profile)
    added = _added_below(document, before, mine)
    lines = lines_of(document.text)
    if mine:
        line_end = line_end_of(lines[mine.first : mine.first + 1])
        lines[mine.first : mine.end] = _rendered(role, mine.trace, section, settings, line_end=line_end, use=use)
    else:
        line_end = line_end_of(lines)
        trace = _trace(document, lines)
        # One element, for a text that ends without a line break: it is the end of its last line.
        gap = {"+1": line_end, "+2": line_end * 2}.get(trace, "")
        lines += [gap, *_rendered(role, trace, section, settings, line_end=line_end, use=use)]
    text = "".join(lines)
    judge(document, text, before.without(mine.section if mine else None).plus(section, {**added, **settings}))
    return text


def without_block(document: Document, role: str, use: Use = Use.OWN) -> str | None:
    """The text as it was before that block of `role`; None where we made the file and it is empty again.

    Where somebody added settings to our profile below the block, a block with the header alone stays, so that those
    settings do not fall to the section above. Raises AwsFileUnusable.
    """
    mine = block_for(document, role, use)
    if mine is None:
        return document.text if document.exists else None
    before = parsed_as_botocore(document)
    added = _added_below(document, before, mine)
    rest = before.without(mine.section)
    lines = lines_of(document.text)
    text = "".join(_taken_out(document, lines, mine))
    if _differs(replace(document, text=text), rest):
        line_end = line_end_of(lines[mine.first : mine.first + 1])
        lines[mine.first : mine.end] = _rendered(role, mine.trace, mine.section, {}, line_end=line_end, use=use)
        text = "".join(lines)
        judge(document, text, rest.plus(mine.section, added))
    return None if not text and mine.trace == "new file" else text


def _taken_out(document: Document, lines: Sequence[str], mine: Block) -> list[str]:
    """The lines without `mine` and what it added above itself.

    A block of ours that follows directly inherits what `mine` knows of the text before, since it stands there then.
    """
    above, below = list(lines[: mine.first]), list(lines[mine.end :])
    heir = next((block for block in blocks(document) if block.first >= mine.end), None)
    if heir and heir.trace == "+1" and lines[mine.end : heir.first] in ([], *([end] for end in _LINE_ENDS)):
        first, *others = lines[heir.first :]
        return [*above, first.replace("(+1)", f"({mine.trace})", 1), *others]
    if mine.trace in ("+1", "+2") and above and above[-1] in _LINE_ENDS:
        above.pop()
    if mine.trace == "+2" and above and not below:
        above[-1] = above[-1].rstrip("\r\n")
    return above + below


def _trace(document: Document, lines: Sequence[str]) -> str:
    if not document.exists:
        return "new file"
    if not lines or lines[-1] in _LINE_ENDS:
        return "+0"
    return "+1" if lines[-1].endswith(("\n", "\r")) else "+2"


def _rendered(
    role: str, trace: str, section: str, settings: Mapping[str, str], *, line_end: str, use: Use
) -> list[str]:
    inside = [f"[{section}]", *(f"{key} = {value}" for key, value in settings.items())]
    return [line + line_end for line in between_marks(role, use, trace, inside)]


def between_marks(role: str, use: Use, trace: str, inside: Sequence[str]) -> list[str]:
    """The lines `inside`, without their ends, as a block."""
    whose = f"RoleSwitch role {role}{use.value}"
    words = "RoleSwitch wrote this down to its end mark and will replace or remove it"
    if use is Use.DEFAULT:
        sums = [_sum(line) for line in inside if not line.startswith("[")]
        words += f" ({' '.join(sums) or 'none'})"
    return [f"# >>> {whose} ({trace}), {words}", *inside, f"# <<< {whose} ends"]


def _added_below(document: Document, before: Parsed, mine: Block | None) -> dict[str, str]:
    """What stands in our section but below our block.

    Raises AwsFileUnusable where the block is not read as it stands.
    """
    if mine is None:
        return {}
    seen = before.sections.get(mine.section, {})
    if any(seen.get(key) != value for key, value in mine.settings.items()) or mine.section not in before.sections:
        raise AwsFileUnusable(
            tr(
                "{shown}: lines next to the block of role {role} (line {first}) change what is read"
                " in it. Nothing was changed. Begin every line there at the left edge, then try again.",
                shown=document.shown,
                role=mine.role,
                first=mine.first + 1,
            )
        )
    return {key: value for key, value in seen.items() if key not in mine.settings}


def _only_section(document: Document, lines: Sequence[str], first: int) -> tuple[str, dict[str, str]]:
    parser = _parser()
    try:
        parser.read_file(io.StringIO("".join(lines), newline=None))
    except configparser.Error:
        raise marks_damaged(document, first) from None  # its text quotes the line
    if len(parser.sections()) != 1 or parser.defaults():
        raise marks_damaged(document, first)
    section = parser.sections()[0]
    return section, dict(parser.items(section))


def marks_damaged(document: Document, number: int) -> AwsFileUnusable:
    """The trouble with the line `number`, counted from 0."""
    return AwsFileUnusable(
        tr(
            "{shown}, line {line}: the marks around what RoleSwitch wrote are damaged or doubled, so it cannot tell"
            " its lines from yours. Nothing was changed. Delete the marks and what RoleSwitch wrote between them, then"
            " try again.",
            shown=document.shown,
            line=number + 1,
        )
    )


def _section_name(kind: Kind, profile: str) -> str:
    return profile if kind is Kind.CREDENTIALS or profile == "default" else f"profile {profile}"


def lines_of(text: str) -> list[str]:
    """The lines with their ends, cut where a file opened as text is cut: `splitlines` cuts at other characters too."""
    return list(io.StringIO(text, newline=""))


def line_end_of(lines: Sequence[str]) -> str:
    """The last one: a `\\n` put after a lone `\\r` would be one line end with it."""
    last = next((line for line in reversed(lines) if line.endswith(("\n", "\r"))), "")
    return next((end for end in _LINE_ENDS if last.endswith(end)), "\n")


def classified(lines: Sequence[str]) -> Iterator[tuple[What, str]]:
    """What each line is to configparser, and a header's text: a deeper line after a setting continues that setting."""
    indent, after_setting = 0, False
    for line in lines:
        content = line.strip()
        if not content or content[0] in "#;":
            yield What.NOTHING, ""
            continue
        depth = len(line) - len(line.lstrip())
        if after_setting and depth > indent:
            yield What.CONTINUED, ""
            continue
        indent = depth
        header = _header(line)
        after_setting = not header
        yield (What.HEADER if header else What.SETTING), header


def _header(line: str) -> str:
    match = configparser.RawConfigParser.SECTCRE.match(line.strip())
    return match["header"] if match else ""


def key_in(line: str) -> str:
    """The key of a line that is a setting, as configparser reads it."""
    return re.split("[=:]", line, maxsplit=1)[0].strip().lower()


def is_profile(kind: Kind, header: str, profile: str) -> bool:
    """Whether botocore reads the section as that very profile (configloader.py)."""
    if kind is Kind.CREDENTIALS or header == "default":
        return header == profile
    try:
        words = shlex.split(header) if header.startswith("profile") else []
    except ValueError:
        return False
    return len(words) == 2 and words[1] == profile


def foreign_headers(document: Document, profile: str) -> Iterator[int]:
    ours = {number for block in blocks(document) for number in range(block.first, block.end)}
    for number, (what, header) in enumerate(classified(lines_of(document.text))):
        if what is What.HEADER and number not in ours and profile in _profiles_meant(document.kind, header):
            yield number


def _profiles_meant(kind: Kind, header: str) -> set[str]:
    meant: set[str] = set()
    # configparser reads a header to the last bracket of the line, other SDKs to the first.
    for spelling in (header, header.partition("]")[0]):
        try:
            words = shlex.split(spelling)
        except ValueError:
            words = re.sub("[\"'\\\\]", "", spelling).split()
        if len(words) == 2 and words[0].lower().startswith("profile"):
            meant.add(words[1])
        elif len(words) == 1 and (kind is Kind.CREDENTIALS or words[0] == "default"):
            meant.add(words[0])
    return meant


def _parser() -> configparser.RawConfigParser:
    """botocore's own: `RawConfigParser()` with every option at its default (botocore 1.43, configloader.py)."""
    return configparser.RawConfigParser()


def parsed_as_botocore(document: Document) -> Parsed:
    """The text as botocore's `raw_config_parse` reads it; each section has what it inherits from `[DEFAULT]`.

    botocore also takes a value that begins on the next line apart into `key = value` lines and gives up the whole file
    where one of them has no `=`. Raises AwsFileUnusable.
    """
    if "\0" in document.text:
        raise AwsFileUnusable(
            tr("{shown} holds NUL bytes: it is not a text in UTF-8. Nothing was changed.", shown=document.shown)
        )
    parser = _parser()
    try:
        parser.read_file(io.StringIO(document.text, newline=None))
    except configparser.Error as told:
        error = _first_fault(document.text, told)
        # Not chained: its text quotes the line.
        raise AwsFileUnusable(
            tr(
                "{shown}, line {line_of}: AWS tools cannot read this file ({fault})."
                " Nothing was changed. Correct the line, then try again.",
                shown=document.shown,
                line_of=_line_of(error),
                fault=_fault(error),
            )
        ) from None
    sections = {section: dict(parser.items(section)) for section in parser.sections()}
    for section, values in sections.items():
        for value in values.values():
            if value.startswith("\n") and any(line.strip() and "=" not in line for line in value.splitlines()):
                raise AwsFileUnusable(
                    tr(
                        "{shown}: AWS tools cannot read this file (a nested line in [{section}] has no '=')."
                        " Nothing was changed. Correct the line, then try again.",
                        shown=document.shown,
                        section=quoted(section),
                    )
                )
    return Parsed(sections, dict(parser.defaults()))


def _first_fault(text: str, told: configparser.Error) -> configparser.Error:
    """configparser tells of a line that it cannot read only at the end, and of what stands twice at once: where a
    header is broken, what stands below it seems to belong to the section above."""
    if isinstance(told, configparser.DuplicateSectionError | configparser.DuplicateOptionError):
        above = lines_of(text)[: _line_of(told) - 1]
        try:
            _parser().read_file(io.StringIO("".join(above), newline=None))
        except configparser.Error as first:
            return first
    return told


def _line_of(error: configparser.Error) -> int:
    if isinstance(
        error,
        configparser.DuplicateSectionError | configparser.DuplicateOptionError | configparser.MissingSectionHeaderError,
    ):
        return error.lineno or 0
    return error.errors[0][0] if isinstance(error, configparser.ParsingError) else 0


def _fault(error: configparser.Error) -> str:
    match error:
        case configparser.DuplicateSectionError():
            return tr("a section of this name stands above already")
        case configparser.DuplicateOptionError():
            return tr("the same setting stands twice in one section")
        case configparser.MissingSectionHeaderError():
            return tr("there is no [section] above it")
        case _:
            return tr("it is neither a [section], a setting nor a comment")


def judge(document: Document, text: str, expected: Parsed) -> None:
    """Raises AwsFileUnusable unless `text` is read as exactly `expected`."""
    if _differs(replace(document, text=text), expected):
        raise AwsFileUnusable(
            tr(
                "{shown} cannot be changed without changing what AWS tools read in the rest of it: often a"
                " setting that stands twice, or an indented [section]. Nothing was changed. Begin every section at the"
                " left edge, or choose another profile name.",
                shown=document.shown,
            )
        )


def _differs(document: Document, expected: Parsed) -> bool:
    try:
        return parsed_as_botocore(document) != expected
    except AwsFileUnusable:
        return True
