"""`roleswitch sign-in` and `sign-out`, and roles that ask before they are assumed."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from roleswitch.demo import sample
from tests.cli.commands import Run, finished, typed
from tests.fakes import ROLES_FILE, World

START_URL = sample.IDENTITY_CENTER.start_url
ACME = f'\n[sources.acme]\nkind = "identity-center"\nstart_url = "{START_URL}"\nregion = "eu-west-1"\n'
VIEW = '\n[roles.view]\nrole_arn = "arn:aws:iam::482109375526:role/ReadOnly"\nsource = "acme"\n'
TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


@pytest.fixture
def center(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """The list has the Identity Center acme, where nobody is signed in."""
    for service in ("SSO", "SSO_OIDC"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", world.aws.url)
    # No browser of the machine that the tests run on.
    monkeypatch.setenv("BROWSER", "/bin/true")
    world.aws.identity_center.put_directory(replace(sample.IDENTITY_CENTER, interval=0))
    world.write_list(ROLES_FILE + ACME + VIEW)
    return world


@contextmanager
def somebody(world: World, decides: Callable[[str], None]) -> Iterator[list[str]]:
    """Somebody in a browser, who decides on the first code that waits: the code, when it is there."""
    codes: list[str] = []

    def decide() -> None:
        codes.append(world.aws.identity_center.wait_for_code())
        decides(codes[0])

    person = threading.Thread(target=decide)
    person.start()
    try:
        yield codes
    finally:
        person.join()


def token_files(home: Path) -> list[Path]:
    return [path for path in (home / ".aws" / "sso" / "cache").glob("*.json") if "accessToken" in path.read_text()]


# ---------------------------------------------------------------- sign in


def test_sign_in_shows_address_and_code_and_says_until_when(center: World, run: Run) -> None:
    with somebody(center, center.aws.identity_center.allow) as codes:
        said = run("sign-in", "acme", "--no-browser")
    (code,) = codes
    assert said.status == 0
    assert said.err == (
        f"roleswitch: Open {center.aws.url}/device?user_code={code} and compare the code there: {code}\n"
    )
    assert re.fullmatch(f"acme: signed in until {TIME}, and renewed after that while AWS allows it\n", said.out)
    assert len(token_files(center.home)) == 1
    assert run("assume", "view").status == 0


def test_sign_in_json_is_the_answer_alone(center: World, run: Run) -> None:
    with somebody(center, center.aws.identity_center.allow):
        said = run("sign-in", "acme", "--no-browser", "--json")
    assert said.status == 0
    assert said.answer.keys() == {"source", "until", "can_refresh_until"}
    assert said.answer["source"] == "acme"
    assert re.fullmatch(TIME, str(said.answer["until"]))
    assert re.fullmatch(TIME, str(said.answer["can_refresh_until"]))
    (file,) = token_files(center.home)
    token = json.loads(file.read_text())
    for secret in ("accessToken", "refreshToken", "clientSecret"):
        assert token[secret] not in said.out + said.err


def test_a_refusal_in_the_browser_signs_nobody_in(center: World, run: Run) -> None:
    with somebody(center, center.aws.identity_center.deny):
        said = run("sign-in", "acme", "--no-browser")
    assert (said.status, said.out) == (1, "")
    assert said.err.splitlines()[1] == (
        "roleswitch: The sign-in was refused in the browser: nobody is signed in. Run `roleswitch sign-in acme`."
    )
    assert token_files(center.home) == []
    with somebody(center, center.aws.identity_center.deny):
        as_json = run("sign-in", "acme", "--no-browser", "--json")
    assert (as_json.status, as_json.error["kind"]) == (1, "sign-in-needed")


def test_a_code_that_is_over_signs_nobody_in(center: World, run: Run) -> None:
    with somebody(center, lambda _: center.aws.identity_center.expire_device_codes()):
        said = run("sign-in", "acme", "--no-browser")
    assert (said.status, said.out) == (1, "")
    assert "Run `roleswitch sign-in acme`." in said.err
    assert token_files(center.home) == []


def test_the_browser_gets_the_address_alone_and_what_it_says_is_not_in_the_answer(
    center: World, tmp_path: Path
) -> None:
    opened = tmp_path / "opened"
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{opened}"\necho "Opening in existing browser session."\n')
    browser.chmod(0o755)
    with somebody(center, center.aws.identity_center.allow) as codes:
        said = finished("sign-in", "acme", "--json", environ={"BROWSER": str(browser)})
    assert (said.status, said.answer["source"]) == (0, "acme")
    assert said.err.endswith("Opening in existing browser session.\n")
    assert opened.read_text() == f"{center.aws.url}/device?user_code={codes[0]}\n"


def test_without_a_browser_the_address_is_there_to_be_opened_elsewhere(center: World) -> None:
    with somebody(center, center.aws.identity_center.allow) as codes:
        said = finished("sign-in", "acme", environ={"BROWSER": "/nowhere/browser"})
    assert (said.status, said.out.startswith("acme: signed in until ")) == (0, True)
    assert f"/device?user_code={codes[0]} and compare" in said.err


def test_no_browser_opens_none(center: World, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\ntouch "{tmp_path}/opened"\n')
    browser.chmod(0o755)
    with somebody(center, center.aws.identity_center.allow):
        said = finished("sign-in", "acme", "--no-browser", environ={"BROWSER": str(browser)})
    assert said.status == 0
    assert not (tmp_path / "opened").exists()


# ---------------------------------------------------------------- a source that is not there yet


def test_a_start_url_adds_the_source(center: World, run: Run) -> None:
    center.write_list(ROLES_FILE)
    with somebody(center, center.aws.identity_center.allow):
        said = run("sign-in", "acme", "--no-browser", "--start-url", START_URL, "--region", "eu-west-1")
    assert said.status == 0
    assert center.roles_file.read_text() == ROLES_FILE + ACME
    assert run("find", "identity-center", "acme", "--dry-run").status == 0


def test_a_portal_that_aws_does_not_know_leaves_the_list_as_it_was(center: World, run: Run) -> None:
    before = center.roles_file.read_text()
    for name in ("new", "acme"):
        other = ["--start-url", "https://none.awsapps.com/start", "--region", "eu-west-1"]
        said = run("sign-in", name, "--no-browser", *other)
        assert (said.status, said.out) == (1, "")
        assert said.err.startswith(
            "roleswitch: AWS knows no access portal https://none.awsapps.com/start in the region"
        )
        assert center.roles_file.read_text().strip() == before.strip()


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (["nobody"], 1, "There is no source named nobody. The sources are work, acme."),
        (["work"], 1, "work is no Identity Center: there is nothing to sign in to."),
        (["new", "--region", "eu-west-1"], 2, "sign-in: --start-url and --region go together."),
        (["new", "--start-url", START_URL], 2, "sign-in: --start-url and --region go together."),
        (["new", "--start-url", "http://a", "--region", "eu-west-1"], 1, "start_url: write the https:// address"),
        (["new", "--start-url", START_URL, "--region", "Ireland"], 1, "region: I is not allowed here"),
        (["a b", "--start-url", START_URL, "--region", "eu-west-1"], 1, "name: a space is not allowed here"),
        (["work", "--start-url", START_URL, "--region", "eu-west-1"], 1, "name: there is a source named work already"),
    ],
)
def test_what_is_no_portal_is_told_and_nothing_is_written(
    center: World, run: Run, arguments: Sequence[str], status: int, told: str
) -> None:
    before = center.roles_file.read_text()
    said = run("sign-in", *arguments)
    assert (said.status, said.out) == (status, "")
    assert said.err.startswith(f"roleswitch: {told}")
    assert center.roles_file.read_text() == before
    assert center.aws.calls == []


@pytest.mark.parametrize("command", ["sign-in", "sign-out"])
def test_a_source_has_to_be_named(run: Run, command: str) -> None:
    said = run(command)
    assert (said.status, said.out) == (2, "")


# ---------------------------------------------------------------- sign out


def test_sign_out_ends_the_sign_in_and_the_sessions_that_came_of_it(center: World, run: Run) -> None:
    with somebody(center, center.aws.identity_center.allow):
        run("sign-in", "acme", "--no-browser")
    run("assume", "view")
    run("assume", "prod")
    assert run("sign-out", "acme") == (0, "acme: signed out, and its sessions are ended\n", "")
    assert token_files(center.home) == []
    assert list(center.switch.kept_sessions()) == ["prod"]
    said = run("assume", "view", "--json")
    assert (said.status, said.error["kind"]) == (1, "sign-in-needed")
    assert said.error["next"] == ["Run `roleswitch sign-in acme`."]


def test_sign_out_of_what_is_no_identity_center_is_told(run: Run, center: World) -> None:
    assert run("sign-out", "work").status == 1
    assert run("sign-out", "nobody").status == 1


# ---------------------------------------------------------------- roles that ask first


@pytest.fixture
def asking(world: World) -> World:
    """prod asks before it is assumed."""
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", "[roles.prod]\nask_before_assuming = true\n"))
    return world


def test_a_role_that_asks_is_not_assumed_where_nobody_is_there(asking: World, run: Run) -> None:
    said = run("assume", "prod")
    assert (said.status, said.out) == (1, "")
    assert re.fullmatch(
        r"roleswitch: Production \(.*482109375526\) asks before it is assumed\. Run `roleswitch assume prod --yes`\.\n",
        said.err,
    )
    as_json = run("assume", "prod", "--json")
    assert (as_json.status, as_json.error["kind"], as_json.err) == (1, "confirmation-needed", "")
    assert asking.aws.calls == []


@pytest.mark.parametrize(
    "command",
    [
        ["credential-process", "prod"],
        ["env", "prod", "--shell", "json"],
        ["exec", "prod", "--", "true"],
        ["shell", "prod"],
        ["whoami", "prod"],
    ],
)
def test_no_command_that_hands_a_session_out_begins_one_unasked(asking: World, command: Sequence[str]) -> None:
    said = finished(*command)
    assert (said.status, said.out) == (1, "")
    assert "asks before it is assumed" in said.err
    assert "un `roleswitch assume prod --yes`" in said.err
    assert asking.aws.calls == []


def test_yes_assumes_it_and_a_session_that_is_alive_is_handed_out_unasked(asking: World, run: Run) -> None:
    assert run("assume", "prod", "--yes").status == 0
    assert run("env", "prod", "--shell", "json").status == 0
    assert finished("credential-process", "prod").status == 0
    assert run("assume", "prod").status == 0
    run("end", "prod")
    assert run("assume", "prod").status == 1


@pytest.mark.parametrize("answer", ["y", "Y", "yes"])
def test_a_person_at_a_terminal_says_yes(asking: World, answer: str) -> None:
    said = typed("assume", "prod", lines=f"{answer}\n")
    assert said.status == 0
    assert re.fullmatch(r"Production \(.*\) asks before it is assumed\. Assume it\? \[y/N\] ", said.err)
    assert said.out.startswith("Production: session until ")


@pytest.mark.parametrize("answer", ["n", "", "no", "yep", "j"])
def test_anything_else_is_no(asking: World, answer: str) -> None:
    said = typed("assume", "prod", lines=f"{answer}\n")
    assert (said.status, said.out) == (1, "")
    assert asking.aws.calls == []


def test_credential_process_asks_nobody_even_at_a_terminal(asking: World) -> None:
    """An SDK may run in one, and its person waits for an answer and not for a question."""
    said = typed("credential-process", "prod", lines="y\n")
    assert (said.status, said.out) == (1, "")
    assert "[y/N]" not in said.err


def test_a_rule_makes_roles_ask(world: World, run: Run) -> None:
    world.write_list(f'{ROLES_FILE}\n[[rules]]\nany = "*prod*"\nask_before_assuming = true\n')
    assert run("assume", "prod").status == 1
    assert run("assume", "hub").status == 0
