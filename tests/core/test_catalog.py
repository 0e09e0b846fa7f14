from __future__ import annotations

import time
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.catalog import Catalog, parse
from roleswitch.core.role import Arn, Deliver, Mfa, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource
from roleswitch.errors import NoSuchRole, NoSuchSource

# The contract's own example, every line of it.
EXAMPLE = """\
version = 1

[sources.work]
kind = "access-key"                     # the secret key is in the OS keyring
access_key_id = "AKIAIOSFODNN7EXAMPLE"
region = "eu-west-1"
mfa_serial = "arn:aws:iam::111122223333:mfa/boaty.mcboatface"
mfa_code_command = ["ykman", "oath", "accounts", "code", "--single", "aws"]

[sources.legacy]
kind = "profile"                        # anything botocore resolves from ~/.aws
profile = "old-base"

[sources.acme]
kind = "identity-center"
start_url = "https://acme.awsapps.com/start"
region = "eu-west-1"

[roles.prod-admin]                      # the name: unique, what the command line uses
display_name = "Production"
role_arn = "arn:aws:iam::482109375526:role/AdministratorAccess"
account_name = "acme-prod"
source = "work"                         # or  via = "hub-admin"  (another role)
color = "#d13438"                       # or red, orange, yellow, green, blue
group = "Platform"
favorite = true
external_id = "SECRET"
session_name = "{user}"
duration_seconds = 3600
region = "eu-west-1"
profile = "prod-admin"                  # the name where it is left out
deliver = "credentials"                 # or "credential-process", or "nothing"

[roles.auditor]
account_id = "334566710098"             # text: leading zeros count
role_name = "audit/SecurityAudit"
partition = "aws-us-gov"                # "aws" where it is left out
source = "work"
mfa = "direct"                          # a code for this role, up to its maximum
# "session": one code for many, 1 h each
mfa_serial = "arn:aws-us-gov:iam::111122223333:mfa/boaty"
policy_arns = ["arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess"]
policy = '''{"Version": "2012-10-17", "Statement": []}'''
tags = { team = "platform" }
transitive_tags = ["team"]
source_identity = "boaty"
"""

GOOD = '\n[roles.good]\nrole_arn = "arn:aws:iam::123456789012:role/Good"\n'
BAD = '[roles.bad]\nrole_arn = "arn:aws:iam::123456789012:role/Bad"\n'
"""A role of two lines: what a test adds to it begins on line 3."""


def told(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in parse(text).problems]


def test_every_field_of_the_contracts_example_arrives() -> None:
    catalog = parse(EXAMPLE)
    assert catalog.problems == ()
    assert catalog.sources == {
        "work": AccessKeySource(
            name="work",
            access_key_id="AKIAIOSFODNN7EXAMPLE",
            region="eu-west-1",
            mfa_serial="arn:aws:iam::111122223333:mfa/boaty.mcboatface",
            mfa_code_command=("ykman", "oath", "accounts", "code", "--single", "aws"),
        ),
        "legacy": ProfileSource(name="legacy", profile="old-base"),
        "acme": IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1"),
    }
    assert list(catalog.roles.values()) == [
        Role(
            name="prod-admin",
            arn=Arn("aws", "482109375526", "AdministratorAccess"),
            display_name="Production",
            account_name="acme-prod",
            source="work",
            color="#d13438",
            group="Platform",
            favorite=True,
            external_id="SECRET",
            session_name="{user}",
            duration_seconds=3600,
            region="eu-west-1",
            profile="prod-admin",
            deliver=Deliver.CREDENTIALS,
        ),
        Role(
            name="auditor",
            arn=Arn("aws-us-gov", "334566710098", "audit/SecurityAudit"),
            source="work",
            mfa=Mfa.DIRECT,
            mfa_serial="arn:aws-us-gov:iam::111122223333:mfa/boaty",
            policy_arns=("arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess",),
            policy='{"Version": "2012-10-17", "Statement": []}',
            tags={"team": "platform"},
            transitive_tags=("team",),
            source_identity="boaty",
        ),
    ]


