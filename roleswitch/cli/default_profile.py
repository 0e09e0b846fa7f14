"""`roleswitch default`: a role as the default profile, with a person's word, and the way back."""

from __future__ import annotations

import argparse

from roleswitch.cli.answer import say, tell
from roleswitch.cli.backups import ask_for_yes, say_differences
from roleswitch.cli.here import switch_here
from roleswitch.errors import WrongUsage


def default(options: argparse.Namespace) -> int:
    if options.back and options.name:
        raise WrongUsage("default: give the name of a role, or --back.")
    profile = switch_here().default_profile
    if options.back:
        role = profile.give_back()
        say(f"The default profile is as it was before {role}." if role else "No role was made the default profile.")
        return 0
    if not options.name:
        say(profile.role or "No role was made the default profile.")
        return 0
    plan = profile.look(options.name)
    if plan.waits:
        tell(f"{plan.role.title} has no session: this is what will change when it is assumed.")
    say_differences(plan.differences)
    if plan.instead_of:
        tell(f"{plan.instead_of} is the default profile now, and will not be any more.")
    for source in plan.sources:
        tell(f"the source {source} begins with the default profile: its roles would be assumed as {plan.role.title}.")
    ask_for_yes(f"Make {plan.role.title} the default profile?", given=options.yes)
    profile.make(options.name)
    when = " once it is assumed" if plan.waits else ""
    say(f"{plan.role.title} is the default profile{when}. The way back: roleswitch default --back")
    return 0
