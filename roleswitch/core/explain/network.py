"""AWS was not reached, or what answered is not AWS."""

from __future__ import annotations

import re
from enum import Enum

from roleswitch.core.explain.case import AGAIN
from roleswitch.errors import Action, AwsUnreachable, NextStep, StsTrouble
from roleswitch.texts import later, tr


class NoRoute(Enum):
    """How AWS was not reached."""

    NAME = "name"
    CONNECTION = "connection"
    TIMEOUT = "timeout"
    PROXY = "proxy"
    """It is not there, or lets no call through."""
    PROXY_PASSWORD = "proxy-password"  # noqa: S105 - the name of a trouble
    """It answered 407."""
    CERTIFICATE = "certificate"
    """Nobody who is trusted here has signed it."""
    CERTIFICATE_DATES = "certificate-dates"
    """It is over, or not valid yet."""
    CERTIFICATE_HOST = "certificate-host"
    """It is that of another host."""
    TLS = "tls"
    """What answers speaks something else, or cut it."""
    ANSWER = "answer"


_SENTENCES = {
    NoRoute.NAME: later("The name {host} is not known here: this computer is offline, or its DNS does not answer."),
    NoRoute.CONNECTION: later("{host} cannot be reached: this computer is offline, or a firewall is in between."),
    NoRoute.TIMEOUT: later("{host} did not answer in time: the network is slow, or a firewall drops the connection."),
    NoRoute.PROXY: (
        later(
            "The proxy did not let the call to {host} through: it is not there, or refuses. Check the proxy in the "
            "settings or in HTTPS_PROXY."
        )
    ),
    NoRoute.PROXY_PASSWORD: (
        later(
            "The proxy did not let the call to {host} through: it wants a user name and password, which "
            "HTTPS_PROXY can hold."
        )
    ),
    NoRoute.CERTIFICATE: (
        later(
            "The certificate of {host} is not trusted: a company proxy may open TLS. Set the company's certificates "
            "as CA bundle in the settings, or in AWS_CA_BUNDLE."
        )
    ),
    NoRoute.CERTIFICATE_DATES: (
        later(
            "The certificate of {host} has run out, or is not valid yet: see whether this computer's clock is right. "
            "If it is, who runs {host} or a proxy in between has to renew it."
        )
    ),
    NoRoute.CERTIFICATE_HOST: (
        later(
            "The certificate of {host} is that of another host: a proxy or a network's sign-in page may be in between, "
            "or the address is wrong."
        )
    ),
    NoRoute.TLS: (
        later(
            "No secure connection to {host} comes about: what answers there does not speak TLS, or cuts it. A "
            "firewall, a proxy or a network's sign-in page may be in between."
        )
    ),
    NoRoute.ANSWER: later(
        "What {host} answered is not from AWS: a proxy or a network's sign-in page may be in between."
    ),
}

_OF_ENDPOINT = {
    NoRoute.NAME: later("The name {host} is not known here: it is the endpoint set here in place of AWS's own."),
    NoRoute.CONNECTION: (
        later(
            "{host} cannot be reached: it is the endpoint set here in place of AWS's own, and nothing answers there. "
            "Is it running?"
        )
    ),
    NoRoute.TIMEOUT: later("{host} did not answer in time: it is the endpoint set here in place of AWS's own."),
    NoRoute.CERTIFICATE: (
        later(
            "The certificate of {host} is not trusted: it is the endpoint set here in place of AWS's own. Set its "
            "certificate as CA bundle in the settings, or in AWS_CA_BUNDLE."
        )
    ),
    NoRoute.TLS: (
        later(
            "No secure connection to {host} comes about: it is the endpoint set here in place of AWS's own, and does "
            "not speak TLS, or cuts it. Does its address have to begin with http://?"
        )
    ),
    NoRoute.ANSWER: later("What {host} answered is not AWS's: it is the endpoint set here in place of AWS's own."),
}

_SHORT = {
    NoRoute.NAME: later("Name not found"),
    NoRoute.TIMEOUT: later("No answer"),
    NoRoute.PROXY: later("Proxy refuses"),
    NoRoute.PROXY_PASSWORD: later("Proxy password"),
    NoRoute.CERTIFICATE: later("Not trusted"),
    NoRoute.CERTIFICATE_DATES: later("Not trusted"),
    NoRoute.CERTIFICATE_HOST: later("Not trusted"),
}

