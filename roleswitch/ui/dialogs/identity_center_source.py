"""Identity Center as a source: where its access portal is, and in which region."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from roleswitch.core.limits import RULES, check
from roleswitch.core.source import IdentityCenterSource
from roleswitch.core.sso_cache import same_url
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, lay_out, size_for
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.dialogs.role_text import REGIONS, proposed_name
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

WIDTH = 70
"""Of the dialog, in characters."""


def start_url_from(text: str) -> str:
    """The start URL in what a person pastes: without https://, or with the #/ of the portal's own links.

    AWS takes the portal's address, as in https://acme.awsapps.com/start, and the issuer's, as in
    https://identitycenter.amazonaws.com/ssoins-1234567890abcdef (SSO OIDC API reference, StartDeviceAuthorization).
    Raises BadValue.
    """
    typed = text.strip()
    if not typed:
        raise BadValue("start_url", tr("none given: copy it from the AWS access portal, or from its invitation"))
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", typed):
        typed = f"https://{typed}"
    try:
        url = urlsplit(typed)
        host = (url.hostname or "") + (f":{url.port}" if url.port else "")
    except ValueError as error:
        raise BadValue("start_url", tr("this is no address: write it as in https://acme.awsapps.com/start")) from error
    if url.scheme.lower() != "https":
        raise BadValue("start_url", tr("it has to begin with https://"))
    if "@" in url.netloc:
        raise BadValue("start_url", tr("a user and password do not belong in it: leave out what stands before the @"))
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?", host) or not re.fullmatch(r"[!-~]*", url.path):
        raise BadValue("start_url", tr("this is no address: write it as in https://acme.awsapps.com/start"))
    path = url.path.rstrip("/")
    if not path and host.endswith(".awsapps.com"):
        path = "/start"
    return f"https://{host}{path}"


def region_in(start_url: str) -> str:
    """The region that the address itself names, as in ssoins-1234.portal.eu-west-1.app.aws; empty where it names
    none."""
    found = re.search(r"\.portal\.([a-z0-9-]+)\.app\.aws(?=[:/]|$)", start_url)
    return found[1] if found else ""


def name_in(start_url: str) -> str:
    """What the address is called first, such as acme. The issuer's host is everybody's, and so is that of the portals
    of other partitions, as in https://start.us-gov-home.awsapps.com/directory/acme."""
    url = urlsplit(start_url)
    first = (url.hostname or "").partition(".")[0]
    return {"identitycenter": "identity-center", "start": url.path.rpartition("/")[2]}.get(first, first)


def source_troubles(
    name: str, start_url: str, region: str, others: Mapping[str, IdentityCenterSource]
) -> dict[str, str]:
    """What is wrong with what was typed, by field. `others` are the other sources of this kind, by start URL."""
    checks: dict[str, Callable[[], object]] = {
        "start_url": lambda: _check_new(start_url_from(start_url), others),
        "name": lambda: check("name", name),
        "region": lambda: check("region", region.strip()),
    }
    found = {}
    for field, run in checks.items():
        try:
            run()
        except BadValue as trouble:
            found[field] = without_label(trouble.message, RULES[field].name if field in RULES else field)
    return found


def _check_new(start_url: str, others: Mapping[str, IdentityCenterSource]) -> None:
    if (known := others.get(same_url(start_url))) is not None:
        raise BadValue("start_url", tr("this is {known}, which is in the list already", known=known.name))


