"""Planning a move from care: what comes next, who does it and by when."""
