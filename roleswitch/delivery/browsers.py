"""A page in the person's browser: the default one or a chosen one, in a private window, a container or a profile."""

from __future__ import annotations

import colorsys
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote, urlencode

from roleswitch.core.role import COLORS
from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.delivery.exports import without_identity
from roleswitch.delivery.terminal import leave_running, plain_title
from roleswitch.errors import ConsoleTrouble, DeliveryTrouble, NextStep
from roleswitch.files import private_folder, state_folder, write_private
from roleswitch.texts import later, tr

CONTAINER_EXTENSION = "Open external links in a container"
"""The extension of Firefox that a container takes, from addons.mozilla.org/firefox/addon/open-url-in-container."""

DEFAULT_BROWSER_SECONDS = 5.0


class Kind(Enum):
    """Whose options a browser takes."""

    FIREFOX = "firefox"
    CHROMIUM = "chromium"
    OTHER = "other"


class Program(NamedTuple):
    """Where a browser's program is: names on Linux's PATH, and a path below the folder of the system's programs."""

    linux: tuple[str, ...]
    macos: str = ""
    windows: str = ""


_NOWHERE = Program(())


@dataclass(frozen=True)
class Browser:
    """A browser and how it is told what to open. `start` is the program, empty for one that was not looked for."""

    name: str
    """What stands in roles.toml."""
    title: str
    kind: Kind
    private_option: str = ""
    program: Program = _NOWHERE
    start: tuple[str, ...] = ()

    @property
    def windows(self) -> frozenset[Window]:
        """Where it can open a page for a role."""
        can = {Window.DEFAULT}
        if self.private_option:
            can.add(Window.PRIVATE)
        if self.kind is Kind.FIREFOX:
            can.add(Window.CONTAINER)
        if self.kind is Kind.CHROMIUM:
            can.add(Window.PROFILE)
        return frozenset(can)


_CHROMIUM_PRIVATE = "--incognito"
_FIREFOX_PRIVATE = "--private-window"

# Options: "Command Line Options" (firefox-source-docs), chrome/common/chrome_switches.h, and for --inprivate "Configure
# Microsoft Edge for Windows" (Microsoft). Names on PATH are the packages' own, Flatpak's and Snap's. In the order in
# which one is taken where nothing says which is the person's own.
_KNOWN = (
    Browser(
        "firefox",
        "Firefox",
        Kind.FIREFOX,
        _FIREFOX_PRIVATE,
        Program(
            ("firefox", "firefox-esr", "org.mozilla.firefox"),
            "Firefox.app/Contents/MacOS/firefox",
            "Mozilla Firefox/firefox.exe",
        ),
    ),
    Browser(
        "google-chrome",
        "Google Chrome",
        Kind.CHROMIUM,
        _CHROMIUM_PRIVATE,
        Program(
            ("google-chrome", "google-chrome-stable", "chrome", "com.google.Chrome"),
            "Google Chrome.app/Contents/MacOS/Google Chrome",
            "Google/Chrome/Application/chrome.exe",
        ),
    ),
    Browser(
        "chromium",
        "Chromium",
        Kind.CHROMIUM,
        _CHROMIUM_PRIVATE,
        Program(
            ("chromium", "chromium-browser", "org.chromium.Chromium"),
            "Chromium.app/Contents/MacOS/Chromium",
            "Chromium/Application/chrome.exe",
        ),
    ),
    Browser(
        "brave",
        "Brave",
        Kind.CHROMIUM,
        _CHROMIUM_PRIVATE,
        Program(
            ("brave-browser", "brave", "com.brave.Browser"),
            "Brave Browser.app/Contents/MacOS/Brave Browser",
            "BraveSoftware/Brave-Browser/Application/brave.exe",
        ),
    ),
    Browser(
        "edge",
        "Microsoft Edge",
        Kind.CHROMIUM,
        "--inprivate",
        Program(
            ("microsoft-edge", "microsoft-edge-stable", "com.microsoft.Edge"),
            "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "Microsoft/Edge/Application/msedge.exe",
        ),
    ),
    Browser(
        "vivaldi",
        "Vivaldi",
        Kind.CHROMIUM,
        _CHROMIUM_PRIVATE,
        Program(
            ("vivaldi", "vivaldi-stable", "com.vivaldi.Vivaldi"),
            "Vivaldi.app/Contents/MacOS/Vivaldi",
            "Vivaldi/Application/vivaldi.exe",
        ),
    ),
    Browser(
        "opera",
        "Opera",
        Kind.CHROMIUM,
        "--private",
        Program(("opera", "com.opera.Opera"), "Opera.app/Contents/MacOS/Opera", "Programs/Opera/opera.exe"),
    ),
    Browser(
        "librewolf",
        "LibreWolf",
        Kind.FIREFOX,
        _FIREFOX_PRIVATE,
        Program(
            ("librewolf", "io.gitlab.librewolf-community"),
            "LibreWolf.app/Contents/MacOS/librewolf",
            "LibreWolf/librewolf.exe",
        ),
    ),
)

