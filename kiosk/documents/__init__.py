"""PDFs that a person takes away: attestations, receipts. No Qt."""
