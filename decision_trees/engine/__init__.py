"""Running, exploring, drawing and explaining a pathway. It knows the law as a table, and no rule."""
