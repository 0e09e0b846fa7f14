"""What roles to make of the accounts of an organization: which role lists them, and what the new ones are like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from roleswitch.core.limits import RULES
from roleswitch.core.role import DEFAULT_DURATION
from roleswitch.errors import BadValue
from roleswitch.exchange.organization import MADE_BY_AWS, PATTERN_WORDS, ColorBy, Template
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import ToggleSwitch, push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, content_column, footer, form_layout, lay_out, size_for
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.dialogs.role_text import DURATIONS, REGIONS, duration_from
from roleswitch.ui.dialogs.source_choice import source_words
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

WIDTH = 84
"""Of the dialog, in characters."""

_COLORS = {
    ColorBy.NAME: (
        later("By account name"),
        later("a name with prod is red, stage orange, test yellow, dev green, others are blue"),
    ),
    ColorBy.UNIT: (later("By organizational unit"), later("the accounts of a unit look alike")),
    ColorBy.NOTHING: (later("None"), ""),
}
_BY_THAT_ROLE = "via"


@dataclass(frozen=True, kw_only=True)
class TemplateText:
    """A template as it is typed: nothing in it is checked."""

    role_name: str = MADE_BY_AWS
    source: str = ""
    via: str = ""
    external_id: str = ""
    region: str = ""
    duration: str = "1 h"
    color_by: ColorBy = ColorBy.NAME
    group_by_unit: bool = True
    display_pattern: str = "{account_name}"
    name_pattern: str = "{account_name}"


def template_from(text: TemplateText) -> Template:
    """Raises BadValue."""
    duration = duration_from(text.duration)
    return Template(
        role_name=text.role_name.strip(),
        source=text.source or None,
        via=text.via or None,
        external_id=text.external_id or None,
        region=text.region.strip() or None,
        duration_seconds=None if duration == DEFAULT_DURATION else round(duration.total_seconds()),
        color_by=text.color_by,
        group_by_unit=text.group_by_unit,
        name_pattern=text.name_pattern,
        display_pattern=text.display_pattern,
    )


def template_troubles(text: TemplateText) -> dict[str, str]:
    """What is wrong, by field of `TemplateText`."""
    checks: Mapping[str, Callable[[], object]] = {
        "role_name": lambda: template_from(TemplateText(role_name=text.role_name)),
        "external_id": lambda: template_from(TemplateText(external_id=text.external_id)),
        "region": lambda: template_from(TemplateText(region=text.region)),
        "duration": lambda: duration_from(text.duration),
        "display_pattern": lambda: template_from(TemplateText(display_pattern=text.display_pattern)),
        "name_pattern": lambda: template_from(TemplateText(name_pattern=text.name_pattern)),
    }
    labels = {"display_pattern": "display name", "name_pattern": "name"}
    found = {}
    for field, run in checks.items():
        try:
            run()
        except BadValue as trouble:
            label = labels.get(field) or (RULES[field].name if field in RULES else field)
            found[field] = without_label(trouble.message, label)
    return found


class OrganizationDialog(QDialog):
    """Asks; what is found with the answers is shown elsewhere, before anything is written."""

    template_ready = Signal(str, object)
    """The name of the role that lists the accounts, and the Template of the new ones."""

    def __init__(self, store: Store, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("organization")
        self.setWindowTitle(tr("Accounts of an organization"))
        self._store = store
        self._actions = actions
        self._build_fields()
        self._build_footer()
        self._lay_out()
        self._fill()
        self._listen()
        self._role_chosen()
        self._check()
        self._role.setFocus()

    # The parts.

    def _build_fields(self) -> None:
        self._role = Choice()
        self._role_name = QLineEdit()
        self._from = Choice()
        self._external_id = QLineEdit()
        self._external_id.setPlaceholderText(tr("where the roles' trust policies ask for one"))
        self._region = Choice(editable=True)
        self._duration = Choice(editable=True)
        self._color = Choice()
        self._group = ToggleSwitch(tr("Group by organizational unit"))
        self._display = QLineEdit()
        self._name = QLineEdit()
        self._fields = {
            "role": Field(self._role, tr("Listed with")),
            "role_name": Field(self._role_name, tr("Role name")),
            "from": Field(self._from, tr("Assumed from")),
            "external_id": Field(self._external_id, tr("External ID")),
            "region": Field(self._region, tr("Region")),
            "duration": Field(self._duration, tr("Duration")),
            "color": Field(self._color, tr("Colour")),
            "group": Field(self._group, tr("Group by unit")),
            "display_pattern": Field(self._display, tr("Names")),
            "name_pattern": Field(self._name, tr("Short names")),
        }

    def _build_footer(self) -> None:
        self._cancel = push_button(tr("Cancel"))
        self._find = push_button(tr("Find accounts"), primary=True)
        self._footer, row = footer()
        row.addWidget(self._cancel)
        row.addWidget(self._find)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(
            PlainLabel(
                tr(
                    "A role of the management account, or of a delegated administrator, lists the accounts of its "
                    "organization. You see the roles that are made of them before anything is written."
                ),
                muted=True,
            )
        )
        form = form_layout()
        for field in self._fields.values():
            form.addRow(field.label, field)
        column.addLayout(form)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._find)

    def _fill(self) -> None:
        text = TemplateText()
        # None is chosen for the person: to list an organization begins a session of that role.
        self._role.addItem(tr("Choose the role that may list it…"), "")
        for state in self._store.states():
            role = state.role
            account = role.account_name or role.arn.account_id_spaced
            self._role.addItem(f"{role.title} · {account}", role.name)
        self._role_name.setText(text.role_name)
        self._from.addItem("", _BY_THAT_ROLE)
        for known in self._store.sources():
            self._from.addItem(source_words(known.source, known.acting_as), f"source:{known.source.name}")
        self._region.offer(("", *REGIONS["aws"]), text.region)
        self._duration.offer(DURATIONS, text.duration)
        for way, words in ((way, tr(words)) for way, (words, _) in _COLORS.items()):
            self._color.addItem(words, way)
        self._group.setChecked(text.group_by_unit)
        self._display.setText(text.display_pattern)
        self._name.setText(text.name_pattern)

    def _listen(self) -> None:
        self._role.currentIndexChanged.connect(self._role_chosen)
        for editor in (self._role_name, self._external_id, self._display, self._name):
            editor.textChanged.connect(self._check)
        for choice in (self._region, self._duration):
            choice.currentTextChanged.connect(self._check)
        for choice in (self._from, self._color):
            choice.currentIndexChanged.connect(self._check)
        self._cancel.clicked.connect(self.reject)
        self._find.clicked.connect(self._run)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._find.click)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, WIDTH))

    # What is typed.

    def _role_chosen(self) -> None:
        """What is offered is that of the role's partition, and the new roles are assumed from it unless said
        otherwise."""
        state = self._store.state(self._role.currentData())
        self._from.setItemText(
            0, tr("That role: {role}", role=state.role.title) if state is not None else tr("That role")
        )
        if state is not None:
            self._region.offer(("", *REGIONS.get(state.role.arn.partition, ())), self._region.currentText())
        self._check()

    def _text(self) -> TemplateText:
        key = str(self._from.currentData())
        is_by_role = key == _BY_THAT_ROLE
        return TemplateText(
            role_name=self._role_name.text(),
            source="" if is_by_role else key.partition(":")[2],
            via=str(self._role.currentData() or "") if is_by_role else "",
            external_id=self._external_id.text(),
            region=self._region.currentText(),
            duration=self._duration.currentText(),
            color_by=self._color.currentData(),
            group_by_unit=self._group.isChecked(),
            display_pattern=self._display.text(),
            name_pattern=self._name.text(),
        )

    def _check(self) -> None:
        text = self._text()
        troubles = template_troubles(text)
        words = " ".join(f"{{{word}}}" for word in PATTERN_WORDS)
        aws_made = text.role_name.strip() == MADE_BY_AWS
        hints = {
            "role": ""
            if self._role.count() > 1
            else tr("there is no role yet: add the one of the management account first"),
            "role_name": tr("AWS makes it in each account that the organization creates")
            if aws_made
            else tr("in each account"),
            "duration": tr("chained: 1 h is the most AWS gives") if text.via else "",
            "color": tr(_COLORS[text.color_by][1]),
            "display_pattern": tr("{words} can stand in it; unit is the innermost one", words=words),
            "name_pattern": tr("what the command line calls them"),
        }
        for name, field in self._fields.items():
            field.say(troubles.get(name) or hints.get(name, ""), trouble=name in troubles)
        self._find.setEnabled(not troubles and bool(self._role.currentData()))

    def _run(self) -> None:
        text = self._text()
        if template_troubles(text) or not self._role.currentData():
            return
        template = template_from(text)
        self.accept()
        self.template_ready.emit(str(self._role.currentData()), template)
