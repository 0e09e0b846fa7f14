"""Files of ~/.aws as people, other tools and earlier sessions of ours leave them, and what an editor has to make of
each: write it, or refuse it with the reason."""

from __future__ import annotations

import codecs
import configparser
import io
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from random import Random

from roleswitch.delivery import aws_block, aws_default
from roleswitch.delivery.aws_block import Document, Kind, Use
from roleswitch.errors import AwsFileUnusable
from tests.delivery.aws_texts import Sections, people_text

PROFILE = "ours"
"""What the profile is called that is put there."""
UNREADABLE = "AWS tools cannot read this file"
NOT_OURS = "was not written by RoleSwitch"
_MARK, _NO_TEXT, _NO_UTF8 = "byte-order mark", "NUL bytes", "not text in UTF-8"
_SEVERAL, _ONLY_SOME, _INHERITED = "has two sections", "some AWS tools read this section", "in [DEFAULT], which every"
ENCODINGS: Mapping[str, tuple[str, ...]] = {
    "UTF-8 with a byte-order mark": (_MARK,),
    "UTF-16": (_MARK,),
    "UTF-16 without its mark": (_NO_TEXT, _NO_UTF8),
    "Latin-1": (_NO_UTF8,),
}
"""As which editors save a file that is not to be written, and words of the refusals that are right."""
REASONS = (UNREADABLE, NOT_OURS, _MARK, _NO_TEXT, _NO_UTF8)
"""Of refusing a profile, in words of its sentences."""
REASONS_OF_DEFAULT = (UNREADABLE, _MARK, _NO_TEXT, _NO_UTF8, _SEVERAL, _ONLY_SOME, _INHERITED)
"""Of refusing to make a role the default profile."""

TRAITS: Mapping[str, re.Pattern[str]] = {
    "a name in double quotes": re.compile(r'^\[[^"\n]*"[^"\n]*"', re.MULTILINE),
    "a name in single quotes": re.compile(r"^\[[^'\n]*'[^'\n]*'", re.MULTILINE),
    "a value in double quotes": re.compile(r'=[ \t]*"[^"\n]*"[ \t]*$', re.MULTILINE),
    "a value in single quotes": re.compile(r"=[ \t]*'[^'\n]*'[ \t]*$", re.MULTILINE),
    "indented settings": re.compile(r"^\[.*\n(?:\s*[#;].*\n|[ \t]*\n)*[ \t]+\w+[ \t]*=", re.MULTILINE),
    "an indented header": re.compile(r"^[ \t]+\[\w", re.MULTILINE),
    "`profile` in capitals": re.compile(r"^\[\s*(?:Profile|PROFILE)\b", re.MULTILINE),
    "nested settings": re.compile(r"^\s*\w+[ \t]*[=:][ \t]*\n[ \t]+\w+[ \t]*=", re.MULTILINE),
    "CRLF": re.compile(r"\r\n"),
    "comments": re.compile(r"^\s*[#;]", re.MULTILINE),
    "[DEFAULT]": re.compile(r"^\s*\[DEFAULT\]", re.MULTILINE),
    "marks of other tools": re.compile(r"ANSIBLE|conda init|AWS_SSO_CLI|granted|awsume|aws-vault|gimme-aws"),
    "blocks of other roles of ours": re.compile(r"^# >>> RoleSwitch role other-", re.MULTILINE),
    "a foreign profile of the very name": re.compile(rf"^\[.*\b{PROFILE}\b", re.MULTILINE | re.IGNORECASE),
}
"""How files are told that have each: by their text, and not by how it was made."""

_SECRETS = {"aws_access_key_id": "ASIAOTHER", "aws_secret_access_key": "s/+=", "aws_session_token": "o=" * 40}
_SPELLED = {
    Kind.CONFIG: ("[profile {}]", '[profile "{}"]', "[profile '{}']", "[profile   {}]", "[ profile {} ]",
                  "[Profile {}]", "[PROFILE {}]", "[profile {}] # mine", "[profile {}]; see [docs]"),
    Kind.CREDENTIALS: ("[{}]", "[ {} ]", '["{}"]', "['{}']", "[{}] ; mine", "[profile {}]"),
}  # fmt: skip


