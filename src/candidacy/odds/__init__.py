"""What usually comes of it: chances with their range, from published figures and the seeker's own outcomes."""