def test_line_ends_of_windows_and_a_byte_order_mark_change_nothing() -> None:
    plain = parse(EXAMPLE)
    assert parse(EXAMPLE.replace("\n", "\r\n")) == plain
    assert parse("\ufeff" + EXAMPLE) == plain
    assert told("\ufeff" + (BAD + "colour = 1\n").replace("\n", "\r\n"))[0][0] == 3


def test_an_empty_file_is_an_empty_list() -> None:
    for text in ("", "\n \n", "# nothing yet\n", "version = 1"):
        assert parse(text) == Catalog()


def test_leading_zeros_of_an_account_id_count() -> None:
    catalog = parse('[roles.a]\naccount_id = "000000000012"\nrole_name = "A"\n')
    assert str(catalog.roles["a"].arn) == "arn:aws:iam::000000000012:role/A"
    number = '[roles.a]\naccount_id = 123456789012\nrole_name = "A"\n'
    assert told(number) == [(2, 'account_id: write text in quotes, as in account_id = "123456789012"')]


# ---------------------------------------------------------------- lines that make a role unusable


FATAL = [
    ("duration_seconds = 899", "duration: 899 seconds is not allowed here: AWS takes 900 (15 min) to 43200 (12 h)"),
    ('duration_seconds = "3600"', "duration_seconds: write a whole number of seconds without quotes"),
    ("duration_seconds = 3600.0", "duration_seconds: write a whole number of seconds without quotes"),
    ("duration_seconds = true", "duration_seconds: write a whole number of seconds without quotes"),
    ("duration_seconds = 99999999999999999999", "duration: so many seconds is not allowed here"),
    (f"duration_seconds = 0x{'9' * 5000}", "duration: so many seconds is not allowed here"),
    (f"duration_seconds = {'9' * 5000}", "not TOML: a number is too long"),
    (f"external_id = 0x{'9' * 5000}", "external_id: write text in quotes"),
    ('external_id = "a b"', "external ID: a space is not allowed here: use letters, digits and = , . @ : / + _ -"),
    ('external_id = ""', "external ID: at least 2 characters needed, none given"),
    ('session_name = "a/b"', "session name: / is not allowed here"),
    ('session_name = "{who}"', "session name: {who} is not known: use {user}, {host}, {role}, {date}"),
    ('region = "Ireland"', "region: I is not allowed here"),
    ("region = 1", 'region: write text in quotes, as in region = "1"'),
    ('deliver = "file"', "deliver: file is not known: write credentials or credential-process or nothing"),
    ('mfa = "yes"', "mfa: yes is not known: write session or direct"),
    ('mfa_serial = "short"', "MFA serial number: at least 9 characters needed, 5 given"),
    ('profile = "a]"', "profile: ] is not allowed here"),
    ('policy_arns = "x"', 'policy_arns: write a list of texts, as in policy_arns = ["one", "two"]'),
    ('policy_arns = ["x", 1]', "policy_arns: write a list of texts"),
    ('policy_arns = ["x"]', "policy_arns: x is not the ARN of a policy"),
    ("policy = { Version = 1 }", "policy: write text in quotes"),
    ('tags = ["team"]', 'tags: write texts by name, as in tags = { team = "platform" }'),
    ("tags = { team = 1 }", "tags: write texts by name"),
    ('transitive_tags = ["team"]', "transitive_tags: team is not among the tags"),
    ('source_identity = "aws:x"', "source identity: : is not allowed here"),
    ('via = "bad"', "via: bad cannot be assumed via itself"),
    ("source = 1", "source: write text in quotes"),
    ('account_id = "210987654321"', "account_id: 210987654321 is not what role_arn says: leave one of the two out"),
    ('partition = "aws-cn"', "partition: aws-cn is not what role_arn says"),
    ('group = "Platform', "not TOML: the text in quotes does not end on its line"),
    ("group = Platform", "not TOML: write text in quotes, numbers and true or false without"),
    ("color = #d13438", "not TOML: write text in quotes"),
    ('role_arn = "x"', "not TOML: this key is there twice"),
    ("policy = '''{", "not TOML: ''' is not closed"),
    ('policy = """{', 'not TOML: """ is not closed'),
    ("policy_arns = [", "not TOML: "),
    ("just words", "not TOML: "),
    ("group = 'a\0b'", "not TOML: a byte in it is not UTF-8: save the file as UTF-8"),
    ("group = 'a\x1bb'", "not TOML: "),
]


