"""An informed choice about section 20: whether the talk about options was held as it should be, and what was chosen."""
