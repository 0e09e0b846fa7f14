"""A team list: roles that somebody else keeps for several people, from a file, an HTTPS address or a git repository.

roles.toml says where it comes from. What was taken of it is kept in a file of our own, in the form of roles.toml: so
the list is there without a network, and nothing is in it that was not shown. `exchange/team.py` reads what is fetched.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from roleswitch import files
from roleswitch.core.limits import check, shown
from roleswitch.core.role import GUARDS
from roleswitch.errors import BadValue
from roleswitch.texts import tr

MOST_BYTES = 8_000_000
"""About 30 000 roles, or 20 000 in full. What is larger is no list of roles, wherever it comes from."""

OWN_FIELDS = (
    "favorite",
    "color",
    "group",
    "source",
    "profile",
    "deliver",
    "region",
    "duration_seconds",
    "mfa",
    "mfa_serial",
    "hooks",
    "end_after_seconds",
    *GUARDS,
)
"""What a person may say of a role of a team list; everything else is the team's."""


@dataclass(frozen=True, kw_only=True)
class TeamList:
    """Where a team list comes from: just one of `file`, `url` and `git`. Raises BadValue.

    `path` is the file in the git repository, `branch` its branch (the repository's own without one). `source` is the
    source of roles that name none.
    """

    name: str
    file: str = ""
    url: str = ""
    git: str = ""
    path: str = ""
    branch: str = ""
    source: str | None = None

    def __post_init__(self) -> None:
        check("name", self.name)
        places = [key for key in ("file", "url", "git") if getattr(self, key)]
        if len(places) != 1:
            raise BadValue("url", tr("team list: say where it comes from: write one of file, url and git"))
        for key in ("file", "url", "git", "path", "branch"):
            if not getattr(self, key).isprintable():
                raise BadValue(key, tr("{key}: control characters are not allowed here", key=key))
        if self.url:
            _check_url(self.url)
        if self.git:
            _check_git(self.git)
            if self.path.startswith(("/", "-")) or ".." in self.path.split("/"):
                raise BadValue(
                    "path",
                    tr("path: {path} is not a file in the repository: write it as in a/b.toml", path=shown(self.path)),
                )
            if self.branch and not re.fullmatch(r"(?!-)[A-Za-z0-9_./@+-]{1,200}", self.branch):
                raise BadValue("branch", tr("branch: {branch} is not the name of a branch", branch=shown(self.branch)))
        elif self.path or self.branch:
            raise BadValue("path", tr("path and branch belong to git: leave them out"))

    @property
    def place(self) -> str:
        """Where it comes from, in words. What an address asks for is left out: it may be a token."""
        address, has_query, _ = self.url.partition("?")
        return (
            self.file
            or address + ("?…" if has_query else "")
            or tr("{what} of {git}", what=self.path or DEFAULT_PATH, git=self.git)
        )

    @property
    def kept_at(self) -> Path:
        """The file with what was taken of it. Capitals are spelled `=a`, as in `files.session_file`; aux.toml and its
        like would be devices on Windows."""
        spelled = re.sub("[A-Z]", lambda found: f"={found[0].lower()}", self.name)
        return Path(files.teams_folder()) / f"team-{spelled}.toml"


DEFAULT_PATH = "roles.toml"


def _check_url(url: str) -> None:
    if not re.fullmatch(r"https://[^\s/?#]+(/[!-~]*)?", url):
        raise BadValue("url", tr("url: write an address that begins with https://"))
    if "@" in url.split("/")[2]:
        raise BadValue(
            "url", tr("url: a user and password do not belong in this file: use a git repository, which asks its own")
        )


def _check_git(git: str) -> None:
    """What git takes as a repository, without the ways in which it runs a command (ext::, --upload-pack)."""
    address = re.fullmatch(r"(https|ssh|file)://(?P<user>(?!-)[^\s/@]*@)?(?!-)[^\s/@]+(/[!-~]*)?", git)
    folder = re.fullmatch(r"(file://)?/.+|~/.+|[A-Za-z]:[\\/].+", git)
    scp = re.fullmatch(r"(?!-)[\w.+-]+@(?!-)[\w.-]+:(?![:-])[!-~]+", git)
    if not (address or folder or scp):
        raise BadValue(
            "git", tr("git: write a repository as in git@example.com:team/roles.git or https://example.com/roles.git")
        )
    user = (address["user"] or "") if address else ""
    if ":" in user or _A_TOKEN.match(user):
        raise BadValue("git", tr("git: a password does not belong in this file: git's own credential helper keeps it"))


_A_TOKEN = re.compile(r"gh[pousr]_|github_pat_|gl(pat|dt|cbt|ptt|rt|soat|ft|oas)-|AT(BB|ATT|CTT)|[A-Za-z0-9]{30,}@")
"""In place of a user: how GitHub, GitLab and Bitbucket begin theirs, and what is as long as those of others (their
own documentation). git would be told it on its command line."""
