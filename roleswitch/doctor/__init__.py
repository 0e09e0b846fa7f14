"""What is wrong on this computer, and mending it: keyring, files, clock, network, terminal, desktop.

`examination.py` looks at everything and carries mendings out, `finding.py` is what comes of it, and `report.py` writes
that down; each other module looks at one thing. Those two import next to nothing, since the window shows findings with
them; the rest is imported where it runs.
"""
