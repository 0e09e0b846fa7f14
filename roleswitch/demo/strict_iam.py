"""IAM as AWS answers it, as far as a user's own access keys and MFA devices need it; iam_roles.py has what roles need.

Not enforced: paging, which lists of at most two have no use for.
"""

from __future__ import annotations

from collections.abc import Mapping

from roleswitch.demo.accounts import Accounts, Caller, Kind, User, UserKey, timestamp, unknown_key
from roleswitch.demo.iam_roles import ROLE_ACTIONS, IamRoles
from roleswitch.demo.query import Limits, Result, check, constraint, wrong_values
from roleswitch.demo.signature import AwsError

MOST_KEYS = 2

_LIMITS = {
    "UserName": Limits(1, 128, r"[\w+=,.@-]+"),
    "AccessKeyId": Limits(16, 128, r"[\w]+"),
}
_STATUSES = ("Active", "Inactive")
GLOBAL_REGIONS = {
    "aws": "us-east-1",
    "aws-us-gov": "us-gov-west-1",
    "aws-cn": "cn-north-1",
    "aws-eusc": "eusc-de-east-1",
    "aws-iso": "us-iso-east-1",
    "aws-iso-b": "us-isob-east-1",
}
"""IAM and Organizations are one for each partition, and signed for its one region."""


