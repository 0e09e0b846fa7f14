"""STS as AWS answers it: for each call a result or a refusal in AWS's words.

The limits are those of the STS service model, the texts those that users report (aws-facts.md). Not enforced: what a
session's own policies allow it; they are kept for a test to look at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial

from roleswitch.demo.accounts import Accounts, Caller, Kind, StrictRole, StrictSession, User, unique_id
from roleswitch.demo.mfa import TokenCodes
from roleswitch.demo.query import Limits, Result, check, constraint, wrong_values
from roleswitch.demo.session_policy import check_policy, packed_size
from roleswitch.demo.session_terms import Terms, policy_arns, terms_of_chain, wrong_policy_arns, wrong_tags
from roleswitch.demo.signature import AwsError
from roleswitch.demo.trust_policy import TrustedRole, context_of

__all__ = ["UNSIGNED_ACTIONS", "StrictRole", "StrictSts", "User"]

CHAINED_MOST = timedelta(hours=1)
ROOT_MOST = timedelta(hours=1)
UNSIGNED_ACTIONS = frozenset({"AssumeRoleWithWebIdentity"})

_LEAST_SECONDS = 900
_POLICY = r"[\u0009\u000A\u000D\u0020-\u00FF]+"
_NO_LIMIT = 10**9
_MFA = {
    "SerialNumber": Limits(9, 256, r"[\w+=/:,.@-]*"),
    "TokenCode": Limits(6, 6, r"[\d]*"),
}
_ROLE = {
    "RoleArn": Limits(20, 2048),
    "RoleSessionName": Limits(2, 64, r"[\w+=,.@-]*"),
}
_ASSUME_ROLE = {
    **_ROLE,
    "ExternalId": Limits(2, 1224, r"[\w+=,.@:\/-]*"),
    **_MFA,
    # The reserved prefix aws: is outside the pattern already.
    "SourceIdentity": Limits(2, 64, r"[\w+=,.@-]*"),
    "Policy": Limits(1, _NO_LIMIT, _POLICY),
}
_FEDERATION_TOKEN = {"Name": Limits(2, 32, r"[\w+=,.@-]*"), "Policy": Limits(1, 2048, _POLICY)}
_WEB_IDENTITY = {**_ROLE, "WebIdentityToken": Limits(4, 20000), "Policy": Limits(1, 2048, _POLICY)}


class StrictSts:
    """The actions of STS on `accounts`. Safe for use by several threads."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self._token_codes = TokenCodes(accounts.clock)
        self._disabled_regions: set[str] = set()

    def accept_token_code(self, serial: str, code: str) -> None:
        """Take `code` of that MFA device, once."""
        with self._accounts.lock:
            self._token_codes.accept(serial, code)

    def disable_region(self, region: str) -> None:
        """Let no account have sessions from STS in `region`."""
        with self._accounts.lock:
            self._disabled_regions.add(region)

    def answer_unsigned(self, parameters: Mapping[str, str]) -> Result:
        """The result's fields of an action of UNSIGNED_ACTIONS. Raises AwsError."""
        with self._accounts.lock:
            return self._assume_role_with_web_identity(parameters)

    def answer(self, caller: Caller, parameters: Mapping[str, str], region: str) -> Result:
        """The result's fields of every other action. Raises AwsError."""
        action = parameters.get("Action", "")
        with self._accounts.lock:
            match action:
                case "GetCallerIdentity":
                    return {"Arn": caller.arn, "UserId": caller.user_id, "Account": caller.account_id}
                case "GetSessionToken":
                    return self._session_token(caller, parameters, region)
                case "GetFederationToken":
                    return self._federation_token(caller, parameters, region)
                case "AssumeRole":
                    return self._assume_role(caller, parameters, region)
        version = parameters.get("Version", "")
        raise AwsError("InvalidAction", f"Could not find operation {action} for version {version}")

    # ------------------------------------------------------------ the actions

    def _session_token(self, caller: Caller, parameters: Mapping[str, str], region: str) -> Result:
        seconds, wrong = _seconds(parameters, default=43200, most=129600)
        check([*wrong_values(parameters, _MFA), *wrong])
        if caller.kind is not Kind.USER:
            raise AwsError("AccessDenied", "Cannot call GetSessionToken with session credentials", 403)
        self._check_region(region, caller.account_id)
        lasts = timedelta(seconds=seconds)
        mfa = self._token_code_given(caller, parameters)
        # A longer one is cut and not refused [doc].
        expiration = self._end_of(min(lasts, ROOT_MOST) if caller.is_root else lasts)
        with_token = Caller(caller.arn, caller.user_id, Kind.USER_SESSION)
        return {"Credentials": self._accounts.give(with_token, StrictSession(caller.arn, expiration, mfa=mfa))}

    def _federation_token(self, caller: Caller, parameters: Mapping[str, str], region: str) -> Result:
        seconds, wrong = _seconds(parameters, default=43200, most=129600)
        check([*wrong_values(parameters, _FEDERATION_TOKEN, ("Name",)), *wrong, *wrong_policy_arns(parameters)])
        if caller.kind is not Kind.USER:
            raise AwsError("AccessDenied", "Cannot call GetFederationToken with session credentials", 403)
        self._check_region(region, caller.account_id)
        arns, policy = policy_arns(parameters, caller.arn), parameters.get("Policy")
        if policy is not None:
            check_policy(policy)
        name, account = parameters["Name"], caller.account_id
        lasts = timedelta(seconds=seconds)
        federated = Caller(
            f"arn:{caller.partition}:sts::{account}:federated-user/{name}", f"{account}:{name}", Kind.FEDERATED_USER
        )
        session = StrictSession(
            federated.arn,
            self._end_of(min(lasts, ROOT_MOST) if caller.is_root else lasts),
            policy_arns=arns,
            policy=policy,
        )
        answer: dict[str, str | Mapping[str, str]] = {
            "Credentials": self._accounts.give(federated, session),
            "FederatedUser": {"FederatedUserId": federated.user_id, "Arn": federated.arn},
        }
        if packed := packed_size(policy, arns, {}):
            answer["PackedPolicySize"] = str(packed)
        return answer

    def _assume_role(self, caller: Caller, parameters: Mapping[str, str], region: str) -> Result:
        seconds, wrong = _seconds(parameters, default=3600, most=43200)
        required = ("RoleArn", "RoleSessionName")
        wrong_lists = [*wrong_tags(parameters), *wrong_policy_arns(parameters)]
        check([*wrong_values(parameters, _ASSUME_ROLE, required), *wrong, *wrong_lists])
        arn = _role_arn(parameters)
        terms = terms_of_chain(parameters, arn, caller)
        if caller.is_root:
            raise AwsError("AccessDenied", "Roles may not be assumed by root accounts.", 403)
        self._check_region(region, arn.split(":")[4])
        mfa = self._token_code_given(caller, parameters) or caller.mfa
        role = self._authorized(caller, arn, terms, parameters, mfa)
        if caller.kind is not Kind.USER and timedelta(seconds=seconds) > CHAINED_MOST:
            raise AwsError(
                "ValidationError",
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
            )
        return self._role_session(
            role,
            parameters["RoleSessionName"],
            timedelta(seconds=seconds),
            terms,
            mfa,
            by_long_term_key=caller.kind is Kind.USER,
        )

    def _assume_role_with_web_identity(self, parameters: Mapping[str, str]) -> Result:
        seconds, wrong = _seconds(parameters, default=3600, most=43200)
        required = ("RoleArn", "RoleSessionName", "WebIdentityToken")
        # A token is a secret, which AWS's words for what is wrong would repeat.
        shown = {**parameters, "WebIdentityToken": "*" * len(parameters.get("WebIdentityToken", ""))}
        given = shown if "WebIdentityToken" in parameters else parameters
        check([*wrong_values(given, _WEB_IDENTITY, required), *wrong, *wrong_policy_arns(parameters)])
        arn, token = _role_arn(parameters), parameters["WebIdentityToken"]
        terms = Terms(policy_arns=policy_arns(parameters, arn), policy=parameters.get("Policy"))
        if not self._accounts.is_web_identity(token):
            raise AwsError(
                "InvalidIdentityToken",
                "Couldn't retrieve verification key from your identity provider,  please reference "
                "AssumeRoleWithWebIdentity documentation for requirements",
            )
        role = self._accounts.role(arn)
        if role is None or role.deny or role.explicit_deny or token not in role.web_identity_tokens:
            raise AwsError("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", 403)
        return self._role_session(role, parameters["RoleSessionName"], timedelta(seconds=seconds), terms, mfa=False)

    # ------------------------------------------------------------ what they have in common

    def _role_session(
        self,
        role: StrictRole,
        session_name: str,
        lasts: timedelta,
        terms: Terms,
        mfa: bool,
        *,
        by_long_term_key: bool = False,
    ) -> Mapping[str, str | Mapping[str, str]]:
        if lasts > role.max_session:
            raise AwsError(
                "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
            )
        if terms.policy is not None:
            check_policy(terms.policy)
        packed = packed_size(terms.policy, terms.policy_arns, terms.tags)
        _, partition, _, _, account_id, path = role.arn.split(":")
        assumed = Caller(
            # The session's ARN has the role's name without its path.
            f"arn:{partition}:sts::{account_id}:assumed-role/{path.rpartition('/')[2]}/{session_name}",
            f"{unique_id('AROA', role.arn)}:{session_name}",
            Kind.ROLE,
            role_arn=role.arn,
        )
        session = StrictSession(
            assumed.arn,
            self._end_of(lasts),
            mfa=mfa,
            source_identity=terms.source_identity,
            tags=terms.tags,
            transitive_tags=terms.transitive_tags,
            policy_arns=terms.policy_arns,
            policy=terms.policy,
            by_long_term_key=by_long_term_key,
        )
        answer: dict[str, str | Mapping[str, str]] = {
            "Credentials": self._accounts.give(assumed, session),
            "AssumedRoleUser": {"AssumedRoleId": assumed.user_id, "Arn": assumed.arn},
        }
        if packed:
            answer["PackedPolicySize"] = str(packed)
        if terms.source_identity:
            answer["SourceIdentity"] = terms.source_identity
        return answer

    def _authorized(
        self, caller: Caller, arn: str, terms: Terms, parameters: Mapping[str, str], mfa: bool
    ) -> StrictRole:
        """The role. Raises AwsError where one of the policies in between does not allow the call."""

        def refused(ending: str, action: str = "sts:AssumeRole") -> AwsError:
            text = f"User: {caller.arn} is not authorized to perform: {action} on resource: {arn}{ending}"
            return AwsError("AccessDenied", text, 403)

        role = self._accounts.role(arn)
        if role and role.explicit_deny:
            raise refused(f" with an explicit deny in {_with_article(role.explicit_deny)}")
        user = self._accounts.user(caller.arn)
        if user and not _may_assume(user, arn, role):
            raise refused(" because no identity-based policy allows the sts:AssumeRole action")
        if role is None:
            raise refused("")
        if isinstance(role, TrustedRole):
            may = partial(role.admits, caller=caller, context=context_of(caller, parameters, mfa=mfa))
            admits, tags, identity = map(may, ("sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"))
        else:
            admits = _admits(role, caller, terms, parameters.get("ExternalId"), mfa)
            tags, identity = role.allows_tags, role.allows_source_identity
        if not admits:
            raise refused(role.ending)
        if terms.tags and not tags:
            raise refused("", "sts:TagSession")
        if terms.source_identity and not identity:
            raise refused("", "sts:SetSourceIdentity")
        return role

    def _token_code_given(self, caller: Caller, parameters: Mapping[str, str]) -> bool:
        serial, code = parameters.get("SerialNumber"), parameters.get("TokenCode")
        if serial is None and code is None:
            return False
        if serial is None or code is None:
            raise _mfa_failed(", must provide both MFA serial number and one time pass code.")
        user = self._accounts.user(caller.arn)
        # No session has a device of its own. What AWS says to one is not documented; this is what it says to a
        # serial number that is not the caller's.
        if caller.kind is not Kind.USER or user is None or serial != user.mfa_serial:
            raise _mfa_failed(
                ", unable to validate MFA code.  Please verify your MFA serial number is valid and associated with "
                "this user."
            )
        if user.any_token_code and self._token_codes.is_new(serial, code):
            return True
        if not self._token_codes.use(serial, user.totp_secret, code):
            raise _mfa_failed(" with invalid MFA one time pass code. ")
        return True

    def _check_region(self, region: str, account_id: str) -> None:
        if region in self._disabled_regions:
            raise AwsError(
                "RegionDisabledException",
                f"STS is not activated in this region for account:{account_id}. Your account administrator can "
                "activate STS in this region using the IAM Console.",
                403,
            )

    def _end_of(self, lasts: timedelta) -> datetime:
        return (self._accounts.clock() + lasts).replace(microsecond=0)


