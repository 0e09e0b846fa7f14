"""`roleswitch import`, `export` and `find`."""

from __future__ import annotations

import json
import os
import pty
from collections.abc import Sequence
from dataclasses import replace

import pytest

from roleswitch.demo import sample
from roleswitch.demo.strict_organizations import MemberAccount, StrictOrganization, Unit
from roleswitch.exchange.offer import Format
from tests.cli.commands import Run, Said, finished, give, process, read_what_is_there
from tests.fakes import HUB, KEY, LONG, OTHER_KEY, PROD, ROLES_FILE, World

EXTENSION = f"""\
[auditor]
aws_account_id = 482109375526
role_name = Auditor
color = #ffaaee

[broken]
aws_account_id = acme-alias
role_name = X

[deploy]
role_arn = {LONG}
region = eu-west-1

[prod]
role_arn = arn:aws:iam::903411772280:role/Other
"""
CONFIG = """\
[profile base]
region = eu-central-1

[profile stage]
role_arn = arn:aws:iam::903411772280:role/Stage
source_profile = base
duration_seconds = 1h

[profile admin]
role_arn = arn:aws:iam::482109375526:role/Admin
source_profile = gone

[profile chained]
role_arn = arn:aws:iam::204815162342:role/C
source_profile = stage
"""
CREDENTIALS = f"""\
# mine
[base]
aws_access_key_id = {OTHER_KEY.access_key_id}
aws_secret_access_key = {OTHER_KEY.secret_access_key}
"""


@pytest.fixture
def extension(world: World) -> str:
    file = world.home / "roles.txt"
    file.write_text(EXTENSION)
    return str(file)


@pytest.fixture
def with_aws(world: World) -> World:
    world.config.parent.mkdir()
    world.config.write_text(CONFIG)
    world.credentials.write_text(CREDENTIALS)
    return world


def everything(world: World) -> dict[str, bytes]:
    """Every file below home that outlives the computer's next start and is no log, the keyring's among them."""
    files = [path for path in world.home.rglob("*") if path.is_file() and "runtime" not in path.parts]
    return {str(path): path.read_bytes() for path in files if path.suffix not in {".lock", ".log"}}


def listed(run: Run) -> dict[str, dict[str, object]]:
    return {role["name"]: role for role in json.loads(run("list", "--json").out)}


def entries(said: Said, kind: str) -> list[dict[str, object]]:
    found = said.answer[kind]
    assert isinstance(found, list)
    return found


def of_each(said: Said, kind: str, *keys: str) -> list[tuple[object, ...]]:
    return [tuple(entry[key] for key in keys) for entry in entries(said, kind)]


# ---------------------------------------------------------------- import


def test_import_takes_what_is_good_and_tells_the_rest_with_its_line(world: World, run: Run, extension: str) -> None:
    said = run("import", extension)
    assert (said.status, said.out) == (
        0,
        "NAME     ACCOUNT       ROLE      SOURCE\n"
        "auditor  482109375526  Auditor   -       new\n"
        "helper   903411772280  Deployer  work    region changes\n"
        f"prod     903411772280  Other     work    look: other account, it is {PROD} now\n"
        "3 roles found: 1 new, 1 changed, 1 to look at, 1 that cannot be used.\n"
        "2 roles written.\n",
    )
    broken, look, alone = said.err.splitlines()
    assert broken.startswith(
        f"roleswitch: {extension}, line 7 (broken): aws_account_id: acme-alias is an account alias"
    )
    assert look == (
        "roleswitch: Not taken, because it is something else under a known name: prod. Say --replace to take it."
    )
    assert alone == (
        "roleswitch: Nobody assumes auditor. Say --source NAME to give such roles one of your sources: work."
    )
    roles = listed(run)
    assert (roles["auditor"]["color"], roles["helper"]["region"]) == ("#ffaaee", "eu-west-1")
    assert roles["prod"]["role_arn"] == PROD
    assert world.roles_file.read_text().startswith(ROLES_FILE.partition("[roles.helper]")[0])


