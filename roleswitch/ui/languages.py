"""The language of the window: Qt's translations of our texts and of its own.

`resources/translations/roleswitch_LANGUAGE.ts` is what a translator edits; `packaging/translations` brings the texts of
the source into it and makes the `.qm` beside it, which is what is read here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from roleswitch import texts
from roleswitch.files import resource

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Each by its own name: who looks for theirs may not read the one that is shown."""

_CONTRACTIONS = {"es": {"de el": "del", "De el": "Del", "a el": "al", "A el": "Al"}}

_installed: list[QTranslator] = []
"""Kept here, because to ask Qt for its children costs PySide 7 ms before the first paint."""


def spoken(chosen: str, system: QLocale | None = None) -> str:
    """The language to speak: the chosen one, the system's where none is chosen, English where we have neither."""
    if chosen in LANGUAGES:
        return chosen
    # In the order in which the person wants them: who has Catalan before Spanish gets Spanish.
    wanted = (system or QLocale.system()).uiLanguages()
    return next((code for code in (each.split("-")[0] for each in wanted) if code in LANGUAGES), "en")


def speak(application: QCoreApplication, language: str) -> None:
    """Every text that is made from now on is in `language`; what stands in a window already stays as it is."""
    texts.speak(None)
    while _installed:
        before = _installed.pop()
        application.removeTranslator(before)
        before.deleteLater()
    if language == "en":
        return
    for name, folder in (
        (f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        (f"roleswitch_{language}", str(resource("translations"))),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
            _installed.append(translator)
        else:
            translator.deleteLater()  # a bundle may leave Qt's own out: then its buttons are English
    texts.speak(_translated, _CONTRACTIONS.get(language))


def _translated(text: str, plural: str = "", n: int = -1) -> str:
    found: str = QCoreApplication.translate("", text, plural or None, n)
    if n >= 0 and found == text and n != 1:
        return plural  # not translated: Qt gives the singular
    return found
