"""The pages, asked by Django's own client."""
