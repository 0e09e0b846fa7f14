"""STS of the strict AWS: whom it refuses what, and in which of AWS's words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import cast
from urllib.parse import urlencode, urlsplit

import pytest
from botocore import UNSIGNED
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.config import Config
from botocore.credentials import Credentials as Signing
from botocore.session import Session

from roleswitch.demo.mfa import token_code
from roleswitch.demo.strict_aws import StrictAws, StrictRole, User, exchange
from tests.conftest import Clock
from tests.demo.client import AwsClient, Client, Credentials, Said, assume, refusal

MFA = "arn:aws:iam::111122223333:mfa/boaty"
SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
BOATY = User(
    "arn:aws:iam::111122223333:user/boaty.mcboatface",
    "AKIAIOSFODNN7EXAMPLE",
    "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    mfa_serial=MFA,
    totp_secret=SECRET,
)
ROOT = User("arn:aws:iam::111122223333:root", "AKIAROOTROOTROOTROOT", "root+secret/root+secret/root+secret/root")

PLAIN = "arn:aws:iam::482109375526:role/team/AdministratorAccess"
WITH_EXTERNAL_ID = "arn:aws:iam::706469024316:role/athakur-cross-account-s3-access"
WITH_MFA = "arn:aws:iam::665022189041:role/NetworkOps"
LONG = "arn:aws:iam::903411772280:role/Deployer"
DENIED = "arn:aws:iam::519203847566:role/InvoiceReader"
FROM_PLAIN = "arn:aws:iam::204815162342:role/FromPlain"
AT_HOME = "arn:aws:iam::111122223333:role/AtHome"
FROM_TOKEN = "arn:aws:iam::204815162342:role/FromToken"
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJib2F0eSJ9.c2lnbmVk"
NO_TRUST = " because no role trust policy allows the sts:AssumeRole action"
NO_IDENTITY = " because no identity-based policy allows the sts:AssumeRole action"
BY_SCP = " with an explicit deny in a service control policy"
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]})
ROLES = (
    StrictRole(PLAIN, ("arn:aws:iam::111122223333:root",)),
    StrictRole(WITH_EXTERNAL_ID, (BOATY.arn,), "northwind-7064", ending=NO_TRUST),
    StrictRole(WITH_MFA, (BOATY.arn,), mfa_required=True, max_session=timedelta(hours=12)),
    StrictRole(LONG, ("*",), max_session=timedelta(hours=12)),
    StrictRole(DENIED, ("*",), deny=True, ending=BY_SCP),
    StrictRole(FROM_PLAIN, (PLAIN,), max_session=timedelta(hours=12)),
    StrictRole(AT_HOME, (BOATY.arn,)),
    StrictRole(FROM_TOKEN, web_identity_tokens=(TOKEN,)),
)


@pytest.fixture
def now() -> Clock:
    """AWS's clock. boto3 signs by the computer's, so this one starts there."""
    return Clock(datetime.now(UTC))


@pytest.fixture
def aws(now: Clock) -> Iterator[StrictAws]:
    with StrictAws([BOATY, ROOT], ROLES, clock=now) as running:
        yield running


@pytest.fixture
def client(aws: StrictAws) -> Client:
    return Client(aws.url)


@pytest.fixture
def sts(client: Client) -> AwsClient:
    return client.sts(BOATY)


def tag(key: str, value: str = "") -> dict[str, str]:
    return {"Key": key, "Value": value}


def listed(name: str, members: list[dict[str, str]]) -> dict[str, str]:
    """A list of structures as the query protocol has it."""
    return {f"{name}.member.{i}.{key}": value for i, one in enumerate(members, 1) for key, value in one.items()}


def asked(aws: StrictAws, action: str, form: Mapping[str, str]) -> str:
    """The answer to a call that is signed and sent as it is: clients check some limits themselves."""
    sent = urlencode({"Action": action, "Version": "2011-06-15", **form}).encode()
    headers = {"Host": urlsplit(aws.url).netloc, "Content-Type": "application/x-www-form-urlencoded"}
    request = AWSRequest("POST", aws.url, headers, sent)
    SigV4Auth(Signing(BOATY.access_key_id, BOATY.secret_access_key), "sts", "eu-west-1").add_auth(request)
    signed = {name.lower(): value for name, value in request.headers.items()}
    _, _, body = exchange(aws.url, "POST", "/", signed, sent)
    return body.decode()


# Which role


def not_authorized(arn: str, ending: str = "") -> Said:
    text = f"User: {BOATY.arn} is not authorized to perform: sts:AssumeRole on resource: {arn}{ending}"
    return Said("AccessDenied", 403, text)


@pytest.mark.parametrize("external_id", [{}, {"ExternalId": "northwind-7065"}])
def test_a_missing_or_wrong_external_id_is_refused(client: Client, external_id: dict[str, str]) -> None:
    said = refusal(lambda: assume(client.sts(BOATY), WITH_EXTERNAL_ID, **external_id))
    assert said == not_authorized(WITH_EXTERNAL_ID, NO_TRUST)


def test_the_right_external_id_is_taken(client: Client) -> None:
    credentials = assume(client.sts(BOATY), WITH_EXTERNAL_ID, ExternalId="northwind-7064")
    assert client.sts_of(credentials).get_caller_identity()["Account"] == "706469024316"


def test_an_external_id_that_nobody_asks_for_is_no_harm(client: Client) -> None:
    assert assume(client.sts(BOATY), PLAIN, ExternalId="whatever")


def test_a_role_that_does_not_exist_is_refused_in_the_older_form(client: Client) -> None:
    arn = "arn:aws:iam::482109375526:role/administratoraccess"
    assert refusal(lambda: assume(client.sts(BOATY), arn)) == not_authorized(arn)


def test_a_denied_role_names_the_kind_of_policy(client: Client) -> None:
    assert refusal(lambda: assume(client.sts(BOATY), DENIED)) == not_authorized(DENIED, BY_SCP)


def test_a_role_that_trusts_somebody_else_is_refused_until_it_trusts_us(client: Client, aws: StrictAws) -> None:
    assert refusal(lambda: assume(client.sts(BOATY), FROM_PLAIN)) == not_authorized(FROM_PLAIN)
    aws.put_role(StrictRole(FROM_PLAIN, (BOATY.arn,)))
    assert assume(client.sts(BOATY), FROM_PLAIN)


def test_root_may_not_assume_a_role(client: Client) -> None:
    said = Said("AccessDenied", 403, "Roles may not be assumed by root accounts.")
    assert refusal(lambda: assume(client.sts(ROOT), LONG)) == said


def test_more_than_the_role_allows_is_refused(client: Client) -> None:
    said = refusal(lambda: assume(client.sts(BOATY), PLAIN, DurationSeconds=3601))
    text = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    assert said == ("ValidationError", 400, text)


def test_a_role_from_a_role_lasts_an_hour_at_most(client: Client) -> None:
    chained = client.sts_of(assume(client.sts(BOATY), PLAIN))
    said = refusal(lambda: assume(chained, FROM_PLAIN, DurationSeconds=3601))
    text = "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining."
    assert said == ("ValidationError", 400, text)
    assert assume(chained, FROM_PLAIN, DurationSeconds=3600)


@pytest.mark.parametrize(
    ("parameters", "constraint"),
    [
        (
            {"RoleSessionName": "boaty mcboatface"},
            r"Value 'boaty mcboatface' at 'roleSessionName' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [\w+=,.@-]*",
        ),
        (
            {"ExternalId": "acme rel"},
            r"Value 'acme rel' at 'externalId' failed to satisfy constraint: "
            r"Member must satisfy regular expression pattern: [\w+=,.@:\/-]*",
        ),
        (
            {"DurationSeconds": 43201},
            "Value '43201' at 'durationSeconds' failed to satisfy constraint: "
            "Member must have value less than or equal to 43200",
        ),
        (
            {"RoleSessionName": "b" * 65},
            f"Value '{'b' * 65}' at 'roleSessionName' failed to satisfy constraint: "
            "Member must have length less than or equal to 64",
        ),
    ],
)
def test_values_outside_the_limits_are_named(client: Client, parameters: dict[str, object], constraint: str) -> None:
    asked = {"RoleArn": PLAIN, "RoleSessionName": "boaty", **parameters}
    said = refusal(lambda: client.sts(BOATY).assume_role(**asked))
    assert said == ("ValidationError", 400, f"1 validation error detected: {constraint}")


def test_two_wrong_values_are_named_together(client: Client) -> None:
    asked = {"RoleArn": PLAIN, "RoleSessionName": "b c", "ExternalId": "d e"}
    said = refusal(lambda: client.sts(BOATY).assume_role(**asked))
    assert said.message.startswith("2 validation errors detected: Value 'b c'")
    assert "; Value 'd e' at 'externalId'" in said.message


def test_an_arn_that_is_no_role_is_invalid(client: Client) -> None:
    said = refusal(lambda: assume(client.sts(BOATY), BOATY.arn))
    assert said == ("ValidationError", 400, f"{BOATY.arn} is invalid")


# MFA and GetSessionToken


def test_a_role_that_wants_mfa_is_refused_without_and_given_with_a_code_once(client: Client, aws: StrictAws) -> None:
    assert refusal(lambda: assume(client.sts(BOATY), WITH_MFA)) == not_authorized(WITH_MFA)
    aws.accept_token_code(MFA, "417000")
    mfa = {"SerialNumber": MFA, "TokenCode": "417000"}
    assert assume(client.sts(BOATY), WITH_MFA, DurationSeconds=43200, **mfa)
    said = Said("AccessDenied", 403, "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
    assert refusal(lambda: assume(client.sts(BOATY), WITH_MFA, **mfa)) == said


def test_half_an_mfa_code_and_another_device_are_refused(client: Client) -> None:
    half = refusal(lambda: assume(client.sts(BOATY), WITH_MFA, TokenCode="417000"))
    assert half.message.endswith("must provide both MFA serial number and one time pass code.")
    other = refusal(lambda: assume(client.sts(BOATY), WITH_MFA, TokenCode="417000", SerialNumber=BOATY.arn))
    assert "unable to validate MFA code" in other.message


def test_an_mfa_session_opens_roles_for_an_hour_each(client: Client, aws: StrictAws) -> None:
    aws.accept_token_code(MFA, "417000")
    answer = client.sts(BOATY).get_session_token(SerialNumber=MFA, TokenCode="417000")
    with_mfa = client.sts_of(answer["Credentials"])
    assert with_mfa.get_caller_identity()["Arn"] == BOATY.arn
    assert assume(with_mfa, WITH_MFA)
    said = refusal(lambda: assume(with_mfa, WITH_MFA, DurationSeconds=7200))
    assert "1 hour session limit" in said.message


def test_a_session_cannot_get_a_session_token(client: Client) -> None:
    sts = client.sts_of(assume(client.sts(BOATY), PLAIN))
    said = Said("AccessDenied", 403, "Cannot call GetSessionToken with session credentials")
    assert refusal(sts.get_session_token) == said


def test_a_code_is_not_asked_for_with_the_credentials_of_a_session(client: Client, aws: StrictAws) -> None:
    aws.accept_token_code(MFA, "417000")
    with_mfa = client.sts(BOATY).get_session_token(SerialNumber=MFA, TokenCode="417000")["Credentials"]
    for credentials in (with_mfa, assume(client.sts(BOATY), PLAIN)):
        aws.accept_token_code(MFA, "417001")
        said = refusal(partial(assume, client.sts_of(credentials), LONG, SerialNumber=MFA, TokenCode="417001"))
        assert said.message.startswith("MultiFactorAuthentication failed, unable to validate MFA code.")


def test_that_a_role_was_assumed_with_mfa_does_not_go_along_a_chain(client: Client, aws: StrictAws) -> None:
    aws.put_role(StrictRole(FROM_PLAIN, (PLAIN,), mfa_required=True))
    aws.accept_token_code(MFA, "417000")
    credentials = assume(client.sts(BOATY), PLAIN, SerialNumber=MFA, TokenCode="417000")
    assert aws.session(credentials["AccessKeyId"]).mfa
    assert refusal(lambda: assume(client.sts_of(credentials), FROM_PLAIN)).code == "AccessDenied"


def test_root_gets_an_hour_at_most_whatever_it_asks_for(client: Client, now: Clock) -> None:
    for seconds, lasts in ((1800, 1800), (43200, 3600)):
        given = client.sts(ROOT).get_session_token(DurationSeconds=seconds)["Credentials"]
        assert given["Expiration"] == (now() + timedelta(seconds=lasts)).replace(microsecond=0)


def test_a_users_session_lasts_12_hours_or_what_was_asked(sts: AwsClient, now: Clock) -> None:
    for more, lasts in (({}, 43200), ({"DurationSeconds": 129600}, 129600)):
        given = sts.get_session_token(**more)["Credentials"]
        assert given["Expiration"] == (now() + timedelta(seconds=lasts)).replace(microsecond=0)


# The codes of a virtual device


@pytest.mark.parametrize(
    ("seconds", "code"),
    [
        # RFC 6238, appendix B, SHA-1: the last six of its eight digits.
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_a_device_shows_the_codes_of_the_standard(seconds: int, code: str) -> None:
    assert token_code(SECRET, datetime.fromtimestamp(seconds, UTC)) == code
    assert token_code("gezd gnbv gy3t qojq gezd gnbv gy3t qojq", datetime.fromtimestamp(seconds, UTC)) == code


@pytest.mark.parametrize(("steps", "taken"), [(-2, False), (-1, True), (0, True), (1, True), (2, False)])
def test_a_code_of_a_device_may_be_one_step_off(sts: AwsClient, now: Clock, steps: int, taken: bool) -> None:
    mfa = {"SerialNumber": MFA, "TokenCode": token_code(SECRET, now() + timedelta(seconds=30 * steps))}
    if taken:
        assert assume(sts, WITH_MFA, **mfa)
    else:
        assert "invalid MFA one time pass code" in refusal(lambda: assume(sts, WITH_MFA, **mfa)).message


def test_a_code_of_a_device_is_taken_once_by_whatever_call(sts: AwsClient, now: Clock) -> None:
    mfa = {"SerialNumber": MFA, "TokenCode": token_code(SECRET, now())}
    assert sts.get_session_token(**mfa)
    said = Said("AccessDenied", 403, "MultiFactorAuthentication failed with invalid MFA one time pass code. ")
    assert refusal(lambda: assume(sts, WITH_MFA, **mfa)) == said
    now.advance(timedelta(seconds=30))
    assert refusal(lambda: assume(sts, WITH_MFA, **mfa)) == said
    assert assume(sts, WITH_MFA, SerialNumber=MFA, TokenCode=token_code(SECRET, now()))


# Policies of others


def test_a_users_own_policy_has_to_allow_the_role(client: Client, aws: StrictAws) -> None:
    limited = User(BOATY.arn, BOATY.access_key_id, BOATY.secret_access_key, may_assume=(PLAIN,))
    aws.put_user(limited)
    assert assume(client.sts(limited), PLAIN)
    assert refusal(lambda: assume(client.sts(limited), LONG)) == not_authorized(LONG, NO_IDENTITY)
    missing = "arn:aws:iam::482109375526:role/Missing"
    assert refusal(lambda: assume(client.sts(limited), missing)) == not_authorized(missing, NO_IDENTITY)


def test_a_role_of_the_same_account_that_names_the_user_needs_no_policy_of_the_user(
    client: Client, aws: StrictAws
) -> None:
    limited = User(BOATY.arn, BOATY.access_key_id, BOATY.secret_access_key, may_assume=())
    aws.put_user(limited)
    assert assume(client.sts(limited), AT_HOME)
    aws.put_role(StrictRole(AT_HOME, ("arn:aws:iam::111122223333:root",)))
    assert refusal(lambda: assume(client.sts(limited), AT_HOME)) == not_authorized(AT_HOME, NO_IDENTITY)


@pytest.mark.parametrize(
    ("policy", "ending"),
    [
        ("service control policy", " with an explicit deny in a service control policy"),
        ("identity-based policy", " with an explicit deny in an identity-based policy"),
        ("role trust policy", " with an explicit deny in the role trust policy"),
        ("VPC endpoint policy", " with an explicit deny in a VPC endpoint policy"),
        (
            "permissions boundary: arn:aws:iam::111122223333:policy/Boundary",
            " with an explicit deny in a permissions boundary: arn:aws:iam::111122223333:policy/Boundary",
        ),
    ],
)
def test_an_explicit_deny_names_the_kind_of_policy(sts: AwsClient, aws: StrictAws, policy: str, ending: str) -> None:
    aws.put_role(StrictRole(PLAIN, ("*",), explicit_deny=policy))
    assert refusal(lambda: assume(sts, PLAIN)) == not_authorized(PLAIN, ending)


# Tags and source identity


def test_a_session_shows_a_test_what_it_was_given_with_and_no_secret(
    sts: AwsClient, aws: StrictAws, now: Clock
) -> None:
    answer = sts.assume_role(
        RoleArn=PLAIN,
        RoleSessionName="boaty",
        Tags=[tag("Team", "platform"), tag("ticket", "OPS-1")],
        TransitiveTagKeys=["team"],
        SourceIdentity="boaty",
        PolicyArns=[{"arn": READ_ONLY}],
        Policy=POLICY,
        SerialNumber=MFA,
        TokenCode=token_code(SECRET, now()),
    )
    credentials = answer["Credentials"]
    session = aws.session(credentials["AccessKeyId"])
    assert session.arn == answer["AssumedRoleUser"]["Arn"]
    assert session.expiration == credentials["Expiration"]
    assert session.tags == {"Team": "platform", "ticket": "OPS-1"}
    assert session.transitive_tags == ("Team",)
    assert (session.source_identity, answer["SourceIdentity"]) == ("boaty", "boaty")
    assert (session.policy_arns, session.policy, session.mfa) == ((READ_ONLY,), POLICY, True)
    assert [text for text in credentials.values() if str(text) in repr(session)] == []
    aws.expire_sessions()
    assert aws.session(credentials["AccessKeyId"]).expiration == now()


def test_a_session_without_anything_shows_that(sts: AwsClient, aws: StrictAws) -> None:
    answer = sts.assume_role(RoleArn=PLAIN, RoleSessionName="boaty")
    session = aws.session(answer["Credentials"]["AccessKeyId"])
    assert (session.tags, session.transitive_tags, session.source_identity, session.mfa) == ({}, (), None, False)
    assert "PackedPolicySize" not in answer
    assert "SourceIdentity" not in answer


def test_tag_keys_are_compared_without_case(sts: AwsClient) -> None:
    said = refusal(lambda: assume(sts, PLAIN, Tags=[tag("Team", "a"), tag("team", "b")]))
    text = "Duplicate tag keys found. Please note that Tag keys are case insensitive."
    assert said == ("InvalidParameterValue", 400, text)


def test_a_transitive_key_has_to_be_that_of_a_tag(sts: AwsClient) -> None:
    said = refusal(lambda: assume(sts, PLAIN, Tags=[tag("team")], TransitiveTagKeys=["ticket"]))
    text = "The specified transitive tag key must be included in the requested tags."
    assert said == ("InvalidParameterValue", 400, text)


def test_transitive_tags_go_along_a_chain_and_the_others_do_not(client: Client, aws: StrictAws) -> None:
    tags = {"Tags": [tag("Team", "platform"), tag("ticket", "OPS-1")], "TransitiveTagKeys": ["Team"]}
    first = assume(client.sts(BOATY), PLAIN, **tags)
    second = assume(client.sts_of(first), FROM_PLAIN, Tags=[tag("hop", "2")])
    session = aws.session(second["AccessKeyId"])
    assert (session.tags, session.transitive_tags) == ({"Team": "platform", "hop": "2"}, ("Team",))


def test_an_inherited_tag_cannot_be_given_again(client: Client) -> None:
    first = assume(client.sts(BOATY), PLAIN, Tags=[tag("Team", "platform")], TransitiveTagKeys=["Team"])
    said = refusal(lambda: assume(client.sts_of(first), FROM_PLAIN, Tags=[tag("team", "security")]))
    assert said[:2] == ("InvalidParameterValue", 400)
    assert "conflicts with a transitive tag key from the calling session" in said.message


@pytest.mark.parametrize(
    ("given", "action"),
    [({"Tags": [tag("team", "a")]}, "sts:TagSession"), ({"SourceIdentity": "boaty"}, "sts:SetSourceIdentity")],
)
def test_a_role_has_to_allow_tags_and_source_identity(
    sts: AwsClient, aws: StrictAws, given: dict[str, object], action: str
) -> None:
    aws.put_role(StrictRole(PLAIN, (BOATY.arn,), allows_tags=False, allows_source_identity=False))
    text = f"User: {BOATY.arn} is not authorized to perform: {action} on resource: {PLAIN}"
    assert refusal(lambda: assume(sts, PLAIN, **given)) == ("AccessDenied", 403, text)
    assert assume(sts, PLAIN)


@pytest.mark.parametrize(
    ("given", "action"),
    [
        ({"Tags": [tag("team", "a")], "TransitiveTagKeys": ["team"]}, "sts:TagSession"),
        ({"SourceIdentity": "boaty"}, "sts:SetSourceIdentity"),
    ],
)
def test_what_is_inherited_has_to_be_allowed_by_the_next_role_too(
    client: Client, aws: StrictAws, given: dict[str, object], action: str
) -> None:
    aws.put_role(StrictRole(FROM_PLAIN, (PLAIN,), allows_tags=False, allows_source_identity=False))
    chained = client.sts_of(assume(client.sts(BOATY), PLAIN, **given))
    assert f"perform: {action} on resource" in refusal(lambda: assume(chained, FROM_PLAIN)).message


def test_a_source_identity_goes_along_a_chain_and_cannot_change(client: Client, aws: StrictAws) -> None:
    chained = client.sts_of(assume(client.sts(BOATY), PLAIN, SourceIdentity="boaty"))
    for more in ({}, {"SourceIdentity": "boaty"}):
        second = assume(chained, FROM_PLAIN, **more)
        assert aws.session(second["AccessKeyId"]).source_identity == "boaty"
    said = refusal(lambda: assume(chained, FROM_PLAIN, SourceIdentity="other"))
    text = "The source identity is already set for this assume role session"
    assert said == ("ValidationError", 400, text)


def test_a_trust_policy_may_ask_for_a_source_identity_and_tags(sts: AwsClient, aws: StrictAws) -> None:
    aws.put_role(
        StrictRole(PLAIN, (BOATY.arn,), requires_source_identity=True, requires_tags=("Team",), ending=NO_TRUST)
    )
    both: dict[str, object] = {"SourceIdentity": "boaty", "Tags": [tag("team", "platform")]}
    assert assume(sts, PLAIN, **both)
    for missing in both:
        given = {name: value for name, value in both.items() if name != missing}
        assert refusal(partial(assume, sts, PLAIN, **given)) == not_authorized(PLAIN, NO_TRUST)


# Session policies


@pytest.mark.parametrize(
    ("policy", "text"),
    [
        ("{", "The policy is not in the valid JSON format."),
        ("[]", "Syntax errors in policy."),
        ("{}", "Syntax errors in policy."),
        ('{"Version": "2013-10-17", "Statement": []}', "Syntax errors in policy."),
        ('{"Statement": []}', "Statement is empty!"),
        ('{"Statement": {"Effect": "allow", "Action": "*", "Resource": "*"}}', "Syntax errors in policy."),
        ('{"Statement": [{"Effect": "Allow", "Resource": "*"}]}', "Policy statement must contain actions."),
        ('{"Statement": [{"Effect": "Allow", "Action": "*"}]}', "Policy statement must contain resources."),
        (
            '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]}',
            "Policy document should not specify a principal.",
        ),
    ],
)
def test_a_session_policy_has_to_be_a_policy(sts: AwsClient, policy: str, text: str) -> None:
    assert refusal(lambda: assume(sts, PLAIN, Policy=policy)) == ("MalformedPolicyDocument", 400, text)


def test_a_good_session_policy_is_taken(sts: AwsClient) -> None:
    assert assume(sts, PLAIN, Policy=POLICY)
    assert assume(sts, PLAIN, Policy='{"Statement": {"Effect": "Deny", "NotAction": "s3:*", "NotResource": "*"}}')


@pytest.mark.parametrize(
    ("arn", "taken"),
    [
        (READ_ONLY, True),
        ("arn:aws:iam::482109375526:policy/team/Limits", True),
        ("arn:aws:iam::111122223333:policy/Limits", False),
        ("arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess", False),
        ("arn:aws:iam::482109375526:role/Limits", False),
    ],
)
def test_policies_by_arn_are_of_the_roles_own_account_or_of_aws(sts: AwsClient, arn: str, taken: bool) -> None:
    if taken:
        assert assume(sts, PLAIN, PolicyArns=[{"arn": arn}])
    else:
        said = refusal(lambda: assume(sts, PLAIN, PolicyArns=[{"arn": arn}]))
        assert said == ("ValidationError", 400, f"{arn} is invalid")


def policy_of(size: int) -> str:
    """A good policy of that many characters."""
    return POLICY + " " * (size - len(POLICY))


def test_policies_take_2048_characters_together(sts: AwsClient) -> None:
    given = {"RoleArn": PLAIN, "RoleSessionName": "boaty", "PolicyArns": [{"arn": READ_ONLY}]}
    full = sts.assume_role(**given, Policy=policy_of(2048 - len(READ_ONLY)))
    assert full["PackedPolicySize"] == 100
    said = refusal(lambda: sts.assume_role(**given, Policy=policy_of(2049 - len(READ_ONLY))))
    text = "Packed policy consumes 101% of allotted space, please use smaller policy."
    assert said == ("PackedPolicyTooLarge", 400, text)


def test_tags_take_their_part_also_those_that_were_inherited(client: Client) -> None:
    many = [tag(f"{i:02}", "v" * 200) for i in range(10)]
    first = client.sts(BOATY).assume_role(
        RoleArn=PLAIN, RoleSessionName="boaty", Tags=many, TransitiveTagKeys=[one["Key"] for one in many]
    )
    assert first["PackedPolicySize"] == 99
    chained = client.sts_of(first["Credentials"])
    assert chained.assume_role(RoleArn=FROM_PLAIN, RoleSessionName="boaty")["PackedPolicySize"] == 99
    said = refusal(lambda: assume(chained, FROM_PLAIN, Tags=[tag("more", "v" * 100)]))
    assert said == ("PackedPolicyTooLarge", 400, "Packed size of session tags consumes 104% of allotted space.")


# The limits of the service model, from both sides

FIFTY = [tag(f"{i}") for i in range(50)]
TEN = [{"arn": READ_ONLY}] * 10
LIMITS: list[tuple[str, str, dict[str, str], dict[str, str]]] = [
    ("roleArn", "length", {"RoleArn": "arn:aws:iam::12:role"}, {"RoleArn": "arn:aws:iam::1:role"}),
    ("roleArn", "length", {"RoleArn": PLAIN + "x" * (2048 - len(PLAIN))}, {"RoleArn": PLAIN + "x" * 2000}),
    ("roleSessionName", "length", {"RoleSessionName": "bo"}, {"RoleSessionName": "b"}),
    ("roleSessionName", "length", {"RoleSessionName": "b" * 64}, {"RoleSessionName": "b" * 65}),
    ("roleSessionName", "pattern", {"RoleSessionName": "b_+=,.@-"}, {"RoleSessionName": "b/c"}),
    ("externalId", "length", {"ExternalId": "no"}, {"ExternalId": "n"}),
    ("externalId", "length", {"ExternalId": "n" * 1224}, {"ExternalId": "n" * 1225}),
    ("externalId", "pattern", {"ExternalId": "a:/b"}, {"ExternalId": "a b"}),
    ("durationSeconds", "value", {"DurationSeconds": "900"}, {"DurationSeconds": "899"}),
    ("durationSeconds", "value", {"DurationSeconds": "43200"}, {"DurationSeconds": "43201"}),
    ("serialNumber", "length", {"SerialNumber": "GAHT12345"}, {"SerialNumber": "GAHT1234"}),
    ("serialNumber", "length", {"SerialNumber": "G" * 256}, {"SerialNumber": "G" * 257}),
    ("tokenCode", "length", {"TokenCode": "123456"}, {"TokenCode": "12345"}),
    ("tokenCode", "length", {"TokenCode": "000000"}, {"TokenCode": "0000000"}),
    ("tokenCode", "pattern", {"TokenCode": "123456"}, {"TokenCode": "12345a"}),
    ("sourceIdentity", "length", {"SourceIdentity": "bo"}, {"SourceIdentity": "b"}),
    ("sourceIdentity", "length", {"SourceIdentity": "b" * 64}, {"SourceIdentity": "b" * 65}),
    ("sourceIdentity", "pattern", {"SourceIdentity": "aws"}, {"SourceIdentity": "aws:boaty"}),
    ("policy", "length", {"Policy": POLICY}, {"Policy": ""}),
    ("policy", "pattern", {"Policy": '{"ÿ": "\t\r\n"}'}, {"Policy": '{"Ā": ""}'}),
    ("tags", "length", listed("Tags", FIFTY), listed("Tags", [*FIFTY, tag("50")])),
    ("tags.1.member.key", "length", listed("Tags", [tag("k")]), listed("Tags", [tag("")])),
    ("tags.1.member.key", "length", listed("Tags", [tag("k" * 128)]), listed("Tags", [tag("k" * 129)])),
    ("tags.2.member.key", "pattern", listed("Tags", FIFTY[:2]), listed("Tags", [tag("0"), tag("a,b")])),
    ("tags.1.member.key", "pattern", listed("Tags", [tag("équipe チーム-1")]), listed("Tags", [tag("équipe!")])),
    ("tags.1.member.value", "length", listed("Tags", [tag("k", "v" * 256)]), listed("Tags", [tag("k", "v" * 257)])),
    ("tags.1.member.value", "pattern", listed("Tags", [tag("k", "_.:/=+-@")]), listed("Tags", [tag("k", "a&b")])),
    ("tags.1.member.value", "not be null", listed("Tags", [tag("k")]), {"Tags.member.1.Key": "k"}),
    (
        "transitiveTagKeys",
        "length",
        {**listed("Tags", FIFTY), **{f"TransitiveTagKeys.member.{i}": str(i) for i in range(50)}},
        {f"TransitiveTagKeys.member.{i}": str(i) for i in range(51)},
    ),
    (
        "transitiveTagKeys",
        "pattern",
        {**listed("Tags", [tag("k")]), "TransitiveTagKeys.member.1": "k"},
        {"TransitiveTagKeys.member.1": "a,b"},
    ),
    ("policyArns", "length", listed("PolicyArns", TEN), listed("PolicyArns", [*TEN, {"arn": READ_ONLY}])),
    (
        "policyArns.1.member.arn",
        "length",
        listed("PolicyArns", [{"arn": "arn:aws:iam::aws:pol"}]),
        listed("PolicyArns", [{"arn": "arn:aws:iam::aws:po"}]),
    ),
]

# A role that does not exist, half an MFA code, no policy and no policy's ARN: refused, but not for a limit.
WRONG_IN_OTHER_WAYS = {"roleArn", "serialNumber", "tokenCode", "policy", "policyArns.1.member.arn"}


@pytest.mark.parametrize(("path", "rule", "inside", "outside"), LIMITS)
def test_each_limit_of_assume_role_is_kept_on_both_sides(
    aws: StrictAws, path: str, rule: str, inside: dict[str, str], outside: dict[str, str]
) -> None:
    whole = {"RoleArn": LONG, "RoleSessionName": "boaty"}
    taken = asked(aws, "AssumeRole", {**whole, **inside})
    assert "validation error" not in taken
    assert "<AssumeRoleResult>" in taken or path in WRONG_IN_OTHER_WAYS
    said = asked(aws, "AssumeRole", {**whole, **outside})
    assert re.search(r"<Code>ValidationError</Code><Message>\d validation errors? detected: Value ", said)
    assert re.search(rf"at '{re.escape(path)}' failed to satisfy constraint: Member must .*{rule}", said)


@pytest.mark.parametrize("missing", ["RoleArn", "RoleSessionName"])
def test_what_assume_role_needs_is_named_where_it_is_missing(aws: StrictAws, missing: str) -> None:
    whole = {"RoleArn": LONG, "RoleSessionName": "boaty"}
    said = asked(aws, "AssumeRole", {name: value for name, value in whole.items() if name != missing})
    path = missing[0].lower() + missing[1:]
    assert f"Value null at '{path}' failed to satisfy constraint: Member must not be null" in said


@pytest.mark.parametrize(("inside", "outside"), [("900", "899"), ("129600", "129601")])
def test_a_users_session_lasts_15_minutes_to_36_hours(aws: StrictAws, inside: str, outside: str) -> None:
    assert "<GetSessionTokenResult>" in asked(aws, "GetSessionToken", {"DurationSeconds": inside})
    said = asked(aws, "GetSessionToken", {"DurationSeconds": outside})
    assert f"Value '{outside}' at 'durationSeconds' failed to satisfy constraint: Member must have value" in said


def test_fifty_tags_that_all_go_along_are_taken(sts: AwsClient, aws: StrictAws) -> None:
    keys = [one["Key"] for one in FIFTY]
    given = assume(sts, PLAIN, Tags=FIFTY, TransitiveTagKeys=keys)
    assert aws.session(given["AccessKeyId"]).transitive_tags == tuple(keys)


# Regions


def test_a_region_can_be_switched_off(client: Client, aws: StrictAws) -> None:
    aws.disable_region("ap-east-1")
    there = client.sts(BOATY, "ap-east-1")
    assert refusal(lambda: assume(there, PLAIN)) == (
        "RegionDisabledException",
        403,
        "STS is not activated in this region for account:482109375526. Your account administrator can activate STS in "
        "this region using the IAM Console.",
    )
    assert "account:111122223333" in refusal(there.get_session_token).message
    assert there.get_caller_identity()["Arn"] == BOATY.arn
    assert assume(client.sts(BOATY), PLAIN)


# Web identity


@pytest.fixture
def unsigned(aws: StrictAws) -> AwsClient:
    config = Config(signature_version=UNSIGNED, retries={"total_max_attempts": 1}, proxies={})
    return cast("AwsClient", Session().create_client("sts", "eu-west-1", endpoint_url=aws.url, config=config))


def with_token(unsigned: AwsClient, arn: str = FROM_TOKEN, **more: object) -> Credentials:
    given = {"RoleArn": arn, "RoleSessionName": "boaty", "WebIdentityToken": TOKEN, **more}
    credentials: Credentials = unsigned.assume_role_with_web_identity(**given)["Credentials"]
    return credentials


def test_a_token_that_the_role_trusts_gives_a_session_of_the_role(
    unsigned: AwsClient, client: Client, aws: StrictAws
) -> None:
    session = client.sts_of(with_token(unsigned))
    arn = "arn:aws:sts::204815162342:assumed-role/FromToken/boaty"
    assert session.get_caller_identity()["Arn"] == arn
    assert "1 hour session limit" in refusal(lambda: assume(session, LONG, DurationSeconds=3601)).message
    first = aws.calls[0]
    assert (first.action, first.caller_arn, first.region) == ("AssumeRoleWithWebIdentity", "", "")
    assert TOKEN not in repr(aws.calls)


def test_a_token_that_nobody_trusts_is_no_identity(unsigned: AwsClient) -> None:
    said = refusal(lambda: with_token(unsigned, WebIdentityToken="another"))
    assert said[:2] == ("InvalidIdentityToken", 400)


@pytest.mark.parametrize("arn", [PLAIN, "arn:aws:iam::204815162342:role/Missing"])
def test_a_token_opens_only_the_roles_that_trust_it(unsigned: AwsClient, arn: str) -> None:
    said = refusal(lambda: with_token(unsigned, arn))
    assert said == ("AccessDenied", 403, "Not authorized to perform sts:AssumeRoleWithWebIdentity")


def test_a_session_by_token_keeps_to_the_roles_maximum_and_the_limits(unsigned: AwsClient) -> None:
    assert "MaxSessionDuration" in refusal(lambda: with_token(unsigned, DurationSeconds=3601)).message
    assert with_token(unsigned, Policy=policy_of(2048))
    said = refusal(lambda: with_token(unsigned, Policy=policy_of(2049)))
    assert said.message.endswith(
        "at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048"
    )
    long = refusal(lambda: with_token(unsigned, WebIdentityToken="t" * 20001))
    assert "at 'webIdentityToken' failed to satisfy constraint" in long.message
    assert "ttt" not in long.message
