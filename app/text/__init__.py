"""The transcript view: reading and coding one source; knows no project, only plain rows."""
