"""`roleswitch sign-in` and `sign-out`: Identity Center, in a browser here or on another computer."""

from __future__ import annotations

import argparse
import os
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager

from roleswitch.cli.answer import say, say_json, tell, time_text
from roleswitch.core.limits import check
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import RoleSwitchError, WrongUsage
from roleswitch.switch import Switch


def sign_in(options: argparse.Namespace) -> int:
    switch = Switch.here()
    with _source(switch, options):
        code = switch.sign_ins.begin(options.source)
    tell(f"Open {code.verification_uri_complete} and compare the code there: {code.user_code}")
    if not options.no_browser:
        with _answer_kept_clean():
            # Where there is none, the address stands above.
            webbrowser.open(code.verification_uri_complete)
    state = switch.sign_ins.finish(options.source, code)
    until = state.can_refresh_until
    if options.json:
        can_refresh = time_text(until) if until else None
        say_json({"source": options.source, "until": time_text(state.until), "can_refresh_until": can_refresh})
    else:
        more = ", and renewed after that while AWS allows it" if until else ""
        say(f"{options.source}: signed in until {time_text(state.until)}{more}")
    return 0


@contextmanager
def _source(switch: Switch, options: argparse.Namespace) -> Iterator[None]:
    """A source that is not there yet, or its address where it is; as it was before where AWS knows no such portal."""
    if not (options.start_url or options.region):
        yield
        return
    if not (options.start_url and options.region):
        raise WrongUsage("sign-in: --start-url and --region go together.")
    name = check("name", options.source)
    before = switch.roles.load().sources.get(name)
    switch.roles.put_source(IdentityCenterSource(name=name, start_url=options.start_url, region=options.region))
    try:
        yield
    except RoleSwitchError:
        if before is None:
            switch.roles.remove_source(name)
        else:
            switch.roles.put_source(before)
        raise


@contextmanager
def _answer_kept_clean() -> Iterator[None]:
    """What is started here writes to standard error instead: browsers say this and that on standard output."""
    sys.stdout.flush()
    ours = os.dup(1)
    os.dup2(2, 1)
    try:
        yield
    finally:
        os.dup2(ours, 1)
        os.close(ours)


def sign_out(options: argparse.Namespace) -> int:
    Switch.here().sign_ins.sign_out(options.source)
    say(f"{options.source}: signed out, and its sessions are ended")
    return 0
