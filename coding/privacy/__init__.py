"""Names, pseudonyms and what must not leave with an export."""
