"""What several pathways know, ask or owe, said once."""
