"""The bundle that `make package` makes, for tests of it: none of them makes it, which takes a minute."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

TOP = Path(__file__).parents[2]
BUNDLE = TOP / "dist" / "roleswitch"
COMMAND_LINE = BUNDLE / "roleswitch"


def why_no_bundle() -> str:
    """A sentence where there is none of this source, for a test to be skipped with; empty where there is."""
    if not COMMAND_LINE.exists():
        return "there is no bundle in dist/: `make package` makes one"
    made = COMMAND_LINE.stat().st_mtime
    sources = chain(*((TOP / folder).rglob("*") for folder in ("roleswitch", "resources", "packaging/bundle")))
    if any(path.stat().st_mtime > made for path in sources if path.is_file() and path.suffix != ".pyc"):
        return "the bundle in dist/ is older than the source: `make package` makes a new one"
    return ""
