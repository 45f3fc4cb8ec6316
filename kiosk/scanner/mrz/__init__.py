"""Machine-readable zones of identity papers, as text: read, checked, composed. No picture here.

Laid out as ICAO document 9303 says (TD1, TD2, TD3, visas), and as the French carte d'identité
did until 2021, which is alone of its kind.
"""
