"""The Analysis workspace: questions, and answers with a sentence, a picture and a table."""
