"""What is this young person's leaving-care status? Children Act 1989 sections 23A to 24B, from real dates."""
