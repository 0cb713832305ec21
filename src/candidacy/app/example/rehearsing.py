"""A made-up rehearsal: three answers of the invented person, the last a second try at the first question."""

from __future__ import annotations

QUESTIONS = (
    "Tell me about a time when you put something right that had gone wrong for a while.",
    "Why would you like to work in our library?",
)
ANSWERS = (
    (0, "At Pebble and Page we had many stock errors. We looked into it and things got better. I think it went quite well."),
    (1, "I lead the reading hour at the community centre every second Saturday, and it is the best part of my week. "
        "Your posting says that you want more children to come after school. I would like to do that as my work, because "
        "the children I read to keep coming back."),
    (0, "When I became shift supervisor at Pebble and Page, nine in a hundred stock entries were wrong, and it was my task to "
        "get that down. I counted two shelves every morning before we opened and showed the team what I found. After a year "
        "it was two in a hundred, and they still count that way."),
)  # fmt: skip
"""Which question, and what was typed."""
