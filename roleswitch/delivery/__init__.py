"""A session is handed over here: each file is one way, each a function of a Session."""
