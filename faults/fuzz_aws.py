"""The editor of ~/.aws on any bytes: it refuses, or what botocore reads afterwards is what it read before and ours."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

from faults.fuzz_target import Check, Target, check_told, choice_and_text
from roleswitch.delivery.aws_block import (
    KEY_SETTINGS,
    NAME,
    Block,
    Document,
    Kind,
    Use,
    block_for,
    blocks,
    foreign_line,
    is_profile,
    lines_of,
    own_text,
    with_block,
    without_block,
    without_keys,
    without_profile,
    without_session_secrets,
    without_values,
)
from roleswitch.delivery.aws_default import SET_ASIDE, given_back, with_default, without_default
from roleswitch.delivery.aws_difference import as_text, difference, masked
from roleswitch.delivery.aws_documents import document_of
from roleswitch.delivery.shared_files import SharedFile
from roleswitch.errors import AwsFileUnusable
from tests.delivery.aws_texts import (
    CONFIG,
    CREDENTIALS,
    Sections,
    people_text,
    profiles_by_botocore,
    read_by_botocore,
)

PROCESS = {"credential_process": "roleswitch credential-process r"}
SECRETS = (CREDENTIALS["aws_secret_access_key"], CREDENTIALS["aws_session_token"])
EMPTY = "of-nobody-yet"
"""A section that no text has, by which it is seen what every section inherits."""


def _kind(choice: int) -> Kind:
    return Kind.CONFIG if choice & 1 else Kind.CREDENTIALS


def _settings(choice: int) -> Mapping[str, str]:
    return (CREDENTIALS, CONFIG, PROCESS, CREDENTIALS)[choice >> 2 & 3]


def _document(kind: Kind, content: bytes, folder: Path) -> Document | None:
    try:
        return document_of(kind, SharedFile.at(folder / "file"), content)
    except AwsFileUnusable as refusal:
        check_told(refusal)
        return None


def _blocks(document: Document) -> tuple[Block, ...] | None:
    """None where the marks are damaged."""
    try:
        return blocks(document)
    except AwsFileUnusable:
        return None


def _inherited(text: str, folder: Path) -> dict[str, str | dict[str, str]] | None:
    """What every section has from [DEFAULT]; None where botocore gives up the file for it."""
    read = read_by_botocore(f"{text}\n[{EMPTY}]\n", folder)
    return None if read is None else read[EMPTY]


def _may_be_refused(document: Document, before: Sections | None, folder: Path, section: str) -> bool:
    """Whether there is a reason: the file is broken for every tool, has marks like ours, or the section is there."""
    return (
        before is None
        or "\0" in document.text
        or "roleswitch" in document.text.lower()
        or section in before
        or _inherited(document.text, folder) is None
    )


def editing(folder: Path) -> Check:
    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        kind, use, settings = _kind(choice), (Use.LIVE if choice & 2 else Use.OWN), _settings(choice)
        document = _document(kind, file, folder)
        if document is None:
            return
        before = read_by_botocore(file, folder)
        section = "ours" if kind is Kind.CREDENTIALS else "profile ours"
        _check_masks(document, before)
        _check_others_take_overs(document, before, folder, choice)
        try:
            put = with_block(document, "r", "ours", settings, use)
        except AwsFileUnusable as refusal:
            check_told(refusal)
            assert _may_be_refused(document, before, folder, section), "refused for nothing"
            return
        assert before is not None, "botocore cannot read it, and it was written to"
        after = read_by_botocore(put, folder)
        assert after is not None, "botocore cannot read it any more"
        mine = block_for(document, "r", use)
        there = {section, mine.section} if mine else {section}
        assert _without(after, {section}) == _without(before, there), "other sections say something else"
        assert after[section].items() >= settings.items(), "ours does not say what it should"
        written = replace(document, text=put)
        if mine is None:
            assert after[section] == {**(_inherited(document.text, folder) or {}), **settings}
            assert put.startswith(document.text), "bytes of somebody's were changed"
            assert without_block(written, "r", use) == document.text, "removal does not give back the bytes"
        else:
            new = block_for(written, "r", use)
            assert new is not None
            assert _outside(document, mine) == _outside(written, new), "lines around the block were changed"
        assert with_block(written, "r", "ours", settings, use) == put, "the same again is something else"
        others = [(each.role, each.use, each.settings) for each in blocks(document) if each != mine]
        assert others == [
            (each.role, each.use, each.settings) for each in blocks(written) if (each.role, each.use) != ("r", use)
        ], "another block of ours was changed"
        _check_told_without_secrets(document, written)

    return check


def _without(read: Sections, names: set[str]) -> Sections:
    return {name: said for name, said in read.items() if name not in names}


def _outside(document: Document, block: Block) -> list[str]:
    lines = lines_of(document.text)
    return lines[: block.first] + lines[block.end :]


def _check_told_without_secrets(before: Document, after: Document) -> None:
    told = as_text([difference(Path("file"), before.text.encode(), after.text.encode())])
    kept = without_session_secrets(after)
    for secret in SECRETS:
        if secret not in before.text:
            assert secret not in told, "the difference shows a secret of ours"
            assert secret not in kept, "a secret of a session would be kept in a backup"
    assert [line.strip() for line in lines_of(own_text(before))] == [
        line.strip() for line in lines_of(own_text(after))
    ], "what is not ours is not the same to a backup"
    without_values(after)


def _check_masks(document: Document, before: Sections | None) -> None:
    """The value of a secret's key that stands nowhere else is shown nowhere."""
    shown = "\n".join(masked(lines_of(document.text)))
    for said in (before or {}).values():
        for key in ("aws_secret_access_key", "aws_session_token"):
            value = said.get(key)
            if isinstance(value, str) and re.fullmatch(r"[!-~]{16,}", value) and document.text.count(value) == 1:
                assert value not in shown, f"the value of {key} is shown"


