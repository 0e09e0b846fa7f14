"""AccessDenied in words, by what AWS says after it. Texts: IAM user guide, and what users of other tools reported."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from roleswitch.core.explain import Asked
from roleswitch.core.role import Arn
from roleswitch.errors import Action, RoleRefused, SourceRefused, StsTrouble
from tests.core.test_explain import (
    ASKED,
    BOATY,
    NOW,
    READ_ONLY,
    ROLE,
    SERIAL,
    WHO_AND_WHAT,
    actions,
    argument,
    asked,
    asked_for,
    said,
)

HUB = "arn:aws:sts::665022189041:assumed-role/NetworkOps/boaty"
ADMINS = "arn:aws:sts::665022189041:assumed-role/AWSReservedSSO_AdministratorAccess_0123456789abcdef/boaty@acme.com"
OWN_ROLE = Arn("aws", "111122223333", "Reader")
NO_EXTERNAL_ID = "It asks for an external ID, and this role has none here."
OTHER_ACCOUNT = (
    "It names another user or account than boaty of 1111-2222-3333, which is not the role's account 7064-6902-4316."
)
OWN_ACCOUNT = "It names neither boaty nor the account 1111-2222-3333, though that is the role's own."
NO_MFA = "It asks for MFA, and this call had none."
NOTHING_ELSE = (
    "It asks for tags, a source identity, an organisation or a network address: this call had no tags, no source "
    "identity."
)


def denied(ending: str = "", what: Asked = ASKED, *, caller: str = BOATY, action: str = "sts:AssumeRole") -> StsTrouble:
    resource = what.role.arn if what.role else "user boaty"
    return said(
        "AccessDenied", f"User: {caller} is not authorized to perform: {action} on resource: {resource}{ending}", what
    )


def allows_nothing(policy: str, action: str = "sts:AssumeRole") -> str:
    return f" because no {policy} allows the {action} action"


NO_TRUST = allows_nothing("role trust policy")


# ---------------------------------------------------------------- the caller's own policy


def test_a_missing_permission_of_the_caller_is_told_with_the_statement_to_add() -> None:
    trouble = denied(allows_nothing("identity-based policy"))
    assert type(trouble) is RoleRefused
    assert str(trouble) == (
        f"boaty has no permission to assume Partner bucket: the policy of boaty lacks sts:AssumeRole on {ROLE.arn}."
        f"{WHO_AND_WHAT}"
    )
    assert trouble.causes == (
        "An administrator of 1111-2222-3333 can add the statement.",
        "The role is in another account, 7064-6902-4316: its trust policy has to let boaty in as well.",
    )
    assert actions(trouble) == [Action.COPY_POLICY, Action.COPY_TRUST_POLICY]
    assert json.loads(argument(trouble, Action.COPY_POLICY))["Statement"] == [
        {"Effect": "Allow", "Action": "sts:AssumeRole", "Resource": str(ROLE.arn)}
    ]


def test_in_its_own_account_a_trust_policy_that_names_the_caller_is_enough() -> None:
    trouble = denied(allows_nothing("identity-based policy"), asked_for(arn=OWN_ROLE))
    assert trouble.causes[1] == (
        "1111-2222-3333 calls a role of its own account: a trust policy that names boaty itself, and not the account, "
        "is enough too."
    )
    assert actions(trouble) == [Action.COPY_POLICY, Action.COPY_TRUST_POLICY]


# ---------------------------------------------------------------- the role's trust policy


def test_a_trust_policy_of_another_account_most_likely_asks_for_the_external_id_that_is_not_set() -> None:
    trouble = denied(NO_TRUST, asked(mfa_serial=SERIAL))
    assert type(trouble) is RoleRefused
    assert str(trouble) == f"northwind's role does not let boaty in. AWS names its trust policy.{WHO_AND_WHAT}"
    assert trouble.causes == (NO_EXTERNAL_ID, OTHER_ACCOUNT, NO_MFA, NOTHING_ELSE)
    assert actions(trouble) == [
        Action.EDIT_EXTERNAL_ID,
        Action.TRY_WITH_MFA,
        Action.COPY_TRUST_POLICY,
        Action.EDIT_ROLE,
    ]
    assert argument(trouble, Action.TRY_WITH_MFA) == SERIAL


def test_aws_leaves_the_resource_out_where_it_names_the_trust_policy() -> None:
    text = f"User: {BOATY} is not authorized to perform: sts:AssumeRole{NO_TRUST}"
    assert said("AccessDenied", text).causes == denied(NO_TRUST).causes


def test_an_external_id_that_is_set_comes_after_the_code_that_was_not_given() -> None:
    trouble = denied(NO_TRUST, replace(asked_for(external_id="acme-rel"), mfa_serial=SERIAL))
    assert trouble.causes[:3] == (
        NO_MFA,
        "It asks for another external ID than the one set here, which has 8 characters.",
        OTHER_ACCOUNT,
    )
    assert actions(trouble)[0] is Action.TRY_WITH_MFA
    assert "acme-rel" not in f"{trouble} {trouble.causes}"


@pytest.mark.parametrize(
    ("external_id", "oddity"),
    [
        ("acme-rel,", "has 9 characters and ends with ,."),
        ("=acme-rel", "has 9 characters and begins with =."),
        ("arn:aws:iam::706469024316:role/Reader", "has 37 characters and looks like an ARN."),
        ("https://acme.example/id", "has 23 characters and looks like a web address."),
        ("706469024316", "has 12 characters and looks like an account ID."),
        ("sts:ExternalId=acme-rel", "has 23 characters and begins with the name of the field."),
        ("6F9619FF-8B86-D011-B42D-00CF4FC964FF", "has 36 characters and is in capitals, which count."),
        ("6f9619ff-8b86-d011-b42d-00cf4fc964ff", "has 36 characters."),
        ("c29tZXRoaW5n==", "has 14 characters."),
    ],
)
def test_what_is_odd_in_an_external_id_is_told_first_and_without_showing_it(external_id: str, oddity: str) -> None:
    what = replace(asked_for(external_id=external_id), mfa_serial=SERIAL)
    (cause,) = [cause for cause in denied(NO_TRUST, what).causes if "external ID" in cause]
    assert cause == f"It asks for another external ID than the one set here, which {oddity}"
    if " and " in oddity:
        assert denied(NO_TRUST, what).causes[0] == denied("", what).causes[0] == cause


def test_in_the_callers_own_account_nobody_asks_for_an_external_id_first() -> None:
    trouble = denied(NO_TRUST, asked_for(arn=OWN_ROLE, account_name=""))
    assert str(trouble).startswith("111122223333's role does not let boaty in.")
    assert trouble.causes == (OWN_ACCOUNT, NO_EXTERNAL_ID, NO_MFA, NOTHING_ELSE)
    with_device = denied(NO_TRUST, replace(asked_for(arn=OWN_ROLE), mfa_serial=SERIAL))
    assert with_device.causes[:2] == (NO_MFA, OWN_ACCOUNT)


def test_a_device_that_is_not_known_is_to_be_set() -> None:
    trouble = denied(NO_TRUST)
    assert NO_MFA in trouble.causes
    assert actions(trouble)[:2] == [Action.EDIT_EXTERNAL_ID, Action.EDIT_MFA]


def test_mfa_is_no_cause_where_a_code_was_given() -> None:
    assert not [cause for cause in denied(NO_TRUST, asked(with_mfa=True)).causes if "MFA" in cause]


def test_after_an_mfa_session_the_trust_policy_may_want_a_newer_code() -> None:
    trouble = denied(NO_TRUST, asked(mfa_session=True, mfa_serial=SERIAL))
    assert "It asks for a more recent MFA code: this call had MFA, by the MFA session of work." in trouble.causes
    assert Action.TRY_WITH_MFA in actions(trouble)


def test_a_roles_session_is_told_that_it_never_carries_mfa() -> None:
    trouble = denied(NO_TRUST, asked(via="Network hub", caller=HUB, mfa_serial=SERIAL), caller=HUB)
    assert str(trouble).startswith("northwind's role does not let Network hub in.")
    assert str(trouble).endswith(f" {HUB} asked for {ROLE.arn}.")
    assert trouble.causes[1:3] == (
        "It names another role or account than the role NetworkOps (Network hub) of 6650-2218-9041, which is not the "
        "role's account 7064-6902-4316.",
        "It asks for MFA, which a role's session never carries: Network hub cannot meet that.",
    )
    assert actions(trouble) == [Action.EDIT_EXTERNAL_ID, Action.COPY_TRUST_POLICY, Action.EDIT_ROLE]


def test_identity_center_is_told_by_its_permission_set() -> None:
    trouble = denied(NO_TRUST, caller=ADMINS)
    assert str(trouble).startswith("northwind's role does not let the permission set AdministratorAccess in.")


def test_what_was_sent_along_is_told() -> None:
    what = replace(asked_for(tags={"team": "x"}, source_identity="boaty"), session_name="boaty@host")
    trouble = denied(NO_TRUST, what)
    assert trouble.causes[-1] == (
        "It asks for other tags, source identity or session name: this call had the source identity boaty and the tags "
        "team and the session name boaty@host."
    )
    assert Action.EDIT_SOURCE_IDENTITY in actions(trouble)
    assert Action.EDIT_TAGS in actions(denied(NO_TRUST, asked_for(tags={"Reason": "INC-1"})))


def test_a_role_of_another_partition_can_never_be_assumed() -> None:
    gov = BOATY.replace("arn:aws:", "arn:aws-us-gov:")
    for ending in (NO_TRUST, ""):
        assert denied(ending, caller=gov).causes[0] == (
            "The role is in the partition aws and boaty in aws-us-gov: nobody can assume a role of another partition. "
            "Choose a source of that one."
        )


# ---------------------------------------------------------------- the older form


def test_the_older_form_names_every_cause_and_begins_with_a_role_that_does_not_exist() -> None:
    trouble = denied()
    assert type(trouble) is RoleRefused
    assert str(trouble) == f"AWS refused Partner bucket to boaty and does not say why.{WHO_AND_WHAT}"
    assert trouble.causes == (
        "There is no role reports/Reader in 706469024316: AWS says the same then. Capitals count, and the path is part "
        "of the name.",
        f"Its trust policy{OTHER_ACCOUNT[2:]}",
        f"The policy of boaty lacks sts:AssumeRole on {ROLE.arn}: between accounts both policies are needed.",
        NO_MFA,
        NO_EXTERNAL_ID,
    )
    assert actions(trouble) == [
        Action.EDIT_ROLE,
        Action.EDIT_MFA,
        Action.EDIT_EXTERNAL_ID,
        Action.COPY_TRUST_POLICY,
        Action.COPY_POLICY,
    ]


def test_the_older_form_begins_with_the_code_that_was_not_given_where_a_device_is_known() -> None:
    trouble = denied("", replace(asked_for(arn=OWN_ROLE), mfa_serial=SERIAL))
    assert trouble.causes == (
        NO_MFA,
        "There is no role Reader in 111122223333: AWS says the same then. Capitals count.",
        f"Its trust policy{OWN_ACCOUNT[2:]}",
        f"The policy of boaty lacks sts:AssumeRole on {OWN_ROLE}: in its own account that is needed where the trust "
        "policy names only the account.",
        NO_EXTERNAL_ID,
    )
    assert actions(trouble)[0] is Action.TRY_WITH_MFA


def test_the_older_form_tells_of_tags_only_where_some_were_sent() -> None:
    assert denied("", asked_for(tags={"team": "x"})).causes[-1] == (
        "It asks for other tags, source identity or session name: this call had the tags team."
    )


def test_a_caller_that_aws_does_not_name_is_the_one_that_is_known() -> None:
    trouble = said("AccessDenied", "Access denied")
    assert str(trouble) == f"AWS refused Partner bucket to boaty and does not say why.{WHO_AND_WHAT}"


# ---------------------------------------------------------------- other kinds of policy


@pytest.mark.parametrize(
    ("policy", "whose"),
    [
        ("service control policy", "the organisation's service control policy: its administrators can change it"),
        ("resource control policy", "the organisation's resource control policy: its administrators can change it"),
        ("permissions boundary", "the permissions boundary of the caller: the account's administrators can change it"),
        ("session policy", "a session policy that limits the caller's own session"),
        (
            "VPC endpoint policy",
            "the policy of the VPC endpoint in between: the network's administrators can change it",
        ),
        ("resource-based policy", "the role's own policy: the administrators of northwind can change it"),
        ("zone policy", "the zone policy"),
    ],
)
def test_any_other_policy_that_allows_nothing_is_told_with_who_can_change_it(policy: str, whose: str) -> None:
    trouble = denied(allows_nothing(policy))
    assert type(trouble) is RoleRefused
    assert str(trouble) == f"No statement lets boaty assume Partner bucket in {whose}.{WHO_AND_WHAT}"


@pytest.mark.parametrize("form", [allows_nothing("session policy"), " with an explicit deny in a sessions policy"])
def test_a_session_policy_is_told_as_the_limit_that_it_is(form: str) -> None:
    assert denied(form, asked(via="Network hub")).causes[0] == (
        "The session of Network hub that called has a limit of its own, such as read only: assume Network hub without "
        "it, then try again."
    )
    limited = denied(form, asked_for(policy_arns=(READ_ONLY,)))
    assert limited.causes[0] == (
        "Partner bucket has a session policy here: its session can do no more than that, such as read only."
    )
    assert actions(limited) == [Action.EDIT_POLICY]
    assert denied(form).causes[0] == (
        "The session that called was limited where it was made: only who made it can lift that."
    )


SCP = "arn:aws:organizations::111122223333:policy/o-x/service_control_policy/p-1"
NO_USE = "Asking for more permissions elsewhere does not help while that statement is there."
OFTEN_MFA = "Such a statement often refuses whoever comes without MFA, and this call had none."


@pytest.mark.parametrize(
    ("ending", "where", "causes"),
    [
        (
            "a service control policy",
            "the organisation's service control policy: its administrators can change it",
            [NO_USE],
        ),
        (
            f"a service control policy: {SCP}",
            "the organisation's service control policy: its administrators can change it",
            [f"AWS names the policy: {SCP}", NO_USE],
        ),
        (
            f"a service control policy: {SCP}. Encoded authorization failure message: GdIWPnptu6qC",
            "the organisation's service control policy: its administrators can change it",
            [f"AWS names the policy: {SCP}", NO_USE],
        ),
        (
            "a resource control policy",
            "the organisation's resource control policy: its administrators can change it",
            [NO_USE],
        ),
        (
            "an identity-based policy",
            "a policy of boaty itself: an administrator of 1111-2222-3333 can change it",
            [OFTEN_MFA, NO_USE],
        ),
        (
            "a resource-based policy",
            "the role's own policy: the administrators of northwind can change it",
            [OFTEN_MFA, NO_USE],
        ),
        (
            "the role trust policy",
            "the role's trust policy: the administrators of northwind can change it",
            [OFTEN_MFA, NO_USE],
        ),
        (
            "a permissions boundary: arn:aws:iam::111122223333:policy/Edge",
            "the permissions boundary of the caller: the account's administrators can change it",
            ["AWS names the policy: arn:aws:iam::111122223333:policy/Edge", NO_USE],
        ),
        (
            "a VPC endpoint policy transitively through a service control policy",
            "the policy of the VPC endpoint in between: the network's administrators can change it",
            [NO_USE],
        ),
    ],
)
def test_an_explicit_deny_says_that_it_is_meant_and_where_it_stands(ending: str, where: str, causes: list[str]) -> None:
    trouble = denied(f" with an explicit deny in {ending}")
    assert type(trouble) is RoleRefused
    assert str(trouble) == (f"boaty is forbidden to assume Partner bucket, on purpose, in {where}.{WHO_AND_WHAT}")
    assert list(trouble.causes) == causes


def test_an_explicit_deny_of_nothing_named_is_told_as_that() -> None:
    assert "on purpose, in a policy that AWS does not name." in str(denied(" with an explicit deny"))


def test_a_deny_that_may_be_for_want_of_mfa_offers_mfa() -> None:
    ending = " with an explicit deny in an identity-based policy"
    assert actions(denied(ending, asked(mfa_serial=SERIAL))) == [Action.TRY_WITH_MFA]
    assert actions(denied(ending, asked(mfa_serial=SERIAL, with_mfa=True))) == []


def test_a_deny_may_be_about_the_tags() -> None:
    trouble = denied(" with an explicit deny in a service control policy", asked_for(tags={"team": "x"}))
    assert trouble.causes[0] == "This call sent the tags team, which the statement may be about."
    assert actions(trouble) == [Action.WITHOUT_TAGS]


def test_an_mfa_session_that_is_forbidden_names_no_role() -> None:
    text = f"User: {BOATY} is not authorized to perform: sts:GetSessionToken with an explicit deny in a session policy"
    trouble = said("AccessDenied", text, Asked("GetSessionToken", "work"))
    assert type(trouble) is SourceRefused
    assert str(trouble).startswith("boaty is forbidden to begin an MFA session, on purpose, in a session policy")
    assert str(trouble).endswith(f" {BOATY} called GetSessionToken.")


# ---------------------------------------------------------------- tags and source identity


@pytest.mark.parametrize(
    ("action", "changes", "sent", "edit"),
    [
        ("sts:TagSession", {"tags": {"team": "x", "cost": "7"}}, "the tags team, cost", Action.EDIT_TAGS),
        (
            "sts:SetSourceIdentity",
            {"source_identity": "boaty"},
            "the source identity boaty",
            Action.EDIT_SOURCE_IDENTITY,
        ),
    ],
)
def test_tags_and_source_identity_need_a_permission_on_both_sides(
    action: str, changes: dict[str, object], sent: str, edit: Action
) -> None:
    trouble = denied("", asked_for(**changes), action=action)
    assert str(trouble) == (
        f"boaty may not {action} on Partner bucket: the caller's policy and the role's trust policy both have to allow "
        f"it.{WHO_AND_WHAT}"
    )
    assert trouble.causes == (f"This call sent {sent}.",)
    assert actions(trouble) == [
        Action.WITHOUT_TAGS,
        edit,
        Action.COPY_TRUST_POLICY,
        Action.COPY_POLICY,
        Action.EDIT_ROLE,
    ]
    for copied in (Action.COPY_TRUST_POLICY, Action.COPY_POLICY):
        assert action in argument(trouble, copied)


@pytest.mark.parametrize(
    ("policy", "side", "copied"),
    [
        ("identity-based policy", "the policy of boaty has", Action.COPY_POLICY),
        ("role trust policy", "its trust policy has", Action.COPY_TRUST_POLICY),
    ],
)
def test_the_side_on_which_tags_are_not_allowed_is_told_where_aws_names_it(
    policy: str, side: str, copied: Action
) -> None:
    what = asked_for(tags={"team": "x"})
    trouble = denied(allows_nothing(policy, "sts:TagSession"), what, action="sts:TagSession")
    assert str(trouble).startswith(f"boaty may not sts:TagSession on Partner bucket: {side} to allow it.")
    assert actions(trouble) == [Action.WITHOUT_TAGS, Action.EDIT_TAGS, copied, Action.EDIT_ROLE]


def test_a_source_identity_that_the_chain_hands_on_cannot_be_left_out() -> None:
    what = asked(via="Network hub", caller=HUB)
    trouble = denied("", what, action="sts:SetSourceIdentity", caller=HUB)
    assert trouble.causes == (
        "The session of Network hub hands its source identity on to the next role, which needs it too.",
        "A source identity cannot change along a chain: that of the first role stays.",
    )
    assert Action.WITHOUT_TAGS not in actions(trouble)
    assert "sts:SetSourceIdentity" in argument(trouble, Action.COPY_POLICY)


# ---------------------------------------------------------------- MFA


def mfa_failed(how: str, what: Asked) -> StsTrouble:
    return said("AccessDenied", f"MultiFactorAuthentication failed{how}", what)


def test_a_device_without_a_code_asks_for_the_code() -> None:
    both = ", must provide both MFA serial number and one time pass code."
    trouble = mfa_failed(both, asked(mfa_serial=SERIAL))
    assert str(trouble) == (
        "Partner bucket needs an MFA code together with the serial number of its device: one of the two is missing."
        f"{WHO_AND_WHAT}"
    )
    assert (trouble.causes, actions(trouble)) == (("This call had the device and no code.",), [Action.ENTER_CODE])
    assert argument(trouble, Action.ENTER_CODE) == "work"
    without = mfa_failed(both, ASKED)
    assert (without.causes, actions(without)) == (("No MFA device is known here.",), [Action.EDIT_MFA])


WRONG_CODE = " with invalid MFA one time pass code. "


def test_a_wrong_code_says_when_the_next_one_comes() -> None:
    trouble = mfa_failed(WRONG_CODE, asked(with_mfa=True, mfa_serial=SERIAL))
    assert str(trouble) == (
        "The MFA code for Partner bucket was wrong, too old or used before: wait for the next one, which comes in 18 s."
        f"{WHO_AND_WHAT}"
    )
    assert trouble.causes == (
        "It was mistyped, was shown more than a minute ago, or was used before: each code works once.",
        f"It is of another device than {SERIAL}.",
        "The device's clock is off: have IAM synchronise it.",
    )
    assert (trouble.short, actions(trouble)) == ("Wrong MFA code", [Action.ENTER_CODE])


def test_a_wrong_code_may_come_of_this_computers_clock() -> None:
    what = Asked("GetSessionToken", "work", now=NOW, server_time=NOW + timedelta(minutes=3), with_mfa=True)
    trouble = mfa_failed(WRONG_CODE, what)
    assert type(trouble) is SourceRefused
    assert str(trouble).startswith("The MFA code for work was wrong")
    assert trouble.causes[0] == "This computer's clock is 3 min off: a code that is made here is wrong then."
    assert mfa_failed(WRONG_CODE, replace(what, server_time=NOW + timedelta(seconds=2))).causes[0].startswith("It was")


def test_a_wrong_code_without_a_time_says_no_seconds() -> None:
    assert str(mfa_failed(WRONG_CODE, Asked("GetSessionToken", "work"))) == (
        "The MFA code for work was wrong, too old or used before: wait for the next one."
    )


WRONG_DEVICE = (
    ", unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user."
)
USER_AS_DEVICE = "arn:aws:iam::111122223333:user/boaty"
OTHERS = "arn:aws:iam::999922223333:mfa/boaty"
SECURITY_KEY = "arn:aws:iam::111122223333:u2f/user/boaty/key-1"


@pytest.mark.parametrize(
    ("serial", "devices", "causes", "suggested"),
    [
        (SERIAL, None, ["The device is another person's, or the key of work is."], ""),
        (
            USER_AS_DEVICE,
            None,
            ["That is the ARN of the user: a device's has :mfa/ where this one has :user/."],
            SERIAL,
        ),
        (
            OTHERS,
            None,
            [
                "The device is in the account 9999-2222-3333, and boaty called from 1111-2222-3333: perhaps with "
                "another key than you think."
            ],
            "",
        ),
        (SERIAL, (), ["boaty has no MFA device: register one in the IAM console."], ""),
        ("GAHT12345678", (SERIAL,), [f"boaty has this device: {SERIAL}"], SERIAL),
        (
            SECURITY_KEY,
            (SERIAL, f"{SERIAL}-2"),
            [
                "That is a security key or passkey: it gives no codes. Register an authenticator app beside it.",
                f"boaty has these devices: {SERIAL}, {SERIAL}-2",
            ],
            "",
        ),
    ],
)
def test_a_device_that_is_not_the_callers_is_told_with_what_is_known_of_it(
    serial: str, devices: tuple[str, ...] | None, causes: list[str], suggested: str
) -> None:
    trouble = mfa_failed(WRONG_DEVICE, asked(with_mfa=True, mfa_serial=serial, devices=devices))
    assert str(trouble) == (
        f"AWS could not check the MFA code for Partner bucket: the serial number {serial} is not that of a device of "
        f"boaty.{WHO_AND_WHAT}"
    )
    assert list(trouble.causes) == causes
    assert actions(trouble) == [Action.EDIT_MFA, Action.OPEN_KEY]
    assert argument(trouble, Action.EDIT_MFA) == suggested


def test_the_device_of_the_role_is_named_where_no_other_is_known() -> None:
    assert SERIAL in str(mfa_failed(WRONG_DEVICE, replace(asked_for(mfa_serial=SERIAL), with_mfa=True)))


# ---------------------------------------------------------------- who may not call at all


def test_a_root_user_is_told_to_use_another_key() -> None:
    root = "arn:aws:iam::111122223333:root"
    trouble = said("AccessDenied", "Roles may not be assumed by root accounts.", asked(caller=root))
    assert str(trouble) == (
        f"AWS lets no root user assume a role: use the access key of an IAM user. {root} asked for {ROLE.arn}."
    )
    assert actions(trouble) == [Action.ADD_KEY, Action.OPEN_KEY]


@pytest.mark.parametrize(
    ("profile", "cause", "offers"),
    [
        ("", "What is kept for work is a session and no access key.", [Action.EDIT_MFA, Action.OPEN_KEY]),
        ("base", "The profile base leads to a role or a sign-in, which may have asked for MFA already.", [None]),
    ],
)
def test_no_mfa_session_is_made_of_temporary_credentials(profile: str, cause: str, offers: list[Action | None]) -> None:
    text = "Cannot call GetSessionToken with session credentials"
    trouble = said("AccessDenied", text, Asked("GetSessionToken", "work", profile=profile))
    assert str(trouble) == (
        "work gives temporary credentials, and AWS makes no MFA session of those: that step has to be left out."
    )
    assert (trouble.causes, actions(trouble)) == ((cause,), offers)


def test_a_refused_question_about_a_key_names_the_source() -> None:
    trouble = said("AccessDenied", "no", Asked("GetCallerIdentity", "work"))
    assert (type(trouble), str(trouble)) == (StsTrouble, "AWS refused GetCallerIdentity for work: no")


# ---------------------------------------------------------------- key care


WANTS_MFA = "Its policy allows that with MFA only, and this call had none."
LACKS = "Its policy lacks iam:CreateAccessKey: an administrator of 1111-2222-3333 can add it."


@pytest.mark.parametrize(
    ("ending", "what", "causes", "offers"),
    [
        ("", {"mfa_serial": SERIAL}, [WANTS_MFA, LACKS], [Action.ENTER_CODE, Action.COPY_POLICY]),
        ("", {}, [WANTS_MFA, LACKS], [Action.EDIT_MFA, Action.COPY_POLICY]),
        (
            allows_nothing("identity-based policy", "iam:CreateAccessKey"),
            {"mfa_session": True},
            [LACKS],
            [Action.COPY_POLICY],
        ),
        (
            " with an explicit deny in an identity-based policy",
            {"mfa_serial": SERIAL},
            [
                WANTS_MFA,
                "It is forbidden on purpose, in a policy of boaty itself: an administrator of 1111-2222-3333 can "
                "change it.",
            ],
            [Action.ENTER_CODE],
        ),
        (
            f" with an explicit deny in a service control policy: {SCP}",
            {"mfa_session": True},
            [
                "It is forbidden on purpose, in the organisation's service control policy: its administrators can "
                "change it.",
                f"AWS names the policy: {SCP}",
            ],
            [],
        ),
        (
            allows_nothing("permissions boundary", "iam:CreateAccessKey"),
            {"mfa_session": True},
            [
                "No statement allows it in the permissions boundary of the caller: the account's administrators can "
                "change it."
            ],
            [],
        ),
    ],
)
def test_a_key_that_may_not_be_rotated_is_told_with_what_would_allow_it(
    ending: str, what: dict[str, object], causes: list[str], offers: list[Action]
) -> None:
    trouble = denied(ending, replace(Asked("CreateAccessKey", "work"), **what), action="iam:CreateAccessKey")  # type: ignore[arg-type]
    assert type(trouble) is SourceRefused
    assert str(trouble) == (
        f"boaty may not manage its own access keys: AWS refused iam:CreateAccessKey. {BOATY} called CreateAccessKey."
    )
    assert list(trouble.causes) == causes
    assert actions(trouble) == offers


def test_a_list_of_devices_that_is_refused_is_not_about_keys() -> None:
    trouble = denied("", Asked("ListMFADevices", "work"), action="iam:ListMFADevices")
    assert str(trouble).startswith("boaty may not manage itself in IAM: AWS refused iam:ListMFADevices.")
    assert json.loads(argument(trouble, Action.COPY_POLICY))["Statement"] == [
        {"Effect": "Allow", "Action": "iam:ListMFADevices", "Resource": BOATY}
    ]
