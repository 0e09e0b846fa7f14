"""What is installed is the whole program: the wheel holds what the source tree keeps beside the package."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
RESOURCE = "from roleswitch.files import resource; print(resource('style/window.qss').read_text()[:0] + 'found')"


def test_an_installed_wheel_finds_its_resources_without_the_source_tree(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--wheel-dir", tmp_path, ROOT], check=True, timeout=100)
    (wheel,) = tmp_path.glob("roleswitch-*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(site)
    for folder in ("style", "icons"):
        ours = {path.name for path in (ROOT / "resources" / folder).iterdir()}
        assert {path.name for path in (site / "roleswitch" / "resources" / folder).iterdir()} == ours
    # Isolated: neither the folder it is started in nor the editable installation is looked at.
    code = f"import sys; sys.path[:0] = [{str(site)!r}]; {RESOURCE}"
    said = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code], check=True, capture_output=True, text=True, cwd=tmp_path, timeout=60
    )
    assert said.stdout == "found\n"
