"""What the command line writes: the answer on standard output, trouble in a sentence or as JSON."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime

from roleswitch.errors import RoleSwitchError, TokenCodeRequired


def say(text: str) -> None:
    """On standard output, which has the answer and nothing else."""
    sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
    sys.stdout.flush()


def say_json(answer: object) -> None:
    say(json.dumps(answer, indent=2))


def tell(text: str) -> None:
    """On standard error: trouble, and what is being done. A name in it gives a terminal no order."""
    printable = "".join(letter if letter.isprintable() or letter == "\n" else "?" for letter in text)
    sys.stderr.write(f"roleswitch: {printable}\n")
    sys.stderr.flush()


def tell_trouble(trouble: RoleSwitchError, *, as_json: bool) -> None:
    if as_json:
        say_json({"error": _as_json(trouble)})
    else:
        tell(sentence(trouble))


def sentence(trouble: RoleSwitchError) -> str:
    """What happened, the likeliest cause and the next step, on one line."""
    parts = [trouble.message]
    if trouble.causes:
        parts.append(f"Most likely: {trouble.causes[0]}")
    parts += _next_steps(trouble)[:1]
    words = [" ".join(part.split()) for part in parts]
    return " ".join(part if part.endswith((".", "?", "!", ":")) else f"{part}." for part in words)


def _next_steps(trouble: RoleSwitchError) -> list[str]:
    """Those that the message does not say itself."""
    if isinstance(trouble, TokenCodeRequired):
        # Of a role: which command takes it. The commands for a source take it themselves.
        named = [step.text for step in trouble.next_steps if "--mfa-code" in step.text]
        return named or ["Give it with --mfa-code CODE."]
    said = trouble.message.lower()
    return [step.text for step in trouble.next_steps if step.text.rstrip(".").lower() not in said]


def _as_json(trouble: RoleSwitchError) -> dict[str, object]:
    answer: dict[str, object] = {
        "kind": trouble.kind,
        "message": trouble.message,
        "causes": list(trouble.causes),
        "next": [step.text for step in trouble.next_steps],
    }
    if isinstance(trouble, TokenCodeRequired):
        answer |= {"mfa_serial": trouble.serial, "source": trouble.source}
    if trouble.aws is not None:
        said = {
            "code": trouble.aws.code,
            "status": trouble.aws.status,
            "type": trouble.aws.error_type,
            "request_id": trouble.aws.request_id,
            "message": trouble.aws.message,
        }
        answer["aws"] = said | ({"host_id": trouble.aws.host_id} if trouble.aws.host_id else {})
    return answer


def time_text(time: datetime) -> str:
    """ISO 8601 in UTC."""
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
