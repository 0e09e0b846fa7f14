"""Addresses of the console: the page that a person means, and the one that signs in and leads there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches
from urllib.parse import urlencode

from roleswitch.core.federation import SigninToken, public_domain
from roleswitch.core.limits import shown
from roleswitch.core.partitions import partition_of
from roleswitch.delivery.console_pages import PAGES, Page
from roleswitch.errors import BadValue
from roleswitch.texts import any_of, tr

ISSUER = "RoleSwitch"
"""Whom the console names when its session has ended. It may be the address of a sign-in page; we have none."""


def login_url(signin: SigninToken, destination: str) -> str:
    """The address that signs a browser in and leads to `destination`, once and within 15 minutes: a secret."""
    values = {"Action": "login", "Issuer": ISSUER, "Destination": destination, "SigninToken": signin.token}
    return f"{signin.endpoint}/federation?{urlencode(values)}"


def destination_url(partition: str, region: str | None, text: str = "") -> str:
    """The page that `text` means: nothing is the console's home, else a service by its name, a path, or an address.

    A region of another partition counts as none. An address has to be one of the partition's own console: what stands
    here is opened by a browser that was just signed in. Raises BadValue for anything else, with the names that are
    near, and ConsoleTrouble where the partition has no public console.
    """
    text, host = text.strip(), f"console.{public_domain(partition)}"
    here = region if region is not None and partition_of(region) == partition else None
    if not text:
        return _address(host, here, Page("", "/console/home"))
    if text.startswith("/"):
        return _of_path(host, here, text)
    if "://" in text:
        return _of_address(host, text)
    if (page := _BY_NAME.get(_plain(text))) is not None:
        return _address(host, here, page)
    near = get_close_matches(_plain(text), _BY_NAME, n=3)
    said = (
        tr(", did you mean {names}?", names=any_of(list(dict.fromkeys(_BY_NAME[name].name for name in near))))
        if near
        else ";"
    )
    raise BadValue(
        "destination",
        tr(
            "destination: {what} is no service that is known here{said} write a service's name, a path such as "
            "/ec2/home, or an address that begins with https://{host}/",
            what=shown(text),
            said=said,
            host=host,
        ),
    )


def completions(beginning: str) -> tuple[str, ...]:
    """The names of services that a person may mean who has typed this: first those that begin so."""
    typed = _plain(beginning)
    if not typed:
        return tuple(page.name for page in PAGES)
    ranked = sorted((rank, number) for number, page in enumerate(PAGES) if (rank := _rank(page, typed)) is not None)
    return tuple(PAGES[number].name for _, number in ranked)


def _rank(page: Page, typed: str) -> int | None:
    names = [_plain(name) for name in (page.name, *page.aliases)]
    if typed in names:
        return 0
    if names[0].startswith(typed):
        return 1
    words = [_plain(word) for name in (page.name, *page.aliases) for word in name.split()]
    if any(word.startswith(typed) for word in (*names[1:], *words)):
        return 2
    return 3 if typed in names[0] else None


def _address(host: str, region: str | None, page: Page) -> str:
    if region is None or page.is_global:
        return f"https://{host}{page.path}"
    path, mark, fragment = page.path.partition("#")
    return f"https://{region}.{host}{path}?region={region}{mark}{fragment}"


def _of_path(host: str, region: str | None, path: str) -> str:
    # What begins with two is another host, and browsers read \ as /.
    if not re.fullmatch(r"/(?:[!-.0-\[\]-~][!-\[\]-~]*)?", path):
        raise BadValue(
            "destination",
            tr(
                "destination: {path} is no path of the console: write one such as /ec2/home, with one / at its "
                "beginning, other letters than English ones as %XX, and no space or \\",
                path=shown(path),
            ),
        )
    return f"https://{f'{region}.' if region else ''}{host}{path}"


def _of_address(host: str, text: str) -> str:
    # By its letters, and not as some parser takes it apart: a browser may do that otherwise.
    found = re.fullmatch(
        rf"https://((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*{re.escape(host)})((?:[/?#][!-\[\]-~]*)?)",
        text,
        re.IGNORECASE | re.ASCII,
    )
    if found is None:
        raise BadValue(
            "destination",
            tr(
                "destination: {what} is no page of this console: its addresses begin with https://{host}/ or "
                "https://REGION.{host}/",
                what=shown(text),
                host=host,
            ),
        )
    return f"https://{found[1].lower()}{found[2]}"


def _plain(name: str) -> str:
    """Without what people write differently: case, spaces, hyphens, and the Amazon or AWS in front."""
    letters = re.sub(r"[\s_-]+", "", name.casefold())
    for brand in ("amazon", "aws"):
        letters = letters.removeprefix(brand) or letters
    return letters


def _by_name() -> Mapping[str, Page]:
    found: dict[str, Page] = {_plain(page.name): page for page in PAGES}
    for page in PAGES:
        for alias in page.aliases:
            found.setdefault(_plain(alias), page)
    return found


_BY_NAME = _by_name()
