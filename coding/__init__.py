"""What a researcher does: import, code, suggest, search, map, analyse, export."""
