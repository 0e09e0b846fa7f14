"""The policies that can be copied after a refusal: a role's owner pastes them, so they have to work as they are."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from roleswitch.core.explain.asked import Asked, Caller
from roleswitch.core.explain.policies import key_permission, permission, trust_policy
from roleswitch.core.role import Arn
from tests.core.test_explain import ASKED, BOATY, ROLE, asked, asked_for

HUB = "arn:aws:sts::665022189041:assumed-role/NetworkOps/boaty"


def statements(policy: str) -> list[dict[str, object]]:
    document = json.loads(policy)
    assert document["Version"] == "2012-10-17"
    listed: list[dict[str, object]] = document["Statement"]
    return listed


def trust(what: Asked, caller: str = BOATY, also: str = "") -> list[dict[str, object]]:
    assert what.role is not None
    return statements(trust_policy(what.role, what, Caller.parse(caller), also))


@pytest.mark.parametrize(
    ("caller", "principal"),
    [
        (BOATY, BOATY),
        # A session's ARN would let in one session name alone.
        (HUB, "arn:aws:iam::665022189041:role/NetworkOps"),
        ("arn:aws-cn:sts::665022189041:assumed-role/NetworkOps/x", "arn:aws-cn:iam::665022189041:role/NetworkOps"),
        ("work", "arn:aws:iam::YOUR-ACCOUNT-ID:root"),
    ],
)
def test_a_trust_policy_names_who_called_and_no_session(caller: str, principal: str) -> None:
    assert trust(ASKED, caller) == [{"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"}]


def test_a_trust_policy_has_the_path_of_a_role_that_is_in_the_list() -> None:
    via_arn = "arn:aws:iam::665022189041:role/network/NetworkOps"
    assert trust(asked(via="Network hub", via_arn=via_arn), HUB)[0]["Principal"] == {"AWS": via_arn}


def test_the_place_for_the_account_is_in_the_partition_of_the_role() -> None:
    what = asked_for(arn=Arn("aws-us-gov", "706469024316", "R"))
    assert trust(what, "")[0]["Principal"] == {"AWS": "arn:aws-us-gov:iam::YOUR-ACCOUNT-ID:root"}


def test_a_permission_set_is_found_by_a_pattern_for_the_region_in_its_path_is_not_known() -> None:
    sso = "arn:aws:sts::665022189041:assumed-role/AWSReservedSSO_Admin_Access_0123456789abcdef/boaty@acme.com"
    (statement,) = trust(ASKED, sso)
    assert statement["Principal"] == {"AWS": "arn:aws:iam::665022189041:root"}
    assert statement["Condition"] == {
        "ArnLike": {
            "aws:PrincipalArn": "arn:aws:iam::665022189041:role/aws-reserved/sso.amazonaws.com*/"
            "AWSReservedSSO_Admin_Access_*"
        }
    }


def test_external_id_and_mfa_are_conditions() -> None:
    (statement,) = trust(replace(asked_for(external_id="northwind-7064"), with_mfa=True))
    assert statement["Condition"] == {
        "StringEquals": {"sts:ExternalId": "northwind-7064"},
        "Bool": {"aws:MultiFactorAuthPresent": "true"},
    }
    (statement,) = trust(asked(mfa_session=True))
    assert statement["Condition"] == {"Bool": {"aws:MultiFactorAuthPresent": "true"}}


def test_tags_and_source_identity_have_a_statement_without_the_external_id_which_is_not_theirs() -> None:
    what = asked_for(external_id="northwind-7064", tags={"team": "x"}, source_identity="boaty")
    assume, further = trust(what)
    assert assume["Action"] == "sts:AssumeRole"
    assert further == {
        "Effect": "Allow",
        "Principal": {"AWS": BOATY},
        "Action": ["sts:TagSession", "sts:SetSourceIdentity"],
    }


def test_an_action_that_aws_asked_for_is_in_the_policy_also_where_nothing_was_sent() -> None:
    assert trust(ASKED, also="sts:TagSession")[1]["Action"] == "sts:TagSession"
    assert statements(permission(ROLE, ASKED, "sts:SetSourceIdentity"))[0]["Action"] == [
        "sts:AssumeRole",
        "sts:SetSourceIdentity",
    ]


def test_a_permission_names_the_role_and_what_is_sent_along() -> None:
    what = asked_for(tags={"Reason": "INC-1"})
    assert statements(permission(ROLE, what)) == [
        {"Effect": "Allow", "Action": ["sts:AssumeRole", "sts:TagSession"], "Resource": str(ROLE.arn)}
    ]


def test_a_key_permission_is_for_the_users_own_keys_only() -> None:
    (statement,) = statements(key_permission("CreateAccessKey", Caller.parse(BOATY)))
    assert statement["Resource"] == BOATY
    assert statement["Action"] == [
        "iam:CreateAccessKey",
        "iam:DeleteAccessKey",
        "iam:GetAccessKeyLastUsed",
        "iam:ListAccessKeys",
        "iam:UpdateAccessKey",
    ]
    (statement,) = statements(key_permission("CreateAccessKey", None))
    assert statement["Resource"] == "arn:aws:iam::*:user/${aws:username}"


@pytest.mark.parametrize(
    ("arn", "title", "name"),
    [
        (BOATY, "boaty", "boaty"),
        (HUB, "the role NetworkOps", "NetworkOps"),
        ("arn:aws:iam::111122223333:root", "the root user", ""),
        ("arn:aws:sts::111122223333:federated-user/bob", "bob", "bob"),
    ],
)
def test_a_caller_has_a_name_for_people(arn: str, title: str, name: str) -> None:
    caller = Caller.parse(arn)
    assert caller is not None
    assert (caller.title, caller.name) == (title, name)


@pytest.mark.parametrize("text", ["", "work", "arn:aws:iam::1:user/boaty", "arn:aws:s3:::bucket"])
def test_what_is_no_caller_is_none(text: str) -> None:
    assert Caller.parse(text) is None
