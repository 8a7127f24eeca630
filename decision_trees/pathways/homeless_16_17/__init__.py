"""Homeless or at risk at 16 or 17: the questions of the Children Act 1989 in their order, and which duty follows."""
