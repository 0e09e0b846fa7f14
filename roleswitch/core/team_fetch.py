"""The bytes of a team list, from where roles.toml says that it is. Blocking; from any thread.

| from | how | never |
|---|---|---|
| a file | read | a device, a pipe, a path that depends on where we were started |
| an HTTPS address | GET, with proxy and certificates as in `core/aws.py` | http, a password, a cookie, .netrc |
| a git repository | the person's own git, their keys and credential helper | a question, a hook, a checkout |
"""

from __future__ import annotations

import http.client
import os
import re
import shlex
import shutil
import ssl
import stat
import subprocess
import tempfile
import threading
import time
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from string import punctuation
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urldefrag, urljoin, urlsplit

from roleswitch import __version__
from roleswitch.core import https, processes
from roleswitch.core.aws import one_line, own_bundle, own_proxy
from roleswitch.core.deadline import within
from roleswitch.core.explain import NoRoute, sentence_of
from roleswitch.core.limits import shown
from roleswitch.core.source import Network
from roleswitch.core.team_list import DEFAULT_PATH, MOST_BYTES, TeamList
from roleswitch.errors import Action, Cancelled, NextStep, TeamListTrouble
from roleswitch.texts import later, tr

SECONDS = 30.0
GIT_SECONDS = 60.0
"""It has to sign in, and fetches the newest state of the whole repository."""
MOST_REPOSITORY_BYTES = 200_000_000

_DIRECT = Network()


def fetch(
    team: TeamList,
    *,
    network: Network = _DIRECT,
    cancelled: threading.Event | None = None,
    seconds: float | None = None,
) -> bytes:
    """What is at the team list's place now, 8 MB at most, in 30 seconds, or 60 with git.

    Raises TeamListTrouble, which says what to do, and Cancelled.
    """
    limit = seconds if seconds is not None else GIT_SECONDS if team.git else SECONDS
    if team.git:
        return _from_git(team, network, _Watch(time.monotonic() + limit, cancelled))
    try:
        if team.file:
            return within(limit, lambda: _from_file(team.file), cancelled=cancelled)
        # What goes on after a cancel ends with this too.
        watch = _Watch(time.monotonic() + limit, cancelled)
        return within(limit, lambda: _from_url(team.url, network, watch), cancelled=cancelled)
    except TimeoutError as error:
        where = team.file or _host(team.url)
        raise _trouble(
            tr("{where} did not answer within {limit} seconds.", where=where, limit=f"{limit:.0f}"),
            short=tr("No answer"),
        ) from error


@dataclass(frozen=True)
class _Watch:
    until: float
    """By time.monotonic()."""
    cancelled: threading.Event | None

    @property
    def is_over(self) -> bool:
        return time.monotonic() > self.until

    @property
    def is_cancelled(self) -> bool:
        return self.cancelled is not None and self.cancelled.is_set()


_AGAIN = NextStep(later("Try again."), later("Try again"), Action.TRY_AGAIN)


def _trouble(message: str, *, advice: Sequence[str] = (), short: str = "") -> TeamListTrouble:
    return TeamListTrouble(message, next_steps=[*map(NextStep, advice), _AGAIN], short=short)


def _too_large(what: str) -> TeamListTrouble:
    return _trouble(
        tr(
            "{what} has more than {most_bytes} MB: that is no list of roles.",
            what=what,
            most_bytes=MOST_BYTES // 1000000,
        ),
        short=tr("Too large"),
    )


# ---------------------------------------------------------------- a file


def _from_file(text: str) -> bytes:
    path = Path(os.path.expandvars(text))
    with suppress(RuntimeError):  # a user that there is not
        path = path.expanduser()
    if not path.is_absolute():
        raise _trouble(
            tr(
                "{what} depends on where RoleSwitch is started: write the whole path of the team list.",
                what=shown(text),
            )
        )
    try:
        # Looked at first: to open a device may do something, and to open a pipe waits for who writes to it.
        if not stat.S_ISREG(path.stat().st_mode):
            raise _trouble(tr("{path} is no file: write the path of the team list itself.", path=path))
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise _trouble(
            tr("There is no file {path}: check the path, or whether its folder is there.", path=path)
        ) from error
    except PermissionError as error:
        raise _trouble(
            tr("{path} cannot be read: ask who keeps it to let you.", path=path), short=tr("Not allowed")
        ) from error
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise _trouble(tr("{path} cannot be read: {what}.", path=path, what=reason or tr("it is no path"))) from error
    if len(content) > MOST_BYTES:
        raise _too_large(str(path))
    return content


