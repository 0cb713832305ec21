"""Made-up entries for the tests, and any entries at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from candidacy.followup.calendar.moments import moved
from candidacy.followup.calendar.values import Entry, Matter

LONDON = ZoneInfo("Europe/London")
STAMP = datetime(2026, 3, 20, 9, 0, tzinfo=UTC)
ZONES = tuple(
    ZoneInfo(key)
    for key in (
        "Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Kolkata", "America/Santiago",
        "Pacific/Apia", "Europe/Dublin", "Asia/Tehran", "UTC",
    )
)  # fmt: skip
CLOCK_CHANGES = tuple(
    datetime.fromisoformat(words)
    for words in (
        "2026-03-29T01:00+00:00", "2026-10-25T01:00+00:00", "2026-03-08T07:00+00:00", "2026-11-01T06:00+00:00",
        "2026-04-04T15:00+00:00", "2026-10-03T15:30+00:00", "2026-02-15T02:00+00:00", "2026-03-22T02:00+00:00",
    )
)  # fmt: skip


def talk(**changed: object) -> Entry:
    """An interview of an hour in London."""
    given: dict[str, object] = {
        "uid": "one", "matter": Matter.INTERVIEW, "title": "Interview", "start": datetime(2026, 3, 31, 14, tzinfo=LONDON),
        "end": datetime(2026, 3, 31, 15, tzinfo=LONDON),
    }  # fmt: skip
    return Entry(**{**given, **changed})  # type: ignore[arg-type]


EARLY, LATE = datetime(2000, 1, 1), datetime(2040, 1, 1)  # noqa: DTZ001 - the bounds that hypothesis takes have no zone
near_a_change = st.builds(
    lambda change, minutes: change + timedelta(minutes=minutes), st.sampled_from(CLOCK_CHANGES), st.integers(-200, 200)
)
any_moment = st.builds(
    lambda moment, zone: moment.replace(second=0, microsecond=0).astimezone(zone),
    near_a_change | st.datetimes(EARLY, LATE, timezones=st.just(UTC)),
    st.sampled_from(ZONES),
)
any_wall_clock = st.datetimes(EARLY, LATE).map(lambda one: one.replace(microsecond=0))


@st.composite
def any_entry(draw: st.DrawFn) -> Entry:
    """Any entry that a program could make, also with words and times that nobody would write."""
    start = draw(any_moment | any_wall_clock | st.dates(date(2000, 1, 1), date(2040, 1, 1)))
    span = draw(st.integers(1, 3000))
    end = moved(start, span) if isinstance(start, datetime) else start + timedelta(days=1 + span % 5)
    return Entry(
        uid=draw(st.uuids()).hex, matter=draw(st.sampled_from(Matter)), title=draw(st.text(max_size=400)), start=start,
        end=end, sequence=draw(st.integers(0, 500)), place=draw(st.text(max_size=80)), words=draw(st.text()),
        alarms_min=tuple(draw(st.lists(st.integers(-2000, 20_000), max_size=3))),
        link=draw(st.sampled_from(("", "https://brief.example/7?a=b;c", "http://127.0.0.1:8000/c/7/"))),
        cancelled=draw(st.booleans()),
    )  # fmt: skip
