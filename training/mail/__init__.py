"""Sentences of employers written by hand, and the script that learns from them what the words of a mail lean to."""