# ---------------------------------------------------------------- an HTTPS address

_MOST_REDIRECTS = 5
_READ_SECONDS = 10


def _from_url(url: str, network: Network, watch: _Watch) -> bytes:
    for _ in range(_MOST_REDIRECTS + 1):
        try:
            answer = _answer(url, network, watch)
            if isinstance(answer, bytes):
                return answer
            url = _redirected(url, answer)
        except (ValueError, http.client.InvalidURL) as error:
            raise _trouble(
                tr("{host} cannot be called: check the address of the team list.", host=_host(url))
            ) from error
    raise _trouble(tr("{host} redirects in circles: check the address of the team list.", host=_host(url)))


def _redirected(url: str, location: str) -> str:
    """Raises TeamListTrouble where it leads away from HTTPS."""
    # http.client reads headers as Latin-1.
    there = urldefrag(quote(urljoin(url, location), safe=punctuation, encoding="latin-1")).url
    parts = urlsplit(there)
    if parts.scheme != "https" or not parts.hostname or parts.username is not None:
        raise _trouble(
            tr(
                "{host} redirects to {what}, which is not followed: a team "
                "list is fetched over HTTPS alone. Ask who keeps it for its address.",
                host=_host(url),
                what=shown(f"{parts.scheme}://{parts.hostname}"),
            )
        )
    return there


def _answer(url: str, network: Network, watch: _Watch) -> bytes | str:
    """The body, or where it redirects to."""
    host = _host(url)
    proxy = https.proxy_for(url, network)
    opener = https.opener(proxy, _trusted(network))
    headers = {"User-Agent": f"roleswitch/{__version__}", "Accept": "*/*"}
    request = urllib.request.Request(url, headers=headers)  # noqa: S310 - nothing above opens but HTTPS
    try:
        with opener.open(request, timeout=_READ_SECONDS) as answer:
            return _body(answer, host, watch)
    except HTTPError as error:
        with error:
            if error.code in {301, 302, 303, 307, 308} and (location := error.headers.get("Location")):
                return str(location)
            raise _refused(error.code, host) from error
    except http.client.InvalidURL:
        raise
    except (OSError, http.client.HTTPException) as error:
        if isinstance(error, TimeoutError) and watch.is_over:
            raise  # it is told as the limit to all of it, whoever notices that first
        raise _unreached(error, host, has_proxy=bool(proxy)) from error


def _body(answer: http.client.HTTPResponse, host: str, watch: _Watch) -> bytes:
    if answer.headers.get_content_type() in {"text/html", "application/xhtml+xml"}:
        raise _trouble(
            tr(
                "{host} answered with a web page instead of the list: a sign-in page perhaps, or a page about the "
                "file.",
                host=host,
            ),
            advice=[tr("Use the address of the file itself (raw), or a git repository, for which git signs in.")],
            short=tr("A web page"),
        )
    length = answer.length
    if length is not None and length > MOST_BYTES:
        raise _too_large(tr("The list of {host}", host=host))
    content = bytearray()
    while piece := answer.read1(65_536):
        content += piece
        if len(content) > MOST_BYTES:
            raise _too_large(tr("The list of {host}", host=host))
        if watch.is_cancelled:
            raise Cancelled(tr("Cancelled."))
        if watch.is_over:
            raise TimeoutError
    if length is not None and len(content) != length:
        # Python takes the part for the whole; as a list it would say that roles are gone.
        raise http.client.IncompleteRead(bytes(content))
    return bytes(content)


