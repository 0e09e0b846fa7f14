"""AWS's refusals in words: one table of what AWS says, and what the person reads. AccessDenied has its own tests."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from roleswitch.core.explain import Asked, refusal
from roleswitch.core.role import Arn, Role
from roleswitch.errors import Action, AwsAnswer, AwsBusy, RoleRefused, RoleSwitchError, SourceRefused, StsTrouble

BOATY = "arn:aws:iam::111122223333:user/team/boaty"
SERIAL = "arn:aws:iam::111122223333:mfa/boaty"
ROLE = Role(
    name="partner",
    arn=Arn("aws", "706469024316", "reports/Reader"),
    display_name="Partner bucket",
    account_name="northwind",
    source="work",
    region="eu-west-1",
)
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
NOW = datetime(2026, 3, 1, 12, 0, 12, tzinfo=UTC)
ASKED = Asked(
    "AssumeRole",
    "work",
    ROLE,
    timedelta(hours=4),
    now=NOW,
    caller=BOATY,
    access_key_id="AKIAIOSFODNN7EXAMPLE",
    region="eu-west-1",
)
WHO_AND_WHAT = f" {BOATY} asked for {ROLE.arn}."


def asked(**changes: Any) -> Asked:
    return replace(ASKED, **changes)


def asked_for(**changes: Any) -> Asked:
    return replace(ASKED, role=replace(ROLE, **changes))


def said(code: str, message: str, what: Asked = ASKED, status: int = 403) -> StsTrouble:
    answer = AwsAnswer(code, status, "req-1", message)
    trouble = refusal(answer, what)
    assert trouble.aws is answer  # status, code and request ID are for the details
    for step in trouble.next_steps:
        assert step.text.endswith(".")
        assert bool(step.label) == bool(step.action)
    return trouble


def actions(trouble: RoleSwitchError) -> list[Action | None]:
    return [step.action for step in trouble.next_steps]


def argument(trouble: RoleSwitchError, action: Action) -> str:
    (found,) = [step.argument for step in trouble.next_steps if step.action is action]
    return found


@dataclass(frozen=True, kw_only=True)
class Row:
    """What AWS answers, and what a person reads. `causes` are the beginnings of all of them, in order."""

    code: str
    text: str
    says: str
    causes: Sequence[str] = ()
    actions: Sequence[Action | None] = ()
    kind: type[StsTrouble] = RoleRefused
    asked: Asked = ASKED
    status: int = 400

    def __str__(self) -> str:
        return f"{self.code}: {self.says[:40]}"


CHAINED = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
INVALID = "The security token included in the request is invalid."
EXPIRED = "The security token included in the request is expired"
WRONG_SIGNATURE = (
    "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key "
    "and signing method. Consult the service documentation for details."
)
NOT_ACTIVATED = (
    "STS is not activated in this region for account:706469024316. Your account administrator can activate STS in this "
    "region using the IAM Console."
)
CONFLICT = (
    "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the "
    "calling session."
)


def constraint(value: str, at: str, must: str) -> str:
    return f"1 validation error detected: Value '{value}' at '{at}' failed to satisfy constraint: Member must {must}"


TABLE = (
    # How long.
    Row(
        code="ValidationError",
        text="The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        says=f"Partner bucket allows no session as long as 4 h: that is set on the role itself.{WHO_AND_WHAT}",
        causes=["Its MaxSessionDuration is shorter"],
        actions=[Action.USE_ONE_HOUR, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=CHAINED,
        asked=asked(via="Network hub"),
        says="Partner bucket is assumed from another role, Network hub, and AWS gives such a session one hour at most.",
        actions=[Action.USE_ONE_HOUR, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=CHAINED,
        asked=asked(mfa_session=True, mfa_serial=SERIAL),
        says="Partner bucket is assumed from an MFA session, and AWS gives one hour at most then.",
        causes=["With a code for Partner bucket itself its session can be as long as the role allows."],
        actions=[Action.USE_ONE_HOUR, Action.TRY_WITH_MFA, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("180000", "durationSeconds", "have value less than or equal to 129600"),
        asked=Asked("GetSessionToken", "work", None, timedelta(hours=50)),
        says="AWS gives an MFA session of 15 min to 36 h, and 50 h was asked for.",
        actions=[Action.OPEN_KEY],
        kind=SourceRefused,
    ),
    # Policy and tags.
    Row(
        code="MalformedPolicyDocument",
        text="Syntax errors in policy.",
        asked=asked_for(policy_arns=(READ_ONLY,)),
        says=f"AWS cannot read the session policy of Partner bucket: look at one of its policy ARNs.{WHO_AND_WHAT}",
        causes=["AWS says: Syntax errors in policy."],
        actions=[Action.EDIT_POLICY, Action.EDIT_ROLE],
    ),
    Row(
        code="PackedPolicyTooLarge",
        text="Packed size of session tags consumes 118% of allotted space.",
        asked=asked_for(tags={"team": "platform"}),
        says="The session policy and the tags of Partner bucket are too large for AWS (118 % of what fits): shorten "
        f"them.{WHO_AND_WHAT}",
        causes=["AWS packs policy"],
        actions=[Action.EDIT_TAGS, Action.EDIT_ROLE],
    ),
    Row(
        code="PackedPolicyTooLarge",
        text="Packed policy consumes 157% of allotted space",
        asked=replace(asked_for(policy_arns=(READ_ONLY,), tags={"Reason": "INC-1"}), via="Network hub"),
        says="The session policy and the tags of Partner bucket are too large for AWS (157 % of what fits)",
        causes=["Tags that the session of Network hub hands on count too.", "AWS packs policy"],
        actions=[Action.EDIT_POLICY, Action.EDIT_TAGS, Action.EDIT_ROLE],
    ),
    Row(
        code="InvalidParameterValue",
        text=CONFLICT,
        asked=asked(via="Network hub"),
        says=f"AWS does not take the tags of Partner bucket: {CONFLICT}",
        causes=["The session of Network hub hands that tag on, and it cannot be set again: leave it out."],
        actions=[Action.EDIT_TAGS, Action.WITHOUT_TAGS, Action.EDIT_ROLE],
    ),
    # The region.
    Row(
        code="RegionDisabledException",
        text=NOT_ACTIVATED,
        status=403,
        says="STS is switched off in the region eu-west-1 for the account 7064-6902-4316: use another region for this "
        f"role.{WHO_AND_WHAT}",
        causes=["An administrator of the account 7064-6902-4316 can activate it", "STS of us-east-1 is always active"],
        actions=[Action.EDIT_REGION, Action.EDIT_ROLE],
    ),
    Row(
        code="RegionDisabledException",
        text=NOT_ACTIVATED,
        asked=asked(region="af-south-1"),
        says="STS is switched off in the region af-south-1",
        causes=["af-south-1 is a region that has to be enabled for the account 7064-6902-4316", "STS of us-east-1"],
        actions=[Action.EDIT_REGION, Action.EDIT_ROLE],
    ),
    Row(
        code="RegionDisabledException",
        text=NOT_ACTIVATED,
        asked=replace(asked_for(arn=Arn("aws-cn", "706469024316", "R")), region="cn-north-1"),
        says="STS is switched off in the region cn-north-1",
        causes=["An administrator of the account"],
        actions=[Action.EDIT_ROLE],
    ),
    # The source's session ended.
    Row(
        code="ExpiredToken",
        text=EXPIRED,
        says=f"The credentials of work have expired: renew them where they come from, then try again.{WHO_AND_WHAT}",
        actions=[Action.TRY_AGAIN],
        kind=SourceRefused,
    ),
    Row(
        code="ExpiredTokenException",
        text=EXPIRED,
        asked=asked(profile="acme-sso"),
        says="The credentials of work have expired: renew those of the profile acme-sso where they come from, as with "
        "`aws sso login`, then try again.",
        actions=[Action.TRY_AGAIN],
        kind=SourceRefused,
    ),
    Row(
        code="ExpiredToken",
        text=EXPIRED,
        asked=asked(mfa_session=True),
        says="The MFA session of work has expired: give a code for another one.",
        actions=[Action.ENTER_CODE],
        kind=SourceRefused,
    ),
    Row(
        code="ExpiredToken",
        text=EXPIRED,
        asked=asked(via="Network hub"),
        says="The session of Network hub has expired: it is assumed anew when you try again.",
        actions=[Action.TRY_AGAIN],
        kind=SourceRefused,
    ),
    # The key.
    Row(
        code="InvalidClientTokenId",
        text=INVALID,
        status=403,
        says=f"AWS does not know the access key of work.{WHO_AND_WHAT}",
        causes=["The key was deleted or made inactive.", "It belongs to another partition, such as AWS China"],
        actions=[Action.OPEN_KEY, Action.ADD_KEY],
        kind=SourceRefused,
    ),
    Row(
        code="UnrecognizedClientException",
        text=INVALID,
        asked=asked_for(arn=Arn("aws-us-gov", "706469024316", "R")),
        says="AWS does not know the access key of work.",
        causes=["It does not belong to aws-us-gov, where the role is", "The key was deleted or made inactive."],
        actions=[Action.OPEN_KEY, Action.ADD_KEY],
        kind=SourceRefused,
    ),
    Row(
        code="InvalidClientTokenId",
        text=INVALID,
        asked=asked(region="ap-east-1"),
        says="AWS does not know the access key of work.",
        causes=["The key was deleted", "It belongs to another", "The region ap-east-1 is not enabled in the account"],
        actions=[Action.OPEN_KEY, Action.ADD_KEY, Action.EDIT_REGION],
        kind=SourceRefused,
    ),
    Row(
        code="InvalidClientTokenId",
        text=INVALID,
        asked=asked(mfa_session=True, access_key_id="ASIAIOSFODNN7EXAMPLE"),
        says="AWS does not know the access key of work.",
        causes=["The session ASIAIOSFODNN7EXAMPLE was ended before its time, or its user's key was.", "It belongs to"],
        actions=[Action.TRY_AGAIN],
        kind=SourceRefused,
    ),
    Row(
        code="SignatureDoesNotMatch",
        text=WRONG_SIGNATURE,
        status=403,
        says=f"The secret access key of work is wrong: add the key again.{WHO_AND_WHAT}",
        actions=[Action.OPEN_KEY, Action.ADD_KEY],
        kind=SourceRefused,
    ),
    Row(
        code="InvalidSignatureException",
        text=WRONG_SIGNATURE,
        asked=asked(profile="old-base"),
        says="The secret access key of work is wrong: it comes from ~/.aws.",
        actions=[None, Action.TRY_AGAIN],
        kind=SourceRefused,
    ),
    # Values that AWS does not take.
    Row(
        code="ValidationError",
        text=constraint("%20", "externalId", r"satisfy regular expression pattern: [\w+=,.@:\/-]*"),
        says="AWS does not take the external ID of Partner bucket: 2 to 1224 characters are allowed: letters, digits "
        f"and = , . @ : / + _ -.{WHO_AND_WHAT}",
        actions=[Action.EDIT_EXTERNAL_ID, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("a b", "roleSessionName", r"satisfy regular expression pattern: [\w+=,.@-]*"),
        says="AWS does not take the session name of Partner bucket: 2 to 64 characters are allowed",
        actions=[Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("b", "sourceIdentity", "have length greater than or equal to 2"),
        says="AWS does not take the source identity of Partner bucket: 2 to 64 characters are allowed",
        actions=[Action.EDIT_SOURCE_IDENTITY, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("x", "serialNumber", "have length greater than or equal to 9"),
        says="AWS does not take the MFA serial number of Partner bucket: 9 to 256 characters are allowed",
        actions=[Action.EDIT_MFA, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("12345", "tokenCode", "have length greater than or equal to 6"),
        says="AWS does not take the MFA code of Partner bucket: 6 characters are allowed",
        actions=[Action.ENTER_CODE, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("…", "policy", "have length less than or equal to 2048"),
        says="AWS does not take the session policy of Partner bucket: 1 to 2048 characters are allowed",
        actions=[Action.EDIT_POLICY, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("[…]", "policyArns", "have length less than or equal to 10"),
        says="AWS does not take the policy ARNs of Partner bucket: it must have length less than or equal to 10.",
        actions=[Action.EDIT_POLICY, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text=constraint("60", "durationSeconds", "have value greater than or equal to 900"),
        says="AWS does not take the duration of Partner bucket: it must have value greater than or equal to 900.",
        actions=[Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text="2 validation errors detected: Value 'a' at 'externalId' failed to satisfy constraint: Member must have "
        "length greater than or equal to 2; Value '' at 'tags.1.member.key' failed to satisfy constraint: Member must "
        "have length greater than or equal to 1",
        says="AWS does not take the external ID of Partner bucket: 2 to 1224 characters are allowed",
        causes=["Nor the session tags: it must have length greater than or equal to 1."],
        actions=[Action.EDIT_EXTERNAL_ID, Action.EDIT_TAGS, Action.EDIT_ROLE],
    ),
    Row(
        code="ValidationError",
        text="Request ARN is invalid",
        says=f"AWS does not take the role ARN of Partner bucket.{WHO_AND_WHAT}",
        causes=["Its partition is not that of the STS that was called.", "AWS says: Request ARN is invalid"],
        actions=[Action.EDIT_ROLE],
    ),
    # Web identity.
    Row(
        code="IDPCommunicationError",
        text="",
        asked=asked(profile="ci", caller=""),
        says="AWS could not reach the identity provider of the profile ci to check its token: try again in a moment.",
        actions=[Action.TRY_AGAIN],
        kind=AwsBusy,
    ),
    Row(
        code="InvalidIdentityToken",
        text="No OpenIDConnect provider found in your account for https://token.example.com",
        asked=asked(profile="ci", caller="", access_key_id=""),
        says="AWS does not take the web identity token of the profile ci: get a new one. The profile ci asked for",
        causes=["AWS says: No OpenIDConnect provider found", "The token is over", "The account has no identity"],
        actions=[Action.TRY_AGAIN],
        kind=SourceRefused,
    ),
    Row(
        code="AccessDenied",
        text="Not authorized to perform sts:AssumeRoleWithWebIdentity",
        asked=asked(profile="ci", caller="", access_key_id=""),
        says="Partner bucket does not take the web identity of the profile ci. AWS names no policy.",
        causes=["Its trust policy names another identity", "A condition on the token's", "There is no such role."],
        actions=[None],
    ),
    # The rest.
    Row(
        code="LimitExceeded",
        text="Cannot exceed quota for AccessKeysPerUser: 2",
        asked=Asked("CreateAccessKey", "work", caller=BOATY),
        status=409,
        says=f"boaty has two access keys, and AWS allows no third: delete one that is not used. {BOATY} called "
        "CreateAccessKey.",
        causes=["A rotation that was interrupted"],
        actions=[Action.OPEN_KEY],
        kind=SourceRefused,
    ),
    Row(
        code="SomethingNew",
        text="Odd things happened.",
        says="AWS did not take what was asked for Partner bucket: Odd things happened.",
        actions=[Action.EDIT_ROLE],
    ),
    Row(
        code="SomethingNew",
        text="",
        says="AWS did not take what was asked for Partner bucket: it says SomethingNew and no more",
        actions=[Action.EDIT_ROLE],
    ),
    Row(
        code="SomethingNew",
        text="",
        asked=Asked("GetCallerIdentity", "work"),
        says="AWS refused GetCallerIdentity for work: SomethingNew",
        kind=StsTrouble,
    ),
)


@pytest.mark.parametrize("row", TABLE, ids=str)
def test_a_refusal_is_told_with_its_causes_in_order_and_what_to_do_next(row: Row) -> None:
    trouble = said(row.code, row.text, row.asked, row.status)
    assert type(trouble) is row.kind
    assert str(trouble).startswith(row.says)
    assert len(trouble.causes) == len(row.causes)
    for cause, begins in zip(trouble.causes, row.causes, strict=True):
        assert cause.startswith(begins)
    assert actions(trouble) == list(row.actions)


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


def test_a_busy_iam_is_not_said_to_have_given_no_session() -> None:
    trouble = said("Throttling", "Rate exceeded", Asked("ListAccessKeys", "work"), status=400)
    assert str(trouble) == "AWS is busy and did not answer (Throttling): try again in a moment."


def test_a_session_policy_that_only_aws_objects_to_is_told_in_its_words_and_with_what_is_right_in_it() -> None:
    policy = json.dumps(
        {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:Nothing", "Resource": "*"}}
    )
    trouble = said("MalformedPolicyDocumentException", "Odd action.", asked_for(policy=policy), status=400)
    assert "look at its session policy." in str(trouble)
    assert trouble.causes == (
        "AWS says: Odd action.",
        "Its JSON and the form of its statements are right: an action, resource or condition key is not.",
    )


def test_another_region_is_proposed_by_name_where_sts_is_off() -> None:
    assert argument(said("RegionDisabledException", NOT_ACTIVATED), Action.EDIT_REGION) == "us-east-1"


def test_the_key_to_open_is_named_by_its_source() -> None:
    assert argument(said("SignatureDoesNotMatch", WRONG_SIGNATURE), Action.OPEN_KEY) == "work"


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
        f"and try again.{WHO_AND_WHAT}"
    )
    assert (trouble.short, actions(trouble)) == ("Clock is off", [Action.TRY_AGAIN])


@pytest.mark.parametrize(
    ("code", "text", "server_time", "how_much"),
    [
        ("RequestExpired", "Request has expired.", NOW + timedelta(minutes=20, seconds=10), "20 minutes behind"),
        ("RequestExpired", "Request has expired.", NOW - timedelta(hours=8), "480 minutes ahead"),
        ("RequestExpired", "Request has expired.", None, "off"),
        ("RequestTimeTooSkewed", "", NOW + timedelta(minutes=90), "90 minutes behind"),
        ("InvalidSignatureException", "Signature expired", NOW + timedelta(minutes=90), "90 minutes behind"),
        (
            "SignatureDoesNotMatch",
            "Signature expired: 20221327T001427Z is now earlier than 20220127T014428Z (20220127T015928Z - 15 min.)",
            NOW + timedelta(minutes=90),
            "90 minutes behind",
        ),
    ],
)
def test_a_clock_that_is_off_is_told_by_the_date_header_where_the_message_has_no_times(
    code: str, text: str, server_time: datetime | None, how_much: str
) -> None:
    trouble = said(code, text, asked(server_time=server_time), status=400)
    assert f"This computer's clock is {how_much}, and AWS" in str(trouble)


def test_what_a_profile_asks_for_is_to_be_changed_in_the_profile() -> None:
    trouble = said("ValidationError", CHAINED, asked(profile="prod"), status=400)
    assert [(step.action, step.text) for step in trouble.next_steps] == [
        (None, "Change duration_seconds of the profile prod in ~/.aws/config."),
        (None, "Change role_arn of the profile prod in ~/.aws/config."),
    ]
    assert trouble.causes == ("The profile prod gives a role's session.",)


def test_a_caller_that_nobody_knows_is_told_by_its_key() -> None:
    text = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    trouble = said("ValidationError", text, asked(caller=""), status=400)
    assert str(trouble).endswith(f" The key AKIAIOSFODNN7EXAMPLE of work asked for {ROLE.arn}.")
    assert str(said("ValidationError", text, asked(caller="", access_key_id=""), status=400)).endswith(
        f" work asked for {ROLE.arn}."
    )
