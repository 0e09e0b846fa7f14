"""A demo's world: an AWS on loopback and a home with a list, a keyring and AWS files, gone when it ends."""

from __future__ import annotations

import logging
import os
import shutil
import site
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from roleswitch.core.keychain import Keychain
from roleswitch.core.source import AccessKey
from roleswitch.demo import sample
from roleswitch.demo.keyring import MARKER, DemoKeyring
from roleswitch.demo.strict_aws import StrictAws, exchange
from roleswitch.errors import DeliveryTrouble
from roleswitch.files import private_folder, write_private


@dataclass(frozen=True)
class DemoWorld:
    home: Path
    environ: Mapping[str, str] = field(repr=False)
    """The whole environment for a process that is to live in the demo."""
    aws: StrictAws


@contextmanager
def demo_world() -> Iterator[DemoWorld]:
    """Start the demo's AWS and make its home; end and remove both. Raises DeliveryTrouble where moto is missing."""
    with _moto() as upstream:
        for bucket in sample.BUCKETS:
            _make_bucket(upstream, bucket)
        sources = sample.sources()
        home = Path(tempfile.mkdtemp(prefix="roleswitch-demo-"))
        try:
            write_private(home / MARKER, b"")
            write_private(home / "roles.toml", sample.ROLES_FILE.encode())
            write_private(home / "preferences.toml", sample.PREFERENCES_FILE.encode())
            keychain = Keychain(DemoKeyring(home))
            for name, user in sources.items():
                keychain.put(name, AccessKey(user.access_key_id, user.secret_access_key))
            private_folder(home / ".aws")
            with StrictAws(
                sources.values(),
                (*sample.ROLES, *sample.MEMBER_ROLES),
                upstream=upstream,
                identity_center=sample.IDENTITY_CENTER,
                organization=sample.ORGANIZATION,
            ) as aws:
                yield DemoWorld(home, environment(home, aws.url, os.environ), aws)
        finally:
            shutil.rmtree(home)


def environment(home: Path, url: str, inherited: Mapping[str, str]) -> dict[str, str]:
    """`inherited` turned towards the demo: nothing in it leads to the person's own keys, files or AWS."""
    own_folders = {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}
    kept = {name: value for name, value in inherited.items() if not name.startswith("AWS_") and name not in own_folders}
    loopback = ",".join(filter(None, [kept.get("NO_PROXY") or kept.get("no_proxy"), "127.0.0.1"]))
    old_home = Path(inherited.get("HOME") or Path.home())
    if "DISPLAY" in kept and (old_home / ".Xauthority").exists():
        # Found by HOME where nothing names it, and without it there is no window.
        kept.setdefault("XAUTHORITY", str(old_home / ".Xauthority"))
    if base := site.getuserbase():
        # Found by HOME too: what `pip install --user` installed, which may be RoleSwitch itself.
        kept.setdefault("PYTHONUSERBASE", base)
    return {
        **kept,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "ROLESWITCH_HOME": str(home),
        "AWS_CONFIG_FILE": str(home / ".aws" / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(home / ".aws" / "credentials"),
        "AWS_ENDPOINT_URL": url,
        **{f"AWS_ENDPOINT_URL_{service}": url for service in ("STS", "SSO", "SSO_OIDC", "ORGANIZATIONS")},
        "AWS_EC2_METADATA_DISABLED": "true",
        "PYTHON_KEYRING_BACKEND": "roleswitch.demo.keyring.DemoKeyring",
        "NO_PROXY": loopback,
        "no_proxy": loopback,
    }


@contextmanager
def _moto() -> Iterator[str]:
    """A moto server on loopback: its URL."""
    try:
        # Most of AWS in miniature, and a web server: not installed with RoleSwitch unless asked for.
        from moto.server import ThreadedMotoServer
    except ImportError as error:
        if getattr(sys, "frozen", False):  # nothing can be put into a bundle
            raise DeliveryTrouble(
                "The demo is not in this package: run pipx install 'roleswitch[demo]', then roleswitch demo."
            ) from error
        raise DeliveryTrouble(
            "The demo needs moto, which is not installed: run pipx install 'roleswitch[demo]', or "
            "pip install 'moto[server,sts,iam,s3]' in RoleSwitch's own environment."
        ) from error
    # A line for each request otherwise, on the terminal that the person started the demo in.
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


def _make_bucket(upstream: str, bucket: sample.Bucket) -> None:
    headers = {
        "x-moto-account-id": bucket.account_id,
        # moto takes service and region from here and, as it is set, checks nothing else.
        "authorization": f"AWS4-HMAC-SHA256 Credential=demo/20240101/{bucket.region}/s3/aws4_request",
    }
    place = f"<LocationConstraint>{bucket.region}</LocationConstraint>"
    # us-east-1 is where a bucket is that names no place, and may not be named.
    body = "" if bucket.region == "us-east-1" else f"<CreateBucketConfiguration>{place}</CreateBucketConfiguration>"
    exchange(upstream, "PUT", f"/{bucket.name}", headers, body.encode())
    for key, content in bucket.objects.items():
        exchange(upstream, "PUT", f"/{bucket.name}/{quote(key)}", headers, content.encode())
