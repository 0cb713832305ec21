"""Wordings of a question about a line of the documents, by how strongly the line shows the thing."""

from __future__ import annotations

from candidacy.fit.values import EvidenceLink, Strength
from candidacy.prepare.phrase import Form, Phrase, quoted
from candidacy.prepare.questions.draft import finished

_LINE_WORDS = 20

_DONE = (
    "You write {e}. Take us through it: what did you do yourself?",
    "About {e}: what was the hardest part, and how did you deal with it?",
    "We read the line {e}. What did an ordinary week of that look like?",
    "You mention {e}. What did you do better at the end than at the beginning?",
    "We read {e} with interest. Who worked with you on it, and what was your own share?",
    "What would the people around you say about this line: {e}?",
)
_RESULT = (
    "You write {e}. How did you manage that, and how did you check the result?",
    "About {e}: what did you do that others would not have done?",
    "We read {e}. What did it take, and who helped?",
    "Your line {e} caught our eye. How would you do the same here?",
    "You mention {e}. What would have happened without you?",
)
_LISTED = (
    "You list {e}. When did you last use it, and for what?",
    "You name {e}. What is the hardest thing you have done with it?",
    "On {e}: what can you do by yourself, and where do you still ask?",
    "We see {e} among your skills. Where did you learn it, and where have you used it?",
    "You put down {e}. What would you be able to do with it here on the first day?",
)
_PROJECT = (
    "You write {e}. What would be different if it were your daily work?",
    "About {e}: who set the task, and what part was yours?",
    "You mention {e}. What did you learn from it that you would use here?",
    "We read {e}. How much time did you give to it, and what came of it?",
)
_HELD = (
    "You write {e}. What of it have you used in your work since?",
    "About {e}: what does it allow you to do, and what does it not?",
    "You mention {e}. How have you kept it fresh?",
    "We read {e}. What in it will help you most here?",
)
_NEAR = (
    "You write {e}. How close is that to what we need?",
    "We noticed {e}. What would be new for you here?",
    "You mention {e}. What carries over to this job, and what does not?",
    "About {e}: how would you build on that here?",
)
_NEAR_WITH_PHRASE = {
    Form.DOING: "You write {e}. How much of that was {x}?",
    Form.BEING: "You write {e}. When did {x} matter there?",
    Form.THING: "You write {e}. Where did {x} come into that?",
    Form.EXPERIENCE: "You write {e}. How far would you call that {x}?",
    Form.QUOTED: "You write {e}. How close is that to our words {x}?",
}
_WORDINGS = {
    Strength.RESULT: _RESULT,
    Strength.DONE: _DONE,
    Strength.HELD: _HELD,
    Strength.PROJECT: _PROJECT,
    Strength.LISTED: _LISTED,
    Strength.RELATED: _NEAR,
    Strength.SIMILAR: _NEAR,
}
_FOLLOW_UPS = {
    Strength.RESULT: ("How do you know that it was your doing?", "What would you do in another way now?"),
    Strength.DONE: ("How often did you do that?", "What came of it?"),
    Strength.HELD: ("How recent is it?", "Can you show us the paper?"),
    Strength.PROJECT: ("Who judged the result?", "What would you do in another way in a paid job?"),
    Strength.LISTED: (
        "Can you give us an example?",
        "How would you rate yourself against a colleague who uses it daily?",
    ),
    Strength.RELATED: ("What would you need to learn?", "How long would that take you?"),
    Strength.SIMILAR: ("What exactly did you do there?", "What would you need to learn?"),
}
_PREPARE = {
    Strength.RESULT: "Have the number ready: from what to what, in what time, and how you know.",
    Strength.DONE: "Tell one real case: where it was, what you did, what came of it. Add a number if you have one.",
    Strength.HELD: "Have the paper at hand and name one case in which you used it.",
    Strength.PROJECT: "Say what was real about it: who used it, how long it took, what you would do in a paid job.",
    Strength.LISTED: "Find one job or task in which you used it, and say when that was and what came of it.",
    Strength.RELATED: "Say what is the same and what is not, before they ask.",
    Strength.SIMILAR: (
        "Decide whether this line is a fair example. If it is not, choose a better one or say that it is new to you."
    ),
}


def lines_about(
    link: EvidenceLink, phrase: Phrase, raw: str, turn: int, *, thin: bool
) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    """Return the wordings, the follow-ups and how to prepare, for one line and what it is to show."""
    bank = _WORDINGS[link.strength]
    start = turn % len(bank)
    frames = [*bank[start:], *bank[:start]]
    near = _NEAR_WITH_PHRASE[phrase.form]
    ordered = [near, *frames] if thin and link.strength is not Strength.LISTED else [*frames, near]
    line = quoted(link.quote.text, _LINE_WORDS)
    texts = tuple(finished(frame.replace("{e}", line).replace("{x}", phrase.text)) for frame in ordered)
    return texts, _FOLLOW_UPS[link.strength], _PREPARE[link.strength]
