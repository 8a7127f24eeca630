"""Services disagree, or a young person is unhappy: the right route and the right clock, and a safe home meanwhile."""
