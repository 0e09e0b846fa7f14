"""Whose credentials assume a role: a source of the list, or one that is added on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.role_text import proposed_name

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


class SourceChoice(Choice):
    """The sources of the list, or the role by which the role is assumed. `below` is shown under it."""

    changed = Signal()
    """Another source is chosen, or another profile typed."""
    refused = Signal(str)
    """What was typed names no profile, in a sentence."""
    not_saved = Signal(object)
    """The source was not put into the list: a RoleSwitchError."""

    def __init__(self, store: Store, actions: Actions) -> None:
        super().__init__()
        self._store = store
        self._actions = actions
        self._key = ""
        self._build_profile_row()
        self.activated.connect(self._chosen)
        # Not a lambda: that would outlive the dialog, and Qt does not know whose it is.
        store.sources_changed.connect(self._sources_changed)

    def _build_profile_row(self) -> None:
        self._new_profile = QLineEdit()
        self._new_profile.setPlaceholderText(tr("name of a profile of ~/.aws"))
        self._new_profile.setAccessibleName(tr("Profile of ~/.aws"))
        use = push_button(tr("Use"))
        self.below = QWidget()
        row = QHBoxLayout(self.below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._new_profile, 1)
        row.addWidget(use)
        self.below.hide()
        self._new_profile.textChanged.connect(lambda _: self.changed.emit())
        self._new_profile.returnPressed.connect(self._use_profile)
        use.clicked.connect(self._use_profile)

    def field(self) -> Field:
        rows = QVBoxLayout()
        rows.addWidget(self)
        rows.addWidget(self.below)
        return Field(self, tr("Source"), beside=rows)

    @property
    def source(self) -> str:
        kind, _, name = self._key.partition(":")
        return name if kind == "source" else ""

    @property
    def via(self) -> str:
        kind, _, name = self._key.partition(":")
        return name if kind == "via" else ""

    @property
    def names_profile(self) -> bool:
        """Whether a profile is to be named, and is not yet."""
        return str(self.currentData()) == _NEW_PROFILE

    @property
    def mfa_serial(self) -> str:
        """The device of the source's own, empty where it has none."""
        state = self._store.source(self.source)
        if state is None or isinstance(state.source, IdentityCenterSource):
            return ""
        return state.source.mfa_serial or ""

    @property
    def is_identity_center(self) -> bool:
        state = self._store.source(self.source)
        return state is not None and isinstance(state.source, IdentityCenterSource)

    def fill(self, *, source: str, via: str) -> None:
        self._fill(f"via:{via}" if via else f"source:{source}" if source else "")

    def _sources_changed(self) -> None:
        self._fill(self._key)

    def _fill(self, key: str) -> None:
        self._key = key
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("None yet"), "")
        for state in self._store.sources():
            self.addItem(source_words(state.source, state.acting_as), f"source:{state.source.name}")
        kind, _, name = key.partition(":")
        if key and self.findData(key) < 0:
            self.addItem(
                tr("the role {name}", name=name)
                if kind == "via"
                else tr("{name}, which is not in the list", name=name),
                key,
            )
        self.insertSeparator(self.count())
        self.addItem(tr("Add access key…"), _NEW_KEY)
        self.addItem(tr("Profile of ~/.aws…"), _NEW_PROFILE)
        self.addItem(tr("Identity Center…"), _NEW_CENTER)
        self.setCurrentIndex(self.findData(key))
        self.blockSignals(False)

    def _chosen(self, index: int) -> None:
        key = str(self.itemData(index))
        self.below.setVisible(key == _NEW_PROFILE)
        if key == _NEW_KEY:
            self._fill(self._key)
            self._open_key_dialog()
        elif key == _NEW_CENTER:
            self._fill(self._key)
            self._open_center_dialog()
        elif key == _NEW_PROFILE:
            self._new_profile.setFocus()
            self.changed.emit()
        else:
            self._choose(key)

    def _choose(self, key: str) -> None:
        self.below.hide()
        self._fill(key)
        self.changed.emit()

    def _open_key_dialog(self) -> None:
        from roleswitch.ui.dialogs.access_key import AccessKeyDialog

        dialog = AccessKeyDialog(self._store, self._actions, parent=self.window())
        dialog.saved.connect(lambda name: self._choose(f"source:{name}"))
        dialog.open()

    def _open_center_dialog(self) -> None:
        from roleswitch.ui.dialogs.identity_center_source import IdentityCenterSourceDialog

        dialog = IdentityCenterSourceDialog(self._store, self._actions, None, parent=self.window())
        dialog.saved.connect(lambda name: self._choose(f"source:{name}"))
        dialog.open()

    def _use_profile(self) -> None:
        profile = self._new_profile.text().strip()
        known = {state.source.name: state.source for state in self._store.sources()}
        for name, source in known.items():
            if isinstance(source, ProfileSource) and source.profile == profile:
                self._choose(f"source:{name}")
                return
        try:
            source = ProfileSource(name=proposed_name(profile, known), profile=profile)
        except BadValue as trouble:
            self.refused.emit(trouble.message)
            return
        self._actions.keys.save(source, lambda error: self._profile_saved(source.name, error))

    def _profile_saved(self, name: str, error: RoleSwitchError | None) -> None:
        if not isValid(self):
            return  # the dialog was closed meanwhile
        if error is None:
            self._choose(f"source:{name}")
        else:
            self.not_saved.emit(error)


_NEW_KEY = "new-key"
_NEW_PROFILE = "new-profile"
_NEW_CENTER = "new-identity-center"


def source_words(source: Source, acting_as: str) -> str:
    """Such as work · boaty.mcboatface."""
    if isinstance(source, AccessKeySource):
        return f"{source.name} · {acting_as or source.access_key_id}"
    if isinstance(source, ProfileSource):
        return tr("{source} · profile {profile}", source=source.name, profile=source.profile)
    return tr("{source} · Identity Center", source=source.name)
