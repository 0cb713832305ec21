"""A change taken back, and put back."""
