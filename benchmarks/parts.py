"""What `make bench` measures, part by part, and what the page says of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks import answers, at_once, bench, bundle, growth, writing
from benchmarks.bench import MANY_ROLES, ROLES, SESSIONS, Effort, home
from benchmarks.comparison import Found, LeftOut
from benchmarks.page import GROWTH_PICTURE, OTHERS_PICTURE, Part
from faults.at_once import STS_SECONDS
from tests.desktop.desktop import Desktop


def _budgets(desktop: Desktop, _: Path, effort: Effort) -> Iterator[Found]:
    return bench.measure(desktop, effort)


def _bundle(desktop: Desktop, _: Path, effort: Effort) -> Iterator[Found]:
    if reason := bundle.why_not():
        yield LeftOut("The bundle", reason)
    else:
        yield from bundle.measure(desktop, home(desktop, ROLES, SESSIONS), effort.starts)


PARTS = (
    Part(
        "budgets",
        "The program by itself: what is promised",
        "Beside bare Python and `import boto3`, which most other tools of this kind begin with, and beside the "
        f"smallest PySide6 window that paints a table of {ROLES} coloured rows; keystrokes in a list of {MANY_ROLES} "
        "roles.",
        _budgets,
    ),
    Part(
        "answers",
        "The credentials of a role whose session is there",
        "An SDK runs `credential_process` for every program that is started. Each command below is asked for a session "
        "that is there already, and is measured from its start to its end, its output read. Nobody asks AWS for "
        "anything, except awsume, which keeps no sessions of roles: for it the loopback STS answers at once, which the "
        "real one does not. The AWS CLI 1 has no `export-credentials`; `aws configure list` is the nearest it has: it "
        "finds the same cached session and shows four letters of its key.",
        lambda _, folder, effort: answers.measure(folder, effort),
        OTHERS_PICTURE,
    ),
    Part(
        "writing",
        f"A profile written into files of {writing.PROFILES} profiles",
        "A session's keys and token into `~/.aws/credentials` and its region into `~/.aws/config`, each with "
        f"{writing.PROFILES} profiles of other people, restored before each write. Ours takes the locks, waits for "
        "what others may be writing, brings the new file to disk (fsync) before it takes the old one's place, and "
        "keeps a backup; all of that is in its time. The others open the file and write over it. As a program, `aws "
        "configure set` writes one value each time it is started, and a session has four.",
        lambda _, folder, effort: writing.measure(folder, effort),
    ),
    Part(
        "growth",
        "300, 3000 and 30 000 roles",
        "Lists of the same kind of roles, ten and a hundred times as long. An exponent of 1 grows as the list does, 0 "
        "not at all. The window is measured from the start of its process to its first paint, a keystroke until the "
        "list that it leaves is painted, a command from its start to its end.",
        lambda desktop, _, effort: growth.measure(desktop, effort),
        GROWTH_PICTURE,
    ),
    Part(
        "at once",
        "1, 50 and 500 requests at once",
        "Processes of `credential-process` for one role, started one right after the other as `terraform` or a shell "
        f"loop does. Cold: no session is there, and STS takes {STS_SECONDS * 1000:.0f} ms; one AssumeRole is what it "
        "should come to. Warm: the session is there.",
        lambda _, folder, effort: at_once.measure(folder, effort),
    ),
    Part(
        "bundle",
        "The bundle of `make package`",
        "Each start from the source tree and from the bundle in turn.",
        _bundle,
    ),
)
