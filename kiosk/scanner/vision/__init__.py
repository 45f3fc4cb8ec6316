"""Pictures of papers: find the page, straighten it, judge it. cv2 and numpy live here."""