_WINDOWS_FOLDERS = ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")

_OPTIONS_STEP = NextStep(
    later(
        'Name another browser under [console] in roles.toml, as in browser = "firefox", or write its program\'s path '
        "there."
    )
)

# Firefox's containers have these colours; the hues are nominal, as its own tones lean to one side (its red is 11°).
_CONTAINER_HUES = {
    "red": 0,
    "orange": 35,
    "yellow": 52,
    "green": 120,
    "turquoise": 172,
    "blue": 215,
    "purple": 275,
    "pink": 320,
}

Which = Callable[[str], str | None]


def open_page(
    url: str, *, role_name: str, title: str, color: str, settings: ConsoleSettings, environ: Mapping[str, str]
) -> None:
    """Opens `url` in the browser and window that `settings` name, and leaves the browser alone after a second.

    `url` stands on a command line that others can read, so a sign-in address comes by `sign_in_page.serve_once`.
    `role_name` tells one container or profile from another, `title` is what a person calls the role, and `color` is
    the role's: a name of `COLORS`, #rrggbb, or empty. A container takes the extension `CONTAINER_EXTENSION`; without
    it Firefox opens a page that says it knows no such address. Raises ConsoleTrouble where no such browser is here or
    it does not start so.
    """
    if not re.fullmatch(r"https?://[!-~]+", url):
        raise ValueError(tr("not the address of a page"))
    which = partial(shutil.which, path=environ.get("PATH"))
    if not settings.browser and settings.window is Window.DEFAULT and sys.platform == "win32":
        _open_on_windows(url)
        return
    browser = find_browser(settings, environ, which=which)
    folder = Path()
    if settings.window is Window.PROFILE:
        folder = profile_folder(browser, role_name)
        prepare_profile(folder, title)
    arguments = page_command(browser, url, settings.window, role_name=role_name, color=color, profile=folder)
    try:
        leave_running(browser.title, arguments, without_identity(environ))
    except DeliveryTrouble as trouble:
        raise ConsoleTrouble(trouble.message, next_steps=(_OPTIONS_STEP,)) from trouble


def _open_on_windows(url: str) -> None:
    if sys.platform == "win32":
        try:
            os.startfile(url)  # noqa: S606 - checked to be the address of a page
        except OSError as trouble:
            raise ConsoleTrouble(
                tr("The browser could not be started: {strerror}", strerror=trouble.strerror),
                next_steps=(_OPTIONS_STEP,),
            ) from trouble


def installed_browsers(
    environ: Mapping[str, str], *, platform: str = sys.platform, which: Which = shutil.which
) -> tuple[Browser, ...]:
    """The browsers that we know and that are here. Only looks at files."""
    found = (_installed(browser, environ, platform, which) for browser in _KNOWN)
    return tuple(browser for browser in found if browser)


