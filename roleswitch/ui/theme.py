"""Light and dark: the colours, and the style sheet that uses them.

Widgets hold no colours: those that paint ask `palette()` while they paint, the others are styled by
`resources/style/*.qss`, where `@accent` stands for a colour of the palette. Sizes there are in `em`, so that they
follow the font.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from roleswitch.core.contrast import contrast
from roleswitch.files import resource

STYLE_ARGUMENTS = ("-style", "fusion")
"""For the QApplication: the one style that is the same on every system. `setStyle` would cost the first paint 5 ms."""

READABLE = 4.5
"""The least contrast of text to what is behind it (WCAG 2.2, 1.4.3)."""

WHITE = "#ffffff"
INK = "#161b26"


class Palette(NamedTuple):
    """The colours of one look, as #rrggbb. Every text colour is readable on every colour that it is put on."""

    background: str
    """The list, the top bar, dialogs."""
    side: str
    """The sidebar, the status bar."""
    pane: str
    """The details."""
    field: str
    """Where text is typed."""
    hover: str
    selected: str
    line: str
    edge: str
    """Around what is typed or chosen in: it is known by its edge alone, so that is seen as icons are (WCAG 1.4.11)."""
    edge_focus: str
    """The same with the keyboard in it, told from the one without (WCAG 2.4.13)."""
    text: str
    muted: str
    accent: str
    """Fill of the first button, and text and lines of what is chosen."""
    accent_text: str
    accent_hover: str
    focus: str
    chip: str
    chip_text: str
    danger: str
    danger_background: str
    danger_text: str
    warning: str
    warning_background: str
    ok: str
    ok_text: str
    """As `ok`, for words."""
    track: str
    """The part of a ring that has run out."""
    star: str
    dot: str
    """A source of which nothing is known."""


LIGHT = Palette(
    background="#ffffff",
    side="#eef0f4",
    pane="#f6f7f9",
    field="#f6f7f9",
    hover="#f3f6fb",
    selected="#e7efff",
    line="#dfe3ea",
    edge="#808a9e",
    edge_focus="#0b2a8f",
    text="#1b2330",
    muted="#5b6579",
    accent="#2559e6",
    accent_text=WHITE,
    accent_hover="#1d4bc8",
    focus="#2f6bff",
    chip="#eef1f6",
    chip_text="#5b6579",
    danger="#c22c30",
    danger_background="#fcebeb",
    danger_text="#8e1b1f",
    warning="#955800",
    warning_background="#fff4e0",
    ok="#1c9159",
    ok_text="#147a49",
    track="#dfe3ea",
    star="#b98500",
    dot="#8f9bb0",
)

DARK = Palette(
    background="#1b1f27",
    side="#12151a",
    pane="#15181e",
    field="#15181e",
    hover="#222834",
    selected="#21304f",
    line="#2a303b",
    edge="#687287",
    edge_focus="#d3dfff",
    text="#e6e9ef",
    muted="#98a3b7",
    accent="#7aa0ff",
    accent_text="#12151a",
    accent_hover="#94b3ff",
    focus="#6c97ff",
    chip="#262c37",
    chip_text="#98a3b7",
    danger="#f57f82",
    danger_background="#3a2024",
    danger_text="#ffb3b5",
    warning="#eda02e",
    warning_background="#372a14",
    ok="#25ab6e",
    ok_text="#35bd7e",
    track="#2f3744",
    star="#e0a400",
    dot="#8f9bb0",
)


