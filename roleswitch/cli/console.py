"""The command that opens the console, or says where it is."""

from __future__ import annotations

import argparse

from roleswitch.cli.answer import say
from roleswitch.cli.here import switch_here
from roleswitch.cli.sessions import fresh_session
from roleswitch.core.settings import ConsoleSettings
from roleswitch.errors import BadValue, WrongUsage
from roleswitch.switch import Switch


def console(options: argparse.Namespace) -> int:
    """With `--print` standard output has the address and nothing else. It is a secret, unless it is a link."""
    switch = switch_here()
    try:
        address = _address(switch, options)
    except BadValue as bad:
        if bad.field not in {"destination", "browser"}:
            raise
        raise WrongUsage(f"--{bad.message}.") from bad
    say(address or f"{options.name}: the console is open in the browser")
    return 0


def _address(switch: Switch, options: argparse.Namespace) -> str:
    """The address, where it is only to be printed; else it is opened."""
    consoles, name, destination = switch.consoles, options.name, options.destination
    settings = _settings(options, switch.roles.load().console)
    if options.switch_role:
        if options.source or destination:
            raise WrongUsage("--switch-role: such a link leads to a role's first page: leave the other option out.")
        if options.print:
            return consoles.link(name)
        consoles.open_link(name, settings=settings)
    elif options.source:
        if options.print:
            return consoles.source_url(name, destination)
        consoles.open_source(name, destination, settings=settings)
    else:
        consoles.check(name, destination)  # before a person is asked for a code
        fresh_session(switch, name)
        if options.print:
            return consoles.url(name, destination)
        consoles.open(name, destination, settings=settings)
    return ""


def _settings(options: argparse.Namespace, listed: ConsoleSettings) -> ConsoleSettings:
    """Those of roles.toml, with what was asked for in their place."""
    return ConsoleSettings(
        browser=listed.browser if options.browser is None else options.browser,
        window=listed.window if options.window is None else options.window,
    )
