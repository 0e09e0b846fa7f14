"""The keyring: which it is, whether it is locked, whether it keeps what it is given, and whether roles.toml and it
name the same keys."""

from __future__ import annotations

import time
from collections.abc import Iterator

from roleswitch.core.catalog import Catalog
from roleswitch.core.keychain import TRIAL, KeptItem, Keychain
from roleswitch.core.source import AccessKeySource
from roleswitch.doctor.finding import Area, Finding, Mending, State, of_trouble
from roleswitch.errors import (
    Action,
    BadValue,
    KeyMissing,
    KeyringNotProtected,
    KeyringTrouble,
    NextStep,
    RoleSwitchError,
)
from roleswitch.switch import Switch
from roleswitch.texts import tr

QUICK_SECONDS = 2.0
"""A keyring that is there answers in a tenth of that, and what hangs must not keep the rest waiting."""
NAME_SECONDS = 4.0
"""For the first call, which imports keyring: on a busy machine that is no sign of a keyring that hangs."""


def look(switch: Switch) -> Iterator[Finding]:
    """Nobody is asked to unlock it, where it lets one know that it is locked."""
    keychain = switch.keys.keychain.patient_for(QUICK_SECONDS)
    catalog = switch.roles.load()
    title = tr("Where keys are kept")
    try:
        name = switch.keys.keychain.patient_for(NAME_SECONDS).name()
    except KeyringNotProtected as trouble:
        # Who has no key to keep works without one.
        needed = any(isinstance(source, AccessKeySource) for source in catalog.sources.values())
        state = State.TROUBLE if needed else State.ATTENTION
        yield of_trouble("keyring.backend", Area.KEYRING, title, trouble, state=state)
        return
    except KeyringTrouble as trouble:
        yield of_trouble("keyring.backend", Area.KEYRING, title, trouble, mending=_unlock(tr("Try again")))
        return
    yield Finding(
        id="keyring.backend",
        area=Area.KEYRING,
        title=title,
        state=State.GOOD,
        message=tr("Access keys, MFA sessions and TOTP secrets are kept in {keyring}.", keyring=name),
    )
    written = _try_out(keychain, name)
    yield written
    if written.state is State.GOOD:
        yield from _agreement(switch, keychain, catalog)


def _unlock(label: str) -> Mending:
    return Mending(id="keyring.unlock", label=label)


def _locked(name: str) -> Finding:
    return Finding(
        id="keyring.write",
        area=Area.KEYRING,
        title=tr("Locked or not"),
        state=State.ATTENTION,
        message=tr(
            "{keyring} is locked, or not started yet: the next role that takes a key asks you to unlock it.",
            keyring=name,
        ),
        next=NextStep(tr("Unlock it. Most systems can do that at log-in, where its password is that of your login.")),
        mending=_unlock(tr("Unlock…")),
    )


def _try_out(keychain: Keychain, name: str) -> Finding:
    title = tr("Writing and reading")
    began = time.monotonic()
    try:
        if keychain.is_locked():
            return _locked(name)
        keychain.try_out(may_prompt=False)
    except KeyringTrouble as trouble:
        return of_trouble("keyring.write", Area.KEYRING, title, trouble, mending=_unlock(tr("Try again")))
    return Finding(
        id="keyring.write",
        area=Area.KEYRING,
        title=title,
        state=State.GOOD,
        message=tr(
            "{keyring} is unlocked. A test item was written, read and deleted in {milliseconds} ms.",
            keyring=name,
            milliseconds=round((time.monotonic() - began) * 1000),
        ),
    )


def unlock(switch: Switch, _argument: str) -> str:
    """Try it out, with all the time that a person takes for its dialog. Raises KeyringTrouble."""
    keychain = switch.keys.keychain
    keychain.try_out()
    return tr("{keyring} is unlocked and keeps what it is given.", keyring=keychain.name())


# ---------------------------------------------------------------- roles.toml and the keyring


def _agreement(switch: Switch, keychain: Keychain, catalog: Catalog) -> Iterator[Finding]:
    "Each source's key, and each item's source. Where some of the list cannot be read, no item is said to be"
    "nobody's."
    sources = {name: source for name, source in catalog.sources.items() if isinstance(source, AccessKeySource)}
    items = keychain.items()
    # What is listed is not read: some keyrings ask the person about that.
    unseen = [
        each for each in sources.values() if items is None or KeptItem(each.name, each.access_key_id) not in items
    ]
    amiss = [finding for source in unseen if (finding := _without_item(keychain, source)) is not None]
    whole = catalog.has_every_source
    if items is not None and whole:
        for item in sorted(items):
            if (finding := _without_source(switch, item, catalog)) is not None:
                amiss.append(finding)
    yield from amiss
    if amiss:
        return
    if not sources:
        message = tr("No source of roles.toml keeps an access key there.")
    elif items is None:
        message = tr(
            "Each access key that roles.toml names can be read there. This keyring does not list what else it has."
        )
    elif whole:
        message = tr(
            "The access keys that roles.toml names are there, and nothing of RoleSwitch's that it does not name."
        )
    else:
        message = tr("Each access key that can be read in roles.toml is there.")
    yield Finding(id="keyring.keys", area=Area.KEYRING, title=tr("Access keys"), state=State.GOOD, message=message)


def _without_item(keychain: Keychain, source: AccessKeySource) -> Finding | None:
    try:
        keychain.read(source, may_prompt=False)
    except KeyMissing as missing:
        return of_trouble(f"keyring.source:{source.name}", Area.KEYRING, tr("Access keys"), _with_name(missing, source))
    except KeyringTrouble as trouble:
        return of_trouble(f"keyring.source:{source.name}", Area.KEYRING, tr("Access keys"), _with_name(trouble, source))
    return None


