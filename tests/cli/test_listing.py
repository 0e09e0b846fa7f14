"""`roleswitch list` and `roleswitch show`."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime

import pytest

from tests.cli.commands import (
    Run,
)
from tests.fakes import FROM_HUB, HUB, MFA_SERIAL, OPERATOR, PROD, ROLES_FILE, SESSION_ARN, USER, World


def test_list_shows_every_role_in_columns(run: Run) -> None:
    run("assume", "prod")
    said = run("list")
    lines = said.out.splitlines()
    assert (said.status, said.err) == (0, "")
    assert lines[0].split() == ["NAME", "TITLE", "ACCOUNT", "ROLE", "SOURCE", "STATE", "LEFT"]
    assert re.fullmatch(
        r"prod +Production +482109375526 acme-prod +team/Admin +work +active +(59:5\d|1:00:00)", lines[1]
    )
    assert re.fullmatch(r"from-hub +- +204815162342 +FromHub +via hub +idle +-", lines[-1])
    assert len(lines) == 7


def test_list_shows_what_the_window_calls_a_role_and_which_one_is_the_default_profile(world: World, run: Run) -> None:
    world.write_list(ROLES_FILE.replace('"Production"', '"Production, all"'))
    run("default", "prod", "--yes")
    run("assume", "prod")
    lines = run("list").out.splitlines()
    assert lines[0].split() == ["NAME", "TITLE", "ACCOUNT", "ROLE", "SOURCE", "STATE", "LEFT"]
    assert re.match(r"prod +Production, all +482109375526 .* active, default  ", lines[1])
    assert re.match(r"partner +- +", lines[2])


def test_a_role_can_be_named_as_the_window_shows_it_where_one_alone_is_called_so(world: World, run: Run) -> None:
    named = ROLES_FILE.replace('"Production"', '"Production, all"')
    world.write_list(named)
    assert run("assume", "Production, all").status == 0
    assert run("show", "Production, all", "--json").answer["phase"] == "active"
    assert run("end", "Production, all").status == 0
    assert run("show", "prod", "--json").answer["phase"] == "idle"
    world.write_list(named.replace("[roles.partner]\n", '[roles.partner]\ndisplay_name = "Production, all"\n'))
    assert (run("show", "Production, all").status, run("show", "prod").status) == (1, 0)


def test_list_as_json_is_an_array_of_what_show_has_without_its_plan(run: Run) -> None:
    run("assume", "prod")
    roles = json.loads(run("list", "--json").out)
    assert [role["name"] for role in roles] == ["prod", "partner", "operator", "helper", "hub", "from-hub"]
    shown = run("show", "prod", "--json").answer
    for key in roles[0].keys() - {"seconds_left"}:
        assert roles[0][key] == shown[key]
    assert "plan" not in roles[0]
    assert 3500 < roles[0]["seconds_left"] <= 3600
    assert roles[1]["phase"] == "idle"
    assert roles[1]["seconds_left"] == 0


def test_a_bad_line_of_roles_toml_is_told_beside_the_list(world: World, run: Run) -> None:
    world.write_list(ROLES_FILE.replace('source = "work"\nregion', "source = 7\nregion"))
    said = run("list", "--json")
    assert said.status == 0
    assert json.loads(said.out)[0]["name"] == "partner"
    assert re.fullmatch(r"roleswitch: roles\.toml line 12: source: write text in quotes.*\n", said.err)


def test_an_empty_list_is_an_empty_array(world: World, run: Run) -> None:
    world.roles_file.unlink()
    assert run("list", "--json").out == "[]\n"
    assert run("list").out.split() == ["NAME", "ACCOUNT", "ROLE", "SOURCE", "STATE", "LEFT"]


def test_show_as_json_has_the_keys_of_the_contract(run: Run) -> None:
    shown = run("show", "from-hub", "--json").answer
    wanted = {"name", "display_name", "role_arn", "account_id", "group", "color", "region", "profile", "plan", "phase"}
    assert wanted | {"expiration"} <= shown.keys()
    assert (shown["phase"], shown["expiration"], shown["read_only"]) == ("idle", None, False)


# the plan


def call(name: str, **more: object) -> dict[str, object]:
    return {"call": name, "mfa_serial": None, "duration_seconds": 3600} | more


def plan_of(run: Run, name: str) -> dict[str, object]:
    said = run("show", name, "--json")
    assert (said.status, said.err) == (0, "")
    plan = said.answer["plan"]
    assert isinstance(plan, dict)
    return plan


def lines_of(run: Run, name: str) -> list[str]:
    """What the text says of the plan."""
    said = run("show", name)
    assert (said.status, said.err) == (0, "")
    lines = said.out.splitlines()
    return [line[2:] for line in lines[lines.index(next(line for line in lines if line[2:6] == "plan")) :]]


def test_the_plan_of_a_role_that_a_key_assumes(run: Run) -> None:
    assert plan_of(run, "prod") == {
        "hops": [call("AssumeRole", source="work", role="prod")],
        "duration_seconds": 3600,
        "why": "no duration is set for this role: 1 h is what every role allows",
        "notes": [],
        "mfa": [],
        "mfa_session_until": None,
    }
    assert lines_of(run, "prod") == [
        f"plan      AssumeRole {PROD} for 1 h",
        "lasts     1 h: no duration is set for this role: 1 h is what every role allows",
    ]


def test_the_plan_of_a_role_that_is_assumed_via_another(run: Run) -> None:
    plan = plan_of(run, "from-hub")
    assert plan["hops"] == [call("AssumeRole", source="work", role="hub"), call("AssumeRole", role="from-hub")]
    assert (plan["duration_seconds"], plan["why"]) == (
        3600,
        "assumed via hub: 1 h is the most AWS gives to a role from a role",
    )
    assert lines_of(run, "from-hub") == [
        f"plan      AssumeRole {HUB} for 1 h",
        f"          AssumeRole {FROM_HUB} for 1 h",
        "lasts     1 h: assumed via hub: 1 h is the most AWS gives to a role from a role",
    ]


SESSION_WORDS = "one code for many roles: 1 h each at most, renewed silently for 12 h"


def direct_words(lasts: int) -> str:
    """Of a code for the role alone; `lasts` is in seconds."""
    return (
        f"a code for this role: {lasts // 3600} h as it is set, up to 12 h where the role's own maximum allows it, and "
        "another code for the next session"
    )


def choices(lasts: int, *, recommended: str, chosen: str) -> list[dict[str, object]]:
    words = {"session": SESSION_WORDS, "direct": direct_words(lasts)}
    return [
        {
            "mode": mode,
            "duration_seconds": 3600 if mode == "session" else lasts,
            "words": text,
            "recommended": mode == recommended,
            "chosen": mode == chosen,
        }
        for mode, text in words.items()
    ]


def test_the_plan_with_one_code_for_many_roles(run: Run) -> None:
    plan = plan_of(run, "operator")
    assert plan["hops"] == [
        call("GetSessionToken", source="work", mfa_serial=MFA_SERIAL, duration_seconds=43200),
        call("AssumeRole", role="operator"),
    ]
    assert plan["mfa"] == choices(3600, recommended="session", chosen="session")
    assert lines_of(run, "operator") == [
        f"plan      GetSessionToken with a code of {MFA_SERIAL} for 12 h",
        f"          AssumeRole {OPERATOR} for 1 h",
        "lasts     1 h: one code for many roles: 1 h is the most AWS gives to a role from an MFA session",
        f"MFA       session: {SESSION_WORDS} (recommended, chosen)",
        f"          direct: {direct_words(3600)}",
    ]


def test_the_plan_says_until_when_no_code_is_asked_for(world: World, run: Run) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "123456")
    run("assume", "operator", "--mfa-code", "123456")
    until = world.switch.keys.mfa_sessions()["work"].strftime("%Y-%m-%dT%H:%M:%SZ")
    assert plan_of(run, "operator")["mfa_session_until"] == until
    assert f"MFA       no code is asked for until {until}" in lines_of(run, "operator")
    # It does nothing for a role that is assumed without it.
    assert plan_of(run, "prod")["mfa_session_until"] is None


def test_the_plan_with_a_code_for_this_role(world: World, run: Run) -> None:
    world.write_list(
        ROLES_FILE.replace("[roles.operator]\n", '[roles.operator]\nmfa = "direct"\nduration_seconds = 14400\n')
    )
    plan = plan_of(run, "operator")
    assert plan["hops"] == [
        call("AssumeRole", source="work", role="operator", mfa_serial=MFA_SERIAL, duration_seconds=14400)
    ]
    assert plan["duration_seconds"] == 14400
    assert plan["mfa"] == choices(14400, recommended="direct", chosen="direct")
    lines = lines_of(run, "operator")
    assert lines[0] == f"plan      AssumeRole {OPERATOR} with a code of {MFA_SERIAL} for 4 h"
    assert lines[1].startswith("lasts     4 h: ")
    assert lines[2:] == [
        f"MFA       session: {SESSION_WORDS}",
        f"          direct: {direct_words(14400)} (recommended, chosen)",
    ]


def test_the_plan_of_a_source_whose_profile_assumes_a_role_itself(world: World, run: Run) -> None:
    world.credentials.parent.mkdir()
    world.credentials.write_text(
        f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    world.config.write_text(
        f"[profile mine]\nrole_arn = {HUB}\nsource_profile = base\nmfa_serial = {MFA_SERIAL}\nduration_seconds = 12h\n"
    )
    world.write_list(
        '[sources.mine]\nkind = "profile"\nprofile = "mine"\n'
        f'[roles.from-hub]\nrole_arn = "{FROM_HUB}"\nsource = "mine"\n'
    )
    plan = plan_of(run, "from-hub")
    assert plan["hops"] == [
        call("AssumeRole", source="mine", profile="mine", role_arn=HUB, mfa_serial=MFA_SERIAL),
        call("AssumeRole", role="from-hub"),
    ]
    note = (
        "duration_seconds = 12h of the profile mine is not a number of seconds: no duration is asked for, and AWS "
        "gives 1 h."
    )
    assert plan["notes"] == [note]
    lines = lines_of(run, "from-hub")
    assert lines[0] == f"plan      AssumeRole {HUB}, as the profile mine asks, with a code of {MFA_SERIAL} for 1 h"
    assert lines[1] == f"          AssumeRole {FROM_HUB} for 1 h"
    assert lines[-1] == f"note      {note}"


def test_show_calls_nobody(world: World, run: Run) -> None:
    for name in ("prod", "operator", "from-hub"):
        run("show", name)
    assert world.aws.calls == []


# the session


def test_show_has_the_session_without_secrets(world: World, run: Run) -> None:
    run("assume", "prod")
    session = world.switch.kept_sessions()["prod"]
    for said in (run("show", "prod"), run("show", "prod", "--json")):
        assert session.secret_access_key not in said.out
        assert session.session_token not in said.out
    shown = run("show", "prod", "--json").answer
    assert shown["expiration"] == session.expiration.strftime("%Y-%m-%dT%H:%M:%SZ")
    assert isinstance(shown["session"], dict)
    assert shown["session"]["assumed_role_arn"] == SESSION_ARN


def test_show_is_readable(world: World, run: Run) -> None:
    run("assume", "prod")
    shown = run("show", "prod").out
    left = re.search(r"active (59:\d\d|1:00:00)\n", shown)
    assert left
    assert shown == (
        "Production (prod)\n"
        f"  role      {PROD}\n"
        "  source    work\n"
        "  profile   prod (credentials)\n"
        f"  state     {left[0]}"
        f"  session   {SESSION_ARN}\n"
        f"  plan      AssumeRole {PROD} for 1 h\n"
        "  lasts     1 h: no duration is set for this role: 1 h is what every role allows\n"
    )


def test_show_says_why_there_is_no_plan(world: World, run: Run) -> None:
    world.write_list(f'[roles.lost]\nrole_arn = "{PROD}"\n')
    assert "lost has no source: choose whose credentials assume it." in run("show", "lost").out
    shown = run("show", "lost", "--json").answer
    assert (shown["plan"], shown["no_plan"]) == (None, "lost has no source: choose whose credentials assume it.")


def test_show_tells_of_a_source_that_is_gone_and_has_no_plan(world: World, run: Run) -> None:
    world.write_list(world.roles_file.read_text().replace('source = "work"', 'source = "gone"'))
    said = run("show", "prod", "--json")
    assert said.status == 0
    assert said.answer["plan"] is None


def test_times_are_iso_8601_in_utc(world: World, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    shown = run("assume", "prod", "--json").answer
    until = datetime.strptime(str(shown["expiration"]), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert 3500 < (until - datetime.now(UTC)).total_seconds() <= 3600
