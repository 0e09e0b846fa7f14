"""The main job for real: a real window, mouse and keys, GNOME Keyring, AWS over HTTP, the AWS CLI, bash, terminals."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import urllib.parse
import urllib.request
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

import pytest

from roleswitch.core.session_store import SessionStore
from roleswitch.demo.strict_aws import StrictAws
from tests.demo.client import Client
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ADMIN, BOATY, LAKE, PARTNER, WHO, Person, section, somebody
from tests.desktop.test_terminals import PROGRAMS
from tests.desktop.window import ROLESWITCH

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

HOME_ACCOUNT, OTHER_ACCOUNT = "111122223333", "222233334444"
OTHER_ROLE = f"arn:aws:iam::{OTHER_ACCOUNT}:role/Engineer"
FOREIGN = "# mine, by hand\n[prod]\naws_access_key_id = AKIAFOREIGN\naws_secret_access_key = of-mine\n"


# ------------------------------------------------------------ AWS: moto, and the strict one


class Moto(NamedTuple):
    url: str
    access_key_id: str
    secret_access_key: str


@pytest.fixture(scope="module")
def moto(desktop: Desktop) -> Iterator[Moto]:
    """moto over HTTP with enforcement on: a user who may assume, and a role in another account that lets them."""
    # A process of its own: enforcement, once on, is on for all of a process.
    server = desktop.start([sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", "0"])
    running = r"Running on (http://127\.0\.0\.1:\d+)"
    url = wait_for(lambda: re.search(running, desktop.printed(server)), "moto's address")[1]
    user = f"arn:aws:iam::{HOME_ACCOUNT}:user/boaty"
    trust = {
        "Effect": "Allow",
        "Principal": {"AWS": user},
        "Action": "sts:AssumeRole",
        "Condition": {"StringEquals": {"sts:ExternalId": "engine-1"}},
    }
    _iam(url, HOME_ACCOUNT, Action="CreateUser", UserName="boaty")
    key = _iam(url, HOME_ACCOUNT, Action="CreateAccessKey", UserName="boaty")
    _iam(url, HOME_ACCOUNT, Action="PutUserPolicy", UserName="boaty", PolicyName="assume", PolicyDocument=_may("sts:*"))
    _iam(
        url,
        OTHER_ACCOUNT,
        Action="CreateRole",
        RoleName="Engineer",
        AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]}),
    )
    _iam(url, OTHER_ACCOUNT, Action="PutRolePolicy", RoleName="Engineer", PolicyName="s3", PolicyDocument=_may("s3:*"))
    _post(f"{url}/moto-api/reset-auth", b"0", {"Content-Type": "text/plain"})
    yield Moto(url, _field(key, "AccessKeyId"), _field(key, "SecretAccessKey"))
    desktop.end(server)


def _may(action: str) -> str:
    statement = {"Effect": "Allow", "Action": action, "Resource": "*"}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def _iam(url: str, account_id: str, **parameters: str) -> str:
    headers = {
        "x-moto-account-id": account_id,
        # moto takes the service from here and, before enforcement is on, checks nothing else.
        "Authorization": "AWS4-HMAC-SHA256 Credential=setup/20240101/us-east-1/iam/aws4_request",
    }
    return _post(url, urllib.parse.urlencode({"Version": "2010-05-08", **parameters}).encode(), headers)


def _post(url: str, body: bytes, headers: Mapping[str, str]) -> str:
    request = urllib.request.Request(url, body, dict(headers))  # noqa: S310 - loopback
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310
        text: str = answer.read().decode()
        return text


def _field(xml: str, name: str) -> str:
    found = re.search(f"<{name}>(.+?)</{name}>", xml)
    assert found, xml
    return found[1]


@pytest.fixture(scope="module")
def strict() -> Iterator[StrictAws]:
    with StrictAws([BOATY], [ADMIN, LAKE, PARTNER]) as aws:
        yield aws


@pytest.fixture
def person(desktop: Desktop, strict: StrictAws, tmp_path: Path) -> Iterator[Person]:
    """Somebody with an access key in the keyring."""
    with somebody(desktop, tmp_path / "somebody", strict.url) as person:
        person.has_key()
        yield person


# ------------------------------------------------------------ the main job


def test_a_person_adds_a_key_and_a_role_in_another_account_and_works_in_it(
    desktop: Desktop, moto: Moto, tmp_path: Path
) -> None:
    with somebody(desktop, tmp_path / "newcomer", moto.url) as person:
        person.open()
        _add_key(person, moto)
        _add_role(person)

        row = f"Engine room, {OTHER_ACCOUNT[:4]}-{OTHER_ACCOUNT[4:8]}-{OTHER_ACCOUNT[8:]}"
        person.row(row, "not assumed")
        person.press_at_row(row)
        person.row(row, "active, 59 min")
        arn = f"arn:aws:sts::{OTHER_ACCOUNT}:assumed-role/Engineer/"
        assert person.arn_of("engine-room").startswith(arn)

        with_profile = ("--profile", "engine-room")
        person.run("aws", "s3", "mb", "s3://engine-room", *with_profile)
        person.run("aws", "s3", "cp", "-", "s3://engine-room/a b.txt", *with_profile, text="steam\n")
        assert "a b.txt" in person.run("aws", "s3", "ls", "s3://engine-room", *with_profile)
        assert person.run("aws", "s3", "cp", "s3://engine-room/a b.txt", "-", *with_profile) == "steam\n"

        person.choose(row)
        desktop.key("ctrl+shift+c")
        exports = person.copied_exports()
        evaluated = person.run("bash", "-c", 'eval "$(cat)" && env && aws "$@"', "bash", *WHO, text=exports)
        assert arn in evaluated
        assert {"AWS_REGION=eu-west-1", "AWS_CREDENTIAL_EXPIRATION="} <= {
            re.sub("(?<=EXPIRATION=).*", "", line) for line in evaluated.splitlines()
        }
        _same_role_in_every_way(person, arn)


def _add_key(person: Person, moto: Moto) -> None:
    person.press("Add a key")
    person.in_front("^Access keys")
    # As it is typed by hand: from field to field with Tab, past the button that shows the secret.
    for text in ("work", moto.access_key_id, moto.secret_access_key, "", "eu-west-1"):
        person.desktop.type(text)
        person.desktop.key("Tab")
    person.press("Test")
    person.sees(f"^This is arn:aws:iam::{HOME_ACCOUNT}:user/boaty", "label")
    person.press("Save")
    person.gone("^Access keys")
    person.sees(r"^The access key of work is in GNOME Keyring\.$", "label")


def _add_role(person: Person) -> None:
    person.desktop.key("ctrl+n")
    person.desktop.window("^Add role")
    person.fill("Role ARN", OTHER_ROLE)
    person.fill("Name", "Engine room")
    person.fill("External ID", "engine-1")
    person.press("Save")
    person.gone("^Add role")


def _same_role_in_every_way(person: Person, arn: str) -> None:
    assert person.run(ROLESWITCH, "whoami", "engine-room").startswith(arn)
    kept = json.loads(person.run(ROLESWITCH, "list", "--json"))
    assert [(role["name"], role["phase"]) for role in kept] == [("engine-room", "active")]
    assert person.run(ROLESWITCH, "exec", "engine-room", "--", "aws", *WHO).startswith(arn)


@pytest.mark.parametrize("way", ["double click", "Return"])
def test_a_double_click_or_return_on_the_row_assumes(way: str, person: Person) -> None:
    person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'), section("lake", LAKE))
    person.open()
    box = person.row("prod, acme")
    person.desktop.click(None, box.x + box.height, box.middle[1], double=way == "double click")
    if way == "Return":
        person.desktop.key("Return")
    person.row("prod, acme", "active")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    assert "lake" not in person.credentials.read_text()


# ------------------------------------------------------------ the profile on disk


def test_renew_now_rewrites_the_profile_in_place_and_ending_gives_the_file_back(person: Person) -> None:
    before = "# by hand\n[other]\naws_access_key_id = AKIAOTHER\naws_secret_access_key = 00%#=\n"
    person.credentials.write_text(before)
    person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'))
    person.open()
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    first = person.credentials.read_text()
    person.credentials.write_text(f"{first}\n# added below by hand\n")

    person.choose("prod, acme")
    person.press("Renew now")
    key_of = _key_in(person, "prod")
    wait_for(lambda: _key_in(person, "prod") != _key(first, "prod"), f"another key than {key_of}")
    second = person.credentials.read_text()
    assert second.startswith(before)
    assert second.endswith("\n# added below by hand\n")
    assert _without_values(second) == _without_values(first) + "\n# added below by hand\n"
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")

    person.press("End session")
    person.row("prod, acme", "not assumed")
    assert person.credentials.read_text() == f"{before}\n# added below by hand\n"
    assert "prod" not in (person.config.read_text() if person.config.exists() else "")
    with pytest.raises(subprocess.CalledProcessError) as refused:
        person.arn_of("prod")
    assert "could not be found" in "\n".join(refused.value.__notes__)


def test_a_session_renews_itself_while_the_window_is_open(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.has_key()
    person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'))
    person.open()
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    first = _key_in(person, "prod")
    # As if it had been made 45 minutes ago.
    monkeypatch.delenv("ROLESWITCH_HOME")
    monkeypatch.setenv("XDG_RUNTIME_DIR", person.desktop.environ["XDG_RUNTIME_DIR"])
    sessions = SessionStore()
    kept = sessions.find("prod")
    assert kept is not None
    by = timedelta(minutes=45)
    older = replace(kept.session, issued=kept.session.issued - by, expiration=kept.session.expiration - by)
    sessions.keep(replace(kept, session=older), b"{}")
    wait_for(lambda: _key_in(person, "prod") != first, "a renewed key in the profile")
    person.row("prod, acme", "active, 59 min")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")


def test_what_is_still_valid_is_shown_again_on_the_next_start(person: Person) -> None:
    person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'))
    person.open()
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    key = _key_in(person, "prod")
    assert person.close() == 0
    person.open()
    person.row("prod, acme", "active, 59 min")
    assert _key_in(person, "prod") == key
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")


def test_a_profile_of_somebody_else_can_be_taken_over_and_a_backup_is_kept(person: Person) -> None:
    _refused_for_a_foreign_profile(person)
    person.press("Take over")
    person.sees(r"^Take over the profile prod\?$", "label")
    person.desktop.key("Tab", "space")
    person.row("prod, acme", "active")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    assert "AKIAFOREIGN" not in person.credentials.read_text()
    backups = [file.read_text() for file in person.credentials.parent.iterdir() if file != person.credentials]
    assert FOREIGN in backups


def test_beside_a_profile_of_somebody_else_another_name_can_be_chosen(person: Person) -> None:
    _refused_for_a_foreign_profile(person)
    person.press("Other name…")
    person.in_front("^Edit role")
    person.desktop.type("prod-acme")  # the dialog begins at the profile
    person.desktop.key("ctrl+Return")
    person.gone("^Edit role")
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    assert person.arn_of("prod-acme").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    assert person.credentials.read_text().startswith(FOREIGN)


def _refused_for_a_foreign_profile(person: Person) -> None:
    person.credentials.write_text(FOREIGN)
    person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'))
    person.open()
    person.press_at_row("prod, acme")
    person.row("prod, acme", "Profile taken")
    person.choose("prod, acme")
    person.sees(r"^The profile prod exists in .*credentials \(line 2\) and was not written by RoleSwitch", "label")
    assert person.credentials.read_text() == FOREIGN


def _key(text: str, profile: str) -> str:
    found = re.search(rf"\[{profile}\]\naws_access_key_id = (ASIA\w+)\n", text)
    return found[1] if found else ""


def _key_in(person: Person, profile: str) -> str:
    return _key(person.credentials.read_text(), profile)


def _without_values(text: str) -> str:
    return re.sub("(?m)(= ).*", r"\1", text)


# ------------------------------------------------------------ roles.toml


def test_a_role_written_by_hand_shows_up_while_the_window_is_open(person: Person) -> None:
    person.open()
    with person.roles_file.open("a") as file:
        file.write(section("prod", ADMIN, 'account_name = "acme" # by hand\n'))
    person.row("prod, acme", "not assumed")
    person.roles_file.write_text(person.roles_file.read_text().replace('"acme"', '"acme-two"'))
    person.press_at_row("prod, acme-two")
    person.row("prod, acme-two", "active")


def test_a_broken_roles_file_is_named_by_its_line_and_never_written_over(person: Person) -> None:
    person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'))
    person.open()
    person.row("prod, acme")
    good = person.roles_file.read_text()

    broken = f'{good}\n[roles.bad]\nrole_arn = "nonsense"\n'
    person.roles_file.write_text(broken)
    person.sees(rf"^roles\.toml line {len(broken.splitlines())}: ", "label")
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    assert person.roles_file.read_text() == broken

    unreadable = f"{good}\n[roles.lake\n"
    person.roles_file.write_text(unreadable)
    line = len(unreadable.splitlines())
    person.sees(rf"^roles\.toml line {line}: ", "label")
    person.desktop.key("ctrl+n")
    person.desktop.window("^Add role")
    person.fill("Role ARN", LAKE.arn)
    person.press("Save")
    person.sees(rf"line {line}\b.*", "label")
    assert person.roles_file.read_text() == unreadable


# ------------------------------------------------------------ refusals


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("", r"^It asks for an external ID, and this role has none here\.$"),
        (
            'external_id = "northwind-7065"\n',
            r"^It asks for another external ID than the one set here, which has 14 characters\.$",
        ),
    ],
    ids=["missing", "wrong"],
)
def test_a_missing_and_a_wrong_external_id_are_refused_and_explained(line: str, cause: str, person: Person) -> None:
    person.has_roles(section("partner", PARTNER, f'account_name = "northwind"\n{line}'))
    person.open()
    person.press_at_row("partner, northwind")
    person.row("partner, northwind", "Access denied")
    person.choose("partner, northwind")
    person.sees(r"^northwind's role does not let boaty\.mcboatface in\. AWS names its trust policy\.", "label")
    person.sees(cause, "label")
    person.sees("^Enter external ID$", "push button")
    assert not person.credentials.exists()


# ------------------------------------------------------------ the clipboard


def test_exports_are_marked_as_secret_and_leave_the_clipboard_after_the_time_set_and_at_the_end(
    person: Person,
) -> None:
    desktop, preferences = person.desktop, person.roles_file.with_name("preferences.toml")
    preferences.write_text("clipboard_seconds = 2\n")
    person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'))
    person.open()
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    person.choose("prod, acme")
    desktop.key("ctrl+shift+c")
    person.copied_exports()
    assert desktop.clipboard("x-kde-passwordManagerHint") == "secret"
    assert "AWS" not in desktop.run("sh", "-c", "xclip -o -selection primary 2>/dev/null || true")
    wait_for(lambda: not desktop.clipboard(), "an empty clipboard")

    person.close()
    preferences.write_text("clipboard_seconds = 300\n")
    person.open()
    person.row("prod, acme", "active")
    person.choose("prod, acme")
    desktop.key("ctrl+shift+c")
    person.copied_exports()
    person.close()
    assert not desktop.clipboard()


# ------------------------------------------------------------ terminals

TELL = """\
# What bash reads first: tell who we are, then stay open.
tell=$HOME/told.$ROLESWITCH_ROLE
printf '%s\\n' "$AWS_ACCESS_KEY_ID" "$AWS_SECRET_ACCESS_KEY" "$AWS_SESSION_TOKEN" "profile: $AWS_PROFILE" >$tell.new
mv $tell.new $tell
read <$HOME/never
"""


def _close_all_windows(desktop: Desktop) -> list[str]:
    """Cut their programs off from the X server: some ask first, or stay open to say that the shell has ended."""
    windows = list(desktop.windows())
    for window in windows:
        with suppress(subprocess.CalledProcessError):  # it went with another one of the same program
            desktop.xdotool("windowkill", window)
    return windows


def test_every_installed_terminal_program_started_for_two_roles_has_the_right_one_each_time(
    person: Person, strict: StrictAws
) -> None:
    programs = [name for name in PROGRAMS if shutil.which(name)]
    if not programs:
        pytest.skip("no terminal program is installed")
    (person.home / ".bashrc").write_text(TELL)
    os.mkfifo(person.home / "never")
    roles = {"one": ADMIN, "two": LAKE}
    person.has_roles(*(section(f"{name}-{which}", role) for name in programs for which, role in roles.items()))
    person.environ["AWS_PROFILE"] = "somebody-else"
    wrong: dict[str, str] = {}
    told: dict[str, list[str]] = {}
    try:
        for which, role in roles.items():
            # All at once, and the first of each stays open.
            for name in programs:
                environ = person.environ | {"TERMINAL": shutil.which(name) or name}
                person.desktop.start([ROLESWITCH, "terminal", f"{name}-{which}"], **environ)
            for name in programs:
                file = person.home / f"told.{name}-{which}"
                wait_for(file.exists, f"the shell in {name}", 100)  # all begin at once, beside other tests
                told[f"{name}-{which}"] = key_id, secret, token, profile = file.read_text().splitlines()
                keys = {"AccessKeyId": key_id, "SecretAccessKey": secret, "SessionToken": token}
                arn = Client(strict.url).sts_of(keys).get_caller_identity()["Arn"]
                expected = role.arn.replace(":iam:", ":sts:").replace(":role/", ":assumed-role/")
                if not arn.startswith(f"{expected}/") or profile != "profile: ":
                    wrong[f"{name}-{which}"] = f"{arn} {profile}"
    finally:
        wait_for(lambda: not _close_all_windows(person.desktop), "the end of all terminals")
    assert not wrong
    assert len({key_id for key_id, *_ in told.values()}) == 2 * len(programs)
