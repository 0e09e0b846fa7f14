"""`roleswitch key …`: access keys, their MFA sessions and TOTP secrets. A secret comes from a prompt or from standard
input, never from an argument."""

from __future__ import annotations

import argparse
from contextlib import suppress
from dataclasses import replace

from roleswitch.cli import person
from roleswitch.cli.answer import say, say_json, tell, time_text
from roleswitch.cli.listing import say_columns
from roleswitch.core.rotation import Rotation, Step
from roleswitch.core.source import AccessKey, AccessKeySource, key_pair_in
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.keys import KeyOverview
from roleswitch.switch import Switch


def list_keys(options: argparse.Namespace) -> int:
    keys = Switch.here().keys.overview()
    if options.json:
        say_json([_key_json(key) for key in keys])
        return 0
    rows = [("NAME", "ACCESS KEY", "AGE", "WHOSE", "MFA SESSION UNTIL", "TO DO")]
    for key in keys:
        until = time_text(key.mfa_until) if key.mfa_until else "-"
        rows.append(
            (key.source.name, key.source.access_key_id, key.age or "-", key.caller_arn or "-", until, _due(key))
        )
    say_columns(rows)
    return 0


def _due(key: KeyOverview) -> str:
    if key.rotation is not None:
        return "finish its rotation" if key.rotation.step is Step.WAIT else "go on with its rotation"
    return "rotate it" if key.is_old else ""


def _key_json(key: KeyOverview) -> dict[str, object]:
    return {
        "source": key.source.name,
        "access_key_id": key.source.access_key_id,
        "arn": key.caller_arn or None,
        "age": key.age or None,
        "is_old": key.is_old,
        "mfa_serial": key.source.mfa_serial,
        "mfa_session_until": time_text(key.mfa_until) if key.mfa_until else None,
        "totp": key.has_totp,
        "rotation": _rotation_json(key.rotation) if key.rotation else None,
    }


def add_key(options: argparse.Namespace) -> int:
    key = _access_key(options.access_key_id)
    switch = Switch.here()
    before = switch.roles.load().sources.get(options.source)
    kept = before if isinstance(before, AccessKeySource) else None
    source = AccessKeySource(name=options.source, access_key_id=key.access_key_id)
    if kept is not None:
        source = replace(kept, access_key_id=key.access_key_id)
    given = {"region": options.region, "mfa_serial": options.mfa_serial}
    source = replace(source, **{field: value for field, value in given.items() if value})
    switch.keys.add(source, key)
    say(f"{source.name}: access key {key.access_key_id} is in {switch.keys.keychain.name()}")
    return 0


def _access_key(access_key_id: str | None) -> AccessKey:
    """From a prompt, or from standard input: the ID and the secret in any of the forms that AWS gives them in."""
    if person.is_there():
        if not access_key_id:
            access_key_id = person.ask("Access key ID: ")
        return AccessKey(access_key_id, person.ask_secret("Secret access key (not shown): "))
    text = person.given_text()
    if access_key_id and len(text.split()) == 1:
        return AccessKey(access_key_id, text.strip())
    pair = key_pair_in(text)
    if pair is None:
        raise BadValue("secret_access_key", "access key: write its ID and its secret to standard input, a line each.")
    if access_key_id and access_key_id != pair[0]:
        raise BadValue("access_key_id", f"access key ID: {access_key_id} was asked for, and {pair[0]} was given.")
    return AccessKey(*pair)


def test_key(options: argparse.Namespace) -> int:
    switch = Switch.here()
    source = switch.roles.load().source(options.source)
    identity = person.with_code(lambda code: switch.keys.whose(source, token_code=code), options.mfa_code)
    if isinstance(source, AccessKeySource):
        with suppress(RoleSwitchError, OSError):  # its age is told beside what was asked for, or stays unknown
            switch.keys.learn_age(source.name)
    if options.json:
        say_json({"source": options.source, "arn": identity.arn, "account_id": identity.account_id})
    else:
        say(f"{options.source}: {identity.arn}")
    for key in switch.keys.overview():
        if key.source.name == options.source and key.is_old:
            tell(f"The access key of {options.source} is {key.age}: run `roleswitch key rotate {options.source}`.")
    return 0


def remove_source(options: argparse.Namespace) -> int:
    switch = Switch.here()
    switch.keys.remove(options.source)
    users = [role.name for role in switch.roles.load().roles.values() if role.source == options.source]
    say(f"{options.source}: removed" + (f"; still named as source by {', '.join(users)}" if users else ""))
    return 0


def give_code(options: argparse.Namespace) -> int:
    switch = Switch.here()
    until = person.with_code(lambda code: switch.keys.give_code(options.source, code), options.mfa_code)
    if options.json:
        say_json({"source": options.source, "mfa_session_until": time_text(until)})
    else:
        say(f"{options.source}: MFA session until {time_text(until)}")
    return 0


def rotate_key(options: argparse.Namespace) -> int:
    """Begin, take up, finish or call off; what is done is told on standard error while it is done."""
    keys, name = Switch.here().keys, options.source

    def go_on(code: str | None) -> Rotation | None:
        if options.put_back:
            keys.put_back(name, token_code=code)
            return None
        if options.finish:
            keys.finish_rotation(name, on_step=_tell_step, token_code=code)
            return None
        return keys.rotate(name, on_step=_tell_step, token_code=code)

    rotation = person.with_code(go_on, options.mfa_code)
    used = keys.access_key_id(name)
    if options.json:
        say_json({"source": name, "access_key_id": used, "rotation": _rotation_json(rotation) if rotation else None})
    elif rotation is not None:
        say(
            f"{rotation.standing} Check whatever else used the old key, then run `roleswitch key rotate {name} "
            "--finish`, or --put-back to use the old key again."
        )
    elif options.put_back:
        say(f"{name}: the old access key {used} is used again, and the new one is deleted")
    else:
        say(f"{name}: access key {used} is used, and the old one is deleted")
    return 0


def _tell_step(step: Step) -> None:
    if step is not Step.WAIT:  # which is for the person, and what the answer is about
        tell(f"{step.words} …")


def _rotation_json(rotation: Rotation) -> dict[str, object]:
    return {
        "step": rotation.step.value,
        "standing": rotation.standing,
        "old_access_key_id": rotation.old_key_id,
        "new_access_key_id": rotation.new_key_id,
        "began": time_text(rotation.began),
        "putting_back": rotation.putting_back,
    }


def keep_totp(options: argparse.Namespace) -> int:
    switch, name = Switch.here(), options.source
    switch.roles.load().source(name)  # says so where there is none
    keys = switch.keys
    if options.remove:
        keys.remove_totp(name)
        say(f"{name}: no MFA secret is kept")
        return 0
    if person.is_there():
        text = person.ask_secret("MFA secret or otpauth:// address (not shown): ")
    else:
        text = person.given_text().strip()
    first, second = keys.put_totp(name, text)
    say(f"{name}: the MFA secret is in {keys.keychain.name()}. To set up a device with it, give AWS these codes:")
    say(f"{first}\n{second}")
    return 0
