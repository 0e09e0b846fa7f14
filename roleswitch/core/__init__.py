"""A role becomes a session here: pick, source, plan, STS, session. Blocking, and without Qt."""
