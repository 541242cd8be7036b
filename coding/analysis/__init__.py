"""Analyses of coded evidence: plain frozen facts in, frozen results with a table and a sentence out."""
