"""Where a talk is held: by the calendar part where it says so, else by the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from candidacy.followup.mail.cues.places import PLATFORM_ALONE
from candidacy.followup.mail.quoting import Line
from candidacy.followup.mail.sentences import LONGEST
from candidacy.followup.mail.values import Message, Sentence
from candidacy.followup.mail.where.addresses import ADDRESS, addresses_in
from candidacy.followup.mail.where.calls import calls_in
from candidacy.followup.mail.where.labels import labelled_in, mode_of
from candidacy.followup.mail.where.links import is_room, links_in, unwrapped
from candidacy.followup.mail.where.said import Mode, PlaceSaid
from candidacy.kernel.quotes import Quote, Span


@dataclass(frozen=True, slots=True)
class Where:
    """The place on one line, and where the text says so; a calendar part may say what the text does not."""

    words: str = ""
    quote: Quote | None = None


NOWHERE = Where()


def where_of(message: Message, sentences: Sequence[Sentence], employer: str) -> Where:
    """Where the mail says that the talk is; nothing where it does not say, or names several places."""
    located = _located(message)
    if located and not PLATFORM_ALONE.fullmatch(located):
        return Where(located, _standing(message, located))
    said = _meant(list(_said(message, sentences, employer)), message.text)
    if said and (not located or said.mode is Mode.VIDEO):
        quote = Quote(message.text[said.span.start : said.span.end], message.name, 1, said.span)
        return (
            Where(_room(message) or quote.shown, quote)
            if _only_a_program(said, quote.text)
            else Where(quote.shown, quote)
        )
    return Where(_room(message) or located, _standing(message, located))


def _only_a_program(said: PlaceSaid, words: str) -> bool:
    return said.mode is Mode.VIDEO and "://" not in words


def _room(message: Message) -> str:
    """The one address of a meeting that stands behind words, or in the event that the mail invites to; "" for none, or several."""
    named = [*message.links, *(link for one in message.invitations if one.starts for link in one.links)]
    rooms = {link for one in named if is_room(link := unwrapped(one).rstrip(".,;:!?)>"))}
    return next(iter(rooms)) if len(rooms) == 1 else ""


def _located(message: Message) -> str:
    """The place of the event that the mail invites to."""
    places = [one.place for one in message.invitations if one.starts]
    return places[0] if places and mode_of(places[0]) else ""


def _standing(message: Message, words: str) -> Quote | None:
    at = message.text.find(words) if words else -1
    return Quote(words, message.name, 1, Span(at, at + len(words))) if at >= 0 else None


def _said(message: Message, sentences: Sequence[Sentence], employer: str) -> Iterator[PlaceSaid]:
    lines = [Line(span, message.text[span.start : span.end]) for span in message.blocks]
    yield from labelled_in(lines, message.text)
    for one in sentences:
        # A line end is a blank of the same length, so that places stay what they are.
        words = message.text[one.span.start : min(one.span.end, one.span.start + LONGEST)].replace("\n", " ")
        yield from links_in(words, one.span.start)
        yield from calls_in(words, one.span.start)
        for place in addresses_in(words, one.span.start):
            if place.weight >= ADDRESS or not _only_named(_shown(place, message.text), employer):
                yield place


def _only_named(words: str, employer: str) -> bool:
    """Whether it is only who invites: an interview at a hospital may be anywhere."""
    plain = words.casefold().removeprefix("the ").removeprefix("our ")
    return bool(employer) and (plain in employer.casefold() or employer.casefold() == plain)


def _meant(found: Sequence[PlaceSaid], text: str) -> PlaceSaid | None:
    """The one that most speaks for; of two ways, or two places, neither."""
    best = max((one.weight for one in found), default=0.0)
    top = sorted((one for one in found if one.weight == best), key=lambda one: -len(one.span))
    if not top:
        return None
    longest = _shown(top[0], text).casefold()
    alike = all(one.mode is top[0].mode and _shown(one, text).casefold() in longest for one in top)
    ways = {one.mode for one in found if one.weight >= best - 1}
    return top[0] if alike and len(ways) == 1 else None


def _shown(one: PlaceSaid, text: str) -> str:
    return " ".join(text[one.span.start : one.span.end].split())
