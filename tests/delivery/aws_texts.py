"""Texts such as people and tools leave in ~/.aws, and what botocore reads in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from random import Random

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


# ---------------------------------------------------------------- as people and other tools leave them

# The words of awsume, aws-sso-cli, granted, Leapp, saml2aws, aws-vault, gimme-aws-creds, aws-mfa, the AWS Toolkits,
# Ansible, conda and of the AWS CLI itself; each tuple is a section or a comment with what stands around it.
_IN_BOTH: Sequence[tuple[str, ...]] = (
    ("# Ansible managed", ""),
    ("; one per account", "; ask before you add one", ""),
    ("#[profile retired]", "#role_arn = arn:aws:iam::012345678901:role/retired", "# output: text"),
    ("# BEGIN ANSIBLE MANAGED BLOCK aws", "[{profile}]", "region = eu-west-1", "# END ANSIBLE MANAGED BLOCK aws"),
    ("# >>> conda initialize >>>", "# !! managed by 'conda init' !!", "# <<< conda initialize <<<"),
    ("[DEFAULT]", "output = json"),
    ("[DEFAULT]",),
    ("[DEFAULT]", "role_arn = arn:aws:iam::000123456789:role/x", "source_profile = dev"),
    ("[default]", "region=eu-central-1", "output=json", ""),
    ("# RoleSwitch is good",),
    ("# -*- mode: conf -*-", "# vim: set ft=dosini :"),
    ("[preview]", "cloudfront = true", ""),
    ("[toolkit]", "#region = x", ""),
)
_IN_CONFIG: Sequence[tuple[str, ...]] = (
    ("[profile {name}]", "role_arn = arn:aws:iam::000123456789:role/path/Admin", "source_profile = default"),
    ("[profile {name}]", "s3 =", "    max_concurrent_requests = 20", "    addressing_style = path", "region = us-2"),
    ("[profile {name}]", "services = local", "cli_pager =", "duration_seconds = 3600"),
    ("[services local]", "dynamodb =", "  endpoint_url = http://localhost:8000", "s3 =", "  endpoint_url = http://[::1]"),
    ("[sso-session corp]", "sso_start_url = https://corp.awsapps.com/start#/", "sso_region = eu-west-1",
     "sso_registration_scopes = sso:account:access"),
    ("[profile {name}]", "sso_session = corp", "sso_account_id = 000123456789", "sso_role_name = Admin"),
    ("# BEGIN_AWS_SSO_CLI", "# do not edit", "[profile 000123456789:A]",
     'credential_process = /usr/bin/aws-sso -u -L error -S "Default" process --arn arn:aws:iam::000123456789:role/A',
     "# END_AWS_SSO_CLI"),
    ("[profile Prod Account/Admin]", "granted_sso_start_url = https://corp.awsapps.com/start",
     "granted_sso_region = eu-west-1", "granted_sso_account_id = 000123456789", "granted_sso_role_name = Admin",
     "common_fate_generated_from = aws-sso", "credential_process = granted credential-process --profile Prod/Admin"),
    ("[profile {name}]", "; aws-vault", "include_profile = default", "mfa_serial = arn:aws:iam::000123456789:mfa/me",
     "credential_process = aws-vault exec {name} --json # --prompt=ykman"),
    ("[profile {name}]", "mfa_process = op item get AWS --otp", "role_session_name = %(user)s@laptop"),
    ("[plugins]", "endpoint = awscli_plugin_endpoint", "cli_legacy_plugin_path = /opt/aws"),
    ("[profile {name}]", "endpoint_url: http://localhost:4566", "ca_bundle: C:\\Users\\me\\ca.pem"),
    ("[profile {name}]", "web_identity_token_file = /var/run/secrets/token", "role_arn = arn:aws:iam::1:role/x"),
    ("[profile {name}]", "login_session = arn:aws:iam::000123456789:user/me"),
    ("[profile {name}]", "api_versions =", "    ec2 = 2015-03-01", "    # not yet", "    cloudfront = 2015-09-17"),
    ('[profile "two words"]', "region = eu-west-1"),
    ("[profile 'three more words']", "region = 'eu-west-1'"),
    ("[profile it\\'s]", "region = eu-west-1"),
    ("[ profile   spaced ]", "region = eu-west-1"),
    ("[Profile Mixed]", "Region = eu-west-1", "OUTPUT = Table"),
    ("[profile {name}]\t# mine; see [docs]", "output = json ; not a comment"),
    ("[profile {name}]",),
)  # fmt: skip
_IN_CREDENTIALS: Sequence[tuple[str, ...]] = (
    ("[default]", "aws_access_key_id = AKIAIOSFODNN7EXAMPLE",
     "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"),
    ("[{name}]", "aws_access_key_id=ASIAIOSFODNN7EXAMPLE", "aws_secret_access_key=/+===%%s",
     "aws_session_token=IQoJb3JpZ2luX2VjE//////////=="),
    ("[autoawsume-{name}]", "manager = awsume", "autoawsume = true", "expiration = 2026-11-20 10:15:00+00:00",
     "aws_access_key_id = ASIAX", "aws_secret_access_key = x", "aws_session_token = x", ""),
    ("[saml]", "aws_access_key_id        = ASIAX", "aws_secret_access_key    = x", "aws_session_token        = x",
     "aws_security_token       = x", "x_principal_arn          = arn:aws:sts::000123456789:assumed-role/a/b",
     "x_security_token_expires = 2026-11-20T10:15:00+01:00"),
    ("[{name}-long-term]", "aws_access_key_id = AKIAX", "aws_secret_access_key = x", "aws_mfa_device = x",
     "", "[{name}]", "assumed_role = False", "aws_access_key_id = ASIAX", "aws_secret_access_key = x",
     "expiration = 2026-11-20 10:15:00", ""),
    ("[{name}]", "credential_process = \"C:\\Program Files\\tool.exe\" --name 'a b'"),
    ("; gimme-aws-creds", "[{name}]", "aws_access_key_id = ASIAX", "aws_secret_access_key = x",
     "x_security_token_expires = 2026-11-20T10:15:00", "", ""),
    ("[{name}] ; until Friday", "aws_access_key_id = ", "aws_secret_access_key = "),
    ("[profile {name}]", "aws_access_key_id = by mistake"),
)  # fmt: skip
_BROKEN: Sequence[tuple[str, ...]] = (
    ("[default]", "region = one", "[default]", "region = another"),
    ("[profile {name}]", "region = one", "REGION = another"),
    ("garbage",),
    ("[unclosed",),
    ("[profile nested]", "s3 =", "    no equals"),
    ("<<<<<<< HEAD", "[default]", "=======", ">>>>>>> theirs"),
    ("= no key",),
    ("[]", "region = nowhere"),
)
_PEOPLE = (
    "dev",
    "prod",
    "0123",
    "dev.eu",
    "a@b",
    "Über",
    "本番",
    "\u05d0\u05d1",
    "ops🚀",
    "x-y_z",
    "Default2",
    "DEFAULTS",
)
_SOMEWHERE = (
    "# a comment", "; another", "#", "  # indented = yes", "\t; [not a section]", "", "   ", "\t", "#key = value",
    "# >>> granted >>>", "# \u2028 separated", "# caf\u00e9",
)  # fmt: skip


def people_text(kind: Kind, chance: Random) -> str:
    """A file such as years of hands and tools leave it; one of ten is broken in some way."""
    pool = (*_IN_BOTH, *(_IN_CONFIG if kind is Kind.CONFIG else _IN_CREDENTIALS))
    parts = chance.sample(pool, chance.randint(1, min(9, len(pool))))
    if chance.random() < 0.1:
        parts.insert(chance.randint(0, len(parts)), chance.choice(_BROKEN))
    lines: list[str] = []
    headers: set[str] = set()
    for number, part in enumerate(parts):
        name = f"{chance.choice(_PEOPLE)}{number}"
        profile = f"profile managed{number}" if kind is Kind.CONFIG else f"managed{number}"
        section = [line.format(name=name, profile=profile) if "{" in line else line for line in part]
        header = next((line for line in section if line.startswith("[")), "")
        # Twice the same would be a broken file nearly each time.
        if header in headers and part not in _BROKEN:
            continue
        headers.add(header)
        lines += _as_typed(section, chance)
    end = chance.choice(("\n", "\n", "\n", "\r\n", "\r\n", "\r"))
    other = end if chance.random() < 0.9 else "\n"
    text = "".join(line + (other if number % 7 == 6 else end) for number, line in enumerate(lines))
    return text.rstrip("\r\n") if chance.random() < 0.3 else text


_PLAIN_HEADER = re.compile(r"\[(profile )?([^\s\[\]\"'\\]+)\]")


def _as_named(line: str, chance: Random) -> str:
    """A header of a plain name with quotes around that, or `profile` in other letters."""
    if not _PLAIN_HEADER.match(line) or line.startswith(("[default]", "[DEFAULT]")) or chance.random() < 0.6:
        return line
    word, name = chance.choice(("profile ", "profile ", "Profile ", "PROFILE ")), chance.choice(("{}", "'{}'", '"{}"'))
    return _PLAIN_HEADER.sub(lambda plain: f"[{word if plain[1] else ''}{name.format(plain[2])}]", line, count=1)


def _as_quoted(line: str, quote: str) -> str:
    key, is_setting, value = line.partition("=")
    if not quote or not is_setting or not line[:1].isalpha() or not value.strip():
        return line
    return f"{key}= {quote}{value.strip()}{quote}"


def _as_typed(section: Sequence[str], chance: Random) -> list[str]:
    """The lines with another spacing, deeper, quoted or in capitals, and something between them: each as good as before
    to botocore but for a name in quotes or capitals, and an indented header, which some tools take for a part of the
    value above it."""
    hand = chance.random()
    depth = chance.choice(("  ", "    ", "\t")) if chance.random() < 0.15 else ""
    quote = chance.choice(("'", '"')) if chance.random() < 0.15 else ""
    found: list[str] = []
    for line in (_as_quoted(line, quote) for line in section):
        typed = _as_named(line, chance)
        if hand < 0.3 and "=" in line and line[:1].isalpha():
            key, value = (word.strip() for word in line.split("=", 1))
            typed = key + chance.choice(("=", " = ", "  =  ", "\t=\t", ": ", " :")) + value
            if chance.random() < 0.1:
                typed = typed.replace(key, key.title() if chance.random() < 0.5 else key.upper(), 1)
        if hand < 0.4 and chance.random() < 0.1:
            typed += chance.choice((" ", "\t", "    "))
        if depth and line and not line.startswith("["):
            typed = depth + typed
        if 0.4 < hand < 0.43:
            typed = chance.choice((" ", "  ")) + typed
        found.append(typed)
        if chance.random() < 0.08:
            found.append(chance.choice(_SOMEWHERE))
    return found + [""] * chance.choice((0, 0, 1, 1, 1, 2))


documents = st.one_of(
    st.builds(lambda kind, text: Document(kind, "~/.aws/file", text), st.sampled_from(Kind), texts()),
    st.builds(
        lambda kind, seed: Document(kind, "~/.aws/file", people_text(kind, Random(seed))),  # noqa: S311 - no secret
        st.sampled_from(Kind),
        st.integers(0, 2**32),
    ),
)
