"""A shell on an instance by AWS's own means: the AWS CLI and its Session Manager plugin."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from roleswitch.core.limits import check
from roleswitch.errors import BadValue, DeliveryTrouble, NextStep
from roleswitch.texts import all_of, tr, tr_n

Which = Callable[[str], str | None]

PLUGIN = "session-manager-plugin"
PLUGIN_PAGE = (
    "https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-working-with-install-plugin.html"
)
CLI_PAGE = "https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html"

# Where AWS's installers and Homebrew put both. A program that a desktop starts may not have them on its PATH, while the
# person's terminal does.
_FOLDERS = {
    "darwin": ("/usr/local/bin", "/opt/homebrew/bin", "/usr/local/sessionmanagerplugin/bin"),
    "win32": (r"C:\Program Files\Amazon\SessionManagerPlugin\bin", "C:\\Program Files\\Amazon\\AWSCLIV2"),
}.get(sys.platform, ("/usr/local/bin", "/usr/local/sessionmanagerplugin/bin", "/snap/bin"))

_INSTANCE_ID = re.compile(r"i-(?:[0-9a-f]{8}|[0-9a-f]{17})|mi-[0-9a-f]{17}")
"""Systems Manager's service model, InstanceId: EC2's old and new ones, and those of machines elsewhere."""


def checked_instance_id(text: str) -> str:
    """Raises BadValue."""
    text = text.strip()
    if not _INSTANCE_ID.fullmatch(text):
        raise BadValue(
            "instance", tr("An instance ID is i- or mi- with 8 or 17 of 0-9 and a-f, as i-0123456789abcdef0.")
        )
    return text


def checked_region(text: str) -> str:
    """Raises BadValue."""
    return check("region", text.strip())


def start_session_command(instance_id: str, region: str, *, which: Which = shutil.which) -> list[str]:
    """The AWS CLI's command for a shell on the instance. It holds no secret: the session is in its environment.

    Raises BadValue, and DeliveryTrouble where the AWS CLI or the plugin is not installed.
    """
    instance_id, region = checked_instance_id(instance_id), checked_region(region)
    cli = _found("aws", which)
    missing = [] if cli else [(tr("the AWS CLI"), CLI_PAGE)]
    missing += [] if _found(PLUGIN, which) else [(tr("the Session Manager plugin"), PLUGIN_PAGE)]
    if missing or cli is None:
        names = all_of([name for name, _ in missing])
        raise DeliveryTrouble(
            tr_n(
                "A shell on an instance needs {names}, which is not installed here.",
                "A shell on an instance needs {names}, which are not installed here.",
                len(missing),
                names=names,
            ),
            next_steps=[NextStep(tr("Install {name}: {page}", name=name, page=page)) for name, page in missing],
        )
    return [cli, "ssm", "start-session", "--target", instance_id, "--region", region]


def _found(program: str, which: Which) -> str | None:
    return which(program) or next((found for folder in _FOLDERS if (found := which(str(Path(folder) / program)))), None)
