"""What Qt tells screen readers of a window, as `reading.Element`s, without a bus between."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tests.pictures.reading import Element

WIDEST = 200
_ROLES = {
    QAccessible.Role.Button: "push button",
    QAccessible.Role.ButtonMenu: "push button menu",
    QAccessible.Role.ButtonDropDown: "push button menu",
    QAccessible.Role.CheckBox: "check box",
    QAccessible.Role.RadioButton: "radio button",
    QAccessible.Role.ComboBox: "combo box",
    QAccessible.Role.EditableText: "text",
    QAccessible.Role.SpinBox: "spin button",
    QAccessible.Role.Slider: "slider",
    QAccessible.Role.List: "list",
    QAccessible.Role.ListItem: "list item",
    QAccessible.Role.Table: "table",
    QAccessible.Role.Cell: "table cell",
    QAccessible.Role.ColumnHeader: "table column header",
    QAccessible.Role.RowHeader: "table row header",
    QAccessible.Role.Tree: "tree",
    QAccessible.Role.MenuItem: "menu item",
    QAccessible.Role.PopupMenu: "popup menu",
    QAccessible.Role.PageTab: "page tab",
    QAccessible.Role.PageTabList: "page tab list",
    QAccessible.Role.StaticText: "label",
    QAccessible.Role.Client: "filler",
    QAccessible.Role.Pane: "panel",
    QAccessible.Role.Grouping: "panel",
    QAccessible.Role.NoRole: "unknown",
    QAccessible.Role.ScrollBar: "scroll bar",
    QAccessible.Role.ProgressBar: "progress bar",
    QAccessible.Role.Separator: "separator",
    QAccessible.Role.StatusBar: "status bar",
    QAccessible.Role.Dialog: "dialog",
    QAccessible.Role.Window: "frame",
}
"""As Qt's bridge to AT-SPI names them."""


def element(top: QWidget) -> Element:
    return _element(QAccessible.queryAccessibleInterface(top))


def _element(interface: QAccessibleInterface) -> Element:
    role = interface.role()
    children = (interface.child(index) for index in range(min(interface.childCount(), WIDEST)))
    return Element(
        _ROLES.get(role, role.name.lower()),
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        " ".join(
            label.text(QAccessible.Text.Name)
            for label, relation in interface.relations(QAccessible.RelationFlag.Label)
            if relation == QAccessible.RelationFlag.Label
        ),
        _states(interface),
        tuple(_element(child) for child in children if child is not None and child.isValid()),
    )


def _states(interface: QAccessibleInterface) -> frozenset[str]:
    state = interface.state()
    told = {
        "showing": not state.invisible,
        "enabled": not state.disabled,
        "focusable": state.focusable,
        "focused": state.focused,
        "checkable": state.checkable,
        "checked": state.checked,
        "selectable": state.selectable,
        "selected": state.selected,
        "read only": state.readOnly,
        "has popup": state.hasPopup,
    }
    return frozenset(name for name, is_so in told.items() if is_so)
