"""What a person can do with the console: open it as a role, or as the user of an access key, or copy the link to it.

Blocking. Both front ends call it, through `Switch.consoles`.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from roleswitch.core import federation
from roleswitch.core.assume import Attempt, Means, source_credentials
from roleswitch.core.aws import Place
from roleswitch.core.catalog import Catalog
from roleswitch.core.explain import Asked
from roleswitch.core.partitions import first_region
from roleswitch.core.plan import place_of
from roleswitch.core.profiles import Begins
from roleswitch.core.role import Role
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.session import Session
from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.core.source import AccessKeySource, Credentials, IdentityCenterSource, ProfileSource
from roleswitch.core.sts import Federated, Identity
from roleswitch.delivery import browsers, console, sign_in_page
from roleswitch.errors import Action, BadValue, ConsoleTrouble, NextStep, StsTrouble
from roleswitch.exchange import switch_role_links
from roleswitch.texts import tr


class Consoles:
    """Methods raise what `errors.py` names. They may be called from any thread.

    `session` gives a role's session, renewed where it is due; `note` is told whose session was delivered where.
    """

    def __init__(
        self,
        roles: RolesFile,
        means: Means,
        *,
        session: Callable[..., Session],
        note: Callable[[str, str], None],
        environ: Mapping[str, str] = os.environ,
        browser_seconds: float = sign_in_page.SECONDS,
    ) -> None:
        self._roles = roles
        self._means = means
        self._session = session
        self._note = note
        self._environ = environ
        self._browser_seconds = browser_seconds

    # ------------------------------------------------------------ as a role

    def check(self, name: str, destination: str = "") -> None:
        """Raises what is known before anything is called: NoSuchRole, BadValue for the destination, ConsoleTrouble
        where the role's partition has no console."""
        role = self._roles.load().role(name)
        console.destination_url(role.arn.partition, role.region, destination)

    def url(
        self,
        name: str,
        destination: str = "",
        *,
        token_code: str | None = None,
        cancelled: threading.Event | None = None,
    ) -> str:
        """The address that opens the console as the role: a secret, good for 15 minutes.

        `destination` is what `delivery/console.py` takes. A session that is over is renewed first. Raises as assuming
        does, BadValue for the destination before anything is called, ConsoleTrouble.
        """
        url = self._url(name, destination, token_code, cancelled)
        self._note(name, "console link")
        return url

    def open(
        self,
        name: str,
        destination: str = "",
        *,
        settings: ConsoleSettings | None = None,
        token_code: str | None = None,
        cancelled: threading.Event | None = None,
    ) -> None:
        """Open the console as the role in a browser, as `settings` say, or else roles.toml.

        Returns when a browser has come for it. Raises as `url` does, and ConsoleTrouble where none has within 10 s.
        """
        catalog = self._roles.load()
        role = catalog.role(name)
        url = self._url(name, destination, token_code, cancelled)
        self._open_once(url, _Looks.of(role), settings or catalog.console, cancelled)
        self._note(name, "console")

    def _url(self, name: str, destination: str, token_code: str | None, cancelled: threading.Event | None) -> str:
        self.check(name, destination)
        catalog = self._roles.load()
        role = catalog.role(name)
        partition = role.arn.partition
        session = self._session(name, token_code=token_code, cancelled=cancelled)
        signin = federation.sign_in(
            session,
            title=role.title,
            place=_place(session, partition, catalog),
            now=self._means.clock(),
            cancelled=cancelled,
        )
        return console.login_url(signin, console.destination_url(partition, session.region, destination))

    # ------------------------------------------------------------ by the browser's own sign-in

    def link(self, name: str) -> str:
        """The console's switch-role link, which holds no secret: the browser has to be signed in by itself.

        Raises BadValue with the reason where it cannot work, and with what works instead.
        """
        catalog = self._roles.load()
        role = catalog.role(name)
        try:
            if isinstance(catalog.sources.get(role.source or ""), IdentityCenterSource):
                raise BadValue("source", tr("a link cannot switch to a permission set of Identity Center"))
            return switch_role_links.link_for(role)
        except BadValue as error:
            instead = tr("open the console with the role's session (`roleswitch console {name}`)", name=name)
            if role.arn.partition not in federation.DOMAINS:
                instead = tr("hand over its credentials (`roleswitch assume`, `roleswitch shell`)")
            raise BadValue(
                error.field,
                tr("{role}: {message}. Instead, {instead}", role=role.title, message=error.message, instead=instead),
            ) from error

    def open_link(self, name: str, *, settings: ConsoleSettings | None = None) -> None:
        """Open the switch-role link. Raises as `link` does, and ConsoleTrouble."""
        link, catalog = self.link(name), self._roles.load()
        looks = _Looks.of(catalog.role(name))
        looks.open(link, settings or catalog.console, self._environ)

    # ------------------------------------------------------------ as the user of an access key

    def source_url(self, name: str, destination: str = "", *, cancelled: threading.Event | None = None) -> str:
        """The address that opens the console as the user of a source's access key, without a role: a secret.

        GetFederationToken makes a federated user of the user's name who may do what both the user's own policies and
        the session policy allow, and without one nothing at all. AdministratorAccess as the session policy takes
        nothing away, so that what is left is what the user has: it gives nobody more. No MFA code can be sent with that
        call: what the user's policies allow with MFA alone is not allowed in that console. It lasts 12 h, of an
        account's root 1 h.

        Raises ConsoleTrouble where the source has no long-term keys, or its user may not do this; KeyringTrouble and
        its kinds, StsTrouble and its kinds, BadValue, Cancelled.
        """
        catalog = self._roles.load()
        source = catalog.source(name)
        if isinstance(source, IdentityCenterSource):
            raise ConsoleTrouble(
                tr(
                    "{name} is Identity Center, which has no user of an account: open the console as one of its roles.",
                    name=name,
                )
            )
        place = self._place_of(source, catalog)
        credentials = self._long_term_keys(source, place, cancelled)
        who = self._means.sts.caller_identity(credentials, source=name, place=place, cancelled=cancelled)
        partition = who.arn.split(":")[1]
        page = console.destination_url(partition, source.region, destination)
        federated = self._federated(name, who, credentials, place, cancelled)
        signin = federation.sign_in(federated, title=name, place=place, now=self._means.clock(), cancelled=cancelled)
        return console.login_url(signin, page)

    def open_source(
        self,
        name: str,
        destination: str = "",
        *,
        settings: ConsoleSettings | None = None,
        cancelled: threading.Event | None = None,
    ) -> None:
        """Open what `source_url` gives in a browser. Raises as that does, and as `open`."""
        url = self.source_url(name, destination, cancelled=cancelled)
        self._open_once(
            url, _Looks(tr("source {name}", name=name), name, ""), settings or self._roles.load().console, cancelled
        )

    def _place_of(self, source: AccessKeySource | ProfileSource, catalog: Catalog) -> Place:
        path = self._means.profiles.path(source.profile) if isinstance(source, ProfileSource) else None
        serial = source.mfa_serial or ""
        partition = serial.split(":")[1] if serial.startswith("arn:") else "aws"
        return place_of(source, path, None, partition, catalog.network)

    def _long_term_keys(
        self, source: AccessKeySource | ProfileSource, place: Place, cancelled: threading.Event | None
    ) -> Credentials:
        """Raises ConsoleTrouble where they are temporary, before anything is called where that shows in ~/.aws."""
        if isinstance(source, AccessKeySource):
            return source_credentials(source, place, self._means, Attempt(cancelled=cancelled))
        path = self._means.profiles.path(source.profile)
        if path.calls:
            raise _temporary(source, tr("it assumes a role"))
        if not path.is_long_term and path.begins not in {Begins.PROCESS, Begins.ENVIRONMENT}:
            raise _temporary(source, tr("they come from {begins}", begins=tr(path.begins.value)))
        credentials = source_credentials(source, place, self._means, Attempt(cancelled=cancelled))
        if credentials.session_token:
            raise _temporary(source, tr("they have a session token"))
        return credentials

    def _federated(
        self,
        source: str,
        who: Identity,
        credentials: Credentials,
        place: Place,
        cancelled: threading.Event | None,
    ) -> Federated:
        partition, name = who.arn.split(":")[1], federated_name(who.arn)
        asked = Asked(
            "GetFederationToken",
            source,
            caller=who.arn,
            access_key_id=credentials.access_key_id,
            region=place.region,
        )
        try:
            return self._means.sts.federation_token(
                credentials,
                name=name,
                policy_arns=(f"arn:{partition}:iam::aws:policy/AdministratorAccess",),
                asked=asked,
                place=place,
                cancelled=cancelled,
            )
        except StsTrouble as refused:
            if refused.aws is None or not refused.aws.code.startswith("AccessDenied"):
                raise
            user = f"arn:{partition}:sts::{who.account_id}:federated-user/{name}"
            statement = {"Effect": "Allow", "Action": "sts:GetFederationToken", "Resource": user}
            policy = {"Version": "2012-10-17", "Statement": [statement]}
            raise ConsoleTrouble(
                tr(
                    "The user of {source} may not open the console without a role: AWS refuses it GetFederationToken.",
                    source=source,
                ),
                causes=(tr("No policy of {arn} allows sts:GetFederationToken, or one denies it.", arn=who.arn),),
                next_steps=(
                    NextStep(
                        tr("Give an administrator the statement to add to the user's policy."),
                        tr("Copy policy"),
                        Action.COPY_POLICY,
                        json.dumps(policy, indent=2),
                    ),
                    NextStep(tr("Open the console as a role instead.")),
                ),
                aws=refused.aws,
            ) from refused

    # ------------------------------------------------------------ inside

    def _open_once(self, url: str, looks: _Looks, settings: ConsoleSettings, cancelled: threading.Event | None) -> None:
        """By a page of our own that leads there once: so the command line of a browser never holds the address."""
        try:
            with sign_in_page.serve_once(url, seconds=self._browser_seconds) as page:
                looks.open(page.url, settings, self._environ)
                if page.wait(cancelled):
                    return
        except OSError as error:
            raise ConsoleTrouble(
                tr(
                    "The browser cannot be handed the sign-in: this computer lets no page be put up at 127.0.0.1 "
                    "({what}).",
                    what=error.strerror or type(error).__name__,
                )
            ) from error
        raise ConsoleTrouble(
            tr(
                "No browser came for the console of {looks} within {browser_seconds} seconds: it did not "
                "start, or asks something first.",
                looks=looks.title,
                browser_seconds=f"{self._browser_seconds:g}",
            ),
            causes=_causes_of_nobody(settings),
            next_steps=(
                NextStep(tr("Try again now that the browser is there."), tr("Try again"), Action.TRY_AGAIN),
                NextStep(tr("Copy the link instead (`roleswitch console NAME --print`) and open it yourself.")),
            ),
        )


