"""A list that goes out in each format and comes back in: generated lists, through what both front ends call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from roleswitch import files
from roleswitch.core.catalog import Catalog
from roleswitch.core.role import COLORS, Role
from roleswitch.core.roles_file import ListChanges
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.core.team_list import TeamList
from roleswitch.exchange.offer import Format
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.switch import Switch
from tests.fakes import MemoryKeyring, switch_with
from tests.ui.dialogs.roles import roles

SOURCES: Mapping[str, Source] = {
    "work": AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE", region="eu-west-1"),
    "legacy": ProfileSource(name="legacy", profile="old-base"),
    "acme": IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1"),
}
CALLERS = [None, "gone", *SOURCES]


@st.composite
def lists(draw: st.DrawFn, most: int = 5) -> list[Role]:
    """Roles of every form, each of its own ARN, from sources that are there or not and in chains."""
    made = draw(st.lists(roles(), max_size=most, unique_by=lambda role: role.name))
    found: list[Role] = []
    for role in made:
        via = draw(st.sampled_from([None, *(other.name for other in found)]))
        source = None if via else draw(st.sampled_from(CALLERS))
        arn = replace(role.arn, role_name=f"path/{role.name}")
        found.append(replace(role, arn=arn, source=source, via=via))
    return found


@dataclass(frozen=True)
class Desk:
    """A list that is another one for each example."""

    switch: Switch
    folder: Path

    def has(self, made: Sequence[Role], sources: Mapping[str, Source] = SOURCES) -> Catalog:
        """Its list has just these now."""
        path = Path(files.roles_file())
        path.unlink(missing_ok=True)
        self.switch.roles.put_all(ListChanges(sources=list(sources.values()), roles=made))
        catalog = self.switch.roles.load()
        assert list(catalog.roles.values()) == list(made)
        return catalog

    def export(self, format: Format) -> str:
        return self.switch.lists.export([], format).text

    def preview(self, text: str, format: Format) -> Preview:
        """What it offers, which has to be all of it."""
        offer = self.switch.lists.read(text, origin="a file", format=format)
        assert offer.problems == ()
        return self.switch.lists.preview(offer)

    def take(self, text: str, format: Format) -> Catalog:
        preview = self.preview(text, format)
        self.switch.lists.take(preview, preview.at_first())
        return self.switch.roles.load()


@pytest.fixture
def desk(home: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    # Nothing of this computer's ~/.aws is in the way.
    for variable in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
        monkeypatch.setenv(variable, str(home / variable))
    files.config_folder_made()
    return Desk(switch_with(MemoryKeyring()), home)


# The list is made anew for each example, so that what a fixture made once does no harm.
of_lists = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def centers(sources: Mapping[str, Source], made: Sequence[Role]) -> dict[str, Source]:
    """The Identity Centers that these roles are assumed from: what an export can say of sources."""
    used = {role.source for role in made}
    return {
        name: source for name, source in sources.items() if name in used and isinstance(source, IdentityCenterSource)
    }


def different(preview: Preview) -> list[Item]:
    return [item for item in preview.items if item.what is not What.SAME]


# ---------------------------------------------------------------- ~/.aws/config


@of_lists
@given(lists())
def test_through_aws_config_every_role_comes_back_into_an_empty_list_and_goes_out_the_same(
    desk: Desk, made: list[Role]
) -> None:
    desk.has(made)
    text = desk.export(Format.AWS_CONFIG)
    desk.has([], {})
    again = desk.take(text, Format.AWS_CONFIG)
    assert list(again.roles.values()) == made
    assert dict(again.sources) == centers(SOURCES, made)
    # With the keys and profiles that no export holds, it is the list that it was.
    desk.has(list(again.roles.values()))
    assert desk.export(Format.AWS_CONFIG) == text


@of_lists
@given(lists())
def test_reading_ones_own_export_to_aws_config_again_changes_nothing(desk: Desk, made: list[Role]) -> None:
    desk.has(made)
    assert different(desk.preview(desk.export(Format.AWS_CONFIG), Format.AWS_CONFIG)) == []


# ---------------------------------------------------------------- team lists


def shared(made: Sequence[Role]) -> list[Role]:
    """What of these is not one person's own."""
    return [
        replace(
            role,
            favorite=False,
            mfa_serial=None,
            source=role.source if role.source == "acme" else None,
            ask_before_assuming=role.ask_before_assuming or None,
        )
        for role in made
    ]


