"""Faults below ~/.aws: full and read-only disks, limits, modes; links, mounts, and folders of other people."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from faults.aws_files import people_files, read_by_botocore
from faults.aws_programs import (
    AWS_CLI,
    OURS,
    Writer,
    backups_of,
    in_mounts,
    lost_backups,
    no_mounts,
    program,
    stray_backups,
)
from faults.fault import Fault, Outcome, Run
from roleswitch.delivery.aws_backups import Backup
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_files import put_profile, remove_profile
from roleswitch.errors import AwsFileUnusable

FOREIGN = 60
"""Profiles of other people: some pages of a disk."""
NOBODY = 65534

# ---------------------------------------------------------------- full, read-only, limited

# Each try is told as a line: what was tried, what was said, and what became of the files.
_TRIES = """
import json, logging, subprocess
from botocore.configloader import raw_config_parse

class Told(logging.Handler):
    '''Of backups that could not be kept.'''
    told = 0
    def emit(self, record):
        self.told += "could not be kept" in record.getMessage()

log = Told()
logging.getLogger("roleswitch").addHandler(log)
paths = {name: folder / name for name in ("config", "credentials")}
before = {name: path.read_bytes() for name, path in paths.items()}
locks = ("config.roleswitch.lock", "credentials.roleswitch.lock")
there = {path.name for path in folder.iterdir()}

def others(name):
    return {key: values for key, values in raw_config_parse(str(paths[name])).items() if "other" in key}

def is_written():
    mine = raw_config_parse(str(paths["credentials"])).get("p-r", {})
    same = all(others(name) == theirs[name] for name in paths)
    return same and mine == keys_of(1)

theirs = {name: others(name) for name in paths}

def attempt():
    try:
        put("r", 1)
    except (AwsFileUnusable, OSError) as trouble:
        return f"{type(trouble).__name__}: {trouble}"
    return "written"

def look(said):
    '''With nothing in the way any more.'''
    strays = {path.name for path in folder.iterdir()} - there - set(locks) - {"filler"}
    strays |= {*stray_backups(files.backups), *lost_backups(files)}
    try:
        same = {name: path.read_bytes() for name, path in paths.items()} == before
        state = "written" if said == "written" and is_written() else "same" if same and said != "written" else "damaged"
    except Exception as trouble:
        state = "damaged"
    return state if not strays else f"strays {sorted(strays)}"

def tried(what, said):
    without_backup = bool(log.told)
    state = look(said)
    put_back = attempt() if said != "written" else "written"
    again = look(put_back)
    print(json.dumps([what, said, state, again, without_backup]), flush=True)
    remove("r")
    log.told = 0
    if {name: path.read_bytes() for name, path in paths.items()} != before:
        if WRITER == "ours":
            print(json.dumps([what, "removed", "damaged", "damaged", False]), flush=True)
        for name, path in paths.items():
            path.write_bytes(before[name])
            os.utime(path, (1, 1))
"""
_FULL = """
def fill(pages):
    with (folder / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            pass
    os.truncate(folder / "filler", max(0, (folder / "filler").stat().st_size - pages * 4096))

for pages in range(int(sys.argv[2])):
    fill(pages)
    said = attempt()
    (folder / "filler").unlink()
    tried(f"{pages} pages free", said)
for lock in locks:
    (folder / lock).unlink(missing_ok=True)
for spare in range(5):
    made = []
    try:
        while True:
            made.append(folder / f"made{len(made)}")
            made[-1].touch()
    except OSError:
        made.pop()
    for path in made[:spare]:
        path.unlink()
    said = attempt()
    for path in made[spare:]:
        path.unlink()
    tried(f"{spare} files can be made", said)
    for lock in locks:
        (folder / lock).unlink(missing_ok=True)
"""
_READ_ONLY = """
subprocess.run(["mount", "-o", "remount,bind,ro", folder], check=True)
said = attempt()
subprocess.run(["mount", "-o", "remount,bind,rw", folder], check=True)
tried("a read-only file system", said)
"""
_FILE_SIZES = """
sizes = sorted(len(content) for content in before.values())
endless = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
for limit in [0, 1, 100, sizes[0] - 1, *range(sizes[0], sizes[1] + 3000, int(sys.argv[2]))]:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, endless))
    said = attempt()
    resource.setrlimit(resource.RLIMIT_FSIZE, (endless, endless))
    tried(f"files of {limit} bytes at most", said)
