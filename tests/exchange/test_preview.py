"""An offer beside the list: what is new, what changes, what a person has to look at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from roleswitch.core.catalog import Catalog, Problem, parse
from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.source import AccessKey, AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.exchange.offer import FoundRole, FoundSource, KeyInFile, Offer, name_for, plain_text
from roleswitch.exchange.preview import Item, Preview, What, changes, preview_of, team_preview_of

ADMIN = Arn("aws", "482109375526", "Admin")
OTHER = Arn("aws", "999999999999", "Admin")
PROD = Role(name="prod", arn=ADMIN, source="work", color="red", favorite=True, group="Mine")
HUB = Role(name="hub", arn=Arn("aws", "204815162342", "Hub"), source="work")
WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
KEY = AccessKey("AKIAI44QH8DHBEXAMPLE", "je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY")


def catalog(*roles: Role, sources: tuple[Source, ...] = (WORK,)) -> Catalog:
    return Catalog({role.name: role for role in roles}, {source.name: source for source in sources})


def offer(*roles: Role, sources: tuple[FoundSource, ...] = (), **more: object) -> Offer:
    found = tuple(FoundRole(role=role, line=number) for number, role in enumerate(roles, 1))
    return Offer(origin="a text", roles=found, sources=sources, **more)  # type: ignore[arg-type]


def only(preview: Preview) -> Item:
    assert len(preview.items) == 1
    return preview.items[0]


def test_a_role_that_is_not_there_is_new_and_ticked() -> None:
    preview = preview_of(offer(PROD), catalog())
    assert (only(preview).what, only(preview).role, preview.at_first()) == (What.NEW, PROD, frozenset({0}))
    assert changes(preview, preview.at_first()).roles == [PROD]


def test_what_the_import_does_not_say_stays_as_the_person_has_it() -> None:
    found = Role(name="prod", arn=ADMIN, source="work", region="eu-west-1")
    item = only(preview_of(offer(found), catalog(PROD)))
    assert (item.what, item.words) == (What.CHANGED, "region changes")
    assert item.role == replace(PROD, region="eu-west-1")


def test_a_role_that_says_the_same_is_not_written_again() -> None:
    preview = preview_of(offer(Role(name="prod", arn=ADMIN, source="work")), catalog(PROD))
    assert only(preview).what is What.SAME
    assert changes(preview, {0}).is_nothing


def test_another_account_under_a_known_name_is_to_be_looked_at_and_is_not_ticked() -> None:
    preview = preview_of(offer(replace(PROD, arn=OTHER)), catalog(PROD))
    assert (only(preview).what, only(preview).words) == (What.LOOK, "look: other account")
    assert preview.at_first() == frozenset()
    taken = changes(preview, {0}).changed
    assert [role.arn for role in taken] == [OTHER]


def test_a_role_that_is_there_under_another_name_is_not_added_a_second_time() -> None:
    item = only(preview_of(offer(Role(name="admin", arn=ADMIN, source="work")), catalog(PROD)))
    assert (item.what, item.words) == (What.SAME, "you have it as prod")


def test_a_role_by_link_names_nobody_who_assumes_it_and_is_known_by_its_arn() -> None:
    item = only(preview_of(offer(Role(name="link", arn=ADMIN)), catalog(PROD)))
    assert (item.what, item.role) == (What.SAME, PROD)


def test_a_source_can_be_given_to_all_roles_that_name_none() -> None:
    preview = preview_of(offer(Role(name="link", arn=OTHER)), catalog(), default_source="work")
    assert preview.wants_source
    assert only(preview).role == Role(name="link", arn=OTHER, source="work")


def test_a_source_that_is_in_the_list_under_another_name_is_used() -> None:
    found = FoundSource(source=ProfileSource(name="base", profile="old-base"))
    role = Role(name="x", arn=ADMIN, source="base")
    known = ProfileSource(name="legacy", profile="old-base")
    preview = preview_of(offer(role, sources=(found,)), catalog(sources=(known,)))
    assert [item.what for item in preview.items] == [What.SAME, What.NEW]
    assert preview.items[1].role == replace(role, source="legacy")


def test_a_new_source_whose_name_is_taken_gets_another_and_its_roles_follow() -> None:
    found = FoundSource(source=ProfileSource(name="work", profile="work"))
    preview = preview_of(offer(Role(name="x", arn=ADMIN, source="work"), sources=(found,)), catalog())
    assert [item.name for item in preview.items] == ["work-2", "x"]
    assert preview.items[1].role == Role(name="x", arn=ADMIN, source="work-2")


def test_what_a_role_is_assumed_from_is_taken_with_it() -> None:
    found = FoundSource(source=ProfileSource(name="base", profile="base"))
    chained = Role(name="leaf", arn=OTHER, via="hub")
    preview = preview_of(offer(chained, replace(HUB, source="base"), sources=(found,)), catalog(sources=()))
    leaf = next(number for number, item in enumerate(preview.items) if item.name == "leaf")
    taken = changes(preview, {leaf})
    assert [source.name for source in taken.sources] == ["base"]
    assert {role.name for role in taken.roles} == {"leaf", "hub"}


def test_a_chain_goes_on_from_the_role_that_is_there_under_another_name() -> None:
    known = replace(HUB, name="network-hub")
    preview = preview_of(offer(Role(name="leaf", arn=OTHER, via="hub"), HUB), catalog(known))
    assert preview.items[0].role == Role(name="leaf", arn=OTHER, via="network-hub")


THEIR_HUB = replace(HUB, arn=Arn("aws", "999999999999", "Hub"))
LEAF = Role(name="leaf", arn=OTHER, via="hub")
FAR = Role(name="far", arn=Arn("aws", "888888888888", "Far"), via="leaf")


def test_a_role_is_not_taken_unseen_via_another_role_of_the_same_name() -> None:
    preview = preview_of(offer(FAR, LEAF, THEIR_HUB), catalog(HUB))
    assert [item.what for item in preview.items] == [What.LOOK] * 3
    assert preview.at_first() == frozenset()
    assert preview.items[1].words == "look: via another role"
    assert preview.items[1].notes == ("It is assumed via hub, which is another role in your list: take both.",)


def test_what_a_role_to_be_looked_at_is_assumed_via_is_taken_with_it() -> None:
    preview = preview_of(offer(FAR, LEAF, THEIR_HUB), catalog(HUB))
    assert preview.with_needed({0}) == {0, 1, 2}
    assert preview.with_needed({2}) == {2}
    taken = changes(preview, {0})
    assert [role.name for role in taken.roles] == ["far", "leaf"]
    assert len(taken.changed) == 1


def test_a_role_that_comes_to_another_role_of_the_same_name_is_to_be_looked_at() -> None:
    mine = replace(LEAF, via=None, source="work")
    item = preview_of(offer(LEAF, THEIR_HUB), catalog(HUB, mine)).items[0]
    assert (item.what, item.before) == (What.LOOK, mine)


def test_a_role_that_stays_via_ones_own_hub_does_not_bring_another_one_with_it() -> None:
    preview = preview_of(offer(replace(LEAF, region="eu-west-1"), THEIR_HUB), catalog(HUB, LEAF))
    assert [item.what for item in preview.items] == [What.CHANGED, What.LOOK]
    assert preview.at_first() == {0}


def test_a_role_via_a_team_lists_other_role_of_that_name_is_to_be_looked_at() -> None:
    preview = preview_of(offer(LEAF, THEIR_HUB), catalog(replace(HUB, team="acme")))
    assert [item.what for item in preview.items] == [What.LOOK, What.SAME]
    assert "hub, which is another role in your list" in preview.items[0].notes[0]


RESERVED = Arn("aws", "482109375526", "aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef")


def test_a_permission_set_is_known_also_by_the_role_that_aws_made_of_it() -> None:
    mine = Role(name="dev", arn=RESERVED, source="acme", color="red")
    found = Role(name="acme-prod-Admin", arn=ADMIN, source="acme", account_name="acme-prod")
    preview = preview_of(offer(found, whole_source="acme"), catalog(mine, sources=(ACME,)))
    assert (only(preview).what, only(preview).role) == (What.CHANGED, replace(mine, account_name="acme-prod"))
    other = preview_of(offer(found), catalog(replace(mine, source="work"), sources=(ACME, WORK)))
    assert only(other).what is What.NEW


@pytest.mark.parametrize(("there", "said"), [(RESERVED, ADMIN), (ADMIN, RESERVED)])
def test_a_role_of_that_name_is_the_same_by_either_arn_of_its_permission_set(there: Arn, said: Arn) -> None:
    mine = Role(name="dev", arn=there, source="acme")
    found = FoundSource(source=replace(ACME, name="portal", start_url=f"{ACME.start_url}/#/"))
    listed = catalog(mine, sources=(ACME,))
    preview = preview_of(offer(Role(name="dev", arn=said, source="portal"), sources=(found,)), listed)
    assert [item.what for item in preview.items] == [What.SAME, What.SAME]
    assert preview.items[1].role == mine


def test_ten_thousand_roles_in_a_chain_and_a_circle_come_to_an_end() -> None:
    chain = [Role(name=f"r{n}", arn=Arn("aws", f"{n:012}", "R"), via=f"r{n + 1}") for n in range(10_000)]
    circle = [Role(name="a", arn=ADMIN, via="b"), Role(name="b", arn=OTHER, via="a")]
    preview = preview_of(offer(*chain, *circle), catalog())
    assert preview.count(What.NEW) == 10_002


def test_a_new_role_that_says_nothing_of_it_is_delivered_as_the_person_prefers() -> None:
    said = replace(PROD, name="quiet", arn=OTHER, deliver=Deliver.NOTHING)
    preview = preview_of(offer(PROD, said), catalog(), default_deliver=Deliver.CREDENTIAL_PROCESS)
    delivered = {item.name: item.role.deliver for item in preview.items if item.role is not None}
    assert delivered == {"prod": Deliver.CREDENTIAL_PROCESS, "quiet": Deliver.NOTHING}
    there = only(preview_of(offer(PROD), catalog(PROD), default_deliver=Deliver.NOTHING))
    assert there.what is What.SAME


def test_no_profile_is_written_over_one_of_somebody_else() -> None:
    preview = preview_of(offer(PROD), catalog(), taken_profiles={"prod"})
    role = only(preview).role
    assert role is not None
    assert role.deliver is Deliver.NOTHING
    assert preview.remarks == ("The profile prod stays as it is in ~/.aws: none is written over it.",)


def test_what_has_gone_from_a_whole_source_is_shown_and_not_ticked() -> None:
    mine = Role(name="dev", arn=ADMIN, source="acme")
    gone = Role(name="old", arn=OTHER, source="acme")
    preview = preview_of(offer(mine, whole_source="acme"), catalog(mine, gone, HUB, sources=(ACME, WORK)))
    assert [(item.name, item.what) for item in preview.items] == [("dev", What.SAME), ("old", What.GONE)]
    assert preview.at_first() == frozenset()
    assert changes(preview, {1}).removed == ["old"]


def test_a_rule_of_the_list_makes_no_role_look_changed() -> None:
    listed = parse(
        f'[[rules]]\nname = "prod"\ncolor = "red"\n[roles.prod]\nrole_arn = "{ADMIN}"\nsource = "work"\n'
        f'[sources.work]\nkind = "access-key"\naccess_key_id = "{WORK.access_key_id}"\n'
    )
    assert listed.roles["prod"].color == "red"
    assert only(preview_of(offer(Role(name="prod", arn=ADMIN, source="work")), listed)).what is What.SAME


def test_problems_are_lines_that_cannot_be_taken() -> None:
    preview = preview_of(offer(PROD, problems=(Problem(41, "profile broken", "hub does not exist"),)), catalog())
    problem = preview.items[1]
    assert (problem.what, problem.line, problem.can_be_taken) == (What.UNUSABLE, 41, False)
    assert preview.summary == "1 role found: 1 new, 1 that cannot be used."


@pytest.mark.parametrize("there", [(), (ProfileSource(name="base", profile="base"),)])
def test_a_key_that_is_moved_makes_its_source_one_of_the_keyring(there: tuple[Source, ...]) -> None:
    found = FoundSource(
        source=ProfileSource(name="base", profile="base", region="eu-west-1"), key=KeyInFile(profile="base", key=KEY)
    )
    preview = preview_of(offer(sources=(found,)), catalog(sources=there))
    stays = changes(preview, preview.at_first())
    moved = changes(preview, preview.at_first(), moved={"base"})
    assert [type(source) for source in (*stays.sources, *stays.replaced_sources)] == [ProfileSource] * (not there)
    source = (*moved.sources, *moved.replaced_sources)[0]
    assert isinstance(source, AccessKeySource)
    assert source.access_key_id == KEY.access_key_id
    assert KEY.secret_access_key not in repr(preview)


# ---------------------------------------------------------------- team lists


def test_a_changed_role_arn_in_a_team_list_is_pointed_out_and_not_ticked() -> None:
    preview = team_preview_of(offer(replace(PROD, arn=OTHER)), catalog(PROD), catalog(), "acme")
    assert (only(preview).what, preview.at_first()) == (What.LOOK, frozenset())


def test_a_team_list_is_taken_as_it_is_also_where_it_says_less_than_before() -> None:
    item = only(team_preview_of(offer(replace(PROD, color="")), catalog(PROD), catalog(), "acme"))
    assert (item.what, item.words, item.role) == (What.CHANGED, "colour changes", replace(PROD, color=""))


def test_a_role_of_a_team_list_does_not_take_the_place_of_ones_own() -> None:
    item = only(team_preview_of(offer(replace(PROD, arn=OTHER)), catalog(), catalog(PROD), "acme"))
    assert item.what is What.UNUSABLE
    assert "your own" in item.words


def test_a_team_lists_role_is_not_taken_unseen_via_the_one_that_another_was_before() -> None:
    preview = team_preview_of(offer(FAR, LEAF, THEIR_HUB), catalog(HUB), catalog(), "acme")
    assert [item.what for item in preview.items] == [What.LOOK] * 3
    assert preview.with_needed({0}) == {0, 1, 2}


def test_another_sign_in_under_a_known_name_in_a_team_list_is_pointed_out() -> None:
    evil = replace(ACME, start_url="https://evil.awsapps.com/start")
    for taken, own in ((ACME, ()), (None, (ACME,))):
        before = catalog(sources=(taken,) if taken else ())
        item = only(team_preview_of(offer(sources=(FoundSource(source=evil),)), before, catalog(sources=own), "t"))
        assert item.what is What.LOOK


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Prod Admin (ro)", "Prod-Admin-ro"),
        ("Café", "Cafe"),
        ("生産", "role"),
        ("DEFAULT", "default"),
        ("  ../../etc ", "etc"),
        ("x" * 100, "x" * 64),
    ],
)
def test_a_name_is_made_of_what_somebody_calls_it(text: str, name: str) -> None:
    assert name_for(text, ()) == name
    assert Role(name=name_for(text, ()), arn=ADMIN).name == name


def test_ten_thousand_of_the_same_name_each_get_their_own() -> None:
    taken: dict[str, None] = {}
    for _ in range(10_000):
        taken[name_for("x" * 80, taken)] = None
    assert len(taken) == 10_000
    assert list(taken)[1] == "x" * 62 + "-2"


def test_text_of_others_is_shown_on_one_line_without_what_is_invisible() -> None:
    assert plain_text("a\nb\u202ec\u2028d\x07") == "a bc d"


def test_what_is_proposed_for_looks_does_not_change_a_role_that_is_there() -> None:
    mine = Role(name="dev", arn=ADMIN, source="acme", color="blue", display_name="My own", account_name="old")
    found = Role(name="dev", arn=ADMIN, source="acme", color="red", display_name="dev · Admin", account_name="acme-dev")
    listed = catalog(mine, sources=(ACME,))
    item = only(preview_of(offer(found, looks_are_proposed=True), listed))
    assert item.role == replace(mine, account_name="acme-dev")
    assert item.words == "account name changes"