@pytest.mark.parametrize(("line", "message"), FATAL)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_bad_line_is_named_and_the_other_roles_are_used(line: str, message: str, newline: str) -> None:
    text = f"{GOOD}\n{BAD}\n# a comment\n{line}\n{GOOD.replace('good', 'other')}".replace("\n", newline)
    catalog = parse(text)
    assert list(catalog.roles) == ["good", "other"]
    (problem,) = catalog.problems
    # Where brackets stay open, TOML finds out at the next section at the earliest.
    assert problem.line == 9 or (line.endswith("[") and 9 <= problem.line <= 12)
    assert problem.section == "roles.bad"
    assert problem.message.startswith(message)
    assert str(problem) == f"roles.toml line {problem.line}: {problem.message}"


def test_the_sentence_about_an_unusable_role_names_its_line() -> None:
    catalog = parse(BAD + "duration_seconds = 1\n")
    with pytest.raises(NoSuchRole, match=r"The role bad cannot be used as it is\. roles\.toml line 3: duration: 1 s"):
        catalog.role("bad")


def test_a_typo_is_answered_with_what_was_meant_and_never_followed() -> None:
    catalog = parse(EXAMPLE)
    with pytest.raises(NoSuchRole, match=r"There is no role named prod-admim. Did you mean prod-admin\?"):
        catalog.role("prod-admim")
    with pytest.raises(NoSuchRole, match="`roleswitch list` shows the names"):
        catalog.role("xyz")
    with pytest.raises(NoSuchRole, match="There are no roles in the list"):
        parse("").role("xyz")
    with pytest.raises(NoSuchSource, match=r"Did you mean legacy\?"):
        catalog.source("legaci")
    with pytest.raises(NoSuchSource, match=r"roles\.toml line 1: kind is missing"):
        parse("[sources.a]\n").source("a")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("[roles.x]\n", 1, "role_arn is missing"),
        ('[roles.x]\nrole_arn = ""\n', 2, "role ARN: "),
        ('[roles.x]\nrole_arn = "arn:aws:iam::12:role/A"\n', 2, "account ID: 12 characters needed"),
        ('[roles.x]\n\naccount_id = "12"\nrole_name = "A"\n', 3, "account ID: 12 characters needed"),
        ('[roles.x]\naccount_id = "123456789012"\nrole_name = "A B"\n', 3, "role name: a space"),
        ('[roles.x]\naccount_id = "123456789012"\n', 1, "role_arn is missing"),
        ('\n[roles."a b"]\nrole_arn = "arn:aws:iam::123456789012:role/A"\n', 2, "name: a space is not allowed"),
        ('[roles.""]\nrole_arn = "arn:aws:iam::123456789012:role/A"\n', 1, "name: at least a character needed"),
        ('[roles."a\\nb"]\nrole_arn = "arn:aws:iam::123456789012:role/A"\n', 1, "name: the invisible character U+000A"),
        ('[roles]\n\nx = "y"\n', 3, "write [roles.x] on a line of its own, its settings below it"),
        ("[[roles.x]]\n", 1, "write [roles.x] on a line of its own"),
        ("[[roles]]\nname = 1\n", 1, "roles is not known here: write [roles.NAME]"),
        ("\nroles = 1\n", 2, "roles is not known here"),
        ("version = 2\n", 1, "version 2: this RoleSwitch knows version 1"),
        ("# x\nversion = true\n", 2, "version True: this RoleSwitch"),
        ("\n[role.x]\na = 1\n", 2, "role is not known here: write [roles.NAME]"),
        ('\n"odd key" = 1\n', 2, "odd key is not known here"),
        ("a = " + "[" * 5000, 1, "not TOML that RoleSwitch reads: too many brackets"),
        ("\n" + "a." * 30_000 + "a = 1", 2, "not TOML that RoleSwitch reads: too many dots"),
        ("[sources.x]\n", 1, "kind is missing: write kind = access-key or profile or identity-center, in quotes"),
        ('[sources.x]\nkind = "keys"\n', 2, "kind: keys is not known: write access-key or profile or identity-center"),
        ("[sources.x]\nkind = 1\n", 2, "kind: write text in quotes"),
        ('[sources.x]\nkind = "access-key"\n', 1, "access_key_id is missing"),
        ('[sources.x]\nkind = "profile"\n', 1, "profile is missing"),
        ('[sources.x]\nkind = "identity-center"\nregion = "eu-west-1"\n', 1, "start_url is missing"),
        ('[sources.x]\nkind = "access-key"\naccess_key_id = "AKIA"\n', 3, "access key ID: at least 16 characters"),
        ('[sources.x]\nkind = "profile"\nprofile = "a"\nregion = "x"\n', 4, "region: at least 5 characters needed"),
        ('[sources.x]\nkind = "profile"\nprofile = "a"\nmfa_code_command = "x"\n', 4, "mfa_code_command: write a list"),
        ('[sources."a b"]\nkind = "profile"\nprofile = "a"\n', 1, "name: a space is not allowed"),
    ],
)
def test_a_section_that_cannot_be_used_is_named(text: str, line: int, message: str) -> None:
    catalog = parse(text)
    assert not catalog.roles
    assert not catalog.sources
    (problem,) = catalog.problems
    assert problem.line == line
    assert problem.message.startswith(message)


