"""AWS's refusals in words: what happened, what most likely is wrong with what the program knows of it, what to do next.

`refused` has the table of codes and texts; `denied`, `mfa`, `credentials` and `parameters` explain its rows; `causes`
and `policies` are what they are made of; `network` is about no answer at all.
"""

from roleswitch.core.explain.asked import Asked
from roleswitch.core.explain.network import NoRoute, no_tls, odd_answer, sentence_of, unreachable, unusable_settings
from roleswitch.core.explain.refused import refusal

__all__ = ["Asked", "NoRoute", "no_tls", "odd_answer", "refusal", "sentence_of", "unreachable", "unusable_settings"]