def _check_others_take_overs(document: Document, before: Sections | None, folder: Path, choice: int) -> None:
    profiles = sorted(profiles_by_botocore(before or {}, document.kind))
    profiles = [profile for profile in profiles if re.fullmatch(NAME, profile)]
    if not profiles or before is None:
        return
    profile = profiles[choice % len(profiles)]
    of_profile = {section for section in before if is_profile(document.kind, section, profile)}
    try:
        cut = without_profile(document, profile)
    except AwsFileUnusable:
        pass
    else:
        after = read_by_botocore(cut, folder)
        assert after is not None, "botocore cannot read what a take-over leaves"
        assert set(before) - set(after) >= of_profile - {block.section for block in blocks(document)}
        assert all(said == before[section] for section, said in after.items()), "a take-over changes other sections"
        assert foreign_line(replace(document, text=cut), profile) is None, "a profile that is taken over is still there"
    try:
        keyless = without_keys(document, profile)
    except AwsFileUnusable:
        return
    after = read_by_botocore(keyless, folder)
    assert after is not None, "botocore cannot read what a key leaves"
    of_profile -= {block.section for block in blocks(document) if not block.is_inside}
    for section, said in before.items():
        wanted = {key: value for key, value in said.items() if key not in KEY_SETTINGS}
        if section in of_profile:
            assert after.get(section, wanted) == wanted, "more than the key went"
        else:
            assert after[section] == said, "a key went from another section"
    # By characters: a lone \r above and a \n below become one line end.
    rest = iter(document.text)
    assert all(character in rest for character in keyless), "something came where lines should only go"


