"""`python -m faults.as_program MODULE` runs one with the window in it, loaded as `roleswitch` loads its own."""

from __future__ import annotations

import importlib
import sys

from roleswitch.ui.light_start import load_pyside


def main(module: str) -> int:
    load_pyside()
    status = importlib.import_module(module).main()
    assert isinstance(status, int)
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
