"""Our own scripts, the few pages that may run them, and how these are answered."""
