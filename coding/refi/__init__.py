"""REFI-QDA: the exchange format of programs for qualitative analysis, out and in."""
