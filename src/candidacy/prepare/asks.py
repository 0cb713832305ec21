"""Chooses the questions to ask the employer: in four groups, none of them answered by the posting."""

from __future__ import annotations

from collections.abc import Sequence

from candidacy.fit.values import Kind, NoteKind, Posting
from candidacy.prepare.answered import is_answered, like_in_bank
from candidacy.prepare.banks.asks import BANK, NEXT_STEP_ASKS, Entry
from candidacy.prepare.banks.trades import Trade
from candidacy.prepare.held import is_held
from candidacy.prepare.phrase import quoted
from candidacy.prepare.values import Ask, AskGroup
from candidacy.prepare.wording import alikeness, normalised

A_GROUP = 2
WORDS_OF_A_NOTE = 5

# What a question of the posting's own words leads to: the note's kind, the group, the question, why.
_FROM_NOTES: tuple[tuple[NoteKind, AskGroup, str, str], ...] = (
    (
        NoteKind.FUTURE,
        AskGroup.FUTURE,
        "You write {line}. What would that change in this job?",
        "It shows that you have read them, and it is about your own work.",
    ),
    (
        NoteKind.CULTURE,
        AskGroup.WORKPLACE,
        "You write {line}. Where would I notice that in the first weeks?",
        "Fine words are easy; this asks for a case.",
    ),
)


def choose_asks(posting: Posting, trade: Trade, own_asks: Sequence[str] = ()) -> tuple[Ask, ...]:
    """Return about nine questions, the seeker's own first, the one about the next step last."""
    chosen = _own(posting, own_asks)
    for group in AskGroup:
        fresh = [ask for ask in _open(posting, trade, group) if _is_new(ask.text, chosen)]
        chosen += fresh[:A_GROUP]
    return (*chosen, next_step_ask(posting))


def next_step_ask(posting: Posting) -> Ask:
    """Return the question about the next step, in the wording that the posting leaves open."""
    first, second = NEXT_STEP_ASKS
    ask = second if is_answered(first, posting) else first
    return Ask(ask.text, AskGroup.WHAT_THEY_SEEK, ask.why)


def _own(posting: Posting, own_asks: Sequence[str]) -> list[Ask]:
    own: list[Ask] = []
    for text in own_asks:
        shown = " ".join(text.split())
        if shown and not is_held(shown) and normalised(shown) not in {normalised(ask.text) for ask in own}:
            own.append(Ask(shown, group_of(shown), _why_own(posting, shown)))
    return own


def _why_own(posting: Posting, text: str) -> str:
    same = like_in_bank(text)
    if same is not None and is_answered(same, posting):
        return "Your own question. The posting seems to say something on it: ask for what it leaves open."
    return "Your own question."


def _open(posting: Posting, trade: Trade, group: AskGroup) -> list[Ask]:
    """The questions of a group the posting leaves open: from its own words first, then the trade's, then any."""
    bank = [ask for ask in BANK[group] if not ask.trades or trade in ask.trades]
    fresh = [ask for ask in bank if not is_answered(ask, posting)]
    of_trade = [ask for ask in fresh if ask.trades][:1]
    common = [ask for ask in fresh if ask not in of_trade]
    return [*_from_notes(posting, group)[:1], *(_ask(ask, group) for ask in (*common[:1], *of_trade, *common[1:]))]


def _from_notes(posting: Posting, group: AskGroup) -> list[Ask]:
    stated = [(note.kind, note.quote) for note in posting.notes]
    stated += [(NoteKind.CULTURE, asked.quote) for asked in posting.requirements if asked.kind is Kind.CULTURE]
    return [
        Ask(frame.replace("{line}", quoted(quote.text, 16)).replace("” ….", "” …"), group, why)
        for kind, of_group, frame, why in _FROM_NOTES
        if of_group is group
        for of_kind, quote in stated
        if of_kind is kind and len(quote.text.split()) >= WORDS_OF_A_NOTE
    ]


def _ask(ask: Entry, group: AskGroup) -> Ask:
    return Ask(ask.text, group, ask.why)


def _is_new(text: str, chosen: Sequence[Ask]) -> bool:
    return all(alikeness(text, other.text) < 0.6 for other in chosen)


_GROUP_SIGNS: tuple[tuple[AskGroup, tuple[str, ...]], ...] = (
    (AskGroup.FUTURE, ("future", "plan", "years", "progress", "grow", "develop", "strategy", "next year", "change")),
    (
        AskGroup.WHAT_THEY_SEEK,
        (
            "success",
            "expect",
            "looking for",
            "ideal",
            "first months",
            "next step",
            "hear from",
            "decide",
            "training",
            "hesitate",
        ),
    ),
    (
        AskGroup.WORKPLACE,
        ("team", "culture", "work with", "colleague", "manager", "atmosphere", "workplace", "building", "meeting"),
    ),
)


def group_of(text: str) -> AskGroup:
    """Return the group that a question of the seeker's own belongs to."""
    low = text.lower()
    return next(
        (group for group, signs in _GROUP_SIGNS if any(sign in low for sign in signs)), AskGroup.RESPONSIBILITIES
    )
