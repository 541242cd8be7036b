"""The look before an import: what was read, who speaks, which column is what; nothing here is stored yet."""
