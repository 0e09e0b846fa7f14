"""What a person reads: one place through which every text of the window goes on its way into another language.

Qt-free, so that the core, whose errors know their sentences, can use it too. The window puts Qt's translation in
(`ui.languages`); until then, and on the command line, texts are English, as scripts and reports of bugs expect.

A text is a literal and a whole sentence or label, with what is filled in named in braces. It is never put together of
pieces: other languages order them otherwise. Each keeps its English, which the log has (`english`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol


class Translation(Protocol):
    """What gives a text in the chosen language, or the text itself where it has none."""

    def __call__(self, text: str, plural: str = "", n: int = -1) -> str:
        """`plural` and `n` are those of a text that counts something: the language has its own plural forms."""


class _Told(str):
    """A text in another language than English."""

    english: str


def _told(spoken: str, english: str) -> str:
    told = _Told(spoken)
    told.english = english
    return told


def english(value: object) -> object:
    """A text, or an exception that says one, in English for the log; anything else is as it is.

    What was put together of a text since, as by an f-string, has lost its English.
    """
    said = value.args[0] if isinstance(value, BaseException) and len(value.args) == 1 else value
    return said.english if isinstance(said, _Told) else value


class _Language:
    """The one that is spoken now: one for the process, as Qt's is."""

    translation: Translation | None = None
    contractions: Mapping[str, str] = {}


def speak(translation: Translation | None, contractions: Mapping[str, str] | None = None) -> None:
    """Give every later text through `translation`; None for English.

    `contractions` are what the language makes of two words where the second is the article that begins a text which is
    filled in after the first, such as del of de el in Spanish. Names are filled in as they are.
    """
    _Language.translation = translation
    _Language.contractions = contractions or {}


_BEGINS = "\ufdd0"
"""Stands before a text that is filled in, for a moment: Unicode keeps it for such uses, so it is in no name."""


def _filled(spoken: str, values: Mapping[str, object]) -> str:
    if not _Language.contractions:
        return spoken.format(**values)
    import re  # late: no program that only answers speaks such a language

    marked = {name: f"{_BEGINS}{value}" if isinstance(value, _Told) else value for name, value in values.items()}
    filled = spoken.format(**marked)
    for apart, together in _Language.contractions.items():
        before, _, article = apart.partition(" ")
        filled = re.sub(rf"\b{before} {_BEGINS}{article}\b", together, filled)
    return filled.replace(_BEGINS, "")


def tr(text: str, /, **values: object) -> str:
    """`text` in the language of the window, each {name} in it filled in."""
    if isinstance(text, _Told) and not values:
        return text  # translated already, where it was kept
    if _Language.translation is None:
        return text.format(**values) if values else text
    spoken = _Language.translation(text)
    if not values:
        return _told(spoken, text)
    return _told(_filled(spoken, values), text.format(**{name: english(value) for name, value in values.items()}))


def tr_n(singular: str, plural: str, /, n: int, **values: object) -> str:
    """A text that counts `n` things, in the plural form that the language has for that; {n} in it is the number."""
    plain = singular if n == 1 else plural
    if _Language.translation is None:
        return plain.format(n=n, **values)
    spoken = _filled(_Language.translation(singular, plural, n), {"n": n, **values})
    return _told(spoken, plain.format(n=n, **{name: english(value) for name, value in values.items()}))


def later(text: str, /) -> str:
    """`text` as it is: marks one for translation that is kept in a table, and goes through `tr` when it is shown."""
    return text


def all_of(items: Sequence[str]) -> str:
    """Such as: one, two and three."""
    return _listed(items, tr(" and "))


def any_of(items: Sequence[str]) -> str:
    """Such as: one, two or three."""
    return _listed(items, tr(" or "))


def _listed(items: Sequence[str], last: str) -> str:
    spoken = last.join(filter(None, [", ".join(items[:-1]), *items[-1:]]))
    if not isinstance(last, _Told):
        return spoken
    return _told(spoken, _listed([str(english(item)) for item in items], last.english))
