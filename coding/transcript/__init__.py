"""Transcript layouts: from lines to turns with speakers, times and roles."""
