"""What a change does to a file of ~/.aws, without a secret."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.delivery.aws_difference import MASK, Sign, as_text, difference, masked
from tests.delivery.aws_texts import indents, separators

PATH = Path("/home/me/.aws/credentials")
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
TOKEN = "IQoJb3JpZ2luX2VjE" + "x/+=" * 100


def test_the_lines_that_go_and_come_are_shown_with_some_around_them() -> None:
    before = "".join(f"[p{number}]\n" for number in range(20))
    found = difference(PATH, before.encode(), before.replace("[p10]", "[q10]").encode())
    assert as_text([found]) == (
        f"--- {PATH}\n+++ {PATH}\n@@ -8,7 +8,7 @@\n [p7]\n [p8]\n [p9]\n-[p10]\n+[q10]\n [p11]\n [p12]\n [p13]"
    )
    assert (found.counted(Sign.GOES), found.counted(Sign.COMES)) == (1, 1)


def test_a_file_that_comes_or_goes_is_said_to() -> None:
    assert as_text([difference(PATH, None, b"[a]\n")]).splitlines()[:2] == ["--- /dev/null", f"+++ {PATH}"]
    assert as_text([difference(PATH, b"[a]\n", None)]).splitlines()[:2] == [f"--- {PATH}", "+++ /dev/null"]
    assert as_text([difference(PATH, b"[a]\n", b"[a]\n")]) == ""
    assert as_text([difference(PATH, b"", None)]) == f"--- {PATH}\n+++ /dev/null"


def test_that_a_secret_changes_is_shown_and_what_it_is_is_not() -> None:
    old, new = (f"aws_secret_access_key = {secret}\n".encode() for secret in (SECRET, SECRET[::-1]))
    lines = difference(PATH, old, new).lines
    assert [(line.sign, line.text) for line in lines[1:]] == [
        (Sign.GOES, f"aws_secret_access_key = {MASK}"),
        (Sign.COMES, f"aws_secret_access_key = {MASK}"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        f"aws_secret_access_key={SECRET}",
        f"  AWS_SESSION_TOKEN : {TOKEN}",
        f"# aws_secret_access_key = {SECRET}",
        f"#aws_secret_access_key={SECRET}",
        f"# RoleSwitch role prod set aside | aws_secret_access_key %3D {SECRET}",
        f"key = {SECRET}",
        f"{SECRET}",
        f"credential_process = /opt/helper --password {SECRET[:9]} --user x",
        f"credential_process = env API_TOKEN={SECRET[:9]} /opt/helper",
        f"credential_process = /opt/helper --client-secret='{SECRET[:9]} x'",
        f"my_password = {SECRET[:9]}",
        f"client_secret = {SECRET[:9]}",
        f"x = {TOKEN}",
        f"# old={SECRET}",
        f"# AKIAIOSFODNN7EXAMPLE={SECRET}",
        f"# RoleSwitch role prod set aside | x%3D{SECRET}",
        f"credential_process = /opt/helper --sk={SECRET}",
        f"credential_process = /opt/helper --pass {SECRET[:9]}",
        f"credential_process = curl https://me:{SECRET[:9]}@vault.example/x",
        f'credential_process = curl -H "Authorization: Bearer {SECRET[:9]}" https://vault.example',
        f"# RoleSwitch role prod set aside | credential_process %3D /opt/helper --password%3D{SECRET[:9]}",
        f"# RoleSwitch role prod set aside | credential_process %3D curl https%3A//me%3A{SECRET[:9]}@vault.example",
    ],
)
def test_secrets_are_masked_wherever_they_stand(line: str) -> None:
    (shown,) = masked([line])
    assert SECRET[:9] not in shown
    assert TOKEN[:60] not in shown
    assert MASK in shown


@pytest.mark.parametrize(
    "line",
    [
        "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
        "region = eu-west-1",
        "role_arn = arn:aws:iam::482109375526:role/team/Admin",
        "web_identity_token_file = /home/me/token",
        "x_security_token_expires = 2026-11-20T10:15:00Z",
        "credential_source = Ec2InstanceMetadata",
        "credential_process = /usr/bin/roleswitch credential-process prod",
        "credential_process = aws-helper -profile prod --user boaty -port 8080 -url https://vault.example:8200/x",
        "credential_process = /opt/my-credential-process prod --print-pipe x",
        "[profile my-secret-project]",
        "# >>> RoleSwitch role prod (+1), RoleSwitch wrote this down to its end mark and will replace or remove it",
    ],
)
def test_what_is_no_secret_is_shown(line: str) -> None:
    assert masked([line]) == [line]


@pytest.mark.parametrize(
    "arguments",
    [
        "-p {}",
        "-p{}",
        "-p={}",
        "-p '{}'",
        '-p "{} more"',
        r"-p {}\ more",
        "-p ''{}",
        "-P {}",
        "--pwd {}",
        "--passcode={}",
        "--pin {}",
        "-u boaty:{}",
        "--user=boaty:{}",
        "--oauth-token {}",
        "--session-token={}",
        "/dev/stdin <<< password={}",
    ],
)
@pytest.mark.parametrize("line", ["{} = helper{}", '# RoleSwitch role prod set aside | {} %3D sh -c "helper{}"'])
def test_no_argument_of_a_command_that_is_like_a_secret_is_shown(line: str, arguments: str) -> None:
    said = arguments.format("hunter2")
    if "%3D" in line:
        said = said.replace("=", "%3D").replace('"', "'").replace(":", "%3A")
    (shown,) = masked([line.format("credential_process", f" --role Admin {said} --region eu-west-1")])
    assert "hunter2" not in shown
    assert "more" not in shown
    assert "--role Admin" in shown
    assert "--region eu-west-1" in shown


@pytest.mark.parametrize("key", ["password", "pass", "pwd", "pin", "passcode", "sso_access_token", "x_security_token"])
def test_no_value_of_a_key_for_a_secret_is_shown(key: str) -> None:
    assert masked([f"{key} = hunter2", f"# {key} = hunter2"]) == [f"{key} = {MASK}", f"# {key} = {MASK}"]


def test_a_command_that_begins_in_the_line_below_shows_no_secret_either() -> None:
    lines = ["credential_process =", "    helper -p", "    hunter2 --region eu-west-1"]
    assert masked(lines) == ["credential_process =", "    helper -p", f"    {MASK} --region eu-west-1"]


def test_what_follows_below_a_secrets_key_is_masked_too() -> None:
    lines = [
        "aws_session_token =",
        "    first",
        "\tsecond",
        "# no part of it",
        "region = eu-west-1",
        "s3 =",
        "    a = b",
    ]
    assert masked(lines) == [
        "aws_session_token =", f"    {MASK}", f"\t{MASK}", "# no part of it", "region = eu-west-1", "s3 =", "    a = b",
    ]  # fmt: skip


def test_a_line_ends_only_where_it_does_for_aws_tools() -> None:
    content = f"[a]\naws_secret_access_key = x\x0c{SECRET[:9]}\x85{SECRET[:9]}\n".encode()
    assert SECRET[:9] not in as_text([difference(PATH, None, content)])


def test_what_would_do_something_to_a_terminal_is_not_passed_on() -> None:
    (line,) = masked(["\x1b[2J\u202eregion\x07"])
    assert line == "\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}region\N{REPLACEMENT CHARACTER}"


def test_bytes_that_are_no_text_are_shown_as_far_as_they_are() -> None:
    assert "�region" in as_text([difference(PATH, b"\xff\xferegion\n", b"")])


secrets = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+", min_size=40, max_size=40)


@given(secrets, secrets, indents, separators, st.sampled_from(["", "# ", "#", "; "]))
def test_no_secret_is_shown_however_its_line_is_written(old: str, new: str, indent: str, by: str, note: str) -> None:
    before, after = (
        f"[default]\n{note}{indent}aws_secret_access_key{by}{secret}\nregion = x\n" for secret in (old, new)
    )
    text = as_text([difference(PATH, before.encode(), after.encode())])
    assert old not in text
    assert new not in text
