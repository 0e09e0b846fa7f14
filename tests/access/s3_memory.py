"""How much memory an upload and a download take: `python -m tests.access.s3_memory [MEGABYTES]`.

S3 is moto over loopback, in a process of its own. What is told, as JSON, is by how much the most that this process ever
had in memory (ru_maxrss) grows after a first small transfer, which loads what any transfer needs.
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from roleswitch.access.principal import Principal
from roleswitch.access.s3 import PART_BYTES, S3
from roleswitch.core.aws import Aws, Place
from roleswitch.core.source import Credentials
from roleswitch.demo.strict_aws import exchange
from tests.access.s3_on_loopback import REGION, moto_process

MIB = 1024 * 1024
BUCKET = "acme-large"


def most_bytes() -> int:
    """macOS counts bytes there, others KiB (getrusage(2))."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024


def write_file(path: Path, size: int) -> str:
    """Its hash."""
    piece, sha = os.urandom(MIB), hashlib.sha256()
    with path.open("wb") as file:
        for _ in range(size // MIB):
            file.write(piece)
            sha.update(piece)
    return sha.hexdigest()


def hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def measure(s3: S3, folder: Path, size: int) -> dict[str, float]:
    """MiB of growth and seconds, up and down."""
    source, target = folder / "source", folder / "target"
    sha = write_file(source, size)
    found: dict[str, float] = {"megabytes": size / MIB, "memory_before": most_bytes() / MIB}
    began, before = time.monotonic(), most_bytes()
    s3.upload(source, BUCKET, "large", overwrite=True)
    found |= {"upload_seconds": time.monotonic() - began, "upload_growth": (most_bytes() - before) / MIB}
    source.unlink()
    began, before = time.monotonic(), most_bytes()
    s3.download(BUCKET, "large", target)
    found |= {"download_seconds": time.monotonic() - began, "download_growth": (most_bytes() - before) / MIB}
    assert hash_of(target) == sha
    target.unlink()
    return {name: round(value, 1) for name, value in found.items()}


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1024
    with moto_process() as url, tempfile.TemporaryDirectory() as folder:
        os.environ["AWS_ENDPOINT_URL_S3"] = url
        place = f"<CreateBucketConfiguration><LocationConstraint>{REGION}</LocationConstraint>"
        exchange(url, "PUT", f"/{BUCKET}", {}, f"{place}</CreateBucketConfiguration>".encode())
        principal = Principal("Large", "aws", Credentials("ASIAIOSFODNN7EXAMPLE", "s" * 40, "t"), Place(REGION))
        s3 = S3(Aws(), lambda: principal)
        measure(s3, Path(folder), 2 * PART_BYTES)
        sys.stdout.write(f"{json.dumps(measure(s3, Path(folder), size * MIB))}\n")


if __name__ == "__main__":
    main()
