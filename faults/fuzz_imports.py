"""Each importer on any bytes: refused, or what is offered is what a person is shown and what the list then says."""

from __future__ import annotations

import configparser
import io
import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from random import Random

from faults.fuzz_target import Check, Target, check_told, choice_and_text
from roleswitch import files
from roleswitch.core.limits import check as checked
from roleswitch.core.role import Role
from roleswitch.core.source import IdentityCenterSource, Source
from roleswitch.errors import NotAList, RoleSwitchError
from roleswitch.exchange import aws_config, extend_switch_roles, ini, switch_role_links, team
from roleswitch.exchange.offer import Format, Offer
from roleswitch.exchange.preview import What
from roleswitch.exchange.recognise import recognised
from roleswitch.exchange.texts import text_of
from roleswitch.lists import Lists
from tests.delivery.aws_texts import people_text
from tests.fakes import ROLES_FILE, MemoryKeyring, switch_with
from tests.test_hostile_imports import GOOD, PIECES, all_of, kept_as_shown

CREDENTIALS_BELOW = "\n# ---- credentials ----\n"
"""Where the second file begins in a text that is both files of ~/.aws."""


def importing(format: Format, promises: Callable[[str, Offer], None], folder: Path) -> Check:
    switch = switch_with(MemoryKeyring())
    roles_file = Path(files.config_folder_made()) / "roles.toml"

    def check(content: bytes) -> None:
        choice, file = choice_and_text(content)
        try:
            text = text_of(file, "a text")
            recognised(text)
            if format is Format.AWS_CONFIG and CREDENTIALS_BELOW in text:
                config, credentials = text.split(CREDENTIALS_BELOW, 1)
                offer = aws_config.offer_from(config, credentials, origin="~/.aws")
            else:
                offer = switch.lists.read(file, origin="a text", format=None if choice & 2 else format)
        except NotAList as refusal:
            check_told(refusal)
            return
        check_offer(offer, text)
        if not choice & 2:
            promises(text, offer)
        if choice & 1:
            for copy in (Path(files.state_folder()) / "copies").glob("*"):
                copy.unlink()
            roles_file.write_text(ROLES_FILE, encoding="utf-8")
            _check_taken(switch.lists, offer, roles_file)

    return check


def check_offer(offer: Offer, text: str) -> None:
    lines = text.count("\n") + 1
    for problem in offer.problems:
        assert 0 <= problem.line <= lines, f"no such line: {problem.line}"
        assert problem.message.isprintable(), problem.message
    names = [found.role.name for found in offer.roles]
    assert len(names) == len(set(names)), "a name is there twice"
    assert len(offer.sources) == len({found.source.name for found in offer.sources}), "a name is there twice"
    for found in offer.roles:
        checked("name", found.role.name)
        assert 0 <= found.line <= lines
        assert not found.role.favorite or found.role.via != found.role.name
        assert all(note.isprintable() for note in found.notes), found.notes
    via = {found.role.name: found.role.via for found in offer.roles}
    for name in via:
        at: str | None = name
        for _ in range(len(via) + 1):
            at = via.get(at or "")
        assert at is None, f"{name} leads back to itself"


def _check_taken(lists: Lists, offer: Offer, roles_file: Path) -> None:
    before = roles_file.read_bytes()
    known = lists._roles.load()
    preview = lists.preview(offer, default_source="work")
    assert roles_file.read_bytes() == before, "looking at it changed the list"
    try:
        lists.take(preview, all_of(preview))
    except RoleSwitchError as refusal:
        raise AssertionError(f"what was shown is not taken: {refusal}") from refusal
    kept_as_shown(preview, known, lists._roles.load())
    again = lists.preview(offer, default_source="work")
    assert all(item.what in {What.SAME, What.UNUSABLE} for item in again.items), "the same again is something else"


