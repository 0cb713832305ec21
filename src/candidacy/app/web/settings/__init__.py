"""Where the data lies, and the made-up search."""