def find_browser(
    settings: ConsoleSettings,
    environ: Mapping[str, str],
    *,
    platform: str = sys.platform,
    which: Which = shutil.which,
    default_name: Callable[[Mapping[str, str]], str] | None = None,
) -> Browser:
    """The browser that opens a page as `settings` say.

    Where they name none and the window is not the default one, it is the system's default browser where that can open
    such a window, else the first that can. Only Linux tells which the default is. Raises ConsoleTrouble.
    """
    if settings.browser:
        browser = _chosen(settings.browser, environ, platform, which)
        if settings.window not in browser.windows:
            raise _cannot(browser, settings.window)
        return browser
    if settings.window is Window.DEFAULT:
        opener = which("/usr/bin/open" if platform == "darwin" else "xdg-open")
        if opener:
            return Browser("", tr("The default browser"), Kind.OTHER, start=(opener,))
    default = (default_name or _default_name)(environ) if platform == "linux" else ""
    able = [
        each for each in installed_browsers(environ, platform=platform, which=which) if settings.window in each.windows
    ]
    if not able:
        wanted = {Window.CONTAINER: "Firefox", Window.PROFILE: tr("Chromium browser")}.get(
            settings.window, tr("browser")
        )
        raise ConsoleTrouble(tr("No {wanted} was found here", wanted=wanted), next_steps=(_OPTIONS_STEP,))
    return next((each for each in able if default in {each.name, *each.program.linux}), able[0])


def _default_name(environ: Mapping[str, str]) -> str:
    """The name of the default browser's desktop entry without its suffix; empty where nothing says it."""
    asked = shutil.which("xdg-settings", path=environ.get("PATH"))
    if not asked:
        return ""
    try:
        told = subprocess.run(
            [asked, "get", "default-web-browser"],
            env=without_identity(environ),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=DEFAULT_BROWSER_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    # Snap calls its entry firefox_firefox.desktop.
    return told.stdout.decode(errors="replace").strip().removesuffix(".desktop").partition("_")[0]


def _chosen(name: str, environ: Mapping[str, str], platform: str, which: Which) -> Browser:
    """The browser of that name or path; one that we do not know opens pages in its default window alone."""
    known = next(
        (each for each in _KNOWN if name.lower() in {each.name, each.title.lower(), *each.program.linux}), None
    )
    if known and (found := _installed(known, environ, platform, which, first=name)):
        return found
    path = str(Path(name).expanduser()) if name.startswith("~") else name
    if platform == "darwin" and (path.endswith(".app") or os.sep not in path) and not which(path):
        return Browser(name, name, Kind.OTHER, start=("/usr/bin/open", "-a", path))
    executable = which(path)
    if not executable:
        raise ConsoleTrouble(
            tr("{name} is not installed here, or not under that name", name=name), next_steps=(_OPTIONS_STEP,)
        )
    for candidate in (executable, os.path.realpath(executable)):
        for each in _KNOWN:
            if Path(candidate).name.lower() in _file_names(each.program):
                return replace(each, start=(executable,))
    return Browser(name, Path(executable).name, Kind.OTHER, start=(executable,))


def _file_names(program: Program) -> set[str]:
    return {Path(path).name.lower() for path in (*program.linux, program.macos, program.windows) if path}


def _installed(
    browser: Browser, environ: Mapping[str, str], platform: str, which: Which, *, first: str = ""
) -> Browser | None:
    for candidate in _candidates(browser.program, environ, platform, first):
        if executable := which(candidate):
            return replace(browser, start=(executable,))
    return None


def _candidates(program: Program, environ: Mapping[str, str], platform: str, first: str) -> Iterator[str]:
    if platform == "darwin":
        yield f"/Applications/{program.macos}"
        yield str(Path(environ.get("HOME", "/")) / "Applications" / program.macos)
    elif platform == "win32":
        for folder in _WINDOWS_FOLDERS:
            if environ.get(folder):
                yield str(Path(environ[folder], program.windows))
    else:
        if first in program.linux:
            yield first
        yield from program.linux


def _cannot(browser: Browser, window: Window) -> ConsoleTrouble:
    why = {
        Window.PRIVATE: tr(
            "RoleSwitch does not know how {browser} is told to open a private window", browser=browser.title
        ),
        Window.CONTAINER: tr("{browser} has no containers: only Firefox has", browser=browser.title),
        Window.PROFILE: tr(
            "{browser} cannot be given a profile for each role: a Chromium browser can", browser=browser.title
        ),
    }
    return ConsoleTrouble(why[window], next_steps=(_OPTIONS_STEP,))


def page_command(browser: Browser, url: str, window: Window, *, role_name: str, color: str, profile: Path) -> list[str]:
    """The argument list that opens `url` so. `profile` is the folder of a Chromium profile, for that window alone."""
    command = list(browser.start)
    if window is Window.PRIVATE:
        command.append(browser.private_option)
    if window is Window.CONTAINER:
        return [*command, _container_address(url, role_name, color)]
    if window is Window.PROFILE:
        command += [f"--user-data-dir={profile}", "--no-first-run", "--no-default-browser-check"]
        if rgb := _rgb(color):
            # A colour among its preferences only tints the window, and is read under another name every few years.
            command.append("--install-autogenerated-theme=" + ",".join(map(str, rgb)))
    return [*command, url]


def _container_address(url: str, role_name: str, color: str) -> str:
    """What the extension takes, which makes a container where there is none of that name ("Examples" in its README)."""
    told = {"name": plain_title(role_name)}
    if nearest := container_color(color):
        told["color"] = nearest
    return "ext+container:" + urlencode(told | {"url": url}, quote_via=quote, safe="")


def container_color(color: str) -> str:
    """The colour of Firefox's containers that comes nearest; empty for greys, black and white, which it has none of."""
    for name, rgb in COLORS.items():
        if color in {name, rgb}:
            return name
    if not (parts := _rgb(color)):
        return ""
    hue, saturation, value = colorsys.rgb_to_hsv(*(part / 255 for part in parts))
    if saturation < 0.15 or value < 0.15:
        return ""

    def away(name: str) -> float:
        turned = abs(hue * 360 - _CONTAINER_HUES[name])
        return min(turned, 360 - turned)

    return min(_CONTAINER_HUES, key=away)


def _rgb(color: str) -> tuple[int, int, int] | None:
    digits = COLORS.get(color, color).removeprefix("#")
    return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)) if digits else None