@dataclass(frozen=True)
class PeopleFile:
    kind: Kind
    content: bytes
    without_default: bytes
    """The same where no role of ours was made the default profile."""
    encoding: str = ""
    """One of ENCODINGS, where it is not plain UTF-8."""
    has_our_name: bool = False

    @property
    def traits(self) -> set[str]:
        if self.encoding:
            return {self.encoding}
        text = self.content.decode()
        lines = text.replace("\r\n", "\n").replace("\r", "\n")
        return {name for name, found in TRAITS.items() if found.search(text if name == "CRLF" else lines)}

    def reasons(self, before: Sections | None) -> tuple[str, ...]:
        """Words of which one has to be in the refusal of a profile of ours; none where it is to be written. `before` is
        what botocore reads there."""
        if self.encoding:
            return ENCODINGS[self.encoding]
        return (*([UNREADABLE] if before is None else []), *([NOT_OURS] if self.has_our_name else []))

    def reasons_of_default(self, before: Sections | None) -> tuple[str, ...]:
        """The same of making a role the default profile."""
        if self.encoding:
            return ENCODINGS[self.encoding]
        found = [UNREADABLE] if before is None else []
        # Read with its faults, where it has any: then each of its reasons is right.
        parser = configparser.RawConfigParser(strict=False)
        text = self.without_default.decode()
        with suppress(configparser.Error):
            parser.read_file(io.StringIO(text, newline=None))
        headers = re.findall(r"(?:^|[\r\n])[ \t]*\[([^\r\n]+)\]", text)
        sections = headers if before is None else parser.sections()
        named = [section for section in sections if _may_mean_default(self.kind, section)]
        if any(not aws_block.is_profile(self.kind, section, "default") for section in named):
            found.append(_ONLY_SOME)
        elif len(named) > 1:
            found.append(_SEVERAL)
        if aws_default.SET_ASIDE & parser.defaults().keys():
            found.append(_INHERITED)
        return tuple(found)


def _may_mean_default(kind: Kind, section: str) -> bool:
    """To a reader that is less strict than botocore: to the first bracket, and with quotes and blanks taken away."""
    words = {tuple(re.sub(r"[\"'\\]", "", text).split()) for text in (section, section.partition("]")[0])}
    return any(
        (len(each) == 2 and each[0].lower().startswith("profile") and each[1] == "default") or each == ("default",)
        for each in words
    )


def people_file(kind: Kind, chance: Random) -> PeopleFile:
    """As `people_text`; a quarter with blocks of other roles of ours, some with a foreign profile of our very name or
    another spelling of the default one, some as an editor saves them that writes no plain UTF-8."""
    text = people_text(kind, chance)
    if chance.random() < 0.08:
        text = _with_section(text, chance.choice(_SPELLED[kind]).format("default"), chance)
    has_our_name = chance.random() < 0.06
    if has_our_name:
        text = _with_section(text, chance.choice(_SPELLED[kind]).format(PROFILE), chance)
    without_default = text
    if chance.random() < 0.25:
        for number in range(chance.choice((1, 1, 2, 3))):
            use = chance.choice((Use.OWN, Use.OWN, Use.LIVE))
            text = _with_other_role(kind, text, f"other-{number}", use, chance)
        without_default = text
        if chance.random() < 0.4:
            text = _with_other_role(kind, text, "other-default", Use.DEFAULT, chance)
    found = PeopleFile(kind, text.encode(), without_default.encode(), has_our_name=has_our_name)
    if chance.random() < 0.06:
        encoding = chance.choice(list(ENCODINGS))
        return replace(found, content=_saved(text, encoding), encoding=encoding)
    return found


def _places(text: str) -> Iterator[int]:
    """Before which lines somebody may have put something: headers at the left edge that are not ours, and the end."""
    lines = aws_block.lines_of(text)
    for number, line in enumerate(lines):
        if line.startswith("[") and not (number and lines[number - 1].startswith("# >>> RoleSwitch")):
            yield number
    yield len(lines)


def _cut(text: str, chance: Random) -> tuple[str, str]:
    lines = aws_block.lines_of(text)
    place = chance.choice(list(_places(text)))
    return "".join(lines[:place]), "".join(lines[place:])


def _with_section(text: str, header: str, chance: Random) -> str:
    above, below = _cut(text, chance)
    end = aws_block.line_end_of(aws_block.lines_of(text))
    if above and not above.endswith(("\n", "\r")):
        above += end
    return f"{above}{header}{end}region = eu-west-1{end}{below}"


def _with_other_role(kind: Kind, text: str, role: str, use: Use, chance: Random) -> str:
    """As we left it for that role, with what came below it later; the text as it is where we would refuse it."""
    above, below = _cut(text, chance)
    document = Document(kind, "file", above)
    try:
        if use is Use.DEFAULT:
            return (aws_default.with_default(document, role, _SECRETS) or "") + below
        return aws_block.with_block(document, role, f"{role}-profile", _SECRETS, use) + below
    except AwsFileUnusable:
        return text


def _saved(text: str, encoding: str) -> bytes:
    match encoding:
        case "UTF-8 with a byte-order mark":
            return codecs.BOM_UTF8 + text.encode()
        case "UTF-16":
            return text.encode("utf-16")
        case "UTF-16 without its mark":
            return text.encode("utf-16-le") or b"\0"
        case _:
            return f"# café\n{text}".encode("latin-1", "replace")
