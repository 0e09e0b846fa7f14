"""A new role as it is typed: what is wrong stands at its field."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.access.new_role import CallerKind, RoleCaller
from roleswitch.errors import BadValue
from roleswitch.ui.dialogs.new_role_text import NewRoleText, account_in, hints_for, new_role_from, troubles_in

TEXT = NewRoleText(
    account="482109375526 · acme-prod",
    role_name="team/Deployer",
    caller_account="1111-2222-3333",
    callers="user/boaty",
    name="deployer",
)


def test_what_is_typed_becomes_the_new_role() -> None:
    new = new_role_from(
        replace(TEXT, max_session="4 h", external_id="acme-1", policy_arns="arn:aws:iam::482109375526:policy/Mine\n")
    )
    assert str(new.arn) == "arn:aws:iam::482109375526:role/team/Deployer"
    assert new.caller_account_id == "111122223333"
    assert new.callers == (RoleCaller(CallerKind.USER, "boaty"),)
    assert new.policy_arns == ("arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::482109375526:policy/Mine")
    assert (new.max_session, new.external_id, new.policy) == (timedelta(hours=4), "acme-1", None)
    assert troubles_in(TEXT, ()) == {}


def test_a_policy_of_aws_is_of_the_partition() -> None:
    new = new_role_from(replace(TEXT, partition="aws-cn"))
    assert new.policy_arns == ("arn:aws-cn:iam::aws:policy/ReadOnlyAccess",)


def test_who_is_named_is_not_asked_for_where_the_whole_account_may() -> None:
    new = new_role_from(replace(TEXT, whole_account=True, callers="nonsense", groups="developers, operators"))
    assert (new.callers, new.groups) == ((), ("developers", "operators"))


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        ({"account": ""}, "account", "12 characters needed, none given"),
        ({"account": "48210937552x"}, "account", "x is not allowed here: use twelve digits"),
        ({"role_name": ""}, "role_name", "at least a character needed"),
        ({"role_name": "a b"}, "role_name", "a space is not allowed here"),
        ({"role_name": "AWSReservedSSO_x"}, "role_name", "a name that AWS keeps"),
        ({"caller_account": "1"}, "caller_account", "12 characters needed, 1 given"),
        ({"callers": ""}, "callers", "name at least one, or let the whole account in"),
        ({"callers": "boaty"}, "callers", "write user/…"),
        ({"callers": "arn:aws:iam::999999999999:user/x"}, "callers", "is not of the caller's account 111122223333"),
        ({"whole_account": True, "groups": "a b"}, "groups", "a space is not allowed here"),
        ({"external_id": "a"}, "external_id", "at least 2 characters needed"),
        ({"max_session": "30 min"}, "max_session", "a role takes 1 h to 12 h"),
        ({"max_session": "soon"}, "max_session", "soon is not one"),
        ({"policy_arns": "ReadOnlyAccess"}, "policy_arns", "is not the ARN of a policy"),
        ({"policy": "{"}, "policy", "line 1, column 2"),
        ({"boundary_arn": "x"}, "boundary_arn", "is not the ARN of a policy"),
        ({"callers": "role/x", "mfa_required": True}, "mfa_required", "carries no aws:MultiFactorAuthPresent"),
        ({"name": ""}, "name", "at least a character needed"),
        ({"name": "hub"}, "name", "there is a role named hub already"),
        ({"region": "west"}, "region", "needed"),
    ],
)
def test_what_is_wrong_stands_at_its_field_alone(change: dict[str, object], field: str, words: str) -> None:
    found = troubles_in(replace(TEXT, **change), {"hub"})  # type: ignore[arg-type]
    assert found.keys() == {field}
    assert words in found[field]


def test_what_is_worth_a_word_stands_at_its_field() -> None:
    hints = hints_for(replace(TEXT, whole_account=True, permissions="AdministratorAccess", third_party=True))
    assert hints.keys() == {"who", "external_id"}


@pytest.mark.parametrize("text", ["482109375526", " 4821-0937-5526 ", "4821 0937 5526 · acme-prod"])
def test_an_account_is_read_however_it_is_written(text: str) -> None:
    assert account_in(text) == "482109375526"


@given(
    st.builds(
        NewRoleText,
        account=st.sampled_from(["482109375526", ""]),
        role_name=st.text(max_size=8),
        caller_account=st.sampled_from(["111122223333", "x"]),
        whole_account=st.booleans(),
        callers=st.text(max_size=20),
        groups=st.text(max_size=8),
        external_id=st.text(max_size=8),
        mfa_required=st.booleans(),
        max_session=st.text(max_size=4) | st.just("2 h"),
        policy=st.text(max_size=20),
        policy_arns=st.text(max_size=20),
        boundary_arn=st.text(max_size=8),
        name=st.text(max_size=8) | st.just("deployer"),
    )
)
def test_where_nothing_is_wrong_there_is_a_role_and_else_there_is_none(text: NewRoleText) -> None:
    troubles = {field for field in troubles_in(text, ()) if field not in {"name", "region"}}
    try:
        new_role_from(text)
    except BadValue:
        assert troubles
    else:
        assert not troubles
