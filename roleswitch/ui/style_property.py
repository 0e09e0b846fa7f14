"""The properties by which the style sheet tells one widget of a kind from another, such as `[primary="true"]`."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, property_name: str, value: bool | str) -> None:
    """Set what the style sheet chooses by, and let it choose again."""
    if widget.property(property_name) != value:
        widget.setProperty(property_name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
