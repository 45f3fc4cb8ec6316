"""What a household is asked, whatever the simulation: pages that several journeys share.

Each module holds the pages of one subject. The four simulations of one benefit and « toutes
mes aides » are made of them, with the same ids, so that what was said in one is known in the
others. Their words stand once, in the folder of « toutes mes aides ».

What is asked, and of whom, follows the forms of the Caf and what OpenFisca-France computes
with; amounts are those of a month unless the id says otherwise.
"""
