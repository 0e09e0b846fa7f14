"""A live terminal in a real window: a program in it is the role by the profile that renews itself."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from pathlib import Path

import pytest

from tests.cli.commands import finished
from tests.desktop.desktop import Desktop, wait_for
from tests.fakes import SESSION_ARN, keyring_for_commands, world_at

pytestmark = pytest.mark.desktop


@pytest.mark.skipif(not shutil.which("xterm"), reason="xterm is not installed")
def test_a_live_terminal_works_as_the_role_and_shows_it(
    desktop: Desktop, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aws = shlex.join([str(Path(sys.executable).with_name("aws")), "sts", "get-caller-identity", "--query", "Arn"])
    seen = tmp_path / "seen"
    # Told at the first prompt, which is ours and theirs by then.
    tell = (
        f'echo "$AWS_PROFILE,${{AWS_ACCESS_KEY_ID-none}},${{PS1@P}},$({aws} --output text)" > {shlex.quote(str(seen))}'
    )
    (home / ".bashrc").write_text(f"PS1='mine-> '\ntell() {{ {tell}; exit; }}\n")
    environ: dict[str, str] = {
        name: desktop.environ[name] for name in ("DISPLAY", "XAUTHORITY") if name in desktop.environ
    }
    with keyring_for_commands(monkeypatch) as backend, world_at(home, monkeypatch, backend=backend):
        said = finished(
            "terminal", "prod", "--live", environ={**os.environ, **environ, "TERMINAL": "xterm", "SHELL": "/bin/bash"}
        )
        assert (said.status, said.err) == (0, "")
        window = desktop.window("Production · prod-live")
        desktop.run("xdotool", "type", "--window", window, "--delay", "5", "tell\n")
        wait_for(lambda: seen.exists() and seen.read_text().endswith("\n"), "what the shell told")
    profile, key, prompt, arn = seen.read_text().rstrip("\n").split(",")
    assert (profile, key, arn) == ("prod-live", "none", SESSION_ARN)
    assert " Production live " in prompt
    assert prompt.endswith("mine-> ")
