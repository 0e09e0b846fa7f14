"""~/.aws/config and credentials in, and out again. botocore is the standard for what a file means."""

from __future__ import annotations

import json
import os
import re
import time
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path

import botocore.session
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from roleswitch.core.limits import PLACEHOLDERS, check
from roleswitch.core.profiles import Begins, Profiles
from roleswitch.core.role import COLORS, Arn, Deliver, Mfa, ReasonTo, Role
from roleswitch.core.source import AccessKey, AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.delivery.aws_block import Document, Kind, with_block
from roleswitch.errors import BadValue, SourceUnusable
from roleswitch.exchange.aws_config import export_text, offer_from
from roleswitch.exchange.offer import FoundRole, FoundSource, Offer
from tests.core.test_profiles_oracle import World, text_of, worlds

EXAMPLES = int(os.environ.get("ROLESWITCH_EXAMPLES", "100"))
ID = "AKIAIOSFODNN7EXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
PAIR = f"aws_access_key_id = {ID}\naws_secret_access_key = {SECRET}\n"
ADMIN = "role_arn = arn:aws:iam::111122223333:role/Admin\n"
ARN = Arn("aws", "111122223333", "Admin")
DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
BASE = f"[profile base]\n{PAIR}"


def offer(config: str | None, credentials: str | None = None) -> Offer:
    return offer_from(config, credentials, origin="a test")


def roles(found: Offer) -> dict[str, Role]:
    return {each.role.name: each.role for each in found.roles}


def sources(found: Offer) -> dict[str, FoundSource]:
    return {each.source.name: each for each in found.sources}


def role(found: Offer, name: str) -> FoundRole:
    return next(each for each in found.roles if each.role.name == name)


def said(found: Offer) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.section, problem.message) for problem in found.problems]


# ---------------------------------------------------------------- what is what


def test_roles_keys_and_chains_of_any_depth() -> None:
    text = f"""\
[profile hub]
{ADMIN}source_profile = base
external_id = northwind-7064
role_session_name = boaty
mfa_serial = {DEVICE}
duration_seconds = 7200
region = eu-west-1
[profile far]
{ADMIN}source_profile = hub
[profile farther]
{ADMIN}source_profile = far
{BASE}region = eu-west-2
"""
    found = offer(text)
    assert found.problems == ()
    assert list(roles(found).values()) == [
        Role(
            name="hub", arn=ARN, source="base", external_id="northwind-7064", session_name="boaty",
            mfa_serial=DEVICE, duration_seconds=7200, region="eu-west-1",
        ),
        Role(name="far", arn=ARN, via="hub"),
        Role(name="farther", arn=ARN, via="far"),
    ]  # fmt: skip
    (base,) = found.sources
    assert base.source == ProfileSource(name="base", profile="base", region="eu-west-2")
    assert (base.line, base.section) == (15, "[profile base]")
    assert base.key is not None
    assert (base.key.profile, base.key.key, base.key.is_needed) == ("base", AccessKey(ID, SECRET), False)
    assert base.key.used_by == ("hub", "far", "farther")
    assert SECRET not in repr(found)


def test_the_credentials_file_wins_and_each_thing_says_where_it_stands() -> None:
    config = f"{BASE.replace(ID, 'AKIAI44QH8DHBEXAMPLE')}\n[profile a]\n{ADMIN}source_profile = base\nregion = xx\n"
    found = offer(config, f"[base]\n{PAIR}[b]\n{ADMIN}source_profile = nobody\n")
    assert sources(found)["base"].section == "~/.aws/credentials [base]"
    assert sources(found)["base"].key.key.access_key_id == ID  # type: ignore[union-attr]
    assert (role(found, "a").line, role(found, "a").section) == (5, "~/.aws/config [profile a]")
    assert said(found) == [(6, "~/.aws/credentials [b]", 'source_profile "nobody" does not exist')]


def test_a_profile_that_is_its_own_source_needs_the_key_itself() -> None:
    found = offer(f"[default]\n{ADMIN}source_profile = default\n{PAIR}[profile b]\n{ADMIN}source_profile = default\n")
    assert roles(found)["default"].source == roles(found)["b"].source == "default"
    (source,) = found.sources
    assert source.source == AccessKeySource(name="default", access_key_id=ID)
    assert source.key is not None
    assert source.key.is_needed
    assert source.key.used_by == ("default", "b")


def test_a_source_with_keys_gives_these_even_where_it_is_a_role_too() -> None:
    found = offer(f"{BASE}[profile b]\n{ADMIN}source_profile = base\n{PAIR}[profile c]\n{ADMIN}source_profile = b\n")
    assert (roles(found)["b"].source, roles(found)["c"].source, roles(found)["c"].via) == ("base", "b", None)
    assert isinstance(sources(found)["b"].source, AccessKeySource)


@pytest.mark.parametrize(
    "setting",
    [
        "credential_process = aws-vault exec base --json",
        f"web_identity_token_file = /token\n{ADMIN}",
        "login_session = arn:aws:iam::111122223333:user/boaty",
        f"credential_source = Ec2InstanceMetadata\n{ADMIN}",
    ],
)
def test_whatever_else_botocore_resolves_is_a_profile_as_source(setting: str) -> None:
    found = offer(f"[profile base]\n{setting}\n[profile a]\n{ADMIN}source_profile = base\n")
    assert found.problems == ()
    assert [each.source for each in found.sources] == [ProfileSource(name="base", profile="base")]
    assert found.sources[0].key is None
    assert list(roles(found).values()) == [Role(name="a", arn=ARN, source="base")]


