"""`make bench`: how fast and how small the program is, beside what any Python program takes on the same machine."""
