"""Lists in and out: from what other tools and people write to roles of the list, and back. Nothing is touched here.

offer.py         what a text, or a listing of AWS, offers: roles, sources, and what is wrong on which line
texts.py         bytes to text, with limits; which format it is
aws_config.py · extend_switch_roles.py · switch_role_links.py · team.py      the formats, in and out
organization.py · permission_sets.py                                         what AWS lists, as an offer
preview.py       an offer beside the list that is there: what is new, what changes, what a person is to look at
"""
