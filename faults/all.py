"""Every fault of the table, in its order."""

from __future__ import annotations

from faults import (
    aws_disks,
    aws_files,
    aws_realistic,
    broken_tls,
    due_sessions,
    fuzz_faults,
    hostile,
    keyrings,
    listing_bombs,
    one_session,
    own_journals,
    own_state,
    soak,
    sts,
    unsteady_time,
    window_killed,
)
from faults.fault import Fault

FAULTS: tuple[Fault, ...] = (
    *aws_files.FAULTS,
    *aws_realistic.FAULTS,
    *aws_disks.FAULTS,
    *fuzz_faults.FAULTS,
    *own_state.FAULTS,
    *own_journals.FAULTS,
    *one_session.FAULTS,
    *due_sessions.FAULTS,
    *unsteady_time.FAULTS,
    *soak.FAULTS,
    *sts.FAULTS,
    *broken_tls.FAULTS,
    *keyrings.FAULTS,
    *hostile.FAULTS,
    *listing_bombs.FAULTS,
    *window_killed.FAULTS,
)
