"""The command for a shell on an instance."""

from __future__ import annotations

import pytest

from roleswitch.access.session_manager import PLUGIN, PLUGIN_PAGE, checked_instance_id, start_session_command
from roleswitch.core.role import Arn, Role
from roleswitch.errors import BadValue, DeliveryTrouble

INSTANCE = "i-0123456789abcdef0"


def with_programs(*names: str) -> object:
    return lambda name: f"/opt/{name}" if name in names else None


def test_the_aws_cli_begins_the_shell_and_no_secret_is_on_its_command_line() -> None:
    command = start_session_command(INSTANCE, "eu-west-1", which=with_programs("aws", PLUGIN))  # type: ignore[arg-type]
    assert command == ["/opt/aws", "ssm", "start-session", "--target", INSTANCE, "--region", "eu-west-1"]


def test_what_is_installed_outside_the_path_of_the_desktop_is_found() -> None:
    places = {"aws": "/usr/bin/aws", f"/usr/local/bin/{PLUGIN}": f"/usr/local/bin/{PLUGIN}"}
    assert start_session_command(INSTANCE, "eu-west-1", which=places.get)[0] == "/usr/bin/aws"


@pytest.mark.parametrize(
    ("there", "sentence", "steps"),
    [
        (("aws",), "needs the Session Manager plugin, which is not installed here", 1),
        ((PLUGIN,), "needs the AWS CLI, which is not installed here", 1),
        ((), "needs the AWS CLI and the Session Manager plugin, which are not installed here", 2),
    ],
)
def test_what_is_missing_is_named_with_where_to_get_it(there: tuple[str, ...], sentence: str, steps: int) -> None:
    with pytest.raises(DeliveryTrouble, match=sentence) as missing:
        start_session_command(INSTANCE, "eu-west-1", which=with_programs(*there))  # type: ignore[arg-type]
    assert len(missing.value.next_steps) == steps
    if PLUGIN not in there:
        assert PLUGIN_PAGE in missing.value.next_steps[-1].text


@pytest.mark.parametrize("text", ["i-01234567", INSTANCE, f" {INSTANCE} ", "mi-0123456789abcdef0"])
def test_instance_ids_are_taken(text: str) -> None:
    assert checked_instance_id(text) == text.strip()


@pytest.mark.parametrize(
    "text", ["", "i-", "i-0123456", "i-0123456789ABCDEF0", "mi-01234567", f"{INSTANCE}\n--x", "--profile", "$(id)"]
)
def test_anything_else_reaches_no_command_line(text: str) -> None:
    with pytest.raises(BadValue):
        start_session_command(text, "eu-west-1", which=with_programs("aws", PLUGIN))  # type: ignore[arg-type]


@pytest.mark.parametrize("region", ["", "eu-west", "Ireland", "--endpoint-url", "eu-west-1;x"])
def test_a_region_that_is_none_reaches_no_command_line(region: str) -> None:
    with pytest.raises(BadValue):
        start_session_command(INSTANCE, region, which=with_programs("aws", PLUGIN))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "region", ["eu-west-1", "us-gov-west-1", "us-isob-east-1", "eusc-de-east-1", "corporate-dc2-north-1"]
)
def test_a_region_that_the_list_takes_is_taken_here(region: str) -> None:
    role = Role(name="prod", arn=Arn.parse("arn:aws:iam::482109375526:role/Admin"), region=region)
    assert role.region is not None
    command = start_session_command(INSTANCE, role.region, which=with_programs("aws", PLUGIN))  # type: ignore[arg-type]
    assert command[-2:] == ["--region", region]