def _aws(text: str, offer: Offer) -> None:
    shown = repr(offer)
    for part in text.split(CREDENTIALS_BELOW, 1):
        read = ini.read(part)
        parser = configparser.RawConfigParser()
        try:
            parser.read_file(io.StringIO(part, newline=None))
        except configparser.Error:
            assert read.problems, "what AWS tools give up the file over is not told"
        else:
            meant = {section: dict(parser.items(section)) for section in parser.sections()}
            assert meant == {
                section.name: {key: value.text for key, value in section.values.items()} for section in read.sections
            }, "it means something else to AWS tools"
        for section in read.sections:
            for key in ("aws_secret_access_key", "aws_session_token"):
                value = section.values.get(key)
                if value and re.fullmatch(r"[!-~]{16,}", value.text) and text.count(value.text) == 1:
                    assert value.text not in shown, f"the value of {key} is shown"
    roles = [found.role for found in offer.roles]
    again = aws_config.offer_from(aws_config.export_text(roles, _by_name(offer)), None, origin="again")
    assert {found.role.name: found.role for found in again.roles} == {role.name: role for role in roles}


def _by_name(offer: Offer) -> Mapping[str, Source]:
    return {found.source.name: found.source for found in offer.sources}


def _extension(_: str, offer: Offer) -> None:
    roles = [found.role for found in offer.roles if "=" not in found.role.arn.role_name]
    left_out = {found.role.name for found in offer.roles} - {role.name for role in roles}
    roles = [replace(role, via=None) if role.via in left_out else role for role in roles]
    again = extend_switch_roles.offer_from(extend_switch_roles.export_text(roles), origin="again")
    assert again.problems == ()
    assert [_looks(found.role) for found in again.roles] == [_looks(role) for role in roles]


def _looks(role: Role) -> Role:
    return replace(role, color=role.rgb)


def _links(_: str, offer: Offer) -> None:
    for found in offer.roles:
        text, left_out = switch_role_links.export_text([found.role])
        again = switch_role_links.offer_from(text, origin="again")
        assert again.problems == ()
        if not left_out:
            (link,) = again.roles
            assert (link.role.arn, link.role.title) == (found.role.arn, found.role.title[:64].rstrip())
        assert found.role.source is None


def _team(_: str, offer: Offer) -> None:
    sources = _by_name(offer)
    assert all(isinstance(source, IdentityCenterSource) for source in sources.values())
    for found in offer.roles:
        role = found.role
        assert role.source is None or role.source in sources, "a list names a source of the person's"
        assert (role.mfa_serial, role.favorite, bool(role.hooks), role.team) == (None, False, False, "")
        assert role.ask_before_assuming is not False
        assert role.read_only is not False
    roles = [found.role for found in offer.roles]
    again = team.offer_from(team.taken_text(roles, sources), origin="again")
    assert [found.role for found in again.roles] == roles
    assert again.problems == ()


_ONES_OWN = (
    'mfa_serial = "GAHT12345678"',
    "favorite = true",
    "read_only = false",
    'source = "work"',
    'hooks = { after_assume = ["x"] }',
    'team = "ours"',
)
"""What a team list may not say of a role."""


def _good(format: Format, chance: Random) -> Sequence[bytes]:
    good = [GOOD[format], GOOD[format].replace("\n", "\r\n"), "\ufeff" + GOOD[format], ""]
    if format is Format.AWS_CONFIG:
        from roleswitch.delivery.aws_block import Kind

        of_people = [people_text(Kind.CONFIG, chance) for _ in range(30)]
        good += of_people
        good += [text + CREDENTIALS_BELOW + people_text(Kind.CREDENTIALS, chance) for text in of_people]
    if format is Format.TEAM:
        good += [GOOD[format].replace("[roles.leaf]\n", f"[roles.leaf]\n{line}\n") for line in _ONES_OWN]
    if format is Format.SWITCH_ROLE_LINK:
        good.append(f"{GOOD[format].splitlines()[0].replace('prod', 'a%20%26+b%2Bc%C3%A4')} - and <so> on\n")
    found = [bytes([number % 4]) + text.encode() for text in good for number in range(4)]
    return [*found, b"\0" + GOOD[format].encode("utf-16"), b"\1" + os.linesep.encode()]


