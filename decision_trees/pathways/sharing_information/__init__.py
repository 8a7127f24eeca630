"""Can we share this? What may be passed on about a young person, to whom, and what they are told first."""
