"""Profiles of ~/.aws as sources: what one takes, what is odd in it, and that each fault is told in our words.

That this is what botocore makes of them is shown by test_profiles_oracle.py.
"""

from __future__ import annotations

import json
import logging
import os
import shlex
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from roleswitch.core.profiles import Begins, ProfileCall, ProfilePath, Profiles
from roleswitch.core.source import Credentials
from roleswitch.errors import Cancelled, SourceUnusable
from tests.core.recording_sts import CONTAINER_KEY, RecordingSts

KEY_ID, SECRET = "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
KEYS = f"aws_access_key_id = {KEY_ID}\naws_secret_access_key = {SECRET}\n"
ADMIN = "arn:aws:iam::111122223333:role/Admin"
DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
ROLE = f"[profile base]\nrole_arn = {ADMIN}\n"
FROM_KEYS = f"{ROLE}source_profile = keys\n"

Write = Callable[..., None]


@pytest.fixture
def write(home: Path) -> Write:
    """Writes the two files; `~` stands for the home folder."""

    def write_both(config: str, credentials: str = f"[keys]\n{KEYS}") -> None:
        (home / ".aws").mkdir(exist_ok=True)
        (home / ".aws" / "config").write_text(config.replace("~", str(home)))
        (home / ".aws" / "credentials").write_text(credentials)

    return write_both


def path(profile: str = "base") -> ProfilePath:
    return Profiles().path(profile)


def base_credentials(profile: str = "base") -> Credentials:
    profiles = Profiles(deadline_seconds=20)
    return profiles.base_credentials(profiles.path(profile), region="eu-west-1")


# What a profile takes


def test_a_profile_with_keys_is_those_keys_whatever_the_environment_holds(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIANOBODYHASTHISKEY")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x" * 40)
    monkeypatch.setenv("AWS_PROFILE", "nobody")
    write("")
    found = path("keys")
    assert (found.begins, found.base, found.calls, found.is_long_term) == (Begins.ACCESS_KEY, "keys", (), True)
    assert base_credentials("keys") == Credentials(KEY_ID, SECRET)


def test_the_calls_of_a_chain_are_in_the_order_in_which_they_are_made(write: Write) -> None:
    write(
        f"[profile base]\nrole_arn = {ADMIN}\nsource_profile = hub\nexternal_id = northwind-7064\n"
        f"[profile hub]\nrole_arn = arn:aws:iam::111122223333:role/Hub\nsource_profile = keys\nmfa_serial = {DEVICE}\n"
        "role_session_name = boaty\nduration_seconds = 7200\n"
    )
    found = path()
    assert (found.base, found.begins, found.is_long_term) == ("keys", Begins.ACCESS_KEY, False)
    assert found.calls == (
        ProfileCall(
            profile="hub",
            role_arn="arn:aws:iam::111122223333:role/Hub",
            session_name="boaty",
            mfa_serial=DEVICE,
            duration=timedelta(hours=2),
        ),
        ProfileCall(profile="base", role_arn=ADMIN, external_id="northwind-7064"),
    )
    assert base_credentials() == Credentials(KEY_ID, SECRET)


def test_temporary_keys_are_not_long_term(write: Write) -> None:
    write("", f"[keys]\n{KEYS}aws_session_token = token\n")
    assert (path("keys").begins, path("keys").is_long_term) == (Begins.TEMPORARY_KEYS, False)


def test_files_are_read_anew_for_each_question(write: Write) -> None:
    profiles = Profiles()
    write(FROM_KEYS)
    before = profiles.path("base")
    write(FROM_KEYS, f"[keys]\n{KEYS}aws_session_token = later\n")
    assert profiles.path("base").begins is Begins.TEMPORARY_KEYS
    assert profiles.base_credentials(before).session_token == "later"


def test_the_files_are_those_that_the_environment_names(
    write: Write, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("[profile not-this-one]\n")
    (home / "elsewhere").write_text("[profile this-one]\nregion = eu-west-1\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", "~/elsewhere")
    assert path_region("this-one", monkeypatch) == "eu-west-1"


def path_region(profile: str, monkeypatch: pytest.MonkeyPatch) -> str | None:
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "false")  # so that a profile without keys is one, too
    return path(profile).region


