"""Training: scenarios that are walked by the rules of the pathways, their lists, and what they cover."""