# ---------------------------------------------------------------- lines that are only left out


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('colour = "red"', "colour is not known here: leave the line out or mend its spelling"),
        ('"odd key" = 1', "odd key is not known here"),
        ('"" = 1', " is not known here"),
        ('color = "crimson"', "color: crimson is not one: write red, orange, yellow, green, blue or six digits"),
        ("color = 5", "color: write text in quotes"),
        ('group = "a\\u202Eb"', "group: the invisible character U+202E is not allowed here"),
        ("group = 2026-03-01", 'group: write text in quotes, as in group = "2026-03-01"'),
        ('display_name = "a\\nb"', "display name: the invisible character U+000A"),
        ("favorite = 1", "favorite: write true or false, without quotes"),
        ('favorite = "true"', "favorite: write true or false, without quotes"),
    ],
)
def test_a_bad_line_that_only_changes_the_looks_leaves_the_role_usable(line: str, message: str) -> None:
    text = f"{GOOD}\n{BAD}\n{line}\n{GOOD.replace('good', 'other')}"
    catalog = parse(text)
    assert list(catalog.roles) == ["good", "bad", "other"]
    assert catalog.roles["bad"] == Role(name="bad", arn=Arn("aws", "123456789012", "Bad"))
    (problem,) = catalog.problems
    assert problem.line == 8
    assert problem.message.startswith(message)


def test_every_bad_line_of_a_section_is_named_in_order() -> None:
    text = BAD + 'colour = "red"\ncolor = "crimson"\nfavorite = 1\n[roles.bad.more]\nx = 1\n'
    assert [line for line, _ in told(text)] == [3, 4, 5, 6]


def test_an_unknown_key_of_a_source_may_hold_a_secret_that_is_not_repeated() -> None:
    text = '[sources.a]\nkind = "access-key"\naccess_key_id = "AKIAIOSFODNN7EXAMPLE"\nsecret_access_key = "wJalrX"\n'
    catalog = parse(text)
    assert "a" in catalog.sources
    assert "wJalrX" not in str(catalog)
    assert told(text)[0][0] == 4


