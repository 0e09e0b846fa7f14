"""Every target of the fuzzer."""

from __future__ import annotations

from faults import fuzz_answers, fuzz_aws, fuzz_fetched, fuzz_imports, fuzz_lists, fuzz_own, fuzz_typed
from faults.fuzz_target import Target

TARGETS: tuple[Target, ...] = (
    *fuzz_aws.TARGETS,
    *fuzz_lists.TARGETS,
    *fuzz_imports.TARGETS,
    *fuzz_own.TARGETS,
    *fuzz_answers.TARGETS,
    *fuzz_fetched.TARGETS,
    *fuzz_typed.TARGETS,
)
