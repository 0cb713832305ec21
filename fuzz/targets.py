"""One target a parser, and one for each thing we write: any bytes must end in a sound document or a refusal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from candidacy.app.sound.decoding import Decoding, decoded
from candidacy.app.sound.seekable import seekable
from candidacy.fit.documents import Media
from candidacy.fit.reading import read
from candidacy.fit.reading.door import reader
from candidacy.followup.calendar import Entry, Matter, export_bytes
from candidacy.followup.mail import read_mail
from candidacy.followup.mail.calendars import EVENTS_LIMIT, invitations
from candidacy.kernel.problems import Problem
from candidacy.kernel.refusals import Refusal
from candidacy.rehearse.sound import measure_blocks
from fuzz.written import dates, letter

Target = Callable[[bytes], None]


def target_of(media: Media) -> Target:
    """The fuzz target of one reader, as atheris calls it."""

    def TestOneInput(data: bytes) -> None:  # noqa: N802 - the name that fuzzers look for
        try:
            document = reader(media)(data, "fuzz")
        except Refusal:
            return
        end = 0
        for line in document.lines:
            if not end <= line.span.start < line.span.end <= len(document.text):
                raise AssertionError(f"a line out of place: {line}")
            end = line.span.end

    return TestOneInput


def door(data: bytes) -> None:
    """The fuzz target of the door."""
    try:
        read(data, "fuzz")
    except Refusal:
        return


def mail(data: bytes) -> None:
    """The fuzz target of mail: a quote is an exact part of the text, or the message is refused by name."""
    try:
        read = read_mail(data, "fuzz")
    except Refusal:
        return
    for quote in filter(None, (read.quote, read.place_quote)):
        if read.text[quote.span.start : quote.span.end] != quote.text:
            raise AssertionError(f"a quote out of place: {quote}")
    if read.place != " ".join(read.place.split()) or {"<", ">"} & set(read.place):
        raise AssertionError(f"no place to show: {read.place!r}")


STAMP = datetime(2026, 3, 20, tzinfo=UTC)


def calendar(data: bytes) -> None:
    """The fuzz target of calendars: what is read can be written into a calendar of ours, and is one entry there."""
    problems: list[Problem] = []
    found = invitations(data, "fuzz", problems)
    entries = [
        Entry(f"{at}", Matter.INTERVIEW, one.summary, one.starts, one.starts, place=one.place, words=one.organiser)
        for at, one in enumerate(found)
        if one.starts is not None
    ]
    again = invitations(export_bytes(entries, STAMP), "again", problems)
    if [one.uid for one in again] != sorted(entry.uid for entry in entries)[:EVENTS_LIMIT]:
        raise AssertionError("an entry was lost, or there is one more")


def sound(data: bytes) -> None:
    """The fuzz target of recordings: what is no recording is refused by name, and what is made seekable is decoded again."""
    try:
        measure_blocks(Decoding(data, "fuzz").blocks())
    except Refusal:
        return
    remuxed = seekable(data)
    if remuxed:
        decoded(remuxed.data, "again")


TARGETS: dict[str, Target] = {
    **{media.value: target_of(media) for media in Media},
    "door": door,
    "mail": mail,
    "calendar": calendar,
    "sound": sound,
    "letter": letter,
    "dates": dates,
}