def test_the_region_is_the_environments_then_the_profiles_own(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write(f"[default]\nregion = us-east-1\n{FROM_KEYS}region = eu-west-1\n[profile keys]\nregion = us-west-2\n")
    assert path().region == "eu-west-1"
    write(f"[default]\nregion = us-east-1\n{FROM_KEYS}")
    assert path().region is None
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-north-1")
    assert path().region == "eu-north-1"


@pytest.mark.parametrize(
    ("more", "variables", "endpoint"),
    [
        ("", {}, None),
        ("endpoint_url = http://localhost:4566\n", {}, "http://localhost:4566"),
        (
            "endpoint_url = http://localhost:1\nservices = local\n"
            "[services local]\nsts =\n  endpoint_url = http://localhost:4566\n",
            {},
            "http://localhost:4566",
        ),
        ("endpoint_url = http://localhost:4566\nservices = local\n[services local]\n", {}, "http://localhost:4566"),
        ("endpoint_url = http://localhost:4566\n", {"AWS_ENDPOINT_URL": "http://localhost:1"}, None),
        ("endpoint_url = http://localhost:4566\n", {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"}, None),
    ],
)
def test_a_profile_can_name_another_sts(
    write: Write, monkeypatch: pytest.MonkeyPatch, more: str, variables: dict[str, str], endpoint: str | None
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    write(f"{FROM_KEYS}{more}")
    assert path().sts_endpoint == endpoint


def test_a_profile_that_holds_nothing_takes_what_the_machine_has_and_says_so(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("[profile base]\nregion = eu-west-1\n")
    with RecordingSts() as sts:
        monkeypatch.setenv("AWS_CONTAINER_CREDENTIALS_FULL_URI", sts.container_url)
        found = path()
        assert sts.taken() == []  # a plan asks nobody
        assert base_credentials().access_key_id == CONTAINER_KEY
    assert (found.begins, found.base) == (Begins.CONTAINER, "")
    assert found.notes == ("The profile base holds no credentials: those of the container are asked for.",)
    monkeypatch.delenv("AWS_CONTAINER_CREDENTIALS_FULL_URI")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "false")
    assert path().begins is Begins.INSTANCE


def test_a_web_identity_without_a_region_is_asked_where_the_caller_says(
    write: Write, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (home / "token").write_text("a-token")
    write(f"{ROLE}web_identity_token_file = ~/token\nduration_seconds = 43200\n")
    with RecordingSts() as sts:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
        credentials = base_credentials()
        (call,) = sts.taken()
    assert call.action == "AssumeRoleWithWebIdentity"
    assert (path().begins, path().calls) == (Begins.WEB_IDENTITY, ())
    assert credentials.session_token


# Whose it is


def test_the_identity_tells_two_peoples_credentials_apart_and_holds_no_secret(write: Write) -> None:
    write(FROM_KEYS)
    first = path().identity
    assert len(first) == 64
    assert path().identity == first
    for config, credentials in [
        (FROM_KEYS, f"[keys]\n{KEYS.replace('AKIAI', 'AKIAO')}"),
        (f"{FROM_KEYS}role_session_name = other\n", f"[keys]\n{KEYS}"),
        (FROM_KEYS.replace("Admin", "Other"), f"[keys]\n{KEYS}"),
        (f"{FROM_KEYS}mfa_serial = {DEVICE}\n", f"[keys]\n{KEYS}"),
    ]:
        write(config, credentials)
        assert path().identity != first
    write(f"{FROM_KEYS}region = eu-west-1\nduration_seconds = 900\n", f"[keys]\n{KEYS.replace('wJalr', 'other')}")
    assert path().identity == first


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("credential_process = helper a\n", "credential_process = helper b\n"),
        (
            "sso_session = a\nsso_account_id = 111122223333\nsso_role_name = x\n",
            "sso_session = a\nsso_account_id = 111122223333\nsso_role_name = y\n",
        ),
        (
            "sso_session = a\nsso_account_id = 111122223333\nsso_role_name = x\n",
            "sso_session = b\nsso_account_id = 111122223333\nsso_role_name = x\n",
        ),
        ("login_session = a\n", "login_session = b\n"),
        ("web_identity_token_file = a\nrole_arn = x\n", "web_identity_token_file = b\nrole_arn = x\n"),
    ],
)
def test_the_identity_of_what_is_not_keys_is_what_the_profile_says_of_it(write: Write, one: str, other: str) -> None:
    portals = "".join(
        f"[sso-session {name}]\nsso_region = eu-west-1\nsso_start_url = https://{name}.example.com/start\n"
        for name in "ab"
    )
    write(f"[profile base]\n{one}[profile other]\n{other}{portals}")
    assert path().identity != path("other").identity


# What is odd


@pytest.mark.parametrize(
    ("more", "sent", "note"),
    [
        ("duration_seconds = 12h\n", None, "duration_seconds = 12h of the profile base is not a number of seconds"),
        ("duration_seconds = 1_800\n", timedelta(minutes=30), None),
        ("duration_seconds = 43200\n", timedelta(hours=12), None),
    ],
)
def test_a_duration_that_is_no_number_is_reported(
    write: Write, more: str, sent: timedelta | None, note: str | None
) -> None:
    write(f"{FROM_KEYS}{more}")
    assert path().calls[0].duration == sent
    assert [line.startswith(note or "?") for line in path().notes] == ([True] if note else [])


@pytest.mark.parametrize(
    ("base", "sent"),
    [
        (KEYS, timedelta(hours=12)),
        (f"{KEYS}aws_session_token = token\n", timedelta(hours=1)),
        (f"role_arn = {ADMIN}\nsource_profile = keys\n", timedelta(hours=1)),
        (f"role_arn = {ADMIN}\ncredential_source = Ec2InstanceMetadata\n", timedelta(hours=1)),
        (f"role_arn = {ADMIN}\nweb_identity_token_file = ~/token\n", timedelta(hours=1)),
        ("credential_process = helper\n", timedelta(hours=12)),
    ],
)
def test_no_duration_is_asked_for_that_aws_refuses_to_temporary_credentials(
    write: Write, monkeypatch: pytest.MonkeyPatch, base: str, sent: timedelta
) -> None:
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "false")
    write(f"{ROLE}source_profile = below\nduration_seconds = 43200\n[profile below]\n{base}")
    assert path().calls[-1].duration == sent
    assert [note for note in path().notes if "12 h" in note] == (
        []
        if sent > timedelta(hours=1)
        else ["The profile base sets 12 h: 1 h is asked for, the most AWS gives to a role from temporary credentials."]
    )


@pytest.mark.parametrize(
    ("config", "credentials", "note"),
    [
        (FROM_KEYS, f"[keys]\n{KEYS}mfa_serial = {DEVICE}\n", "The mfa_serial of the profile keys is not used"),
        (FROM_KEYS, f"[keys]\n{KEYS}role_arn = {ADMIN}\n", "The role_arn of the profile keys is not used"),
        (f"{ROLE}source_profile = base\n{KEYS}", "", None),
    ],
)
def test_what_a_source_profile_says_in_vain_is_reported(
    write: Write, config: str, credentials: str, note: str | None
) -> None:
    write(config, credentials)
    assert [line.startswith(note or "?") for line in path().notes] == ([True] if note else [])
    assert len(path().calls) == 1


# What is wrong

PORTAL = "[sso-session x]\nsso_region = eu-west-1\nsso_start_url = https://x.awsapps.com/start\n"


@pytest.mark.parametrize(
    ("config", "credentials", "words"),
    [
        ("[profile other]\nregion = eu-west-1\n", "", "does not exist"),
        ("[base]\nregion = eu-west-1\n", "", "does not exist"),
        ("[profile base]\nregion = eu-west-1\n", "", "holds no credentials: add keys, a role or a credential_process"),
        ("", "[base]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\n", "Partial credentials found"),
        ("", "[base]\naws_access_key_id =\naws_secret_access_key =\n", "access key has nothing after the ="),
        (ROLE, "", "it has a role_arn, and neither source_profile nor credential_source"),
        (
            f"{FROM_KEYS}credential_source = Environment\n",
            f"[keys]\n{KEYS}",
            "both source_profile and credential_source",
        ),
        (f"{ROLE}source_profile = gone\n", "", ": its source_profile gone does not exist"),
        (f"{ROLE}source_profile = hub\n[profile hub]\n", "", "the source_profile hub holds none"),
        (f"{ROLE}source_profile = base\n", "", r"leads in a circle \(base → base\)"),
        (
            f"{ROLE}source_profile = hub\n[profile hub]\nrole_arn = {ADMIN}\nsource_profile = base\n",
            "",
            r"leads in a circle \(base → hub → base\)",
        ),
        (
            f"{ROLE}source_profile = hub\n[profile hub]\nrole_arn = {ADMIN}\nsource_profile = gone\n",
            "",
            ": the profile hub's source_profile gone does not exist",
        ),
        (f"{ROLE}credential_source = Environment\n", "", "its credential_source Environment has none here"),
        (f"{ROLE}credential_source = EcsContainer\n", "", "its credential_source EcsContainer has none here"),
        (f"{ROLE}credential_source = environment\n", "", "is none of Environment, Ec2InstanceMetadata, EcsContainer"),
        ("[profile base]\ncredential_process =\n", "", "credential_process names no command"),
        ("[profile base]\ncredential_process = false\n", "", "custom-process"),
        ("[profile base]\ncredential_process = /nowhere/helper\n", "", "No such file or directory"),
        ("[profile base]\ncredential_process = echo nonsense\n", "", "gives no credentials"),
        ("[profile base]\ncredential_process = echo []\n", "", "gives no credentials"),
        ("[profile base]\ncredential_process = cat ~/expired\n", "", "still expired"),
        ("[profile base]\ncredential_process = 'open\n", "", "No closing quotation"),
        ("[profile base]\nweb_identity_token_file = ~/nowhere\n", "", "no role ARN configured"),
        (f"{ROLE}web_identity_token_file = ~/nowhere\n", "", "No such file or directory"),
        ("[profile base]\nsso_account_id = 111122223333\n", "", "missing required configuration: sso_role_name"),
        (f"[profile base]\nsso_session = x\nsso_account_id = 1\nsso_role_name = x\n{PORTAL}", "", "does not exist"),
        ("[profile base]\nservices = gone\n", f"[base]\n{KEYS}", r"there is no section \[services gone\]"),
        ("[profile base]\nrole_arn =\n  a = b\nsource_profile = x\n", "", "role_arn is followed by an indented block"),
    ],
)
def test_a_profile_that_gives_nothing_is_told_with_its_name_and_the_reason(
    write: Write, home: Path, config: str, credentials: str, words: str
) -> None:
    (home / "expired").write_text(
        '{"Version": 1, "AccessKeyId": "AKIA", "SecretAccessKey": "x", "Expiration": "2001-01-01T00:00:00Z"}'
    )
    write(config, credentials)
    with pytest.raises(SourceUnusable, match=words) as caught:
        base_credentials()
    assert str(caught.value).startswith("The profile base of ~/.aws ")
    assert "\n" not in str(caught.value)
    assert any("`aws sts get-caller-identity --profile base`" in step.text for step in caught.value.next_steps)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("role_arn = arn:aws:iam::111122223333:user/boaty\n", "it has to be a role"),
        ("external_id = a b\n", "external ID: a space is not allowed here"),
        ("external_id =\n", "external ID: at least 2 characters needed"),
        ("mfa_serial = x\n", "MFA serial number: at least 9 characters needed"),
        ("role_session_name = {user}\n", "session name: { and } are not allowed here"),
        ("role_session_name = x\n", "session name: at least 2 characters needed"),
        ("duration_seconds = 899\n", "AWS takes 900"),
        ("duration_seconds = 43201\n", "AWS takes 900"),
        (f"duration_seconds = {'9' * 400}\n", "AWS takes 900"),
    ],
)
def test_what_aws_does_not_take_is_refused_before_a_call(write: Write, more: str, words: str) -> None:
    own = more if more.startswith("role_arn") else f"role_arn = {ADMIN}\n{more}"
    write(f"[profile base]\n{own}source_profile = keys\n")
    with pytest.raises(SourceUnusable, match=words):
        path()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"[keys]\naws_secret_access_key {SECRET}\n", r"line 2 of .*credentials is not what"),
        (f"aws_secret_access_key = {SECRET}\n", r"line 1 of .*credentials is not what"),
        (f"[keys]\n{KEYS}{KEYS}", r"line 4 of .*credentials sets aws_access_key_id a second time"),
        (f"[keys]\n{KEYS}[keys]\n", r"line 4 of .*credentials begins \[keys\] a second time"),
        (f"[keys]\n{KEYS}s3 =\n  {SECRET}\n", r"credentials is not what"),
    ],
)
def test_a_broken_file_is_told_with_its_line_and_without_what_is_on_it(write: Write, text: str, words: str) -> None:
    write("", text)
    with pytest.raises(SourceUnusable, match=words) as caught:
        path("keys")
    assert SECRET not in str(caught.value)