def _with_name(trouble: KeyringTrouble, source: AccessKeySource) -> KeyringTrouble:
    """What is to be done to which source, where the button opens the access keys."""
    steps = [
        step._replace(argument=source.name) if step.action is Action.ADD_KEY else step for step in trouble.next_steps
    ]
    return KeyringTrouble(trouble.message, next_steps=steps)


def _without_source(switch: Switch, item: KeptItem, catalog: Catalog) -> Finding | None:
    if item.access_key_id:
        return _key_without_source(switch, item, catalog)
    kind, _, source = item.secret.partition(":")
    if (kind in _SECRETS and source in catalog.sources) or kind not in {*_SECRETS, TRIAL}:
        return None
    words = {
        "mfa-session": tr(
            "The keyring has an MFA session of {source}, which is no source of roles.toml.", source=source
        ),
        "totp": tr("The keyring has a TOTP secret of {source}, which is no source of roles.toml.", source=source),
        TRIAL: tr("The keyring has a test item that was not deleted: it means nothing."),
    }
    warning = tr(
        "The secret makes the codes of a virtual MFA device, and nobody can bring it back. A source named {source} "
        "would use it again.",
        source=source,
    )
    return Finding(
        id=f"keyring.secret:{item.secret}",
        area=Area.KEYRING,
        title=tr("Nobody's items"),
        state=State.ATTENTION,
        message=words[kind],
        mending=Mending(
            id=f"keyring.remove-secret:{item.secret}",
            label=tr("Remove it…") if kind == "totp" else tr("Remove it"),
            question=tr("Remove the TOTP secret of {source}?", source=source) if kind == "totp" else "",
            warning=warning if kind == "totp" else "",
        ),
    )


_SECRETS = ("mfa-session", "totp")
"""Of a source (core/mfa_sessions.py, core/token_codes.py)."""


def _key_without_source(switch: Switch, item: KeptItem, catalog: Catalog) -> Finding | None:
    source = catalog.sources.get(item.source)
    argument = f"{item.source}:{item.access_key_id}"
    if source is None:
        return Finding(
            id=f"keyring.item:{argument}",
            area=Area.KEYRING,
            title=tr("Nobody's items"),
            state=State.ATTENTION,
            message=tr(
                "The keyring has the access key {key} of {source}, which is no source of roles.toml.",
                key=item.access_key_id,
                source=item.source,
            ),
            next=NextStep(
                tr("Put it back into the list. To be rid of the key, remove that source then: AWS knows it as before.")
            ),
            mending=Mending(id=f"keyring.put-back:{argument}", label=tr("Put back into the list")),
        )
    if getattr(source, "access_key_id", "") == item.access_key_id or _is_rotating(switch, item.source):
        return None
    return Finding(
        id=f"keyring.item:{argument}",
        area=Area.KEYRING,
        title=tr("Nobody's items"),
        state=State.ATTENTION,
        message=tr(
            "The keyring has another access key of {source}, {key}, which roles.toml does not use.",
            key=item.access_key_id,
            source=item.source,
        ),
        mending=Mending(
            id=f"keyring.remove-key:{argument}",
            label=tr("Remove it…"),
            question=tr("Remove the access key {key} from the keyring?", key=item.access_key_id),
            warning=tr(
                "Its secret is nowhere else, unless you kept it: AWS shows it only once. At AWS the key {key} stays "
                "as it is.",
                key=item.access_key_id,
            ),
        ),
    )


def _is_rotating(switch: Switch, source: str) -> bool:
    """Two keys belong to it then."""
    return any(key.source.name == source and key.rotation is not None for key in switch.keys.overview())


def put_back(switch: Switch, argument: str) -> str:
    """Make a source of an access key that is in the keyring. Raises RolesFileBroken, BadValue, KeyringTrouble."""
    name, key_id = _named(argument)
    if name in switch.roles.load().sources:
        raise BadValue("name", tr("There is a source named {source} by now: nothing was changed.", source=name))
    source = AccessKeySource(name=name, access_key_id=key_id)
    switch.keys.keychain.read(source)
    switch.roles.put_source(source)
    return tr("{source} is a source of the list again.", source=name)


def remove_key(switch: Switch, argument: str) -> str:
    """Of a source that uses another one. Raises BadValue where it is used by now, KeyringTrouble."""
    name, key_id = _named(argument)
    source = switch.roles.load().sources.get(name)
    if source is None or getattr(source, "access_key_id", "") == key_id or _is_rotating(switch, name):
        raise BadValue("access_key_id", tr("The key {key} may be in use by now: it stays.", key=key_id))
    switch.keys.keychain.remove(name, key_id)
    return tr("The access key {key} of {source} is out of the keyring.", key=key_id, source=name)


def remove_secret(switch: Switch, argument: str) -> str:
    """An MFA session or TOTP secret of no source, or a test item. Raises BadValue where there is one by now."""
    kind, _, source = argument.partition(":")
    catalog = switch.roles.load()
    if kind in _SECRETS and source not in catalog.sources and not catalog.has_every_source:
        raise BadValue(
            "name", tr("Some of roles.toml cannot be read, and {source} may stand there: it stays.", source=source)
        )
    if kind not in {*_SECRETS, TRIAL} or (kind in _SECRETS and source in catalog.sources):
        raise BadValue("name", tr("{source} uses it by now: it stays.", source=source))
    switch.keys.keychain.remove_secret(argument)
    return tr("It is out of the keyring.")


def _named(argument: str) -> tuple[str, str]:
    name, _, key_id = argument.rpartition(":")
    try:
        AccessKeySource(name=name, access_key_id=key_id)
    except BadValue as bad:
        raise RoleSwitchError(tr("{argument} names no access key.", argument=argument)) from bad
    return name, key_id