def _trusted(network: Network) -> ssl.SSLContext:
    bundle = https.bundle_for(network)
    try:
        return https.trusting(bundle)
    except OSError as error:
        raise _trouble(
            tr("The CA bundle {bundle} cannot be used: {what}.", bundle=bundle, what=error.strerror or error)
        ) from error


def _refused(status: int, host: str) -> TeamListTrouble:
    if status in {401, 403}:
        return _trouble(
            tr(
                "{host} does not give the list to everybody ({status}), and RoleSwitch signs in nowhere for it.",
                host=host,
                status=status,
            ),
            advice=[tr("Use a git repository: git signs in with your own keys or its credential helper.")],
            short=tr("Not allowed"),
        )
    if status in {404, 410}:
        return _trouble(
            tr(
                "{host} has no list at that address ({status}): it was moved, or is not shown to everybody.",
                host=host,
                status=status,
            ),
            advice=[tr("Check the address; for what needs a sign-in use a git repository.")],
            short=tr("Not found"),
        )
    if status == 429 or status >= 500:
        return _trouble(tr("{host} cannot give the list at the moment ({status}).", host=host, status=status))
    return _trouble(tr("{host} answered {status} instead of the list: check its address.", host=host, status=status))


def _unreached(error: BaseException, host: str, *, has_proxy: bool) -> TeamListTrouble:
    reason = error.reason if isinstance(error, URLError) else error
    match route := https.route_trouble(error, has_proxy=has_proxy):
        case NoRoute.CERTIFICATE:
            return _trouble(
                tr(
                    "The certificate of {host} is not trusted: a company proxy may open TLS. Set the company's "
                    "certificates as CA bundle in the settings, or in AWS_CA_BUNDLE.",
                    host=host,
                ),
                short=tr("Not trusted"),
            )
        case NoRoute.CERTIFICATE_DATES | NoRoute.CERTIFICATE_HOST | NoRoute.TLS:
            return _trouble(sentence_of(route, host))
        case NoRoute.PROXY | NoRoute.PROXY_PASSWORD:
            wants = tr(" It wants a user name and password, which HTTPS_PROXY can hold.")
            return _trouble(
                tr(
                    "The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in "
                    "the settings or in HTTPS_PROXY.{wants}",
                    host=host,
                    wants=wants if route is NoRoute.PROXY_PASSWORD else "",
                ),
                short=tr("Proxy refuses"),
            )
        case NoRoute.NAME:
            whose = tr("that of the proxy") if has_proxy else host
            return _trouble(
                tr(
                    "The name {whose} is not known here: this computer is offline, or its DNS does not answer.",
                    whose=whose,
                ),
                short=tr("Name not found"),
            )
        case NoRoute.TIMEOUT:
            return _trouble(
                tr("{host} did not answer in time: the network is slow, or drops the connection.", host=host)
            )
    if isinstance(reason, ssl.SSLError | http.client.HTTPException | ConnectionError) and not isinstance(
        reason, ConnectionRefusedError
    ):
        return _trouble(tr("The connection to {host} was cut before the list was there.", host=host))
    return _trouble(tr("{host} cannot be reached: this computer is offline, or a firewall is in between.", host=host))


def _host(url: str) -> str:
    """Without the rest: an address may hold a token."""
    return shown(url.partition("//")[2].partition("/")[0])


# ---------------------------------------------------------------- a git repository


