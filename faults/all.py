"""Every fault of the table, in its order."""

from __future__ import annotations

from faults import (
    aws_disks,
    aws_files,
    broken_tls,
    fuzz_faults,
    hostile,
    keyrings,
    listing_bombs,
    own_journals,
    own_state,
    sessions,
    soak,
    sts,
    window_killed,
)
from faults.fault import Fault

FAULTS: tuple[Fault, ...] = (
    *aws_files.FAULTS,
    *aws_disks.FAULTS,
    *fuzz_faults.FAULTS,
    *own_state.FAULTS,
    *own_journals.FAULTS,
    *sessions.FAULTS,
    *soak.FAULTS,
    *sts.FAULTS,
    *broken_tls.FAULTS,
    *keyrings.FAULTS,
    *hostile.FAULTS,
    *listing_bombs.FAULTS,
    *window_killed.FAULTS,
)
