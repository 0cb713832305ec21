"""Web pages with postings on them."""

from __future__ import annotations

import json
from collections.abc import Mapping

DESCRIPTION = (
    "<p>We look for a ward nurse.</p><h3>Requirements</h3><ul><li>Nursing degree</li>"
    "<li>3 years on a ward &amp; in the night shift</li></ul>"
)
POSTING: dict[str, object] = {
    "@context": "https://schema.org/",
    "@type": "JobPosting",
    "title": "Ward nurse",
    "description": DESCRIPTION,
    "hiringOrganization": {"@type": "Organization", "name": "Lakeside Clinic"},
    "jobLocation": {"@type": "Place", "address": {"addressLocality": "Ulm", "addressCountry": "DE"}},
    "employmentType": ["FULL_TIME", "PART_TIME"],
    "datePosted": "2026-01-02",
    "validThrough": "2026-02-02",
    "baseSalary": {"currency": "EUR", "value": {"minValue": 42000, "maxValue": 48000.0, "unitText": "YEAR"}},
    "workHours": "38.5 hours",
    "industry": "Health",
    "jobLocationType": "TELECOMMUTE",
    "experienceRequirements": {"@type": "OccupationalExperienceRequirements", "monthsOfExperience": 36},
    "educationRequirements": {"credentialCategory": "bachelor degree"},
}


def page(body: str, head: str = "") -> bytes:
    """A page with a menu, a cookie notice and a footer around its body."""
    return (
        f"<!doctype html><html><head><meta charset='utf-8'><title>Job page</title>{head}</head><body>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/jobs'>Jobs</a></li></ul></nav>"
        "<div class='cookie-banner'>We use cookies to make this site better for you.</div>"
        f"{body}<footer>Imprint and privacy</footer></body></html>"
    ).encode()


def script(content: str, kind: str = "application/ld+json") -> str:
    """A script element."""
    return f'<script type="{kind}">{content}</script>'


def posting_with(**changes: object) -> Mapping[str, object]:
    """The posting with some values changed."""
    return {**POSTING, **changes}


def faulty_scripts() -> dict[str, str]:
    """The same posting with each of the faults that pages have, by name."""
    plain = json.dumps(POSTING)
    escaped = DESCRIPTION.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    doubly = escaped.replace("&", "&amp;")
    return {
        "plain": script(plain),
        "graph": script(json.dumps({"@context": "x", "@graph": [{"@type": "WebSite"}, POSTING]})),
        "list": script(json.dumps([{"@type": "BreadcrumbList"}, POSTING])),
        "list of types": script(json.dumps(posting_with(**{"@type": ["JobPosting", "Thing"]}))),
        "full type": script(json.dumps(posting_with(**{"@type": "http://schema.org/JobPosting"}))),
        "escaped description": script(json.dumps(posting_with(description=escaped))),
        "doubly escaped": script(json.dumps(posting_with(description=doubly))),
        "raw line ends": script(plain.replace("We look for", "We\n\tlook for")),
        "cdata": script(f"//<![CDATA[\n{plain}\n//]]>"),
        "bare cdata": script(f"<![CDATA[{plain}]]>"),
        "html comment": script(f"<!--\n{plain}\n-->"),
        "js comments": script("/* data */\n" + plain.replace('"industry"', '// trade\n"industry"', 1)),
        "trailing commas": script(plain[:-1] + ",}"),
        "semicolon": script(plain + ";"),
        "charset": script(plain, "application/ld+json; charset=utf-8"),
        "several scripts": script('{"@type": "Organization"}') + script("{broken") + script(plain),
        "byte order mark": script("\ufeff" + plain),
        "quotes as entities": script(plain.replace('"', "&quot;").replace(DESCRIPTION, "")),
    }


MICRODATA = """<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Ward nurse</h1>
<span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
<span itemprop="name">Lakeside Clinic</span></span>
<span itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope
itemtype="https://schema.org/PostalAddress"><span itemprop="addressLocality">Ulm</span></span></span>
<meta itemprop="datePosted" content="2026-01-02"><div itemprop="description"><p>We look for a ward nurse.</p>
<ul><li>Nursing degree</li></ul></div></div>"""
RDFA = """<div vocab="https://schema.org/" typeof="JobPosting"><h1 property="title">Ward nurse</h1>
<span property="hiringOrganization" typeof="Organization"><span property="name">Lakeside Clinic</span></span>
<div property="description"><p>We look for a ward nurse.</p><ul><li>Nursing degree</li></ul></div></div>"""
PLAIN_POSTING = """<main><ol class="breadcrumb"><li><a href='/'>Home</a></li><li>Nursing</li></ol>
<h1>Ward nurse</h1><p>Lakeside Clinic in Ulm looks for a ward nurse to join a team of twenty people.</p>
<p><strong>What you bring</strong></p><ul><li>A nursing degree and a licence to practise</li>
<li>Three years on a ward<p>in day and night shifts</p></li></ul>
<p>We offer:<br>Thirty days of leave<br>A pension</p><div hidden>Secret words</div>
<h2>Similar jobs</h2>
<ul><li><a href='/1'>Head nurse in Bonn</a></li><li><a href='/2'>Midwife in Kiel</a></li></ul></main>"""
