"""`roleswitch backups`: what the files of ~/.aws said before they were changed, and the way back to it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from roleswitch.cli.answer import say, say_json, tell, time_text
from roleswitch.cli.here import switch_here
from roleswitch.cli.listing import say_columns
from roleswitch.cli.person import agrees, is_there
from roleswitch.delivery.aws_backup_words import backup_words
from roleswitch.delivery.aws_backups import Backup, Why
from roleswitch.delivery.aws_difference import Difference, as_text
from roleswitch.errors import Cancelled, ConfirmationRequired, NextStep


def list_backups(options: argparse.Namespace) -> int:
    found = switch_here().aws_changes.backups()
    if options.json:
        say_json([_as_json(backup) for backup in found])
        return 0
    rows = [
        (
            backup.id,
            f"{backup.at.astimezone():%Y-%m-%d %H:%M}",
            ", ".join(path.name for path in backup.paths),
            backup_words(backup),
        )
        for backup in found
    ]
    say_columns([("ID", "FROM", "FILES", "WHAT"), *rows])
    return 0


def _as_json(backup: Backup) -> dict[str, object]:
    return {
        "id": backup.id,
        "at": time_text(backup.at),
        "why": backup.reason.why.value,
        "role": backup.reason.role or None,
        "profile": backup.reason.profile or None,
        "files": [str(path) for path in backup.paths],
        "kept_in": [str(path) for path in (backup.place, *backup.beside)],
    }


def restore(options: argparse.Namespace) -> int:
    changes = switch_here().aws_changes
    plan = changes.look(options.id)
    if not plan.changes_something:
        say("Nothing of yours is otherwise than it was then.")
        return 0
    say_differences(plan.differences)
    for name in plan.gone:
        tell(f"the profile of {name} goes: what comes back has its name. Its session lives on.")
    ask_for_yes("Restore this?", given=options.yes)
    changes.restore(plan)
    # What was delivered again since may have made one too.
    back = next(backup for backup in changes.backups() if backup.reason.why is Why.RESTORE)
    say(f"Restored. The way back: roleswitch backups restore {back.id}")
    return 0


def ask_for_yes(question: str, *, given: bool) -> None:
    """Raises ConfirmationRequired where nobody is there to say it, and Cancelled where somebody says no."""
    if given:
        return
    if not is_there():
        step = NextStep("Say --yes to do what is shown.")
        raise ConfirmationRequired("Nothing was changed, as nobody is here to say yes.", next_steps=[step])
    if not agrees(question):
        raise Cancelled("Nothing was changed.")


def say_differences(differences: Sequence[Difference]) -> None:
    """On standard output, without a secret."""
    if text := as_text(differences):
        say(text)


def remove(options: argparse.Namespace) -> int:
    changes = switch_here().aws_changes
    for backup_id in options.ids:
        changes.remove(backup_id)
        say(f"{backup_id}: removed")
    return 0
