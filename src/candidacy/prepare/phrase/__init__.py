"""Turns the words of a posting into a phrase that fits inside a spoken sentence, or quotes them."""

from candidacy.prepare.phrase.reading import phrase_of, quoted, quoted_phrase
from candidacy.prepare.phrase.values import Form, Frame, Phrase

__all__ = ["Form", "Frame", "Phrase", "phrase_of", "quoted", "quoted_phrase"]
