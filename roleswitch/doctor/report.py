"""The findings as lines of text: for a terminal, and for a report of a bug."""

from __future__ import annotations

import platform
import shlex
from collections.abc import Iterable, Sequence
from itertools import groupby

from roleswitch import __version__
from roleswitch.doctor.finding import Finding
from roleswitch.errors import Action
from roleswitch.texts import tr


def as_text(found: Sequence[Finding]) -> str:
    """A section for each area, a line for each finding, and below it what to do."""
    width = max((len(finding.state.words) for finding in found), default=0)
    lines: list[str] = []
    for area, findings in groupby(found, key=lambda finding: finding.area):
        lines += ["", area.words] if lines else [area.words]
        for finding in findings:
            lines.append(f"  {finding.state.words.ljust(width)}  {finding.title}: {finding.message}")
            below = []
            if finding.next:
                below.append(tr("Next: {step}", step=finding.next.text))
                if finding.next.action is Action.UNDO_IN_AWS:
                    below.append(tr("See: {command}", command="roleswitch backups"))
            if finding.mending:
                mend = shlex.join(["roleswitch", "doctor", "--mend", finding.mending.id])
                below.append(tr("Mend: {command}", command=mend))
            lines += [f"  {'':{width}}  {line}" for line in below]
    return "\n".join(lines)


def report(found: Sequence[Finding], versions: Iterable[str] = ()) -> str:
    """For somebody who does not see this computer: with its system and versions, and without its person's name."""
    about = (f"RoleSwitch {__version__}", f"Python {platform.python_version()}", *versions, platform.platform())
    return f"{', '.join(about)}\n\n{as_text(found)}\n"