def _admits(role: StrictRole, caller: Caller, terms: Terms, external_id: str | None, mfa: bool) -> bool:
    """Whether the role's trust policy lets the call in."""
    tag_keys = {key.lower() for key in terms.tags}
    return (
        not role.deny
        and role.arn.split(":")[1] == caller.partition
        and not caller.principals.isdisjoint(role.trusts)
        and role.external_id in {None, external_id}
        and (mfa or not role.mfa_required)
        and (terms.source_identity is not None or not role.requires_source_identity)
        and {key.lower() for key in role.requires_tags} <= tag_keys
    )


def _may_assume(user: User, arn: str, role: StrictRole | None) -> bool:
    """Whether the user's own policy allows the call, or is not asked for."""
    if user.may_assume is None or arn in user.may_assume:
        return True
    in_its_account = arn.split(":")[4] == user.account_id
    return role is not None and in_its_account and not {user.arn, "*"}.isdisjoint(role.trusts)


def _with_article(policy: str) -> str:
    if policy.startswith("role trust policy"):
        return f"the {policy}"
    return f"an {policy}" if policy[0] in "aeiou" else f"a {policy}"


def _mfa_failed(ending: str) -> AwsError:
    return AwsError("AccessDenied", f"MultiFactorAuthentication failed{ending}", 403)


# ---------------------------------------------------------------- parameters


def _seconds(parameters: Mapping[str, str], default: int, most: int) -> tuple[int, list[str]]:
    """The DurationSeconds, and AWS's words for what is wrong with it. Raises AwsError where it is no number."""
    text = parameters.get("DurationSeconds", str(default))
    if not re.fullmatch(r"-?\d{1,9}", text, re.ASCII):
        raise AwsError("MalformedInput", "Invalid Argument")
    seconds = int(text)
    wrong = []
    if seconds < _LEAST_SECONDS:
        rule = f"have value greater than or equal to {_LEAST_SECONDS}"
        wrong.append(constraint("durationSeconds", text, rule))
    if seconds > most:
        wrong.append(constraint("durationSeconds", text, f"have value less than or equal to {most}"))
    return seconds, wrong


def _role_arn(parameters: Mapping[str, str]) -> str:
    arn = parameters["RoleArn"]
    if not re.fullmatch(r"arn:[a-z-]+:iam::\d{12}:role/[\w+=,.@/-]+", arn, re.ASCII):
        raise AwsError("ValidationError", f"{arn} is invalid")
    return arn
