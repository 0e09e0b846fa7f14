"""Team lists, a person's words about their roles, and rules, in roles.toml."""

from __future__ import annotations

import pytest

from roleswitch.core.catalog import Catalog, parse
from roleswitch.core.role import Arn, Deliver, Mfa, Role
from roleswitch.core.rules import Rule
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.core.team_list import TeamList
from roleswitch.errors import NoSuchRole

ARN = Arn("aws", "482109375526", "A")
ARN_LINE = f'role_arn = "{ARN}"\n'
TEAM = '[teams.acme]\nurl = "https://example.com/roles.toml"\n'
CENTER = (
    '[sources.acme]\nkind = "identity-center"\nstart_url = "https://acme.awsapps.com/start"\nregion = "eu-west-1"\n'
)
ACME = IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")


def read(text: str, **taken: str) -> Catalog:
    """`taken` is what was taken of the team lists, by their names."""
    return parse(text, lambda team: taken.get(team.name, ""))


def told(catalog: Catalog) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in catalog.problems]


def role(name: str = "a", **named: object) -> Role:
    return Role(name=name, arn=ARN, **named)  # type: ignore[arg-type]


# ---------------------------------------------------------------- where lists come from


def test_a_team_list_says_where_it_comes_from() -> None:
    catalog = read(
        f'{TEAM}source = "work"\n[teams.b]\ngit = "git@example.com:t/r.git"\npath = "a.toml"\nbranch = "main"\n'
        '[teams.c]\nfile = "~/c.toml"\n'
    )
    assert list(catalog.teams.values()) == [
        TeamList(name="acme", url="https://example.com/roles.toml", source="work"),
        TeamList(name="b", git="git@example.com:t/r.git", path="a.toml", branch="main"),
        TeamList(name="c", file="~/c.toml"),
    ]
    assert catalog.problems == ()


@pytest.mark.parametrize(
    ("section", "line", "said"),
    [
        ("[teams.acme]\n", 1, "write one of file, url and git"),
        ('[teams.acme]\n\nurl = "http://example.com"\n', 3, "url: write an address that begins with https://"),
        ("[teams.acme]\nurl = 3\n", 2, "url: write text in quotes"),
        ('[teams.acme]\nfile = "/a"\ntypo = 1\n', 3, "typo is not known here"),
        ('[teams."a b"]\nfile = "/a"\n', 1, "name: a space is not allowed here"),
        ("[teams]\nacme = '/a'\n", 2, "write [teams.acme] on a line of its own"),
        ("teams = 3\n", 1, "teams is not known here"),
        ('[teams.acme]\nfile = "/a"\n[teams.acme]\nfile = "/b"\n', 3, "is there twice: only the first one counts"),
    ],
)
def test_a_team_list_that_cannot_be_used_is_told_and_the_rest_is(section: str, line: int, said: str) -> None:
    catalog = read(f"{section}\n[roles.mine]\n{ARN_LINE}")
    assert list(catalog.roles) == ["mine"]
    ((number, message),) = told(catalog)
    assert number == line
    assert said in message


# ---------------------------------------------------------------- roles of lists


def test_the_roles_of_a_list_come_after_ones_own_with_its_source() -> None:
    catalog = read(
        f'{TEAM}source = "work"\n[roles.mine]\n{ARN_LINE}',
        acme=f'{CENTER}[roles.a]\n{ARN_LINE}source = "acme"\n[roles.b]\n{ARN_LINE}[roles.c]\n{ARN_LINE}via = "a"\n',
    )
    assert list(catalog.roles.values()) == [
        role("mine"),
        role("a", source="acme", team="acme"),
        role("b", source="work", team="acme"),
        role("c", via="a", team="acme"),
    ]
    assert catalog.sources == {"acme": ACME}


def test_a_list_without_a_copy_has_no_roles() -> None:
    assert read(TEAM).roles == {}
    assert read(TEAM).problems == ()


def test_ones_own_role_and_the_first_list_win_over_the_same_name() -> None:
    there = "".join(f'[roles.{name}]\nrole_arn = "arn:aws:iam::111111111111:role/X"\n' for name in "ab")
    catalog = read(
        f"{TEAM}[teams.b]\nfile = '/b'\n[roles.a]\n{ARN_LINE}", acme=there, b=there.replace("111111111111", "2" * 12)
    )
    assert {name: (each.team, each.arn.account_id[:2]) for name, each in catalog.roles.items()} == {
        "a": ("", "48"),
        "b": ("acme", "11"),
    }


