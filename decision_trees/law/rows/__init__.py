"""The provisions, by the law they stand in."""