def test_import_json_has_every_good_section_beside_the_problems_of_the_bad_ones(run: Run, extension: str) -> None:
    said = run("import", extension, "--json")
    assert (said.status, said.err) == (0, "")
    assert said.answer.keys() == {"sources", "roles", "problems", "backups"}
    assert entries(said, "sources") == []
    assert of_each(said, "roles", "name", "what", "taken", "line") == [
        ("auditor", "new", True, 1),
        ("helper", "changed", True, 10),
        ("prod", "look", False, 14),
    ]
    assert of_each(said, "problems", "line", "section") == [(7, "broken")]
    assert entries(said, "roles")[0] == {
        "name": "auditor",
        "display_name": "auditor",
        "role_arn": "arn:aws:iam::482109375526:role/Auditor",
        "account_id": "482109375526",
        "account_name": "",
        "source": None,
        "via": None,
        "group": "",
        "color": "#ffaaee",
        "region": None,
        "profile": "auditor",
        "external_id": None,
        "mfa_serial": None,
        "duration_seconds": None,
        "what": "new",
        "words": "new",
        "line": 1,
        "taken": True,
    }


def test_a_second_import_changes_nothing(world: World, run: Run, extension: str) -> None:
    run("import", extension)
    before = world.roles_file.read_bytes()
    said = run("import", extension)
    assert said.out.splitlines()[0].startswith("NAME")  # what is to look at is still there
    assert "2 as in your list" in said.out
    assert "written" not in said.out
    assert world.roles_file.read_bytes() == before


@pytest.mark.parametrize("more", [[], ["--json"], ["--replace"], ["--move-keys"], ["--source", "work"]])
def test_a_dry_run_writes_nothing(with_aws: World, run: Run, extension: str, more: Sequence[str]) -> None:
    for file in (extension, str(with_aws.config)):
        before = everything(with_aws)
        said = run("import", file, "--dry-run", *more)
        assert said.status == 0
        assert "new" in said.out
        assert everything(with_aws) == before
        assert ("Nothing was written.\n" in said.out) is ("--json" not in more)


def test_another_role_under_a_known_name_is_taken_where_it_is_asked_for(run: Run, extension: str) -> None:
    said = run("import", extension, "--replace")
    assert "3 roles written." in said.out
    assert "Not taken" not in said.err
    role = listed(run)["prod"]
    assert role["role_arn"] == "arn:aws:iam::903411772280:role/Other"
    assert (role["source"], role["account_name"]) == ("work", "")  # the name was that of the other account


def test_roles_without_a_source_get_the_one_that_is_named(run: Run, extension: str) -> None:
    said = run("import", extension, "--source", "work")
    assert "Nobody assumes" not in said.err
    assert listed(run)["auditor"]["source"] == "work"


def test_a_source_that_there_is_not_stops_it_before_anything_is_written(world: World, run: Run, extension: str) -> None:
    before = everything(world)
    assert run("import", extension, "--source", "wrok") == (
        1,
        "",
        "roleswitch: There is no source named wrok. Did you mean work?\n",
    )
    assert everything(world) == before


def test_import_reads_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=Auditor\n")
    said = run("import", "-", "--json")
    assert of_each(said, "roles", "name", "line") == [("Auditor-482109375526", 1)]


def test_problems_of_standard_input_say_so(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"[a]\nrole_arn = arn:aws:iam::1:role/A\n")
    said = run("import", "-")
    assert (said.status, said.out) == (1, "0 roles found: 1 that cannot be used.\n")
    assert said.err == "roleswitch: standard input, line 2 (a): account ID: 12 characters needed, 1 given\n"


def test_a_format_that_is_named_is_not_guessed(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"[profile a]\nrole_arn = {LONG}\n".encode()
    names = []
    for format in ("aws-config", "extend-switch-roles"):
        give(monkeypatch, text)
        said = run("import", "-", "--from", format, "--dry-run", "--json")
        names += of_each(said, "roles", "name", "what")
    assert names == [("helper", "same"), ("helper", "same")]
    give(monkeypatch, text)
    assert run("import", "-", "--from", "team").err.startswith("roleswitch: standard input is no list of roles: ")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("none", None, "There is no file "),
        ("empty", b"", " is none of the lists that can be imported: an AWS config file,"),
        ("letter", b"Dear all,\n", " is none of the lists that can be imported"),
        ("binary", b"\x7fELF\x02\x01\x01\xff\0\0", ", line 1: it is not text in UTF-8."),
        ("latin-1", b"[a]\n; caf\xe9\n", ", line 2: it is not text in UTF-8."),
        ("large", b"[a]\n" * 3_000_000, " has 8 MB: a list of roles has 8 MB at most."),
        ("long", b"[a]\nrole_arn = " + b"x" * 70_000, ", line 2: it has 70011 characters"),
    ],
)
def test_what_is_no_list_is_trouble_and_nothing_is_written(
    world: World, run: Run, name: str, content: bytes | None, said: str
) -> None:
    file = world.home / name
    if content is not None:
        file.write_bytes(content)
    before = everything(world)
    told = run("import", str(file))
    assert (told.status, told.out) == (1, "")
    assert said in told.err
    assert len(told.err.splitlines()) == 1
    as_json = run("import", str(file), "--json")
    assert (as_json.status, as_json.error["kind"], as_json.err) == (1, "not-a-list", "")
    assert everything(world) == before