def test_nobody_elses_role_takes_the_place_of_one_that_cannot_be_used_as_it_is() -> None:
    there = f'[roles.prod]\nrole_arn = "arn:aws:iam::111111111111:role/X"\n{CENTER.replace("acme]", "work]")}'
    for broken in (
        f'[roles.prod]\n{ARN_LINE}region = "nowhere"\n[sources.work]\nkind = "access-key"\n',
        f'[roles.prod]\n{ARN_LINE}region = "eu\n[sources.work]\nkind = access-key\n',
    ):
        catalog = read(TEAM + broken, acme=there)
        assert catalog.roles == {}
        assert catalog.sources == {}
        with pytest.raises(NoSuchRole, match="cannot be used as it is"):
            catalog.role("prod")


def test_our_copy_too_names_no_keys_commands_or_rules() -> None:
    """It is a file that something else may have written."""
    catalog = read(
        f'{TEAM}[sources.work]\nkind = "access-key"\naccess_key_id = "AKIAIOSFODNN7EXAMPLE"\n',
        acme='[sources.x]\nkind = "profile"\nprofile = "p"\nmfa_code_command = ["true"]\n'
        f'[roles.a]\n{ARN_LINE}source = "work"\nfavorite = true\nmfa_serial = "GAHT12345678"\n'
        f'[roles.b]\n{ARN_LINE}source = "x"\n[roles.c]\n{ARN_LINE}via = "gone"\n'
        "[[rules]]\nany = '*'\ncolor = 'red'\n[teams.more]\nfile = '/x'\n[network]\nproxy = 'http://example.com'\n",
    )
    assert list(catalog.roles.values()) == [role(name, team="acme") for name in "abc"]
    assert list(catalog.sources) == ["work"]
    assert list(catalog.teams) == ["acme"]
    assert catalog.network.proxy == ""


def test_our_copy_too_does_not_overrule_a_rule_that_asks_first() -> None:
    lines = 'account_name = "acme-prod"\nask_before_assuming = '
    catalog = read(PROD + TEAM, acme=f"[roles.a]\n{ARN_LINE}{lines}false\n[roles.b]\n{ARN_LINE}{lines}true\n")
    assert [each.ask_before_assuming for each in catalog.roles.values()] == [True, True]
    assert catalog.as_written["a"].ask_before_assuming is None


@pytest.mark.parametrize(("of_list", "kept"), [(129600, 3600), (3600, 3600), (1800, 1800)])
def test_our_copy_too_puts_no_end_off_that_a_rule_sets(of_list: int, kept: int) -> None:
    rule = '[[rules]]\nany = "*"\nend_after_seconds = 3600\n'
    catalog = read(TEAM + rule, acme=f"[roles.a]\n{ARN_LINE}end_after_seconds = {of_list}\n")
    assert catalog.roles["a"].end_after_seconds == kept


def test_what_a_person_says_of_a_lists_role_puts_its_end_off_all_the_same() -> None:
    rule = '[[rules]]\nany = "*"\nend_after_seconds = 3600\n'
    own = '[roles.a]\nteam = "acme"\nend_after_seconds = 7200\n'
    catalog = read(TEAM + rule + own, acme=f"[roles.a]\n{ARN_LINE}end_after_seconds = 129600\n")
    assert catalog.roles["a"].end_after_seconds == 7200


def test_a_lists_source_is_not_mistaken_for_ones_own_of_that_name() -> None:
    there = f'{CENTER}[roles.a]\n{ARN_LINE}source = "acme"\n'
    assert read(CENTER + TEAM, acme=there).roles["a"].source == "acme"
    other = read(CENTER.replace("acme.aws", "other.aws") + TEAM, acme=there)
    assert other.roles["a"].source is None
    key = '[sources.acme]\nkind = "access-key"\naccess_key_id = "AKIAIOSFODNN7EXAMPLE"\n'
    assert read(key + TEAM, acme=there).roles["a"].source is None
    assert isinstance(read(key + TEAM, acme=there).sources["acme"], AccessKeySource)