class Theme(Enum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def named(kept: object) -> Theme:
    """The theme that a setting names; the system's where it names none."""
    return next((theme for theme in Theme if theme.value == kept), Theme.SYSTEM)


class _Look:
    """What is shown now: one for the program, as Qt's own palette and style sheet are."""

    theme = Theme.SYSTEM
    compact = False
    palette: Palette = LIGHT
    follows_system = False


def palette() -> Palette:
    """The colours of now."""
    return _Look.palette


def is_compact() -> bool:
    """Whether rows and controls are to be low."""
    return _Look.compact


def show(app: QApplication, theme: Theme, *, compact: bool) -> None:
    """As `apply`, where it is not so already."""
    if not _Look.follows_system or (theme, compact) != (_Look.theme, _Look.compact):
        apply(app, theme, compact=compact)


def apply(app: QApplication, theme: Theme, *, compact: bool = False) -> Palette:
    """Show `theme` in every window, and with `Theme.SYSTEM` follow the system from now on."""
    hints = app.styleHints()
    _Look.theme, _Look.compact = theme, compact
    if not _Look.follows_system:
        _Look.follows_system = True
        hints.colorSchemeChanged.connect(_follow_system)
    # What Qt does not draw itself, such as the title bar on Windows and macOS, follows this.
    hints.setColorScheme(
        {Theme.SYSTEM: Qt.ColorScheme.Unknown, Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}[
            theme
        ]
    )
    dark = theme is Theme.DARK or (theme is Theme.SYSTEM and hints.colorScheme() is Qt.ColorScheme.Dark)
    _Look.palette = DARK if dark else LIGHT
    app.setPalette(qt_palette(_Look.palette))
    app.setStyleSheet(style_sheet(_Look.palette, compact=compact))
    return _Look.palette


def _follow_system() -> None:
    app = QGuiApplication.instance()
    if isinstance(app, QApplication) and _Look.theme is Theme.SYSTEM:
        dark = app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        if (_Look.palette is DARK) != dark:
            apply(app, Theme.SYSTEM, compact=_Look.compact)


def style_sheet(colors: Palette, *, compact: bool = False) -> str:
    """The sheets of `resources/style` with the colours put in; what is compact comes last, over the others."""
    folder = resource("style")
    sheets = sorted(folder.glob("*.qss")) + sorted(folder.glob("compact/*.qss") if compact else ())
    text = "\n".join(sheet.read_text(encoding="utf-8") for sheet in sheets)
    # Longer names first: @accent is the beginning of @accent_text.
    for token in sorted(Palette._fields, key=len, reverse=True):
        text = text.replace(f"@{token}", getattr(colors, token))
    return text


def qt_palette(colors: Palette) -> QPalette:
    """The colours as Qt's own styles take them."""
    role = QPalette.ColorRole
    made = QPalette()
    for roles, color in (
        ((role.Window, role.Button, role.ToolTipBase, role.Light, role.Midlight), colors.background),
        ((role.Base,), colors.background),
        ((role.AlternateBase,), colors.pane),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText, role.BrightText), colors.text),
        ((role.PlaceholderText,), colors.muted),
        ((role.Highlight, role.Accent, role.Link, role.LinkVisited), colors.accent),
        ((role.HighlightedText,), colors.accent_text),
        ((role.Mid, role.Dark), colors.line),
    ):
        for each in roles:
            made.setColor(each, QColor(color))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(colors.muted))
    return made


def scaled_font(scale: float, *, bold: bool = False) -> QFont:
    """The program's font at `scale` times its size."""
    font = QFont(QApplication.font())
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * scale)
    else:
        font.setPixelSize(round(font.pixelSize() * scale))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def text_on(rgb: str) -> str:
    """White where it is readable on `rgb`, else white or ink, whichever is clearer. See `band`."""
    if contrast(WHITE, rgb) >= READABLE:
        return WHITE
    return max(WHITE, INK, key=lambda text: contrast(text, rgb))


def band(rgb: str) -> str:
    """`rgb`, or where neither white nor ink is readable on it, the nearest darker tone on which white is.

    That is so for some middle tones, such as the console's blue. `text_on(band(rgb))` is always readable.
    """
    if contrast(text_on(rgb), rgb) >= READABLE:
        return rgb
    color = QColor(rgb)
    while contrast(WHITE, color.name()) < READABLE:
        color = color.darker(103)
    return color.name()
