"""All that the words of one take say, measured at once."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.prepare.values import Brief, Question
from candidacy.rehearse.said.amounts import Amount, amounts
from candidacy.rehearse.said.answering import Answered, answered
from candidacy.rehearse.said.case_made import CaseMade, case_made
from candidacy.rehearse.said.deeds import Deed, Who, deeds
from candidacy.rehearse.said.drawing_on import DrawnOn, drawn_on
from candidacy.rehearse.said.fillers import Filler, fillers
from candidacy.rehearse.said.hedges import hedges
from candidacy.rehearse.said.lengths import AgainstTime, Length, against_time, length
from candidacy.rehearse.said.naming import named
from candidacy.rehearse.said.reading import read
from candidacy.rehearse.said.starts import repeated_starts
from candidacy.rehearse.said.stories import Story, story
from candidacy.rehearse.said.values import Piece, Transcript


@dataclass(frozen=True, slots=True)
class Said:
    """What the words of one take say; each measure points at words and none is a grade."""

    transcript: Transcript
    question: Question | None
    length: Length
    against_time: AgainstTime | None
    fillers: tuple[Filler, ...]
    repeated_starts: tuple[Piece, ...]
    hedges: tuple[Piece, ...]
    deeds: tuple[Deed, ...]
    amounts: tuple[Amount, ...]
    story: Story
    answered: Answered | None
    """None without a question."""
    employer_named: tuple[Piece, ...]
    job_named: tuple[Piece, ...]
    drawn_on: DrawnOn | None
    """None without a brief."""
    case_made: CaseMade | None
    brief: Brief | None

    @property
    def own_deeds(self) -> tuple[Deed, ...]:
        """What the speaker says they did."""
        return tuple(deed for deed in self.deeds if deed.who is Who.OWN)

    @property
    def shared_deeds(self) -> tuple[Deed, ...]:
        """What "we" did."""
        return tuple(deed for deed in self.deeds if deed.who is Who.SHARED)

    @property
    def fillers_per_100_words(self) -> float | None:
        """Likely fillers for each hundred words, fillers not among them; None without words."""
        return 100 * len(self.fillers) / self.length.words if self.length.words else None


def measure(
    transcript: Transcript, question: Question | None = None, brief: Brief | None = None, limit_s: float | None = None
) -> Said:
    """Return all measures of one take; the same words give the same values. `limit_s` is the time there is, in seconds."""
    answer = read(transcript)
    told, counted = deeds(answer), amounts(answer)
    parts, long = story(answer, told), length(answer)
    drawn = drawn_on(answer, brief, question, told, counted) if brief else None
    return Said(
        transcript, question, long, against_time(answer, long, limit_s) if limit_s else None,
        fillers(answer), repeated_starts(answer), hedges(answer), told, counted, parts,
        answered(answer, question, brief.fit if brief else None, told, parts) if question else None,
        named(answer, brief.fit.posting.employer if brief else ""), named(answer, brief.fit.posting.title if brief else ""),
        drawn, case_made(answer, brief, drawn, limit_s) if brief and drawn else None, brief,
    )  # fmt: skip
