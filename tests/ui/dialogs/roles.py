"""A role with all that a role can have, one that has little, and any."""

from __future__ import annotations

import json

from hypothesis import strategies as st

from roleswitch.core.role import Arn, Deliver, Mfa, ReasonTo, Role

PROD = Role(
    name="prod-admin",
    display_name="Production",
    account_name="acme-prod",
    arn=Arn.parse("arn:aws:iam::482109375526:role/team/AdministratorAccess"),
    source="work",
    color="red",
    group="Platform",
    external_id="acme:77",
    region="eu-west-1",
    mfa=Mfa.DIRECT,
    mfa_serial="arn:aws:iam::111122223333:mfa/boaty",
    policy_arns=("arn:aws:iam::aws:policy/ReadOnlyAccess",),
    policy='{"Version": "2012-10-17", "Statement": []}',
    tags={"team": "platform"},
    transitive_tags=("team",),
    source_identity="boaty",
)
GOV = Role(name="gov-audit", arn=Arn.parse("arn:aws-us-gov:iam::334566710098:role/Audit"), via="prod-admin")


_WORD = st.text("abcXYZ019_.@+-", min_size=2, max_size=20)
_TAG = "abXY 0.:/=+-@é\u00a0"
_POLICIES = st.builds(
    lambda action, indent: json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]}, indent=indent
    ),
    st.sampled_from(["*", "s3:Get*", ["s3:GetObject", "s3:PutObject"]]),
    st.sampled_from([None, 2, "\t"]),
)


@st.composite
def roles(draw: st.DrawFn) -> Role:
    """Roles of every form that roles.toml can give them."""
    pairs = st.tuples(st.text(_TAG, min_size=1, max_size=12), st.text(_TAG, max_size=12))
    tags = dict(draw(st.lists(pairs, max_size=5, unique_by=lambda pair: pair[0].lower())))
    reason = draw(st.sampled_from([None, *ReasonTo]))
    partition = draw(st.sampled_from(["aws", "aws-us-gov", "aws-cn"]))
    account_id = draw(st.from_regex(r"[0-9]{12}", fullmatch=True))
    policies = st.lists(
        st.sampled_from(
            [f"arn:{partition}:iam::aws:policy/ReadOnlyAccess", f"arn:{partition}:iam::{account_id}:policy/team/Own"]
        ),
        max_size=2,
    )
    return Role(
        name="role" + draw(_WORD)[:8],
        arn=Arn(partition, account_id, "path/Name"),
        display_name=draw(st.sampled_from(["", "Production", "Zürich & <b>co</b>"])),
        account_name=draw(st.sampled_from(["", "acme-prod"])),
        source=draw(st.sampled_from([None, "work", "gone"])),
        color=draw(st.sampled_from(["", "red", "#8844cc"])),
        group=draw(st.sampled_from(["", "Platform"])),
        favorite=draw(st.booleans()),
        external_id=draw(st.none() | _WORD),
        session_name=draw(st.sampled_from(["{user}", "{user}-{ticket}", "fixed", "{date}.{time}@{host}+{role}"])),
        duration_seconds=draw(st.none() | st.integers(900, 43200)),
        region=draw(st.sampled_from([None, "eu-west-1"])),
        profile=draw(st.sampled_from(["", "other"])),
        deliver=draw(st.sampled_from(Deliver)),
        mfa=draw(st.sampled_from([None, *Mfa])),
        mfa_serial=draw(st.sampled_from([None, "GAHT12345678", "arn:aws:iam::111122223333:mfa/boaty"])),
        policy_arns=tuple(draw(policies)),
        policy=draw(st.none() | _POLICIES),
        tags=tags,
        transitive_tags=tuple(draw(st.permutations([key.swapcase() for key in tags]))),
        source_identity=draw(st.none() | _WORD),
        reason=reason,
        ask_before_assuming=draw(st.sampled_from([None, True, False])),
    )