@pytest.mark.parametrize("file", [".", "/dev/zero"])
def test_a_folder_or_a_device_is_no_list(run: Run, file: str) -> None:
    said = run("import", file)
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"roleswitch: {file} is a folder or a device")


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["a", "--from", "leapp"], ["a", "--source"], ["a", "--yes"]])
def test_import_that_is_written_wrongly_is_wrong_usage(run: Run, arguments: Sequence[str]) -> None:
    said = run("import", *arguments)
    assert (said.status, said.out) == (2, "")
    assert said.err.startswith("usage: roleswitch ")


def test_what_a_text_says_does_nothing_to_the_terminal(world: World, run: Run) -> None:
    file = world.home / "hostile"
    esc, bell, turned = "\x1b]0;mine", "\x07", "\u202e"
    good = f"[profile good{esc}{bell}]\nrole_arn = {LONG}\nexternal_id = abc\n"
    texts = {
        Format.AWS_CONFIG: f"[profile a{esc}{bell}]\nrole_arn = arn:aws:iam::1:{esc}{bell}\n[profile b]\n"
        f"role_arn = {LONG}\nsource_profile = {esc}{turned}\n[{esc}{turned}]\nrole_arn = {esc}\n{good}",
        Format.EXTEND_SWITCH_ROLES: f"[a{esc}{bell}]\naws_account_id = a{esc}{turned}\nrole_name = {esc}\n{good}",
        Format.SWITCH_ROLE_LINK: f"https://signin.aws.amazon.com/switchrole?account=a{esc}&roleName={turned}\n"
        "https://signin.aws.amazon.com/switchrole?account=%1b%5b2J&roleName=x&%1b=1&%1b=2\n"
        "https://signin.aws.amazon.com/switchrole?account=482109375526&roleName=A&displayName=%1b%5b2J%e2%80%ae\n",
        Format.TEAM: '[roles."\\u001b[2J"]\nrole_arn = "x"\n["\\u001b[2J"]\n"\\u001b" = 1\n'
        f'[roles.a]\nrole_arn = "{LONG}"\n"\\u001b[2J" = 1\nsource = "\\u001b[2J"\ndisplay_name = "\\u001b[2J"\n',
    }
    for format, text in texts.items():
        file.write_text(text)
        said = run("import", str(file), "--from", format.value, "--dry-run")
        assert said.err
        assert (said.out + said.err).replace("\n", "").isprintable()
        assert run("import", str(file), "--from", format.value, "--dry-run", "--json").out.replace("\n", "").isascii()


# ---------------------------------------------------------------- ~/.aws


def test_either_file_of_the_aws_folder_stands_for_both(with_aws: World, run: Run) -> None:
    for file in (with_aws.config, with_aws.credentials):
        said = run("import", str(file), "--dry-run", "--json")
        assert of_each(said, "sources", "name", "kind", "what") == [("base", "profile", "new")]
        assert of_each(said, "roles", "name", "source", "via") == [("stage", "base", None), ("chained", None, "stage")]
        assert [(line, message) for line, message in of_each(said, "problems", "line", "message")] == [
            (11, 'source_profile "gone" does not exist'),
            (4, "Line 7 is left out: duration_seconds: 1h is passed over by AWS tools: write 3600."),
        ]


