"""A small OpenID provider of the demonstration: invented people, no password, and it says so.

It speaks as FranceConnect+ does (code flow, ES256, encrypted tokens, a code good once and for
thirty seconds), so that the button works where nothing is set up. The backend starts it for
a demonstration only, on the loopback only.
"""
