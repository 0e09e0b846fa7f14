"""`roleswitch doctor`: what is wrong on this computer and what to do, and mending it."""

from __future__ import annotations

import argparse

from roleswitch import __version__
from roleswitch.cli.answer import say, say_json, tell
from roleswitch.cli.backups import ask_for_yes
from roleswitch.cli.here import switch_here
from roleswitch.doctor.finding import Finding, State, worst
from roleswitch.texts import tr, tr_n


def doctor(options: argparse.Namespace) -> int:
    """Mends what is asked for first, then looks at everything; 1 where something is in trouble."""
    from roleswitch.doctor.examination import (
        QUESTIONS,
        examine,
        mend,
    )  # TLS and every format: other commands need none of it
    from roleswitch.doctor.report import as_text

    switch = switch_here()
    kinds = dict.fromkeys(id.partition(":")[0] for id in options.mend)
    for question in dict.fromkeys(QUESTIONS[kind] for kind in kinds if kind in QUESTIONS):
        ask_for_yes(tr(question), given=options.yes)
    for id in options.mend:
        tell(mend(switch, id))
    found = examine(switch)
    if options.json:
        say_json({"findings": [_as_json(finding) for finding in found], "version": __version__})
    else:
        say(as_text(found))
    if worst(found) is not State.TROUBLE:
        return 0
    in_trouble = [finding for finding in found if finding.state is State.TROUBLE]
    first = in_trouble[0]
    tell(
        tr_n(
            "{title} is in trouble: see what to do next to it.",
            "{n} things are in trouble, {title} first: see what to do next to each.",
            len(in_trouble),
            title=f"{first.area.words} ({first.title})",
        )
    )
    return 1


def _as_json(finding: Finding) -> dict[str, object]:
    return {
        "id": finding.id,
        "area": finding.area.value,
        "state": finding.state.value,
        "message": finding.message,
        "next": finding.next.text if finding.next else None,
        "mend": finding.mending.id if finding.mending else None,
    }
