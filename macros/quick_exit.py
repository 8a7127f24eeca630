"""The way out of a page that somebody may have to leave at once."""

EXIT_TO = "https://www.gov.uk/"
"""Where it leads: to a page that tells nobody anything."""
