"""How old access keys are: when AWS says they were made, or else since when they are known here. Never a secret."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.aws import Place
from roleswitch.core.iam import Iam
from roleswitch.core.source import AccessKeySource, Credentials
from roleswitch.errors import StsTrouble
from roleswitch.texts import tr, tr_n

OLD = timedelta(days=90)
"""From here on the CIS AWS Foundations Benchmark and AWS Config's rule access-keys-rotated find fault with a key."""
ASK_AGAIN = timedelta(days=1)
"""A permission that is missing today may be given tomorrow."""

_NOT_ALLOWED = frozenset({"AccessDenied", "AccessDeniedException"})


@dataclass(frozen=True, kw_only=True)
class KeyAge:
    """Since when a key is known. Times are aware and in UTC."""

    first_seen: datetime
    """By RoleSwitch."""
    created: datetime | None = None
    """As AWS says; None where it was not asked yet or did not tell."""
    asked: datetime | None = None

    def age(self, now: datetime) -> timedelta:
        """At least, where `created` is None."""
        return max(now - (self.created or self.first_seen), timedelta(0))

    def is_old(self, now: datetime) -> bool:
        return self.age(now) >= OLD

    def words(self, now: datetime) -> str:
        """Such as "94 days old" or "at least 94 days old"; empty where nothing is known that is worth saying."""
        age = self.age(now)
        if self.created is not None:
            return age_words(age)
        return tr("at least {age_words}", age_words=age_words(age)) if age >= timedelta(days=1) else ""


def age_words(age: timedelta) -> str:
    if age.days < 1:
        return tr("less than a day old")
    return tr_n("{n} day old", "{n} days old", age.days)


class KeyAges:
    """What is known of the ages of keys, by access key ID, in a private file of the state folder.

    A file that is damaged with its copy is as good as none: AWS is asked again.
    """

    def __init__(self, iam: Iam, clock: Callable[[], datetime], folder: Path | None = None) -> None:
        self._iam = iam
        self._clock = clock
        self._folder = Path(files.state_folder()) if folder is None else folder

    def all(self) -> dict[str, KeyAge]:
        try:
            entries = json.loads(own_state.read(self._folder / "key-ages.json") or b"{}")
            return {str(key): _key_age(entry) for key, entry in entries.items()}
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            return {}

    def of(self, access_key_id: str) -> KeyAge | None:
        return self.all().get(access_key_id)

    def see(self, access_key_id: str) -> KeyAge:
        """Remember that the key is known from now on, where it was not. Raises OSError."""
        known = self.of(access_key_id)
        if known is None:
            known = KeyAge(first_seen=self._clock())
            self._keep(access_key_id, known)
        return known

    def learn(
        self, source: AccessKeySource, credentials: Callable[[AccessKeySource], Credentials], *, place: Place
    ) -> KeyAge:
        """What is known of the source's key, after asking IAM where that was not done within a day.

        Once AWS has said when it was made, it is never asked again. A user who may not call iam:ListAccessKeys is no
        trouble. Raises SourceRefused, AwsBusy and AwsUnreachable, after which the next call asks again, what
        `credentials` raises, and OSError.
        """
        known = self.see(source.access_key_id)
        now = self._clock()
        # Also after a clock that was in the future: an age is not to stay unknown for it.
        if known.created is not None or (known.asked is not None and abs(now - known.asked) < ASK_AGAIN):
            return known
        try:
            keys = self._iam.access_keys(credentials(source), source=source.name, place=place)
        except StsTrouble as refused:
            if refused.aws is None or refused.aws.code not in _NOT_ALLOWED:
                raise
            keys = ()
        created = next((key.created for key in keys if key.access_key_id == source.access_key_id), None)
        known = replace(known, created=created, asked=now)
        self._keep(source.access_key_id, known)
        return known

    def forget(self, access_key_id: str) -> None:
        """Raises OSError."""
        if access_key_id in self.all():
            self._keep(access_key_id, None)

    def _keep(self, access_key_id: str, key_age: KeyAge | None) -> None:
        files.private_folder(self._folder)
        with files.locked(self._folder / ".key-ages.lock"):
            known = self.all()
            known.pop(access_key_id, None)
            if key_age is not None:
                known[access_key_id] = key_age
            entries = {key: _entry(each) for key, each in known.items()}
            own_state.write(self._folder / "key-ages.json", json.dumps(entries, indent=1).encode())


def _entry(known: KeyAge) -> dict[str, str | None]:
    return {item.name: _text(getattr(known, item.name)) for item in fields(KeyAge)}


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="seconds")


def _key_age(entry: Mapping[str, str | None]) -> KeyAge:
    """Raises ValueError, KeyError, TypeError."""
    first_seen = _moment(entry["first_seen"])
    if first_seen is None:
        raise ValueError(tr("never seen"))
    return KeyAge(first_seen=first_seen, created=_moment(entry["created"]), asked=_moment(entry["asked"]))


def _moment(text: str | None) -> datetime | None:
    if text is None:
        return None
    return datetime.fromisoformat(text).astimezone(UTC)