class StrictIam:
    """The actions of IAM on `accounts`. Safe for use by several threads."""

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts
        self.roles = IamRoles(accounts)

    def answer(self, caller: Caller, parameters: Mapping[str, str], region: str) -> Result:
        """The result's fields, none where the action has no result. Raises AwsError."""
        if region != GLOBAL_REGIONS[caller.partition]:
            text = f"Credential should be scoped to a valid region, not '{region}'. "
            raise AwsError("SignatureDoesNotMatch", text, 403)
        if caller.kind is Kind.USER_SESSION and not caller.mfa:
            # "You cannot call any IAM API operations unless MFA authentication information is included" [model].
            raise unknown_key()
        action = parameters.get("Action", "")
        with self._accounts.lock:
            match action:
                case "CreateAccessKey":
                    return self._create_access_key(caller, parameters)
                case "ListAccessKeys":
                    return self._list_access_keys(caller, parameters)
                case "UpdateAccessKey":
                    return self._update_access_key(caller, parameters)
                case "DeleteAccessKey":
                    return self._delete_access_key(caller, parameters)
                case "GetAccessKeyLastUsed":
                    return self._access_key_last_used(caller, parameters)
                case "ListMFADevices":
                    return self._list_mfa_devices(caller, parameters)
                case "GetUser":
                    return self._get_user(caller, parameters)
                case _ if action in ROLE_ACTIONS:
                    return self.roles.answer(caller, parameters)
        version = parameters.get("Version", "")
        raise AwsError("InvalidAction", f"Could not find operation {action} for version {version}")

    # ------------------------------------------------------------ access keys

    def _create_access_key(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        check(wrong_values(parameters, _LIMITS))
        user = self._manager_of(caller, parameters)
        if len(self._accounts.keys_of(user)) >= MOST_KEYS:
            raise AwsError("LimitExceeded", f"Cannot exceed quota for AccessKeysPerUser: {MOST_KEYS}", 409)
        key = self._accounts.new_key(user)
        return {"AccessKey": {**_told(user, key), "SecretAccessKey": key.secret_access_key}}

    def _list_access_keys(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        check(wrong_values(parameters, _LIMITS))
        user = self._manager_of(caller, parameters)
        told = [_told(user, key) for key in self._accounts.keys_of(user)]
        return {"AccessKeyMetadata": told, "IsTruncated": "false"}

    def _update_access_key(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        wrong = wrong_values(parameters, _LIMITS, required=("AccessKeyId", "Status"))
        status = parameters.get("Status")
        if status is not None and status not in _STATUSES:
            wrong.append(constraint("status", status, f"satisfy enum value set: [{', '.join(_STATUSES)}]"))
        check(wrong)
        key = self._key_of(self._manager_of(caller, parameters), parameters["AccessKeyId"])
        self._accounts.set_active(key, status == "Active")
        return {}

    def _delete_access_key(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        check(wrong_values(parameters, _LIMITS, required=("AccessKeyId",)))
        key = self._key_of(self._manager_of(caller, parameters), parameters["AccessKeyId"])
        self._accounts.remove_key(key.access_key_id)
        return {}

    def _access_key_last_used(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        check(wrong_values(parameters, _LIMITS, required=("AccessKeyId",)))
        access_key_id = parameters["AccessKeyId"]
        key = self._accounts.key(access_key_id)
        user = self._accounts.user(key.user_arn) if key else None
        if key is None or user is None or not _is_its_own(caller, user):
            # AWS does not tell a key of another account from one that does not exist.
            raise _refused(caller, "GetAccessKeyLastUsed", f"access key {access_key_id}", "")
        self._check_may_manage(caller, "GetAccessKeyLastUsed", f"access key {access_key_id}")
        use = key.last_use
        told = {"ServiceName": use.service if use else "N/A", "Region": use.region if use else "N/A"}
        if use:
            told["LastUsedDate"] = timestamp(use.moment)
        return {"UserName": user.name, "AccessKeyLastUsed": told}

    # ------------------------------------------------------------ the user

    def _list_mfa_devices(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        check(wrong_values(parameters, _LIMITS))
        user = self._reader_of(caller, parameters)
        devices = []
        if user.mfa_serial:
            enabled = timestamp(self._accounts.known_since(user))
            devices.append({"UserName": user.name, "SerialNumber": user.mfa_serial, "EnableDate": enabled})
        return {"MFADevices": devices, "IsTruncated": "false"}

    def _get_user(self, caller: Caller, parameters: Mapping[str, str]) -> Result:
        check(wrong_values(parameters, _LIMITS))
        user = self._reader_of(caller, parameters)
        path = "/" if user.is_root else user.arn.partition(":user")[2].removesuffix(user.name)
        created = timestamp(self._accounts.known_since(user))
        told = {"Path": path, "UserName": user.name, "UserId": user.user_id, "Arn": user.arn, "CreateDate": created}
        return {"User": told}

    # ------------------------------------------------------------ who may

    def _manager_of(self, caller: Caller, parameters: Mapping[str, str]) -> User:
        """The user whose keys the call is about. Raises AwsError where the caller may not manage them."""
        action = parameters["Action"]
        user = self._meant(caller, parameters)
        self._check_may_manage(caller, action, f"user {user.name}")
        return user

    def _reader_of(self, caller: Caller, parameters: Mapping[str, str]) -> User:
        """The user that the call is about. Raises AwsError where the caller may not look at it."""
        user = self._meant(caller, parameters)
        by = self._accounts.user(caller.arn)
        if by is None or not by.may_read_user:
            raise _not_allowed(caller, parameters["Action"], f"user {user.name}")
        return user

    def _meant(self, caller: Caller, parameters: Mapping[str, str]) -> User:
        """The user of the call: the caller's own where none is named. Raises AwsError."""
        action, name = parameters["Action"], parameters.get("UserName")
        own = self._accounts.user(caller.arn)
        if name is None:
            if own is None:
                raise AwsError("ValidationError", "Must specify userName when calling with non-User credentials")
            return own
        if own is None or (name != own.name and not own.is_root):
            raise _not_allowed(caller, action, f"user {name}")
        user = self._accounts.users_of(own).get(name)
        if user is None:
            raise AwsError("NoSuchEntity", f"The user with name {name} cannot be found.", 404)
        return user

    def _check_may_manage(self, caller: Caller, action: str, resource: str) -> None:
        by = self._accounts.user(caller.arn)
        if by is None or not by.may_manage_keys:
            raise _not_allowed(caller, action, resource)
        if by.keys_need_mfa and not caller.mfa:
            raise _refused(caller, action, resource, " with an explicit deny in an identity-based policy")

    def _key_of(self, user: User, access_key_id: str) -> UserKey:
        key = self._accounts.key(access_key_id)
        if key is None or key.user_arn != user.arn:
            raise AwsError("NoSuchEntity", f"The Access Key with id {access_key_id} cannot be found.", 404)
        return key


def _is_its_own(caller: Caller, user: User) -> bool:
    same_account = (caller.account_id, caller.partition) == (user.account_id, user.partition)
    return same_account and (caller.is_root or caller.arn == user.arn)


def _not_allowed(caller: Caller, action: str, resource: str) -> AwsError:
    ending = f" because no identity-based policy allows the iam:{action} action"
    return _refused(caller, action, resource, ending)


def _refused(caller: Caller, action: str, resource: str, ending: str) -> AwsError:
    text = f"User: {caller.arn} is not authorized to perform: iam:{action} on resource: {resource}{ending}"
    return AwsError("AccessDenied", text, 403)


def _told(user: User, key: UserKey) -> Mapping[str, str]:
    status = "Active" if key.active else "Inactive"
    return {
        "UserName": user.name,
        "AccessKeyId": key.access_key_id,
        "Status": status,
        "CreateDate": timestamp(key.created),
    }
