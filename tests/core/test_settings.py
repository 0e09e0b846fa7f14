from __future__ import annotations

from pathlib import Path

import pytest

from roleswitch.core.catalog import Catalog, parse
from roleswitch.core.role import Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.settings import LONGEST_KEPT_DAYS, ConsoleSettings, HistorySettings, Hooks, Window
from roleswitch.core.source import Network

ROLE = '[roles.prod]\nrole_arn = "arn:aws:iam::482109375526:role/Admin"\nsource = "work"\n'


def role_of(text: str) -> Role:
    catalog = parse(text)
    assert catalog.problems == ()
    return catalog.role("prod")


def only_problem(catalog: Catalog) -> str:
    (problem,) = catalog.problems
    return str(problem)


def test_the_console_is_opened_as_the_table_says() -> None:
    catalog = parse('[console]\nbrowser = "firefox"\nwindow = "container"\n')
    assert catalog.console == ConsoleSettings(browser="firefox", window=Window.CONTAINER)
    assert catalog.problems == ()


def test_a_window_that_nobody_knows_is_named_and_the_usual_one_is_used() -> None:
    catalog = parse('[console]\nwindow = "incognito"\n')
    assert catalog.console == ConsoleSettings()
    assert "line 2: window: incognito is not known: write default or private" in only_problem(catalog)


def test_a_hook_is_an_argument_list_or_several() -> None:
    text = '[hooks]\nafter_assume = ["aws", "eks", "update-kubeconfig"]\nbefore_end = [["one"], ["two", "words"]]\n'
    assert parse(text).hooks == Hooks(
        after_assume=(("aws", "eks", "update-kubeconfig"),), before_end=(("one",), ("two", "words"))
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('after_assume = "aws eks update-kubeconfig"', "write a command as a list of texts"),
        ("after_assume = [1]", "write a command as a list of texts"),
        ("after_assume = [[]]", "write a command as a list of texts"),
        ('after_assume = [" "]', "is no program"),
        ('after_login = ["x"]', "after_login is not known here"),
    ],
)
def test_a_hook_that_cannot_be_run_is_named_and_the_others_are_used(line: str, said: str) -> None:
    catalog = parse(f'[hooks]\nafter_end = ["true"]\n{line}\n')
    assert catalog.hooks == Hooks(after_end=(("true",),))
    assert said in only_problem(catalog)
    assert "line 3" in only_problem(catalog)


def test_a_role_has_hooks_of_its_own_after_those_of_the_list() -> None:
    text = f'[hooks]\nafter_assume = ["first"]\n{ROLE}hooks = {{ after_assume = ["second"] }}\n'
    catalog = parse(text)
    both = catalog.hooks + catalog.role("prod").hooks
    assert both.after_assume == (("first",), ("second",))


def test_a_team_list_runs_nothing() -> None:
    catalog = parse(f'[hooks]\nafter_assume = ["x"]\n{ROLE}hooks = {{ after_assume = ["y"] }}\n', of_team=True)
    assert not catalog.hooks
    assert not catalog.role("prod").hooks
    assert [problem.section for problem in catalog.problems] == ["hooks", "roles.prod"]


def test_how_long_history_is_kept_has_limits() -> None:
    assert parse("[history]\nkeep_days = 90\n").history == HistorySettings(keep_days=90)
    catalog = parse("[history]\nkeep_days = -1\n")
    assert "keep_days: -1 is not between 0 and 3650" in only_problem(catalog)


@pytest.mark.parametrize(
    "text",
    ["[history]\nkeep_days = -1\n", '[history]\nkeep_days = "9"\n', "[history]\nkeep_days = nine\n", "[sources.\n"],
)
def test_nothing_is_forgotten_where_a_slip_hides_how_long_it_is_kept(text: str) -> None:
    assert parse(text).history.keep_days == LONGEST_KEPT_DAYS


def test_a_slip_elsewhere_does_not_hide_how_long_history_is_kept() -> None:
    text = "[roles.a]\nrole_arn = oops\n[history]\nkeep_days = 90\n[roles.b]\nrole_arn = oops\n"
    assert parse(text).history.keep_days == 90


def test_nothing_is_forgotten_while_the_list_cannot_be_read(roles_file: RolesFile) -> None:
    roles_file.path.mkdir()
    assert roles_file.load().history.keep_days == LONGEST_KEPT_DAYS


def test_a_role_says_its_guard() -> None:
    flags = ("type_name_to_assume", "read_only", "stand_out", "end_on_lock")
    role = role_of(ROLE + "".join(f"{flag} = true\n" for flag in flags) + "end_after_seconds = 1800\n")
    assert (role.type_name_to_assume, role.read_only, role.stand_out, role.end_on_lock) == (True, True, True, True)
    assert role.end_after_seconds == 1800
    assert role.asks_first


