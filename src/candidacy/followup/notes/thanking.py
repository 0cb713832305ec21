"""A thank-you note to an interviewer, from what was really said with this one; no two alike within a candidacy."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import product

from candidacy.followup.notes.frames import FRAMES, PROMISED, Frames
from candidacy.followup.notes.phrasing import is_own_sentence, matter, one_line, sentence
from candidacy.followup.notes.values import Kind, Note, Occasion, TalkedWith, Tone, gap
from candidacy.kernel.chances import Source
from candidacy.kernel.note_refusals import NothingToThankFor
from candidacy.ledger.days import MONTHS, said

WITHIN_DAYS = 1
WHY = (
    "A short, true note within a day costs little and is good manners. In surveys many of those who hire say they like one; "
    "nobody has tested whether it changes a decision, so it moves none of our odds."
)
SURVEYS = (
    Source(
        "TopResume, survey of 358 recruiters and managers", 2017, "https://talentinc.com/press-2017-11-14/?ref=wrkfrce.com",
        "68% say that a note matters: opinion, no experiment",
    ),
    Source(
        "Accountemps, survey of managers", 2017,
        "https://press.roberthalf.com/2017-11-20-Thank-You-Notes-Can-Tip-Scale-in-Job-Candidates-Favor-Yet-Few-Write-Them",
        "80% call a note helpful: opinion, no experiment",
    ),
)  # fmt: skip

Choice = tuple[int, int, int]
"""Which opening, which answer, which closing."""
Used = tuple[frozenset[int], frozenset[int], frozenset[int]]
_PLACE = re.compile(r"\{\w+\}")


def thank_you_note(
    occasion: Occasion,
    person: TalkedWith,
    tone: Tone = Tone.PLAIN,
    until: date | None = None,
    beside: Sequence[str] = (),
) -> Note:
    """Return the note for one person, with […] where something is not known, in other wordings than those of the notes `beside` it.

    `beside` are the texts of all other notes of the candidacy, those to the same person after another interview too; `until` is the day
    by which they said there would be news. The same words give the same note. Raises NothingToThankFor for a person of whom neither
    name nor matter is known.
    """
    choice = _choice(occasion, person, FRAMES[tone], [_used(FRAMES[tone], one) for one in beside])
    return _note(occasion, person, tone, until, choice)


def _choice(occasion: Occasion, person: TalkedWith, frames: Frames, used: Sequence[Used]) -> Choice:
    """Return the wordings for this person: the same each time, and not those of another note unless all are taken."""
    every = list(product(range(len(frames.openings)), range(len(frames.answers)), range(len(frames.closings))))
    seed = f"{occasion.job}\n{occasion.employer}\n{person.to.name}\n{person.discussed}"
    begin = int.from_bytes(hashlib.sha256(seed.encode("utf-8", "surrogatepass")).digest()[:4]) % len(every)
    turned = every[begin:] + every[:begin]
    parts = (0, 1, 2) if person.concern.strip() or person.evidence.strip() else (0, 2)
    return min(turned, key=lambda one: _likeness(one, parts, used))


def _likeness(choice: Choice, parts: Sequence[int], used: Sequence[Used]) -> tuple[int, int]:
    """Return in how many notes all these wordings stand, and how many of them stand elsewhere at all."""
    shared = [sum(choice[part] in one[part] for part in parts) for one in used]
    return shared.count(len(parts)), sum(shared)


def _used(frames: Frames, body: str) -> Used:
    """Return the wordings that stand in a note, as far as they were left as they are."""
    every = (
        [(line,) for line in frames.openings],
        list(zip(frames.answers, frames.quotings, strict=True)),
        list(zip(frames.closings, frames.awaiting, strict=True)),
    )
    opening, answer, closing = (
        frozenset(at for at, lines in enumerate(part) if any(_stands(line, body) for line in lines)) for part in every
    )
    return opening, answer, closing


def _stands(line: str, body: str) -> bool:
    """Say whether the wording stands in the text, whatever was put into its places."""
    at = 0
    for piece in _PLACE.split(line):
        at = body.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _note(occasion: Occasion, person: TalkedWith, tone: Tone, until: date | None, choice: Choice) -> Note:
    if not (one_line(person.to.name) or one_line(person.discussed)):
        raise NothingToThankFor(
            "Nothing is written down about this person: neither their name nor what you talked about."
        )
    frames = FRAMES[tone]
    name = one_line(person.called or person.to.name) or gap("their name")
    parts = [part for part in _parts(occasion, person, frames, until, choice) if part]
    if person.mine.strip():
        parts.insert(-1, PROMISED[tone].format(mine=matter(person.mine)))
    signed = one_line(occasion.sender) or gap("your name")
    body = "\n\n".join([frames.greeting.format(name=name), *parts, f"{frames.farewell}\n{signed}"]) + "\n"
    due = occasion.held + timedelta(days=WITHIN_DAYS) if occasion.held else None
    return Note(Kind.THANKS, person.to, _subject(occasion), body, WHY, due, facts_of(occasion, person, until), tone)


def _parts(occasion: Occasion, person: TalkedWith, frames: Frames, until: date | None, choice: Choice) -> Iterator[str]:
    opening, answer, closing = choice
    day = f" on {_day(occasion.held)}" if occasion.held else ""
    about = matter(person.discussed) or gap("one thing you talked about")
    yield frames.openings[opening].format(day=day, matter=about)
    yield _answered(person, frames, answer)
    yield frames.awaiting[closing].format(until=_day(until)) if until else frames.closings[closing]


def _day(day: date) -> str:
    """Return the day without its year, as in a letter of that week."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def _answered(person: TalkedWith, frames: Frames, at: int) -> str:
    """Return the one sentence of evidence; none where nothing was in doubt and nothing is to be shown."""
    concern, evidence = matter(person.concern), one_line(person.evidence)
    if not concern and not evidence:
        return ""
    if not evidence:
        missing = gap("what you did that answers this, and what came of it")
        return frames.answers[at].format(concern=concern, evidence=missing)
    asked = concern or gap("what they wanted to be sure of")
    if is_own_sentence(evidence):
        return frames.answers[at].format(concern=asked, evidence=sentence(evidence))
    return frames.quotings[at].format(concern=asked, evidence=evidence.strip('“”"').rstrip("."))


def _subject(occasion: Occasion) -> str:
    job = one_line(occasion.job)
    return f"Thank you: {job}" if job else "Thank you"


def facts_of(occasion: Occasion, person: TalkedWith, until: date | None) -> tuple[str, ...]:
    """Return all that a note to this person may name."""
    days = (said(day) for day in (occasion.held, until) if day)
    told = (
        occasion.job, occasion.employer, occasion.sender, person.to.name, person.called, person.discussed, person.concern,
        person.evidence, person.mine, *days,
    )  # fmt: skip
    return tuple(one_line(one) for one in told if one.strip())