def test_a_credential_source_is_said_to_be_none_of_the_list() -> None:
    (found,) = offer(f"[profile a]\n{ADMIN}credential_source = EcsContainer\n").sources
    assert "EcsContainer" in found.notes[0]


ACME = "[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start\nsso_region = eu-west-1\n"
SET = "sso_account_id = 111122223333\nsso_role_name = Admin\n"


def test_identity_center_profiles_become_permission_sets_of_a_source() -> None:
    text = f"""\
[profile a]
sso_session = acme
{SET}region = us-east-1
{ACME}sso_registration_scopes = sso:account:access
[profile b]
{ADMIN}source_profile = a
[profile legacy]
sso_start_url = https://d-1234567890.awsapps.com/start
sso_region = us-gov-west-1
{SET}
[profile same]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-west-1
{SET}
[sso-session unused]
sso_start_url = https://other.awsapps.com/start
sso_region = eu-west-1
[profile granted]
granted_sso_start_url = https://acme.awsapps.com/start
granted_sso_region = eu-west-1
granted_sso_account_id = 444455556666
granted_sso_role_name = Admin
credential_process = granted credential-process --profile granted
"""
    found = offer(text)
    assert found.problems == ()
    assert {each.source for each in found.sources} == {
        IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1"),
        IdentityCenterSource(name="unused", start_url="https://other.awsapps.com/start", region="eu-west-1"),
        IdentityCenterSource(
            name="d-1234567890", start_url="https://d-1234567890.awsapps.com/start", region="us-gov-west-1"
        ),
    }
    assert roles(found) == {
        "a": Role(name="a", arn=ARN, source="acme", region="us-east-1"),
        "b": Role(name="b", arn=ARN, via="a"),
        "legacy": Role(name="legacy", arn=Arn("aws-us-gov", "111122223333", "Admin"), source="d-1234567890"),
        "same": Role(name="same", arn=ARN, source="acme"),
        "granted": Role(name="granted", arn=Arn("aws", "444455556666", "Admin"), source="acme"),
    }


def test_what_roleswitch_wrote_is_no_role_and_no_source_but_leads_to_its_role() -> None:
    session = {"aws_access_key_id": "ASIAIOSFODNN7EXAMPLE", "aws_secret_access_key": "x", "aws_session_token": "y"}
    process = {"credential_process": "/usr/bin/env ROLESWITCH_HOME=/x roleswitch credential-process dev-admin"}
    config = f"[profile a]\n{ADMIN}source_profile = prod\n[profile b]\n{ADMIN}source_profile = dev\n"
    config = with_block(Document(Kind.CONFIG, "x", config), "dev-admin", "dev", process)
    credentials = with_block(Document(Kind.CREDENTIALS, "x", ""), "prod-admin", "prod", session)
    found = offer(config, credentials)
    assert (found.problems, found.sources) == ((), ())
    assert list(roles(found).values()) == [
        Role(name="a", arn=ARN, via="prod-admin"),
        Role(name="b", arn=ARN, via="dev-admin"),
    ]
    unmarked = offer(re.sub(r"(?m)^# .*\n", "", config))
    assert "dev" not in sources(unmarked)
    assert roles(unmarked)["b"].via == "dev-admin"


def test_damaged_marks_of_ours_are_named_and_the_rest_is_used() -> None:
    text = with_block(Document(Kind.CREDENTIALS, "x", f"[base]\n{PAIR}"), "r", "p", {"aws_access_key_id": "x"})
    found = offer(None, text.replace("# <<< RoleSwitch role r ends", "# <<< RoleSwitch role q ends"))
    assert list(sources(found)) == ["base"]
    assert [(line, "marks" in message) for line, _, message in said(found)] == [(5, True), (7, False)]


# ---------------------------------------------------------------- other tools


def test_a_key_that_aws_vault_keeps_is_named_to_be_added() -> None:
    found = offer(f"[profile base]\nmfa_serial = {DEVICE}\n[profile a]\n{ADMIN}source_profile = base\n")
    assert (found.problems, found.sources) == ((), ())
    # AWS tools take no mfa_serial from a source_profile, so the role is not given one.
    assert role(found, "a").role == Role(name="a", arn=ARN, source="base")
    assert "add an access key named base" in role(found, "a").notes[0]


