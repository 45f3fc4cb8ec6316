"""Pictures from the visitor's own telephone: a page of one visit, on the local network.

The visit starts a server of its own (``kiosk phone``) and shows its address as a QR code; that
process ends with the visit. No Qt, no cv2, nothing of the backend.
"""
