"""Texts such as people and tools leave in ~/.aws, and what botocore reads in them."""

from __future__ import annotations

from pathlib import Path

import botocore.exceptions
from botocore.configloader import build_profile_map, raw_config_parse
from hypothesis import strategies as st

from roleswitch.delivery.aws_block import Document, Kind

CREDENTIALS = {
    "aws_access_key_id": "ASIAIOSFODNN7EXAMPLE",
    "aws_secret_access_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY==",
    "aws_session_token": "IQoJb3JpZ2luX2VjE%%#;" + "x/+=" * 200,
    "x_security_token_expires": "2026-11-20T10:15:00+00:00",
}
CONFIG = {"region": "eu-central-1"}

Sections = dict[str, dict[str, str | dict[str, str]]]


def read_by_botocore(content: str | bytes, folder: Path) -> Sections | None:
    """Every section as botocore reads it; None where it gives up the file."""
    path = folder / "text"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    try:
        parsed: Sections = raw_config_parse(str(path))
    except botocore.exceptions.ConfigParseError:
        return None
    return parsed


def profiles_by_botocore(parsed: Sections, kind: Kind) -> set[str]:
    return set(parsed) if kind is Kind.CREDENTIALS else set(build_profile_map(parsed)["profiles"])


names = st.sampled_from(
    ["a", "b", "prod", "dev.eu", "0123", "profile", "two words", "Default", "DEFAULT", "a#b", "it's"]
)
spellings = st.sampled_from(
    [
        "[{}]", "[profile {}]", '[profile "{}"]', "[profile   '{}']", "[ profile {} ]", "[PROFILE {}]", "[ {} ]",
        "[sso-session {}]", "[services {}]", "[profile {}] # mine", "[profile {}]; see [docs]", "[default]",
        "[DEFAULT]", "[preview]", "[profiles {}]", '["{}"]',
    ]
)  # fmt: skip
values = st.one_of(
    st.sampled_from(
        [
            "000123456789", "a=b=c", "100%", "%(here)s", "x # not a comment", "; nor this", "", "[not a section]",
            "arn:aws:iam::012345678901:role/path/x", "ünïcödé", "next\x85line", "sep\u2028arated", "form\x0cfeed",
            '"quoted"',
        ]
    ),
    st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\n\0"), max_size=12),
)  # fmt: skip
keys = st.sampled_from(
    [
        "region",
        "Output",
        "role_arn",
        "source_profile",
        "mfa_serial",
        "aws_access_key_id",
        "credential_process",
        "x y",
        "k:",
    ]
)
comments = st.sampled_from(
    [
        "# a comment", "; another", "#[profile prod]", "  # indented = yes", "# BEGIN ANSIBLE MANAGED BLOCK",
        "# >>> granted >>>", "# >>> conda initialize >>>", "# <<< granted <<<", "# key = value", "#",
        "# RoleSwitch is good",
    ]
)  # fmt: skip
blanks = st.sampled_from(["", "", "", "   ", "\t"])
indents = st.sampled_from(["", "", "", "", " ", "    ", "\t"])
separators = st.sampled_from([" = ", "=", " =", ": ", " : "])
nested = st.lists(
    st.one_of(
        st.sampled_from(
            ["    max_concurrent_requests = 20", "  addressing_style=path", "        deep = 0042", "    no equals"]
        ),
        comments,
        blanks,
    ),
    max_size=4,
).map(lambda lines: ["s3 =", *lines])
settings = st.builds(lambda indent, key, by, value: [indent + key + by + value], indents, keys, separators, values)
odd = st.sampled_from([["garbage"], ["= no key"], ["    continued"], ["[unclosed"]])
headers = st.builds(lambda indent, spelling, name: [indent + spelling.format(name)], indents, spellings, names)
# A good file is likely, a broken one possible: the same key or section twice, a line that is nothing.
sections = st.builds(
    lambda header, bodies: header + [line for body in bodies for line in body],
    headers,
    st.lists(
        st.one_of(settings, settings, comments.map(lambda line: [line]), blanks.map(lambda line: [line]), nested),
        max_size=4,
        unique_by=lambda body: body[0].split("=")[0].strip().lower(),
    ),
)
line_ends = st.sampled_from(["\n", "\n", "\n", "\r\n", "\r\n", "\r"])


@st.composite
def texts(draw: st.DrawFn) -> str:
    parts = draw(st.lists(comments.map(lambda line: [line]), max_size=1))
    parts += draw(st.lists(sections, max_size=5, unique_by=lambda lines: lines[0].strip()))
    if draw(st.integers(0, 19)) == 0:
        parts.insert(draw(st.integers(0, len(parts))), draw(odd))
    lines = [line for part in parts for line in part]
    end = draw(line_ends)
    other_end = draw(st.one_of(st.just(end), line_ends))
    text = "".join(line + (other_end if number % 3 == 2 else end) for number, line in enumerate(lines))
    return text if draw(st.booleans()) else text.rstrip("\r\n")


documents = st.builds(lambda kind, text: Document(kind, "~/.aws/file", text), st.sampled_from(Kind), texts())
