"""What goes out: workbooks, exchange files, reports."""
