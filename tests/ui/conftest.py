"""A list as a person has it, and actions that only note what they were asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from roleswitch.core.catalog import Catalog
from roleswitch.core.role import Arn, Role
from roleswitch.core.session import RoleState
from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.errors import AwsUnreachable, RoleRefused, RoleSwitchError
from roleswitch.ui.actions import Actions
from roleswitch.ui.store import SourceState, Store
from tests.conftest import Clock
from tests.ui.sessions import session

WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
LEGACY = ProfileSource(name="legacy", profile="old-base")


def _role(name: str, title: str, account: str, account_id: str, role_name: str, **fields: object) -> Role:
    arn = Arn("aws", account_id, role_name)
    return Role(name=name, arn=arn, display_name=title, account_name=account, source="work", **fields)  # type: ignore[arg-type]


ROLES = (
    _role(
        "prod-admin", "Production", "acme-prod", "482109375526", "AdministratorAccess", group="Platform", color="red"
    ),
    _role("lake", "Data lake", "acme-data", "731044561290", "DataAnalyst", group="Data", region="us-east-1"),
    _role("stage", "Staging deploy", "acme-stage", "903411772280", "Deployer", group="Platform", favorite=True),
    _role("prod-ro", "Production, read only", "acme-prod", "482109375526", "ops/ReadOnly", group="Platform"),
    _role("partner", "Partner bucket", "northwind", "706469024316", "cross-account-s3", profile="partner-s3"),
)


@pytest.fixture
def acme(qapp: QApplication, clock: Clock) -> Store:
    """Five roles in two groups and none: lake is active with a failed renewal beside it, partner was refused."""
    store = Store(clock)
    store.show(Catalog({role.name: role for role in ROLES}, {"work": WORK, "legacy": LEGACY}))
    store.put_source(SourceState(WORK, "arn:aws:iam::111122223333:user/boaty.mcboatface"))
    store.put(
        RoleState(
            ROLES[1],
            session("lake", clock() - timedelta(minutes=7, seconds=50)),
            error=AwsUnreachable("AWS was not reached"),
        )
    )
    store.put(RoleState(ROLES[4], error=RoleRefused("northwind's role does not let boaty.mcboatface in.")))
    store.keyring_name = "GNOME Keyring"
    store.show_recent(["stage", "gone", "lake"])
    return store


class NotingActions(QObject):
    """Every call is noted in `asked` by its name and first argument, and `done` is kept to be called by the test."""

    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []
        self.done: Callable[[RoleSwitchError | None], None] | None = None

    def assume(self, name: str) -> None:
        self.asked.append(("assume", name))

    def cancel(self, name: str) -> None:
        self.asked.append(("cancel", name))

    def end(self, name: str) -> None:
        self.asked.append(("end", name))

    def copy_exports(self, name: str, shell: object) -> None:
        self.asked.append((f"copy for {getattr(shell, 'value', None)}", name))

    def open_terminal(self, name: str) -> None:
        self.asked.append(("terminal", name))

    def set_favorite(self, name: str, favorite: bool) -> None:
        self.asked.append(("star" if favorite else "unstar", name))

    def save_role(self, role: Role, old_name: str | None, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.asked.append(("save", role))
        self.done = done

    def remove_role(self, name: str, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.asked.append(("remove", name))
        self.done = done

    def test_key(self, source: object, key: object, done: Callable[[str | RoleSwitchError], None]) -> None:
        self.asked.append(("test", source))
        done("arn:aws:iam::111122223333:user/boaty")

    def remove_source(self, name: str, done: Callable[[RoleSwitchError | None], None]) -> None:
        self.asked.append(("remove source", name))

    def open_roles_file(self) -> None:
        self.asked.append(("open", None))

    def start_demo(self) -> None:
        self.asked.append(("demo", None))

    def clipboard_seconds(self) -> int:
        return 30


@pytest.fixture
def noting(qapp: QApplication) -> NotingActions:
    return NotingActions()


def as_actions(noting: NotingActions) -> Actions:
    return cast(Actions, noting)
