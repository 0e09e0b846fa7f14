"""The credential_process document, read as SDKs read it."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from roleswitch.core.session import Session
from roleswitch.delivery.process_json import process_document

SESSION = Session(
    role="prod-admin",
    role_arn="arn:aws:iam::123456789012:role/Admin",
    assumed_role_arn="arn:aws:sts::123456789012:assumed-role/Admin/me",
    access_key_id="ASIAEXAMPLEEXAMPLE01",
    secret_access_key="wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    session_token="FwoGZXIvYXdzEJr//////////wEaDH+token==",
    issued=datetime(2031, 5, 1, 12, 0, tzinfo=UTC),
    expiration=datetime(2031, 5, 1, 13, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=2))),
)


def test_the_document_has_exactly_what_version_1_names() -> None:
    assert json.loads(process_document(SESSION)) == {
        "Version": 1,
        "AccessKeyId": SESSION.access_key_id,
        "SecretAccessKey": SESSION.secret_access_key,
        "SessionToken": SESSION.session_token,
        "Expiration": "2031-05-01T11:00:00Z",
    }


def test_the_document_is_one_line() -> None:
    document = process_document(SESSION)
    assert document.endswith(b"}\n")
    assert document.count(b"\n") == 1


def test_botocore_takes_the_document_from_a_credential_process(tmp_path: Path) -> None:
    answer = tmp_path / "answer"
    answer.write_bytes(process_document(SESSION))
    config = tmp_path / "config"
    config.write_text(f"[default]\ncredential_process = cat {shlex.quote(str(answer))}\n")
    reader = (
        "import botocore.session\n"
        "credentials = botocore.session.get_session().get_credentials()\n"
        "print(*credentials.get_frozen_credentials(), credentials._expiry_time.isoformat())\n"
    )
    read = subprocess.run(
        [sys.executable, "-c", reader],
        env={"AWS_CONFIG_FILE": str(config), "HOME": str(tmp_path), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    # botocore's frozen credentials may hold an account ID too, in fourth place.
    words = read.stdout.split()
    assert words[:3] == [SESSION.access_key_id, SESSION.secret_access_key, SESSION.session_token]
    assert words[-1] == "2031-05-01T11:00:00+00:00"
