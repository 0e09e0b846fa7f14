"""What a session is called, what it carries, and what it is limited to."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from roleswitch.core.limits import PLACEHOLDERS
from roleswitch.core.role import ReasonTo, Role
from roleswitch.core.session_name import session_name_for
from roleswitch.core.session_policy import policy_size_words, read_only_arn
from roleswitch.errors import BadValue
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import ToggleSwitch, push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field
from roleswitch.ui.dialogs.policy_text import is_json, laid_out
from roleswitch.ui.dialogs.role_text import RoleText, arn_from, policy_arns_in
from roleswitch.ui.dialogs.text_area import AreaField, TextArea
from roleswitch.ui.plain_text import PlainLabel

_REASONS: tuple[tuple[ReasonTo | None, str, str], ...] = (
    (None, later("Nowhere but the history"), ""),
    (
        ReasonTo.TAG,
        later("The session tag Reason"),
        later("asked for when the role is assumed; user and role have to allow sts:TagSession"),
    ),
    (
        ReasonTo.SOURCE_IDENTITY,
        later("The source identity"),
        later(
            "asked for when the role is assumed, and sent as source identity; user and role have to allow "
            "sts:SetSourceIdentity"
        ),
    ),
)
_EXAMPLE_TICKET = "PROJ-123"


class SessionSection(QObject):
    title = later("Session: name, tags, policy, source identity")

    changed = Signal(str)
    """What stands in the field of that name is another thing now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._read_only_arn = read_only_arn("aws")
        self._build_names()
        self._build_policies()
        self.fields = {
            "session_name": Field(self._name, tr("Session name")),
            "tags": AreaField(self._tags, tr("Tags")),
            "source_identity": Field(self._identity, tr("Source identity")),
            "reason": Field(self._reason, tr("Reason goes to")),
            "read_only": Field(self._read_only, tr("Read only")),
            "policy": AreaField(self._policy, tr("Session policy"), beside=self._policy_rows),
            "policy_arns": AreaField(self._arns, tr("Policy ARNs")),
        }
        self._listen()

    def _build_names(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText("{user}")
        self._tags = TextArea()
        self._tags.setPlaceholderText(tr("team = platform\ncost-center = 1234 (transitive)"))
        self._identity = QLineEdit()
        self._reason = Choice()
        for words in (tr(words) for _, words, _ in _REASONS):
            self._reason.addItem(words)

    def _build_policies(self) -> None:
        self._read_only = ToggleSwitch(tr("Read only"))
        self._policy = TextArea(least=3, most=14)
        self._policy.setPlaceholderText(tr('{"Version": "2012-10-17", "Statement": […]}'))
        self._policy.use_fixed_font()
        self._size = PlainLabel(lines=1, muted=True, name="policySize")
        self._format = push_button(tr("Format"))
        self._format.setProperty("small", True)
        self._format.setAccessibleName(tr("Format the session policy"))
        below = QHBoxLayout()
        below.addWidget(self._size, 1)
        below.addWidget(self._format)
        self._policy_rows = QVBoxLayout()
        self._policy_rows.setSpacing(4)
        self._policy_rows.addWidget(self._policy)
        self._policy_rows.addLayout(below)
        self._arns = TextArea()
        self._arns.setPlaceholderText("arn:aws:iam::123456789012:policy/Name")

    def _listen(self) -> None:
        for field, editor in (("session_name", self._name), ("source_identity", self._identity)):
            editor.textChanged.connect(lambda _, field=field: self.changed.emit(field))
        for field, area in (("tags", self._tags), ("policy", self._policy), ("policy_arns", self._arns)):
            area.textChanged.connect(lambda field=field: self.changed.emit(field))
        self._reason.currentIndexChanged.connect(lambda _: self.changed.emit("reason"))
        self._read_only.clicked.connect(self._limit_to_reading)
        self._format.clicked.connect(self._lay_policy_out)

    def fill(self, text: RoleText) -> None:
        self._name.setText(text.session_name)
        self._tags.fill(text.tags)
        self._identity.setText(text.source_identity)
        self._reason.setCurrentIndex([reason for reason, _, _ in _REASONS].index(text.reason))
        self._policy.fill(text.policy)
        self._arns.fill(text.policy_arns)

    def put_into(self, text: RoleText) -> RoleText:
        """`text` with what stands here."""
        return replace(
            text,
            session_name=self._name.text(),
            tags=self._tags.text(),
            source_identity=self._identity.text(),
            reason=_REASONS[self._reason.currentIndex()][0],
            policy=self._policy.text(),
            policy_arns=self._arns.text(),
        )

    def show_partition(self, partition: str) -> None:
        """The read-only policy of a role is that of its partition, and moves with it."""
        before, self._read_only_arn = self._read_only_arn, read_only_arn(partition)
        arns = self._arns.text().split("\n")
        if before != self._read_only_arn and before in arns:
            self._arns.retype("\n".join(self._read_only_arn if arn == before else arn for arn in arns))

    def show_policies(self, text: RoleText) -> None:
        arns = policy_arns_in(text.policy_arns)
        self._read_only.setChecked(self._read_only_arn in arns)
        self._size.setText(policy_size_words(text.policy, arns) if text.policy.strip() or arns else "")
        self._format.setEnabled(is_json(text.policy))

    def hints(self, text: RoleText, now: datetime) -> dict[str, str]:
        arns = policy_arns_in(text.policy_arns)
        if not self._read_only.isChecked():
            read_only = tr("limits the session to looking, by AWS's own policy ReadOnlyAccess")
        elif text.policy.strip() or len(arns) > 1:
            read_only = tr(
                "not read only: AWS allows what any one of the policies below allows, so leave the others out"
            )
        else:
            read_only = tr("by AWS's own policy ReadOnlyAccess, in the policy ARNs below")
        return {
            "session_name": _name_hint(text, now),
            "tags": tr("one a line; with (transitive) at its end, a tag goes on to the roles assumed from this one"),
            "source_identity": tr("CloudTrail shows it along the whole chain, where nothing can change it"),
            "reason": tr(_REASONS[self._reason.currentIndex()][2]),
            "read_only": read_only,
            "policy": tr("the session may do what the role and a policy here both allow"),
            "policy_arns": tr("one a line: policies of AWS or of the role's own account"),
        }

    def _limit_to_reading(self, limited: bool) -> None:
        arns = [arn for arn in policy_arns_in(self._arns.text()) if arn != self._read_only_arn]
        self._arns.retype("\n".join([*arns, self._read_only_arn] if limited else arns))

    def _lay_policy_out(self) -> None:
        self._policy.retype(laid_out(self._policy.text()))


def _name_hint(text: RoleText, now: datetime) -> str:
    template = text.session_name or RoleText.session_name
    words = " ".join(f"{{{word}}}" for word in PLACEHOLDERS)
    try:
        role = Role(name=text.name, arn=arn_from(text.arn), session_name=template)
    except BadValue:
        return tr("CloudTrail shows it; {words} can stand in it", words=words)
    asked = "{ticket}" in template
    shown = session_name_for(role, now, _EXAMPLE_TICKET if asked else "")
    where = tr(" where the reason names {example_ticket}", example_ticket=_EXAMPLE_TICKET) if asked else ""
    return tr("CloudTrail will show {shown}{where}; {words} can stand in it", shown=shown, where=where, words=words)