def test_import_of_the_aws_folder_shows_sources_beside_roles_and_leaves_its_files_alone(
    with_aws: World, run: Run
) -> None:
    before = {file: file.read_bytes() for file in (with_aws.config, with_aws.credentials)}
    said = run("import", str(with_aws.config))
    assert said.out == (
        "NAME     ACCOUNT       ROLE   SOURCE\n"
        "base                          profile base  new source\n"
        "stage    903411772280  Stage  base          new\n"
        "chained  204815162342  C      via stage     new\n"
        "2 roles found: 2 new, 1 that cannot be used, 1 new source.\n"
        "2 profiles of these names stay as they are in ~/.aws: none is written over them.\n"
        "2 roles and 1 source written.\n"
    )
    assert said.err.splitlines()[0] == (
        f'roleswitch: {with_aws.config}, line 11 [profile admin]: source_profile "gone" does not exist'
    )
    assert said.err.splitlines()[-1] == (
        "roleswitch: Access keys stay in their file: base. Say --move-keys to put them into the keyring."
    )
    assert {file: file.read_bytes() for file in before} == before
    assert listed(run)["stage"]["source"] == "base"


def test_keys_move_into_the_keyring_and_a_copy_of_their_file_stays(with_aws: World, run: Run) -> None:
    said = run("import", str(with_aws.config), "--move-keys")
    assert said.status == 0
    (backup,) = with_aws.credentials.parent.glob("credentials.roleswitch-backup-*")
    assert said.out.splitlines()[-3:] == [
        "2 roles and 1 source written.",
        f"The file as it was: {backup}",
        "The key still stands in there, and in no other backup: delete it when everything works.",
    ]
    assert said.err.endswith(
        "AWS tools find no credentials any more for base, stage, chained: RoleSwitch has the key of base.\n"
    )
    assert "base                          profile base  new source, its key moves into the keyring\n" in said.out
    assert backup.read_text() == CREDENTIALS
    assert backup.stat().st_mode & 0o077 == 0
    assert OTHER_KEY.secret_access_key not in with_aws.credentials.read_text()
    assert run("key", "test", "base").status == 0
    told = said.out + said.err + run("import", str(with_aws.config), "--json").out + run("list", "--json").out
    assert OTHER_KEY.secret_access_key not in told


def test_a_key_that_cannot_be_taken_out_of_its_file_is_told_and_moves_at_the_second_try(
    with_aws: World, run: Run
) -> None:
    with_aws.credentials.write_text(f"{CREDENTIALS}[bad\n")
    said = run("import", str(with_aws.config), "--move-keys")
    assert said.status == 1
    assert "roleswitch: The key of base is in the keyring, and still in its file: " in said.err
    with_aws.credentials.write_text(CREDENTIALS)
    again = run("import", str(with_aws.config), "--move-keys", "--json")
    assert (again.status, of_each(again, "sources", "name", "kind", "what")) == (0, [("base", "access-key", "same")])
    assert len(entries(again, "backups")) == 1
    assert "aws_secret_access_key" not in with_aws.credentials.read_text()
    assert with_aws.roles_file.read_text().count("[sources.") == 2


def test_a_key_of_another_file_moves_and_the_person_is_told_that_it_is_still_there(world: World, run: Run) -> None:
    file = world.home / "old-config"
    file.write_text(f"[profile base]\n{CREDENTIALS.partition('[base]')[2]}")
    said = run("import", str(file), "--move-keys")
    assert said.status == 0
    assert "1 source written.\n" in said.out
    assert f"The keys are in the keyring, and still in {file} as well: take them out there." in said.err
    assert run("key", "test", "base").status == 0


# ---------------------------------------------------------------- export


@pytest.mark.parametrize("format", ["team", "aws-config", "extend-switch-roles", "switch-role-link"])
def test_what_was_exported_changes_nothing_when_it_is_imported(
    world: World, run: Run, monkeypatch: pytest.MonkeyPatch, format: str
) -> None:
    world.write_list(ROLES_FILE.replace('"Production"', '"Produktion – 日本"'))
    before = world.roles_file.read_bytes()
    exported = run("export", "--to", format)
    assert exported.status == 0
    assert KEY.secret_access_key not in exported.out
    for more in ([], ["--from", format]):
        give(monkeypatch, exported.out.encode())
        said = run("import", "-", "--json", *more)
        assert {what for (what,) in of_each(said, "roles", "what")} == {"same"}
        assert world.roles_file.read_bytes() == before


def test_export_is_for_a_team_where_nothing_else_is_said(run: Run) -> None:
    said = run("export", "hub", "from-hub")
    assert (said.status, said.err) == (0, "")
    assert said.out.count("[roles.") == 2
    assert 'via = "hub"' in said.out
    assert "[sources." not in said.out


