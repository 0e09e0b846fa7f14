"""The partitions of AWS, as botocore's partitions.json has them: how their regions' names begin, and the first one."""

from __future__ import annotations

from collections.abc import Mapping

_STARTS = {
    "us-gov-": "aws-us-gov",
    "cn-": "aws-cn",
    "eusc-": "aws-eusc",
    "us-iso-": "aws-iso",
    "us-isob-": "aws-iso-b",
    "us-isof-": "aws-iso-f",
    "eu-isoe-": "aws-iso-e",
}

FIRST_REGIONS: Mapping[str, str] = {
    "aws": "us-east-1",
    "aws-us-gov": "us-gov-west-1",
    "aws-cn": "cn-north-1",
    "aws-eusc": "eusc-de-east-1",
    "aws-iso": "us-iso-east-1",
    "aws-iso-b": "us-isob-east-1",
    "aws-iso-e": "eu-isoe-west-1",
    "aws-iso-f": "us-isof-south-1",
}
"""Where STS is on in every account of the partition, and where it has its one IAM."""


def partition_of(region: str) -> str:
    """`aws` where the name of the region says nothing else."""
    return next((partition for start, partition in _STARTS.items() if region.startswith(start)), "aws")


def first_region(partition: str) -> str:
    return FIRST_REGIONS.get(partition, "us-east-1")
