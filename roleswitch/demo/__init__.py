"""`roleswitch demo`: the window on an AWS of its own, with a home and a keyring of its own.

    strict_aws.py   the AWS: signatures, STS, Identity Center and refusals as AWS has them, moto behind it for S3
    sample.py       its accounts, and the list that shows them
    keyring.py      a keyring that works in a demo alone
    world.py        all of it, started and removed

Nothing heavy is imported here: a process that lives in a demo imports `roleswitch.demo.keyring` and so this file.
"""

from __future__ import annotations

import shlex
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleswitch.demo.world import DemoWorld

_SECONDS_TO_CLOSE = 5.0
_SHOWN = (
    *("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_STS"),
    *("ROLESWITCH_HOME", "PYTHON_KEYRING_BACKEND"),
)


def run(arguments: Sequence[str] = (), program: Sequence[str] = (sys.executable, "-m", "roleswitch")) -> int:
    """Run `program` with `arguments` in a demo's world, wait for it and return its exit status.

    Without arguments that is the window. Ended by SIGINT, SIGTERM or SIGHUP, it ends the program and removes the
    world all the same, and returns 130. Raises DeliveryTrouble where moto is missing.
    """
    from roleswitch.demo.world import demo_world

    try:
        with _signals_as_interrupts(), demo_world() as world:
            sys.stderr.write(_welcome(world))
            return _wait_for([*program, *arguments], world.environ)
    except KeyboardInterrupt:
        return 130


def _welcome(world: DemoWorld) -> str:
    from roleswitch.demo.sample import PARTNER_EXTERNAL_ID

    settings = " ".join(f"{name}={shlex.quote(world.environ[name])}" for name in _SHOWN)
    return (
        f"An AWS of its own runs at {world.aws.url}; it and everything you do here go when the window closes.\n"
        "Network hub asks for an MFA code: any six digits will do, each once.\n"
        f"Partner bucket is refused until you give it the external ID {PARTNER_EXTERNAL_ID}.\n"
        "Sign in to acme with any browser on this computer: its page asks you to allow or deny.\n"
        f"To use the demo's profiles, and roleswitch itself, in another terminal:\n"
        f"  export {settings}\n"
        f"  aws sts get-caller-identity --profile prod-admin\n"
        f"  roleswitch list\n"
    )


def _wait_for(command: Sequence[str], environ: Mapping[str, str]) -> int:
    child = subprocess.Popen(command, env=dict(environ))
    try:
        status = child.wait()
    finally:
        if child.poll() is None:
            child.terminate()
            try:
                child.wait(_SECONDS_TO_CLOSE)
            except subprocess.TimeoutExpired:
                child.kill()
                child.wait()
    # A shell's way of saying that a signal ended it.
    return status if status >= 0 else 128 - status


@contextmanager
def _signals_as_interrupts() -> Iterator[None]:
    """Let the signals that end a program raise KeyboardInterrupt, so that what was made is removed."""
    # Windows has no SIGHUP.
    numbers = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.signal(number, signal.default_int_handler) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
