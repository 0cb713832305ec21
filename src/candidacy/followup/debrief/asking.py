"""The form of a debrief: few questions, what is forgotten first asked first, each with why it is asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from candidacy.followup.debrief.values import Part
from candidacy.kernel.chances import Source

EVIDENCE = (
    Source(
        "Keiser and Arthur, A meta-analysis of the effectiveness of the after-action review (or debrief)", 2021,
        "https://pubmed.ncbi.nlm.nih.gov/32852990/", "61 studies, mean effect d = 0.79; none of them of job interviews",
    ),
)  # fmt: skip
"""What speaks for taking the ten minutes at all; the order and the words of the questions are ours."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question of the form. All of them can be skipped."""

    part: Part
    text: str
    why: str
    minutes: float
    """How long it usually takes: our guess."""
    offers: tuple[str, ...] = ()
    """What can be ticked instead of typed: predicted questions, own asks, names."""


def questions_of_debrief(
    *, predicted: Sequence[str] = (), asks: Sequence[str] = (), people: Sequence[str] = (), of_round: int = 1
) -> tuple[Prompt, ...]:
    """Return the questions in their order, five to ten minutes together.

    `predicted` are the questions that were expected, `asks` the seeker's own, `people` who was to be met; each is offered to be
    ticked where it belongs. From the second round on the form asks what became of the first one's open points.
    """
    return tuple(_prompts(tuple(predicted), tuple(asks), tuple(people), of_round))


def _prompts(
    predicted: tuple[str, ...], asks: tuple[str, ...], people: tuple[str, ...], of_round: int
) -> Iterator[Prompt]:
    yield Prompt(
        Part.ASKED, "What did they ask you? A few words each, and how your answer went.",
        "Questions fade first. Next time you will know what such employers really ask.", 2.5, predicted,
    )  # fmt: skip
    yield Prompt(
        Part.WELL, "What went well, and why?", "What worked once can be used again, if you know why it worked.", 1,
    )  # fmt: skip
    yield Prompt(
        Part.BETTER, "What could be better? Why, and what will you do next time?",
        "One plain sentence to yourself is worth more than a bad feeling. It comes back when you prepare.", 1,
    )  # fmt: skip
    yield Prompt(
        Part.LEARNED, "What did you learn about the work, whom they look for, the workplace and its plans?",
        "It was your interview too. This is what you will decide by, should they choose you.", 1, asks,
    )  # fmt: skip
    yield Prompt(
        Part.PEOPLE, "Whom did you meet? How are they spelled, and what did you talk about with each?",
        "A thank-you note needs the right name and one thing that was really said.", 0.5, people,
    )  # fmt: skip
    yield Prompt(Part.PROMISES, _promises(of_round), "What you promised, you keep. What they promised, you may ask for.", 0.5)  # fmt: skip
    yield Prompt(
        Part.NEXT_STEPS, "What did they say happens next, and by what day?",
        "Waiting counts from that day, not from today. Until then there is nothing to worry about.", 0.5,
    )  # fmt: skip
    yield Prompt(
        Part.FORECAST, "Of twenty people who left such an interview, how many would be asked further, do you think?",
        "Said before you see ours, it shows over time how well you can tell. It changes nothing.", 0.25,
    )  # fmt: skip
    yield Prompt(
        Part.FELT_WRONG, "Did anything feel wrong? Write only what was said or done, and who was there.",
        "Facts with their date help later, if you want advice. Most often there is nothing to write.", 0.5,
    )  # fmt: skip
    yield Prompt(
        Part.NOTES, "How long and how warm was it?",
        "A long, friendly talk is still just an interview: this is kept for you and moves no number.", 0.25,
    )  # fmt: skip


def _promises(of_round: int) -> str:
    asked = "What did you promise them, and what did they promise you? By what day?"
    return asked if of_round == 1 else f"{asked} What became of the promises of the round before?"
