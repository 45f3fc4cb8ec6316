"""What a paper is, from the words that were read on it: data and rules, no picture, no cv2."""
