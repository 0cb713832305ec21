"""How long steps usually take, each with who counted and where; research/science.md §1.3.

Only published figures that were seen at their address stand here. Where none was found, none is given.
"""

from __future__ import annotations

from candidacy.ledger.values import Source, Usual

FIRST_INTERVIEW = Usual(
    text="A first interview usually comes two to three weeks after applying",
    low_days=14,
    high_days=20,
    of="averages for the United Kingdom, France and Germany, 32 million applications, September 2023 to August 2024",
    sources=(
        Source(
            "SmartRecruiters, United Kingdom",
            2025,
            "https://www.globenewswire.com/news-release/2025/03/20/3046289/0/en/British-Businesses-Spend-40-Days-Filling-Each-Vacancy-According-to-Analysis-by-SmartRecruiters.html",
        ),
        Source(
            "SmartRecruiters, France",
            2025,
            "https://www.finanznachrichten.de/nachrichten-2025-03/64890363-french-businesses-spend-39-days-filling-each-vacancy-according-to-analysis-by-smartrecruiters-399.htm",
        ),
        Source(
            "SmartRecruiters, Germany",
            2025,
            "https://www.globenewswire.com/news-release/2025/03/20/3045995/0/en/German-Businesses-Spend-55-Days-Filling-Each-Vacancy-According-to-Analysis-by-SmartRecruiters.html",
        ),
    ),
)
WHOLE_PROCESS = Usual(
    text="From applying to the verdict usually takes a little over three weeks; schools and public offices take longer",
    low_days=22.9,
    high_days=23.8,
    of="averages for the United States, 2014 and 2017",
    sources=(
        Source("Glassdoor", 2014, "https://www.glassdoor.com/research/time-to-hire-study"),
        Source(
            "Glassdoor",
            2017,
            "http://aikenceo.com/news/2017/08/glassdoor-study-reveals-interview-process-getting-longer-averaging-about-24-days-across-25-countries/",
        ),
    ),
)
INTERVIEW_TO_OFFER = Usual(
    text="From an interview to an offer usually takes about three and a half weeks",
    low_days=23.6,
    high_days=25.1,
    of="averages for new graduates in the United States, 2017 and 2023",
    sources=(
        Source(
            "NACE",
            2017,
            "https://ebiztest.naceweb.org/talent-acquisition/trends-and-predictions/benchmarks-cycle-times-offer-and-acceptance-rates/",
        ),
        Source(
            "NACE",
            2023,
            "https://naceweb.org/talent-acquisition/trends-and-predictions/employers-slower-to-make-offers-but-students-quicker-to-accept-them",
        ),
    ),
)
OFFER_TO_ACCEPTANCE = Usual(
    text="From an offer to its acceptance usually takes about a week and a half",
    low_days=11,
    high_days=12,
    of="averages for new graduates in the United States, 2022 and 2023",
    sources=(
        Source(
            "NACE",
            2023,
            "https://www.naceweb.org/talent-acquisition/trends-and-predictions/cycle-times-shift-as-interview-to-offer-grows-while-offer-to-acceptance-dips/",
        ),
    ),
)
NOBODY_COUNTED = "No published figure says how long this takes, so ask them for a date."


def told(usual: Usual) -> str:
    """Return the duration as a sentence that names its source."""
    low, high = _number(usual.low_days), _number(usual.high_days)
    last = usual.sources[-1]
    name = last.name.split(",")[0]
    return f"{usual.text} ({low} to {high} days: {name} {last.year}, {usual.of})."


def _number(days: float) -> str:
    return f"{days:g}"
