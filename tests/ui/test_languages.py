from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from roleswitch.files import resource
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


def test_spanish_merges_an_article_with_the_word_before_it(qapp: QApplication) -> None:
    speak(qapp, "es")
    who = tr("the role {name}", name="prod")
    assert tr("The policy of {who} lacks sts:AssumeRole on {arn}", who=who, arn="*").startswith("A la política del rol")
    assert tr("AWS refused {role} to {who} and does not say why.", role="x", who=who).startswith("AWS rechazó x al rol")


def test_english_again_leaves_nothing_of_the_other_language(qapp: QApplication) -> None:
    speak(qapp, "es")
    speak(qapp, "en")
    assert tr("Assume") == "Assume"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("language", ["de", "es"])
def test_a_translation_has_the_places_of_its_text_to_fill_in_and_its_spaces(language: str) -> None:
    wrong = []
    for message in ElementTree.parse(resource(f"translations/roleswitch_{language}.ts")).iter("message"):  # noqa: S314
        source, plural = message.findtext("source") or "", message.findtext("comment")
        forms = [form.text or "" for form in message.iter("numerusform")] or [message.findtext("translation") or ""]
        wanted = [source, plural or ""] if message.get("numerus") else [source]
        for text, form in zip(wanted, forms, strict=True):
            at_edges = (text[:1] == " ", text[-1:] == " ") == (form[:1] == " ", form[-1:] == " ")
            # A form for one thing may leave the number out.
            if not at_edges or places(form) | {"n"} != places(text) | {"n"}:
                wrong.append((text, form))
    assert wrong == []


def places(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def test_every_text_of_the_source_is_translated_and_what_is_read_was_made_of_that() -> None:
    script = Path(__file__).parents[2] / "packaging" / "translations"
    checked = subprocess.run([script, "--check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout[-2000:] + checked.stderr