def profile_folder(browser: Browser, role_name: str) -> Path:
    """Where that browser keeps what it knows of a role: its cookies are no other role's.

    A Snap or Flatpak sees only a folder of its own (snapcraft.io/docs/home-interface, docs.flatpak.org "Sandbox
    Permissions").
    """
    readable = re.sub(r"[^a-z0-9]+", "-", role_name.lower()).strip("-")[:40]
    folder = f"{readable}-{hashlib.sha256(role_name.encode()).hexdigest()[:12]}"
    program = Path(browser.start[0])
    if Path(os.path.realpath(program)).name == "snap":
        return Path.home() / "snap" / program.name / "common" / "roleswitch" / folder
    if re.fullmatch(r"[a-z]+\.[\w-]+\.\w+", program.name):
        return Path.home() / ".var" / "app" / program.name / "data" / "roleswitch" / folder
    return Path(state_folder()) / "browsers" / browser.name / folder


def prepare_profile(folder: Path, title: str) -> None:
    """Makes a Chromium profile that shows `title` as its name; one that is there stays as the person left it.

    Raises ConsoleTrouble where the folder cannot be made or is another user's.
    """
    try:
        private_folder(folder)
        if (folder / "Local State").exists():
            return
        default = private_folder(folder / "Default")
        name = plain_title(title)[:80] or "RoleSwitch"
        # As Chromium writes them itself (chrome/common/pref_names.h); it takes over what it finds. Without a Google
        # account: it would copy what a role's console leaves behind to wherever else that is signed in.
        preferences = {"profile": {"name": name}, "signin": {"allowed": False, "allowed_on_next_startup": False}}
        state = {"profile": {"info_cache": {"Default": {"name": name, "is_using_default_name": False}}}}
        write_private(default / "Preferences", json.dumps(preferences).encode())
        write_private(folder / "Local State", json.dumps(state).encode())
    except OSError as trouble:
        raise ConsoleTrouble(tr("The browser's profile cannot be made: {trouble}", trouble=trouble)) from trouble