# ---------------------------------------------------------------- other ways to write the same


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[roles]\n\n[ roles . "bad" ]  # x\nrole_arn = "{arn}"\nduration_seconds = 1\n', 5),
        ("roles.bad.role_arn = \"{arn}\"\n\nroles.'bad'.duration_seconds = 1\n", 3),
        ('[roles]\nbad.role_arn = "{arn}"\nbad . duration_seconds = 1\n', 3),
        ('[roles]\ngood = {{ role_arn = "{arn}" }}\nbad = {{ role_arn = "{arn}", duration_seconds = 1 }}\n', 3),
        ('roles = {{ bad = {{ role_arn = "{arn}", duration_seconds = 1 }} }}\n', 1),
        ('[roles."\\u0062ad"]\nrole_arn = "{arn}"\n"duration_seconds" = 1\n', 3),
        (
            "[roles.bad]\npolicy = '''\n[roles.bad]\nduration_seconds = 2\n'''\nrole_arn = '{arn}'\nduration_seconds=1",
            7,
        ),
        ("[roles.bad]  # it's '''\nrole_arn = '{arn}'  # it's '''\nduration_seconds = 1", 3),
        ("[roles.bad]\npolicy_arns = [\n['x'][0],\n]\nrole_arn = '{arn}'\nduration_seconds = 1", 3),
        ("[roles.bad]\npolicy_arns = [ # ]\n\n]\nrole_arn = '{arn}'\nduration_seconds = 1", 6),
        ("[roles.bad]\nrole_arn = '{arn}'  # \u2028 \x85 is no end of a line\nduration_seconds = 1", 3),
        ("[roles.bad]\ntags.duration_seconds = 'x'\nrole_arn = '{arn}'\nduration_seconds = 1", 4),
        (
            "[roles.badly]\nduration_seconds = 900\nrole_arn = '{arn}'\n[roles.bad]\nrole_arn = 'x'\n",
            5,
        ),
    ],
)
def test_the_line_is_right_however_the_section_is_spelled(text: str, line: int) -> None:
    catalog = parse(text.format(arn="arn:aws:iam::123456789012:role/A"))
    assert "bad" not in catalog.roles
    assert [problem.line for problem in catalog.problems] == [line]


def test_tags_may_be_a_table_of_their_own() -> None:
    text = BAD + 'transitive_tags = ["team"]\n\n[roles.bad.tags]\nteam = "platform"\n"cost center" = "12"\n'
    assert parse(text).roles["bad"].tags == {"team": "platform", "cost center": "12"}
    assert told(text + "count = 1\n")[0][0] == 8


def test_a_quoted_name_is_a_name() -> None:
    text = BAD.replace("roles.bad", 'roles."boaty@acme.com"')
    assert list(parse(text).roles) == ["boaty@acme.com"]


# ---------------------------------------------------------------- files that are not TOML


def test_of_two_sections_of_one_name_the_first_one_counts() -> None:
    text = GOOD + BAD + BAD.replace("/Bad", "/Other") + GOOD.replace("good", "other")
    catalog = parse(text)
    assert catalog.roles["bad"].arn.name == "Bad"
    assert list(catalog.roles) == ["good", "bad", "other"]
    assert told(text) == [(6, "[roles.bad] is there twice: only the first one counts")]


@pytest.mark.parametrize("first", ["duration_seconds = 1\n", "duration_seconds = soon\n"])
def test_a_second_section_does_not_stand_in_for_an_unusable_one(first: str) -> None:
    catalog = parse(BAD + first + BAD + GOOD)
    assert list(catalog.roles) == ["good"]
    assert [problem.line for problem in catalog.problems] == [3, 4]


@pytest.mark.parametrize(
    "slip", ["[roles.bad", "[roles.b d]", "[roles.bad]]", '[roles."bad]', "[roles..bad]", "[rolesbad"]
)
def test_a_slip_in_a_header_loses_only_what_stands_below_it(slip: str) -> None:
    text = f"{GOOD}\n{slip}\nrole_arn = 'arn:aws:iam::123456789012:role/A'\n{GOOD.replace('good', 'other')}"
    catalog = parse(text)
    assert list(catalog.roles) == ["good", "other"]
    assert [problem.line for problem in catalog.problems] == [5]


def test_a_role_keeps_its_tags_when_another_section_is_broken() -> None:
    # A role without the tags that somebody wrote could be one without its limits.
    tags = '[roles.good.tags]\nteam = "platform"\n'
    for text in (GOOD + tags + BAD + "x = y\n", GOOD + BAD + "x = y\n" + tags, tags + GOOD + BAD + "x = y\n"):
        catalog = parse(text)
        assert catalog.roles["good"].tags == {"team": "platform"}
        assert [problem.line for problem in catalog.problems] == [text.split("\n").index("x = y") + 1]


