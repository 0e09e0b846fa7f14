"""Where Terraform's AWS provider is on this computer, which a test must not download."""

from __future__ import annotations

import functools
import os
import pwd
import re
from pathlib import Path


@functools.cache
def folder_with_the_aws_provider() -> Path | None:
    """For `terraform init -plugin-dir`: what this machine's settings name, where Terraform looks, and /opt."""
    # The tests have another home.
    home = Path(pwd.getpwuid(os.getuid()).pw_dir)
    settings = Path(os.environ.get("TF_CLI_CONFIG_FILE", home / ".terraformrc"))
    named = re.findall(r'(?:plugin_cache_dir|path)\s*=\s*"(.+)"', settings.read_text()) if settings.is_file() else []
    places = [
        *(Path(os.path.expandvars(place)) for place in [os.environ.get("TF_PLUGIN_CACHE_DIR", ""), *named] if place),
        *(home / ".terraform.d" / name for name in ("plugins", "plugin-cache")),
        home / ".local/share/terraform/plugins",
        Path("/usr/local/share/terraform/plugins"),
        Path("/usr/share/terraform/plugins"),
        *Path("/opt").glob("*"),
        *Path("/opt").glob("*/plugins"),
    ]
    # HOST/NAMESPACE/NAME/VERSION/SYSTEM is how Terraform lays such a folder out.
    of_aws = "*/hashicorp/aws/*/*/terraform-provider-aws*"
    return next((place for place in places if next(place.glob(of_aws), None)), None)
