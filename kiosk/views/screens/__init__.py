"""Screens: one file each, a title, a question, one way on."""
