"""Who counted what, and where to look it up; research/science.md §1 and §2, only what was seen at its address."""

from __future__ import annotations

from candidacy.kernel.chances import Source

LEVER_SMB = Source(
    "Lever, small and medium firms",
    2017,
    "https://www.globenewswire.com/news-release/2017/03/14/937323/0/en/CORRECTING-and-REPLACING-New-Research-Shows-SMBs-Go-Through-86-Candidates-to-Secure-One-Hire-31-Percent-of-SMB-Job-Candidates-Turn-Down-Their-Offers.html",
    "600 firms with fewer than 200 staff, 1.5 million considerations in 12 months, mostly US",
)
LEVER_2019 = Source(
    "Lever, talent benchmarks",
    2019,
    "https://www.lever.co/blog/2019-talent-benchmarks-interviewing-statistics/",
    "customers of Lever, onsite interviews that led to an offer",
)
CAREERPLUG = Source(
    "CareerPlug",
    2025,
    "https://staffinghub.com/?p=14337",
    "60,000 small businesses, about 10 million applications of 2024, mostly US",
)
SMART_UK = Source(
    "SmartRecruiters, United Kingdom",
    2025,
    "https://www.globenewswire.com/news-release/2025/03/20/3046289/0/en/British-Businesses-Spend-40-Days-Filling-Each-Vacancy-According-to-Analysis-by-SmartRecruiters.html",
    "8.8 million applications, September 2023 to August 2024",
)
SMART_FR = Source(
    "SmartRecruiters, France",
    2025,
    "https://www.finanznachrichten.de/nachrichten-2025-03/64890363-french-businesses-spend-39-days-filling-each-vacancy-according-to-analysis-by-smartrecruiters-399.htm",
    "18.3 million applications, September 2023 to August 2024",
)
SMART_DE = Source(
    "SmartRecruiters, Germany",
    2025,
    "https://www.globenewswire.com/news-release/2025/03/20/3045995/0/en/German-Businesses-Spend-55-Days-Filling-Each-Vacancy-According-to-Analysis-by-SmartRecruiters.html",
    "5.1 million applications, September 2023 to August 2024",
)
JOBVITE = Source(
    "Jobvite",
    2018,
    "https://www.hrcapitalist.com/2018/04/jobvite-2018-recruiting-benchmark-report-how-do-your-funnels-look.html",
    "customers of Jobvite, 10 to 17 million applications a year",
)
NACE = Source(
    "NACE, new graduates",
    2023,
    "https://naceweb.org/talent-acquisition/trends-and-predictions/employers-slower-to-make-offers-but-students-quicker-to-accept-them",
    "334 US firms that hire graduates",
)
NACE_PACE = Source(
    "NACE, days from interview to offer by sector",
    2013,
    "http://www.personal.psu.edu/cxs1/blogs/charlotte_spector/2013/02/how-long-between-the-interview-and-a-job-offer.html",
    "US firms that hire graduates, 2012",
)
GLASSDOOR = Source(
    "Glassdoor, length of the process by trade",
    2017,
    "https://www.aarp.org/work/job-hunting/info-2017/longest-interview-hire-process-fd.html",
    "84,000 reviews of interviews",
)
POLAND = Source(
    "Applications never opened, Poland",
    2025,
    "https://polandinsight.com/one-in-four-job-applications-ignored-recruitment-processes-in-poland-becoming-longer-45880/",
    "10.5 million applications, first half of 2025: 28% never opened",
)
TALENT_BOARD = Source(
    "Talent Board, candidate experience",
    2020,
    "https://www.thetalentboard.org/article/cande-research-takeaway-5-let-candidates-know-where-they-stand/",
    "candidates of employers that take part: 33 to 34% still waiting two months after applying",
)
SACKETT = Source(
    "Sackett, Zhang, Berry and Lievens, Journal of Applied Psychology",
    2022,
    "https://newmanhumanresources.com/kb/services/selection-methods-predict-performance/",
)
ACCEPTED = Source(
    "SmartRecruiters: offers accepted, 79 to 92 in 100 by country",
    2025,
    "https://assets.smartrecruiters.com/blog/united-states-benchmark-recruiting-metrics",
    "about 89 million applications",
)
HUFFCUTT = Source(
    "Huffcutt and others: how far two interviewers agree",
    2013,
    "https://peopleanalyst.com/ai/insights/ic-huffcutt-2013-interview-reliability-panel-vs-separate",
    "125 coefficients, 32,428 interviews",
)
CONWAY = Source(
    "Conway, Jako and Goodman: the most that interviews can foretell",
    1995,
    "https://staging.scite.ai/authors/deborah-f-goodman-ArnMnZ",
    "111 coefficients",
)
