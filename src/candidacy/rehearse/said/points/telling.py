"""How the answer is told: verbal communication and persuasion, by the parts, the evidence and the numbers that are in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from candidacy.kernel.seconds import clock
from candidacy.prepare.phrase import quoted
from candidacy.prepare.values import QuestionKind
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.points.values import Missing, Observed, seen
from candidacy.rehearse.said.stories import Part

LONG_PAUSE_S = 2.0
"""Pauses from here on are told where delivery is asked for (research/science.md §4); none of them is a fault."""
_PARTS = {
    Part.SITUATION: "You say where or when it was.",
    Part.ACTION: "You say what was done.",
    Part.RESULT: "You say what came of it.",
}
_NO_STORY = frozenset({QuestionKind.MOTIVATION, QuestionKind.SITUATIONAL, QuestionKind.KNOWLEDGE})


def spoken(said: Said) -> Iterator[Observed]:
    """Yield what the words show of verbal communication."""
    if said.answered and said.answered.taken_up:
        words = ", ".join(said.answered.taken_up[:3])
        yield Observed("question", f"You speak of what was asked: {quoted(words, 12)}.")
    for part, text in _PARTS.items():
        piece = said.story.first(part)
        if piece is not None:
            yield seen(str(part), text, piece)
    about = "It takes" if said.length.spoken_s is not None else "Spoken, it would take"
    if said.length.words:
        yield Observed("length", f"{about} about {said.length.about_s:.0f} seconds.")


def not_spoken(said: Said) -> Iterator[Missing]:
    """Yield what a clear answer to this kind of question holds and this one does not show."""
    if said.answered and not said.answered.on_topic:
        text = "Nothing near what the question asks about was found."
        yield Missing("question", text, "Begin with one sentence in the question's own words.")
    if _wants_story(said) and said.story.first(Part.ACTION) is None:
        yield Missing("action", "No example was found.", "Tell one time that shows it: “For instance, last month I …”.")
    elif _wants_story(said) and said.story.first(Part.RESULT) is None:
        yield Missing("result", "What came of it was not found.", "End with what changed, or with what somebody said.")


def _wants_story(said: Said) -> bool:
    return said.question is not None and said.question.kind is QuestionKind.BEHAVIOURAL


def heard(sound: Mapping[str, Any]) -> Iterator[Observed]:
    """Yield the silent pauses of a usable recording; told only where the seeker asked for delivery."""
    pauses = [(one["start_s"], one["end_s"]) for one in sound.get("pauses") or ()]
    if not pauses or not (sound.get("quality") or {}).get("usable"):
        return
    start, end = max(pauses, key=lambda one: one[1] - one[0])
    long = sum(end - start >= LONG_PAUSE_S for start, end in pauses)
    text = f"{len(pauses)} silent pauses, {long} of them two seconds or longer; the longest, {end - start:.1f} s, is at {clock(start)}."
    yield Observed("pauses", f"{text} A pause to think is no fault.", at_s=start)


def made(said: Said) -> Iterator[Observed]:
    """Yield what makes a case: evidence told, points of the case, the own part, amounts."""
    for one in said.drawn_on.told[:2] if said.drawn_on else ():
        yield seen("evidence", f"You tell a line of your papers: {quoted(one.quote.text, 16)}.", one.piece)
    points = [one for one in (said.case_made.points if said.case_made else ()) if one.piece is not None]
    if points:
        yield seen(
            "case",
            f"{_counted(len(points), 'point')} of your case {'is' if len(points) == 1 else 'are'} in it.",
            points[0].piece,
        )
    if said.own_deeds:
        count = _counted(len(said.own_deeds), "thing")
        yield seen("own part", f"{count} you did yourself, told with “I”.", said.own_deeds[0].piece)
    if said.amounts:
        yield seen("amount", f"{_counted(len(said.amounts), 'amount')} to hold on to.", said.amounts[0].piece)


def not_made(said: Said) -> Iterator[Missing]:
    """Yield the strong line left out where none was told, and the own part where only "we" or nobody did things."""
    drawn = said.drawn_on
    if drawn and drawn.left_out and not drawn.told:
        left = drawn.left_out[0]
        yield Missing("evidence", f"A strong line of your papers was not told: {quoted(left.quote.text, 20)}.", "Tell that one: where it was, what you did, what came of it.")  # fmt: skip
    if said.deeds and not said.own_deeds and (said.question is None or said.question.kind not in _NO_STORY):
        yield Missing("own part", "Things were done by “we” or by nobody named.", "Say once what the team did; then what you did, with “I”.")  # fmt: skip


def _counted(count: int, thing: str) -> str:
    return f"One {thing}" if count == 1 else f"{count} {thing}s"
