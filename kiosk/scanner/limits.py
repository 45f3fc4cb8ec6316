"""What is taken from a paper, a key or a telephone, and what is refused."""

from __future__ import annotations

#: Largest picture decoded: 64 million pixels, over what common telephones make (50).
MAX_IMAGE_PIXELS = 64_000_000
#: Longest side decoded, in pixels.
MAX_IMAGE_SIDE = 16_000

#: Pages of one PDF, and of one document.
MAX_PDF_PAGES = 40
MAX_DOCUMENT_PAGES = 40
#: Sheets taken from a feeder at one go.
MAX_SHEETS = 40

#: Resolution of a page, in dots per inch of the sheet on which it is laid.
PAGE_DPI = 200
#: Largest page kept in a visit, and largest page of somebody's PDF, in bytes.
MAX_PAGE_BYTES = 1_000_000
#: Largest page that is a picture, in a document that is sent, in bytes: text layer included.
MAX_SENT_BYTES = 250_000

#: Files listed of one key, and folders looked into: a key can hold a photograph collection.
MAX_LISTED = 200
MAX_FOLDERS = 500
MAX_DEPTH = 4

#: Longest side of a thumbnail, in pixels.
THUMBNAIL_SIDE = 320
