"""Which secrets the real window still holds, in any Python object and any field, once it has no use for them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.demo.strict_aws import StrictAws, User
from tests import window_with_secrets
from tests.fakes import MFA_SERIAL, ROLES, ROLES_FILE, USER, keyring_for_commands
from tests.window_with_secrets import disguised

# Secrets that stand in nobody's documentation: botocore's models quote AWS's examples.
CANARY = User(USER.arn, "AKIAIOSFODNN7CANARY3", "CANARY9zmS/x+Bv5rnNt1XdP4oJu7LfMh0IaVeZs2", mfa_serial=MFA_SERIAL)
NOT_SAVED = "CANARY6yjR/w+Zt3pLr9VbN2mHs5JdKf8GyTcXq1"
TOTP_SECRET = "CANARYB7" * 7 + "QRSTUVWX"
CODE, WRONG_CODE = "918273", "564738"


class Window:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def __call__(self, *words: str) -> str:
        """What came of what it was told."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        return self.said()

    def said(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().removesuffix("\n")

    def holders(self, *secrets: str) -> list[list[str]]:
        """For each secret who holds it, each in a few words."""
        found: list[list[str]] = json.loads(self("holders", *map(disguised, secrets)))
        return found


@contextmanager
def window(home: Path) -> Iterator[Window]:
    errors = home / "stderr"
    with errors.open("w") as stderr:
        process = subprocess.Popen(
            [sys.executable, "-m", window_with_secrets.__name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
            cwd=Path(__file__).parents[1],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
    with process:
        opened = Window(process)
        try:
            assert opened.said() == "open", errors.read_text()
            yield opened
        finally:
            process.kill()


def session_secrets(role: str) -> tuple[str, str]:
    """Secret access key and token of the session that is kept for the role."""
    document = json.loads(Path(files.session_file(role)).read_bytes().split(b"\n")[1])
    return document["SecretAccessKey"], document["SessionToken"]


@pytest.fixture
def aws(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    """There is a list of roles, and their source has no key yet."""
    with keyring_for_commands(monkeypatch), StrictAws([CANARY], ROLES) as aws:
        for service in ("STS", "IAM"):
            monkeypatch.setenv(f"AWS_ENDPOINT_URL_{service}", aws.url)
        monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(home / ".aws" / "credentials"))
        monkeypatch.setenv("AWS_CONFIG_FILE", str(home / ".aws" / "config"))
        Path(files.roles_file()).write_text("version = 1\n" + ROLES_FILE[ROLES_FILE.index("[roles.") :])
        yield aws


def test_an_access_key_is_in_the_keyring_and_in_no_object(aws: StrictAws, home: Path) -> None:
    with window(home) as person:
        assert person("key", "other", "AKIAIOSFODNN7CANARY4", disguised(NOT_SAVED), "Close") == "done"
        assert person("key", "work", CANARY.access_key_id, disguised(CANARY.secret_access_key)) == "done"
        assert person.holders(NOT_SAVED, CANARY.secret_access_key) == [[], []]
        assert person("assume", "prod") == "active"
        # A trouble that is shown keeps none of the calls that it came through.
        assert person("assume", "partner") == "RoleRefused"
        assert person.holders(CANARY.secret_access_key) == [[]]


def test_a_session_is_in_the_store_while_it_lives_and_nowhere_after_it(aws: StrictAws, home: Path) -> None:
    with window(home) as person:
        person("key", "work", CANARY.access_key_id, disguised(CANARY.secret_access_key))
        assert person("assume", "prod") == "active"
        first = session_secrets("prod")
        assert person("assume", "prod") == "active"
        second = session_secrets("prod")
        assert second != first
        *gone, held, held_too = person.holders(*first, *second)
        assert gone == [[], []]
        for holders in (held, held_too):
            assert [each.partition(" < Store")[0] for each in holders] == [
                "str < Session < RoleState < dict['prod'] < dict['_states']"
            ]
        assert person("end", "prod") == "ended"
        assert person.holders(*second) == [[], []]


def test_codes_and_what_makes_them_go_with_their_dialogs(aws: StrictAws, home: Path) -> None:
    with window(home) as person:
        person("key", "work", CANARY.access_key_id, disguised(CANARY.secret_access_key))
        assert person("assume", "operator") == "TokenCodeRequired"
        assert person("wrong_code", disguised(WRONG_CODE)) == "done"
        aws.accept_token_code(MFA_SERIAL, CODE)
        assert person("code", "work", "operator", disguised(CODE)) == "active"
        assert person("totp", "work", disguised(TOTP_SECRET)) == "done"
        assert person.holders(CODE, WRONG_CODE, TOTP_SECRET, CANARY.secret_access_key) == [[], [], [], []]
