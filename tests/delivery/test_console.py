"""Addresses of the console: which page a person means, in every partition, and that none leads anywhere else."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

import pytest

from roleswitch.core.federation import SigninToken
from roleswitch.delivery.console import completions, destination_url, login_url
from roleswitch.delivery.console_pages import PAGES
from roleswitch.errors import BadValue, ConsoleTrouble

HOSTS = {
    "aws": ("eu-west-1", "console.aws.amazon.com"),
    "aws-us-gov": ("us-gov-west-1", "console.amazonaws-us-gov.com"),
    "aws-cn": ("cn-north-1", "console.amazonaws.cn"),
    "aws-eusc": ("eusc-de-east-1", "console.amazonaws-eusc.eu"),
}


def refused(text: str, partition: str = "aws") -> str:
    with pytest.raises(BadValue) as caught:
        destination_url(partition, "eu-west-1", text)
    assert caught.value.field == "destination"
    return str(caught.value)


# The sign-in


def test_every_value_of_a_login_is_encoded() -> None:
    signin = SigninToken(endpoint="https://signin.aws.amazon.com", token="a+b/c=d~e%2F-f")
    destination = "https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups"
    url = login_url(signin, destination)
    assert url == (
        "https://signin.aws.amazon.com/federation?Action=login&Issuer=RoleSwitch&Destination="
        "https%3A%2F%2Feu-west-1.console.aws.amazon.com%2Fcloudwatch%2Fhome%3Fregion%3Deu-west-1%23logsV2%3Alog-groups"
        "&SigninToken=a%2Bb%2Fc%3Dd~e%252F-f"
    )
    assert dict(parse_qsl(urlsplit(url).query)) == {
        "Action": "login",
        "Issuer": "RoleSwitch",
        "Destination": destination,
        "SigninToken": signin.token,
    }


# Home, services and pages


@pytest.mark.parametrize("partition", HOSTS)
def test_nothing_is_the_consoles_home_in_the_region(partition: str) -> None:
    region, host = HOSTS[partition]
    assert destination_url(partition, region) == f"https://{region}.{host}/console/home?region={region}"
    assert destination_url(partition, None, "  ") == f"https://{host}/console/home"


@pytest.mark.parametrize("partition", HOSTS)
def test_a_service_is_in_the_region_and_a_global_one_in_none(partition: str) -> None:
    region, host = HOSTS[partition]
    assert destination_url(partition, region, "lambda") == f"https://{region}.{host}/lambda/home?region={region}"
    assert destination_url(partition, region, "IAM") == f"https://{host}/iam/home"
    assert destination_url(partition, None, "lambda") == f"https://{host}/lambda/home"


def test_a_region_of_another_partition_counts_as_none() -> None:
    assert destination_url("aws-cn", "eu-west-1", "s3") == "https://console.amazonaws.cn/s3/buckets"


@pytest.mark.parametrize("partition", ["aws-iso", "aws-iso-b", "aws-iso-f", "aws-iso-e"])
def test_a_partition_without_a_public_console_is_told(partition: str) -> None:
    with pytest.raises(ConsoleTrouble, match=f"The partition {partition} has no public sign-in"):
        destination_url(partition, None, "s3")


@pytest.mark.parametrize(
    "text",
    [
        "CloudWatch Logs",
        "cloudwatch logs",
        "CLOUDWATCHLOGS",
        " cloud-watch_logs ",
        "Amazon CloudWatch Logs",
        "AWS CloudWatch Logs",
        "logs",
    ],
)
def test_a_name_is_found_however_it_is_written(text: str) -> None:
    assert destination_url("aws", "eu-west-1", text) == (
        "https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#logsV2:log-groups"
    )


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("s3", "/s3/buckets"),
        ("ecs", "/ecs/v2/clusters"),
        ("ssm", "/systems-manager/home"),
        ("ddb", "/dynamodbv2/home"),
        ("cfn", "/cloudformation/home"),
        ("sfn", "/states/home"),
        ("sso", "/singlesignon/home"),
        ("backup", "/backup/home"),
        ("AWS Backup", "/backup/home"),
        ("mq", "/amazon-mq/home"),
        ("Route53", "/route53/v2/home"),
    ],
)
def test_a_service_is_found_by_what_people_call_it(text: str, path: str) -> None:
    assert destination_url("aws", None, text) == f"https://console.aws.amazon.com{path}"


def test_every_page_of_the_table_is_found_by_each_of_its_names_alone() -> None:
    for page in PAGES:
        for name in (page.name, *page.aliases):
            assert destination_url("aws", None, name) == f"https://console.aws.amazon.com{page.path}"


def test_the_tables_paths_are_paths_that_the_region_can_be_put_into() -> None:
    assert len(PAGES) > 150
    for page in PAGES:
        assert re.fullmatch(r"/[a-z0-9-]+(/[\w-]+)*(#[\w:/-]+)?", page.path), page
        assert destination_url("aws", None, page.path) == f"https://console.aws.amazon.com{page.path}"


def test_a_name_that_is_none_is_told_with_those_that_are_near() -> None:
    assert "did you mean CloudFormation" in refused("clodformation")
    assert "https://console.amazonaws.cn/" in refused("xyzzy", "aws-cn")


# Paths and addresses


def test_a_path_is_on_the_regions_console() -> None:
    path = "/ec2/home?region=eu-west-1#InstanceDetails:instanceId=i-0123456789abcdef0"
    assert destination_url("aws", "eu-west-1", path) == f"https://eu-west-1.console.aws.amazon.com{path}"
    assert destination_url("aws", None, "/") == "https://console.aws.amazon.com/"


@pytest.mark.parametrize(
    "text",
    [
        "https://console.aws.amazon.com",
        "https://console.aws.amazon.com/",
        "https://console.aws.amazon.com/s3/buckets/b?region=eu-west-1&tab=objects",
        "https://eu-west-1.console.aws.amazon.com/ec2/home#Instances:",
        "https://s3.console.aws.amazon.com/s3/home",
        "https://111122223333-abcd1234.eu-west-1.console.aws.amazon.com/s3",
    ],
)
def test_an_address_of_the_console_is_taken_as_it_is(text: str) -> None:
    assert destination_url("aws", "us-east-1", text) == text


def test_the_host_of_an_address_may_be_in_capital_letters() -> None:
    assert destination_url("aws", None, "HTTPS://Console.AWS.Amazon.com/S3") == "https://console.aws.amazon.com/S3"


@pytest.mark.parametrize(
    "text",
    [
        "//evil.example",
        "//evil.example/console.aws.amazon.com",
        "/\\evil.example",
        "/a\\..\\b",
        "/a b",
        "/a\nb",
        "/\t/evil.example",
        "/caf\u00e9",
        "/\u2044evil.example",
        "https://evil.example/",
        "https://evil.example/https://console.aws.amazon.com/",
        "https://console.aws.amazon.com.evil.example/",
        "https://evilconsole.aws.amazon.com/",
        "https://console.aws.amazon.com@evil.example/",
        "https://console.aws.amazon.com:443@evil.example/",
        "https://user:password@console.aws.amazon.com/",
        "https://console.aws.amazon.com:8443/",
        "https://console.aws.amazon.com\\@evil.example/",
        "https://evil.example\\.console.aws.amazon.com/",
        "https://evil.example/.console.aws.amazon.com/",
        "https://evil.example?.console.aws.amazon.com/",
        "https://evil.example#.console.aws.amazon.com/",
        "https://.console.aws.amazon.com/",
        "https://-.console.aws.amazon.com/",
        "https://conso\u217ce.aws.amazon.com/",
        "https://con\tsole.aws.amazon.com/",
        "https:///evil.example/",
        "https:/\\console.aws.amazon.com/",
        "http://console.aws.amazon.com/",
        "javascript://console.aws.amazon.com/%0aalert(1)",
        "data://console.aws.amazon.com/",
        "https://signin.aws.amazon.com/oauth?redirect_uri=https://evil.example",
        "https://console.amazonaws.cn/",
        "https://console.aws.amazon.com/a b",
        "https://console.aws.amazon.com/a\r\nLocation: https://evil.example",
    ],
)
def test_nothing_leads_away_from_the_partitions_console(text: str) -> None:
    refused(text)


def test_an_address_of_another_partition_is_told_with_this_ones() -> None:
    assert "https://console.amazonaws.cn/" in refused("https://console.aws.amazon.com/s3", "aws-cn")


# Completion


def test_completion_gives_all_of_them_and_then_fewer() -> None:
    assert completions("") == tuple(page.name for page in PAGES)
    assert completions("cloudwatch l") == ("CloudWatch Logs", "CloudWatch Logs Insights")
    assert completions("no such service") == ()


def test_completion_begins_with_what_the_typed_letters_name() -> None:
    assert completions("s3")[0] == "S3"
    assert completions("ssm")[0] == "Systems Manager"
    assert completions("logs")[0] == "CloudWatch Logs"
    assert completions("map") == ("Cloud Map", "EMR")
    assert completions("front") == ("CloudFront",)


def test_every_completion_is_a_destination() -> None:
    for name in completions("a"):
        destination_url("aws", "eu-west-1", name)


@pytest.mark.parametrize("letter", ["\u017f", "\u212a"])
def test_letters_that_only_count_as_english_ones_are_none(letter: str) -> None:
    with pytest.raises(BadValue):
        destination_url("aws", "eu-west-1", f"https://{letter}.console.aws.amazon.com/")
    with pytest.raises(BadValue):
        destination_url("aws", "eu-west-1", "https://con\u017fole.aws.amazon.com/")
