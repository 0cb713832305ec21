"""The pressure of a step by rule: the first question is left in peace, then come an interruption, a silence, a hard question, in turn.

All of it is kind: nothing demeans, nothing doubts the person, and every step can be left at once.
"""

from __future__ import annotations

from candidacy.prepare.values import Question, QuestionKind
from candidacy.rehearse.talk.values import Interruption, Line, Pressure, Role, Silence

LIMIT_S = 90.0
"""The time for an answer where the seeker chose none: within the one to two minutes that recruiters advise (no study found)."""
LATEST_S = 45.0
"""No interruption comes later than this, for by then most answers have come to what was done; our own guess."""
SILENCE_S = 8.0
"""A second's gap begins to feel long (research/science.md §4); eight are plenty to hold."""

_STOPPED: dict[QuestionKind, str] = {
    QuestionKind.EXPERIENCE: "Let me stop you there. What is the main point, in one sentence?",
    QuestionKind.BEHAVIOURAL: "Let me stop you there. What was the result, in one sentence?",
    QuestionKind.SITUATIONAL: "Let me stop you there. What is the very first thing you would do?",
    QuestionKind.SELF_ASSESSMENT: "Let me stop you there. Can you give me one example, in a sentence or two?",
    QuestionKind.KNOWLEDGE: "Let me stop you there. How do you know that?",
    QuestionKind.MOTIVATION: "Let me stop you there. What is the one main reason?",
}
_HARD: dict[QuestionKind, str] = {
    QuestionKind.EXPERIENCE: "Take your time with this one. Which part of it is the hardest for you, and how do you go about it?",
    QuestionKind.BEHAVIOURAL: "Take your time with this one. What would somebody who saw it differently say, and what would you answer?",
    QuestionKind.SITUATIONAL: "Take your time with this one. And if that did not help, what then?",
    QuestionKind.SELF_ASSESSMENT: "Take your time with this one. When was it not so, and what did you do then?",
    QuestionKind.KNOWLEDGE: "Take your time with this one. Where does your knowledge of it end, and how would you find out more?",
    QuestionKind.MOTIVATION: "Take your time with this one. What would speak against it, and why do you want it all the same?",
}
HELD = "Nobody says anything just now. You may add something, or hold the silence: both are fine."


def pressure_at(question: Question, role: Role, number: int, of: int, limit_s: float) -> Pressure:
    """Return what presses at question `number` (from 1) of `of`, with `limit_s` seconds for the answer.

    The first of several has the limit alone. From the next on it is by turns an interruption, a silence and a hard question.
    """
    turn = number - 2 if of > 1 else 0
    if turn < 0:
        return Pressure(limit_s)
    if turn % 3 == 0:
        stop = Interruption(min(limit_s / 2, LATEST_S), Line(role, _STOPPED[question.kind]))
        return Pressure(limit_s, interruption=stop)
    if turn % 3 == 1:
        return Pressure(limit_s, silence=Silence(SILENCE_S, HELD))
    return Pressure(limit_s, hard=Line(role, _HARD[question.kind]))
