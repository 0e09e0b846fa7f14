"""On the PYTHONPATH of programs that live in compressed time, it comes before all they import: `faults.fast_clock`."""

from __future__ import annotations

from faults import fast_clock

fast_clock.begin()