class IdentityCenterSourceDialog(QDialog):
    """Edits `source`, whose name stays, or adds one where it is None."""

    saved = Signal(str)
    """The source's name, once it is in roles.toml."""

    def __init__(
        self, store: Store, actions: Actions, source: IdentityCenterSource | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("identityCenterSource")
        self.setWindowTitle(tr("Settings of {source}", source=source.name) if source else tr("Add Identity Center"))
        self._store = store
        self._actions = actions
        self._source = source
        self._touched: set[str] = set()
        self._saving = False
        self._over = False
        self._build_fields()
        self._build_footer()
        self._lay_out()
        if source is not None:
            self._fill(source)
        self._listen()
        self._check()
        self._start_url.setFocus()

    # The parts.

    def _build_fields(self) -> None:
        self._start_url = QLineEdit()
        self._start_url.setPlaceholderText("https://acme.awsapps.com/start")
        self._region = Choice(editable=True)
        self._region.offer([region for regions in REGIONS.values() for region in regions], "")
        if (editor := self._region.lineEdit()) is not None:
            editor.setPlaceholderText(tr("such as eu-west-1"))
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("such as acme"))
        self._name.setEnabled(self._source is None)
        self._fields = {
            "start_url": Field(self._start_url, tr("Start URL")),
            "region": Field(self._region, tr("Region")),
            "name": Field(self._name, tr("Name")),
        }

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._cancel = push_button(tr("Cancel"))
        self._save = push_button(tr("Save"))
        self._sign_in = push_button(tr("Save and sign in"), primary=True)
        self._footer, row = footer()
        for button in (self._cancel, self._save, self._sign_in):
            row.addWidget(button)
        # A new one is of no use without a sign-in.
        self._save.setVisible(self._source is not None)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        form = form_layout()
        for field in self._fields.values():
            form.addRow(field.label, field)
        column.addLayout(form)
        column.addWidget(
            PlainLabel(
                tr(
                    "You sign in in your browser, and the AWS CLI uses the same sign-in. Nothing secret is kept by "
                    "RoleSwitch itself."
                ),
                muted=True,
            )
        )
        column.addWidget(self._outcome)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._sign_in)

    def _fill(self, source: IdentityCenterSource) -> None:
        self._start_url.setText(source.start_url)
        self._start_url.setCursorPosition(0)
        self._region.setCurrentText(source.region)
        self._name.setText(source.name)

    def _listen(self) -> None:
        self._start_url.textChanged.connect(lambda _: self._changed("start_url"))
        self._start_url.editingFinished.connect(self._show_start_url)
        self._region.editTextChanged.connect(lambda _: self._changed("region"))
        self._region.activated.connect(lambda _: self._touched.add("region"))
        if (editor := self._region.lineEdit()) is not None:
            editor.textEdited.connect(lambda _: self._touched.add("region"))
        self._name.textChanged.connect(lambda _: self._changed("name"))
        self._name.textEdited.connect(lambda _: self._touched.add("name"))
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(lambda: self._run_save(sign_in=False))
        self._sign_in.clicked.connect(lambda: self._run_save(sign_in=True))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._sign_in.click)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, WIDTH))

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)

    # What is typed.

    def _changed(self, field: str) -> None:
        self._outcome.say("")
        if field == "start_url":
            self._propose()
        self._check()

    def _propose(self) -> None:
        """What the address says, where the person has not said something else."""
        try:
            start_url = start_url_from(self._start_url.text())
        except BadValue:
            return
        if self._source is None and "name" not in self._touched:
            self._name.setText(proposed_name(name_in(start_url), self._taken()))
        if "region" not in self._touched and (region := region_in(start_url)):
            self._region.setCurrentText(region)

    def _show_start_url(self) -> None:
        """As it is going to be used, once the person is done with it."""
        try:
            self._start_url.setText(start_url_from(self._start_url.text()))
        except BadValue:
            return

    def _taken(self) -> set[str]:
        return {state.source.name for state in self._store.sources()}

    def _troubles(self) -> dict[str, str]:
        sources = (state.source for state in self._store.sources())
        others = {
            same_url(source.start_url): source
            for source in sources
            if isinstance(source, IdentityCenterSource) and source != self._source
        }
        troubles = source_troubles(self._name.text(), self._start_url.text(), self._region.currentText(), others)
        if self._source is None and self._name.text() in self._taken():
            troubles["name"] = tr("there is a source named {name} already", name=self._name.text())
        return troubles

    def _check(self) -> None:
        if self._over:
            return
        troubles = {} if self._saving else self._troubles()
        hints = {
            "region": tr("where Identity Center itself is: ask who administers it where the address does not say it"),
            "name": "" if self._source is None else tr("roles name it, so it stays"),
        }
        typed = {"start_url": self._start_url.text(), "region": self._region.currentText(), "name": self._name.text()}
        for name, field in self._fields.items():
            # An empty field of a new source is no mistake yet.
            shown = name in troubles and bool(typed[name])
            field.say(troubles[name] if shown else hints.get(name, ""), trouble=shown)
        for button in (self._save, self._sign_in):
            button.setEnabled(not troubles and not self._saving)

    def _run_save(self, *, sign_in: bool) -> None:
        if self._saving or self._troubles():
            return
        source = IdentityCenterSource(
            name=self._name.text(),
            start_url=start_url_from(self._start_url.text()),
            region=self._region.currentText().strip(),
        )
        self._saving = True
        self._check()
        self._actions.sign_ins.save(source, lambda error: self._told(source.name, error, sign_in=sign_in))

    def _told(self, name: str, error: RoleSwitchError | None, *, sign_in: bool) -> None:
        if self._over:
            return
        self._saving = False
        if error is not None:
            self._check()
            self._outcome.show_trouble(error)
            return
        self.accept()
        self.saved.emit(name)
        # After what that opens, which would keep every key and click from a dialog that was there before it.
        if sign_in:
            self._actions.sign_ins.wanted.emit(name)
