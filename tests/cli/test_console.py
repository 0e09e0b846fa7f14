"""The command that opens the console: what it prints, what it opens, and what it refuses."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from roleswitch.demo.strict_aws import Fault
from tests.cli.commands import Run, finished, typed
from tests.fakes import MFA_SERIAL, ROLES_FILE, SESSION_ARN, World

OPENS = f"""\
#!{sys.executable}
import json, pathlib, sys, urllib.request
here = pathlib.Path(__file__).parent
(here / "arguments").write_text(json.dumps(sys.argv[1:]))
request = urllib.request.Request(sys.argv[-1], headers={{"Sec-Fetch-Mode": "navigate"}})
with urllib.request.urlopen(request, timeout=10) as answer:
    (here / "page").write_bytes(answer.read())
"""


@pytest.fixture(autouse=True)
def signs_in(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", world.aws.url)


@pytest.fixture
def browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program that opens what it is given, and keeps what it was given and has seen."""
    monkeypatch.setattr("roleswitch.delivery.terminal.SETTLE_SECONDS", 60)  # until it has ended, however busy all is
    program = tmp_path / "firefox"
    program.write_text(OPENS)
    program.chmod(0o700)
    return program


def sent(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query, strict_parsing=True))


def test_print_writes_the_address_and_nothing_else(world: World, run: Run) -> None:
    said = run("console", "prod", "--print", "--destination", "s3")
    assert (said.status, said.err, said.out.count("\n")) == (0, "", 1)
    assert said.out.startswith(f"{world.aws.url}/federation?Action=login&")
    assert sent(said.out)["Destination"] == (
        "https://eu-central-1.console.aws.amazon.com/s3/buckets?region=eu-central-1"
    )


def test_the_console_is_opened_in_the_browser_that_is_named(world: World, run: Run, browser: Path) -> None:
    said = run("console", "prod", "--browser", str(browser))
    assert said == (0, "prod: the console is open in the browser\n", "")
    assert SESSION_ARN in browser.with_name("page").read_text()
    (address,) = json.loads(browser.with_name("arguments").read_text())
    assert address.startswith("http://127.0.0.1:")


def test_a_private_window_is_asked_for_by_the_browsers_own_option(run: Run, browser: Path) -> None:
    assert run("console", "prod", "--browser", str(browser), "--private").status == 0
    assert json.loads(browser.with_name("arguments").read_text())[0] == "--private-window"


def test_what_roles_toml_says_holds_where_no_option_says_otherwise(world: World, run: Run, browser: Path) -> None:
    world.write_list(f'{ROLES_FILE}\n[console]\nbrowser = {json.dumps(str(browser))}\nwindow = "private"\n')
    assert run("console", "prod").status == 0
    assert json.loads(browser.with_name("arguments").read_text())[0] == "--private-window"


def test_a_window_that_the_browser_has_not_is_told(run: Run, browser: Path) -> None:
    said = run("console", "prod", "--browser", str(browser), "--browser-profile")
    assert (said.status, said.out) == (1, "")
    assert "a Chromium browser can" in said.err


def test_two_windows_at_once_are_wrong_usage(world: World, run: Run) -> None:
    assert run("console", "prod", "--private", "--container").status == 2
    assert run("console", "prod", "--source", "--switch-role").status == 2
    assert run("console", "prod", "--switch-role", "--destination", "s3").status == 2
    assert world.aws.calls == []


def test_a_destination_that_is_none_is_wrong_usage_before_anything_is_called(world: World, run: Run) -> None:
    said = run("console", "prod", "--print", "--destination", "https://evil.example/")
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("roleswitch: --destination: https://evil.example/ is no page of this console")
    assert world.aws.calls == []


def test_a_link_is_printed_where_it_can_work_and_else_the_reason(world: World, run: Run) -> None:
    assert run("console", "prod", "--switch-role", "--print").out == (
        "https://signin.aws.amazon.com/switchrole?roleName=team%2FAdmin&displayName=Production&account=482109375526\n"
    )
    said = run("console", "from-hub", "--switch-role", "--print")
    assert (said.status, said.out) == (1, "")
    assert "it cannot go via hub" in said.err
    assert "`roleswitch console from-hub`" in said.err
    assert world.aws.calls == []


def test_a_source_opens_without_a_role(world: World, run: Run) -> None:
    said = run("console", "work", "--source", "--print")
    assert said.status == 0
    assert [call.action for call in world.aws.calls] == ["GetCallerIdentity", "GetFederationToken", "getSigninToken"]


def test_a_code_that_is_needed_with_nobody_to_ask_ends_with_3(world: World, run: Run) -> None:
    said = run("console", "operator", "--print")
    assert (said.status, said.out) == (3, "")
    assert "roleswitch assume operator --mfa-code CODE" in said.err


def test_a_person_at_a_terminal_is_asked_for_the_code(world: World) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    said = typed("console", "operator", "--print", lines="123456\n")
    assert said.status == 0
    assert sent(said.out)["Action"] == "login"
    assert said.err.startswith(f"MFA code of {MFA_SERIAL}: ")


def test_a_refusal_is_a_sentence_without_the_address(world: World) -> None:
    world.aws.fail(1, Fault(400), "signin")
    said = finished("console", "prod", "--print")
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith("roleswitch: AWS's sign-in at 127.0.0.1 does not take the session of Production (400).")
