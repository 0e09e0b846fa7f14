"""MFA sessions: what GetSessionToken gives for one code, good for many roles. Kept in the keyring over a restart.

One a source. What is kept is told from `mfa.json` (mfa_state.py), so that no keyring is unlocked to find out. A session
serves only the device and the caller that it was made with.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from roleswitch import files
from roleswitch.core.aws import Place
from roleswitch.core.explain import Asked
from roleswitch.core.keychain import Keychain
from roleswitch.core.mfa_state import KnownSession, MfaState
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKeySource, Credentials, ProfileSource, mfa_session_life
from roleswitch.core.sts import Sts
from roleswitch.core.token_codes import TokenCodes
from roleswitch.errors import KeyringTrouble, TokenCodeRequired

log = logging.getLogger(__name__)

LEAST_LEFT = timedelta(minutes=5)
"""A session with less is not begun with: what is asked for with it takes its time."""


_OVER = datetime.fromtimestamp(0, UTC)
"""The end of one that is not to be used, and may still be in the keyring."""


@dataclass(frozen=True, kw_only=True)
class MfaSession:
    """Times are aware and in UTC."""

    source: str
    serial: str
    caller_key_id: str
    """Whose it is: the access key's ID, or what else tells the callers of a source apart."""
    credentials: Credentials
    issued: datetime
    expiration: datetime


class _Remembered(NamedTuple):
    session: MfaSession
    known: KnownSession | None
    """What was written of the source's session then: once that is another, this one is not used any more."""


