"""Papers into pages: camera, paper scanner, files; each read in the capture worker only.

The visit imports two modules and no other: :mod:`kiosk.scanner.protocol`, what is said,
and :mod:`kiosk.scanner.bridge`, who says it.
"""
