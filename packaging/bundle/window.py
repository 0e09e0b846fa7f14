"""The bundle's window."""

from __future__ import annotations

import sys
from pathlib import Path

import own_environment  # noqa: F401 - first: it changes what we give to others

from roleswitch.__main__ import main

# What is written into a profile or started in a terminal is the command line beside us, which has no Qt to load.
sys.executable = str(Path(sys.executable).with_name("roleswitch.exe" if sys.platform == "win32" else "roleswitch"))
sys.exit(main())