_AWS_HOSTS = (
    # botocore's partitions: their suffixes, and those of the dual-stack endpoints.
    ".amazonaws.com",
    ".amazonaws.com.cn",
    ".amazonaws.eu",
    # Their sign-in pages.
    ".aws.amazon.com",
    ".amazonaws-us-gov.com",
    ".amazonaws.cn",
    ".amazonaws-eusc.eu",
    ".api.aws",
    ".api.amazonwebservices.com.cn",
    ".api.amazonwebservices.eu",
    ".ic.gov",
    ".sc2s.sgov.gov",
    ".api.aws.scloud",
    ".adc-e.uk",
)


_ENABLED_BY_DEFAULT = re.compile(
    r"us-(?:east|west)-[12]|ca-central-1|sa-east-1|eu-(?:central|north)-1|eu-west-[123]"
    r"|ap-(?:northeast-[123]|south-1|southeast-[12])"
)


def is_opt_in(region: str) -> bool:
    """Whether a region of the partition aws is enabled account by account (Account Management reference guide)."""
    return bool(re.fullmatch(r"(?!cn)[a-z]{2}-[a-z]+-\d", region)) and not _ENABLED_BY_DEFAULT.fullmatch(region)


_DATES = {9, 10}
"""X509_V_ERR_CERT_NOT_YET_VALID and X509_V_ERR_CERT_HAS_EXPIRED (X509_STORE_CTX_get_error(3))."""
_HOSTS = {62, 63, 64}
"""X509_V_ERR_HOSTNAME_MISMATCH and its like, of addresses."""


def no_tls(error: BaseException) -> NoRoute:
    """Why TLS did not come about, of what was raised and what is behind it; a certificate where nothing says more, such
    as a bundle that cannot be read."""
    import ssl  # 15 ms that nobody pays whose calls are answered

    behind: BaseException | None = error
    while behind is not None:
        if isinstance(behind, ssl.SSLCertVerificationError):
            code = getattr(behind, "verify_code", 0)
            return next((route for codes, route in _OF_CODES if code in codes), NoRoute.CERTIFICATE)
        if isinstance(behind, ssl.SSLError):
            return NoRoute.CERTIFICATE if behind.library in _OF_A_BUNDLE else NoRoute.TLS
        if type(behind).__name__ == "CertificateError":  # urllib3's own, of an address
            return NoRoute.CERTIFICATE_HOST
        behind = behind.__cause__ or behind.__context__
    return NoRoute.CERTIFICATE


_OF_A_BUNDLE = {"X509", "PEM", "ASN1"}
"""The parts of OpenSSL that read certificates before anybody is called."""
_OF_CODES = ((_DATES, NoRoute.CERTIFICATE_DATES), (_HOSTS, NoRoute.CERTIFICATE_HOST))


def sentence_of(route: NoRoute, host: str) -> str:
    """As of a host that nobody has set in place of another one."""
    return tr(_SENTENCES[route], host=host)


def unreachable(route: NoRoute, host: str) -> AwsUnreachable:
    """No answer came, or none of AWS's. A host that is not AWS's own is somebody's setting, and told as that."""
    # sts.eu-west-1 is what is called where no client could be made yet.
    is_aws = host.endswith(_AWS_HOSTS) or bool(re.fullmatch(r"\w+\.[a-z-]+-\d+", host))
    sentence = tr(_SENTENCES[route] if is_aws else _OF_ENDPOINT.get(route, _SENTENCES[route]), host=host)
    causes: list[str] = []
    steps = [AGAIN]
    region = re.match(r"[\w-]+\.([a-z]+-[a-z-]+-\d+)\.", host)
    if route is NoRoute.NAME and is_aws and region and is_opt_in(region[1]):
        causes = [
            tr("This computer is offline, or its DNS does not answer."),
            tr("There is no region {region}.", region=region[1]),
        ]
        steps.append(NextStep(tr("Choose another region."), tr("Edit region…"), Action.EDIT_REGION))
    return AwsUnreachable(sentence, causes=causes, next_steps=steps, short=_SHORT.get(route, ""))


def unusable_settings(what: str) -> AwsUnreachable:
    """A setting, such as AWS_ENDPOINT_URL, with which no call can be made."""
    return AwsUnreachable(
        tr("AWS cannot be called with the AWS_ variables that are set here: {what}.", what=what.rstrip("."))
    )


def odd_answer(host: str, what: str) -> StsTrouble:
    """An answer with a field that no AWS would send; it must not reach a file."""
    return StsTrouble(
        tr("{host} answered with {what}: that is not AWS's, and nothing was written.", host=host, what=what),
        next_steps=(AGAIN,),
    )
