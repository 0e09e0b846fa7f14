"""Trust policies of the strict AWS: who is let in, and what is no trust policy."""

from __future__ import annotations

import json

import pytest

from roleswitch.demo.accounts import Caller, Kind, StrictSession
from roleswitch.demo.signature import AwsError
from roleswitch.demo.trust_policy import allowed, context_of, principals_of
from tests.conftest import Clock

ACCOUNT = "111122223333"
BOATY = Caller(f"arn:aws:iam::{ACCOUNT}:user/boaty", "AIDABOATY", Kind.USER)
RUNNER = Caller(
    f"arn:aws:sts::{ACCOUNT}:assumed-role/Runner/build",
    "AROARUNNER:build",
    Kind.ROLE,
    role_arn=f"arn:aws:iam::{ACCOUNT}:role/ci/Runner",
)


def policy(principal: object, condition: object | None = None, **more: object) -> str:
    statement = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole", **more}
    if condition is not None:
        statement["Condition"] = condition
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def lets_in(trust: str, caller: Caller = BOATY, **context: str) -> bool:
    return allowed(trust, "sts:AssumeRole", caller, {key.replace("_", ":"): value for key, value in context.items()})


@pytest.mark.parametrize(
    "principal",
    [
        "*",
        {"AWS": "*"},
        {"AWS": ACCOUNT},
        {"AWS": f"arn:aws:iam::{ACCOUNT}:root"},
        {"AWS": BOATY.arn},
        {"AWS": ["arn:aws:iam::999999999999:root", BOATY.arn]},
    ],
)
def test_a_principal_that_means_the_caller_lets_in(principal: object) -> None:
    assert lets_in(policy(principal))


@pytest.mark.parametrize(
    "principal",
    [
        {"AWS": "arn:aws:iam::999999999999:root"},
        {"AWS": f"arn:aws:iam::{ACCOUNT}:user/other"},
        {"AWS": f"arn:aws-cn:iam::{ACCOUNT}:root"},
    ],
)
def test_any_other_principal_keeps_out(principal: object) -> None:
    assert not lets_in(policy(principal))


def test_a_session_is_let_in_by_its_roles_arn_with_the_path_and_by_its_own() -> None:
    for arn in (RUNNER.role_arn, RUNNER.arn):
        assert lets_in(policy({"AWS": arn}), RUNNER)
    assert not lets_in(policy({"AWS": f"arn:aws:iam::{ACCOUNT}:role/Runner"}), RUNNER)


@pytest.mark.parametrize(
    ("condition", "outcome"),
    [
        ({"StringEquals": {"sts:ExternalId": "acme"}}, True),
        ({"StringEquals": {"sts:externalid": ["other", "acme"]}}, True),
        ({"StringEquals": {"sts:ExternalId": "Acme"}}, False),
        ({"StringEquals": {"sts:SourceIdentity": "boaty"}}, False),
        ({"StringEqualsIfExists": {"sts:SourceIdentity": "boaty"}}, True),
        ({"StringNotEquals": {"sts:SourceIdentity": "boaty"}}, True),
        ({"StringNotEquals": {"sts:ExternalId": "acme"}}, False),
        ({"StringLike": {"sts:ExternalId": "a?m*"}}, True),
        ({"Bool": {"aws:MultiFactorAuthPresent": "true"}}, False),
        ({"Null": {"aws:MultiFactorAuthPresent": "true"}}, True),
        ({"Null": {"sts:ExternalId": "true"}}, False),
        ({"StringEquals": {"sts:ExternalId": "acme"}, "Null": {"sts:ExternalId": "true"}}, False),
    ],
)
def test_conditions_are_met_as_aws_meets_them(condition: object, outcome: bool) -> None:
    assert lets_in(policy("*", condition), sts_externalid="acme") is outcome


def test_a_pattern_of_an_arn_does_not_reach_over_a_colon() -> None:
    pattern = policy("*", {"ArnLike": {"aws:PrincipalArn": f"arn:aws:iam::{ACCOUNT}:role/*"}})
    assert lets_in(pattern, RUNNER, aws_principalarn=RUNNER.role_arn)
    wide = policy("*", {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*/Runner"}})
    assert not lets_in(wide, RUNNER, aws_principalarn=RUNNER.role_arn)


def test_a_statement_that_denies_wins() -> None:
    both = json.loads(policy("*"))
    both["Statement"].append({**both["Statement"][0], "Effect": "Deny"})
    assert not lets_in(json.dumps(both))


def test_only_the_action_that_is_allowed_is() -> None:
    assert not allowed(policy("*"), "sts:TagSession", BOATY, {})
    assert allowed(policy("*", Action=["sts:AssumeRole", "sts:TagSession"]), "sts:TagSession", BOATY, {})
    assert allowed(policy("*", Action="sts:*"), "sts:TagSession", BOATY, {})


def test_whether_mfa_was_given_is_known_of_a_users_sessions_and_of_a_code_alone(clock: Clock) -> None:
    session = Caller(BOATY.arn, BOATY.user_id, Kind.USER_SESSION, session=StrictSession(BOATY.arn, clock()))
    present = "aws:multifactorauthpresent"
    assert context_of(BOATY, {}, mfa=True)[present] == "true"
    assert context_of(session, {}, mfa=False)[present] == "false"
    assert present not in context_of(BOATY, {}, mfa=False)
    assert present not in context_of(RUNNER, {}, mfa=False)
    assert context_of(RUNNER, {}, mfa=False)["aws:principalarn"] == RUNNER.role_arn


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "This policy contains invalid Json"),
        ("[]", "Syntax errors in policy."),
        ('{"Statement": []}', "Syntax errors in policy."),
        (policy({"AWS": "boaty"}), 'Invalid principal in policy: "AWS":"boaty"'),
        (policy({"AWS": f"arn:aws:iam::{ACCOUNT}:group/x"}), "Invalid principal in policy"),
        (policy({"Service": "ec2.amazonaws.com"}), "Syntax errors in policy."),
        (policy("*", Resource="*"), "Has prohibited field Resource"),
        (policy("*", Action="s3:GetObject"), "AssumeRole policy may only specify STS AssumeRole actions."),
        (policy("*", {"StringSounds": {"sts:ExternalId": "x"}}), "Syntax errors in policy."),
        (policy("*", {"StringEquals": {"sts:ExternalId": 1}}), "Syntax errors in policy."),
        (policy("*", Effect="Maybe"), "Syntax errors in policy."),
    ],
)
def test_what_is_no_trust_policy_is_refused_when_it_is_made(text: str, said: str) -> None:
    with pytest.raises(AwsError) as caught:
        principals_of(text)
    assert caught.value.code == "MalformedPolicyDocument"
    assert said in caught.value.message
