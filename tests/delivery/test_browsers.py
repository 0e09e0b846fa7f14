"""Which browser, told what. Real windows are in tests/desktop/."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from roleswitch.core.role import COLORS
from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.delivery.browsers import (
    Browser,
    Kind,
    container_color,
    find_browser,
    installed_browsers,
    open_page,
    page_command,
    prepare_profile,
    profile_folder,
)
from roleswitch.errors import ConsoleTrouble

URL = "http://127.0.0.1:40001/kJ3_a-b"
HOSTILE = [
    "a b",
    "c'd\"e",
    "--load-extension=/tmp/x",
    "-P",
    "line\nline",
    "a&url=https://evil.example/#x",
    "50%26 é🔑",
    "../../etc",
    "$(touch pwned) `x` %PATH%",
    "turned\u202e round",
]


def these(*programs: str) -> Callable[[str], str | None]:
    """A `which` that finds programs by name in /usr/bin, and by their path."""
    there = {Path(program).name: program for program in programs if program.startswith("/usr/bin/")}
    return lambda name: name if name in programs else there.get(name)


def default(name: str) -> Callable[[Mapping[str, str]], str]:
    return lambda _: name


def command(browser: Browser, window: Window, role: str = "prod", color: str = "red") -> list[str]:
    return page_command(browser, URL, window, role_name=role, color=color, profile=Path("/state/prod"))


# --- which browser ---------------------------------------------------------------------------------------------------


def test_the_default_browser_is_the_systems_affair() -> None:
    browser = find_browser(ConsoleSettings(), {}, platform="linux", which=these("/usr/bin/xdg-open"))
    assert command(browser, Window.DEFAULT) == ["/usr/bin/xdg-open", URL]
    browser = find_browser(ConsoleSettings(), {}, platform="darwin", which=these("/usr/bin/open"))
    assert command(browser, Window.DEFAULT) == ["/usr/bin/open", URL]


def test_without_xdg_open_a_known_browser_is_taken() -> None:
    which = these("/usr/bin/chromium")
    browser = find_browser(ConsoleSettings(), {}, platform="linux", which=which, default_name=default(""))
    assert command(browser, Window.DEFAULT) == ["/usr/bin/chromium", URL]


@pytest.mark.parametrize(
    ("name", "program", "private"),
    [
        ("firefox", "/usr/bin/firefox", "--private-window"),
        ("firefox", "/usr/bin/firefox-esr", "--private-window"),
        ("librewolf", "/usr/bin/librewolf", "--private-window"),
        ("google-chrome", "/usr/bin/google-chrome-stable", "--incognito"),
        ("Google Chrome", "/usr/bin/google-chrome", "--incognito"),
        ("chromium", "/usr/bin/chromium", "--incognito"),
        ("brave", "/usr/bin/brave-browser", "--incognito"),
        ("edge", "/usr/bin/microsoft-edge", "--inprivate"),
        ("vivaldi", "/usr/bin/vivaldi-stable", "--incognito"),
        ("opera", "/usr/bin/opera", "--private"),
    ],
)
def test_a_private_window_in_a_chosen_browser(name: str, program: str, private: str) -> None:
    settings = ConsoleSettings(browser=name, window=Window.PRIVATE)
    browser = find_browser(settings, {}, platform="linux", which=these(program))
    assert command(browser, Window.PRIVATE) == [program, private, URL]


@pytest.mark.parametrize(
    ("window", "entry", "program"),
    [
        (Window.PRIVATE, "brave-browser", "/usr/bin/brave-browser"),
        (Window.PRIVATE, "firefox-esr", "/usr/bin/firefox-esr"),
        (Window.PRIVATE, "org.mozilla.firefox", "/usr/bin/firefox-esr"),
        (Window.PRIVATE, "lynx", "/usr/bin/firefox-esr"),
        (Window.CONTAINER, "brave-browser", "/usr/bin/firefox-esr"),
        (Window.PROFILE, "firefox-esr", "/usr/bin/chromium"),
        (Window.PROFILE, "brave-browser", "/usr/bin/brave-browser"),
    ],
)
def test_a_window_that_the_default_browser_can_open_is_opened_there(window: Window, entry: str, program: str) -> None:
    which = these("/usr/bin/xdg-open", "/usr/bin/firefox-esr", "/usr/bin/chromium", "/usr/bin/brave-browser")
    settings = ConsoleSettings(window=window)
    browser = find_browser(settings, {}, platform="linux", which=which, default_name=default(entry))
    assert browser.start == (program,)


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-settings is Linux's")
def test_the_default_browser_is_asked_of_the_desktop(tmp_path: Path) -> None:
    for name, says in {"xdg-settings": "echo firefox_firefox.desktop", "firefox": "", "chromium": ""}.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{says}\n")
        (tmp_path / name).chmod(0o755)
    which = these("/usr/bin/google-chrome", "/usr/bin/firefox")
    browser = find_browser(ConsoleSettings(window=Window.PRIVATE), {"PATH": str(tmp_path)}, which=which)
    assert browser.name == "firefox"


@pytest.mark.parametrize(
    ("browser", "window", "sentence"),
    [
        ("", Window.CONTAINER, "No Firefox was found here"),
        ("", Window.PRIVATE, "No browser was found here"),
        ("firefox", Window.DEFAULT, "firefox is not installed here"),
        ("-P", Window.DEFAULT, "-P is not installed here"),
        ("chromium", Window.CONTAINER, "Chromium has no containers"),
        ("/usr/bin/lynx", Window.PRIVATE, "does not know how lynx is told"),
        ("/usr/bin/lynx", Window.PROFILE, "lynx cannot be given a profile"),
    ],
)
def test_what_cannot_be_done_is_said(browser: str, window: Window, sentence: str) -> None:
    which = these("/usr/bin/lynx", *(["/usr/bin/chromium"] if browser else []))
    with pytest.raises(ConsoleTrouble, match=sentence) as trouble:
        find_browser(
            ConsoleSettings(browser=browser, window=window),
            {},
            platform="linux",
            which=which,
            default_name=default(""),
        )
    assert trouble.value.next_steps


def test_firefox_cannot_be_given_a_profile_for_each_role() -> None:
    settings = ConsoleSettings(browser="firefox", window=Window.PROFILE)
    with pytest.raises(ConsoleTrouble, match="Firefox cannot be given a profile"):
        find_browser(settings, {}, platform="linux", which=these("/usr/bin/firefox"))


def test_a_path_is_known_by_its_name_or_by_what_a_link_leads_to(tmp_path: Path) -> None:
    for folder in ("one", "other"):
        (tmp_path / folder).mkdir()
    program, link = tmp_path / "one" / "chromium", tmp_path / "other" / "x-www-browser"
    program.touch(mode=0o755)
    link.symlink_to(program)
    for path in (program, link):
        browser = find_browser(ConsoleSettings(browser=str(path), window=Window.PRIVATE), {}, platform="linux")
        assert command(browser, Window.PRIVATE) == [str(path), "--incognito", URL]


def test_macos_programs_are_found_in_both_folders_of_applications() -> None:
    firefox = "/Applications/Firefox.app/Contents/MacOS/firefox"
    chrome = "/Users/me/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    which = these(firefox, chrome, "/usr/bin/open")
    found = installed_browsers({"HOME": "/Users/me"}, platform="darwin", which=which)
    assert [browser.start for browser in found] == [(firefox,), (chrome,)]


def test_an_application_of_macos_that_we_do_not_know_opens_by_its_name() -> None:
    which = these("/usr/bin/open")
    safari = find_browser(ConsoleSettings(browser="Safari"), {}, platform="darwin", which=which)
    assert command(safari, Window.DEFAULT) == ["/usr/bin/open", "-a", "Safari", URL]
    with pytest.raises(ConsoleTrouble, match="how Safari is told"):
        find_browser(ConsoleSettings(browser="Safari", window=Window.PRIVATE), {}, platform="darwin", which=which)


def test_windows_programs_are_found_where_their_installers_put_them() -> None:
    folders = {"ProgramFiles": "/files", "ProgramFiles(x86)": "/files86", "LOCALAPPDATA": "/local"}
    edge = "/files86/Microsoft/Edge/Application/msedge.exe"
    chrome = "/local/Google/Chrome/Application/chrome.exe"
    found = installed_browsers(folders, platform="win32", which=these(edge, chrome))
    assert [(browser.name, browser.start) for browser in found] == [("google-chrome", (chrome,)), ("edge", (edge,))]


# --- told what -------------------------------------------------------------------------------------------------------


def firefox() -> Browser:
    return find_browser(ConsoleSettings(browser="firefox"), {}, platform="linux", which=these("/usr/bin/firefox"))


def chromium() -> Browser:
    return find_browser(ConsoleSettings(browser="chromium"), {}, platform="linux", which=these("/usr/bin/chromium"))


def test_a_container_has_the_roles_name_and_colour() -> None:
    program, address = command(firefox(), Window.CONTAINER)
    assert program == "/usr/bin/firefox"
    assert address == "ext+container:name=prod&color=red&url=http%3A%2F%2F127.0.0.1%3A40001%2FkJ3_a-b"


@pytest.mark.parametrize("role", HOSTILE)
def test_no_role_name_gets_out_of_its_place_in_a_containers_address(role: str) -> None:
    _, address = command(firefox(), Window.CONTAINER, role)
    told = parse_qs(address.removeprefix("ext+container:"), strict_parsing=True)
    assert told["url"] == [URL]
    assert told["color"] == ["red"]
    assert told["name"] == ["".join(letter for letter in role if letter not in "\n\u202e")]
    assert address.isascii()
    assert address.isprintable()
    assert " " not in address


@pytest.mark.parametrize(
    ("color", "nearest"),
    [
        *((name, name) for name in COLORS),
        *((rgb, name) for name, rgb in COLORS.items()),
        *(("#8b0000", "red"), ("#ff4500", "red"), ("#006400", "green"), ("#008080", "turquoise"), ("#000080", "blue")),
        *(("#8000ff", "purple"), ("#FF69B4", "pink"), ("#ff0040", "red"), ("#ffd700", "yellow")),
        *(("", ""), ("#808080", ""), ("#000000", ""), ("#ffffff", "")),
    ],
)
def test_a_container_takes_the_nearest_of_the_colours_that_there_are(color: str, nearest: str) -> None:
    assert container_color(color) == nearest


def test_a_profile_has_the_roles_colour_and_a_folder_of_its_own() -> None:
    assert command(chromium(), Window.PROFILE) == [
        "/usr/bin/chromium",
        "--user-data-dir=/state/prod",
        "--no-first-run",
        "--no-default-browser-check",
        "--install-autogenerated-theme=209,52,56",
        URL,
    ]
    assert not [word for word in command(chromium(), Window.PROFILE, color="") if "theme" in word]


def test_nothing_takes_a_browsers_sandbox_away() -> None:
    for window in (Window.DEFAULT, Window.PRIVATE, Window.PROFILE):
        assert "--no-sandbox" not in command(chromium(), window)


# --- profiles --------------------------------------------------------------------------------------------------------


def test_every_role_has_a_folder_of_its_own_whatever_its_name() -> None:
    names = [*HOSTILE, "prod", "Prod", "PROD", "prod-", "a/b", "a-b", "x" * 64, "x" * 63]
    folders = {profile_folder(chromium(), name) for name in names}
    assert len(folders) == len(names)
    assert len({str(folder).lower() for folder in folders}) == len(names)  # macOS and Windows do not tell case
    assert len({folder.parent for folder in folders}) == 1
    for folder in folders:
        assert not set(folder.name) - set("abcdefghijklmnopqrstuvwxyz0123456789-"), folder
        assert len(folder.name) < 60


def test_another_browser_has_other_folders() -> None:
    edge = Browser("edge", "Microsoft Edge", Kind.CHROMIUM, start=("/usr/bin/microsoft-edge",))
    assert profile_folder(edge, "prod") != profile_folder(chromium(), "prod")


def test_a_snap_and_a_flatpak_get_a_folder_that_they_can_see(tmp_path: Path) -> None:
    snap = tmp_path / "snap"
    snap.touch(mode=0o755)
    (tmp_path / "chromium").symlink_to(snap)
    browser = find_browser(ConsoleSettings(browser=str(tmp_path / "chromium")), {}, platform="linux")
    browser = Browser("chromium", "Chromium", Kind.CHROMIUM, start=browser.start)
    assert profile_folder(browser, "prod").is_relative_to(Path.home() / "snap/chromium/common")
    flatpak = Browser("chromium", "Chromium", Kind.CHROMIUM, start=("/var/exports/bin/org.chromium.Chromium",))
    assert profile_folder(flatpak, "prod").is_relative_to(Path.home() / ".var/app/org.chromium.Chromium/data")


@pytest.mark.parametrize("title", ["Production", *HOSTILE])
def test_a_new_profile_is_private_and_has_the_roles_title(title: str, tmp_path: Path) -> None:
    folder = tmp_path / "browsers" / "prod"
    prepare_profile(folder, title)
    shown = "".join(letter for letter in title if letter not in "\n\u202e")
    state = json.loads((folder / "Local State").read_text())
    assert state["profile"]["info_cache"]["Default"]["name"] == shown
    assert json.loads((folder / "Default" / "Preferences").read_text())["profile"]["name"] == shown
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE((folder / "Local State").stat().st_mode) == 0o600


def test_a_profile_that_is_there_stays_as_the_person_left_it(tmp_path: Path) -> None:
    prepare_profile(tmp_path, "Production")
    (tmp_path / "Local State").write_text("the person's")
    (tmp_path / "Default" / "Preferences").write_text("the person's too")
    prepare_profile(tmp_path, "Renamed")
    assert (tmp_path / "Local State").read_text() == "the person's"
    assert (tmp_path / "Default" / "Preferences").read_text() == "the person's too"


def test_a_profile_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ConsoleTrouble, match="profile cannot be made"):
        prepare_profile(tmp_path / "file" / "below", "Production")


# --- opening ---------------------------------------------------------------------------------------------------------


def browser_program(folder: Path, body: str, name: str = "chromium") -> Path:
    """A browser that is Python, so that it tells what it was given without a shell in between."""
    program = folder / name
    program.write_text(f"#!{sys.executable}\n{body}\n")
    program.chmod(0o755)
    return program


def opened(program: Path, folder: Path, window: Window = Window.DEFAULT, title: str = "Production") -> None:
    environ = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "AWS_PROFILE": "other", "AWS_SESSION_TOKEN": "secret"}
    settings = ConsoleSettings(browser=str(program), window=window)
    open_page(URL, role_name="prod", title=title, color="red", settings=settings, environ=environ)


@pytest.mark.parametrize("window", [Window.DEFAULT, Window.PRIVATE, Window.PROFILE])
def test_a_browser_is_started_with_the_address_and_without_who_we_are(window: Window, tmp_path: Path) -> None:
    said = tmp_path / "said"
    program = browser_program(
        tmp_path,
        "import json, os, sys\n"
        f"open({str(said)!r}, 'w').write(json.dumps([sys.argv[1:], dict(os.environ), os.getsid(0)]))",
    )
    opened(program, tmp_path, window)
    arguments, environ, session = json.loads(said.read_text())
    assert arguments[-1] == URL
    assert not [name for name in environ if name.startswith("AWS_")]
    assert session != os.getsid(0)


@pytest.mark.parametrize("title", HOSTILE)
def test_no_title_reaches_a_command_line(title: str, tmp_path: Path) -> None:
    said = tmp_path / "said"
    body = f"import json, sys\nopen({str(said)!r}, 'w').write(json.dumps(sys.argv[1:]))"
    opened(browser_program(tmp_path, body), tmp_path, Window.PROFILE, title)
    assert [word.partition("=")[0] for word in json.loads(said.read_text())] == [
        "--user-data-dir",
        "--no-first-run",
        "--no-default-browser-check",
        "--install-autogenerated-theme",
        URL,
    ]


def test_a_browser_that_fails_at_once_is_told_with_its_own_words(tmp_path: Path) -> None:
    program = browser_program(tmp_path, "import sys; sys.exit('noise\\nRunning as root is not supported')")
    with pytest.raises(ConsoleTrouble, match=r"Chromium ended at once with status 1: Running as root") as trouble:
        opened(program, tmp_path)
    assert "[console]" in trouble.value.next_steps[0].text


def test_a_browser_that_cannot_be_started_is_told(tmp_path: Path) -> None:
    program = browser_program(tmp_path, "")
    program.write_text("#!/nonexistent/interpreter\n")
    with pytest.raises(ConsoleTrouble, match="Chromium could not be started: No such file"):
        opened(program, tmp_path)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "calc.exe", "--incognito", "https://x y", "https://x\n", ""])
def test_what_is_no_page_is_opened_nowhere(url: str, tmp_path: Path) -> None:
    settings = ConsoleSettings(browser=str(browser_program(tmp_path, "")))
    with pytest.raises(ValueError, match="not the address of a page"):
        open_page(url, role_name="prod", title="", color="", settings=settings, environ={})