def making_default(folder: Path) -> Check:
    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        kind, settings = _kind(choice), _settings(choice) if choice & 16 else {}
        document = _document(kind, file, folder)
        if document is None:
            return
        before = _default(file, kind, folder)
        try:
            gone = without_default(document)
        except AwsFileUnusable:
            gone = document.text
            is_ours = True
        else:
            is_ours = any(block.use is Use.DEFAULT for block in blocks(document)) or gone != document.text
        try:
            text = with_default(document, "r", settings)
        except AwsFileUnusable as refusal:
            check_told(refusal)
            return
        assert text is not None
        now = _default(text.encode(), kind, folder)
        if before is None:
            assert text == document.text, "a file that no AWS tool reads was changed"
            return
        assert now is not None, "botocore cannot read it any more"
        written = replace(document, text=text)
        others = _without(_others(file, kind, folder), _renamed(document))
        assert _others(text.encode(), kind, folder) == others, "other sections say something else"
        assert without_default(written) == gone, "the default profile is not given back"
        if not is_ours:
            theirs = {key: value for key, value in before.items() if key not in SET_ASIDE}
            assert now.items() >= theirs.items(), "a setting of the person's is gone"
            assert not set(now) & (SET_ASIDE - set(settings)), "what wins over ours is still there"
            if settings:
                assert now.items() >= {**settings, **theirs}.items(), "ours does not say what it should"
            assert now.keys() <= {*theirs, *settings, *(_inherited(document.text, folder) or {})}
        assert with_default(written, "r", settings) == text, "the same again is something else"
        more = {**settings, "x_security_token_expires": "2030-01-01"} if settings else {}
        other = with_default(written, "other", more)
        assert other is not None
        assert without_default(replace(document, text=other)) == gone, "a second role lost what the first set aside"
        assert given_back(written).text == (gone or "")
        told = as_text([difference(Path("file"), file, text.encode())])
        assert not any(secret in told for secret in SECRETS if secret not in document.text)

    return check


def _renamed(document: Document) -> set[str]:
    """A section of ours by another name, which somebody gave it: it goes with our block where it says nothing more."""
    return {each.section for each in _blocks(document) or () if each.use is Use.DEFAULT and not each.settings}


def _default(content: bytes, kind: Kind, folder: Path) -> dict[str, object] | None:
    read = read_by_botocore(content, folder)
    if read is None:
        return None
    found: dict[str, object] = {}
    for section, said in read.items():
        if is_profile(kind, section, "default"):
            found |= said
    return found


def _others(content: bytes, kind: Kind, folder: Path) -> Sections:
    read = read_by_botocore(content, folder) or {}
    return {section: said for section, said in read.items() if not is_profile(kind, section, "default")}


def _good(chance: Random) -> Sequence[bytes]:
    """Files of people, and the same with blocks of ours in them."""
    found: list[bytes] = []
    for number in range(60):
        choice = chance.randrange(32)
        document = Document(_kind(choice), "file", people_text(_kind(choice), chance))
        text = document.text
        try:
            if number % 3 == 1:
                text = with_block(document, chance.choice("rst"), chance.choice(("ours", "p")), CREDENTIALS)
            elif number % 3 == 2:
                text = with_default(document, chance.choice("rst"), CREDENTIALS) or ""
        except AwsFileUnusable:
            pass
        found.append(bytes([choice]) + text.encode())
    return found


WORDS = (
    "[default]", "[DEFAULT]", "[profile a]", "[a]", "[profile ours]", "[ours]", "[profile default]", "[ default ]",
    '[profile "two words"]', "[sso-session a]", "[profile a", "a]", "]", "[", "[]", "= ", ": ", "=", "    deep = 1",
    "   no equals", "s3 =", "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
    "aws_secret_access_key = wJalrXUtnFEMIK7MDENGbPxRfiCYSOMEBODYS", "aws_session_token: abcdefghijklmnopqrstuvwxyz",
    "AWS_SECRET_ACCESS_KEY=0123456789abcdef0123", "credential_process = a", "role_arn = a", "source_profile = default",
    "region = eu-west-1", "# >>> RoleSwitch role r (+1), x", "# <<< RoleSwitch role r ends",
    "# >>> RoleSwitch role r default (inside), x (none)", "# <<< RoleSwitch role r default ends",
    "# RoleSwitch role r set aside | aws_access_key_id %3D x", "# roleswitch", "(+0)", "(+1)", "(+2)", "(new file)",
    "%3D", " live", "\\", '"', "'", "%(x)s", "<<<<<<< HEAD",
)  # fmt: skip

TARGETS = (
    Target("editing ~/.aws", editing, _good, WORDS),
    Target("the default profile of ~/.aws", making_default, _good, WORDS),
)