def test_include_profile_is_inherited_as_aws_vault_does_it() -> None:
    text = f"""\
[default]
region = eu-north-1
duration_seconds = 1800
[profile common]
include_profile = more
mfa_serial = {DEVICE}
source_profile = root
[profile more]
external_id = northwind-7064
region = eu-west-1
[profile root]
include_profile = common
{PAIR}
[profile a]
include_profile = common
{ADMIN}region = eu-west-2
[profile old]
parent_profile = common
{ADMIN}
[profile plain]
{ADMIN}source_profile = root
"""
    found = offer(text)
    assert found.problems == ()
    inherited = {"external_id": "northwind-7064", "mfa_serial": DEVICE, "duration_seconds": 1800, "source": "root"}
    assert list(roles(found).values()) == [
        Role(name="a", arn=ARN, region="eu-west-2", **inherited),  # type: ignore[arg-type]
        Role(name="old", arn=ARN, region="eu-west-1", **inherited),  # type: ignore[arg-type]
        Role(name="plain", arn=ARN, source="root"),
    ]
    assert sources(found)["root"].source == ProfileSource(
        name="root", profile="root", region="eu-west-1", mfa_serial=DEVICE
    )


def test_an_include_profile_that_leads_in_a_circle_or_nowhere_is_said() -> None:
    found = offer(
        f"{BASE}[profile a]\ninclude_profile = b\n{ADMIN}source_profile = base\n[profile b]\ninclude_profile = a\n"
        f"[profile c]\ninclude_profile = nobody\n{ADMIN}source_profile = base\n"
    )
    assert said(found) == [(5, "[profile a]", "include_profile leads back to a: it is not used")]
    assert list(roles(found)) == ["a", "c"]
    assert role(found, "c").notes == ("include_profile nobody does not exist.",)


def test_session_tags_source_identity_and_colours_of_other_tools() -> None:
    text = f"""\
{BASE}[profile a]
{ADMIN}source_profile = base
session_tags = team = platform , env=prod
transitive_session_tags = team ,
source_identity = boaty
granted_color = orange
[profile b]
{ADMIN}source_profile = base
granted_color = purple
[profile c]
{ADMIN}source_profile = base
granted_color = mauve
output = json
s3 =
  max_concurrent_requests = 20
"""
    found = offer(text)
    assert found.problems == ()
    assert roles(found)["a"] == Role(
        name="a", arn=ARN, source="base", tags={"team": "platform", "env": "prod"}, transitive_tags=("team",),
        source_identity="boaty", color="orange",
    )  # fmt: skip
    assert roles(found)["b"].color == "#af51f5"
    assert roles(found)["c"].color == ""
    assert role(found, "c").notes[0].startswith("Line 18 is left out: color: mauve is not one")


@pytest.mark.parametrize(
    ("command", "arguments"),
    [
        ("ykman oath accounts code --single 'my aws'", ("ykman", "oath", "accounts", "code", "--single", "my aws")),
        ("op item get aws | tail -1", ("/bin/sh", "-c", "op item get aws | tail -1")),
        ("pass otp $USER", ("/bin/sh", "-c", "pass otp $USER")),
    ],
)
@pytest.mark.parametrize("of_role", [True, False])
def test_the_command_that_gives_codes_belongs_to_the_source(
    command: str, arguments: tuple[str, ...], of_role: bool
) -> None:
    line = f"mfa_process = {command}\n"
    found = offer(
        f"{BASE}{'' if of_role else line}[profile a]\n{ADMIN}source_profile = base\n{line if of_role else ''}"
    )
    source = sources(found)["base"]
    assert isinstance(source.source, ProfileSource)
    assert source.source.mfa_code_command == arguments
    # It will be run: a person has to have seen it.
    assert command.partition(" ")[0] in source.notes[0]


def test_a_second_command_for_codes_is_left_out_and_said() -> None:
    found = offer(f"{BASE}mfa_process = one\n[profile a]\n{ADMIN}source_profile = base\nmfa_process = two\n")
    assert role(found, "a").notes == ("Line 8 is left out: mfa_process belongs to the source of the role.",)


def test_awsumes_own_sessions_are_no_sources() -> None:
    text = f"[autoawsume-a]\n{PAIR.replace('AKIA', 'ASIA')}aws_session_token = t\nautoawsume = true\nmanager = awsume\n"
    assert offer(None, text) == Offer(origin="a test")


def test_temporary_keys_that_something_names_stay_where_their_tool_renews_them() -> None:
    temporary = f"[saml]\n{PAIR.replace('AKIA', 'ASIA')}aws_session_token = t\n"
    found = offer(f"[profile a]\n{ADMIN}source_profile = saml\n", temporary)
    (saml,) = found.sources
    assert (saml.source, saml.key) == (ProfileSource(name="saml", profile="saml"), None)
    assert "temporary" in saml.notes[0]
    assert roles(found)["a"].source == "saml"


def test_temporary_keys_of_a_role_that_names_itself_are_a_problem() -> None:
    found = offer(f"[profile a]\n{ADMIN}source_profile = a\n{PAIR}aws_session_token = t\n")
    assert [line for line, _, _ in said(found)] == [3, 6]
    assert found.roles == ()


# ---------------------------------------------------------------- what is wrong


def test_the_problem_of_the_drawing() -> None:
    text = "\n" * 37 + f"[profile broken]\n{ADMIN}region = eu-west-1\nsource_profile = hub\n"
    assert said(offer(text)) == [(41, "[profile broken]", 'source_profile "hub" does not exist')]


