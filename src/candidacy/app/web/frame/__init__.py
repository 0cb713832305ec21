"""What every page shares: its frame, its one style sheet, its words, its forms."""
