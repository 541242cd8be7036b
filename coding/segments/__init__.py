"""Codings of other programs, from their tables of coded segments, placed in the sources by their words."""