@of_lists
@given(lists())
def test_a_team_that_takes_an_exported_list_has_its_roles_and_sign_ins(desk: Desk, made: list[Role]) -> None:
    desk.has(made)
    text = desk.export(Format.TEAM)
    path = desk.folder / "shared.toml"
    path.write_text(text, encoding="utf-8")
    desk.has([], {})
    lists_of = desk.switch.lists
    check = lists_of.look_at_team(TeamList(name="platform", file=str(path)))
    assert check.offer.problems == ()
    lists_of.take_team(check, [number for number, item in enumerate(check.preview.items) if item.can_be_taken])
    again = desk.switch.roles.load()
    assert again.problems == ()
    assert [replace(role, team="") for role in again.roles.values()] == shared(made)
    assert dict(again.sources) == centers(SOURCES, made)
    assert not lists_of.check_team("platform").has_changes
    assert desk.export(Format.TEAM) == text
    lists_of.remove_team("platform")
    assert desk.switch.roles.load().roles == {}


@of_lists
@given(lists())
def test_a_team_file_is_imported_as_roles_of_ones_own_too(desk: Desk, made: list[Role]) -> None:
    desk.has(made)
    text = desk.export(Format.TEAM)
    assert different(desk.preview(text, Format.TEAM)) == []
    desk.has([], {})
    again = desk.take(text, Format.TEAM)
    assert list(again.roles.values()) == shared(made)
    assert dict(again.sources) == centers(SOURCES, made)


# ---------------------------------------------------------------- the browser's


def switchable(made: Sequence[Role]) -> list[Role]:
    return [role for role in made if role.source != "acme"]


def seen_by_extension(role: Role, listed: Sequence[Role]) -> tuple[object, ...]:
    """What the text for the extension promises to keep."""
    return (
        *(role.name, role.display_name, role.arn, role.rgb, role.region, role.account_name, role.group),
        *(role.external_id, role.mfa_serial, role.duration_seconds, role.session_name),
        role.via if role.via in {other.name for other in listed} else None,
    )


@of_lists
@given(lists())
def test_through_the_extension_what_it_promises_comes_back(desk: Desk, made: list[Role]) -> None:
    desk.has(made)
    text = desk.export(Format.EXTEND_SWITCH_ROLES)
    assert different(desk.preview(text, Format.EXTEND_SWITCH_ROLES)) == []
    desk.has([], {})
    again = list(desk.take(text, Format.EXTEND_SWITCH_ROLES).roles.values())
    listed = switchable(made)
    assert [seen_by_extension(role, again) for role in again] == [seen_by_extension(role, listed) for role in listed]


PLAIN: Mapping[str, object] = {
    **dict.fromkeys(("via", "external_id", "policy", "source_identity", "reason")),
    **{"policy_arns": (), "tags": {}, "transitive_tags": ()},
}
"""Of roles that a link can say."""


def with_console_color(role: Role) -> Role:
    return replace(role, color=role.color if role.color in COLORS else "")


@of_lists
@given(lists())
def test_through_links_account_role_title_and_the_consoles_colors_come_back(desk: Desk, made: list[Role]) -> None:
    plain = [replace(with_console_color(role), **PLAIN) for role in made]  # type: ignore[arg-type]  # fields of Role
    desk.has(plain)
    text = desk.export(Format.SWITCH_ROLE_LINK)
    assert different(desk.preview(text, Format.SWITCH_ROLE_LINK)) == []
    desk.has([], {})
    again = list(desk.take(text, Format.SWITCH_ROLE_LINK).roles.values())
    expected = [(role.arn, role.title, role.color) for role in switchable(plain)]
    assert [(role.arn, role.title, role.color) for role in again] == expected


@of_lists
@given(lists())
def test_each_role_has_a_link_or_a_sentence_that_says_why_not(desk: Desk, made: list[Role]) -> None:
    desk.has(made)
    exported = desk.switch.lists.export([], Format.SWITCH_ROLE_LINK)
    links = len(exported.text.splitlines())
    assert links + len(exported.left_out) == len(made)
    assert links == len(desk.preview(exported.text, Format.SWITCH_ROLE_LINK).items)
