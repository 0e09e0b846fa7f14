"""Sentences about a field, as they stand at the field itself."""

from __future__ import annotations

from roleswitch.texts import english, tr


def without_label(message: str, *labels: str) -> str:
    """The sentence without the name of the field that it begins with, which stands beside it already.

    `labels` are English, as the sentence has them in the code. In other languages that name is whatever stands before
    its first colon.
    """
    said = str(english(message))
    if any(said.startswith((f"{label}: ", f"{tr(label)}: ")) for label in labels):
        return message.partition(": ")[2]
    return message
