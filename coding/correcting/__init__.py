"""A corrected transcript replaces a text: words are compared, and what points into the text moves with them."""
