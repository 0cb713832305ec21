"""How near two texts are in meaning, by vectors: the small table that ships, or a model the seeker chose."""

from candidacy.fit.meaning.encoder import Encoder, Vector, nearness
from candidacy.fit.meaning.word_vectors import WordVectors, word_vectors

__all__ = ["Encoder", "Vector", "WordVectors", "nearness", "word_vectors"]