def test_what_a_format_cannot_say_is_told_beside_the_text(run: Run) -> None:
    said = run("export", "prod", "from-hub", "--to", "switch-role-link")
    assert said.out.count("\n") == 1
    assert said.err == (
        "roleswitch: from-hub is left out: a link switches from the browser's own sign-in: it cannot go via hub.\n"
    )
    nothing = run("export", "from-hub", "--to", "switch-role-link")
    assert (nothing.status, nothing.out) == (0, "")


def test_an_unknown_role_exports_nothing(run: Run) -> None:
    assert run("export", "prod", "prodd") == (
        1,
        "",
        "roleswitch: There is no role named prodd. Did you mean prod?\n",
    )


def test_external_ids_stay_at_home_where_it_is_asked_for(world: World, run: Run) -> None:
    world.write_list(ROLES_FILE.replace("[roles.partner]\n", '[roles.partner]\nexternal_id = "northwind"\n'))
    assert "northwind" in run("export").out
    for format in ("team", "aws-config", "extend-switch-roles"):
        assert "northwind" not in run("export", "--to", format, "--without-external-ids").out


def test_an_export_is_utf_8_whatever_the_terminal_can_show(world: World) -> None:
    world.write_list(ROLES_FILE.replace('"Production"', '"日本"'))
    said = finished("export", "--to", "extend-switch-roles", environ={"PYTHONIOENCODING": "latin-1"})
    assert "[日本]\n" in said.out


# ---------------------------------------------------------------- find


@pytest.fixture
def with_center(world: World, monkeypatch: pytest.MonkeyPatch) -> World:
    """The list has the Identity Center acme, and somebody is signed in there."""
    for service in ("SSO", "SSO_OIDC", "ORGANIZATIONS"):
        monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", world.aws.url)
    center = world.aws.identity_center
    center.put_directory(replace(sample.IDENTITY_CENTER, interval=0))
    world.write_list(
        f'{ROLES_FILE}\n[sources.acme]\nkind = "identity-center"\n'
        f'start_url = "{sample.IDENTITY_CENTER.start_url}"\nregion = "eu-west-1"\n'
    )
    code = world.switch.sign_ins.begin("acme")
    center.allow(center.wait_for_code())
    world.switch.sign_ins.finish("acme", code)
    return world


def test_find_lists_every_permission_set_and_takes_them_all(with_center: World, run: Run) -> None:
    before = everything(with_center)
    dry = run("find", "identity-center", "acme", "--dry-run")
    assert everything(with_center) == before
    assert dry.out.endswith("14 roles found: 14 new.\nNothing was written.\n")
    said = run("find", "identity-center", "acme")
    assert (said.status, said.err) == (0, "")
    assert said.out.endswith("14 roles found: 14 new.\n14 roles written.\n")
    assert said.out.splitlines()[2].split() == ["acme-ReadOnly", "358019274463", "acme", "ReadOnly", "acme", "new"]
    assert listed(run)["acme-prod-Deployer"]["source"] == "acme"
    again = run("find", "identity-center", "acme")
    assert (again.out, again.err) == ("14 roles found: 14 as in your list.\n", "")


def test_roles_that_are_no_longer_assigned_go_where_it_is_asked_for(with_center: World, run: Run) -> None:
    run("find", "identity-center", "acme")
    directory = replace(sample.IDENTITY_CENTER, accounts=sample.IDENTITY_CENTER.accounts[1:])
    with_center.aws.identity_center.put_directory(directory)
    said = run("find", "identity-center", "acme")
    assert "12 as in your list, 2 no longer there." in said.out
    assert "written" not in said.out
    assert said.err == (
        "roleswitch: Not removed: acme-OrganizationAudit, acme-ReadOnly. "
        "Say --remove-gone to take out what is no longer there.\n"
    )
    assert run("find", "identity-center", "acme", "--remove-gone").out.endswith("0 roles written, 2 removed.\n")
    assert "acme-ReadOnly" not in listed(run)


def test_find_says_who_has_to_sign_in(with_center: World, run: Run) -> None:
    with_center.aws.identity_center.revoke()
    said = run("find", "identity-center", "acme", "--json")
    assert (said.status, said.error["kind"]) == (1, "sign-in-needed")
    assert said.error["next"] == ["Run `roleswitch sign-in acme`."]
    assert run("find", "identity-center", "work").err == (
        "roleswitch: work is no Identity Center: it lists no accounts.\n"
    )


