"""Who is studied, as a table: columns, cells, pasted blocks, files, plans and what is to be heeded."""
