"""The brief as one HTML file that needs nothing else: no script, no request, no font to fetch."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from importlib.resources import files

from candidacy.app.paper import wording
from candidacy.app.paper.html_job import case, employer, requirements
from candidacy.app.paper.html_section import Section
from candidacy.app.paper.html_talk import asks, before, behaviour, held, problems, questions, stories, to_do
from candidacy.app.paper.markup import NOTHING, Markup, element, together
from candidacy.app.paper.selection import Choose, varied_questions
from candidacy.prepare.values import Brief


def brief_html(brief: Brief, choose: Choose = varied_questions) -> str:
    """Return the whole brief as the text of one HTML file, to be written as UTF-8."""
    shown = sections_of(brief, choose)
    main = element("main", *(section.markup for section in shown), id="main", tabindex="-1")
    links = [(section.anchor, section.short) for section in shown]
    skip = element("a", "Skip to the brief", class_="skip", href="#main")
    body = element("body", skip, _header(brief), _contents(links), main, _footer())
    return f"<!doctype html>\n{element('html', _head(brief), body, lang='en')}\n"


def sections_of(brief: Brief, choose: Choose = varied_questions) -> tuple[Section, ...]:
    """Return the parts of the brief that have something in them, in their order."""
    sections = (
        before(brief),
        requirements(brief),
        case(brief),
        questions(brief, choose),
        asks(brief),
        held(brief),
        employer(brief),
        behaviour(brief),
        stories(brief),
        to_do(brief),
        problems(brief),
    )
    return tuple(section for section in sections if section)


def _head(brief: Brief) -> Markup:
    style = _style()
    fingerprint = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{fingerprint}'; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("meta", name="robots", content="noindex"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", f"Interview brief: {wording.heading_of(brief)}"),
        element("style", style),
    )


@cache
def _style() -> Markup:
    return Markup(files(__package__).joinpath("templates/brief.css").read_text(encoding="utf-8"))


def _header(brief: Brief) -> Markup:
    employer_name = brief.fit.posting.employer
    meanings = [("This is", brief.it_is), ("It isn’t", brief.it_is_not)]
    pairs = [element("div", element("dt", name), element("dd", text)) for name, text in meanings if text]
    return element(
        "header",
        element("p", "Interview brief", class_="kicker"),
        element("h1", wording.title_of(brief), dir="auto"),
        element("p", employer_name, class_="employer", dir="auto") if employer_name else NOTHING,
        element("p", wording.made_from(brief), class_="made"),
        element("dl", *pairs, class_="meaning") if pairs else NOTHING,
    )


def _contents(links: list[tuple[str, str]]) -> Markup:
    items = together(element("li", element("a", name, href=f"#{anchor}")) for anchor, name in links)
    return element("nav", element("ul", items), aria_label="In this brief") if links else NOTHING


def _footer() -> Markup:
    origin = element("p", f"{wording.MADE_HERE} {wording.NOT_A_GRADE}", class_="online")
    return element("footer", element("p", wording.FOOTER), origin, element("p", wording.PRINTED, class_="printed"))
