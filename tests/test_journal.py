from __future__ import annotations

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from roleswitch import journal, texts
from roleswitch.errors import KeyringTrouble, NoSuchRole
from roleswitch.texts import tr

SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
TOKEN = "IQoJb3JpZ2luX2VjEGkaCXVzLWVhc3Qt+/" * 20 + "=="


def logged() -> str:
    return journal.path().read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "spelled",
    [
        "{}",
        "key {} here",
        "aws_secret_access_key = {}",
        "aws_secret_access_key={}",
        "AWS_SECRET_ACCESS_KEY={};",
        "SecretAccessKey={}&Version=1",
        '{{"SecretAccessKey": "{}"}}',
        "<SecretAccessKey>{}</SecretAccessKey>",
        "'{}'",
        "({})",
        "secret:{}",
        "secret-{}",
        "a.{}.b",
        "[{}]",
        "{}\n",
        "é{}é",
    ],
)
@pytest.mark.parametrize("secret", [SECRET, TOKEN, SECRET.replace("/", "%2F"), "A" * 40, "/" + "b" * 39, "+" * 40])
def test_a_secret_is_taken_out_however_it_is_written(spelled: str, secret: str) -> None:
    told = journal.redacted(spelled.format(secret))
    assert secret.rstrip("=") not in told
    assert secret[:20] not in told.replace("/SecretAccessKey", "")
    assert "[removed]" in told


@pytest.mark.parametrize(
    "text",
    [
        "arn:aws:sts::482109375526:assumed-role/AdministratorAccess/boaty.mcboatface",
        "arn:aws:iam::482109375526:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Admin_0123456789abcdef",
        "AKIAIOSFODNN7EXAMPLE was refused: AccessDenied, request 01234567-89ab-cdef-0123-456789abcdef",
        'File "/usr/lib/python3.11/site-packages/roleswitch/core/session_store.py", line 120, in keep',
        "2026-03-01 12:00:00,123 WARNING roleswitch.switch the history could not be written",
    ],
)
def test_what_helps_to_understand_stays(text: str) -> None:
    assert journal.redacted(text) == text


@pytest.mark.parametrize(
    "token",
    [
        "aoaAAAAAGVk3bXlUb2tlbg-with_marks.and-dots:MGUCMQDx-y_z",
        "aorAAAAAGVk3bXlUb2tlbg-with_marks.and-dots",
        "eyJraWQiOiJrZXktMTU2NDAyODA5OSIsImFsZyI6IkhTMzg0In0.eyJzZXJpYWxpemVkIjoie30ifQ.W8_-x",
    ],
)
def test_the_tokens_of_identity_center_are_taken_out_too(token: str) -> None:
    assert (
        journal.redacted(f"the portal said: token={token}, and no more")
        == "the portal said: token=[removed], and no more"
    )


def test_the_log_is_private_and_says_what_went_wrong(home: Path) -> None:
    before = os.umask(0)
    try:
        journal.start()
        journal.start()
        log = logging.getLogger("roleswitch.test")
        log.warning("it did not work: %s", "so")
        log.info("not this")
        log.error("Prod\udce9")
    finally:
        os.umask(before)
    assert str(journal.path()).startswith(str(home))
    assert logged().count("WARNING roleswitch.test it did not work: so") == 1
    assert "not this" not in logged()
    assert "Prod\\udce9" in logged()
    assert stat.S_IMODE(journal.path().stat().st_mode) == 0o600
    assert stat.S_IMODE(journal.path().parent.stat().st_mode) == 0o700


def test_secrets_of_messages_arguments_and_tracebacks_stay_out() -> None:
    journal.start()
    log = logging.getLogger("botocore.anything")
    log.warning("secret_key=%s", SECRET)
    log.warning("headers: %s", {"X-Amz-Security-Token": TOKEN, "key": SECRET})
    try:
        raise ValueError(f"bad value {SECRET!r} with {TOKEN}")
    except ValueError:
        log.exception("failed with %s", SECRET)
    text = logged()
    assert "Traceback" in text
    assert text.count("[removed]") == 6
    for part in (SECRET, SECRET[:20], TOKEN, TOKEN[:30]):
        assert part not in text


def test_a_bug_is_written_with_its_traceback_and_told_in_a_sentence() -> None:
    def somewhere() -> None:
        raise ZeroDivisionError(f"while holding {SECRET}")

    try:
        somewhere()
    except ZeroDivisionError as bug:
        sentence = journal.note_bug(bug)
    assert sentence == (
        f"This is a bug in RoleSwitch (ZeroDivisionError). Nothing was lost; what happened is in {journal.path()}."
    )
    assert "in somewhere" in logged()
    assert "while holding [removed]" in logged()


def test_a_full_log_is_started_anew_and_private_again() -> None:
    before = os.umask(0)
    try:
        journal.start()
        for number in range(700):
            logging.getLogger("roleswitch").warning("%d %s", number, "many words " * 90)
    finally:
        os.umask(before)
    files = sorted(path for path in journal.path().parent.iterdir())
    assert [path.name for path in files] == ["roleswitch.log", "roleswitch.log.1"]
    assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
    assert sum(path.stat().st_size for path in files) <= 1_000_000


def test_without_a_folder_there_is_no_log_and_no_secret_on_the_terminal(home: Path) -> None:
    (home / "roleswitch").write_text("a file")
    program = f"from roleswitch import journal\njournal.note_bug(ValueError('with {SECRET}'))\n"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert "with [removed]" in done.stderr
    assert SECRET not in done.stderr


@pytest.mark.parametrize("end", ["\n", "\r", "\x0b", "\x85", "\u2028"])
def test_a_name_cannot_write_a_line_of_its_own(end: str) -> None:
    journal.start()
    logging.getLogger("roleswitch").warning("no such role: %s", f"x{end}2026-03-01 12:00:00,000 ERROR forged")
    lines = journal.path().read_text().splitlines()
    assert [line.startswith("20") for line in lines].count(True) == 1
    assert "forged" in "".join(lines)


def test_a_name_cannot_tell_a_terminal_what_to_do() -> None:
    journal.start()
    logging.getLogger("roleswitch").warning("no such role: %s", "x\x1b[2J\u202ey\tz")
    assert journal.path().read_text().endswith("no such role: x\\x1b[2J\\u202ey\\tz\n")


@pytest.fixture
def other_language() -> Iterator[None]:
    texts.speak(lambda text, *_: f"Deutsch: {text}")
    yield
    texts.speak(None)


@pytest.mark.usefixtures("home", "other_language")
def test_the_log_is_english_whatever_the_window_speaks() -> None:
    journal.start()
    log = logging.getLogger("roleswitch")
    trouble = NoSuchRole(tr("No role here is named {name}.", name="prod"))
    log.warning("the session of %s: %s", "prod", trouble)
    log.warning("%(role)s: %(trouble)s", {"role": "prod", "trouble": trouble})
    assert "Deutsch" in str(trouble)
    first, second = logged().splitlines()
    assert first.endswith("the session of prod: No role here is named prod.")
    assert second.endswith("prod: No role here is named prod.")


@pytest.mark.usefixtures("home", "other_language")
def test_a_bug_is_logged_in_english_with_the_troubles_that_it_came_of() -> None:
    try:
        try:
            raise KeyringTrouble(tr("The keyring waits."))
        except KeyringTrouble as trouble:
            raise ValueError from trouble
    except ValueError as bug:
        said = journal.note_bug(bug)
    assert "Deutsch" in said
    assert "roleswitch.errors.KeyringTrouble: The keyring waits." in logged()
    assert "Deutsch" not in logged()
