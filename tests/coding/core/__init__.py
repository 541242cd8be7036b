"""The verbs on an open project."""
