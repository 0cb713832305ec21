from __future__ import annotations

import pytest

from candidacy.fit.resumes.dates import date_ranges
from candidacy.fit.values import Month, Section
from tests.fit.papers import resume

CV = """Amara Okonjo-Lind
555-0100 | amara@example.org

EXPERIENCE

Shift Leader, Larkspur Bakery, Oldport
Mar 2021 - present
- Led a team of six on the early shift
- Cut waste by 12% in a year

Bakery Assistant, Fennel & Rye
06/2017 - 08/2019
- Mixed doughs and baked bread

EDUCATION

Diploma in Baking, Oldport College, 2017

LANGUAGES

English, Italian (fluent)
"""


def test_positions_claims_and_gaps_are_read() -> None:
    read = resume(CV)
    assert read.name == "Amara Okonjo-Lind"
    assert [(one.title, one.employer, one.start, one.present) for one in read.positions] == [
        ("Shift Leader", "Larkspur Bakery", Month(2021, 3), True),
        ("Bakery Assistant", "Fennel & Rye", Month(2017, 6), False),
    ]
    assert [gap.months for gap in read.gaps] == [18]
    led = next(claim for claim in read.claims if claim.quote.text.startswith("Led"))
    assert (led.section, led.position, led.has_number, led.has_action) == (Section.EXPERIENCE, 0, True, True)


def test_overlapping_jobs_are_counted_once() -> None:
    read = resume("EXPERIENCE\n\nCook, Inn\nJan 2020 - Dec 2021\n\nPorter, Hotel\nJul 2021 - Dec 2022\n")
    assert read.months_worked == 36
    assert [one.months for one in read.overlaps] == [6]


@pytest.mark.parametrize(
    ("text", "start", "end", "present"),
    [
        ("Mar 2019 to Nov 2021", Month(2019, 3), Month(2021, 11), False),
        ("03/2019 – 11/2021", Month(2019, 3), Month(2021, 11), False),
        ("2017–2019", Month(2017, 1), Month(2019, 12), False),
        ("2017-19", Month(2017, 1), Month(2019, 12), False),
        ("since 2020", Month(2020, 1), None, True),
        ("June 2018 – present", Month(2018, 6), None, True),
        ("2018-06 – 2019-02", Month(2018, 6), Month(2019, 2), False),
        ("June to August 2018", Month(2018, 6), Month(2018, 8), False),
    ],
)
def test_date_ranges_in_every_dress(text: str, start: Month, end: Month | None, present: bool) -> None:
    (found,) = date_ranges(text)
    assert (found.start, found.end, found.present) == (start, end, present)


@pytest.mark.parametrize("text", ["in 2019", "555-0100", "May I say", "2021 – 2019", "room 12"])
def test_other_numbers_are_no_date_range(text: str) -> None:
    assert date_ranges(text) == ()
