from __future__ import annotations

from collections.abc import Iterator

import pytest

from roleswitch import texts
from roleswitch.texts import tr, tr_n


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    texts.speak(None)


GERMAN = {
    "{role} ends in {minutes} min": "In {minutes} min endet {role}",
    "{n} role": ("{n} Rolle", "{n} Rollen"),
}


def german(text: str, plural: str = "", n: int = -1) -> str:
    found = GERMAN.get(text, text)
    return found if isinstance(found, str) else found[n != 1]


def test_a_text_is_english_until_a_language_is_spoken() -> None:
    assert tr("{role} ends in {minutes} min", role="prod", minutes=3) == "prod ends in 3 min"
    assert [tr_n("{n} role", "{n} roles", n) for n in (0, 1, 2)] == ["0 roles", "1 role", "2 roles"]


def test_what_is_filled_in_stands_where_the_language_wants_it() -> None:
    texts.speak(german)
    assert tr("{role} ends in {minutes} min", role="prod", minutes=3) == "In 3 min endet prod"
    assert [tr_n("{n} role", "{n} roles", n) for n in (0, 1, 2)] == ["0 Rollen", "1 Rolle", "2 Rollen"]


def test_braces_in_what_is_filled_in_are_nothing_special() -> None:
    assert tr("{role} ends in {minutes} min", role="{minutes}{0}", minutes=3) == "{minutes}{0} ends in 3 min"
    assert tr('write {"Version": 1}') == 'write {"Version": 1}'
