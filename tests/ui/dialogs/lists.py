"""What an import found, as any of the sources of an import gives it, and list actions that only note what was asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from roleswitch.core.catalog import Catalog, Problem
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import AccessKey, AccessKeySource, IdentityCenterSource, ProfileSource
from roleswitch.errors import RoleSwitchError
from roleswitch.exchange.offer import Format, FoundRole, FoundSource, KeyInFile, Offer
from roleswitch.exchange.organization import Template
from roleswitch.exchange.preview import Preview
from roleswitch.lists import Exported, Taken
from roleswitch.ui.actions import Actions
from roleswitch.ui.list_actions import Task

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
KEY = KeyInFile(profile="base", key=AccessKey("AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY"))
BASE = FoundSource(source=ProfileSource(name="base", profile="base"), line=1, section="base", key=KEY)


def role(name: str, account_id: str, role_name: str, *, partition: str = "aws", **fields: object) -> Role:
    return Role(name=name, arn=Arn(partition, account_id, role_name), **fields)  # type: ignore[arg-type]


LIST = Catalog(
    {
        "shared-net": role("shared-net", "665022189041", "NetworkOps", color="red", source="work"),
        "partner-s3": role("partner-s3", "706469024999", "S3", source="work"),
    },
    {"work": WORK, "acme": ACME},
)
PROD = FoundRole(role=role("prod-admin", "482109375526", "AdministratorAccess", color="red", source="base"), line=5)
NET = FoundRole(role=role("shared-net", "665022189041", "NetworkOps", color="blue", source="work"), line=9)
GOV = FoundRole(
    role=role("gov-audit", "334566710098", "audit/SecurityAudit", partition="aws-us-gov", via="prod-admin"),
    line=12,
    notes=("Line 14 is left out: region: narnia is none.",),
)
PARTNER = FoundRole(role=role("partner-s3", "706469024316", "S3", source="work"), line=20)
BROKEN = Problem(line=41, section="profile broken", message='source_profile "hub" does not exist.')
OFFER = Offer(origin="~/.aws", sources=(BASE,), roles=(PROD, NET, GOV, PARTNER), problems=(BROKEN,))
"""Numbers of its preview: 0 the source base, new; 1 prod-admin, new; 2 shared-net, changed; 3 gov-audit, new; 4
partner-s3, to look at; 5 what cannot be used."""


class NotingLists(QObject):
    """Every call is noted, and its `done` kept, to be called by the test with `answer`."""

    said = Signal(str)
    progressed = Signal(object, int, int)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.task = Task()
        self.done: Callable[..., None] | None = None

    def answer(self, outcome: Offer | Preview | Taken | Exported | RoleSwitchError) -> None:
        assert self.done is not None
        done, self.done = self.done, None
        done(outcome)

    def _note(self, done: Callable[..., None], *what: object) -> Task:
        self.asked.append(what)
        self.done = done
        self.task = Task()
        return self.task

    def read_aws(self, done: Callable[[Offer | RoleSwitchError], None]) -> None:
        self._note(done, "aws")

    def read_file(self, path: Path, format: Format | None, done: Callable[[Offer | RoleSwitchError], None]) -> None:
        self._note(done, "file", path, format)

    def read_text(
        self, text: str, origin: str, format: Format | None, done: Callable[[Offer | RoleSwitchError], None]
    ) -> None:
        self._note(done, "text", text, format)

    def find_permission_sets(self, source: str, done: Callable[[Offer | RoleSwitchError], None]) -> Task:
        return self._note(done, "permission sets", source)

    def find_accounts(self, role: str, template: Template, done: Callable[[Offer | RoleSwitchError], None]) -> Task:
        return self._note(done, "accounts", role, template)

    def preview(
        self, offer: Offer, default_source: str | None, done: Callable[[Preview | RoleSwitchError], None]
    ) -> None:
        self._note(done, "preview", offer.origin, default_source)

    def take(
        self,
        preview: Preview,
        chosen: Collection[int],
        moved: Collection[str],
        done: Callable[[Taken | RoleSwitchError], None],
    ) -> Task:
        return self._note(done, "take", frozenset(chosen), frozenset(moved))

    def export(
        self,
        names: Sequence[str],
        format: Format,
        done: Callable[[Exported | RoleSwitchError], None],
        *,
        external_ids: bool = True,
    ) -> None:
        self._note(done, "export", tuple(names), format, external_ids)


class NotingSignIns(QObject):
    wanted = Signal(str)
    signed_in = Signal(str)


def list_actions(lists: NotingLists) -> Actions:
    return cast(Actions, SimpleNamespace(lists=lists, sign_ins=NotingSignIns()))


def button(dialog: QWidget, text: str) -> QPushButton:
    """By its accessible name, or by its words; one that is shown where there are several."""
    found = [each for each in dialog.findChildren(QPushButton) if text in (each.accessibleName() or each.text(),)]
    return next((each for each in found if each.isVisible()), found[0])


def words(dialog: QWidget) -> list[str]:
    return [found.text() for found in dialog.findChildren(QLabel) if found.isVisible() and found.text()]
