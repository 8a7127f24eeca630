"""Editions beside each other: their clauses and terms as data, what of them changed, and what the rules say otherwise."""