class MfaSessions:
    """Blocking; from any thread.

    A session that the keyring does not keep serves this process until it ends. The secrets of a session hide from
    `repr` with its credentials.
    """

    def __init__(
        self,
        keychain: Keychain,
        sts: Sts,
        codes: TokenCodes,
        *,
        clock: Callable[[], datetime] = utc_now,
        folder: Path | None = None,
        lock_seconds: float = files.LOCK_SECONDS,
    ) -> None:
        self._keychain = keychain
        self._sts = sts
        self._codes = codes
        self._clock = clock
        self._state = MfaState(folder)
        self._lock_seconds = lock_seconds
        self._memory: dict[str, _Remembered] = {}

    def session(
        self,
        source: AccessKeySource | ProfileSource,
        serial: str,
        *,
        base: Callable[[], Credentials],
        base_identity: str,
        place: Place,
        given: str | None = None,
        anew: bool = False,
        ask: str,
        cancelled: threading.Event | None = None,
        may_prompt: bool = True,
    ) -> MfaSession:
        """The session that is kept while it has 5 minutes left, else a new one; with `anew` a new one all the same.

        `base` gives the long-term credentials that make one and is called for that alone; `base_identity` tells whose
        they are. N that want one at a time, in any process, are served by one call. The old one is kept until there is
        a new one. Raises what `base`, `TokenCodes.code_for` (whose `given` and `ask` these are) and
        `Sts.session_token` raise, KeyringTrouble and its kinds, Cancelled.
        """

        def kept(*, alone: bool) -> MfaSession | None:
            try:
                return self._kept(
                    source.name, serial, base_identity, alone=alone, may_prompt=may_prompt, cancelled=cancelled
                )
            except KeyringTrouble as trouble:
                if given is None:
                    raise
                log.warning("the MFA session of %s cannot be read, another is made: %s", source.name, trouble)
                return None

        before = self._latest(source.name)
        if not anew and (session := kept(alone=False)):
            return session
        with self._one_at_a_time(source.name, cancelled):
            waited_for_one = self._latest(source.name) != before
            if (not anew or waited_for_one) and (session := kept(alone=True)):
                return session
            if given is None and self._codes.asks_person(source):
                # Before anything unlocks the keyring for a session that cannot be had.
                raise TokenCodeRequired(serial, ask, source=source.name)
            credentials = base()
            # Last: from here on the code counts as used.
            code = self._codes.code_for(source, serial, given, ask=ask, may_prompt=may_prompt, cancelled=cancelled)
            life = mfa_session_life(source)
            with self._codes.sending(serial, code):
                made = self._sts.session_token(
                    credentials,
                    serial=serial,
                    token_code=code.code,
                    duration=life,
                    asked=Asked(
                        "GetSessionToken",
                        source.name,
                        duration=life,
                        with_mfa=True,
                        access_key_id=credentials.access_key_id,
                        mfa_serial=serial,
                        region=place.region,
                    ),
                    place=place,
                    cancelled=cancelled,
                )
            session = MfaSession(
                source=source.name,
                serial=serial,
                caller_key_id=base_identity,
                credentials=made.credentials,
                # As AWS counts, whatever the clock here says.
                issued=made.expiration - life,
                expiration=made.expiration,
            )
            self._keep(session, may_prompt=may_prompt)
            return session

    def known(self) -> Mapping[str, KnownSession]:
        """The living sessions by source, without their secrets; told without the keyring. Those that are over are
        remembered no longer."""
        sessions = self._state.read().sessions
        known = dict(sessions)
        now = self._clock()
        for name, remembered in list(self._memory.items()):
            if remembered.known == sessions.get(name):
                known[name] = _known(remembered.session)
            if remembered.session.expiration <= now and self._memory.get(name) is remembered:
                self._memory.pop(name, None)
        return {name: session for name, session in known.items() if session.expiration > now}

    def forget(self, source_name: str) -> None:
        """Also out of the keyring, which is not asked where it has none. Raises KeyringTrouble and its kinds."""
        with self._one_at_a_time(source_name):
            self._memory.pop(source_name, None)
            known = self._state.read().sessions.get(source_name)
            if known is None:
                return
            # First not to be used, then not to be there: the keyring may be locked.
            self._note(source_name, replace(known, expiration=_OVER))
            self._keychain.remove_secret(_item(source_name))
            self._note(source_name, None)

    def drop(self, session: MfaSession) -> None:
        """Do not use this one any more, as AWS has ended it. One that another process has made since stays."""
        with self._one_at_a_time(session.source):
            remembered = self._memory.get(session.source)
            if remembered is not None and remembered.session == session:
                self._memory.pop(session.source, None)
            known = self._state.read().sessions.get(session.source)
            if known is not None and known.access_key_id == session.credentials.access_key_id:
                self._note(session.source, replace(known, expiration=_OVER))

    # ------------------------------------------------------------ what is kept

    def _kept(
        self,
        source: str,
        serial: str,
        caller: str,
        *,
        alone: bool,
        may_prompt: bool,
        cancelled: threading.Event | None,
    ) -> MfaSession | None:
        """None where there is none that serves. `alone` says that nobody is writing one just now."""

        def serves(session: MfaSession | KnownSession) -> bool:
            whose = (session.serial, session.caller_key_id)
            return whose == (serial, caller) and session.expiration - self._clock() > LEAST_LEFT

        known = self._state.read().sessions.get(source)
        remembered = self._memory.get(source)
        if remembered is not None and remembered.known == known and serves(remembered.session):
            return remembered.session
        if known is None or not serves(known):
            return None
        # It may be a newer one than is known, whose process was killed before it could say so.
        session = _parsed(self._keychain.secret(_item(source), may_prompt=may_prompt, cancelled=cancelled))
        if session is None or session.source != source or not serves(session):
            if alone:
                self._note(source, replace(known, expiration=_OVER))
            return None
        self._memory[source] = _Remembered(session, known)
        return session

    def _keep(self, session: MfaSession, *, may_prompt: bool) -> None:
        known = _known(session)
        try:
            self._keychain.keep_secret(_item(session.source), _written(session), may_prompt=may_prompt)
            with self._state.change() as state:
                state.sessions[session.source] = known
        except (KeyringTrouble, OSError) as trouble:
            log.warning("the MFA session of %s is kept by this process alone: %s", session.source, trouble)
            self._memory[session.source] = _Remembered(session, self._state.read().sessions.get(session.source))
        else:
            self._memory[session.source] = _Remembered(session, known)

    def _note(self, source: str, known: KnownSession | None) -> None:
        try:
            with self._state.change() as state:
                if known is None:
                    state.sessions.pop(source, None)
                else:
                    state.sessions[source] = known
        except OSError as error:
            log.warning("what is known of the MFA session of %s cannot be written: %s", source, error)

    def _latest(self, source: str) -> str:
        """The access key ID of the source's session, as far as it is known without the keyring."""
        known = self._state.read().sessions.get(source)
        remembered = self._memory.get(source)
        if remembered is not None and remembered.known == known:
            return remembered.session.credentials.access_key_id
        return known.access_key_id if known is not None else ""

    @contextmanager
    def _one_at_a_time(self, source: str, cancelled: threading.Event | None = None) -> Iterator[None]:
        with ExitStack() as held:
            with suppress(OSError):
                folder = files.private_folder(files.runtime_folder())
                held.enter_context(files.taking_turns(folder / f"mfa-{source}.lock", self._lock_seconds, cancelled))
            yield


def _known(session: MfaSession) -> KnownSession:
    return KnownSession(
        access_key_id=session.credentials.access_key_id,
        caller_key_id=session.caller_key_id,
        serial=session.serial,
        expiration=session.expiration,
    )


def _item(source: str) -> str:
    return f"mfa-session:{source}"


def _time(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _written(session: MfaSession) -> str:
    credentials = session.credentials
    return json.dumps(
        {
            "source": session.source,
            "serial": session.serial,
            "caller_key_id": session.caller_key_id,
            "access_key_id": credentials.access_key_id,
            "secret_access_key": credentials.secret_access_key,
            "session_token": credentials.session_token,
            "issued": session.issued.timestamp(),
            "expiration": session.expiration.timestamp(),
        }
    )


def _parsed(text: str | None) -> MfaSession | None:
    try:
        fields = json.loads(text or "{}")
        return MfaSession(
            source=str(fields["source"]),
            serial=str(fields["serial"]),
            caller_key_id=str(fields["caller_key_id"]),
            credentials=Credentials(
                str(fields["access_key_id"]), str(fields["secret_access_key"]), str(fields["session_token"])
            ),
            issued=_time(fields["issued"]),
            expiration=_time(fields["expiration"]),
        )
    except (ValueError, KeyError, TypeError, OverflowError, OSError):  # the last two for times out of range
        return None
