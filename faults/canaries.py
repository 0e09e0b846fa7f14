"""Secrets that stand nowhere else, through a person's main jobs with everything logged, and where they ended."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

from faults.fault import Outcome, Run
from faults.home import TREE, living_in, person
from roleswitch import files
from roleswitch.demo.strict_aws import StrictAws
from tests.desktop import canaries as desktop_jobs
from tests.desktop.canaries import AS_CHATTY_AS_IT_GETS, CANARY, MOVED, WRONG, spellings
from tests.desktop.desktop import missing_programs, open_desktop
from tests.desktop.person import ACME, ADMIN, LAKE, PARTNER, Browser
from tests.fakes import KEY


def canaries(run: Run) -> Outcome:
    """The commands; a whole run has the window too, on a desktop of its own."""
    escaped, count = _of_commands(run.folder / "commands")
    jobs, missing = "the commands", missing_programs() if run.share >= 1 else []
    if run.share >= 1 and not missing:
        found, secrets = _of_window(run.folder / "window")
        escaped += found
        count += secrets
        jobs += ", the window"
    words = f"{len(escaped)} elsewhere"
    if escaped:
        words += f" (first: {escaped[0]})"
    cause = f"without the window: this machine lacks {', '.join(missing)}" if missing else ""
    return Outcome(f"{count} secrets, {jobs}", words, not escaped and not missing, cause=cause)


def _of_commands(folder: Path) -> tuple[list[str], int]:
    """Where a secret was that is not allowed, and how many there were."""
    escaped = list[str]()
    command_lines: set[bytes] = set()
    with person(folder) as (world, patch), desktop_jobs.command_lines_into(command_lines):
        patch.setenv("PYTHONPATH", str(TREE))
        printed = b""
        sessions = Path(files.session_file("x")).parent
        secrets = [KEY.secret_access_key]
        for status, words, given in (
            (0, ("key", "add", "again", "--access-key-id", KEY.access_key_id), KEY.secret_access_key),
            (0, ("key", "test", "work"), ""),
            (0, ("assume", "prod"), ""),
            (0, ("assume", "prod"), ""),
            (0, ("list", "--json"), ""),
            (0, ("exec", "prod", "--", "true"), ""),
            (0, ("doctor", "--json"), ""),
            (0, ("history", "--csv"), ""),
            (1, ("assume", "partner"), ""),  # AWS refuses it
        ):
            done = subprocess.run(
                [sys.executable, "-c", AS_CHATTY_AS_IT_GETS, *words],
                input=given.encode(),
                capture_output=True,
                check=False,
                timeout=60,
            )
            if done.returncode != status:
                escaped.append(f"{' '.join(words[:2])} ended with {done.returncode}")
            printed += done.stdout + done.stderr
            for file in sessions.glob("*.session"):  # also of those that are over soon
                found = re.findall(r'"(?:SecretAccessKey|SessionToken)": ?"([^"]+)"', file.read_text())
                secrets += [secret for secret in found if secret not in secrets]
        if b"DEBUG" not in printed:
            escaped.append("nothing was logged")
        allowed = {world.credentials, *sessions.glob("*.session")}
        # The keyring that stands for the system's: encrypted there.
        allowed |= set(Path(files.config_folder()).glob("keyring.json"))
        for number, secret in enumerate(secrets):
            spelled = spellings(secret)
            for path in world.home.rglob("*"):
                if path.is_file() and path not in allowed and any(each in path.read_bytes() for each in spelled):
                    escaped.append(f"{path.name} holds secret {number}")
            for where, seen in (("what was printed", printed), ("a command line", b"\n".join(command_lines))):
                if any(each in seen for each in spelled):
                    escaped.append(f"secret {number} was in {where}")
        if len(secrets) < 5:
            escaped.append("no two sessions were there to search for")
    return escaped, len(secrets)


def _of_window(folder: Path) -> tuple[list[str], int]:
    """Where one was that is not allowed, and how many there were."""
    escaped, count = list[str](), 1  # the key that is wrong
    with ExitStack() as stack:
        patch = stack.enter_context(living_in(folder))
        for name in ("ROLESWITCH_HOME", "PYTHON_KEYRING_BACKEND", "QT_QPA_PLATFORM"):  # as it is for people
            patch.delenv(name)
        (folder / "desktop").mkdir()
        desktop = stack.enter_context(open_desktop(folder / "desktop"))
        for number, users in enumerate(([CANARY], [MOVED])):
            (folder / str(number)).mkdir()
            with (
                StrictAws(users, [ADMIN, LAKE, PARTNER], identity_center=ACME) as aws,
                desktop_jobs.watched(desktop, folder / str(number), aws) as jobs,
                desktop_jobs.command_lines_into(jobs.command_lines),
            ):
                if users == [CANARY]:
                    desktop_jobs.add_key(jobs)
                    desktop_jobs.work(jobs, aws)
                else:
                    browser = Browser(jobs.person)
                    desktop_jobs.import_key(jobs)
                    desktop_jobs.sign_in(jobs, browser, aws)
                    desktop_jobs.sign_out(jobs)
                jobs.end()
                escaped += _escaped(jobs)
                count += 1 + len(jobs.session_secrets) + len(jobs.sign_in_secrets)
    return escaped, count


def _escaped(jobs: desktop_jobs.Run) -> Iterator[str]:
    typed = b"\n".join(line for line in jobs.command_lines if b"xdotool" not in line)
    told = (typed, jobs.printed.encode(), jobs.environ, *map(str.encode, jobs.shown))
    if "DEBUG" not in jobs.printed:
        yield "nothing was logged"
    keys = {CANARY.secret_access_key: "key", MOVED.secret_access_key: "key", WRONG: "wrong key"}
    for secret, what in {**keys, **jobs.session_secrets, **jobs.sign_in_secrets}.items():
        if any(spelling in each for spelling in spellings(secret) for each in told):
            yield f"{what}: told on a command line, in a log, an environment or to a screen reader"
        for name in jobs.files_with(secret):
            if not _is_allowed(what, name):
                yield f"{what}: in {name}"


def _is_allowed(what: str, name: str) -> bool:
    """As docs/security.md has it, and the backup of a file whose key was moved out of it."""
    if what == "key":
        return name.startswith("credentials.roleswitch-backup-")
    if what.startswith("role-"):
        return name in {f"{what}.session", "credentials"}
    return what == "clientSecret" and name.startswith("roleswitch-client-")