@pytest.mark.parametrize(
    ("settings", "line", "message"),
    [
        ("role_arn = arn:aws:iam::111122223333:user/x\nsource_profile = base\n", 5, "it has to be a role"),
        ("role_arn = arn:aws:iam::1111:role/x\nsource_profile = base\n", 5, "account ID: 12 characters needed"),
        (f"{ADMIN}source_profile = base\nexternal_id =\n", 7, "external ID: at least 2"),
        (f"{ADMIN}source_profile = base\nexternal_id = a b\n", 7, "external ID: a space"),
        (f"{ADMIN}source_profile = base\nmfa_serial = arn:aws:iam::111122223333:user/me\n", 7, "names the user"),
        (f"{ADMIN}source_profile = base\nrole_session_name = two words\n", 7, "session name: a space"),
        (f"{ADMIN}source_profile = base\nsession_tags = team\n", 7, "team=platform"),
        (f"{ADMIN}source_profile = base\nsession_tags = a=b\ntransitive_session_tags = c\n", 8, "not among the tags"),
        (f"{ADMIN}source_profile = base\nsource_identity = aws:x\n", 7, "source identity"),
        (f"{ADMIN}source_profile = base\nexternal_id =\n  nested = x\n", 7, "indented block"),
        (f"{ADMIN}source_profile = base\nroleswitch_policy_arns = [{'[' * 5000}\n", 7, "export it again"),
        (f"{ADMIN}source_profile = base\nroleswitch_favorite = yes\n", 7, "export it again"),
        (f"{ADMIN}source_profile = base\nroleswitch_source = a b\n", 7, "name: a space"),
        (f"{ADMIN}source_profile = base\ncredential_source = Environment\n", 6, "leave one of the two out"),
        (f"{ADMIN}credential_source = Somewhere\n", 6, "Somewhere is none of Environment"),
        (f"{ADMIN}source_profile = x\n", 6, "its own source_profile"),
        (f"sso_session = nobody\n{SET}", 5, 'sso_session "nobody" does not exist'),
        (f"sso_region = eu-west-1\n{SET}", 4, "sso_start_url is missing"),
        ("sso_role_name = Admin\nsso_start_url = https://x\nsso_region = eu-west-1\n", 4, "sso_account_id is missing"),
        ("aws_access_key_id = AKIAIOSFODNN7EXAMPLE\n", 5, "aws_secret_access_key is missing"),
        (f"aws_secret_access_key = {SECRET}\n", 5, "aws_access_key_id is missing"),
        (f"aws_access_key_id = {SECRET}\naws_secret_access_key = {ID}\n", 5, "this is none"),
        (f"aws_access_key_id = {ID}\naws_secret_access_key = {SECRET} x\n", 6, "a space or an odd character"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_one_problem_at_its_line_and_the_rest_is_there(
    settings: str, line: int, message: str
) -> None:
    found = offer(f"{BASE}[profile x]\n{settings}[profile good]\n{ADMIN}source_profile = base\n")
    ((line_of_it, section, said_of_it),) = said(found)
    assert (line_of_it, section) == (line, "[profile x]")
    assert message in said_of_it
    assert list(roles(found)) == ["good"]
    assert SECRET not in str(found.problems)


def test_an_identity_center_that_cannot_be_used_is_a_problem_and_so_are_its_roles() -> None:
    found = offer(f"{ACME.replace('https', 'http')}[profile x]\nsso_session = acme\n{SET}")
    assert said(found) == [
        (2, "[sso-session acme]", "start_url: write the https:// address of the AWS access portal"),
        (4, "[profile x]", "its [sso-session acme] cannot be used: see line 1"),
    ]


@pytest.mark.parametrize(
    ("setting", "note"),
    [
        (
            "duration_seconds = 12h",
            "Line 7 is left out: duration_seconds: 12h is passed over by AWS tools: write 43200.",
        ),
        ("duration_seconds = long", "long is no number of seconds"),
        ("duration_seconds = 60", "60 seconds is not allowed"),
        ("region = eu-west-1 # Ireland", "Line 7 is left out: region: a space is not allowed"),
        ("role_session_name = {user}", "Line 7 is left out: session name: { and }"),
        ("roleswitch_color = mauve", "Line 7 is left out: color"),
    ],
)
def test_what_changes_little_is_left_out_and_noted(setting: str, note: str) -> None:
    found = offer(f"{BASE}[profile a]\n{ADMIN}source_profile = base\n{setting}\n")
    assert found.problems == ()
    assert role(found, "a").role == Role(name="a", arn=ARN, source="base")
    (said_of_it,) = role(found, "a").notes
    assert note in said_of_it


def test_a_role_without_a_source_profile_is_there_to_be_given_a_source() -> None:
    found = offer(f"[profile a]\n{ADMIN}")
    assert role(found, "a").role == Role(name="a", arn=ARN)
    assert role(found, "a").notes == ("It names no source_profile: give the role a source.",)


def test_recursive_sources_are_named_for_each_role_in_them_and_for_what_leads_there() -> None:
    text = "".join(f"[profile {name}]\n{ADMIN}source_profile = {after}\n" for name, after in ("ab", "bc", "cb", "da"))
    assert said(offer(text)) == [
        (3, "[profile a]", 'source_profile "b" cannot be used: see line 6'),
        (6, "[profile b]", "its source_profile leads in a circle: b → c → b"),
        (9, "[profile c]", "its source_profile leads in a circle: c → b → c"),
        (12, "[profile d]", 'source_profile "a" cannot be used: see line 3'),
    ]


def test_what_leads_to_a_role_that_cannot_be_used_says_where_to_mend() -> None:
    found = offer(
        f"{BASE}[profile a]\n{ADMIN}source_profile = base\nexternal_id = x\n[profile b]\n{ADMIN}source_profile = a\n"
    )
    assert said(found)[1] == (10, "[profile b]", 'source_profile "a" cannot be used: see line 7')
    # Without the key both lose theirs, whatever else is wrong.
    assert sources(found)["base"].key.used_by == ("a", "b")  # type: ignore[union-attr]


def test_roles_of_a_key_that_is_none_stay_and_say_which_key_to_add() -> None:
    found = offer(
        "[profile base]\naws_access_key_id = AKIA\naws_secret_access_key = x\n"
        f"[profile a]\n{ADMIN}source_profile = base\n"
    )
    assert [line for line, _, _ in said(found)] == [2]
    assert role(found, "a").role.source == "base"
    assert "add an access key named base" in role(found, "a").notes[0]


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("[profile two words]", 'stands in quotes, as in [profile "two words"]'),
        ("[profile it's]", "quote that does not end"),
        ("[profile]", "it has no name"),
        ("[admin]", "write [profile admin]"),
        ("[sso-session two words]", "stands in quotes"),
    ],
)
def test_a_section_that_aws_tools_do_not_see_is_said(header: str, message: str) -> None:
    found = offer(f"{BASE}{header}\n{ADMIN}source_profile = base\n")
    ((line, _, said_of_it),) = said(found)
    assert line == 4
    assert message in said_of_it
    assert found.roles == ()


def test_other_tools_sections_and_settings_are_nobodys_problem() -> None:
    text = "[plugins]\nx = y\n[services dev]\ns3 =\n  endpoint_url = http://x\n[preview]\ncloudfront = true\n"
    assert offer(text) == Offer(origin="a test")


def test_one_profile_in_two_spellings_is_said_and_default_in_short_wins() -> None:
    found = offer(f'[profile default]\nregion = a\n[default]\n{PAIR}[profile "a"]\n{PAIR}[profile a]\nregion = b\n')
    assert said(found) == [
        (1, "[profile default]", "it is there twice: only [default] in line 3 counts"),
        (9, "[profile a]", 'it is there twice: only [profile "a"] in line 6 counts'),
    ]


# ---------------------------------------------------------------- names


def test_a_name_that_cannot_be_one_is_changed_and_shown_and_never_takes_anothers() -> None:
    rest = f"{ADMIN}source_profile = base\n"
    text = f'[profile "Über prod"]\n{rest}[profile Uber-prod]\n{rest}'
    assert list(roles(offer(BASE + text)).values()) == [
        Role(name="Uber-prod-2", arn=ARN, display_name="Über prod", source="base"),
        Role(name="Uber-prod", arn=ARN, source="base"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "a]b", "a\u202eb", "a\x1b[31mb", "a\x85b", "[profile a]", "DEFAULT", "../../etc", "<b>x</b>", "\ud800",
        "x" * 500,
    ],
)  # fmt: skip
def test_a_hostile_name_is_a_plain_one_or_a_problem(name: str) -> None:
    found = offer(
        f'[profile "{name}"]\n{ADMIN}source_profile = {name}\n{PAIR}[profile "{name}2"]\ncredential_process = x\n'
        f"[profile c]\n{ADMIN}source_profile = {name}2\n"
    )
    for taken in [*roles(found), *sources(found)]:
        check("name", taken)
    shown = [text for each in found.roles for text in (each.section, *each.notes)]
    shown += [text for each in found.sources for text in (each.section, *each.notes)]
    shown += [text for _, section, message in said(found) for text in (section, message)]
    shown += [role.display_name for role in roles(found).values()]
    assert all(text.isprintable() for text in shown)
    assert len(found.roles) + len(found.problems) >= 2


HEADERS = ["[profile a]", '[profile "b"]', "[default]", "[DEFAULT]", "[sso-session a]", "[a]", "[profile", "[x y z]"]
KEYS = [
    "role_arn", "source_profile", "credential_source", "aws_access_key_id", "aws_secret_access_key", "region",
    "external_id", "mfa_serial", "mfa_process", "include_profile", "parent_profile", "sso_session", "sso_account_id",
    "sso_role_name", "sso_start_url", "sso_region", "granted_sso_account_id", "session_tags", "transitive_session_tags",
    "duration_seconds", "role_session_name", "granted_color", "credential_process", "web_identity_token_file",
    "roleswitch_via", "roleswitch_source", "roleswitch_kind", *(f"roleswitch_{each.name}" for each in fields(Role)),
]  # fmt: skip
VALUES = [
    "a", "b", "default", "nobody", "", str(ARN), ID, "eu-west-1", "x" * 3000, "\x1b]0;x\x07", "\u202e", "{user}", "'",
    '"', "[" * 3000, "https://a.awsapps.com/start", "111122223333", "a=b,c=d", "true", "{}", "3600", "9" * 5000, "NaN",
    "\n  x = y", "\n  x", "Environment", "red", "\udcff",
]  # fmt: skip
SECRETS = [f"{key} = {SECRET}" for key in ("aws_access_key_id", "aws_secret_access_key", "aws_session_token")]
LINES = st.sampled_from(HEADERS + SECRETS) | st.builds("{} = {}".format, st.sampled_from(KEYS), st.sampled_from(VALUES))


@settings(max_examples=EXAMPLES * 3, deadline=None)
@given(st.lists(LINES, max_size=25), st.none() | st.lists(LINES, max_size=10))
def test_whatever_stands_there_is_used_or_said_and_the_secret_is_never_shown(
    config: list[str], credentials: list[str] | None
) -> None:
    found = offer("\n".join(config), None if credentials is None else "\n".join(credentials))
    named = {*roles(found), *(each.role.via for each in found.roles), *(each.role.source for each in found.roles)} - {
        None
    }
    for name in named:
        check("name", str(name))
    assert len(roles(found)) == len(found.roles)
    assert len(sources(found)) == len(found.sources)
    for each in found.roles:
        arns(found, each.role.name)  # ends
    assert SECRET not in repr(found)


# ---------------------------------------------------------------- size


@pytest.mark.parametrize("end", ["base", "p0", "p5000", "nobody", "bad"])
def test_ten_thousand_profiles_in_a_chain_take_a_moment(end: str) -> None:
    text = f"{BASE}[profile bad]\n{ADMIN}source_profile = base\nexternal_id = x\n"
    text += "".join(
        f"[profile p{number}]\n{ADMIN}source_profile = {f'p{number + 1}' if number < 9_999 else end}\n"
        for number in range(10_000)
    )
    start = time.process_time()
    found = offer(text)
    assert time.process_time() - start < 10
    usable = 10_000 if end == "base" else 0
    assert (len(found.roles), len(found.problems)) == (usable, 10_001 - usable)
    assert sum(len(message) for _, _, message in said(found)) < 2_000_000


def test_ten_thousand_names_that_come_to_the_same_and_includes_take_a_moment() -> None:
    text = "".join(
        f'[profile "é{" " * (number % 90)}{"é" * (number // 90)}"]\n{ADMIN}source_profile = base\n'
        for number in range(9_000)
    )
    text += "".join(
        f"[profile i{number}]\ninclude_profile = i{number + 1}\nregion = eu-west-1\n" for number in range(9_000)
    )
    start = time.process_time()
    found = offer(BASE + text)
    assert time.process_time() - start < 15
    assert len(roles(found)) == 9_000


# ---------------------------------------------------------------- as botocore


def arns(found: Offer, name: str) -> tuple[list[str], str | None, FoundSource | None]:
    """The ARNs that a role of the offer takes, the first one first, and where they begin."""
    each = role(found, name).role
    before, source, found_source = arns(found, each.via) if each.via else ([], each.source, None)
    return [*before, str(each.arn)], source, found_source or sources(found).get(source or "")


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(worlds())
def test_a_role_goes_the_way_that_botocore_goes(home: Path, world: World) -> None:
    (home / ".aws").mkdir(exist_ok=True)
    config, credentials = text_of(world.config), text_of(world.credentials)
    (home / ".aws" / "config").write_text(config)
    (home / ".aws" / "credentials").write_text(credentials)
    found = offer(config, credentials)
    for name in world.names:
        try:
            path = Profiles().path(name)
        except SourceUnusable:
            continue
        calls = [call.role_arn for call in path.calls]
        if calls and path.base and name not in roles(found):
            # A profile that is a role too, and no key: as a source of the list it would be its role.
            assert path.begins is not Begins.ACCESS_KEY
            assert "role_arn" in world.config.get(f"profile {path.base}", {}) | world.credentials.get(path.base, {})
            assert "cannot be used" in str(found.problems)
        if name not in roles(found):
            continue
        way, source, found_source = arns(found, name)
        if path.begins is Begins.IDENTITY_CENTER:
            assert isinstance(found_source and found_source.source, IdentityCenterSource)
            way = way[1:]
        elif isinstance(found_source and found_source.source, ProfileSource):
            before = Profiles().path(found_source.source.profile)  # type: ignore[union-attr]
            way = [*(call.role_arn for call in before.calls), *way]
            assert before.base == path.base
        elif found_source:
            assert found_source.key is not None
            assert found_source.key.profile == path.base
        else:
            assert source is not None
        event(f"{len(way)} calls from {path.begins.value}")
        assert way == calls


# ---------------------------------------------------------------- and back


def valid(field: str, text: str) -> bool:
    try:
        check(field, text)
    except BadValue:
        return False
    return True


def texts_of(field: str, alphabet: str, least: int, most: int) -> st.SearchStrategy[str]:
    return st.text(st.sampled_from(alphabet), min_size=least, max_size=most).filter(lambda text: valid(field, text))


NAMES = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.@+-]{0,5}", fullmatch=True).filter(lambda name: valid("name", name))
FEW_NAMES = st.sampled_from(["a", "b", "prod", "work", "default", "profile", "DEFAUL"])
LABELS = st.text(st.sampled_from("aé本🔑\ue000\xa0 []#;=%\"'\\,:{}$<&"), max_size=8) | st.text(max_size=12)
TAG_TEXTS = st.text(st.sampled_from("aé本 .:/=+@-_\xa0"), min_size=1, max_size=5)
POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}


