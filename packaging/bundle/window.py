"""The bundle's window."""

from __future__ import annotations

import sys

import own_environment  # noqa: F401 - first: it changes what we give to others

from roleswitch.__main__ import main

sys.exit(main())
