"""What every section of the HTML brief is made of: its heading, its quotes, its lists."""

from __future__ import annotations

from dataclasses import dataclass

from candidacy.app.paper import wording
from candidacy.app.paper.markup import NOTHING, Markup, element
from candidacy.kernel.quotes import Quote


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the page with a heading that can be linked to."""

    anchor: str
    short: str
    """Its name in the list of contents."""
    markup: Markup


def section(anchor: str, short: str, title: str, *children: str) -> Section:
    """Return the section, named by its own heading."""
    heading = element("h2", title, id=f"{anchor}-title")
    body = element("section", heading, *children, id=anchor, aria_labelledby=f"{anchor}-title")
    return Section(anchor, short, body)


def quoted(quote: Quote) -> Markup:
    """Return the whole quote with its document and page."""
    words = element("q", quote.shown, dir="auto")
    return element("span", words, " ", place(quote), class_="quote")


def place(quote: Quote) -> Markup:
    """Return the document and page, "page" and its number never parted."""
    return element("cite", wording.place_of(quote).replace(", page ", ", page\u00a0"))


def small(text: str) -> Markup:
    """Return a quiet paragraph, or nothing where there is no text."""
    return element("p", text, class_="small", dir="auto") if text else NOTHING


def said(text: str) -> Markup:
    """Return a paragraph that finds its own reading direction."""
    return element("p", text, dir="auto")


def folded(summary: str, *children: str, class_: str = "") -> Markup:
    """Return the children behind a summary that opens them."""
    attributes = {"class_": class_} if class_ else {}
    return element("details", element("summary", summary), *children, **attributes)
