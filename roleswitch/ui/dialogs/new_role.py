"""Set up a role: for somebody who has none yet. It asks, shows the texts that make the role, and makes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from roleswitch.access.new_role import MANAGED_POLICIES, new_external_id
from roleswitch.core.role import Role
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import Action, BadValue, RoleSwitchError, TokenCodeRequired
from roleswitch.role_setup import By, Creation, Progress, listed_role, texts_of
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import ToggleSwitch, push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.disclosure import Disclosure
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout
from roleswitch.ui.dialogs.new_role_text import (
    MAXIMA,
    PARTITIONS,
    NewRoleText,
    account_in,
    hints_for,
    new_role_from,
    permission_words,
    troubles_in,
)
from roleswitch.ui.dialogs.role_text import REGIONS, proposed_name
from roleswitch.ui.dialogs.role_texts import RoleTexts
from roleswitch.ui.dialogs.source_choice import source_words
from roleswitch.ui.dialogs.text_area import AreaField, TextArea
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.scroll_area import scrolling

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFormLayout

    from roleswitch.ui.list_actions import Task
    from roleswitch.ui.role_setup_actions import RoleSetupActions
    from roleswitch.ui.store import SourceState, Store

WIDTH = 150
"""Of the dialog, in characters: the fields, and beside them the texts."""
FORM_SHARE = (11, 9)

_EXPLAINED = {
    "account": later("where the role is to be"),
    "caller_account": later("of who assumes it"),
    "callers": later("one to a line: user/boaty, role/team/Runner, permission-set/Admins, or an ARN"),
    "groups": later("with commas between them: they get the caller's policy"),
    "external_id": later("where somebody else's account assumes it; it is no secret"),
    "mfa_required": later("only users can give it: sessions of roles and of Identity Center carry none"),
    "max_session": later("how long a session of it may last"),
    "boundary_arn": later("the most it may ever do, whatever else it is given"),
    "name": later("what the command line calls it"),
    "by": later("whose credentials assume it"),
    "target_by": later("to create it here: credentials that may manage IAM in the role's account"),
    "caller_by": later("credentials that may manage IAM in the caller's account"),
}


class NewRoleDialog(QDialog):
    """`created` is told the name of the role, once it is in the list."""

    created = Signal(str)
    said = Signal(str)
    """A sentence for the status bar, once this is closed."""
    code_requested = Signal(str)
    """Setting it up needs an MFA code of the source of that name."""

    def __init__(self, store: Store, setup: RoleSetupActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("newRole")
        self.setWindowTitle(tr("Set up a role"))
        self._store = store
        self._setup = setup
        self._taken = {state.role.name for state in store.states()}
        self._touched: set[str] = set()
        self._name_is_typed = False
        self._creation: Creation | None = None
        self._task: Task | None = None
        self._over = False
        self._build_role()
        self._build_callers()
        self._build_list()
        self._build_making()
        self._build_footer()
        self._lay_out()
        self._fill()
        self._before = self._text()
        self._listen()
        self._check()
        self._say("")
        self._account.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ the parts

    def _build_role(self) -> None:
        self._account = Choice(editable=True)
        self._role_name = QLineEdit()
        self._role_name.setPlaceholderText(tr("Deployer, or team/Deployer with a path"))
        self._permissions = Choice()
        for name in (*MANAGED_POLICIES, ""):
            self._permissions.addItem(permission_words(name), name)
        self._max_session = Choice(editable=True)
        self._policy_arns = TextArea()
        self._policy_arns.setPlaceholderText("arn:aws:iam::123456789012:policy/Name")
        self._policy = TextArea(least=3, most=14)
        self._policy.setPlaceholderText(tr('{"Version": "2012-10-17", "Statement": […]}'))
        self._policy.use_fixed_font()
        self._boundary = QLineEdit()
        self._boundary.setPlaceholderText("arn:aws:iam::123456789012:policy/Most")
        self._partition = Choice()
        for words, partition in PARTITIONS.items():
            self._partition.addItem(words, partition)
        self._role_fields = {
            "account": Field(self._account, tr("Account")),
            "role_name": Field(self._role_name, tr("Role name")),
            "permissions": Field(self._permissions, tr("May")),
            "max_session": Field(self._max_session, tr("Maximum duration")),
        }
        self._more_fields = {
            "policy_arns": AreaField(self._policy_arns, tr("Further policies")),
            "policy": AreaField(self._policy, tr("Inline policy")),
            "boundary_arn": Field(self._boundary, tr("Boundary")),
            "partition": Field(self._partition, tr("Partition")),
        }

    def _build_callers(self) -> None:
        self._caller_account = Choice(editable=True)
        self._who = Choice()
        self._who.addItem(tr("Only who is named here"), False)
        self._who.addItem(tr("Whoever that account's administrators allow"), True)
        self._callers = TextArea()
        self._callers.setPlaceholderText("user/boaty.mcboatface")
        self._groups = QLineEdit()
        self._groups.setPlaceholderText("developers")
        self._third_party = ToggleSwitch(tr("Somebody else's account"))
        self._external_id = QLineEdit()
        self._new_id = push_button(tr("New"))
        self._new_id.setAccessibleName(tr("Make a new external ID"))
        beside = QHBoxLayout()
        beside.addWidget(self._external_id, 1)
        beside.addWidget(self._new_id)
        self._mfa = ToggleSwitch(tr("MFA required"))
        self._tags = ToggleSwitch(tr("Session tags"))
        self._identity = ToggleSwitch(tr("Source identity"))
        self._caller_fields = {
            "caller_account": Field(self._caller_account, tr("Caller's account")),
            "third_party": Field(self._third_party, tr("Somebody else's")),
            "who": Field(self._who, tr("Who may assume it")),
            "callers": AreaField(self._callers, tr("Users and roles")),
            "groups": Field(self._groups, tr("Groups")),
            "external_id": Field(self._external_id, tr("External ID"), beside=beside),
            "mfa_required": Field(self._mfa, tr("MFA required")),
        }
        self._more_fields |= {
            "allows_tags": Field(self._tags, tr("Session tags")),
            "allows_source_identity": Field(self._identity, tr("Source identity")),
        }

    def _build_list(self) -> None:
        self._name = QLineEdit()
        self._by = Choice()
        self._region = Choice(editable=True)
        self._list_fields = {
            "name": Field(self._name, tr("Short name")),
            "by": Field(self._by, tr("Assumed from")),
            "region": Field(self._region, tr("Region")),
        }

    def _build_making(self) -> None:
        self._target_by = Choice()
        self._caller_by = Choice()
        self._making_fields = {
            "target_by": Field(self._target_by, tr("Role made with")),
            "caller_by": Field(self._caller_by, tr("Caller's policy with")),
        }
        self._fields = {
            **self._role_fields,
            **self._more_fields,
            **self._caller_fields,
            **self._list_fields,
            **self._making_fields,
        }

    def _build_footer(self) -> None:
        self._doing = PlainLabel()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Setting up the role"))
        self._outcome = Outcome()
        self._undo = push_button(tr("Undo what was made"))
        self._keep = push_button(tr("Add to the list anyway"))
        self._cancel = push_button(tr("Close"))
        self._create = push_button(tr("Create and check"), primary=True)
        self._copy_policy = push_button(tr("Copy policy"))
        self._missing = ""
        """A policy that allows what was refused."""
        self._footer, row = footer(self._undo, self._keep, self._copy_policy)
        row.addWidget(self._cancel)
        row.addWidget(self._create)

    def _lay_out(self) -> None:
        content = QWidget()
        column = content_column(content)
        self._form = form_layout()
        self._add_section(tr("The role"), self._role_fields)
        self._more = Disclosure(tr("More: inline policy, boundary, tags, partition"), self._form, self._more_fields)
        self._add_section(tr("Who may assume it"), self._caller_fields)
        self._add_section(tr("In the list"), self._list_fields)
        self._add_section(tr("Create it from here, or apply a text yourself"), self._making_fields)
        column.addLayout(self._form)
        column.addStretch(1)
        # Below the fields, which may be scrolled elsewhere.
        self._state = QWidget()
        state = content_column(self._state)
        for widget in (self._doing, self._progress, self._outcome):
            state.addWidget(widget)
        self._texts = RoleTexts()
        self._content = content
        self._scroll = scrolling(content)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        for side, share in zip((self._scroll, self._texts), FORM_SHARE, strict=True):
            sides.addWidget(side, share)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(sides, 1)
        whole.addWidget(self._state)
        whole.addWidget(self._footer)
        # Now that it is in the dialog: before that Qt forgets it.
        self._create.setDefault(True)

    def _add_section(self, title: str, fields: Mapping[str, Field]) -> None:
        form: QFormLayout = self._form
        form.addRow(PlainLabel(title, bold=True))
        for field in fields.values():
            form.addRow(field.label, field)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            room = self.screen().availableSize()
            width = min(WIDTH * self.fontMetrics().averageCharWidth(), room.width() - 40)
            height = self._content.sizeHint().height() + self._footer.sizeHint().height()
            self.resize(width, min(height, room.height() - 80))
            # The layout gives the fields their places after this.
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._account))

    # ------------------------------------------------------------ what is typed

    def _fill(self) -> None:
        """What is known of the person is proposed."""
        text = NewRoleText()
        source = self._only_user()
        if source is not None:
            account_id = source.caller_arn.split(":")[4]
            name = source.caller_arn.partition(":user/")[2]
            text = replace(text, caller_account=account_id, callers=f"user/{name}")
        self._account.offer(("", *self._known_accounts()), text.account)
        self._max_session.offer(MAXIMA, text.max_session)
        self._caller_account.offer(("", *self._known_accounts()), text.caller_account)
        self._callers.fill(text.callers)
        self._region.offer(("", *REGIONS["aws"]), text.region)
        self._by_key = f"source:{source.source.name}" if source is not None else ""
        self._target_key = self._caller_key = ""
        self._show_choices()

    def _only_user(self) -> SourceState | None:
        users = [state for state in self._store.sources() if ":user/" in state.caller_arn]
        return users[0] if len(users) == 1 else None

    def _known_accounts(self) -> list[str]:
        """Account IDs with the names that the list has for them."""
        found: dict[str, str] = {}
        for state in self._store.sources():
            if state.caller_arn.count(":") >= 5:
                found.setdefault(state.caller_arn.split(":")[4], "")
        for role in (state.role for state in self._store.states()):
            found[role.arn.account_id] = role.account_name or found.get(role.arn.account_id, "")
        return [f"{account_id} · {name}" if name else account_id for account_id, name in found.items()]

    def _text(self) -> NewRoleText:
        return NewRoleText(
            partition=str(self._partition.currentData()),
            account=self._account.currentText(),
            role_name=self._role_name.text(),
            permissions=str(self._permissions.currentData()),
            policy_arns=self._policy_arns.text(),
            policy=self._policy.text(),
            boundary_arn=self._boundary.text(),
            max_session=self._max_session.currentText(),
            caller_account=self._caller_account.currentText(),
            whole_account=bool(self._who.currentData()),
            callers=self._callers.text(),
            groups=self._groups.text(),
            third_party=self._third_party.isChecked(),
            external_id=self._external_id.text(),
            mfa_required=self._mfa.isChecked(),
            allows_tags=self._tags.isChecked(),
            allows_source_identity=self._identity.isChecked(),
            name=self._name.text(),
            region=self._region.currentText(),
        )

    def _listen(self) -> None:
        for name, line in {
            "role_name": self._role_name,
            "boundary_arn": self._boundary,
            "groups": self._groups,
            "external_id": self._external_id,
            "name": self._name,
        }.items():
            line.textChanged.connect(lambda _, name=name: self._changed(name))
        for name, area in {
            "policy_arns": self._policy_arns,
            "policy": self._policy,
            "callers": self._callers,
        }.items():
            area.textChanged.connect(lambda name=name: self._changed(name))
        for name, choice in {
            "account": self._account,
            "permissions": self._permissions,
            "max_session": self._max_session,
            "partition": self._partition,
            "caller_account": self._caller_account,
            "who": self._who,
            "region": self._region,
        }.items():
            choice.currentTextChanged.connect(lambda _, name=name: self._changed(name))
        for name, switch in {
            "third_party": self._third_party,
            "mfa_required": self._mfa,
            "allows_tags": self._tags,
            "allows_source_identity": self._identity,
        }.items():
            switch.toggled.connect(lambda _, name=name: self._changed(name))
        for choice in (self._by, self._target_by, self._caller_by):
            choice.activated.connect(self._chosen)
        self._name.textEdited.connect(self._name_edited)
        self._new_id.clicked.connect(lambda: self._external_id.setText(new_external_id()))
        self._create.clicked.connect(self._run_create)
        self._undo.clicked.connect(self._run_undo)
        self._keep.clicked.connect(self._run_keep)
        self._copy_policy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._missing))
        self._cancel.clicked.connect(self._run_cancel)
        self._setup.progressed.connect(self._progressed)
        self._store.sources_changed.connect(self._learn_more)

    def _learn_more(self) -> None:
        """Whose key a source is may be known only now: it is proposed as long as nobody has typed anything."""
        if not self._touched and self._creation is None and self._text() == self._before:
            self._fill()
            self._before = self._text()
            self._touched.clear()
            self._check()

    def _name_edited(self, text: str) -> None:
        self._name_is_typed = bool(text)

    def _chosen(self) -> None:
        self._by_key = str(self._by.currentData())
        self._target_key = str(self._target_by.currentData())
        self._caller_key = str(self._caller_by.currentData())
        self._say("")
        self._check()

    def _changed(self, field: str) -> None:
        self._touched.add(field)
        self._say("")
        if field == "third_party" and self._third_party.isChecked() and not self._external_id.text():
            self._external_id.setText(new_external_id())
        if field == "role_name" and not self._name_is_typed:
            self._name.setText(proposed_name(self._role_name.text().rpartition("/")[2], self._taken))
        if field in {"account", "caller_account"}:
            self._show_choices()
        if field == "partition":
            partition = str(self._partition.currentData())
            self._region.offer(("", *REGIONS.get(partition, ())), self._region.currentText())
        self._check()

    def _show_choices(self) -> None:
        """Whose credentials are in the account, as far as that is known, are offered."""
        target, caller = account_in(self._account.currentText()), account_in(self._caller_account.currentText())
        self._by_key = self._offer(self._by, tr("Choose whose…"), caller, self._by_key)
        self._target_key = self._offer(self._target_by, tr("Choose whose…"), target, self._target_key)
        self._caller_key = self._offer(
            self._caller_by, tr("Nobody's: the caller is allowed already"), caller, self._caller_key
        )

    def _offer(self, choice: Choice, none: str, account_id: str, chosen: str) -> str:
        choice.blockSignals(True)
        choice.clear()
        choice.addItem(none, "")
        for state in self._store.sources():
            elsewhere = state.caller_arn and state.caller_arn.split(":")[4] != account_id
            if not isinstance(state.source, IdentityCenterSource) and not elsewhere:
                choice.addItem(source_words(state.source, state.acting_as), f"source:{state.source.name}")
        for role in (state.role for state in self._store.states() if state.role.arn.account_id == account_id):
            choice.addItem(tr("a session of {role}", role=role.title), f"role:{role.name}")
        choice.setCurrentIndex(max(choice.findData(chosen), 0))
        choice.blockSignals(False)
        return str(choice.currentData())

    def _check(self) -> None:
        text = self._text()
        troubles = troubles_in(text, self._taken)
        of_the_role = {field for field in troubles if field not in self._list_fields}
        self._texts.show_texts(None if of_the_role else texts_of(new_role_from(text)))
        hints = {
            **{field: tr(words) for field, words in _EXPLAINED.items()},
            **({} if of_the_role else hints_for(text)),
        }
        for name, field in self._fields.items():
            # An empty field of a new role is no mistake yet.
            shown = name in troubles and (name in self._touched or bool(getattr(text, name, "")))
            field.say(troubles[name] if shown else hints.get(name, ""), trouble=shown)
        for name in ("callers", "groups"):
            self._form.setRowVisible(self._caller_fields[name], text.whole_account == (name == "groups"))
        if self._more_fields.keys() & troubles.keys():
            self._more.setChecked(True)
        self._show_state(ready=not troubles and bool(self._by_key) and bool(self._target_key))

    # ------------------------------------------------------------ making it

    def _show_state(self, *, ready: bool | None = None) -> None:
        works, made = self._task is not None, self._creation is not None and bool(self._creation.made)
        if ready is not None:
            self._ready = ready
        for field in self._fields.values():
            # What stands there is what was made: it can be changed again when that is undone.
            field.setEnabled(not works and not made)
        for widget in (self._doing, self._progress):
            widget.setVisible(works)
        self._state.setVisible(works or bool(self._outcome.text()))
        self._undo.setVisible(made and not works)
        self._keep.setVisible(made and not works and self._creation is not None and self._creation.is_complete)
        self._cancel.setText(tr("Cancel") if works else tr("Close"))
        self._create.setText(tr("Go on") if made else tr("Create and check"))
        self._create.setEnabled(self._ready and not works)

    def _say(self, text: str, tone: str = "") -> None:
        self._outcome.say(text, tone)
        self._state.setVisible(self._task is not None or bool(text))
        self._offer_policy("")

    def _say_trouble(self, trouble: RoleSwitchError) -> None:
        self._outcome.show_trouble(trouble)
        self._state.setVisible(True)
        self._offer_policy(next((step.argument for step in trouble.next_steps if step.action is _COPY), ""))

    def _offer_policy(self, policy: str) -> None:
        self._missing = policy
        self._copy_policy.setVisible(bool(policy))

    def _run_create(self) -> None:
        self._say("")
        if self._creation is not None and self._creation.made:
            self._go_on(self._creation)
            return
        try:
            new = new_role_from(self._text())
            role: Role = listed_role(
                new, self._name.text(), _by(self._by_key), region=self._region.currentText() or None
            )
        except BadValue as trouble:
            self._say_trouble(trouble)
            return
        self._create.setEnabled(False)
        caller = _by(self._caller_key) if self._caller_key else None
        self._setup.begin(new, role, _by(self._target_key), caller, self._begun)

    def _begun(self, creation: Creation | RoleSwitchError) -> None:
        if self._over:
            return
        if isinstance(creation, RoleSwitchError):
            self._show_state()
            self._say_trouble(creation)
        else:
            self._creation = creation
            self._go_on(creation)

    def _go_on(self, creation: Creation) -> None:
        self._work_on(self._setup.go_on(creation, self._went))

    def _work_on(self, task: Task) -> None:
        self._task = task
        self._progress.setRange(0, 0)
        self._doing.setText(tr("Asking whose credentials these are…"))
        self._show_state()

    def _progressed(self, task: Task, progress: Progress) -> None:
        if task is self._task and not self._over:
            self._progress.setRange(0, progress.of)
            self._progress.setValue(progress.done)
            self._doing.setText(f"{progress.words}…")

    def _went(self, outcome: str | RoleSwitchError) -> None:
        if self._over:
            return
        self._task = None
        if not isinstance(outcome, RoleSwitchError):
            assert self._creation is not None  # noqa: S101 - it went on
            role = self._creation.role
            self.created.emit(role.name)
            self.said.emit(tr("{role} is made and in the list: AWS let its caller in.", role=role.title))
            self.accept()
            return
        self._show_trouble(outcome)

    def _show_trouble(self, trouble: RoleSwitchError) -> None:
        self._show_state()
        name = getattr(trouble, "field", "")
        field = self._fields.get(_SHOWN_AT.get(name, name))
        if field is not None and field.isEnabled():
            self._say("")
            field.say(trouble.message, trouble=True)
            self._scroll.ensureWidgetVisible(field)
        else:
            self._say_trouble(self._with_standing(trouble))
        (self._create if self._create.isEnabled() else self._cancel).setFocus()
        if isinstance(trouble, TokenCodeRequired):
            self.code_requested.emit(trouble.source)

    def _with_standing(self, trouble: RoleSwitchError) -> RoleSwitchError:
        """The trouble, with what there is in AWS now where it does not say so itself."""
        creation = self._creation
        if creation is None or not creation.made or creation.standing in (*trouble.causes, trouble.message):
            return trouble
        return RoleSwitchError(
            trouble.message, causes=(*trouble.causes, creation.standing), next_steps=trouble.next_steps, aws=trouble.aws
        )

    def _run_undo(self) -> None:
        if self._creation is not None:
            self._say("")
            self._work_on(self._setup.undo(self._creation, self._undone))

    def _undone(self, trouble: RoleSwitchError | None) -> None:
        if self._over:
            return
        self._task = None
        if trouble is not None:
            self._show_trouble(trouble)
            return
        self._creation = None
        self._check()
        self._say(tr("Everything that was made is removed."), "ok")

    def _run_keep(self) -> None:
        if self._creation is not None:
            creation = self._creation
            self._setup.keep(creation, lambda trouble: self._kept(creation.role.name, trouble))

    def _kept(self, name: str, trouble: RoleSwitchError | None) -> None:
        if self._over:
            return
        if trouble is not None:
            self._say_trouble(trouble)
            return
        self.created.emit(name)
        self.accept()

    # ------------------------------------------------------------ leaving

    def _run_cancel(self) -> None:
        if self._task is not None:
            self._doing.setText(tr("Stopping after this call…"))
            self._task.cancel()
        else:
            self.reject()

    def done(self, result: int) -> None:
        self._over = True
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        # Spontaneous is the person's click on the frame's button. Otherwise the program ends, and may not be held up.
        if event.spontaneous():
            super().closeEvent(event)
        else:
            self._discard()

    def reject(self) -> None:
        made = self._creation is not None and bool(self._creation.made)
        if not made and self._task is None and self._text() == self._before:
            super().reject()
            return
        # Not at the top: most dialogs are left otherwise.
        from roleswitch.ui.dialogs.confirm import confirm

        standing = self._creation.standing if self._creation is not None else tr("Nothing was made.")
        words = (
            tr("{standing} It stays in AWS, and RoleSwitch cannot undo it then.", standing=standing)
            if made
            else standing
        )
        confirm(self, tr("Leave it?"), words, tr("Leave"), self._discard, keep=tr("Stay"))

    def _discard(self) -> None:
        # Not connected itself: Qt would call the method of that name, which asks again.
        super().reject()


_COPY = Action.COPY_POLICY
_SHOWN_AT = {
    "arn": "role_name",
    "policy_arns": "permissions",
    "target": "target_by",
    "caller": "caller_by",
    "caller_account_id": "caller_account",
}


def _by(key: str) -> By:
    kind, _, name = key.partition(":")
    return By(source=name) if kind == "source" else By(role=name) if kind == "role" else By()