def test_a_list_is_assumed_via_ones_own_role_only_where_it_means_the_same_one() -> None:
    there = f'[roles.a]\n{ARN_LINE}via = "hub"\n[roles.hub]\n{ARN_LINE}'
    same = read(f'{TEAM}source = "work"\n[roles.hub]\n{ARN_LINE}source = "mine"\n', acme=there)
    assert (same.roles["a"].via, same.roles["a"].source) == ("hub", None)
    other = read(f'{TEAM}source = "work"\n[roles.hub]\n{ARN_LINE.replace("48", "11")}', acme=there)
    assert (other.roles["a"].via, other.roles["a"].source) == (None, None)


def test_5000_roles_of_a_list_are_read_in_a_moment() -> None:
    there = "".join(f"[roles.r{n}]\n{ARN_LINE}" for n in range(5000))
    own = "".join(f'[roles.r{n}]\nteam = "acme"\ncolor = "red"\n' for n in range(0, 5000, 10))
    assert len(read(TEAM + own, acme=there).roles) == 5000


# ---------------------------------------------------------------- a person's words about a list's role

A = f'[roles.a]\n{ARN_LINE}color = "green"\ngroup = "Team"\nvia = "hub"\nexternal_id = "E-1"\n[roles.hub]\n{ARN_LINE}'


def with_words(*lines: str) -> Catalog:
    """The list's role a with these lines, the first of which is line 5."""
    return read("\n".join([TEAM, '[roles.a]\nteam = "acme"', *lines, ""]), acme=A)


def test_a_person_can_star_recolour_group_and_give_a_source() -> None:
    catalog = with_words(
        "favorite = true", 'color = "red"', 'group = "Mine"', 'source = "work"', 'profile = "p"',
        'deliver = "nothing"', 'region = "eu-west-1"', "duration_seconds = 900", 'mfa = "direct"',
        'mfa_serial = "GAHT12345678"', "ask_before_assuming = true",
    )  # fmt: skip
    assert catalog.problems == ()
    assert catalog.roles["a"] == role(
        favorite=True, color="red", group="Mine", source="work", profile="p", deliver=Deliver.NOTHING,
        region="eu-west-1", duration_seconds=900, mfa=Mfa.DIRECT, mfa_serial="GAHT12345678",
        ask_before_assuming=True, external_id="E-1", team="acme",
    )  # fmt: skip
    assert list(catalog.roles) == ["a", "hub"]


def test_without_a_source_of_ones_own_the_lists_way_stays() -> None:
    assert with_words("favorite = true").roles["a"].via == "hub"


@pytest.mark.parametrize(
    "line",
    [
        'external_id = "mine"',
        f'role_arn = "{ARN}"',
        'policy = \'{"Version": "2012-10-17", "Statement": []}\'',
        'session_name = "boaty"',
        'via = "hub"',
        'tags = {a = "b"}',
        'display_name = "x"',
        'reason = "tag"',
        "typo = 1",
    ],
)
def test_what_is_the_lists_to_say_makes_the_role_unusable_and_is_told(line: str) -> None:
    """It may be a limit: to assume the role without it would be worse than not to assume it."""
    catalog = with_words(line)
    assert told(catalog) == [(6, f"{line.partition(' ')[0]}: that is the team list's to say: leave the line out")]
    assert list(catalog.roles) == ["hub"]
    with pytest.raises(NoSuchRole, match=r"The role a cannot be used as it is\. roles\.toml line 6"):
        catalog.role("a")


@pytest.mark.parametrize("line", ['color = "crimson"', "group = 3", 'group = "a\\u0007"', 'favorite = "yes"'])
def test_a_slip_in_how_it_looks_leaves_the_lists_looks(line: str) -> None:
    catalog = with_words(line, 'source = "work"')
    assert [number for number, _ in told(catalog)] == [6]
    assert catalog.roles["a"] == role(color="green", group="Team", source="work", external_id="E-1", team="acme")


@pytest.mark.parametrize(
    "line", ["duration_seconds = 1", 'ask_before_assuming = "yes"', 'region = "nowhere"', "mfa = 1"]
)
def test_any_other_slip_makes_the_role_unusable(line: str) -> None:
    catalog = with_words(line)
    assert [number for number, _ in told(catalog)] == [6]
    assert "a" not in catalog.roles


