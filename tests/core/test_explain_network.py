"""AWS was not reached, or what answered is not AWS: each way in its own words."""

from __future__ import annotations

import pytest

from roleswitch.core.explain import NoRoute, odd_answer, unreachable, unusable_settings
from roleswitch.errors import Action, AwsUnreachable
from tests.core.test_explain import actions

HOST = "sts.eu-west-1.amazonaws.com"


@pytest.mark.parametrize(
    ("route", "sentence", "short"),
    [
        (
            NoRoute.NAME,
            f"The name {HOST} is not known here: this computer is offline, or its DNS does not answer.",
            "Name not found",
        ),
        (
            NoRoute.CONNECTION,
            f"{HOST} cannot be reached: this computer is offline, or a firewall is in between.",
            "AWS not reached",
        ),
        (
            NoRoute.TIMEOUT,
            f"{HOST} did not answer in time: the network is slow, or a firewall drops the connection.",
            "No answer",
        ),
        (
            NoRoute.PROXY,
            f"The proxy did not let the call to {HOST} through: it is not there, or refuses. Check the proxy in the "
            "settings or in HTTPS_PROXY.",
            "Proxy refuses",
        ),
        (
            NoRoute.PROXY_PASSWORD,
            f"The proxy did not let the call to {HOST} through: it wants a user name and password, which HTTPS_PROXY "
            "can hold.",
            "Proxy password",
        ),
        (
            NoRoute.CERTIFICATE,
            f"The certificate of {HOST} is not trusted: a company proxy may open TLS. Set the company's certificates "
            "as CA bundle in the settings, or in AWS_CA_BUNDLE.",
            "Not trusted",
        ),
        (
            NoRoute.ANSWER,
            f"What {HOST} answered is not from AWS: a proxy or a network's sign-in page may be in between.",
            "AWS not reached",
        ),
    ],
)
def test_every_way_of_not_reaching_aws_is_told_apart_with_the_host(route: NoRoute, sentence: str, short: str) -> None:
    trouble = unreachable(route, HOST)
    assert type(trouble) is AwsUnreachable
    assert (str(trouble), trouble.short) == (sentence, short)
    assert actions(trouble) == [Action.TRY_AGAIN]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "localstack", "sts.aws.acme.internal", "::1"])
@pytest.mark.parametrize(
    ("route", "begins"),
    [
        (NoRoute.NAME, "The name {} is not known here"),
        (NoRoute.CONNECTION, "{} cannot be reached"),
        (NoRoute.TIMEOUT, "{} did not answer in time"),
        (NoRoute.CERTIFICATE, "The certificate of {} is not trusted"),
        (NoRoute.ANSWER, "What {} answered is not AWS's"),
    ],
)
def test_a_host_that_is_not_of_aws_is_the_endpoint_that_somebody_set(route: NoRoute, begins: str, host: str) -> None:
    sentence = str(unreachable(route, host))
    assert sentence.startswith(begins.format(host))
    assert "it is the endpoint set here in place of AWS's own" in sentence
    assert "offline" not in sentence


@pytest.mark.parametrize(
    "host",
    [
        "sts.amazonaws.com",
        "sts-fips.us-east-1.amazonaws.com",
        "sts.cn-north-1.amazonaws.com.cn",
        "sts.eusc-de-east-1.amazonaws.eu",
        "sts.us-iso-east-1.c2s.ic.gov",
        "vpce-1-2.sts.eu-west-1.vpce.amazonaws.com",
        "iam.amazonaws.com",
        "sts.eu-west-1",  # before there was a client
    ],
)
def test_the_hosts_of_every_partition_are_of_aws(host: str) -> None:
    assert "offline" in str(unreachable(NoRoute.CONNECTION, host))


def test_a_region_that_may_not_exist_is_a_cause_where_its_name_is_not_found() -> None:
    trouble = unreachable(NoRoute.NAME, "sts.eu-west-9.amazonaws.com")
    assert trouble.causes == (
        "This computer is offline, or its DNS does not answer.",
        "There is no region eu-west-9.",
    )
    assert actions(trouble) == [Action.TRY_AGAIN, Action.EDIT_REGION]


def test_an_odd_answer_says_that_nothing_was_written() -> None:
    assert str(odd_answer(HOST, "no expiration")) == (
        f"{HOST} answered with no expiration: that is not AWS's, and nothing was written."
    )


def test_a_setting_that_cannot_be_used_is_told_as_it_is() -> None:
    assert str(unusable_settings("Invalid endpoint: nonsense")) == (
        "AWS cannot be called with the AWS_ variables that are set here: Invalid endpoint: nonsense."
    )
