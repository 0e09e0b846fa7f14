"""The colours can be read, in both looks and on every role's own colour."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from roleswitch.core.contrast import contrast
from roleswitch.core.role import COLORS
from roleswitch.ui import theme
from roleswitch.ui.theme import DARK, LIGHT, READABLE, Palette, Theme, band, style_sheet, text_on

COLOR = st.integers(0, 0xFFFFFF).map("#{:06x}".format)
GRAPHIC = 3.0
"""The least contrast of a shape that means something (WCAG 2.2, 1.4.11)."""


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("text", "behind"),
    [
        *((text, behind) for text in ("text", "muted", "accent", "danger", "warning") for behind in (
            "background", "side", "pane", "field", "hover", "selected",
        )),
        ("accent_text", "accent"),
        ("accent_text", "accent_hover"),
        ("chip_text", "chip"),
        ("danger_text", "danger_background"),
        ("warning", "warning_background"),
        ("muted", "track"),
    ],
)  # fmt: skip
def test_text_is_readable_on_what_it_is_put_on(colors: Palette, text: str, behind: str) -> None:
    assert contrast(getattr(colors, text), getattr(colors, behind)) >= READABLE


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_ring_and_star_stand_out_from_the_list(colors: Palette) -> None:
    assert contrast(colors.ok, colors.background) >= GRAPHIC
    assert contrast(colors.star, colors.background) >= GRAPHIC


@given(COLOR)
def test_text_on_the_band_of_any_role_colour_is_readable(rgb: str) -> None:
    assert contrast(text_on(band(rgb)), band(rgb)) >= READABLE


@pytest.mark.parametrize("colors", [LIGHT, DARK])
def test_the_edge_of_a_field_tells_that_it_has_the_keyboard(colors: Palette) -> None:
    assert contrast(colors.edge_focus, colors.edge) >= GRAPHIC


@pytest.mark.parametrize("colors", [LIGHT, DARK])
@pytest.mark.parametrize("behind", ["field", "background", "side", "pane"])
def test_the_edge_of_a_field_is_seen_on_whatever_it_lies(colors: Palette, behind: str) -> None:
    assert contrast(colors.edge, getattr(colors, behind)) >= GRAPHIC


@pytest.mark.parametrize("rgb", ["#d13438", "#e08a00", "#ffffff", "#000000"])
def test_a_colour_on_which_text_is_readable_stays_as_it_is(rgb: str) -> None:
    assert band(rgb) == rgb


def test_the_consoles_blue_is_darkened_only_a_little() -> None:
    blue = COLORS["blue"]
    assert contrast(text_on(blue), blue) < READABLE
    assert band(blue) != blue
    assert contrast(blue, band(blue)) < 1.3


def test_contrast_is_that_of_the_specification() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colors", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_has_a_colour_for_every_name(colors: Palette) -> None:
    rules = re.sub(r"/\*.*?\*/", "", style_sheet(colors), flags=re.DOTALL)
    assert "@" not in rules
    assert colors.accent_text in rules


def test_the_style_sheet_says_sizes_of_letters_nowhere() -> None:
    assert "font-size" not in style_sheet(LIGHT)


def test_a_name_that_begins_like_another_is_not_cut() -> None:
    colors = LIGHT._replace(accent="#000001", accent_text="#000002", accent_hover="#000003")
    assert "#000001_text" not in style_sheet(colors)


def test_the_chosen_theme_is_what_the_program_shows(qapp: QApplication) -> None:
    try:
        assert theme.apply(qapp, Theme.DARK) is DARK
        assert theme.palette() is DARK
        assert qapp.palette().window().color().name() == DARK.background
        assert theme.apply(qapp, Theme.LIGHT) is theme.palette() is LIGHT
    finally:
        theme.apply(qapp, Theme.LIGHT)


def test_the_system_is_followed_only_while_nothing_else_is_chosen(qapp: QApplication) -> None:
    hints = qapp.styleHints()
    try:
        theme.apply(qapp, Theme.SYSTEM)
        was_dark = hints.colorScheme() is Qt.ColorScheme.Dark
        assert theme.palette() is (DARK if was_dark else LIGHT)
        theme.apply(qapp, Theme.DARK)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
        assert theme.palette() is DARK
    finally:
        theme.apply(qapp, Theme.LIGHT)


@pytest.mark.parametrize(("kept", "meant"), [("dark", Theme.DARK), ("purple", Theme.SYSTEM), (None, Theme.SYSTEM)])
def test_a_setting_that_names_no_theme_means_the_systems(kept: object, meant: Theme) -> None:
    assert theme.named(kept) is meant
