"""A tenancy or placement at risk: reading the warning signs, and saving the home before it is lost."""
