"""Histories legal and absurd, for properties."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import strategies as st

from candidacy.ledger import Detail, Event, What, When

TODAY = date(2026, 3, 15)
NEAR = st.integers(-12, 8).map(lambda days: TODAY + timedelta(days=days))
DAYS = NEAR | NEAR | st.dates()
IDS = st.sampled_from("abcdefgh")
ZONES = st.none() | st.just(UTC) | st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.builds(lambda day, hour, zone: datetime(day.year, day.month, day.day, hour, tzinfo=zone), DAYS, st.integers(0, 23), ZONES)  # fmt: skip
WHENS = st.builds(When, DAYS, st.none(), st.booleans()) | MOMENTS.map(When.at) | st.none()
WORDS = st.sampled_from(
    ["", "", "background check", "DBS", "two references", "all clear", "everything", "visa", "moon dust", "cleared by HR", "hiring freeze"]
) | st.text(max_size=12)  # fmt: skip
DETAILS = st.builds(Detail, text=WORDS, day=st.none() | DAYS, deadline=st.none() | DAYS, name=WORDS | IDS)
ROUNDS = st.none() | st.integers(1, 4) | st.integers(-2, 10**9)
FACTS = [what for what in What if what is not What.CORRECTION]


def any_events(kinds: st.SearchStrategy[What] = st.sampled_from(What)) -> st.SearchStrategy[Event]:  # noqa: B008
    corrects = st.none() | st.none() | st.none() | IDS
    return st.builds(Event, IDS, kinds, WHENS, st.none(), ROUNDS, DETAILS, corrects)


HISTORIES = st.lists(any_events(), max_size=14)
JOURNEY = [
    What.APPLIED,
    What.INTERVIEW_HELD,
    What.WRITTEN_OFFER,
    What.NEGOTIATION_OPENED,
    What.NEGOTIATION_CLOSED,
    What.CONTINGENCY_ADDED,
    What.CONTINGENCY_CLEARED,
    What.ACCEPTED_FORMALLY,
    What.START_DATE_RECEIVED,
    What.FIRST_DAY_WORKED,
]


@st.composite
def nearly_legal(draw: st.DrawFn) -> list[Event]:
    """Journeys that mostly go as they should, with one strange thing or two in them."""
    kinds = [what for what in JOURNEY if draw(st.integers(0, 5))]
    plain = [
        Event(
            f"step {at}",
            what,
            When(TODAY - timedelta(days=20 - 2 * at)),
            detail=Detail(day=TODAY + timedelta(days=draw(st.integers(-3, 9)))),
        )
        for at, what in enumerate(kinds)
    ]
    return plain + draw(st.lists(any_events(), max_size=3))


ANY_HISTORY = HISTORIES | nearly_legal()
