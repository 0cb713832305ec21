"""The questions to expect, source by source, ranked and without repeats."""

from candidacy.prepare.questions.expected import questions_to_expect
from candidacy.prepare.questions.selection import top_questions

__all__ = ["questions_to_expect", "top_questions"]