@pytest.mark.parametrize(
    ("name", "team", "said"),
    [
        ("gone", '"gone"', "there is no team list gone: leave the section out, or add [teams.gone]"),
        ("gone", '"acme"', "the team list acme has no role gone: leave the section out, or check the list"),
        ("a", '"b"', "the role a comes from acme, not from b"),
        ("a", '"gone"', "the role a comes from acme, not from gone"),
        ("a", '["acme"]', "write the name of a team list in quotes"),
        ("a", "{ x = 1 }", "write the name of a team list in quotes"),
        ("gone", "3", "write the name of a team list in quotes"),
    ],
)
def test_words_about_what_is_not_there_are_told(name: str, team: str, said: str) -> None:
    catalog = read(f"{TEAM}\n[roles.{name}]\nteam = {team}\ncolor = 'red'\n[teams.b]\nfile = '/b'\n", acme=A)
    ((line, message),) = told(catalog)
    assert line == 5
    assert said in message or message.startswith("team: write text in quotes")


# ---------------------------------------------------------------- rules

PROD = "[[rules]]\naccount_name = '*prod*'\ncolor = 'red'\nask_before_assuming = true\n"


def test_rules_act_on_ones_own_roles_and_on_those_of_lists() -> None:
    catalog = read(
        f'{PROD}{TEAM}[roles.mine]\n{ARN_LINE}account_name = "acme-prod"\n[roles.other]\n{ARN_LINE}',
        acme=f'[roles.a]\n{ARN_LINE}account_name = "acme-prod"\n',
    )
    assert {name: (each.color, each.ask_before_assuming) for name, each in catalog.roles.items()} == {
        "mine": ("red", True),
        "other": ("", None),
        "a": ("red", True),
    }
    assert catalog.as_written == {
        "mine": role("mine", account_name="acme-prod"),
        "a": role(account_name="acme-prod", team="acme"),
    }
    assert catalog.rules == (Rule(where={"account_name": ("*prod*",)}, color="red", ask_before_assuming=True),)


def test_a_rule_sees_the_source_that_a_person_gave() -> None:
    words = '[roles.a]\nteam = "acme"\nsource = "work"\n'
    catalog = read(f"{TEAM}{words}[[rules]]\nsource = ['x', 'work']\ngroup = 'Work'\n", acme=f"[roles.a]\n{ARN_LINE}")
    assert catalog.roles["a"].group == "Work"


@pytest.mark.parametrize(
    ("lines", "line", "said"),
    [
        ("any = '*'\n", 6, "say what it does"),
        ("color = 'red'\n", 6, "say which roles it is for"),
        ("any = '*'\n# here\ncolor = 'crimson'\n", 9, "color: crimson is not one"),
        ("any = '*'\nask_before_assuming = 'yes'\n", 8, "ask_before_assuming: write true or false"),
        ("any = ['*', 3]\ncolor = 'red'\n", 7, "any: write a list of texts"),
    ],
)
def test_a_rule_that_cannot_be_used_is_told_with_its_line_and_the_others_act(lines: str, line: int, said: str) -> None:
    catalog = read(f"{PROD}\n[[rules]]\n{lines}[[rules]]\nany = '*'\ngroup = 'All'\n[roles.mine]\n{ARN_LINE}")
    assert catalog.roles["mine"].group == "All"
    assert len(catalog.rules) == 2
    ((number, message),) = told(catalog)
    assert number == line
    assert said in message


def test_a_word_that_a_rule_does_not_know_is_told_and_left_out() -> None:
    catalog = read(f"[[rules]]\nany = '*'\ncolour = 'red'\ncolor = 'red'\n[roles.mine]\n{ARN_LINE}")
    assert told(catalog) == [(3, "colour is not known here: leave the line out or mend its spelling")]
    assert catalog.roles["mine"].color == "red"


@pytest.mark.parametrize("slip", ['color = "rot"', "color = 3", 'display_name = "{who}"', 'group = "a\\u0007"'])
def test_a_slip_in_how_a_rule_makes_roles_look_leaves_its_guard(slip: str) -> None:
    catalog = read(f'[roles.a]\n{ARN_LINE}[[rules]]\nany = "*"\n{slip}\nask_before_assuming = true\n')
    assert catalog.roles["a"].ask_before_assuming
    assert [problem.line for problem in catalog.problems] == [5]


def test_rules_are_read_where_the_file_is_not_toml_elsewhere() -> None:
    catalog = read(f'[roles.x]\nregion = "eu\n{PROD}[roles.mine]\n{ARN_LINE}account_name = "prod"\n')
    assert catalog.roles["mine"].color == "red"
    assert [number for number, _ in told(catalog)] == [2]


def test_thousands_of_bad_rules_cost_little() -> None:
    assert len(read("[[rules]]\nx = 1\n" * 3000).problems) == 6000