@st.composite
def listed_roles(draw: st.DrawFn, name: str) -> Role:
    def maybe(strategy: st.SearchStrategy[object]) -> object:
        return draw(strategy) if draw(st.integers(0, 2)) == 0 else None

    tags = draw(st.dictionaries(TAG_TEXTS, TAG_TEXTS | st.just(""), max_size=3))
    policy = st.sampled_from([json.dumps(POLICY), json.dumps(POLICY, indent=2), "  " + json.dumps(POLICY) + "\n"])
    values = {
        "display_name": maybe(LABELS),
        "account_name": maybe(LABELS),
        "group": maybe(LABELS),
        "color": maybe(st.sampled_from([*COLORS, "#D13438", "#000000"])),
        "favorite": maybe(st.booleans()),
        "external_id": maybe(texts_of("external_id", "aA1=#_,.@:/-", 2, 6)),
        "session_name": maybe(
            texts_of("session_name", "a=,.@-", 2, 6) | st.sampled_from([f"{{{w}}}" for w in PLACEHOLDERS])
        ),
        "duration_seconds": maybe(st.integers(900, 43200)),
        "region": maybe(st.sampled_from(["eu-west-1", "us-gov-west-1"])),
        "profile": maybe(NAMES),
        "deliver": maybe(st.sampled_from(Deliver)),
        "mfa": maybe(st.sampled_from(Mfa)),
        "mfa_serial": maybe(st.sampled_from([DEVICE, "GAHT12345678", f"{DEVICE}=,"])),
        "policy_arns": maybe(st.just(("arn:aws:iam::aws:policy/ReadOnlyAccess",))),
        "policy": maybe(policy),
        "tags": tags,
        "transitive_tags": tuple(draw(st.sets(st.sampled_from(sorted(tags))))) if tags else (),
        "source_identity": maybe(texts_of("source_identity", "a=,.@-", 2, 6)),
        "reason": maybe(st.sampled_from(ReasonTo)),
        "ask_before_assuming": maybe(st.booleans()),
    }
    arn = Arn(
        draw(st.sampled_from(["aws", "aws", "aws-us-gov"])) if not values["policy_arns"] else "aws",
        draw(st.sampled_from(["000011112222", "482109375526"])),
        draw(st.sampled_from(["Admin", "team/Reader", "AWSReservedSSO_Admin_0123456789abcdef", "a=b,c@d"])),
    )
    while True:
        try:
            return Role(name=name, arn=arn, **{key: value for key, value in values.items() if value})  # type: ignore[arg-type]
        except BadValue as error:
            values[error.field] = None
            if error.field in {"tags", "transitive_tags"}:
                values["tags"] = values["transitive_tags"] = None


