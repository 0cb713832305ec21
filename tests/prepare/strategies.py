"""Fits of any words and shapes, for properties."""

from __future__ import annotations

from hypothesis import strategies as st

from candidacy.fit.values import Break, Fit, Kind, Level, Month, NoteKind, Section, Strength, Support, Years
from tests.prepare.builders import Ask, Job, Says, fit

REAL_WORDS = st.sampled_from(
    [
        "Preparing and serving meals",
        "Excel",
        "Excel",
        "Ability to work under pressure",
        "Must hold a full driving licence",
        "Team player",
        "3 years' experience in retail",
        "Erfahrung in der Küche",
        "You will manage the diary of two directors; “urgent” matters too",
        "Registered nurse " * 30,
        "…",
        "Fluent French",
    ]
)
WORDS = REAL_WORDS | st.text(min_size=1, max_size=120)


@st.composite
def links(draw: st.DrawFn, claims: int) -> tuple[Support, tuple[tuple[int, Strength], ...], int | None]:
    support = draw(st.sampled_from(Support)) if claims else Support.NONE
    closest = draw(st.none() | st.integers(0, claims - 1)) if claims else None
    if support is Support.NONE:
        return support, (), closest
    found = draw(st.lists(st.tuples(st.integers(0, claims - 1), st.sampled_from(Strength)), min_size=1, max_size=3))
    return support, tuple(found), closest


@st.composite
def asks(draw: st.DrawFn, claims: int) -> Ask:
    support, shown_by, closest = draw(links(claims))
    years = draw(st.none() | st.floats(0.5, 20).map(lambda low: Years(low, None, "work")))
    return Ask(
        draw(WORDS),
        draw(st.sampled_from(Kind)),
        draw(st.sampled_from(Level)),
        support,
        shown_by,
        closest,
        years,
        draw(st.floats(0, 20)) if years else None,
        tuple(draw(st.lists(WORDS, max_size=2))),
        draw(st.booleans()),
    )


MONTHS = st.tuples(st.integers(1990, 2026), st.integers(1, 12))
JOBS = st.builds(
    Job,
    st.sampled_from(["Cook", "Nurse", ""]) | st.text(max_size=30),
    st.sampled_from(["Hill House", ""]) | st.text(max_size=30),
    st.none() | MONTHS,
    st.none() | MONTHS,
    st.sampled_from([Section.EXPERIENCE, Section.EDUCATION]),
    st.booleans(),
)
SAYS = st.builds(Says, WORDS, st.sampled_from(Section), st.just(0), st.booleans(), st.booleans())


@st.composite
def fits(draw: st.DrawFn) -> Fit:
    says = draw(st.lists(SAYS, max_size=5))
    jobs = draw(st.lists(JOBS, max_size=3))
    last = max(len(jobs) - 1, 0)
    month = MONTHS.map(lambda pair: Month(*pair))
    breaks = st.builds(Break, st.integers(0, 40), month, month, st.integers(0, last), st.integers(0, last))
    return fit(
        draw(st.sampled_from(["Cook", "Librarian", "Data Analyst", ""]) | st.text(max_size=40)),
        draw(st.sampled_from(["Hill House", ""]) | st.text(max_size=40)),
        draw(st.lists(asks(len(says)), max_size=7)),
        draw(st.lists(st.tuples(st.sampled_from(NoteKind), WORDS), max_size=4)),
        says,
        jobs,
        draw(st.lists(breaks, max_size=2)) if jobs else (),
        draw(st.lists(breaks, max_size=2)) if jobs else (),
    )