def test_find_shows_how_far_it_is_on_a_terminal_and_ends_that_line(with_center: World) -> None:
    terminal, theirs = pty.openpty()
    with process("find", "identity-center", "acme", stderr=theirs) as running:
        os.close(theirs)
        out, _ = running.communicate(timeout=60)
    shown = read_what_is_there(terminal).decode()
    os.close(terminal)
    assert out.endswith("14 roles written.\n")
    assert shown.startswith("\r0 of 6 accounts\r1 of 6 accounts")
    assert shown.endswith("\r6 of 6 accounts\r\n")


ACCOUNTS = (
    MemberAccount("482109375526", "acme-prod", "aws+prod@acme.example"),
    MemberAccount("903411772280", "acme-stage", "aws+stage@acme.example"),
    MemberAccount("590183746628", "acme-old", "aws+old@acme.example", "CLOSED"),
)
ORGANIZATION = StrictOrganization(
    MemberAccount("204815162342", "acme", "aws@acme.example"), (Unit("Workloads", accounts=ACCOUNTS),), may_list=(HUB,)
)


@pytest.fixture
def with_organization(with_center: World) -> World:
    with_center.aws.put_organization(ORGANIZATION)
    return with_center


FIND = ["find", "organization", "hub", "--role-name", "team/Audit"]


def test_find_makes_a_role_for_each_account_of_an_organization(with_organization: World, run: Run) -> None:
    said = run(*FIND, "--color-by", "name", "--group-by-unit", "--external-id", "abc", "--duration", "2h")
    assert said.status == 0
    assert said.out == (
        "NAME        ACCOUNT                  ROLE        SOURCE\n"
        "acme        204815162342 acme        team/Audit  work    new\n"
        "acme-prod   482109375526 acme-prod   team/Audit  work    new\n"
        "acme-stage  903411772280 acme-stage  team/Audit  work    new\n"
        "3 roles found: 3 new, 1 that cannot be used.\n"
        "3 roles written.\n"
    )
    assert said.err == (
        "roleswitch: the organization of hub: acme-old (5901-8374-6628) is closed: AWS lets nobody in. "
        "No role is made for it.\n"
    )
    role = listed(run)["acme-prod"]
    assert (role["color"], role["group"], role["source"]) == ("red", "Workloads", "work")
    assert run(*FIND).out == "3 roles found: 3 as in your list, 1 that cannot be used.\n"


def test_the_accounts_roles_can_be_assumed_via_another_role(with_organization: World, run: Run) -> None:
    said = run(*FIND, "--via", "hub", "--json")
    assert {via for (via,) in of_each(said, "roles", "via")} == {"hub"}
    assert {source for (source,) in of_each(said, "roles", "source")} == {None}
    assert of_each(said, "problems", "line", "section") == [(None, "acme-old")]


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (["--source", "nobody"], "There is no source named nobody. The sources are work, acme."),
        (["--via", "nobody"], "There is no role named nobody. `roleswitch list` shows the names."),
        (["--role-name", "a b"], "role name: a space is not allowed here"),
    ],
)
def test_what_the_roles_would_be_made_of_is_checked_before_aws_is_asked(
    with_organization: World, run: Run, more: Sequence[str], told: str
) -> None:
    calls = len(with_organization.aws.calls)
    said = run(*FIND, *more)
    assert (said.status, said.out) == (1, "")
    assert said.err.startswith(f"roleswitch: {told}")
    assert len(with_organization.aws.calls) == calls


def test_a_role_that_may_not_list_is_told_whose_it_has_to_be(with_organization: World, run: Run) -> None:
    said = run("find", "organization", "prod", "--role-name", "Audit")
    assert (said.status, said.out) == (1, "")
    assert "Choose a source or role of the organization's management account." in said.err
    assert run("find", "organization", "nobody", "--role-name", "Audit").status == 1


@pytest.mark.parametrize("arguments", [[], ["leapp"], ["identity-center"], ["organization", "hub"]])
def test_find_that_is_written_wrongly_is_wrong_usage(run: Run, arguments: Sequence[str]) -> None:
    assert run("find", *arguments).status == 2


def test_an_import_from_another_process_is_seen(world: World, run: Run, extension: str) -> None:
    """The whole program, with standard output and error apart."""
    said = finished("import", "-", given=EXTENSION)
    assert said.status == 0
    assert said.out.splitlines()[-1] == "2 roles written."
    assert all(line.startswith("roleswitch: ") for line in said.err.splitlines())
    assert "auditor" in listed(run)
