"""The commands of the program, one module a subject; each runs the verbs that the window runs."""
