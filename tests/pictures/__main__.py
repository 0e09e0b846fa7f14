"""`make pictures [SCENE…]`: out/pictures/LOOK/SCENE.png, and out/pictures/found.txt with what is not as it should be.

A look is a theme with a size of the font, such as dark-200; with --language de one in German, and with --marked one
whose every translated text stands in brackets. With --readme only the window as README.md shows it, in both themes and
into resources/pictures.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

from roleswitch.core.preferences import PreferencesFile
from roleswitch.delivery.terminal import installed_terminals
from tests.pictures.stage import HEIGHT, WIDTH, Stage, offscreen
from tests.pictures.states import WORDS

ROOT = Path(__file__).parents[2]
OUT = ROOT / "out" / "pictures"
OF_SCENES = (
    *(
        "web-1",
        "bastion",
        "acme-prod-releases",
        "acme-prod-logs",
        "lake",
        "[profile wrong]",
        "credentials, config",
        ".env",
    ),
    *("AWS was not reached: this computer is offline.", "AWS refused Migration trial to boaty.mcboatface."),
    *("Scroll Left", "Scroll Right"),  # Qt's own, which `marked` does not mark
    *WORDS,
)
"""What the scenes put into the window themselves."""
LOOKS = tuple(f"{theme}-{font}" for theme in ("light", "dark") for font in (100, 200))


def main() -> int:
    options = _options()
    if options.look:
        return _take(options.look, options.scenes, options.language, marked=options.marked)
    looks = ["light-100"] if options.marked else [options.only] if options.only else list(LOOKS)
    if options.readme:
        looks, options.scenes = ["light-100", "dark-100"], ["window-shown"]
    found = []
    for look in looks:
        from roleswitch.demo.world import demo_world

        with demo_world() as world:
            theme = look.partition("-")[0]
            preferences = PreferencesFile(world.home / "preferences.toml")
            density = "compact" if options.compact else "comfortable"
            preferences.put(theme=theme, language=options.language, density=density)
            words = ["--look", look, "--language", options.language, *(["--marked"] * options.marked), *options.scenes]
            child = subprocess.run(
                [sys.executable, "-m", "tests.pictures", *words],
                env=offscreen(world.environ, world.home, options.screen) | {"PYTHONPATH": str(ROOT)},
                capture_output=True,
                text=True,
                check=False,
            )
            # The offscreen platform says of every window what it cannot do.
            said = [line for line in child.stderr.splitlines() if "plugin does not support" not in line]
            sys.stderr.write("".join(f"{line}\n" for line in said))
            if child.returncode:
                return child.returncode
            found.append(child.stdout)
    if options.readme:
        for look in looks:
            kept = ROOT / "resources" / "pictures" / f"window-{look.partition('-')[0]}.png"
            shutil.copyfile(OUT / look / "window-shown.png", kept)
    report = "".join(found)
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "found.txt").write_text(report)
    sys.stdout.write(report)
    sys.stdout.write(f"{len(looks)} looks in {OUT}; {report.count(chr(10))} lines in found.txt\n")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("scenes", nargs="*")
    parser.add_argument("--only", choices=LOOKS)
    parser.add_argument("--language", default="en")
    parser.add_argument("--marked", action="store_true")
    parser.add_argument("--readme", action="store_true")
    parser.add_argument("--compact", action="store_true")
    parser.add_argument("--screen", type=_size, default=(WIDTH, HEIGHT), metavar="WIDTHxHEIGHT")
    parser.add_argument("--look", help=argparse.SUPPRESS)
    return parser.parse_args()


def _size(words: str) -> tuple[int, int]:
    width, height = words.split("x")
    return int(width), int(height)


def _take(look: str, names: list[str], language: str, *, marked: bool) -> int:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QApplication

    from roleswitch import texts
    from roleswitch.ui import languages
    from roleswitch.ui import theme as themes
    from tests.pictures import accessible, contrasts, keyboard, looks, reading
    from tests.pictures.scenes import SCENES

    font = look.rpartition("-")[2]
    application = QApplication([sys.argv[0], *themes.STYLE_ARGUMENTS])
    if marked:
        languages.speak = lambda *_: texts.speak(looks.marked)
    QAccessible.setActive(True)  # without a screen reader Qt would not keep up what it tells one
    stage = Stage(application, int(font))
    folder = OUT / (look if language == "en" else f"{look}-{language}") / ""
    folder = OUT / "marked" if marked else folder
    folder.mkdir(parents=True, exist_ok=True)
    data = _data(stage)
    for name, show in SCENES.items():
        if names and name not in names and not name.startswith("window"):
            continue
        try:
            top = show(stage)
            picture = top.grab()
        except AssertionError as error:
            sys.stdout.write(f"{look} {name}: {error}\n")
            stage.close_all()
            continue
        if not picture.save(str(folder / f"{name}.png")):
            raise OSError(f"{folder / name}.png could not be written")
        for what, seen in (
            ("cut", looks.cut(top)),
            ("over one another", looks.overlapping(top)),
            ("outside", looks.outside(top)),
            ("not translated", looks.untranslated(top, data) if marked else []),
            ("read", reading.wrong(accessible.element(top))),
            ("faint", contrasts.faint(top)),
            ("by keyboard", keyboard.wrong(top)),  # last: it closes what it looks at
        ):
            for each in seen:
                sys.stdout.write(f"{look} {name}: {what}: {each}\n")
        stage.close_all()
    sys.stdout.flush()
    stage.close()
    return 0


def _data(stage: Stage) -> list[str]:
    """The demo's own words, which nobody translates."""
    words: list[str | None] = ["RoleSwitch", "roles.toml", "preferences.toml", "boaty.mcboatface", *OF_SCENES]
    words += installed_terminals(os.environ)
    for state in stage.store.states():
        role = state.role
        words += [role.name, role.title, role.account_name, role.group, role.profile_name, role.region, str(role.arn)]
        words += [role.arn.role_name, role.arn.account_id, role.arn.account_id_spaced, role.external_id or ""]
    for source in stage.store.sources():
        words += [source.source.name, source.caller_arn, source.acting_as]
    return [word for word in words if word and len(word) > 2]


if __name__ == "__main__":
    sys.exit(main())
