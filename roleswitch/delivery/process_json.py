"""The document that SDKs expect of a credential_process."""

from __future__ import annotations

import json
from datetime import UTC

from roleswitch.core.session import Session


def process_document(session: Session) -> bytes:
    """The credential_process answer, version 1, as one line of UTF-8 with its newline.

    The expiration is cut to whole seconds, never rounded up. Nobody looks at the clock here: the caller asks whether
    the session is alive, because the Go SDK uses expired keys that it is given once.
    Source: "Sourcing credentials with an external process" in the AWS SDKs and Tools Reference Guide.
    """
    document = {
        "Version": 1,
        "AccessKeyId": session.access_key_id,
        "SecretAccessKey": session.secret_access_key,
        "SessionToken": session.session_token,
        "Expiration": session.expiration.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    return json.dumps(document, separators=(",", ":")).encode() + b"\n"
