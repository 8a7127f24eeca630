"""Homeless or threatened with homelessness at 18 or over: Housing Act 1996 Part 7 beside the leaving-care duties."""
