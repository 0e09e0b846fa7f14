"""The chosen role: how long its session lasts, what can be done with it, what it is, and what went wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFontDatabase,
    QGuiApplication,
    QMouseEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from roleswitch.core.role import Deliver, Mfa, Role
from roleswitch.core.session import AS_LISTED, Phase, RoleState, Session
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import (
    Action,
    ConsoleTrouble,
    NextStep,
    ProfileNotOurs,
    RoleRefused,
    RoleSwitchError,
    TokenCodeRequired,
)
from roleswitch.texts import later, tr
from roleswitch.ui import icons, theme
from roleswitch.ui.buttons import ToggleSwitch, push_button
from roleswitch.ui.console_menu import ConsoleMenu
from roleswitch.ui.countdown import spoken_time_left, time_left
from roleswitch.ui.countdown_ring import CountdownRing, TimeLeft, Tone
from roleswitch.ui.details_plan import PlanSection
from roleswitch.ui.details_section import Section, section_column
from roleswitch.ui.details_trouble import Trouble
from roleswitch.ui.expiry import expiry_sentence, local_time
from roleswitch.ui.flow_layout import FlowLayout, empty
from roleswitch.ui.plain_text import PlainLabel, explain
from roleswitch.ui.scroll_area import scrolling
from roleswitch.ui.shell_menu import fill_shell_menu
from roleswitch.ui.shortcuts import keys_in_words
from roleswitch.ui.style_property import mark

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import SourceState, Store

ONE_HOUR = timedelta(hours=1)

_DELIVERED_TO = {
    Deliver.CREDENTIALS: "~/.aws/credentials",
    Deliver.CREDENTIAL_PROCESS: "credential_process",
    Deliver.NOTHING: later("nothing is written"),
}

_EDITED_FIELD = {
    Action.EDIT_ROLE: "",
    Action.EDIT_EXTERNAL_ID: "external_id",
    Action.EDIT_PROFILE_NAME: "profile",
    Action.EDIT_MFA: "mfa",
    Action.EDIT_POLICY: "policy",
    Action.EDIT_TAGS: "tags",
    Action.EDIT_SOURCE_IDENTITY: "source_identity",
    Action.EDIT_REGION: "region",
}
"""The field of the role that mends it."""


_WITH_ICON: tuple[icons.Name, ...] = ("assume", "terminal", "copy", "console", "end", "renew", "edit")
"""Buttons that have the icon of the same name."""

_NOT_LIMITED = later(
    "Identity Center gives the role as its permission set says: choose a permission set that only reads, or a role "
    "that is assumed from it."
)

_FACTS = (
    later("Acting as"),
    later("Session"),
    later("Reason"),
    later("External ID"),
    later("Region"),
    later("Source"),
    later("Profile"),
    later("Delivered to"),
    later("Policies, tags"),
)


class Details(QWidget):
    edit_requested = Signal(str, str)
    """The role's name, and the field to begin at: empty, or one of `core.role.RULES`."""
    add_key_requested = Signal()
    code_requested = Signal(str)
    """An MFA code of the source of that name."""
    reason_requested = Signal(str)
    """A reason for assuming the role of that name."""
    destination_requested = Signal(str)
    """A page of the console for the role of that name."""
    access_requested = Signal(str)
    """What the session of the role of that name may do."""
    default_requested = Signal(str)
    """The role of that name as the default profile, or where it is it no more."""
    instance_requested = Signal(str)
    """A shell on an instance, as the role of that name."""
    key_requested = Signal(str)
    """The access key of the source of that name."""

    def __init__(self, store: Store, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAccessibleName(tr("Details"))
        self._store = store
        self._actions = actions
        self._name: str | None = None
        self._error: RoleSwitchError | None = None
        self._works_until: datetime | None = None
        self._build_header()
        self._build_countdown()
        self._build_trouble()
        self._build_actions()
        self._build_switches()
        self._build_facts()
        self._build_path()
        self._lay_out()
        store.changed.connect(self._role_changed)
        store.list_changed.connect(self._refresh)
        store.sources_changed.connect(self._refresh)
        store.plan_changed.connect(self._role_changed)
        store.clock_looked_at.connect(self._look_at_the_clock)
        actions.renewal.changed.connect(self._refresh)
        self._refresh()

    def show_role(self, name: str | None) -> None:
        """Show the role of that name; None, or a name that is not in the list, shows a hint."""
        if name != self._name:
            self._name = name
            self._console_menu.show_role(name)
            self._scroll.verticalScrollBar().setValue(0)
        self._refresh()

    # The parts, from the top.

    def _build_header(self) -> None:
        self._header = QFrame()
        self._header.setObjectName("detailsHeader")
        self._title = PlainLabel(scale=1.25, bold=True, name="detailsTitle")
        self._account = PlainLabel(name="detailsAccount")
        self._role_name = PlainLabel(name="detailsRoleName")
        column = QVBoxLayout(self._header)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        for label in (self._title, self._account, self._role_name):
            column.addWidget(label)

    def _build_countdown(self) -> None:
        self._ring = CountdownRing()
        self._left = TimeLeft()
        self._expires = PlainLabel(muted=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._left)
        words.addWidget(self._expires)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self._countdown = Section(row)

    def _build_trouble(self) -> None:
        self._trouble = QWidget()
        self._trouble_column = QVBoxLayout(self._trouble)
        self._trouble_column.setContentsMargins(0, 0, 0, 0)

    def _build_actions(self) -> None:
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Assuming the role"))
        self._progress_text = PlainLabel(tr("Assuming…"), muted=True)
        self._buttons = {
            "assume": self._button(tr("Assume"), self._actions.assume),
            "terminal": self._button(tr("Open terminal"), self._actions.open_terminal),
            "copy": push_button(tr("Copy exports ▾")),
            "console": push_button(tr("Open console ▾")),
            "end": self._button(tr("End session"), self._actions.end),
            "renew": self._button(tr("Renew now"), self._actions.assume),
            "more": push_button(tr("More ▾")),
            "cancel": self._button(tr("Cancel"), self._actions.cancel),
            "edit": self._button(tr("Edit…"), lambda name: self.edit_requested.emit(name, "")),
        }
        self._buttons["edit"].setAccessibleDescription(tr("The role in the list"))
        for name in _WITH_ICON:
            icons.put(self._buttons[name], name)
        self._buttons["copy"].setAccessibleName(tr("Copy exports"))
        self._buttons["more"].setAccessibleName(tr("More"))
        self._buttons["more"].setAccessibleDescription(tr("What else can be done with this role"))
        self._buttons["copy"].setMenu(self._shell_menu())
        self._console_menu = ConsoleMenu(self._actions.consoles, self)
        self._console_menu.destination_requested.connect(self.destination_requested)
        self._buttons["more"].setMenu(self._more_menu())
        self._buttons["console"].setAccessibleName(tr("Open console"))
        self._buttons["console"].setMenu(self._console_menu)
        for name in ("terminal", "copy", "console", "end", "renew", "edit"):
            self._buttons[name].setToolTip(keys_in_words(name))
        self._buttons["assume"].setToolTip(keys_in_words("renew"))
        grid = FlowLayout(even=True)
        for button in self._buttons.values():
            grid.addWidget(button)
        column = section_column()
        column.addWidget(self._progress_text)
        column.addWidget(self._progress)
        column.addLayout(grid)
        self._act = Section(column)

    def _build_switches(self) -> None:
        self._write = ToggleSwitch(tr("Write profile"))
        self._write.clicked.connect(self._write_switched)
        self._keep = ToggleSwitch(tr("Keep renewed"))
        self._keep.clicked.connect(self._keep_switched)
        self._read_only = ToggleSwitch(tr("Limit this session to read only"))
        self._read_only.clicked.connect(self._read_only_switched)
        self._profile = PlainLabel(lines=1, name="mono")
        self._profile.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._keep_row = QWidget()
        write_row = QHBoxLayout()
        keep_row = QHBoxLayout(self._keep_row)
        keep_row.setContentsMargins(0, 0, 0, 0)
        write_row.addWidget(_SwitchWords(tr("Write profile"), self._write))
        write_row.addWidget(self._profile, 1)
        write_row.addWidget(self._write)
        keep_row.addWidget(_SwitchWords(tr("Keep renewed"), self._keep), 1)
        keep_row.addWidget(self._keep)
        self._read_only_row = QWidget()
        read_only_row = QHBoxLayout(self._read_only_row)
        read_only_row.setContentsMargins(0, 0, 0, 0)
        read_only_row.addWidget(_SwitchWords(tr("Limit this session to read only"), self._read_only), 1)
        read_only_row.addWidget(self._read_only)
        column = section_column()
        column.addLayout(write_row)
        column.addWidget(self._keep_row)
        column.addWidget(self._read_only_row)
        self._switches = Section(column)

    def _build_facts(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(5)
        self._team = PlainLabel(muted=True)
        form.addRow(self._team)
        self._fact: dict[str, tuple[PlainLabel, PlainLabel]] = {}
        for words in _FACTS:
            label = PlainLabel(tr(words), lines=1, name="factName")
            # Of the profile, what it is besides its name is said in words, which are not cut.
            value = PlainLabel(lines=0 if words == "Profile" else 1, bold=words == "Acting as", name="factValue")
            value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            label.setBuddy(value)
            form.addRow(label, value)
            self._fact[words] = label, value
        self._facts = Section(form)

    def _build_path(self) -> None:
        self._path = PlanSection(self._store)
        self._path.mfa_chosen.connect(self._mfa_chosen)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("detailsContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._countdown, self._trouble, self._act, self._switches, self._facts, self._path):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = scrolling(content)
        role = QWidget()
        role_column = QVBoxLayout(role)
        role_column.setContentsMargins(0, 0, 0, 0)
        role_column.setSpacing(0)
        role_column.addWidget(self._header)
        role_column.addWidget(self._scroll, 1)
        hint = PlainLabel(tr("Choose a role to see its session and what can be done with it."), name="detailsHint")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        hint.setContentsMargins(24, 24, 24, 24)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(hint)
        self._pages.addWidget(role)

    def _button(self, text: str, act: Callable[[str], None]) -> QPushButton:
        button = push_button(text)
        button.clicked.connect(lambda: self._with_name(act))
        return button

    def _with_name(self, act: Callable[[str], None]) -> None:
        if self._name is not None:
            act(self._name)

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        ways: dict[str, tuple[icons.Name, Callable[[str], None]]] = {
            tr("Open live terminal"): ("terminal", lambda name: self._actions.open_terminal(name, live=True)),
            tr("Access check…"): ("access", self.access_requested.emit),
            tr("Session Manager…"): ("server", self.instance_requested.emit),
            tr("Edit…"): ("edit", lambda name: self.edit_requested.emit(name, "")),
        }
        for words, (icon, act) in ways.items():
            entry = icons.put_in_menu(menu.addAction(words), icon)
            entry.triggered.connect(lambda _=False, act=act: self._with_name(act))
        default = icons.put_in_menu(menu.addAction(""), "profile")
        default.triggered.connect(lambda _=False: self._with_name(self.default_requested.emit))
        menu.aboutToShow.connect(lambda: default.setText(self._default_words()))
        return menu

    def _default_words(self) -> str:
        is_it = self._store.default_role == self._name
        return tr("Give default profile back") if is_it else tr("Make default profile…")

    def _shell_menu(self) -> QMenu:
        menu = QMenu(self)
        fill_shell_menu(menu, lambda shell: self._with_name(lambda name: self._actions.copy_exports(name, shell)))
        return menu

    # What the store says.

    def _role_changed(self, name: str) -> None:
        if name == self._name:
            self._refresh()

    def _refresh(self) -> None:
        state = self._store.state(self._name) if self._name is not None else None
        self._pages.setCurrentIndex(0 if state is None else 1)
        if state is not None:
            now = self._store.clock()
            self._show_header(state.role)
            self._show_trouble(state, now)
            self._show_actions(state, now)
            self._show_switches(state, now)
            self._show_facts(state, now)
            self._path.show_role(state.role, now)
            if self._store.plan(state.role.name) is None:
                self._actions.load_plan(state.role.name)
            self._show_countdown(state, now)

    def _show_header(self, role: Role) -> None:
        self._title.setText(role.title)
        self._account.setText(" · ".join(filter(None, (role.account_name, role.arn.account_id_spaced))))
        self._role_name.setText(role.arn.role_name)
        # The one colour that is the person's own and not the theme's.
        band = theme.band(role.rgb) if role.rgb else ""
        self._header.setStyleSheet(
            f"QFrame {{ background: {band}; }} QLabel {{ color: {theme.text_on(band)}; }}" if band else ""
        )

    def _show_countdown(self, state: RoleState, now: datetime) -> None:
        session = state.session
        self._countdown.setVisible(session is not None)
        if session is None:
            return
        self._show_time_left(state, session, now)
        waits = self._actions.renewal.waiting_words(session.role)
        sentence = expiry_sentence(session, now, waits, day_ends=self._actions.preferences.now.day_ends)
        if sentence != self._expires.text():
            self._expires.setText(sentence)

    def _show_time_left(self, state: RoleState, session: Session, now: datetime) -> None:
        left = session.remaining(now)
        self._ring.show_share(left / session.life, _tone(session, now))
        if session.is_alive(now):
            self._left.show_text(time_left(left), spoken_time_left(left))
        else:
            over = tr("Expired") if state.phase(now) is not Phase.ASSUMING else tr("Ended")
            self._left.show_text(over, tr("Expired"))

    def _show_trouble(self, state: RoleState, now: datetime) -> None:
        until = state.session.expiration if state.session is not None and state.session.is_alive(now) else None
        error = state.error if not state.assuming or until else None
        if error is None and (ends := self._store.code_wanted_by(state.role.name)) is not None:
            error = self._code_wanted(state, ends, now)
        self._trouble.setVisible(error is not None)
        if (error is self._error or _says_the_same(error, self._error)) and until == self._works_until:
            return
        self._error, self._works_until = error, until
        focus = QApplication.focusWidget()
        if focus is not None and self._trouble.isAncestorOf(focus):
            self._scroll.setFocus()  # the button that was pressed goes: as with the actions below
        empty(self._trouble_column)
        if error is not None:
            role = state.role
            trouble = Trouble(error, local_time(until, now) if until else "")
            trouble.step_taken.connect(lambda step: self._take_step(role, error, step))
            self._trouble_column.addWidget(trouble)
            self._put_first(trouble)

    def _put_first(self, trouble: Trouble) -> None:
        """Before the actions below it, for the keyboard too: what is made last would come last."""
        assume = self._buttons["assume"]
        before: QWidget | None = assume.previousInFocusChain()
        while before not in (None, assume) and not _is_tab_stop(before):
            before = before.previousInFocusChain() if before is not None else None
        for widget in filter(_is_tab_stop, trouble.findChildren(QWidget)):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget

    def _code_wanted(self, state: RoleState, ends: datetime, now: datetime) -> TokenCodeRequired:
        """No trouble yet: the MFA session that this one is renewed with ends soon."""
        source = state.session.source if state.session is not None else ""
        return TokenCodeRequired(
            self._actions.codes.serial(source),
            tr(
                "An MFA code is wanted by {time}. The MFA session of {source} ends then, and this "
                "session is renewed with it.",
                time=local_time(ends, now),
                source=source,
            ),
            source=source,
        )

    def _show_actions(self, state: RoleState, now: datetime) -> None:
        assuming = state.assuming
        living = state.session is not None and state.session.is_alive(now)
        steps = () if self._error is None else self._error.next_steps
        offered = {step.action for step in steps}
        self._progress.setVisible(assuming)
        self._progress_text.setVisible(assuming)
        # An endless bar moves, and costs, only while it is shown.
        self._progress.setRange(0, 0 if assuming else 1)
        shown = {
            "assume": not assuming and not living and Action.TRY_AGAIN not in offered,
            "terminal": living,
            "copy": living,
            "console": living,
            "more": living,
            "end": living,
            "renew": living and not assuming,
            "cancel": assuming,
            # Beside a living session it is in the menu: most people come for what the session is for.
            "edit": not assuming and not living,
        }
        # Where the one that was pressed goes, the focus goes to another button: Qt would give it to the next switch,
        # which the next press of the space bar would turn.
        for name, button in self._buttons.items():
            if shown[name]:
                button.setVisible(True)
        if any(button.hasFocus() and not shown[name] for name, button in self._buttons.items()):
            next(button for name, button in self._buttons.items() if shown[name]).setFocus()
        for name, button in self._buttons.items():
            button.setVisible(shown[name])
        mark(self._buttons["assume"], "primary", not (offered - {None}))
        mark(self._buttons["terminal"], "primary", not (offered - {None}))

    def _is_by_portal(self, role: Role) -> bool:
        """Whether Identity Center gives its session, which takes no limits, codes and external IDs."""
        known = self._store.source(role.source)
        return known is not None and isinstance(known.source, IdentityCenterSource)

    def _show_switches(self, state: RoleState, now: datetime) -> None:
        role, session = state.role, state.session
        self._profile.setText(role.profile_name)
        self._write.setChecked(role.deliver is not Deliver.NOTHING)
        self._write.setAccessibleName(tr("Write profile {profile_name}", profile_name=role.profile_name))
        self._keep_row.setVisible(session is not None and session.is_alive(now))
        self._keep.setChecked(session is not None and session.keep_renewed)
        # What is true of the session that is alive, whatever is asked for next.
        alive = session is not None and session.is_alive(now)
        read_only = session.terms.read_only if session is not None and alive else state.wanted.limits_to_reading(role)
        self._read_only.setChecked(read_only)
        by_portal = self._is_by_portal(role)
        self._read_only.setEnabled(not state.assuming and not by_portal)
        for each in (self._read_only_row, self._read_only):
            explain(each, tr(_NOT_LIMITED) if by_portal else "")

    @staticmethod
    def _region_without(source: SourceState | None) -> str:
        """What a role without a region gets. Where Identity Center itself is says nothing of where one works."""
        if source is None or isinstance(source.source, IdentityCenterSource) or not source.source.region:
            return ""
        return tr("{region}, from the source", region=source.source.region)

    def _show_facts(self, state: RoleState, now: datetime) -> None:
        role = state.role
        session = state.session if state.session is not None and state.session.is_alive(now) else None
        source = self._store.source(session.source if session is not None and session.source else role.source)
        facts = {
            "Acting as": (source.acting_as if source else "") or tr("not known yet"),
            "Session": session.assumed_role_arn.rpartition(":")[2] if session else "",
            "External ID": tr("set") if role.external_id else "" if self._is_by_portal(role) else tr("none"),
            "Region": role.region or (session.region if session else None) or self._region_without(source),
            "Source": self._source_words(role),
            "Profile": self._profile_words(role, waits=session is None),
            "Delivered to": tr(_DELIVERED_TO[role.deliver]),
            "Reason": session.terms.reason if session else state.wanted.reason,
            "Policies, tags": self._packed_words(session),
        }
        self._team.setText(tr("From the team list {team}", team=role.team) if role.team else "")
        self._team.setVisible(bool(role.team))
        for words, (label, value) in self._fact.items():
            value.setText(facts[words])
            label.setVisible(bool(facts[words]))
            value.setVisible(bool(facts[words]))

    def _profile_words(self, role: Role, *, waits: bool) -> str:
        own = role.profile_name if role.deliver.writes else ""
        if self._store.default_role != role.name:
            return own
        default = tr("the default profile")
        if waits and role.deliver is not Deliver.CREDENTIAL_PROCESS:
            default = tr("the default profile once it is assumed")
        return tr("{profile}, and {default}", profile=own, default=default) if own else default

    @staticmethod
    def _packed_words(session: Session | None) -> str:
        packed = session.packed_policy_percent if session is not None else None
        return "" if packed is None else tr("{packed} % of AWS's limit used", packed=packed)

    def _source_words(self, role: Role) -> str:
        if role.via:
            return tr("via {via}", via=role.via)
        known = self._store.source(role.source)
        if known is None:
            return tr("{source}, which is not in the list", source=role.source) if role.source else tr("none chosen")
        return f"{role.source} · {_kind(known.source)}"

    # Time.

    def tick(self, now: datetime) -> None:
        """Show what a second has changed: called by the list, with the time it paints, so that both say the same."""
        if not self.isVisible():
            return
        state = self._store.state(self._name) if self._name is not None else None
        if state is None or state.session is None or not state.session.is_alive(now):
            self._refresh()
        else:
            self._show_time_left(state, state.session, now)

    def _look_at_the_clock(self) -> None:
        """When it is renewed is told anew every few seconds, and how long it lasts each second."""
        state = self._store.state(self._name) if self._name is not None else None
        if self.isVisible() and state is not None:
            self._show_countdown(state, self._store.clock())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    # What the person does.

    def _write_switched(self, written: bool) -> None:
        self._with_name(lambda name: self._actions.set_written(name, written))

    def _keep_switched(self, keep: bool) -> None:
        self._with_name(lambda name: self._actions.set_keep_renewed(name, keep))

    def _read_only_switched(self, read_only: bool) -> None:
        state = self._store.state(self._name) if self._name is not None else None
        if state is None:
            return
        now = self._store.clock()
        full = bool(state.role.read_only) and not read_only
        terms = replace(state.terms(now), read_only=read_only, full_access=full)
        if state.session is not None and state.session.is_alive(now):
            # The limit is part of the session: another one is made, in place of this one.
            self._actions.assume(state.role.name, terms=terms)
        else:
            self._actions.want(state.role.name, terms)

    def _mfa_chosen(self, mfa: Mfa | None) -> None:
        state = self._store.state(self._name) if self._name is not None else None
        if state is None:
            return
        # A device of the role's own asks for a code by itself.
        role = replace(state.role, mfa=mfa, mfa_serial=state.role.mfa_serial if mfa else None)
        if role != state.role:
            self._actions.save_role(role, role.name, self._mfa_saved)

    def _mfa_saved(self, trouble: RoleSwitchError | None) -> None:
        if trouble is not None:
            self._actions.said.emit(trouble.message)

    def _mfa_to_try(self, role: Role) -> Mfa:
        """What is recommended, or the other way where the role was refused with an MFA session."""
        plan = self._store.plan(role.name)
        if plan is None or isinstance(plan, RoleSwitchError):
            return role.mfa or Mfa.SESSION
        if plan.by_mfa_session:
            return Mfa.DIRECT
        return next((choice.mfa for choice in plan.choices if choice.recommended), role.mfa or Mfa.SESSION)

    def _take_step(self, role: Role, error: RoleSwitchError, step: NextStep) -> None:
        name = role.name
        state = self._store.state(name)
        wanted = state.terms(self._store.clock()) if state is not None else AS_LISTED
        match step.action:
            case action if action in _EDITED_FIELD:
                refused = error.role if isinstance(error, RoleRefused) else ""
                self.edit_requested.emit(refused or name, _EDITED_FIELD[action])
            case Action.TRY_WITH_MFA:
                self._actions.assume(name, terms=replace(wanted, mfa=self._mfa_to_try(role)))
            case Action.WITHOUT_TAGS:
                self._actions.assume(name, terms=replace(wanted, without_tags=True))
            case Action.ENTER_CODE:
                self.code_requested.emit(step.argument or role.source or "")
            case Action.GIVE_REASON:
                self.reason_requested.emit(name)
            case Action.CONFIRM:
                self._actions.confirmation_wanted.emit(name)
            case Action.SIGN_IN:
                self._actions.sign_ins.wanted.emit(step.argument)
            case Action.OPEN_KEY:
                self.key_requested.emit(step.argument)
            case Action.TAKE_OVER_PROFILE:
                # Not at the top: few people ever see it.
                from roleswitch.ui.dialogs.confirm import confirm_taking_over

                profile = error.profile if isinstance(error, ProfileNotOurs) else role.profile_name
                confirm_taking_over(
                    self,
                    profile,
                    lambda done: self._actions.aws.look_at_taking_over(name, done),
                    lambda: self._actions.assume(name, terms=wanted, take_over=True),
                )
            case Action.TRY_AGAIN if isinstance(error, ConsoleTrouble):
                self._actions.consoles.open(name)
            case Action.TRY_AGAIN:
                self._actions.assume(name)
            case Action.USE_ONE_HOUR:
                self._actions.assume(name, terms=replace(wanted, duration=ONE_HOUR))
            case Action.COPY_TRUST_POLICY:
                QGuiApplication.clipboard().setText(step.argument)
                self._actions.said.emit(tr("The trust policy is on the clipboard."))
            case Action.COPY_POLICY:
                QGuiApplication.clipboard().setText(step.argument)
                self._actions.said.emit(tr("The policy is on the clipboard."))
            case Action.ADD_KEY:
                self.add_key_requested.emit()
            case Action.OPEN_ROLES_FILE:
                self._actions.open_roles_file()


def _is_tab_stop(widget: QWidget | None) -> bool:
    return widget is not None and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _says_the_same(one: RoleSwitchError | None, other: RoleSwitchError | None) -> bool:
    return isinstance(one, TokenCodeRequired) and isinstance(other, TokenCodeRequired) and str(one) == str(other)


def _tone(session: Session, now: datetime) -> Tone:
    if not session.is_alive(now):
        return Tone.ENDED
    return Tone.EXPIRING if now >= session.warns_at() else Tone.LIVING


def _kind(source: Source) -> str:
    match source:
        case AccessKeySource():
            return tr("access key")
        case ProfileSource():
            return tr("profile of ~/.aws")
        case IdentityCenterSource():
            return tr("Identity Center")


class _SwitchWords(PlainLabel):
    """The words before a switch: a click on them is a click on it."""

    def __init__(self, text: str, switch: ToggleSwitch) -> None:
        super().__init__(text, lines=1)
        self._switch = switch
        self.setBuddy(switch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._switch.click()
