"""The journey map: facts in, a frozen view out, and the view laid out as numbers."""
