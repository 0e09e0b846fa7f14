"""The switch of the commands that begin, renew or end sessions."""

from __future__ import annotations

import atexit

from roleswitch.cli.answer import tell
from roleswitch.switch import Switch


def switch_here() -> Switch:
    """For this person on this computer. A hook that fails is told, and one that still runs at the end is waited for.

    Who becomes another program calls `hooks.finish` before that: nothing of ours is there afterwards.
    """
    switch = Switch.here()
    switch.on_hook_trouble = lambda trouble: tell(trouble.message)
    atexit.register(switch.hooks.finish)
    return switch
