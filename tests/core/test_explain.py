"""AWS's refusals in words: one table of what AWS says, and what the person reads."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from roleswitch.core.explain import Asked, NoRoute, odd_answer, refusal, trust_policy, unreachable, unusable_settings
from roleswitch.core.role import Arn, Role
from roleswitch.errors import (
    Action,
    AwsAnswer,
    AwsBusy,
    AwsUnreachable,
    RoleRefused,
    RoleSwitchError,
    SourceRefused,
    StsTrouble,
)

CALLER = "arn:aws:iam::111122223333:user/team/boaty"
ROLE = Role(
    name="partner",
    arn=Arn("aws", "706469024316", "reports/Reader"),
    display_name="Partner bucket",
    account_name="northwind",
    source="work",
    region="ap-east-1",
)
WITH_EXTERNAL_ID = replace(ROLE, external_id="northwind-7064")
NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
ASKED = Asked("AssumeRole", "work", ROLE, timedelta(hours=4), now=NOW)
NOT_AUTHORIZED = f"User: {CALLER} is not authorized to perform: sts:AssumeRole on resource: {ROLE.arn}"


def said(code: str, message: str, asked: Asked = ASKED, status: int = 403) -> StsTrouble:
    answer = AwsAnswer(code, status, "req-1", message)
    trouble = refusal(answer, asked)
    assert trouble.aws is answer
    return trouble


def actions(trouble: RoleSwitchError) -> list[Action | None]:
    return [step.action for step in trouble.next_steps]


# AccessDenied, by its ending


def test_a_missing_permission_of_the_caller_is_told_first_and_alone() -> None:
    trouble = said(
        "AccessDenied", f"{NOT_AUTHORIZED} because no identity-based policy allows the sts:AssumeRole action"
    )
    assert type(trouble) is RoleRefused
    assert str(trouble) == (
        "boaty has no permission to assume Partner bucket: the policy of boaty lacks sts:AssumeRole on "
        "arn:aws:iam::706469024316:role/reports/Reader."
    )
    assert trouble.causes == ("An administrator of boaty's account can add it.",)


NO_TRUST = f"{NOT_AUTHORIZED} because no role trust policy allows the sts:AssumeRole action"


def test_a_trust_policy_that_refuses_an_empty_external_id_is_told_so_first() -> None:
    trouble = said("AccessDenied", NO_TRUST)
    assert type(trouble) is RoleRefused
    assert str(trouble) == "northwind's role does not let boaty in. AWS names its trust policy."
    assert trouble.causes == (
        "It asks for an external ID, and this role has none here.",
        "It names another user or account than 1111-2222-3333.",
        "It asks for MFA, and this call had none.",
    )
    assert actions(trouble) == [Action.EDIT_EXTERNAL_ID, Action.COPY_TRUST_POLICY, Action.EDIT_ROLE]


def test_a_trust_policy_that_refuses_another_external_id_is_told_so_without_showing_it() -> None:
    trouble = said("AccessDenied", NO_TRUST, replace(ASKED, role=WITH_EXTERNAL_ID))
    assert trouble.causes[0] == "It asks for another external ID than the one set here, which has 14 characters."
    assert "northwind-7064" not in f"{trouble} {trouble.causes}"


def test_mfa_is_no_cause_where_a_code_was_given() -> None:
    assert not [
        cause for cause in said("AccessDenied", NO_TRUST, replace(ASKED, with_mfa=True)).causes if "MFA" in cause
    ]


def test_the_trust_policy_to_copy_would_let_this_caller_in_as_this_role_asks() -> None:
    (step,) = [
        step
        for step in said("AccessDenied", NO_TRUST, replace(ASKED, role=WITH_EXTERNAL_ID)).next_steps
        if step.action is Action.COPY_TRUST_POLICY
    ]
    assert json.loads(step.argument) == {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": CALLER},
                "Action": "sts:AssumeRole",
                "Condition": {"StringEquals": {"sts:ExternalId": "northwind-7064"}},
            }
        ],
    }


def test_a_trust_policy_for_a_caller_that_aws_did_not_name_has_a_place_for_the_account() -> None:
    statement = json.loads(trust_policy("work", ROLE))["Statement"][0]
    assert statement["Principal"] == {"AWS": "arn:aws:iam::YOUR-ACCOUNT-ID:root"}
    assert "Condition" not in statement


def test_the_older_form_says_that_the_role_may_not_exist_before_anything_else() -> None:
    trouble = said("AccessDenied", NOT_AUTHORIZED)
    assert type(trouble) is RoleRefused
    assert str(trouble) == "AWS refused Partner bucket to boaty and does not say why."
    assert trouble.causes[0] == (
        "There is no role reports/Reader in 706469024316: AWS says the same then. Capitals count."
    )
    assert trouble.causes[1] == "It asks for an external ID, and this role has none here."
    assert trouble.causes[-1].startswith("The policy of boaty lacks sts:AssumeRole on arn:aws:iam::706469024316:")
    assert Action.COPY_TRUST_POLICY in actions(trouble)


@pytest.mark.parametrize(
    ("policy", "whose"),
    [
        ("service control policy", "the organisation's service control policy: its administrators can change it"),
        ("permissions boundary", "the permissions boundary of the caller: the account's administrators can change it"),
        ("session policy", "a session policy that limits the caller's own session"),
        (
            "VPC endpoint policy",
            "the policy of the VPC endpoint in between: the network's administrators can change it",
        ),
        ("resource-based policy", "the role's own policy"),
    ],
)
def test_any_other_policy_that_allows_nothing_is_told_with_who_can_change_it(policy: str, whose: str) -> None:
    trouble = said("AccessDenied", f"{NOT_AUTHORIZED} because no {policy} allows the sts:AssumeRole action")
    assert type(trouble) is RoleRefused
    assert str(trouble) == f"No statement lets boaty assume Partner bucket in {whose}."


@pytest.mark.parametrize(
    ("ending", "where"),
    [
        ("a service control policy", "the organisation's service control policy: its administrators can change it"),
        (
            "a service control policy: arn:aws:organizations::111122223333:policy/o-x/service_control_policy/p-1",
            "the organisation's service control policy: its administrators can change it",
        ),
        ("an identity-based policy", "the identity-based policy"),
        ("a resource control policy", "the organisation's resource control policy: its administrators can change it"),
        ("the role trust policy", "the role trust policy"),
        (
            "a permissions boundary: arn:aws:iam::111122223333:policy/Edge",
            "the permissions boundary of the caller: the account's administrators can change it",
        ),
    ],
)
def test_an_explicit_deny_says_that_it_is_meant_and_where_it_stands(ending: str, where: str) -> None:
    trouble = said("AccessDenied", f"{NOT_AUTHORIZED} with an explicit deny in {ending}")
    assert type(trouble) is RoleRefused
    assert str(trouble) == f"boaty is forbidden to assume Partner bucket, on purpose, in {where}."
    assert "more permissions elsewhere does not help" in trouble.causes[0]


@pytest.mark.parametrize("action", ["sts:TagSession", "sts:SetSourceIdentity"])
def test_tags_and_source_identity_need_a_permission_on_both_sides(action: str) -> None:
    text = f"User: {CALLER} is not authorized to perform: {action} on resource: {ROLE.arn}"
    trouble = said("AccessDenied", text)
    assert str(trouble).startswith(f"boaty may not {action} on Partner bucket: the caller's policy and the role's")
    assert actions(trouble) == [Action.EDIT_ROLE, Action.COPY_TRUST_POLICY]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (
            "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
            "The MFA code for Partner bucket was wrong, too old or used before: wait for the next one.",
        ),
        (
            "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is "
            "valid and associated with this user.",
            "AWS could not check the MFA code for Partner bucket: the serial number is not that of a device of work.",
        ),
        (
            "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
            "Partner bucket needs an MFA code together with the serial number of its device: one of the two is "
            "missing.",
        ),
        (
            "Roles may not be assumed by root accounts.",
            "AWS lets no root user assume a role: use the access key of an IAM user.",
        ),
    ],
)
def test_a_refusal_of_the_caller_itself_says_what_to_change(text: str, sentence: str) -> None:
    trouble = said("AccessDenied", text)
    assert (type(trouble), str(trouble)) == (RoleRefused, sentence)
    assert trouble.next_steps


# Duration, policy, region


def test_a_session_that_is_too_long_offers_one_hour() -> None:
    text = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    trouble = said("ValidationError", text, status=400)
    assert type(trouble) is RoleRefused
    assert str(trouble) == "Partner bucket allows no session as long as 4 h: that is set on the role itself."
    assert actions(trouble) == [Action.USE_ONE_HOUR, Action.EDIT_ROLE]


def test_a_chained_session_that_is_too_long_offers_one_hour_and_says_why() -> None:
    text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
    trouble = said("ValidationError", text, status=400)
    assert str(trouble) == (
        "Partner bucket is assumed from another role, and AWS gives such a session one hour at most."
    )
    assert actions(trouble)[0] is Action.USE_ONE_HOUR


def test_another_value_that_aws_does_not_take_is_told_in_its_words() -> None:
    text = "1 validation error detected: Value 'x' at 'roleSessionName' failed to satisfy constraint"
    trouble = said("ValidationError", text, status=400)
    assert type(trouble) is RoleRefused
    assert str(trouble) == f"AWS did not take what was asked for Partner bucket: {text}"
    assert Action.USE_ONE_HOUR not in actions(trouble)


def test_a_policy_that_aws_cannot_read_is_told_in_its_words() -> None:
    trouble = said("MalformedPolicyDocument", "Syntax errors in policy.", status=400)
    assert (type(trouble), actions(trouble)) == (RoleRefused, [Action.EDIT_ROLE])
    assert "Syntax errors in policy." in str(trouble)


def test_a_policy_that_is_too_large_is_to_be_shortened() -> None:
    trouble = said("PackedPolicyTooLarge", "Packed size of session tags consumes 118% of allotted space.", status=400)
    assert str(trouble) == "The session policy and the tags of Partner bucket are too large for AWS: shorten them."


def test_a_region_in_which_sts_is_off_is_named() -> None:
    trouble = said("RegionDisabledException", "STS is not activated in this region for account: 706469024316.")
    assert type(trouble) is RoleRefused
    assert "STS is switched off in the region ap-east-1" in str(trouble)


# Whose key, which clock


@pytest.mark.parametrize("code", ["InvalidClientTokenId", "UnrecognizedClientException"])
def test_a_key_that_aws_does_not_know_is_the_sources_trouble(code: str) -> None:
    trouble = said(code, "The security token included in the request is invalid.")
    assert type(trouble) is SourceRefused
    assert str(trouble) == "AWS does not know the access key of work."
    assert "deleted or made inactive" in trouble.causes[0]
    assert "another partition" in trouble.causes[1]
    assert actions(trouble) == [Action.ADD_KEY]


@pytest.mark.parametrize("code", ["ExpiredToken", "ExpiredTokenException"])
def test_a_sources_session_that_ended_is_to_be_renewed_where_it_comes_from(code: str) -> None:
    trouble = said(code, "The security token included in the request is expired")
    assert type(trouble) is SourceRefused
    assert "The credentials of work have expired: renew them where they come from" in str(trouble)


def test_a_signature_that_does_not_match_is_a_wrong_secret_key() -> None:
    trouble = said(
        "SignatureDoesNotMatch",
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access "
        "Key and signing method. Consult the service documentation for details.",
    )
    assert type(trouble) is SourceRefused
    assert str(trouble) == "The secret access key of work is wrong: add the key again."
    assert actions(trouble) == [Action.ADD_KEY]


@pytest.mark.parametrize(
    ("text", "how_much"),
    [
        (
            "Signature expired: 20220127T001427Z is now earlier than 20220127T014428Z (20220127T015928Z - 15 min.)",
            "105 minutes behind",
        ),
        (
            "Signature not yet current: 20220127T051928Z is still later than 20220127T021428Z "
            "(20220127T015928Z + 15 min.)",
            "200 minutes ahead",
        ),
    ],
)
def test_a_clock_that_is_off_is_told_in_minutes_by_the_times_of_the_message(text: str, how_much: str) -> None:
    trouble = said("SignatureDoesNotMatch", text)
    assert type(trouble) is SourceRefused
    assert str(trouble) == (
        f"This computer's clock is {how_much}, and AWS takes no call that is more than 15 minutes off: set the clock "
        "and try again."
    )
    assert actions(trouble) == [Action.TRY_AGAIN]


@pytest.mark.parametrize(
    ("server_time", "how_much"),
    [
        (NOW + timedelta(minutes=20, seconds=10), "20 minutes behind"),
        (NOW - timedelta(hours=8), "480 minutes ahead"),
        (None, "off"),
    ],
)
def test_a_clock_that_is_off_is_told_by_the_date_header_where_the_message_has_no_times(
    server_time: datetime | None, how_much: str
) -> None:
    trouble = said("RequestExpired", "Request has expired.", replace(ASKED, server_time=server_time), status=400)
    assert f"This computer's clock is {how_much}, and AWS" in str(trouble)


# For now, and not at all


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("Throttling", 400),
        ("ThrottlingException", 400),
        ("RequestLimitExceeded", 503),
        ("TooManyRequestsException", 429),
        ("ServiceUnavailable", 503),
        ("InternalFailure", 500),
        ("502", 502),
    ],
)
def test_what_aws_cannot_do_for_now_is_to_be_tried_again(code: str, status: int) -> None:
    trouble = said(code, "Rate exceeded", status=status)
    assert type(trouble) is AwsBusy
    assert str(trouble) == f"AWS is busy and gave no session ({code}): try again in a moment."
    assert actions(trouble) == [Action.TRY_AGAIN]


def test_a_refused_question_about_a_key_names_the_source() -> None:
    trouble = said("AccessDenied", "no", Asked("GetCallerIdentity", "work"))
    assert (type(trouble), str(trouble)) == (StsTrouble, "AWS refused GetCallerIdentity for work: no")


def test_every_way_of_not_reaching_aws_has_its_own_sentence_with_the_host() -> None:
    host = "sts.eu-west-1.amazonaws.com"
    troubles = [unreachable(route, host) for route in NoRoute]
    assert len({str(trouble) for trouble in troubles}) == len(NoRoute)
    for trouble in troubles:
        assert type(trouble) is AwsUnreachable
        assert host in str(trouble)
        assert actions(trouble) == [Action.TRY_AGAIN]


def test_an_odd_answer_says_that_nothing_was_written() -> None:
    trouble = odd_answer("sts.eu-west-1.amazonaws.com", "no expiration")
    assert str(trouble) == (
        "sts.eu-west-1.amazonaws.com answered with no expiration: that is not AWS's, and nothing was written."
    )


def test_a_setting_that_cannot_be_used_is_told_as_it_is() -> None:
    assert str(unusable_settings("Invalid endpoint: nonsense")) == (
        "AWS cannot be called with the AWS_ variables that are set here: Invalid endpoint: nonsense."
    )