def test_what_needs_a_sign_in_says_the_command_for_it(write: Write) -> None:
    write(
        f"{ROLE}source_profile = sso\n[profile sso]\nsso_session = x\nsso_account_id = 1\nsso_role_name = x\n{PORTAL}"
    )
    with pytest.raises(SourceUnusable, match="Token for x does not exist") as caught:
        base_credentials()
    assert caught.value.next_steps[0].text == "Sign in with `aws sso login --profile sso`."


# Processes and terminals


def helper(home: Path, code: str) -> str:
    """The settings line for a credential_process of ours."""
    (home / "helper.py").write_text(code)
    return f"[profile base]\ncredential_process = {shlex.join([sys.executable, str(home / 'helper.py')])}\n"


SAYS = json.dumps({"Version": 1, "AccessKeyId": KEY_ID, "SecretAccessKey": "from-a-process", "SessionToken": "token"})


def test_a_credential_process_gives_what_it_says(write: Write, home: Path) -> None:
    write(helper(home, f"print({SAYS!r})"))
    assert path().begins is Begins.PROCESS
    found = base_credentials()
    assert (found.secret_access_key, found.session_token) == ("from-a-process", "token")
    assert "from-a-process" not in repr(found)


def test_a_plan_starts_no_process(write: Write, home: Path) -> None:
    write(helper(home, f"open({str(home / 'ran')!r}, 'w')"))
    path()
    assert not (home / "ran").exists()


