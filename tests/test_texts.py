from __future__ import annotations

from collections.abc import Iterator

import pytest

from roleswitch import texts
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import all_of, any_of, english, tr, tr_n


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    texts.speak(None)


GERMAN = {
    "{role} ends in {minutes} min": "In {minutes} min endet {role}",
    "{n} role": ("{n} Rolle", "{n} Rollen"),
    "the role": "die Rolle",
    " and ": " und ",
    " or ": " oder ",
    "No: {why}": "Nein: {why}",
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


def test_a_text_keeps_its_english_with_what_is_filled_in() -> None:
    texts.speak(german)
    told = tr("{role} ends in {minutes} min", role=tr("the role"), minutes=3)
    assert (told, english(told)) == ("In 3 min endet die Rolle", "the role ends in 3 min")
    assert english(tr("the role")) == "the role"
    counted = [tr_n("{n} role", "{n} roles", n) for n in (1, 2)]
    assert list(map(english, counted)) == ["1 role", "2 roles"]


def test_what_an_error_says_is_kept_in_english_too_and_so_is_why() -> None:
    texts.speak(german)
    why = RoleSwitchError(tr("the role"))
    error = RoleSwitchError(tr("No: {why}", why=why))
    assert (str(error), english(error)) == ("Nein: die Rolle", "No: the role")


def test_what_is_listed_is_listed_in_english_too() -> None:
    texts.speak(german)
    things = ["a", tr("the role"), "b"]
    assert (all_of(things), english(all_of(things))) == ("a, die Rolle und b", "a, the role and b")
    assert (any_of(things), english(any_of(things))) == ("a, die Rolle oder b", "a, the role or b")


def test_what_is_no_text_is_as_it_is_in_english() -> None:
    oserror = FileNotFoundError(2, "No such file")
    assert [english(value) for value in (oserror, "a name", 3, None)] == [oserror, "a name", 3, None]


def test_a_text_that_is_translated_again_where_it_is_kept_keeps_its_english() -> None:
    texts.speak(german)
    again = tr(tr("the role"))
    assert (again, english(again)) == ("die Rolle", "the role")
    filled = tr(tr("{role} ends in {minutes} min", role="prod", minutes=3))
    assert (filled, english(filled)) == ("In 3 min endet prod", "prod ends in 3 min")


@pytest.mark.parametrize(
    ("text", "what", "said"),
    [
        ("la clave de {what}", "el rol prod", "la clave del rol prod"),
        ("Se llega a {what}.", "el rol prod", "Se llega al rol prod."),
        ("De {what} y de {what}", "el rol", "Del rol y del rol"),
        ("desde {what}", "el rol", "desde el rol"),
        ("de {what}", "elástico", "de elástico"),
        ("de {what}", "la fuente", "de la fuente"),
    ],
)
def test_an_article_that_is_filled_in_merges_with_the_word_before_it(text: str, what: str, said: str) -> None:
    texts.speak(lambda text, *_: text, {"de el": "del", "De el": "Del", "a el": "al"})
    assert tr(text, what=tr(what)) == said
    assert tr(text, what="el Dorado") == text.format(what="el Dorado"), "a name is nobody's article"
    assert english(tr(text, what=tr(what))) == text.format(what=what)
