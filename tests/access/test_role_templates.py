"""A new role as Terraform, CloudFormation and AWS CLI commands: what is read back out of them is what was put in."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from roleswitch.access.aws_commands import commands_text
from roleswitch.access.cloudformation import caller_template, role_template
from roleswitch.access.new_role import NewRole, caller_policy, trust_policy
from roleswitch.access.terraform import terraform_text
from tests.access.new_roles import ALL, CALLER, DASHES, EVERYTHING, PLAIN, TARGET, WHOLE_ACCOUNT

yaml = pytest.importorskip("yaml", reason="there is no reader of YAML")
each = pytest.mark.parametrize("new", ALL.values(), ids=ALL)
TERRAFORM = shutil.which("terraform")
CFN_LINT = shutil.which("cfn-lint", path=str(Path(sys.executable).parent)) or shutil.which("cfn-lint")

NOTED = """\
import json, os, sys
with open(os.environ["NOTED"], "a") as noted:
    noted.write(json.dumps(sys.argv[1:]) + "\\n")
if "get-caller-identity" in sys.argv:
    print(os.environ[sys.argv[2]])
"""
"""Stands for the AWS CLI: notes how it was called, and says of a profile in which account it is."""


# Terraform


@pytest.mark.skipif(TERRAFORM is None, reason="there is no terraform")
@each
def test_terraform_would_format_it_no_other_way(new: NewRole) -> None:
    assert TERRAFORM is not None
    text = terraform_text(new)
    environ = {**os.environ, "TF_CLI_CONFIG_FILE": os.devnull, "CHECKPOINT_DISABLE": "1"}
    ran = subprocess.run(
        [TERRAFORM, "fmt", "-"], input=text, text=True, encoding="utf-8", env=environ, capture_output=True, check=True
    )
    assert ran.stdout == text


@pytest.mark.skipif(TERRAFORM is None, reason="there is no terraform")
def test_terraform_reads_the_inline_policy_as_it_was_given(tmp_path: Path) -> None:
    """Every text in it would do something if it were not quoted."""
    assert TERRAFORM is not None
    text = terraform_text(EVERYTHING)
    policy = text.partition('name = "Permissions"')[2].partition("policy = ")[2].partition("\n  })")[0] + "\n  })"
    (tmp_path / "main.tf").write_text(f"locals {{\n  policy = {policy}\n}}\n", encoding="utf-8")
    environ = {**os.environ, "TF_CLI_CONFIG_FILE": os.devnull, "CHECKPOINT_DISABLE": "1"}
    ran = subprocess.run(
        [TERRAFORM, f"-chdir={tmp_path}", "console"],
        input="local.policy",
        text=True,
        encoding="utf-8",
        env=environ,
        capture_output=True,
        check=True,
    )
    assert json.loads(json.loads(ran.stdout)) == EVERYTHING.inline_policy


# CloudFormation


def resource(template: str) -> Mapping[str, object]:
    (found,) = yaml.safe_load(template)["Resources"].values()
    properties: Mapping[str, object] = found["Properties"]
    return properties


@each
def test_yaml_reads_both_templates_as_they_were_meant(new: NewRole) -> None:
    role, caller = resource(role_template(new)), resource(caller_template(new))
    assert role["AssumeRolePolicyDocument"] == trust_policy(new)
    assert (role["RoleName"], role["Path"]) == (new.name, new.path)
    assert role["MaxSessionDuration"] == new.max_session.total_seconds()
    assert role.get("ManagedPolicyArns", []) == list(new.policy_arns)
    assert caller["PolicyDocument"] == caller_policy(new)
    inline = role.get("Policies", [{}])
    assert isinstance(inline, list)
    assert inline[0].get("PolicyDocument") == new.inline_policy


def test_the_callers_policy_is_attached_to_those_who_are_named() -> None:
    everything, whole = resource(caller_template(EVERYTHING)), resource(caller_template(WHOLE_ACCOUNT))
    assert (everything["Users"], everything["Roles"]) == (["boaty"], ["Runner"])
    assert whole["Groups"] == ["developers"]
    assert "Users" not in whole


def test_a_permission_set_is_left_to_identity_center_in_every_form() -> None:
    for text in (terraform_text(EVERYTHING), caller_template(EVERYTHING), commands_text(EVERYTHING)):
        assert "Identity Center" in text
        assert "Admins" in text
    assert "Identity Center" not in terraform_text(PLAIN) + caller_template(PLAIN) + commands_text(PLAIN)


@pytest.mark.skipif(CFN_LINT is None, reason="there is no cfn-lint")
@each
def test_cfn_lint_has_nothing_to_say(new: NewRole, tmp_path: Path) -> None:
    assert CFN_LINT is not None
    (tmp_path / "role.yaml").write_text(role_template(new), encoding="utf-8")
    (tmp_path / "caller.yaml").write_text(caller_template(new), encoding="utf-8")
    region = "cn-north-1" if new.arn.partition == "aws-cn" else "us-east-1"
    ran = subprocess.run(
        [CFN_LINT, "--format", "parseable", "--regions", region, "--", "role.yaml", "caller.yaml"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.stdout, ran.returncode) == ("", 0)


# The AWS CLI


def called(text: str, folder: Path, **environ: str) -> tuple[list[list[str]], subprocess.CompletedProcess[str]]:
    """How bash calls the AWS CLI where it is given the commands, and what came of it."""
    folder.mkdir(exist_ok=True)
    program = folder / "aws"
    program.write_text(f"#!{sys.executable}\n{NOTED}", encoding="utf-8")
    program.chmod(0o755)
    (folder / "noted").touch()
    accounts = {"role-admin": TARGET, "caller-admin": CALLER, "TARGET_PROFILE": "role-admin"}
    ran = subprocess.run(
        ["bash", "-s"],
        input=text,
        text=True,
        encoding="utf-8",
        env={
            "PATH": f"{folder}:{os.environ['PATH']}",
            "NOTED": str(folder / "noted"),
            "CALLER_PROFILE": "caller-admin",
            **accounts,
            **environ,
        },
        cwd=folder,
        capture_output=True,
        check=False,
    )
    return [json.loads(line) for line in (folder / "noted").read_text().splitlines()], ran


def option(arguments: list[str], name: str) -> str:
    (found,) = [each.partition("=")[2] for each in arguments if each.startswith(f"--{name}=")]
    return found


def test_bash_gives_the_cli_what_was_meant(tmp_path: Path) -> None:
    calls, ran = called(commands_text(EVERYTHING), tmp_path / "bin")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == f"Done: {EVERYTHING.arn}\n"
    assert [(arguments[1], *arguments[2:4]) for arguments in calls] == [
        ("role-admin", "sts", "get-caller-identity"),
        ("caller-admin", "sts", "get-caller-identity"),
        ("role-admin", "iam", "create-role"),
        ("role-admin", "iam", "attach-role-policy"),
        ("role-admin", "iam", "attach-role-policy"),
        ("role-admin", "iam", "put-role-policy"),
        ("caller-admin", "iam", "create-policy"),
        ("caller-admin", "iam", "attach-user-policy"),
        ("caller-admin", "iam", "attach-role-policy"),
    ]
    create, inline, policy = calls[2], calls[5], calls[6]
    assert json.loads(option(create, "assume-role-policy-document")) == trust_policy(EVERYTHING)
    assert (option(create, "role-name"), option(create, "path")) == (EVERYTHING.name, EVERYTHING.path)
    assert json.loads(option(inline, "policy-document")) == EVERYTHING.inline_policy
    assert json.loads(option(policy, "policy-document")) == caller_policy(EVERYTHING)
    assert sorted(path.name for path in (tmp_path / "bin").iterdir()) == ["aws", "noted"]


def test_a_name_that_begins_with_dashes_is_no_option(tmp_path: Path) -> None:
    calls, _ = called(commands_text(DASHES), tmp_path / "bin")
    assert option(calls[2], "role-name") == "--profile"
    assert option(calls[-1], "user-name") == "--debug"


def test_a_profile_of_another_account_makes_nothing(tmp_path: Path) -> None:
    calls, ran = called(commands_text(PLAIN), tmp_path / "bin", TARGET_PROFILE="caller-admin")
    assert ran.returncode == 1
    assert ran.stderr == f"caller-admin is not a profile of {TARGET}\n"
    assert not any("iam" in arguments for arguments in calls)


def test_without_profiles_nothing_is_called_and_the_shell_goes_on(tmp_path: Path) -> None:
    calls, ran = called(f"unset TARGET_PROFILE\n{commands_text(PLAIN)}\necho still here", tmp_path / "bin")
    assert calls == []
    assert "TARGET_PROFILE" in ran.stderr
    assert ran.stdout == "still here\n"


def test_nothing_in_the_commands_is_taken_for_the_shells_history() -> None:
    assert "!" not in commands_text(EVERYTHING).partition("\n")[2]
