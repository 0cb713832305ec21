"""A few questions for work of any kind, for when there is no brief, or when a brief has too few."""

from __future__ import annotations

from candidacy.prepare.values import Question, QuestionKind

_USUAL = "A usual question in interviews for work of any kind."
_E, _B, _S = QuestionKind.EXPERIENCE, QuestionKind.BEHAVIOURAL, QuestionKind.SITUATIONAL
_A, _K, _M = QuestionKind.SELF_ASSESSMENT, QuestionKind.KNOWLEDGE, QuestionKind.MOTIVATION


def _question(kind: QuestionKind, text: str, prepare: str, *follow_ups: str) -> Question:
    return Question(text, kind, _USUAL, None, (), follow_ups, prepare)


OPENER = _question(
    _E, "Tell us about yourself: what have you done so far, and what brings you here?",
    "Two minutes: where you are now, the two steps that lead to this job, and why you are here.",
    "What of that do you want to do more of?", "What led you from one step to the next?",
)  # fmt: skip

GENERAL: tuple[Question, ...] = (
    OPENER,
    _question(
        _M, "Why do you want to do this work?",
        "Name two tasks that you like doing, and say when you last did something of the kind.",
        "Which of the tasks do you look forward to most?", "Which of them least?",
    ),
    _question(
        _E, "Which part of your past work helps you most here?",
        "Choose one thing and tell it: where it was, what you did, what came of it.",
        "What did you do there yourself?", "What came of it?",
    ),
    _question(
        _E, "What in this job would be new to you, and how would you learn it?",
        "Name one thing that is new, what comes near it, and how you learned the last new thing.",
        "Who could help you with it?", "How long did the last new thing take you?",
    ),
    _question(
        _B, "Tell me about a time when something went wrong at work. What did you do?",
        "Tell one case: what happened, what you did first, and what was different afterwards.",
        "What did you do yourself?", "What would you do in another way now?",
    ),
    _question(
        _A, "What is your greatest strength for this job?",
        "Name one strength in three words, then tell one real case that shows it.",
        "When did it help others?", "When did it get in your way?",
    ),
    _question(
        _S, "What would you do if two people asked you for something at the same time?",
        "Say what you would do first and why, and whom you would tell.",
        "And if that did not help?", "Whom would you tell?",
    ),
    _question(
        _K, "What do you know about us?",
        "Read their own pages for twenty minutes and take three facts with you.",
        "Where did you find that?", "What do you think we could do better?",
    ),
    _question(
        _B, "Tell me about a time when you helped somebody who was upset or in a hurry.",
        "Tell one case: who it was, what you noticed, what you said and did.",
        "How did you notice how they felt?", "What came of it?",
    ),
    _question(
        _A, "What do you still find hard, or want to get better at?",
        "Name one real thing, what you are doing about it, and how far you have got.",
        "What have you done about it so far?", "How would we notice it?",
    ),
    _question(
        _B, "Tell me about a time when you and a colleague did not agree.",
        "Tell one case, fairly to the other side: what it was about, what you did, how it ended.",
        "What did the other person think afterwards?", "What would you do in another way now?",
    ),
    _question(
        _S, "Suppose you start here on Monday. What do you do first?",
        "Say whom you would listen to, what you would look at, and what you would leave for later.",
        "What if you were alone?", "Whom would you ask?",
    ),
    _question(
        _K, "How do you keep up with what is new in your work?",
        "Name one thing you learned this year, where, and what you did with it.",
        "Can you give us a case?", "How do you know that?",
    ),
    _question(
        _M, "Where would you like to be in your work in three years?",
        "Say what you want to be better at by then. You need no title for it.",
        "How does this job help you to get there?",
    ),
)  # fmt: skip
"""In the order in which they are taken: any first few of them make a mix."""