"""
_OPEN_FILES = """
soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
attempt()
remove("r")
for more in range(8):
    resource.setrlimit(resource.RLIMIT_NOFILE, (3 + more, hard))
    said = attempt()
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    tried(f"{more} more open files", said)
"""
_MODES = """
for mode in (0o444, 0o400, 0o000):
    for name in paths:
        os.chmod(paths[name], mode)
        said = attempt()
        os.chmod(paths[name], 0o600)
        tried(f"{name} of mode {mode:o}", said)
if os.geteuid() == 0:
    home = Path(os.environ["ROLESWITCH_HOME"])
    for path in (folder, *folder.iterdir(), home, *home.rglob("*")):
        os.chown(path, int(sys.argv[2]), -1)
    os.setresuid(int(sys.argv[2]), int(sys.argv[2]), int(sys.argv[2]))
    os.environ["HOME"] = str(folder)
for mode in (0o500, 0o100):
    os.chmod(folder, mode)
    said = attempt()
    os.chmod(folder, 0o700)
    tried(f"folder of mode {mode:o}", said)
"""
_CLEAR = (
    "the disk is full",
    "its file system is read-only",
    "larger than this program may write",
    "too many files are open",
    "marked read-only",
    "not allowed to",
)
"""What the trouble says, one of these."""


@dataclass
class Tally:
    tries: int = 0
    refused: int = 0
    without_backup: int = 0
    """Written, though the backup could not be."""
    damaged: list[str] = field(default_factory=list)
    unclear: list[str] = field(default_factory=list)
    not_retried: list[str] = field(default_factory=list)

    def take(self, lines: Iterable[str]) -> None:
        for line in lines:
            what, said, state, again, without_backup = json.loads(line)
            self.tries += 1
            self.without_backup += said == "written" and without_backup
            if state not in ("same", "written"):
                self.damaged.append(f"{what}: {state}")
            if said not in ("written", "removed"):
                self.refused += 1
                if not any(words in said for words in _CLEAR):
                    self.unclear.append(f"{what}: {said}")
                if again != "written":
                    self.not_retried.append(what)


def _on_disks(folder: Path, share: float, writer: Writer) -> Tally:
    tally = Tally()
    who = f"WRITER = {'ours' if writer is OURS else 'theirs'!r}\n" + _TRIES
    pages = str(max(3, round(24 * share)))
    if not no_mounts():
        people_files(folder / "full", FOREIGN)
        # The backups are on the same disk.
        mounts = (
            'cp -a "$0" "$0.all"; mount -t tmpfs -o size=256k,nr_inodes=60,mode=700 tmpfs "$0"; '
            'cp -a "$0.all/." "$0/"; mkdir "$0/home" "$0-home"; mount --bind "$0/home" "$0-home"'
        )
        # A program's arguments come after the folder.
        found = in_mounts(folder / "full", mounts, who + _FULL, pages, writer=writer)
        assert len(found) >= int(pages) + 5, found
        tally.take(found)
        people_files(folder / "read-only", FOREIGN)
        found = in_mounts(folder / "read-only", 'mount --bind "$0" "$0"', who + _READ_ONLY, writer=writer)
        assert len(found) == 1, found
        tally.take(found)
    bodies = [(_FILE_SIZES, str(max(50, round(100 / max(share, 0.1))))), (_OPEN_FILES, "")]
    if writer is OURS:
        bodies.append((_MODES, str(NOBODY)))
    for number, (body, argument) in enumerate(bodies):
        place = folder / f"limited{number}"
        people_files(place, FOREIGN)
        with program(who + body, place, argument, writer=writer) as child:
            said = (child.communicate()[0]).splitlines()
        assert len(said) >= 5, (body, said)
        tally.take(said)
    return tally


def disks_and_limits(run: Run) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="roleswitch-disks-", dir="/tmp") as name:
        # Another user, who is a part of it, must get in.
        Path(name).chmod(0o711)
        ours = _on_disks(Path(name), run.share, OURS)
    others = {}
    if run.beside_others:
        theirs = _on_disks(run.folder / "theirs", run.share, AWS_CLI)
        others[AWS_CLI.name] = f"{len(theirs.damaged)} damaged of {theirs.tries}"
    shortfalls = [*ours.damaged, *ours.unclear, *ours.not_retried]
    untried = _untried(run, no_mounts() and f"full and read-only disks: {no_mounts()}")
    return Outcome(
        tried=f"{ours.tries} writes, {ours.refused} of which could not be made, and {ours.without_backup} of which "
        "only without their backup",
        lost=f"{len(ours.damaged)} files changed, {len(ours.unclear)} unclear messages, {len(ours.not_retried)} that "
        "failed again when nothing stood in the way",
        is_met=not shortfalls and not untried and ours.refused > 0 and (ours.without_backup > 0 or run.share < 1),
        others=others,
        cause="; ".join([*untried, *shortfalls[:5]]),
    )


def _untried(run: Run, *parts: str) -> list[str]:
    """What this machine leaves out, each told unless it is empty; of a whole run, which is not met then."""
    return [f"not tried: {part}" for part in parts if part and run.share >= 1]


# ---------------------------------------------------------------- links, mounts, owners


@dataclass(frozen=True)
class Case:
    """`make` lays out a folder and returns the files; `refused` are words of the refusal, if that is what is right."""

    name: str
    make: Callable[[Path], AwsFiles]
    refused: str = ""
    needs_root: bool = False


def _linked(folder: Path, *, relative: bool = False, twice: bool = False) -> AwsFiles:
    real = people_files(folder / "dotfiles", FOREIGN)
    home = folder / ".aws"
    home.mkdir()
    files = AwsFiles(home / "config", home / "credentials")
    for name in ("config", "credentials"):
        target = Path("..") / "dotfiles" / name if relative else folder / "dotfiles" / name
        if twice:
            (home / f"{name}-too").symlink_to(target)
            target = home / f"{name}-too"
        (home / name).symlink_to(target)
    assert real.config.exists()
    return files


def _linked_folder(folder: Path) -> AwsFiles:
    people_files(folder / "dotfiles", FOREIGN)
    (folder / ".aws").symlink_to("dotfiles")
    return AwsFiles(folder / ".aws" / "config", folder / ".aws" / "credentials")


def _dangling(folder: Path) -> AwsFiles:
    (folder / "dotfiles").mkdir()
    (folder / ".aws").mkdir()
    files = AwsFiles(folder / ".aws" / "config", folder / ".aws" / "credentials")
    files.config.symlink_to(folder / "dotfiles" / "config")
    files.credentials.symlink_to(folder / "dotfiles" / "credentials")
    return files


def _with(change: Callable[[AwsFiles], object]) -> Callable[[Path], AwsFiles]:
    def make(folder: Path) -> AwsFiles:
        files = people_files(folder / ".aws", FOREIGN)
        change(files)
        return files

    return make


def _instead(change: Callable[[Path], object]) -> Callable[[Path], AwsFiles]:
    """Something else where the credentials file was."""

    def make(files: AwsFiles) -> None:
        files.credentials.unlink()
        change(files.credentials)

    return _with(make)


def _laid(name: str) -> Callable[[Path], AwsFiles]:
    """A link to something precious at a name that we use ourselves."""

    def change(files: AwsFiles) -> None:
        victim = files.config.parent.parent / "precious"
        victim.write_text("precious\n")
        files.credentials.with_name(name).symlink_to(victim)

    return _with(change)


def _circle(path: Path) -> None:
    path.with_name("there").symlink_to(path)
    path.symlink_to(path.with_name("there"))


def _linked_into_loose(folder: Path) -> AwsFiles:
    files = _linked(folder)
    (folder / "dotfiles").chmod(0o777)
    return files


def _link_to_somebodys(path: Path) -> None:
    other = path.parent.parent / "theirs"
    other.mkdir()
    (other / "credentials").write_text("[theirs]\nkey = x\n")
    os.chown(other / "credentials", NOBODY, -1)
    path.symlink_to(other / "credentials")


CASES = (
    Case("two plain files", _with(lambda files: None)),
    Case("no files yet", lambda folder: AwsFiles(folder / ".aws" / "config", folder / ".aws" / "credentials")),
    Case("links to files elsewhere", _linked),
    Case("relative links", lambda folder: _linked(folder, relative=True)),
    Case("links to links", lambda folder: _linked(folder, twice=True)),
    Case("a folder that is a link", _linked_folder),
    Case("links to files that are not there yet", _dangling),
    Case("a folder that the group may write to", _with(lambda files: files.config.parent.chmod(0o770))),
    Case("files that others may read", _with(lambda files: files.config.chmod(0o644))),
    Case("a folder for all, each their own files", _with(lambda files: files.config.parent.chmod(0o1777))),
    Case("a link at the name of our temporary file", _laid("credentials.roleswitch-new")),
    Case("a link at the name of our lock", _laid("credentials.roleswitch.lock"), "lock"),
    Case("a circle of links", _instead(_circle), "circle"),
    Case("a hard link", _with(lambda files: os.link(files.config, files.config.with_name("too"))), "second name"),
    Case("a file marked read-only", _with(lambda files: files.credentials.chmod(0o400)), "marked read-only"),
    Case("a folder as the file", _instead(lambda path: path.mkdir()), "a folder or a device"),
    Case("a pipe as the file", _instead(os.mkfifo), "a folder or a device"),
    Case("a device as the file", _instead(lambda path: path.symlink_to("/dev/null")), "a folder or a device"),
    Case("one file for both", _instead(lambda path: path.symlink_to("config")), "at once"),
    Case("a folder that all may write to", _with(lambda files: files.config.parent.chmod(0o777)), "Other users"),
    Case("links into a folder that all may write to", _linked_into_loose, "Other users"),
    Case(
        "a file of another user",
        _with(lambda files: os.chown(files.credentials, NOBODY, -1)),
        "belongs to another user",
        needs_root=True,
    ),
    Case(
        "a folder of another user",
        _with(lambda files: os.chown(files.config.parent, NOBODY, -1)),
        "Other users",
        needs_root=True,
    ),
    Case(
        "a link to a file of another user",
        _instead(_link_to_somebodys),
        "belongs to another user",
        needs_root=True,
    ),
    Case(
        "a file of another group",
        _with(lambda files: os.chown(files.credentials, -1, NOBODY)),
        needs_root=True,
    ),
)


def tree(folder: Path) -> dict[str, tuple[object, ...]]:
    """Everything in it but locks: mode, owner, group, and where a link goes or what a file holds."""
    found: dict[str, tuple[object, ...]] = {}
    for path in sorted(folder.rglob("*")):
        if path.name.endswith(".roleswitch.lock") and not path.is_symlink():
            continue
        status = path.lstat()
        what: object = path.readlink() if path.is_symlink() else path.read_bytes() if path.is_file() else None
        found[str(path.relative_to(folder))] = (status.st_mode, status.st_uid, status.st_gid, what)
    return found


def judged(case: Case, folder: Path) -> str:
    """What is wrong; empty where nothing is."""
    folder.mkdir()
    files = replace(case.make(folder), backups=backups_of(folder))
    before = tree(folder)
    foreign = {} if case.refused else read_by_botocore(files.credentials) if files.credentials.exists() else {}
    try:
        put_profile(files, "r", "p-r", credentials={"aws_access_key_id": "ASIAX"}, config={"region": "r"})
    except AwsFileUnusable as trouble:
        if not case.refused:
            return f"refused: {trouble}"
        if case.refused not in str(trouble):
            return f"refused without the reason: {trouble}"
        return "" if tree(folder) == before and not _backups(files) else "refused, and something changed"
    if case.refused:
        return "not refused"
    if read_by_botocore(files.credentials) != {**(foreign or {}), "p-r": {"aws_access_key_id": "ASIAX"}}:
        return "not what was to be written"
    links = {name: entry for name, entry in before.items() if entry[3] is not None and isinstance(entry[3], Path)}
    after = tree(folder)
    if any(after.get(name) != entry for name, entry in links.items() if "roleswitch" not in name):
        return "a link is none any more"
    remove_profile(files, "r")
    left = {name: entry for name, entry in tree(folder).items() if name != ".aws" or name in before}
    expected = {name: entry for name, entry in before.items() if "roleswitch" not in name}
    if left != expected:
        return f"not as before: {set(left.items()) ^ set(expected.items())}"
    if wrong := [*stray_backups(files.backups), *lost_backups(files)]:
        return f"damaged backups: {wrong}"
    return "" if _backups(files) else "no backup was made"


def _backups(files: AwsFiles) -> tuple[Backup, ...]:
    return files.backups.all((files.config, files.credentials)) if files.backups else ()


_OF_ITS_OWN = """
import json
from botocore.configloader import raw_config_parse
before = (folder / "credentials").read_bytes()
theirs = raw_config_parse(str(folder / "credentials"))
try:
    put("r", 1)
