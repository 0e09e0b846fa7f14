"""What the start of a bundle puts into the environment, for its own libraries to be found, is for nobody else.

A terminal program, a browser or an SDK that we start would load our libraries in place of its own, and RoleSwitch
started by it would take itself for a part of us. This process has read the variables when it started.
"""

from __future__ import annotations

import os
import sys

if sys.platform == "linux":
    of_the_person = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if of_the_person is not None:
        os.environ["LD_LIBRARY_PATH"] = of_the_person
for name in [each for each in os.environ if each.startswith("_PYI_")]:
    del os.environ[name]
