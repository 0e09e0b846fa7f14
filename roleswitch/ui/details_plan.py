"""How a role is assumed: the path from its source, how long the session will last and why, and how MFA is given."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from roleswitch.core.role import Mfa, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import button_text
from roleswitch.ui.details_section import Section, heading, section_column
from roleswitch.ui.expiry import local_time
from roleswitch.ui.flow_layout import FlowLayout, empty
from roleswitch.ui.plain_text import PlainLabel, explain

if TYPE_CHECKING:
    from roleswitch.core.plan import MfaChoice, Plan
    from roleswitch.ui.store import Store


class PlanSection(Section):
    """The plan of the role that is shown; until it is known, the path as the list tells it."""

    mfa_chosen = Signal(object)
    """How the person wants to give MFA for this role: an Mfa, or None for not at all."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._shown: object = None
        self._chips = FlowLayout()
        self._lasts = PlainLabel(muted=True)
        self._notes = QWidget()
        self._note_column = QVBoxLayout(self._notes)
        self._note_column.setContentsMargins(0, 0, 0, 0)
        self._choices = QWidget()
        self._choice_column = QVBoxLayout(self._choices)
        self._choice_column.setContentsMargins(0, 0, 0, 0)
        column = section_column()
        column.addWidget(heading(tr("PATH")))
        column.addLayout(self._chips)
        column.addWidget(self._lasts)
        column.addWidget(self._notes)
        column.addWidget(self._choices)
        super().__init__(column, last=True)

    def show_role(self, role: Role, now: datetime) -> None:
        found = self._store.plan(role.name)
        plan = None if found is None or isinstance(found, RoleSwitchError) else found
        hops = self._hops(role, plan, now)
        if (hops, role.rgb, found) == self._shown:
            return
        self._shown = hops, role.rgb, found
        self._show_path(hops, role.rgb)
        if isinstance(found, RoleSwitchError):
            self._lasts.setText(found.message)
        else:
            self._lasts.setText("" if plan is None else lasts_words(plan))
        self._lasts.setVisible(bool(self._lasts.text()))
        self._show_notes(plan.notes if plan else ())
        self._show_choices(plan.choices if plan else ())

    def _show_path(self, hops: Sequence[str], color: str) -> None:
        empty(self._chips)
        for index, words in enumerate(hops):
            if index:
                self._chips.addWidget(PlainLabel("→", lines=1, muted=True))
            chip = PlainLabel(words, lines=1, name="pathChip")
            if index == len(hops) - 1 and color:
                chip.setStyleSheet(f"QLabel {{ border-color: {color}; }}")
            self._chips.addWidget(chip)
        self.setAccessibleName(tr("Path: ") + tr(", then ").join(hops))

    def _show_notes(self, notes: Sequence[str]) -> None:
        empty(self._note_column)
        for note in notes:
            self._note_column.addWidget(PlainLabel(note, name="planNote"))
        self._notes.setVisible(bool(notes))

    def _show_choices(self, choices: Sequence[MfaChoice]) -> None:
        empty(self._choice_column)
        self._choices.setVisible(bool(choices))
        if not choices:
            return
        self._choice_column.addWidget(heading(tr("MFA")))
        without = not any(choice.chosen for choice in choices)
        offered: list[tuple[str, str, Mfa | None, bool]] = [(tr("Without a code"), "", None, without)]
        offered += [(choice_words(choice), choice.words, choice.mfa, choice.chosen) for choice in choices]
        group = QButtonGroup(self._choices)
        for words, gives, mfa, chosen in offered:
            button = QRadioButton(button_text(words))
            button.setChecked(chosen)
            button.clicked.connect(partial(self.mfa_chosen.emit, mfa))
            group.addButton(button)
            self._choice_column.addWidget(button)
            # What the others would give stands in their tooltips: this is read once, and seen each day.
            explain(button, gives)
            if chosen and gives:
                self._choice_column.addWidget(PlainLabel(gives, muted=True))

    def _hops(self, role: Role, plan: Plan | None, now: datetime) -> list[str]:
        if plan is None:
            return self._hops_of_list(role)
        hops = [_source_chip(plan.source)]
        until = self._mfa_until(plan.source.name)
        for hop in plan.hops:
            if hop.role is None:
                hops.append(
                    tr("MFA until {time}", time=local_time(until, now)) if until and until > now else tr("MFA code")
                )
                continue
            if hop.mfa_serial:
                hops.append(tr("MFA code"))
            hops.append(tr("profile {profile}", profile=hop.profile) if hop.profile else hop.role.name)
        return hops

    def _mfa_until(self, source: str) -> datetime | None:
        shown = self._store.source(source)
        return shown.mfa_until if shown is not None else None

    def _hops_of_list(self, role: Role) -> list[str]:
        """From the source to the role. A ring of roles, which roles.toml may hold, ends where it closes."""
        hops = [role.name]
        while role.via is not None and role.via not in hops and (state := self._store.state(role.via)):
            role = state.role
            hops.append(role.name)
        if role.source:
            known = self._store.source(role.source)
            hops.append(role.source if known is None else _source_chip(known.source))
        return hops[::-1]


def lasts_words(plan: Plan) -> str:
    """How long the session will last and why, in a sentence."""
    return tr("Lasts {lasts_words}.", lasts_words=plan.lasts_words)


def choice_words(choice: MfaChoice) -> str:
    words = tr("One code, many roles") if choice.mfa is Mfa.SESSION else tr("A code for this role")
    return tr("{way} (recommended)", way=words) if choice.recommended else words


def _source_chip(source: Source) -> str:
    match source:
        case AccessKeySource():
            return tr("{source} key", source=source.name)
        case ProfileSource():
            return tr("profile {profile}", profile=source.profile)
        case IdentityCenterSource():
            return tr("{source} sign-in", source=source.name)
