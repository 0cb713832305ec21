"""All candidacies, and a new one added."""
