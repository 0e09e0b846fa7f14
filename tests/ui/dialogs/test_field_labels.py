"""What a field says of itself begins without its name, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from roleswitch.core.source import AccessKeySource
from roleswitch.ui.dialogs import key_form, organization, role_text, source_text
from roleswitch.ui.dialogs.organization import TemplateText
from roleswitch.ui.languages import speak
from tests.ui.dialogs.roles import PROD

LABELS = {"region", "name", "role", "Rolle", "rol", "ARN", "duration", "Dauer", "external", "end", "endet", "access"}


@pytest.fixture(params=["en", "de", "es"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.mark.usefixtures("language")
def test_a_field_does_not_name_itself() -> None:
    wrong = {"region": "eu-west", "end_after": "soon", "duration": "soon", "arn": "x", "external_id": "x"}
    role = replace(role_text.text_of(PROD), **wrong)  # type: ignore[arg-type]
    source = replace(
        source_text.text_of(AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")), region="eu-west"
    )
    said = [
        *role_text.troubles_in(role, None, []).values(),
        *source_text.source_troubles(source, has_totp=False).values(),
        *key_form.key_troubles("a b", "x", "y z", "eu-west", frozenset()).values(),
        *organization.template_troubles(TemplateText(region="eu-west", duration="soon", external_id="x")).values(),
    ]
    assert len(said) >= 10
    begins = [words.partition(": ")[0].split() for words in said]
    assert [words for words in begins if len(words) < 4 and not LABELS.isdisjoint(words)] == []
