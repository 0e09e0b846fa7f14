"""`python -m benchmarks.sample_home ROLES SESSIONS` fills `ROLESWITCH_HOME` with a list and living sessions."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from roleswitch import files
from roleswitch.core.catalog import parse
from roleswitch.core.plan import plan_for
from roleswitch.core.role import COLORS
from roleswitch.core.session import Session, utc_now
from roleswitch.core.session_store import Kept, SessionStore, asked
from roleswitch.delivery.process_json import process_document

GROUPS = ("Platform", "Data", "Partners", "Sandbox", "Payments", "Shop", "Search", "Mobile")
KINDS = ("Administrator", "ReadOnly", "Deployer", "Billing", "NetworkOps")
REGIONS = ("eu-west-1", "us-east-1", "eu-central-1")


def role_name(number: int) -> str:
    return f"role-{number:04}"


def roles_toml(count: int) -> str:
    """A list as people have it: a name, an account, a colour, a group, a region; one in twenty a favourite."""
    sections = ['version = 1\n\n[sources.work]\nkind = "access-key"\naccess_key_id = "AKIAROLESWITCHBENCH1"\n']
    colors = list(COLORS)
    for number in range(count):
        kind, group = KINDS[number % len(KINDS)], GROUPS[number * len(GROUPS) // count]
        sections.append(
            f"""
[roles.{role_name(number)}]
display_name = "{group} {number} {kind}"
role_arn = "arn:aws:iam::{100000000000 + number * 7919}:role/{kind}"
account_name = "acme-{group.lower()}-{number}"
source = "work"
color = "{colors[number % len(colors)]}"
group = "{group}"
region = "{REGIONS[number % len(REGIONS)]}"
favorite = {"true" if number % 20 == 0 else "false"}
"""
        )
    return "".join(sections)


def fill(roles: int, sessions: int) -> None:
    """Write the list, and a session that lasts 12 hours for each of the first roles."""
    path = Path(files.roles_file())
    files.private_folder(path.parent)
    text = roles_toml(roles)
    files.write_private(path, text.encode())
    catalog, now, store = parse(text), utc_now(), SessionStore()
    assert not catalog.problems, catalog.problems[0]
    for number in range(sessions):
        role = catalog.role(role_name(number))
        session = Session(
            role=role.name,
            role_arn=str(role.arn),
            assumed_role_arn=f"arn:aws:sts::{role.arn.account_id}:assumed-role/{role.arn.name}/bench",
            access_key_id=f"ASIABENCH{number:011}",
            secret_access_key="x" * 40,
            # As long as AWS's are.
            session_token="x" * 800,
            issued=now,
            # Each shows another time, and none ends or is renewed while it is measured.
            expiration=now + timedelta(hours=12, seconds=-61 * number),
            region=role.region,
            source="work",
        )
        kept = Kept(session, asked(plan_for(role, catalog)))
        store.keep(replace(kept, list_identity=files.identity(str(path))), process_document(session))


if __name__ == "__main__":
    fill(int(sys.argv[1]), int(sys.argv[2]))