def test_a_credential_process_reads_nothing_from_our_terminal(write: Write, home: Path) -> None:
    write(helper(home, f"import sys\nassert sys.stdin.read() == ''\nprint({SAYS!r})"))
    ask = (
        "from roleswitch.core.profiles import Profiles\nprofiles = Profiles(deadline_seconds=20)\n"
        "print(profiles.base_credentials(profiles.path('base')).access_key_id)"
    )
    done = subprocess.run([sys.executable, "-c", ask], input="typed", capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == (f"{KEY_ID}\n", "")


def test_a_credential_process_that_hangs_is_ended_at_the_deadline(write: Write, home: Path) -> None:
    os.mkfifo(home / "gate")
    # It opens a pipe for writing that has a reader here, writes into it, and waits; the pipe ends with it.
    write(
        helper(home, f"f = open({str(home / 'gate')!r}, 'w')\nf.write('x')\nf.flush()\nimport signal\nsignal.pause()")
    )
    reader = os.open(home / "gate", os.O_RDONLY | os.O_NONBLOCK)
    try:
        with pytest.raises(SourceUnusable, match=r"The profile base of ~/\.aws gave no credentials within 1 seconds"):
            Profiles(deadline_seconds=1).base_credentials(path())
        os.set_blocking(reader, True)
        assert os.read(reader, 10) in {b"x", b""}
        assert os.read(reader, 10) == b""
    finally:
        os.close(reader)


def test_a_question_that_is_called_off_ends_at_once(write: Write, home: Path) -> None:
    write(helper(home, "import signal\nsignal.pause()"))
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        Profiles().base_credentials(path(), cancelled=cancelled)


def test_nothing_is_asked_on_the_terminal_even_where_the_files_change_meanwhile(write: Write) -> None:
    write("", f"[base]\n{KEYS}")
    profiles = Profiles(deadline_seconds=20)
    before = profiles.path("base")
    write(f"{FROM_KEYS}mfa_serial = {DEVICE}\n")
    with pytest.raises(SourceUnusable, match="gives no credentials: an access key has none"):
        profiles.base_credentials(before)


def test_nothing_secret_is_logged_at_debug(write: Write, home: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    write(f"{helper(home, f'print({SAYS!r})')}", f"[keys]\n{KEYS}aws_session_token = the-token\n")
    for profile in ("base", "keys"):
        base_credentials(profile)
    for secret in (SECRET, "the-token", "from-a-process"):
        assert secret not in caplog.text