@pytest.mark.parametrize("seconds", [0, 299, 129601])
def test_a_session_can_be_made_to_end_within_limits(seconds: int) -> None:
    catalog = parse(f"{ROLE}end_after_seconds = {seconds}\n")
    assert "are not between 300 (5 min) and 129600 (36 h)" in only_problem(catalog)
    assert "prod" not in catalog.roles


def test_a_rule_guards_a_whole_group() -> None:
    rules = '[[rules]]\nin_group = "Production"\nread_only = true\nduration_seconds = 900\nend_after_seconds = 3600\n'
    role = role_of(f'{ROLE}group = "Production"\n{rules}')
    assert (role.read_only, role.duration_seconds, role.end_after_seconds) == (True, 900, 3600)
    assert role_of(f'{ROLE}group = "Sandbox"\n{rules}').read_only is None


def test_a_rule_guards_a_group_that_another_rule_gives_wherever_it_stands() -> None:
    guards = '[[rules]]\nin_group = "Production"\nstand_out = true\n'
    groups = '[[rules]]\naccount_id = "482109375526"\ngroup = "Production"\n'
    assert role_of(ROLE + guards + groups).stand_out
    assert role_of(ROLE + groups + guards).stand_out


def test_what_a_role_says_wins_over_a_rule_also_where_it_says_no() -> None:
    rules = '[[rules]]\nname = "prod"\nread_only = true\nduration_seconds = 900\n'
    role = role_of(f"{ROLE}read_only = false\nduration_seconds = 7200\n{rules}")
    assert (role.read_only, role.duration_seconds) == (False, 7200)


@pytest.fixture
def roles_file(tmp_path: Path) -> RolesFile:
    return RolesFile(tmp_path / "roles.toml")


def test_a_table_is_added_changed_and_left_alone_beside_what_people_wrote(roles_file: RolesFile) -> None:
    text = f"# ours\nversion = 1\n\n[console]   # mine\nbrowser = 'chromium'  # the quick one\n\n{ROLE}# the end\n"
    roles_file.path.write_text(text)
    roles_file.put_console(ConsoleSettings(browser="chromium"))
    assert roles_file.path.read_text() == text
    roles_file.put_console(ConsoleSettings(browser="chromium", window=Window.PRIVATE))
    written = roles_file.path.read_text()
    assert written.replace('window = "private"\n', "") == text
    assert roles_file.load().console == ConsoleSettings(browser="chromium", window=Window.PRIVATE)
    roles_file.put_history(HistorySettings(keep_days=30))
    assert roles_file.load().history.keep_days == 30
    assert roles_file.path.read_text().startswith(written)
    roles_file.put_console(ConsoleSettings())
    assert roles_file.load().console == ConsoleSettings()


def test_the_way_to_aws_is_written_beside_what_people_wrote(roles_file: RolesFile) -> None:
    text = f'{ROLE}\n[network]\nproxy = "http://old.example.com:3128"  # of the office\n'
    roles_file.path.write_text(text)
    roles_file.put_network(Network(proxy="http://new.example.com:3128", ca_bundle="~/corp.pem"))
    assert roles_file.load().network == Network(proxy="http://new.example.com:3128", ca_bundle="~/corp.pem")
    assert roles_file.path.read_text().startswith(text.replace("old", "new"))
    roles_file.put_network(Network())
    assert roles_file.load().network == Network()


def test_a_table_in_a_file_with_other_line_ends_keeps_them(roles_file: RolesFile) -> None:
    roles_file.path.write_bytes(b'[history]\r\nkeep_days = 10\r\n\r\n[network]\r\nproxy = "http://localhost:1"\r\n')
    roles_file.put_history(HistorySettings(keep_days=30))
    assert (
        roles_file.path.read_bytes()
        == b'[history]\r\nkeep_days = 30\r\n\r\n[network]\r\nproxy = "http://localhost:1"\r\n'
    )


def test_hooks_stay_when_their_role_is_changed(roles_file: RolesFile) -> None:
    line = 'hooks = { after_assume = [["kubectl", "version"]] }  # the cluster\n'
    roles_file.path.write_text(ROLE + line)
    role = roles_file.load().role("prod")
    roles_file.put_role(Role(**{**vars(role), "color": "red"}), "prod")
    assert line in roles_file.path.read_text()
    assert roles_file.load().role("prod").hooks == role.hooks
