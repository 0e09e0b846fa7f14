"""The rules of the list: names, colours, groups, and whether to ask, for roles that are like each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from roleswitch.core.rules import TEMPLATE_WORDS, Rule
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.color_choice import ColorChoice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, grow, lay_out, size_for
from roleswitch.ui.dialogs.role_text import DURATIONS, ENDS
from roleswitch.ui.dialogs.rule_text import GUARD_WORDS, SEEN_WORDS, RuleText, rule_of, rule_words, text_of
from roleswitch.ui.plain_text import PlainLabel, plain_tooltip

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

_MOST_NAMED = 4


class RulesDialog(QDialog):
    """A list of rules in their order, and the one that is chosen to be changed. Nothing is written before Save."""

    def __init__(self, store: Store, actions: Actions, parent: QWidget | None = None, *, group: str = "") -> None:
        """With a group, it begins at the rule for that one, or at a new one."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("rules")
        self.setWindowTitle(tr("Rules"))
        self._store = store
        self._actions = actions
        self._rules: list[Rule | RuleText] = list(store.rules)
        """A RuleText while it is not yet, or no longer, a rule."""
        self._filling = False
        self._over = False
        self._build_list()
        self._build_fields()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_rules(self._rule_for(group) if group else 0)

    def _rule_for(self, group: str) -> int:
        for place, rule in enumerate(self._rules):
            if isinstance(rule, Rule) and rule.where == {"in_group": (group,)}:
                return place
        self._rules.append(RuleText(seen="in_group", looks_for=group))
        return len(self._rules) - 1

    # The parts.

    def _build_list(self) -> None:
        self._list = QListWidget()
        self._list.setObjectName("rulesList")
        self._list.setAccessibleName(tr("Rules"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumHeight(6 * self.fontMetrics().height())
        # Qt's own wish is twice as high, which would push the fields off a small screen.
        self._list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._add = push_button(tr("Add rule"))
        self._remove = push_button(tr("Remove"))
        self._up = push_button(tr("Up"))
        self._down = push_button(tr("Down"))
        self._buttons = QHBoxLayout()
        for button in (self._remove, self._up, self._down):
            button.setAccessibleDescription(tr("The chosen rule"))
        for button in (self._add, self._remove, self._up, self._down):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)

    def _build_fields(self) -> None:
        self._seen = Choice()
        for seen, words in ((seen, tr(words)) for seen, words in SEEN_WORDS.items()):
            self._seen.addItem(words, seen)
        self._looks_for = QLineEdit()
        self._looks_for.setPlaceholderText(tr("such as prod, or *-live-*"))
        self._color = ColorChoice()
        self._group = Choice(editable=True)
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("such as {account_name} · {role_name}"))
        self._duration = Choice(editable=True)
        self._end_after = Choice(editable=True)
        self._guards = {guard: CheckLine(tr(words)[:1].upper() + tr(words)[1:]) for guard, words in GUARD_WORDS.items()}
        guards = QWidget()
        column = QVBoxLayout(guards)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for line in self._guards.values():
            column.addWidget(line)
        self._fields = {
            "seen": Field(self._seen, tr("Looks at")),
            "looks_for": Field(self._looks_for, tr("Looks for")),
            "color": Field(self._color, tr("Colour")),
            "group": Field(self._group, tr("Group")),
            "display_name": Field(self._name, tr("Display name")),
            "duration": Field(self._duration, tr("Duration")),
            "end_after": Field(self._end_after, tr("End by itself after")),
            "guards": Field(guards, tr("Guard")),
        }

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._cancel = push_button(tr("Cancel"))
        self._save = push_button(tr("Save"), primary=True)
        self._footer, row = footer()
        row.addWidget(self._cancel)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(
            PlainLabel(
                tr(
                    "For every role of the list, also those that come later. What a role says itself wins, and of "
                    "several rules the first."
                ),
                muted=True,
            )
        )
        column.addWidget(self._list, 1)
        column.addLayout(self._buttons)
        self._editor = QWidget()
        form = form_layout()
        self._editor.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        for field in self._fields.values():
            form.addRow(field.label, field)
        column.addWidget(self._editor)
        self._by_hand = PlainLabel(
            tr("This rule says more than can be changed here: change it in roles.toml, or remove it."), muted=True
        )
        column.addWidget(self._by_hand)
        self._matches = PlainLabel(muted=True)
        column.addWidget(self._matches)
        column.addWidget(self._outcome)
        lay_out(self, self._content, self._footer, self._save)

    def _listen(self) -> None:
        self._list.currentRowChanged.connect(self._show_chosen)
        self._add.clicked.connect(self._add_rule)
        self._remove.clicked.connect(self._remove_rule)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._seen.activated.connect(self._changed)
        self._looks_for.textChanged.connect(self._changed)
        self._color.chosen.connect(self._changed)
        self._group.editTextChanged.connect(self._changed)
        self._name.textChanged.connect(self._changed)
        for choice in (self._duration, self._end_after):
            choice.editTextChanged.connect(self._changed)
        for line in self._guards.values():
            line.toggled.connect(self._changed)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._run_save)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def _fit(self) -> None:
        """Grow to what the fields need, which come when a rule is added or chosen."""
        grow(self, size_for(self, self._content, self._footer, 74), upwards=True)

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)

    # The list of rules.

    def _show_rules(self, chosen: int) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addItems([""] * len(self._rules))
        for row in range(len(self._rules)):
            self._show_words(row)
        self._list.blockSignals(False)
        self._list.setCurrentRow(min(chosen, len(self._rules) - 1))
        self._list.scrollToItem(self._list.currentItem())
        self._show_chosen(self._list.currentRow())

    def _show_words(self, row: int) -> None:
        words = _words(self._rules[row])
        item = self._list.item(row)
        item.setText(words)
        item.setToolTip(plain_tooltip(words))

    def _show_chosen(self, row: int) -> None:
        rule = self._rules[row] if 0 <= row < len(self._rules) else None
        text = rule if isinstance(rule, RuleText) else text_of(rule) if rule is not None else None
        self._editor.setVisible(text is not None)
        self._by_hand.setVisible(rule is not None and text is None)
        for button, is_on in ((self._remove, rule is not None), (self._up, row > 0)):
            button.setEnabled(is_on)
        self._down.setEnabled(0 <= row < len(self._rules) - 1)
        if text is not None:
            self._fill(text)
        self._check()
        if self.isVisible():
            # Once the layout knows what has been shown.
            QTimer.singleShot(0, self, self._fit)

    def _fill(self, text: RuleText) -> None:
        self._filling = True
        self._seen.setCurrentIndex(self._seen.findData(text.seen))
        self._looks_for.setText(text.looks_for)
        self._color.choose(text.color)
        self._group.offer(["", *self._store.groups()], text.group)
        self._name.setText(text.display_name)
        self._duration.offer(["", *DURATIONS], text.duration)
        self._end_after.offer(ENDS, text.end_after)
        for guard, line in self._guards.items():
            line.check(guard in text.guards)
        self._filling = False

    def _add_rule(self) -> None:
        self._rules.append(RuleText())
        self._show_rules(len(self._rules) - 1)
        self._looks_for.setFocus()

    def _remove_rule(self) -> None:
        row = self._list.currentRow()
        del self._rules[row]
        self._show_rules(row)

    def _move(self, by: int) -> None:
        row = self._list.currentRow()
        self._rules[row], self._rules[row + by] = self._rules[row + by], self._rules[row]
        self._show_rules(row + by)

    # What is typed.

    def _changed(self) -> None:
        row = self._list.currentRow()
        if self._filling or row < 0:
            return
        text = RuleText(
            seen=self._seen.currentData(),
            looks_for=self._looks_for.text(),
            color=self._color.color,
            group=self._group.currentText(),
            display_name=self._name.text(),
            duration=self._duration.currentText(),
            end_after=self._end_after.currentText(),
            guards=frozenset(guard for guard, line in self._guards.items() if line.is_checked()),
        )
        try:
            self._rules[row] = rule_of(text)
        except BadValue:
            self._rules[row] = text
        self._show_words(row)
        self._outcome.say("")
        self._check()

    def _check(self) -> None:
        row = self._list.currentRow()
        rule = self._rules[row] if row >= 0 else None
        trouble_at, trouble = "", ""
        if isinstance(rule, RuleText):
            try:
                rule_of(rule)
            except BadValue as bad:
                # An empty field is told so by the button alone, until something stands there.
                waits = bad.field == "looks_for" and not rule.looks_for.strip()
                trouble_at, trouble = bad.field, "" if waits else bad.message
        words = ", ".join(f"{{{word}}}" for word in TEMPLATE_WORDS)
        hints = {
            "looks_for": tr("several with commas; * stands for anything"),
            "display_name": tr("may hold {words}", words=words),
        }
        for name, field in self._fields.items():
            is_wrong = name == trouble_at and bool(trouble)
            field.say(trouble if is_wrong else hints.get(name, ""), trouble=is_wrong)
        self._matches.setText(self._matched(rule) if isinstance(rule, Rule) else "")
        self._save.setEnabled(all(isinstance(each, Rule) for each in self._rules))

    def _matched(self, rule: Rule) -> str:
        titles = [state.role.title for state in self._store.states() if rule.matches(state.role)]
        if not titles:
            return tr("No role of the list is like that now.")
        more = len(titles) - _MOST_NAMED
        named = ", ".join(titles[:_MOST_NAMED]) + (tr(" and {more} more", more=more) if more > 0 else "")
        return tr("{n} of {count} roles: {named}.", n=len(titles), count=len(self._store.states()), named=named)

    def _run_save(self) -> None:
        rules: Sequence[Rule] = [rule for rule in self._rules if isinstance(rule, Rule)]
        if len(rules) == len(self._rules):
            self._save.setEnabled(False)
            self._actions.lists.put_rules(rules, self._told)

    def _told(self, error: RoleSwitchError | None) -> None:
        if self._over:
            return
        if error is None:
            self.accept()
            return
        self._check()
        self._outcome.show_trouble(error)


def _words(rule: Rule | RuleText) -> str:
    if isinstance(rule, Rule):
        return rule_words(rule)
    return tr("New rule: {looks_for}", looks_for=rule.looks_for) if rule.looks_for.strip() else tr("New rule")
