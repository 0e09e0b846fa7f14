"""A program that stays open: one boto3 client, which says who it is at every line of its input.

python -m tests.readers.stays_open PROFILE
"""

from __future__ import annotations

import sys

import boto3


def main() -> None:
    client = boto3.Session(profile_name=sys.argv[1]).client("sts")
    for _ in sys.stdin:
        sys.stdout.write(client.get_caller_identity()["Arn"] + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