def _from_git(team: TeamList, network: Network, watch: _Watch) -> bytes:
    """Of its newest commit, in a repository of our own without history or checkout that is gone afterwards."""
    program = shutil.which("git")
    if program is None or not Path(program).is_absolute():  # Windows looks in the folder that we were started in
        raise _trouble(
            tr("git is not installed here, or not on the PATH, and the team list is in a git repository."),
            advice=[tr("Install git, or keep the list in a file or at an HTTPS address.")],
            short=tr("No git"),
        )
    repository = str(Path(team.git).expanduser()) if team.git.startswith("~/") else team.git
    path = team.path or DEFAULT_PATH
    branch = (
        "HEAD" if not team.branch else team.branch if team.branch.startswith("refs/") else f"refs/heads/{team.branch}"
    )
    try:
        with tempfile.TemporaryDirectory(prefix="roleswitch-", ignore_cleanup_errors=True) as folder:
            git = _Git(program, Path(folder), repository, _environment(repository, network, program, folder), watch)
            git.run("init", "--quiet", "--bare", "--template=", str(git.store))
            git.run("fetch", "--quiet", "--depth=1", "--no-tags", "--no-recurse-submodules", "--", repository, branch)
            listed = git.run("ls-tree", "-l", "-z", "FETCH_HEAD", "--", path).decode(errors="replace")
            found = re.match(r"(?P<mode>\d+) (?P<kind>\w+) (?P<id>[0-9a-f]+) +(?P<size>\d+|-)\t", listed)
            if found is None:
                raise _trouble(
                    tr(
                        "There is no file {path} in {git}{what}: check path and branch of the team list.",
                        path=shown(path),
                        git=git.name,
                        what=tr(" on {branch}", branch=team.branch) if team.branch else "",
                    ),
                    short=tr("Not found"),
                )
            if found["kind"] != "blob" or found["mode"] == "120000":
                raise _trouble(
                    tr(
                        "{path} of {git} is no file: write the path of the team list itself.",
                        path=shown(path),
                        git=git.name,
                    )
                )
            if int(found["size"]) > MOST_BYTES:
                raise _too_large(tr("{path} of {git}", path=shown(path), git=git.name))
            return git.run("cat-file", "blob", found["id"])
    except OSError as error:
        raise _trouble(tr("git could not be run: {what}.", what=error.strerror or error)) from error


_LOCAL_TO_A_REPOSITORY = frozenset(
    {
        # What `git rev-parse --local-env-vars` lists: left over where a git hook started us.
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_CONFIG",
        "GIT_CONFIG_PARAMETERS",
        "GIT_CONFIG_COUNT",
        "GIT_OBJECT_DIRECTORY",
        "GIT_DIR",
        "GIT_WORK_TREE",
        "GIT_IMPLICIT_WORK_TREE",
        "GIT_GRAFT_FILE",
        "GIT_INDEX_FILE",
        "GIT_NO_REPLACE_OBJECTS",
        "GIT_REPLACE_REF_BASE",
        "GIT_PREFIX",
        "GIT_SHALLOW_FILE",
        "GIT_COMMON_DIR",
        "GIT_NAMESPACE",
    }
)


def _environment(repository: str, network: Network, program: str, folder: str) -> Mapping[str, str]:
    """The person's own, with what keeps git and ssh from asking: there is nobody to answer."""
    environ = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(("AWS_", "ROLESWITCH_", "GIT_TRACE")) and name not in _LOCAL_TO_A_REPOSITORY
    }
    environ |= {
        "GIT_ALLOW_PROTOCOL": "https:ssh:file",
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",
        "SSH_ASKPASS_REQUIRE": "never",
        "GCM_INTERACTIVE": "never",
        "GIT_LITERAL_PATHSPECS": "1",
        "LC_ALL": "C",
    }

    def says(setting: str) -> bool:
        """Whether the person's git configuration has it."""
        asked = [program, "config", "--get", setting]
        quietly = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        said = subprocess.run(
            asked,
            cwd=folder,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            creationflags=quietly,
            check=False,
        )
        return said.returncode == 0

    if not environ.keys() & {"GIT_SSH_COMMAND", "GIT_SSH"} and not says("core.sshCommand"):
        environ["GIT_SSH_COMMAND"] = "ssh -o BatchMode=yes"
    if repository.startswith("https://"):
        if proxy := own_proxy(repository, network):
            environ["HTTPS_PROXY"] = proxy
        if (bundle := own_bundle(network)) and not says("http.sslCAInfo"):
            environ.setdefault("GIT_SSL_CAINFO", bundle)
    return environ


