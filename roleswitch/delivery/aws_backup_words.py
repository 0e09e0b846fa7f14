"""What a backup of ~/.aws is from, in a sentence: the same on the command line and in the window."""

from __future__ import annotations

from roleswitch.delivery.aws_backups import Backup, Why
from roleswitch.texts import tr


def backup_words(backup: Backup) -> str:
    """Before what it was made."""
    role, profile = backup.reason.role, backup.reason.profile
    match backup.reason.why:
        case Why.PROFILE:
            return tr("before the profile {profile} of {role} was written", profile=profile, role=role)
        case Why.END:
            return tr("before the profile of {role} was removed", role=role)
        case Why.TAKE_OVER:
            return tr("before {role} took over the profile {profile}", profile=profile, role=role)
        case Why.DEFAULT:
            return tr("before {role} became the default profile", role=role)
        case Why.DEFAULT_BACK:
            return tr("before the default profile was given back")
        case Why.RESTORE:
            return tr("before a backup was restored")
        case Why.BESIDE:
            return tr("a copy beside the file, from a take-over or a key that moved to the keyring")