@dataclass(frozen=True)
class _Looks:
    """By what a browser's container or profile is told apart."""

    name: str
    title: str
    color: str

    @classmethod
    def of(cls, role: Role) -> _Looks:
        return cls(role.name, role.title, role.color)

    def open(self, url: str, settings: ConsoleSettings, environ: Mapping[str, str]) -> None:
        browsers.open_page(
            url, role_name=self.name, title=self.title, color=self.color, settings=settings, environ=environ
        )


def _causes_of_nobody(settings: ConsoleSettings) -> tuple[str, ...]:
    if settings.window is Window.CONTAINER:
        return (
            tr(
                "Firefox lacks the extension {container_extension}, which opens pages in a container",
                container_extension=browsers.CONTAINER_EXTENSION,
            ),
        )
    if settings.window is Window.PROFILE:
        return (tr("the browser took its time to make the role's profile, which it does once"),)
    return ()


def federated_name(arn: str) -> str:
    """A user's name as GetFederationToken takes it: 2 to 32 of the letters that a user name has too."""
    name = arn.rpartition("/")[2] if "/" in arn else "root"
    return name[:32] if len(name) > 1 else f"user-{name}"


def _temporary(source: ProfileSource, why: str) -> ConsoleTrouble:
    return ConsoleTrouble(
        tr(
            "The console cannot be opened with {source} itself: the credentials of the profile {profile} are "
            "temporary ({why}), and AWS lets only a user's own access key in without a role. Open the console as a "
            "role that is assumed from it.",
            source=source.name,
            profile=source.profile,
            why=why,
        )
    )


def _place(session: Session, partition: str, catalog: Catalog) -> Place:
    """Where the session's sign-in is; also of a source that an editor has taken out of the list since."""
    source = catalog.sources.get(session.source)
    if source is None:
        return Place(session.region or first_region(partition), None, catalog.network)
    return place_of(source, None, session.region, partition, catalog.network)
