"""What may be asked for of a new role, and the two policies that come of it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.access.new_role import (
    CallerKind,
    NewRole,
    RoleCaller,
    caller_policy,
    cautions,
    new_external_id,
    parse_callers,
    policy_text,
    trust_policy,
)
from roleswitch.core.limits import check
from roleswitch.core.role import Arn
from roleswitch.errors import BadValue

TARGET, CALLER = "482109375526", "111122223333"
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
ADMINISTRATOR = "arn:aws:iam::aws:policy/AdministratorAccess"
BOATY = RoleCaller(CallerKind.USER, "boaty")
RUNNER = RoleCaller(CallerKind.ROLE, "ci/Runner")
ADMINS = RoleCaller(CallerKind.PERMISSION_SET, "Admins")
NEW = NewRole(
    arn=Arn("aws", TARGET, "team/Deployer"), caller_account_id=CALLER, callers=(BOATY,), policy_arns=(READ_ONLY,)
)


def statements(new: NewRole) -> list[dict[str, object]]:
    found = json.loads(policy_text(trust_policy(new)))["Statement"]
    assert isinstance(found, list)
    return found


# The trust policy


def test_a_named_user_alone_is_let_in() -> None:
    assert trust_policy(NEW) == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": "arn:aws:iam::111122223333:user/boaty"},
                "Action": "sts:AssumeRole",
            }
        ],
    }


def test_where_nobody_is_named_the_account_is_let_in() -> None:
    (statement,) = statements(replace(NEW, callers=()))
    assert statement["Principal"] == {"AWS": "arn:aws:iam::111122223333:root"}


def test_users_and_roles_stand_in_one_statement_with_their_paths() -> None:
    (statement,) = statements(replace(NEW, callers=(BOATY, RUNNER)))
    assert statement["Principal"] == {
        "AWS": ["arn:aws:iam::111122223333:user/boaty", "arn:aws:iam::111122223333:role/ci/Runner"]
    }


def test_a_permission_set_is_found_by_the_name_of_its_role_with_any_digits_and_no_other_name() -> None:
    (statement,) = statements(replace(NEW, callers=(ADMINS,)))
    assert statement["Principal"] == {"AWS": "arn:aws:iam::111122223333:root"}
    assert statement["Condition"] == {
        "ArnLike": {
            "aws:PrincipalArn": "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com*/AWSReservedSSO_Admins_"
            + "?" * 16
        }
    }


def test_people_and_permission_sets_stand_apart_each_with_the_same_conditions() -> None:
    named, sets = statements(replace(NEW, callers=(BOATY, ADMINS), external_id="acme-1"))
    assert named["Condition"] == {"StringEquals": {"sts:ExternalId": "acme-1"}}
    assert isinstance(sets["Condition"], dict)
    assert sets["Condition"].keys() == {"ArnLike", "StringEquals"}


def test_external_id_and_mfa_are_asked_together() -> None:
    (statement,) = statements(replace(NEW, external_id="acme-1", mfa_required=True))
    assert statement["Condition"] == {
        "StringEquals": {"sts:ExternalId": "acme-1"},
        "Bool": {"aws:MultiFactorAuthPresent": "true"},
    }


def test_tags_and_source_identity_are_allowed_without_the_external_id_that_aws_does_not_send_for_them() -> None:
    new = replace(NEW, external_id="acme-1", allows_tags=True, allows_source_identity=True)
    _, further = statements(new)
    assert further["Action"] == ["sts:TagSession", "sts:SetSourceIdentity"]
    assert "Condition" not in further
    assert caller_policy(new)["Statement"] == [
        {
            "Effect": "Allow",
            "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
            "Resource": "arn:aws:iam::482109375526:role/team/Deployer",
        }
    ]


def test_tags_are_allowed_to_the_permission_set_that_may_assume_and_not_to_its_account() -> None:
    further = statements(replace(NEW, callers=(ADMINS,), allows_tags=True))[1]
    assert "Condition" in further


def test_the_callers_policy_allows_that_role_alone() -> None:
    assert caller_policy(NEW)["Statement"] == [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": "arn:aws:iam::482109375526:role/team/Deployer"}
    ]


@pytest.mark.parametrize("partition", ["aws-cn", "aws-us-gov", "aws-eusc", "aws-iso-b"])
def test_every_arn_is_of_the_roles_partition(partition: str) -> None:
    new = NewRole(
        arn=Arn(partition, TARGET, "Deployer"),
        caller_account_id=CALLER,
        callers=(BOATY, RUNNER, ADMINS),
        policy_arns=(READ_ONLY.replace("arn:aws:", f"arn:{partition}:"),),
    )
    text = policy_text(trust_policy(new)) + policy_text(caller_policy(new)) + new.caller_policy_arn
    assert set(re.findall(r"arn:[a-z-]+:", text)) == {f"arn:{partition}:"}


# What AWS would not take


def test_the_role_of_a_permission_set_is_known_by_its_name_alone() -> None:
    """A trust policy with that name would be refused: its path is missing, and its digits change."""
    admins = (RoleCaller(CallerKind.PERMISSION_SET, "Admins"),)
    for line in (
        "role/AWSReservedSSO_Admins_0123456789abcdef",
        "role/aws-reserved/x/AWSReservedSSO_Admins_" + "0" * 16,
    ):
        assert parse_callers(line, "aws", CALLER) == admins


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"caller_account_id": "1111"}, "caller_account_id", "account ID: 12 characters needed, 4 given"),
        ({"external_id": "a b"}, "external_id", "external ID: a space is not allowed here"),
        ({"external_id": "a"}, "external_id", "external ID: at least 2 characters needed, 1 given"),
        ({"max_session": timedelta(minutes=30)}, "max_session", "a role takes 1 h to 12 h, 30 min given"),
        ({"max_session": timedelta(hours=13)}, "max_session", "a role takes 1 h to 12 h, 13 h given"),
        ({"policy_arns": ("ReadOnlyAccess",)}, "policy_arns", "ReadOnlyAccess is not the ARN of a policy"),
        ({"policy_arns": (READ_ONLY, READ_ONLY)}, "policy_arns", "the same policy is there twice"),
        (
            {"policy_arns": ("arn:aws-cn:iam::aws:policy/ReadOnlyAccess",)},
            "policy_arns",
            "is not a policy of AWS or of the role's own account",
        ),
        ({"boundary_arn": "arn:aws:iam::999999999999:policy/Most"}, "boundary_arn", "boundary: arn:aws:iam::9"),
        ({"policy": "{"}, "policy", "inline policy: line 1, column 2: it ends too soon: } is missing"),
        ({"policy": '{"Statement": [{"Effect": "Allow"}]}'}, "policy", "inline policy: statement 1: Action is missing"),
        (
            {"policy": '{"Statement": [{"Principal": "*"}]}'},
            "policy",
            "inline policy: statement 1: Principal has no place in a role's own policy",
        ),
        ({"callers": (), "groups": ("a/b",)}, "groups", "group a/b: / is not allowed here"),
        ({"groups": ("developers",)}, "groups", "a trust policy cannot name a group"),
        ({"callers": (BOATY, BOATY)}, "callers", "the same caller is there twice"),
        ({"callers": (RUNNER,), "mfa_required": True}, "mfa_required", "carries no aws:MultiFactorAuthPresent"),
        ({"callers": (BOATY, ADMINS), "mfa_required": True}, "mfa_required", "permission-set/Admins"),
        ({"arn": Arn("aws", TARGET, "aws-reserved/x/Deployer")}, "arn", "a name that AWS keeps for its own roles"),
    ],
)
def test_what_aws_would_not_take_is_named_with_its_field(change: dict[str, object], field: str, words: str) -> None:
    with pytest.raises(BadValue) as caught:
        replace(NEW, **change)  # type: ignore[arg-type]
    assert caught.value.field == field
    assert words in caught.value.message


def long_policy(**more: object) -> str:
    """More than a session policy may have."""
    actions = [f"s3:GetObject{number:03}" for number in range(200)]
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*", **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]}, ensure_ascii=False)


def test_an_inline_policy_may_be_longer_than_a_session_policy() -> None:
    assert replace(NEW, policy=long_policy()).inline_policy == json.loads(long_policy())
    with pytest.raises(BadValue, match="at most 10240 characters beside white space"):
        replace(NEW, policy=long_policy(Sid="x" * 9000))


@pytest.mark.parametrize(
    "policy",
    [
        long_policy()[:-1],
        long_policy(Sid="漢"),
        long_policy(Sid="\\u0000").replace("\\\\u", "\\u"),
        long_policy(Sid="\x7f"),
        long_policy().replace('"Effect"', '"Resource": "*", "Effect"'),
        long_policy(Condition={"NumericEquals": {"aws:x": 1}}).replace(": 1}", ": 1e999}"),
        long_policy(Condition={"NumericEquals": {"aws:x": 1}}).replace(": 1}", ": NaN}"),
        f"[{long_policy()}]",
        "[" * 5000,
        json.dumps({"Version": "2012-10-17", "Sid": "x" * 3000}),
        long_policy(Effect="Perhaps"),
        # Deeper than what writes it down can go.
        long_policy().replace("{", '{"Id": ' + "[" * 600 + "]" * 600 + ", ", 1),
        long_policy(NotAction="*"),
        long_policy(Condition={"StringEqual": {"aws:x": "y"}}),
    ],
)
def test_a_long_policy_that_is_none_is_refused_too(policy: str) -> None:
    with pytest.raises(BadValue, match=r"^inline policy: ") as caught:
        replace(NEW, policy=policy)
    assert caught.value.field == "policy"


@pytest.mark.parametrize(
    "key", ["Ref", "Fn::Sub", "{{resolve:secretsmanager:prod}}", "\\u007b{resolve:ssm:x}}", "a{{resolve:ssm:x}}"]
)
def test_what_cloudformation_would_act_on_is_refused(key: str) -> None:
    condition = {"StringEquals": {"key": "value"}}
    for place in ("key", "value"):
        policy = json.dumps(
            {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": condition}]}
        ).replace(f'"{place}"', f'"{key}"')
        with pytest.raises(BadValue, match="cannot stand here: CloudFormation acts on it"):
            replace(NEW, policy=policy)


# Who may, as it is typed


def test_callers_are_typed_by_kind_and_name_or_as_arns() -> None:
    text = """
        user/boaty
        role/ci/Runner

        Permission set/Admins
        arn:aws:iam::111122223333:user/team/mary
        arn:aws:sts::111122223333:assumed-role/Builder/build-17
        arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_View_Only_0123456789abcdef
    """
    callers = parse_callers(text, "aws", CALLER)
    assert callers == (
        BOATY,
        RUNNER,
        ADMINS,
        RoleCaller(CallerKind.USER, "team/mary"),
        RoleCaller(CallerKind.ROLE, "Builder"),
        RoleCaller(CallerKind.PERMISSION_SET, "View_Only"),
    )
    assert parse_callers(as_typed(callers), "aws", CALLER) == callers


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("boaty", "boaty: write user/…, role/… or permission-set/… before the name"),
        ("group/developers", "write user/…, role/… or permission-set/…"),
        ("user/", "user/: write user/…"),
        ("user//boaty", "write its path as in team/boaty"),
        ("user/bo aty", "a space is not allowed here"),
        ("user/${boaty}", "$ is not allowed here"),
        (f"user/{'x' * 65}", "at most 64 characters, 65 given"),
        (f"permission-set/{'x' * 33}", "at most 32 characters, 33 given"),
        ("permission-set/a/b", "/ is not allowed here"),
        ("user/boaty\nuser/boaty", "user/boaty is there twice"),
        ("arn:aws:iam::111122223333:root", "is the whole account: choose that instead"),
        ("arn:aws:iam::999999999999:user/boaty", "is not of the caller's account 111122223333 in aws"),
        ("arn:aws-cn:iam::111122223333:user/boaty", "is not of the caller's account 111122223333 in aws"),
        ("arn:aws:iam::111122223333:group/developers", "names no user or role"),
        ("arn:aws:s3:::bucket", "is no ARN of a user or role"),
    ],
)
def test_a_line_that_names_nobody_is_told_so(line: str, words: str) -> None:
    with pytest.raises(BadValue) as caught:
        parse_callers(line, "aws", CALLER)
    assert caught.value.field == "callers"
    assert words in caught.value.message


def as_typed(callers: Sequence[RoleCaller]) -> str:
    return "\n".join(f"{caller.kind.value}/{caller.name}" for caller in callers)


@given(st.text())
def test_whatever_is_typed_is_read_or_refused_with_its_field(text: str) -> None:
    try:
        callers = parse_callers(text, "aws", CALLER)
    except BadValue as error:
        assert error.field == "callers"  # noqa: PT017 - what is raised for most texts
    else:
        assert parse_callers(as_typed(callers), "aws", CALLER) == callers


# An external ID that is made


def test_each_external_id_is_another_one_that_aws_takes() -> None:
    made = {new_external_id() for _ in range(50)}
    assert len(made) == 50
    assert all(len(check("external_id", text)) == 32 for text in made)


# What is worth a word


def fields(new: NewRole) -> set[str]:
    return {caution.field for caution in cautions(new)}


def test_a_careful_role_is_met_with_silence() -> None:
    assert cautions(NEW) == ()


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"callers": ()}, "callers", "“:root” in a trust policy means the account"),
        ({"callers": (), "policy_arns": (ADMINISTRATOR,)}, "callers", "it is safer to name who may"),
        ({"callers": (ADMINS,)}, "callers", "add it to the permission set in Identity Center"),
        ({"third_party": True}, "external_id", "give a third party an external ID"),
        ({"external_id": "acme-1"}, "external_id", "The console's switch-role page cannot send one"),
        ({"callers": (), "mfa_required": True}, "mfa_required", "the sessions of its roles and of Identity Center"),
        ({"callers": (RUNNER,), "max_session": timedelta(hours=4)}, "max_session", "gets 1 h at most"),
        ({"policy_arns": (ADMINISTRATOR,)}, "mfa_required", "a user's stolen key is enough"),
        ({"policy_arns": ()}, "policy_arns", "may do nothing"),
        ({"arn": Arn("aws", TARGET, "team/" + "x" * 60)}, "arn", "64 characters of path and name"),
    ],
)
def test_what_aws_takes_and_a_person_should_think_about_is_said(
    change: dict[str, object], field: str, words: str
) -> None:
    found = {caution.field: caution.text for caution in cautions(replace(NEW, **change))}  # type: ignore[arg-type]
    assert words in found[field]


def test_an_administrator_with_mfa_or_a_third_party_with_an_external_id_needs_no_word() -> None:
    assert fields(replace(NEW, policy_arns=(ADMINISTRATOR,), mfa_required=True)) == set()
    assert fields(replace(NEW, third_party=True, external_id="acme-1")) == set()
