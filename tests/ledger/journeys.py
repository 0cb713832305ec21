"""Histories written in one line: "2 applied; 5 interview_held r1; 9 start_date_received @40 | Welcome aboard".

The number is the day, counted from 1 March 2026; `r1` the round; `@40` the day the detail speaks of; `#a` the id; `>a` the
id that is corrected; `t9` nine o'clock; what stands after `|` is the detail's words.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from candidacy.ledger import Detail, Event, What, When

ZERO = date(2026, 2, 28)


def day(number: int) -> date:
    return ZERO + timedelta(days=number)


def events(history: str) -> list[Event]:
    return [_event(place, line) for place, line in enumerate(history.split(";")) if line.strip()]


def _event(place: int, line: str) -> Event:
    head, _, text = line.partition("|")
    number, what, *marks = head.split()
    given = {mark[0]: mark[1:] for mark in marks}
    on = None if number == "-" else day(int(number))
    return Event(
        id=given.get("#", f"{what} {number} {place}"),
        what=What(what),
        when=_when(on, given.get("t")),
        round=int(given["r"]) if "r" in given else None,
        detail=Detail(
            text=text.strip(),
            day=day(int(given["@"])) if "@" in given else None,
            deadline=day(int(given["!"])) if "!" in given else None,
        ),
        corrects=given.get(">"),
    )


def _when(on: date | None, hour: str | None) -> When | None:
    if on is None:
        return None
    if hour is None:
        return When(on)
    return When.at(datetime.combine(on, time(int(hour)), UTC))