except AwsFileUnusable as trouble:
    said = str(trouble)
else:
    found = raw_config_parse(str(folder / "credentials"))
    said = "written" if found == {**theirs, "p-r": keys_of(1)} else "damaged"
    remove_profile(files, "r")
same = (folder / "credentials").read_bytes() == before
names = sorted(path.name for path in folder.iterdir() if path.suffix != ".lock")
whole = not stray_backups(files.backups) and not lost_backups(files)
print(json.dumps([said, same and whole and names == ["config", "credentials"]]))
"""


def _mounted(folder: Path) -> dict[str, str]:
    """What is wrong with each kind of mount; empty where nothing is."""
    bind = 'cp -a "$0/credentials" "$0.real"; mount --bind "$0.real" "$0/credentials"'
    kinds = {
        "a file that is a mount of its own": (bind, "written"),
        "a read-only mount of a file": (f'{bind}; mount -o remount,bind,ro "$0/credentials"', "read-only"),
        "a file that is a mount of its own, of a disk that is nearly full": (
            'mkdir "$0.disk"; mount -t tmpfs -o size=8k,mode=700 tmpfs "$0.disk"; cp -a "$0/credentials" "$0.disk/c"; '
            'mount --bind "$0.disk/c" "$0/credentials"',
            "the disk is full",
        ),
        "a folder that is a mount": ('mount --bind "$0" "$0"', "written"),
        "a file of another disk": (
            'mkdir "$0.disk"; mount -t tmpfs -o mode=700 tmpfs "$0.disk"; cp -a "$0/credentials" "$0.disk/c"; '
            'ln -sf "$0.disk/c" "$0/credentials"',
            "written",
        ),
    }
    wrong: dict[str, str] = {}
    for number, (name, (mounts, expected)) in enumerate(kinds.items()):
        place = folder / f"mounted{number}"
        path = people_files(place, FOREIGN).credentials
        path.write_text(path.read_text() + "#" * (8000 - path.stat().st_size) + "\n")
        said, same = json.loads(in_mounts(place, mounts, _OF_ITS_OWN)[0])
        wrong[name] = "" if expected in said and same else f"{said} ({'as' if same else 'not as'} before)"
    return wrong


def links_and_owners(run: Run) -> Outcome:
    wrong: dict[str, str] = {}
    for number, case in enumerate(CASES):
        if not case.needs_root or os.geteuid() == 0:
            wrong[case.name] = judged(case, run.folder / str(number))
    if not no_mounts():
        wrong |= _mounted(run.folder)
    bad = [f"{name}: {what}" for name, what in wrong.items() if what]
    untried = _untried(
        run,
        "" if os.geteuid() == 0 else "what belongs to others, which only root can lay out",
        no_mounts() and f"mounts: {no_mounts()}",
    )
    refused = sum(bool(case.refused) and case.name in wrong for case in CASES)
    return Outcome(
        tried=f"{len(wrong)} layouts, {refused + (0 if no_mounts() else 2)} of them to be refused",
        lost=f"{len(bad)} neither followed nor refused with the reason",
        is_met=not bad and not untried,
        cause="; ".join([*untried, *bad[:5]]),
    )


FAULTS: tuple[Fault, ...] = (
    Fault(
        name="full disk, read-only, file limits",
        how="small tmpfs at each number of free pages, no inodes left, read-only mounts, RLIMIT_FSIZE, RLIMIT_NOFILE, "
        "modes",
        target="old file same, clear message, retried",
        go=disks_and_limits,
        needs=lambda: "" if sys.platform == "linux" else "It uses Linux's mounts and limits.",
    ),
    Fault(
        name="links, bind mounts, other owners, loose folders",
        how="each layout made, a profile put and removed",
        target="followed, or refused with the reason",
        go=links_and_owners,
        needs=lambda: "" if sys.platform == "linux" else "It uses Linux's mounts and owners.",
    ),
)
