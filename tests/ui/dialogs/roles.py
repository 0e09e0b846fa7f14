"""A role with all that a role can have, and one that has little."""

from __future__ import annotations

from roleswitch.core.role import Arn, Mfa, Role

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
    policy='{"Version": "2012-10-17"}',
    tags={"team": "platform"},
    transitive_tags=("team",),
    source_identity="boaty",
)
GOV = Role(name="gov-audit", arn=Arn.parse("arn:aws-us-gov:iam::334566710098:role/Audit"), via="prod-admin")