@st.composite
def lists(draw: st.DrawFn) -> tuple[list[Role], dict[str, Source]]:
    """A list: its roles from sources, via others, from nowhere, or via what is not exported."""
    device = st.sampled_from([None, DEVICE])
    made: dict[str, Source] = {}
    for name in draw(st.lists(NAMES | FEW_NAMES, max_size=4, unique=True)):
        made[name] = draw(
            st.one_of(
                st.builds(
                    AccessKeySource, name=st.just(name), access_key_id=st.just(ID),
                    region=st.sampled_from([None, "eu-west-1"]), mfa_serial=device,
                ),
                st.builds(
                    ProfileSource, name=st.just(name),
                    profile=NAMES | FEW_NAMES | st.sampled_from(["two words", " x ", "[a]", "é"]), mfa_serial=device,
                ),
                st.builds(
                    IdentityCenterSource, name=st.just(name), start_url=st.sampled_from(["https://a.b/start", "https://c/#/"]),
                    region=st.sampled_from(["eu-west-1", "us-gov-west-1"]),
                ),
            )
        )  # fmt: skip
    roles: list[Role] = []
    for name in draw(st.lists(NAMES | FEW_NAMES, max_size=5, unique=True)):
        role = draw(listed_roles(name))
        match draw(st.sampled_from(["source", "source", "via", "other", ""])):
            case "source" if made:
                role = replace(role, source=draw(st.sampled_from(sorted(made))))
            case "via" if roles:
                role = replace(role, via=draw(st.sampled_from(roles)).name)
            case "other":
                other = f"other-{name}"
                role = replace(role, source=other) if draw(st.booleans()) else replace(role, via=other)
        roles.append(role)
    return draw(st.permutations(roles)), made


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lists())
def test_export_and_import_give_the_same_roles(listed: tuple[list[Role], dict[str, Source]]) -> None:
    roles, sources = listed
    text = export_text(roles, sources)
    found = offer(text)
    assert said(found) == []
    assert [each.role for each in found.roles] == roles
    centers = {source for source in sources.values() if isinstance(source, IdentityCenterSource)}
    assert {each.source for each in found.sources} <= centers
    assert export_text([each.role for each in found.roles], sources) == text


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(lists())
def test_botocore_reads_what_is_exported(
    home: Path, monkeypatch: pytest.MonkeyPatch, listed: tuple[list[Role], dict[str, Source]]
) -> None:
    roles, sources = listed
    path = home / "exported"
    path.write_text(export_text(roles, sources), encoding="utf-8")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(path))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / "none"))
    read = botocore.session.Session().full_config
    profiles: dict[str, Mapping[str, str]] = read["profiles"]
    assert set(read) == {"profiles", "sso_sessions", "services"}
    of_roles = {
        values.get("roleswitch_name", name): values for name, values in profiles.items() if "role_arn" in values
    }
    of_sets = {
        values.get("roleswitch_name", name): values for name, values in profiles.items() if "sso_session" in values
    }
    assert set(of_roles) | set(of_sets) == {role.name for role in roles}
    for role in roles:
        source = sources.get(role.source or "")
        if isinstance(source, IdentityCenterSource):
            values = of_sets[role.name]
            assert read["sso_sessions"][values["sso_session"]]["sso_start_url"] == source.start_url
            assert (values["sso_account_id"], values["sso_role_name"]) == (role.arn.account_id, role.arn.permission_set)
        else:
            values = of_roles[role.name]
            assert values["role_arn"] == str(role.arn)
            leads_to = profiles.get(values.get("source_profile", ""), {})
            assert ("role_arn" in leads_to or "sso_session" in leads_to) == (role.via in {each.name for each in roles})
        assert (values.get("external_id"), values.get("region")) == (role.external_id, role.region)
    assert not any("secret" in key for values in profiles.values() for key in values)