def test_a_role_whose_tags_are_broken_is_not_used_without_them() -> None:
    for tags in ('[roles.bad.tags]\nteam = "x\n', '[roles.bad.tags\nteam = "x"\n'):
        text = BAD + GOOD + tags
        catalog = parse(text)
        assert list(catalog.roles) == ["good"]
        assert [(problem.section, problem.line) for problem in catalog.problems] == [
            ("roles.bad", 7 if '"x\n' in tags else 6)
        ]


def test_what_stands_before_the_first_section_may_be_broken() -> None:
    text = "version = one\n" + GOOD
    assert list(parse(text).roles) == ["good"]
    assert told(text)[0][0] == 1


def test_a_section_inside_a_policy_is_no_section_even_in_a_broken_file() -> None:
    text = BAD + "policy = '''\n[roles.evil]\nrole_arn = \"arn:aws:iam::123456789012:role/Evil\"\n'''\n" + GOOD
    assert list(parse(text).roles) == ["good"]
    assert told(text) == [(3, 'session policy: line 1, column 2: write texts in quotes, as in "Allow"')]
    assert "evil" not in parse(text + "[roles.x]\na = b\n").roles


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode), st.integers(0, len(EXAMPLE)))
def test_whatever_is_in_the_file_there_is_an_answer(garbage: bytes, place: int) -> None:
    text = EXAMPLE[:place] + garbage.decode(errors="surrogateescape") + EXAMPLE[place:]
    catalog = parse(text)
    for problem in catalog.problems:
        assert 1 <= problem.line <= text.count("\n") + 1


def test_a_slip_elsewhere_does_not_cut_a_policy_at_a_line_that_looks_like_a_section() -> None:
    policy = '{"Statement": [{"Effect": "Deny", "Resource": "*", "Action":\n["iam:*"]}]}\n'
    text = (
        f"[roles.a]\nrole_arn = 'arn:aws:iam::482109375526:role/A'\npolicy = '''\n{policy}'''\n[roles.b]\ngroup = x\n"
    )
    catalog = parse(text)
    assert catalog.roles["a"].policy == policy
    assert [(problem.line, problem.section) for problem in catalog.problems] == [(8, "roles.b")]


def test_roles_below_a_policy_that_is_not_closed_are_there_though_quotes_follow() -> None:
    arn = "role_arn = 'arn:aws:iam::482109375526:role/A'\n"
    text = f"[roles.a]\n{arn}policy = '''\n[roles.b]\n{arn}[roles.c]\n{arn}policy = '''{{}}'''\n[roles.d]\n{arn}"
    catalog = parse(text)
    assert {"b", "d"} <= set(catalog.roles)
    assert "a" not in catalog.roles


@pytest.mark.parametrize("cut", range(0, len(EXAMPLE), 7))
def test_a_file_that_was_cut_gives_the_sections_before_the_cut(cut: int) -> None:
    whole, left = parse(EXAMPLE), parse(EXAMPLE[:cut])
    header = EXAMPLE.rfind("\n[", 0, cut + 1)
    complete = parse(EXAMPLE[: header + 1]) if header > 0 else Catalog()
    for name, role in complete.roles.items():
        assert left.roles[name] == role == whole.roles[name]
    for name, source in complete.sources.items():
        assert left.sources[name] == source == whole.sources[name]


def test_a_list_of_3000_roles_with_a_slip_in_each_takes_no_minutes() -> None:
    section = '\n[roles.r{0}]\nrole_arn = "arn:aws:iam::123456789012:role/R{0}"\ncolour = "red"\n'
    text = "".join(section.format(number) for number in range(3000))
    began = time.process_time()
    catalog = parse(text + "[roles.x]\na = b\n")
    assert time.process_time() - began < 5  # 0.3 s where it was written; by the square of the lines it was 9 s
    assert (len(catalog.roles), len(catalog.problems)) == (3000, 3001)
    assert catalog.problems[-2].line == 3000 * 4


def test_the_file_reads_as_it_does_with_other_indentation() -> None:
    indented = "".join(f"\t {line}" if line.strip() else line for line in EXAMPLE.splitlines(keepends=True))
    assert parse(indented) == parse(EXAMPLE)
    assert parse(dedent(indented)) == parse(EXAMPLE)