@dataclass(frozen=True)
class _Git:
    program: str
    folder: Path
    repository: str
    environ: Mapping[str, str]
    watch: _Watch

    @property
    def store(self) -> Path:
        return self.folder / "list.git"

    @property
    def name(self) -> str:
        return shown(_without_user(self.repository))

    def run(self, *words: str) -> bytes:
        """What it writes to standard output. Raises TeamListTrouble, Cancelled, OSError."""
        # Whatever the person has set: nothing of the repository is run, and nothing goes on in the background.
        settings = ("core.hooksPath=/dev/null", "core.fsmonitor=false", "protocol.ext.allow=never", "gc.auto=0")
        options = [word for setting in (*settings, "maintenance.auto=false") for word in ("-c", setting)]
        command = [self.program, *options, f"--git-dir={self.store}", *words]
        written, said = self.folder / "written", self.folder / "said"
        # Not through pipes: files are watched with the rest of the folder, and read when all is over.
        with written.open("wb") as out, said.open("wb") as err:
            process = processes.started(
                command, environ=self.environ, folder=self.folder, stdout=out.fileno(), stderr=err.fileno()
            )
        try:
            self._wait(process)
        finally:
            processes.end(process)
        if process.returncode:
            raise self._failed(_beginning(said, 10_000).decode(errors="replace"))
        return _beginning(written, MOST_BYTES)

    def _wait(self, process: subprocess.Popen[bytes]) -> None:
        while True:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_GLANCE_SECONDS)
                return
            if self.watch.is_cancelled:
                raise Cancelled(tr("Cancelled."))
            if self.watch.is_over:
                raise _trouble(
                    tr(
                        "git did not get {name} in time: the network is slow, or it waits for a sign-in.",
                        name=self.name,
                    ),
                    advice=[self._by_hand],
                    short=tr("No answer"),
                )
            if _size(self.folder) > MOST_REPOSITORY_BYTES:
                raise _trouble(
                    tr(
                        "{name} has more than {most_repository_bytes} MB even without its history: keep "
                        "the team list in a small repository of its own.",
                        name=self.name,
                        most_repository_bytes=MOST_REPOSITORY_BYTES // 1000000,
                    ),
                    short=tr("Too large"),
                )

    def _failed(self, said: str) -> TeamListTrouble:
        reason = one_line(_without_user(said))[:300]
        for pattern, sentence, short in _FAILURES:
            if re.search(pattern, said):
                what = tr(sentence, name=self.name)
                return _trouble(
                    tr("{what} git says: {reason}", what=what, reason=reason), advice=[self._by_hand], short=short
                )
        return _trouble(tr("git could not get {name}: {reason}", name=self.name, reason=reason), advice=[self._by_hand])

    @property
    def _by_hand(self) -> str:
        return tr(
            "Try `git ls-remote {quote}` in a terminal: it may ask you.",
            quote=shlex.quote(_without_user(self.repository)),
        )


_FAILURES = (
    (
        "couldn't find remote ref",
        later("{name} has no such branch, or nothing in it yet: check the branch of the team list."),
        later("Not found"),
    ),
    (
        "could not read (Username|Password)|Authentication failed|Permission denied|terminal prompts disabled"
        "|error: 40[13]",
        later("git could not sign in for {name}."),
        later("Not allowed"),
    ),
    (
        "Could not resolve host",
        later("The host of {name} is not known here: this computer is offline, or its DNS does not answer."),
        later("Name not found"),
    ),
    ("Host key verification failed", later("The host of {name} is not known to ssh."), later("Not trusted")),
    (r"[Cc]ertificate", later("The certificate of the host of {name} is not trusted."), later("Not trusted")),
    (
        r"[Rr]epository .*not found|does not appear to be a git repository|error: 404",
        later("There is no repository {name}, or you may not see it."),
        later("Not found"),
    ),
)
"""What git and ssh say most often, the first that fits, and what it means."""

_GLANCE_SECONDS = 0.05


def _size(folder: Path) -> int:
    size = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):  # gone meanwhile
                size += (Path(place) / name).stat().st_size
    return size


def _beginning(path: Path, most: int) -> bytes:
    with path.open("rb") as file:
        return file.read(most)


def _without_user(text: str) -> str:
    """Addresses without user and password, which may be a token."""
    return re.sub(r"(https?://)[^/@\s]*@", r"\1", text)
