"""Words, sentences and sentence vectors: what the suggestion engine reads."""
