from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.role import Arn, Role
from roleswitch.exchange import extend_switch_roles, switch_role_links
from roleswitch.exchange.offer import Format
from roleswitch.exchange.recognise import recognised
from tests.core.test_catalog import EXAMPLE
from tests.exchange.test_extend_switch_roles import COMPLEX, ROLES, SIMPLE

ARN = "role_arn = arn:aws:iam::482109375526:role/Admin\n"
LINK = "https://signin.aws.amazon.com/switchrole?account=482109375526&amp;roleName=Admin"


@pytest.mark.parametrize(
    "text",
    [
        EXAMPLE,
        "# ours\n\nversion = 1   # the first\n",
        f"[roles.prod]\n{ARN}",
        '[ roles . "prod" ]\n',
        'roles.prod.role_arn = "arn:aws:iam::482109375526:role/Admin"\n',
        "\ufeffversion=1\n[sources.work]\nkind = 'profile'\n",
    ],
)
def test_a_list_of_our_own_is_known_by_its_tables_or_version(text: str) -> None:
    assert recognised(text) is Format.TEAM


@pytest.mark.parametrize(
    "text",
    [
        SIMPLE,
        COMPLEX,
        "\ufeff[prod]\naws_account_id = 482109375526\nrole_name = Admin\n",
        f"[profile prod]\n{ARN}color = ffaaee\n",
        f"[profile prod]\n{ARN}source_profile = base\nimage = https://example.com/a.png\n",
        f"[prod]\n{ARN}",
        f"[profile hub]\nsource_profile = default\n{ARN}[base]\naws_account_id = acme\n",
        "[prod]\nROLE_NAME=Admin\nAWS_ACCOUNT_ID=482109375526\n",
        f"; {LINK}\n[prod]\n{ARN}",
    ],
)
def test_the_extensions_text_is_known_by_what_only_it_has(text: str) -> None:
    assert recognised(text) is Format.EXTEND_SWITCH_ROLES


@pytest.mark.parametrize(
    "text",
    [
        f"[profile prod]\n{ARN}",
        f"[profile prod]\n{ARN}source_profile = base\n",
        f"[prod]\n{ARN}source_profile = base\n",
        "[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_account_id = 482109375526\n",
        f"[profile prod]\n{ARN}color = ffaaee\n[base]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n",
        "[sso-session acme]\nsso_start_url = https://acme.awsapps.com/start\n",
        "[profile x]\nsso_account_id = 482109375526\nsso_role_name = Admin\n",
        "[profile x]\nregion = eu-west-1\n",
        "[x]\ncredential_process = /bin/true\n",
    ],
)
def test_a_file_of_aws_tools_is_known_by_what_only_it_has(text: str) -> None:
    assert recognised(text) is Format.AWS_CONFIG


@pytest.mark.parametrize(
    "text", [LINK, f"Hello,\n\nversion = 1 of this:\n[Admin]({LINK})\n", f"<a href='{LINK}'>x</a>"]
)
def test_links_are_known_wherever_they_stand(text: str) -> None:
    assert recognised(text) is Format.SWITCH_ROLE_LINK


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[core]\neditor = vi\n",
        '{"roles": []}',
        "color = ffaaee\nrole_arn = x\n",
        "https://signin.aws.amazon.com.evil.example/switchrole?account=482109375526&roleName=Admin",
        "https://acme.signin.aws.amazon.com/console",
        "# # # # # version\n",
    ],
)
def test_what_is_none_of_them_is_not_guessed(text: str) -> None:
    assert recognised(text) is None


@given(st.lists(ROLES, min_size=1, unique_by=lambda role: role.name))
def test_what_is_exported_is_known_again(listed: list[Role]) -> None:
    assert recognised(extend_switch_roles.export_text(listed)) is Format.EXTEND_SWITCH_ROLES
    links, _ = switch_role_links.export_text(listed)
    assert recognised(links) is (Format.SWITCH_ROLE_LINK if links else None)


def test_a_chained_list_that_is_exported_is_known_again() -> None:
    hub = Role(name="hub", arn=Arn("aws", "111122223333", "Hub"))
    far = Role(name="far", arn=Arn("aws", "444455556666", "Far"), via="hub")
    assert recognised(extend_switch_roles.export_text([hub, far])) is Format.EXTEND_SWITCH_ROLES


@pytest.mark.parametrize(
    "text", ["# " * 30_000, "[" * 60_000, "roles." * 10_000, "[a]\n" * 100_000, "x" * 60_000 + "=", "\n" * 500_000]
)
def test_a_hostile_text_takes_a_moment(text: str) -> None:
    recognised(text)
