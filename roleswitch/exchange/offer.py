"""What an import found, whatever it came from: roles and sources as the list would have them, and what is wrong."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from enum import Enum

from roleswitch.core.catalog import Problem
from roleswitch.core.role import Role
from roleswitch.core.source import AccessKey, Source

__all__ = ["Format", "FoundRole", "FoundSource", "KeyInFile", "Offer", "Problem", "name_for", "plain_text"]


class Format(Enum):
    """The formats of `roleswitch import --from` and `export --to`."""

    AWS_CONFIG = "aws-config"
    EXTEND_SWITCH_ROLES = "extend-switch-roles"
    SWITCH_ROLE_LINK = "switch-role-link"
    TEAM = "team"


@dataclass(frozen=True, kw_only=True)
class KeyInFile:
    """A static access key in a file of ~/.aws, which can be moved into the keyring."""

    profile: str
    key: AccessKey
    """Its secret hides from `repr`."""
    used_by: tuple[str, ...] = ()
    """Profiles whose source_profile leads here: without it AWS tools find no credentials for them."""
    is_in_aws: bool = True
    """False: it stands in a text of somebody's, and not in this person's own files of ~/.aws."""
    is_needed: bool = False
    """Only the key itself can be the source, as where a profile is its own source_profile."""


@dataclass(frozen=True, kw_only=True)
class FoundSource:
    source: Source
    line: int = 0
    """From 1; 0 where it does not come from a text."""
    section: str = ""
    notes: tuple[str, ...] = ()
    """What is there and cannot be taken, and what that means: sentences."""
    key: KeyInFile | None = None


@dataclass(frozen=True, kw_only=True)
class FoundRole:
    role: Role
    """`source` and `via` name what is found beside it or is in the list already; no source where none is known."""
    line: int = 0
    section: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Offer:
    """`origin` is where it comes from in words, such as ~/.aws/config or acme."""

    origin: str
    roles: tuple[FoundRole, ...] = ()
    sources: tuple[FoundSource, ...] = ()
    problems: tuple[Problem, ...] = ()
    """One for each thing that is not used, with its line (0: none) and section."""
    whole_source: str | None = None
    """Every role of that source is in the offer: one of the list that is not has gone."""
    looks_are_proposed: bool = False
    """Names, colours and groups are ours to propose, not somebody's to say: a role that is there keeps its own."""


def name_for(text: str, taken: Container[str], otherwise: str = "role") -> str:
    """A role's or source's name made of what somebody calls it: 64 of A-Z a-z 0-9 _ . @ + - at most, none of `taken`.

    Accents go; what cannot stand in a name becomes `-`.
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    name = re.sub(r"[^A-Za-z0-9_.@+-]+", "-", plain).strip("-")
    name = re.sub(r"^[^A-Za-z0-9]+", "", name)[:64] or otherwise
    if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_.@+-]{0,63}", text):
        name = text
    if name.lower() == "default":
        name = "default"
    if name not in taken:
        return name

    def numbered(number: int) -> str:
        ending = f"-{number}"
        return name[: 64 - len(ending)] + ending

    # By halves: ten thousand of the same name are no work then.
    least, most = 2, 2
    while numbered(most) in taken:
        least, most = most + 1, most * 2
    while least < most:
        middle = (least + most) // 2
        if numbered(middle) in taken:
            least = middle + 1
        else:
            most = middle
    return numbered(most)


def plain_text(text: str, most: int = 128) -> str:
    """Somebody's words as a display name or a group: on one line, without what is invisible, at most `most` long."""
    kept = (" " if unicodedata.category(char) in {"Zl", "Zp"} or char in "\t\r\n\v\f" else char for char in text)
    # What this Python does not know yet may be an emoji: it stays.
    printable = "".join(char for char in kept if unicodedata.category(char) not in {"Cc", "Cf", "Cs"})
    return " ".join(printable.split())[:most].rstrip()
