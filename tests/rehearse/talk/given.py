"""Made-up briefs of several trades, and choices of any kind."""

from __future__ import annotations

from datetime import date
from functools import cache

from hypothesis import strategies as st

from candidacy.prepare.brief import make_brief
from candidacy.prepare.values import Brief, QuestionKind
from candidacy.rehearse.said.answering import asked
from candidacy.rehearse.talk.values import Choices, Style
from tests.prepare.examples import ALL

ON = date(2026, 11, 29)


@cache
def briefs() -> tuple[Brief | None, ...]:
    return (None, *(make_brief(one(), made_on=ON) for one in ALL))


BRIEFS = st.integers(0, len(ALL)).map(lambda at: briefs()[at])
TEXTS = st.sampled_from(
    ["What do you like about cooking?", "Why us?", "Tell me about a day that went wrong.", "Can you count?"]
)
CHOICES = st.builds(
    Choices,
    style=st.sampled_from(Style),
    count=st.integers(1, 12),
    kinds=st.lists(st.sampled_from(QuestionKind), max_size=3, unique=True).map(tuple),
    chosen=st.lists(TEXTS, max_size=4).map(lambda texts: tuple(asked(text) for text in texts)),
    own_asks=st.lists(st.sampled_from(["What is the pay?", "Who trains new people?", "  "]), max_size=3).map(tuple),
    pressed=st.booleans(),
    thinking_s=st.none() | st.floats(0, 300),
    answer_s=st.none() | st.floats(20, 600),
)
