"""What is behind the access check's dialogs: the strict AWS, moto for S3, and instances, all on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.ui.access_actions import AccessActions
from roleswitch.ui.background import Background
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work
from tests.access.instances_on_loopback import InstancesOnLoopback
from tests.access.s3_on_loopback import REGION, Front, forget_all, s3_client
from tests.fakes import World, world_at

BUCKET = "acme-reports"


@dataclass(frozen=True)
class AccessWindow:
    qtbot: QtBot
    world: World
    s3: Front
    bucket: Any
    """S3 as the bucket's owner has it."""
    instances: InstancesOnLoopback
    store: Store
    widget: QWidget
    """The window that the dialogs stand over."""
    access: AccessActions

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=15_000)

    def wait(self, call: Callable[[Callable[[object], None]], object]) -> object:
        """What `call` gives to its `done`."""
        found: list[object] = []
        call(found.append)
        self.until(lambda: found)
        return found[0]


@contextmanager
def access_window(qtbot: QtBot, home: Path, patch: pytest.MonkeyPatch, moto: str) -> Iterator[AccessWindow]:
    with world_at(home, patch) as world, Front(moto) as front, InstancesOnLoopback() as instances:
        patch.setenv("AWS_ENDPOINT_URL_S3", front.url)
        patch.setenv("AWS_ENDPOINT_URL_SSM", instances.url)
        patch.setenv("AWS_ENDPOINT_URL_EC2", instances.url)
        bucket = s3_client(moto)
        bucket.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": REGION})
        background, store = Background(), Store()
        access = AccessActions(Work(lambda: world.switch, store, background))
        store.show(world.switch.roles.load())
        widget = QWidget()
        qtbot.addWidget(widget)
        yield AccessWindow(qtbot, world, front, bucket, instances, store, widget, access)
        access.close()
        world.aws.release()
        background.close()
        bucket.close()
        forget_all(moto)


def button(dialog: QWidget, words: str) -> QPushButton:
    return next(found for found in dialog.findChildren(QPushButton) if found.text() == words)


def words_in(dialog: QWidget) -> str:
    """What labels say that are there to be seen."""
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))
