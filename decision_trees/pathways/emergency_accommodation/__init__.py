"""Is this emergency accommodation allowed? A stop for tonight, before anyone is taken to the wrong place."""
