"""The way to an HTTPS address that is none of AWS's APIs: proxy and certificates as in `core/aws.py`.

The certificates: what the environment names, then roles.toml, then the system's, or where it has none botocore's.
"""

from __future__ import annotations

import os
import socket
import ssl
import urllib.request
from importlib.util import find_spec
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit

from roleswitch.core.aws import own_bundle, own_proxy
from roleswitch.core.explain import NoRoute, no_tls
from roleswitch.core.source import Network


def proxy_for(url: str, network: Network) -> str:
    """The proxy that is set for `url`, or empty. NO_PROXY is looked at when it is opened."""
    return own_proxy(url, network) or urllib.request.getproxies().get(urlsplit(url).scheme, "")


def bundle_for(network: Network) -> str | None:
    return os.environ.get("AWS_CA_BUNDLE") or os.environ.get("REQUESTS_CA_BUNDLE") or own_bundle(network)


def trusting(bundle: str | None) -> ssl.SSLContext:
    """Raises OSError where the file cannot be used."""
    context = ssl.create_default_context(cafile=bundle)
    paths = ssl.get_default_verify_paths()
    if not bundle and not (paths.cafile or paths.capath or context.get_ca_certs()):
        botocore = find_spec("botocore")  # its certificates, and not its second of imports
        if botocore is not None and botocore.origin is not None:
            context.load_verify_locations(Path(botocore.origin).with_name("cacert.pem"))
    return context


def opener(proxy: str, context: ssl.SSLContext, *, scheme: str = "https") -> urllib.request.OpenerDirector:
    """Opens addresses of that scheme alone, and follows no redirect: it raises HTTPError for every other status."""
    made = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler({scheme: proxy} if proxy else {}),
        urllib.request.HTTPSHandler(context=context) if scheme == "https" else urllib.request.HTTPHandler(),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        # Of any other scheme.
        urllib.request.UnknownHandler(),
    ):
        made.add_handler(handler)
    return made


def route_trouble(error: BaseException, *, has_proxy: bool) -> NoRoute:
    """Why nothing came back, of what an opener raises where it is no HTTPError."""
    reason = error.reason if isinstance(error, URLError) else error
    if isinstance(reason, ssl.SSLCertVerificationError) or (error is not reason and isinstance(reason, ssl.SSLError)):
        return no_tls(reason)
    if has_proxy and (isinstance(reason, ConnectionRefusedError) or "Tunnel connection failed" in str(reason)):
        return NoRoute.PROXY_PASSWORD if " 407 " in str(reason) else NoRoute.PROXY
    if isinstance(reason, socket.gaierror):
        return NoRoute.NAME
    return NoRoute.TIMEOUT if isinstance(reason, TimeoutError) else NoRoute.CONNECTION
