"""The console of the conseillers: a small web site of its own, for people at their desk.

It knows where visitors are and who waits. It knows no answer: the room has none to give.
"""
