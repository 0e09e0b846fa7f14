"""Every fault of the table, in its order."""

from __future__ import annotations

from faults import aws_disks, aws_files, fuzz_faults, hostile, keyrings, own_state, sessions, soak, sts, window_killed
from faults.fault import Fault

FAULTS: tuple[Fault, ...] = (
    *aws_files.FAULTS,
    *aws_disks.FAULTS,
    *fuzz_faults.FAULTS,
    *own_state.FAULTS,
    *sessions.FAULTS,
    *soak.FAULTS,
    *sts.FAULTS,
    *keyrings.FAULTS,
    *hostile.FAULTS,
    *window_killed.FAULTS,
)