def test_every_field_of_a_role_is_exported_or_left_out_on_purpose() -> None:
    everything = Role(
        name="prod", arn=ARN, display_name="Production", account_name="acme-prod", via="hub", color="#d13438",
        group="Platform", favorite=True, external_id="northwind-7064", session_name="{user}-{host}",
        duration_seconds=7200, region="eu-west-1", profile="p", deliver=Deliver.NOTHING, mfa=Mfa.DIRECT,
        mfa_serial=DEVICE, policy_arns=("arn:aws:iam::aws:policy/ReadOnlyAccess",), policy=json.dumps(POLICY, indent=2),
        tags={"team": "platform"}, transitive_tags=("team",), source_identity="boaty", reason=ReasonTo.TAG,
        ask_before_assuming=True, type_name_to_assume=True, read_only=True, stand_out=True, end_after_seconds=600,
        end_on_lock=True,
    )  # fmt: skip
    plain = Role(name="x", arn=ARN)
    same = {each.name for each in fields(Role) if getattr(everything, each.name) == getattr(plain, each.name)}
    # A role has a source or goes via another; who imports a team list's role has one of their own; a list that is
    # handed on has nothing run.
    assert same == {"arn", "source", "team", "hooks"}
    (found,) = offer(export_text([everything], {})).roles
    assert found.role == everything


