"""A list as a person has it, and actions that only note what they were asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import MultiSignalBlocker, SignalBlocker

from roleswitch.core.catalog import Catalog
from roleswitch.core.plan import Plan
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.role import Arn, Role
from roleswitch.core.session import RoleState, Terms
from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.errors import AwsUnreachable, RoleRefused, RoleSwitchError
from roleswitch.ui.actions import Actions
from roleswitch.ui.background import Background
from roleswitch.ui.group_actions import GroupActions
from roleswitch.ui.notification import Buttons, Notifier
from roleswitch.ui.preferences import PreferenceStore
from roleswitch.ui.store import SourceState, Store
from tests.conftest import Clock
from tests.ui.sessions import session

SECONDS = 30
"""For what takes a hundredth of one: machines are sometimes busy."""


class PatientQtBot(QtBot):
    """Waits for SECONDS at least, where pytest-qt would wait for five."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 0) -> None:
        super().waitUntil(callback, timeout=max(timeout, SECONDS * 1000))

    def waitSignal(self, signal: object, *, timeout: int = 0, **more: Any) -> SignalBlocker:
        return super().waitSignal(signal, timeout=max(timeout, SECONDS * 1000), **more)

    def waitSignals(self, signals: list[Any], *, timeout: int = 0, **more: Any) -> MultiSignalBlocker:
        return super().waitSignals(signals, timeout=max(timeout, SECONDS * 1000), **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientQtBot(request)


DEVICE = "arn:aws:iam::111122223333:mfa/boaty"
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


Done = Callable[[RoleSwitchError | None], None]


class NotingKeys(QObject):
    def __init__(self, asked: list[tuple[str, object]]) -> None:
        super().__init__()
        self._asked = asked

    def test(self, source: object, key: object, done: Callable[[str | RoleSwitchError], None]) -> None:
        self._asked.append(("test", source))
        done("arn:aws:iam::111122223333:user/boaty")

    def remove(self, name: str, done: Done) -> None:
        self._asked.append(("remove source", name))


class NotingCodes(QObject):
    """Knows of no device and of nobody who waits."""

    wanted = Signal(str)
    assumed = Signal(str, object)
    given = Signal(str)

    def __init__(self, asked: list[tuple[str, object]]) -> None:
        super().__init__()
        self._asked = asked

    def waiting(self, source: str) -> tuple[RoleState, ...]:
        return ()

    def kept_renewed(self, source: str) -> tuple[RoleState, ...]:
        return ()

    def serial(self, source: str) -> str:
        return DEVICE if source == "work" else ""

    def used_at(self, source: str) -> datetime | None:
        return None

    def forget(self, source: str, done: Done) -> None:
        self._asked.append(("forget", source))


class NotingRenewal(QObject):
    changed = Signal()
    paused_because = ""

    def waiting_words(self, role: str) -> str:
        return ""


class NotingLists(QObject):
    counted_in_aws = Signal(int)
    team_checked = Signal(str)


class NotingSignIns(QObject):
    """Nobody waits for a sign-in."""

    wanted = Signal(str)
    signed_in = Signal(str)

    def waiting(self, source: str) -> tuple[RoleState, ...]:
        return ()


class NotingNotifier(Notifier):
    """The desktop, as it is told."""

    def __init__(self, *, has_server: bool = True) -> None:
        super().__init__()
        self.has_server = has_server
        self.shown: list[tuple[str, str, str]] = []
        self.withdrawn: list[str] = []
        self.buttons: dict[str, list[str]] = {}

    def notify(self, key: str, title: str, text: str, buttons: Buttons = ()) -> None:
        self.shown.append((key, title, text))
        self.buttons[key] = [word for word, _ in buttons]
        if self.has_server:
            self.was_shown.emit(key)

    def withdraw(self, key: str) -> None:
        self.withdrawn.append(key)


class NotingHealth(QObject):
    """Looks at nothing."""

    found = Signal(int, object)
    looked = Signal()
    changed = Signal()

    def __init__(self, asked: list[tuple[str, object]]) -> None:
        super().__init__()
        self._asked = asked

    def look(self) -> None:
        self._asked.append(("look at health", None))

    def stop(self) -> None:
        """Nothing is under way."""


class NotingConsoles(QObject):
    def __init__(self, asked: list[tuple[str, object]]) -> None:
        super().__init__()
        self._asked = asked

    def recent(self) -> tuple[str, ...]:
        return ()

    def look(self, name: str, done: Callable[[object], None]) -> None:
        """How it can be opened is looked at when a menu opens: nothing that a test waits for."""

    def open(self, name: str, destination: str = "", **_: object) -> None:
        self._asked.append((f"console {destination}".strip(), name))

    def open_source(self, source: str, done: Done) -> None:
        self._asked.append(("console of source", source))
        done(None)

    def copy_source_link(self, source: str, done: Done) -> None:
        self._asked.append(("console link of source", source))
        done(None)


class NotingActions(QObject):
    """Every call is noted in `asked` by its name and first argument, and `done` is kept to be called by the test."""

    groups: GroupActions
    """Where a test gives it some."""

    said = Signal(str)
    reason_wanted = Signal(str)
    confirmation_wanted = Signal(str)
    program_waits = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, object]] = []
        self.done: Done | None = None
        self.preferences = PreferenceStore(PreferencesFile.here(), Background(self))
        self.lists = NotingLists()
        self.consoles = NotingConsoles(self.asked)
        self.sign_ins = NotingSignIns()
        self.keys = NotingKeys(self.asked)
        self.codes = NotingCodes(self.asked)
        self.health = NotingHealth(self.asked)
        self.renewal = NotingRenewal()

    def assume(self, name: str, *, terms: Terms | None = None) -> None:
        self.asked.append(("assume", name) if terms is None else (f"assume {name}", terms))

    def load_plan(self, name: str) -> None:
        """The plan is looked at for whatever role is shown: nothing that a test waits for."""

    def cancel(self, name: str) -> None:
        self.asked.append(("cancel", name))

    def end(self, name: str) -> None:
        self.asked.append(("end", name))

    def copy_exports(self, name: str, shell: object) -> None:
        self.asked.append((f"copy for {getattr(shell, 'value', None)}", name))

    def open_terminal(self, name: str, *, live: bool | None = None) -> None:
        self.asked.append(("live terminal" if live else "terminal", name))

    def set_favorite(self, name: str, favorite: bool) -> None:
        self.asked.append(("star" if favorite else "unstar", name))

    def save_role(self, role: Role, old_name: str | None, done: Done) -> None:
        self.asked.append(("save", role))
        self.done = done

    def remove_role(self, name: str, done: Done) -> None:
        self.asked.append(("remove", name))
        self.done = done

    def plan_of(self, role: Role, done: Callable[[Plan | RoleSwitchError], None]) -> None:
        """Not noted: nobody asked for it, a dialog that is open does."""

    def open_roles_file(self) -> None:
        self.asked.append(("open", None))

    def open_preferences_file(self) -> None:
        self.asked.append(("open preferences", None))

    def start_demo(self) -> None:
        self.asked.append(("demo", None))


@pytest.fixture
def noting(qapp: QApplication) -> NotingActions:
    return NotingActions()


def as_actions(noting: NotingActions) -> Actions:
    return cast(Actions, noting)
