"""Suggestions that say why: codes for passages, learned from names, cues, seed quotes and codings."""
