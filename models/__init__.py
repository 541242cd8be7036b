"""What is stored: mapped classes, the project file, undo, migrations."""
