"""Papers into pages: camera, paper scanner, files; each read in the capture worker only.

The visit imports :mod:`kiosk.scanner.protocol`, what is said, :mod:`kiosk.scanner.bridge`, who
says it, and nothing else.
"""
