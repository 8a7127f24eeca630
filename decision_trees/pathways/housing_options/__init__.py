"""Which housing options fit: a ranked list of homes, with what speaks for and against each."""
