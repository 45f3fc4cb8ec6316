"""Pictures of papers: find the page, straighten it, judge it. cv2 and numpy live here."""

import os

# Read when numpy is first imported. Our matrices are small, and a kiosk has few cores: a pool
# of threads costs more than it brings, and takes its time from the interface.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import cv2

cv2.setNumThreads(1)