def test_an_exported_list_reads_like_this() -> None:
    work = AccessKeySource(name="work", access_key_id=ID, region="eu-west-1", mfa_serial=DEVICE)
    acme = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
    old = ProfileSource(name="old", profile="old-base")
    listed = [
        Role(name="hub", arn=ARN, source="work", color="red", tags={"team": "platform"}, display_name=" Hub"),
        Role(name="far", arn=ARN, via="hub", session_name="boaty", duration_seconds=900),
        Role(name="admin", arn=ARN, source="acme"),
        Role(name="legacy", arn=ARN, source="old", policy='{\n "Statement": []}', color="#d13438"),
    ]
    assert (
        export_text(listed, {"work": work, "acme": acme, "old": old, "unused": replace(work, name="unused")})
        == f"""\
# Roles from RoleSwitch, for ~/.aws/config. There is no secret in it.
# AWS tools pass over the keys that begin with roleswitch_: `roleswitch import` reads them.

# The access key of work is in the keyring, and is not written here: AWS tools need one.
[profile work]
roleswitch_kind = access-key
region = eu-west-1
mfa_serial = {DEVICE}

[sso-session acme]
sso_start_url = https://acme.awsapps.com/start
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[profile hub]
role_arn = {ARN}
source_profile = work
session_tags = team=platform
granted_color = red
roleswitch_display_name = " Hub"

[profile far]
role_arn = {ARN}
source_profile = hub
duration_seconds = 900
role_session_name = boaty

[profile admin]
sso_session = acme
sso_account_id = 111122223333
sso_role_name = Admin

[profile legacy]
role_arn = {ARN}
source_profile = old-base
roleswitch_source = old
roleswitch_color = #d13438
roleswitch_policy = "{{\\n \\"Statement\\": []}}"
"""
    )


def test_a_role_of_the_name_of_a_source_keeps_both_apart_for_aws_tools() -> None:
    work = AccessKeySource(name="prod", access_key_id=ID)
    listed = [Role(name="prod", arn=ARN, source="prod")]
    text = export_text(listed, {"prod": work})
    assert "[profile prod-2]\nroleswitch_kind = access-key\n" in text
    assert "[profile prod]\nrole_arn = arn:aws:iam::111122223333:role/Admin\nsource_profile = prod-2\n" in text
    assert [each.role for each in offer(text).roles] == listed
