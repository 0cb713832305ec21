"""The search as a whole on paper: candidacies, today, people, stories and documents, as text and as JSON."""
