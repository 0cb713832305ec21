"""What the words of a take say, for a terminal: three things to try first, then what was found, then what may be asked next."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.app.paper.terminal import BOLD, DIM, Sheet
from candidacy.kernel.seconds import clock
from candidacy.prepare.phrase import quoted
from candidacy.rehearse.said.advice import Advice, Feedback
from candidacy.rehearse.said.deeds import Who
from candidacy.rehearse.said.fillers import by_name
from candidacy.rehearse.said.follow_ups import FollowUp
from candidacy.rehearse.said.lengths import Length
from candidacy.rehearse.said.measuring import Said
from candidacy.rehearse.said.stories import Part

DOERS = {Who.OWN: "with “I”", Who.SHARED: "with “we”", Who.NOBODY: "done by nobody named"}


def said_text(
    said: Said,
    after: Feedback,
    next_asked: Sequence[FollowUp],
    pressed: FollowUp,
    width: int = 80,
    colour: bool = False,
) -> str:
    """Return it as lines no wider than `width`, in colour where wished."""
    sheet = Sheet(width, colour)
    write_said(sheet, said, after, next_asked, pressed)
    return str(sheet)


def write_said(sheet: Sheet, said: Said, after: Feedback, next_asked: Sequence[FollowUp], pressed: FollowUp) -> None:
    """Write the parts on a sheet that may hold other parts of the same take."""
    sheet.write("For your own practice: it describes words and grades nobody.", style=DIM)
    _feedback(sheet, after)
    _drawn_on(sheet, said)
    _told(sheet, said)
    _words(sheet, said)
    sheet.heading("What may be asked next")
    sheet.items(one.text for one in next_asked)
    sheet.write(f"If they press: {pressed.text}", indent=2, style=DIM)


def _feedback(sheet: Sheet, after: Feedback) -> None:
    sheet.heading("For your next take")
    if after.unsure:
        sheet.write(after.unsure, style=BOLD)
    if after.works:
        sheet.write(after.works)
    for number, one in enumerate(after.things, start=1):
        _advice(sheet, number, one)
    if not after.things:
        sheet.write("Nothing stands out that would need changing.")
    if after.silent_on_delivery:
        sheet.write(after.silent_on_delivery, style=DIM)


def _advice(sheet: Sheet, number: int, one: Advice) -> None:
    at = f" (at {clock(one.at_s)})" if one.at_s is not None else ""
    sheet.write(f"{one.text}{at}", indent=3, first=f"{number}.")
    if one.quote and quoted(one.quote, 20) not in one.text:
        sheet.write(quoted(one.quote, 20), indent=3, style=DIM)
    sheet.write(f"Try: {one.try_next}", indent=3, style=BOLD)


def _drawn_on(sheet: Sheet, said: Said) -> None:
    drawn = said.drawn_on
    if drawn is None:
        return
    sheet.heading("What it draws on")
    sheet.items((f"You told {quoted(one.quote.text, 20)}" for one in drawn.told), mark="[x]")
    sheet.items((f"Not told: {quoted(one.quote.text, 20)}" for one in drawn.left_out), mark="[ ]")
    if drawn.spoken_to:
        asked = "; ".join(quoted(one.asked.text, 12) for one in drawn.spoken_to)
        sheet.write(f"Of what they ask for, it speaks to: {asked}.")


def _told(sheet: Sheet, said: Said) -> None:
    sheet.heading("The parts of an example")
    for part in Part:
        piece = said.story.first(part)
        sheet.items(
            [f"{part}: {quoted(piece.text, 12)}" if piece else f"{part}: not found"], mark="[x]" if piece else "[ ]"
        )
    missing = said.answered.missing if said.answered else ()
    if missing:
        sheet.write(f"A question of this kind also calls for: {', '.join(missing)}.")


def _words(sheet: Sheet, said: Said) -> None:
    sheet.heading("The words")
    deeds = [f"{count} {DOERS[who]}" for who in Who if (count := sum(one.who is who for one in said.deeds))]
    fillers = ", ".join(f"“{name}” {count}" for name, count in by_name(said.fillers)[:4])
    sheet.terms(
        [
            ("Length", _length(said.length)),
            ("Things done", ", ".join(deeds) or "none found"),
            ("Amounts", ", ".join(one.piece.text for one in said.amounts) or "none found"),
            ("Likely fillers", fillers or "none found"),
            ("Softened by", ", ".join(dict.fromkeys(piece.text for piece in said.hedges)) or "nothing found"),
            ("Begun again", ", ".join(piece.text for piece in said.repeated_starts) or "nowhere"),
        ]
    )


def _length(long: Length) -> str:
    if long.spoken_s is None:
        return f"{long.words} words, about {clock(long.likely_s[0])} to {clock(long.likely_s[1])} when spoken"
    rate = f", {long.words_per_minute:.0f} words a minute" if long.words_per_minute else ""
    return f"{long.words} words in {clock(long.spoken_s)}{rate}"