_WORDS = tuple(piece for piece in PIECES if "\ud83d" not in piece and "\0" not in piece)
_ARN = "arn:aws:iam::482109375526:role/B"
WORDS: Mapping[Format, Sequence[str]] = {
    Format.AWS_CONFIG: (
        *_WORDS, "[profile a]", "[profile base]", "[a]", "[sso-session acme]", '[profile "a b"]', f"role_arn = {_ARN}",
        "source_profile = base", "source_profile = a", "credential_source = Environment", "credential_process = x y",
        "sso_session = acme", "sso_account_id = 482109375526", "sso_role_name = A", "include_profile = base",
        "aws_access_key_id = AKIAIOSFODNN7EXAMPLE", "aws_secret_access_key = wJalrXUtnFEMIK7MDENGbPxRfiCYSOMEBODYS",
        "aws_session_token = abcdefghijklmnopqrstuvwxyz", "mfa_process = op item 'get' | x",
        "mfa_serial = GAHT12345678",
        "session_tags = a=b,c=d", "transitive_session_tags = a,c", "roleswitch_name = x",
        'roleswitch_tags = {"a": "b"}',
        'roleswitch_policy_arns = ["x"]', "roleswitch_via = prod", "roleswitch_source = s", "roleswitch_mfa = direct",
        "roleswitch_policy = \"{}\"", "granted_color = pink", "duration_seconds = 1h", "external_id = x",
        "web_identity_token_file = x", "login_session = x", "# >>> RoleSwitch role r (+1), x",
        "# <<< RoleSwitch role r ends", "    nested = 1", "s3 =", "granted_sso_start_url = https://a.awsapps.com/start",
        "sso_start_url = https://acme.awsapps.com/start", "sso_region = eu-west-1", "roleswitch_role_arn = x",
        "credential_process = roleswitch credential-process prod", CREDENTIALS_BELOW, "roleswitch_reason = always",
    ),
    Format.EXTEND_SWITCH_ROLES: (
        *_WORDS, "[profile a]", "[a]", "[b] ; x", f"role_arn = {_ARN}", "aws_account_id = 4821-0937-5526",
        "aws_account_id = acme", "aws_account_alias = acme", "role_name = B=", "source_profile = a", "color = #fae",
        "target_role_name = x", "target_region = us-gov-west-1", "roleswitch_role = a", "roleswitch_via = x",
        "roleswitch_display_name = %0A%22", "roleswitch_group = %", "roleswitch_name = b", "duration_seconds = 0",
        "roleswitch_session_name = {user}", "region = cn-north-1", "image = x", "external_id = x;y", "\"", "profile ",
    ),
    Format.SWITCH_ROLE_LINK: (
        *_WORDS, "https://signin.aws.amazon.com/switchrole?", "account=482109375526", "&roleName=A", "&amp;", "\\u0026",
        "&displayName=%C3%A4", "&color=F2B0A9", "&roleName=a%2Fb", "/switchrole", "https://", ")", "(", "%", "%25",
        "https://eu-west-1.signin.aws.amazon.com/switchrole?", "https://user@signin.aws.amazon.com:443/switchrole?",
        "https://[::1]/switchrole?", "signin.amazonaws.cn", "+", "%2B", "&displayName=+", "<", ">",
    ),
    Format.TEAM: (
        *_WORDS, "[roles.a]", f'role_arn = "{_ARN}"', 'source = "acme"', 'via = "leaf"', "read_only = false",
        "favorite = true",
        "hooks.after_assume = ['x']", "[sources.mine]", 'kind = "profile"', 'profile = "x"', "[[rules]]", "[teams.x]",
        'mfa_serial = "GAHT12345678"', "[roles.a.tags]", "tags = {}", "transitive_tags = ['a']", 'policy = "{}"',
        'reason = "tags"', "ask_before_assuming = true", "version = 2", "<html>",
        'team = "x"', "end_after_seconds = 60",
    ),
}  # fmt: skip
_PROMISES: Mapping[Format, tuple[str, Callable[[str, Offer], None]]] = {
    Format.AWS_CONFIG: ("importing an AWS configuration", _aws),
    Format.EXTEND_SWITCH_ROLES: ("importing from Extend Switch Roles", _extension),
    Format.SWITCH_ROLE_LINK: ("importing switch-role links", _links),
    Format.TEAM: ("importing a team list", _team),
}

TARGETS = tuple(
    Target(name, partial(importing, format, promises), partial(_good, format), WORDS[format], seconds=50)
    for format, (name, promises) in _PROMISES.items()
)
