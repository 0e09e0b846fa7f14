from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from roleswitch.texts import tr, tr_n
from roleswitch.ui.languages import speak, spoken


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


@pytest.mark.parametrize(
    ("chosen", "system", "language"),
    [
        ("de", "es_ES", "de"),
        ("", "de_AT", "de"),
        ("", "es_MX", "es"),
        ("", "fr_FR", "en"),
        ("", "C", "en"),
        ("en", "de_DE", "en"),
    ],
)
def test_the_chosen_language_is_spoken_or_else_the_systems_or_else_english(
    chosen: str, system: str, language: str
) -> None:
    assert spoken(chosen, QLocale(system)) == language


def test_texts_and_qts_own_buttons_are_in_the_language(qapp: QApplication) -> None:
    speak(qapp, "de")
    assert tr("Assume") == "Annehmen"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == "Abbrechen"


def test_a_plural_is_that_of_the_language_and_what_nobody_translated_is_english(qapp: QApplication) -> None:
    for language in ("de", "es"):
        speak(qapp, language)
        assert tr("Nobody has translated {this}.", this="this") == "Nobody has translated this."
        assert [tr_n("{n} thing of nobody", "{n} things of nobody", n) for n in (0, 1, 2)] == [
            "0 things of nobody",
            "1 thing of nobody",
            "2 things of nobody",
        ]


def test_english_again_leaves_nothing_of_the_other_language(qapp: QApplication) -> None:
    speak(qapp, "es")
    speak(qapp, "en")
    assert tr("Assume") == "Assume"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_every_text_of_the_source_is_translated_and_what_is_read_was_made_of_that() -> None:
    script = Path(__file__).parents[2] / "packaging" / "translations"
    checked = subprocess.run([script, "--check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout[-2000:] + checked.stderr
